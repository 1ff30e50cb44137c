"""Dutch."""

from __future__ import annotations

from unghost.pressure.pack import Pack, Words

PACK = Pack(
    name="nl",
    title="Dutch",
    common="mis niet dit ben heb hebt heeft hebben wordt onder dat er jouw was laatste kans aanbieding aanbod uw jullie jouw "
    "jou mijn onze antwoord reactie welkom nieuws geef haast maar deze nog kort handel wees jij jullie offerte",
    denials=("niet", "nooit", "geen", "zonder", "in plaats van", "nimmer"),
    follows=("niet", "nooit"),
    joints=("maar", "en", "want", "dus"),
    turns=("maar", "echter", "toch graag", "evenwel"),
    reports=(
        r"(?:zoals|omdat) (?:u|je|jij|jullie) (?:\w+ ){0,3}(?:vroeg|gevraagd|wilde|wenst|zei|voorstel|verzocht)\w*|zoals (?:u|"
        r"je|jullie) (?:vroeg|vroegen|wilde|zei)",
        r"op (?:uw|je|jouw|jullie) (?:verzoek|vraag|voorstel|wens)",
        r"(?:u|je|jij|jullie) (?:\w+ )?(?:vroeg|vroegen|schreef|schreven|zei|zeiden|verzocht)\b",
        r"zoals (?:afgesproken|overeengekomen|besproken)",
    ),
    confessions=(
        r"(?:mijn|onze) (?:eigen )?(?:fout|schuld|vergissing)|(?:lag|ligt) (?:\w+ )?aan (?:mij|ons)",
        r"(?:sorry|excuses|excuus|spijt me|spijt mij|spijt ons|vergeef me) (?:\w+ )?(?:dat (?:ik|we|wij)|voor (?:mijn|onze|het|"
        r"al|de vele|de druk))",
        r"dat spijt (?:me|mij|ons)|te veel aangedrongen|onder druk (?:heb )?gezet",
    ),
    slots={
        "you": "(?:u|je|jou|jullie|uw)",
        "your": "(?:uw|je|jouw|jullie)",
        "n": r"(?:twee|drie|vier|vijf|zes|zeven|acht|tien|meerdere|verschillende|diverse|herhaalde|talloze|vele|enkele|\d+)",
        "nth": r"(?:tweede|derde|vierde|vijfde|zesde|zevende|zoveelste|\d+e)",
        "msg": r"(?:e-?mails?|mails?|mailtjes?|berichten|bericht|berichtjes?|brief|brieven|telefoontjes?|pogingen|poging|"
        r"herinneringen|herinnering|verzoeken|verzoek|oproepen)",
        "reply": r"(?:antwoord|reactie|respons|terugkoppeling|bericht terug|feedback|bevestiging)",
        "boss": r"(?:(?:<your> |de |het )?(?:baas|chef|leidinggevende|directeur|directrice|directie|bestuur|manager|management|"
        r"hoofdkantoor|eigenaar|ceo|meerdere|leiding))",
        "end": r"(?:annule|sluit|gesloten|geef ik|geven (?:wij|we)|verhog|verlies|verlie|verval|vervalt|verwijder|ervan uit|"
        r"neem ik aan|nemen (?:wij|we) aan|beschouw|genoodzaakt|"
        r"beëindig|intrek|trek|archive|ander[e]? (?:klant|koper|partij)|aan (?:een|iemand) ander|opzeg|concludeer|vrijgeven|"
        r"geef .{1,25} vrij|incasso|blokke|escaleer|stop)",
    },
    words={
        "P01": Words(
            phrases=(
                r"probeer(?:en)? (?:\w+ ){0,2}al (?:\w+ ){1,2}(?:<you> )?(?:\w+ )?te (?:bereiken|bellen|spreken)",
                r"(?:nog )?(?:niets|niks) (?:\w+ )?(?:van|uit) <you>(?: \w+)? (?:gehoord|vernomen|ontvangen|laten horen)|"
                r"(?:niets|niks) (?:meer )?van (?:<you>|je) (?:laten horen|gehoord|vernomen)",
                r"(?:nog steeds|nog altijd|tot nu toe|tot op heden|vooralsnog|helaas) (?:\w+ ){0,4}(?:geen|niet|niets|"
                r"niks) (?:\w+ ){0,3}(?:<reply>|gereageerd|geantwoord|gehoord|ontvangen|teruggebeld)",
                r"(?:mocht|mochten) (?:ik|wij|we) (?:\w+ )?(?:geen|niets)",
                r"(?:dit|het) is (?:\w+ )?(?:al |nu )?(?:mijn|ons|onze|het|de) <nth> <msg>",
                r"(?:u|je|jij|jullie) (?:heeft|hebt|hebben) (?:\w+ ){0,4}(?:niet|nooit|niets|niks|"
                r"geen) (?:\w+ ){0,3}(?:gereageerd|geantwoord|beantwoord|teruggebeld|laten horen|<reply>)",
                r"(?:heeft|hebt|heb|hebben) (?:u|je|jij|jullie) (?:\w+ ){0,4}(?:niet|nooit|niets) (?:\w+ )?(?:gereageerd|"
                r"geantwoord|teruggebeld)",
                r"(?:niets|niks) meer van je (?:laten )?horen|laten horen sinds",
                r"(?:ondanks|na) (?:\w+ )?<n> (?:\w+ )?<msg>",
                r"(?:wacht|wachten) (?:ik |wij |we )?(?:al|nog steeds|nog altijd|sinds) (?:\w+ ){0,4}op (?:\w+ ){0,2}<reply>",
                r"(?:bleef|bleven|blijven|blijft|zijn|is) (?:\w+ )?(?:onbeantwoord|zonder (?:\w+ )?<reply>)",
                r"<n> (?:keer|keren|maal) (?:\w+ ){0,3}(?:geprobeerd|gebeld|geschreven|gemaild|gevraagd|contact)|(?:meermaals|"
                r"herhaaldelijk|tevergeefs) (?:\w+ ){0,2}(?:geprobeerd|gebeld|gemaild|gevraagd)",
                r"voor de <nth> (?:keer|maal)",
                r"(?:ik|wij|we) (?:heb|hebben) <you> (?:\w+ ){0,3}<n> (?:\w+ )?<msg> (?:\w+ )?(?:gestuurd|geschreven|gezonden)",
                r"geen (?:enkele )?<reply> (?:van <you>|gekregen|ontvangen|mogen ontvangen)",
            ),
            relief=(
                r"(?:als|indien|wanneer|mocht) (?:u|je|jullie) (?:\w+ )?(?:niets|niet|nog)",
                r"van (?:de|het|onze) (?:verhuurder|chauffeur|vervoerder|bank|leverancier|gemeente)",
                r"ik heb lang niets laten horen",
            ),
            fires_on=("Helaas heb ik nog niets van u gehoord.", "Dit is mijn vierde bericht."),
            quiet_on=("Wij hebben nog geen antwoord van de verhuurder.", "Ik heb lang niets laten horen, dat spijt me."),
        ),
        "P02": Words(
            phrases=(
                r"(?:of|is) er (?:\w+ )?(?:nieuws|iets nieuws|update)|(?:enig|nog|al) nieuws\b(?: \w+)?",
                r"(?:even|kort|nog eens) (?:\w+ )?(?:vragen|polsen|checken|informeren|horen|navragen|opvolgen|kijken) (?:of|"
                r"hoe|wat|naar)",
                r"(?:korte|kleine|vriendelijke|klein) (?:\w+ )?(?:herinnering|reminder|vraagje)|(?:even |"
                r"nog )?een (?:korte )?herinnering aan (?:mijn|onze)",
                r"(?:heeft|heb|hebben) (?:u|je|jullie) (?:\w+ ){0,2}(?:tijd|kans|gelegenheid|de mogelijkheid) (?:gehad|"
                r"gevonden) (?:om|voor)",
                r"(?:heeft|heb|hebben) (?:u|je|jullie) (?:\w+ )?(?:mijn|onze|ons) (?:\w+ )?(?:<msg>|offerte|"
                r"voorstel) (?:\w+ ){0,2}(?:gezien|gelezen|ontvangen|bekeken)",
                r"hoe staat het (?:er|met|ermee)|hoe het (?:ermee|er mee) staat|stand van zaken",
                r"(?:kom|komen) (?:\w+ ){0,3}terug op (?:mijn|onze|ons|de|het)",
                r"(?:wat|hoe) (?:vond|vindt|vinden|vonden) (?:u|je|jullie) (?:\w+ )?(?:van )?(?:ons|onze|mijn|de|het)",
                r"(?:nog|steeds) (?:\w+ )?(?:interesse|geïnteresseerd)",
                r"(?:al|nog) (?:\w+ )?(?:nagedacht over|kunnen kijken|kunnen bekijken|kunnen lezen|doorgenomen|naar gekeken)",
                r"(?:weer )?bovenaan (?:in )?(?:uw|je|jullie) (?:inbox|mailbox|postvak)",
            ),
            fires_on=("Ik wilde even vragen of er al nieuws is.", "Hoe staat het ermee?"),
            quiet_on=("Heeft u dinsdag of woensdag tijd?", "U heeft onze vraag beantwoord, dank."),
        ),
        "P03": Words(
            phrases=(
                r"(?:ben|zijn|was) (?:ik |wij |we )?(?:\w+ ){0,3}(?:teleurgesteld|gekwetst)(?: (?:in|over|door) (?:u|je|jou|"
                r"jullie|uw|het feit)| dat (?:u|je|jullie|ik)|[.,!]|$)",
                r"na (?:al|alle) (?:het|de|dat|die|onze|mijn) .{0,90}(?:verwacht|verdien|minstens|tenminste|hoopte|"
                r"op zijn minst)",
                r"(?:voor|vanwege) (?:u|je|jou|jullie) (?:\w+ ){0,4}(?:afgezegd|geweigerd|afgewezen|verzet|laten schieten)",
                r"(?:wel )?het minste(?: geweest| wat| zijn|[.,!]|$)",
                r"zo ga(?:at)? (?:je|men|u) (?:\w+ )?(?:niet|met)",
                r"(?:hele|heel het|halve) (?:weekend|nacht|avond|dag) (?:\w+ )?(?:aan|voor) (?:uw|je|jullie|"
                r"jouw) .{0,20}(?:gewerkt|besteed|gezeten)",
                r"(?:verdien|verdienen|verdiende) (?:\w+ )?(?:minstens|toch|wel|op zijn minst|beter)?|(?:uitleg|antwoord|beter|"
                r"respect) (?:verdien|verdienen)",
                r"niet eens (?:de moeite|een|geantwoord|gereageerd|het fatsoen)",
                r"is dit (?:\w+ )?(?:onze|mijn|de|jullie) dank|stank voor dank",
                r"(?:in de steek gelaten|aan het lijntje|laten zitten|genegeerd voel|voel me (?:\w+ )?genegeerd)",
                r"(?:had|hadden) (?:ik|wij|we) (?:\w+ )?niet van (?:u|je|jou|jullie) (?:\w+ )?verwacht|meer (?:van (?:u|je|jou|"
                r"jullie)|respect|fatsoen) verwacht",
                r"(?:nog geen|geen) (?:bedankje|dankjewel|woord van dank)",
            ),
            relief=(r"(?:klanten|garantie|korting) verdien",),
            fires_on=("Een kort nee was wel het minste geweest.", "Ik voel me in de steek gelaten."),
            quiet_on=("Ik ben teleurgesteld in onze vervoerder, die de kist brak.", "Na al de regen is de kleine pomp genoeg."),
        ),
        "P04": Words(
            phrases=(
                r"(?:schrijf|mail|bel|probeer|benader|vraag) (?:\w+ ){1,4}voor de (?:aller)?laatste (?:keer|maal)",
                r"(?:dit|het|dat) (?:is|wordt|was) (?:\w+ )?(?:mijn|onze|ons|de|het) (?:aller)?laatste (?:<msg>|keer|"
                r"waarschuwing|bericht)",
                r"(?:mijn|onze) (?:aller)?laatste (?:<msg>|waarschuwing|contactpoging)",
                r"^(?:aller)?laatste (?:<msg>|waarschuwing|aanmaning)\b",
                r"(?:ga|zal|moet|wil|kan|gaan|zullen) (?:ik |wij |we )?(?:\w+ )?(?:uw|je|jouw|jullie|het|de|dit) (?:dossier|"
                r"account|aanvraag|zaak|profiel|offerte|traject) (?:\w+ ){0,2}(?:sluiten|afsluiten|archiveren|verwijderen|"
                r"te sluiten|beëindigen)",
                r"(?:sluit|archiveer|verwijder|beëindig)(?: ik| wij)? (?:\w+ )?(?:uw|je|jouw|jullie|het|de|dit) (?:dossier|"
                r"account|aanvraag|zaak|profiel)",
                r"(?:niets|niks) meer van (?:mij|ons|me)(?:[.,!]|$| (?:horen|vernemen|hoort))",
                r"(?:zal|zullen|ga|gaan) (?:ik |wij |we )?(?:<you> )?(?:\w+ )?(?:niet|nooit) (?:meer|langer|"
                r"verder) (?:\w+ )?(?:schrijven|mailen|bellen|lastig ?vallen|storen|benaderen|contacteren|contact|achterna)",
                r"(?:schrijf|mail|bel|stoor|benader) (?:ik )?(?:<you> )?(?:niet|nooit) meer",
                r"(?:geef|geven) (?:ik |wij |we )?het (?:nu |dan |hierbij )?op\b|gooi de handdoek",
                r"(?:haal|halen|schrap|schrappen|verwijder|verwijderen) (?:ik |wij |we )?(?:u|je|jou|jullie) (?:\w+ )?(?:van|"
                r"uit) (?:mijn|onze|de|het|ons)",
                r"beschouw(?:en)? (?:ik |wij |we )?(?:\w+ ){1,4}als (?:\w+ )?(?:afgesloten|beëindigd|afgedaan|gesloten|"
                r"vervallen)",
                r"(?:trek|trekken) (?:ik |wij |we )?(?:\w+ )?(?:mijn|onze|ons) (?:offerte|aanbod|voorstel|bod|"
                r"kandidatuur) (?:\w+ )?(?:in|terug)",
                r"voordat (?:ik|wij|we) (?:\w+ ){0,4}(?:sluit|afsluit|archiveer|opgeef|afsluiten|archiveren|opgeven|verwijder)",
                r"(?:vaarwel|hier scheiden onze wegen)",
            ),
            relief=(
                r"(?:als|indien|wanneer) (?:u|je|jullie) (?:dat )?(?:\w+ )?(?:wil|liever|wenst|wilt)",
                r"(?:van de machine|de printer|de server)",
            ),
            fires_on=("Dit is mijn laatste mail aan u.", "Ik ga uw dossier sluiten."),
            quiet_on=("Ik sluit uw dossier niet.", "Het laatste bericht van de machine was een fout."),
        ),
        "P05": Words(
            phrases=(
                r"(?:ga|gaan|neem|nemen|concludeer) (?:ik|wij|we) (?:\w+ )?(?:ervan uit|"
                r"aan)?,? ?dat .{0,40}(?:geen (?:interesse|belangstelling|behoefte)|niet meer (?:relevant|interess|actueel)|"
                r"niet geïnteresseerd)",
                r"(?:als|indien|wanneer|mocht|mochten|zolang) .{0,50}\b(?:niets|niet|geen|niks)\b.{0,70}\b<end>",
                r"(?:hoor|horen|krijg|krijgen|ontvang|ontvangen) (?:ik|wij|we) .{0,40}\b(?:niets|geen|niks)\b.{0,60}\b<end>|"
                r"(?:gaat|geven wij|dan gaat) .{0,30}naar (?:een|iemand) ander",
                r"zonder (?:uw|je|jouw|jullie|een) (?:\w+ )?(?:<reply>|handtekening|bevestiging|akkoord)\b.{0,70}\b<end>",
                r"(?:antwoord|reageer|laat|teken|bevestig|beslis).{0,60}\b(?:anders|zo niet|of anders),? .{0,30}(?:moet|verlie|"
                r"<end>|zie)",
                r"(?:anders|zo niet|bij gebreke) .{0,30}(?:genoodzaakt|gedwongen|geen (?:andere )?keus|<end>)",
                r"geen (?:<reply>) (?:beschouw|zie|lees|vat|geldt|betekent|interpreteer)|(?:bij )?uitblijven van (?:een |uw |"
                r"je )?<reply>",
                r"(?:uw|je|de|het) (?:stilte|zwijgen|stilzwijgen) (?:\w+ )?(?:beschouw|zie|lees|vat|geldt|interpreteer)",
            ),
            relief=(
                r"(?:verandert er niets|maakt (?:het )?niet(?:s)? uit|geen probleem|geen enkel probleem|prima|goed\b|in orde)",
                r"(?:pakket|filter|nieuwsbrief|chauffeur|zending)",
            ),
            fires_on=("Als u niet reageert, ga ik ervan uit dat u geen interesse meer heeft.",),
            quiet_on=("Als u niet reageert, verandert er niets.", "Als het filter niet komt, sturen wij een nieuw."),
        ),
        "P06": Words(
            phrases=(
                r"(?:aanbieding|aanbod|korting|actie|prijs|offerte|tarief|bonus) (?:\w+ ){0,2}(?:verloopt|vervalt|eindigt|"
                r"loopt af|stopt)(?: (?:op|om|vandaag|morgen|deze|\w+dag|binnenkort|al|vanavond))",
                r"(?:nog maar|slechts|nog slechts) (?:\w+ )?(?:<n>|een|enkele|een paar) (?:plaatsen|plekken|stuks|exemplaren|"
                r"dagen|uur|kamers|kaarten|plek|woningen)",
                r"voor(?:dat)? het te laat is",
                r"(?:laatste|unieke|eenmalige) (?:kans|mogelijkheid|plaatsen|dagen|plekken)",
                r"(?:nog|alleen|slechts|maar) tot (?:\w+ ){1,3}(?:vasthouden|garanderen|reserveren|geldig|bewaren|aanbieden)",
                r"(?:een |er is een )?ander[e]? (?:klant|koper|partij|gegadigde|geïnteresseerde)\w* (?:\w+ ){0,3}(?:interesse|"
                r"belangstelling|wacht|staat klaar|wil)",
                r"(?:onze|de) (?:prijzen|tarieven) (?:\w+ ){0,3}(?:omhoog|stijgen|verhoogd|worden verhoogd)",
                r"(?:mis|grijp) (?:deze|uw|je|de|niet) (?:\w+ ){0,2}(?:kans|aanbieding)(?: niet)?",
                r"(?:bijna|vrijwel|haast|zo goed als) (?:uitverkocht|volgeboekt|vol\b|op\b)",
                r"(?:alleen|slechts|enkel) (?:nog )?(?:vandaag|tot morgen|deze week|tot vrijdag|geldig tot)",
                r"(?:op is op|wees er snel bij|zolang de voorraad strekt|snel beslissen|haast u|haast je|sla nu toe|sla toe)",
                r"(?:handel|beslis|bestel|reserveer|boek) (?:\w+ )?(?:nu|snel|vandaag nog|direct)\b",
            ),
            relief=(r"(?:geen haast|belasting|gemeente|garantie|aanbesteding|proefperiode)", r"verloopt niet"),
            fires_on=("De aanbieding verloopt vrijdag.", "Nog maar drie plaatsen vrij!"),
            quiet_on=("De aanbieding verloopt niet.", "Er zitten nog drie schroeven in het zakje."),
        ),
        "P07": Words(
            phrases=(
                r"vaart (?:achter|in|erin|maken|houden|erachter)",
                r"wat houdt (?:u|je|jou|jullie) (?:\w+ )?tegen|wat weerhoudt",
                r"(?:momentum|tempo) (?:erin )?(?:houden|vasthouden|behouden|verliezen)",
                r"(?:rond|afronden|afgerond|getekend|beklonken) (?:\w+ )?(?:hebben|krijgen|zien|maken)?|spijkers met koppen|"
                r"knopen? doorhakken",
                r"volgende stappen? (?:\w+ )?om te (?:beginnen|starten|tekenen)",
                r"(?:aan de slag gaan|van start gaan|vooruit met de geit)",
            ),
            relief=(r"(?:de klus|de reparatie|de levering|het onderhoud|rond (?:de|het|\d|een|\w+ uur))",),
            fires_on=("Wat houdt u nog tegen?",),
            quiet_on=("De band loopt een meter per seconde.",),
        ),
        "P08": Words(
            phrases=(
                r"(?:een )?ja of (?:een )?nee\b",
                r"(?:vastleggen|verbinden|committeren)(?: (?:voor|aan|tot|op)|\?|$)",
                r"(?:opdracht|contract|offerte|overeenkomst|order) (?:\w+ )?(?:ondertekenen|tekenen|getekend|ondertekend)|"
                r"(?:teken|onderteken) (?:\w+ )?(?:de|het) (?:opdracht|contract|offerte|overeenkomst|order)",
                r"(?:nodig|ervoor nodig) om (?:u|je|jou|jullie) te laten (?:tekenen|beslissen|kopen|bestellen)",
                r"(?:uw|je|jullie|een) (?:beslissing|besluit|handtekening|akkoord|toezegging) nodig|(?:nodig|"
                r"wil) (?:\w+ )?(?:uw|je|jullie) (?:beslissing|besluit|handtekening)",
                r"op (?:uw|je|jullie) (?:akkoord|toezegging|handtekening|opdracht|ja) (?:rekenen|tellen)",
            ),
            fires_on=("Ik heb voor vrijdag een ja of nee nodig.",),
            quiet_on=("Graag de pakbon tekenen bij de chauffeur.",),
        ),
        "P09": Words(
            phrases=(
                r"(?:u|je|jullie) (?:bent|ben|zijn) (?:het )?(?:vast|zeker|ongetwijfeld) (?:\w+ ){0,2}(?:eens|enthousiast|"
                r"overtuigd)|(?:vast|zeker) met mij eens",
                r"(?:zult|zullen|zal|moet|moeten) (?:\w+ )?(?:enthousiast|verrukt|overtuigd|dolblij)",
                r"welkom aan boord",
                r"(?:zou|zouden) (?:\w+ )?(?:gek|dwaas|dom)",
                r"(?:we|wij) weten (?:toch )?(?:allebei|beiden)",
                r"(?:neem aan|vermoed|ga ervan uit) dat (?:uw|je|het|jullie) (?:budget|baas)",
            ),
            fires_on=("Welkom aan boord!",),
            quiet_on=("Welkom in het museum.",),
        ),
        "P11": Words(
            phrases=(
                r"(?:contact opnemen|contact op|praten|spreken|bellen|wenden|wend|overleggen|voorleggen|leg|"
                r"bel) (?:\w+ ){0,4}(?:met|tot|aan|bij|naar) <boss>",
                r"(?:misschien|moet|zal|kan|ga) (?:ik|wij|we)? ?(?:\w+ ){0,3}<boss> (?:\w+ ){0,2}(?:bellen|benaderen|inlichten|"
                r"spreken|informeren|inschakelen)",
                r"<boss> (?:\w+ )?in (?:de )?(?:cc|kopie)|in (?:de )?(?:cc|kopie) <boss>",
                r"(?:escaleren|escaleer|escalatie)\b",
                r"wat (?:zou|zouden|zal) <boss>",
                r"<boss> (?:zal|zou|wil|zullen) (?:\w+ ){0,2}(?:weten|horen|interesseren|vernemen)",
                r"(?:iemand|wie|persoon) (?:die )?(?:\w+ ){0,3}(?:kan|mag|bevoegd) (?:\w+ )?(?:beslissen|te beslissen|beslist)|"
                r"beslissingsbevoegd",
                r"(?:een )?(?:niveau|trap|laag|stapje) hoger|hogerop",
            ),
            relief=(r"(?:mijn|onze) (?:baas|directeur|chef) en ik", r"als (?:dat|het) helpt|als (?:u|je) (?:dat )?(?:wilt|wil)"),
            fires_on=("Ik heb uw directeur in de cc gezet.",),
            quiet_on=("Mijn baas en ik hebben de hal opgemeten.", "Het bestuur heeft de verbouwing goedgekeurd."),
        ),
        "P13": Words(
            phrases=(
                r"(?:zag|zie|zien|gezien|merkte|viel me op|valt me op|op dat|laat zien|toont|meldt|geeft aan) dat (?:u|je|jij|"
                r"jullie) (?:\w+ ){0,7}(?:geopend|gelezen|geklikt|bezocht|bezoekt|gedownload|bekeken|online|website|opende|"
                r"las\b|site|prijspagina)",
                r"(?:leesbevestiging|ontvangstbevestiging)",
                r"(?:u heeft|u hebt|je hebt|jullie hebben) (?:\w+ )?(?:onze|ons|mijn) (?:\w+ ){1,3}(?:gedownload|geopend|"
                r"aangeklikt)",
                r"(?:mijn|onze|de) (?:mail|e-?mail|offerte|bericht|link|voorstel) (?:is|werd) (?:\w+ ){0,4}(?:geopend|gelezen|"
                r"aangeklikt|bekeken)",
                r"volgens (?:onze|ons|mijn|de|het) (?:statistieken|systeem|gegevens|tracking)",
                r"(?:op|via) (?:linkedin|facebook|instagram) (?:\w+ )?(?:zag|zie|gezien|merkte)|(?:zag|"
                r"gezien) (?:\w+ )?op (?:linkedin|facebook|instagram)",
            ),
            fires_on=("Ik zie dat u mijn mail heeft gelezen.",),
            quiet_on=("Ik zie in uw brief dat de hal klaar is.",),
        ),
        "P19": Words(
            phrases=(
                r"zoals (?:ik|wij|we) (?:\w+ )?(?:al|reeds) (?:\w+ ){0,3}(?:uitgelegd|gezegd|geschreven|gemeld|aangaf|zei|"
                r"vermeld)",
                r"(?:vast|zeker|ongetwijfeld|heel|erg) (?:\w+ )?druk.{0,8}maar",
                r"te veel gevraagd|teveel gevraagd",
                r"(?:stilte|zwijgen|stilzwijgen) (?:zegt|spreekt)",
                r"(?:fijn|mooi|leuk|gelukkig) dat (?:ten ?minste|in elk geval) (?:uw|je|jullie)",
                r"zoals (?:\w+ )?(?:in )?(?:mijn|onze) (?:vorige|laatste|eerdere) (?:mail|bericht)",
                r"(?:dank|bedankt) (?:\w+ )?(?:eindelijk|voor niets)",
            ),
            fires_on=("Uw stilte zegt genoeg.",),
            quiet_on=("Zoals afgesproken komt de kraan om zeven uur.",),
        ),
        "C01": Words(
            phrases=(
                r"een nee is (?:\w+ ){0,3}(?:prima|goed|welkom|in orde|okay|oke|fijn|geen probleem)|nee is ook (?:prima|goed|"
                r"een (?:goed )?antwoord)",
                r"(?:als|mocht|indien|misschien) .{0,60}(?:geen (?:enkel )?probleem|is dat (?:\w+ )?(?:prima|goed|in orde|oke)|"
                r"dat is (?:\w+ )?(?:prima|goed|oke)|begrijp ik)",
                r"(?:wat|hoe) (?:u|je|jullie) ook (?:besluit|beslist|kiest|besluiten|beslissen)",
                r"(?:mag|mogen|kunt|kan|kun) (?:\w+ )?(?:gerust |altijd |best |gewoon )*nee zeggen",
            ),
            fires_on=("Een nee is helemaal prima.",),
            quiet_on=("Nee, de kleur is blauw.",),
        ),
        "C02": Words(
            phrases=(
                r"(?:dat|het|dit) (?:was|is) (?:\w+ )?(?:mijn|onze) (?:fout|schuld)|(?:dat|het) (?:ligt|lag) aan (?:mij|ons)",
                r"(?:neem|nemen) (?:ik |wij |we )?(?:hiervoor |daarvoor )?(?:de )?(?:volle |volledige )?verantwoordelijkheid",
                r"spijt (?:me|mij|ons) dat (?:ik|we|wij)",
            ),
            fires_on=("Dat was mijn fout.",),
            quiet_on=("Dat was de fout van de vervoerder.",),
        ),
        "C03": Words(
            phrases=(
                r"(?:hoeft|hoeven|hoef) (?:u |je |jij |jullie )?(?:\w+ ){0,2}niet (?:\w+ )?(?:te )?(?:antwoorden|reageren)",
                r"(?:antwoord|reactie) is (?:\w+ )?niet (?:nodig|noodzakelijk|vereist)|geen (?:antwoord|reactie) nodig",
                r"(?:vraagt|verwacht|vereist|verwachten) geen (?:antwoord|reactie)",
            ),
            fires_on=("U hoeft niet te antwoorden.",),
            quiet_on=("Een antwoord is nodig voor de douane.",),
        ),
        "C04": Words(
            phrases=(
                r"neem (?:\w+ )?(?:rustig |gerust |alle |de |uw |je )+tijd",
                r"(?:geen|zonder) (?:enkele )?haast|geheel vrijblijvend|zonder druk|er is geen haast",
                r"(?:keuze|beslissing) is (?:\w+ ){0,2}(?:aan (?:u|jou|jullie)|van (?:u|jou))|(?:ligt|is) (?:\w+ )?(?:helemaal|"
                r"geheel) (?:bij|aan) (?:u|jou|jullie)",
                r"in (?:uw|je|jullie) eigen (?:tempo|tijd)|wanneer het (?:u|je|jou) uitkomt",
            ),
            fires_on=("Er is geen haast bij.",),
            quiet_on=("De droogtijd is twee uur.", "Geen haast, maar graag antwoord voor vrijdag."),
        ),
    },
)
