"""A population that writes at its own pace: every person asked anew a while after each answer, some of them gone one day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from math import exp

import numpy as np

from mails import ME, START, mail
from unghost.domain.message import Message


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail: who wrote to whom and when, its words, and what it answers."""

    at: datetime
    sender: str
    to: str
    ident: str
    text: str
    answers: str | None = None


def letters(people: int = 12, days: int = 400, seed: int = 1, gone: float = 0.2) -> list[Letter]:
    """Return the mail of so many people, each at a firm of their own, over so many days, in order of time."""
    dice = np.random.default_rng(seed)
    found: list[Letter] = []
    for n in range(people):
        who, pace = f"{'abcdefghijklmnopqrstuvwxyz'[n % 26]}o{n}@firm{n:02d}.example", exp(dice.normal(2.5, 0.8))
        leaves = dice.uniform(0.5, 1.0) * days if dice.random() < gone else float(days)
        at, k = float(dice.uniform(0.0, 14.0)), 0
        while at < days:
            asked, k = f"q{k}.{who}", k + 1
            found.append(Letter(_at(at), ME, who, asked, "Which of the two layouts fits your floor better?"))
            came = at + pace * exp(dice.normal(0.0, 0.7)) / 24.0
            if came >= min(days, leaves):
                break
            found.append(Letter(_at(came), who, ME, f"a{k}.{who}", "The first layout fits our floor.", asked))
            at = came + float(dice.uniform(2.0, 9.0))
    return sorted(found, key=lambda letter: letter.at)


def _at(days: float) -> datetime:
    return START + timedelta(days)


def as_messages(written: list[Letter]) -> tuple[Message, ...]:
    """Return letters as read mail."""
    days = [(letter.at - START) / timedelta(1) for letter in written]
    return tuple(
        mail(day, x.sender, x.to, x.text, ident=f"{x.ident}.id", answers=f"{x.answers}.id" if x.answers else None)
        for day, x in zip(days, written, strict=True)
    )


def as_mbox(written: list[Letter]) -> str:
    """Return letters as an mbox."""
    return "".join(_mail(letter) for letter in written)


def _mail(letter: Letter) -> str:
    answers = f"In-Reply-To: <{letter.answers}.id>\n" if letter.answers else ""
    head = f"From: {letter.sender}\nTo: {letter.to}\nSubject: Layouts\nDate: {letter.at:%a, %d %b %Y %H:%M:%S} +0000\n"
    return f"From x {letter.at:%a %b %d %H:%M:%S %Y}\n{head}Message-ID: <{letter.ident}.id>\n{answers}\n{letter.text}\n\n"
