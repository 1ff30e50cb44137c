"""How long a thousand relationships take: ``python -m benchmarks.causes.speed`` prints a table of CPU seconds by part.

The correspondence is invented: letters put together from our own texts and from public sentences, fourteen touches a person, one
to four people an account, so that nothing repeats and no cache helps more than it would in life.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

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

PEOPLE, TOUCHES = 1000, 14
START = datetime(2026, 3, 2, 9, tzinfo=UTC)
ME = "nora@brightwell.example"


def letters() -> tuple[Message, ...]:
    """Return the mails of a thousand relationships."""
    dice = Dice(20261122)
    told = [line.text for line in lines()]
    others, unseen = other_mail()
    found: list[Message] = []
    for n in range(PEOPLE):
        account = n // dice.whole(1, 4)
        them = f"person{n}@account{account}.example"
        day = dice.uniform(0, 30)
        for k in range(TOUCHES):
            day += dice.uniform(1, 10)
            body = [dice.one(mail) for mail in (others, unseen, told, others, unseen, others, unseen)[: 7 if k % 3 == 2 else 5]]
            found.append(_letter(f"m{n}-{k}", them, START + timedelta(days=day), "\n\n".join(body), theirs=k % 2 == 1))
    return tuple(found)


def _letter(key: str, them: str, at: datetime, text: str, *, theirs: bool) -> Message:
    sender, to = (them, ME) if theirs else (ME, them)
    return Message(key, Kind.HUMAN, key, at, at, Address(sender, ""), (Address(to, ""),), subject="The pump", text=text)


def main() -> None:
    """Measure and print."""
    settings = Settings(me=(ME,), ours=("brightwell.example",), timezone="Europe/London", country="GB")
    known = known_at(Facts(messages=letters()), START + timedelta(days=160), settings, no_holidays)
    history = known.history
    people = [(c, known.past[person]) for person, c in history.people.items() if c.has_relationship]
    silences = assess_all(history, people, known.learnt(learn_kaplan_meier))
    views = [View(history, c, s) for (c, _), s in zip(people, silences, strict=True)]
    print(f"{len(views)} relationships, {len(history.by_account)} accounts, {TOUCHES} touches each")
    parts: Sequence[tuple[str, Callable[[View], object]]] = (
        ("our tone (shared with the linter)", lambda view: course(view.correspondence.touches)),
        ("diagnosis: causes, lapses, break", diagnose),
        ("groundwork", groundwork),
        ("relationship strength", strength),
    )
    total = 0.0
    for name, look in parts:
        begun = time.process_time()
        for view in views:
            look(view)
        spent = time.process_time() - begun
        total += spent
        print(f"{name:<40} {spent:6.2f} s")
    print(f"{'together':<40} {total:6.2f} s")


if __name__ == "__main__":
    main()
