"""Swedish: what happens to people."""

from __future__ import annotations

from unghost.causes.pack import Words

_BOSS = (
    r"(?:\pL*chef|\pL*chefen|direktör|direktören|vd|vd:n|(?-i:VD|CFO|CEO|CTO)|ordförande|ordföranden|rektor|rektorn|ägare"
    r"|ägaren|föreståndare|"
    r"föreståndaren|kommunalråd|överläkare|ledare|ledaren|delägare|delägaren)"
)
_GONE = (
    r"(?:har slutat|slutat|slutar|slutade|är borta|fått gå|fick gå|har gått|gick i pension|går i pension|har lämnat|lämnade"
    r"|lämnar|sagt upp sig|sa upp "
    r"sig|har sagt upp sig|blev (?:uppsagd|avsatt|entledigad|ersatt|petad)|har (?:blivit )?(?:avsatts|ersatts|petats|sparkats)"
    r"|avgick|har avgått|avgår|"
    r"är inte kvar|har dött|gick bort|avled)"
)
_KIN = (
    r"(?:mamma|mor|pappa|far|fru|hustru|man|make|maka|sambo|son|dotter|bror|syster|mormor|morfar|farmor|farfar|svärmor|svärfar"
    r"|barn|bebis|hund|föräldrar|"
    r"svåger|moster|farbror)"
)
_ROLE = (
    r"(?:roll|tjänst|uppgifter|arbetsuppgifter|jobb|kunder|ansvar|område|inköp|ärenden|portfölj|tjänsten|rollen|jobbet|ansvaret)"
)

PEOPLE = {
    "life_event": Words(
        phrases=(
            r"(?:sjukskriven|sjukskrivning|långtidssjuk|sjukhus|sjukhuset|akuten|intensivvård\pL*|inlagd|opererad|opererats"
            r"|opereras|operation|"
            r"rehabilitering|cancer|tumör|cytostatika|cellgift\pL*|stroke|hjärtinfarkt|hjärtattack|lunginflammation|utbränd"
            r"|utmattning\pL*|covid|"
            r"diskbråck|missfall|depression)(?: |,|\.|;|!|$)",
            r"(?:är|blev|ligger|varit|har blivit|fortfarande) (?:\S+ ){0,2}(?:sjuk|jättesjuk|svårt sjuk|däckad|sängliggande)(?:"
            r" |,|\.|;|!|$)",
            r"(?:brutit|bröt|stukat|skadat|slet av) (?:\S+ ){0,2}(?:benet|ben|armen|arm|handleden|foten|fot|höften|axeln|knät"
            r"|knäet|ryggen|revben|"
            r"nyckelbenet|korsbandet)",
            r"(?:begravning|begravningen|dödsfall|dödsfallet|gick bort|gått bort|avlidit|avled|bouppteckning|sorg i familjen"
            r"|kondoleanser|somnade in)"
            r"(?: |,|\.|;|!|$)",
            rf"(?:min|mitt|mina|hans|hennes|vår|vårt|våra) (?:\S+ )?{_KIN} (?:\S+ ){{0,4}}(?:dog|dött|död|sjukhus\pL*|olycka"
            rf"|ramlade|inlagd|förlorat|"
            rf"allvarligt|svårt|föddes|född)",
            r"(?:föräldraledig|föräldraledighet|föräldraledigheten|mammaledig|pappaledig|vård av barn|vabbar|vab|förlossning"
            r"|barnet (?:är fött|kom)|fått "
            r"(?:barn|en son|en dotter|tvillingar))(?: |,|\.|;|!|$)",
            r"(?:hälsoskäl|familjeskäl|personliga skäl|privata skäl|medicinska skäl|familjesituation\pL*)",
            r"(?:bilolycka|trafikolycka|skilsmässa|skiljer mig|(?:huset|lägenheten|källaren) (?:\S+ ){0,2}(?:brunnit|brann"
            r"|översvämmat\pL*))",
        ),
        over=(
            r"(?:är|blivit|känner mig) (?:\S+ )?(?:frisk|bättre|återställd|på benen|kry)(?: |,|\.|;|!|$)",
            r"(?:tillbaka|åter) (?:\S+ )?(?:från|efter) (?:\S+ )?(?:föräldraledighet\pL*|sjukskrivning\pL*|operation\pL*)",
            r"(?:mår|mådde) (?:\S+ )?(?:bättre|bra igen)",
        ),
        speaks_on=(
            "Han är sjukskriven.",
            "Min pappa dog i söndags.",
            "Hon är föräldraledig till maj.",
            "Vår kollega ligger på sjukhus.",
            "Jag har brutit benet.",
        ),
        silent_on=(
            "Jag är frisk igen och på jobbet.",
            "Vi gör sängar för vården.",
            "Maskinen byggdes i Gävle.",
        ),
        over_on=("Jag mår bättre, vi kan fortsätta.", "Hon är återställd."),
    ),
    "contact_left": Words(
        phrases=(
            r"(?:slutat|slutade) (?:\S+ ){0,2}(?:på|hos|som|här|i|vid|och)(?: |$)|(?:har|hon|han|jag|kollega\pL*"
            r"|(?-i:[A-Z]\pL+)) (?:\S+ )?(?:slutat|slutade|"
            r"slutar)(?: |,|\.|;|!|$)",
            r"(?:arbetar|jobbar) (?:\S+ ){0,2}(?:inte|ej) (?:längre|kvar)|(?:inte|ej) (?:längre|kvar) (?:\S+ ){0,2}(?:anställd"
            r"|hos oss|på företaget|här|i "
            r"tjänst)|inte längre (?:anställd|kvar)|är inte kvar",
            r"(?:har|hade) (?:\S+ )?lämnat (?:\S+ ){0,2}(?:företaget|firman|bolaget|oss|sin tjänst|tjänsten|kommunen|skolan"
            r"|organisationen|koncernen)|"
            r"(?:lämnar|lämnade) (?:\S+ )?(?:företaget|firman|bolaget|sin tjänst|tjänsten|kommunen|organisationen)",
            r"(?:gått i pension|går i pension|gick i pension|pensionerad|pensionerat|pensionär|i pension)(?: |,|\.|;|!|$)",
            r"(?:sagt upp (?:sig|mig)|sade upp (?:sig|mig)|sa upp (?:sig|mig)|blev uppsagd|blivit uppsagd|fått sparken|sista"
            r" (?:dag|arbetsdag|veckan?)\pL*|"
            r"bytt (?:jobb|tjänst|arbetsgivare|roll|avdelning)|byter (?:jobb|tjänst|arbetsgivare)|nytt (?:jobb|arbete|uppdrag)"
            r"|ny (?:tjänst|kontaktperson|"
            r"arbetsgivare|roll))(?: |,|\.|;|!|$)",
            rf"(?:tagit över|tar över|tog över|övertagit|efterträder|efterträtt|ersätter|ärvt) (?:\S+ ){{0,3}}(?:efter|från"
            rf"|{_ROLE}|hans|hennes|honom|henne)|"
            rf"(?:efterträdare|företrädare|efterträdaren|företrädaren)(?: |,|\.|$)",
            rf"(?:inte|ej) (?:längre )(?:\S+ )?(?:ansvarig\pL*|ansvarar|hand om|min sak|min roll|mitt bord|kontaktperson"
            rf"|ansvar)|lämnat över (?:\S+ ){{0,2}}{_ROLE}",
        ),
        over=(
            r"(?:är|sitter|jobbar|finns) (?:\S+ )?kvar (?:\S+ )?(?:här|hos|på|som|i)|(?:stannar|blir) kvar",
            r"(?:har |)inte (?:slutat|sagt upp (?:sig|mig)|gått i pension|lämnat)",
        ),
        speaks_on=(
            "Hon har slutat hos oss.",
            "Anna har lämnat företaget.",
            "Jag har tagit över efter honom.",
            "Min företrädare har sagt upp sig.",
            "Hon gick i pension i mars.",
        ),
        silent_on=(
            "Jag sitter kvar som kontaktperson här.",
            "Han lämnade bilen vid porten.",
            "Utgången är till höger.",
        ),
        over_on=("Hon har inte slutat, hon var på kurs.", "Jag stannar kvar."),
    ),
    "decider_left": Words(
        phrases=(
            rf"(?:min|vår|deras|er|den|hans|hennes) (?:\S+ )?{_BOSS} (?:\S+ ){{0,3}}{_GONE}",
            rf"(?:chefen|direktören|vd:n|ordföranden|rektorn|ägaren|föreståndaren|\pL+chefen) (?:\S+ )?{_GONE}",
            rf"(?:ny|nya|nye|tillträdande) (?:\S+ )?(?:{_BOSS}|ledning|styrelse|ledningen|styrelsen) (?:\S+ ){{0,4}}(?:börjar"
            rf"|tillträder|vill|går igenom|ser "
            rf"över|måste|kommer|tar över|inte|prioriterar)",
            r"(?:byte av (?:chef|vd|ledning|styrelse)|chefsbyte|vd-byte|ledningsbyte|utan (?:chef|vd) (?:sedan|till)|vakant"
            r" (?:tjänst|chefstjänst)|tillförordnad "
            r"(?:chef|vd))",
        ),
        over=(
            rf"{_BOSS} (?:\S+ )?(?:är kvar|sitter kvar|stannar|har inte slutat)",
            rf"(?:nya|nye) (?:\S+ )?{_BOSS} (?:\S+ ){{0,3}}(?:sagt ja|sa ja|positiv|med på|godkänt)",
        ),
        speaks_on=(
            "Min chef är borta.",
            "Inköpschefen har slutat och ingen skriver på.",
            "Den nya chefen börjar i maj och går igenom allt.",
            "Det blev ett vd-byte.",
        ),
        silent_on=(
            "Chefen sitter kvar.",
            "Min chef gillar ritningen.",
            "Körens ledare vill ha mer ljus.",
        ),
        over_on=("Chefen är kvar.", "Den nya chefen sa ja."),
    ),
}
