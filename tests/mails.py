"""Small mails, calls and histories for tests: one line each."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from unghost.domain.address import Address
from unghost.domain.message import Kind, Message, NamedDate, Precision
from unghost.domain.record import Call
from unghost.domain.settings import Settings
from unghost.domain.touch import Disposition, Side
from unghost.history.history import Facts, History
from unghost.history.weave import weave

ME = "nora@brightwell.example"
JIM = "jim@acme.example"
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SETTINGS = Settings(me=(ME,), ours=("brightwell.example",), timezone="Europe/London", country="GB")


def at(days: float) -> datetime:
    """Return the moment so many days after the start, a Monday at nine."""
    return START + timedelta(days=days)


def mail(
    days: float | None,
    sender: str,
    to: str | tuple[str, ...],
    text: str = "Does the second pump suit you?",
    *,
    ident: str | None = None,
    answers: str | None = None,
    subject: str = "The second pump",
    kind: Kind = Kind.HUMAN,
    back: datetime | None = None,
    received: bool = False,
) -> Message:
    """Return one read mail, ``days`` after the start."""
    moment = None if days is None else at(days)
    ident = ident or f"{sender}-{days}-{abs(hash(text)) % 10_000}@test.example"
    recipients = (to,) if isinstance(to, str) else to
    return Message(
        key=f"{ident}|{sender}|{days}",
        kind=kind,
        message_id=ident,
        date=moment,
        received=moment if received else None,
        sender=address(sender),
        to=tuple(address(r) for r in recipients),
        subject=subject,
        in_reply_to=answers,
        references=(answers,) if answers else (),
        text=text,
        return_date=NamedDate(back.date(), Precision.DAY, text) if back else None,
    )


def address(text: str) -> Address:
    """Return an address, with its display name where written ``Name <address>``."""
    name, _, email = text.rpartition("<")
    return Address(email.rstrip(">"), name.strip())


def call(
    days: float, disposition: Disposition = Disposition.NO_ANSWER, who: str = JIM, side: Side = Side.OURS, note: str = ""
) -> Call:
    """Return one call, ``days`` after the start."""
    return Call(at(days), who, side, disposition, 0, note)


def history(*messages: Message, now: float = 30, calls: tuple[Call, ...] = ()) -> History:
    """Return the history of some mails and calls, ``now`` days after the start."""
    return weave(Facts(messages=messages, calls=calls), at(now), SETTINGS)
