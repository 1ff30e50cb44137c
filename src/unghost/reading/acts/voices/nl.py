"""Dutch: what people say to an offer, as written in letters and as typed on a phone."""

from unghost.reading.acts.voices.voice import Voice

_BOARD = (
    r"(?:directie|bestuur|baas|chef|klant|raad|commissie|management|hoofdkantoor|eigenaar|gemeente|leiding|directeur"
    r"|zaakvoerder|aandeelhouders)"
)
_OTHER = (
    r"(?:(?:een|de|het|onze|mijn) (?:\w+ )?(?:ander\w*|concurrent\w*|lokale|plaatselijke|huidige|vaste)|iemand anders|de"
    r" concurrentie|een collega-\w+)(?: (?:partij|leverancier|bedrijf|aanbieder|bureau|firma|oplossing|partner|aannemer))?"
)
_END = r"(?=[.,!;:)]|$| –| -)"

VOICE = Voice(
    name="nl",
    no=(
        r"\b(?:hebben|heb) (?:we |wij |ik )?(?:\S+ ){0,4}besloten (?:\S+ ){0,4}(?:niet|ervan af|geen)\b(?! (?:langer te wachten"
        r"|meer te wachten))"
        rf"|\b(?:keuze|keus|opdracht|order|klus|beslissing) (?:\S+ ){{0,4}}(?:op|aan|naar|voor) {_OTHER}(?: \w+){{0,3}}"
        rf" (?:gevallen|gegaan|gegund|gegeven|vergeven|uitgevallen)\b"
        rf"|\b(?:keuze|keus) (?:viel|valt) (?:\w+ )?op {_OTHER}|\b(?:we|wij|ik|directie) (?:hebben|heb|zijn|ben|heeft) (?:\S+"
        rf" ){{0,3}}(?:bij|met|voor|aan) {_OTHER} (?:\S+ ){{0,2}}(?:getekend|in zee gegaan|gekozen|gegaan|besteld|gekocht"
        r"|gegund|afgesloten|gegeven|zaken gedaan)\b",
        rf"\b(?:we|wij|ik) (?:doen|kopen|nemen|bestellen|willen|hoeven) (?:het|dit|dat|ze|hem|de \w+) (?:\w+ ){{0,2}}?(?:toch "
        rf"|helaas |dus |nu )*niet{_END}|\b(?:we|wij) (?:doen|laten) het (?:maar |dus |toch )*(?:niet|zitten|voor wat het is"
        rf"|erbij){_END}|\blaten (?:we |wij )?het (?:maar |dus |toch )*(?:zitten|zo){_END}"
        r"|\b(?:offerte|voorstel|aanbod|kandidatuur) (?:\S+ ){0,3}(?:niet|niet meer) (?:\w+ )?(?:gekozen|geselecteerd"
        r"|weerhouden|aangenomen|geaccepteerd|gewonnen|gehaald)\b"
        r"|\b(?:geen|niet het) (?:\w+ )?(?:budget|geld)\b.{0,60}\b(?:laten (?:we |wij )?(?:het|dit)|zien (?:we )?(?:ervan )?af"
        r"|dus niet|gaat niet door)\b"
        rf"|\b(?:hebben|heb) (?:we |ik )?(?:het|dit|dat|hem|ze|de (?!lijst|gegevens|info)\w+) niet (?:meer|langer) nodig\b"
        rf"|\bniet (?:meer|langer) nodig{_END}|\b(?:het|dit|project|verbouwing|aankoop|plan|investering) (?:\w+ )?gaat (?:\w+"
        rf" )?niet (?:meer )?door{_END}",
        rf"\b{_BOARD} (?:\w+ )?(?:heeft|hebben|zei|zegt) (?:\S+ ){{0,4}}(?:nee(?: gezegd)?|afgewezen|afgekeurd|verworpen"
        rf"|weggestemd|geweigerd|tegengehouden)\b|\b(?:geen|niet de juiste|niet echt een) (?:match|klik|fit)\b(?=.{{0,20}}$"
        rf"|[.,!])"
        r"|\b(?:zien|zie) (?:we |wij |ik )?(?:\w+ )?(?:ervan|er van|hiervan|daarvan) af\b|\b(?:ervan|hiervan|daarvan) (?:\w+"
        r" )?af(?:zien|gezien|te zien)\b|\bafzien van (?:de|het|een|uw|dit)\b|\bniet (?:is |precies |helemaal )?wat (?:we|wij"
        r"|ik) zoeken\b"
        rf"|\b(?:wij|we|ik) (?:haken|haak|bedanken|bedank|passen|stappen|slaan) (?:\w+ )?(?:af|ervoor|hiervoor|voor de eer"
        rf"|eruit|over){_END}|\b(?:is|wordt|blijft) (?:een |het )?(?:duidelijk )?nee{_END}|\b(?:project|plan|aankoop"
        rf"|investering) (?:is |werd |wordt )(?:\w+ )?(?:geschrapt"
        r"|afgeblazen|geannuleerd|stopgezet|van de baan|afgevoerd)\b|\b(?:opdracht|klus|order) (?:is |ging |gaat )(?:\w+ )?naar"
        r" (?:de concurren\w+|een ander\w*)|\bniet (?:mee )?(?:verder (?:te )?gaan|doorgaan)\b(?= (?:met|hier)|[.,!;]|$)|\bniet"
        r" (?:hier ?mee |ermee |mee )verder\b"
        r"|\bgeen gebruik (?:te )?(?:maken|van uw)\b|\bhouden het bij (?:wat we|het oude|onze)\b",
        r"\b(?:kiezen|kozen|gaan|gekozen) (?:\w+ )?(?:voor|met) (?:het aanbod|de offerte|het voorstel|de oplossing) van"
        r" (?!jullie|u\b)|\blaten (?:we |wij )?(?:het|dit) (?:maar |dus )?(?:schieten|varen|rusten|voor wat)|\b(?:we|wij) laten"
        r" (?:het|dit) (?:maar |dus )?(?:schieten|varen|rusten)\b",
    ),
    yes=(
        r"\bja,? (?:wij|we|ik) nemen? (?:het|de|hem|ze|die|deze)\b(?! niet)|\b(?:ge|onder)tekende? (?:versie|exemplaar"
        r"|offerte|contract"
        r"|overeenkomst|bestelbon)\b.{0,40}\b(?:post|bijlage|onderweg|verstuurd|bijgevoegd)\b",
        r"\b(?:we|wij|ik) (?:gaan|ga) (?:\w+ )?akkoord\b(?! als)|\b(?:u|je|jullie) (?:kunt|kan|kunnen|mag|mogen) (?:\w+"
        r" )?(?:aan de slag|beginnen|starten|bestellen|van start)\b(?=[.,!;]|$)"
        r"|\b(?:contract|offerte|overeenkomst|order|bestelling) (?:is|werd|zijn) (?:\w+ ){0,2}(?:getekend|ondertekend|geplaatst"
        r"|goedgekeurd|akkoord|de deur uit)\b|(?:^|[.,;:!] ?|\b(?:prima|ok|oké|goed|dus) )bestel (?:maar|gerust|ze maar|het"
        r" maar)(?=[.,!;]|$)",
        r"\b(?:we|wij) kiezen (?:\w+ )?voor (?:jullie|u|je|uw (?:offerte|voorstel|bedrijf))\b|\b(?:bijgevoegd|bijgaand|hierbij"
        r"|in bijlage|in de bijlage)\b.{0,30}\b(?:ge|onder)?tekende? (?:offerte|contract|overeenkomst|order\w*|bestelbon)\b"
        r"|\b(?:jullie|u|je) (?:hebben|hebt|heeft|krijgen|krijgt) (?:\w+ )?(?:groen licht|de opdracht|de order|de klus)\b"
        r"|\bbesloten (?:om )?met (?:jullie|u) (?:in zee te gaan|verder te gaan|te werken|samen te werken)\b"
        rf"|\b{_BOARD} (?:is|heeft|zijn|hebben) (?:\w+ )?(?:akkoord|goedgekeurd|ingestemd|ja gezegd|toegestemd|groen licht"
        rf" gegeven)\b|\b(?:we|wij) kopen (?:de|het|hem|ze)\b",
        r"\b(?:hierbij|bij deze) (?:bevestig\w*|plaats\w*) (?:ik |wij |we )?(?:de|onze|mijn) (?:bestelling|order|opdracht)\b"
        r"|\bbevestig(?:en)? (?:ik |wij |we |hierbij )*(?:de|onze|mijn) (?:bestelling|order|opdracht)\b|\b(?:we|wij) doen"
        r" het(?=[.!,]|$)|\b(?:deal|akkoord), (?:bestel|stuur de factuur|ga maar)\b"
        r"|\bu heeft de opdracht\b|\bwe gaan (?:graag )?met (?:jullie|u) (?:in zee|verder)\b",
        r"\bik teken(?=[.,!;]|$| en (?:stuur|mail))|\b(?:we|wij) tekenen(?=[.,!;]|$| en (?:sturen|mailen))|\b(?:we|wij)"
        r" bestellen er (?:\w+)(?=[.,!;]|$)",
    ),
    unsure=(
        r"\b(?:als(?! (?:dank|bijlage))|indien|wanneer|zodra|misschien|waarschijnlijk|in principe|nog|voordat|pas|(?:vorig"
        r"|verleden) jaar|jaar geleden|destijds|mijn (?:zus|broer|buurman|zwager|neef)|buren|niemand|zouden?|kunnen we|niet"
        r" gezegd"
        r"|niet voor|afspraak|vergadering|wachten|voorlopig|momenteel|op dit moment|op het moment|even)\b",
    ),
    denied=(r"\b(?:niet|geen|nooit|concurren\w+|ander\w*)\b",),
    promises=(
        r"\b(?:ik|wij|we) (?:houd|hou|houden|antwoord|antwoorden|lever|leveren|breng|brengen|zoek|zoeken|regel|regelen|maak"
        r"|maken|bezorg|bezorgen|koppel|koppelen|informeer|informeren|meld|melden|bevestig|bevestigen|schrijf|schrijven|app"
        r"|zorg|zorgen|spreek)\b"
        r"(?=(?:\S+ ){0,8}?(?: ?(?:u|je|jullie|erop|terug|uit|voor|in orde|op de hoogte|weten|aan|binnen|morgen|vandaag|ervoor"
        r"|maandag|dinsdag|woensdag|donderdag|vrijdag|volgende week|deze week)\b))",
        r"\b(?:u|je|jullie) (?:hoort|krijgt|ontvangt|hebt|heeft|horen|krijgen|hebben|ontvangen) (?=(?:\S+ ){0,6}?(?:van mij|van"
        r" ons|morgen|vandaag|vanavond|(?:maan|dins|woens|donder|vrij)dag|deze week|volgende week|voor (?:het|maan|dins|woens"
        r"|donder|vrij)\w*|uiterlijk|binnen|begin|eind|onze|ons antwoord|de offerte)\b)"
        r"(?! (?:gelijk|niet))|\b(?:morgen|vandaag|vanavond|volgende week|deze week|begin|eind|uiterlijk|op|voor|(?:maan|dins"
        r"|woens|donder|vrij)dag)\b[^.!?]{0,25}? (?:bel|mail|stuur|kom|laat|schrijf|geef|lever|breng|krijg|krijgt|hoort|hoor"
        r"|heb|hebt|heeft|ontvangt) (?:ik|we|wij|u|je|jullie)\b",
        r"\b(?:ik|we|wij) (?:overleg|overleggen|bespreek|bespreken|kijk|kijken|vraag|vragen|check|zie) (?:\S+ ){1,8}en (?:laat"
        r"|kom|bel|mail|geef|stuur|dan)\w*",
        r"\b(?:ik|we|wij) (?:kijk|lees|kijken|bekijk) (?:\S+ ){1,8}en (?:schrijf|schrijven|bel|mail|laat)\b|\b(?:hebben|krijgen"
        r"|hebt|heb) (?:jullie|u|je) (?:onze|mijn|ons) (?:beslissing|antwoord|besluit|reactie)\b",
    ),
    no_promises=(
        r"\b(?:niet|nooit|geen) (?:meer|weer)\b|\bu hoort (?:bij|tot)\b|\bje (?:hebt|had) gelijk\b",
        r"\b(?:schrijf|mail|bel) (?:u|je|jullie) (?:\w+ )?(?:over|omdat|namens|naar aanleiding|in verband|met betrekking)\b",
    ),
    asks=(
        r"\b(?:stuurt?|stuur je|mail je|mailt?|geeft?|laat|laten) (?:u |je |jullie )?(?:me|mij|ons) (?:\w+ )?(?:de|het|een|nog"
        r"|even|weten|uw|jullie|die|dat)\b|\b(?:ik|wij|we) (?:zou|zouden|wil|willen|had|hadden) (?:graag |nog |ook )*(?:weten"
        r"|willen weten|ontvangen|een \w+ (?:nodig|hebben)|een|de|het)\b"
        r"|\b(?:ik|wij|we) (?:hoor|horen|verneem|vernemen|ontvang|ontvangen|zie|zien) (?:het |dan )?graag (?:of|wat|wanneer|hoe"
        r"|uw|een|het|de|van)\b|\bgraag (?:ontvang|hoor|verneem|zou|had|wil) (?:ik|wij|we)\b|\b(?:zou|zouden) (?:het|u|je"
        r"|jullie|er) (?:\w+ ){0,3}(?:kunnen|mogelijk|willen)\b"
        r"|\b(?:we|wij|ik) (?:zouden|zou) (?:nog |ook )?(?:een|de|het) \w+ nodig\b|\blaat (?:me|mij|ons|het me|het ons) (?:\w+"
        r" )?weten (?:of|wat|wanneer|hoe)\b",
        r"^(?:en |maar |hoi,? |hallo,? |vraagje:? |nog een vraag:? )?(?:wat|hoeveel|hoe lang|hoe|wanneer|waar|wie|welke(?:"
        r" \w+)?|vanaf wanneer) (?:kost|kosten|kunnen|kan|kunt|is|zijn|zou|zouden|hebben|heeft|leveren|levert|duurt|moet|moeten"
        r"|mag|komt|komen|ziet|betekent|rekenen)\b(?![^?]*, (?:staat|is|weet) )"
        r"|^(?:en |maar |hoi,? )?(?:heeft|hebben|hebt|heb|kan|kunnen|kunt|is|bestaat|gaat|past|mag|mogen|leveren|levert|zijn"
        r"|zit|geldt|komt) (?:u|je|jullie|er|het|dat|dit|we|ik|men)\b(?! (?:gelijk|bedankt|niet meer))[^,?]{3,80}$|\b(?:is|zou)"
        r" het mogelijk\b",
    ),
    no_asks=(
        r"\baarzel niet\b|\bschroom niet\b|\bexcus\w+ voor\b|\beerst de (?:handtekening|goedkeuring)|^(?:is|gaat|past) (?:het"
        r"|dat) (?:\w+ )?(?:goed|prima|ok|oké)(?=[.!]|$)",
    ),
    frees=(
        r"\b(?:geen|zonder) (?:\w+ )?(?:haast|spoed|stress)\b(?! had)|\bheeft (?:\w+ )?geen (?:haast|spoed)\b|\bniet (?:zo"
        r" )?dringend\b|\bhoef(?:t|je)? (?:u |je |jullie )?(?:\w+ ){0,2}(?:niet|niets|niks) (?:\w+ )?te (?:antwoorden|reageren"
        r"|doen|ondernemen)\b|\b(?:antwoord|reactie|antwoorden|reageren) (?:is |hoeft )(?:\w+ )?niet(?: nodig| vereist)?\b(?!"
        r" gekomen)"
        r"|\bneem (?:gerust |rustig )?(?:de|je|uw|alle) tijd\b|\bdoe (?:maar )?rustig aan\b",
        r"\b(?:alleen|enkel|puur|gewoon|louter) (?:maar )?(?:ter|als) (?:info\w*|kennisgeving|kennisname)\b|\bgeen (?:antwoord"
        r"|reactie) (?:\w+ )?(?:nodig|vereist|verwacht)\b|\bwanneer het (?:u|je|jullie) (?:uitkomt|schikt)\b|\bu hoeft"
        r" (?:verder )?niets\b",
    ),
    written=(
        r"\bliever (?:\w+ ){0,2}(?:mailen|mail|mailtje|e-?mail|schriftelijk|schrijven|een mail\w*|per (?:e-?)?mail|via (?:de"
        r" )?mail|appen)\b|\b(?:graag |alleen |uitsluitend |enkel )+(?:\w+ )?(?:per|via) (?:e-?)?mail\b(?! (?:de|het|een"
        r"|toe))(?<!ontvang ik)|\bniet bellen\b(?! (?:voor|na|tussen|op|in))"
        r"|\b(?:e-?)?mail(?:en)? (?:werkt|is|gaat) (?:\w+ ){0,3}(?:beter|handigst|handiger|makkelijker|het beste|prettiger)\b"
        r"|\b(?:bel|telefoneer) (?:\w+ )?niet graag\b",
        r"\bstuur (?:me |mij |ons )?liever (?:een )?(?:mail\w*|e-?mail|bericht\w*)\b|\bgeen telefoon(?:tjes)?\b|\bmailen? (?:in"
        r" plaats van|i\.p\.v\.) bellen\b|\bbel (?:me |mij |ons )?(?:a\.?u\.?b\.? |alsjeblieft )?niet(?=[.,!;]|$)|\balleen"
        r" schriftelijk\b|\bvoorkeur (?:\S+ ){0,3}(?:mail|e-?mail|schriftelijk)\b",
    ),
    no_written=(r"\bliever (?:\w+ )?(?:bellen|telefonisch|gebeld)\b",),
)
