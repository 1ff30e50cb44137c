"""Swedish."""

from __future__ import annotations

from unghost.pressure.pack import Pack, Words

PACK = Pack(
    name="sv",
    title="Swedish",
    common="kom klockan man sista chansen erbjudandet dina ditt mina mitt våra vårt ert era svar svarat bara tre kvar "
    "välkommen ingen brådska beslutet nytt platserna nej nu kör ge upp ger skynda felet ni dig er hela hos förlåt fel",
    denials=("inte", "aldrig", "ingen", "inget", "inga", "utan", "ej", "snarare än"),
    follows=("inte", "aldrig"),
    joints=("men", "och", "för", "utan att"),
    turns=("men", "dock", "ändå"),
    reports=(
        r"som (?:du|ni) (?:\w+ )?(?:bad|bett|ville|önskade|sa|skrev|föreslog|begärde)",
        r"på (?:din|er|ditt|ert) (?:begäran|önskan|förslag|önskemål)",
        r"(?:du|ni) (?:bad|skrev|sa|sade|önskade|föreslog)\b",
        r"som (?:överenskommet|avtalat|överenskommit)",
    ),
    confessions=(
        r"(?:mitt|vårt) (?:eget )?fel|(?:mitt|vårt) misstag|(?:felet|skulden) (?:är|ligger|låg) (?:\w+ )?(?:min|vår|hos mig|"
        r"hos oss)",
        r"(?:förlåt|ursäkta|beklagar|ledsen) (?:\w+ )?(?:att (?:jag|vi)|för (?:mina|mitt|alla|att|pressen)|alla)",
        r"[,.] förlåt|för påstridig|pressade (?:dig|er)",
    ),
    slots={
        "you": "(?:dig|er|dej)",
        "your": "(?:din|ditt|dina|er|ert|era)",
        "n": r"(?:två|tre|fyra|fem|sex|sju|åtta|tio|flera|många|upprepade|åtskilliga|ett antal|\d+)",
        "nth": r"(?:andra|tredje|fjärde|femte|sjätte|sjunde|elfte)",
        "msg": r"(?:mejl|e-?post(?:brev|meddelanden?)?|mail|meddelanden?|brev|samtal|försök|påminnelser|påminnelse|förfrågan|"
        r"förfrågningar|sms)",
        "reply": r"(?:svar|återkoppling|besked|reaktion|respons|livstecken|bekräftelse)",
        "boss": r"(?:(?:<your> )?(?:chef|chefen|chefer|vd|vd:n|ledning|ledningen|styrelse|styrelsen|ledningsgrupp|direktör|"
        r"överordnad\w*|ägare))",
        "end": r"(?:avbok|stäng|ger (?:jag|vi)|går till|går (?:\w+ ){0,3}till (?:en|någon) ann|höj|förlor|förfall|utgår (?:jag|"
        r"vi) från|antar (?:jag|vi)|tolkar|tvung|"
        r"avsluta|säg[as]? upp|drar|annullera|tar bort|någon annan|annan (?:kund|köpare)|spärr|inkasso|släpp|eskaler|betrakta|"
        r"räknar (?:jag|vi) med)",
    },
    words={
        "P01": Words(
            phrases=(
                r"(?:försökt|försöker) (?:\w+ )?(?:nå|få tag på|ringa|kontakta) (?:dig|er) (?:\w+ )?i (?:flera )?(?:dagar|"
                r"veckor|månader)",
                r"(?:har|hade) (?:\w+ ){0,4}(?:inte|aldrig|inget|ännu inte|ej) (?:\w+ ){0,2}(?:hört (?:något|av (?:er|dig)|"
                r"ifrån|från)|fått (?:\w+ ){0,3}<reply>)",
                r"(?:inte|ännu inte|aldrig|fortfarande inte) (?:\w+ )?(?:hört (?:något|av (?:er|dig))|fått (?:\w+ ){0,2}<reply>)",
                r"(?:det här|detta|det) är (?:\w+ )?(?:redan |nu )?(?:mitt|min|vårt|vår) <nth> <msg>",
                r"(?:du|ni) (?:har )?(?:\w+ ){0,3}(?:inte|aldrig|ej) (?:\w+ )?(?:svarat|reagerat|hört av|återkommit|ringt|"
                r"ringde|svarade)",
                r"(?:har|varför har) (?:du|ni) (?:\w+ )?inte (?:svarat|hört av|återkommit)",
                r"(?:trots|efter) (?:\w+ )?<n> (?:\w+ )?<msg>",
                r"(?:väntat|väntar) (?:\w+ ){0,3}på (?:\w+ )?<reply>(?: (?:i|sedan|från) )",
                r"(?:är|blev|förblir|förblivit) (?:\w+ )?(?:obesvara|utan (?:\w+ )?<reply>)",
                r"(?:ringt|mejlat|skrivit|försökt|kontaktat|sökt|skickat|mailat) (?:\w+ ){0,3}(?:<n> (?:gånger|<msg>)|"
                r"upprepade gånger|förgäves)",
                r"för <nth> gången",
                r"(?:inte lyckats|utan att lyckas|omöjligt att) (?:\w+ )?(?:nå|få tag)",
                r"(?:fortfarande|ännu) (?:inget|ingen) (?:\w+ )?<reply>",
                r"utan (?:något )?<reply>(?:[.,!]|$)",
            ),
            relief=(
                r"om (?:du|ni) inte",
                r"(?:från|av) (?:hyresvärden|chauffören|banken|leverantören|kommunen|åkaren)",
                r"jag har inte hört av mig",
            ),
            fires_on=("Du har inte svarat på min offert.", "Jag har fortfarande inte hört något."),
            quiet_on=("Vi har ännu inget svar från hyresvärden.", "Jag har inte hört av mig på länge, förlåt."),
        ),
        "P02": Words(
            phrases=(
                r"(?:höra|veta|fråga|se|kolla) om (?:\w+ ){0,4}(?:nyheter|nytt|hunnit|kommit fram|funderat|uppdatering)",
                r"(?:har|hade) (?:du|ni) (?:\w+ )?(?:hunnit|haft (?:möjlighet|tid|tillfälle|chans)|kunnat|funderat)",
                r"(?:liten|vänlig|kort|mjuk) påminnelse|påminnelse om (?:mitt|min|vår|vårt)",
                r"(?:såg|läste|fick|har) (?:du|ni) (?:\w+ )?(?:mitt|min|vårt|vår) (?:\w+ )?(?:<msg>|offert|förslag)",
                r"(?:hur går det|hur ser det ut|hur ligger det till|hur är läget) (?:med|kring|hos|för|angående)?",
                r"(?:bara|kort) (?:\w+ )?(?:följa upp|kolla läget|kolla av|stämma av|höra efter|checka)|(?:följa|"
                r"följer) upp (?:\w+ )?(?:mitt|min|vårt|vår|det)",
                r"(?:något|några|finns det) (?:\w+ )?(?:nytt|nyheter) (?:om|kring|angående|från|gällande)",
                r"(?:vad|hur) (?:tyckte|tycker) (?:du|ni) om (?:\w+ )?(?:vårt|vår|min|mitt|förslag|offert)",
                r"(?:fortfarande|ännu) intressera",
                r"hör av mig (?:igen|på nytt) (?:angående|om|kring|gällande)|återkommer (?:igen )?(?:angående|kring)",
                r"(?:lyfta|lyfter|puttar) (?:\w+ ){0,3}(?:upp|överst) i (?:din|er) inkorg",
            ),
            fires_on=("En liten påminnelse om mitt mejl.", "Hur går det med upphandlingen?"),
            quiet_on=("Har du tid på tisdag eller onsdag?", "Ni har svarat på vår fråga, tack."),
        ),
        "P03": Words(
            phrases=(
                r"(?:är|blev|känner mig) (?:\w+ ){0,3}(?:besviken|besvikna|sårad|ledsen över)(?: (?:på|över) (?:er|dig|ert|din|"
                r"ditt|att)|[.,!]|$)",
                r"efter (?:allt|all) .{0,90}(?:väntat|förtjän|åtminstone|hoppats|minst|trodde)",
                r"(?:tackat?|tackade|sa) nej till (?:\w+ ){0,4}för (?:er|din|eran) skull|för (?:er|"
                r"din) skull (?:\w+ ){0,4}(?:avbok|tacka|avstå|ställ)",
                r"(?:det )?minsta (?:man|jag|vi|du|ni) (?:kan|kunde)|åtminstone (?:ett|kunnat|förtjän)",
                r"så behandlar man (?:\w+ )?inte\b",
                r"(?:jobbat|arbetat|suttit|lagt) (?:\w+ )?(?:hela|halva) (?:helgen|natten|kvällen|veckan) (?:\w+ )?(?:med|på|"
                r"åt|för) (?:er|ert|din|ditt)",
                r"(?:förtjänar|förtjänade|förtjänat) (?:\w+ )?(?:en|ett|bättre|mer|åtminstone)",
                r"(?:inte ens|inte fått ens|ens ett|ens en) (?:\w+ )?(?:brytt|svar|tack|rad|haft|ett)",
                r"är det så (?:ni|du) (?:tackar|behandlar)|är det tacken",
                r"känner (?:mig|oss) (?:\w+ )?(?:sviken|svikna|ignorera|utnyttja|övergiven|lurad)",
                r"(?:hade|har) (?:\w+ )?(?:väntat|förväntat) (?:mig|oss) (?:\w+ )?(?:mer|bättre|åtminstone|annat) ?(?:av|från)?",
            ),
            fires_on=("Det minsta man kan begära är ett svar.", "Jag känner mig sviken."),
            quiet_on=("Jag är besviken på vår åkare, som krossade lådan.", "Efter allt regn räcker den lilla pumpen."),
        ),
        "P04": Words(
            phrases=(
                r"sista gången (?:jag|vi) (?:skriver|hör av|ringer|mejlar|kontaktar|påminner)|(?:skriver|ringer|"
                r"mejlar) (?:\w+ ){0,3}för sista gången",
                r"(?:det här|detta|det) (?:är|blir) (?:\w+ )?(?:mitt|min|vårt|vår|det|den) (?:allra )?sista (?:<msg>|gången|"
                r"gång|varning)",
                r"(?:mitt|min|vårt|vår) (?:allra )?sista (?:<msg>|varning|kontaktförsök)",
                r"^sista (?:<msg>|varning|varningen|påminnelsen)\b",
                r"(?:stänga|avsluta|arkivera|radera|stänger|avslutar|arkiverar|raderar) (?:nu |därför )?(?:ert|ditt|din|er|"
                r"det här|detta)? ?(?:ärende|ärendet|konto|kontot|akt|akten|förfrågan|profil|diskussionen)",
                r"(?:kommer|ska|tänker) (?:du |ni |jag |vi )?(?:\w+ )?(?:inte|aldrig) (?:att )?(?:höra (?:av|från|mer)|skriva|"
                r"störa|ringa|kontakta|besvära|mejla) (?:\w+ ){0,3}(?:igen|mer|längre|mera)",
                r"(?:skriver|stör|ringer|kontaktar|besvärar|mejlar) (?:\w+ )?(?:inte|aldrig) (?:\w+ )?(?:mer|igen|längre)|"
                r"hör (?:ni|du) inte (?:mer )?av mig",
                r"(?:jag|vi) ger (?:\w+ )?upp\b|kastar in handduken",
                r"(?:tar|stryker|raderar|plockar) (?:bort )?(?:dig|er) (?:\w+ )?(?:från|ur|bort från)",
                r"(?:betraktar|ser|anser) (?:\w+ ){1,3}(?:som )?(?:avslutat|avslutad|stängt|nedlagt|överspelat)",
                r"(?:drar|tar) tillbaka (?:vår|vårt|min|mitt) (?:offert|erbjudande|förslag|bud|ansökan)",
                r"innan (?:jag|vi) (?:\w+ ){0,3}(?:avslutar|stänger|arkiverar|ger upp|raderar)",
                r"(?:farväl|här skiljs våra vägar)",
            ),
            relief=(r"om (?:du|ni) (?:\w+ )?(?:vill|hellre|önskar|föredrar)", r"(?:från maskinen|skrivaren|servern)"),
            fires_on=("Det här är mitt sista mejl.", "Jag kommer att stänga ert ärende."),
            quiet_on=("Jag stänger inte ert ärende.", "Det sista meddelandet från maskinen var ett fel."),
        ),
        "P05": Words(
            phrases=(
                r"(?:antar|utgår|förutsätter|räknar) (?:jag|"
                r"vi)? ?(?:\w+ )?(?:att) (?:\w+ ){0,3}(?:inte (?:längre )?(?:\w+ )?(?:intressera|aktuell)|inget intresse|"
                r"intresset)",
                r"(?:om|ifall|såvida) (?:du|ni|jag|vi) .{0,30}\b(?:inte|inget|ingen)\b.{0,80}\b<end>",
                r"(?:hör|får) (?:jag|vi) .{0,20}\b(?:inget|inte|ingen)\b.{0,60}\b<end>",
                r"utan (?:ert|ditt|ett|er|din) (?:\w+ )?(?:svar|besked|underskrift|bekräftelse)\b.{0,70}\b<end>|"
                r"utan svar .{0,70}\b<end>",
                r"(?:svara|hör av|skriv|bekräfta|bestäm).{0,60}\b(?:annars|i annat fall),? .{0,40}(?:måste|<end>|tvingas)",
                r"(?:annars|i annat fall) .{0,30}(?:tvung|tvingas|inget val|<end>)",
                r"(?:inget|uteblivet) <reply> (?:\w+ )?(?:tolkar|ser|betraktar|räknas|betyder|uppfattar)|"
                r"uteblir (?:\w+ )?<reply>\w*",
                r"(?:er|din|ert) tystnad (?:\w+ )?(?:tolkar|betraktar|ser|räknas)",
            ),
            relief=(
                r"(?:ändras ingenting|gör det inget|händer ingenting|inga problem|helt okej|går det bra|är det bra)",
                r"(?:paketet|filtret|nyhetsbrev|chauffören|leveransen)",
            ),
            fires_on=("Om ni inte svarar utgår jag från att intresset har svalnat.",),
            quiet_on=("Om du inte svarar ändras ingenting.", "Om filtret inte kommer skickar vi ett nytt."),
        ),
        "P06": Words(
            phrases=(
                r"(?:erbjudandet?|rabatten?|kampanjen?|priset|offerten|bonusen) (?:\w+ ){0,2}(?:går ut|upphör|slutar|löper ut|"
                r"tar slut)",
                r"(?:bara|endast|enbart) (?:\w+ )?(?:<n>|en|ett|några|få) (?:\w+ )?(?:platser|plats|exemplar|dagar|timmar|kvar|"
                r"rum|biljetter|stycken)",
                r"innan det är för sent",
                r"sista (?:chansen|chans|möjligheten|platserna|dagarna)",
                r"(?:bara|endast|enbart) (?:hålla|garantera|reservera|lova) .{0,30}(?:till|fram till)|hålla (?:\w+ )?(?:priset|"
                r"platsen) (?:\w+ )?till",
                r"(?:en )?ann(?:an|at|ra|ars) (?:kund|köpare|intressent|person)\w* (?:\w+ ){0,3}(?:intressera|väntar|vill|"
                r"på kö|står)",
                r"(?:våra|vårt|priserna) (?:priser )?(?:höjs|stiger|går upp|höjer)",
                r"(?:missa|gå inte miste|låt inte) (?:\w+ )?(?:inte|om|detta|den|chansen)",
                r"(?:försvinner|går åt) (?:snabbt|fort)|(?:snart|nästan) (?:slutsål|fullbok|slut)",
                r"gäller (?:bara|endast|enbart) (?:i dag|idag|till|denna|den här|fram)",
                r"(?:skynda (?:dig|er)|passa på (?:nu|i dag|idag)|först till kvarn|slå till)",
                r"(?:agera|bestäm dig|beställ|boka) (?:\w+ )?(?:nu|genast|redan i dag|direkt)\b",
            ),
            relief=(r"(?:ingen brådska|skatteverket|kommunen|garantin|upphandling|provperiod)", r"går inte ut"),
            fires_on=("Erbjudandet går ut på fredag.", "Bara tre platser kvar!"),
            quiet_on=("Erbjudandet går inte ut.", "Det är tre skruvar kvar i påsen."),
        ),
        "P07": Words(
            phrases=(
                r"(?:driva|föra|få|skynda) (?:\w+ ){0,3}(?:framåt|i hamn|i mål)",
                r"(?:vad|vad är det som) (?:\w+ )?(?:hindrar|håller) (?:er|dig) ?(?:tillbaka)?",
                r"(?:hålla|behålla|tappa) (?:\w+ )?(?:farten|tempot|momentum|fart)",
                r"nästa steg för att (?:komma|börja|starta|skriva)",
                r"(?:nu kör vi|låt oss köra|låt oss slå till|komma till avslut)",
            ),
            fires_on=("Vad är det som hindrar er?",),
            quiet_on=("Bandet går en meter i sekunden.",),
        ),
        "P08": Words(
            phrases=(
                r"(?:ett )?ja eller (?:ett )?nej\b",
                r"(?:binda dig|binda er|förbinda (?:dig|er)|åta (?:dig|er))\b",
                r"(?:skriv|skriva) (?:på|under) (?:\w+ )?(?:ordern|avtalet|offerten|kontraktet|beställningen)",
                r"(?:krävas|krävs|behövs) för att (?:du|ni) (?:ska )?(?:skriv|bestäm|köp|beställ|tacka)",
                r"behöver (?:\w+ )?(?:ert|ditt|ett|er|din) (?:\w+ )?(?:beslut|underskrift|besked)",
                r"räkna med (?:ert|ditt|er|din) (?:godkännande|underskrift|beställning|ja)",
            ),
            fires_on=("Jag behöver ett ja eller nej före fredag.",),
            quiet_on=("Vänligen skriv under fraktsedeln hos chauffören.",),
        ),
        "P09": Words(
            phrases=(
                r"(?:du|ni) (?:håller|instämmer) (?:säkert|nog|väl)|(?:säkert|väl) (?:håller|är) (?:du|ni) (?:\w+ )?(?:med mig|"
                r"överens)",
                r"(?:måste|lär) vara (?:\w+ )?(?:överlyckl|övertyg|förtjus|entusias)",
                r"välkommen ombord|välkomna ombord",
                r"(?:vore|skulle vara) (?:\w+ )?(?:tokig|galen|dum|vansinnig)",
                r"vi vet (?:ju )?båda",
                r"(?:antar|förmodar|gissar) att (?:er|din|ert|budgeten) (?:\w+ )?(?:budget|chef|strök)",
            ),
            fires_on=("Välkommen ombord!",),
            quiet_on=("Välkommen till museet.",),
        ),
        "P11": Words(
            phrases=(
                r"(?:vända mig|vänder mig|prata|tala|ringa|ringer|kontakta|kontaktar|informera|gå|går) (?:\w+ ){0,2}(?:till |"
                r"med )?<your> <boss>",
                r"(?:vända mig|vänder mig|prata|tala|ringa|ringer|kontakta|kontaktar|informera) (?:direkt )?(?:till |"
                r"med )?(?:din|er) (?:chef|vd|ledning|styrelse)",
                r"(?:din|er|ditt|ert) (?:chef|vd|ledning|styrelse) (?:\w+ )?på kopia|på kopia .{0,15}(?:din|er) (?:chef|vd|"
                r"ledning)|(?:kopierat in|lagt till) (?:din|er) (?:chef|vd)",
                r"(?:eskalera|eskalerar|eskalering)\b",
                r"vad skulle (?:din|er|ert) (?:chef|vd|ledning|styrelse)",
                r"(?:din|er|ert) (?:chef|vd|ledning|styrelse) (?:vill|lär|skulle|kommer) (?:\w+ ){0,3}(?:veta|höra|undra|"
                r"intressera)",
                r"(?:någon|vem|den) (?:\w+ ){0,3}(?:kan bestämma|får bestämma|mandat|kan besluta|kan fatta|fattar beslut)",
                r"(?:en )?nivå högre|ett steg upp|högre upp i",
            ),
            relief=(r"(?:min|vår) chef och jag", r"om (?:det hjälper|du vill|ni vill)"),
            fires_on=("Jag har satt er vd på kopia.",),
            quiet_on=("Min chef och jag mätte hallen.", "Styrelsen har godkänt ombyggnaden."),
        ),
        "P13": Words(
            phrases=(
                r"(?:såg|ser|märkte|märker|noterade|visar|sett) att (?:du|ni) (?:\w+ ){0,6}(?:öppna|läst|läste|klicka|besök|"
                r"ladda|online|inne på|tittat|webbplats)",
                r"läskvitto|läsbekräftelse",
                r"(?:du|ni) (?:laddade|har laddat) (?:ner|ned|hem) (?:vår|min|vårt)",
                r"(?:mitt|min|vårt|vår|länken|offerten) (?:\w+ )?(?:har |blev |är )?(?:öppnats|öppnades|lästs|klickats|öppnad|"
                r"läst)\b",
                r"enligt (?:vår|vårt|våra|min|systemet) (?:statistik|system|loggar|data|spårning)",
                r"(?:såg|sett|märkte) (?:\w+ )?på (?:linkedin|facebook|instagram)",
            ),
            fires_on=("Jag ser att du har läst mitt mejl.",),
            quiet_on=("Jag ser av ditt brev att hallen är klar.",),
        ),
        "P19": Words(
            phrases=(
                r"som jag (?:redan|flera gånger) (?:har )?(?:förklara|sagt|skriv|nämn|påpeka)|som jag redan",
                r"(?:säkert|väldigt|jätte\w*) (?:\w+ )?upptagen.{0,5} men",
                r"för mycket begärt",
                r"tystnad (?:säger|talar)",
                r"(?:roligt|skönt|kul|fint) att åtminstone",
                r"som jag skrev i (?:mitt|min) (?:förra|förrförra|senaste|tidigare)|enligt mitt (?:förra|tidigare) (?:mejl|"
                r"meddelande)",
                r"tack för att (?:du|ni) äntligen|inget svar är också",
            ),
            fires_on=("Er tystnad säger allt.",),
            quiet_on=("Som överenskommet kommer kranen klockan sju.",),
        ),
        "C01": Words(
            phrases=(
                r"ett nej är (?:\w+ ){0,3}(?:okej|ok|bra|välkomm|i sin ordning|fint|inga problem)|(?:okej|bra|utmärkt|"
                r"fint) att säga nej",
                r"(?:om|kanske|ifall) .{0,60}(?:inga problem|är det (?:\w+ )?(?:okej|bra|fine|lugnt)|det är (?:\w+ )?(?:okej|"
                r"lugnt|förståeligt))",
                r"(?:vad|hur) (?:du|ni) än (?:bestämmer|beslutar|väljer|gör)",
                r"(?:får|kan) (?:\w+ )?(?:gärna |alltid |absolut |lugnt )*säga nej",
            ),
            fires_on=("Ett nej är helt okej.",),
            quiet_on=("Nej, färgen är blå.",),
        ),
        "C02": Words(
            phrases=(
                r"det (?:var|är) (?:\w+ )?(?:mitt|vårt) (?:fel|misstag)|felet (?:är mitt|ligger hos (?:mig|oss)|låg hos)",
                r"tar på (?:mig|oss) (?:hela |fulla )?(?:ansvaret|skulden)|tar (?:fullt|hela) ansvar",
                r"förlåt att (?:jag|vi)",
            ),
            fires_on=("Det var mitt fel.",),
            quiet_on=("Det var åkarens fel.",),
        ),
        "C03": Words(
            phrases=(
                r"(?:behöver|måste) (?:du |ni )?inte svara",
                r"(?:inget|svar) (?:svar )?(?:behövs|krävs|är nödvändigt)(?: inte|[.,!]|$)|(?:kräver|förväntar mig|"
                r"väntar mig) (?:inget|inte något) svar",
            ),
            fires_on=("Du behöver inte svara.",),
            quiet_on=("Tullen behöver ett svar.",),
        ),
        "C04": Words(
            phrases=(
                r"ta (?:\w+ )?(?:den tid|all tid|god tid|tiden) (?:du|ni)|ta (?:god tid|din tid|er tid)",
                r"ingen (?:brådska|stress|panik)|det (?:brådskar|hastar) inte|utan (?:press|stress)",
                r"(?:beslutet|valet) är (?:\w+ )?(?:ditt|ert)|(?:helt )?upp till (?:dig|er)\b",
                r"i (?:din|er) egen takt|när det passar (?:dig|er)|svara när (?:du|ni) vill",
            ),
            fires_on=("Ingen brådska.",),
            quiet_on=("Torktiden är två timmar.", "Ingen brådska, men svara före fredag."),
        ),
    },
)
