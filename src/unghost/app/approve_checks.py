"""What is checked when a person approves: the words, and from when on the record allows them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from unghost.app.case import Review
from unghost.app.compose_check import OF_THE_WORDS, Checked, check_words
from unghost.app.still import verdict
from unghost.app.verdict import Action
from unghost.causes.cause import View
from unghost.domain.letter import Letter, Version
from unghost.errors import CouldNot
from unghost.pressure.lint import Finding

_ROUNDS = 4


@dataclass(frozen=True, slots=True)
class Checks:
    """From when on it may go (``not_before``), what keeps it until then, and what the linter finds that forbids nothing."""

    not_before: datetime
    why_later: str
    findings: tuple[Finding, ...]


def check_version(letter: Letter, version: Version, review: Review, earliest: datetime) -> Checks:
    """Check a letter against the record; raise CouldNot with all reasons and a way on where it may not go.

    The same judges are asked as at the last look before the hand-over (``app.still``), so that what is approved is what may go,
    and the words are held to what they were held to when they were drafted.
    """
    about = review.history.find(version.person)
    case = next((c for c in review.cases if about is not None and c.correspondence.person.id == about.person.id), None)
    if case is None:
        raise CouldNot(f"The record knows nothing of {version.person}.", "Read their mail first: unghost sync")
    view = View(review.history, case.correspondence, case.silence)
    at, why = _earliest(letter, version, review, earliest)
    if at is None:
        raise _refused(check_words(view, version, earliest), version, why)
    found = check_words(view, version, at)
    if found.refusals:
        raise _refused(found, version)
    return Checks(at, why, found.findings)


def _earliest(letter: Letter, version: Version, review: Review, earliest: datetime) -> tuple[datetime | None, str]:
    """Return from when on the record lets a letter go, and what keeps it until then; None, and why, where it may not."""
    at, why = earliest, ""
    for _ in range(_ROUNDS):
        found = verdict(letter, version, review, at)
        if found.action is Action.GO:
            return at, why
        if found.action is Action.CANCEL or found.until is None or found.until <= at:
            break
        at, why = found.until, found.why
    return None, found.why


def _refused(found: Checked, version: Version, why: str = "") -> CouldNot:
    """Return what forbids a letter: each error in its words with what to say instead, and whatever else stands against it.

    ``why`` is what the last look would say, where it forbids it. The remedy is the one that helps: other words, or the case.
    """
    known = {refusal.reason for refusal in found.refusals}
    errors = [f"{e.rule} {e.name}: “{' '.join(e.quote.split())}”. {e.why} {e.instead}".rstrip() for e in found.errors]
    others = [refusal.reason for refusal in found.untold or (() if errors else found.refusals)]
    reasons = list(dict.fromkeys([*([why] if why and why not in known else []), *errors, *others]))
    remedies = []
    if any(refusal.guard in OF_THE_WORDS for refusal in found.refusals):
        remedies.append(f"Change the words: unghost draft {version.draft} --edit")
    if not remedies or (why and why not in known) or any(refusal.guard not in OF_THE_WORDS for refusal in found.untold):
        remedies.append(f"See how things stand: unghost show {version.person}")
    lines = "".join(f"\n  {reason}" for reason in reasons) if len(reasons) > 1 else f" {reasons[0]}"
    return CouldNot(f"It may not go as it is.{lines}", "\n".join(remedies))
