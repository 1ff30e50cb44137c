"""Hear what the writer takes upon themselves, and until when."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache

from unghost.domain.message import Precision
from unghost.domain.said import Promise
from unghost.reading.acts.voices.voice import patterns
from unghost.reading.dates.find import Found
from unghost.reading.dates.words import DAY, LANGUAGES, lexicon
from unghost.reading.gated import Gated, Heard
from unghost.reading.sentences import Sentence

LONGEST = 300

_DOING = (
    r"(?:let you|let u|get back|come back|be back (?:to|with|in touch)|be in touch|get in touch|revert|write|call"
    r"|ring|phone|telephone|e-?mail|mail|text|send|share|forward|ask|raise|bring|check|discuss|talk|speak|confirm|decide"
    r"|look|think|read|review"
    r"|sort|sign|place|order|tell|report|update|have (?:an answer|an update|news|a decision|it|something|more)"
    r"|follow up|pass|put|get (?:it|her|him|them|you|this|that|the|approval|sign|an|a|back|my|our)|find"
    r"|come (?:on|by|over|at|to|round|in|with)|try|see to|take it|take this|take that|propose|present|show|push"
    r"|chase"
    r"|circulate|run|walk|submit|prepare|finish|complete|return|contact|reach out|remind|ping|give you|respond"
    r"|reply|answer|advise|keep you|make|do (?:it|that|this|so)|go over|go through|work on|set up|arrange|book"
    r"|type|scan|measure|count|dig|gather|collect|compile|copy|print|hand|deliver|transfer|upload|dictate|weigh"
    r"|schedule|sit with|sit down|consult|table|bring it up|mention|buy|pay|approve|sleep on|drop (?:you|it|them"
    r"|by)|set|line up|know more|know by|know on)"
)
_ENGLISH = Gated(
    rf"\b(?:i|we)(?:['’]ll| will| shall|['’]m going to|['’]re going to| am going to| are going to| plan to"
    rf"| intend to| promise to|['’]m planning to| aim to| hope to|['’]m gonna|['’]ll be able to)(?! not\b"
    rf"| never\b| wait\b| see\b)(?: \w+ly| also| then| just| try to| have to| need to| definitely| still"
    rf"| certainly| gladly| happily| be able to| probably| read it and| personally| have| make sure to"
    rf"| then)* {_DOING}\b"
    r"|\b(?:i|we)(?:['’]ll| will)(?! not\b| never\b) \w+ (?:\S+ ){1,6}and (?:then )?(?:send|let you|call|get back|come back|write"
    r"|share|forward|tell|report|bring|mail|e-?mail|ring|answer|reply|be in touch)\b"
    r"|(?:,|\band|\bbut|\bthen) will (?:then )?(?:be in touch|(?:get|come|report) back to you|let you know|(?:call|ring|write to"
    r"|e-?mail|contact|phone) you)\b"
    r"|\blet me (?:just |first |quickly )?(?:think|check|ask|talk|bring|raise|show|discuss|look|see (?:what|if"
    r"|whether|when|how|with)|get back|run|sleep|find|confirm|come back|speak|take|read|review|mull|chew|digest"
    r"|consult|sit|put|propose|present|have a|chase|know what (?:they|he|she) say|sort|dig|work|reflect|consider"
    r"|verify|walk|circle)\b"
    r"|\b(?:i|we)(?: still| first| just| really|['’]ll| will)? (?:need|have|must|want"
    r"|got)(?: to)? (?:first )?(?:sit|talk|check|ask|speak|discuss|run it|run this|confirm|think|sleep|consult"
    r"|clear|get (?:sign|approval|the ok|buy|it past|it approved)|take it to|take this|convince|review|read)\b"
    r"|(?<!suggest )(?<!propose )(?<!should )(?<!can )(?<!before )(?<!if )(?<!until )(?<!when )(?<!that )"
    r"\bwe (?:will )?(?:decide|vote|meet"
    r"|sign|choose|pick|approve)(?: \w+){0,3} (?:on|in|at|by|after|next|this"
    r"|tomorrow|the)\b|\b(?:i|we) (?:will )?discuss(?:ing)? (?:it|this|that) (?:with|on|at|in|next)\b"
    r"|\byou(?:['’]ll| will| shall) (?:have|get|receive) (?:\S+ ){1,6}from (?:me|us)\b"
    r"|\byou(?:['’]ll| will| shall) (?:also |then |still |soon )?(?:hear (?:from|back|more|by|on|next|within|in|tomorrow|as soon)"
    r"|(?:have|get|receive) (?:it|them|both|everything|this|that|my|our|your|word|news"
    r"|more|(?:an?|the|all the) (?:\w+ )?(?:answers?|reply|decision|quote|quotation|offer|proposal|draft|prices?|numbers|figures"
    r"|contract|update|dates?|drawings?|list|report|invoice|samples?|link|call|response|feedback|specs?|documents?|papers"
    r"|details))\b"
    r"(?! to\b))|\b(?:expect|you can expect) (?:an answer|to hear"
    r"|a reply|a decision|news|my|our|it|the \w+) (?:from|by|on|next|in|after|before)\b|\b(?:back to you"
    r"|answer you|come to you|respond to you) (?:by|on|next|in|after|before|tomorrow|this|with|shortly|soon)\b"
    r"|^(?:will|shall) (?:do|revert|advise|confirm|let you|get back|be in touch|call|send|check|ask|update|reply"
    r"|respond|write|ring|come back|discuss|circle|think|try|look|share|forward|sign)\b|\b(?:give me|allow me"
    r"|allow us|give us) (?:until|till|(?:a|an|the|two|three|\d+|some|one|another|a few|a couple of)(?: \w+){0,2} (?:days?"
    r"|weeks?|hours?|minutes?"
    r"|moments?|while|time|months?|weekend))\b|\b(?:i|we) (?:promise|commit"
    r"|undertake)\b|(?<!do )\b(?:i|we)(?: still)? owe you\b(?! (?:\w+ ){0,3}(?:beers?|lunch|dinner|coffee|drinks?|apolog\w+"
    r"|one\b|big|thanks?|favou?rs?))"
    r"|\b(?:i['’]m|i am|we['’]re|we are) (?:still |also |just )?(?:chasing|checking(?! against)|asking (?:him|her|them|my"
    r"|our|the|around|for)|looking into|working on (?:it|this|that|the"
    r"|your|our|an? (?:answer|offer|quote|proposal|price|draft|date))|discussing|putting (?:it|this|that|them|together)"
    r"|sending (?:you|it over|it across|it to you|them over|the \w+ (?:over|to you))|taking it to|running it|reviewing"
    r"|meeting (?:on|with|next|this|him"
    r"|her|them))\b",
)
_OTHERS = Gated(
    r"\b(?:ich|wir) lassen? (?:ihnen|dir|euch) (?:\S+ ){1,10}zukommen\b"
    r"|\b(?:lasse|lassen) ich (?:ihnen|dir|euch) (?:\S+ ){1,10}zukommen\b|"
    r"\b(?:ich|wir) (?:melde|melden|gebe|geben|komme|kommen|schicke|schicken|sende|senden|schreibe|schreiben|rufe"
    r"|rufen|kläre|klären|bespreche|besprechen|frage|fragen|prüfe|prüfen|beantrage|beantragen|überlege|überlegen"
    r"|sage|sagen|teile|teilen|entscheiden|entscheide|antworte|antworten|bringe|lege|nehme|stimme)\b(?! (?:nicht"
    r"|sie um))|\bmelde mich\b|\bmelden uns\b|\b(?:gebe|geben) (?:\w+ ){0,3}bescheid\b|\b(?:werde|werden) (?:ich "
    r"|wir |mich |uns |es |das |ihnen |dir |sie )?(?:\S+ ){0,6}(?:melden|geben|"
    r"besprechen|klären|schicken|senden|entscheiden|antworten|prüfen|anrufen|vorlegen|vorstellen|mitteilen"
    r"|nachfragen|zurückkommen|einreichen|fragen)\b|\bich muss (?:\S+ ){0,6}(?:sprechen|klären|fragen|besprechen"
    r"|überlegen|prüfen|abstimmen)\b|\bsie (?:hören|bekommen|erhalten) (?:\S+ ){0,4}(?:von mir|von uns|antwort"
    r"|bescheid|nachricht|rückmeldung)\b"
    r"|\bje (?:reviens|reviendrai|vous (?:recontacte|réponds|rappelle|tiens|dis|enverrai|envoie|confirme|redis"
    r"|fais|ferai|écris|écrirai|dirai|tiendrai|appelle|appellerai|rappellerai|transmets)|l[ae] (?:fais|passe"
    r"|présente|soumets|transmets)|te (?:rappelle|dis|tiens|fais|confirme|recontacte)|transmets|demande"
    r"|vais (?:en |le |la |lui |leur |vous |voir|demander|regarder|présenter|proposer|relancer)|vois (?:avec|cela"
    r"|ça)|dois (?:en |voir|consulter|demander|d['’]abord)|m['’]en occupe)\b|\bnous (?:reviendrons|revenons"
    r"|vous (?:recontact|tien|répond|confirm|rappel|enverr|informer)\w*|décid\w+|déciderons|en (?:parlons"
    r"|discutons))|\bon (?:vous|se|en|décide) (?:rappelle|recontacte|tient|dit|reparle|discute|décide|parle|en)\b"
    r"|\bvous (?:aurez|recevrez) (?:ma|une|notre|la|de mes)\b"
    r"|\b(?:le|les|te|os) (?:digo|diré|diremos|llamo|llamaré|escribo|escribiré|aviso|avisaré|avisamos|confirmo"
    r"|confirmaré|confirmamos|envío|enviaré|enviamos|respondo|responderé|contesto|contestaré|cuento|comento"
    r"|informo|informaré|mando)\b|\b(?:voy|vamos) a (?:consult|habl|pregunt|ver|revis|envi|mand|llam|escrib|decid"
    r"|propon|present|pens|coment|pedir|plante)\w*|\b(?:lo|la) (?:consulto|hablo|veo|comento|miro|reviso|planteo"
    r"|propongo|consultar[ée]|hablaré|llevo)\b|\b(?:nos|me) pond(?:remos|ré) en contacto\b|\bdecid(?:imos"
    r"|iremos)\b|\btendr[áa] (?:mi|nuestra|una|la) respuesta\b|\bya le dir[ée]\b"
    r"|\b(?:vou|vamos|irei|iremos) (?:\w+ )?(?:propor|falar|perguntar|ver|verificar|enviar|mandar|ligar|escrever"
    r"|decidir|apresentar|pensar|consultar|responder|dar|levar|pedir|tratar|confirmar|analisar)\b|\b(?:retorno"
    r"|dou-lhe|dou|damos) (?:\w+ )?(?:retorno|notícias|resposta|uma resposta)\b|\b(?:respondo|aviso|digo|confirmo"
    r"|envio|mando|ligo|informo)(?:-lhe|-vos)\b|\bvolto a (?:contact|escrev|ligar|falar)\w*|\bentr(?:o|aremos"
    r"|arei) em conta[ct]*o\b|\bfalo com\b|\bretornar(?:ei|emos)\b|\bdecidimos\b|\bte aviso\b"
    r"|\b(?:le|vi|ti|gliel[oa]) (?:faccio|faremo|farò|mando|manderò|scrivo|scriverò|rispondo|risponderò|dico|dirò"
    r"|confermo|confermerò|invio|invierò|telefono|richiamo|aggiorno|porto)\b|\bci (?:sentiamo|risentiamo)\b"
    r"|\bmi faccio (?:vivo|viva|sentire)\b|\bdecid(?:iamo|eremo)\b|\bne (?:parl|discut)\w*(?:iamo|emo|o|ò)\b"
    r"|\bla (?:richiamo|ricontatto|aggiorno)\b|\blo (?:porto|propongo|presento|chiedo|verifico|valuto)\b"
    r"|\bdevo (?:prima )?(?:parlar|sentir|chieder|veder|verificar|consultar)\w*|\bfarò sapere\b"
    r"|\b(?:ik|wij|we) (?:kom|komen|laat|laten|bel|bellen|mail|mailen|stuur|sturen|vraag|vragen|bespreek"
    r"|bespreken|zal|zullen|overleg|overleggen|geef|geven|beslissen|besluiten|leg|check|neem)\b(?! (?:niet|u om"
    r"|je om|against|the|if|for|that|whether|each|every|our|all)\b)|\b(?:kom|komen) (?:\w+ ){0,4}(?:op terug|bij (?:je|u"
    r"|jullie) terug)\b|\blaat (?:het )?(?:je|u"
    r"|jullie)? ?(?:nog |het )?weten\b|\bmoet (?:eerst |nog |dit ){0,2}(?:overleggen|bespreken|navragen"
    r"|checken)\b|\bu hoort\b|\bje hoort\b"
    r"|\b(?:jag|vi) (?:återkommer|återkopplar|hör|ska|skall|skickar|ringer|tar|kollar|meddelar|jagar|frågar"
    r"|kommer att|beslutar|bestämmer|svarar|mejlar|pratar|diskuterar|måste (?:först )?(?:prata|kolla|fråga"
    r"|stämma))\b|\båterkommer\b"
    r"|\b(?:jeg|vi) (?:vender|skriver|ringer|sender|giver besked|gir beskjed|skal|vil (?:spørge|spørre|tage|ta"
    r"|sende|ringe|skrive|vende)|kommer (?:tilbage|tilbake)|tager|tar|spørger|spør|undersøger|sjekker|beslutter"
    r"|bestemmer|svarer|må (?:lige |først )?(?:tale|spørge|snakke|spørre|høre))\b|\bvender tilbage\b"
    r"|\bhører fra (?:mig|meg|os|oss)\b|\b(?:giver|gir) (?:lige )?(?:besked|beskjed|lyd)\b"
    r"|\b(?:palaan|palaamme) asiaan\b|\b(?:ilmoitan|ilmoitamme|otan yhteyttä|otamme yhteyttä|vastaan|vastaamme"
    r"|soitan|lähetän|kysyn|tarkistan|päätämme|selvitän)\b"
    r"|\b(?:odezwę|odezwiemy) się\b|\b(?:dam|damy) znać\b|\b(?:wrócę|wrócimy|odpiszę|odpiszemy|zadzwonię|wyślę"
    r"|wyślemy|odpowiem|odpowiemy|skontaktuj(?:ę|emy)|zapytam|sprawdzę|porozmawiam|zdecydujemy|przekażę"
    r"|przedstawię|omówię)\b"
    r"|\bozv(?:u|eme) se\b|\b(?:dám|dáme) (?:vám )?vědět\b|\b(?:napíšu|zavolám|pošlu|pošleme|odpovím|vrátím se"
    r"|zeptám|proberu|rozhodneme|zjistím|předložím|projednám)\b",
)
ABROAD = Gated(*patterns("promises"))
_TAKEN_BACK = Gated(*patterns("no_promises"))
# What is done in the very next line, or only said.
_AT_ONCE = re.compile(
    r"\b(?:let me|i['’]ll|i will) (?:just )?(?:show you (?:the|how|what|why)(?! \w+ (?:on|next|at))|tell you (?:what|why|how"
    r"|that|something|a)"
    r"|(?:check|see|make sure) (?:if|that|whether) i (?:understand|understood|get|got)|put it (?:this|another) way"
    r"|be (?:honest|frank|clear))",
    re.I,
)
_NEGATED = re.compile(
    r"\b(?:will not|won['’]t|shall not|can['’]t|cannot|not going to|never|werde nicht|kann nicht|ne vais pas|ne pourrai)\b", re.I
)
_IF_YOU = re.compile(r"^(?:if|unless|wenn|falls|si|se|als|om|hvis|jos|jeśli|pokud)\b", re.I)
_DAY_AFTER = Gated(
    r"\b(?:the (?:day|morning) after(?! tomorrow)(?: (?:that|it))?|(?:the|on the) (?:next|following) (?:day"
    r"|morning)|(?:am|den|der) (?:tag|morgen) (?:danach|darauf)|tags darauf|am nächsten tag|einen tag später"
    r"|le lendemain|al día siguiente|el día después|no dia seguinte|il giorno dopo"
    r"|de dag erna|de dag daarna|dagen efter|dagen etter|päivää myöhemmin|seuraavana päivänä|dzień później"
    r"|następnego dnia|den poté|následující den)\b",
)
_SPANS = re.compile(r"^(?:over|during|throughout|über|pendant|durante|tijdens|under)\b", re.I)
_LATER = re.compile(
    r"\b(?:then|after that|afterwards|that week|danach|ensuite|después|depois|dopo|daarna|sedan|derefter)\b", re.I
)

# They bid us turn to them once more; what they bid us bring or do besides is an ask of its own.
_BIDS = Gated(
    r"(?:^|[,;:.!–—(-] ?|\b(?:please|pls|kindly|do|just|and|but|then|so|or|better|best|rather|maybe|perhaps|gladly|thanks|to"
    r"|would you"
    r"|could you|can you|(?:you|u) (?:can|could|may|might|should|must|ought to)|if you|want you to|ask you to|like you to) )"
    r"(?:(?:please|do|always|just|also|then) )?(?:(?:come|get|check|circle|loop|report) back|get in touch|reach (?:back )?out"
    r"|be in touch|touch base|follow up|reconnect|recontact|check in|look us up"
    r"|(?:call|write(?: to)?|talk to|speak to|ping|ring|ask|try|contact|phone|telephone|e-?mail|mail|text|approach|remind"
    r"|nudge|chase|poke|catch) (?:me|us"
    r"|again|back)"
    r"|(?:call|write|ask|try|ring|phone|telephone)(?= (?:in|after|around|next|mid|early|late)\b)"
    r"|(?:give|drop) (?:me|us) (?:a|another) (?:call|ring|shout|line|bell|nudge|note|buzz)|knock (?:again|once more))\b",
    r"\b(?:melden|rufen|fragen|schreiben|probieren|versuchen|kontaktieren) sie (?:sich|mich|uns|es|noch|gern\w*|bitte|doch|ruhig"
    r"|dann|wieder|nochmals?|im|nach|ab|anfang|mitte|ende)\b|\bkommen sie (?:\S+ ){0,5}(?:auf (?:mich|uns|das thema)"
    r"|wieder auf)\b"
    r"|\b(?:melde?t?|frage?|rufe?|schreibe?|probiere?|versuche?) (?:dich|euch|mich|uns|es|noch|gern\w*|bitte|doch|ruhig|wieder)\b"
    r"|\bbitte (?:\S+ ){0,5}(?:wieder )?(?:melden|anrufen|nachfragen|nachhaken|kontaktieren)\b",
    r"\b(?:re)?(?:contact|appel)(?:ez|le|e)-(?:moi|nous)|\brappel(?:ez|le)\b|\brecontact(?:ez|e)\b|\brelanc(?:ez|e)\b"
    r"|\b(?:revenez|reviens) (?:vers|à la charge|me|nous)\b|\brepren(?:ez|ds) contact\b|\bécri(?:vez|s)-(?:moi|nous)"
    r"|\bfai(?:tes|s)-(?:moi|nous) signe|\b(?:pouvez|pourriez)(?:-vous| vous) (?:me |nous )?(?:rappeler|recontacter|relancer"
    r"|revenir)\b",
    r"\b(?:ll[áa]m|contáct|contact|escríb|escrib|búsqu|búsc|pregúnt|avís)\w*(?:me|nos)\b|\bvuelv[ae] a (?:llam|escrib|contact"
    r"|pregunt"
    r"|intent)\w*|\bpóngase en contacto\b|\bponte en contacto\b|\binténtelo\b|\bretome(?:mos)?\b",
    r"\b(?:ligue|liga|volte|volta|contacte|contate|fale|escreva|procure|tente|entre em conta[ct]*o)(?:-me|-nos| a (?:ligar"
    r"|contact\w*"
    r"|falar|escrever|tentar)| (?:comigo|conosco|connosco|novamente|outra vez|de novo|em|no|na|depois))?\b",
    r"\b(?:mi|ci) (?:richiami|ricontatti|scriva|chiami|contatti|risenta|cerchi|riscriva)\b|\bsi faccia (?:vivo|viva|sentire"
    r"|risentire)\b"
    r"|\bfatti (?:vivo|viva|sentire)\b|\b(?:ri)?(?:chiama|contatta|scrivi|senti)(?:mi|ci|temi|teci)\b|\briprov(?:i|a|ate)\b",
    r"\b(?:bel|mail|schrijf|app) (?:me|mij|ons|gerust|maar|nog|dan|even)\b|\bneem(?:t u)? (?:\S+ ){0,6}contact\b"
    r"|\bkom (?:\S+ ){0,6}(?:bij (?:me|mij|ons) )?terug\b|\bprobeer (?:het|me|mij|ons)\b|\bmeld (?:je|u)\b"
    r"|\blaat (?:\S+ ){0,4}van (?:je|u) horen\b"
    r"|\btrek (?:\S+ ){0,3}aan de bel\b",
    r"\bhör av (?:dig|er)\b|\båterkom\b(?! till dig)|\bkontakta (?:mig|oss)\b|\bring (?:mig|oss|igen|meg|os|igjen)\b"
    r"|\bhör (?:gärna )?av\b"
    r"|\bvend (?:gerne |bare )?tilbage\b|\bkontakt (?:mig|meg|os|oss)\b|\bta (?:gjerne |gerne |bare )?kontakt\b|\bskriv (?:til"
    r"|igen|igjen)\b"
    r"|\b(?:prøv|försök) (?:igen|igjen)\b|\btag fat i\b",
    r"\bota(?:kaa|than|ttehan)? (?:uudelleen )?yhteyttä\b|\bpal(?:aa|atkaa) asiaan\b|\bsoit(?:a|takaa)\b"
    r"|\bkysy(?:kää)? uudelleen\b"
    r"|\bproszę (?:\S+ ){0,3}(?:zadzwonić|odezwać|napisać|wrócić|skontaktować|zgłosić)\b|\b(?:odezwij|zgłoś|skontaktuj) się\b"
    r"|\b(?:zadzwoń|wróć|napisz) (?:do|w|po|we|na|znowu|ponownie)\b"
    r"|\bozv(?:ěte|i) se\b|\bzavolej(?:te)?\b|\bnapiš(?:te)?\b|\bvraťte se\b|\bzkuste (?:to )?\b",
)
_BRINGS = re.compile(
    r"\bwith (?:a|an|the|your|some|two|three|new|any)\b(?! (?:week|month|little|new year|budget))|\b(?:send|forward|share"
    r"|quote|by|before|asap|as soon as|at once|immediately|today|tomorrow|schicken|senden|heute|morgen|sofort"
    r"|envoyez|aujourd['’]hui|demain|envíe\w*|mande\w*|hoy|mañana|envie|hoje|amanhã|mandi|invii|oggi|domani|stuur|vandaag"
    r"|skicka|idag"
    r"|imorgon|send|lähetä|huomenna|wyślij|jutro|dziś|pošlete|zítra|dnes)\b",
    re.I,
)
_ONCE_MORE = re.compile(
    r"\b(?:again|back in|circle back|check back|touch base|try (?:me|us)|wieder|nochmals?|noch einmal|de nouveau|relanc\w+"
    r"|rappel\w+"
    r"|de nuevo|otra vez|vuelv\w+|de novo|novamente|volt[ea] a|ri(?:chiam|contatt|prov)\w+|weer|opnieuw|nog eens|igen|igjen"
    r"|uudelleen"
    r"|ponownie|znowu|znovu|opět)\b",
    re.I,
)
# "Ask me again after the fair": what has to pass is no date, but it is a time.
_ONCE_PAST = re.compile(
    r"\b(?:after|once|as soon as|when|nach|sobald|wenn|après|dès que|une fois|después de|tras|cuando|depois|assim que|dopo"
    r"|quando|na"
    r"|zodra|als|efter|när)\b",
    re.I,
)
# "Ring me after that": the time was named before.
_AFTER_THAT = re.compile(
    r"\b(?:after (?:that|this|it|then)|afterwards|thereafter|once (?:that|this|it)['’]?s? (?:is )?(?:over|done|through|settled)"
    r"|danach|anschließend|après (?:ça|cela)|después de (?:eso|esto)|depois disso|dopo di che|daarna|därefter|efter det)\b",
    re.I,
)
_LATER_ON = r"once|when|as soon as|sobald|wenn|lorsque|quand|cuando|quando|zodra|när|når|kun|gdy|až"


@cache
def _far() -> re.Pattern[str]:
    """Return the words of times coarser than a day, in all languages."""
    words = set()
    for language in LANGUAGES:
        for phrase, entry in lexicon(language).entries.items():
            if entry.tags in ("M", "S", "R", "Q", "e") or (entry.tags == "U" and entry.value != DAY):
                words.add(
                    re.escape(phrase)
                    if not entry.shy
                    else rf"(?:in|en|em|im|after|until|of|mid|late|early|i|w|v) {re.escape(phrase)}"
                )
    return re.compile(rf"\b(?:{'|'.join(sorted(words, key=len, reverse=True))})\b|\b[qth][1-4]\b", re.I)


def is_come_back(text: str, heard: Heard) -> bool:
    """Say whether a sentence bids us turn to its writer again at a later time ("try me again in October").

    No such sentence is owed an answer now. A time within days counts only where the sentence says again or back.
    """
    if not heard.maybe(_BIDS):
        return False
    head = text[:600]
    if _BIDS.search(head) is None or _BRINGS.search(head) or _VISITS.search(head):
        return False
    if _far().search(head) or _AFTER_THAT.search(head):
        return True
    return bool(_ONCE_MORE.search(head) and (_DAYS.search(head) or _ONCE_PAST.search(head)))


# An invitation to come and look is no bidding to ask again.
_VISITS = re.compile(
    r"\bcome(?: back| again| over| by| down| up| along| out| round)?(?: \S+){0,6} (?:and|to) (?:see|visit|taste|look|stay|have"
    r"|try|watch|walk"
    r"|meet (?:the|my|our)|eat|drink|enjoy|admire|ride|swim|sit)\b|\bcome (?:and |to )?(?:see|visit|taste|stay)\b"
    r"|\bpay us a visit\b|\bdrop by\b|\bpop in\b",
    re.I,
)
_DAYS = re.compile(
    r"\b(?:\d{1,2}|\w*days?|(?:mon|tues|wednes|thurs|fri)day|\w+tag|\w+woch|tage?n?|jours?|días?|dias?|giorni|dagen|dagar)\b",
    re.I,
)


def promises(text: str, pieces: list[Sentence], found: list[Found], heard: Heard) -> tuple[Promise, ...]:
    """Return the writer's own commitments with the day they fall due: named in the sentence, else in the one before or behind."""
    if not (heard.maybe(_ENGLISH) or heard.maybe(_OTHERS) or heard.maybe(ABROAD)):
        return ()
    made: list[Promise] = []
    by_piece = _placed(pieces, found)
    for place, piece in enumerate(pieces):
        match = _commitment(piece, heard)
        if match is None:
            continue
        due = _due(place, piece, match, pieces, by_piece, heard)
        quote = text[piece.start : min(piece.end, piece.start + LONGEST)]
        made.append(Promise(quote, due[0] if due else None, due[1] if due else None))
    return tuple(made)


def _commitment(piece: Sentence, heard: Heard) -> re.Match[str] | None:
    """Return the words of a sentence in which its writer commits to something, or None."""
    head = piece.text[:1000]
    if head.endswith("?"):
        return None
    match = heard.search(_ENGLISH, piece, head) or _commitment_abroad(piece, head, heard)
    if match is None or _NEGATED.search(match.group()) or _AT_ONCE.search(head):
        return None
    return None if _IF_YOU.match(head) and "," not in head[: match.start()] else match


_CLAUSE_END = re.compile(r"[,;:]")


def _commitment_abroad(piece: Sentence, head: str, heard: Heard) -> re.Match[str] | None:
    """Return the words of a commitment in another language than English, unless its own clause takes it back."""
    match = heard.search(_OTHERS, piece, head) or heard.search(ABROAD, piece, head)
    if match is None or not heard.maybe(_TAKEN_BACK):
        return match
    behind = _CLAUSE_END.search(head, match.end())
    begin = max((m.end() for m in _CLAUSE_END.finditer(head, 0, match.start() + 1)), default=0)
    return None if heard.search(_TAKEN_BACK, piece, head[begin : behind.start() if behind else len(head)]) else match


def _placed(pieces: list[Sentence], found: list[Found]) -> dict[int, list[Found]]:
    """Sort the dates into the sentences they stand in; both lists run in reading order."""
    placed: dict[int, list[Found]] = {}
    place = 0
    for item in found:
        while place < len(pieces) and pieces[place].end <= item.start:
            place += 1
        placed.setdefault(place, []).append(item)
    return placed


def _due(
    place: int, piece: Sentence, match: re.Match[str], pieces: list[Sentence], dates: dict[int, list[Found]], heard: Heard
) -> tuple[date, Precision] | None:
    own = dates.get(place, [])
    before = dates.get(place - 1, [])
    if (own or before) and heard.search(_DAY_AFTER, piece):
        base = (own or before)[-1]
        return base.date + timedelta(1), base.precision
    if own:
        start = piece.start + match.start()
        behind = [item for item in own if item.start >= start]
        best = behind[0] if behind else own[-1]
        spans = _SPANS.match(piece.text[best.start - piece.start :])
        return (best.last if spans else best.date), best.precision
    if before and _LATER.search(piece.text):
        return before[-1].date, before[-1].precision
    behind_it = dates.get(place + 1, [])
    if behind_it and place + 1 < len(pieces) and len(pieces[place + 1].text) <= 40:
        return behind_it[0].date, behind_it[0].precision
    if len(before) == 1 and place > 0 and len(pieces[place - 1].text) <= 60:
        return before[0].date, before[0].precision
    return None
