"""A letter to Jim that waits to go, and everything that may come in meanwhile: signs of life, and what is none."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from mails import JIM, ME, SETTINGS, at, mail
from unghost.app.case import Review
from unghost.app.review import review
from unghost.domain.address import Address
from unghost.domain.letter import Letter, Version
from unghost.domain.listed import Listed, ListScope
from unghost.domain.message import FailedRecipient, Invitation, Kind, Message, NamedDate, Precision
from unghost.domain.record import Call, Deal, Meeting, Note, Park, Truth, TruthState
from unghost.domain.settings import Settings
from unghost.domain.touch import Disposition, Side
from unghost.history.history import Facts
from unghost.history.weave import no_holidays
from unghost.silence.kaplan_meier import learn_kaplan_meier

LONDON = ZoneInfo("Europe/London")
KIM = "kim@acme.example"
ELSEWHERE = "jim.doe@post.example"
ASSISTANT = "rosa@acme.example"
MATE = "lou@brightwell.example"
DRAFTED = 70.0
"""When the words were written, in days: a Monday at ten o'clock where Jim is."""
CAME = 70.05
"""When something comes in, about an hour later."""
LEAVES = 70.1
"""When the letter would leave, an hour after that."""
WORDS = (
    "Hello Jim,\n\none thought about the second pump that may be of use to you.\n\nWould a short page about it help you?\n\n"
    "If it is not for you, a no is fine, and so is leaving this be.\n\nNora\n"
)
DEAL = Deal("Pumps", "acme.example", (JIM, KIM), stated=0.5)

TALK = (
    replace(mail(1, ME, JIM, "Which pump runs hottest?", ident="a1"), to=(Address(JIM, "Jim Doe"),)),
    replace(mail(1.9, JIM, ME, "The one by the door.", ident="a2", answers="a1"), sender=Address(JIM, "Jim Doe")),
    mail(2, ME, JIM, "Which of the two should come first?", ident="a3", answers="a2"),
    mail(2.5, KIM, ME, "Jim will look at the pump himself.", ident="k1", subject="Who looks"),
    mail(2.6, ME, KIM, "Thank you.", ident="k2", answers="k1", subject="Who looks"),
)


def facts(more: Facts | None = None, messages: tuple[Message, ...] = TALK) -> Facts:
    """Return the record, with what has come in since."""
    more = more or Facts()
    deals = more.deals or (DEAL,)
    return replace(more, messages=(*messages, *more.messages), deals=deals)


def judged(more: Facts | None = None, now: float = LEAVES, settings: Settings = SETTINGS) -> Review:
    """Judge everybody by the record and what has come in since."""
    return review(facts(more), at(now), settings, no_holidays, learn_kaplan_meier)


def version(**fields: object) -> Version:
    """Return the words of the letter."""
    made = Version("d1", 1, at(DRAFTED), ME, JIM, JIM, "ask-why", "The second pump", WORDS)
    return replace(made, **fields)  # type: ignore[arg-type]  # tests name any field


def letter(**fields: object) -> Letter:
    """Return the letter made of them."""
    ident = "l1@brightwell.example"
    raw = f"From: {ME}\r\nTo: {JIM}\r\nSubject: The second pump\r\nMessage-ID: <{ident}>\r\n\r\n{WORDS}".encode()
    made = Letter("l1", "d1", 1, JIM, "ask-why", "mine", ME, JIM, ident, raw, at(DRAFTED))
    return replace(made, **fields)  # type: ignore[arg-type]  # tests name any field


def theirs(text: str = "Thank you, let us talk about it.", sender: str = JIM, name: str = "Jim Doe", **more: str) -> Facts:
    """Return a mail of somebody's to us; without a word on what it answers it answers nothing."""
    made = mail(CAME, sender, ME, text, ident="new", answers=more.get("answers"), subject=more.get("subject", "Something new"))
    return Facts(messages=(replace(made, sender=Address(sender, name)),))


def timed(written: float, arrived: float) -> Facts:
    """Return a mail of Jim's that his clock says was written then, and a server that it arrived then."""
    (made,) = theirs().messages
    return Facts(messages=(replace(made, date=at(written), received=at(arrived)),))


def call(disposition: Disposition, side: Side = Side.OURS, by: str = ME) -> Facts:
    """Return a call with Jim."""
    return Facts(calls=(Call(at(CAME), JIM, side, disposition, 60, by=by),))


def automatic(kind: Kind, text: str, **more: object) -> Facts:
    """Return what a machine of theirs wrote, on a clock of where Jim is."""
    made = mail(CAME, JIM, ME, text, ident=f"auto-{kind.value}", kind=kind)
    fields = {"date": at(CAME).astimezone(LONDON), **more}
    return Facts(messages=(replace(made, **fields),))  # type: ignore[arg-type]  # tests name any field


def met(start: float, known: float, answer: str) -> Facts:
    """Return a meeting with Jim in the calendar."""
    return Facts(meetings=(Meeting("u1", at(known), at(start), at(start + 0.02), "Pump talk", ((JIM, answer),)),))


def bounce(address: str) -> Facts:
    """Return a report that an address does not exist."""
    report = mail(CAME, "mailer-daemon@acme.example", ME, "no such user", ident=f"dsn-{address}", kind=Kind.BOUNCE)
    return Facts(messages=(replace(report, failed=(FailedRecipient(address, True, "5.1.1", "no such user"),)),))


@dataclass(frozen=True)
class Sign:
    """Something that comes in after the letter was approved, and the words by which the reason names it."""

    facts: Callable[[], Facts]
    says: str


SIGNS: Mapping[str, Sign] = {
    "a reply": Sign(lambda: theirs(answers="a3", subject="Re: The second pump"), "Jim Doe wrote"),
    "a reply that names no parent": Sign(lambda: theirs(subject="Re: The second pump"), "Jim Doe wrote"),
    "a mail about something else": Sign(lambda: theirs(subject="Lunch"), "Jim Doe wrote"),
    "a mail that was long on its way": Sign(lambda: timed(DRAFTED - 0.02, CAME), "Jim Doe wrote"),
    "a mail of a clock that is ahead": Sign(lambda: timed(LEAVES + 0.005, LEAVES - 0.002), "Jim Doe wrote"),
    "a reply from another address": Sign(lambda: theirs(sender=ELSEWHERE, answers="a3"), f"Jim Doe wrote from {ELSEWHERE}"),
    "the same from an address nobody has seen, in no thread": Sign(
        lambda: theirs(sender=ELSEWHERE, subject="From my own mailbox"), f"wrote from {ELSEWHERE}"
    ),
    "an assistant": Sign(
        lambda: theirs("Jim Doe asked me to tell you that he will ring you.", ASSISTANT, "Rosa Gil", answers="a3"), "Jim Doe"
    ),
    "a colleague of theirs on the deal": Sign(lambda: theirs(sender=KIM, name="Kim Lee", subject="Pumps"), "Kim Lee wrote"),
    "somebody new of their house in the thread": Sign(
        lambda: theirs(sender="new@acme.example", name="Ida Ny", answers="a3"), "Ida Ny wrote"
    ),
    "somebody of another house in the thread": Sign(
        lambda: theirs(sender="ben@fitters.example", name="Ben Ott", answers="a3"), "Ben Ott wrote"
    ),
    "a colleague of ours with a colleague of theirs on the deal": Sign(
        lambda: Facts(messages=(mail(CAME, MATE, KIM, "Shall we meet?", ident="m1", subject="Meet"),)),
        f"{MATE} was in touch with {KIM}",
    ),
    "an opt-out": Sign(lambda: theirs("Please do not contact me again."), "asked that contact stop"),
    "an opt-out in other words": Sign(lambda: theirs("Bitte streichen Sie mich aus Ihrem Verteiler."), "Jim Doe"),
    "an entry on the list": Sign(
        lambda: Facts(listed=(Listed(JIM, at(CAME), ListScope.ALL, "by telephone"),)), "suppression list"
    ),
    "an entry on the list after a call": Sign(
        lambda: replace(call(Disposition.ANSWERED), listed=(Listed(JIM, at(CAME), ListScope.ALL, "asked by telephone"),)),
        f"{JIM} is on your suppression list since",
    ),
    "an entry for their house": Sign(
        lambda: Facts(listed=(Listed("acme.example", at(CAME), ListScope.MAIL, ""),)), "suppression"
    ),
    "a call they answered": Sign(lambda: call(Disposition.ANSWERED), "spoke with Jim Doe"),
    "a call of theirs": Sign(lambda: call(Disposition.ANSWERED, Side.THEIRS), "Jim Doe called"),
    "a call of a colleague of ours": Sign(lambda: call(Disposition.NO_ANSWER, by=MATE), f"{MATE} was in touch"),
    "a mail of a colleague of ours": Sign(
        lambda: Facts(messages=(mail(CAME, MATE, JIM, "Shall we meet?", ident="m2", subject="Meet"),)), f"{MATE} was in touch"
    ),
    "a mail of our own": Sign(
        lambda: Facts(messages=(mail(CAME, ME, JIM, "Shall we meet?", ident="m3", subject="Meet"),)), "You were in touch"
    ),
    "this very letter in the mailbox": Sign(
        lambda: Facts(messages=(mail(CAME, ME, JIM, WORDS, ident="l1@brightwell.example"),)), "has gone already"
    ),
    "a meeting held": Sign(lambda: met(CAME, 69, "ACCEPTED"), "Jim Doe"),
    "a meeting accepted": Sign(lambda: met(75, CAME, "ACCEPTED"), "Jim Doe"),
    "a meeting they ask for": Sign(lambda: met(75, CAME, ""), "You are to meet Jim Doe"),
    "a meeting called off": Sign(
        lambda: Facts(meetings=tuple(replace(m, cancelled=True) for m in met(75, CAME, "ACCEPTED").meetings)), "was called off"
    ),
    "an answer to an invitation": Sign(
        lambda: automatic(
            Kind.CALENDAR,
            "",
            invitation=Invitation("u2", "REPLY", "DECLINED", at(75), at(75.02), "Pump talk", ((JIM, "DECLINED"),)),
        ),
        "Jim Doe wrote",
    ),
    "a truth recorded": Sign(lambda: Facts(truths=(Truth(at(CAME), JIM, TruthState.NO),)), "recorded the truth"),
    "a truth recorded of an earlier day": Sign(lambda: Facts(truths=(Truth(at(60), JIM, TruthState.NO),)), "truth is known"),
    "not now": Sign(lambda: Facts(truths=(Truth(at(CAME), JIM, TruthState.NOT_NOW, date(2026, 9, 1)),)), "recorded the truth"),
    "a truth in their words": Sign(lambda: theirs("We have decided to go with another supplier."), "Jim Doe wrote"),
    "a park": Sign(lambda: Facts(parks=(Park(at(CAME), JIM, date(2026, 9, 1), "holidays"),)), "let Jim Doe rest"),
    "a sensitive event": Sign(lambda: Facts(notes=(Note(at(CAME), JIM, "Jim is in hospital after an accident."),)), "life"),
    "a long sick leave": Sign(lambda: automatic(Kind.OUT_OF_OFFICE, "I am on sick leave.", sensitive=True), "life"),
    "they have left": Sign(lambda: automatic(Kind.LEFT_COMPANY, "Jim no longer works here."), "has left"),
    "mail comes back": Sign(lambda: bounce(JIM), "came back"),
    "a complaint": Sign(
        lambda: automatic(Kind.ARF, "This is a complaint.", sender=Address("fbl@provider.example"), complained=(JIM,)),
        "complaint",
    ),
    "the deal is lost": Sign(lambda: Facts(deals=(replace(DEAL, outcome="lost"),)), "Pumps is lost"),
}

NONE_OF_LIFE: Mapping[str, Callable[[], Facts]] = {
    "nothing at all": Facts,
    "an automatic reply": lambda: automatic(Kind.AUTO_REPLY, "We have received your mail."),
    "a mail to a list": lambda: automatic(Kind.LIST, "Our news in May."),
    "a receipt": lambda: automatic(Kind.MDN, "Your mail was displayed."),
    "a delay": lambda: automatic(Kind.DELAY, "still trying", failed=(FailedRecipient(JIM, False, "4.4.1", "busy"),)),
    "a bounce of somebody else": lambda: bounce("otto@acme.example"),
    "a calendar that speaks by itself": lambda: automatic(
        Kind.CALENDAR, "", invitation=Invitation("u2", "COUNTER", "", None, None, "Pump talk", ())
    ),
    "a stranger of another house": lambda: theirs(sender="ada@other.example", name="Ada West"),
    "a mail of my own to a colleague of theirs": lambda: Facts(
        messages=(mail(CAME, ME, KIM, "The drawing is on its way.", ident="m4", subject="Drawing"),)
    ),
    "a note without a sign": lambda: Facts(notes=(Note(at(CAME), JIM, "Prefers tea."),)),
    "a mail of theirs long ago": lambda: Facts(messages=(mail(1.5, JIM, ME, "One more word.", ident="a0", answers="a1"),)),
    "an old truth taken back": lambda: Facts(truths=(Truth(at(60), JIM, TruthState.UNKNOWN),)),
}


def away(back: datetime | None = None) -> Facts:
    """Return an automatic reply: away, until a day or without one."""
    named = NamedDate(back.date(), Precision.DAY, "until then") if back else None
    return automatic(Kind.OUT_OF_OFFICE, "I am away until then.", return_date=named)
