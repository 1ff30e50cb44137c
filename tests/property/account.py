"""One account under random events, and what must never get through: a second opinion, from the rules and not from the guards.

The log is flat, an event an entry. Where a guard is stricter than the rule (a longer gap for a slow answerer), the second opinion
keeps the weaker bound: it says what must never happen, not all that is refused.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from mails import address
from unghost.causes.cause import View
from unghost.domain.ledger import Entry
from unghost.domain.listed import Listed
from unghost.domain.message import Kind, Message, NamedDate, Precision, Signature
from unghost.domain.record import Call, Park, Truth
from unghost.domain.settings import Settings
from unghost.domain.touch import Channel, Disposition, Side
from unghost.guards.guard import Proposal
from unghost.history.history import Facts
from unghost.history.weave import weave
from unghost.silence.assess import stand

ME, SAM = "nora@brightwell.example", "sam@brightwell.example"
JIM, PIA = "jim@acme.example", "pia@acme.example"
PHONES = {JIM: "+19025550142", PIA: "+19025550177"}
ZONE = "America/Halifax"
START = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)  # a Monday; on Sunday the clocks there go forward
HOLIDAYS = frozenset({date(2026, 3, 17), date(2026, 4, 3)})
CALM, SORRY = "Does the second pump suit you?", "I am sorry, the delay was my fault."
PUSHY = "I still haven't heard back from you. If you don't reply by Friday, I will close your file."
LIFE = frozenset({"reply", "their call", "answered", "meeting", "opt-out"})
UNREACHED = frozenset({"no_answer", "busy", "gatekeeper", "voicemail"})
GOT = frozenset({"mail", "voicemail"})
OWED = frozenset({"answer-first", "compassion"})


@dataclass(frozen=True)
class Happened:
    """One event with somebody: ``what`` in a word, ``by`` whom of us, ``says`` the words, ``until`` a day it names."""

    at: datetime
    who: str
    what: str
    by: str = ""
    says: str = ""
    until: date | None = None


@dataclass
class Account:
    """Everything that happened at one account, as a log and as the facts a store would hold."""

    log: list[Happened] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    truths: list[Truth] = field(default_factory=list)
    parks: list[Park] = field(default_factory=list)
    listed: list[Listed] = field(default_factory=list)
    ledger: list[Entry] = field(default_factory=list)
    settings: Settings = field(
        default_factory=lambda: Settings(me=(ME,), ours=("brightwell.example",), timezone="Europe/London", country="GB")
    )
    now: datetime = START

    def facts(self) -> Facts:
        return Facts(
            messages=tuple(self.messages),
            calls=tuple(self.calls),
            truths=tuple(self.truths),
            parks=tuple(self.parks),
            listed=tuple(self.listed),
            ledger=tuple(self.ledger),
        )

    def view(self, who: str, facts: Facts | None = None) -> View:
        known = weave(facts or self.facts(), self.now, self.settings, lambda _country, _years: HOLIDAYS)
        here = known.people[known.by_address[who]]
        return View(known, here, stand(known, here, ()))

    def tick(self) -> None:
        """Let a moment pass; no two events of a run fall into the same microsecond."""
        self.now = (self.now + timedelta(minutes=1)).replace(microsecond=len(self.log) + 1)

    def until_hour(self, hour: int, days: int) -> None:
        """Go on to an hour of their day, so many days from now, and later than now."""
        there = self.now.astimezone(ZoneInfo(ZONE)) + timedelta(days)
        then = there.replace(hour=hour, minute=7).astimezone(UTC)
        self.now = then if then > self.now else self.now

    # -- what happens -----------------------------------------------------------------------------------------------------

    def write(self, who: str, by: str, says: str) -> None:
        self.log.append(Happened(self.now, who, "mail", by, says))
        self._mail(by, who, says)

    def ring(self, who: str, by: str, disposition: Disposition, says: str = "") -> None:
        self.log.append(Happened(self.now, who, disposition.value, by, says))
        self.calls.append(Call(self.now, who, Side.OURS, disposition, 0, says, by))

    def answer(self, who: str, says: str = "Thanks, that helps.", what: str = "reply") -> None:
        self.log.append(Happened(self.now, who, what, says=says))
        self._mail(who, ME, says)

    def rings_us(self, who: str) -> None:
        self.log.append(Happened(self.now, who, "their call"))
        self.calls.append(Call(self.now, who, Side.THEIRS, Disposition.ANSWERED, 60))

    def away(self, who: str, back: date, *, sensitive: bool) -> None:
        self.log.append(Happened(self.now, who, "sensitive" if sensitive else "away", until=back))
        self._mail(who, ME, "I am away.", kind=Kind.OUT_OF_OFFICE, back=back, sensitive=sensitive)

    def _mail(
        self, sender: str, to: str, text: str, kind: Kind = Kind.HUMAN, back: date | None = None, *, sensitive: bool = False
    ) -> None:
        number = len(self.messages)
        inside = sender in PHONES
        self.messages.append(
            Message(
                key=f"k{number}",
                kind=kind,
                message_id=f"m{number}@test.example",
                date=self.now.astimezone(ZoneInfo(ZONE)) if inside else self.now,
                sender=address(sender),
                to=(address(to),),
                subject="The second pump",
                text=f"{text} ({number})",
                return_date=NamedDate(back, Precision.DAY, text) if back else None,
                signature=Signature(sender.partition("@")[0], "", (PHONES[sender],), "") if inside else None,
                sensitive=sensitive,
            )
        )

    # -- what must never get through --------------------------------------------------------------------------------------

    def objections(self, proposal: Proposal) -> set[str]:
        """Return which guards ought to have refused this, from the log alone."""
        known = sorted((h for h in self.log if h.at <= self.now), key=lambda h: h.at)
        return {why for why, wrong in self._laws(known, proposal).items() if wrong}

    def judged(self) -> list[str]:
        """Return the guards this second opinion knows the rule of."""
        return sorted(self._laws([], Proposal("ask-why", Channel.MAIL, JIM, self.now)))

    def _laws(self, known: list[Happened], p: Proposal) -> dict[str, bool]:
        episode = since_life(known, p.person)
        theirs = [h for h in known if h.who == p.person]
        owed, calls, limits = p.play in OWED, p.channel is Channel.CALL, self.settings
        rang = sum(h.what in UNREACHED for h in episode)
        got = sum(h.what in GOT for h in episode)
        eases = owed or p.play in ("apology-call", "release")
        return {
            "attempts-cap": calls and not owed and rang >= limits.max_attempts,
            "delivered-cap": not calls and not owed and got - 1 >= limits.max_delivered,
            "no-voicemail": p.voicemail and not limits.voicemail,
            "dose-cap": not eases and _pressure(episode) >= limits.max_dose,
            "account-cap": not owed and self._house(known) >= limits.max_account,
            "opted-out": any(h.what == "opt-out" for h in theirs),
            "suppression-list": bool(self._listed(p) & {"all", _way(p)}),
            "do-not-call": calls and not limits.known_callers and "do_not_call" in self._listed(p),
            "quiet-hours": p.channel is not Channel.LETTER and not self._open(theirs, p.at),
            "sensitive-event": p.play != "compassion" and self._resting(theirs, p.at),
            "closed": not owed and _after_life(theirs, "closed"),
            "asked-to-wait": not owed and not _after_life(theirs, "closed") and self._before_day(theirs, p.at),
            "recent-reply": not owed and any(h.what in LIFE and p.at - h.at < timedelta(3) for h in theirs),
            "colleague-on-it": not owed and any(h.by == SAM and p.at - h.at < timedelta(3) for h in theirs),
            "contact-gap": not owed and p.play != "park" and self._too_soon(episode, p.at),
            "once-per-episode": p.play == "apology-call" and any(SORRY in h.says for h in episode if h.what in GOT),
        }

    def _house(self, known: list[Happened]) -> int:
        window = self.now - timedelta(self.settings.account_days)
        return sum(h.what in GOT and h.at > window for who in PHONES for h in since_life(known, who))

    def _listed(self, p: Proposal) -> set[str]:
        names = {p.person, "acme.example", PHONES[p.person]}
        return {entry.scope.value for entry in self.listed if entry.who in names and entry.since <= self.now}

    def _open(self, theirs: list[Happened], at: datetime) -> bool:
        there = at.astimezone(ZoneInfo(ZONE))
        early, late = self.settings.quiet_to_hour, self.settings.quiet_from_hour
        works = there.isoweekday() <= 5 and there.date() not in HOLIDAYS and not _absent(theirs, there.date())
        return works and early <= there.hour and there.hour < late

    def _resting(self, theirs: list[Happened], at: datetime) -> bool:
        last = max((n for n, h in enumerate(theirs) if h.what in LIFE), default=-1)
        days = [h.until for h in theirs[last + 1 :] if h.what == "sensitive" and h.until]
        return any(at.astimezone(ZoneInfo(ZONE)).date() < day + timedelta(2) for day in days)

    def _before_day(self, theirs: list[Happened], at: datetime) -> bool:
        last = max((n for n, h in enumerate(theirs) if h.what in LIFE), default=-1)
        parks = [h.until for h in theirs[last + 1 :] if h.what == "parked" and h.until]
        return bool(parks) and at.astimezone(ZoneInfo(ZONE)).date() < parks[-1]

    def _too_soon(self, episode: list[Happened], at: datetime) -> bool:
        """Say whether fewer working days than three, half as many again with each open touch, have begun since the last."""
        there = at.astimezone(ZoneInfo(ZONE)).date()
        if episode and episode[-1].at.astimezone(ZoneInfo(ZONE)).date() >= there:
            return True
        got = [h for h in episode if h.what in GOT]
        if not got:
            return False
        day, passed = got[-1].at.astimezone(ZoneInfo(ZONE)).date(), 0
        while day < there:
            day += timedelta(1)
            passed += day.isoweekday() <= 5 and day not in HOLIDAYS
        return passed < min(30.0, 3 * 1.5 ** (len(got) - 1))


def since_life(known: Iterable[Happened], who: str) -> list[Happened]:
    """Return what we did with somebody since they last gave a sign of life, in order."""
    found: list[Happened] = []
    for happened in known:
        if happened.who == who and happened.what in LIFE:
            found = []
        elif happened.who == who and happened.what in GOT | UNREACHED:
            found.append(happened)
    return found


def _way(p: Proposal) -> str:
    return {Channel.CALL: "calls", Channel.MAIL: "mail"}.get(p.channel, "by post")


def _after_life(theirs: list[Happened], what: str) -> bool:
    for happened in reversed(theirs):
        if happened.what in LIFE:
            return False
        if happened.what == what:
            return True
    return False


def _pressure(episode: list[Happened]) -> float:
    """Return the dose: three plain errors stand in the pushy text, none in the others (asserted beside the machine)."""
    return sum(PRESSES for h in episode if h.what in GOT and PUSHY in h.says)


PRESSES = 3.0


def _absent(theirs: list[Happened], day: date) -> bool:
    """Say whether they announced that they are away on a day, and have not written since."""
    spans = []
    for happened in theirs:
        if happened.what in ("away", "sensitive") and happened.until:
            spans.append((happened.at.astimezone(ZoneInfo(ZONE)).date(), happened.until))
        elif happened.what in LIFE:
            spans = []
    return any(start < day < back for start, back in spans)


def opened() -> Account:
    """Return an account on its first day: a few words both ways, so that their clock is known."""
    account = Account()
    for hours in range(6):
        account.now = START - timedelta(days=20 - hours)
        account.answer(JIM if hours % 2 else PIA)
    account.now = START
    return account


def reordered(facts: Facts) -> Facts:
    """Return the same facts in the opposite order."""
    return replace(
        facts,
        messages=facts.messages[::-1],
        calls=facts.calls[::-1],
        truths=facts.truths[::-1],
        parks=facts.parks[::-1],
        listed=facts.listed[::-1],
    )
