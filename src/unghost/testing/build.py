"""Small factories for tests: touches, a correspondence and a view of it, with sensible days and people on ``.example``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from unghost.causes.cause import View
from unghost.domain.address import account_of
from unghost.domain.hours import WorkWeek
from unghost.domain.message import Delegate, FailedRecipient, Kind, NamedDate, Precision
from unghost.domain.person import Person
from unghost.domain.record import Deal
from unghost.domain.said import Said
from unghost.domain.settings import Settings
from unghost.domain.touch import Channel, Disposition, Side, Signal, Touch
from unghost.history.history import Correspondence, History, SourceState, by_account
from unghost.silence.assessment import Silence, State

NOW = datetime(2026, 6, 17, 10, 0, tzinfo=UTC)  # a Wednesday morning
US = "kim@studio.example"
THEM = "jo@harbour.example"
SETTINGS = Settings(me=(US,), ours=("studio.example",))


def at(days_ago: float, hour: int = 10) -> datetime:
    """Return the moment so many days before ``NOW``, at that hour UTC."""
    return (NOW - timedelta(days=days_ago)).replace(hour=hour)


def touch(
    days_ago: float,
    text: str = "",
    *,
    side: Side = Side.OURS,
    channel: Channel = Channel.MAIL,
    person: str = THEM,
    by: str = "",
    said: Said | None = None,
    disposition: Disposition | None = None,
    attachments: int = 0,
    subject: str = "Harbour lamps",
    hour: int = 10,
) -> Touch:
    """Return one contact ``days_ago`` days before ``NOW``, ours by default; its Message-ID tells side and day."""
    when = at(days_ago, hour)
    mail = channel is Channel.MAIL
    return Touch(
        at=when,
        side=side,
        channel=channel,
        person=person,
        by=by or (US if side is Side.OURS else person),
        message=f"{side.value}-{days_ago:g}@mail.example" if mail else None,
        thread="t1",
        subject=subject,
        text=text,
        attachments=attachments,
        disposition=disposition,
        said=said or Said(),
    )


def ours(days_ago: float, text: str = "", *asks: str, hour: int = 10) -> Touch:
    """Return a mail of ours with what it asks."""
    return touch(days_ago, text, said=Said(asks=asks), hour=hour)


def theirs(days_ago: float, text: str = "", *asks: str, person: str = THEM, hour: int = 10) -> Touch:
    """Return a mail of theirs with what it asks."""
    return touch(days_ago, text, side=Side.THEIRS, person=person, said=Said(asks=asks), hour=hour)


def call(days_ago: float, disposition: Disposition = Disposition.NO_ANSWER, note: str = "", person: str = THEM) -> Touch:
    """Return a call of ours."""
    return touch(days_ago, note, channel=Channel.CALL, disposition=disposition, person=person)


def out_of_office(
    days_ago: float, text: str, back: date | None = None, *, delegate: str = "", sensitive: bool = False, left: bool = False
) -> Signal:
    """Return an automatic reply: absent until ``back``, or gone for good; ``delegate`` is an address it names."""
    named = NamedDate(back, Precision.DAY, text) if back else None
    who = (Delegate(delegate, "", delegate),) if delegate else ()
    kind = Kind.LEFT_COMPANY if left else Kind.OUT_OF_OFFICE
    return Signal(at(days_ago), kind, THEM, f"auto-{days_ago:g}@mail.example", text, named, who, (), sensitive)


def bounce(days_ago: float, text: str = "550 5.1.1 no such user", *, permanent: bool = True) -> Signal:
    """Return a bounce of a mail to them."""
    failed = (FailedRecipient(THEM, permanent, "5.1.1" if permanent else "4.2.2", text),)
    return Signal(at(days_ago), Kind.BOUNCE, THEM, f"bounce-{days_ago:g}@mail.example", text, failed=failed)


def deal(stated: float | None = 0.6, outcome: str = "", name: str = "Harbour lamps") -> Deal:
    """Return a deal with them."""
    return Deal(
        name, account_of(THEM), (THEM,), "proposal", Decimal(9000), "EUR", stated, date(2026, 1, 10), owner=US, outcome=outcome
    )


def person(email: str = THEM, name: str = "Jo Brandon", phones: tuple[str, ...] = ("+442079460000",)) -> Person:
    """Return a prospect."""
    return Person(email, name, account_of(email), (email,), phones, "UTC", "GB")


def correspondence(
    touches: Iterable[Touch] = (),
    *,
    signals: Iterable[Signal] = (),
    who: Person | None = None,
    deals: tuple[Deal, ...] = (),
    week: WorkWeek | None = None,
) -> Correspondence:
    """Return a correspondence in order of time."""
    return Correspondence(
        person=who or person(),
        touches=tuple(sorted(touches, key=lambda t: t.at)),
        signals=tuple(sorted(signals, key=lambda s: s.at)),
        deals=deals,
        week=week or WorkWeek("UTC"),
    )


@dataclass(frozen=True, slots=True)
class World:
    """What else a view holds beside the correspondence."""

    settings: Settings = SETTINGS
    others: tuple[Correspondence, ...] = ()
    sources: tuple[SourceState, ...] = ()
    now: datetime = NOW


def view(about: Correspondence, silence: Silence | None = None, world: World | None = None) -> View:
    """Return a view; without a silence one is made from the touches: silent since our oldest unanswered touch."""
    world = world or World()
    everyone = (about, *world.others)
    history = History(
        now=world.now,
        observed_until=world.now,
        settings=world.settings,
        people={c.person.id: c for c in everyone},
        by_address={a: c.person.id for c in everyone for a in c.person.addresses},
        by_account=by_account(everyone),
        sources=world.sources,
    )
    return View(history, about, silence or silent(about))


def silent(about: Correspondence, state: State = State.SILENT) -> Silence:
    """Return the plain silence of a correspondence: its clock starts at our oldest unanswered touch."""
    open_ = about.since_sign_of_life()
    first = next((t for t in open_ if not t.attempt), None)
    return Silence(
        state=state,
        since=first.at if first else None,
        opener=first,
        last_sign_of_life=about.last_sign_of_life,
        unanswered=open_,
        attempts=tuple(t for t in open_ if t.attempt),
    )


def warm(*after: Touch) -> Correspondence:
    """Return a good relationship: four exchanges a day or two apart, a call, an offer; then what is given."""
    return correspondence(
        (
            ours(120, "Thanks for the visit. Shall we test three lamps on your pier?", "Shall we test three lamps on your pier?"),
            theirs(119, "Yes please, we need better light there. Great to have you here."),
            ours(110, "The three lamps are up. Did the crews like them?", "Did the crews like them?"),
            theirs(108, "They love them. What would forty cost?", "What would forty cost?"),
            ours(107, "Forty cost 9,000 euros, the offer is attached. Does May suit you?", "Does May suit you?"),
            theirs(105, "May would be good. I will show it to the board."),
            touch(100, "talked about the pier", channel=Channel.CALL, disposition=Disposition.ANSWERED),
            ours(98, "As promised the drawing. What did the board say?", "What did the board say?"),
            theirs(96, "They smiled. Thank you, this looks really good."),
            *after,
        ),
        deals=(deal(),),
    )
