"""The program itself as a policy: a seller who reads the day's advice and follows it, call by call and letter by letter."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from math import ceil

from benchmarks.hidden_break.dice import Dice
from benchmarks.practice.assumptions import Assumptions
from benchmarks.practice.letters import INTEREST, LAST_ASK, ME, NEED, OFFERS, OPEN_QUESTION, PRESSED, PUT_OFF, Postbox, hint
from benchmarks.practice.mind import Deed
from benchmarks.practice.policies import Course
from benchmarks.practice.prospect import Prospect
from unghost.app.review import review
from unghost.causes.cause import View
from unghost.domain.message import Message
from unghost.domain.record import Call, Deal
from unghost.domain.settings import Settings
from unghost.domain.touch import Channel, Disposition, Side
from unghost.drafts.script import letter
from unghost.history.history import Facts
from unghost.history.weave import no_holidays
from unghost.plays.play import Move
from unghost.silence.kaplan_meier import learn_kaplan_meier

ASKED = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)  # a Monday: the day of our last question
SETTINGS = Settings(me=(ME,), ours=("brightwell.example",), timezone="UTC", country="")
LONGEST = 21.0  # days after which any wait is looked at again
LOOK_AGAIN = 4.0  # days after which an ordinary wait is looked at again

FELT = {
    "apology-call": Deed("apology-call", pressure=0.05, asks=True, frees=True, owns=True),
    "ask-why": Deed("ask-why", pressure=0.1, asks=True, frees=True),
    "release": Deed("release", asks=True, frees=True),
    "fresh-start": Deed("fresh-start", pressure=0.1, asks=True),
    "smaller-ask": Deed("smaller-ask", pressure=0.1, asks=True, smaller=True),
    "value": Deed("value", gives=True),
    "personal": Deed("personal", gives=True),
    "bold": Deed("bold", pressure=0.15, asks=True, gives=True),
    "answer-first": Deed("answer-first", owns=True, repairs=True, gives=True),
    "supply-missing": Deed("supply-missing", repairs=True, gives=True),
    "champion-pack": Deed("champion-pack", gives=True),
    "compassion": Deed("compassion", kind=True),
    "park": Deed("park", pressure=0.05, asks=True, frees=True),
    "second-door": Deed("second-door", pressure=0.2, asks=True),
    "successor": Deed("successor", pressure=0.1, asks=True),
}
"""How each play feels to the person it is for: from what its words do, not from the program's own idea of its worth."""


@dataclass(frozen=True, slots=True)
class Ours:
    """The program's advice, followed with the probability the world says."""

    people: tuple[Prospect, ...]
    world: Assumptions
    name: str = "ours"

    def begin(self, prospect: int) -> Course:
        """Return the course for one prospect, whose past correspondence is written first."""
        return Advised.of(self.people[prospect], self.world)


@dataclass(slots=True)
class Advised:
    """One prospect's record, as the program sees it, and when it is looked at next."""

    who: Prospect
    world: Assumptions
    box: Postbox
    dice: Dice
    messages: list[Message] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    due: float | None = 1.0
    plays: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, who: Prospect, world: Assumptions) -> Advised:
        """Write the past: four exchanges at their pace, a talk, our offer, their hint, and our last question."""
        them = f"p{who.number}@client{who.number}.example"
        course = cls(who, world, Postbox(them, f"Robin Vale{who.number}"), Dice(who.seed + 7))
        course._past()
        return course

    def next_day(self) -> float | None:
        """Return when the program is asked again."""
        return self.due

    def act(self, day: float) -> Deed | None:
        """Ask the program; return what it has the seller do now, None where it waits."""
        view, move = self._advice(day)
        later = (move.not_before - ASKED).total_seconds() / 86400 if move.not_before else day
        if move.channel is Channel.NONE or later > day + 0.5:
            ahead = later if later > day else day + LOOK_AGAIN
            self.due = None if move.play == "let-go" else max(day + 1.0, min(day + LONGEST, ahead))
            return None
        self.due = day + 1.0
        if not self.dice.happens(self.world.followed):
            self.due = day + LOOK_AGAIN
            return None
        return self._done(view, move, day)

    def heard(self, day: float, *, talk: bool) -> None:
        """Write down a word of theirs that told nothing."""
        text = self.dice.one(PUT_OFF)
        if talk:
            self.calls.append(self._call(day, Disposition.ANSWERED, text))
        else:
            self.messages.append(self.box.theirs(self._at(day), text))
        self.due = ceil(day) + 1.0

    def rang(self, day: float) -> None:
        """Log a call that reached nobody."""
        self.calls.append(self._call(day, Disposition.NO_ANSWER, ""))

    def _advice(self, day: float) -> tuple[View, Move]:
        now = self._at(day)
        deal = Deal("Filter line", f"client{self.who.number}.example", (self.box.them,), "proposal", None, "", 0.6)
        facts = Facts(messages=tuple(self.messages), calls=tuple(self.calls), deals=(deal,))
        found = review(facts, now, SETTINGS, no_holidays, learn_kaplan_meier)
        case = next(c for c in found.cases if c.correspondence.person.id == self.box.them)
        return View(found.history, case.correspondence, case.silence), case.move

    def _done(self, view: View, move: Move, day: float) -> Deed:
        deed = FELT[move.play]
        deed = replace(deed, call=move.channel is Channel.CALL, pressure=deed.pressure + self.world.gentle)
        self.plays.append(move.play)
        if not deed.call:
            written = letter(move.play, view)
            words = "\n".join(written.lines) if written else "Thinking of you. Nothing to answer."
            self.messages.append(self.box.ours(self._at(day), words))
        return deed

    def _call(self, day: float, disposition: Disposition, note: str) -> Call:
        seconds = 240 if disposition.reached else 0
        return Call(self._at(day), self.box.them, Side.OURS, disposition, seconds, note, ME)

    def _at(self, day: float) -> datetime:
        return ASKED + timedelta(days=day, hours=1)

    def _past(self) -> None:
        dice, who = self.dice, self.who
        waits = [who.answer_days(dice) for _ in range(4)]
        day = -sum(waits) - 8.0
        self.messages.append(self.box.theirs(self._at(day), dice.one(NEED)))
        for n, wait in enumerate(waits):
            self.messages.append(
                self.box.ours(self._at(day + 0.5), dice.one(OFFERS) if n else "thank you. What output do you need?")
            )
            day += 0.5 + wait
            self.messages.append(self.box.theirs(self._at(day), self._their_words(dice, last=n == len(waits) - 1)))
            if n == 1:
                self.calls.append(self._call(day + 0.3, Disposition.ANSWERED, "Good talk about the plans and the dates."))
        asked = PRESSED if who.reason == "our_pressure" else dice.one(LAST_ASK)
        self.messages.append(self.box.ours(ASKED, asked))
        if who.reason == "away" and who.back:
            self.messages.append(self.box.away(ASKED + timedelta(minutes=1), ASKED + timedelta(days=who.back)))

    def _their_words(self, dice: Dice, *, last: bool) -> str:
        words = dice.one(INTEREST)
        if last and self.who.reason == "our_lapse":
            words += " " + dice.one(OPEN_QUESTION)
        if last and self.who.hints:
            words += " " + hint(self.who.reason, dice)
        return words
