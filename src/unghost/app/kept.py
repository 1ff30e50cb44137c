"""Kept: what was concluded is kept beside the facts, so that a message costs the judgement of one group and not of everybody.

A judgement stays a pure function of facts and now. What is kept is a cache of it, to be deleted at any moment (decision 0017):

- facts fall into groups that never touch each other (``kept_ties``); the facts of a group alone give its people's histories;
- of every person a line of figures is kept (``kept_lines``): from all lines together come the few things that concern everybody;
- who needs a closer look is judged, and that is kept with how long it holds (``kept_judged``).
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Protocol

from unghost.app.kept_groups import Stored, digest_of, lay, loose_facts, moments
from unghost.app.kept_lines import CALLS, Line, lines_of
from unghost.app.kept_ties import Loose, OpenQuotes, Quote, loose_ties, message_ties
from unghost.app.known import Known, known_at
from unghost.domain.ledger import Entry
from unghost.domain.message import Message
from unghost.domain.person import Person
from unghost.domain.plain import Json, from_plain, plain
from unghost.domain.record import Deal
from unghost.domain.settings import Settings
from unghost.history.dedup import bare_subject
from unghost.history.history import Correspondence, Everybody, Facts, History, by_account
from unghost.history.notices import notices
from unghost.history.thread import loose
from unghost.history.weave import DaysOff, weave
from unghost.history.window import stamp
from unghost.silence.waits import waits


class FactStore(Protocol):
    """What is asked of the store of facts."""

    def settings(self) -> Settings:
        """Return the user's settings."""

    def beside(self) -> Facts:
        """Return everything but mails and the ledger."""

    def mails(self, rows: Sequence[int]) -> tuple[Message, ...]:
        """Return the mails in these rows."""

    def mails_after(self, row: int) -> list[tuple[int, Message]]:
        """Return the mails in the rows behind this one, with their rows."""

    def marks(self) -> tuple[int, int, str, str]:
        """Return the last row of mail, how many there are, and digests of what else bears on one person, and on everybody."""

    def entries(self, subjects: Sequence[str] | None) -> tuple[Entry, ...]:
        """Return the frozen lines about some people, and all but predictions."""


class Kept(Protocol):
    """What is asked of the cache; see ``adapters.stores.kept``."""

    # ruff: noqa: D102 - each is described where it is filled
    def get(self, name: str, read: str) -> Json: ...
    def put(self, name: str, read: str, found: Json) -> None: ...
    def lose(self) -> None: ...
    def close(self) -> None: ...
    def writing(self) -> AbstractContextManager[None]: ...
    def meta(self) -> dict[str, str]: ...
    def note(self, noted: Mapping[str, str]) -> None: ...
    def clear(self) -> None: ...
    def groups_of(self, ties: Collection[str]) -> dict[str, int]: ...
    def next_group(self) -> int: ...
    def bind(self, ties: Iterable[tuple[str, int]], mails: Iterable[tuple[int, int]]) -> None: ...
    def witnesses(self, found: Iterable[tuple[int, int]]) -> None: ...
    def loose(self) -> dict[str, list[int]]: ...
    def save_loose(self, found: Mapping[str, Collection[int]]) -> None: ...
    def merge(self, groups: Collection[int]) -> int: ...
    def mails_of(self, groups: Collection[int]) -> list[int]: ...
    def lines(self, groups: Collection[int] | None = None) -> list[tuple[int, Line]]: ...
    def addresses(self) -> dict[str, str]: ...
    def firms(self) -> list[tuple[str, str]]: ...
    def futures(self) -> dict[int, float]: ...
    def save_futures(self, groups: Collection[int], found: Mapping[int, float]) -> None: ...
    def judged(self) -> dict[str, str]: ...
    def save_judged(self, found: Iterable[tuple[str, int, str]]) -> None: ...
    def drop_judged(self, groups: Collection[int] | None) -> None: ...
    def save_lines(
        self,
        groups: Collection[int],
        lines: Iterable[tuple[int, Line]],
        addresses: Iterable[tuple[str, str, int]],
        firms: Iterable[tuple[str, str, int]],
    ) -> None: ...


_STEPS = ("whole", "made", "last", "count", "one")


@dataclass(frozen=True, slots=True)
class Common:
    """What the history of a few holds of everybody, as of a day: their figures, every deal, every address with its owner."""

    day: date
    everybody: Everybody
    deals: tuple[Deal, ...]
    addresses: Mapping[str, str]


@dataclass(slots=True)
class Book:
    """The cache and the facts it stands for, at one moment after another of one run of the program.

    ``lines`` are those of everybody, each with its group; they are read once and then kept in step.
    """

    store: FactStore
    kept: Kept
    days_off: DaysOff
    settings: Settings
    lines: dict[str, tuple[int, Line]] = field(default_factory=dict)
    beside: Facts = field(default_factory=Facts)
    told: dict[str, str] = field(default_factory=dict)
    _parts: tuple[list[Loose], dict[int, list[int]]] | None = None
    _common: Common | None = None
    _digests: dict[Loose, str] = field(default_factory=dict)
    _renamed: dict[int, int] = field(default_factory=dict)
    _fresh: int = 1

    @property
    def ended(self) -> bool:
        """Whether the record as a whole has ended: then nothing that is kept can be used."""
        return self.told.get("ended") == "1"

    # -- in step with the facts -------------------------------------------------------------------------------------------

    def update(self, now: datetime) -> bool:
        """Bring the lines in step with the facts as known at ``now``; False where they cannot stand for everything."""
        told = self.kept.meta()
        if any(told.get(name) != self.told.get(name) for name in _STEPS):  # another process has brought it up since
            self.lines, self._common = {}, None
        self.told, self._parts = told, None
        last, count, one, every = self.store.marks()
        self.settings = self.store.settings()  # after the mark that tells of them: what is laid by old ones has an old mark
        self.beside = self.store.beside()
        whole = f"{every} {now.year} {self._fixed(now)}"
        if self.told.get("whole") != whole or now.timestamp() < float(self.told.get("made", "inf")):
            return self._rebuild(now, whole)
        if not self.lines:
            self.lines = {line.person: (grp, line) for grp, line in self.kept.lines()}
        was, self._common = self._common, None
        touched = {grp for grp, at in self.kept.futures().items() if at <= now.timestamp()}
        if (str(last), str(count), one) != tuple(self.told.get(k, "") for k in ("last", "count", "one")):
            new = self.store.mails_after(int(self.told["last"]))
            bound = self._absorb(new, now) if int(self.told["count"]) + len(new) == count else None
            if bound is None:
                return self._rebuild(now, whole)
            touched |= bound
        touched |= {grp for grp, line in self.lines.values() if line.state and line.steady < now.timestamp()}
        if touched:
            self._reweave({self._now_called(grp) for grp in touched}, now, {"last": str(last), "count": str(count), "one": one})
            self._common = None
        self._common = was if was == self.common(now) else self._common
        return not self.ended

    def _fixed(self, now: datetime) -> str:
        """Return from when on nothing is judged because a source has stopped, empty where all go on."""
        stopped = [s.read_at for s in self.beside.sources if s.stopped and s.read_at <= now]
        return min(stopped).isoformat() if stopped else ""

    def _rebuild(self, now: datetime, whole: str) -> bool:
        """Weave everything and lay all groups anew."""
        last, count, one, _ = self.store.marks()
        stored = self.store.mails_after(0)
        facts = replace(self.beside, messages=tuple(m for _, m in stored), ledger=self.store.entries(()))
        known = known_at(facts, now, self.settings, self.days_off)
        ended = known.history.ended is not None
        laid = lay(stored, facts, self.settings)
        lines = [(laid.group_of(line.person), line) for line in lines_of(known, known.history.people)]
        with self.kept.writing():
            self.kept.clear()
            self.kept.drop_judged(None)
            self.kept.bind(laid.numbers.items(), laid.mails.items())
            self.kept.witnesses(laid.witnesses)
            self.kept.save_loose(laid.loose)
            self._save(set(), known.history, lines, laid.futures(now))
            self.told = {"whole": whole, "made": str(now.timestamp()), "last": str(last), "count": str(count), "one": one}
            self.told |= {"ended": "1" if ended else "", "phones": json.dumps(sorted(laid.phones))}
            self.told |= {"subjects": json.dumps(sorted(laid.subjects)), "quotes": json.dumps(plain(laid.quotes))}
            self.kept.note(self.told)
        self.lines, self._common = {line.person: (grp, line) for grp, line in lines}, None
        return not ended

    def _absorb(self, new: Stored, now: datetime) -> set[int] | None:
        """Put new facts into their groups; return the groups touched, None where they reach further than ties can tell."""
        phones, subjects = set(json.loads(self.told["phones"])), set(json.loads(self.told["subjects"]))
        open_quotes = OpenQuotes(from_plain(tuple[Quote, ...], json.loads(self.told["quotes"])))
        ties = {row: message_ties(m, self.settings, phones, subjects) for row, m in new}
        known = self.kept.groups_of({tie for found in ties.values() for tie in found})
        if any(_reaches_far(m, ties[row], known, open_quotes, self.settings, now) for row, m in new):
            return None
        facts = loose_facts(self.beside, self.store.entries(()))
        self._digests = {fact: self._digests.get(fact) or digest_of(fact) for fact in facts}
        was, is_now = self.kept.loose(), {digest: fact for fact, digest in self._digests.items()}
        fresh = {digest: loose_ties(fact, self.settings) for digest, fact in is_now.items() if digest not in was}
        known |= self.kept.groups_of({tie for found in fresh.values() for tie in found})
        if any(tie.startswith("p:") and tie not in known for found in fresh.values() for tie in found):
            return None
        self._renamed, self._fresh = {}, self.kept.next_group()
        touched = {grp for digest in was.keys() - is_now.keys() for grp in was[digest]}
        with self.kept.writing():
            for found in (*ties.values(), *fresh.values()):
                touched.add(self._bind(found, known))
            rows = {row: known[min(found)] for row, found in ties.items()}
            self.kept.bind((), rows.items())
            of = {digest: {known[tie] for tie in found} for digest, found in fresh.items()}
            stay = {digest: set(grps) for digest, grps in was.items() if digest in is_now}
            self.kept.save_loose(stay | of)
            self.kept.note({"loose": "changed"})
        return touched

    def _bind(self, ties: Collection[str], known: dict[str, int]) -> int:
        """Put ties into one group, merging those they join; ``known`` is kept in step."""
        groups = {self._now_called(known[tie]) for tie in ties if tie in known}
        group = min(groups) if groups else self._fresh
        self._fresh = max(self._fresh, group + 1)
        if len(groups) > 1:
            self.kept.merge(groups)
            self._renamed.update(dict.fromkeys(groups - {group}, group))
            self.lines = {p: (group if grp in groups else grp, line) for p, (grp, line) in self.lines.items()}
        self.kept.bind(((tie, group) for tie in ties), ())
        known.update(dict.fromkeys(ties, group))
        return group

    def _now_called(self, grp: int) -> int:
        while grp in self._renamed:
            grp = self._renamed[grp]
        return grp

    def _reweave(self, groups: set[int], now: datetime, marks: Mapping[str, str]) -> None:
        """Weave some groups anew and keep their lines; what was judged of them is forgotten."""
        facts = self._facts(groups)
        known = self._known(facts, groups, now)
        people = self._people_of(known.history, groups)
        lines = [(people[line.person], line) for line in lines_of(known, people)]
        with self.kept.writing():
            self.kept.drop_judged(groups)
            self._save(groups, known.history, lines, _ahead(facts, now, groups))
            self.told |= {**marks, "made": str(now.timestamp())}
            self.kept.note(self.told)
        self.lines = {p: found for p, found in self.lines.items() if found[0] not in groups}
        self.lines |= {line.person: (grp, line) for grp, line in lines}

    def _save(self, groups: set[int], history: History, lines: Sequence[tuple[int, Line]], ahead: Mapping[int, float]) -> None:
        of = {line.person: grp for grp, line in lines}
        addresses = [(address, person, of[person]) for address, person in history.by_address.items() if person in of]
        homes = {line.account: grp for grp, line in lines}
        firms = [(account, name, grp) for account, grp in homes.items() for name in history.companies.get(account, ())]
        self.kept.save_lines(groups, lines, addresses, firms)
        self.kept.save_futures(groups, ahead)

    def _people_of(self, history: History, groups: Collection[int]) -> dict[str, int]:
        """Return the people of a history who belong to some groups, with their group."""
        found = self.kept.groups_of([f"a:{person}" for person in history.people])
        return {p: grp for p in history.people if (grp := found.get(f"a:{p}", 0)) in groups}

    # -- histories of groups ----------------------------------------------------------------------------------------------

    def known(self, groups: Collection[int], now: datetime) -> Known:
        """Return what is known of the people of some groups; of all others only what concerns everybody."""
        return self._known(self._facts(groups), groups, now)

    def of(self, who: str, now: datetime) -> History:
        """Return the history of whoever is meant, and of their group; all others are in it by their names alone."""
        everybody = self._with_names(self._known(Facts(), (), now).history)
        found = everybody.find(who)
        if found is None:
            return everybody
        return self._with_names(self.known({self.lines[found.person.id][0]}, now).history)

    def _facts(self, groups: Collection[int]) -> Facts:
        """Return the facts of some groups."""
        people = [person for person, (grp, _) in self.lines.items() if grp in groups]
        messages = self.store.mails(self.kept.mails_of(groups))
        return replace(self._of(self._loose(groups)), messages=messages, ledger=self.store.entries(people))

    def _known(self, facts: Facts, groups: Collection[int], now: datetime) -> Known:
        history = weave(facts, now, self.settings, self.days_off)
        mine = self._people_of(history, groups)
        people = {p: history.people[p] for p in mine}
        addresses = {address: p for address, p in history.by_address.items() if p in mine}
        common = self.common(now)
        known = addresses.items() <= common.addresses.items()
        history = replace(
            history,
            people=people,
            by_account=by_account(people.values()),
            everybody=common.everybody,
            by_address=common.addresses if known else {**common.addresses, **addresses},
            deals=common.deals,
        )
        history = self._with_names(history) if history.news else history
        return Known(history, {person: waits(c, history.observed_until) for person, c in history.people.items()})

    def _of(self, parts: Sequence[Loose]) -> Facts:
        kinds: dict[str, list[Loose]] = defaultdict(list)
        for one in parts:
            kinds[type(one).__name__.lower() + "s"].append(one)
        names = ("calls", "deals", "meetings", "truths", "parks", "notes", "ticks")
        return replace(self.beside, **{name: tuple(kinds[name]) for name in names})  # type: ignore[arg-type]  # each by its own kind

    def _loose(self, groups: Collection[int]) -> list[Loose]:
        """Return what is no mail of some groups."""
        if self._parts is None:
            facts = loose_facts(self.beside, ())
            ties = [loose_ties(fact, self.settings) for fact in facts]
            known = self.kept.groups_of({tie for found in ties for tie in found})
            of: dict[int, list[int]] = defaultdict(list)
            for n, found in enumerate(ties):
                for group in {known[tie] for tie in found if tie in known}:
                    of[group].append(n)
            self._parts = facts, of
        facts, of = self._parts
        return [facts[n] for n in sorted({n for group in groups for n in of.get(group, ())})]

    def common(self, now: datetime) -> Common:
        """Return what concerns everybody; the same object as long as it is the same."""
        if self._common is None or self._common.day != now.date():
            hours = sorted(h for _, line in self.lines.values() for h in line.our_answers)
            deals = _all_deals(self.beside, now)
            ended = {d.name: d for d in deals if d.outcome}
            calls = any(line.flags & CALLS for _, line in self.lines.values())
            every = Everybody(tuple(hours), tuple(ended.values()), calls)
            self._common = Common(now.date(), every, deals, self.kept.addresses())
        return self._common

    def _with_names(self, history: History) -> History:
        """Return a history in which everybody can be named: of two who share a name, neither is meant by it."""
        others = {
            line.person: Correspondence(Person(line.person, line.name, line.account, (line.person,)), ())
            for _, line in self.lines.values()
            if line.person not in history.people
        }
        people = dict(sorted({**others, **history.people}.items()))
        firms: dict[str, list[str]] = defaultdict(list)
        for account, name in self.kept.firms():
            firms[account].append(name)
        named = {account: tuple(names) for account, names in firms.items()} | dict(history.companies)
        return replace(history, people=people, by_account=by_account(people.values()), companies=named)


def _all_deals(facts: Facts, now: datetime) -> tuple[Deal, ...]:
    known = (d for d in facts.deals if d.opened is None or d.opened <= now.date())
    return tuple(sorted(known, key=lambda d: (d.account, d.name)))


def _reaches_far(
    message: Message,
    ties: Collection[str],
    known: Mapping[str, int],
    open_quotes: OpenQuotes,
    settings: Settings,
    now: datetime,
) -> bool:
    """Say whether a new mail may change what was known of people it shares no tie with."""
    at = stamp(message)
    if at is None or at > now:
        return True
    if loose(message) and f"s:{bare_subject(message.subject)}" not in known:
        return True
    if any(tie.startswith("p:") and tie not in known for tie in ties) or notices([message], settings):
        return True
    parent = message.in_reply_to or next(reversed(message.references), None)
    if message.quoted and f"m:{parent}" not in known:
        return True
    return any(open_quotes.met_by(message, at))


def _ahead(facts: Facts, now: datetime, groups: Collection[int]) -> dict[int, float]:
    """Return from when a few groups woven together must be woven anew."""
    every = [at.timestamp() for m in facts.messages if (at := stamp(m)) is not None]
    every += [at for fact in loose_facts(facts, facts.ledger) for at in moments(fact)]
    later = [at for at in every if at > now.timestamp()]
    return dict.fromkeys(groups, min(later)) if later else {}
