"""Hear that somebody wants no more of us, in whatever words they say it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from unghost.domain.said import OptOut
from unghost.reading.gated import Gated, Heard
from unghost.reading.opt_outs.abroad import ABROAD
from unghost.reading.opt_outs.english import ENGLISH_TERSE, ENGLISH_WAYS
from unghost.reading.opt_outs.families import ENGLISH_FAMILIES, OTHER_FAMILIES
from unghost.reading.opt_outs.indirect import ENGLISH_BARE, ENGLISH_INDIRECT, OTHERS_INDIRECT, WAY_OUT
from unghost.reading.opt_outs.near_misses import ENGLISH_NEAR, OTHER_LATER, OTHER_NEAR
from unghost.reading.opt_outs.scope import scope_of
from unghost.reading.opt_outs.spelling import straight
from unghost.reading.opt_outs.words import ENGLISH, ENGLISH_NOT, ENGLISH_PAUSE, OTHERS, OTHERS_NOT, OTHERS_PAUSE
from unghost.reading.sentences import Sentence, sentences
from unghost.reading.tables import later

_ENGLISH, _ENGLISH_NOT = Gated(*ENGLISH, *ENGLISH_FAMILIES, *ENGLISH_WAYS, *ENGLISH_INDIRECT), Gated(*ENGLISH_NOT, *ENGLISH_NEAR)
_OTHERS, _OTHERS_NOT = Gated(*OTHERS, *OTHER_FAMILIES, *ABROAD, *OTHERS_INDIRECT), Gated(*OTHERS_NOT, *OTHER_NEAR)
_ENGLISH_PAUSE, _OTHERS_PAUSE = Gated(*ENGLISH_PAUSE), Gated(*OTHERS_PAUSE, *OTHER_LATER)
_TERSELY = Gated(*ENGLISH_TERSE, *ENGLISH_BARE)
_WAY_OUT = later(WAY_OUT, re.I)
_READ = 3_000  # characters: whoever wants no more of us does not write three pages first
_LONGEST = 600
_BARE, _SHORT = 24, 300  # characters: one word alone ("Stop.") speaks only where they wrote hardly more than that

# What follows one of these lines is not the writer's own newest text.
_CUT = re.compile(
    r"^(?:-- ?|_{5,}|-{4,}.*|Begin forwarded message:.*|(?:On|Le|Am|El|Em|Op|Il|Den)\b.{4,200}(?:wrote|écrit"
    r"|schrieb|escribió|escreveu|schreef|scritto|skrev)\b.{0,80}:.*"
    r"|(?:From|Von|De|Da|Van|Från|Fra|Od): .*"
    r"|(?:You(?:['’]re| are) receiving this|You (?:have )?received this|This (?:e-?mail|message) was sent|Unsubscribe *[|·•]"
    r"|Sent from|Reply STOP|Sie erhalten diese|Vous recevez ce|Recibe este|Ricevi questa).*)$",
    re.M,
)
_NOT_OURS = re.compile(r"^[ \t]*[>|].*$", re.M)
_DISCLAIMER = re.compile(
    r"\b(?:received (?:this )?(?:e-?mail |message )?(?:in error|by mistake)|intended recipient|irrtümlich erhalten"
    r"|nicht der (?:richtige|beabsichtigte)|pas le destinataire|par erreur"
    r"|consider the environment|unbeabsichtigt|destinatario (?:previsto|erróneo)|por error|to stop (?:getting"
    r"|receiving)|(?:reply|respond|text)(?: with)? [\"“']?(?:stop|unsubscribe|remove)|manage (?:your )?preferences"
    r"|should you (?:wish|prefer|want|no longer|not))",
    re.I,
)
_QUOTED_WORDS = re.compile(r"[\"“„«][^\"”“»\n]{0,200}[\"”»]")
# Somebody else is the one to reach: a redirect, unless contact is to end for good.
_REDIRECT = re.compile(
    r"\b(?:[Cc]ontact|[Ww]rite(?: to)?|[Cc]all|[Ee]-?mail|[Mm]ail|[Rr]ing|[Pp]hone|[Tt]ext|[Ss]peak (?:to|with)|[Tt]alk (?:to"
    r"|with)|[Rr]each out to"
    r"|[Ss]end (?:it|them|those|these|everything|all of it|invoices) to|[Gg]o through|[Cc]opy|[Aa]sk|[Tt]ry"
    r"|[Uu]se) (?:please )?(?:(?:my|our|the)"
    r" (?:colleague|assistant|boss|successor|replacement|new \w+|buyer|agent|reseller|agency|lawyer|accountant|partner|workshop"
    r"|portal"
    r"|purchasing|procurement|switchboard|work (?:address|e-?mail|account)|other (?:address|e-?mail|account|number)"
    r"|(?:\w+ )?(?:team"
    r"|department|desk|address|form|mailbox))\b|(?!E-?mail|Mail|WhatsApp|SMS|Text|Phone|I\b|Me\b|Us\b|LinkedIn|Teams|STOP"
    r"|Signal|Skype)"
    r"[A-Z][a-z]+\b|(?:him|her|them)\b(?! (?:all )?again)|\S+@\S+)|\beverything goes through\b"
    r"|\b[Uu]se (?:my|our|the) (?:cell|mobile|direct|desk)\b"
)
# "Don't ring me, ring the workshop."
_NOT_ME = re.compile(r"\b(\w+) (?:to )?(?:me|us|my \w+|the \w+), (?:please |just )?\1 (?:to )?(?!me\b|us\b|if\b)\w+", re.I)
_FOR_GOOD = re.compile(
    r"\b(?:again|any ?more|ever|no longer|further|remove|unsubscribe|delete|list|stop|never|future)\b|\bno more\b", re.I
)
_ASKS_ABOUT = re.compile(
    r"^(?:how|where|what|why|which|whether|does|do you (?!mind)|is there|are there|when|who|have you|did you"
    r"|can (?!you|i\b|we\b|u\b))",
    re.I,
)


def opt_out(text: str, heard: Heard | None = None, pieces: Sequence[Sentence] = ()) -> OptOut | None:
    """Return the request to stop contact that a text makes in its writer's own words, with what it covers, or None.

    A refusal, a pause with an end, a redirect, talk about others or about a product, a quoted or own footer are none. ``quote``
    is a slice of ``text``. Without another channel offered, "no more mail" covers all. Only the first
    3,000 characters are read; ``heard`` and ``pieces`` are the same text and its sentences, where they are there already.
    """
    head = text[:_READ]
    heard = heard if heard is not None and len(text) <= _READ else Heard(head)
    short = len(head) <= _SHORT
    right = straight(head, heard.lower)
    if right is not head:
        if not (_may(heard, short=short) or _may(Heard(right), short=short)):
            return None
    elif not _may(heard, short=short) or (pieces and not short and not any(_said(heard, p) for p in pieces if p.start < _READ)):
        return None
    found = sentences(_own(head))
    words = [s.text for s in found]
    heard_at = _first(words, short=short)
    if heard_at is None and right is not head:
        words = [straight(s.text) for s in found]
        heard_at = _first(words, short=short)
    if heard_at is None:
        return None
    place, match = heard_at
    around = " ".join(words[max(0, place - 1) : place + 3])
    sentence = found[place]
    return OptOut(scope_of(match.group(), words[place], around), text[sentence.start : sentence.end][:300])


def _may(heard: Heard, *, short: bool) -> bool:
    return heard.maybe(_ENGLISH) or heard.maybe(_OTHERS) or (short and heard.maybe(_TERSELY))


def _said(heard: Heard, piece: Sentence) -> re.Match[str] | None:
    return heard.search(_ENGLISH, piece) or heard.search(_OTHERS, piece)


def _first(sentences_: Sequence[str], *, short: bool) -> tuple[int, re.Match[str]] | None:
    """Return the place of the first sentence that asks for an end, with the words that do; ``short`` is a text of few words."""
    for place, words in enumerate(sentences_):
        match = _speaks(words, sentences_[place + 1] if place + 1 < len(sentences_) else "")
        if match is None and short:
            match = _TERSELY.search(words)
        if match is not None and (short or len(words) > _BARE):
            return place, match
    return None


def is_opt_out(piece: Sentence, heard: Heard) -> bool:
    """Say whether one sentence of a text asks that contact stop; ``heard`` is the whole text."""
    if _said(heard, piece) is not None:
        return _speaks(piece.text, "") is not None
    return heard.search(_TERSELY, piece) is not None


def _own(text: str) -> str:
    """Return the text with everything quoted blanked out, every place kept, cut where a footer or quotation begins."""
    cut = _CUT.search(text)
    if cut:
        text = text[: cut.start()]
    return _NOT_OURS.sub(lambda match: " " * len(match.group()), text)


def _speaks(words: str, following: str) -> re.Match[str] | None:
    if len(words) > _LONGEST or _DISCLAIMER.search(words):
        return None
    match = _ENGLISH.search(words)
    if match is not None:
        return match if _stands_in_english(words, following, match) else None
    return _in_others(words)


def _clause(words: str, match: re.Match[str]) -> str:
    """Return the part of a sentence between commas or the like that holds a match."""
    begin = max(words.rfind(mark, 0, match.start() + 1) for mark in (", ", "; ", " - ", " – ", "，", "、"))
    ends = [at for mark in (", ", "; ", " - ", " – ", "，") if (at := words.find(mark, match.end() - 1)) >= 0]
    return words[max(begin, 0) : min(ends, default=len(words))]


def _stands_in_english(words: str, following: str, match: re.Match[str]) -> bool:
    if (
        _ENGLISH_PAUSE.search(words)
        or _ENGLISH_NOT.search(_clause(words, match))
        or _resumes(following)
        or _is_quoted(words, match)
    ):
        return False
    if words.rstrip().endswith("?") and (_ASKS_ABOUT.match(words) or not _REQUEST.search(words)):
        return False
    redirected = _REDIRECT.search(words[match.end() :] + " " + following) or _NOT_ME.search(words)
    return redirected is None or _FOR_GOOD.search(words[match.start() : match.end() + 12]) is not None


_ENGLISH_WORDS = re.compile(r"\b(?:please|the|you|thanks?|your|from|this|them|with)\b", re.I)
_REQUEST = re.compile(r"\b(?:you|please|how do i)\b", re.I)


def _is_quoted(words: str, match: re.Match[str]) -> bool:
    inside = any(q.start() < match.start() < q.end() - 1 for q in _QUOTED_WORDS.finditer(words))
    return inside and len(words) > len(match.group()) + 30


def _in_others(words: str) -> re.Match[str] | None:
    match = _OTHERS.search(words)
    if (
        match is None
        or (words.isascii() and _ENGLISH_WORDS.search(words) and not _WAY_OUT.search(words))
        or _OTHERS_PAUSE.search(words)
        or _OTHERS_NOT.search(_clause(words, match))
        or (words.endswith(("?", "？")) and not _POLITELY.match(words) and not _WAY_OUT.search(words))
    ):
        return None
    return match


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
