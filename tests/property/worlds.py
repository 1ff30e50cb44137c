"""Random correspondences, packed into a month on purpose: events scattered over years never come near a limit."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from mails import ME, at, call, mail
from unghost.domain.message import Kind, Message
from unghost.domain.record import Call
from unghost.domain.touch import Disposition
from unghost.history.history import Facts

PEOPLE = ("Jim Doe <jim@acme.example>", "Jim Doe <j.doe@acme.example>", "Pia Roe <pia@other.example>")
OURS = (
    "Which of the two should come first?",
    "Thank you, enjoy the weekend.",
    "The offer is attached. It is 300 a month.",
    "A piece on bearings. No reply needed.",
)
THEIRS = (
    "The blue one.",
    "What would the small one cost?",
    "I will let you know on 20 March.",
    "Please come back to me in April.",
    "Thanks, all clear.",
)
MACHINES = (Kind.OUT_OF_OFFICE, Kind.AUTO_REPLY, Kind.LIST)


@st.composite
def worlds(draw: st.DrawFn, *, most: int = 12) -> Facts:
    """Draw the facts of a month: mail both ways, machines, calls, some of it answering earlier mail, some of it copies."""
    messages: list[Message] = []
    calls: list[Call] = []
    for number in range(draw(st.integers(1, most))):
        days = draw(st.integers(0, 29 * 24)) / 24
        person = draw(st.sampled_from(PEOPLE))
        match draw(st.sampled_from(("ours", "ours", "theirs", "theirs", "machine", "call", "copy"))):
            case "call":
                who = person[person.index("<") + 1 : -1]
                calls.append(call(days, draw(st.sampled_from(list(Disposition))), who))
            case "copy" if messages:
                original = draw(st.sampled_from(messages))
                messages.append(_copy(original, number))
            case kind:
                messages.append(_letter(draw, number, days, person, kind, messages))
    return Facts(messages=tuple(messages), calls=tuple(calls))


def _letter(draw: st.DrawFn, number: int, days: float, person: str, kind: str, before: list[Message]) -> Message:
    answers = draw(st.sampled_from([None, *(m.message_id for m in before[-3:])]))
    ident = f"m{number}@test.example"
    if kind == "ours":
        return mail(days, ME, person, draw(st.sampled_from(OURS)), ident=ident, answers=answers)
    if kind == "machine":
        back = at(days + draw(st.integers(1, 10)))
        return mail(days, person, ME, "Away.", ident=ident, answers=answers, kind=draw(st.sampled_from(MACHINES)), back=back)
    dated = None if answers and draw(st.booleans()) and draw(st.booleans()) else days
    return mail(dated, person, ME, draw(st.sampled_from(THEIRS)), ident=ident, answers=answers)


def _copy(original: Message, number: int) -> Message:
    return replace(original, key=f"copy{number}", message_id=f"copy{number}@test.example")
