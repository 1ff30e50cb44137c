"""How automatic answers announce themselves, in many languages. Data only, from what programs and people commonly say."""

from __future__ import annotations

import re

from unghost.reading.tables import entries, later

# A subject of a machine: the announcement stands first and a colon, a dash or nothing follows.
# "Out of office next week" is a person's.
SUBJECT = later(
    r"^\W{0,4}(?:(?:re|aw|sv|antw|tr|fwd?|odp|vs)\s?:\s?){0,2}[\[(]?(?:"
    r"auto(?:matic|mated|matically generated)?[-\s]?(?:reply|response|respond|responder|answer|generated reply)|auto"
    r"|autoreply|autoresponse|autoresponder|automatic reply from .{1,60}"
    r"|(?:out of (?:the )?office|out-of-office|ooo|oof)(?: auto-?\s?(?:reply|response)| reply| response| notification|"
    r" notice| message)?|vacation (?:reply|response|message|notice|autoreply)|away(?: from (?:the )?office)?"
    r"|absence (?:notice|notification|message)|vacation"
    r"|automatische (?:antwort|rückantwort|abwesenheits\w+|empfangs\w+|eingangs\w+)|autom\. antwort|automatische"
    r" e-?mail|abwesenheits(?:notiz|meldung|nachricht|assistent|info|benachrichtigung)|abwesend|abwesenheit"
    r"|urlaubs(?:notiz|meldung|vertretung)|auto-?antwort|nicht im (?:büro|haus)"
    r"|réponse automatique|reponse automatique|message d'absence|absence du bureau|notification d'absence"
    r"|absent\(?e?\)? du bureau|message automatique|accusé (?:de )?réception automatique|absence"
    r"|respuesta autom[aá]tica|contestaci[oó]n autom[aá]tica|auto-?respuesta|fuera de (?:la )?oficina|ausente(?: de la"
    r" oficina)?|mensaje autom[aá]tico|ausencia"
    r"|resposta autom[aá]tica|auto-?resposta|fora do escrit[oó]rio|ausente do escrit[oó]rio|ausência|aus[eê]ncia"
    r" tempor[aá]ria|mensagem autom[aá]tica"
    r"|risposta automatica|fuori (?:sede|ufficio)|assenza dall'ufficio|assente|messaggio automatico|autorisposta"
    r"|automatisch antwoord|automatische (?:antwoord|reactie|beantwoording)|automatisch bericht|afwezigheids(?:melding"
    r"|bericht|assistent)|afwezig|niet aanwezig|out of office-antwoord"
    r"|auto-?svar|automatiskt svar|automatsvar|frånvaro(?:meddelande|besked)?|frånvarande|ej på kontoret"
    r"|automatiskt meddelande"
    r"|automatisk svar|automatisk besked|autosvar|fraværsbesked|fravær|fraværsmelding|ikke på kontoret|ikke til stede"
    r"|fraværende|ikke til stede på kontoret"
    r"|automaattinen vastaus|poissaoloviesti|poissaoloilmoitus|poissaolo|poissa toimistosta|lomavastaus"
    r"|automatyczna odpowied[źz]|odpowied[źz] automatyczna|autoodpowied[źz]|poza biurem|nieobecno[śs][ćc]|informacja o"
    r" nieobecno[śs]ci"
    r"|automatick[áa] odpov[ěe][ďd]|automatick[áa] odpove[ďd]|mimo kancel[áa][řr]|nep[řr][íi]tomnost|informace o"
    r" nep[řr][íi]tomnosti|dovolen[áa]"
    r"|автоответ(?:чик)?|автоматический ответ|автоматична відповідь|нет на месте|вне офиса|otomatik yanıt|otomatik"
    r" cevap|ofis dışında|odsutan|odsutna|odsoten|odsotna|neprítomnosť|távollét|izinde|automatikus válasz|házon kívül"
    r"|răspuns automat|automatski odgovor|samodejni odgovor"
    r"|αυτόματη απάντηση|自动回复|自动答复|自動回覆|自動回复|自動応答|自動返信|不在通知|不在連絡|자동 ?(?:응답"
    r"|회신)|부재중|מענה אוטומטי|תשובה אוטומטית|رد"
    r" تلقائي|الرد التلقائي|trả lời tự động|balasan otomatis|ตอบกลับอัตโนมัติ"
    r")[\])]?\s?(?:[:：–—|-]|$|\s-\s|\(|(?<=\s)(?:re|aw|sv|antw|fwd?|tr|odp|vs|rv)\s?:)",
    re.IGNORECASE,
)
# Two words in one, or two, that nobody writes over a letter of his own.
COMPOUND = later(
    r"auto.{0,20}(?:reply|response|antw|svar|vast|odpow|odpov|repon|répon|respu|respo|rispo)|(?:vacation|office|away"
    r"|absence).{0,3}(?:reply|response|notice|notification|message)"
    r"|notiz|meldung|melding|meddelande|nachricht|bericht|besked|viesti|ilmoitus|自动|自動|자동|автоотв|автоматич|otomatik"
    r"|automatik",
    re.IGNORECASE,
)
SUBJECT_SAYS = later(
    r"^(?:re: |aw: |sv: )?(?:out of (?:the )?office|ooo|o\.o\.o\.|away|(?:on )?(?:holidays?|vacation|leave)|abwesend"
    r"|abwesenheit|im urlaub|absente?|ausente|assente|afwezig|frånvarande|fraværende|poissa|nieobecn\w+"
    r"|nepřítom\w+)\b.{0,12}"
    r"(?:until|till|from|to|through|bis|vom|ab|jusqu|du|hasta|del|até|fino|dal|tot|till|til|do|od|\d)"
    r"|[-–|(] ?(?:ooo|out of (?:the )?office|abwesend|away|on (?:leave|vacation|holiday))\b|\bist (?:derzeit |zur zeit "
    r"|momentan )?(?:außer haus|abwesend|im urlaub|nicht im (?:büro|haus))"
    r"|\bis (?:currently )?(?:out of (?:the )?office|away|on (?:vacation|leave|holiday))\b|\bauto(?:matic|mated)?[-"
    r" ]?(?:re(?:ply|sponse))\b(?!s)|\bout of (?:the )?office\b.{0,20}(?:until|till|auto|reply|return|back|from \d)"
    r"|^(?:i am|i'm) (?:currently )?(?:out of (?:the )?office|on (?:vacation|leave|holiday))|\b(?:ist|bin) (?:bis|vom"
    r"|ab|zur zeit|derzeit|momentan)\b.{0,40}(?:nicht im|abwesend|außer haus|im urlaub)|est absente? (?:du|jusqu)"
    r"|ticket received|(?:request|ticket|case|enquiry|inquiry) (?:received|created|acknowledg)|we(?:'ve| have)"
    r" received your|requires? (?:verification|confirmation)|received your (?:request|message|e-?mail|enquiry|inquiry)",
    re.IGNORECASE,
)
# No subject that says so is without one of these.
SUBJECT_STEMS = (
    "ooo",
    "o.o.o.",
    "ausente",
    "assente",
    "afwezig",
    "frånvar",
    "fravær",
    "poissa",
    "nieobecn",
    "nepřítom",
    "office",
    "away",
    "vacation",
    "leave",
    "holiday",
    "auto",
    "nicht im",
    "abwesend",
    "außer haus",
    "urlaub",
    "absent",
    "received",
    "created",
    "acknowledg",
    "verification",
    "confirmation",
)
# Which of these a machine's subject says already: absence, rather than any automatic answer.
SUBJECT_ABSENT = later(
    r"out.of.(?:the.)?office|\booo\b|vacation|absen[ct]|abwesen|urlaub|fuera de|fora do|ausente|ausência|fuori (?:sede"
    r"|ufficio)|assen[tz]|afwezig|niet aanwezig|frånvar|fravær|poissa|loma|poza biurem|nieobecn|mimo kancel|nepřítomn"
    r"|dovolen|нет на месте|вне офиса|ofis dışı|不在|부재|nicht im (?:büro|haus)|ikke på kontoret|away",
    re.IGNORECASE,
)
# The first words of a text that says itself that it is automatic.
OPENER = later(
    r"^[\W_]{0,6}(?:"
    r"auto(?:matic|mated|matically generated)?[-\s]?(?:reply|response|responder|answer|message|e-?mail"
    r"|notification)\b(?! (?:i|is|was|too|from you|swear))|autoreply\b|auto[:：]|this is an? auto|out of (?:the"
    r" )?office (?:auto)?-?\s?(?:reply|message|response)|out of (?:the )?office\s*[:.!–-]"
    r"|automatische (?:antwort|nachricht|e-?mail|rückmeldung|abwesenheits\w+)|abwesenheits(?:notiz|meldung|nachricht)"
    r"|dies ist eine automatisch|diese (?:nachricht|e-?mail|mail) (?:wurde|ist) automatisch"
    r"|réponse automatique|message automatique|ceci est (?:une réponse|un message|un courriel) automatique|message"
    r" d'absence|respuesta autom[aá]tica|mensaje autom[aá]tico|est[ae] es un[ao]? (?:respuesta|mensaje) autom"
    r"|contestador autom"
    r"|resposta autom[aá]tica|mensagem autom[aá]tica|est[ae] é uma (?:resposta|mensagem) autom|risposta automatica"
    r"|messaggio automatico|questa è una risposta autom|questo è un messaggio autom"
    r"|automatisch (?:antwoord|bericht)|dit is een automatisch|afwezigheids\w+|auto-?svar\b|automatiskt (?:svar"
    r"|meddelande)|detta är ett automat|automatisk (?:svar|besked|melding)|dette er (?:et|en) automat|fraværs\w+"
    r"|frånvaro\w+"
    r"|automaattinen (?:vastaus|viesti)|tämä on automaatti|automatyczna (?:odpowied|wiadomo)|to jest (?:automatyczna"
    r"|wiadomość auto)|automatick[áa] (?:odpov|zpr)|toto je automatick"
    r"|автоответ|автоматический ответ|это автоматическ|otomatik (?:yanıt|cevap)|bu otomatik|系统自动"
    r"|自动回复|自动答复|自動(?:返信|応答"
    r"|回覆)|本メールは自動|このメールは自動|자동 ?(?:응답|회신|발송)"
    r")",
    re.IGNORECASE,
)
SAYS_AUTOMATIC = later(
    r"this (?:is an? |message is an? |e-?mail is an? |response is |reply is |message (?:was|has been) |e-?mail (?:was"
    r"|has been) )?(?:auto(?:matic|mated)(?:ally)?\b(?: generated| sent)?|auto-?(?:generated|reply|response))|(?:sent"
    r"|generated|created) automatically|do not (?:reply|respond) to this (?:e-?mail|message|automat)"
    r"|only notification you will receive|automated (?:response|reply|message)|automatische antwort|réponse automatique"
    r"|respuesta automática|resposta automática|risposta automatica"
    r"|automatisch antwoord|automatiskt svar|automatisk svar|maschinell erstellt|automatisch"
    r" (?:erstellt|generiert|versandt|gesendet|erzeugt)|(?:généré|envoyé)e? automatiquement|generad[oa]"
    r" automáticamente|gerad[oa] automaticamente|generat[oa] automaticamente"
    r"|automatisch (?:gegenereerd|verzonden|verstuurd)|skickats automatiskt|automatiskt genererat|sendt automatisk"
    r"|automatisk generer|automaattisesti|wygenerowana automatycznie|automatycznie|automaticky|автоматически|自動送信"
    r"|自动发送"
    r"|자동으로",
    re.IGNORECASE,
)
TICKET = later(
    r"\b(?:ticket|case|request|reference|incident|enquiry|inquiry|support request)\s?(?:number|id|no\b|nr|#|\(|ref)"
    r"|\bticket\b|has been (?:received|created|opened|logged|registered|assigned)|we(?:'ve| have) received your|thank"
    r" you for (?:contacting|reaching out to|writing to|getting in touch)"
    r"|your (?:request|message|enquiry|inquiry|e-?mail) (?:\S{1,20} )?(?:has been|was|is being|is important)|received"
    r" your (?:message|request|e-?mail|enquiry|inquiry)|within \S{1,12} (?:business|working) (?:days?|hours?)|will"
    r" (?:get back|respond|reply) (?:to you )?within|requires? that you verify|verif(?:y|ication)|confirm that you"
    r"|ticketnummer|vorgangsnummer|ihre (?:anfrage|nachricht|e-?mail) (?:ist|wurde|haben)|ihrem anliegen|eingegangen"
    r"|accusons réception|avons bien reçu|numéro de (?:dossier|ticket|demande)|sous la référence|hemos recibido|número"
    r" de (?:ticket|caso|solicitud|incidencia)|recebemos (?:a |o )?su[ao]|recebemos|número do (?:chamado|protocolo"
    r"|pedido)|protocolo"
    r"|abbiamo ricevuto|numero di (?:ticket|pratica|richiesta)|presa in carico|hebben (?:uw|je) (?:bericht|e-?mail"
    r"|vraag|verzoek|mail).{0,20}ontvangen|in goede orde ontvangen|har (?:tagit emot|mottagit|modtaget|mottatt)"
    r"|ärende(?:nummer)?|sagsnummer|saksnummer|vastaanot(?:ettu|timme)|olemme saaneet|otrzymaliśmy|numer (?:zgłoszenia"
    r"|sprawy)|zgłoszeni|obdrželi jsme|přijali jsme|číslo (?:požadavku|tiketu)"
    r"|получили ваш|номер (?:заявки|обращения)|已收到|受け付け|受付|接수|접수|e-?mail address(?:es)? (?:has|have) changed"
    r"|adress?en? (?:ha(?:t|ben) sich|geändert)|adresse .{0,40}(?:change|remplac)|new (?:e-?mail )?address|neue"
    r" (?:e-?mail-?)?adresse|nuova (?:e-?mail|indirizzo)|nueva direcci|novo (?:e-?mail|endereço)|nieuw"
    r" (?:e-?mail)?adres",
    re.IGNORECASE,
)
VERIFY = later(r"requires? (?:that you )?verif|verify (?:that )?you|confirm that you|sender verification", re.IGNORECASE)
# A number by which the matter is kept, or the words that give it one.
NUMBERED = later(
    r"\b(?:ticket|case|request|reference|incident|enquiry|inquiry|order|vorgang\w*|ticketnummer|anfrage|dossier|demande"
    r"|caso|solicitud|incidencia|consulta"
    r"|chamado|protocolo|pedido|pratica|richiesta|zaak\w*|meldingsnummer|ärende\w*|sag\w*|sak\w*|tapaus|zgłoszeni\w+"
    r"|spraw\w+|požadav\w+|заявк\w+|обращени\w+|工单|受付番号|접수번호)"
    r"\b[^\n.]{0,40}?(?:#|nr\.?|no\.?|number|nummer|numéro|número|numero|numer|číslo|номер"
    r"|id)?\s?[\[(#:]?\s?[a-z]{0,5}-?\d{3,}"
    r"|\[(?:ticket|case|ref|req|#)[^\]]{0,40}\]|\[[A-Z]{2,10}-\d{2,}\]|ticket (?:received|created|opened)|\b(?:ticket"
    r"|case) (?:has been|was) (?:created|opened|logged)",
    re.IGNORECASE,
)
LEFT = later(
    r"former employee|\btime at .{1,40} has (?:ended|come to an end)|ehemalige[rn]? mitarbeiter"
    r"|ancien(?:ne)? (?:collègue|collaborat)|no longer (?:with|at|works?|working|employed|part of|an employee|a member"
    r"|represent|in (?:the|this) (?:role"
    r"|position|office)|holds?|serv)|(?:has|have|had|'ve) (?:recently |now |since |just )?(?:left|departed|resigned"
    r"|retired|moved on|passed away|parted)|left (?:the |our |this )?(?:company|organi[sz]ation|firm|business|team"
    r"|practice|employ|university|bank|group|agency|council)"
    r"|(?:my|her|his|their|today is my|was my) (?:last (?:working )?day|final day)|last day (?:at|with|of|in|here|was)"
    r"|\bi(?:'ve| have)? retired|\bretired (?:from|on|in|as|at|effective|last|this)|retirement|does ?n(?:'|o)?t work"
    r" (?:here|for|at)|doesn'?t work (?:here|for)|stopped working|not (?:with|employed (?:by|at)) (?:us|the company)"
    r" any ?more|relieved (?:from|of)|ceased to (?:be|work)|quit (?:the|her|his|my) (?:job|company)"
    r"|taken (?:up )?(?:a|another) (?:new )?(?:role|position|job|opportunity)|moved (?:on )?to (?:another|a different"
    r"|a new) (?:company|role|position|employer|department|team)|changed (?:roles|jobs|positions)|handed over (?:my"
    r"|the|all|his|her)|my successor|successor is|taken over (?:from|my|his|her)|deceased|(?:the|sudden) (?:death"
    r"|passing) of|passed away|has died|died"
    r" (?:on|last|suddenly|in)"
    r"|nicht mehr (?:im|in|bei|für|als|am|tätig|beschäftigt|da|erreichbar, da)|ausgeschieden|(?:unternehmen|firma|haus"
    r"|betrieb|verein|agentur|kanzlei|verlag)\s?(?:\S{1,20}\s){0,5}verlassen|im ruhestand|in (?:den )?(?:ruhestand"
    r"|rente|pension)|letzter (?:arbeits)?tag|verstorben|neue aufgabe|mein(?:e)? nachfolger|nachfolge(?:r|rin)? (?:ist"
    r"|tritt)|arbeitet nicht mehr|nicht länger (?:bei|für|im|in)"
    r"|ne (?:fait|fais|travaille|font) plus|n'est plus en poste|n'(?:est|appartient|exerce|occupe) plus|a quitté"
    r"|ai quitté|retraite|(?:ses"
    r"|mes) fonctions|dernier jour|est décédée?|nous a quittés|mon successeur|succède|remplacée? (?:définitivement"
    r"|par)|cessé (?:ses|mes|son) "
    r"|ya no (?:trabaj|forma|pertenec|est[aá]|labora|presta)|ha dejado (?:la|el|de|nuestra|esta)|he dejado (?:la|el"
    r"|de)|dej[oó] (?:la empresa|de trabajar|nuestra)|jubil|(?:mi|su) último día|ha fallecido|falleció|dej[oó] de"
    r" (?:trabajar|laborar|prestar)|mi sucesor|su sucesor|se ha desvinculado|no trabaja (?:ya|más)"
    r"|já não se encontra|(?:já )?não (?:trabalh[ao]|faz|faço|integr[ao]|pertenç?[ceo]|est(?:á|ou) mais|colabor[ao]"
    r"|prest[ao])(?: mais)?|deixou (?:a|o|de|nossa|nosso"
    r"|esta)|deixei (?:a|o|de)|desligou-se|se desligou|foi desligad|saiu da|aposent|reform(?:ou|ad)|último dia|faleceu"
    r"|me desliguei|sucessor"
    r"|non lavor[ao] più|non f(?:a|accio) più parte|non è più (?:in|con|presso|alle|un|dipendente|parte)|ha lasciato"
    r"|ho lasciato|in"
    r" pensione|pensionat|ultimo giorno|è (?:mancato|deceduto|scomparso)|non (?:collabora|opera|presta) più|mio"
    r" successore|cessato (?:il|la|l'|di|i)"
    r"|(?:niet (?:meer|langer)) (?:werkzaam|in dienst|bij|actief|verbonden)|werkt niet (?:meer|langer)|(?:ben|is)"
    r" (?:\S{1,20} ){0,4}uit dienst|uit dienst|met pensioen|laatste (?:werk)?dag|overleden|(?:heb|heeft) (?:\S{1,30}"
    r" ){0,3}(?:bedrijf|organisatie|gemeente|school|firma)? ?verlaten|mijn opvolger|opvolger is"
    r"|(?:arbetar|jobbar) inte (?:längre|kvar)|(?:har )?slutat|slutade|inte längre (?:kvar|anställd|här|på|hos|i)|gått"
    r" i pension|pension(?:är|erad)|lämnat (?:företaget|bolaget|sin|min|oss)|sista (?:arbets)?dag|avlidit|min"
    r" efterträdare|efterträd"
    r"|(?:arbejder|er|virker) ikke længere|er (?:stoppet|fratrådt|ophørt|afgået)|stoppede|har forladt|gået på pension"
    r"|sidste (?:arbejds)?dag|efterfølger|fratrådt"
    r"|(?:jobber|arbeider|er) ikke lenger|har (?:sluttet|forlatt)|sluttet (?:i|hos|som)|gått av med pensjon|pensjonist"
    r"|siste (?:arbeids)?dag|gått bort|etterfølger"
    r"|ei ole enää|en ole enää|ei työskentele enää|(?:on )?(?:lopettanut|jättänyt|siirtynyt pois|siirtynyt uusiin"
    r"|siirtynyt toisiin)|jäänyt eläkkeelle|siirtynyt eläkkeelle|eläkkeelle|eläkkeellä|viimeinen työpäivä|menehtynyt"
    r"|seuraaja"
    r"|nie (?:pracuj\w+ (?:już|u nas|w)|jest już|jestem już)\w*|już nie (?:pracuj|jest)\w*|odsz(?:edł|ła|łam|edłem)"
    r"|zakończył[ao]? (?:współpracę|pracę)|emerytur|ostatni dzień|zmarł|następc"
    r"|(?:již|už) (?:ne|v )\w*(?:pracuj|působ|firmě ne)|(?:již|už) (?:nepracuj|nepůsob|není|nejsem)\w*|opustil"
    r"|ukončil[ao]? (?:pracovní|spolupráci|působení)|odešel|odešla|v důchodu|do důchodu|poslední (?:pracovní )?den"
    r"|zemřel|nástupce|odeš(?:el|la) (?:z|do)"
    r"|больше не работа|уже не работа|уволил|покинул|на пенси|последний (?:рабочий )?день|скончал|artık (?:çalışm"
    r"|bizimle değil|görev yapm)|ayrıl(?:dı|mış)|emekli|már nem dolgoz|távozott|nyugdíj|nu mai lucr"
    r"|退職|退社|異動|転勤|後任|離職|离职|已离开|不再(?:担任|在)|退休|퇴사|퇴직|후임",
    re.IGNORECASE,
)
_ABSENT_IN_ENGLISH = (
    r"\bout of (?:the )?(?:office|country|town|state)|\bout[- ]of[- ]office|\booo\b|\baway\b|\bon (?:\S{1,20}"
    r" ){0,3}(?:leave|vacation|holidays?|pto|sabbatical|break|assignment|jury duty|furlough|training|retreat)\b"
    r"|\b(?:annual|sick|medical|maternity|paternity|parental|compassionate|bereavement|family|study) leave"
    r"|\b(?:vacation|holidays?|honeymoon)\b|\btravel(?:l?ing)?\b|\boffline\b|\boff (?:work|today|until|this|on|for"
    r"|sick|from|the grid)|day off|days off|\b(?:we're|we are|is|are|office is|be) (?:closed|shut)|\bclosed\b|\bshut"
    r" ?down\b|\bnot (?:in|at) (?:the |my )?(?:office|work|desk)|\bunavailable|\babsen(?:t|ce)\b"
    r"|\b(?:i'll|i will|will|we'll|we will|i|shall) (?:be )?(?:back|return|reopen|resume|re-open)|\bback (?:on|in|at"
    r"|mon|tue|wed|thu|fri|sat|sun|from|next|to work|to the office|\d)|\b(?:returning|return) (?:on|to (?:the )?office"
    r"|to work|in|mon|tue|wed|thu|fri|\d|at)|\bupon (?:my )?return|when i (?:return|get back|am back|'m back)"
    r"|limited (?:access|connectivity|availability)|intermittent access|no access to|\bat (?:a |an |the"
    r" )?(?:conference|congress|trade (?:show|fair)|seminar|funeral|offsite|workshop|summit|training|sea)\b"
    r"|\battending\b|in (?:meetings|sessions) |\bin my absence|while i(?:'m| am) (?:away|out|gone)|repl(?:y|ies)"
    r" resume|\bin the hospital|recovering|surgery"
)
_ABSENT_ELSEWHERE = (
    r"|im ausland|nicht besetzt|à l['’]étranger|en el extranjero|no estrangeiro|all['’]estero|in het buitenland"
    r"|utomlands|i udlandet|utenlands|ulkomailla|za granicą|v zahraničí|за границей|sans accès|ohne zugriff|sin acceso"
    r"|sem acesso"
    r"|accesso (?:limitato|saltuario)|nicht (?:im|in) (?:büro|haus|hause|der praxis|unserem büro)|abwesen|außer (?:haus"
    r"|büro)|ausser haus|im urlaub"
    r"|urlaub|elternzeit|mutterschutz|krankgeschrieben|nicht im dienst|erst wieder|auszeit|krankheitsbedingt|erkrankt"
    r"|dienstreise|geschäftsreise|auf"
    r" reisen|unterwegs|nicht erreichbar|betriebsferien|ferien\b|geschlossen|wieder (?:da|im büro|erreichbar|für sie"
    r"|zurück|zu erreichen|im haus|am platz|ab)|zurück (?:am|ab|bin)|\bmesse\b|fortbildung|feiertag|betriebsurlaub"
    r"|kur\b|reha\b|sabbat|brückentag"
    r"|absente?s?\b|arrêt maladie|en (?:congés?|vacances|déplacement|arrêt|formation|rtt|voyage|séminaire)|congé"
    r"|vacances|de retour"
    r"|retour (?:le|lundi|mardi|mercredi|jeudi|vendredi|au|en|prévu)|serai (?:de retour|absent|joignable)|reviens"
    r"|reprend|fermé|fermeture|fermons|pas (?:joignable|disponible|au bureau)|indisponible|hospitalis|fais le pont"
    r"|pont de"
    r"|fuera de (?:la )?oficina|ausente|descanso|de (?:vacaciones|viaje|permiso|licencia)"
    r"|(?<!me )(?<!nos )(?<!dar )(?<!dado )de baja|vacaciones|de regreso"
    r"|regres[oaé]|vuelvo|volver[eé]|volvemos|reincorpor|retomar|cerrad|no (?:estar[eé]|estoy|me encuentro) (?:en"
    r"|disponible)|en (?:juicio|viaje|un congreso|una feria)|respond(?:o|er[eé]) (?:los|las|a partir)|a partir del"
    r"|fest(?:ivo|ividad)|puente\b"
    r"|fora do (?:escritório|país)|de férias|férias|em (?:viagem|licença|férias|recesso)|licença|recesso|regress[oa]"
    r"|retorn(?:o|arei|ando|amos|aremos)|voltarei|volto|estarei de volta|de volta|retomamos|fechad|encerrad|não"
    r" estarei|afastad|feriado|em trânsito"
    r"|fuori (?:ufficio|sede|stanza|per)|assente|assenza|in (?:maternità|paternità|ferie|vacanza|viaggio|trasferta"
    r"|malattia|maternità"
    r"|congedo|permesso)|ferie|rientr|torn(?:o|erò|iamo|eremo)|di ritorno|chius[oaie]|chiusura|non (?:sono|sarò) (?:in"
    r"|disponibile|raggiungibile|presente)|riapr|ponte\b|fiera\b"
    r"|niet (?:op kantoor|aanwezig|bereikbaar|beschikbaar|in het|aan het werk)|afwezig|ouderschapsverlof"
    r"|bevallingsverlof|(?:op|met) (?:vakantie|verlof"
    r"|reis|zakenreis|zwangerschapsverlof|ouderschapsverlof|cursus)|vakantie|verlof|weer (?:terug|aanwezig|bereikbaar"
    r"|op kantoor|beschikbaar|aan het)|ben (?:ik )?(?:\S{1,12} ){0,3}(?:terug|er weer|weer)|terug (?:op|van|vanaf)"
    r"|gesloten|vrij(?:e dag)?\b|lees ik|beantwoord ik|ziek\b"
    r"|frånvar|inte på (?:kontoret|plats)|ej på|på (?:semester|tjänsteresa|resa|kurs|resande fot)|semester|ledig"
    r"|föräldraledig|sjukskriven|tillbaka|åter\b|återkommer|stängt|lediga|tjänstledig|bortrest|går på"
    r"|på (?:ferie|kursus|barsel|rejse|orlov|forretningsrejse|messe)|ferie|fravær|ikke (?:på|til stede|på kontoret|til"
    r" å treffe|tilgængelig|tilgjengelig)|tilbage|holder (?:fri|lukket|ferie)|lukket|barsel|orlov|sygemeld|svarer"
    r" (?:fra|den|når|igen)"
    r"|på (?:reise|permisjon|tur|jobbreise)|permisjon|tilbake|stengt|fri\b|avspaserer|sykmeld|borte|ute av kontoret"
    r"|kontoret (?:igjen|er)|på hytta"
    r"|lomalla|loma|poissa|palaan|takaisin|äitiyslomalla|vanhempainvapa|sairauslomalla|matkalla|työmatkalla"
    r"|tavoitettavissa|suljettu|virkavapaa|vapaalla|en ole (?:paikalla|toimistolla|tavoitettavissa)"
    r"|nieobecn|na (?:urlopie|zwolnieniu|wyjeździe|szkoleniu|targach|delegacji)|urlop|w (?:delegacji|podróży)|poza"
    r" (?:biurem|domem)|wrac(?:am|amy)|wróc[ęi]|będę (?:z powrotem|dostępn|nieobecn|ponownie|w pracy)|powrót|zamknięt"
    r"|nieczynn|odpisz[ęe]|odpowiem|długi weekend|święt"
    r"|nepřítomn|na (?:dovolené|služební|mateřské|rodičovské|nemocenské|školení|veletrhu)|dovolen|mimo (?:kancelář"
    r"|provoz)|vrátím|vrac(?:ím|íme)|zpět|budu (?:opět|zpátky|k dispozici|nepřítomn)|zavřen|nemoc|služební cest|zastih"
    r"|отпуск|отсутств|вернусь|командировк|больничн|не в офисе|выйду|буду (?:на работе|доступ)|каникул|закрыт|izinde"
    r"|tatil|dönece|ofis dışında|szabadság|vissza(?:térek|jövök)|concediu|revin|godišnj|dopust|odsoten"
    r"|不在|休暇|休み|休業|出張|戻り|出社|育休|産休|休職|放假|休假|出差|年假|假期|恢复上班|返回"
    r"|不在办公室|恢復|回到|휴가|부재|출장|복귀|휴무|휴직"
)
ABSENT = later(_ABSENT_IN_ENGLISH + _ABSENT_ELSEWHERE, re.IGNORECASE)
# English says "away" and "back" of much besides people; the others do not.
ABSENT_ELSEWHERE = later(_ABSENT_ELSEWHERE.removeprefix("|"), re.IGNORECASE)
# Only together with an absence: what a prepared text says to whoever happens to write, and a person answering does not.
PREPARED = later(
    r"thank(?:s| you) for (?:your|the) (?:e-?mail|message|mail|note)|for (?:urgent|immediate|emergency|any urgent)"
    r"|(?:if|in case) (?:it is|it's|this is|your matter is|of an? emergency|you need|you require|urgent)|in (?:urgent"
    r"|emergency) (?:cases|matters)|limited (?:access|connectivity)|in my absence|during (?:my|this) (?:absence|time"
    r"|period)"
    r"|(?:respond|reply|get back|attend) to (?:you|your (?:e-?mail|message|mail)).{0,40}(?:return|back|as soon)|your"
    r" (?:e-?mail|message) will|mails? (?:are|is|will) not (?:be )?(?:read|forwarded|checked)|upon my return|please"
    r" contact|please (?:call|reach out to|email|direct)"
    r"|vielen dank für (?:ihre|deine|eure) (?:e-?mail|nachricht|mail)|(?:in|für) dringende[nr]? (?:fällen|fälle"
    r"|anfragen|angelegenheiten)|wenden sie sich|nicht weitergeleitet|meine vertretung|merci (?:de|pour) votre"
    r" (?:message|mail|e-?mail|courriel)|en cas d'urgence|pour toute (?:urgence|demande)|en mon absence|veuillez"
    r" contacter"
    r"|gracias por (?:su|tu) (?:correo|mensaje|e-?mail)|para (?:asuntos |cualquier )?urgen|en caso de urgencia|en mi"
    r" ausencia|obrigad[oa] pel[oa] (?:seu |sua )?(?:e-?mail|mensagem|contacto|contato)|em caso de urgência|para"
    r" assuntos urgentes|na minha ausência"
    r"|grazie per (?:la |il )?(?:sua |tua |vostr[ao] )?(?:e-?mail|messaggio|mail)|per (?:urgenze|questioni urgenti"
    r"|necessità)|in caso di urgenz|in mia assenza|bedankt voor (?:uw|je) (?:e-?mail|bericht|mail)|(?:bij|voor|in)"
    r" (?:dringende|spoed|urgente)|tijdens mijn afwezigheid|neem (?:dan )?contact op"
    r"|tack för (?:ditt|er|ert) (?:mail|mejl|meddelande|e-?post)|vid brådskande|för brådskande|kontakta|tak for din"
    r" (?:mail|henvendelse|besked|e-mail)|ved hastende|i hastetilfælde|takk for (?:din|e-posten|henvendelsen|mailen)"
    r"|ved hastesaker|kiitos (?:viestistä|sähköposti)|kiireelli(?:set|sissä)"
    r"|dziękuję za (?:wiadomość|maila|e-?mail)|w (?:sprawach )?piln(?:ych|ej)|pod moją nieobecność|děkuji za (?:vaši"
    r" zprávu|e-?mail|zprávu)|v (?:naléhavých|urgentních|neodkladných)|v mé nepřítomnosti|спасибо за (?:ваше"
    r" )?(?:письмо|сообщение)|по срочным|お急ぎの場合|急ぎ|如有(?:急事|紧急)|급한",
    re.IGNORECASE,
)
# The plain declaration of an absence in the first person, as prepared texts open.
DECLARED = later(
    r"\b(?:i am|i'm|i’m|i will be|i'll be|i’ll be|we are|our office is) (?:currently |now |presently |temporarily"
    r" )?(?:out of (?:the )?office|away from (?:the office|my (?:desk|e-?mail))|on (?:\S{1,12} )?(?:vacation|leave"
    r"|holidays?|pto)|away (?:until|from|on|till)|not in the office|closed)"
    r"|\bich bin (?:\S{1,15} ){0,6}(?:nicht im (?:büro|haus)|im urlaub|abwesend|außer haus|nicht erreichbar|in"
    r" elternzeit)|\b(?:je suis|je serai|nous sommes) (?:\S{1,15} ){0,3}(?:absente?s?|en congés?|en vacances|en"
    r" déplacement|fermés)"
    r"|\b(?:estoy|estaré|me encuentro|me encontraré|estamos) (?:\S{1,15} ){0,3}(?:fuera de (?:la )?oficina|de"
    r" vacaciones|ausente|de viaje|de baja)|\b(?:estou|estarei|encontro-me|estamos) (?:\S{1,15} ){0,3}(?:fora do"
    r" escritório|de férias|ausente|em férias|de licença)"
    r"|\b(?:sono|sarò|siamo) (?:\S{1,15} ){0,3}(?:assent[ei]|fuori (?:ufficio|sede)|in ferie|in trasferta|in congedo)"
    r"|\bik ben (?:\S{1,15} ){0,6}(?:afwezig|niet (?:aanwezig|op kantoor|bereikbaar)|(?:met|op) (?:vakantie|verlof))"
    r"|\bjag är (?:\S{1,15} ){0,4}(?:på semester|inte på kontoret|ledig|föräldraledig|tjänstledig|frånvarande)|\bjeg"
    r" er (?:\S{1,15} ){0,4}(?:på ferie|ikke på kontoret|på barsel|fraværende|ute av kontoret|i permisjon)|\b(?:olen"
    r"|en ole) (?:\S{1,15} ){0,3}(?:lomalla|poissa|toimistolla|tavoitettavissa|vapaalla)"
    r"|\b(?:jestem|będę|przebywam) (?:\S{1,15} ){0,3}(?:na urlopie|nieobecn\w{1,3}|poza biurem|na zwolnieniu)"
    r"|\b(?:jsem|budu|nejsem) (?:\S{1,15} ){0,3}(?:na dovolené|nepřítom\w{1,3}|mimo kancelář|v kanceláři|na služební)",
    re.IGNORECASE,
)
# No declaration is without one of these words.
DECLARED_WORDS = frozenset(
    entries(
        "office desk mail email vacation leave holiday holidays pto away closed büro haus urlaub abwesend erreichbar"
        " elternzeit absent absente absents absentes congé congés vacances déplacement fermés"
        " oficina vacaciones ausente viaje baja escritório férias licença assente assenti ufficio sede ferie trasferta"
        " congedo afwezig aanwezig kantoor bereikbaar vakantie verlof semester kontoret ledig"
        " föräldraledig tjänstledig frånvarande ferie barsel fraværende permisjon lomalla poissa toimistolla"
        " tavoitettavissa vapaalla urlopie biurem zwolnieniu nieobecny nieobecna nieobecni dovolené"
        " kancelář kanceláři služební nepřítomen nepřítomna nepřítomni"
    )
)
# What a person adds to such a line: themselves, the other one, a conclusion.
NOT_SHUT = later(
    r"\b(?:i|me|my|but|so|then|yes|no|send)\b|(?<!thank )\byou\b|\b(?:offer|quote|price|contract)s?\b", re.IGNORECASE
)
SHUT = later(
    r"^\W{0,4}(?:we(?:'re| are|’re) |the (?:office|shop|store|practice) is )?(?:closed|shut)\b.{0,120}\b(?:re-?open\w*"
    r"|open(?:ing|s)? again|back (?:on|in|mon|tue|wed|thu|fri|sat|sun)|until|till|through)",
    re.IGNORECASE | re.DOTALL,
)
MAILER = later(r"^vacation\b|auto-?(?:respond|reply)|out.?of.?office", re.IGNORECASE)
ROBOT = later(
    r"^(?:(?:do[-_.]?)?no[-_.]?t?[-_.]?reply|donot[-_.]?reply|noreply|no[-_.]?response|nepasrepondre"
    r"|ne[-_.]?pas[-_.]?repondre|keine[-_.]?antwort|no[-_.]?responder|nao[-_.]?responda|naoresponda"
    r"|niet[-_.]?beantwoorden|newsletter|news|notifications?|notify|alerts?|mailings?|marketing|promo(?:tions?)?"
    r"|offers?|updates?"
    r"|digest|bounces?|automated|auto|robot|bot|listserv|majordomo|mailman|list(?:-owner|master)?|owner-.{1,40}"
    r"|.{1,40}-(?:owner|bounces|request|noreply|no-reply)|billing|invoices?|receipts?|e?statements?|account-update"
    r"|system|mailer|postmaster|daemon|cron|root|jira|github|gitlab|confirm(?:ation)?s?|order-?update|auto-confirm"
    r"|ship-confirm|calendar-notification)(?:[-_.+\d].{0,60})?$",
    re.IGNORECASE,
)
# "I looked at our logs": a person at a post from which machines write as well.
IN_PERSON = later(
    r"\bI(?:['’](?:ve|ll|d))? (?!wasn|was not|am sorry|could not|couldn|tried)\w+|\b(?:[Ii]ch|[Jj]e|[Ii]k|[Jj]ag"
    r"|[Jj]eg|[Mm]inä|[Ii]o|[Ee]u|[Yy]o) \w+|\bj['’]ai\b"
    r"|\b(?:[Hh]e (?:visto|mirado|cambiado|añadido)|[Hh]o (?:visto|controllato|aggiunto|cambiato)|[Ss]prawdził\w+"
    r"|[Zz]kontroloval\w+|[Tt]ell me|[Ll]et me know)\b"
    r"|\b(?:could|can|would) you\b|\bplease (?:send|try) (?:it|again)\b",
)
