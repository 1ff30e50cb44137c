"""Dutch: what happens in their house."""

from __future__ import annotations

from unghost.causes.languages.nl.terms import BODY, NOD, THE
from unghost.causes.pack import Words

HOUSE = {
    "company_event": Words(
        phrases=(
            r"(?:overgenomen (?:door|worden|geworden)|(?:zijn|worden|werden|is|wordt|bedrijf|zaak|firma) (?:\S+ "
            r"){0,6}(?:overgenomen|opgekocht|opgeslokt|verkocht aan|gefuseerd|opgesplitst|samengevoegd)|overname (?:door|"
            r"van|is)|fusie|fuseren|fusioneren|fusietraject|nieuwe (?:aandeelhouder|aandeelhouders|eigenaar|eigenaars))(?: "
            r"|,|\.|;|!|$)",
            r"(?:reorganisatie|reorganiseren|herstructurering|herstructureren|ontslagronde|ontslagen vallen|collectief "
            r"ontslag|collectieve ontslagen|banen verdwijnen|banen geschrapt|naakte ontslagen|inkrimping|krimpen in|"
            r"sociaal plan|tijdelijke werkloosheid|technische werkloosheid|economische werkloosheid|ontslaggolf)(?: |,|\.|"
            r";|!|$)",
            r"(?:faillissement|failliet|faling|in faling|curator|surseance|surséance|gerechtelijke reorganisatie|wco|"
            r"vereffening|deurwaarder|bankroet|schuldsanering|stekker eruit getrokken)(?: |,|\.|;|!|$)",
            r"(?:bestedings|uitgaven|investerings|aanwervings|vacature|aankoop|inkoop|budget|aanname|koop|wervings)(?:stop|"
            r"pauze|freeze|blokkering|moratorium)",
            r"(?:bevroren|bevriezing|geblokkeerd|on hold) (?:\S+ ){0,4}(?:budgetten|uitgaven|investeringen|aankopen)|"
            r"(?:budgetten|budget|uitgaven|investeringen|aankopen|alles|aanwervingen|bestellingen) (?:\S+ "
            r"){0,4}(?:bevroren|geblokkeerd|stilgelegd|op slot)",
            r"(?:staking|staken|gestaakt|stakingspiket|cyberaanval|gehackt|hackers|hack|ransomware|gijzelsoftware|servers "
            r"gegijzeld|(?:fabriek|loods|magazijn|pand|zaak|bakkerij|winkel) (?:\S+ ){0,3}(?:afgebrand|uitgebrand|in brand|"
            r"onder water|overstroomd)|uitgebrand|afgebrand|brand in (?:de|het|onze|ons)|overstroming in|ontploffing "
            r"in)(?: |,|\.|;|!|$)",
            r"(?:sluiting|sluiten|sluit|dicht|toe) (?:\S+ ){0,3}(?:van de|van het|vestiging|fabriek|filiaal|kantoor in|"
            r"afdeling|onze|definitief de deuren|de deuren)",
            r"(?:vestiging|fabriek|filiaal|afdeling|school) (?:\S+ ){0,3}(?:gaat dicht|gaat toe|sluit de deuren|wordt "
            r"gesloten|wordt opgeheven|opgedoekt)",
        ),
        over=(
            r"(?:fusie|overname|staking|reorganisatie|faillissement|herstructurering|\pL+stop|verkoop|hack) (?:\S+ "
            r"){0,3}(?:afgeblazen|afgelast|van de baan|voorbij|afgerond|achter de rug|opgeheven|ingetrokken|gaat niet door|"
            r"afgelopen|rond|afgesprongen)",
            r"(?:niet|geen) (?:\S+ )?(?:overgenomen|verkocht|failliet|fusie|overname|faillissement|staking|ontslagen|"
            r"reorganisatie)",
        ),
        speaks_on=(
            "Wij zijn vorige maand overgenomen door een groep.",
            "Er loopt een reorganisatie, alles ligt stil.",
            "Er geldt een uitgavenstop.",
            "Het bedrijf is failliet.",
            "We zijn gehackt, niets werkt nog.",
        ),
        silent_on=(
            "De fusie is van de baan.",
            "Ik heb de kosten overgenomen in het blad.",
            "Kan de lamp tegen vorst?",
        ),
        over_on=("De staking is voorbij.", "De overname gaat niet door."),
    ),
    "awaiting_others": Words(
        phrases=(
            rf"(?:wacht|wachten|wachtend|in afwachting|afwachten|hangt af|hangen af|afhankelijk|onder voorbehoud) ?(?:\S+ "
            rf"){{0,3}}(?:op|van|tot) {THE}?(?:\S+ ){{0,2}}(?:{NOD}|{BODY})",
            r"(?:wacht(?:en)?|wachten we|wacht ik) (?:\S+ ){0,2}op (?:de|het|een|onze|mijn|hun|antwoord|nieuws|reactie|"
            r"goedkeuring|akkoord|uitsluitsel|bericht van)",
            rf"(?:geen|zonder|nog geen|moet nog|heb|hebben|nood aan|nodig|mis|ontbreekt|vereist|krijg|krijgen) (?:\S+ "
            rf")?{THE}?(?:\S+ )?(?:goedkeuring|akkoord van|fiat|groen licht|toestemming|handtekening|paraaf|vergunning|"
            rf"bestelbon|inkooporder|po-nummer|subsidiebeschikking|uitsluitsel|besluit)(?: |,|\.|;|$)",
            rf"{THE}?(?:goedkeuring|akkoord|fiat|toestemming|handtekening|paraaf|vergunning|omgevingsvergunning|"
            rf"bouwvergunning|bestelbon|subsidie|lening|budget|advies|dossier|aanvraag|contract|beslissing|besluit) (?:\S+ "
            rf"){{0,4}}(?:laat op zich wachten|ontbreekt|nog niet|nog steeds niet|in behandeling|loopt nog|hangt|ligt bij|"
            rf"ligt nog|zit bij|zit nog|ligt op het bureau|moet nog|sleept aan|duurt|volgt nog|in beraad|is nog)",
            rf"(?:ligt|zit|hangt|is|blijft|steekt|staat|loopt|vast) (?:\S+ ){{0,3}}(?:bij|voor|vast bij|vast op|in handen "
            rf"van|op het bureau van|ter goedkeuring|ter ondertekening|via) {THE}?(?:\S+ )?{BODY}",
            rf"{BODY} (?:\S+ ){{0,3}}(?:moet (?:nog|eerst|zijn|haar|het|dit|dat|er)|moeten (?:nog|eerst|het|dit)|beslist|"
            rf"beslissen|heeft nog niet|hebben nog niet|bekijkt|buigt zich|vergadert|wikt|bestudeert|komt pas|komt samen|"
            rf"tekent|doet moeilijk|ligt dwars|talmt|treuzelt|draalt|oordeelt|zit er)(?: (?:\S+ ){{0,7}}(?:goedkeuren|"
            rf"tekenen|beslissen|akkoord|toestemmen|ja zeggen|niet|geen|overheen|fiatteren|instemmen|over|gereageerd|"
            rf"beslist|besloten|gezegd|tussen|meekijken|eerst|nog))?",
            r"(?:moet|moeten|wil|zal|ga) (?:\S+ ){0,6}(?:voorleggen|aftoetsen|overleggen|afstemmen|terugkoppelen|bespreken|"
            r"aankaarten|navragen|laten goedkeuren|goedgekeurd|ruggespraak|worden goedgekeurd)(?: |,|\.|;|!|$)",
            r"(?:overleg(?:gen)?|afstemmen|bespreken|aftoetsen|ruggespraak|voorleggen) (?:\S+ )?(?:met|bij|aan) (?:mijn|de|"
            r"het|onze|m'n|directie|juridisch|management|\S+ )",
            r"(?:niet (?:aan mij|alleen aan mij|mijn beslissing|alleen mijn)|beslis (?:\S+ ){0,2}niet (?:alleen|zelf)|ga "
            r"er niet (?:alleen )?over|handen gebonden|mijn handen zijn gebonden|bal ligt bij|boven mijn (?:hoofd|hoofden)|"
            r"hogerhand|boven(?:af| mij) (?:\S+ )?(?:beslist|horen))",
            r"(?:goedkeuringsproces|goedkeuringstraject|goedkeuringsprocedure|aankoopprocedure|inkooptraject|"
            r"aanbestedingsprocedure|juridische (?:toetsing|controle|check|screening)|in behandeling bij|ter goedkeuring|"
            r"ter ondertekening|ter advies|interne goedkeuring|goedkeuring|akkoord van|budget (?:\S+ ){0,3}(?:nog niet|"
            r"niet) (?:\S+ )?(?:goedgekeurd|vrijgegeven|rond|toegekend))(?: |,|\.|;|!|$)",
            rf"(?:zodra|als|tot|pas als|eens|totdat|zolang) (?:\S+ ){{0,3}}(?:{BODY}|{NOD}) (?:\S+ ){{0,5}}(?:tekent|"
            rf"beslist|akkoord|goedgekeurd|binnen|er is|zet|geeft|gegeven|rond|zegt|beslist heeft|heeft|niet|komt|is)",
        ),
        over=(
            r"(?:goedkeuring|akkoord|vergunning|budget|handtekening|subsidie|fiat|groen licht|toestemming|lening|"
            r"bestelbon) (?:\S+ ){0,3}(?:binnen|gekregen|ontvangen|rond|verleend|er is|gegeven|goedgekeurd|toegekend)",
            rf"{BODY} (?:\S+ ){{0,2}}(?:heeft|hebben|is|zijn|gaf|gaven) (?:\S+ ){{0,3}}(?:ingestemd|goedgekeurd|getekend|"
            rf"akkoord|toegestemd|ja gezegd|groen licht|over de brug|toestemming)",
            r"(?:ik beslis (?:zelf|alleen)|heb niemand nodig)",
        ),
        speaks_on=(
            "We wachten nog op het akkoord van de directie.",
            "Het contract ligt bij de juristen.",
            "De gemeente moet nog beslissen.",
            "Ik moet dit met mijn vennoot bespreken.",
            "De handtekening van de eigenaar laat op zich wachten.",
        ),
        silent_on=(
            "De directie heeft het goedgekeurd.",
            "De wachtzaal heeft zes stoelen.",
            "Dank, dat beantwoordt mijn vraag.",
        ),
        over_on=("De bank is akkoord.", "De vergunning is binnen."),
    ),
    "busy": Words(
        phrases=(
            r"(?:razend druk|erg druk|het (?:\S+ )?druk|heel druk|superdruk|hartstikke druk|druk met|druk bezig|zo druk|"
            r"enorm druk|loeidruk|stervensdruk|druk, druk|drukke (?:periode|week|weken|tijd|dagen|maand)|drukte|te druk|"
            r"waanzinnig druk|ontzettend druk|smoordruk|keidruk)(?: |,|\.|;|!|$)",
            r"(?:geen|nauwelijks|nooit|amper|te weinig|niet de|weinig) (?:\S+ )?(?:tijd|minuut|moment|adem|puf|ruimte|"
            r"seconde|gaatje|handen genoeg)(?: |,|\.|;|!|$)",
            r"(?:handen vol|overwerkt|overbelast|overspoeld|bedolven|verzuip\pL*|verzuipen|verdrink\pL*|kom\pL* om in|tot "
            r"over (?:mijn|onze|z'n|haar) oren|onder de mails|achterstand|loop achter|lopen achter|loop over|gek van het "
            r"werk|omkom\pL* in|werk tot over|zit vol|agenda (?:\S+ )?(?:vol|ontploft|dicht)|planning (?:\S+ )?vol|op mijn "
            r"tandvlees|op het tandvlees|op ons tandvlees)(?: |,|\.|;|!|$)",
            r"(?:nog niet|niet|nog geen|er nog niet|nog niet aan) (?:\S+ ){0,3}(?:aan toe gekomen|toegekomen|aan "
            r"toegekomen|toe gekomen|gelukt|de tijd gevonden|kunnen (?:lezen|bekijken|kijken)|naar kunnen kijken|gelezen|"
            r"aan begonnen|kans gezien|tijd gehad|tijd gevonden|bekeken)",
            r"(?:kom|kwam|komen|raak|raakte) (?:\S+ )?(?:er|nergens|aan niets|aan niks|nergens aan|daar|er maar|niet) "
            r"(?:\S+ ){0,2}(?:niet aan toe|aan toe|toe|niet toe|niet rond|mezelf tegen)",
            r"(?:midden in|middenin|volop in|aan|met|bezig met|zit in|zitten in|hartje) (?:\S+ )?(?:\S+ "
            r")?(?:jaarafsluiting|kwartaalafsluiting|maandafsluiting|inventaris|oogst|audit|verhuizing|hoogseizoen|"
            r"piekperiode|aangiftetijd|jaareinde|boekjaarafsluiting|examenperiode|solden|hooitijd|bollentijd|pluk|"
            r"opleverings?\pL*|aangiftes|lammertijd)(?: |,|\.|;|!|$)",
            r"(?:onderbezet|onderbemand|personeelstekort|te weinig (?:volk|mensen|personeel|handen)|handen tekort|(?:twee|"
            r"drie|vier|halve?|helft) (?:\S+ ){0,3}(?:mensen te kort|man te weinig|collega's ziek|collega's minder|"
            r"uitgevallen|ploeg ziek)|(?:vervang|val in voor|neem waar voor) (?:\S+ )?(?:collega|twee|drie)|doe het werk "
            r"van (?:twee|drie)|in mijn eentje|alleen op de (?:winkel|zaak|dienst)|piekperiode|hoogseizoen|alle hens|"
            r"gekkenhuis|brandjes blussen|brandjes aan het blussen|van hot naar her|werkdruk|hooitijd|dubbele shiften?|"
            r"dubbele diensten|mezelf (?:\S+ )?tegen|to-?dolijst|to-?do-?lijst|ongelezen mails)(?: |,|\.|;|!|$)",
        ),
        over=(
            r"(?:eindelijk|nu|weer|terug) (?:\S+ ){0,3}(?:tijd voor|tijd om|lucht|ademruimte|rustiger|adem|ruimte in)",
            r"(?:drukte|oogst|inventaris|jaarafsluiting|audit|verhuizing|piek|seizoen|storm|hoogseizoen|afsluiting|"
            r"hectiek) (?:\S+ ){0,2}(?:voorbij|achter de rug|afgerond|gedaan|rond|gaan liggen|zit erop|klaar)",
        ),
        speaks_on=(
            "Het is hier razend druk.",
            "Ik ben er nog niet aan toegekomen.",
            "We zitten midden in de jaarafsluiting.",
            "Sorry, ik heb geen tijd gehad om te lezen.",
            "Handen vol, twee collega's ziek.",
        ),
        silent_on=(
            "De drukte is voorbij, ik heb je voorstel gelezen.",
            "Hoe laat gaat het magazijn open?",
            "De knop zit links.",
        ),
        over_on=("Eindelijk weer tijd voor jullie voorstel.", "De oogst is achter de rug."),
    ),
}
