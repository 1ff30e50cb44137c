"""The day's list as a mail to the user: plain text, calm, and nothing about health, family or a death."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from textwrap import wrap

from unghost.app.answer_words import HOW_TO
from unghost.app.case import Case, Review
from unghost.app.discreet import kind_notes
from unghost.app.entry import move_line, story
from unghost.app.numbers import numbers
from unghost.app.place import Place
from unghost.app.today import Today
from unghost.app.truths import suggested
from unghost.app.words import count, long_day, matter_of, name_of, short_day, standing_of
from unghost.causes.cause import View
from unghost.causes.events.care import private
from unghost.domain.hours import zone
from unghost.domain.touch import Channel
from unghost.drafts.places import BLANK
from unghost.drafts.script import script
from unghost.silence.assessment import State

WIDTH = 72
MARK = "·"
"""What stands between a number of the list and the name: nobody writes it in an answer."""
KEEP = "Keep this line in your answer, it says which list you mean:"
UNSIGNED = "it is made when the mail is"
_MOST_UNCLEAR = 10


def subject_of(today: Today, here: datetime) -> str:
    """Return the subject: the day and how many, and no name, for subjects are read over shoulders."""
    many = len(today.cases)
    who = count(many, "person", "people") if many else "nobody needs you"
    return f"{long_day(here.date())}: {who}"


def body_of(review: Review, today: Today, unclear: Sequence[str] = (), token: str = "") -> str:
    """Return the text of the mail. ``unclear`` are lines that tell what of earlier answers was not understood.

    Without a token it cannot be answered: a list that is only looked at.
    """
    here = today.now.astimezone(zone(review.history.settings.timezone))
    blocks = [[long_day(here.date())], list(_head(review, today, here))]
    placed = zip(today.cases, today.places, strict=True)
    blocks += [list(_entry(n, case, place, review, here)) for n, (case, place) in enumerate(placed, 1)]
    blocks.append(list(_rest(today)))
    if unclear:
        blocks.append(list(_unclear(unclear)))
    if today.cases:
        blocks += [list(HOW_TO), [KEEP, f"[{token or UNSIGNED}]"]]
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


def _head(review: Review, today: Today, here: datetime) -> Iterator[str]:
    for source in today.stopped:
        until = f" later than {short_day(source.read_at, here)}" if source.ever_read else ""
        yield from lines(f"{source.place} could not be read ({source.stopped}); until it is, nothing is judged{until}.")
    if today.cases:
        waits = f" {count(today.waiting, 'wait is', 'waits are').capitalize()} ordinary." if today.waiting else ""
        yield from lines(f"{count(len(today.cases), 'person is', 'people are').capitalize()} worth your time.{waits}")
    elif not review.history.people:
        yield "Nobody is on record yet, so nothing can be said: unghost sync reads your mail."
    else:
        yield "Nothing can be said of today." if today.stopped else "Nobody needs you today."


def _entry(number: int, case: Case, place: Place, review: Review, here: datetime) -> Iterator[str]:
    """Yield one case: who, what about, why in a line or two, the move, the number, the first question."""
    yield from lines(f"{number} {MARK} {name_of(case)}, {standing_of(case)}")
    kind = kind_notes(case)
    told = [matter_of(case), *_why(case, place, here)]
    told += [f"Move: {move_line(case.move, case)}", *_by_phone(case, review)]
    yield from (line for text in told if text and not private(text) for line in lines(text, 4))
    yield from (line for text in kind for line in lines(text, 4))


def _why(case: Case, place: Place, here: datetime) -> Iterator[str]:
    """Yield why they are on the list: what was asked or since when it is quiet, and what the advice says to it."""
    kind = set(kind_notes(case))
    first = next((line for line in story(case, here) if line not in kind and not line.startswith("this reads as")), "")
    if first:
        yield first[:1].upper() + first[1:]
    read = suggested(case)
    if read is not None:
        yield f"Their words read as: {read.state.value.replace('_', ' ')}. Answer “confirm” if that is so, or say what is."
    elif len(case.move.why) > (1 if case.state is State.OURS else 0):
        yield case.move.why[1 if case.state is State.OURS else 0]
    elif not place.owed:
        yield f"Here because: {place.says}"


def _by_phone(case: Case, review: Review) -> Iterator[str]:
    """Yield the number to call and the first question of the words for it, where the move is a call."""
    move = case.move
    if move.channel is not Channel.CALL:
        return
    who = review.history.find(move.person) or case.correspondence
    known = numbers(review.history, who)
    yield f"Number: {known[0].shown}, from {known[0].source}" if known else "Number: none on record yet."
    view = View(review.history, case.correspondence, case.silence)
    asked = next((s for s in _sentences(script(move.play, view, Channel.CALL, move.person)) if s.endswith("?")), "")
    if asked and BLANK not in asked:
        yield f"First question: {asked}"


def _sentences(texts: Iterable[str]) -> Iterator[str]:
    """Yield the sentences of a script's own lines, a direction in brackets left out."""
    for text in texts:
        for part in text.replace("? ", "?\n").replace(". ", ".\n").split("\n"):
            if not part.startswith(("(", "[")):
                yield part.strip()


def _rest(today: Today) -> Iterator[str]:
    if today.not_shown:
        yield from lines("Not shown: " + ", ".join(f"{n} × {reason}" for reason, n in today.not_shown) + ".")


def _unclear(unclear: Sequence[str]) -> Iterator[str]:
    yield "Not understood in your answers, and nothing was done for it:"
    for text in unclear[:_MOST_UNCLEAR]:
        yield from lines(text if not private(text) else "a line about something private (unghost daily --answers shows it)", 4)
    if len(unclear) > _MOST_UNCLEAR:
        yield f"    and {len(unclear) - _MOST_UNCLEAR} more: unghost daily --answers"


def lines(text: str, indent: int = 0) -> list[str]:
    """Return a text as lines of at most 72 columns, set in by so many."""
    before = " " * indent
    return wrap(" ".join(text.split()), WIDTH, initial_indent=before, subsequent_indent=before, break_on_hyphens=False)
