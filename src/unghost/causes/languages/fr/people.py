"""French: what happens to people."""

from __future__ import annotations

from unghost.causes.languages.fr.terms import BOSS, GONE, KIN, THE
from unghost.causes.pack import Words

PEOPLE = {
    "life_event": Words(
        phrases=(
            r"(?:malade|souffrante?|alitée?|hospitalisée?s?|opérée?|en arrêt|arrêt maladie|arrêt de travail|arrêt (?:\S+ "
            r")?longue durée|congé maladie|en convalescence|convalescente?|à l'hôpital|aux urgences|en réanimation|en "
            r"rééducation|en clinique|aux soins intensifs|cloué\pL* au lit|grippée?|burn-?out|mi-temps thérapeutique|"
            r"chimio\pL*|radiothérapie|cancer|tumeur|avc|infarctus|crise cardiaque|pneumonie|covid|fausse couche|"
            r"dépression|hernie|péritonite|appendicite|invalidité)(?: |,|\.|;|!|$)",
            r"(?:fracture|cassé|cassée|fracturé|entorse|rompu|déchiré|foulé|luxé) (?:\S+ ){0,3}(?:jambe|bras|poignet|"
            r"cheville|hanche|épaule|col du fémur|fémur|tibia|genou|pied|main|côtes?|clavicule|ligaments?|tendon|dos|"
            r"vertèbre|coude)",
            r"(?:décès|décédée?s?|deuil|obsèques|enterrement|funérailles|enterrons|enterre|enterrer|inhumation|mort (?:de|"
            r"du) (?:\S+ )?(?:mon|ma|mes|notre|son|sa|père|mère)|nous a quittés?|s'est éteinte?|vient de mourir|est "
            r"morte?s?|condoléances|en fin de vie|soins palliatifs)(?: |,|\.|;|!|$)",
            rf"(?:j'ai|a|avons|ont|vient de|viens de|il a|elle a) (?:\S+ )?perdu[e]? (?:mon|ma|mes|son|sa|ses|notre|leur|"
            rf"un proche|le bébé|un enfant) ?{KIN}?",
            rf"(?:mon|ma|mes|son|sa|notre) (?:\S+ )?{KIN} (?:\S+ ){{0,4}}(?:accident|accidentée?|tombée?|chute|agonise|"
            rf"très mal|urgences|hôpital|mourante?|disparue?|condamnée?|ne va pas bien|va mal|suicid\pL+|parti trop)",
            r"(?:congés? (?:de )?(?:maternité|paternité|parental|d'adoption|naissance|de deuil|pathologique|de proche "
            r"aidant|familial)|naissance (?:de (?:mon|ma|notre|nos|son|sa|leur)|d'un|d'une)|accouché|accouchement|accouche|"
            r"en maternité|prématurée?|couveuse|maman depuis|papa depuis|jeunes? (?:parents|papa|maman)|jumeaux|jumelles|"
            r"enceinte|(?:fils|fille|bébé|petite?|elle) (?:\S+ ){0,2}est née?|sont nés|né (?:hier|lundi|cette|ce|dans)|"
            r"pouponne|biberons?)(?: |,|\.|;|!|$|')",
            r"(?:raisons? (?:de santé|familiales?|personnelles?|médicales?)|problèmes? (?:de santé|familia\pL+|personnels?|"
            r"familiaux)|soucis? (?:de santé|familia\pL+|personnels?)|ennuis? de santé|urgence familiale|urgence médicale|"
            r"drame familial|situation familiale|événement familial|pépin de santé)",
            r"(?:accident (?:de voiture|de la route|de ski|de moto|de travail|grave|domestique)|divorce|ma séparation|"
            r"notre séparation|ma femme (?:\S+ )?(?:part|partie|quitté)|garde des enfants)(?: |,|\.|$)",
            r"(?:maison|appartement|toit|cave|logement|chalet|sous-sol) (?:\S+ ){0,4}(?:brûlée?|inondée?|incendiée?|"
            r"cambriolée?|sous l'eau|envolée?|parti en fumée|emporté)",
            r"(?:dégât des eaux|incendie|cambriolage) (?:\S+ )?(?:chez (?:moi|nous)|à la maison|à mon domicile)",
        ),
        over=(
            r"(?:rétablie?s?|guérie?s?|remise? sur pied|remis de|sortie? (?:de l'hôpital|de couveuse|d'affaire)|tout va "
            r"(?:bien|mieux)|va (?:beaucoup |bien )?mieux|plâtre (?:\S+ )?(?:ôté|enlevé|retiré)|en pleine forme|bonne "
            r"santé retrouvée)",
            r"(?:de retour|rentrée?|revenue?) (?:\S+ )?(?:de (?:\S+ )?(?:congé (?:maternité|parental|maladie|paternité)|"
            r"maternité|arrêt)|d'arrêt)",
        ),
        speaks_on=(
            "Mon père est décédé dimanche.",
            "Mme Colin est en arrêt maladie depuis mars.",
            "Je me suis cassé la jambe au ski.",
            "Elle est en congé maternité.",
            "Pour des raisons familiales, je ne peux pas m'en occuper.",
        ),
        silent_on=(
            "Je suis rétabli, on peut reprendre.",
            "Combien coûte un lit d'enfant ?",
            "Le bâtiment est né d'un concours.",
        ),
        over_on=("Je suis guérie et de retour.", "Il va mieux, il reprend lundi."),
    ),
    "contact_left": Words(
        phrases=(
            r"(?:ne travaille plus|ne travaillent plus|ne travaillera plus|ne fais plus partie|ne fait plus partie|"
            r"n'exerce plus|n'est plus (?:\S+ )?(?:dans|chez|au|à|des nôtres|parmi|en poste|avec nous|salariée?|là|"
            r"employée?|joignable à cette)|ne suis plus (?:\S+ )?(?:chez|au|à|en poste|dans|salariée?)|plus dans (?:la "
            r"société|l'entreprise|nos effectifs|les effectifs)|a cessé (?:de travailler|ses fonctions)|ne fait plus)",
            r"(?:je|j'ai|il|elle|collègue|interlocut\pL+|(?-i:M\.|Mme|A|Il|Elle|[A-Z]\pL+)) (?:\S+ ){0,2}(?:quitte|quitté|"
            r"quittera|quitterai|quitter|quittant) (?:\S+ ){0,2}(?:société|entreprise|boîte|groupe|nous|mes fonctions|ses "
            r"fonctions|mon poste|son poste|équipe|association|établissement|mairie|cabinet|maison|navire|\S+ (?:le|la|à "
            r"la|fin|ce) |l'\S+)",
            r"(?:mon dernier jour|son dernier jour|dernière semaine|dernière journée|dernier mail|derniers jours|a pris sa "
            r"retraite|prends ma retraite|prend sa retraite|pars (?:à|en) (?:la )?retraite|part à la retraite|partie? (?:à|"
            r"en) (?:la )?(?:retraite|pré-?retraite)|est (?:à la retraite|retraitée?|en retraite)|suis (?:à la retraite|"
            r"retraitée?)|pot de départ)",
            r"(?:partie?|parti) (?:\S+ ){0,2}(?:à la concurrence|chez (?-i:\pLu)\S+|vers d'autres (?:horizons|cieux|"
            r"aventures)|de la (?:société|boîte)|sans laisser)(?: |,|\.|$)",
            r"(?:nouveau (?:poste|job|défi|contact|référent)|nouvelle (?:fonction|aventure|interlocutrice|mission)s?|"
            r"nouvel (?:employeur|emploi|interlocuteur)|autre (?:service|poste)|changé de (?:poste|service|fonctions?|"
            r"métier|boîte|employeur)|change de (?:poste|service|fonctions?|métier)|mutée? (?:à|au|dans|vers|en)|"
            r"réaffectée? (?:à|au)|affectée? (?:à|au)|promue? (?:à|au|directrice|directeur)|détachée? (?:à|au|auprès))",
            r"(?:n'est plus|ne suis plus|plus) (?:\S+ ){0,2}(?:en charge|chargée? (?:de|du)|responsable|mon (?:rayon|"
            r"dossier|périmètre|ressort|domaine)|mon interlocut\pL+|votre (?:interlocut\pL+|contact)|la bonne personne|le "
            r"bon interlocuteur|concernée?|aux achats|celui qui|celle qui)",
            r"(?:ne m'occupe plus|ne s'occupe plus|ne gère plus|ne traite plus|ne suit plus|ne suis plus ce|plus en charge)",
            r"(?:j'ai|je|elle|il|collègue|m\\.|mme|monsieur|madame|(?-i:[A-Z])\\pL+) (?:\S+ ){0,3}(?:démissionné|démission|"
            r"démissionne|licenciée?|remerciée?|virée?|congédiée?)(?: |,|\.|;|!|$)",
            r"(?:cdd (?:\S+ ){0,4}(?:renouvelé|fini|terminé|prend fin|s'achève|se termine)|contrat (?:\S+ ){0,5}(?:pris "
            r"fin|prend fin|terminé|s'achève|se termine|pas renouvelé|pas été renouvelé|non renouvelé)|période d'essai "
            r"(?:\S+ ){0,3}(?:rompue|arrêtée|pas)|rupture conventionnelle|fin de (?:contrat|mission|mandat|stage)|mandat "
            r"(?:\S+ )?(?:terminé|s'achève|prend fin))(?: |,|\.|;|!|$)",
            r"(?:a repris|ai repris|reprend|reprends|hérite|ai hérité|récupère|remplace|succède|ai succédé|a succédé) "
            r"(?:\S+ ){0,2}(?:son poste|son portefeuille|ses clients|ses fonctions|le poste de|les dossiers de|la suite de|"
            r"à (?:m\.|mme|monsieur|madame|(?-i:\pLu)\S+))",
            r"(?:remplacée? par|successeur|succession de (?:m\.|mme)|mon remplaçant|ma remplaçante|passe le (?:relais|"
            r"flambeau)|transmis le dossier|passé la main|tire ma révérence)",
        ),
        over=(
            r"(?:n'est pas partie?|ne suis pas partie?|ne pars pas|ne part pas|ne quitte pas|suis toujours (?:là|en poste|"
            r"votre|chez|au)|est toujours (?:là|en poste|chez|votre)|reste (?:votre|finalement|en poste|au|chez|bien)|"
            r"toujours (?:fidèle au poste|votre interlocut\pL+|votre contact))",
            r"(?:retiré|repris|annulé) (?:ma|sa) démission",
        ),
        speaks_on=(
            "M. Perrin a quitté la société en janvier.",
            "Elle ne travaille plus ici.",
            "Je pars à la retraite le 30 juin.",
            "Je ne suis plus en charge des achats.",
            "C'est mon dernier jour, je vous laisse avec Mme Roy.",
        ),
        silent_on=(
            "Je suis toujours votre interlocuteur.",
            "Quittez l'autoroute à la sortie 12.",
            "Le train part à huit heures.",
        ),
        over_on=("Je ne pars pas, c'était une rumeur.", "Elle est toujours en poste."),
    ),
    "decider_left": Words(
        phrases=(
            rf"(?:mon|ma|notre|le|la|l'|nos|leur|son|sa|m\.|mme|ancien|ancienne) ?(?:\S+ )?{BOSS}(?: (?:\S+ ){{0,7}}|, "
            rf"(?:\S+ ){{0,9}}){GONE}",
            rf"(?:nouveau|nouvelle|nouvel|futur|future|prochaine?) (?:\S+ )?(?:{BOSS}|direction|équipe dirigeante|équipe "
            rf"de direction|tête) (?:\S+ ){{0,4}}(?:arrive|prend|veut|remet|revoit|reprend|souhaite|regarde|doit|découvre|"
            rf"n'a|n'est|préfère|commence|débute|est|qui|dès|en|a |,|\.)",
            r"(?:changement (?:de|à la) (?:direction|tête|directeur|directrice|patron|gouvernance|présidence|dg|pdg|"
            r"gérance|gérant|maire|municipalité)|changé de (?:direction|patron|directeur|directrice|chef|maire|"
            r"président\pL*|dg)|nouvelle direction|direction (?:intérimaire|par intérim)|vacance du poste|alternance)",
            r"(?:celui|celle|la personne|l'homme|la femme) qui (?:\S+ ){0,8}(?:est parti\pL*|a quitté|n'est plus|a été "
            r"(?:remplacé|licencié|remercié|muté|viré)\pL*|parti\pL*|s'en va)",
            r"(?:poste (?:\S+ ){0,6}(?:vacant|pas pourvu|à pourvoir|inoccupé)|intérim (?:de|du|à)|par intérim|attend "
            r"(?:son|le|un) (?:remplaçant|successeur)|successeur (?:\S+ ){0,3}(?:nommé|désigné|pas|arrive|reprend|veut|"
            r"remet|pourvu)|remplaçante? (?:\S+ ){0,2}(?:pas encore|arrive|nommée?|veut|repart|remet))",
            rf"(?:départ|démission|éviction|limogeage|mutation|décès|retraite|licenciement) (?:de|du|d') ?{THE}?(?:\S+ "
            rf")?{BOSS}",
        ),
        over=(
            rf"{BOSS} (?:\S+ )?(?:n'est pas partie?|n'a pas (?:démissionné|quitté|changé)|reste|est toujours (?:là|en "
            rf"poste)|ne part pas|est confirmée?|reconduite?|reste en place)",
            rf"(?:nouveau|nouvelle) (?:\S+ )?(?:{BOSS}|direction) (?:\S+ ){{0,5}}(?:d'accord|validé|dit oui|a signé|"
            rf"favorable|emballée?|soutient|approuve|enthousiaste)",
        ),
        speaks_on=(
            "Notre directrice est partie la semaine dernière.",
            "Mon chef a été licencié.",
            "Le nouveau directeur arrive en mai et veut tout revoir.",
            "Changement de direction chez nous.",
            "Celui qui devait signer est parti.",
        ),
        silent_on=(
            "La directrice est toujours en poste.",
            "Mon chef aime beaucoup le dessin.",
            "Le chef de gare annonce les trains.",
        ),
        over_on=("Le directeur n'a pas démissionné.", "La nouvelle direction est d'accord."),
    ),
}
