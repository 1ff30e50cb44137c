"""What a person's own words do: ask, promise, agree, refuse, name a time, ask us to stop."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from unghost.domain.message import Precision


class Scope(StrEnum):
    """What an opt-out forbids."""

    ALL = "all"
    CALLS = "calls"
    MAIL = "mail"
    SMS = "sms"
    TOPIC = "topic"


class Role(StrEnum):
    """What the time they name is for."""

    RETURN = "return"
    CONTACT_AGAIN = "contact_again"
    DECISION = "decision"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Promise:
    """Something the writer will do; ``due`` is None where no day was named."""

    quote: str
    due: date | None
    precision: Precision | None = None


@dataclass(frozen=True, slots=True)
class When:
    """A time they name for things to go on."""

    date: date
    precision: Precision
    quote: str
    role: Role


@dataclass(frozen=True, slots=True)
class OptOut:
    """They ask that contact stop, in any words."""

    scope: Scope
    quote: str


@dataclass(frozen=True, slots=True)
class Said:
    """What one person's own text does. Every quote is a verbatim piece of that text.

    ``asks`` are the questions and requests put to the reader; ``yes`` and ``no`` a plain decision about the matter, quoted;
    ``frees`` a sentence that needs no answer ("nothing to answer", "no reply needed"); ``courtesy`` is True where the text is
    only thanks, a greeting or good wishes, so that it leaves nothing to react to; ``sensitive`` where health, family or
    bereavement is spoken of.
    """

    asks: tuple[str, ...] = ()
    promises: tuple[Promise, ...] = ()
    yes: str | None = None
    no: str | None = None
    when: When | None = None
    opt_out: OptOut | None = None
    frees: str | None = None
    courtesy: bool = False
    sensitive: bool = False
