"""Still: whether a letter that was approved may still go, by the record as it is now. Pure, and the only place that says so.

The same guards as in planning and approving are asked again, with the words and the moment; what has happened since the words
were written comes before them. Dispatch asks at its last look, ``app.cancel`` after everything that enters the record.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from unghost.app.case import Case, Review
from unghost.app.signs import bare, sign, written
from unghost.app.verdict import Action, Verdict
from unghost.causes.cause import View
from unghost.domain.deed import Deed
from unghost.domain.letter import DAILY, Letter, Version
from unghost.domain.proposal import Proposal, Refusal
from unghost.domain.touch import Channel
from unghost.drafts.thread import thread_of
from unghost.guards.about import turned
from unghost.guards.check import check
from unghost.guards.guard import OWED
from unghost.plays.catalogue import library
from unghost.silence.assessment import Silence, State

READ_AGAIN = timedelta(hours=1)
"""When a letter is looked at again that waits for a mailbox of ours to be readable; a judgement of ours."""
LONGEST_AWAY = timedelta(days=60)
"""An absence that lasts longer than this is not waited for: the words would be another season's. A judgement of ours."""
_UNREAD = "source-stale"
_NEW_WORD = frozenset({"recent-reply", "colleague-on-it", "asked-to-wait", "sensitive-event"})
"""Guards that time ends and that yet end a letter: whoever planned it knew nothing of what they speak of."""
_ROUNDS = 8
"""So many refusals in a row a letter is moved behind before it counts as one that may not go."""


GO = Verdict(Action.GO)


def verdict(letter: Letter, version: Version | None, review: Review, at: datetime | None = None) -> Verdict:
    """Say what becomes of a letter by a review of the present.

    ``version`` holds the words it was made of. ``at`` is the moment it would go, None for that of the review: a letter whose time
    is still to come is asked about its own time, so that tonight's quiet hours do not move what is meant for the morning.
    """
    if letter.play == DAILY:
        return _to_the_user(letter, review)
    about = review.history.find(letter.person)
    case = next((c for c in review.cases if about is not None and c.correspondence.person.id == about.person.id), None)
    if case is None:
        return Verdict(Action.CANCEL, f"The record knows nothing of {letter.person} (any more).")
    if version is None:
        return Verdict(Action.CANCEL, "The draft it was made of is no longer there, so its words cannot be checked.")
    found = sign(written(letter, version, review.history, case.correspondence))
    if found is not None:
        return Verdict(Action.CANCEL, found.why, evidence=found.message)
    view = View(review.history, case.correspondence, case.silence)
    newer = _newer(view, version)
    if newer:
        return Verdict(Action.CANCEL, "They have written again: it would answer another mail of theirs now.", evidence=newer)
    return _by_the_case(view, case, proposed(letter, version, at or review.now))


def held_person(letter: Letter, review: Review, held: Mapping[str, Deed]) -> Verdict | None:
    """Return that a letter waits because whoever it is about is held back under another of their addresses; None where not."""
    about = review.history.find(letter.person)
    addresses = about.person.addresses if about is not None else ()
    hold = next((held[name] for address in addresses if (name := f"person {address}") in held), None)
    why = f"It is held back by {hold.by}: {hold.subject}." if hold is not None else ""
    return Verdict(Action.MOVE, why, review.now + READ_AGAIN) if why else None


def proposed(letter: Letter, version: Version, at: datetime) -> Proposal:
    """Return what the guards are asked about: the words, to the one recipient, at a moment."""
    play = library().get(letter.play)
    once = play.once if play else False
    return Proposal(letter.play, Channel.MAIL, letter.to, at, words=version.body, backed_by=version.backed_by, once=once)


def _newer(view: View, version: Version) -> str:
    """Return the mail that a letter would answer if it were written now, empty where that is the one it answers.

    A mail that lay in the mailbox before the words were written, and was read only after, is no older than they are.
    """
    play = library().get(version.play)
    now = bare(thread_of(play, view, version.to).answers) if play and version.answers else ""
    return now if now and now != bare(version.answers) else ""


def _to_the_user(letter: Letter, review: Review) -> Verdict:
    """The day's list goes to the user and to nobody else."""
    if letter.to.lower() in review.history.settings.me:
        return GO
    return Verdict(Action.CANCEL, f"The day's list goes to you alone, and {letter.to} is not an address of yours.")


def _by_the_case(view: View, case: Case, wanted: Proposal) -> Verdict:
    to = turned(view, wanted)
    misfit = _misfit(view, case, wanted) or (_beyond_reach(to.silence) if to is not view else "")
    if misfit:
        return Verdict(Action.CANCEL, misfit, evidence=_shown_by(view.silence))
    return _by_the_guards(view, to, wanted)


def _misfit(view: View, case: Case, wanted: Proposal) -> str:
    """Return why the play has no place any more by how things stand; what is merely ranked lower has."""
    state = view.silence.state
    to_them = wanted.person.lower() in view.correspondence.person.addresses
    if to_them and (away := _beyond_reach(view.silence)):
        return away
    if state is State.OURS and wanted.play not in OWED:
        quote = f": “{' '.join(view.silence.debts[0].quote.split())}”" if view.silence.debts else ""
        return f"They wait for an answer of yours{quote}; that comes first."
    owes = library().get(wanted.play) if wanted.play == "answer-first" else None
    return " ".join(owes.unfit(view, case.diagnosis)) if owes else ""


def _beyond_reach(silence: Silence) -> str:
    if silence.state is not State.UNREACHABLE:
        return ""
    return f"They cannot be reached: {silence.why_known or 'mail does not arrive'}."


def _shown_by(silence: Silence) -> str:
    """Return the mail that a misfit was read in, empty where none is."""
    if silence.known_reason is not None:
        return bare(silence.known_reason.message)
    return bare(silence.debts[0].touch.message) if silence.debts else ""


def _by_the_guards(view: View, to: View, wanted: Proposal) -> Verdict:
    """Ask every guard, and again at the moment the last of them names, until none objects or one has no end."""
    first: list[Refusal] = []
    at = wanted.at
    for _ in range(_ROUNDS):
        against = check(view, replace(wanted, at=at))
        if not against:
            return _moved(to, wanted.at, at, first) if first else GO
        first = first or against
        ends = next((r for r in against if r.guard != _UNREAD and (r.until is None or r.guard in _NEW_WORD)), None)
        if ends is not None:
            return Verdict(Action.CANCEL, _said(to, ends), evidence=_wish(to, ends))
        if any(r.guard == _UNREAD for r in against):
            return Verdict(Action.MOVE, next(r.reason for r in against if r.guard == _UNREAD), wanted.at + READ_AGAIN)
        at = max(r.until for r in against if r.until is not None)
    return Verdict(Action.CANCEL, first[0].reason)


def _moved(to: View, since: datetime, until: datetime, against: Sequence[Refusal]) -> Verdict:
    """Move a letter: past an absence, with its approval; past anything else, unless that takes longer than an approval holds."""
    valid = timedelta(days=to.history.settings.approval_days)
    week = to.correspondence.week
    if any(week.local(since).date() <= day < week.local(until).date() for day in week.absent):
        signal = to.silence.absence
        evidence = bare(signal.message) if signal else ""
        if until - since > LONGEST_AWAY:
            return Verdict(Action.CANCEL, f"{_away(to)}; by then the words would be old.", evidence=evidence)
        return Verdict(Action.MOVE, f"{_away(to)}; it waits for their return.", until, until + valid, evidence)
    if until - since > valid and any(r.guard != "quiet-hours" for r in against):
        return Verdict(Action.CANCEL, f"{against[0].reason} By then the words would be old.")
    return Verdict(Action.MOVE, against[0].reason, until)


def _away(to: View) -> str:
    person, back = to.correspondence.person, to.silence.wake
    until = f" until {back.day} {back:%B %Y}" if to.silence.absence is not None and back is not None else ""
    return f"{person.name or person.id} is away{until}"


def _said(to: View, refusal: Refusal) -> str:
    """Return the reason of a refusal, with what the truth is where that is known."""
    truth = to.silence.truth
    if refusal.guard != "closed" or truth is None or not truth.reason:
        return refusal.reason
    return f"The truth is known: {' '.join(truth.reason.split()).rstrip('.')}."


def _wish(to: View, refusal: Refusal) -> str:
    """Return the mail in which they asked for what a guard holds up, empty where it is none."""
    wish = to.silence.suppressed
    return bare(wish[1].message) if refusal.guard == "opted-out" and wish is not None else ""
