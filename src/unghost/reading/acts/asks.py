"""Hear what a text asks of its reader, with or without a question mark."""

from __future__ import annotations

import re

from unghost.reading.acts.decisions import go_ahead, takes_a_step
from unghost.reading.acts.promises import is_come_back
from unghost.reading.acts.voices.voice import patterns
from unghost.reading.gated import Gated, Heard
from unghost.reading.opt_outs.opt_out import is_opt_out
from unghost.reading.sentences import Sentence

LONGEST = 300

_POLITE = re.compile(
    r"\b(?:how are you|how(?:'s|’s| is) it going|how are things|how have you been|how(?:'s|’s| is) (?:your"
    r"|the) (?:week|day|weekend|summer|family)|hope (?:you|this|all|everything)\b|how do you do|what a \w+"
    r"|what(?:'s| is) up|"
    r"wie geht(?:'s| es)|comment (?:allez|vas|ça va)|ça va|cómo est[áa]s?|qué tal|como (?:está|vai)|tudo bem"
    r"|come (?:sta|stai|va)\b|hoe gaat het|hur mår|hvordan går det|hvordan har du det|jak się|jak se máte"
    r"|mitä kuuluu)\b[^?]{0,40}\?$",
    re.I,
)
# A question the writer answers, or puts to nobody.
_RHETORICAL = re.compile(
    r"^(?:who knows|what can (?:i|you|one) (?:say|do)|why not|isn['’]t it|right|you know|remember|guess what"
    r"|know what|what else is new|go figure|see|really|seriously|no\??|what|and the result|the (?:result|reason"
    r"|upshot|catch|problem|bottom line|best part|good news)"
    r"|funny,? (?:isn['’]t|huh)|makes sense,? (?:no|right)|so what|who (?:would|could) (?:have )?(?:thought"
    r"|guess\w*)|nicht wahr|n['’]est-ce pas|verdad|non è vero)\W*\?$",
    re.I,
)
_TAG = re.compile(
    r",? (?:isn['’]t it|aren['’]t (?:you|they|we)|don['’]t (?:you|they|we)|doesn['’]t it|won['’]t (?:you|it)|huh"
    r"|eh|no|right|oder|gell|n['’]est-ce pas|verdad|né|vero|toch|eller hur|ikke)\?$",
    re.I,
)

_NOT_A_REQUEST = Gated(
    r"\btake (?:your|all the|as (?:much|long)|whatever) |\bfor (?:more|further|additional) (?:info\w*|details?)\b|\b(?:like"
    r"|love|want) to get rid\b|"
    r"\bplease (?:find|see attached|see the attached|feel free|accept|excuse|forgive|don['’]t (?:hesitate|worry"
    r"|apologi|feel)|do not (?:hesitate|worry|reply|respond|feel)|note|ignore|disregard|be advised|be assured"
    r"|give my|convey|pass on my|bear|no rush|take your time|enjoy|keep (?:in mind|us in mind|me in mind)|be aware"
    r"|remember(?! to)|understand|correct me|pardon|allow|see (?:below|above|also))\b"
    # An offer to answer what may come up, and time asked for.
    r"|\b(?:let (?:me|us) know|(?:give|drop|send) (?:me|us) a (?:call|ring|line|note|shout)|(?:call|contact|ring|phone"
    r"|e-?mail|mail|tell"
    r"|ask|reach|write) (?:me|us)|get in touch|reply|shout|feel free|reach out)\b[^.?]{0,40}\b(?:if|should|in case|when(?:ever)?)"
    r" (?:you|there|anything|any|something|i can|we can)(?:['’]s)?"
    r"(?: (?:\w+ ){0,2}?(?:have|has|is|are|need|want|require|run into|see|spot|think of|come|can help|be))?"
    r" (?:(?:any|some|a|further|more|other|additional|the slightest) ){0,2}(?:questions?|quer(?:y|ies)|problems?|concerns?"
    r"|doubts?|issues?"
    r"|difficult\w+|trouble|help|assistance|info\w*|details?|anything|something|unclear|missing|else|me|us)\b"
    r"|^(?:if|should|in case|when(?:ever)?) (?:you|there|anything|any)\b[^.?]{0,30}\b(?:questions?|quer(?:y|ies)|problems?"
    r"|concerns?"
    r"|doubts?|issues?|trouble|more info\w*|anything (?:else|more|further)|further (?:info\w*|details?|help))\b"
    r"|\b(?:give|allow) (?:me|us) (?:until|till|some time|(?:a|an|another|one|two|three|\d+)(?: \w+)? (?:days?|weeks?|hours?"
    r"|minutes?"
    r"|moments?|bit|while|months?)|a (?:break|second|sec|moment|minute)|the chance|an? opportunity)\b"
    r"|\blet (?:me|us) know (?:otherwise|if (?:that|this|it)(?: is|['’]s) not)\b"
    r"|\b(?:bei|falls sie|wenn sie|sollten sie)(?: noch| weitere| irgendwelche)* (?:rück)?fragen\b|\bn['’]hésitez pas\b"
    r"|\bno dude en\b|\bnão hesite\b|\bnon esit\w+|\baarzel niet\b|\btveka inte\b|\btøv ikke\b"
    r"|^(?:yes|no|sure|ok|okay|yep|yeah|both|either)?,? ?(?:yes )?please[.!,]*$|\b(?:to|and) please\b"
    r"|\bplease (?:everyone|them|him|her|us all)\b|\bslowly please\b"
    # Consent, an order placed, and where something of ours stands.
    r"|^(?:(?:yes|yeah|sure|ok|okay|certainly|of course|absolutely|by all means|gladly)[,.!]? )*please,? (?:do|go on|go ahead"
    r"|carry on"
    r"|proceed|continue)(?: so| that| it)?(?=[.!,;]|$)(?!.*\b(?:send|let (?:me|us)|tell (?:me|us)|call|quote|include|add)\b)"
    r"|^(?:\w+, )?(?:please )?(?:put|count|mark) (?:me|us) (?:in|down) for\b(?!.*\b(?:send|let (?:me|us)|tell (?:me|us))\b)"
    r"|^(?:the |our )?(?:prices?|pricing|quotes?|quotation|costs?|rates?|estimate|invoice|order|offer|sample|list"
    r"|drawings?)\b.{0,80}"
    r"? (?:is|are|was|were|follows?|stands?|comes?|attached|enclosed|below|remains?|starts?) ",
    *patterns("no_asks"),
)
_SEND = (
    r"(?:send|share|forward|show|resend|re-?send|give|bring|provide|e-?mail|mail|quote|tell|drop|get|call|ring"
    r"|phone|make|draw|calculate|explain|confirm|advise|update|clarify|check|add|put|include|remove|change|fix"
    r"|copy|book|schedule|move|leave|"
    r"look|print|ship|deliver|keep|set|use|write|reply|respond|answer|return|sign|review|complete|fill|attach"
    r"|arrange|prepare|contact|speak|do|let's see|pass|take|try|wait|hold|read|run|go|come|ask|find out|cc"
    r"|invoice|bill|order|reserve|cancel|postpone|state|mention|specify|hand|upload|connect|introduce|"
    r"see whether|see if|consider|choose|pick|work out|break down|split|price|redo|revise|amend|correct|reissue"
    r"|translate|measure|test|start|stop|switch|enable|activate|lower|reduce|extend|indicate|nudge|remind|submit|discuss"
    r"|delete|verify|investigate|repeat|describe|list|outline|summari[sz]e|suggest|recommend|propose|offer|pay|refund|ensure"
    r"|make sure"
    r"|follow up|exclude|approve|authori[sz]e|select|dispatch|collect|install|assign|transfer|notify|inform|acknowledge"
    r"|itemi[sz]e|name)"
)
_THING = (
    r"(?:price|prices|pricing|quote|quotes|quotation|numbers?|figures?|invoice|details?|info|information|specs?"
    r"|dates?|times?|references?|samples?|sample|list|pro[- ]?forma|breakdown|contract|draft|drawings?|photos?"
    r"|pictures?|address|bank details|timeline|costs?|rates?|catalogue|brochure|datasheet|data sheet|copy|link"
    r"|estimate|proposal|offer|terms|agenda|login|demo|sheets?|certificates?|reports?|files?|papers|documents?|forms?)"
)
_NEEDED = (
    rf"(?:a|an|the|your|you to|some|to know|to see|to have|two|three|four|more|another|from you|this|these|both|clarity|\d+"
    rf"|new|{_THING})"
)
_PERSON = (
    r"(?:boss|auditors?|team|partners?|wife|husband|board|lawyers?|legal|accountants?|finance|it|cfo|ceo|cto|manager"
    r"|directors?|clients?"
    r"|customers?|clerk|architect|engineers?|buyers?|procurement|purchasing|security|committee|council|colleagues?|brother"
    r"|sister|father"
    r"|mother|owners?|department|people|head|chair\w*|treasurer|secretary|planner|foreman|users?|staff|bookkeeper|bank|insurer)"
)
_VERB_FIRST = re.compile(
    rf"^(?:(?:hi|hello|dear|hey) [^,.!\n]{{1,40}}[,!.] ?|(?:and|also|but|so|then|ok|okay|yes|sure|great|thanks"
    rf"|thank you|perfect|fine|first|next|just|maybe|alternatively|meanwhile|otherwise|in the meantime)[,.]? "
    rf"|\d[.)] |[-*•] )*(?:(?:please|pls|plz|kindly|do)[,]? )?{_SEND}"
    r"(?: (?:me|us|it|them|him|her|this|that|these|those|my|our|the|a|an|some|any|your|on|to|up|in|at|over|out"
    r"|with|for|if|whether|what|how|when|where|by|from|two|three|both|all|one|another|more|\d+)\b)",
    re.I,
)
_REQUEST = Gated(
    r"(?:^|[.,;:!] ?|\b(?:please|pls|so|yes|just|and) )(?:go|press|push|move) ahead (?:with|and) |\bplease proceed (?:with|to) "
    rf"|\b(?:please|pls|plz|kindly),? (?:\w+ly |also |just |do |then |both )?{_SEND}\b"
    rf"|\b{_THING}(?: \S+){{0,6}} (?:please|pls|plz)\b|^(?:and )?(?:price|prices|pricing|quote|quotation|estimate"
    rf"|costs?|rates?) (?:for|on|per) \S+(?!.* (?:is|are|was|were|attached|enclosed|below)\b)"
    rf"|(?:^|[,;:(–-] ?|\b(?:i|we|they|and|but|also|so|still|just|really|only|first|would|will|do|going to|['’]ll"
    rf"|['’]d) )(?<!you )(?<!you will )(?<!you would )(?<!you do )(?<!you also )need"
    rf" {_NEEDED}\b|\b(?:he|she|who|(?:my|our|the) (?:\w+ ){{0,2}}{_PERSON}) (?:\w+ly |also |still |first )?needs? {_NEEDED}\b"
    rf"|(?:^|[.;:] ?)(?:the )?{_PERSON} (?:still |also |now )?needs? (?:a|an|the|your|this|that|those|\d+|{_THING})\b"
    rf"|(?:^|\b(?:i['’]?m|we['’]?re|am|are|still|just|only) )(?:still |just |only )?(?:waiting (?:on|for)|awaiting) (?:the"
    rf"|that|your|those"
    rf"|this|these) (?:\w+ )?{_THING}\b(?! from (?!you\b))"
    rf"|(?<!you )(?<!you would )(?<!you will )(?<!you'll )needs? (?:to know|to see|you to|from you|your)\b"
    r"|(?<!n't )(?<!n’t )(?<!not )\b(?:wants?|needs?|would like|['’]d like|wish|like|hoping|trying|curious|keen|interested"
    r"|asks?|asked"
    r"|asking)(?: (?:me|us|you))? to (?:know|see|learn|hear|understand|find out|get your|have your|have a"
    r"|have the)\b(?! (?:again|you soon))"
    r"|\b(?:wonder(?:s|ed|ing)?|asks?|(?<!we )(?<!i )asked|asking|like to know|curious|tell me"
    r"|tell us) (?:whether|if|how much|how long|how many|what|which|when|who|where)\b"
    r"|\b(?:could(?: not|n['’]t)|can(?:not|['’]t)|did(?: not|n['’]t)) (?:quite )?(?:work out|figure out|make out"
    r"|find out|see|tell)"
    r"(?: from [^.?!]{1,50}?)? (?:is )?(?:how|what|whether|if|which|where) (?:the|it|your|they|this|these|much|long|many)\b"
    r"|\b(?:unsure|not sure|unclear|not clear) (?:whether|if|how|what|which|when|who|where)\b(?=.{0,60}\b(?:you|your"
    r"|it works|it fits"
    r"|it covers|it includes|it supports|it can|this works|this fits|this covers|this includes|the price|the offer"
    r"|that includes)\b)"
    r"|\b(?:asks?|asked|asking) (?:me |us |you )?(?:for|about) (?:a|an|the|your|some|more|our|two|three|\d+)\b"
    r"|\blet (?:me|us) know\b(?! (?:you|that))|\b(?:tell|send|show|give|get|call|ring|email|mail|remind|text"
    r"|advise|inform) (?:me|us) (?:if|whether|when|what|how|which|where|who|a|an|the|your|more|about"
    r"|some|two|on|at|back|as|again|of|it|that|by|over|this|that|those|these)\b"
    r"|\b(?:quote|price|bill|invoice|sign|put) (?:me|us) (?:for|up|down|in)\b|\b(?:i|we)(?:['’]d| would) (?:like"
    r"|love|appreciate|be grateful|welcome|want)(?: it if)?(?: you)? (?:a|an|the|to (?:see|know|have|get|hear|try"
    r"|receive)|your|some|more|if you)\b|\b(?:i|we) want (?:a|an|the|to (?:see|know)|two|three|your|some|more"
    r"|\d+)\b"
    r"|\b(?:looking forward to|await\w*|waiting for) (?:your (?:reply|answer|response|quote|offer|proposal"
    r"|feedback|confirmation|thoughts|decision)|the (?:quote|offer|proposal|signed|contract|drawings))\b"
    r"|\b(?:any (?:news|update|updates|thoughts|feedback|word|progress))\b|\b(?:can|could|would|will|may) (?:you"
    r"|u|someone|somebody|i|we|he|she|they)\b(?=.{0,160}\?|(?: \w+){0,3} (?:send|do|share|show|make|add|tell|give"
    r"|call|quote|confirm|check|provide|use|get|have|include|explain|resend|ask|bring|put|set|fix"
    r"|come)\b)(?<!if )"
    r"|(?:^|[,;:(] ?|\band |\bbut |\bso |\balso |\bthen )(?:can|could|would|will) (?:you|u|someone|it|we|he|she"
    r"|they|i)\b(?! (?:be|see|let|have to)\b)|(?:^|[,;:] ?|\band |\bbut |\bso )(?:what (?:do|does|is|are|would"
    r"|about|did|will|can|was|time|size|date)|how (?:much|many|long|soon|do|does|would|about|can|is|are|will"
    r"|often|big|far)"
    r"|why (?:is|are|do|does|did"
    r"|was)|is (?:it|there)|are (?:you|there)|do (?:you|we)|does (?:it|your)|did you|have you) \w+|^whether \w+"
    r"|^(?:is (?:that|this|the|your)|are (?:these|the|they)|do (?:they|i)|does (?:the|that|this|he|she)|did it"
    r"|has (?:it|the)) \w+"
    r"|^(?:who (?:will|would|does|do|can|should)|which (?:is|are|would|do|does)) \w+|(?:^|\band |\bbut |\bso )(?:when (?:can"
    r"|could|will|would|do|does|is|are|should|did)|where (?:can|do|does|is|are|should)"
    r"|who (?:sets|pays|signs)|which (?:one|of)) (?!\w+ (?:is|was|why)\b)\w+"
    # German
    r"|\bbitte(?: (?:um|noch|auch|mir|uns|dann|kurz|einfach|das|die|den|ein|eine|einen|nur|nicht|unbedingt"
    r"|\w+)){0,6} (?:senden|schicken|zusenden|mitteilen|bestätigen|prüfen|anrufen|melden|ergänzen|ändern|anbieten"
    r"|angeben|machen|mitmessen|klären|erklären|nennen|informieren|zukommen|angebot|rückmeldung|rückruf|antwort"
    r"|info|unterlagen)\b|\b(?:schicken|senden|geben|nennen|teilen|sagen|zeigen|rufen|melden|"
    r"erklären|bestätigen|prüfen|machen|kommen|ergänzen|bringen|lassen|legen|rechnen|berechnen) sie (?:mir|uns"
    r"|bitte|mich|es|das|die|den|doch|ein|eine|einen|auch|noch|sich)\b|\b(?:schick|sende?|gib|sag|zeig|ruf|mach"
    r") (?:mir|uns|mich|bitte|dich|doch|mal)\b|\bmelde? (?:dich|euch|bitte|doch|mal)\b"
    r"|\b(?:ich|wir) (?:brauche|brauchen|benötige|benötigen"
    r"|bräuchte|bräuchten|hätte|hätten)(?: gern| gerne| noch| bitte| von ihnen| dafür| dazu| auch)* (?:ein|eine"
    r"|einen|die|den|das|noch|ihre|mehr|\d+)\b|\b(?:könnten|können|würden|kannst|könntest) (?:sie|du|ihr)\b"
    r"|\bmir fehlt\b|\buns fehlt\b"
    # French
    r"|\b(?:merci de|veuillez|pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|prière de|je vous prie de"
    r"|j['’]aurais besoin|j['’]ai besoin d|nous avons besoin d|il (?:me|nous) (?:manque|faut|faudrait)"
    r"|dites-(?:moi|nous)|envoyez|transmettez|chiffrez|faites-(?:moi|nous)|montrez|précisez|confirmez|prévenez"
    r"|indiquez|rappelez|installez|"
    r"donnez-(?:moi|nous)|tenez-(?:moi|nous)|je (?:voudrais|souhaite|souhaiterais|veux) (?:un|une|le|la|savoir"
    r"|recevoir|avoir|voir|connaître)|nous (?:voudrions|souhaitons|souhaiterions) (?:un|une|savoir|recevoir"
    r"|avoir))\b"
    # Spanish, Portuguese, Italian
    r"|\b(?:por favor|env[ií](?:e|a|ame|eme|enos|arme)|m[áa]nd(?:e|a|eme|ame|enos)|d[íi]g(?:a|ame|anos)"
    r"|pu?ede[ns]? (?:enviar|mandar|decir|confirmar|pasar|hacer|llamar)|podr[ií]an? (?:enviar|mandar|decir"
    r"|confirmar|pasar|usted)|necesit(?:o|amos) (?:un|una|el|la|los|las|saber|que|más)|quisi(?:era|éramos)"
    r"|me gustar[ií]a|p[áa]s(?:e|a)me|av[ií]s(?:e|a)me|conf[ií]rm(?:e|a)me|falta (?:un|una|el|la))\b"
    r"|\b(?:mande|envie|pode(?:m|ria|riam)? (?:enviar|mandar|dizer|confirmar|fazer|passar|ligar)|poderia"
    r"|precis(?:o|amos) (?:de|do|da|que|saber)|gostar[ií]a(?:mos)? de|diga-me|avise-me|confirme|queria (?:saber"
    r"|um|uma)|falta(?:-me|-nos)? (?:um|uma|o|a))\b"
    r"|\b(?:per favore|per cortesia|mi mandi|ci mandi|mi invii|può (?:mandar|inviar|dirmi|farmi|confermar)\w*"
    r"|potrebbe|potreste|mi serv\w+|ci serv\w+|ho bisogno|abbiamo bisogno|mi faccia|mi dica|ci faccia|vorre(?:i"
    r"|mmo) (?:un|una|sapere|vedere|ricevere|il|la)|manca (?:un|una|il|la)|venga il)\b"
    # Dutch and the north
    r"|\b(?:graag (?:ontvang|een|de|het|uw|jullie|nog|even)|stuur(?:t u)? (?:me|mij|ons|een|de|het|maar|gerust)"
    r"|kunt u|kun je|kan je|kunnen jullie|wilt u|wil je|laat (?:me|mij|ons|even) \w*|zou je|zou u|zouden jullie"
    r"|(?:ik|wij|we) (?:heb|hebben|had|hadden) (?:nog |graag )?(?:een|de|het|uw)(?: \w+)? nodig|geef (?:me|mij"
    r"|ons)|bel (?:me|mij|ons|even))\b"
    r"|\b(?:skicka (?:\w+ )?(?:över|ett|en|mig|oss|gärna|pris|offert)|kan (?:du|ni)|vänligen|meddela"
    r"|behöver (?:ett|en|veta|få|mer)|återkom (?:gärna|med)|hör av (?:dig|er)|skulle (?:du|ni) kunna|jag (?:vill"
    r"|skulle vilja) (?:ha|veta|se|få))\b"
    r"|\b(?:send (?:mig|meg|os|oss|gerne|gjerne|venligst|et|en|lige)|kan (?:du|i|dere)|venligst|vennligst"
    r"|har brug for|har behov for|trenger (?:en|et|å vite)|giv (?:mig|os|besked|lige)|gi (?:meg|oss|beskjed)"
    r"|jeg (?:vil|ville) gerne (?:have|vide|se)|jeg vil gjerne (?:ha|vite|se))\b"
    r"|\b(?:voitko|voisitko|voitteko|voisitteko|lähettäkää|lähetä|tarvitsen|tarvitsemme|pyydän|kertokaa"
    r"|ilmoittakaa)\b|\bproszę (?:o |przesłać|wysłać|podać|przygotować|potwierdzić|dać|zadzwonić)"
    r"|\b(?:czy mo(?:że|głby|głaby|żecie|gą)|potrzebuj(?:ę|emy)|prośba o)\b|\b(?:prosím o|prosím,? (?:po\w+|za\w+"
    r"|dej\w+|na\w+)|pošlete|pošlete|můžete|mohl(?:a|i)? byste|potřebuj(?:i|eme))\b",
    *patterns("asks"),
)
# What they say of somebody else's request to somebody else.
_CONDITION = re.compile(
    r"^(?:if|when|once|as soon as|until|unless|falls|wenn|sobald|si|quand(?! (?:est-ce|serait|(?:pouv|pourr|livr|compt|pens"
    r"|voul)(?:ez|iez)))"
    r"|cuando(?! (?:pued|pod)\w+)|quando(?! (?:pod|consegue|pot|può|consegnate|pens)\w*)|se|als|zodra|om"
    r"|när(?! (?:kan|skulle|levererar|får) (?:ni|du|vi|jag|man)\b)|hvis|når|jos|jeśli|pokud)\b[^,]{0,200}$",
    re.I,
)
# A mark behind a full stop comes of a broken character; one behind figures alone, or on a line of code, asks nobody.
_NO_QUESTION = re.compile(r"^\W*\?+$|[^\W\d_]\)?[.;]\?+$|^[\[{][^a-z]*\]\s*\S*\s*\?$|==|&&", re.I)
_IN_QUOTES = re.compile(r"^[\"“„«'‘].*[\"”»'’][.!?]?$", re.S)
_ENDS_IN_QUOTES = re.compile(r"\s[\"“„«][^\"“”„«»]{1,200}\?[\"”»“][.!]?$")
_SELF = re.compile(r"^(?:i|we)(?:['’]ll| will| shall|['’]m going to| am going to| can| could| would| may)\b", re.I)


def asks(text: str, pieces: list[Sentence], heard: Heard) -> tuple[str, ...]:
    """Return the sentences that ask the reader something, each a slice of the text of at most 300 characters."""
    return tuple(text[piece.start : min(piece.end, piece.start + LONGEST)] for piece in pieces if _is_ask(piece, heard))


# A sentence as long as this with fewer letters, or with gaps like this, is a line of a table, a log or a program.
_PROSE_FROM = 25
_LETTERS = 0.45
_GAPS = re.compile(r"\S {3,}\S.* {3,}\S")


def _is_prose(text: str) -> bool:
    solid = "".join(text.split())
    if len(solid) < _PROSE_FROM:
        return True
    return not _GAPS.search(text) and sum(c.isalpha() for c in solid) >= _LETTERS * len(solid)


def _is_ask(piece: Sentence, heard: Heard) -> bool:
    """Say whether one sentence is a question or a request put to the reader."""
    head = piece.text[:1000]
    if not _is_prose(head):
        return False
    if head.rstrip("\"”»') ").endswith(("?", "？")):
        polite = _POLITE.search(head) or _ENDS_IN_QUOTES.search(head) or _RHETORICAL.match(head) or _only_a_tag(head)
        return not (polite or _IN_QUOTES.match(piece.text) or _NO_QUESTION.search(head))
    order = go_ahead(piece, heard)
    if order is not None:
        return _asks_besides(head[order.end() :])
    return takes_a_step(piece, heard) or (_requests(piece, head, heard) and not _is_for_others(piece, head, heard))


# An order in small letters is taken for one only where it wants something for its writer: it may be the rest of a line.
_FOR_ME = re.compile(r"^\S+(?: \w+){0,2} (?:me|us|my|our|please|pls|your)\b", re.I)


# Words that open an order and are also the names of things: "Order in the list matters", "Change of plan".
_NOUN_FIRST = re.compile(
    r"^(?:order|change|use|print|copy|list|name|offer|estimate|state|answer|sign|set|check|look|call|contact|move|run"
    r"|test) (?:in|of|by|from)\b",
    re.I,
)


def _orders(head: str) -> bool:
    """Say whether a sentence opens with a verb that bids the reader do something."""
    match = _VERB_FIRST.match(head)
    if match is None or head.rstrip().endswith(";"):
        return False
    if _NOUN_FIRST.match(head):
        return False
    first = head.lstrip("-*• ")[:1]
    return not first.islower() or head[:6].lower().startswith(("please", "pls", "plz", "kindly")) or bool(_FOR_ME.match(head))


def _requests(piece: Sentence, head: str, heard: Heard) -> bool:
    if _SELF.match(head) and not _IF_YOU.search(head):
        asked: object = _WISH.search(head)
    else:
        asked = _orders(head) or heard.search(_REQUEST, piece, head)
    return bool(asked) and not (
        _IN_QUOTES.match(piece.text) or heard.search(_NOT_A_REQUEST, piece, head) or _CONDITION.match(head)
    )


def _asks_besides(rest: str) -> bool:
    """Say whether what stands behind an order is a request of its own: "and send me the invoice"."""
    rest = rest.lstrip(" ,;.:–-")
    return bool(_VERB_FIRST.match(rest) or _REQUEST.search(rest))


_NEED = re.compile(
    r"\b(?:needs?|brauch\w*|benötig\w*|bräucht\w*|fehlt|besoin|faut|manque|necesit\w+|falta|precis[oa]\w*|serv(?:e|ono)"
    r"|bisogno|manca|nodig|behöver|trenger|brug for)\b",
    re.I,
)
# Somebody who is not the reader, or what only such people give.
_OTHERS_TO_GIVE = re.compile(
    r"\bfrom (?!you\b|your\b|u\b|here\b|there\b|this\b|now\b|\d)|\bof (?:my|our) \w+|\b(?:approval|sign-?off|signature"
    r"|permission|permit|consent|go-ahead|blessing|visto bueno|bon pour accord|nulla osta)\b"
    r"|\b(?:von|vom) (?!ihnen\b|ihrer?\b|euch\b|dir\b|\d)|\b(?:freigabe|zusage|unterschrift|genehmigung|zustimmung)\b"
    r"|\b(?:de|d['’]) ?(?:mon|ma|mes|notre|nos|mi|mis|nuestr\w+|meu|minha)\b|\b(?:accord|signature|feu vert|autorisation|firma"
    r"|aprobación|autorización|assinatura"
    r"|aprovação|autorização|permesso|approvazione|autorizzazione|handtekening|goedkeuring|godkännande|godkendelse|godkjenning)\b"
    r"|\bd[oa] (?:meu|minha|nosso|nossa)\b|\bdel(?:la)? (?:mi[oa]|nostr[oa])\b|\bvan (?:de|het|mijn|onze|een) |\b(?:från|fra)"
    r" (?!er\b|dig\b|jer\b|dere\b|deg\b)",
    re.I,
)
_TO_US = re.compile(
    r"\b(?:you|your|please|pls|ihnen|ihre\w*|euch|dir|bitte|vous|votre|vos|merci|usted\w*|su|sus|por favor|você\w*|vossa?|voi"
    r"|lei|vostr\w|per favore|u|uw|jullie"
    r"|graag|alstublieft|er|dig|ert|jer|jeres|gärna|tack|dere|deg)\b",
    re.I,
)


def _is_for_others(piece: Sentence, head: str, heard: Heard) -> bool:
    """Say whether what sounds like a request wants nothing of the reader now: a need of others, a later word, an end."""
    return _needs_others(head) or is_come_back(head, heard) or is_opt_out(piece, heard)


def _needs_others(head: str) -> bool:
    """Say whether a sentence only tells what the writer needs of third parties."""
    need = _NEED.search(head)
    return need is not None and _OTHERS_TO_GIVE.search(head, need.end()) is not None and not _TO_US.search(head)


_IF_YOU = re.compile(r"\?|\bif you (?:can|could|would)\b")
_WISH = re.compile(
    r"^(?:i|we) (?:would|could) (?:(?:really|also|still|very much) )?(?:like|love|appreciate|need|use|be grateful)\b"
    r"(?! to (?:share|propose|offer|say|thank|point|add|stress|mention|invite|apologi|introduce|get rid|believe|think"
    r"|emphasi|congrat|keep"
    r"|work|do|make|help|wait|leave|stay|avoid|go|be|come)\b)",
    re.I,
)


def _only_a_tag(sentence: str) -> bool:
    tag = _TAG.search(sentence)
    return (
        tag is not None
        and len(sentence.split()) > 4
        and "?" not in sentence[: tag.start()]
        and not re.match(
            r"(?:is|are|do|does|did|can|could|would|will|what|how|when|who|where|which|why|have|has|shall|should)\b",
            sentence,
            re.I,
        )
    )
