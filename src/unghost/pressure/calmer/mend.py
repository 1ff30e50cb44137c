"""Ways to mend one sentence, from the smallest change to a calm sentence in its place. Whether a way is good enough"
" is decided elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from unghost.pressure.calmer.clauses import kept_clauses, reads
from unghost.pressure.calmer.facts import facts
from unghost.pressure.calmer.kinds import HEADING, KINDS
from unghost.pressure.calmer.topic import topic
from unghost.pressure.calmer.wording import Voice, filled, joined
from unghost.pressure.slots import exact

PAIR = "The facts stay; the pressing words go."
CLAUSE = "The pressing clause goes; the rest stays as it was."
INSTEAD = "A calm sentence stands in its place."
GONE = "The sentence carried nothing but pressure."

Span = tuple[int, int]
Pairs = tuple[tuple[str, str], ...]

# Which class speaks for a sentence that several have something to say about: the one whose harm is the greatest.
_ORDER = ("P17", "P05", "P04", "P11", "P13", "P03", "P06", "P10", "P08", "P14", "P01", "P02", "P07", "P15", "P09", "P19")
# A subject line of these is about a thing, and may go on naming it.
_NAMES_ITS_THING = frozenset(("P01", "P02", "P04", "P07"))
_NEAR = 15  # characters around the pressing words in which a fact may be part of them
_MUCH = 6  # words of content outside the findings from which a sentence carries more than pressure
_LONG = 34  # words
# A slot of calmer patterns only: the date by which something is asked for.
_DUE = (
    r"(?:(?:by|before|until|till|on|no later than|at|within|for) (?:the )?)?"
    r"(?:<day>|(?:the )?end of (?:this |next |the )?\w+|(?:the next )?<n> (?:hours?|days?|weeks?)|this (?:afternoon"
    r"|morning|evening)"
    r"|the weekend"
    r"|asap|as soon as possible|now|right away)(?: (?:latest|at the latest|morning|evening|afternoon|\d+(?:am|pm)?|please))*"
)
_CALLED = re.compile(
    r", (?:\{\{[^}]*\}\}|\[[^\]]*\]|(?:(?:Mr|Mrs|Ms|Dr)\.?"
    r" )?[A-Z][a-z]+)(?=[.!?\s]*$)"
)  # somebody is called by name at the end
_SLOTS = re.compile(r"\{(\w+)\}")
_GROUP = re.compile(r"\(\?P<(\w+)>")
_CARRIES = re.compile(
    r"\b(?:attached|enclosed|attach|enclose|here(?:'s| is| are)|please find|you(?:'ll)? find"
    r"|(?:i|we)(?:'ve| have) (?:added|attached|enclosed|included|drawn|put (?:the|your|our|a)))\b"
)
_PRIVATE = re.compile(
    r"\b(?:diagnos\w*|diabet\w*|cancer|chemo\w*|surgery|hospital\w*|miscarriage|funeral|bereave\w*|passed away|divorc\w*)\b"
)
_CONTENT = re.compile(r"[a-z][a-z'-]{3,}")
_FILLER_TEXT = (
    "about again also always been before being best both come could does doing done down each even ever every from "
    "gets getting give going good have having hear here hope hoped hoping into just keep kind know last least less "
    "like little long look made make many maybe mean more most much must need never next nothing once only other over "
    "past perhaps please quick rather really reach said same seem seems send sent shall should side since some "
    "something soon still such sure take tell than thank thanks that that's their them then there these they thing "
    "things think this those though thought time times touch until upon very wait waiting want wanted week weeks well "
    "were what when where whether which while will wish with within without wonder wondering word would write writing "
    "wrote year years your you're you've i've we've we're i'll we'll honestly simply finally quite today tomorrow asap "
    "message mail email note call calls emails mails messages reply answer response answered replied heard back yours "
    "ours mine hello dear regards kindly team email's right quickly guess suppose "
)
_FILLER = frozenset(_FILLER_TEXT.split())


@dataclass(frozen=True, slots=True)
class Way:
    """One way: the sentence's new words ("" takes it out), spans of facts that may go with it and why, and whether"
    " it stands alone."""

    words: str
    reason: str
    shed: tuple[Span, ...] = ()
    because: str = ""
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """Own words, their flat form letter for letter, the flagged spans in them, and the codes of their classes."""

    words: str
    low: str
    spans: tuple[Span, ...]
    codes: tuple[str, ...]


def within(sentence: Sentence, pairs: Pairs, voice: Voice, *, subject: bool) -> Iterator[Way]:
    """Yield ways that change words, then ways that keep only a clause."""
    for pattern, calmer in pairs:
        for match in _compiled(pattern).finditer(sentence.low):
            if any(start < match.end() and match.start() < end for start, end in sentence.spans):
                way = _replaced(sentence, match, calmer, voice, subject=subject)
                if way is not None:
                    yield way
                break
    if "P17" in sentence.codes:  # beside a private blow no other business belongs
        return
    for start, end in kept_clauses(sentence.words, sentence.low, sentence.spans, sentence.codes):
        gone = tuple(span for span in ((0, start), (end, len(sentence.words))) if span[0] < span[1])
        shed, because = _shed(sentence, gone, near=True)
        yield Way(sentence.words[start:end], CLAUSE, shed, because)


def instead(sentence: Sentence, voice: Voice, *, subject: bool) -> Iterator[Way]:
    """Yield calm sentences to stand in the place of one that carries nothing but pressure, and the way to leave it out."""
    if "P17" not in sentence.codes and _PRIVATE.search(sentence.low):  # a private blow is more than pressure: a person decides
        return
    about = topic(sentence.low)
    kinds = [KINDS[code] for code in sorted(sentence.codes, key=_rank) if code in KINDS]
    if len(kinds) < len(sentence.codes) or not _nothing_but(sentence, about):
        return
    if any(kind.keeps and _compiled(kind.keeps).search(sentence.low) for kind in kinds):
        return
    shed, because = _shed(sentence, ((0, len(sentence.words)),))
    called = _CALLED.search(sentence.words)
    shed += (called.span(),) if called else ()
    matter = topic(sentence.low, named=True)
    names = {name: _inside(sentence, span) for name, span in (("topic", about), ("matter", matter)) if span}
    headings = ("{topic}", HEADING) if _NAMES_ITS_THING.issuperset(sentence.codes) else (HEADING,)
    for calm in headings if subject else kinds[0].ways:
        if all(slot in names for slot in _SLOTS.findall(calm)):
            words = filled(calm, names, voice)
            if called and words and not subject:
                words = words[:-1] + called.group() + words[-1]
            yield Way(words, INSTEAD if calm else GONE, shed, because, whole=True)


def _rank(code: str) -> int:
    return _ORDER.index(code) if code in _ORDER else len(_ORDER)


def _replaced(sentence: Sentence, match: re.Match[str], calmer: str, voice: Voice, *, subject: bool) -> Way | None:
    names = {name: _inside(sentence, match.span(name)) for name, found in match.groupdict().items() if found}
    if "{topic}" in calmer:
        about = topic(sentence.low)
        if about is None:
            return None
        names["topic"] = _inside(sentence, about)
    names |= _speaker(sentence.low)
    names |= {f"{name}_is": f"{names[name]} {_is(names[name])}" for name in ("thing", "what") if name in names}
    if "when" in names:
        names["until"] = re.sub(r"(?i)^(?:by|before|until)\b", "until", names["when"])
    put = filled(calmer, names, voice)
    shed, because = _shed(sentence, (match.span(),))
    named = tuple(match.span(name) for name in match.groupdict() if name.startswith("lost") and match.group(name))
    whole = not re.search(r"\w", sentence.low[: match.start()] + sentence.low[match.end() :])
    if whole:
        return Way(put, PAIR if put else GONE, (*shed, *named), because, whole=True)
    left = joined(sentence.words, match.span(), put)
    if not put and not subject and not reads(left.lower()):
        return None
    return Way(left, PAIR, (*shed, *named), because)


def _inside(sentence: Sentence, span: Span) -> str:
    """Return the writer's own words as they are written within a sentence: a capital stays only where it names something."""
    words = sentence.words[span[0] : span[1]]
    opens = not re.search(r"\w", sentence.low[: span[0]])
    named = any(start <= span[0] < end for start, end in facts(sentence.words)) or re.match(r"I\b|[A-Z]{2}", words)
    return words[:1].lower() + words[1:] if opens and not named else words


def _is(thing: str) -> str:
    """Return the verb that goes with a thing: are after several."""
    return "are" if re.match(r"(?i)th[eo]se\b", thing) or re.search(r"[^s]s$", thing) else "is"


def _speaker(low: str) -> dict[str, str]:
    """Return the word for the writer: as one, or as a house."""
    house = re.search(r"\b(?:we|our|us)\b", low) and not re.search(r"\b(?:i|my|me)\b", low)
    return {"me": "us" if house else "me"}


def _shed(sentence: Sentence, gone: Sequence[Span], *, near: bool = False) -> tuple[tuple[Span, ...], str]:
    """Return those parts of what goes that are the pressure itself, and why; with ``near`` only beside the pressing words."""
    spans: list[Span] = []
    because = ""
    for code in sentence.codes:
        kind = KINDS.get(code)
        if kind is None or not kind.shed:
            continue
        stays = _compiled(kind.keeps) if kind.keeps else None
        found = [
            m.span()
            for start, end in gone
            if not (stays and stays.search(sentence.low, start, end))
            for m in _compiled(kind.shed).finditer(sentence.low, start, end)
        ]
        if near:
            found = [span for span in found if any(s - _NEAR <= span[0] and span[1] <= e + _NEAR for s, e in sentence.spans)]
        spans += found
        because = because or (kind.because if found else "")
    return tuple(spans), because


def _nothing_but(sentence: Sentence, about: Span | None) -> bool:
    if sentence.low.count(" ") >= _LONG:
        return False
    left = bytearray(sentence.low, "ascii")
    for start, end in (*sentence.spans, *([about] if about else ())):
        left[start:end] = b" " * (end - start)
    rest = left.decode("ascii")
    return not _CARRIES.search(sentence.low) and sum(word not in _FILLER for word in _CONTENT.findall(rest)) <= _MUCH


@lru_cache(maxsize=1024)
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern with the slots of the phrases; a named group is written ``(?P<name>...)`` as ever and is no slot."""
    guarded = _GROUP.sub("(?P\x02\\1\x03", pattern.replace("<due>", _DUE))
    return re.compile(exact(guarded).replace("(?P\x02", "(?P<").replace("\x03", ">"))
