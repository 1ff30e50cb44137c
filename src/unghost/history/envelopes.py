"""Who was on each mail, by account: what headers show of people who may never have written a word to us."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from unghost.domain.address import Address, account_of
from unghost.domain.message import Kind, Message
from unghost.domain.settings import Settings

MOST_ON_ONE_MAIL = 50
"""Addressees of one mail that are looked at, in the order of its headers: on more it is an announcement to everybody."""
_KINDS = frozenset({Kind.HUMAN, Kind.CALENDAR})
_WORD = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True)
class Envelope:
    """One mail as its headers show it. ``message`` is the Message-ID, or the key where there is none; ``text`` the own words.

    ``title`` is what the signature calls whoever typed the mail (``typist`` or ``sender``), empty where none of theirs is there;
    ``invited`` the addresses an invitation asks, ``others`` how many addressees are left out.
    """

    at: datetime
    message: str
    kind: Kind
    thread: str
    answers: str
    sender: Address
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    typist: Address | None = None
    text: str = ""
    title: str = ""
    invited: tuple[str, ...] = ()
    others: int = 0

    @property
    def people(self) -> Iterator[Address]:
        """Everybody on it, the sender first."""
        yield self.sender
        if self.typist is not None:
            yield self.typist
        yield from self.to
        yield from self.cc


def envelopes(
    messages: Sequence[Message],
    placed: Mapping[str, datetime],
    thread_of: Mapping[str, str],
    settings: Settings,
    machines: Collection[str] = (),
    homes: Mapping[str, str] = MappingProxyType({}),
) -> dict[str, tuple[Envelope, ...]]:
    """Return the mails people and calendars sent, by every account on them, in order of time.

    ``machines`` are keys left out; ``homes`` says to which account an address belongs where its domain does not (a private one).
    """
    found: dict[str, list[Envelope]] = defaultdict(list)
    for message in messages:
        if message.kind not in _KINDS or message.sender is None or not message.sender.email or message.key in machines:
            continue
        envelope = _envelope(message, message.sender, placed[message.key], thread_of[message.key])
        here = [a.email for a in envelope.people] + list(envelope.invited)
        theirs = [email for email in here if email and not settings.is_ours(email)]
        for account in dict.fromkeys([*map(account_of, theirs), *(homes[email] for email in theirs if email in homes)]):
            found[account].append(envelope)
    return {account: tuple(sorted(mails, key=lambda e: (e.at, e.message))) for account, mails in sorted(found.items())}


def _envelope(message: Message, sender: Address, at: datetime, thread: str) -> Envelope:
    to = message.to[:MOST_ON_ONE_MAIL]
    cc = message.cc[: MOST_ON_ONE_MAIL - len(to)]
    asked = message.invitation.attendees if message.invitation else ()
    return Envelope(
        at=at,
        message=message.message_id or message.key,
        kind=message.kind,
        thread=thread,
        answers=message.in_reply_to or (message.references[-1] if message.references else ""),
        sender=sender,
        to=to,
        cc=cc,
        typist=message.typist,
        text=message.text,
        title=title_of(message),
        invited=tuple(address for address, _ in asked[:MOST_ON_ONE_MAIL]),
        others=len(message.to) + len(message.cc) - len(to) - len(cc),
    )


def title_of(message: Message) -> str:
    """Return the title in the signature of whoever typed a mail, empty where the name beside it is somebody else's."""
    typed = message.typist or message.sender
    signature = message.signature
    if signature is None or typed is None or not signature.title or not signature.name:
        return ""
    shown = {w.casefold() for w in _WORD.findall(typed.name)} | {w for w in _WORD.findall(typed.email.partition("@")[0].lower())}
    signed = {w.casefold() for w in _WORD.findall(signature.name)}
    return signature.title.strip() if signed & shown else ""


def titles(messages: Iterable[Message], of: Mapping[str, str]) -> dict[str, str]:
    """Return by identity the title of the latest signature that is theirs; ``messages`` in order of time."""
    found: dict[str, str] = {}
    for message in messages:
        typed = message.typist or message.sender
        if message.kind is Kind.HUMAN and typed is not None and typed.email in of and (title := title_of(message)):
            found[of[typed.email]] = title
    return found
