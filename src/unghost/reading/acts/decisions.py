"""Hear a plain yes or a plain no about the matter, and stay silent where it is hedged, partial or somebody else's."""

from __future__ import annotations

import re

from unghost.reading.acts.decision_words import GO_AHEAD, STEPS, TURNED_DOWN
from unghost.reading.acts.voices.voice import Spoken, gate
from unghost.reading.gated import Gated, Heard
from unghost.reading.sentences import Sentence

_WHO = (
    r"(?:we|i|they|he|she|management|the (?:board|team|committee|boss|owner|council|partners?|director|directors"
    r"|trustees|client|group|company)|our \w+)"
)
_HAVE = r"(?:['’]ve|['’]re|['’]s|['’]m| have| has| had| are| is| am| were| was)?"
_ADVERB = r"(?: \w+ly| now| just| already| also| in the end| therefore| instead| unfortunately| sadly| since)*"
_ELSE = (
    r"(?:another|a different|a competing|the other|somebody else|someone else|someone|somebody|something else"
    r"|an(?:other)? alternative|one of your competitors|(?:a|your) competit\w+|the competition|the incumbent"
    r"|our (?:current|existing|incumbent|old|present) \w+"
    r"|a (?:local|cheaper|rival) \w+|an in-?house|in-?house|the cheaper|a second-?hand|elsewhere)"
)
_NO = Gated(
    rf"\b{_WHO}{_HAVE}{_ADVERB} (?:went|gone|going|go|decided to go|chosen to go|opted to go|opted|settled|signed"
    rf"|sign|signing|chose|chosen|picked|selected|appointed|hired|contracted|awarded it|awarded the \w+|ordered"
    rf"|bought|placed the order|placed our order|agreed)(?: to go)?(?: with| for| on| to| from)? {_ELSE}\b"
    rf"|^(?:sorry,? ?|unfortunately,? ?|hi,? ?)?(?:went|gone|going) (?:with|for) {_ELSE}\b|\b(?:went|going|gone"
    rf"|go|decided to go) (?:in )?(?:a different|another) (?:direction|way|route)\b"
    rf"|\b{_WHO}{_HAVE}{_ADVERB} (?:decided|chosen|elected|resolved) (?:against|not to (?:go|proceed|move|take"
    rf"|buy|continue|pursue|order|renew|sign|use|do)|to (?:pass|decline|stay with|stick with|keep (?:our|what"
    rf"|the)|build it|do it in|drop))\b"
    rf"|\b{_WHO}(?:['’]re|['’]m|['’]ll| are| am| will| have decided)?{_ADVERB} (?:not |n['’]t )(?:be )?(?:going"
    rf"|moving|go|move|proceeding|proceed|continuing|continue|pursuing|taking (?:it|this|you)|take (?:it|this"
    rf"|you))(?: up)?(?: ahead| forward| further| on| with| any)\b|\b(?:we|i) won['’]t be (?:going|moving"
    rf"|proceeding|continuing|taking|needing|pursuing|buying|ordering|renewing)\b|\b(?:we|i) won['’]t (?:go ahead"
    rf"|proceed|move forward|take it|need (?:it|this|your))\b"
    r"|\b(?:we|i)(?:['’]re|['’]m| are| am)? ?(?:really |just |simply |honestly )?(?:not"
    r"|no longer) interested(?: (?:anymore|any more|at all|in (?:this|it|that|your|the (?:offer|product|service"
    r"|proposal))\b.*|thanks?|thank you|sorry))?[.,!]|^(?:sorry,? |thanks,? (?:but )?"
    r"|thank you,? (?:but )?)?not interested\b(?! in (?:a|the)\b)"
    r"|\b(?:we|i)(?:['’]re| are|['’]m| am) (?:going to|gonna) (?:pass|decline)\b|\b(?:we"
    r"|i)['’]ll (?:have to )?(?:pass|decline)(?: on this(?: one)?| this time)?[.,!]|\b(?:we|i) (?:must|have to"
    r"|need to|shall have to|will have to) (?:pass|decline)\b(?! on the)|\b(?:it['’]s|this is|that['’]s"
    r"|the answer is|it is) (?:a )?(?:firm |definite |clear )?no(?: from (?:us|me))?(?:[.,!]|$)"
    r"|\b(?:project|deal|initiative|purchase|programme|program|idea|plan|order)(?: \w+)? (?:is|was|has been|got"
    r"|were|['’]s) (?:now |been |officially |formally )?(?:cancelled|canceled|scrapped|dead|killed|called off"
    r"|dropped|axed|binned|stopped|abandoned)\b|\b(?:cancelled|canceled|scrapped|axed|abandoned"
    r"|stopped) the (?:project|programme|program|initiative|purchase|plan)\b"
    r"|\b(?:take|consider) it as closed\b|\bcount (?:us|me) out\b|\b(?:we|i) (?:no longer|don['’]t"
    r"|do not) (?:need|require|want) (?:it|this|your (?:service|product|offer|help|services|products|system"
    r"|software)|a new \w+)(?: any ?more| any longer)?[.,!]|\bno longer (?:needed|required)\b|\b(?:we|i)(?:['’]ve"
    r"| have) (?:just )?renewed with\b|\bstaying (?:put|with (?:our|the|what))\b"
    # German, French, Spanish
    r"|\b(?:wir|ich) (?:haben|habe) uns? (?:\S+ ){0,5}(?:gegen|für einen anderen|für eine andere|anders"
    r"|für ein anderes|für die konkurrenz|für den mitbewerber)\b.{0,40}\b(?:entschieden|entschlossen)\b"
    r"|\b(?:anders|dagegen|für einen anderen anbieter|für einen anderen lieferanten) entschieden\b"
    r"|\bkein interesse(?: mehr)?\b|\b(?:müssen|möchten|werden) (?:\S+ ){0,4}(?:absagen|ablehnen)\b|\b(?:sehen"
    r"|nehmen) (?:\S+ ){0,4}(?:davon ab|abstand)\b|\bprojekt (?:\S+ ){0,4}(?:gestrichen|eingestellt|gestoppt"
    r"|gestorben|abgesagt|beendet)\b|\bden zuschlag hat ein anderer\b"
    r"|\bnous (?:avons|allons) (?:\w+ )?(?:retenu|choisi|signé avec|opté pour|retenir"
    r"|choisir) (?:\w+ ){0,2}(?:autre|concurrent)\w*|\bne (?:donnerons|donnons|donnerai|souhaitons|sommes) (?:pas"
    r"|plus) (?:suite|intéressés?|donner suite)\b|\bpas (?:\w+ )?intéressés?\b|\bnous renonçons\b"
    r"|\bprojet (?:est |a été )?(?:abandonné|annulé|arrêté)\b"
    r"|\b(?:hemos|nos hemos) (?:\w+ )?(?:elegido|firmado con|contratado|decidido por|optado por|decantado por"
    r"|decidido no) (?:\w+ )?(?:otr[oa]s?|seguir|continuar|competidor)\b|\bno (?:nos|me) interesa\b"
    r"|\bno (?:vamos a|seguiremos|continuaremos) (?:seguir|continuar|adelante|comprar|contratar)\b"
    r"|\bproyecto (?:ha sido |está |se ha )?(?:cancelado|descartado|anulado)\b"
    # Portuguese, Italian, Dutch, Swedish, Danish, Norwegian
    r"|\b(?:optámos|optamos|escolhemos|decidimos|fechámos|fechamos|contratámos|contratamos)(?: \w+)? (?:por "
    r"|com )?(?:outro|outra|um concorrente|não avançar|não prosseguir|não seguir)\b|\bnão (?:temos"
    r"|tenho) (?:mais )?interesse\b|\bnão (?:vamos|iremos) (?:avançar|prosseguir|seguir|comprar)\b"
    r"|\bprojeto (?:foi )?cancelado\b"
    r"|\b(?:abbiamo|ho) (?:\w+ )?(?:scelto|deciso per|optato per|firmato con|preso) (?:un altro|un'altra|altri"
    r"|un concorrente)\b|\babbiamo deciso di non\b|\bnon (?:siamo|sono|ci) (?:più )?interess\w+"
    r"|\bprogetto (?:è stato |è )?(?:annullato|cancellato)\b"
    r"|\b(?:we|wij|ik) (?:hebben|heb|zijn|gaan|kiezen) (?:\S+ ){0,4}(?:ander|andere"
    r"|concurrent)\b.{0,30}(?:gekozen|gegaan|in zee|leverancier|partij)\b|\b(?:zien ervan af|geen interesse"
    r"|niet geïnteresseerd|gaan niet verder|gaan er niet mee verder|gaan niet door)\b"
    r"|\bproject (?:is )?(?:geannuleerd|gestopt|afgeblazen|gaat niet door)\b"
    r"|\b(?:vi|jag) har (?:\S+ )?(?:valt|bestämt oss för|beslutat oss för|gått vidare med|tecknat med|tackat nej"
    r"|bestämt oss för) (?:en annan|ett annat|att inte|någon annan|en konkurrent)\b|\binte intresserade?\b"
    r"|\b(?:vi|jag) (?:måste )?tackar? nej\b|\bprojektet (?:är |har )?(?:nedlagt|inställt|lagts ned|avbrutits)\b"
    r"|\b(?:vi|jeg) har (?:\S+ )?(?:valgt|besluttet|bestemt os for|bestemt oss for) (?:en anden|en annen|et andet"
    r"|et annet|ikke at|ikke å|å ikke)\b|\bikke (?:længere |lenger )?interesser(?:et|ede|t|te)\b|\b(?:vi"
    r"|jeg) (?:må )?(?:sige|si|takker|takke) nej\b|\b(?:vi|jeg) takker nei\b",
    *TURNED_DOWN,
)
_YES = Gated(
    r"\b(?:we|i)(?:['’]ll| will|['’]d like to| would like to|['’]re going to| are going to"
    r"| want to) (?:\w+ly )?(?:take (?:it|them|both|all|the (?:lot|offer|\w+ package|job|deal|bigger|smaller"
    r"|\w+ one))|buy (?:it|them|both)|go (?:ahead )?with (?:you|it|your|this|the)|accept (?:it|your|the)"
    r"|sign (?:it )?(?:today|now|tomorrow)|place (?:the|an|our) order)\b(?! (?:up|to|into|from there|from here"
    r"|back|in|at|under|with a|on|off|out|for a)\b)"
    r"|\b(?:please |do |you can |so |just )?(?:go ahead|proceed) (?:with|and) (?:the |our |this |your |an? "
    r"|place |send |book )?(?:order|invoice|booking|installation|purchase|contract|full|the order|order it"
    r"|build)\b|\blet['’]?s (?:sign|do it|do this|do the \w+ (?:plan|package|deal|option)|go ahead|go with (?:it"
    r"|you|your)|proceed|get started|go for it|make it happen|book it|order)\b(?! (?:up|when|once|if|after"
    r"|as soon)\b)"
    r"|\b(?:order (?:is |was |has been )?placed|placed (?:the|our|an|my) order|(?:po|purchase order"
    r"|signed (?:contract|offer|order|quote|agreement|copy|proposal|order form)|order form|contract signed"
    r"|signed and stamped \w+)(?: \S+){0,2} (?:is )?(?:attached|enclosed|below|herewith|in the attachment"
    r"|on its way)|(?:attached|enclosed|here) is (?:the|our|my) (?:po|purchase order|signed \w+|order)|signed it(?! off\b)"
    r"|(?:signed|countersigned) and (?:returned|sent|attached))\b"
    r"|\bput (?:me|us) (?:in|down) for (?:\d|two|three|four|five|six|all\b|one\b)(?!\d*(?::\d\d| ?[ap]m))|\b(?:we|i)(?:['’]ve"
    r"| have)? ?(?:hereby |gladly |formally |happily )?(?:accept|accepted|approved|hereby order) (?:your|the|this|it as"
    r"|both)(?: \w+)? ?(?:offer|quote|quotation|proposal|price|terms|contract|order|estimate)?\b(?! (?:meeting"
    r"|invit|call|date|risk))|\byou(?:['’]ve got| have| get| got|['’]ve won| have won| won)? (?:the|our"
    r"|my) (?:order|job|business|contract|deal)\b"
    r"|\b(?:the|this) (?:order|job|business|contract|deal) is yours\b|\b(?:we|i)(?:['’]ve| have)? ?(?:decided"
    r"|chosen|agreed|opted) (?:to go (?:ahead )?with|for|to (?:buy|use|take|order|proceed|sign)|on) (?:you|your"
    r"|it|this)\b|\b(?:we|i) (?:chose|choose|picked|selected|hired|['’]ve chosen) (?:you|your)\b|\bwe(?:['’]re"
    r"| are) (?:in|going ahead|good to sign|moving ahead with you)(?:[.,!]|$)(?! favou?r)|\b(?:it['’]s|this is"
    r"|that['’]s|the answer is) a (?:definite |firm |clear |big )?yes\b|\bconsider it (?:ordered|sold|done)\b"
    r"|\b(?:board|committee|council|boss|director|management|team|owner|trustees|elders|friends) (?:has "
    r"|have )?(?:approved (?:it|the|your)|signed (?:it(?! off\b)|the)|said yes|voted (?:yes|in favou?r))\b(?! in principle)"
    # Others
    r"|\b(?:wir|ich) (?:nehmen|nehme) (?:das|ihr|dein|euer) angebot\b(?! mit\b)(?:.{0,20}\ban\b)?|\b(?:hiermit"
    r"|gerne) (?:bestellen|beauftragen|bestelle|beauftrage) (?:wir|ich)\b|\b(?:wir|ich) (?:bestellen|beauftragen"
    r"|bestelle|beauftrage) (?:hiermit|sie|das|die|den|\d)\b|\b(?:auftrag|bestellung) (?:ist )?(?:erteilt|anbei"
    r"|liegt bei|raus|unterschrieben)\b|\b(?:wir|ich) (?:haben|habe) uns? für (?:sie|euch"
    r"|ihr angebot) entschieden\b"
    r"|\b(?:nous|je) (?:acceptons|accepte|valide|validons|retenons|signe|signons|confirme la commande"
    r"|confirmons la commande|passons commande|vous passe commande) (?:votre|le|la|ce|cette|vos)?\b(?= ?(?:devis"
    r"|offre|proposition|votre|commande|contrat|le|la))|\bbon pour accord\b|\b(?:bon de commande|devis signé"
    r"|contrat signé) (?:signé )?(?:ci-joint|en pièce jointe|joint)\b"
    r"|\b(?:aceptamos|acepto|aprobamos|apruebo|confirmamos|confirmo) (?:la|el|su|tu|vuestra) (?:oferta"
    r"|presupuesto|propuesta|pedido|contrato)\b|\badelante con (?:el pedido|la oferta|el presupuesto|la compra)\b"
    r"|\b(?:aceitamos|aceito|aprovamos|aprovo|confirmamos|confirmo|adjudicamos|adjudico) (?:a|o|a vossa|a sua"
    r"|vossa) ?(?:proposta|orçamento|encomenda|oferta|pedido|contrato)?\b|\bpode avançar com (?:a|o) (?:encomenda"
    r"|pedido)\b"
    r"|\b(?:accettiamo|accetto|approviamo|confermiamo|confermo) (?:la|il|l['’]|vostra|la vostra"
    r"|il vostro) ?(?:offerta|preventivo|proposta|ordine|contratto)\b|\bprocediamo con l['’]ordine\b|\b(?:we|wij"
    r"|ik) (?:gaan|ga) akkoord(?: met)?\b|\b(?:we|wij) (?:nemen|bestellen|kiezen) (?:het aanbod|voor jullie"
    r"|voor u|de offerte|ze|hem)\b|\bbij deze (?:akkoord|de bestelling|bestellen)\b"
    r"|\b(?:vi|jag) (?:tar|accepterar|antar|godkänner|beställer) (?:offerten|erbjudandet|ert|er|härmed|den|det"
    r"|förslaget)\b(?! (?:med|upp|till|vidare|inom|hem|och tittar|under)\b)|\b(?:vi|jeg) (?:tager|tar|accepterer|aksepterer"
    r"|godkender|godkjenner|bestiller) (?:tilbuddet"
    r"|tilbudet|jeres|hermed|den|det)\b(?! (?:med|op|opp|til|videre|inden|hjem|under)\b)",
)
_GO_AHEAD = Gated(*GO_AHEAD)
_STEPS = re.compile(STEPS, re.I)
NO_ABROAD, YES_ABROAD = Spoken("no"), Spoken("yes")
_HEDGED = Gated(
    r"\b(?:if|whether|unless|provided|in principle|probably|maybe|perhaps|likely|possibly|might|may"
    r"|would(?! like)|could|should|hope(?:fully)?|hoping|almost|nearly|until|once|as soon as|when|before|after"
    r"|subject to|pending|assuming|depends?|depending|not sure|unsure|unlikely|thinking|consider(?:ing)?(?! it)"
    r"|leaning"
    r"|wonder\w*|about to|close to|tempted|yet|should we|suppose|imagine|say that|rumou?r|had (?:we|they|i)"
    r"|a year ago|years? ago|last (?:year|time|month|spring|summer|autumn|fall|winter)|back then|in 20[012]\d"
    r"|used to|previously|wenn|falls|ob|vielleicht|wahrscheinlich|grundsätzlich|würden?|noch|sobald|si|peut-être"
    r"|en principe|sur le principe|quizás|tal vez|cuando|talvez|quando|se|forse|als|misschien|waarschijnlijk|om"
    r"|kanske|måske|kanskje|hvis|når|når)\b",
    # History.
    r"\b(?:letztes|voriges|vergangenes) jahr\b|\bdamals\b|\bvor (?:einem|zwei|drei|\w+) jahr\w*|\bl['’](?:an|année)"
    r" (?:derni(?:er|ère)|passée?)\b|\bà l['’]époque\b"
    r"|\bil y a \w+ ans?\b|\b(?:el|no) (?:año|ano) (?:pasado|passado)\b|\bhace \w+ años?\b|\bhá \w+ anos?\b|\bl['’]anno"
    r" scorso\b|\b(?:anno|anni) fa\b"
    r"|\bvorig jaar\b|\bjaar geleden\b|\bdestijds\b|\bförra året\b|\bår sedan\b|\bsidste år\b|\bi fjor\b|\bår siden\b",
    # Others.
    r"\b(?:neighbou?rs?|cousins?|(?:my|a|some) (?:\w+ )?friends?|(?:other|most|many|some) (?:\w+ )?(?:customers|clients|firms"
    r"|companies|people|farmers))\b"
    r"|\b(?:(?:meine|unsere) schwester|(?:mein|unser) bruder|ma sœur|mon frère|mi herman[oa]|minha irmã|meu irmão|mijn (?:zus"
    r"|broer)"
    r"|mia sorella|mio fratello|min (?:syster|bror)|antes de (?:\w+|que)|prima d(?:i|el|ella)|avant (?:le|la|l['’]|de|que"
    r"|\w+bre))\b"
    r"|\b(?:nachbarn?|voisins?|vecin[oa]s?|vizinh[oa]s?|vicin[oi] di casa|buren|buurman|grannar?|grannen|naboer?|naboen)\b",
)
# Neither a condition nor a point in time, for all that they begin like one.
_THOUGHT = re.compile(
    r"\b(?:after|nach|après|después de|tras|depois de|após|dopo|na|efter|etter) (?:\w+ ){0,3}?(?:thoughts?|thinking"
    r"|consideration|discussions?|reflection"
    r"|deliberation|debate|talks?|talking|comparing|all|überlegen|überlegung\w*|beratung\w*|réflexion|discussions?|pensarlo"
    r"|reflexión|reflexion|ponderar|pensar"
    r"|averci pensato|riflessione|overleg|beraad|eftertanke|overvejelse\w*|overveielse\w*)\b"
    r"|\b(?:looks?|looked|looking|to look) after\b|\bom (?:het |er )?niet\b",
    re.I,
)
# An order that is refused, or one to somebody else.
_NOT_AN_ORDER = Gated(
    r"\b(?:can['’]?t|cannot|can not|won['’]?t|not|never|unable to|don['’]?t|nobody will) (?:be )?(?:\w+ly )?(?:able to )?(?:go"
    r"|going|proceed|order|take|place|book"
    r"|put|sign|in)\b|\b(?:nicht|nie|kein\w*|pas|jamais|não|niet|geen|inte|ikke|aldrig)\b|\b(?:no|non) (?:\w+ ){0,2}(?:haga"
    r"|tramite|puede|nos|proced|ordin|ne|li|le)\w*",
)
_DENIED = Gated(
    r"\b(?:have|has|had|did|do|does|are|is|were|was|haven|hasn|hadn|didn|aren|isn|weren|wasn|don|doesn)(?:['’]t"
    r"| not| NOT)(?: yet| actually| in fact)? (?:gone|go|going|chosen|choose|picked|pick|decided|decide|signed"
    r"|sign|selected|cancel\w*|placed|been|order|book|proceed|take|interested yet|accepted|approved|saying|mean)\b|\b(?:never"
    r"|nobody"
    r"|no one) (?:said|went|decided|chose|signed|cancel\w*|told)\b|\bnot (?:saying|that we|because|cancel\w*|dead"
    r"|a no)\b|\bnoch nicht\b|\bpas encore\b|\btodavía no\b|\bnog niet\b|\binte än\b|\bikke endnu\b",
)
# A day that is called off, and no matter.
_DAY = (
    r"(?:termin|treffen|besprechung|gespräch|besuch|rendez-vous|réunion|visite|cita|reuni[oó]n|visita|reunião|encontro|riunione"
    r"|appuntamento|incontro|afspraak|vergadering|bezoek|bespreking|möte|mötet|besök|besöket)"
)
_OFF = (
    r"(?:absag|abzusag|annul|cancel|cancél|anul|aplaz|adia|desmarc|rinvi|disd|afzeg|afgezeg|verzet|ställ\w* in|inställ|avbok"
    r"|gaat (?:\w+ )?niet door|kommt nicht|passt (?:\w+ )?nicht)"
)
_APPOINTMENT = Gated(rf"\b{_DAY}\b.{{0,60}}\b{_OFF}|\b{_OFF}\w*\b.{{0,20}}\b{_DAY}\b")
_QUOTED = re.compile(r"[\"“„«][^\"”“»]{0,300}[\"”»]")
_LONGEST = 400


def decisions(text: str, pieces: list[Sentence], heard: Heard) -> tuple[str | None, str | None]:
    """Return the sentences that decide the matter, (yes, no): slices of the text or None; a text that does both does neither."""
    yes = _first((_YES, _GO_AHEAD), text, pieces, heard) or _first_abroad(YES_ABROAD, text, pieces, heard)
    no = _first((_NO,), text, pieces, heard) or _first_abroad(NO_ABROAD, text, pieces, heard)
    return (None, None) if yes and no else (yes, no)


def go_ahead(piece: Sentence, heard: Heard) -> re.Match[str] | None:
    """Return where a sentence plainly places an order or tells the reader to go ahead with the matter, or None."""
    match = heard.search(_GO_AHEAD, piece)
    if match is not None and _decides(_GO_AHEAD, piece, heard):
        return match
    return _decided_abroad(YES_ABROAD, piece, heard)


def takes_a_step(piece: Sentence, heard: Heard) -> bool:
    """Say whether a sentence tells the reader to go ahead with a step only: a sample, a survey, a draft."""
    match = heard.search(_GO_AHEAD, piece)
    return match is not None and _is_step(match, piece.text)


def _first(patterns: tuple[Gated, ...], text: str, pieces: list[Sentence], heard: Heard) -> str | None:
    patterns = tuple(pattern for pattern in patterns if heard.maybe(pattern))
    if not patterns:
        return None
    found = (p for p in pieces if any(_decides(pattern, p, heard) for pattern in patterns))
    return next((text[piece.start : piece.end] for piece in found), None)


def _decides(pattern: Gated, piece: Sentence, heard: Heard) -> bool:
    sentence = piece.text
    if len(sentence) > _LONGEST or sentence.endswith("?"):
        return False
    match = heard.search(pattern, piece)
    if match is None or _is_quoted(match, sentence):
        return False
    clause = _THOUGHT.sub(" ", _clause(sentence, match))
    if heard.search(_APPOINTMENT, piece, clause):
        return False
    if pattern is not _NO and heard.search(_NOT_AN_ORDER, piece, clause):
        return False
    if pattern is _GO_AHEAD and _is_step(match, sentence):
        return False
    return not (heard.search(_HEDGED, piece, clause) or heard.search(_DENIED, piece, clause))


def _first_abroad(spoken: Spoken, text: str, pieces: list[Sentence], heard: Heard) -> str | None:
    if not spoken.maybe(heard):
        return None
    found = (piece for piece in pieces if _decided_abroad(spoken, piece, heard))
    return next((text[piece.start : piece.end] for piece in found), None)


def _decided_abroad(spoken: Spoken, piece: Sentence, heard: Heard) -> re.Match[str] | None:
    """Return where a sentence in another language than English decides the matter; its doubts are those of its own language."""
    sentence = piece.text
    if len(sentence) > _LONGEST or sentence.endswith("?"):
        return None
    found = spoken.search(piece, heard)
    if found is None or _is_quoted(found[1], sentence):
        return None
    voice, match = found
    clause = _THOUGHT.sub(" ", _clause(sentence, match))
    if gate(voice, "unsure").says(clause) or _APPOINTMENT.says(clause):
        return None
    if spoken is YES_ABROAD and (gate(voice, "denied").says(_narrow(sentence, match)) or _is_step(match, sentence)):
        return None
    return match


def _narrow(sentence: str, match: re.Match[str]) -> str:
    """Return the words around a match, from the comma before it to the end of its clause."""
    behind = _BEHIND.search(sentence, match.end())
    return sentence[max(0, sentence.rfind(", ", 0, match.start() + 1)) : behind.start() if behind else len(sentence)]


def _is_quoted(match: re.Match[str], sentence: str) -> bool:
    return any(q.start() <= match.start() < q.end() for q in _QUOTED.finditer(sentence))


_BEFORE = (";", " but ", ":", " aber ", " mais ", " pero ", " mas ", ", ma ", " maar ", " men ")
_BEHIND = re.compile(
    r";| (?:but|because|since|who|which|so that|as|weil|car|puisque|porque|perché|omdat|eftersom|fordi) |, (?:so|das|der|die"
    r"|qui|que|che|die|som) "
)


def _clause(sentence: str, match: re.Match[str]) -> str:
    """Return the part of a sentence in which a match stands, without what is said of the reasons or of whom was taken."""
    start = max(sentence.rfind(mark, 0, match.start() + 1) for mark in _BEFORE)
    behind = _BEHIND.search(sentence, match.end())
    return sentence[max(0, start) : behind.start() if behind else len(sentence)]


def _is_step(match: re.Match[str], sentence: str) -> bool:
    """Say whether what is gone ahead with is only a step: it is named in the match or right behind it."""
    return _STEPS.search(sentence[match.start() : match.end() + 30]) is not None
