"""Swedish: our words, their absence, and when to come back."""

from __future__ import annotations

from unghost.causes.pack import Words

_MONTH = r"(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)"
_WHEN = (
    rf"(?:{_MONTH}|q[1-4]|våren|vår|sommaren|sommar|hösten|höst|vintern|vinter|jul|julen|påsk|påsken|nyår|midsommar|semestern"
    rf"|semestrarna|lovet|helgerna|mässan|"
    rf"skörden|bokslutet|inventeringen|valet|kvartal\pL*|halvår\pL*|år|året|månad|månaden|månader|vecka|veckan|veckor"
    rf"|årsskiftet|månadsskiftet|måndag\pL*|tisdag\pL*|"
    rf"onsdag\pL*|torsdag\pL*|fredag\pL*|säsongen|flytten|budgeten|\d{{1,2}}|20\d\d)"
)
_THEN = rf"(?:(?:i|efter|om|till|under|från|kring|runt|nästa|först|tidigast|vecka|v|på|mot) (?:\S+ ){{0,3}}{_WHEN})"

REACH = {
    "told_us_when": Words(
        phrases=(
            rf"(?:ring|ringa|hör av (?:dig|er)|återkom|återkomma|kontakta (?:mig|oss)|mejla|maila|skriv|påminn|fråga|pröva"
            rf"|försök|kom tillbaka|stäm av|höras|sök) (?:\S+ "
            rf"){{0,5}}{_THEN}",
            rf"(?:vi hörs|vi ses|vi tar (?:det|upp det|en ny)|låt oss (?:höras|prata|ta det)|vi pratar|vi återkommer till det"
            rf"|vi tittar på det|det får bli|tar upp det|"
            rf"skjuter (?:på|upp) det) (?:\S+ ){{0,5}}{_THEN}",
            rf"{_THEN},? (?:\S+ ){{0,2}}(?:hörs vi|kan vi|tar vi|pratar vi|ses vi|tittar vi|får du|kan du (?:ringa|höra|skriva"
            rf"|mejla)|passar (?:det )?bättre|är jag (?:ledig|"
            rf"tillbaka))",
            rf"(?:inte|inget|tidigast|först) (?:\S+ ){{0,3}}(?:före|förrän|innan|till) (?:\S+ ){{0,2}}{_WHEN}",
            rf"(?:bättre|hellre|helst|lugnare) (?:\S+ )?{_THEN}",
        ),
        over=(r"(?:behöver|måste|ska) (?:\S+ )?inte vänta", r"tidigare än (?:vi )?(?:trodde|tänkt|planerat)"),
        speaks_on=(
            "Ring mig gärna i maj.",
            "Hör av dig efter påsk.",
            "Vi tar det i början av mars.",
            "Inte före oktober, tyvärr.",
        ),
        silent_on=(
            "I mars öppnade vi tredje hallen.",
            "Du behöver inte vänta till maj.",
            "Vi köpte pressen i november.",
        ),
        over_on=("Du behöver inte vänta till januari, vi kan prata nu.", "Ni ska inte vänta till maj."),
    ),
    "away": Words(
        phrases=(
            r"(?:på semester|på resa|på tjänsteresa|bortrest|utomlands|på mässa|på mässan|på konferens|föräldraledig"
            r"|tjänstledig|inte på kontoret|inte på plats|semesterstängt|"
            r"sommarstängt|julstängt|ledig (?:till|fram|hela|den|denna|nästa)|semester (?:till|fram|från|vecka|hela))(?: |,|\."
            r"|;|!|$)",
            r"(?:tillbaka|åter) (?:\S+ )?(?:på kontoret |i tjänst )?(?:på |den |i |till |om |efter |vecka )(?:måndag\pL*"
            r"|tisdag\pL*|onsdag\pL*|torsdag\pL*|fredag\pL*|\d+|nästa|"
            r"augusti|januari|en|två|tre)",
            r"(?:begränsad (?:tillgång|uppkoppling|täckning)|ingen (?:täckning|uppkoppling)|läser inte mejl)",
        ),
        over=(
            r"(?:är|nu) (?:\S+ )?(?:tillbaka|åter) (?:\S+ )?(?:från|på|efter|i tjänst|igen)|(?:är tillbaka|är åter)(?: |,|\.|;"
            r"|!|$)",
            r"(?:semestern|resan|mässan) (?:\S+ )?(?:slut|över)",
        ),
        speaks_on=(
            "Jag är på semester.",
            "Hon är bortrest till torsdag.",
            "Vi är på mässa hela veckan.",
            "Jag är inte på kontoret.",
        ),
        silent_on=("Jag är tillbaka från semestern.", "Vi hyr ut stugor vid havet.", "Dörren hålls stängd på natten."),
        over_on=("Jag är tillbaka på kontoret.", "Semestern är slut, kör på."),
    ),
    "undeliverable": Words(
        phrases=(
            r"(?:kunde inte (?:levereras|skickas|lämnas)|obeställbar\pL*|leveransfel|okänd mottagare|mottagaren finns inte)",
            r"(?:fel|gammal|gamla|ogiltig) (?:adress\pL*|nummer|mejl\pL*|mejladress|e-postadress|numret|person|brevlåda)"
            r"|(?:adressen|numret|inkorgen|brevlådan|kontot|telefonen) "
            r"(?:\S+ ){0,2}(?:full|fullt|finns inte|fungerar inte|avstängd|avslutat|ur bruk)",
            r"(?:i|bland|fastnat i|hamnade i|hamnat i) (?:\S+ )?(?:skräppost\pL*|spam\pL*|papperskorgen|karantän)",
            r"(?:aldrig|inte) (?:\S+ )?(?:fått|kommit fram|kom fram|nått|sett) (?:\S+ ){0,3}(?:mejl\pL*|offert\pL*|mail\pL*"
            r"|brev\pL*|meddelande\pL*|något från (?:er|dig))?",
            r"(?:filtret|servern|brandväggen|spamfiltret) (?:\S+ ){0,2}(?:stoppade|blockerade|åt upp|tog|stoppat|blockerat)",
        ),
        over=(
            r"(?:nu|äntligen) (?:\S+ )?(?:kom|har) (?:\S+ )?(?:det fram|mejlet|fått)",
            r"(?:inkorgen|servern|mejlen) (?:\S+ )?(?:fungerar igen|funkar igen)",
        ),
        speaks_on=("Mejlet låg i skräpposten.", "Inkorgen är full.", "Jag har aldrig fått offerten.", "Fel nummer."),
        silent_on=("Nu har jag fått det, tack.", "Soporna hämtas på måndagar.", "Leverera varorna till port tre."),
        over_on=("Nu kom mejlet.", "Inkorgen fungerar igen."),
    ),
}
