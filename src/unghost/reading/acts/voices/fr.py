"""French: what people say to an offer, as written in letters and as typed on a phone."""

from unghost.reading.acts.voices.voice import Voice

_BOARD = r"(?:direction|conseil|comité|patronne?|chefs?|client|siège|gérante?|bureau|propriétaire|mairie|commission|dg|pdg)"
_WE_HAVE = rf"(?:nous avons|nous sommes|on a|on est|j['’]ai|je suis|{_BOARD} (?:a|ont))"
_OTHER = (
    r"(?:(?:un|une|d['’]|à un|à une|l['’])? ?(?:autres? |confrère|concurrent\w*|quelqu['’]un d['’]autre)|(?:à )?la concurrence"
    r"|en interne"
    r"|la solution interne)"
)
_FIT = r"(?:donc |finalement |malheureusement |hélas |aujourd['’]hui )?"
_GO_ON = (
    r"(?:continuer|poursuivre|aller plus loin|donner suite|aller au bout|le faire|l['’]acheter|acheter|commander|retenir|signer"
    r"|renouveler"
    r"|reconduire|faire affaire|travailler ensemble|collaborer|avancer)"
)

VOICE = Voice(
    name="fr",
    no=(
        rf"\b(?:nous|on|je) (?:ne |n['’])?(?:va|allons|vais|irons|irai|souhait\w+|voul\w+|pouvons|pourrons|désir\w+)"
        rf" {_FIT}(?:pas|plus) {_GO_ON}\b"
        r"(?! (?:ce soir|aujourd|demain|avant|sans|pour (?:l['’]instant|le moment)|tant|tout de suite|dans|cette semaine|à pied"
        r"|seul))"
        rf"|\b{_WE_HAVE} (?:\w+ ){{0,2}}(?:choisi|retenu|opté pour|pris|signé|préféré|sélectionné|partis? (?:sur|avec|chez)"
        rf"|allés? (?:avec|chez)"
        rf"|confié (?:\S+ ){{1,3}}|donné (?:\S+ ){{1,3}}|attribué (?:\S+ ){{1,3}})(?: avec| chez| pour)? ?{_OTHER}"
        rf"|\b{_WE_HAVE} (?:\w+ )?(?:décidé|choisi|préféré) (?:\w+ )?de (?:ne pas|ne plus|rester|garder|renoncer|arrêter|nous"
        rf" passer|s['’]en passer|décliner)\b"
        r"(?! (?:décider|trancher|choisir|répondre))",
        r"\b(?:offre|devis|proposition|candidature|dossier|projet) (?:\S+ ){0,3}?(?:n['’]a|n['’]ont|ne sera|n['’]est|n['’]a"
        r" donc) (?:\w+ )?(?:pas|plus)"
        r" (?:été )?(?:retenue?s?|sélectionnée?s?|acceptée?s?|choisie?s?|validée?s?)\b"
        r"|\b(?:pas|plus|aucun) (?:le |de |d['’])?budgets?\b.{0,60}\b(?:abandonn|renon[cç]|arrêt|tant pis|laiss\w+ tomber)\w*"
        r"|\b(?:n['’]est |n['’]est donc |est )?plus (?:d['’]actualité|à l['’]ordre du jour)\b"
        r"|\bn['’](?:en )?(?:avons|a|ai) (?:\w+ )?plus (?:besoin|l['’]utilité|l['’]usage)\b(?! (?:de (?:la|votre) (?:liste"
        r"|réponse|visite)|d['’]aide))"
        r"|\bne donn(?:erons|erai|ons|e) pas suite\b|\bsans suite\b|\ben rest(?:er|erons|ons|e|erai) là\b",
        r"\bc['’]est (?:un )?non\b(?=[.,!;]|$| pour| de)|\bce sera (?:\w+ )?(?:un )?non\b|\ble? réponse est (?:\w+ )?(?:non"
        r"|négative)\b|\bréponse négative\b"
        rf"|\b{_BOARD} (?:a|ont) (?:\w+ )?(?:dit non|refusé|rejeté|abandonné|écarté|tranché contre)\b"
        r"|\b(?:nous|on) (?:abandonnons|abandonne|renonçons|renonce|laissons tomber|laisse tomber|arrêtons là|arrête là|passons"
        r" notre tour|passe notre tour)\b"
        r"|\b(?:nous déclinons|je décline|nous devons décliner|je dois décliner|nous préférons décliner)\b(?! toute)"
        r"|\bne (?:correspond|convient|nous convient|nous correspond) (?:\w+ )?pas (?:à (?:nos|notre|ce que|nos besoins)|à"
        r" nous)\b"
        r"|\bpas fait pour nous\b|\b(?:projet|achat|investissement|chantier|marché) (?:\S+ ){0,2}(?:est|a été) (?:\w+"
        r" )?(?:abandonné|annulé|enterré|stoppé|classé)\b"
        r"|\bprojet (?:tombe à l['’]eau|tombé à l['’]eau)\b",
        r"\b(?:avons|ai|a) (?:\w+ )?(?:préféré|retenu|choisi|pris) (?:l['’]offre|la proposition|la solution|le devis) (?:de "
        r"|d['’]|du )(?!votre|vos)|\b(?:ne |n['’])(?:nous |m['’])?intéress\w+ (?:plus|pas)\b",
    ),
    yes=(
        r"\boui,? (?:nous|on) (?:prenons|prend) (?:le|la|les)\b|\b(?:exemplaire|devis|contrat|bon de commande) signée?s?\b.{0,40}"
        r"\b(?:poste|joints?|courrier|en route|partie?s?|annexe)\b",
        r"\b(?:nous|j['’]|je|on) ?(?:accept|valid|approuv)(?:e|ons) (?:donc |bien |volontiers )?(?:votre|le|la|ce|cette)"
        r" (?:devis|offre|proposition|commande|contrat)\b"
        r"|\bvous pouvez (?:donc |maintenant |dès maintenant )?(?:y aller|commencer|démarrer|lancer|procéder|livrer|facturer"
        r"|commander)"
        r"(?=[.,!;]|$| (?:la commande|la production|la fabrication|les travaux|dès|à partir))"
        r"|\b(?:le|la|votre|notre|mon) (?:contrat|devis|bon de commande|offre|commande|proposition) (?:est|a été|vient"
        r" d['’]être) (?:\w+ )?(?:signée?|validée?"
        r"|passée?|lancée?|acceptée?)\b|\blance[zr]? (?:donc )?(?:la|ma|notre) (?:commande|production|fabrication)\b",
        r"\bdécidé de (?:travailler|signer|partir|avancer|collaborer|continuer|faire affaire) avec (?:vous|toi)\b|\b(?:nous|on)"
        r" vous (?:a|avons) (?:choisis?|retenus?)\b"
        r"|\b(?:ci-joint|en pièce jointe|joint|voici|veuillez trouver)\b.{0,40}\b(?:bon de commande|devis|contrat|offre"
        r"|proposition)\b.{0,12}\bsignée?\b"
        r"|\b(?:vous avez|tu as|vous donne|vous donnons|voici) (?:\w+ )?(?:notre|le|mon) feu vert\b|\b(?:nous|on|je) vous"
        r" confi(?:e|ons|erons) (?:le|la|ce|les|cette)"
        r" (?:chantier|projet|travaux|commande|mission|marché|contrat)\b",
        rf"\b{_BOARD} (?:a|ont) (?:\w+ )?(?:donné son accord|donné (?:son|le) feu vert|dit oui|approuvé|validé|accepté|voté"
        rf" pour)\b"
        r"|\b(?:confirme|confirmons) (?:\w+ )?(?:la|ma|notre|cette) commande\b|\b(?:on|nous) (?:le|la|les) (?:prend"
        r"|prenons)\b(?=[.,!;]|$| (?:tous|toutes|tout))"
        r"|\b(?:on|nous|je) (?:part|partons|pars|va|allons|signe|signons) (?:avec|chez) vous\b|\bc['’]est oui\b|\b(?:on|nous)"
        r" (?:signe|signons|commande|commandons)(?=[.,!;]|$)"
        r"|\bvous avez (?:le marché|la commande|le chantier|le contrat)\b|\bmarché conclu\b",
        r"\bje (?:signe|commande)(?=[.,!;]|$| et\b)|\b(?:patronne?|chef|direction|comité|conseil|associés?) (?:est|sont) (?:\w+"
        r" )?d['’]accord\b",
    ),
    unsure=(
        r"\b(?:si|s['’]ils?|peut-être|probablement|sans doute|en principe|sur le principe|pas encore|encore|quand(?! même)"
        r"|lorsque|dès que|avant|tant que"
        r"|une fois|l['’]an(?:née)? derni(?:er|ère)|à l['’]époque|il y a \w+ ans?|ma (?:sœur|mère|femme a)|mon (?:frère|voisin"
        r"|cousin)|voisine?s?"
        r"|pas dit|personne|m['’](?:avez|aviez) dit|disiez|attend\w*|serait|pourrait|pourrions|pour l['’]instant|pour le moment"
        r"|actuellement|en ce moment)\b",
    ),
    denied=(r"\b(?:pas|plus|jamais|ne|confrère|concurren\w+|autres?)\b|\bn['’]",),
    promises=(
        r"\b(?:je|nous|on|j['’]) ?(?:vous |te |t['’]|l['’]|le |la |les |lui |leur |en )*(?:reviens|reviendrai|reviendrons"
        r"|rappelle|rappellerai|recontacte|recontacterai"
        r"|écris|écrirai|envoie|enverrai|enverrons|transmets|transmettrai|réponds|répondrai|répondrons|confirme|confirmerai"
        r"|tiens|tiendrai|tiendrons|tient|dis|dirai"
        r"|dirons|appelle|appellerai|passe|passerai|apporte|apporterai|fais|ferai|ferons|prépare|préparerai|adresse|adresserai"
        r"|livre|livrerai|donne|donnerai|informe)"
        r"\b(?= |[.,;!]|$)(?! (?:pas|plus|jamais|merci|bravo|bonjour|toujours|souvent|confiance|partie)\b)"
        r"(?<!je le dis)(?<!je dis)(?<!je fais)(?<!on dit)(?<!je donne)(?<!je passe)(?<!nous fais)",
        r"\b(?:vous aurez|tu auras|vous recevrez|tu recevras|vous avez|vous saurez|tu sauras) (?:\S+ ){0,4}(?:de mes nouvelles"
        r"|de nos nouvelles|avant|demain|lundi|mardi"
        r"|mercredi|jeudi|vendredi|cette semaine|la semaine prochaine|d['’]ici|ce soir|début|fin|sous|dans|réponse|de moi|de"
        r" notre part)\b"
        r"|\b(?:je|on) (?:vois|demande|en parle|regarde|vérifie|consulte) (?:\S+ ){0,6}et (?:je|on) (?:te|vous|t['’]|reviens"
        r"|rappelle)\b"
        r"|\bvous (?:serez|sera) (?:\w+ ){0,2}(?:envoyé|transmis|tenus? au courant|rappelé|livré)\w*",
    ),
    no_promises=(
        r"\b(?:ne|n['’])\b[^.,;]{0,30}\b(?:pas|plus|jamais|rien)\b",
        r"\b(?:écris|écrivons|appelle|contacte|reviens vers vous|dis) (?:\w+ )?(?:au sujet|pour|car|parce|concernant|à propos"
        r"|suite|merci|bonjour|bravo)\b",
    ),
    asks=(
        r"\b(?:(?:vous|tu) (?:pouvez|pourriez|peux|pourrais)|(?:pouvez|pourriez|peux|pourrais)(?:-| )(?:vous|tu)) ?(?:me |nous "
        r"|m['’]|lui |le |la )?(?!joindre|appeler|contacter"
        r"|rappeler|répondre|croire|compter|trouver|voir que|être|y aller|constater|lancer|commencer|facturer|livrer(?:[.,!;]"
        r"|$))\w+(?:er|ir|re|oir)\b"
        r"|\b(?:j['’]aimerais|nous aimerions|je souhaiterais?|nous souhaiterions|je voudrais|nous voudrions|je souhaite)"
        r" (?:bien )?(?:savoir|connaître|recevoir|avoir|voir|comprendre)\b"
        r"|\bmerci (?:de |d['’])(?:bien vouloir )?(?:m['’]|me |nous )?(?:envoy|transm|confirm|précis|indiqu|répond|dire|prépar"
        r"|fourni|chiffr|renvoy|communiqu|adress|tenir)\w*"
        r"|\b(?:auriez|avez|aurais|as)(?:-| )(?:vous|tu)\b(?! (?:raison|besoin))|\bdi(?:tes|s)[- ](?:moi|nous) (?:si|quand"
        r"|combien|ce)\b|\bserait[- ]il possible\b|\best-il possible\b",
        r"^(?:et |mais |bonjour,? |juste:? |question:? )?(?:combien|à combien|quand|comment|où|quel(?:le)?s?|pourquoi|à partir"
        r" de quand|sous quel\w*) (?:ça|cela|coûte\w*|coûter\w*|faut|vaut|de |est|sont"
        r"|pouvez|pourriez|peut|serait|seraient|livrez|comptez|pensez|voulez|fait|font|se passe|délai|prix|avez)\b(?![^?]*,"
        r" (?:je|nous|c['’]est) )"
        r"|^(?:et |mais |bonjour,? )?est-ce (?:que|qu['’])\b|^(?:et |mais )?(?:faites|avez|livrez|proposez|pouvez|existe|y"
        r" a)[- ](?:vous|t[- ]il|il)\b|\b(?:ça|cela) existe en\b"
        r"|^(?:et |mais )?(?:c['’]est|ce serait) (?:possible|faisable)\b(?! que)|\bil (?:nous |me )(?:faudrait|manque)\b",
        r"^(?:et )?(?:vous|tu) (?:faites|avez|livrez|proposez|vendez|fais|as) (?:aussi|également|encore|toujours|des|un|une|la"
        r"|le)\b[^,?]{3,60}$",
    ),
    no_asks=(
        r"\bn['’]hésite[zr]? (?:surtout )?pas\b|\bveuillez (?:excuser|m['’]excuser|agréer|recevoir|trouver|croire|noter)\b|\bne"
        r" sais pas\b|\bmerci (?:de|pour) (?:votre|ta|cette) \w+(?=[.!,]|$)",
    ),
    frees=(
        r"\b(?:pas|aucune) (?:d['’])?urgence\b|\b(?:rien|ça|cela|ce) ne presse\b(?! pas le)|\b(?:ça |cela )?ne presse pas\b"
        r"|\b(?:ce n['’]est )?(?:pas|rien d['’]) ?(?:si |très )?urgent\b"
        r"|\bpren(?:ez|ds) (?:tout )?(?:votre|ton|le) temps\b|\bpas (?:besoin|nécessaire|la peine|obligé\w*) (?:de |d['’])(?:me"
        r" |nous |y )?(?:répondre|réagir|réponse)\b"
        r"|\bn['’](?:avez|as|attends?|attendons) (?:rien à faire|pas à (?:me |nous |y )?répondre|pas (?:besoin )?de réponse"
        r"|aucune réponse)\b|\baucune réponse\b(?! (?:de|à|reçue|depuis|jusqu))",
        r"\b(?:juste|simplement|uniquement|seulement) pour (?:votre |ton )?information\b|\brien à faire (?:de|pour) (?:votre"
        r"|ton|vous|toi)\b|\bsans urgence\b|\bquand vous (?:aurez|avez) (?:le temps|un moment)\b"
        r"|\bn['’]appelle pas de réponse\b|\bpas de réponse (?:attendue|nécessaire|requise)\b",
    ),
    written=(
        r"\bpas (?:de |d['’]|par )(?:téléphone|appels?|coups? de fil)\b|\b(?:je |nous )?préf[èé]r\w+ (?:\w+ )?(?:les |le |des "
        r"|un |par |l['’])?(?:e-?mails?|mails?|courriels?|écrits?)\b(?! (?:est|a été))"
        r"|\b(?:par|à l['’]) ?(?:écrit|e-?mail|mail|courriel) (?:de préférence|plutôt|uniquement|seulement|exclusivement|svp"
        r"|s['’]il)\b|\b(?:plutôt|de préférence|uniquement|seulement|mieux|exclusivement)"
        r" (?:par |à l['’])(?:écrit|e-?mail|mail|courriel)\b|\bplutôt que (?:par |de |d['’]|le |me )?(?:télépho|appel)\w*",
        r"\b(?:ne pas|ne plus|de ne pas) (?:m['’]|me |nous )?(?:appeler|téléphoner)\b(?! (?:avant|après|entre|le (?:lundi"
        r"|week)))|\bne m['’]appelez pas\b(?! (?:avant|après|entre|le|pendant|cette|ce))"
        r"|\bécri(?:vez|s)[- ]moi (?:\w+ )?plutôt\b|\bun (?:e-?mail|mail|courriel) (?:me )?(?:suffit|suffira)\b|\b(?:e-?mail"
        r"|mail|courriel) est (?:\w+ )?(?:le meilleur moyen|plus simple|préférable|le mieux)\b"
        r"|\bne réponds (?:jamais|pas) au téléphone\b",
    ),
    no_written=(r"\bplutôt (?:m['’]|par )(?:appel|télépho)\w*|\bpréfère que vous m['’]appeliez\b",),
)
