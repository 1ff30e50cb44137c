"""French: what happens in their house."""

from __future__ import annotations

from unghost.causes.languages.fr.terms import BODY, NOD, THE
from unghost.causes.pack import Words

HOUSE = {
    "company_event": Words(
        phrases=(
            r"(?:rachetée?s? (?:par|la|hier|il|le|en|et)|rachetée?s?(?:,|\.|$)|(?:nous|société|boîte|entreprise|groupe|on) "
            r"(?:\S+ ){0,5}(?:rachetée?s?|absorbée?s?|vendue?s?|cédée?s?|fusionn\pL+|intégrée?s? (?:à|au|dans))|rachat "
            r"(?:de|du|par|en|d'|,)|fusion (?:avec|des|de|entre|du|en)|en (?:pleine |cours de )?fusion|nouvel actionnaire|"
            r"nouveaux actionnaires|nouveau propriétaire|changement d'actionnaire\pL*|cession de|à la découpe|lbo)",
            r"(?:plan social|pse|licenciements?|licencient|restructuration|réorganisation|réorg|suppressions? de postes|"
            r"chômage (?:technique|partiel)|dégraissage|plan de (?:départs|sauvegarde|restructuration)|mises? à pied|mise "
            r"à pied|départs volontaires|restructure|réorganise|regroupe(?:ment)?s? (?:\S+ )?(?:avec|des))(?: |,|\.|;|!|$)",
            r"(?:redressement(?: judiciaire)?|liquidation|dépôt de bilan|dépose(?:r|z|ns)? le bilan|déposé le bilan|"
            r"cessation de paiements?|faillite|procédure de sauvegarde|mandataire judiciaire|administrateur judiciaire|"
            r"sursis concordataire|lacc|prj|concordat)(?: |,|\.|;|!|$)",
            r"(?:gel|gelée?s?|gelons|gèle|blocage|bloquée?s?|suspendue?s?|coupée?s?|stoppée?s?|interdiction|moratoire) "
            r"(?:\S+ ){0,5}(?:budgets?|dépenses?|investissements?|achats|embauches?|recrutements?|engagements|commandes|"
            r"crédits|par le siège|par le groupe)",
            r"(?:budgets?|dépenses?|investissements?|achats|embauches|recrutements|commandes|engagements|crédits) (?:\S+ "
            r"){0,4}(?:gelée?s?|bloquée?s?|suspendue?s?|à l'arrêt|au frigo)",
            r"(?:cyberattaque|cyber-attaque|piratée?s?|rançongiciel|ransomware|hackers?|attaque informatique|piratage|"
            r"(?:en |une |la )grève|grève (?:depuis|générale|des|au|à|sur|illimitée)|lock-?out|piquet de grève|incendie "
            r"(?:dans|à|de l'|du|au|a)|inondation|usine (?:\S+ )?(?:brûlée?|brûle|inondée?)|entrepôt (?:\S+ )?(?:brûlé|"
            r"parti)|brûlé|parti en fumée|explosion (?:à|dans))(?: |,|\.|;|!|$)",
            r"(?:fermeture|ferme|fermons|fermer|ferment) (?:\S+ ){0,3}(?:usine|site|agence|filiale|établissement|entrepôt|"
            r"succursale)",
            r"(?:site|usine|agence|filiale|magasin) (?:\S+ ){0,3}(?:ferme (?:ses portes|définitivement)|va fermer|fermera|"
            r"délocalisée?)",
        ),
        over=(
            r"(?:fusion|rachat|grève|restructuration|gel|plan social|réorganisation|vente|redressement|cession) (?:\S+ "
            r"){0,4}(?:capoté|abandonnée?|terminée?|levée?|annulée?|finie?|derrière|bouclée?|achevée?|tombée? à l'eau|"
            r"n'aura pas lieu|évitée?)",
            r"(?:pas|jamais) (?:\S+ ){0,2}(?:rachetée?s?|vendue?s?|à vendre|en faillite|en grève|de (?:rachat|fusion|"
            r"licenciements?|plan social|grève))",
        ),
        speaks_on=(
            "Nous avons été rachetés par un groupe belge.",
            "Un plan social vient d'être annoncé.",
            "Toutes les dépenses sont gelées jusqu'à nouvel ordre.",
            "La société est en redressement judiciaire.",
            "Cyberattaque, plus rien ne marche chez nous.",
        ),
        silent_on=(
            "Le rachat a capoté.",
            "Votre produit résiste-t-il au gel ?",
            "Je m'occupe de la fermeture du portail.",
        ),
        over_on=("La grève est terminée.", "La fusion est tombée à l'eau."),
    ),
    "awaiting_others": Words(
        phrases=(
            rf"(?:j'attends|attendons|on attend|attend toujours|attends|attendent|attend|reste à|toujours en attente|en "
            rf"attente|dans l'attente|suspendue?s? à|dépend|dépendons|tributaire) (?:\S+ )?(?:encore |toujours |que |de |"
            rf"d'|du )?{THE}?(?:\S+ ){{0,2}}(?:\S+')?(?:{NOD}|{BODY})",
            r"(?:j'attends|attendons|on attend|attends|en attente)(?: encore| toujours)? (?:le|la|les|l'|du|de l'|de la|"
            r"des|que|un|une|notre|leur|mon|d'avoir|de savoir)",
            rf"(?:sans|pas (?:encore )?(?:eu |reçu |obtenu |de |d'|le |l')|manque|il (?:nous|me) (?:faut|manque)|besoin "
            rf"(?:de|d')|faut|sous réserve (?:de|d'|du)|soumis à|conditionné à|il manque|tant que (?:\S+ ){{0,4}}|obtenir) "
            rf"?{THE}?(?:\S+')?(?:feu vert|accord|aval|validation|approbation|signature|autorisation|permis|bon de "
            rf"commande|arbitrage|numéro de commande|financement|subvention|tampon|visa|délibération)",
            rf"{THE}?(?:feu vert|accord|aval|validation|approbation|signature|autorisation|permis|bon de commande|"
            rf"arbitrage|subvention|budget|prêt|homologation|réponse|devis|avis|décision) (?:\S+ ){{0,5}}(?:tarde|traîne|"
            rf"se fait (?:attendre|désirer)|n'est (?:pas|toujours pas)|n'a (?:pas|toujours pas)|pas encore|en attente|en "
            rf"cours|manque|reste|doit passer|dépend|appartient|revient|se prend|remonte|est bloquée?)",
            rf"{BODY} (?:\S+ ){{0,3}}(?:n'a (?:pas|toujours pas|rien|point)|n'ont (?:pas|toujours pas)|ne s'est pas|doit|"
            rf"doivent|tarde|traîne|étudie|examine|épluche|relit|vérifie|se réunit|statue|tranche|tranchera|décide|"
            rf"décidera|décident|délibère|réfléchit|vote|planche|bloque|n'a encore|rend|fait traîner|prend son temps|met "
            rf"des|valide)(?: (?:\S+ ){{0,4}}(?:valid\pL+|sign\pL+|tranch\pL+|tamponn\pL+|répond\pL*|donn\pL+|statu\pL+|"
            rf"approuv\pL+|décid\pL+|rendu|délibér\pL+|accept\pL+|vot\pL+|autoris\pL+|dit|encore|toujours))?",
            r"(?:chez|au|aux|entre les mains d[eu]s?|sur le bureau d[eu]|à la signature|à l'étude|en cours|coincée?|"
            r"bloquée?|remontée? (?:au|à)|transmise? (?:au|à|aux)|devant|passe en|passer en|passer par|soumettre à|soumis "
            r"au|parti[er]? (?:au|à)|dans les mains d[eu]) (?:\S+ )?(?:le |la |les |l'|nos |notre |mon |du |de la |de "
            r"l')?(?:\S+')?(?:juridique|service juridique|juristes?|achats|service achats?|compta\pL*|comité|codir|comex|"
            r"conseil|commission|signature|étude|validation|siège|direction|banque|avocats?|notaire|assureur|dsi|"
            r"finances?|contrôle de gestion|maison[- ]mère|préfecture|mairie|patron|urbanisme|conseil (?:municipal|"
            r"d'administration))",
            r"(?:faut que (?:(?:je|nous|on) (?:\S+ ){0,3}|j')(?:vois?|voie|parle|en parle|j'en parle|demande|valide|"
            r"consulte|discute)|dois (?:\S+ ){0,2}(?:voir|en parler|consulter|valider|soumettre|demander|en référer|faire "
            r"valider|présenter|discuter)|devons (?:\S+ ){0,2}(?:voir|en parler|consulter|valider|soumettre|faire valider|"
            r"en référer)|en parler|vois avec|voir) (?:\S+ ){0,4}(?:avec|à|au|par|auprès) (?:\S+ )?(?:\S+')?(?:"
            + BODY[3:-1]
            + "|épouse|conjointe?|collègues?|compagne)",
            r"(?:ne décide pas seule?|pas la main|pas (?:\S+ )?(?:seule?|mon ressort) (?:à|pour)|pas (?:à|de) moi (?:de|"
            r"seule?|que)|mains liées|pieds et poings|décision ne m'appartient|ne dépend pas (?:\S+ )?(?:de moi|que de)|"
            r"n'ai pas le dernier mot|balle est (?:dans|chez)|ça se passe au-dessus|pas décisionnaire|n'est pas moi qui "
            r"(?:décide|signe))",
            r"(?:appel d'offres en cours|en cours (?:d'examen|de validation|d'instruction|d'étude|de signature|"
            r"d'approbation|d'arbitrage)|circuit de validation|processus de validation|validation (?:interne|de la|du|des|"
            r"juridique)|arbitrages? (?:budgétaires?|en cours)|vote du budget|budget (?:\S+ ){0,3}(?:pas (?:encore "
            r")?(?:voté|validé|débloqué|arrêté)|en cours de validation)|instruction du dossier|service juridique|accord de "
            r"la direction|aval d)",
            rf"(?:dès que|une fois|quand|tant que|aussitôt que|lorsque) (?:\S+ ){{0,3}}(?:\S+')?(?:{BODY}|{NOD}) (?:\S+ "
            rf"){{0,4}}(?:validée?|signée?|tranché|rendu|donné|aura|auront|sera|obtenu\pL*|reçue?|accordée?|voté|décidé|"
            rf"répondu|n'a)",
        ),
        over=(
            r"(?:feu vert|accord|aval|validation|signature|autorisation|permis|budget|subvention|prêt|bon de commande) "
            r"(?:\S+ ){0,4}(?:reçue?|obtenue?|donnée?|accordée?|signée?|validée?|votée?|tombée?|arrivée?|débloquée?|"
            r"acquise?)",
            rf"{BODY} (?:\S+ )?(?:a|ont|vient de|viennent de) (?:\S+ ){{0,3}}(?:validée?|signée?|approuvée?|donné|dit oui|"
            rf"acceptée?|tranché|votée?|accordée?|donner|valider|signer|accepter|autorisée?)",
            r"(?:je décide seule?|pas de comptes à rendre|c'est (?:signé|validé|voté))",
        ),
        speaks_on=(
            "J'attends le feu vert de la direction.",
            "Le contrat est chez nos avocats.",
            "Le comité n'a pas encore tranché.",
            "Il faut que j'en parle à mon associé.",
            "La signature du propriétaire se fait attendre.",
        ),
        silent_on=(
            "Le conseil a donné son accord.",
            "La salle d'attente compte six chaises.",
            "Merci, cela répond à ma question.",
        ),
        over_on=("La banque a dit oui.", "Feu vert obtenu hier."),
    ),
    "busy": Words(
        phrases=(
            r"(?:débordée?s?|submergée?s?|sous l'eau|surchargée?s?|surbookée?s?|overbookée?s?|noyée?s?|ensevelie?s?|sous "
            r"une avalanche|au bout du rouleau|dans le jus|charrette|charrettes|dépassée?s? par|pleine bourre|plein rush|"
            r"en plein (?:rush|boom)|coup de feu|coup de bourre|bouclage|sur les rotules|sous pression|en sous-effectif|"
            r"sous-effectif|manque de (?:bras|personnel|temps|monde|main d'œuvre)|dans le rouge|à flux tendu|surchauffe|en "
            r"surchauffe|la folie|c'est la course|la course|capoter)(?: |,|\.|;|!|$)",
            r"(?:tête|nez) (?:dans le guidon|sous l'eau|sous le capot|dans le seau|dans les \pL+|sur le feu)",
            r"(?:pas|jamais|plus|peu|guère|point|aucun) (?:\S+ )?(?:\S+ )?(?:le temps|de temps|une minute|une seconde|"
            r"trouvé le temps|eu le loisir|un instant|deux minutes|cinq minutes|le loisir|de minute|une seconde à moi|la "
            r"bande passante)",
            r"(?:pas|toujours pas) (?:\S+ ){0,2}(?:pu (?:\S+ )?(?:regarder|lire|ouvrir|m'y|me pencher|y jeter|prendre le "
            r"temps|avancer|étudier)|regardé|encore lu|eu l'occasion|me libérer|m'y mettre)(?: |,|\.|$)",
            r"(?:trop|beaucoup|énormément|tellement|plein|des tonnes|une montagne|un tas) (?:de|d') ?(?:travail|boulot|"
            r"dossiers|choses|job|demandes|commandes|réunions|pain|taf|ouvrage|fers au feu)",
            r"(?:par-dessus la tête|jusqu'au cou|ne sais plus où donner|où donner de la tête|ne touche plus terre|touchons "
            r"plus terre|journées? (?:de|font|à) (?:\S+ )?\d+ ?h\S*|pas une minute à|les bras (?:m'en|nous) manquent|"
            r"manque de bras|deux jambes|agenda (?:\S+ )?(?:plein|blindé|saturé|explose|infernal)|planning (?:\S+ "
            r")?(?:plein|blindé|saturé|explose)|mail(?:s)? en retard|en retard (?:dans|sur) (?:tout|mes))",
            r"(?:en pleine|en plein|pleine|plein|en pleines|dans (?:la|les)|période de|c'est la) (?:clôture\pL*|saison|"
            r"haute saison|bilan|inventaire|moisson\pL*|vendanges?|récolte\pL*|rentrée|audit|déménagement|soldes|récoltes|"
            r"période (?:fiscale|de pointe|d'examens)|foins|agnelage|sucres|impôts|boom|bourre|activité)",
            r"(?:afflux (?:\S+ )?de|surcroît (?:de|d')|surcharge (?:de|d')|charge de travail|pic d'activité|forte activité|"
            r"période (?:très )?chargée|semaine (?:très |bien )?chargée|emploi du temps (?:\S+ )?chargé|haute saison|"
            r"pleine saison|clôture annuelle|délai\pL* (?:\S+ )?rallongés?)",
            r"(?:à deux pour|à moi seule?|je fais le (?:travail|boulot) de (?:deux|trois)|remplace (?:deux|trois|"
            r"plusieurs) (?:collègues|personnes)|(?:deux|trois|quatre|la moitié|moitié) (?:\S+ ){0,3}(?:en moins|absents|"
            r"absentes|manquent|malades|en arrêt)|je cumule|double casquette|porte trois casquettes|toute seule? pour)",
        ),
        over=(
            r"(?:enfin|maintenant|de nouveau) (?:\S+ ){0,3}(?:du temps|le temps|dispo\pL*|souffler|respirer|au calme|"
            r"tranquille|plus calme)",
            r"(?:rush|clôture|bilan|inventaire|saison|coup de feu|tempête|bouclage|déménagement|vendanges|moisson|audit|"
            r"orage) (?:\S+ ){0,3}(?:passée?|terminée?|finie?|derrière|bouclée?|rentrée?)",
            r"(?:calme plat|morte-saison|sorti\pL* la tête de l'eau)",
        ),
        speaks_on=(
            "Je suis débordée en ce moment.",
            "Désolé, je n'ai pas eu le temps de lire votre devis.",
            "On est en pleine clôture annuelle.",
            "J'ai la tête dans le guidon.",
            "Trop de travail, et deux collègues en moins.",
        ),
        silent_on=(
            "Le rush est passé, j'ai lu votre offre.",
            "La ligne est occupée.",
            "Le temps est beau à Nantes.",
        ),
        over_on=("J'ai enfin le temps de vous lire.", "La clôture est terminée."),
    ),
}
