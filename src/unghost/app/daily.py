"""Daily: the day's list mailed to the user once a day, through the same outbox and the same door as any letter."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from unghost.app.answers_log import unclear_since
from unghost.app.case import Review
from unghost.app.daily_token import Listed, prefix_of, token_of
from unghost.app.daily_words import body_of, subject_of
from unghost.app.ports_outbox import Desk, Outbox
from unghost.app.queue import Queued as Waiting
from unghost.app.queue import under_way
from unghost.app.today import Today, today
from unghost.app.today_letters import with_letters
from unghost.app.truths import suggested
from unghost.domain.account import MailAccount
from unghost.domain.address import Address
from unghost.domain.deed import Deed, What
from unghost.domain.hours import zone
from unghost.domain.letter import DAILY, Letter, Version
from unghost.domain.settings import Settings
from unghost.errors import CouldNot
from unghost.outbox.mime import build

BY = "daily mail"
"""Who approves it: the program itself, for the one letter that no prospect gets."""


@dataclass(frozen=True, slots=True)
class Mail:
    """A day's list as a mail: its words, whom its numbers mean, and its token, empty where it is only looked at."""

    day: date
    subject: str
    body: str
    listed: tuple[Listed, ...]
    token: str = ""


@dataclass(frozen=True, slots=True)
class Queued:
    """The list that goes out today, or went: ``new`` where it was put in the outbox now."""

    letter: Letter
    new: bool


def day_of(now: datetime, settings: Settings) -> date:
    """Return the user's own day."""
    return now.astimezone(zone(settings.timezone)).date()


def subject_for(day: date) -> str:
    """Return what the log calls the list of a day."""
    return f"daily {day.isoformat()}"


def is_due(settings: Settings, outbox: Outbox, now: datetime) -> bool:
    """Say whether the list of today is to go out now: the hour is set and has come, and none was made today."""
    here = now.astimezone(zone(settings.timezone))
    if settings.daily_hour is None or here.hour < settings.daily_hour:
        return False
    return not outbox.deeds(subject_for(here.date()))


def mail_of(review: Review, letters: Iterable[Waiting], outbox: Outbox, key: bytes | None = None) -> Mail:
    """Return the list of a moment as a mail; without a key it has no token, and cannot be answered.

    Whom one of the ``letters`` under way is to is counted, not listed.
    """
    found = with_letters(today(review), letters)
    settings, listed = review.history.settings, _listed(found)
    here = review.now.astimezone(zone(settings.timezone))
    token = token_of(key, here.date(), listed) if key is not None else ""
    unclear = unclear_since(outbox, review.now)
    return Mail(here.date(), subject_of(found, here), body_of(review, found, unclear, token), listed, token)


def queue(outbox: Outbox, review: Review, accounts: Iterable[MailAccount], key: Callable[[], bytes]) -> Queued:
    """Put today's list into the outbox, approved, to the user alone; a list of today that is there already is left as it is.

    Looking and writing are one transaction, so that of two workers one makes it. Raises CouldNot where no mailbox can send it.
    """
    settings = review.history.settings
    day = day_of(review.now, settings)
    there = letter_of(outbox, day)
    if there is not None:
        return Queued(there, new=False)
    account = account_for(settings, accounts)
    mail = mail_of(review, under_way(outbox, review.now), outbox, key())
    letter = _letter(mail, settings, account, review.now)

    def put(desk: Desk) -> Queued:
        there = letter_of(outbox, day)
        if there is not None:
            return Queued(there, new=False)
        desk.add_letter(letter)
        for deed in _deeds(mail, letter, review.now, settings):
            desk.write(deed)
        return Queued(letter, new=True)

    return outbox.decide(put)


def letter_of(outbox: Outbox, day: date) -> Letter | None:
    """Return the list that was made for a day, None where none was. An erasure may have taken the line that names it."""
    made = next((d for d in outbox.deeds(subject_for(day)) if d.what is What.DRAFTED), None)
    if made is not None:
        return outbox.letter(str(made.body["letter"]))
    return next(iter(outbox.named(prefix_of(day))), None)


def listed_on(outbox: Outbox, day: date) -> tuple[Listed, ...] | None:
    """Return whom the numbers of a day's list mean, None where there is none any more."""
    made = next((d for d in outbox.deeds(subject_for(day)) if d.what is What.DRAFTED), None)
    return tuple(Listed(str(person), str(reads)) for person, reads in made.body["list"]) if made is not None else None


def account_for(settings: Settings, accounts: Iterable[MailAccount]) -> str:
    """Return the mailbox it leaves through: the one letters are sent from, else the only one that can send."""
    able = [account for account in accounts if account.submission is not None]
    names = [account.name for account in able if settings.send_from in ("", account.name)]
    if len(names) == 1:
        return names[0]
    if not able:
        raise CouldNot("No mailbox is known that mail can leave through.", "Add one: unghost account add NAME --smtp-host HOST")
    known = ", ".join(account.name for account in able)
    raise CouldNot("It is not clear which mailbox the mail leaves through.", f"Set it: unghost settings send_from NAME ({known})")


def _listed(found: Today) -> tuple[Listed, ...]:
    read = ((case.correspondence.person.id, suggested(case)) for case in found.cases)
    return tuple(Listed(person, truth.state.value if truth is not None else "") for person, truth in read)


def _letter(mail: Mail, settings: Settings, account: str, now: datetime) -> Letter:
    me = settings.me[0]
    version = Version(mail.token, 1, now, BY, me, me, DAILY, mail.subject, mail.body)
    raw = build(version, letter_id=mail.token, sender=Address(me, "unghost"), settings=settings)
    message_id = f"{mail.token}@{me.rpartition('@')[2]}"
    return Letter(mail.token, mail.token, 1, me, DAILY, account, me, me, message_id, raw, now)


def _deeds(mail: Mail, letter: Letter, now: datetime, settings: Settings) -> tuple[Deed, Deed]:
    """Return the lines of the log: whom the list means, by its day, and that its letter may go until the day is over."""
    here = now.astimezone(zone(settings.timezone))
    midnight = datetime(here.year, here.month, here.day, tzinfo=here.tzinfo) + timedelta(days=1)
    listed = [[one.person, one.reads] for one in mail.listed]
    made = Deed(now, BY, What.DRAFTED, subject_for(mail.day), {"letter": letter.id, "list": listed})
    ends = {"not_before": now.isoformat(), "expires": midnight.isoformat()}
    return made, Deed(now, BY, What.APPROVED, letter.id, {"digest": letter.digest, "needed": 1, **ends})
