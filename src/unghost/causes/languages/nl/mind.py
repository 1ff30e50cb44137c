"""Dutch: how they decide."""

from __future__ import annotations

from unghost.causes.languages.nl.terms import RIVAL
from unghost.causes.pack import Words

MIND = {
    "indecision": Words(
        phrases=(
            r"(?:twijfel|twijfelen|twijfelt|twijfels|twijfelend|besluiteloos|onbeslist|weifel\pL*|aarzel\pL*|wankel\pL*|"
            r"verdeeld|koudwatervrees|in dubio|in twijfel|dubben|dub nog|wikken en wegen|staakt de stemmen|keuzestress|"
            r"gemengde gevoelens|buikpijn van)(?: |,|\.|;|!|$|:)",
            r"(?:(?:nog niet|niet|er nog niet|maar niet|nog steeds niet) (?:\S+ ){0,2}(?:uit|beslist|besloten|kiezen|"
            r"beslissen|overtuigd|zeker|gekozen|eens|aan uit|durven|knopen doorhakken|beslissing nemen|tot een besluit|tot "
            r"een keuze)|kunnen niet kiezen|kan niet kiezen|raak er niet uit|raken er niet uit|geraken er niet uit|komen "
            r"er niet uit|kom er niet uit)(?: |,|\.|;|!|$)",
            r"(?:weet|weten) (?:\S+ )?(?:\S+ )?(?:niet|niet goed|nog niet|niet zeker|eigenlijk niet) (?:\S+ )?(?:of|wat|"
            r"welke|goed|meer|zeker|hoe)",
            r"(?:denken|denk) (?:\S+ ){0,2}(?:er|erover|er nog|nog) (?:\S+ )?(?:over|na|nog)|(?:erover|er nog|er eens|er "
            r"een nachtje) (?:\S+ ){0,4}(?:nadenken|na te denken|denken|slapen|over slapen)|nachtje over slapen|nachtje "
            r"slapen|laten bezinken|bezinken|bedenktijd|tijd nodig om (?:\S+ )?(?:na te denken|te beslissen)|moeten nog "
            r"nadenken|hink\pL* op twee|twee gedachten|op twee gedachten|in cirkels|heen en weer|mandje gelegd|wel of niet",
            r"(?:de ene|de een|de helft|mijn (?:vrouw|man|broer|zus|vennoot)|sommigen) (?:\S+ ){0,4}(?:wil|willen|vindt|"
            r"zegt) (?:\S+ ){0,4}(?:de andere|de ander|ik|anderen|de rest)",
            r"(?:durf|durft|durven) (?:\S+ ){0,3}(?:niet|nog niet|geen)|(?:niemand) (?:\S+ )?(?:durft|wil) (?:\S+ "
            r"){0,3}(?:beslissen|knoop|kiezen|tekenen)|(?:drie tegen drie|vier tegen vier|twee tegen twee|vijftig-vijftig|"
            r"fifty-?fifty)|meningen (?:\S+ )?(?:verdeeld|uiteen)|te veel (?:keuze|opties|mogelijkheden)|oneens|niet op "
            r"één lijn|geen overeenstemming|niet akkoord onder elkaar",
        ),
        over=(
            r"(?:zijn|is|ben|we zijn|ze zijn) (?:\S+ )?(?:eruit|er uit|eruit hoor|overtuigd|uit)(?: |,|\.|:|!|$)",
            r"(?:knoop (?:\S+ )?doorgehakt|knopen doorgehakt|(?:hebben|heb|heeft) (?:\S+ ){0,3}(?:beslist|besloten|gekozen|"
            r"de keuze gemaakt)|keuze (?:\S+ )?gemaakt|geen (?:twijfel|twijfels)|zonder twijfel)",
        ),
        speaks_on=(
            "We twijfelen nog tussen twee maten.",
            "Ik weet niet goed of we dit nodig hebben.",
            "We zijn er nog niet uit.",
            "Daar wil ik nog een nachtje over slapen.",
            "De meningen zijn verdeeld bij ons.",
        ),
        silent_on=(
            "We zijn eruit: het wordt de grote.",
            "Aan de lamp hangt een kabel.",
            "Welke van de twee gebruik je zelf?",
        ),
        over_on=("De knoop is doorgehakt.", "We hebben besloten, het worden er zes."),
    ),
    "priority_shift": Words(
        phrases=(
            r"(?:prioriteit(?:en)?) (?:\S+ ){0,5}(?:veranderd|verschoven|gewijzigd|verlegd|elders|ergens anders|ligt|"
            r"liggen|nu|is nu|anders|bij|verandert|gaat naar|herzien)",
            r"(?:andere|geen|lage|niet langer|geen echte|lagere|nieuwe|minder) (?:\S+ )?(?:prioriteit(?:en)?|prio|prioritair)",
            r"(?:van de baan|in de ijskast|in de koelkast|in de diepvries|op de lange baan|op een laag pitje|op een lager "
            r"pitje|niet meer nodig|geschrapt|stopgezet|afgeblazen|afgevoerd|in de kast|in de lade|niet meer aan de orde|"
            r"niet aan de orde|on hold gezet|on hold|geparkeerd|opgeborgen|begraven|stilgelegd|gesneuveld|gecanceld|"
            r"geannuleerd|afgelast|uitgesteld (?:tot nader|voor onbepaalde)|tot nader order uitgesteld|voor onbepaalde "
            r"tijd|op pauze|gepauzeerd|achter de hand gehouden|op de schop|naar achter geschoven|doorgeschoven|van tafel|"
            r"is er niet meer bij|wegbezuinigd|wegbespaard)(?: |,|\.|;|!|$)",
            r"(?:project|plan|plannen|budget|idee|verbouwing|investering|aankoop|dossier|campagne|evenement|aanbesteding|"
            r"potje|post|renovatie|feest|uitbreiding) (?:\S+ ){0,5}(?:geschrapt|gestopt|stopgezet|stilgelegd|afgeblazen|"
            r"afgevoerd|gehalveerd|gekortwiekt|verlaagd|weg|opgedoekt|ingetrokken|uitgesteld|in de ijskast|van de baan|"
            r"gecanceld|dood|gaat niet door|gaan niet door|opgegeven|begraven|gekort|besnoeid|ingekort|sneuvelt|naar nul|"
            r"geannuleerd|afgelast|verschoven)",
            r"(?:niet (?:meer|langer|echt|direct) (?:\S+ )?(?:nodig|relevant|actueel|aan de orde|noodzakelijk|urgent|"
            r"dringend|interessant|van toepassing|op de agenda|gepland)|(?:hebben|heb|heeft) (?:\S+ ){0,3}(?:niet meer|"
            r"toch niet) nodig|geen (?:behoefte|nood|noodzaak|budget|geld|centen) (?:\S+ )?(?:meer|aan|voor)|(?:noodzaak|"
            r"behoefte|nood) (?:\S+ ){0,8}(?:weg|verdwenen|vervallen|weggevallen))(?: |,|\.|;|!|$)",
            r"(?:belangrijker|dringender|urgenter) (?:\S+ )?(?:zaken|dingen|is|zijn|dan|project\pL*|gevonden)|(?:eerst "
            r"(?:het|de|moet|moeten|komt) (?:\S+ ){0,4}(?:dak|riolering|verwarming|dan pas|voor|renovatie|af|rond))|gaat "
            r"(?:nu |eerst )?voor(?:\.|,|$)|krijgt voorrang|krijgen voorrang|voorrang aan|bezuinig\pL+|besparing\pL*|"
            r"besparen|de broeksriem|koerswijziging|andere koers|van koers veranderd|strategie (?:\S+ )?(?:gewijzigd|"
            r"veranderd|omgegooid)|redden ons|redden het (?:zo|prima|nog)|kunnen (?:prima |best |wel )?zonder|doen het "
            r"(?:wel )?zonder|voldoet nog|volstaat (?:nog|voorlopig)|kan (?:nog |wel )?wachten|luxe|geen must|nice to have|"
            r"de moeite niet|niet de moeite|loont niet|zien (?:we )?(?:ervan|er van) af|afgezien van|zien er van af|laten "
            r"(?:we )?(?:het )?varen|laten vallen",
        ),
        over=(
            r"(?:nog steeds|nog altijd|blijft|weer|staat nog|onverminderd) (?:\S+ ){0,3}(?:prioriteit|bovenaan|op de "
            r"agenda|topprioriteit|actueel|hoog op|gepland|prioritair|op het programma)",
            r"niet (?:\S+ )?(?:van de baan|geschrapt|stopgezet|afgeblazen|in de ijskast|geannuleerd|gecanceld)",
            r"(?:project|plan|budget|dossier) (?:\S+ ){0,2}(?:leeft|terug van|heropgestart|weer opgepakt|gaat (?:gewoon |"
            r"wel )?door|loopt door)",
        ),
        speaks_on=(
            "Onze prioriteiten zijn verschoven.",
            "Het project is van de baan.",
            "We hebben het niet meer nodig.",
            "Het budget is geschrapt.",
            "Dit staat bij ons in de ijskast.",
        ),
        silent_on=(
            "Het project staat nog steeds bovenaan.",
            "De ijskast in de kantine is stuk.",
            "We hebben het in mei nodig.",
        ),
        over_on=("Het project is niet van de baan.", "Dit blijft topprioriteit."),
    ),
    "chose_other": Words(
        phrases=(
            rf"(?:andere?|ander|huidige|bestaande|vaste|vertrouwde|lokale|goedkopere|plaatselijke|vorige|oude) {RIVAL} "
            rf"(?:\S+ ){{0,6}}(?:gekozen|gegaan|gaan|getekend|gegund|gewonnen|gekregen|in zee|genomen|gevonden|gebleven|"
            rf"verlengd|besteld|gehouden|gestapt)",
            rf"(?:gekozen|kiezen|kozen|koos|besloten|beslist|gevallen|getekend|overgestapt|gegaan|in zee|overstag gegaan|"
            rf"gegund|gegaan voor|gaan|verder|blijven|blijft|blijf|verlengd|gestapt|besteld|gekocht|ondertekend|contract) "
            rf"(?:\S+ ){{0,3}}(?:voor|met|bij|aan|op|naar) (?:\S+ )?(?:\S+ )?(?:andere?|ander|concurrent\pL*|concullega|"
            rf"huidige|vaste|bestaande|lokale|oude|iemand anders|collega's van|{RIVAL})(?: {RIVAL})?",
            r"(?:andere (?:leverancier|partij|aanbieder|oplossing|partner|aannemer|firma)|ander (?:bedrijf|bureau|voorstel|"
            r"aanbod)|iemand anders gekozen) ?(?:\S+ ){0,2}",
            r"(?:concurrent|concurrentie|concullega) (?:\S+ ){0,4}(?:gekozen|gewonnen|gekregen|goedkoper|gaf|heeft|had|"
            r"bood|geworden|binnengehaald|gegaan|sneller|is|was|,|\.|$)",
            r"(?:bij|naar|met|voor|aan|van) (?:\S+ )?(?:de |een |jullie )?(?:concurrent|concurrentie|concullega)",
            r"(?:zelf (?:gebouwd|gedaan|doen|gemaakt|maken|bouwen|ontwikkeld|ontwikkelen|opgelost|in elkaar|oplossen|"
            r"geprogrammeerd)|intern (?:opgelost|gedaan|doen|gemaakt|geregeld|opgenomen|oplossen|ontwikkeld|te doen|op te "
            r"lossen)|in eigen beheer|in eigen huis|eigen beheer|eigen mensen|eigen oplossing|inhouse|in-house|onder ons)",
            r"(?:(?:klus|opdracht|order|contract|werk|gunning) (?:\S+ ){0,3}(?:ging naar|gaat naar|gegund aan|gegund|naar "
            r"een ander|toegewezen|vergeven|naar een|is naar)|gegund aan|toegewezen aan|gunning aan|tweede (?:geworden|"
            r"plaats|keus)|jullie (?:waren|werden|zijn) (?:\S+ )?tweede|net niet gehaald|niet weerhouden|niet geselecteerd|"
            r"niet gekozen|niet de winnaar|uit de boot gevallen|afgevallen)(?: |,|\.|;|!|$)",
            r"(?:blijven|blijft|blijf|houden|houdt) (?:\S+ ){0,3}(?:bij|aan|het bij) (?:\S+ ){0,3}(?:leverancier|huidige|"
            r"oude|vertrouwde|vaste|bestaande|systeem|partij|wat we hebben|onze|pakket)",
            r"(?:getekend|ondertekend|afgesloten|besteld|contract) (?:\S+ )?(?:bij|met) (?-i:[A-Z])\S+",
            r"(?:tweedehands|tweedehandse|elders (?:gekocht|besteld|gevonden|getekend|ondergebracht|aangekocht)|ergens "
            r"anders (?:gekocht|besteld|gevonden)|goedkoper gevonden|goedkoper (?:op|via|bij)|via (?:marktplaats|2dehands)|"
            r"op marktplaats)",
            r"(?:iemand) (?:\S+ ){0,3}(?:aangenomen|aangeworven|in dienst genomen)|(?:aangenomen|aangeworven) (?:\S+ "
            r")?(?:voor|die)",
            r"(?:schoonbroer|zwager|neef|buurman|schoonzoon|zoon|dochter|vriend|kennis) (?:\S+ ){0,4}(?:doet het|maakt|"
            r"maakte|bouwt|bouwde|heeft het|programmeert|regelt)",
        ),
        over=(
            r"(?:nog niets|nog niemand|nog geen (?:keuze|leverancier|contract|partij)|nog niet) (?:\S+ ){0,3}(?:getekend|"
            r"gekozen|gegund|beslist|vastgelegd|besteld|gemaakt)",
            r"(?:jullie zijn|je bent|u bent|jij bent|zijn jullie) (?:\S+ ){0,3}(?:in de running|eerste keus|favoriet|de "
            r"enige|in de race|onze voorkeur)",
            r"geen enkele andere (?:partij|leverancier|aanbieder)",
        ),
        speaks_on=(
            "We hebben voor een andere leverancier gekozen.",
            "De opdracht ging naar de concurrent.",
            "We blijven bij onze huidige partij.",
            "Uiteindelijk hebben we het zelf gebouwd.",
            "Tweedehands gekocht, dank voor de moeite.",
        ),
        silent_on=(
            "We hebben nog niemand gekozen.",
            "Heb je nog een andere kleur?",
            "Wie zijn jullie klanten?",
        ),
        over_on=("We hebben nog niets getekend.", "Jullie zijn nog in de running."),
    ),
}
