"""An invented mailbox: so many relationships, one to four people an account, ten mails each, most of them going on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from benchmarks.causes.lines import lines
from benchmarks.causes.sample import other_mail
from benchmarks.hidden_break.dice import Dice
from unghost.adapters.stores.sqlite import SqliteStore
from unghost.domain.address import Address
from unghost.domain.message import Kind, Message
from unghost.domain.record import Deal
from unghost.domain.settings import Settings
from unghost.history.history import SourceState
from unghost.reading.read import READER_VERSION

NOW = datetime(2026, 11, 18, 10, tzinfo=UTC)
NORA = Address("nora@brightwell.example", "Nora Bright")
FIRST = ("Anna", "Ben", "Carla", "Dev", "Eva", "Finn", "Gita", "Hugo")
BATCH = 5_000


@dataclass(frozen=True, slots=True)
class Texts:
    """What the letters are put together from."""

    told: list[str]
    plain: list[str]
    unseen: list[str]


def build(home: Path, people: int) -> None:
    """Lay a home of so many relationships."""
    others, unseen = other_mail()
    told = [line.text for line in lines() if line.language.startswith("en")]
    texts, dice, store = Texts(told, [t for t in others if "?" not in t], unseen), Dice(20261122), SqliteStore(home)
    store.save_settings(Settings(me=(NORA.email,), ours=("brightwell.example",), timezone="Europe/London", country="GB"))
    mails: list[Message] = []
    account, left = 0, 0
    for n in range(people):
        account, left = (account, left - 1) if left else (account + 1, dice.whole(0, 3))
        them = Address(f"person{n}@account{account}.example", f"{dice.one(FIRST)} Surname{n}")
        begin = NOW - timedelta(days=dice.uniform(30, 540))
        mails += _exchange(n, them, begin, texts, dice)
        if n % 3 == 0:
            amount = Decimal(1000 + n)
            store.add_deals(
                [Deal(f"Deal {n}", f"account{account}.example", (them.email,), "", amount, "EUR", None, begin.date())]
            )
        if len(mails) >= BATCH or n + 1 == people:
            store.add_mail(mails, ["town"] * len(mails), [], READER_VERSION)
            mails = []
    store.save_source(SourceState("mbox", "town", NOW), people * 10)
    store.close()


def _exchange(n: int, them: Address, begin: datetime, texts: Texts, dice: Dice) -> Iterator[Message]:
    """Yield ten mails to and fro; one exchange in ten fell quiet on the way."""
    gone = dice.happens(0.1)
    end = begin + (NOW - begin) * dice.uniform(0.3, 0.95) if gone else NOW - timedelta(days=dice.uniform(0, 20))
    before: str | None = None
    for k, place in enumerate([0.0, *sorted(dice.uniform(0, 1) for _ in range(9))]):
        theirs, key = k % 2 == 1, f"m{n}-{k}"
        parts = [dice.one(texts.plain if theirs else texts.unseen), dice.one(texts.plain)]
        parts += [dice.one(texts.told)] if dice.happens(0.1) else []
        parts += [] if theirs else ["Which of the two layouts fits your floor better?"]
        sender, to = (them, NORA) if theirs else (NORA, them)
        yield letter(key, begin + (end - begin) * place + timedelta(minutes=k), sender, to, "\n\n".join(parts), before)
        before = key


def letter(key: str, at: datetime, sender: Address, to: Address, text: str, answers: str | None) -> Message:
    """Return one read mail."""
    return Message(key, Kind.HUMAN, key, at, at, sender, (to,), subject="The pump", text=text, in_reply_to=answers, language="en")
