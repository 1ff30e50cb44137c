"""French: our words, and when to come back."""

from __future__ import annotations

from unghost.causes.languages.fr.terms import MAIL, THEN, WHEN
from unghost.causes.pack import Words

REACH = {
    "undeliverable": Words(
        phrases=(
            r"(?:n'a pas pu|n'ont pas pu|n'a pu|impossible de|pas pu|n'a pas été|n'ont pas été) (?:\S+ ){0,2}(?:remise?s?|"
            r"distribuée?s?|délivrée?s?|acheminée?s?|livrée?s?|transmettre|transmise?s?|remettre|délivrer)",
            r"(?:échec (?:de|dans) (?:la )?(?:remise|distribution|livraison|l'envoi)|non[- ]distribu\pL+|non délivré\pL*|"
            r"non remis\pL*|message rejeté|destinataire (?:\S+ )?(?:inconnu|introuvable|rejeté)|npai|retour à l'expéditeur|"
            r"retour à l'envoyeur)",
            r"(?:adresse|boîte|boite|messagerie|compte|numéro|ligne|destinataire|mail) (?:\S+ ){0,5}(?:n'existe (?:pas|"
            r"plus)|n'est (?:plus|pas) (?:\S+ )?(?:valide|active?|attribuée?|utilisée?|relevée?|consultée?|lue?|joignable|"
            r"en service|la bonne|à jour)|inconnue?|désactivée?|supprimée?|fermée?|périmée?|erronée?|invalide|hors service|"
            r"plus attribué|bloquée?|saturée?|pleine?|est mort\pL*|ne (?:fonctionne|marche|répond) (?:plus|pas))",
            r"(?:boîte|boite|messagerie|répondeur|quota) (?:\S+ ){0,3}(?:pleine?|saturée?|dépassé|plein)",
            r"(?:dans|parmi|chez|en|vers|au milieu de) (?:\S+ ){0,3}(?:spams?|indésirables?|pourriels?|quarantaine|"
            r"courriers? indésirables?|poubelle|corbeille|promotions|junk)",
            r"(?:courriers? indésirables?|dossier spam|anti-?spam|filtre|pare-feu|serveur|passerelle|firewall|antivirus) "
            r"(?:\S+ ){0,4}(?:a (?:\S+ )?(?:bloqué|avalé|mangé|rejeté|filtré|supprimé|mis|classé|bouffé|englouti|"
            r"intercepté)|bloque|rejette|refuse|avale|filtre|mange|blacklist\S*)",
            r"(?:(?:ai|avons|a|ont|suis|m'est|est|sont|n'est|n'ai|nous est|lui est) (?:\S+ )?(?:jamais|rien|plus rien) "
            r"(?:\S+ ){0,2}(?:reçu|arrivée?s?|eu|parvenue?s?|vu|réceptionné)|pas (?:\S+ )?(?:reçu|vu) (?:\S+ )?(?:votre|"
            r"vos|ton|tes) |jamais (?:reçu|arrivée?s?|parvenue?s?|eu (?:votre|vos|ton|tes|de))|rien (?:reçu|n'est arrivé|"
            r"vu passer|eu)|rien (?:\S+ )?(?:arriv\pL+|passe|rentrait))",
            r"(?:mauvaise?|ancienne?|vieille|fausse|faux|autre) (?:adresse|numéro|boîte|boite|messagerie|mail|e-?mail|"
            r"poste|destinataire|interlocuteur|service|étage)",
            r"(?:changé d'adresse|trompé d'(?:adresse|escalier|étage|interlocuteur)|trompé de (?:numéro|destinataire|"
            r"personne|service)|erreur (?:d'adresse|de numéro|de destinataire)|faute de frappe (?:\S+ ){0,3}adresse|abonné "
            r"(?:\S+ )?(?:absent|injoignable)|numéro (?:\S+ ){0,4}(?:n'est plus attribué|non attribué|hors service|sonne)|"
            r"plus d'abonné|pas (?:\S+ )?bon numéro|puits sans fond)",
            rf"{MAIL} (?:\S+ ){{0,5}}(?:perdue?s?|égarée?s?|ne (?:m'|nous |lui )?(?:est|sont|arriv\pL+|parvien\pL+)|"
            rf"dormai\pL+|dans le vide|est revenue?|sont revenue?s?|me revien\pL+|revenus?|bloquée?s?|rejetée?s?|passait|"
            rf"partait|partaient|traînait|traîné)",
            r"(?:personne ne (?:relève|lit|regarde|consulte|ouvre)|que personne ne (?:lit|relève|consulte))",
            r"(?:bloquée?s?|supprimée?s?|effacée?s?) (?:\S+ )?(?:par erreur|par mégarde|sans le vouloir|par notre|"
            r"automatiquement)",
        ),
        over=(
            r"(?:boîte|boite|messagerie|adresse|ligne|serveur) (?:\S+ ){0,3}(?:de nouveau|à nouveau|refonctionne\pL*|"
            r"remarche|rétablie?|réparée?|débloquée?|vidée?)",
            r"(?:bien|finalement|tous|cette fois) (?:\S+ )?(?:reçu\pL*|arrivée?s?|là|parvenue?s?|remise?)(?:,|\.|!|$| et| "
            r"en| ce| votre| vos| à)",
        ),
        speaks_on=(
            "Votre message n'a pas pu être remis : adresse inconnue.",
            "Je n'ai jamais reçu votre devis.",
            "Vos mails tombaient dans mes indésirables.",
            "Boite pleine, rappeler sur le portable.",
            "Ce numéro n'est plus attribué.",
        ),
        silent_on=(
            "J'ai bien reçu votre devis, merci.",
            "Votre logiciel filtre-t-il les spams ?",
            "La livraison a été remise au gardien.",
        ),
        over_on=("J'ai bien reçu votre message cette fois.", "Ma messagerie fonctionne de nouveau."),
    ),
    "away": Words(
        phrases=(
            r"(?:suis|est|sera|serai|sommes|serons|sont|étais|actuellement|je pars|part|pars|toujours|il|elle) (?:\S+ "
            r"){0,5}(?:absente?s?|en congés?|en vacances|en déplacement|en voyage|en mission|en formation|en séminaire|en "
            r"tournée|en congrès|à l'étranger|à l'extérieur|hors bureau|hors du bureau|en rtt|en récup|en stage|en "
            r"retraite spirituelle|au ski|à la mer|sur un salon|indisponible|injoignable|en pèlerinage|en croisière|au "
            r"chalet|sous d'autres cieux)",
            r"(?:en|aux?|de) (?:congés?|vacances|rtt|récup|congé sabbatique|déplacement|séminaire|congrès|formation|voyage|"
            r"tournée|mission|salon|stage) (?:\S+ ){0,3}(?:jusqu\S*|du|depuis|cette semaine|la semaine|toute|tout|pour|"
            r"pendant|au \d+|annuels?|à \pL+)",
            r"(?:en congé sabbatique|année sabbatique|congés? (?:annuels?|d'été|sabbatique|payés)|vacances (?:\S+ "
            r")?jusqu\S*|congés? jusqu\S*|vacances de la construction)",
            r"(?:absente?|absence|absents|fermés?|fermée?s?|fermeture) (?:\S+ ){0,3}(?:jusqu\S*|du|pour|ce|cette|entre|"
            r"annuelle|estivale|la semaine|toute|exceptionnelle|à partir|depuis)",
            r"(?:de retour|serai de retour|retour|je reviens|revient|reviendr\pL+|rentre|rentrerai|reprise|réouverture|"
            r"reprends|on rouvre|rouvr\pL+) (?:\S+ ){0,2}(?:le|lundi|mardi|mercredi|jeudi|vendredi|au bureau|dans (?:\S+ "
            r")?(?:jours|semaines?)|début|fin|en \pL+|à la|après|mi) ?(?:\d+\S*|septembre|janvier|août)?",
            r"(?:bureau|cabinet|atelier|usine|magasin|boutique|établissement|entreprise|école|mairie|société|agence|"
            r"restaurant|étude|on|nous|bureaux|ateliers|garage|hôtel) (?:\S+ ){0,6}(?:fermée?s?|fermons|ferme|baisse le "
            r"rideau|sont clos)(?:\.|,|!|$| jusqu\S*| pour| du| entre| la| tout| pendant| à| en)",
            r"(?:accès (?:limité|restreint|réduit|très limité) (?:à|aux)|sans (?:accès|réseau|connexion|internet|"
            r"ordinateur)|pas (?:de|accès|d'accès) (?:réseau|à ma|à mes|à internet|internet|aux? \pL+)|peu de réseau|ne "
            r"consulte pas (?:\S+ )?(?:messagerie|mails|courriels)|déconnecté|loin de (?:mon|tout) (?:bureau|ordinateur|"
            r"écran))",
            r"(?:à la plage|sur les plages|sur les pistes|en mer|sur un voilier|en randonnée|à la montagne|dans l'avion|"
            r"saint-jacques|voyage de noces|sous la tente|pieds dans l'eau|les pieds dans le sable|en camping)(?: |,|\.|$)",
            r"(?:fait le pont|fais le pont|on fait le pont|faisons le pont|jour férié|est férié|pose mes congés|pose sa "
            r"semaine)",
        ),
        over=(
            r"(?:de retour|rentrée?s?|revenue?s?|retour) (?:\S+ )?(?:de (?:\S+ )?(?:congés?|vacances|voyage|mission|"
            r"déplacement|congé \pL+|salon)|du|des|d'|au bureau|parmi vous|aux affaires|depuis|, )",
            r"(?:congés?|vacances|voyage|déplacement|salon|fermeture) (?:\S+ ){0,2}(?:terminée?s?|finie?s?|annulée?s?|"
            r"derrière)",
            r"me (?:voilà|revoilà) (?:\S+ )?(?:de retour|de nouveau|rentrée?|derrière)",
        ),
        speaks_on=(
            "Je suis en congés jusqu'au 18 août.",
            "Absente du bureau cette semaine, je vous répondrai à mon retour.",
            "L'atelier est fermé pour les fêtes.",
            "M. Garnier est en déplacement à Lille.",
            "Je suis en vacances, retour le 3 mai.",
        ),
        silent_on=(
            "Je suis rentré de congés et j'ai lu votre offre.",
            "Nous vendons des congés d'aventure aux familles.",
            "La porte doit rester fermée la nuit.",
        ),
        over_on=("Me voilà de retour au bureau.", "Les vacances sont terminées, reprenons."),
    ),
    "told_us_when": Words(
        phrases=(
            rf"(?:rappelez|rappelle|recontactez|recontacte|revenez|reviens|écrivez|réécrivez|écris|relancez|relance|"
            rf"contactez|appelez|appelle|repassez|repasse|sollicitez|retentez|téléphonez|faites|fais|reprenez|reprends|"
            rf"reprendre|retenter|rappeler|recontacter|relancer|revenir|repasser|reposez|redemandez|refaites)(?:[- ](?:moi|"
            rf"nous|vous|le|la|en|y|lui|contact|attache|signe|vers|un|vers moi|vers nous|me))* (?:\S+ ){{0,5}}{THEN}",
            rf"(?:reparlons|reparle|reparlera|rediscutons|revoyons|voyons|parlons|en parle|rappelons|recontactons|"
            rf"reprendrons|reprenons|retrouvons|refaisons|refait|verrons|verra|regardons|regardera|remettons|reportons|"
            rf"faisons le point|fait le point|revoit|revoyons|rappelle|rediscute|reprend|rencontrons|calons)(?:[- ](?:nous|"
            rf"en|y|le|la|ça|cela|point|un|contact|tout))* (?:\S+ ){{0,5}}{THEN}",
            rf"{THEN},? (?:\S+ ){{0,5}}(?:rappelez|recontactez|revenez|relancez|écrivez|on en (?:re)?parle|reparl\pL+|on "
            rf"(?:se )?(?:voit|parle|rappelle|reprend|fait le point|regarde)|vous pou(?:vez|rrez)|pourrons|tu peux|ce sera "
            rf"(?:le|mieux|plus|bon|parfait)|sera (?:le bon moment|plus|mieux|idéal)|serait (?:mieux|plus|idéal|parfait)|"
            rf"me (?:va|convient|conviendrait)|conviendrait|j'aurai (?:le temps|plus)|je serai (?:dispo|disponible|à vous|"
            rf"plus)|nous serons|n'hésitez|dispo\pL*|je suis preneu\pL+)",
            rf"(?:pas|rien|aucune? \S+) avant (?:\S+ ){{0,3}}(?:\S+')?{WHEN}",
            rf"(?:à relancer|à rappeler|rappeler|relance|relancer|rappel|à recontacter|recontacter|à revoir|à reprendre) "
            rf"{THEN}",
            rf"(?:attend\pL+|patient\pL+|report\pL+|repouss\pL+|remett\pL+|laiss\pL+ passer|décal\pL+) (?:\S+ "
            rf"){{0,5}}(?:jusqu'(?:à|au|en)|à|au|après) (?:\S+ ){{0,2}}(?:\S+')?{WHEN}",
            rf"(?:mieux|bon moment|plus simple|idéal|plus propice|plutôt|disponible|dispo|preneur|preneuse|plus calme)(?: "
            rf"serait| sera| est| c'est|,)? (?:\S+ )?{THEN}",
            rf"(?:la balle|sonnez|toquez|frappez|refaites signe|faites-moi signe|fais-moi signe|donnez-moi des nouvelles) "
            rf"(?:\S+ ){{0,4}}{THEN}",
            r"(?:on (?:en|se) reparle) (?:\S+ ){0,3}",
        ),
        over=(
            r"(?:inutile|pas besoin|pas la peine) d'attendre",
            r"(?:n'attendez|n'attends|ne patientez) pas",
            r"(?:plus tôt que prévu|oubliez ce que j'ai dit|jamais dit (?:\S+ )?(?:après|d'attendre|de rappeler|avant))",
            r"rappelez-moi quand vous voulez",
        ),
        speaks_on=(
            "Rappelez-moi à la rentrée, nous y verrons plus clair.",
            "On en reparle après les vacances de Noël.",
            "Pas avant mars, malheureusement.",
            "Revenez vers nous début octobre.",
            "À relancer en septembre.",
        ),
        silent_on=(
            "Nous avons ouvert le site en mars et il marche bien.",
            "Inutile d'attendre mai, parlons-en maintenant.",
            "Merci pour le rendez-vous de lundi.",
        ),
        over_on=("Inutile d'attendre septembre, je suis libre.", "N'attendez pas la rentrée, appelez."),
    ),
}
