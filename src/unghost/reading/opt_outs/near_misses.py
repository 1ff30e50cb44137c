"""What sounds like an opt-out and is none: talk about others, contracts, products or meetings, invitations, pauses."""

from __future__ import annotations

__all__ = ["ENGLISH_NEAR", "OTHER_LATER", "OTHER_NEAR"]

ENGLISH_NEAR = (
    r"\bno (?:e-?)?mail (?:address|server|alert|client|command|program)\b",
    # A tier, seats or add-ons of a product; their own list of those who want nothing; rows of a sheet.
    r"\b(?:unsubscribe|cancel|drop|opt(?:ing|ed)? out|remove|terminate)\b.{0,40}\b(?:tier|plan|seats?|licen[cs]es?|premium"
    r"|gold|silver"
    r"|add-?ons?|(?:two|three|\d+|some) users|billing|servers?|warranty|module)\b(?! (?:newsletter|list|mails?|e-?mails?"
    r"|updates?))",
    r"\bour (?:own )?(?:do[- ]not[- ]\w+|suppression|opt[- ]?out|dnc|unsubscribes?|block|no[- ]call)[- ]?(?:file|lists?"
    r"|register|sheet|table"
    r"|page|rate|form)\b|\b(?:these|those|ten|some|half of the|\d+) (?:\w+ )?(?:leads|contacts|records|rows)\b|\b(?:trial"
    r"|test|demo|sample)"
    r" (?:data|account)\b|\bpress release\b|\bapproached by recruiters\b",
    # Somebody told somebody else, or it is they who asked.
    r"\b(?:told|asked|warned|begged|ordered|sent|instructed|advised)(?: (?!you\b|ya\b|me to (?:tell|ask|let|inform|request"
    r"|write|pass|say)"
    r"|us to (?:tell|ask|let)|not\b|to be|that you|your\b|to tell|to ask|to let|to stop|to cease|and\b|by\b"
    r"|for\b)[\w'’]+){1,3}?"
    r" (?:to|a cease|not to)\b(?! (?:tell|inform|ask|let) you)",
    r"\b(?:they|customers|clients|users|people|folks|patients|employees|staff|parents|tenants|members|candidates|competitors?)"
    r"(?:['’]ve| have| had| who| all| that| were| are| never)* (?:asked|want(?:ed)?|say|said|complain\w*|unsubscribe\w*"
    r"|opt(?:ed)?"
    r"|object\w*|requested|tell|told)\b(?!.*\byour?\b(?! \w*[- ]?(?:tool|app|system|product|platform|widget|bot|plugin"
    r"|software)))",
    r"\bwhy (?:don['’]?t|do not|not|would (?:i|we)|should (?:i|we))\b|\bwould(?:n['’]?t| not)? (?:i|we) (?:ever "
    r"|really )?want you"
    r"|\b(?:not|never|n['’]t)(?: \w+){0,2} (?:asking|ask|telling|want|saying|suggesting|mean|meant)(?: \w+)? (?:you|that you"
    r"|for you)"
    r" (?:to |should )?(?:stop|quit|cease|go away|remove)",
    r"\b(?:they|people|customers|users|clients|everyone|nobody)\b(?: [\w'’]+){0,6}? (?:do not|don['’]?t|does not"
    r"|doesn['’]?t) (?:want|wish|like)\b"
    r"|\bkeep (?:me|us|my|our)(?: \w+)* from\b|\bdon['’]?t want to get rid\b",
    # Not to lose, not to take off: they want to stay.
    r"\b(?:don['’]?t|do not|never|not|please not|without)(?: (?!forget|hesitate|fail|just|only)[\w]+)? (?:take|remove|lose"
    r"|losing|drop"
    r"|delete|unsubscribe|forget|erase|strike|removing|cross|leave) (?:me|us|my|our|this|these|those|the|that|it|him|her"
    r"|them)\b"
    r"(?! (?:any ?more|another|a |more|further|voice))",
    r"\b(?:hesitate|be a stranger|give up on|stop now|stop there|feel free|free to)\b",
    # A contract or a law is talked about.
    r"\b(?:clause|either party|the parties|this agreement|the agreement|(?:supplier|customer|vendor|controller|buyer|seller"
    r"|tenant|contractor) (?:shall|may|must)|processor"
    r"|termination (?:must|shall|has)|notices? (?:shall|must|under this|are|to be)|shall be given|the landlord"
    r"|section \d+ (?:says|requires)|the law (?:says|requires)"
    r"|(?:gdpr|ccpa|article \d+) (?:says|requires|means)|according to (?:the )?(?:gdpr|ccpa|law)\b.{0,60}\byou need"
    r"|before (?:we|i) sign)\b",
    r"\bhow (?:do|does|did|would|can|could|should)? ?(?:you|your \w+|one|it|the \w+) (?:handle|implement|process|deal|treat"
    r"|manage"
    r"|honou?r|store|support|do|work|comply)\w*\b|\bdo you (?:support|handle|have|offer|honou?r|process|allow|comply)\b"
    r"|\bwe (?:need|['’]d like|would like|want) (?:a|an|the|to (?:delete|support|handle|process|sync|have|let|give|be able))\b"
    r"(?!.{0,40}\b(?:your list|e-?mails? to stop|calls? to stop))|\byou need a\b",
    # A meeting, a copy, a thread, a thing.
    r"\b(?:off|from|out of|on)(?: (?!your)[\w'’-]+){0,4} (?:cc|bcc|copy|invite|invitation|stand-?up|sync|hold|thread|meeting"
    r"|agenda|wait ?list|schedule|guest list|rota|roster|chain|e-?mail chain|loop|channel|chat|group chat|slack|calendar|demo"
    r"|huddle"
    r"|webex|zoom|bridge|committee|panel|board|project|ticket|account|order|quote|invoice|contract|trip|booking|session"
    r"|attendee list|attendees|distribution for|reply[- ]all|tour|draft|deck|slide|website|web site|home ?page|hook|team|shift"
    r"|speaker)\b(?! (?:vendor|marketing|sales|mailing))",
    r"\b(?:cc|bcc|cc['’]ing|copying|copy|reply[- ]all(?:ing)?)\b",
    r"\b(?:my|our) (?:old|previous|former|second|other|ex-?\w*|personal|work) (?:e-?mail|address|number|account|phone)\b"
    r"(?=.{0,60}\b(?:use|new|update|replace|instead|and (?:add|put|keep)))|\b(?:remove|delete|drop|forget) (?:my|our"
    r"|the) (?:old"
    r"|previous|former|last|earlier) \w+",
    r"(?<!from )(?<!off )(?<!of )\b(?:your (?:app|tool|system|widget|bot|plugin|software|platform|portal|integration)"
    r"|the (?:app|alarm|sensor|server|printer"
    r"|pump|machine|line|noise|truck|delivery|deliveries))\b",
    # Received in error; a page's words; a fault of the mail.
    r"\b(?:in error|confidential|privileged|if received|unread this|your inbox|subject line|as the subject|hereof|herein)\b",
    r"\b(?:got|getting|received|seen|saw|had|came|come|coming)(?: in)? no (?:more|further|other|new)\b|\bno (?:further |more "
    r"|new"
    r" |other )?\w+ (?:was|were|have|has|had|came|come|arrived|received|from (?:him|her|them)|since|through|made)\b"
    r"|\bthere(?:['’]s| is"
    r"| are| was| were| will be| has been)(?: \w+)? no\b|\b(?:if|since|as) (?:i|we|there)(?: \w+){0,3} no (?:more|further)\b",
    r"\b(?:thought|afraid|worried|feared|assumed|figured|sad|sorry|glad)\b.{0,30}\b(?:never|not) hear|\b(?:make|can|could|will"
    r"|would"
    r"|should|must|may|might|has to|had to|have to|had) (?:a |one |another |no |the )?(?:stops?|quick stop)\b",
    r"\b(?:i|we|he|she|they) (?:never|didn['’]?t|did not|don['’]?t|do not|cannot|can['’]?t|couldn['’]?t) (?:get|got|receive"
    r"|received|see"
    r"|saw|find|hear|heard)\b"
    r"(?! (?:these|your|any|anything|them|this)\b)",
    # "Don't call me Bill": a name follows, not an end.
    r"\bcall(?:ing)? (?:me|us|it|this|that|him|her|them|these|those) (?!again|any|at|on|about|for|with|if|unless|or|nor|and"
    r"|until"
    r"|before|after|please|pls|plz|directly|ever|in|by|from|over|during|when|this|next|thanks|thank|further|to|because|cause|as"
    r"|im\b"
    r"|i['’]?|we|so|but|here|without|just|out|back|either|no\b|not|now|today|number|address|line|office|house|home|phone|inbox"
    r"|every|all|u\b|you|cos|coz|kindly|instead|during|tomorrow"
    r"|later|while|once|never|whenever|anytime|up\b|off\b|direct|again|ya|only|via|mail|e-?mail|text|or|outside|email|write"
    r"|twice"
    r"|three|five|ten|day|night|like|day|my\b|is|was|will|would|until|constantly|repeatedly|unsolicited|mate|pal|buddy|people"
    r"|guys"
    r"|ok|okay|man|dude|sir|madam|nomore|stop)\w+",
    r"\bfor now\b|\bask (?:your|the|him|her|them|my|our) (?:\w+ )?to\b|\b(?:field|column|checkbox|check box|dropdown|export"
    r"|import)\b|\bdrop (?:me|us|him|her) off\b"
    r"|\bforward(?:ing)? (?:this|it)\b.*\bto\b"
    r"|\b(?:hate|sad|shame|sorry|pity|miss)\b.{0,20}\byou(?: to)?(?: ever)? stop|\bsend (?:it|them|those|these|everything"
    r"|invoices) to\b|\bwaitlist\b|\b(?:don['’]?t|do not|never) stop\b|\b(?:kidding|joking|just joshing|haha|lol|;-?\)"
    r"|:-?[)pd])",
    r"\b(?:stop|drop|quit|end) (?:apologi[sz]ing|worrying|thinking|selling (?:it|yourself) short|laughing|smiling|by\b"
    r"|over\b|at\b"
    r"|in\b|for\b|off\b)",
)

OTHER_LATER = (
    # A day of the week, today: another day will do.
    r"\b(?:op|på|em|na|am|el|le|v|w|we|on)? ?(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|mandag|tirsdag"
    r"|onsdag"
    r"|torsdag|fredag|lørdag|søndag|måndag|tisdag|lördag|söndag|samstag|sonntag|samedi|dimanche|sábado|domingo|sabato|domenica"
    r"|segunda|terça|quarta|quinta|sexta|poniedział\w+|wtor\w+|środ[ęaę]|czwart\w+|piąt\w+|sobot\w+|niedziel\w+|pondělí|úter\w+"
    r"|středu|čtvrtek|pátek|maanantai\w*|tiistai\w*|keskiviikko\w*|torstai\w*|perjantai\w*|pazartesi|salı|çarşamba|perşembe"
    r"|cuma"
    r"|cumartesi|hétfőn?|kedden?|szerdán?|csütörtökön|pénteken|luni|marți|miercuri|joi|vineri|idag|bugün|ma\b(?= (?:ne|ma))|azi"
    r"|astăzi|dzisiaj|im urlaub|ab dem \d)\b|понедельник|вторник|сред[уы]\b|четверг|пятниц|суббот|воскресень|сегодня|сьогодні"
    r"|понеділок|今日|今天|오늘|اليوم",
    # Time: "before ten" and its like.
    r"\b(?:voor (?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|de|het)|vor \w+|erst|önce|kadar|до|раньше|перед"
    r"|пока не"
    r"|przed|zanim|před|dokud|förrän|før|ennen|vasta|antes|prima|avant|прежде)\b|まで|以前|以降|(?:周|星期|礼拜|月|点|號"
    r"|号)\S{0,3}(?:之?前|以前)"
    r"|之前|전에|까지|قبل|حتى",
    # To somebody else: "not to me, to Ann".
    r"\b(?:nicht (?:an|bei) (?:mich|mir|uns),? sondern|sondern (?:an|bei|mit)|niet (?:naar|aan) (?:mij|ons),? maar|maar (?:naar"
    r"|aan)"
    r"|no (?:me|nos) \w+ a (?:mí|nosotros),? |(?:escrib[ae]n?|llam[ae]n?|diríjan?se) a (?!mi\b|m[ií]\b|nosotr)\w+"
    r"|(?:scriva|scrivete|chiami|chiamate) (?:al|alla|a) (?!me\b|mano)\w+|(?:écrivez|adressez-vous|appelez|envoyez-le) (?:à"
    r"|plutôt à)"
    r" (?!moi)|(?:escreva|ligue|fale) (?:para|com) (?!mim)(?:o |a )?\w+|skriv (?:till|til) (?!mig|meg|oss|os)\w+ i ?(?:stället"
    r"|stedet))",
    r"\bпиш(?:и|ите) (?!на |по |в |письм|мне|сюда|больше|только|почт)[а-яё]+|田中|に(?:ご)?連絡(?:ください|して)",
    r"\b(?:wenn sie|falls sie|sollten sie|si vous ne|si no (?:desea|quiere)|se não (?:deseja|quiser)|caso não"
    r"|se non (?:desidera|vuole)|als u"
    r"|indien u|om du inte|hvis du ikke|jeśli nie|pokud nechcete|jos et|irrtümlich|vertraulich|confidentiel\w*|haga clic"
    r"|cliquez"
    r"|klicken sie|clicca|clique|klik)\b|если вы не",
)

OTHER_NEAR = (
    # Not at all hours.
    r"\b(?:più tardi|más tarde|mais tarde) (?:de|del|delle|dell|do que)\b",
    r"\bno (?:e-?)?mail (?:address|server|alert|client|command|program)\b",
    # Delays and faults are what they want no more of; they want to be on a list.
    r"\b(?:verspätung|verzögerung|ausfall|ausfälle|fehler|störung)\w*\b|\b(?:retrasos|atrasos|retards?|ritardi|vertraging\w*|förseningar"
    r"|forsinkelser|opóźnie\w*)\b|задерж|\bnehmen sie (?:bitte )?(?:mich|uns)(?: bitte)? in\b",
    # A product is given up, a list of their own is talked of, something else is spared, kept free or fetched.
    r"\b(?:premium\w*|gold\w*|tarifs?|tarif\w*|pakket|paketu?|pakiet\w*|paket|forfait|formule|licen[czs]\w+|lizenz\w*"
    r"|usuarios?|plan[oe]?|piano)\b"
    r"|тариф|\b(?:unsere?r?|notre|nuestra|nossa|la nostra|onze|vores|vår|nasza) (?:\w*sperrliste|liste d['’]opposition"
    r"|lista (?:de )?\w+|blokkeerlijst"
    r"|\w*robinsonliste)\b|\b(?:unsere|nos|nuestros|nossos|onze|i nostri|våra|vores|våre|nasi) (?:kunden|clients|clientes"
    r"|klanten|clienti|kunder"
    r"|klienci)\b|наши клиенты",
    r"\b(?:épargnez[- ](?:moi|nous)|bloque|mi risparmi\w*) (?:la|le|l['’]|un|une|les|il|lo) ?\w+|\bah[óo]rr\w+ (?:el|la"
    r"|un) (?:viaje|camino|tiempo|coste)"
    r"|\bretire\w* (?:mon|ma|mes) (?:colis|commande|remarque|question|offre|plainte|clés?)\b|\blini[ae] (?:doi|unu|\w+)\b",
    # The thing ended by itself, or things are told.
    r"\b(?:n['’]envoie plus|n['’]arrive|ne re[çc]o\w+ plus|kreeg|kregen|ontving|krijg geen|ho più ricevuto|non ho|non abbiamo"
    r"|recebi|recebemos|ha llegado|me llega|kommen (?:bei|nicht)|kam nicht|fått|fick|modtog|перестали получать|не получа\w+"
    r"|nie dostał\w*|nedostal\w*|gelmiyor|gelmedi)\b|n['’]envoie",
    r"\b(?:habe|haben|hat|hatte) (?:noch |bisher |leider |bis heute )*kein\w* .{0,25}\b(?:erhalten|bekommen|gesehen)|\b(?:heb"
    r"|hebben) (?:nog )?geen .{0,20}"
    r"\b(?:ontvangen|gekregen)\b",
    r"\b(?:mehr als|más (?:de|que) (?:un|dos|tres|cuatro|cinco|diez|\d)|mais (?:de|do que) (?:um|dois|duas|três|dez|\d)"
    r"|più di (?:un|due|tre|\d)"
    r"|plus de (?:deux|trois|quatre|cinq|dix|\d)|meer dan|fler än|flere end|flere enn|więcej niż|více než|enempää|fazla)\b"
    r"|\b(?:non smett\w+|no dej(?:e|en|es) de (?:avis|llam|inform|mand|envi|escrib|ven)\w*|não deix\w+ de|sluta inte|stop niet"
    r"|ikke stopp?|ne cessez pas|nicht aufhören)\b"
    r"|\b(?:lieferung|produktion|anlage|maschine|zahlung|bestellung|livraison|levering|leverans\w*|entrega|consegna)\b"
    r"|\b(?:habe|haben|hatten?|hat) keinen"
    r" kontakt\b|\b(?:viej|antigu|anterior)[oa]\b|\buse est[ea]\b",
    r"\b(?:in ruhe (?:darüber|überlegen|nach|prüfen|an)|n['’]hésitez|no dude|não hesite|non esiti|non esitat\w+|zögern|aarzel"
    r"|tveka"
    r"|tøv|nøl|neváhejte|стесняйтесь|не стесняйся|çekinmeyin|śmiało|epäröi\w*)\b|تتردد|주저|遠慮なく|お気軽",
    r"\b(?:wie kann|wie funktioniert|peut-on|cómo se|como se|come si|hoe kan|hur kan|hvordan|jak można|nasıl|как (?:можно"
    r"|отпис))\b",
    r"\b(?:redd|linjen|andra raden|satırı?n?ı|řádek|pozycję|rivi|строк\w+|regel \d|rad \d|fila|línea|linea|voce|item \d"
    r"|position"
    r"|teklif\w*)\b|항목|第\S{1,2}(?:项|項|行)|价格|報價|返信は不要|ご返信|بند|السطر|العرض",
)
