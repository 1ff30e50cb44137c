"""Answers to the day's list: what the lines of a reply ask to be done. Pure; nothing is guessed, nothing is skipped silently."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from unghost.app.answer_words import (
    APPROVALS,
    CALL_WORDS,
    CALLS,
    COURTESY,
    NO_OF,
    NOT_A_NO,
    NOT_A_YES,
    NOT_YET,
    UNTIL,
    WORDS,
    Act,
    Meaning,
)
from unghost.domain.record import TruthState
from unghost.domain.touch import Disposition
from unghost.reading.dates.find import find_dates

MOST_LINES = 200
"""So many lines of a reply are read."""
LONGEST_LINE = 1_000
FURTHEST = timedelta(days=5 * 366)
"""A day further away than this is a slip of the pen."""
_WRAPPED = 60
"""A line at least so long may go on in the next one: mail programs break lines from 65 to 78 characters."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One thing to be done: to whom (a number of the list), what, and with which words.

    ``words`` are those of the reply. ``text`` is the reason, the note, or what was said; ``to`` an address it names; ``which`` a
    number of what was open, or ``all``. ``plain`` says that a call was named as such, or a truth spelled out.
    """

    number: int
    words: str
    act: Act
    state: TruthState | None = None
    disposition: Disposition | None = None
    until: date | None = None
    text: str = ""
    to: str = ""
    which: str = ""
    plain: bool = False


@dataclass(frozen=True, slots=True)
class Unclear:
    """Words that were not understood, and why, in a sentence; ``number`` 0 where they name none."""

    words: str
    why: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class Written:
    """When a reply was written, in the writer's own day, and how dates are read there (``de``, ``-GB``)."""

    at: datetime
    locale: str = ""

    @property
    def day(self) -> date:
        """The day it was written on."""
        return self.at.date()


def _any(phrases: str | Iterable[str]) -> str:
    words = phrases.split("|") if isinstance(phrases, str) else phrases
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_NUMBERED = re.compile(
    r"\s*(?:[-*•–]\s*)?(?:#|nr\.?\s*)?(\d{1,3})(?!\d)((?:\s*(?:,|&|\+|and|und)\s*#?\d{1,3}(?!\d))*)(?:\s*[.:)\]]+\s*|\s+(?:[-–—=:]\s*)?)(\S.*)",
    re.IGNORECASE,
)
_VERB = _any([*WORDS, *CALL_WORDS, *APPROVALS.split("|")])
_NEXT = re.compile(rf"\s*[,;]\s*(?=(?:and |und )?#?\d{{1,3}}\s*[.:)]?\s*(?:{_VERB})\b)", re.IGNORECASE)
_AND = re.compile(r"\A(?:and |und )(?=#?\d)", re.IGNORECASE)
_NUMBERS = re.compile(r"[\s#\d,&+]+")
_BARE = re.compile(r"\s*(?:#|nr\.?\s*)?(\d{1,3})\s*[.:)]?\s*")
_PHRASE = re.compile(rf"({_any(WORDS)})(?![\w-])[\s,;:.!–—-]*(.*)", re.IGNORECASE)
_CALL = re.compile(rf"(?:{_any(CALL_WORDS)})(?![\w-])[\s,;:.–—-]*(.*)", re.IGNORECASE)
_CALL_END = re.compile(rf"({_any(CALLS)})(?![\w-])[\s,;:.!–—-]*(.*)", re.IGNORECASE)
_APPROVAL = re.compile(rf"(?:{_any(APPROVALS)})(?![\w-])", re.IGNORECASE)
_MIXED_NO = re.compile(rf"[/?]|(?:{_any(NOT_A_NO)})(?![\w-])", re.IGNORECASE)
_MIXED_YES = re.compile(rf"[/?]|(?:{_any(NOT_A_YES)})(?![\w-])", re.IGNORECASE)
_YET = re.compile(rf"(?:{_any(NOT_YET)})(?![\w-])", re.IGNORECASE)
_NOUN = re.compile(rf"(?:{_any(NO_OF)})(?![\w-])", re.IGNORECASE)
_BEFORE_DAY = re.compile(rf"(?:{_any(UNTIL)})?\s*", re.IGNORECASE)
_STRAY_UNTIL = re.compile(r"(?:until|till|til|bis)\b", re.IGNORECASE)
_SPAN = re.compile(r"(?:for|für)\s+", re.IGNORECASE)
_ADDRESS = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_POLITE = re.compile(rf"(?:{_any(COURTESY)})(?:[\s,.!]+[\w.'-]+){{0,3}}[\s,.!]*", re.IGNORECASE)
_DEVICE = re.compile(r"(?:sent from|get outlook|gesendet von|von meinem|diese nachricht).{0,80}|[-_=*\s]+", re.IGNORECASE)


def read_answers(text: str, written: Written, most: int, known: frozenset[str] = frozenset()) -> list[Answer | Unclear]:
    """Return what a reply's own text asks to be done, in its order.

    ``most`` is the last number of the list. ``known`` are the lines of the list itself, as ``bare`` gives them: a mail program
    that quotes without a mark must not make answers of them.
    """
    found = [one for line in _lines(text, known) for one in _line(line, written, most)]
    return _settled(found)


def bare(line: str) -> str:
    """Return a line as it is compared: no marks of quotation, no difference in white space."""
    return " ".join(line.lstrip("> \t|").split())


def _lines(text: str, known: frozenset[str]) -> Iterator[str]:
    """Yield the lines that were written, a line broken by a mail program made whole, greetings and the list itself left out."""
    held = ""
    for line in text.splitlines()[:MOST_LINES]:
        here = bare(line)[:LONGEST_LINE]
        if not here or here in known:
            if held:
                yield held
            held = ""
        elif held and len(held.rpartition("\n")[2]) >= _WRAPPED and not _NUMBERED.match(here):
            held = f"{held}\n{here}"
        else:
            if held:
                yield held
            held = here
    if held:
        yield held


def _line(line: str, written: Written, most: int) -> Iterator[Answer | Unclear]:
    whole = " ".join(line.split())
    if not re.match(r"\W*(?:nr\.?\s*)?\d", whole, re.IGNORECASE):
        if not (_POLITE.fullmatch(whole) or _DEVICE.fullmatch(whole)):
            yield Unclear(whole, "it does not begin with a number of the list")
        return
    for piece in _pieces(whole):
        yield from _piece(_AND.sub("", piece), written, most)


def _pieces(line: str) -> Iterator[str]:
    """Yield the answers of one line, set apart by commas; numbers without a word belong to the word that follows: 1, 2 no."""
    held = ""
    for piece in _NEXT.split(line):
        held = f"{held}, {piece}" if held else piece
        if not _NUMBERS.fullmatch(held):
            yield held
            held = ""
    if held:
        yield held


def _piece(piece: str, written: Written, most: int) -> Iterator[Answer | Unclear]:
    found = _NUMBERED.fullmatch(piece)
    if found is None:
        bare_number = _BARE.fullmatch(piece)
        why = "nothing stands behind the number" if bare_number else "it does not begin with a number of the list"
        yield Unclear(piece, why, int(bare_number[1]) if bare_number else 0)
        return
    for number in dict.fromkeys(int(n) for n in re.findall(r"\d+", f"{found[1]} {found[2]}")):
        if 1 <= number <= most:
            yield _understood(number, piece, found[3].strip(), written)
        else:
            yield Unclear(piece, f"the list goes from 1 to {most}", number)


def _understood(number: int, piece: str, said: str, written: Written) -> Answer | Unclear:
    if _APPROVAL.match(said):
        return Unclear(piece, "a letter is never approved by mail; see it and approve it with unghost approve", number)
    called = _CALL.fullmatch(said)
    found = _CALL_END.fullmatch(called[1]) if called else _PHRASE.fullmatch(said)
    if found is None:
        why = "it is not said how the call ended, such as no answer, voicemail or answered" if called else ""
        return Unclear(piece, why or "its words are not among those that are understood", number)
    meaning = (CALLS if called else WORDS)[" ".join(found[1].lower().split())]
    plain = called is not None or len(found[1].split()) > 2
    answer = Answer(number, piece, meaning.act, meaning.state, meaning.disposition, plain=plain)
    reader = _READERS.get(meaning.act, _with_text)
    return reader(answer, meaning, found[2].strip(), written)


def _with_text(answer: Answer, _meaning: Meaning, rest: str, _written: Written) -> Answer | Unclear:
    return replace(answer, text=rest)


def _noted(answer: Answer, _meaning: Meaning, rest: str, _written: Written) -> Answer | Unclear:
    return replace(answer, text=rest) if rest else Unclear(answer.words, "the note is empty", answer.number)


def _confirmed(answer: Answer, _meaning: Meaning, rest: str, _written: Written) -> Answer | Unclear:
    return answer if not rest.strip(" .!") else Unclear(answer.words, "more stands behind “confirm”", answer.number)


def _done(answer: Answer, _meaning: Meaning, rest: str, _written: Written) -> Answer | Unclear:
    which = rest.strip(" .").lower()
    if re.fullmatch(r"all|alle|alles|#?\d{1,3}", which):
        return replace(answer, which="all" if which.startswith("all") else which.lstrip("#"))
    return replace(answer, text=rest)


def _truth(answer: Answer, meaning: Meaning, rest: str, written: Written) -> Answer | Unclear:
    if answer.words.rstrip().endswith("?"):
        return Unclear(answer.words, "it reads as a question", answer.number)
    if meaning.state is TruthState.NOT_NOW:
        return _not_now(answer, rest, written)
    if meaning.state in (TruthState.SOMEONE_ELSE, TruthState.CONTACT_GONE):
        address = _ADDRESS.search(rest)
        if address is None:
            return replace(answer, text=rest)
        beside = f"{rest[: address.start()]} {rest[address.end() :]}"
        return replace(answer, text=" ".join(beside.split()).strip(" ,;:.<>()"), to=address[0].lower())
    mixed = {TruthState.NO: _MIXED_NO, TruthState.YES: _MIXED_YES, TruthState.NO_DECISION: _YET}[meaning.state or TruthState.NO]
    if mixed.match(rest):
        return Unclear(answer.words, "it may mean more than one thing; write the plain word and then the reason", answer.number)
    no_noun = meaning.state is TruthState.NO and _NOUN.match(rest) and "," not in answer.words
    return replace(answer, text=f"no {rest}" if no_noun else rest)


def _not_now(answer: Answer, rest: str, written: Written) -> Answer | Unclear:
    named = _day_in(rest, written)
    if isinstance(named, str):
        return Unclear(answer.words, named, answer.number)
    if named is None:
        return replace(answer, text=rest)
    return replace(answer, until=named[0], text=named[1])


def _park(answer: Answer, _meaning: Meaning, rest: str, written: Written) -> Answer | Unclear:
    named = _day_in(rest, written)
    if named is None:
        return Unclear(answer.words, "no day to wake them is named; write for example: park until 1 September", answer.number)
    if isinstance(named, str):
        return Unclear(answer.words, named, answer.number)
    return replace(answer, until=named[0], text=named[1])


def _day_in(rest: str, written: Written) -> tuple[date, str] | str | None:
    """Return the one day to come a rest begins with and what stands behind it; else why not; None where no day is named."""
    text = _SPAN.sub("in ", rest, count=1) if _SPAN.match(rest) else rest
    found = find_dates(text, written.at, written.locale)
    if not found:
        return "the day is not understood; write it as 2026-09-01" if _STRAY_UNTIL.match(rest) else None
    if len(found) > 1:
        return "several days are named"
    day, start, end = found[0].date, found[0].start, found[0].end
    if not _BEFORE_DAY.fullmatch(text[:start]):
        return "the day is not said plainly; write it first, and the reason behind it"
    if day <= written.day or day > written.day + FURTHEST:
        return f"{day.isoformat()} is no day to wait for"
    return day, text[end:].strip(" ,;:.-–—")


_READERS: dict[Act, Callable[[Answer, Meaning, str, Written], Answer | Unclear]] = {
    Act.TRUTH: _truth,
    Act.PARK: _park,
    Act.NOTE: _noted,
    Act.CONFIRM: _confirmed,
    Act.DONE: _done,
}


def _settled(found: Sequence[Answer | Unclear]) -> list[Answer | Unclear]:
    """Return what is left where one reply says two truths of one person: neither."""
    told: dict[int, set[object]] = defaultdict(set)
    for one in found:
        if isinstance(one, Answer) and one.act in (Act.TRUTH, Act.CONFIRM, Act.PARK):
            told[one.number].add((one.act, one.state, one.until))
    clash = {number for number, said in told.items() if len(said) > 1}
    return [
        Unclear(one.words, "the same answer says something else about that number, too", one.number)
        if one.number in clash and isinstance(one, Answer) and one.act in (Act.TRUTH, Act.CONFIRM, Act.PARK)
        else one
        for one in found
    ]
