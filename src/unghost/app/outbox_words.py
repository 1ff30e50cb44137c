"""Letters and the log in the words of a person: where a letter stands, how it will be read, what each line of the log says."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from email import message_from_bytes
from email.header import decode_header, make_header

from unghost.app.queue import short
from unghost.app.words import count, one_line, short_day
from unghost.domain.deed import Deed, What
from unghost.domain.letter import Letter
from unghost.outbox.holds import EVERYTHING
from unghost.outbox.standing import ABOUT_A_LETTER, Standing, Step

DID = {
    What.APPROVED: "approved a letter",
    What.WITHDRAWN: "withdrew a letter",
    What.CANCELLED: "stopped a letter",
    What.EXPIRED: "let an approval run out",
    What.MOVED: "moved a letter to a later time",
    What.CLAIMED: "took a letter up",
    What.HANDING: "began to hand a letter over",
    What.SENT: "sent a letter",
    What.DEFERRED: "could not hand a letter over yet",
    What.FAILED: "could not send a letter",
    What.UNKNOWN: "does not know whether a letter arrived",
    What.AGAIN: "let a letter be sent again",
    What.COPIED: "put a copy among the sent mail",
    What.RELEASED: "put a letter back",
    What.DRAFTED: "wrote a draft",
    What.DISCARDED: "threw a draft away",
    What.HELD: "held back",
    What.RESUMED: "let go again",
    What.SETTING: "changed a setting",
    What.SUPPRESSED: "put on the list of whom not to contact",
    What.ERASED: "erased",
    What.EXPORTED: "exported",
    What.RESTORED: "took a restored home into use",
    What.ANSWERED: "answered the daily mail",
}
"""Each kind of line in the log, as a person would say it."""
HEADER = ("number", "at", "by", "did", "about", "why", "details")
_SOON = 120  # minutes for which the time to change one's mind is counted
_LEAST = 4  # letters of a letter's name that are enough to find its lines


def did(deed: Deed) -> str:
    """Return what was done, as a person would say it."""
    return "took a draft back" if deed.what is What.DISCARDED and deed.body.get("back") else DID[deed.what]


def about(deed: Deed) -> str:
    """Return what a line of the log is about, a letter by its short name."""
    return short(deed.subject) if deed.what in ABOUT_A_LETTER else deed.subject


def deeds_about(deeds: Iterable[Deed], subject: str) -> tuple[Deed, ...]:
    """Return the lines about something: a letter by its id or the beginning of it, or any subject by its name."""
    return tuple(
        deed
        for deed in deeds
        if subject in (deed.subject, deed.body.get("draft"), deed.body.get("to"), deed.subject.partition(" ")[2])
        or (len(subject) >= _LEAST and deed.subject.startswith(subject))
    )


def table_rows(deeds: Iterable[Deed]) -> Iterator[tuple[str, ...]]:
    """Yield lines of the log as rows under HEADER."""
    for deed in deeds:
        why = str(deed.body.get("why", ""))
        details = json.dumps(dict(deed.body), ensure_ascii=False, sort_keys=True)
        yield str(deed.number), deed.at.isoformat(), deed.by, deed.what.value, deed.subject, why, details


def held_words(what: str, deed: Deed) -> str:
    """Return in a sentence what is held back, by whom and why."""
    scope = "Everything" if what == EVERYTHING else what.capitalize()
    why = one_line(str(deed.body.get("why", ""))).rstrip(".")
    return f"{scope} is held back by {deed.by}: {why}."


def where_it_stands(standing: Standing, here: datetime, newer: int | None = None) -> str:
    """Return where a letter stands; moments in the time zone of ``here``, the present.

    ``newer`` is a later version of its draft, because of which it will not go.
    """
    if newer is not None and standing.step.open:
        return f"will not go: version {newer} was written since"
    since, why = clock(standing.since, here), f": {standing.why}" if standing.why else ""
    if standing.step is Step.PENDING:
        return f"approved {count(standing.approvals, 'time', 'times')} of {standing.needed}"
    if standing.step is Step.UNKNOWN:
        return f"nobody knows whether it arrived, since {since}{why}"
    if standing.step is Step.APPROVED:
        return goes(standing, here) + why
    if standing.step in (Step.CLAIMED, Step.HANDING):
        return f"being handed over since {since}"
    return f"{standing.step.value} {since}{why}"


def goes(standing: Standing, here: datetime) -> str:
    """Return when an approved letter goes."""
    left = standing.not_before - here
    if left <= timedelta(0):
        return f"goes with the next dispatch, at the latest {clock(standing.expires, here)}"
    minutes = int(left.total_seconds() // 60) + 1
    soon = f", {count(minutes, 'minute', 'minutes')} to change your mind" if minutes < _SOON else ""
    return f"goes {clock(standing.not_before, here)}{soon}"


def headers(letter: Letter) -> tuple[tuple[str, str], ...]:
    """Return the headers of a letter as its reader's program shows them: decoded, each on one line."""
    found = message_from_bytes(letter.raw)
    return tuple((name, str(make_header(decode_header(one_line(str(value)))))) for name, value in found.items())


def words_of(letter: Letter) -> str:
    """Return the words of a letter, lines ended by line feeds."""
    body = message_from_bytes(letter.raw).get_payload(decode=True)
    text = body.decode("utf-8", "replace") if isinstance(body, bytes) else ""
    return text.rstrip("\r\n").replace("\r\n", "\n")


def as_read(letter: Letter) -> list[str]:
    """Return a letter as its reader will see it: its headers, decoded and each on one line, and its words."""
    return [*(f"{name}: {value}" for name, value in headers(letter)), "", *words_of(letter).split("\n")]


def subject_of(letter: Letter) -> str:
    """Return the subject of a letter."""
    return next((value for name, value in headers(letter) if name == "Subject"), "")


def clock(at: datetime, here: datetime) -> str:
    """Return a moment as the user's clock shows it."""
    local = at.astimezone(here.tzinfo)
    return f"today {local:%H:%M}" if local.date() == here.date() else f"{short_day(local, here)} {local:%H:%M}"
