"""A call, led at the terminal: a clock, one key for how it ended, one for what was said, and notes at any time.

Whatever interrupts it, nothing that was told is lost: it ends with what is known by then.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Protocol

from unghost.app.called import Spoken
from unghost.app.case import Case
from unghost.app.words import wrapped
from unghost.cli.ask_truth import further
from unghost.cli.command import Out
from unghost.domain.record import Truth, TruthState
from unghost.domain.touch import Disposition
from unghost.plays.branches import STOP
from unghost.plays.play import Branch

ENDINGS = (
    ("a", "answered", Disposition.ANSWERED),
    ("n", "no answer", Disposition.NO_ANSWER),
    ("v", "voicemail", Disposition.VOICEMAIL),
    ("g", "gatekeeper", Disposition.GATEKEEPER),
    ("b", "busy", Disposition.BUSY),
    ("m", "a meeting was held", Disposition.MEETING),
)
NO_CONTACT, NOTE, NO_CALL, LEAVE = "x", "t", "0", ("q", "\x1b", "\x03", "\x04")
TICK_SECONDS = 1.0
_BY_KEY = {key: disposition for key, _, disposition in ENDINGS}
_ASKED = " · ".join([*(f"{key} {label}" for key, label, _ in ENDINGS), "x no further contact", "t type a note", "0 no call"])
_NOT_SPOKEN = (Disposition.GATEKEEPER, Disposition.NO_ANSWER, Disposition.VOICEMAIL)


class Desk(Protocol):
    """The person at the terminal, and a clock."""

    def key(self, seconds: float) -> str | None:
        """Return the key struck within so many seconds, None where none is, empty where nobody is there any more."""

    def keystroke(self) -> str | None:
        """Wait for one key; None where they end it."""

    def typed_line(self) -> str | None:
        """Return a line that is typed, None where nobody types one."""

    def stopwatch(self) -> float:
        """Return seconds that only grow."""


class _GoneError(Exception):
    """Nobody is at the terminal any more."""


@dataclass
class Talk:
    """One call as far as it has come."""

    case: Case
    person: str
    play: str
    branches: Sequence[Branch]
    desk: Desk
    out: Out
    now: Callable[[], datetime]
    at: datetime | None = None
    begun: float | None = None
    seconds: int = 0
    disposition: Disposition | None = None
    notes: list[str] = field(default_factory=list)
    truth: Truth | None = None
    stop: bool = False

    def spoken(self) -> Spoken | None:
        """Return what is known of the call, None where there was none and nothing was noted."""
        if self.disposition is None and not self.notes and not self.stop:
            return None
        at, note = self.at or self.now(), " ".join(self.notes)
        truth = replace(self.truth, reason=self.truth.reason or note[:500]) if self.truth else None
        return Spoken(at, self.person, self.disposition, self.seconds, note, truth, self.stop, self.play)


def lead(talk: Talk) -> Spoken | None:
    """Lead a call from dialling to the last note and return what came of it; None where there was no call.

    Ctrl-C and a closed terminal end it with what is known; before it is known how the call ended, Ctrl-C asks once more.
    """
    try:
        if _dial(talk) and _ended_asked_twice(talk):
            _what_was_said(talk)
            _last_note(talk)
    except (KeyboardInterrupt, _GoneError):
        talk.out.line()
        talk.out.line("Stopped; what you told so far is kept.")
    return talk.spoken()


def _dial(talk: Talk) -> bool:
    """Wait for the call to begin; return False where there is to be none. Whoever has called already may say how it ended."""
    talk.out.line(talk.out.strong("Enter when you dial") + " · t type a note · q leave")
    while True:
        struck = _key(talk, 3600.0)
        if struck in LEAVE:
            return False
        if struck == NOTE:
            _note(talk)
        elif struck in ("\n", "\r") or _takes(talk, struck):
            talk.at, talk.begun = talk.now(), talk.desk.stopwatch()
            return True


def _ended_asked_twice(talk: Talk) -> bool:
    try:
        return _ended(talk)
    except KeyboardInterrupt:
        talk.out.line()
        talk.out.line("How did it end? Ctrl-C once more leaves it open.")
        return _ended(talk)


def _ended(talk: Talk) -> bool:
    """Run the clock until it is told how the call ended; return False where there was none after all."""
    if talk.disposition is None and not talk.stop:
        for line in wrapped(_ASKED, 0):
            talk.out.line(line)
    while talk.disposition is None:
        struck = talk.desk.key(TICK_SECONDS)
        talk.seconds = round(talk.desk.stopwatch() - talk.begun) if talk.begun is not None else 0
        talk.out.clock(talk.seconds)
        if struck == "":
            raise _GoneError
        if struck == NO_CALL:
            talk.at = None
            return False
        if struck == NOTE:
            _note(talk)
        elif struck is not None:
            _takes(talk, struck)
    talk.out.line(f"{talk.disposition.value.replace('_', ' ')}, {talk.seconds // 60}:{talk.seconds % 60:02}")
    return True


def _takes(talk: Talk, struck: str) -> bool:
    """Take a key for how the call ended; return whether it was one. Whoever wants no further contact was on the line."""
    if struck == NO_CONTACT:
        talk.disposition, talk.stop = Disposition.ANSWERED, True
    elif struck in _BY_KEY:
        talk.disposition = _BY_KEY[struck]
    return talk.disposition is not None


def _what_was_said(talk: Talk) -> None:
    """Ask which of the answers on the page it was, with one key, and whatever belongs to it with one more."""
    if talk.stop or talk.disposition is not Disposition.ANSWERED:
        return
    open_ = [branch for branch in talk.branches if branch.record not in _NOT_SPOKEN][:9]
    talk.out.line(talk.out.strong("What did they say?"))
    for number, branch in enumerate(open_, 1):
        for line in wrapped(f"{number} {branch.hears}", 2):
            talk.out.line(line)
    talk.out.line("  x no further contact · 0 none of these")
    while True:
        struck = _key(talk, 3600.0)
        if struck == NO_CONTACT:
            talk.stop = True
            return
        if struck in ("0", "\n", "\r", *LEAVE):
            return
        if struck.isdecimal() and struck.isascii() and 1 <= int(struck) <= len(open_):
            _take_branch(talk, open_[int(struck) - 1])
            return


def _take_branch(talk: Talk, branch: Branch) -> None:
    talk.out.line(f"  {branch.hears}")
    for line in wrapped(branch.say, 4, 0):
        talk.out.line(talk.out.soft(line))
    if branch.hears == STOP.hears:
        talk.stop = True
    elif isinstance(branch.record, TruthState):
        talk.truth = Truth(talk.at or talk.now(), talk.person, branch.record)
        told = further(talk.case, talk.truth, talk.desk.keystroke, talk.out)
        talk.truth = told or talk.truth
    elif not talk.notes:
        talk.notes.append(f"{branch.hears}.")


def _last_note(talk: Talk) -> None:
    talk.out.line("Anything to note, in their words? Enter for nothing.")
    line = talk.desk.typed_line()
    if line and line.strip():
        talk.notes.append(line.strip())


def _note(talk: Talk) -> None:
    talk.out.line()
    talk.out.line("Note:")
    line = talk.desk.typed_line()
    if line is None:
        raise _GoneError
    if line.strip():
        talk.notes.append(line.strip())


def _key(talk: Talk, seconds: float) -> str:
    """Wait for a key; raise _GoneError where nobody is there any more."""
    while True:
        struck = talk.desk.key(seconds)
        if struck == "":
            raise _GoneError
        if struck is not None:
            return struck
