"""French."""

from __future__ import annotations

from unghost.pressure.pack import Pack, Words

PACK = Pack(
    name="fr",
    title="French",
    common="autre selon par chez leur cela fait sommes avons ai été nos vendredi lundi tarifs c'était j'en l'offre l'erreur ma "
    "mes ton tes vos offre dernier dernière derniers dernières bienvenue réponse places dossier relance silence inutile rien "
    "presse j'abandonne prenez d'ici",
    denials=("pas", "non", "jamais", "aucune?", "sans", "plutôt que", "au lieu"),
    follows=("pas", "jamais"),
    joints=("mais", "et", "car", "donc"),
    turns=("mais", "cependant", "toutefois", "néanmoins", "pourtant"),
    reports=(
        r"comme (?:vous|tu) (?:me |nous |l')*(?:l')?(?:avez|as|aviez|avais) (?:demand|souhait|dit|propos|suggér)",
        r"à (?:votre|ta) (?:demande|suggestion)|selon (?:votre|ton) souhait",
        r"(?:vous|tu) (?:m'|nous |me )?(?:avez|as|aviez|avais) (?:demand|dit|écrit|propos|suggér|souhait)",
        r"comme (?:convenu|prévu|demandé)",
    ),
    confessions=(
        r"(?:ma|notre) (?:propre )?faute|(?:mon|notre) (?:erreur|oubli)|erreur de ma part, (?:je suis désol|pardon)",
        r"(?:désolée?|pardon|navrée?|excusez-moi|excuse-moi) (?:d'avoir|de vous avoir|de t'avoir|pour (?:mes|mon|ma|nos|notre|"
        r"la pression)|de mes)",
        r"j'en suis (?:\w+ )?(?:désolée?|navrée?)|j'ai (?:trop|un peu trop) insisté|regrette de (?:vous|t')",
        r"(?:vient|venait) de (?:moi|nous)\b",
    ),
    slots={
        "your": "(?:votre|vos|ton|ta|tes)",
        "n": r"(?:deux|trois|quatre|cinq|six|sept|huit|dix|plusieurs|nombreu\w+|maintes|multiples|quelques|\d+)",
        "nth": r"(?:deuxième|seconde?|troisième|quatrième|cinquième|sixième|septième|énième|\d+e)",
        "msg": r"(?:e-?mails?|mails?|messages?|courriels?|lettres?|courriers?|appels?|relances?|rappels?|tentatives?|demandes?)",
        "reply": r"(?:réponses?|retours?|nouvelles?|réactions?|signe de vie|confirmation)",
        "paper": r"(?:devis|offre|proposition|message|mail|e-?mail|courriel|dossier|document|brochure|plaquette|lien|"
        r"présentation)",
        "boss": r"(?:(?:votre|ton|vos|ta|la|le|l')? ?(?:supérieure?s?|patronn?e?|responsables?|direct(?:eur|rice)s?|direction|"
        r"hiérarchie|pdg|dg|chef|"
        r"conseil d'administration|comité|manageu?re?|gérante?))",
        "end": r"(?:annul|libér|ferm|clôtur|clotur|attribu|augment|perdr|perd\b|perdue|considér|conclu|suppos|donner|céder|"
        r"résili|contraint|obligé|"
        r"mettre fin|mettrai|retir|supprim|autre client|expir|part(?:ira|ir) |classer|classé|transmettr|majorer|suspend|"
        r"partir du principe|penserai|"
        r"comprendr|déduir|prendr\w+ acte)",
    },
    words={
        "P01": Words(
            phrases=(
                r"(?:essaie|tente|cherche) (?:\w+ )?(?:de|à) (?:vous|te) (?:joindre|contacter|parler) depuis",
                r"(?:je |nous |j')?(?:n'ai|n'avons|n'ai) (?:\w+ ){0,3}(?:pas|jamais|aucun\w*|"
                r"rien) (?:\w+ ){0,4}<reply>(?: de (?:votre|ta) part| de vous| de toi)?",
                r"(?:pas|jamais) (?:\w+ )?(?:eu|reçu|obtenu) (?:\w+ ){0,2}<reply>",
                r"(?:c'est|voici|ceci est|voilà) (?:déjà |maintenant |désormais )?(?:mon|ma|notre) <nth> <msg>",
                r"(?:vous|tu) (?:ne |n')(?:m'|me |nous |m)?(?:avez|as) (?:\w+ ){0,2}(?:pas|jamais|"
                r"rien) (?:\w+ ){0,2}(?:répondu|réagi|rappelé|donné (?:suite|de nouvelles|signe))",
                r"(?:vous|tu) ne m'(?:avez|as) (?:\w+ ){0,2}(?:pas|jamais) (?:\w+ )?(?:répondu|rappelé)",
                r"(?:malgré|après) (?:\w+ )?<n> (?:\w+ )?<msg>",
                r"(?:sans|reste sans|restons sans) (?:\w+ )?<reply> de (?:votre|ta) part (?:à ce jour|depuis|jusqu|malgré|je|"
                r",? (?:à|je))",
                r"(?:je |nous )?(?:reste|restons|demeure) sans (?:\w+ )?<reply>",
                r"(?:restée?s?|demeurée?s?|restent|reste) (?:\w+ )?(?:sans réponse|lettre morte)",
                r"(?:essayé|tenté|cherché) (?:\w+ ){0,2}(?:de|à) (?:vous|te|t'|l)? ?(?:\w+ ){0,2}(?:joindre|contacter|appeler|"
                r"rappeler) (?:\w+ )?(?:<n>|à <n>|en vain|sans succès|à maintes)",
                r"à <n> reprises|<n> fois (?:\w+ ){0,3}sans (?:réponse|succès|retour)",
                r"(?:écrit|appelé|relancé|contacté|laissé|envoyé) (?:déjà )?(?:<n> fois|<n> <msg>)",
                r"(?:pour la|écris pour la|une) <nth> fois",
                r"(?:fait|voilà|depuis) (?:\w+ ){1,3}(?:semaines?|jours?|mois) que (?:j'|je |nous )(?:attend|n'ai|n'av|"
                r"suis sans)",
                r"(?:j'attends|nous attendons) (?:toujours|encore|depuis) (?:\w+ ){0,4}<reply>",
                r"toujours (?:pas|sans|aucune?) (?:\w+ )?<reply>",
            ),
            relief=(
                r"(?:si|au cas où) (?:vous|tu) (?:n'|ne )",
                r"du (?:propriétaire|chauffeur|transporteur|fournisseur)|de la (?:mairie|banque)",
                r"je ne vous ai pas donné",
            ),
            fires_on=("Vous n'avez pas répondu à ma proposition.", "Je n'ai toujours pas reçu de réponse."),
            quiet_on=(
                "Nous n'avons pas encore de réponse du propriétaire.",
                "Si vous n'avez pas de nouvelles du chauffeur, appelez-nous.",
            ),
        ),
        "P02": Words(
            phrases=(
                r"(?:me permets de|permettez-moi de|souhaite|voulais|voudrais|viens) (?:\w+ ){0,2}(?:revenir vers|"
                r"vous relancer|te relancer|relancer|revenir auprès|prendre des nouvelles|aux nouvelles)",
                r"(?:je reviens|nous revenons|reviens) (?:\w+ ){0,2}(?:vers (?:vous|toi) (?:\w+ )?(?:concernant|au sujet|"
                r"à propos|pour savoir|suite|à la suite)|aux nouvelles)",
                r"(?:savoir|voir|demander) (?:\w+ )?(?:si|où) (?:vous|tu) (?:aviez|avez|as|avais|en êtes|en étiez|"
                r"en es) ?(?:\w+ ){0,3}(?:nouvelles|du nouveau|avancé|réfléchi|pu|eu|$|\.|\?)?",
                r"(?:petite?|simple|légère|gentille|dernière) (?:relance|rappel|piqûre de rappel)\b",
                r"(?:petit|simple|bref) (?:rappel|message de relance|coucou)",
                r"(?:avez-vous|as-tu|auriez-vous|aurais-tu) (?:\w+ ){0,3}(?:eu le temps|eu l'occasion|pu (?:regarder|consulter|"
                r"prendre|lire|étudier|jeter|examiner|avancer)|jeté un|vu (?:mon|ma|notre)|reçu (?:mon|ma|notre)|réfléchi|"
                r"lu (?:mon|ma|notre)|des nouvelles)",
                r"où en (?:êtes-vous|es-tu|est votre|sommes-nous|est)",
                r"du nouveau (?:de|du|concernant|pour|sur|\?|chez)|des nouvelles (?:de|du|concernant|au sujet|pour) (?:votre|"
                r"ton|la|le|mon|notre)",
                r"toujours (?:\w+ )?intéressée?s?",
                r"(?:remonter|remets|remettre) (?:\w+ ){0,3}(?:haut|dessus) de (?:votre|ta) (?:boîte|pile)",
                r"qu'(?:avez-vous|as-tu) pensé|que (?:pensez-vous|penses-tu) de (?:notre|ma|mon)",
            ),
            fires_on=("Je me permets de revenir vers vous.", "Où en êtes-vous ?"),
            quiet_on=("Êtes-vous libre mardi ou mercredi ?", "La relance de la pompe se fait au bouton vert."),
        ),
        "P03": Words(
            phrases=(
                r"(?:suis|sommes|reste) (?:\w+ ){0,3}(?:déçue?s?|blessée?s?|peinée?s?)(?: par (?:votre|ton|vous|toi|le manque)|"
                r" de (?:votre|ton|vous|toi|ne|n')| que|[.,!]|$)",
                r"après (?:tout|toute|toutes|tous) (?:le|la|les|ce|ces) .{0,90}(?:attend|espér|mérit|au moins|pensais)",
                r"(?:refusé|décliné|annulé|reporté) (?:\w+ ){0,4}(?:pour (?:vous|toi)|à cause de (?:vous|toi))",
                r"la moindre des (?:choses|politesses)",
                r"(?:n'est|n'était) pas (?:une|la) (?:façon|manière) de (?:traiter|faire|se)",
                r"(?:passé|sacrifié) (?:\w+ ){0,3}(?:week-end|nuits?|soirées?|heures|journées?) (?:\w+ )?(?:sur|pour|"
                r"à) (?:votre|ton|vous)",
                r"(?:mérit(?:er|ais|ons|e|ions)) (?:\w+ )?(?:au moins|mieux|un mot|une (?:réponse|explication))",
                r"même pas (?:\w+ )?(?:pris la peine|daigné|eu la (?:politesse|décence|courtoisie)|répondu)",
                r"(?:me sens|sentons) (?:\w+ )?(?:abandonn|trahi|ignor|négligé|délaiss)",
                r"(?:comment|ainsi qu')(?: l'on| on| vous)? (?:nous|me) (?:remerci|traite)",
                r"(?:m'attendais|attendions|espérais|attendais) (?:\w+ ){0,2}(?:à mieux|mieux|au moins|davantage|à plus|"
                r"plus de|un minimum)",
                r"(?:j'espérais|espérions) (?:\w+ )?(?:un minimum|au moins)",
            ),
            fires_on=("La moindre des choses serait de répondre.", "Je suis très déçu par votre silence."),
            quiet_on=(
                "Je suis déçu par notre transporteur, qui a cassé la caisse.",
                "Après toute cette pluie, la petite pompe suffit.",
            ),
        ),
        "P04": Words(
            phrases=(
                r"(?:écris|contacte|relance|appelle|tente|sollicite) (?:\w+ ){0,2}pour la dernière fois",
                r"(?:c'est|ceci est|voici|sera|ce sera|il s'agit de) (?:donc |là |maintenant )?(?:mon|ma|notre|le|la) (?:tout |"
                r"toute )?derni(?:er|ère) (?:<msg>|fois|essai)",
                r"(?:mon|ma|notre) (?:tout |toute )?derni(?:er|ère) (?:relance|tentative|rappel|essai|message avant|appel avant)",
                r"^(?:tout )?derni(?:er|ère) (?:relance|rappel|message|mail|tentative|avertissement)\b",
                r"(?:clôturer|fermer|classer|archiver|clore|supprimer) (?:définitivement )?(?:<your>|le|ce|la) (?:dossier|"
                r"compte|demande|projet|fiche|échange|affaire|sujet)",
                r"(?:je|nous) (?:ferme|clôture|classe|archive|clos|fermons|clôturons)(?:rai|rons)? (?:\w+ )?(?:<your>|le|ce|"
                r"la) (?:dossier|compte|demande|fiche)",
                r"n'entend\w+ plus parler (?:de|d')",
                r"(?:je|nous) ne (?:vous|te|t') ?(?:\w+ )?(?:écri\w+|contacter\w+|dérange\w+|importune\w+|solliciter\w+|"
                r"relancer\w+|appeler\w+|ennui\w+|embêter\w+) plus\b",
                r"(?:j'|nous )(?:abandonn(?:e|ons)|jette l'éponge|arrête (?:là|ici|de (?:vous|te)))",
                r"(?:je|nous) (?:vous|te) (?:retir|supprim|enlèv|ray)\w+ de (?:ma|notre|mes|nos)",
                r"(?:considér|estim|regard)\w+ (?:\w+ ){1,3}comme (?:clos|close|terminé|classé|abandonné)",
                r"(?:je|nous) (?:retir)(?:e|ons|erai|erons) (?:mon|notre|ma) (?:offre|proposition|candidature|devis)",
                r"avant (?:de|que je) (?:\w+ )?(?:classer|clôturer|fermer|clore|abandonner|archiver|classe|ferme)",
                r"(?:nos chemins se séparent|adieu\b|je (?:n'insisterai|n'insiste) (?:plus|pas davantage))",
            ),
            relief=(
                r"si (?:vous|tu) (?:le )?(?:préfér|souhait|voul|veux)",
                r"(?:la machine|l'imprimante|le serveur)",
                r"(?:vais|veux|allons) pas",
            ),
            fires_on=("Ceci est mon dernier message.", "Je vais clôturer votre dossier."),
            quiet_on=("Je ne vais pas fermer votre dossier.", "La dernière page du manuel montre le schéma."),
        ),
        "P05": Words(
            phrases=(
                r"(?:j'en|nous en|je|j') ?(?:déduis|déduisons|conclus|concluons|suppose|présume|"
                r"considère) que (?:\w+ ){0,3}(?:n'est plus|ne vous intéresse|n'êtes (?:pas|plus)|n'es (?:pas|plus)|"
                r"n'avez (?:pas|plus))",
                r"(?:sans|faute de|à défaut de|en l'absence de|défaut d'une) (?:\w+ )?(?:<reply>|signature|paiement|"
                r"accord)\b.{0,70}\b<end>",
                r"si (?:vous|tu) (?:ne|n')\b.{0,40}(?:répond|réagi|sign|confirm|décid|donne|manifest|retour|pay|command|"
                r"command).{0,70}\b<end>",
                r"si (?:je|j'|nous) ?(?:ne|n')\b.{0,40}(?:<reply>|rien|entend|reçoi|reçu|accord|signature).{0,70}\b<end>",
                r"(?:répond|confirm|sign|merci de|décid).{0,60}\b(?:sinon|sans quoi|faute de quoi|autrement|ou (?:bien )?(?:je|"
                r"nous)),? .{0,40}<end>",
                r"(?:<your>|le|ce) silence (?:vaudra|vaut|sera|équivaut|signifie|sera considéré)",
                r"(?:dans le cas contraire|sinon|faute de quoi|à défaut),? .{0,30}(?:contraint|obligé|forcé|<end>)",
            ),
            relief=(
                r"(?:rien ne change|ce n'est pas grave|pas de problème|aucun problème|c'est très bien|parfaitement)",
                r"(?:colis|filtre|chauffeur|lettre d'information|newsletter|livraison)",
            ),
            fires_on=("Sans réponse de votre part d'ici vendredi, je libérerai le créneau.",),
            quiet_on=("Si vous ne répondez pas, rien ne change.", "Si le filtre n'arrive pas, nous en enverrons un autre."),
        ),
        "P06": Words(
            phrases=(
                r"(?:offre|remise|promotion|réduction|tarif|prix|proposition|bon) (?:\w+ ){0,3}(?:expire|se termine|prend fin|"
                r"s'achève|arrive à échéance)",
                r"(?:plus|reste|restent) que (?:\w+ )?(?:<n>|quelques|une|un|deux) (?:\w+ )?(?:places?|exemplaires?|créneaux?|"
                r"unités?|jours?|heures?|pièces|lots?|appartements?)",
                r"(?:avant qu'il ne soit|avant qu'il soit) trop tard",
                r"derni(?:ère|er|ers|ères) (?:chance|occasion|jours? pour|places|délai pour profiter)",
                r"(?:ne (?:peux|pouvons|pourrai)) (?:\w+ ){0,4}(?:prix|tarif|place|remise|offre|créneau) (?:\w+ )?que (?:jusqu|"
                r"pour|aujourd)",
                r"(?:un |d'|une )autres? (?:client|acheteur|personne|candidat)s? (?:\S+ ){0,4}(?:intéress|attend|souhait|veut|"
                r"positionn)",
                r"(?:nos|les) (?:tarifs|prix) (?:\w+ )?(?:augment|vont augmenter|montent|grimpent)\w* (?:dès|à partir|le|lundi|"
                r"au|en|bientôt|demain|de)",
                r"ne (?:ratez|manquez|rate|manque|laissez pas passer|passez) (?:pas )?(?:\w+ ){0,2}(?:occasion|opportunité|"
                r"chance|offre)",
                r"(?:places|créneaux|stocks?) (?:partent|s'épuisent|se remplissent|limité)",
                r"valable (?:uniquement |seulement )?(?:que )?(?:jusqu'à (?:ce soir|demain|minuit|vendredi)|aujourd'hui)|"
                r"n'est valable que",
                r"(?:stocks? limités?|quantités? limitée?s?|dépêchez-vous|dépêche-toi|faites vite|hâtez-vous|plus une minute)",
                r"(?:agissez|profitez-en|profitez|décidez-vous|réservez) (?:\w+ )?(?:maintenant|vite|dès maintenant|"
                r"sans tarder|immédiatement)",
            ),
            relief=(
                r"(?:rien ne presse|impôts|mairie|administration|garantie|appel d'offres|essai gratuit)",
                r"(?:l'offre|la remise|le devis) n'expire",
            ),
            fires_on=("L'offre expire vendredi.", "Plus que trois places disponibles !"),
            quiet_on=("L'offre n'expire pas.", "Le prix de l'électricité augmente partout."),
        ),
        "P07": Words(
            phrases=(
                r"(?:faire avancer|avancer sur|accélérer|finaliser|concrétiser|conclure) (?:\w+ ){0,2}(?:ce|cela|dossier|"
                r"projet|affaire|ça|les choses|tout ça|sujet|vite|rapidement)",
                r"(?:qu'est-ce qui|ce qui|qui) (?:vous|te) (?:retient|empêche|freine|bloque)",
                r"(?:gard|maint|conserv)\w+ (?:le|la|ce|cet|notre) (?:rythme|élan|dynamique|cap)",
                r"prochaines étapes? (?:\w+ )?pour (?:démarrer|commencer|lancer|signer|conclure)",
                r"(?:vitesse supérieure|battre le fer|allons de l'avant|aller de l'avant)",
            ),
            fires_on=("Qu'est-ce qui vous retient ?",),
            quiet_on=("Le tapis avance d'un mètre par seconde.",),
        ),
        "P08": Words(
            phrases=(
                r"(?:un )?oui ou (?:par )?(?:un )?non\b",
                r"(?:vous|t') ?engager (?:pour|à|sur|d'ici|avant|dès)|engagement (?:ferme|de (?:votre|ta) part)",
                r"(?:merci de|veuillez|prière de|pouvez-vous) (?:\w+ )?(?:signer|parapher) (?:\w+ ){0,4}(?:bon de commande|"
                r"contrat|devis|renvoyer|retourner|commande)",
                r"(?:faudrait-il|manque-t-il|faut-il) pour que (?:vous|tu) (?:sign|accept|vous décid|command|te décid)",
                r"(?:besoin de|il me faut|j'attends|il nous faut) (?:votre|ta|une) (?:décision|réponse définitive|signature|"
                r"accord|confirmation) (?:\w+ )?(?:aujourd|avant|d'ici|demain|rapide|immédiat|ferme|ce)",
                r"(?:puis-je|pouvons-nous|peut-on) compter sur (?:votre|ton) (?:accord|engagement|signature|commande|oui)",
            ),
            fires_on=("Il me faut un oui ou un non d'ici vendredi.",),
            quiet_on=("Merci de signer le bon de livraison auprès du chauffeur.",),
        ),
        "P09": Words(
            phrases=(
                r"(?:vous serez|vous êtes|tu seras|tu es) (?:\w+ )?(?:sûrement|certainement|sans doute|"
                r"forcément) (?:\w+ )?(?:d'accord|ravi|convaincu|enthousias)",
                r"(?:devez|dois) être (?:ravi|enchanté|convaincu|enthousias)",
                r"bienvenue (?:à bord|parmi nous)",
                r"(?:seriez|serais) (?:\w+ )?(?:fou|folle|fous|bien bête|idiot)",
                r"(?:nous savons|on sait) (?:bien )?tous les deux",
                r"(?:j'imagine|je suppose|je présume) que (?:votre|ton|le) (?:budget|patron|chef|direct)",
            ),
            fires_on=("Bienvenue à bord !",),
            quiet_on=("Bienvenue au musée.",),
        ),
        "P11": Words(
            phrases=(
                r"(?:adresser|m'adresser|parler|parlerai|adresserai|écrire|remonter|signaler|soumettre|référer|recourir|"
                r"rapprocher) (?:\w+ ){0,5}(?:à|avec|auprès de|au|de|du) ?<boss>",
                r"(?:contacter\w*|appeler\w*|prévenir|avertir|informer\w*|alerter|saisir) (?:directement )?(?:<boss>)",
                r"(?:<boss>) (?:\w+ )?(?:générale )?en copie|en copie (?:\w+ ){0,2}<boss>|mis (?:\w+ )?<boss> (?:\w+ )?en copie",
                r"(?:escalader|faire remonter|escalade)\b",
                r"(?:qu'en|que) (?:dirait|penserait|diraient|penseraient|dira) (?:\w+ )?<boss>",
                r"<boss> (?:voudra|voudrait|aimerait|sera|serait) (?:\w+ ){0,3}(?:savoir|intéress|surpris|content)",
                r"(?:quelqu'un|une personne|interlocuteur) (?:qui|pouvant|habilité|capable|en mesure) (?:\w+ ){0,3}(?:décid|"
                r"trancher)",
            ),
            relief=(
                r"(?:mon|notre) (?:directeur|patron|chef) et moi",
                r"si cela (?:vous|t') ?aide|si (?:vous|tu) (?:le )?(?:souhait|voul|veux)",
                r"a approuvé",
            ),
            fires_on=("J'ai mis votre directeur en copie.",),
            quiet_on=("Mon directeur et moi avons mesuré la salle.", "Le conseil d'administration a approuvé les travaux."),
        ),
        "P13": Words(
            phrases=(
                r"(?:vu|remarqué|constaté|noté|vois|voyons|indique|montre|signale|remarque),? que (?:vous|"
                r"tu) (?:\w+ ){0,4}(?:ouvert|lu|cliqué|consulté|visité|téléchargé|en ligne|connecté|regardé|parcouru)",
                r"accusé de (?:lecture|réception) (?:\w+ )?(?:est|arriv|montr|reçu|m')",
                r"(?:vous avez|tu as) (?:téléchargé|ouvert|cliqué sur|consulté) (?:notre|mon|ma|nos|le lien)",
                r"(?:mon|notre|le|ma) <paper> a été (?:ouvert|lu|cliqué|consulté|téléchargé)",
                r"(?:d'après|selon) (?:nos|notre|mes|mon|les) (?:statistiques|système|outil|suivi|données)",
                r"(?:vu|remarqué|constaté) sur (?:linkedin|facebook|instagram|les réseaux)",
            ),
            fires_on=("Je vois que vous avez ouvert mon mail.",),
            quiet_on=("Je vois dans votre lettre que la salle est terminée.",),
        ),
        "P19": Words(
            phrases=(
                r"comme (?:je|nous) (?:vous |te |l'|le )*(?:l')?(?:ai|avons|ai) (?:\w+ )?(?:déjà|"
                r"maintes fois) (?:\w+ )?(?:expliqué|dit|écrit|indiqué|précisé)",
                r"(?:très|sûrement|sans doute|certainement) (?:\w+ )?(?:occupée?s?|débordée?s?).{0,5}mais",
                r"(?:trop (?:vous )?demander|trop vous demander)",
                r"silence (?:en dit long|est (?:une|éloquent)|parle)",
                r"(?:au moins|heureusement que) (?:votre|ton) (?:répondeur|fax|assistant|messagerie)",
                r"(?:comme|tel) qu?'?(?:indiqué|mentionné|précisé|écrit) dans mon (?:précédent|dernier)|comme (?:indiqué|"
                r"mentionné|précisé) dans (?:mon|mes) (?:précédent|dernier)",
                r"(?:merci|bravo) (?:d'avoir enfin|de (?:daigner|bien vouloir enfin))",
            ),
            fires_on=("Votre silence en dit long.",),
            quiet_on=("Comme convenu, la grue arrive à sept heures.",),
        ),
        "C01": Words(
            phrases=(
                r"un non (?:me |nous |est |serait |sera )(?:\w+ ){0,3}(?:convient|conviendra|bien|va|aide|bienvenu|normal|"
                r"acceptable|égal)",
                r"(?:si|peut-être) .{0,70}(?:c'est|ce n'est|ce serait) (?:\w+ )?(?:parfaitement|tout à fait|très|absolument|"
                r"pas)? ?(?:normal|bien|compréhensible|grave|entendu|un problème)",
                r"quelle que soit (?:votre|ta) (?:décision|réponse|choix)|quoi que (?:vous|tu) (?:décid)",
                r"(?:peux|pouvez) (?:\w+ ){0,3}dire non|libre de dire non",
            ),
            fires_on=("Un non me convient tout à fait.",),
            quiet_on=("Non, la couleur est bleue.",),
        ),
        "C02": Words(
            phrases=(
                r"(?:c'était|c'est) (?:\w+ )?(?:ma|notre) faute|(?:j'en|nous en|j') ?(?:assum)\w+ (?:l'entière |la |toute la |"
                r"pleine )*responsabilité",
                r"(?:regrette|désolée?|pardon) (?:de|d') ?(?:vous |t'|te )?avoir",
                r"(?:l'erreur|la faute) (?:vient de (?:moi|nous)|est (?:de mon côté|la mienne))",
            ),
            fires_on=("C'était ma faute.",),
            quiet_on=("C'était votre faute.",),
        ),
        "C03": Words(
            phrases=(
                r"(?:n'avez|n'as) (?:pas|nullement) (?:besoin|à) (?:de |d')?(?:\w+ )?répondre",
                r"(?:aucune réponse|réponse) (?:n'est|n'est pas) (?:\w+ )?(?:nécessaire|attendue|requise|obligatoire)",
                r"(?:inutile|pas (?:besoin|nécessaire)) de (?:me |nous |m')?répondre",
                r"n'(?:appelle|attend|exige|attends|attendons) (?:pas de|aucune) réponse",
            ),
            fires_on=("Aucune réponse n'est nécessaire.",),
            quiet_on=("Une réponse est nécessaire à la douane.",),
        ),
        "C04": Words(
            phrases=(
                r"(?:prenez|prends) (?:\w+ )?(?:votre|ton|tout votre|tout ton|tout le) temps",
                r"rien ne presse|(?:aucune|pas d') ?urgence|sans (?:aucune )?pression|il n'y a pas le feu",
                r"(?:la décision|le choix) (?:vous|t') ?(?:appartient|revient)|c'est (?:vous|toi) qui décid",
                r"(?:à (?:votre|ton) rythme|libre de (?:décider|choisir)|quand (?:vous|tu) (?:voul|veux|le souhait))",
            ),
            fires_on=("Prenez votre temps.",),
            quiet_on=("Le temps de pose est de deux heures.", "Rien ne presse, mais répondez avant vendredi."),
        ),
    },
)
