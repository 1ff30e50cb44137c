"""How long a thousand relationships take: ``python -m benchmarks.causes.speed`` writes speed.md, CPU seconds by part.

The correspondence is invented: letters put together from our own texts and from public sentences, one to four people an
account, so that nothing repeats and no cache helps more than it would in life. Short ones are as long as those of the sample
(ten touches, two paragraphs each); long ones have fourteen touches of five to six paragraphs.
"""

from __future__ import annotations

import platform
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.causes.lines import lines
from benchmarks.causes.sample import other_mail
from benchmarks.hidden_break.dice import Dice
from unghost.app.known import known_at
from unghost.causes.cause import View
from unghost.causes.diagnose import diagnose
from unghost.causes.groundwork import groundwork
from unghost.causes.strength import strength
from unghost.domain.address import Address
from unghost.domain.message import Kind, Message
from unghost.domain.settings import Settings
from unghost.history.history import Facts
from unghost.history.weave import no_holidays
from unghost.pressure.trend import course
from unghost.silence.assess import assess_all
from unghost.silence.kaplan_meier import learn_kaplan_meier

PEOPLE = 1000
START = datetime(2026, 3, 2, 9, tzinfo=UTC)
ME = "nora@brightwell.example"
SETTINGS = Settings(me=(ME,), ours=("brightwell.example",), timezone="Europe/London", country="GB")
PARTS: tuple[tuple[str, Callable[[View], object]], ...] = (
    ("our tone (the linter's work)", lambda view: course(view.correspondence.touches)),
    ("diagnosis: causes, lapses, break, events", diagnose),
    ("groundwork", groundwork),
    ("relationship strength", strength),
)


@dataclass(frozen=True, slots=True)
class Kindred:
    """How much passes in one relationship: so many touches, each of so many paragraphs beside the one that may tell a reason."""

    name: str
    touches: int
    paragraphs: int


KINDS = (Kindred("short", 10, 2), Kindred("long", 14, 5))


def letters(kind: Kindred, people: int = PEOPLE) -> tuple[Message, ...]:
    """Return the mails of so many relationships."""
    dice = Dice(20261122)
    told = [line.text for line in lines() if line.language.startswith("en")]
    others, unseen = other_mail()
    found: list[Message] = []
    for n in range(people):
        them = f"person{n}@account{n // dice.whole(1, 4)}.example"
        day = dice.uniform(0, 30)
        for k in range(kind.touches):
            day += dice.uniform(1, 10)
            body = [dice.one(others if place % 2 else unseen) for place in range(kind.paragraphs)]
            body += [dice.one(told)] if k % 3 == 2 else []
            found.append(_letter(f"m{n}-{k}", them, START + timedelta(days=day), "\n\n".join(body), theirs=k % 2 == 1))
    return tuple(found)


def _letter(key: str, them: str, at: datetime, text: str, *, theirs: bool) -> Message:
    sender, to = (them, ME) if theirs else (ME, them)
    return Message(key, Kind.HUMAN, key, at, at, Address(sender, ""), (Address(to, ""),), subject="The pump", text=text)


def views(kind: Kindred, people: int = PEOPLE) -> Sequence[View]:
    """Return the relationships, each with how it stands."""
    known = known_at(Facts(messages=letters(kind, people)), START + timedelta(days=160), SETTINGS, no_holidays)
    history = known.history
    found = [(c, known.past[person]) for person, c in history.people.items() if c.has_relationship]
    silences = assess_all(history, found, known.learnt(learn_kaplan_meier))
    return [View(history, c, s) for (c, _), s in zip(found, silences, strict=True)]


def main() -> None:
    """Measure, print and write."""
    spent = {kind.name: [_seconds(views(kind), look) for _, look in PARTS] for kind in KINDS}
    rows = ["| part | " + " | ".join(spent) + " |", "| --- |" + " ---: |" * len(spent)]
    rows += [f"| {name} | " + " | ".join(f"{spent[k][n]:.1f}" for k in spent) + " |" for n, (name, _) in enumerate(PARTS)]
    rows.append("| together | " + " | ".join(f"{sum(of):.1f}" for of in spent.values()) + " |")
    page = (
        "# A thousand relationships\n\nCPU seconds on one core, what is loaded and compiled the first time included; "
        "`python -m benchmarks.causes.speed`, whose head says what passes in them.\n\n"
        f"{time.strftime('%Y-%m-%d')} · {platform.system()} {platform.machine()} · Python {platform.python_version()}\n\n"
    )
    page += "\n".join(rows) + "\n"
    Path(__file__).with_name("speed.md").write_text(page, encoding="utf-8")
    print(page)


def _seconds(of: Sequence[View], look: Callable[[View], object]) -> float:
    begun = time.process_time()
    for view in of:
        look(view)
    return time.process_time() - begun


if __name__ == "__main__":
    main()
