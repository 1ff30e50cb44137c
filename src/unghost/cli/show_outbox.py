"""The outbox, a letter and the log for a person to read."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from email import message_from_bytes

from unghost.app.approve import Ready
from unghost.app.queue import Queue, Queued, short
from unghost.app.words import count, short_day, title_of, wrapped
from unghost.cli.command import Out
from unghost.domain.deed import Deed, What
from unghost.domain.hours import zone
from unghost.domain.letter import Letter
from unghost.outbox.holds import EVERYTHING
from unghost.outbox.standing import Standing, Step
from unghost.pressure.rule import Level

_MONTH = timedelta(days=28)
_DID = {
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


def show_queue(queue: Queue, timezone: str, out: Out) -> None:
    """Print what is in the outbox: first what needs a person, then what waits, then what ended of late."""
    here = queue.now.astimezone(zone(timezone))
    for what, deed in queue.held.items():
        scope = "Everything" if what == EVERYTHING else what.capitalize()
        resume = "unghost outbox --resume" + ("" if what == EVERYTHING else f" {what}")
        why = str(deed.body.get("why", "")).rstrip(".")
        _lines(out, f"! {scope} is held back by {deed.by}: {why}. To go on: {resume}", 0)
    if not (queue.asks or queue.waiting or queue.ended):
        out.line("The outbox is empty.")
    _part("These need you:", queue.asks, here, out)
    _part("These go when their time comes:", queue.waiting, here, out)
    _part("Of late:", queue.ended, here, out)


def _part(title: str, letters: Iterable[Queued], here: datetime, out: Out) -> None:
    letters = tuple(letters)
    if letters:
        out.line(out.strong(title))
    for one in letters:
        out.line(f"  {short(one.letter.id)}  {one.letter.to}  {subject_of(one.letter)}")
        for line in (*stands(one.letter, one.standing, here, one.newer), *_held(one)):
            _lines(out, line, 12)


def _held(one: Queued) -> list[str]:
    return [] if one.hold is None else [f"held back by {one.hold.by}: {one.hold.body.get('why', '')}"]


def stands(letter: Letter, standing: Standing, here: datetime, newer: int | None = None) -> list[str]:
    """Return in a line or two where a letter stands, and what a person can do; ``newer`` is a later version of its draft."""
    if newer is not None and standing.step.open:
        return [f"will not go: version {newer} was written since", f"to send that one: unghost approve {letter.draft}"]
    since, why = clock(standing.since, here), f": {standing.why}" if standing.why else ""
    name = short(letter.id)
    if standing.step is Step.PENDING:
        return [f"approved {count(standing.approvals, 'time', 'times')} of {standing.needed}: unghost approve {letter.draft}"]
    if standing.step is Step.UNKNOWN:
        return [
            f"nobody knows whether it arrived, since {since}{why}",
            f"look among your sent mail, then: unghost outbox {name} --settle sent (or not-sent, or --again)",
        ]
    if standing.step is Step.APPROVED:
        return [_goes(standing, here) + why, f"until then: unghost withdraw {name}"]
    if standing.step in (Step.CLAIMED, Step.HANDING):
        return [f"being handed over since {since}"]
    return [f"{standing.step.value} {since}{why}"]


def _goes(standing: Standing, here: datetime) -> str:
    left = standing.not_before - here
    if left <= timedelta(0):
        return f"goes with the next dispatch, at the latest {clock(standing.expires, here)}"
    minutes = int(left.total_seconds() // 60) + 1
    soon = f", {count(minutes, 'minute', 'minutes')} to change your mind" if minutes < 120 else ""
    return f"goes {clock(standing.not_before, here)}{soon}"


def show_letter(one: Queued, deeds: Iterable[Deed], timezone: str, now: datetime, out: Out) -> None:
    """Print one letter in full: where it stands, what was done with it, and its words."""
    letter, here = one.letter, now.astimezone(zone(timezone))
    out.line(out.strong(f"{letter.id}  {letter.play if letter.play == 'daily' else title_of(letter.play)}"))
    for line in stands(letter, one.standing, here, one.newer):
        _lines(out, line, 2)
    out.line(f"  through {letter.account}, version {letter.version} of {letter.draft}, sha256 {letter.digest}")
    out.line()
    show_deeds(deeds, timezone, now, out)
    out.line()
    for line in as_read(letter):
        out.line(line)


def show_ready(ready: Ready, timezone: str, now: datetime, out: Out) -> None:
    """Print a letter whole, as it would leave, and what is to be known before saying yes."""
    here = now.astimezone(zone(timezone))
    for line in as_read(ready.letter):
        out.line(line)
    out.line()
    for finding in ready.checks.findings:
        if finding.level in (Level.WARN, Level.NOTE):
            _lines(out, f"{finding.rule} {finding.name}: “{' '.join(finding.quote.split())}”. {finding.why}", 2)
    if ready.version.note:
        _lines(out, ready.version.note, 2)
    if ready.replaces:
        _lines(out, f"It replaces {count(len(ready.replaces), 'letter', 'letters')} of older words, withdrawn by your yes.", 2)
    if ready.letter.needed > 1:
        given = ready.standing.approvals if ready.standing else 0
        _lines(out, f"It needs {ready.letter.needed} approvals; this is number {given + 1}.", 2)
    why = f" ({ready.why_later})" if ready.why_later else ""
    when, end = clock(ready.not_before, here), clock(ready.expires, here)
    _lines(out, f"It goes {when} at the earliest{why}, not after {end}; until then you can withdraw it.", 2)


def as_read(letter: Letter) -> list[str]:
    """Return a letter as its reader will see it: its headers, decoded and each on one line, and its words."""
    message = message_from_bytes(letter.raw)
    from email.header import decode_header, make_header

    shown = [f"{name}: {make_header(decode_header(' '.join(str(value).split())))}" for name, value in message.items()]
    body = message.get_payload(decode=True)
    text = body.decode("utf-8", "replace") if isinstance(body, bytes) else ""
    return [*shown, "", *text.rstrip("\r\n").replace("\r\n", "\n").split("\n")]


def show_deeds(deeds: Iterable[Deed], timezone: str, now: datetime, out: Out) -> None:
    """Print lines of the log in plain words."""
    here = now.astimezone(zone(timezone))
    for deed in deeds:
        why = deed.body.get("why")
        about = short(deed.subject) if deed.what.value in _ABOUT_LETTERS else deed.subject
        _lines(
            out, f"{deed.number:>6}  {clock(deed.at, here)}  {deed.by} {_DID[deed.what]}: {about}{f'. {why}' if why else ''}", 0
        )


_ABOUT_LETTERS = frozenset(what.value for what in list(What)[: list(What).index(What.RELEASED) + 1])


def subject_of(letter: Letter) -> str:
    """Return the subject of a letter."""
    return next((line.removeprefix("Subject: ") for line in as_read(letter) if line.startswith("Subject: ")), "")


def clock(at: datetime, here: datetime) -> str:
    """Return a moment as the user's clock shows it."""
    local = at.astimezone(here.tzinfo)
    return f"today {local:%H:%M}" if local.date() == here.date() else f"{short_day(local, here)} {local:%H:%M}"


def _lines(out: Out, text: str, indent: int) -> None:
    for line in wrapped(text, indent):
        out.line(line)
