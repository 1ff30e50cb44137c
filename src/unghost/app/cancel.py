"""Cancel: what enters the record stops the letters it speaks against at once, not only at the last look before they leave."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from unghost.app.case import Review
from unghost.app.ports_outbox import Desk, Outbox
from unghost.app.still import verdict
from unghost.app.verdict import Action, Verdict
from unghost.domain.deed import Deed, What
from unghost.domain.letter import DAILY, Letter
from unghost.outbox.standing import NotSoError, Standing

BY = "record"
"""Who cancelled, in the log: no person, but what the record holds."""


def cancel_by_record(outbox: Outbox, review_of: Callable[[str], Review], now: datetime) -> tuple[Deed, ...]:
    """Judge every letter that has not been handed over, and write down which will not go any more, and which go later.

    ``review_of`` judges the present as far as it concerns one person; it is not asked where no letter is under way. A letter is
    judged at the moment it would go at the earliest. Of what moves a letter only an absence of theirs is written down here: the
    hour of the day and our own mailboxes are looked at when its time has come.

    Returns what was written. A letter that somebody else has handed over or stopped meanwhile is left as it is.
    """
    found = [deed for letter, standing in _open(outbox, now) if (deed := _against(outbox, letter, standing, review_of, now))]
    return outbox.decide(lambda desk: _written(desk, found)) if found else ()


def told(outbox: Outbox, deeds: Sequence[Deed]) -> tuple[str, ...]:
    """Return a line about the letters that will not go, and one about those that wait; none for none."""
    return tuple(line for line in (_line(outbox, deeds, What.CANCELLED), _line(outbox, deeds, What.MOVED)) if line)


def _open(outbox: Outbox, now: datetime) -> list[tuple[Letter, Standing]]:
    open_ = {name: standing for name, standing in outbox.standings(since=now).items() if standing.step.open}
    letters = ((outbox.letter(name), standing) for name, standing in open_.items())
    return [(letter, standing) for letter, standing in letters if letter is not None and letter.play != DAILY]


def _against(
    outbox: Outbox, letter: Letter, standing: Standing, review_of: Callable[[str], Review], now: datetime
) -> Deed | None:
    """Return the line that stops or moves a letter, None where it stays as it is."""
    version = next((v for v in outbox.versions(letter.draft) if v.number == letter.version), None)
    found = verdict(letter, version, review_of(letter.person), max(now, standing.not_before))
    if found.action is Action.CANCEL:
        return _deed(letter, What.CANCELLED, found, now)
    if found.action is Action.MOVE and found.expires is not None and found.until is not None:
        return _deed(letter, What.MOVED, found, now)
    return None


def _deed(letter: Letter, what: What, found: Verdict, now: datetime) -> Deed:
    body = {"why": found.why, "evidence": found.evidence}
    moments = {"not_before": found.until, "expires": found.expires}
    body |= {name: at.isoformat() for name, at in moments.items() if at is not None}
    return Deed(now, BY, what, letter.id, {name: value for name, value in body.items() if value})


def _written(desk: Desk, deeds: Sequence[Deed]) -> tuple[Deed, ...]:
    written = []
    for deed in deeds:
        try:
            desk.write(deed)
        except NotSoError:
            continue
        written.append(deed)
    return tuple(written)


def _line(outbox: Outbox, deeds: Sequence[Deed], what: What) -> str:
    stopped = [deed for deed in deeds if deed.what is what]
    if not stopped:
        return ""
    letters = [outbox.letter(deed.subject) for deed in stopped]
    whom = [f"The letter to {letter.to}" for letter in letters if letter is not None]
    subject = whom[0] if len(stopped) == 1 else f"{len(stopped)} letters"
    becomes = "will not go" if what is What.CANCELLED else "will go later"
    return f"{subject} {becomes}: {' '.join(dict.fromkeys(str(deed.body['why']) for deed in stopped))}"
