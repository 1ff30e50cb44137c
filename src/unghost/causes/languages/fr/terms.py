"""French: parts of phrases that more than one phrase needs; each one group."""

from __future__ import annotations

THE = (
    r"(?:le |la |les |l'|un |une |du |de la |de l'|des |d'un |d'une |au |aux |à la |à l'|mon |ma |mes |notre |nos |son |sa "
    r"|leur |leurs |ce |cette |votre |vos )"
)
MONTH = r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv|févr|sept|oct|nov|déc)"
WHEN = (
    rf"(?:{MONTH}|[tqs] ?[1-4]|printemps|été|automne|hiver|pâques|noël|toussaint|pentecôte|rentrée|vacances|congés|fêtes|"
    rf"vendanges|récolte\pL*|moisson\pL*|foire|salon|élections"
    r"|budget|clôture|bilan|inventaire|saison|déménagement|trimestre|semestre|exercice|année|mois|semaine|ramadan|carnaval|"
    r"travaux|temps des fêtes|relâche|lundi|mardi|mercredi|jeudi|vendredi"
    r"|\d{1,2}(?:er)?(?:[/.]\d+)?|20\d\d|l'an prochain|quinzaine|quinze jours|(?:une|deux|trois|quatre|six|huit|quelques|"
    r"\d+) (?:jours|semaines?|mois|ans?|années))"
)
THEN = (
    rf"(?:(?:en|à|au|aux|après|dès|fin|début|mi|mi-|vers|dans|courant|d'ici|pour|à partir d[eu']|passé|autour d[eu]|aux "
    rf"alentours d[eu]|le|la|sur|une fois|quand|lorsque) ?(?:\S+ ){{0,2}}(?:\S+')?{WHEN}|(?:lundi|mardi|mercredi|jeudi|"
    rf"vendredi|{MONTH}) ?(?:prochain|en huit)?|(?:la semaine|le mois|l'année|l'an|le trimestre) (?:prochaine?|d'après|"
    rf"suivante?))"
)
BOSS = (
    r"(?:directeur|directrice|patron|patronne|chef|cheffe|boss|responsable|n ?\+ ?[12]|pdg|dg|daf|dsi|drh|dga|dgs|(?-i:CEO|"
    r"CFO|COO|CTO)|gérante?|présidente?|maire|supérieure?|manager|dirigeante?|décideur|décideuse|directeur général|"
    r"directrice générale"
    r"|proviseure?|principale?|doyenne?|intendante?|sponsor|mécène|échevine?|syndic|bourgmestre|secrétaire générale?|"
    r"conseiller|propriétaire|parrain|régisseur)"
)
GONE = (
    r"(?:partie?s?|quitté|remerciée?|débarquée?|évincée?|virée?|licenciée?|remplacée?|démissionné|démissionne|s'en va|s'en "
    r"est allée?|viré|limogée?|écartée?|mutée?|muté|en partance|plus là|plus en poste|plus aux commandes|vendu|cessé ses "
    r"fonctions"
    r"|pris sa retraite|prend sa retraite|à la retraite|claqué la porte|rendu son tablier|jeté l'éponge|raccroché|décédée?|"
    r"disparue?|nommée? ailleurs|congédiée?|suspendue?|révoquée?|destituée?|perdu son (?:poste|mandat|siège)|battue?|"
    r"quitte|part|rejoint)"
)
BODY = (
    r"(?:direction|siège|maison[- ]mère|groupe|comité|codir|comex|conseil|ca|bureau|service juridique|juridique|juristes?|"
    r"avocate?s?|notaire|achats|acheteur|acheteuse|service achats?|compta\pL*|comptable|expert-comptable|finances?|"
    r"contrôl\pL+|dsi|informatique|sécurité"
    r"|rssi|dpo|conformité|compliance|qualité|rh|mairie|commune|préfecture|région|département|ministère|rectorat|état|"
    r"canton|ville|agglo|urbanisme|architecte\pL*|abf|bâtiments de france|syndic|copropriété|copro|propriétaire|bailleur|"
    r"banque|banquier|assureur|assurance|mutuelle"
    r"|expert|partenaires?|associée?s?|investisseurs?|actionnaires?|syndicats?|cse|patron|patronne|chef|boss|père|mari|"
    r"femme|fédération|fondation|subvention|tutelle|ars|commission|franchiseur|client|prestataire|équipe|pouvoir "
    r"adjudicateur|tribunal|juge|fournisseur|dg|daf|pdg)"
)
NOD = (
    r"(?:feu vert|accord|aval|validation|approbation|signature|autorisation|permis|go|ok|bon de commande|arbitrage|"
    r"décision|réponse|retour|retours|avis|budget|financement|subvention|prêt|devis|chiffres|visa|agrément|homologation|"
    r"délibération|vote|numéro de commande|bénédiction|déblocage)"
)
MAIL = (
    r"(?:mails?|e-?mails?|courriels?|courriers?|messages?|devis|offres?|propositions?|invitations?|lettres?|documents?|"
    r"relances?|fax|envois?|pièce jointe|sms)"
)
KIN = (
    r"(?:mère|père|maman|papa|parents?|femme|mari|épouse|époux|compagne|compagnon|conjointe?|fils|fille|sœur|frère|"
    r"enfants?|bébé|petite?|petits|grand-\pL+|grand-mère|grand-père|beau-\pL+|belle-\pL+|oncle|tante|chum|blonde|chien|"
    r"mamie|papy|neveu|nièce|associé|ami|amie)"
)
RIVAL = (
    r"(?:prestataires?|fournisseurs?|solutions?|offres?|partenaires?|agences?|sociétés?|entreprises?|éditeurs?|candidats?|"
    r"outils?|cabinets?|maisons?|boîtes?|artisans?|logiciels?|options?|marques?|propositions?|devis|soumissionnaires?|"
    r"compagnies?|équipe)"
)
