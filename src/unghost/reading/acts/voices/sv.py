"""Swedish: what people say to an offer, as written in letters and as typed on a phone."""

from unghost.reading.acts.voices.voice import Voice

_BOARD = (
    r"(?:ledningen|ledningsgruppen|styrelsen|chefen|kunden|rådet|nämnden|huvudkontoret|ägaren|ägarna|direktören|kommunen|vd"
    r"|vd:n|koncernen)"
)
_OTHER = (
    r"(?:(?:en|ett|någon|den|det|vår|vårt) (?:annan|annat|andra|konkurrent\w*|lokal\w*|nuvarande|befintlig\w*)|någon annan"
    r"|annan|konkurrent\w*|andra)(?: (?:leverantör|lösning|firma|företag|part|partner|byrå|aktör))?"
)
_END = r"(?=[.,!;:)]|$| –| -)"

VOICE = Voice(
    name="sv",
    no=(
        r"\b(?:vi|jag|ledningen|styrelsen) (?:har |)(?:\w+ ){0,2}(?:beslutat|bestämt|beslutade|bestämde|valt|valde|kommit fram"
        r" till)(?: oss| sig| mig)?(?: för)? att (?:\w+ )?(?:inte|avstå|tacka nej|lägga ner|stanna|behålla|avböja)\b"
        rf"|\b(?:vi|jag|ledningen|styrelsen) (?:har |)(?:\w+ ){{0,2}}(?:valt|valde|skrivit på|skrev på|tecknat|tecknade|gått"
        rf" vidare|gick vidare|beställt|beställde|köpt|köpte|anlitat|anlitade|gett|bestämt oss|beslutat oss)(?: avtal| \w+et|"
        rf" \w+en)?(?: med| av| hos| till| för)? {_OTHER}\b"
        rf"|\b(?:valet|uppdraget|ordern|jobbet|beslutet) (?:\w+ )?(?:föll|gick|har gått|går|faller) (?:\w+ )?(?:på|till)"
        rf" {_OTHER}|\b(?:valet|uppdraget|ordern|jobbet) (?:\w+ )?(?:föll|gick|har gått) (?:\w+ )?(?:på|till) (?:konkurrent\w*"
        rf"|ett lokalt|en lokal)",
        r"\b(?:offert|förslag|anbud|ansökan|offerten|förslaget|anbudet) (?:\w+ ){0,2}(?:inte|ej) (?:\w+ )?(?:vald|valts|antagen"
        r"|antagits|accepterad|godkänd|godkänts|utvald)\w*\b|\b(?:offert|förslag|anbud|offerten|förslaget|anbudet) (?:\w+"
        r" ){0,4}(?:avslog|avslag|förkastad)\w*"
        rf"|\bdet blir (?:tyvärr |alltså |nog )?(?:inget|ingenting|inte)(?: av(?: det| med det)?| för oss| den här"
        rf" gången)?{_END}|\bdet blev (?:tyvärr )?(?:inget|någon annan|en annan|ett annat)\b"
        r"|\b(?:ingen|inget|saknar|inga) (?:\w+ )?(?:budget|pengar|medel)\b.{0,60}\b(?:lägger (?:vi )?ner|avstår|släpper|låter"
        r" bli|avböjer|så det blir inget)\b|\b(?:vi|jag) (?:behöver|vill ha) (?:det|den|dem|er \w+|systemet|maskinen|tjänsten)"
        r" inte (?:längre|mer)\b"
        r"|\bbehövs inte (?:längre|mer)\b|\binte (?:längre )?(?:aktuellt|intressant|relevant) (?:för oss|hos oss|längre)\b"
        r"|\binte (?:längre )aktuellt\b",
        rf"\b{_BOARD} (?:\w+ )?(?:sa|säger|har sagt|röstade) (?:\w+ )?(?:nej|emot)\b|\b{_BOARD} (?:\w+ )?(?:avslog|har avslagit"
        rf"|underkände|stoppade|har stoppat|avböjde|har avböjt)\b|\b(?:det |den |detta )?passar (?:\w+ )?inte oss\b|\binte"
        rf" (?:\w+ )?(?:vad|det) vi (?:söker|letar efter|behöver)\b"
        rf"|\b(?:vi|jag) (?:\w+ ){{0,3}}(?:avböjer|avstår|hoppar av|tackar nej|drar oss ur|släpper det|lägger ner det|låter bli"
        rf"|backar ur){_END}|\b(?:måste|vill|får) (?:\w+ ){{0,4}}(?:avböja|avstå|tacka nej)\b|\b(?:meddela|säga) att vi"
        rf" (?:avböjer|avstår|tackar nej|inte)\b"
        r"|\b(?:projektet|köpet|planen|investeringen|satsningen) (?:är|har|blev|blir|har blivit) (?:\w+ )?(?:nedlag[dt]\w*"
        r"|nerlag[dt]\w*|inställ[dt]\w*|stoppat|avbrut\w*|struket|lagts (?:ned|ner)|skrotat|avblåst)\b|\b(?:det är|svaret är"
        r"|blir) (?:ett )?(?:tydligt |bestämt |tyvärr )?nej(?=[.,!;]|$| från)"
        r"|\b(?:går|gå|kommer) (?:vi )?(?:\w+ ){0,3}inte (?:att gå |gå )?vidare\b(?! (?:förrän|innan|före))|\b(?:går|kommer)"
        r" inte (?:att )?(?:gå )?vidare med\b|\b(?:stannar kvar|fortsätter) (?:hos|med) (?:vår|den|det vi)\b",
        r"\b(?:föredrog|valde|har valt) (?:\w+ )?(?:offerten|förslaget|lösningen|anbudet) (?:från|av) (?!er\b|dig\b)|\b(?:inget"
        r"|ej|inte något) intresse\b|\b(?:vi|jag) (?:släpper|låter) (?:det|den|saken)(?: bero| vara)?(?=[.,!;]|$)",
    ),
    yes=(
        r"\b(?:vi|jag) (?:accepterar|antar|godkänner|bekräftar|tar) (?:härmed |gärna )?(?:offerten|er offert|ert erbjudande"
        r"|erbjudandet|ert förslag|förslaget|ordern|beställningen|avtalet|anbudet|er(?=[.,!]))"
        r"|\b(?:ni|du) (?:kan|får|kan gärna) (?:\w+ )?(?:sätta i ?gång|börja|starta|köra(?: i ?gång)?|beställa"
        r"|fakturera)(?=[.,!;]|$)|\b(?:avtalet|kontraktet|offerten|ordern|beställningen) (?:är|har|blev) (?:\w+ )?(?:påskriv\w*"
        r"|underteckna\w*|signera\w*|lagd|lagts|godkän\w*|klar att köra|skriven)\b",
        rf"\b(?:okej,? |ok,? |ja,? )?kör på(?:,? (?:beställ|med (?:beställningen|ordern|det))|[.!]|$)|\b(?:vi|jag) kör på"
        rf" (?:det|er|med er|ert förslag)\b|\b(?:vi|jag) väljer (?:er|dig|ert förslag)\b|\bbestämt oss för (?:er|ert|att"
        rf" (?:anlita|välja|köpa av|gå vidare med) er)\b|\bbifog\w+\b.{{0,40}}\b(?:undertecknad|påskriv|signera)\w* (?:order\w*"
        rf"|avtal\w*|offert\w*|beställning\w*)\b"
        rf"|\b(?:undertecknad|påskriv|signera)\w* (?:order\w*|avtal\w*|offert\w*) (?:bifog\w+|kommer här|i bilagan)\b|\b(?:ni"
        rf"|du) (?:har|får) (?:\w+ )?(?:grönt ljus|uppdraget|ordern|jobbet)\b|\b{_BOARD} (?:\w+ )?(?:har godkänt|godkände|sa ja"
        rf"|har sagt ja|röstade för)\b|\bvi köper (?:den|det|maskinen|systemet|dem|\w+en)\b"
        r"|\bhärmed (?:bekräftar|beställer|godkänner|accepterar) (?:jag|vi)\b|\bbekräftar (?:jag |vi |härmed )?(?:beställningen"
        r"|ordern)\b|\bdet är ett ja\b|\bvi slår till\b",
        r"\b(?:jag|vi) skriver på(?=[.,!;]|$| och (?:skickar|mejlar))|\b(?:chefen|min chef|vår chef|styrelsen|ledningen) är med"
        r" på det\b|\b(?:vi|jag) beställer (?:\w+)(?=[.,!;]|$)",
    ),
    unsure=(
        r"^om\b|\b(?:om (?:vi|ni|du|jag|styrelsen|ledningen|chefen|det|de|han|hon|inte|den|så)|ifall|kanske|troligen"
        r"|förmodligen|antagligen|i princip|ännu|inte (?:\w+ )?än|när|så snart|så fort|innan|före|förrän|förra (?:året|månaden)"
        r"|år sedan|min (?:syster|bror|granne|svåger|kusin)"
        r"|grannar\w*|inte sagt|ingen har|skulle|väntar|mötet på|sa att (?:vi|de)|för tillfället|just nu|tills vidare|för"
        r" närvarande|för stunden)\b",
    ),
    denied=(r"\b(?:inte|ej|aldrig|inget|ingen|konkurren\w+|annan|annat)\b",),
    promises=(
        r"\b(?:jag|vi) (?:håller|svarar|mejlar|mailar|kollar|säger|levererar|lämnar|lovar|fixar|ordnar|bekräftar|förbereder|ser"
        r" till|tar med|skriver|hör av|besvarar|återkopplar|ringer upp|undersöker|stämmer av|gör)\b(?=(?:\S+ ){0,7}?(?: ?(?:dig"
        r"|er|mig|oss|till|i ?morgon|i ?dag|nästa|senast|inom|på (?:mån|tis|ons|tors|fre)\w*|med|det|att|före|innan|i veckan"
        r"|ikväll)\b))"
        r"|\b(?:hör|kommer|meddelar|skickar|ringer|återkommer|mejlar|svarar|kollar|lämnar|lovar) (?:jag|vi)\b(?! (?:bra|fram))",
        r"\b(?:du|ni) (?:hör|får|har|ska få|kommer att få|kommer att höra) (?=(?:\S+ ){0,6}?(?:från (?:mig|oss)|i ?morgon|i"
        r" ?dag|ikväll|(?:mån|tis|ons|tors|fre)dag\w*|i veckan|nästa vecka|senast|inom|före|innan|vårt svar|mitt svar|ett svar"
        r"|svar|besked|offerten (?:på|i|före|senast))\b)(?!vänta|hör till)(?! till)"
        r"|\bfår (?:du|ni) (?:vårt|mitt|ett|besked|offerten|svar|alla|dem|den|det)\b|\bhåller (?:jag |vi )?(?:dig|er)"
        r" (?:underrättad\w*|uppdaterad\w*|informerad\w*|à jour)\b",
        r"\b(?:jag|vi) (?:tittar|läser|kollar|går igenom) (?:\S+ ){1,8}och (?:skriver|ringer|hör av|mejlar|återkommer|svarar)\b"
        r"|\b(?:har|får) (?:du|ni) (?:vårt|mitt) (?:beslut|svar|besked)\b",
    ),
    no_promises=(
        r"\b(?:inte|aldrig|ej) (?:mer|mera|längre|igen|tillbaka)\b|\b(?:du|ni) (?:hör till|får vänta|får ursäkta|har rätt)\b",
        r"\b(?:skriver|ringer|mejlar) (?:till )?(?:dig|er) (?:\w+ )?(?:om (?:offerten|er|ert|en|ett|det)|angående|för att"
        r"|eftersom|gällande|med anledning)\b",
    ),
    asks=(
        r"\b(?:skickar|mejlar|mailar|ger|säger|visar|berättar|ringer|bekräftar) (?:du|ni) (?:mig |oss |över |gärna )?(?:\w+)?"
        r"|\bskulle (?:du|ni|det|vi) (?:\w+ )?(?:kunna|vilja|gå att|behöva|vara möjligt)\b|\b(?:jag|vi) (?:undrar|undrade)\b"
        r"|\b(?:jag|vi) (?:vill|skulle vilja|skulle gärna|behöver|skulle behöva) (?:gärna |också )?(?:veta|ha|få|se|ett|en)\b"
        r"|\b(?:skicka|mejla|maila|säg|visa|berätta|ge|bekräfta|förklara|räkna|lägg) (?:gärna |mig |oss |till |över |in |bara"
        r" )*(?:databladet|offerten|priset|priser\w*|prislistan|en|ett|vad|om|när|hur|mig|oss|underlag\w*|det|dem)\b|\b(?:hör"
        r" av dig|hör av er|säg till|meddela|återkom) (?:gärna )?(?:om (?!du|ni)|med|när)\b",
        r"^(?:och |men |hej,? |en fråga:? )?(?:vad|hur mycket|hur lång\w*(?: \w+)?|hur|när|var|vem|vilk\w+(?: \w+)?) (?:kostar"
        r"|kan|skulle|är|blir|har|levererar|tar|behöver|gäller|ingår|betyder|menar|ligger|får|sker)\b(?![^?]*, (?:står|är|vet)"
        r" )(?! (?:roligt|bra|kul|trevligt|skönt|synd|tråkigt|fint))"
        r"|^(?:och |men |hej,? )?(?:har|kan|finns|går|är|ingår|får|passar|gäller|levererar|gör) (?:du|ni|det|den|vi|jag|man"
        r"|de)\b[^,?]{3,80}$(?<!bra\.)(?<!bra)",
    ),
    no_asks=(
        r"\btveka inte\b|\bursäkta\b|\bbehöver först\b|^(?:det )?(?:går|är|passar) (?:det )?(?:bra|fint|utmärkt|okej)\b"
        r"|\b(?:jag|vi) undrar (?:själv|också)\b",
    ),
    frees=(
        r"\b(?:ingen|utan|inte någon) (?:\w+ )?(?:brådska|stress|panik|hast)\b|\bbrådskar (?:\w+ )?(?:inte|ej)\b|\binte (?:så"
        r" )?bråttom\b|\binte brådskande\b|\b(?:du|ni) behöver (?:\w+ )?(?:inte|ej) (?:svara|göra|återkomma|bry)\w*|\b(?:inget"
        r"|inga) svar (?:behövs|krävs|är nödvändig\w*|nödvändig\w*)\b"
        r"|\bsvar (?:behövs|krävs|är|förväntas) (?:\w+ )?(?:ej|inte)\b",
        r"\bta (?:den|all|god) tid\w*\b|\bta det lugnt\b|\b(?:bara|endast|enbart) (?:för|till|som) (?:kännedom|information|din"
        r" kännedom|er kännedom)\b|\bnär (?:du|ni) (?:hinner|har tid)(?=[.,!;]|$)|\bför kännedom\b",
    ),
    written=(
        r"\b(?:skriv|mejla|maila)\w* (?:gärna )?(?:hellre|helst|i stället|istället|än (?:att )?ring)\w*|\b(?:föredrar|föredrog)"
        r" (?:\w+ )?(?:mejl|mail|e-?post|skrift\w*|att (?:skriva|mejla)|det skriftligt)\b|\bring (?:mig )?inte(?=[.,!;]|$)"
        r"|\b(?:helst|hellre|bara|endast|enbart|gärna bara) (?:\S+ ){0,3}?(?:skriftlig\w*|(?:via|per|på|med) (?:mejl|mail"
        r"|e-?post)|mejl)\b"
        r"(?<!ringa)|\b(?:mejl|mail|e-?post) (?:fungerar|är|passar|går) (?:\w+ )?(?:bättre|bäst|enklast|smidigast|lättare)\b",
        r"\binga (?:samtal|telefonsamtal)\b|\bskriftlig(?:t|en),? tack\b|\bsvarar (?:aldrig|inte) i telefon\b|\bi stället för"
        r" att ringa\b",
    ),
    no_written=(r"\bring (?:mig )?hellre\b|\bhellre (?:ring\w*|telefon\w*)\b",),
)
