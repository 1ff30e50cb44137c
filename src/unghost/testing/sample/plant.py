"""Lay the sample correspondence down in a folder, as mailboxes and tables that any source can read."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from unghost.domain.settings import Settings
from unghost.testing.sample.letters import Letter, all_letters
from unghost.testing.sample.machines import attendee, calendar, event, meeting_uid
from unghost.testing.sample.stories import HOME, ME, london, stories

SAMPLE_NOW = datetime(2026, 6, 17, 9, 0, tzinfo=timezone(timedelta(hours=1)))
DEMO = "demo.laid"
"""What the home of ``unghost demo`` holds, so that its pages say what they are."""
SAMPLE_SETTINGS = Settings(me=(ME.email,), ours=(HOME,), timezone="Europe/London", country="GB")
_UNSEEN = timedelta(days=6)
_CALLS = ("at", "who", "direction", "disposition", "duration_s", "note")
_DEALS = (
    *("deal", "account", "contacts", "stage", "amount", "currency"),
    *("stated_probability", "opened", "expected_close", "owner", "outcome"),
)


@dataclass(frozen=True, slots=True)
class Planted:
    """Where everything lies: ``places`` maps a kind of source to its path, in a good order for reading."""

    folder: Path
    places: Mapping[str, Path]


def plant(folder: Path) -> Planted:
    """Write the whole sample into ``folder`` (made where it is missing) and return the places by kind."""
    places = {
        "mbox": plant_mbox(folder),
        "maildir": plant_maildir(folder),
        "eml": plant_eml(folder),
        "calls": plant_calls(folder),
        "deals": plant_deals(folder),
        "ics": plant_ics(folder),
    }
    return Planted(folder, places)


def plant_mbox(folder: Path) -> Path:
    """Write ``mail.mbox`` in the mboxrd dialect, the oldest mail first."""
    return _write(folder / "mail.mbox", b"".join(_mbox_entry(letter) for letter in _kept("mbox")))


def plant_maildir(folder: Path) -> Path:
    """Write ``Maildir`` with ``cur``, ``new`` and ``tmp``; their mail of the last six days is still new."""
    place = folder / "Maildir"
    for name in ("cur", "new", "tmp"):
        (place / name).mkdir(parents=True, exist_ok=True)
    for letter in _kept("maildir"):
        _write(place / _maildir_name(letter), letter.raw)
    return place


def plant_eml(folder: Path) -> Path:
    """Write the folder ``letters`` with one .eml file a mail, lines ending in CRLF."""
    place = folder / "letters"
    for letter in _kept("eml"):
        name = f"{letter.at:%Y-%m-%d}-{letter.slug}-{letter.number:02}.eml"
        _write(place / name, letter.raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))
    return place


def plant_calls(folder: Path) -> Path:
    """Write ``calls.csv``, the earliest call first."""
    rows = [
        (london(call["at"]).isoformat(), call.get("who", story.person.phone or story.person.email), *_call(call))
        for story in stories()
        for call in story.calls
    ]
    return _table(folder / "calls.csv", _CALLS, sorted(rows))


def plant_deals(folder: Path) -> Path:
    """Write ``deals.csv``, sorted by the name of the deal."""
    rows = [
        (deal["name"], story.person.email.rpartition("@")[2], story.person.email, *_deal(deal))
        for story in stories()
        for deal in story.deals
    ]
    return _table(folder / "deals.csv", _DEALS, sorted(rows))


def plant_ics(folder: Path) -> Path:
    """Write ``calendar.ics`` with the meetings held and the one accepted for next week."""
    events: list[str] = []
    for story in stories():
        for row in story.meetings:
            start, known = london(row["start"]), london(row["known"])
            guest = attendee(story.person.name, story.person.email, "ACCEPTED")
            uid = meeting_uid(story.slug, start)
            events += event(uid, known, start, row["minutes"], row["summary"], guest)
    return _write(folder / "calendar.ics", calendar("PUBLISH", events).encode())


def _kept(place: str) -> Iterable[Letter]:
    return (letter for letter in all_letters() if letter.place == place)


def _call(call: Mapping[str, object]) -> tuple[object, ...]:
    return call["direction"], call["disposition"], call["seconds"], call["note"]


def _deal(deal: Mapping[str, object]) -> tuple[object, ...]:
    names = ("stage", "amount", "currency", "stated", "opened", "close")
    return (*(deal[name] for name in names), ME.email, deal.get("outcome", ""))


def _mbox_entry(letter: Letter) -> bytes:
    body = letter.raw.replace(b"\r\n", b"\n").rstrip(b"\n").split(b"\n")
    quoted = b"\n".join(b">" + line if line.lstrip(b">").startswith(b"From ") else line for line in body)
    return f"From {letter.sender or 'MAILER-DAEMON'} {letter.at:%a %b %d %H:%M:%S %Y}\n".encode() + quoted + b"\n\n"


def _maildir_name(letter: Letter) -> str:
    base = f"{int(letter.at.timestamp())}.{letter.slug}-{letter.number}{'a' * letter.again}.mx.{HOME}"
    fresh = not letter.ours and letter.at > SAMPLE_NOW.astimezone(UTC) - _UNSEEN
    return f"new/{base}" if fresh else f"cur/{base}:2,S"


def _table(path: Path, head: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> Path:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(head)
    writer.writerows(rows)
    return _write(path, out.getvalue().encode())


def _write(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path
