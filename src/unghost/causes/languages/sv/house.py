"""Swedish: what happens in their house."""

from __future__ import annotations

from unghost.causes.pack import Words

_BODY = (
    r"(?:ledningen|ledningsgruppen|styrelsen|inköp|inköpsavdelningen|juristerna|juristen|juridik|facket|fackklubben|banken"
    r"|försäkringsbolaget|kommunen|"
    r"nämnden|myndigheten|länsstyrelsen|regionen|ekonomi|ekonomiavdelningen|controllern|revisorn|revisorerna|it-avdelningen|it"
    r"|säkerhet|moderbolaget|"
    r"koncernen|huvudkontoret|hyresvärden|värden|fastighetsägaren|föreningen|bostadsrättsföreningen|arkitekten|chefen|chef|vd"
    r"|vd:n|ägarna|ägaren|delägarna|"
    r"kompanjon|stiftelsen|kyrkorådet|rådet|utskottet|kommittén|beställaren|kunden|leverantören|tullen|upphandling\pL*"
    r"|advokaten|notarien|investerarna|"
    r"personalavdelningen|rektorn|departementet)"
)
_NOD = (
    r"(?:besked\pL*|svar|godkännande\pL*|underskrift\pL*|signatur\pL*|klartecken|grönt ljus|tillstånd\pL*|bygglov\pL*"
    r"|beslut\pL*|ja|okej|ok|bidrag\pL*|"
    r"lån\pL*|finansiering\pL*|budget\pL*|beställningsnummer|offert\pL*|utlåtande\pL*|yttrande\pL*|pengar\pL*|attest\pL*"
    r"|bekräftelse\pL*)"
)

HOUSE = {
    "company_event": Words(
        phrases=(
            r"(?:uppköpta?|köpts upp|blivit uppköpta|köptes upp|såldes|sålts|övertagits|fusioneras|fusionerats|slås ihop"
            r"|slagits ihop) ?(?:av|med|till|\.|,|$)",
            r"(?:sammanslagning|sammanslagningen|fusion|fusionen|uppköp|uppköpet|omorganisation|omorganisationen|omorganiserar"
            r"|omstrukturering|konkurs|konkursen|"
            r"rekonstruktion|företagsrekonstruktion|likvidation|varsel|varslat|varslar|uppsägningar|permitteringar"
            r"|korttidspermittering|nedskärningar|nya ägare|"
            r"avveckling|neddragningar)(?: |,|\.|;|!|$)",
            r"(?:inköps|anställnings|investerings|köp|utgifts|beställnings|budget)(?:stopp|stoppet|frys)|(?:alla|budgeten"
            r"|inköpen|utgifterna|investeringarna|allt) "
            r"(?:\S+ ){0,3}(?:frysta|fryst|stoppade|stoppat|spärrade)",
            r"(?:strejk|strejken|strejkar|lockout|cyberattack|cyberangrepp|hackade|hackad|hackats|ransomware|utpressningsvirus"
            r"|(?:brann|eldsvåda|brand) (?:i|på) "
            r"(?:fabriken|lagret|lokalen)|översvämning i)(?: |,|\.|;|!|$)",
            r"(?:stänger|lägger ner|läggs ner|stängs|avvecklar) (?:\S+ ){0,2}(?:fabriken|kontoret|avdelningen|anläggningen"
            r"|butiken i|filialen)",
        ),
        over=(
            r"(?:fusionen|strejken|omorganisationen|uppköpet|sammanslagningen|inköpsstoppet|konkursen|försäljningen) (?:\S+"
            r" ){0,3}(?:över|slut|klar|avblåst|"
            r"inställd|avslutad|hävt|hävdes|av)(?: |,|\.|;|$)",
        ),
        speaks_on=(
            "Det pågår en omorganisation.",
            "Vi har blivit uppköpta av en koncern.",
            "Inköpsstopp tills vidare hos oss.",
            "Det är strejk sedan i tisdags.",
        ),
        silent_on=(
            "Strejken är över.",
            "Vi köpte en andra press i maj.",
            "Gör ni skåp för frysta varor?",
        ),
        over_on=("Strejken är slut.", "Fusionen är avblåst."),
    ),
    "awaiting_others": Words(
        phrases=(
            rf"(?:väntar|inväntar|väntade|avvaktar|väntan|beroende|beror) (?:\S+ ){{0,2}}(?:på|av) (?:\S+ ){{0,3}}(?:{_NOD}"
            rf"|{_BODY})|(?:inväntar|avvaktar) (?:\S+ "
            rf"){{0,2}}(?:{_NOD}|{_BODY})",
            r"(?:vi|jag|alla) väntar (?:\S+ )?på (?:en|ett|att|vår|vårt|min|deras)",
            rf"(?:ligger|hänger|sitter|fastnat|fast|finns) (?:\S+ )?(?:hos|på) (?:\S+ )?(?:{_BODY}|bordet)",
            rf"{_BODY} (?:\S+ ){{0,2}}(?:måste (?:först |också |ännu )?(?:\S+ ){{0,3}}(?:säga|godkänna|skriva|besluta|yttra"
            rf"|titta|ta|ge|rösta|signera|bestämma)|ska (?:\S+ "
            rf")?(?:säga|godkänna|skriva|besluta|titta|ta|ge|rösta|pröva)|har inte (?:\S+ )?(?:svarat|godkänt|beslutat|bestämt"
            rf"|skrivit|sagt)|granskar|utreder|"
            rf"beslutar|bestämmer|sammanträder|dröjer|prövar|tittar på)",
            rf"(?:måste|behöver|ska|får) (?:\S+ )?(?:prata|stämma av|fråga|diskutera|förankra|checka|ta upp|kolla|ta det"
            rf"|godkännas|beslutas) (?:\S+ ){{0,3}}(?:med|av|i|hos|"
            rf"till)? ?(?:\S+ )?(?:{_BODY}|min chef|min kollega|min fru|min man)",
            r"(?:saknar|saknas|behöver|fattas|utan|inget|inte fått|ingen) (?:\S+ ){0,2}(?:godkännande\pL*|underskrift\pL*"
            r"|klartecken|tillstånd\pL*|bygglov\pL*|grönt ljus|"
            r"attest\pL*|beslut)",
            rf"{_NOD} (?:\S+ ){{0,3}}(?:dröjer|inte kommit|inte klart|inte klar|inte på plats|inte än|låter vänta|ännu inte)",
            r"(?:inte (?:mitt|mina|bara mitt) (?:beslut|bord|att bestämma)|bestämmer inte (?:\S+ )?(?:själv|ensam)|händerna"
            r" bundna|bakbundna|intern (?:process|"
            r"godkännandeprocess)|på remiss|under (?:granskning|beredning)|godkännande)",
        ),
        over=(
            r"(?:har|fick|fått|kom|kommit) (?:\S+ ){0,2}(?:godkännandet|godkännande|underskriften|klartecken|tillståndet"
            r"|bygglovet|grönt ljus|beskedet|lånet|bidraget)|"
            r"(?:underskriften|godkännandet|tillståndet|bygglovet|beskedet|klartecknet|lånet|bidraget) (?:\S+ )?(?:kommit|klart"
            r"|här|beviljat|på plats)",
            rf"{_BODY} (?:\S+ )?(?:har )?(?:godkänt|godkände|skrivit på|sagt ja|sa ja|gett klartecken|beviljat)",
        ),
        speaks_on=(
            "Vi väntar på besked.",
            "Det ligger hos inköp.",
            "Styrelsen måste först godkänna.",
            "Facket måste säga sitt.",
            "Jag måste prata med min chef.",
        ),
        silent_on=(
            "Underskriften har kommit, vi kör.",
            "Väntrummet har tolv stolar.",
            "Möt mig vid grind tre.",
        ),
        over_on=("Styrelsen har godkänt.", "Bygglovet är klart."),
    ),
    "busy": Words(
        phrases=(
            r"(?:fullt upp|full rulle|mycket att göra|så mycket att göra|fullbokad|fullbokade|fullspäckad|överhopad"
            r"|överbelastad|drunknar|drunknade|stressigt|stressad|"
            r"upp över öronen|över öronen|håller på att drunkna|huvudet fullt|händerna fulla|går på knäna|slutkörd|fullt ös"
            r"|kaos här|rörigt hos oss|hektiskt|"
            r"körigt)(?: |,|\.|;|!|$)",
            r"(?:hinner|hann|hunnit) (?:\S+ ){0,2}(?:inte|ej)|(?:inte|ej|aldrig) (?:\S+ )?(?:hunnit|hinner|hann)(?: |,|\.|;|!"
            r"|$)|inte haft tid|ingen tid|knappt tid|inte tid",
            r"(?:mitt i|mitt uppe i|inne i|sitter med|håller på med) (?:\S+ )?(?:bokslutet|bokslut|årsbokslutet|inventeringen"
            r"|inventering|skörden|skörd|revisionen|flytten|"
            r"deklarationerna|högsäsongen|högsäsong|mässan|tentorna|julhandeln|slutspurten)",
            r"(?:underbemannade|personalbrist|korta om folk|kort om folk|två (?:\S+ )?(?:sjuka|borta)|dubbla skift|jobbar för"
            r" två|högsäsong|julruschen|ont om tid)",
        ),
        over=(
            r"(?:äntligen|nu|åter|igen) (?:\S+ ){0,3}(?:tid för|tid att|luft|lugnare|hinner)",
            r"(?:bokslutet|inventeringen|skörden|mässan|flytten|rushen|säsongen|revisionen|stressen) (?:\S+ ){0,2}(?:över|klar"
            r"|klart|slut|bakom oss|förbi)",
        ),
        speaks_on=(
            "Jag drunknar i jobb.",
            "Jag har inte hunnit titta.",
            "Vi är mitt i bokslutet.",
            "Det är hektiskt hos oss just nu.",
        ),
        silent_on=(
            "Skörden är över, jag har läst allt.",
            "När öppnar lagret?",
            "Knappen sitter till vänster.",
        ),
        over_on=("Äntligen tid för ert förslag.", "Bokslutet är klart."),
    ),
}
