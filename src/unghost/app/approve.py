"""Approve: a person reads a letter whole and says yes to these bytes, to this one recipient, for a limited time.

Two steps, so that what is shown is what is bound: ``prepare`` checks a draft and makes the bytes, ``approve`` writes the yes in
one transaction, and only where nothing has changed since. Approving a version twice, or two people at once, is one letter.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from shlex import quote

from unghost.app.approve_checks import Checks, check_version
from unghost.app.approve_letter import Near, look, made
from unghost.app.case import Review
from unghost.app.discard import discarded_at
from unghost.app.ports_outbox import Desk, Outbox
from unghost.app.queue import short, superseded
from unghost.domain.account import MailAccount
from unghost.domain.address import Address
from unghost.domain.deed import Deed, What
from unghost.domain.letter import Letter, Version
from unghost.domain.settings import Settings
from unghost.errors import BadUse, CouldNot
from unghost.outbox.standing import NotSoError, Standing, Step

_GONE = frozenset({Step.HANDING, Step.UNKNOWN, Step.SENT, Step.FAILED})


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for: a ``draft``, a version of it (None: the latest), by whom, and not before when (None: soon)."""

    draft: str
    by: str
    version: int | None = None
    not_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class Ready:
    """A letter a person may say yes to. ``standing`` is where it stands, None where nobody has approved it yet.

    ``why_later`` says what keeps it until ``not_before``, empty where only the time for a change of mind does; ``replaces`` are
    letters of older versions that are withdrawn by the yes. ``record`` is the fingerprint of the record it was checked against.
    """

    version: Version
    letter: Letter
    not_before: datetime
    expires: datetime
    standing: Standing | None
    checks: Checks
    replaces: tuple[str, ...]
    record: str

    @property
    def why_later(self) -> str:
        """What keeps it until its time."""
        return self.checks.why_later


@dataclass(frozen=True, slots=True)
class Approved:
    """What came of a yes: the letter and where it stands, what was withdrawn for it, and whether anything was written at all."""

    letter: Letter
    standing: Standing
    withdrawn: tuple[str, ...]
    new: bool


def prepare(wish: Wish, review: Review, outbox: Outbox, accounts: tuple[MailAccount, ...], now: datetime) -> Ready:
    """Check a draft and make its letter; nothing is written down.

    Raises BadUse where there is no such draft or version, an older version is not named, or ``by`` is none of ours; CouldNot or
    NotSendable with the reason where it may not go, or no mailbox is there that it could go out through.
    """
    settings, record = review.history.settings, outbox.record()
    _ours(wish.by, settings)
    version = chosen(outbox.versions(wish.draft), wish)
    if discarded_at(outbox.deeds(wish.draft)) is not None:
        raise BadUse(f"{wish.draft} was thrown away.", f"Write it anew: unghost draft {wish.draft} --edit")
    account = mailbox(accounts, settings)
    sender = Address(version.by or account.user, settings.name)
    _ours(sender.email, settings)
    near = outbox.decide(lambda desk: look(desk, version, now))
    letter = near.letter or made(version, near, account.name, sender, review.history)
    if near.standing is not None and near.standing.step in _GONE:
        words = f"Version {version.number} of {version.draft} is {near.standing.step.value} already."
        raise CouldNot(words, f"See: unghost outbox {short(letter.id)}")
    named = [at for at in (version.not_before, wish.not_before) if at is not None]
    earliest = max([now + timedelta(minutes=settings.undo_minutes), *named])
    checks = check_version(letter, version, review, earliest)
    expires = checks.not_before + timedelta(days=settings.approval_days)
    ready = Ready(version, letter, checks.not_before, expires, near.standing, checks, (), record)
    return replace(ready, replaces=_still_free(ready, near))


def approve(ready: Ready, by: str, outbox: Outbox, now: datetime) -> Approved:
    """Write down the yes of a person to what ``prepare`` made.

    Raises CouldNot where the draft, the record or the letter has changed since, or the same person is too quick with a second
    approval.
    """
    try:
        return outbox.decide(lambda desk: _approved(desk, ready, by, now))
    except NotSoError as error:
        raise CouldNot(f"That was not written down: {error}.", f"Look again: unghost approve {ready.version.draft}") from error


def chosen(versions: tuple[Version, ...], wish: Wish) -> Version:
    """Return the version that is meant: the one named, else the latest; raise BadUse where there is none."""
    if not versions:
        raise BadUse(f"There is no draft called {wish.draft!r}.", "See: unghost draft --list; or make one: unghost draft PERSON")
    number = wish.version or max(v.number for v in versions)
    found = next((v for v in versions if v.number == number), None)
    if found is None:
        raise BadUse(f"{wish.draft} has no version {number}.", f"It has {len(versions)}; without --version the latest is meant.")
    if number < max(v.number for v in versions):
        raise BadUse(
            f"Version {number} of {wish.draft} is not its latest, and an older one is never sent.",
            f"To put its words back as a new version: unghost draft {wish.draft} --body FILE",
        )
    return found


def mailbox(accounts: tuple[MailAccount, ...], settings: Settings) -> MailAccount:
    """Return the mailbox letters leave through: the one the settings name, else the only one that can send."""
    able = {account.name: account for account in accounts if account.submission is not None}
    if settings.send_from:
        if settings.send_from not in able:
            raise CouldNot(
                f"Letters are to leave through {settings.send_from!r}, and no mailbox of that name can send.",
                f"Name its server: unghost account add {quote(settings.send_from)} --smtp-host HOST; or choose another: unghost"
                " settings send_from NAME",
            )
        return able[settings.send_from]
    if len(able) == 1:
        return next(iter(able.values()))
    if able:
        raise CouldNot(f"{len(able)} mailboxes can send: {', '.join(sorted(able))}.", "Choose: unghost settings send_from NAME")
    name = accounts[0].name if accounts else "NAME"
    remedy = f"Name the server it leaves through: unghost account add {quote(name)} --smtp-host HOST"
    raise CouldNot("No mailbox is known that a letter could go out through.", remedy)


def _ours(email: str, settings: Settings) -> None:
    if not settings.is_ours(email.lower()):
        raise BadUse(f"{email} is none of your addresses.", f"Yours are: {', '.join(settings.me)}. Add one: unghost init --me")


def _still_free(ready: Ready, near: Near) -> tuple[str, ...]:
    """Return the letters that a yes withdraws; raise CouldNot where another one is in its way."""
    mine = ready.letter
    for other, standing in near.others.items():
        same_draft = other.draft == mine.draft
        if standing.step in (Step.HANDING, Step.UNKNOWN) or (same_draft and standing.step is Step.SENT):
            raise CouldNot(
                f"Another letter to {other.to} is {standing.step.value}, and two at once are one too many.",
                f"See: unghost outbox {short(other.id)}",
            )
        if standing.step.open and not same_draft:
            raise CouldNot(
                f"Another letter to {other.to} is on its way already; this would be the second.",
                f"Withdraw it first: unghost withdraw {short(other.id)}",
            )
    return tuple(other.id for other, standing in near.others.items() if standing.step.open)


def _approved(desk: Desk, ready: Ready, by: str, now: datetime) -> Approved:
    version, letter = ready.version, ready.letter
    if desk.record != ready.record:
        raise NotSoError("the record has changed since it was checked")
    if superseded(letter, desk.versions(version.draft)) is not None:
        raise NotSoError("a newer version of it was written meanwhile")
    near = look(desk, version, now)
    if near.letter is not None and near.standing is not None and near.standing.step in (Step.APPROVED, Step.CLAIMED):
        return Approved(near.letter, near.standing, (), new=False)
    withdrawn = _still_free(ready, near)
    for other in withdrawn:
        desk.write(Deed(now, by, What.WITHDRAWN, other, {"why": f"version {version.number} of {version.draft} replaces it"}))
    if near.letter is None:
        desk.add_letter(letter)
    moments = {"not_before": ready.not_before.isoformat(), "expires": ready.expires.isoformat()}
    body = {"digest": letter.digest, "to": letter.to, "draft": letter.draft, "version": letter.version, "needed": letter.needed}
    standing = desk.write(Deed(now, by, What.APPROVED, letter.id, {**body, **moments, "why": ready.why_later}))
    assert standing is not None  # a deed about a letter
    return Approved(letter, standing, withdrawn, new=True)
