"""A home with two people on the day's list, one of whom we owe an answer, and a list that has gone out."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

from program import laid
from unghost.app.answers_take import Taken
from unghost.domain.account import MailAccount, Security, Submission
from unghost.domain.letter import Letter
from unghost.wiring import App

US, JO, PIA = "kim@studio.example", "jo@harbour.example", "pia@quay.example"
SENT = datetime(2026, 6, 17, 6, 0, tzinfo=UTC)
TAKEN = datetime(2026, 6, 17, 12, 0, tzinfo=UTC)
MAILS = (
    (US, JO, "01 May 2026", "Hello Jo, which lantern do you like best?"),
    (JO, US, "04 May 2026", "The green one, we need forty of them. Are the lanterns sealed against sea water?"),
    (US, JO, "05 May 2026", "Wonderful choice! When shall we come by?"),
    (US, f"Pia Nord <{PIA}>", "01 May 2026", "Hello Pia, which lamp suits the pier?"),
    (f"Pia Nord <{PIA}>", US, "02 May 2026", "The tall one, I think."),
    (US, PIA, "03 May 2026", "Shall we send the tall one?"),
)


def laid_home(folder: Path) -> Path:
    """Return a home that has read these mails and could send."""
    home = laid(folder, US, MAILS)
    app = App(home)
    submission = Submission("smtp.studio.example", 465, Security.TLS)
    app.store.save_account(MailAccount("kim", "imap.studio.example", 993, Security.TLS, US, submission=submission))
    app.close()
    return home


def copied(home: Path, folder: Path) -> App:
    """Return the program at a copy of a home."""
    return App(Path(shutil.copytree(home, folder / "copy")))


def numbers(app: App, letter: Letter) -> dict[str, int]:
    """Return the number of each person on a list."""
    from unghost.app.daily import listed_on

    listed = listed_on(app.store.outbox, SENT.date()) or ()
    assert letter.to == US
    return {one.person: number for number, one in enumerate(listed, 1)}


def delivered(app: App, folder: Path, *mails: bytes) -> None:
    """Sync some mails, as a mailbox would bring them."""
    place = folder / "in"
    place.mkdir(exist_ok=True)
    for number, raw in enumerate(mails, len(list(place.iterdir()))):
        (place / f"{number}.eml").write_bytes(raw)
    app.sync("eml", [str(place)], jobs=1, quiet=True)


def taken_of(app: App, folder: Path, *mails: bytes, now: datetime = TAKEN) -> Taken:
    """Sync some mails and take the answers among them."""
    delivered(app, folder, *mails)
    return app.daily.take(now)
