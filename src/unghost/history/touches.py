"""Turn messages, calls and meetings into touches of people."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from unghost.domain.address import Address
from unghost.domain.message import Invitation, Kind, Message
from unghost.domain.record import Call, Meeting
from unghost.domain.said import Said
from unghost.domain.settings import Settings
from unghost.domain.touch import Channel, Disposition, Side, Signal, Touch
from unghost.history.identity import Identities, name_key
from unghost.history.proxies import Proxies
from unghost.history.recover import recover
from unghost.reading.locale import locale_of
from unghost.reading.reported import reported
from unghost.reading.shelf import remembered
from unghost.reading.words import said

# More addressees than this and a mail is an announcement: it leaves the ball with nobody.
MOST_RECIPIENTS = 10
AUTOMATIC = frozenset({Kind.AUTO_REPLY, Kind.OUT_OF_OFFICE, Kind.LEFT_COMPANY})
FAILURES = frozenset({Kind.BOUNCE, Kind.DELAY})
# A greeting stands within so many characters of a mail's beginning.
GREETING = 120
_NAME = re.compile(r"[^\W\d_]{3,}")
_GREETING = re.compile(
    r"\b(?:dear|hi|hello|hallo|hej|hola|olá|ola|bonjour|buongiorno|guten (?:tag|morgen)|liebe[rs]?|sehr geehrte[rs]?"
    r"|ch(?:er|ère)s?|estimad[oa]s?|querid[oa]s?|car[oaie]|gentil[ei]|egregi[oa]|beste|geachte|bästa|kära|kære|szanown[ay])\s+([^\n,!:.]{2,60}(?:\.[^\n,!:]{2,40})?)[,!:\n]",
    re.IGNORECASE,
)
_NOBODY = Address("")
ANSWERS = frozenset({"ACCEPTED", "DECLINED", "TENTATIVE"})


@dataclass(slots=True)
class Loom:
    """The work in progress: touches, signals and meetings by person, and the stamps of their own clocks.

    ``robots`` are the keys of mails that look human and are not.
    """

    settings: Settings
    who: Identities
    proxies: Proxies
    robots: frozenset[str] = frozenset()
    touches: dict[str, list[Touch]] = field(default_factory=lambda: defaultdict(list))
    signals: dict[str, list[Signal]] = field(default_factory=lambda: defaultdict(list))
    meetings: dict[str, list[Meeting]] = field(default_factory=lambda: defaultdict(list))
    stamps: dict[str, list[datetime]] = field(default_factory=lambda: defaultdict(list))
    languages: dict[str, str] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    unknown_calls: int = 0

    def person(self, email: str) -> str | None:
        """Return the identity behind an address, None for one of ours or nobody."""
        return None if not email or self.settings.is_ours(email) else self.who.of.get(email)


def add_message(loom: Loom, message: Message, at: datetime, thread: str, ours: Collection[str]) -> None:
    """Add one mail; ``ours`` are the Message-IDs we wrote."""
    sender = message.sender.email if message.sender else ""
    if message.kind in FAILURES or message.kind is Kind.ARF:
        (_add_complaint if message.kind is Kind.ARF else _add_failure)(loom, message, at)
    elif message.key in loom.robots:
        _add_signal(loom, replace(message, kind=Kind.AUTO_REPLY), at, loom.person(sender))
    elif message.kind in AUTOMATIC:
        _add_signal(loom, message, at, loom.person(sender))
    elif message.kind is Kind.CALENDAR:
        _add_answer(loom, message, at, thread, loom.person(sender))
    elif message.kind is Kind.HUMAN and loom.settings.is_ours(sender):
        _add_ours(loom, message, at, thread, sender)
        loom.proxies.note(message, thread)
    elif message.kind is Kind.HUMAN:
        _add_theirs(loom, message, at, thread, ours)
        loom.proxies.note(message, thread)


def _add_ours(loom: Loom, message: Message, at: datetime, thread: str, sender: str) -> None:
    people = list(dict.fromkeys(p for a in message.to if (p := loom.person(a.email)) is not None))
    if not people or len(people) > MOST_RECIPIENTS:
        return
    greeted = _greeted(message)
    for person in people:
        touch = _mail(message, at, thread, Side.OURS, person, sender, len(people), loom.settings.country)
        meant = not greeted or any(loom.who.of.get(email) == person for email in greeted)
        loom.touches[person].append(touch if meant else replace(touch, addressed=False))


def _greeted(message: Message) -> set[str]:
    """Return the addresses that the greeting of a mail to several people names; empty where it names nobody or all."""
    everybody = (*message.to, *message.cc)
    opening = _GREETING.search(message.text[:GREETING]) if len(everybody) > 1 else None
    if opening is None:
        return set()
    names = set(_NAME.findall(opening[1].casefold()))
    return {a.email for a in everybody if names & set(_NAME.findall(name_key(a.name)))}


def _add_theirs(loom: Loom, message: Message, at: datetime, thread: str, ours: Collection[str]) -> None:
    person = loom.person(message.sender.email) if message.sender else None
    if person is None or not _meant_for_us(loom, message, ours):
        return
    by = (message.typist or message.sender or _NOBODY).email
    if message.date is not None:
        loom.stamps[person].append(message.date)
    if message.language:
        loom.languages[person] = message.language
    recipients = max(1, len(message.to) + len(message.cc))
    for whose in (person, *loom.proxies.principals(message, person, thread)):
        loom.touches[whose].append(_mail(message, at, thread, Side.THEIRS, whose, by, recipients, loom.settings.country))


def _meant_for_us(loom: Loom, message: Message, ours: Collection[str]) -> bool:
    named = [a.email for a in (*message.to, *message.cc)]
    if not named or any(loom.settings.is_ours(email) for email in named):
        return True
    return any(r in ours for r in (message.in_reply_to, *message.references[-1:]))


def _mail(message: Message, at: datetime, thread: str, side: Side, person: str, by: str, recipients: int, country: str) -> Touch:
    return Touch(
        at=at,
        side=side,
        channel=Channel.MAIL,
        person=person,
        by=by,
        message=message.message_id or message.key,
        thread=thread,
        subject=message.subject,
        text=message.text,
        recipients=recipients,
        attachments=len(message.attachments),
        files=message.attachments,
        received=message.received,
        said=_said(message.text, at, locale_of(message.language, message.sender, country)),
    )


@remembered("said", 65536)
def _said(text: str, at: datetime, locale: str) -> Said:
    return said(text, at, locale)


def _add_signal(loom: Loom, message: Message, at: datetime, person: str | None) -> None:
    if person is None:
        return
    if message.date is not None:
        loom.stamps[person].append(message.date)
    loom.signals[person].append(
        Signal(
            at=at,
            kind=message.kind,
            person=person,
            message=message.message_id or message.key,
            text=message.text,
            return_date=message.return_date,
            delegates=message.delegates,
            sensitive=message.sensitive,
        )
    )


def _add_complaint(loom: Loom, message: Message, at: datetime) -> None:
    """Note a complaint of somebody's provider about our mail with everybody who complained."""
    for person in dict.fromkeys(map(loom.person, message.complained)):
        _add_signal(loom, message, at, person)


def _add_failure(loom: Loom, message: Message, at: datetime) -> None:
    for person in dict.fromkeys(p for f in message.failed if (p := loom.person(f.address)) is not None):
        failed = tuple(f for f in message.failed if loom.person(f.address) == person)
        loom.signals[person].append(
            Signal(at, message.kind, person, message.message_id or message.key, message.text, failed=failed)
        )


def _add_answer(loom: Loom, message: Message, at: datetime, thread: str, person: str | None) -> None:
    invitation = message.invitation
    if invitation is not None and message.sender and loom.settings.is_ours(message.sender.email):
        _add_invitation(loom, message, invitation, at, thread)
    if person is None or invitation is None:
        return
    if invitation.method == "REPLY" and invitation.answer in ANSWERS:
        loom.touches[person].append(_accepted(person, at, invitation.summary, message.message_id or message.key, thread))
    if invitation.start is not None and invitation.answer in ("ACCEPTED", ""):
        answer = invitation.answer or ("ACCEPTED" if invitation.method == "REQUEST" else "")
        loom.meetings[person].append(
            Meeting(
                uid=invitation.uid,
                known_at=at,
                start=invitation.start,
                end=invitation.end or invitation.start + timedelta(hours=1),
                summary=invitation.summary,
                attendees=((person, answer),),
                cancelled=invitation.method == "CANCEL",
            )
        )


def _add_invitation(loom: Loom, message: Message, invitation: Invitation, at: datetime, thread: str) -> None:
    """Add our own invitation: a touch that asks for an answer, and pays whoever asked for a date."""
    if invitation.method != "REQUEST" or message.sender is None:
        return
    people = dict.fromkeys(p for a in message.to if (p := loom.person(a.email)) is not None)
    text = message.text or f"Invitation: {invitation.summary}"
    for person in people:
        touch = _mail(message, at, thread, Side.OURS, person, message.sender.email, len(people), loom.settings.country)
        loom.touches[person].append(replace(touch, text=text, said=Said(), attachments=1))


def add_recovered(loom: Loom, messages: Sequence[Message], placed: Mapping[str, datetime], thread_of: Mapping[str, str]) -> None:
    """Add the touches that only quoted history knows of."""
    by_name = _unambiguous_names(messages)

    def resolve(attributed: Address) -> Address | None:
        if attributed.email:
            return attributed
        return by_name.get(name_key(attributed.name))

    human = [m for m in messages if m.kind is Kind.HUMAN]
    for one in recover(human, placed, resolve):
        side = Side.OURS if loom.settings.is_ours(one.sender.email) else Side.THEIRS
        person = loom.person(one.sender.email) if side is Side.THEIRS else _other_side(loom, one.quoted_in)
        if person is None:
            continue
        loom.touches[person].append(
            Touch(
                at=one.at,
                side=side,
                channel=Channel.MAIL,
                person=person,
                by=one.sender.email,
                thread=thread_of[one.quoted_in.key],
                subject=one.quoted_in.subject,
                text=one.text,
                recovered=True,
                said=_said(one.text, one.at, locale_of(one.quoted_in.language, one.sender, loom.settings.country)),
            )
        )


def _unambiguous_names(messages: Sequence[Message]) -> dict[str, Address]:
    found: dict[str, set[str]] = defaultdict(set)
    for message in messages:
        for address in (*message.to, *message.cc, *([message.sender] if message.sender else [])):
            if address.email and (name := name_key(address.name)):
                found[name].add(address.email)
    return {name: Address(next(iter(emails)), name) for name, emails in found.items() if len(emails) == 1}


def _other_side(loom: Loom, message: Message) -> str | None:
    if message.sender and (person := loom.person(message.sender.email)) is not None:
        return person
    people = {p for a in message.to if (p := loom.person(a.email)) is not None}
    return people.pop() if len(people) == 1 else None


def add_calls(loom: Loom, calls: Sequence[Call]) -> None:
    """Add the call log; a number belongs to whoever signs with it."""
    by_phone = {phone: person for person, phones in sorted(loom.who.phones.items()) for phone in phones}
    for call in calls:
        person = loom.person(call.who) if "@" in call.who else by_phone.get(call.who)
        if person is None:
            loom.unknown_calls += 1
            continue
        loom.touches[person].append(
            Touch(
                at=call.at,
                side=call.side,
                channel=Channel.MEETING if call.disposition is Disposition.MEETING else Channel.CALL,
                person=person,
                by=(call.by or loom.settings.me[0] if loom.settings.me else "") if call.side is Side.OURS else person,
                text=call.note,
                disposition=call.disposition,
                said=reported(call.note, call.at) if call.note and call.disposition.reached else Said(),
            )
        )


def add_meetings(loom: Loom, meetings: Sequence[Meeting], now: datetime) -> None:
    """Add the calendar: a meeting held and an invitation accepted are signs of life."""
    for meeting in meetings:
        for address, answer in meeting.attendees:
            person = loom.person(address)
            if person is None or answer == "DECLINED":
                continue
            loom.meetings[person].append(meeting)
            if meeting.end <= now and not meeting.cancelled and answer in ("ACCEPTED", "TENTATIVE"):
                held = Touch(meeting.start, Side.THEIRS, Channel.MEETING, person, person, text=meeting.summary)
                loom.touches[person].append(held)
            elif answer == "ACCEPTED" and not meeting.cancelled:
                loom.touches[person].append(_accepted(person, meeting.known_at, meeting.summary, None, ""))


def _accepted(person: str, at: datetime, summary: str, message: str | None, thread: str) -> Touch:
    """Return the answer to an invitation: a word of theirs by mail, and no talk yet."""
    return Touch(at, Side.THEIRS, Channel.MAIL, person, person, message=message, thread=thread, subject=summary)
