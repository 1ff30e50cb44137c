"""French: how they decide."""

from __future__ import annotations

from unghost.causes.languages.fr.terms import RIVAL
from unghost.causes.pack import Words

MIND = {
    "indecision": Words(
        phrases=(
            r"(?:(?:j'|on |il |elle |qui |direction |s\pL+ )hésite|hésite (?:encore|entre|toujours)|hésit(?:ons|ation|"
            r"ations|ante?s?)|indécis\pL*|tergivers\pL+|tiraillée?s?|partagée?s?|divisée?s?|perplexes?|dubitati\pL+|peser "
            r"le pour|pesons le pour|pèse le pour|le pour et le contre|dilemme|doutes?|doute encore|tâtonn\pL+|tourne en "
            r"rond|tournons en rond|gambergeons?|ça me travaille|branle dans le manche|frileu\pL+|réticen\pL+)(?: |,|\.|;|"
            r"!|$|:)",
            r"(?:pas|toujours pas|jamais) (?:\S+ ){0,2}(?:décidée?s?|tranché|trancher|arrêté (?:\S+ )?choix|fixée?s?|"
            r"décider|me décider|nous décider|convaincue?s?|sûre?s? (?:de|que|d'|du)|certaine?s? (?:de|que|d')|d'accord "
            r"entre|fait (?:mon|notre) choix|choisir|mûr\pL*|prêts?|prête|arrivés? à)(?: |,|\.|;|!|$)",
            r"(?:n'arriv(?:e|ons|ent) pas|arrive pas|peine|peinons|du mal|n'ose\pL*|incapables?) (?:\S+ )?(?:à |de |pas "
            r")?(?:\S+ )?(?:choisir|décider|nous mettre d'accord|trancher|me décider|se décider|signer|franchir le pas|"
            r"sauter le pas)",
            r"(?:ne sais|ne savons|ne sait|sais|savons|sait) (?:\S+ )?(?:pas|plus|trop) (?:\S+ )?(?:encore |trop |vraiment "
            r"|bien )?(?:si|quoi|quel\pL*|lequel|laquelle|ce que (?:nous|je|l'on|on)|que choisir|comment (?:choisir|"
            r"décider)|sur quel pied)",
            r"(?:besoin|envie|laisse\pL* (?:moi|nous)|prendre|prends|faut) (?:\S+ ){0,4}(?:temps|recul|nuit|jours|"
            r"semaine)? ?(?:de |pour |d'y )?(?:\S+ )?(?:réfléchir|réflexion|digérer|mûrir|cogiter|y penser|de recul|"
            r"décanter)",
            r"(?:réfléchi(?:r|ssons|s|t)|cogite|cogitons|en réflexion|je laisse (?:mûrir|décanter)|laisser (?:mûrir|"
            r"décanter|reposer)|nuit porte conseil|délai de réflexion|temps de (?:la )?réflexion) ?(?:\S+ )?(?:encore|"
            r"toujours|bien|un peu|à|,|\.|$|et|quelques)",
            r"(?:les uns|la moitié|une moitié|certains|l'un|l'une|moi oui|mon associé|chacun) (?:\S+ ){0,8}(?:les autres|"
            r"l'autre|d'autres|veut|veulent|préfère|pencher?)",
            r"(?:avis (?:\S+ )?(?:partagés|divergent|contraires)|deux camps|pas unanime|ne fait pas l'unanimité|désaccord|"
            r"trop (?:de choix|d'options)|embarras du choix|mal à (?:nous|me|choisir)|peur de (?:nous|me|se) (?:tromper|"
            r"lancer|engager)|oui et non|entre les deux|mon cœur balance|un jour oui|ni oui ni non|ptêt ben|peut-être que "
            r"oui)",
            r"(?:personne) (?:\S+ )?(?:ne veut|n'ose|ne souhaite) (?:\S+ ){0,2}(?:trancher|décider|choisir|signer)",
        ),
        over=(
            r"(?:avons|ai|a|ont|est|suis|sommes) (?:\S+ ){0,3}(?:tranché|choisi|décidé|décidée?s?|arrêté (?:notre|mon) "
            r"choix|fait (?:notre|mon) choix)(?: |,|\.|:|!|$)",
            r"(?:tout réfléchi|plus (?:aucun|de) doute|choix (?:est )?(?:fait|arrêté)|décision (?:est )?prise|sans hésit\pL+)",
        ),
        speaks_on=(
            "Nous hésitons encore entre deux tailles.",
            "Je n'arrive pas à me décider.",
            "On ne sait pas encore si on en a besoin.",
            "Laissez-moi le temps de réfléchir.",
            "L'équipe est partagée.",
        ),
        silent_on=(
            "Nous avons tranché : ce sera le bleu.",
            "N'hésitez pas à m'appeler.",
            "La balance est juste à dix grammes près.",
        ),
        over_on=("La décision est prise, on commande.", "C'est tout réfléchi, on y va."),
    ),
    "priority_shift": Words(
        phrases=(
            r"(?:priorités?|priorité) (?:\S+ ){0,5}(?:changé|évolué|déplacée?s?|ailleurs|autres?|bougé|revues?|modifiées?|"
            r"à autre chose|aux?|plutôt|désormais|maintenant|aujourd'hui|s'est|sont ailleurs)",
            r"(?:pas|plus|autres?|n'est plus|pas une|plus la|plus une|d'autres|nouvelles?|passé au second|moins) (?:\S+ "
            r")?(?:priorités?|prioritaires?|urgences|chats à fouetter|d'actualité|au programme|à l'ordre du jour|un sujet|"
            r"le sujet|dans les plans|au goût du jour)",
            r"(?:plus d'actualité|abandonnée?s?|abandonnons|abandonne|laissé tomber|laissons tomber|tombée? à l'eau|"
            r"mise?s? (?:en|au) (?:pause|attente|veille|sommeil|frigo|placard|stand-?by|suspens|frais)|en stand-?by|en "
            r"standby|au placard|au frigo|en veilleuse|à plus tard|aux calendes|sine die|enterrée?s?|passe à la trappe|"
            r"passé à la trappe|rangée? dans (?:le|un) tiroir|jeté l'éponge|remis à plus tard|sur la glace|sur la tablette|"
            r"tabletté)(?: |,|\.|;|!|$)",
            r"(?:projet|chantier|dossier|budget|sujet|idée|refonte|achat|événement|travaux|poste|ligne|appel d'offres|"
            r"investissement|programme|rénovation|salon|marché|consultation|extension) (?:\S+ ){0,5}(?:abandonnée?s?|"
            r"annulée?s?|reportée?s?|arrêtée?s?|stoppée?s?|suspendue?s?|gelée?|rayée?s?|supprimée?s?|sucrée?s?|coupée?s?|"
            r"rabotée?s?|réduite?s?|amputée?s?|divisée?|retoquée?|repoussée?s?|enterrée?s?|mis en|passe après|saute|sauté|"
            r"tombe|mort|passée? à la trappe|n'aura pas lieu|déprogrammée?|sans suite|plus à l'ordre|ne se fera|ne se fait "
            r"plus|décalée?|au placard|aux oubliettes|déclarée? (?:sans suite|infructueu\pL+)|réaffectée?|redéployée?|"
            r"parti ailleurs)",
            r"(?:n'avons plus besoin|n'ai plus besoin|n'a plus besoin|plus (?:\S+ )?besoin|plus l'utilité|plus l'usage|"
            r"plus la nécessité|plus nécessaire|plus utile|besoin (?:\S+ ){0,4}(?:disparu|n'existe plus|tombé|envolé|n'est "
            r"plus)|n'est plus (?:nécessaire|utile|pertinent|envisagé|prévu|à l'ordre))",
            r"(?:s'en passer|s'en passera|on s'en passe|nous en passer|ferons sans|fera sans|faire sans|nous suffisent?|"
            r"suffit (?:amplement|largement|bien)|me suffit|suffisent|se contente\pL*|fera l'affaire|tiendra (?:bien "
            r")?(?:encore|un an)|peut attendre|attendra|pas indispensable|pas vital|pas essentiel|luxe|superflu|n'en vaut "
            r"pas la (?:chandelle|peine)|trop cher pour (?:nous|ce)|pas si (?:grave|urgent|utile)|pas (?:\S+ )?urgent)(?: |"
            r",|\.|;|!|$)",
            r"(?:plus (?:urgent|important|pressé|pressant|de budget|d'argent|les moyens|un sou|un rond)|recentr\pL+|passe "
            r"avant|passent avant|d'abord (?:le|la|les|la toiture|finir)|serrer la ceinture|coupes? budgétaires?|coupe(?:r|"
            r"s)? (?:\S+ ){0,3}budgets?|économies|restrictions? budgétaires?|changement de (?:stratégie|cap)|stratégie "
            r"(?:\S+ )?(?:changé|a changé)|réorienté|changé de cap|renonc\pL+|on arrête|on lâche|mis une croix)(?: |,|\.|;|"
            r"!|$)",
        ),
        over=(
            r"(?:toujours|reste|demeure|encore|plus que jamais) (?:\S+ ){0,3}(?:priorité|prioritaires?|d'actualité|au "
            r"programme|à l'ordre du jour|en tête|important|numéro un)",
            r"(?:projet|chantier|sujet|budget|dossier) (?:\S+ ){0,3}(?:relancée?|réactivée?|repart|n'est pas (?:abandonné|"
            r"annulé|mort|enterré)|maintenue?|ressuscit\pL+|rétabli)",
            r"priorités? (?:\S+ )?(?:n'ont|n'a) pas (?:bougé|changé)",
        ),
        speaks_on=(
            "Le projet est abandonné.",
            "Ce n'est plus une priorité pour nous.",
            "Nous n'en avons plus besoin.",
            "Le budget a été coupé cette année.",
            "Le sujet a été mis en pause.",
        ),
        silent_on=(
            "Le chantier est toujours prioritaire.",
            "Vous avez la priorité à droite en sortant.",
            "Nous en avons besoin en mai.",
        ),
        over_on=("Nos priorités n'ont pas changé.", "Le projet n'est pas abandonné."),
    ),
    "chose_other": Words(
        phrases=(
            rf"(?:autre|autres|ancien|actuel|actuelle|historique|local|locale|concurrente?|moins chère?|habituel\pL*) "
            rf"{RIVAL} (?:\S+ ){{0,6}}(?:retenue?s?|choisie?s?|signée?s?|été|gagné|l'a emporté|remporté|a emporté|"
            rf"sélectionnée?s?|préférée?s?|depuis)",
            rf"(?:choisi|opté|retenu|sélectionné|préféré|signé|parti\pL*|tranché|arrêté notre choix|choix s'est (?:porté|"
            rf"arrêté)|portés?|engagée?s?|penché|décidé|décidée?s?|jeté notre dévolu|craqué) (?:\S+ ){{0,3}}(?:pour|avec|"
            rf"chez|sur|en faveur|de|d'|une?|l') ?(?:\S+ ){{0,2}}(?:autres?|concurren\pL+|\S+ concurrente?|{RIVAL}|"
            rf"quelqu'un d'autre|(?-i:[A-Z])\S+|ailleurs|locale?)",
            r"(?:autre (?:prestataire|fournisseur|partenaire|crémerie)|concurrents?|la concurrence|votre concurrente?|un "
            r"concurrent) (?:\S+ ){0,4}(?:a |ont |est |nous |moins|plus|qui|,|\.|$)",
            r"(?:chez|pour|par|à|avec|vers) (?:\S+ )?(?:un autre (?:prestataire|fournisseur|partenaire)|une autre "
            r"(?:solution|offre|société|agence|entreprise|boîte)|concurrent|la concurrence|un confrère|votre confrère)",
            r"(?:choisi quelqu'un d'autre|(?:en|à l')interne (?:\S+ )?|(?:fait|faire|faisons|ferons|développé|développer|"
            r"développons|gérer|gérons|réalisé|traité|internalisé\pL*|internaliser|gère|fera) (?:\S+ ){0,3}(?:en interne|"
            r"nous-mêmes?|maison|lui-même|elle-même|moi-même|par nos)|développement maison|solution maison|internalis\pL+|"
            r"nos propres (?:équipes|moyens)|avec les moyens du bord)",
            r"(?:gardons|restons|reste|garde|conservons|conserve|renouvelé|reconduit|reconduisons|prolongé|fidèles?|"
            r"renouvelons|resignons|resigné) (?:\S+ ){0,5}(?:fournisseur|prestataire|contrat|outil|solution|actuel\pL*|"
            r"historique|système|partenaire|en place|logiciel|assureur|chez|avec|habituel)",
            r"(?:attribuée?s? (?:à|au)|marché (?:\S+ ){0,3}attribué|offre (?:\S+ ){0,6}(?:n'a pas été retenue|pas retenue|"
            r"non retenue|rejetée|écartée|arrivée deuxième|classée deuxième)|pas (?:\S+ )?retenue?s?|pas retenu votre|non "
            r"retenue|n'avez pas été retenue?s?|deuxième place|arrivée?s? (?:deuxième|second)|deuxièmes?|coiffés? au "
            r"poteau)(?: |,|\.|;|!|$)",
            r"(?:acheté|trouvé|commandé|pris|déniché|récupéré|racheté|signé|engagés?|engagée) (?:\S+ ){0,4}(?:d'occasion|"
            r"ailleurs|moins cher|en ligne|sur leboncoin|de seconde main|aux enchères|auprès d'un|auprès d'une|au voisin)",
            r"(?:embauché|recruté|engagé|recrutons|embauchons) (?:\S+ ){0,4}(?:pour|en interne|qui|graphiste|"
            r"développeu\pL+|salariée?|quelqu'un|informaticien\pL*|commercial|spécialiste)",
            r"(?:nous équipe|nous fournit|nous livre|s'en occupe|s'en charge|a eu le marché|a décroché|a remporté|l'a "
            r"emporté|a gagné|raflé)(?: |,|\.|;|!|$)",
            r"(?:beau-frère|cousin|neveu|voisin|ami|fils|copain|gendre) (?:\S+ ){0,4}(?:fait|s'en (?:occupe|charge)|nous "
            r"(?:fait|a fait)|a fait|programm\pL+|développ\pL+)",
        ),
        over=(
            r"(?:pas encore|encore|toujours|toujours pas) (?:\S+ )?(?:rien )?(?:choisi|signé|retenu|sélectionné|décidé de "
            r"prestataire|attribué)",
            r"(?:restez|êtes|vous) (?:\S+ ){0,2}(?:en lice|notre (?:premier|favori|préféré)|en course|seuls? en lice|"
            r"favoris?|toujours en)",
            r"(?:éliminée?|écartée?|laissé tomber|renvoyé|rompu avec|plus question de faire) (?:\S+ ){0,4}(?:nous seuls|en "
            r"interne|l'autre|les autres)",
        ),
        speaks_on=(
            "Nous avons choisi un autre prestataire.",
            "Votre offre n'a pas été retenue.",
            "On garde notre fournisseur actuel.",
            "Finalement, ce sera fait en interne.",
            "Le marché a été attribué à une société locale.",
        ),
        silent_on=(
            "Nous n'avons encore rien signé.",
            "Avez-vous une autre couleur ?",
            "Qui sont vos concurrents ?",
        ),
        over_on=("Nous n'avons pas encore choisi.", "Vous êtes toujours en lice."),
    ),
}
