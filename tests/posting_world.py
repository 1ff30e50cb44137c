"""A home with a correspondence, a mailbox that can send, and drafts in it, for whatever is about letters on their way out."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from program import laid
from unghost.adapters.clock import SystemClock
from unghost.adapters.stores.sqlite import SqliteStore
from unghost.domain.account import MailAccount, Security, Submission
from unghost.domain.letter import Version

ME, JIM = "nora@sender.example", "jim@acme.example"
BODY = "Hello Jim,\n\nIs the lantern catalogue still of use to you?\nA short no helps me as well.\n\nNora\n"


def day(before: int) -> str:
    """Return a day so long before today as the mails of ``laid`` write it."""
    return f"{SystemClock().now() - timedelta(days=before):%d %b %Y}"


def mailbox(name: str = "work") -> MailAccount:
    """Return a mailbox that can send; no server is behind it."""
    out = Submission("localhost", 2525, Security.PLAIN)
    return MailAccount(name, "localhost", 1143, Security.PLAIN, ME, submission=out)


def posting_home(folder: Path) -> Path:
    """Return a home where Jim answered once and has been quiet since, with a mailbox that can send."""
    mails = [
        (ME, JIM, day(60), "Hello Jim, here is what we spoke of. Shall I send the catalogue?"),
        (JIM, ME, day(58), "Dear Nora, yes please, we are looking for lanterns."),
        (ME, JIM, day(50), "Here it is. Which of them would suit you?"),
    ]
    home = laid(folder, ME, mails)
    store = SqliteStore(home)
    store.save_account(mailbox())
    store.save_settings(replace(store.settings(), name="Nora Holt"))
    store.close()
    return home


def drafted(home: Path, number: int = 1, **other: object) -> Version:
    """Put a version of a draft into a home and return it."""
    at = SystemClock().now() - timedelta(minutes=1)
    plain = Version("jim-1", number, at, ME, JIM, JIM, "ask-why", "The lantern catalogue", BODY)
    version = replace(plain, **other)  # type: ignore[arg-type]  # the fields are chosen by name
    store = SqliteStore(home)
    store.outbox.decide(lambda desk: desk.add_version(version))
    store.close()
    return version
