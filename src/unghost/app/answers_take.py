"""Take: do what replies to the day's list ask, each line exactly once, and count what is no answer of the user's.

Nothing that comes by mail can approve or send anything: what an answer can do is what ``truth``, ``park``, ``log call``, ``done``
and ``note`` do.

Exactly once: the fact and the line of the log that names the answer are written in one transaction, which first looks whether
that line is there. A kill leaves both or neither. An answer is known by the Message-ID of the reply and its place in it, so that
the copy in the folder of sent mail and the one that came in are one. How far the mail has been looked through is noted last.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from unghost.app.answers import Answer, Unclear, Written, bare, read_answers
from unghost.app.answers_do import carry_out
from unghost.app.answers_log import Told, told_of
from unghost.app.daily import day_of, letter_of, listed_on
from unghost.app.daily_token import Listed, Token, has_expired, is_ours, is_the_list, token_in
from unghost.app.ports import Store
from unghost.app.ports_outbox import Desk, Outbox
from unghost.domain.deed import Deed, What
from unghost.domain.hours import zone
from unghost.domain.message import Kind, Message
from unghost.domain.settings import Settings
from unghost.errors import UnghostError
from unghost.history.history import History

PLACE = ("daily", "answers")
"""The kind and place under which it is noted how far mail has been looked through."""
ROW = "row"
_COUNT = "refused "
_A_MOMENT = timedelta(milliseconds=1)
"""Room for the lines of a reply, a microsecond each, so that none is told of a time to come."""
_NOT_OURS = "it did not come from you"
_AUTOMATIC = "a machine wrote it"
_TO_OTHERS = "it went to others, too"
_FORGED = "its token is not of this home, or the list is gone"
_EXPIRED = "its list is more than 14 days old"


class Mails(Store, Protocol):
    """The store, which can tell what came in behind a row."""

    def mails_after(self, row: int) -> list[tuple[int, Message]]:
        """Return the mails in the rows behind this one, with their rows."""


@dataclass(frozen=True, slots=True)
class Hands:
    """What taking answers works with; the key and the history are made when first needed."""

    store: Mails
    outbox: Outbox
    key: Callable[[], bytes]
    history: Callable[[], History]
    settings: Settings
    now: datetime


@dataclass(slots=True)
class Taken:
    """What came of it: lines done, lines not understood, and mails that were no answer of the user's, by reason.

    ``trouble`` is why nothing could be taken now, empty where it could; what came in waits until the next time.
    """

    done: list[Told] = field(default_factory=list)
    unclear: list[Told] = field(default_factory=list)
    refused: Counter[str] = field(default_factory=Counter)
    trouble: str = ""


def begin(store: Mails, row: int) -> None:
    """Note, before the first list goes out, that no mail up to this row can answer one."""
    if ROW not in store.bookmarks(*PLACE):
        store.save_bookmarks(*PLACE, {ROW: str(row)})


def refusals(store: Store) -> dict[str, int]:
    """Return how many mails with a token were no answer of the user's, by reason, so far."""
    found = store.bookmarks(*PLACE)
    return {name.removeprefix(_COUNT): int(count) for name, count in found.items() if name.startswith(_COUNT)}


def take(hands: Hands) -> Taken:
    """Do what the replies that came in since the last time ask. Raises what the store raises, and NoSecretStore."""
    taken = Taken()
    noted = hands.store.bookmarks(*PLACE)
    if ROW not in noted:  # no list has ever gone out
        return taken
    found = hands.store.mails_after(int(noted[ROW]))
    if not found:
        return taken
    for message in sorted((m for _, m in found), key=lambda m: (m.date or m.received or hands.now, m.key)):
        _take_one(message, hands, taken)
    counts = {f"{_COUNT}{why}": str(int(noted.get(f"{_COUNT}{why}", "0")) + n) for why, n in taken.refused.items()}
    hands.store.save_bookmarks(*PLACE, {ROW: str(max(row for row, _ in found)), **counts})
    return taken


def _take_one(message: Message, hands: Hands, taken: Taken) -> None:
    if is_the_list(message):
        return
    token = token_in(message)
    if token is None:
        return
    against = _not_theirs(message, hands.settings)
    if against:
        taken.refused[against] += 1
        return
    listed = listed_on(hands.outbox, token.day)
    if listed is None or not is_ours(token, hands.key(), listed):
        taken.refused[_FORGED] += 1
    elif has_expired(token, day_of(hands.now, hands.settings)):
        taken.refused[_EXPIRED] += 1
        _log(hands, taken, _Line(message, token, 0, Unclear("", f"your answer to {token.day.isoformat()} came when {_EXPIRED}")))
    else:
        _take_lines(message, token, listed, hands, taken)


def _not_theirs(message: Message, settings: Settings) -> str:
    """Return why a mail is no answer of the user's, empty where it may be: written by them, by hand, to themself alone."""
    me = {address.lower() for address in settings.me}
    if message.sender is None or message.sender.email not in me:
        return _NOT_OURS
    if message.kind is not Kind.HUMAN:
        return _AUTOMATIC
    return _TO_OTHERS if any(to.email not in me for to in (*message.to, *message.cc)) else ""


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of a reply, with its place in it."""

    message: Message
    token: Token
    place: int
    said: Answer | Unclear

    @property
    def name(self) -> str:
        """What the log calls this answer."""
        return f"answer {self.message.message_id or self.message.key} {self.place}"


def _take_lines(message: Message, token: Token, listed: tuple[Listed, ...], hands: Hands, taken: Taken) -> None:
    letter = letter_of(hands.outbox, token.day)
    known = _known(letter.raw) if letter is not None else frozenset()
    here = zone(hands.settings.timezone)
    midnight = datetime(token.day.year, token.day.month, token.day.day, tzinfo=here)
    told = message.date or message.received or hands.now
    at = min(max(told, midnight), hands.now - _A_MOMENT).astimezone((message.date or midnight).tzinfo)
    country = f"-{hands.settings.country}" if hands.settings.country else ""
    found = read_answers(message.text, Written(at, message.language or country), len(listed), known)
    for place, said in enumerate(found, 1):
        line = _Line(message, token, place, said)
        if isinstance(said, Unclear):
            _log(hands, taken, line, _person(listed, said.number))
        else:
            _do(line, said, listed[said.number - 1], hands, taken, at + timedelta(microseconds=place))


def _known(raw: bytes) -> frozenset[str]:
    """Return the lines of a list that went out."""
    from email import message_from_bytes

    body = message_from_bytes(raw).get_payload(decode=True)
    text = body.decode("utf-8", "replace") if isinstance(body, bytes) else ""
    return frozenset(bare(line) for line in text.splitlines())


def _person(listed: tuple[Listed, ...], number: int) -> str:
    return listed[number - 1].person if 1 <= number <= len(listed) else ""


def _do(line: _Line, answer: Answer, listed: Listed, hands: Hands, taken: Taken, at: datetime) -> None:
    """Do one answer and note it, both or neither; where it cannot be done, note why."""
    history = hands.history()

    def work(desk: Desk) -> Told | None:
        if hands.outbox.deeds(line.name):
            return None
        did = carry_out(hands.store, history, answer, listed, at)
        return _noted(desk, hands, line, {"did": did, "person": listed.person})

    try:
        told = hands.outbox.decide(work)
    except UnghostError as error:
        if error.exit_code != 2:  # the store, not the answer: it waits for the next time
            raise
        remedy = f" {error.remedy}" if error.remedy else ""
        why = f"{error.sentence}{remedy}".rstrip(".")
        _log(hands, taken, _Line(line.message, line.token, line.place, Unclear(answer.words, why, answer.number)), listed.person)
        return
    if told is not None:
        taken.done.append(told)


def _log(hands: Hands, taken: Taken, line: _Line, person: str = "") -> None:
    """Note what was not understood, once."""
    why = line.said.why if isinstance(line.said, Unclear) else ""

    def work(desk: Desk) -> Told | None:
        return None if hands.outbox.deeds(line.name) else _noted(desk, hands, line, {"why": why, "person": person})

    told = hands.outbox.decide(work)
    if told is not None:
        taken.unclear.append(told)


def _noted(desk: Desk, hands: Hands, line: _Line, more: Mapping[str, str]) -> Told:
    """Write the line of the log: ``list`` (a day), ``number``, ``words``, ``person``, and ``did`` or ``why``."""
    about = {"list": line.token.day.isoformat(), "number": line.said.number, "words": line.said.words}
    by = line.message.sender.email if line.message.sender else ""
    deed = Deed(hands.now, by, What.ANSWERED, line.name, {**about, **more})
    desk.write(deed)
    return told_of(deed)
