"""Hear that somebody wants no more of us, in whatever words they say it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from unghost.domain.said import OptOut, Scope
from unghost.reading.gated import Gated, Heard
from unghost.reading.opt_out_families import ENGLISH_FAMILIES, OTHER_FAMILIES
from unghost.reading.opt_out_words import ENGLISH, ENGLISH_NOT, OTHERS, OTHERS_NOT
from unghost.reading.sentences import LIMIT, Sentence, sentences

_ENGLISH, _ENGLISH_NOT = Gated(*ENGLISH, *ENGLISH_FAMILIES), Gated(*ENGLISH_NOT)
_OTHERS, _OTHERS_NOT = Gated(*OTHERS, *OTHER_FAMILIES), Gated(*OTHERS_NOT)
_LONGEST = 600

# What follows one of these lines is not the writer's own newest text.
_CUT = re.compile(
    r"^(?:-- ?|_{5,}|-{4,}.*|Begin forwarded message:.*|(?:On|Le|Am|El|Em|Op|Il|Den)\b.{4,200}(?:wrote|écrit"
    r"|schrieb|escribió|escreveu|schreef|scritto|skrev)\s?:.*"
    r"|(?:From|Von|De|Da|Van|Från|Fra|Od): .*)$",
    re.M,
)
_NOT_OURS = re.compile(r"^[ \t]*[>|].*$", re.M)
_DISCLAIMER = re.compile(
    r"\b(?:received this (?:e-?mail |message )?(?:in error|by mistake)|intended recipient|irrtümlich erhalten"
    r"|nicht der (?:richtige|beabsichtigte)|pas le destinataire|par erreur"
    r"|consider the environment|unbeabsichtigt|destinatario (?:previsto|erróneo)|por error|to stop (?:getting"
    r"|receiving)|reply (?:stop|unsubscribe)|manage (?:your )?preferences)",
    re.I,
)
_QUOTED_WORDS = re.compile(r"[\"“„«][^\"”“»\n]{0,200}[\"”»]")
_CALLS = re.compile(
    r"\b(?:call(?:s|ing|ed)?|phon(?:e|es|ing)|ring(?:ing)?|do[- ]not[- ]call|DNC|anruf\w*|rufen|telefon\w*"
    r"|appel\w*|téléphon\w*|llam\w+|lig(?:ue|uem|ar|ações)|chiam\w+|bel(?:len|t)?|ringa?|ringing"
    r"|soitta\w*|soita|dzwoni\w*|voicemails?|email only|e-mail only|mail only|writing only|text only)\b|звон|打电话|電話",
    re.I,
)
_MAIL = re.compile(
    r"\b(?:e-?mail(?:s|ing|ed)?|mail(?:s|ing|en)?|phone only|courriels?|correos?|mejl\w*|schriftlich|e-?post\w*"
    r"|inbox)\b|邮件|メール|писать",
    re.I,
)
_SMS = re.compile(r"\b(?:text(?:s|ing|ed)?|text messages?|sms|whats ?app\w*|appjes|appen|torpedos?)\b", re.I)
# "Neither write nor call": no way is left.
_ANY_WAY = re.compile(
    r"\b(?:write|contact|mail|schreib\w*|écri\w+|escrib\w+|escrev\w+|scriv\w+|schrijf|schrijven|skriv\w*)\b(?! (?:instead|only))",
    re.I,
)
_WAYS = (
    r"(?:e-?mails?|mails?|texts?|phone|telephone|letters?|post|calls?|brief|mailen|bel|bellen|telefono|courrier|courriel"
    r"|correo|e-?post"
    r"|(?:office|desk|land) ?line|telefoon|telefon|mejl|writing|schriftlich)"
)
_OTHER_WAY = re.compile(
    # A way with a word of approval behind it, or one of choice in front.
    rf"\b(?:{_WAYS}\b.{{0,25}}\b(?:fine|ok|okay|only|instead|please|works?|welcome|better|best|enough|great|good|preferred"
    rf"|easier|reicht"
    rf"|genügt|gern|mag|gewoon|suffit|va bien|mejor|melhor|meglio)"
    rf"|(?:use|prefer|rather|better|via|try|stick to|keep to) (?:the |an? |my |our |by |to )?(?:\w+ )?{_WAYS}"
    rf"|(?:usa|usen?|utilice|prefiero|prefiro|preferisco|preferisca|liever|meglio|lieber|plutôt|mejor por|melhor por|hellre"
    rf"|heller"
    rf"|mieluummin|raczej|raději)"
    r"|(?<!never )(?<!not )(?<!to )(?<!n['’]t )(?:mail|e-?mail|write|call|phone|text|ring|write to) (?:me|us)(?! (?:again|any))"
    r"|(?<!non )mi (?:chiami|telefoni|scriva)|(?:appelez|écrivez)-moi|(?<!no me )(?:llám|escríb)[ae](?:me|nos)|ligue-me"
    r"|escreva-me"
    r"|(?:phone|number|address|line)\b.{0,20}(?:unchanged|not changed|n['’]t changed|stays?|still (?:works|valid|good))"
    r"|reached by|by telephone|in writing|instead|(?:or|but) (?:office|e-?mail|text|mail|phone|write|call)"
    r"|(?:phone|e-?mail|mail|text|writing) only|em vez|au lieu|statt(?:dessen)?|invece|i stället|i stedet)\b",
    re.I,
)
_TOPIC = re.compile(
    r"\b(?:newsletters?|digests?|boletín|marketing stuff|bulletins?|nieuwsbrief|nyhetsbrev\w*|nyhedsbrev\w*"
    r"|promotions?|promos?|webinars?|blog|weekly|monthly|events?|surveys?|about|product updates?|upgrade|plan"
    r"|add-?ons?)\b",
    re.I,
)
_STILL_WELCOME = re.compile(
    r"\b(?:but|keep going|is fine|are good|still want|sigue en pie|mas pode|mais|yes|as is|sí|the rest|welcome"
    r"|go ahead|gerne|aber|continue|you and i|otherwise|everything else|nur|ma |però|men |maar)\b",
    re.I,
)


def opt_out(text: str, heard: Heard | None = None, pieces: Sequence[Sentence] = ()) -> OptOut | None:
    """Return the request to stop contact that a text makes in its writer's own words, with what it covers, or None.

    A refusal, a pause with an end, a redirect, talk about others or about a product, a quoted or own footer are none. ``quote``
    is a slice of ``text``. Without another channel offered, "no more mail" covers all. Only the first
    8,000 characters are read; ``heard`` and ``pieces`` are the same text and its sentences, where they are there already.
    """
    head = text[:LIMIT]
    heard = heard or Heard(head)
    if not (heard.maybe(_ENGLISH) or heard.maybe(_OTHERS)):
        return None
    if pieces and not any(heard.search(_ENGLISH, piece) or heard.search(_OTHERS, piece) for piece in pieces):
        return None
    head = _own(head)
    found = sentences(head)
    for place, sentence in enumerate(found):
        if len(sentence.text) > _LONGEST or _DISCLAIMER.search(sentence.text):
            continue
        match = _speaks(sentence, found[place + 1].text if place + 1 < len(found) else "")
        if match is not None:
            around = " ".join(s.text for s in found[max(0, place - 1) : place + 3])
            return OptOut(_scope(match.group(), sentence.text, around), text[sentence.start : sentence.end][:300])
    return None


def is_opt_out(piece: Sentence, heard: Heard) -> bool:
    """Say whether one sentence of a text asks that contact stop; ``heard`` is the whole text."""
    said = heard.search(_ENGLISH, piece) or heard.search(_OTHERS, piece)
    return said is not None and len(piece.text) <= _LONGEST and _speaks(piece, "") is not None


def _own(text: str) -> str:
    """Return the text with everything quoted blanked out, every place kept, cut where a footer or quotation begins."""
    cut = _CUT.search(text)
    if cut:
        text = text[: cut.start()]
    return _NOT_OURS.sub(lambda match: " " * len(match.group()), text)


def _speaks(sentence: Sentence, following: str) -> re.Match[str] | None:
    words = sentence.text
    match = _ENGLISH.search(words)
    if match is not None:
        in_quotes = (
            any(q.start() < match.start() < q.end() - 1 for q in _QUOTED_WORDS.finditer(words))
            and len(words) > len(match.group()) + 30
        )
        asks_about = words.rstrip().endswith("?") and not re.search(r"\b(?:you|plz|please)\b", words, re.I)
        if not in_quotes and not asks_about and not _ENGLISH_NOT.search(words) and not _resumes(following):
            return match
    match = _OTHERS.search(words)
    asks_about = words.endswith("?") and not _POLITELY.match(words)
    return match if match is not None and not asks_about and not _OTHERS_NOT.search(words) else None


# "Would you ...?" in other languages: a request in the dress of a question.
_POLITELY = re.compile(
    r"(?:bitte |por favor,? |s['’]il vous plaît,? )?(?:würden sie|könnten sie|können sie|würdet ihr|könnt ihr|pourriez-vous"
    r"|pouvez-vous"
    r"|voulez-vous|podr[ií]an?|pueden?|poderiam?|podem?|potrebbe|potreste|può|wilt u|wil je|willen jullie|kunt u|kun je"
    r"|kunnen jullie"
    r"|zou u|kan du|kan ni|kunne du|kan i|kan dere|voitteko|voisitteko|czy mo\w+|mohli? byste|můžete)\b",
    re.I,
)


_RESUMES = re.compile(r"^(?:after (?:that|then|this)|then\b|from then|call (?:me )?after|until then|you can call after)", re.I)


def _resumes(following: str) -> bool:
    return bool(_RESUMES.match(following))


def _scope(match: str, sentence: str, around: str) -> Scope:
    if _TOPIC.search(sentence) and _STILL_WELCOME.search(around):
        return Scope.TOPIC
    kinds = [scope for scope, words in ((Scope.SMS, _SMS), (Scope.CALLS, _CALLS), (Scope.MAIL, _MAIL)) if words.search(match)]
    if Scope.CALLS in kinds and _ANY_WAY.search(match):
        return Scope.ALL
    if not kinds:
        kinds = [
            scope for scope, words in ((Scope.SMS, _SMS), (Scope.CALLS, _CALLS), (Scope.MAIL, _MAIL)) if words.search(sentence)
        ]
        kinds = kinds if _OTHER_WAY.search(around) else []
    if "only" in match.lower():
        return Scope.MAIL if re.search(r"phone only", match, re.I) else Scope.CALLS
    if len(kinds) > 1 and Scope.SMS not in kinds[:1]:
        kinds = kinds[:1] if _OTHER_WAY.search(around) else []
    if not kinds or (kinds[0] is Scope.MAIL and not _OTHER_WAY.search(around)):
        return Scope.ALL
    return kinds[0]
