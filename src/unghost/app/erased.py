"""What is left of a fact once somebody is taken out of it: pure, for the erasure itself, for whatever comes in afterwards, and
for the copy of their data a person may ask for (a fact is about them if taking them out changes it).

What they wrote goes whole, and so does what only they were on. Where others are on it too, it stays for the sake of those others:
their address, name and number are taken out of its fields and of its words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cached_property, singledispatch
from typing import Any, Protocol, TypeVar

from unghost.domain.address import Address, canonical
from unghost.domain.item import Item
from unghost.domain.ledger import Entry
from unghost.domain.listed import Listed
from unghost.domain.message import Invitation, Message
from unghost.domain.news import News
from unghost.domain.record import Call, Deal, Link, Meeting, Note, Park, Tick, Truth

BLANK = "[erased]"
SHORTEST_PART = 3
"""Letters of a first or last name from which it is blanked by itself in a mail its bearer was on."""
NUMBER = 9
"""Last digits of a telephone number that are compared: a number may be written with its country or without."""

F = TypeVar("F")
_ADDRESS = re.compile(r"[\w.+%'’-]{1,64}@[\w-]+(?:\.[\w-]+)+")
_DIGITS = re.compile(r"(?<![\w.])[+(\d][+\d\s().\-/]{5,}")
_PREFIX = 9
"""Characters that may lie between the plus of a number and its last nine digits."""
_NAME_PART = re.compile(r"[^\W\d_][\w'’-]*")
_WORD = re.compile(r"[\w'’.-]*\w")
_LONGEST_NAME = 4
_NO_BREAKS = str.maketrans("", "", " \t\r\n\x0b\x0c\xa0\u2009\u202f().-/")
"""Takes away what people write between the digits of a telephone number."""


class Gone(Protocol):
    """Recognises who was erased, in clear while they are being erased, by tombstones ever after."""

    def who(self, who: str) -> bool:
        """Say whether an address or a telephone number is theirs."""

    def blanked(self, text: str, names: Sequence[str] = ()) -> str:
        """Return a text without their addresses, numbers and full names, and without these ``names`` of theirs."""


def number(phone: str) -> str:
    """Return what two spellings of one telephone number have in common."""
    return "".join(c for c in phone if c.isdecimal())[-NUMBER:]


def name(text: str) -> str:
    """Return a name as it is compared; empty where it is no full name: a single word is too common to tell anybody."""
    words = text.casefold().replace(",", " ").split()
    return " ".join(words) if 2 <= len(words) <= _LONGEST_NAME and "@" not in text else ""


@dataclass(frozen=True)
class Traces:
    """Everything by which one person is recognised, in clear: addresses in small letters, telephone numbers, full names."""

    addresses: frozenset[str]
    phones: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()

    def who(self, who: str) -> bool:
        """Say whether an address or a telephone number is theirs."""
        return canonical(who) in self.addresses if "@" in who else number(who) in self._numbers

    def blanked(self, text: str, names: Sequence[str] = ()) -> str:
        """Return a text without them."""
        if self._maybe(text):
            text = self._written.sub(BLANK, text)
            text = _without_numbers(text, self._numbers.__contains__)
            text = _without_names(text, self.spellings.__contains__, lambda _sign: True)
        return _without_parts(text, names)

    def within(self, text: str) -> bool:
        """Say whether a text holds their address, number or full name."""
        return self._maybe(text) and self.blanked(text) != text

    def in_path(self, path: str) -> bool:
        """Say whether the name of a file or folder holds their address or full name; an ending may follow it there."""
        low = path.lower()
        return any(one in low for one in (*self.addresses, *self.spellings)) or self.within(path)

    @cached_property
    def spellings(self) -> frozenset[str]:
        """Their full names as ``name`` gives them, and the last name first where there are two."""
        known = {name(one) for one in self.names} - {""}
        return frozenset(known | {" ".join(reversed(one.split())) for one in known if one.count(" ") == 1})

    def _maybe(self, text: str) -> bool:
        """Say whether it pays to look closely: of the texts of a mailbox nearly none."""
        low = text.lower()
        if any(word in low for word in self._words):
            return True
        return bool(self._numbers) and any(digits in low.translate(_NO_BREAKS) for digits in self._numbers)

    @cached_property
    def _words(self) -> tuple[str, ...]:
        return (*self.addresses, *(one.split()[-1] for one in self.spellings))

    @cached_property
    def _written(self) -> re.Pattern[str]:
        """What finds their addresses, whatever signs are in them."""
        found = "|".join(re.escape(address) for address in sorted(self.addresses))
        return re.compile(rf"(?<![\w.+-])(?:{found})(?![\w-]|\.\w)" if found else r"(?!)", re.IGNORECASE)

    @cached_property
    def _numbers(self) -> frozenset[str]:
        return frozenset(number(phone) for phone in self.phones) - {""}


@dataclass(frozen=True, slots=True)
class Marked:
    """Who was erased, recognised by tombstones: ``marked(kind, value)`` says whether one stands for an ``address``, a ``number``
    or a ``name``.
    """

    marked: Callable[[str, str], bool]

    def who(self, who: str) -> bool:
        """Say whether an address or a telephone number is that of somebody erased."""
        if "@" in who:
            return self.marked("address", canonical(who))
        return bool(number(who)) and self.marked("number", number(who))

    def blanked(self, text: str, names: Sequence[str] = ()) -> str:
        """Return a text without anybody erased. A name counts where it is written with capitals: each look costs a hash."""
        text = _ADDRESS.sub(self._without, text)
        text = _without_numbers(text, lambda digits: self.marked("number", digits))
        text = _without_names(text, lambda written: self.marked("name", written), str.isupper)
        return _without_parts(text, names)

    def _without(self, found: re.Match[str]) -> str:
        address = found[0].rstrip(".")
        bare = address.lstrip("'’.-+%")
        gone = next((one for one in (address, bare) if self.marked("address", canonical(one))), None)
        return found[0] if gone is None else found[0].replace(gone, BLANK)


def _without_numbers(text: str, theirs: Callable[[str], bool]) -> str:
    """Return a text without the telephone numbers whose last digits (see ``number``) are theirs, however they are grouped."""

    def cleaned(run: re.Match[str]) -> str:
        written, kept, done = run[0], [], 0
        places = [at for at, c in enumerate(written) if c.isdecimal()]
        for last in range(min(NUMBER, len(places)), len(places) + 1):
            ends = last == len(places) or places[last] > places[last - 1] + 1
            first = places[max(0, last - NUMBER) : last]
            if not first or not ends or first[0] < done or not theirs("".join(written[at] for at in first)):
                continue
            kept += [written[done : _begin(written, first[0], done)], BLANK]
            done = first[-1] + 1
        return "".join([*kept, written[done:]])

    return _DIGITS.sub(cleaned, text)


def _begin(written: str, first: int, done: int) -> int:
    """Return where a number begins whose last digits begin at ``first``: with its plus, or with its group of digits."""
    while first > done and written[first - 1].isdecimal():
        first -= 1
    plus = written.rfind("+", max(done, first - _PREFIX), first)
    return plus if plus >= 0 else first


def _without_names(text: str, theirs: Callable[[str], bool], may_begin: Callable[[str], bool]) -> str:
    """Return a text without the runs of words that are a full name of theirs; ``may_begin`` says of a sign whether the first and
    the last word of one may begin with it.
    """
    words = list(_WORD.finditer(text))
    may = {sign: may_begin(sign) for sign in {word[0][:1] for word in words}}
    done, kept = 0, []
    for at, first in enumerate(words):
        if first.start() < done or not may[first[0][:1]]:
            continue
        ends = (last.end() for last in words[at + 1 : at + _LONGEST_NAME] if may[last[0][:1]])
        end = next((end for end in ends if theirs(name(text[first.start() : end]))), None)
        if end is not None:
            kept += [text[done : first.start()], BLANK]
            done = end
    return "".join([*kept, text[done:]])


def _without_parts(text: str, names: Sequence[str]) -> str:
    """Return a text without the words of these names, as they are written there."""
    parts = {part for one in names for part in _NAME_PART.findall(one) if len(part) >= SHORTEST_PART}
    if not parts:
        return text
    return re.sub(r"(?<![\w])(?:" + "|".join(sorted(map(re.escape, parts), reverse=True)) + r")(?!\w)", BLANK, text)


@dataclass(frozen=True, slots=True)
class Taking:
    """Taking somebody out: who is gone, and which addresses are ours."""

    gone: Gone
    ours: Callable[[str], bool]

    def left(self, fact: F) -> F | None:
        """Return what is left of a fact: itself where they are not in it, None where nothing is."""
        found: F | None = _left(fact, self)
        return fact if found == fact else found

    def blank(self, value: F, names: Sequence[str] = ()) -> F:
        """Return a value with every text in it blanked."""
        found: F = _each_text(value, lambda text: self.gone.blanked(text, names))
        return found

    def outsider(self, email: str) -> bool:
        """Say whether an address is somebody else's: neither ours nor gone."""
        return bool(email) and not self.ours(email) and not self.gone.who(email)

    def stay(self, addresses: Iterable[Address]) -> tuple[Address, ...]:
        """Return the addresses of those who stay."""
        return tuple(a for a in addresses if not self.gone.who(a.email))


def _each_text(value: Any, change: Callable[[str], str]) -> Any:
    if type(value) is str:
        return change(value)
    if isinstance(value, tuple):
        return tuple(_each_text(v, change) for v in value)
    if is_dataclass(value) and not isinstance(value, type):
        return type(value)(*(_each_text(getattr(value, f.name), change) for f in fields(value)))
    return value


@singledispatch
def _left(fact: Any, taking: Taking) -> Any:
    raise TypeError(f"nobody can be taken out of a {type(fact).__name__} by {taking}")


@_left.register
def _(m: Message, taking: Taking) -> Message | None:
    gone = taking.gone
    everybody = [a for a in (m.sender, m.typist, m.replaced, *m.to, *m.cc, *m.reply_to) if a is not None]
    theirs = [a for a in everybody if gone.who(a.email)]
    if m.sender is not None and gone.who(m.sender.email):
        return None
    if theirs and not any(taking.outsider(a.email) for a in everybody):
        return None
    failed = tuple(f for f in m.failed if not gone.who(f.address))
    complained = tuple(a for a in m.complained if not gone.who(a))
    if (m.failed and not failed) or (m.complained and not complained):
        return None
    kept = replace(
        m,
        typist=m.typist if m.typist is None or not gone.who(m.typist.email) else None,
        replaced=m.replaced if m.replaced is None or not gone.who(m.replaced.email) else None,
        to=taking.stay(m.to),
        cc=taking.stay(m.cc),
        reply_to=taking.stay(m.reply_to),
        failed=failed,
        complained=complained,
        delegates=tuple(d for d in m.delegates if not gone.who(d.address)),
        quoted=tuple(q for q in m.quoted if q.sender is None or not gone.who(q.sender.email)),
        invitation=_invited(m.invitation, taking),
    )
    blank = taking.blank(kept, tuple(a.name for a in theirs))
    return replace(blank, key=m.key, **_ids(kept, blank))


def _invited(invitation: Invitation | None, taking: Taking) -> Invitation | None:
    if invitation is None:
        return None
    return replace(invitation, attendees=tuple((a, p) for a, p in invitation.attendees if not taking.gone.who(a)))


def _ids(kept: Message, blank: Message) -> dict[str, Any]:
    """Return the Message-IDs of a mail that hold nobody's address: a blanked one would be the same for many mails."""
    return {
        "message_id": kept.message_id if kept.message_id == blank.message_id else None,
        "in_reply_to": kept.in_reply_to if kept.in_reply_to == blank.in_reply_to else None,
        "failed_message_id": kept.failed_message_id if kept.failed_message_id == blank.failed_message_id else None,
        "references": tuple(a for a, b in zip(kept.references, blank.references, strict=True) if a == b),
    }


@_left.register
def _(c: Call, taking: Taking) -> Call | None:
    return None if taking.gone.who(c.who) else taking.blank(c)


@_left.register
def _(d: Deal, taking: Taking) -> Deal | None:
    if taking.gone.who(d.account):
        return None
    return taking.blank(replace(d, contacts=tuple(c for c in d.contacts if not taking.gone.who(c))))


@_left.register
def _(m: Meeting, taking: Taking) -> Meeting | None:
    stay = tuple((a, p) for a, p in m.attendees if not taking.gone.who(a))
    if len(stay) < len(m.attendees) and not any(taking.outsider(a) for a, _ in stay):
        return None
    return replace(taking.blank(replace(m, attendees=stay)), uid=m.uid)


@_left.register
def _(n: News, taking: Taking) -> News | None:
    blank = taking.blank(n)
    return None if blank.title != n.title else replace(blank, key=n.key)


@_left.register
def _(t: Truth, taking: Taking) -> Truth | None:
    if taking.gone.who(t.person):
        return None
    return taking.blank(replace(t, to="" if t.to and taking.gone.who(t.to) else t.to))


@_left.register(Park)
@_left.register(Note)
@_left.register(Tick)
def _(told: Park | Note | Tick, taking: Taking) -> Park | Note | Tick | None:
    return None if taking.gone.who(told.person) else taking.blank(told)


@_left.register
def _(link: Link, taking: Taking) -> Link | None:
    return None if taking.gone.who(link.one) or taking.gone.who(link.other) else link


@_left.register
def _(entry: Listed, taking: Taking) -> Listed | None:
    return None if taking.gone.who(entry.who) else taking.blank(entry)


@_left.register
def _(item: Item, taking: Taking) -> Item | None:
    blank = taking.blank(item)
    return None if blank.place != item.place else blank


@_left.register
def _(entry: Entry, taking: Taking) -> Entry | None:
    blanked = taking.gone.blanked(repr(sorted(entry.body.items())))
    mentioned = taking.gone.who(entry.subject) or taking.gone.blanked(entry.subject) != entry.subject
    return None if mentioned or blanked != repr(sorted(entry.body.items())) else entry
