"""The sets as mail files, the way a mailbox would hold them: one file for each item."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import Any

Item = dict[str, Any]
ME = "seller@brightwell.example"


def items(path: Path) -> Iterator[Item]:
    """Yield the items of a set, one JSON object a line."""
    with path.open(encoding="utf-8") as file:
        yield from (json.loads(line) for line in file if line.strip())


def letter(body: str, *, at: datetime, locale: str, kind: str = "text/plain", sender: str = "prospect@customer.example") -> bytes:
    """Return a mail of a prospect to us with this body."""
    mail = EmailMessage()
    mail["From"] = f"Prospect <{sender}>"
    mail["To"] = f"Seller <{ME}>"
    mail["Date"] = format_datetime(at)
    mail["Subject"] = "Re: Our talk"
    mail["Message-ID"] = "<item@customer.example>"
    mail.set_content(body, subtype=kind.partition("/")[2], charset="utf-8")
    if locale:
        mail["Content-Language"] = locale
    return mail.as_bytes()


def _noon(day: str) -> datetime:
    return datetime.combine(date.fromisoformat(day), time(12), tzinfo=UTC)


def of_dates(item: Item) -> bytes:
    """Return the mail of one item of the set of dates: written on the day of reference, in the locale."""
    return letter(item["text"], at=_noon(item["reference"]), locale=item["locale"])


def of_texts(item: Item) -> bytes:
    """Return the mail of one item of the sets of opt-outs and causes."""
    return letter(item["text"], at=_noon("2026-06-08"), locale=item["lang"])


def of_trim(item: Item) -> bytes:
    """Return the mail of one item of the set of visible texts, in its own type."""
    return letter(item["body"], at=_noon("2026-06-08"), locale=item["lang"], kind=item["content_type"])


def of_parent(item: Item) -> bytes:
    """Return our own mail which such an item answers."""
    return letter(item["original_text"], at=_noon("2026-06-01"), locale=item["lang"], sender=ME)


def laid_out(items: list[Item], make: Callable[[Item], bytes], folder: Path, ending: str = "eml") -> list[Path]:
    """Write each item's mail to the folder and return the files in order."""
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for item in items:
        path = folder / f"{item['id']}.{ending}"
        path.write_bytes(make(item))
        files.append(path)
    return files
