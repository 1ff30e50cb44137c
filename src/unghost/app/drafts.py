"""Drafts: begin one, write it anew, find it again. Versions are only ever added: an edit never touches what was approved."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from difflib import unified_diff
from shlex import quote

from unghost.app.compose import Composed, who_we_are
from unghost.app.compose_check import Checked, check_words
from unghost.app.discard import BACK, discarded_at
from unghost.app.matter import seen
from unghost.app.ports_outbox import Desk, Outbox
from unghost.causes.cause import View
from unghost.domain.deed import Deed, What
from unghost.domain.letter import DAILY, Letter, Origin, Version
from unghost.drafts.wording import body_of, subject_of
from unghost.errors import BadUse, CouldNot, StoreBusy
from unghost.outbox.mime import lacking
from unghost.outbox.standing import NotSoError, Standing, Step

_NAME = re.compile(r"d([1-9]\d{0,8})")


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft: its versions, oldest first, and the letters that were made of them, with where each stands.

    ``discarded`` says when it was thrown away, None where it was not.
    """

    versions: tuple[Version, ...]
    letters: tuple[tuple[Letter, Standing], ...] = ()
    discarded: datetime | None = None

    @property
    def name(self) -> str:
        """What it is called."""
        return self.versions[0].draft

    @property
    def latest(self) -> Version:
        """The version that would be approved."""
        return self.versions[-1]

    @property
    def under_way(self) -> tuple[tuple[Letter, Standing], ...]:
        """The letters of it that may still go."""
        return tuple((letter, standing) for letter, standing in self.letters if standing.step.open)

    @property
    def waits(self) -> bool:
        """Whether a letter of its latest words is on its way, or nobody knows whether one arrived."""
        going = {letter for letter, _ in self.under_way if letter.version == self.latest.number}
        return any(letter in going or standing.step in (Step.HANDING, Step.UNKNOWN) for letter, standing in self.letters)

    @property
    def gone(self) -> bool:
        """Whether a letter of it has left, or may have."""
        left = (Step.HANDING, Step.UNKNOWN, Step.SENT)
        return any(standing.step in left for _, standing in self.letters)


@dataclass(frozen=True, slots=True)
class Proof:
    """A draft laid out to be read and corrected: the version, what checking it found, and the view of its case.

    ``why`` says why this play, ``reason`` why not at once, ``new`` whether the version was made just now.
    """

    draft: Draft
    version: Version
    checked: Checked
    view: View
    why: tuple[str, ...] = ()
    reason: str = ""
    new: bool = False

    @property
    def under(self) -> tuple[str, ...]:
        """The lines on who we are that an approval puts under the words, because law may want them there."""
        return tuple(lacking(self.version.body, who_we_are(self.view.history, self.version)))


def is_draft(name: str) -> bool:
    """Say whether a word names a draft (``d`` and a number), not a person."""
    return _NAME.fullmatch(name) is not None


def drafts(outbox: Outbox, person: str | None = None) -> tuple[Draft, ...]:
    """Return every draft to somebody else than the user, or those about one person, in the order they were begun."""
    found: dict[str, list[Version]] = {}
    for version in outbox.versions(person=person):
        if version.play != DAILY:
            found.setdefault(version.draft, []).append(version)
    return tuple(_with_letters(outbox, versions) for versions in found.values())


def draft_named(outbox: Outbox, name: str) -> Draft:
    """Return a draft by its name; raise BadUse where there is none."""
    versions = outbox.versions(draft=name)
    if versions and versions[0].play != DAILY:
        return _with_letters(outbox, versions)
    there = [draft.name for draft in drafts(outbox)[-8:]]
    known = f"There are: {', '.join(there)}." if there else "There are none yet."
    raise BadUse(f"There is no draft called {name}.", f"{known} Begin one: unghost draft PERSON")


def not_a_draft(person: str, theirs: Sequence[Draft]) -> BadUse:
    """Return what to say where a person is named and a draft is meant; ``theirs`` are the drafts to that person."""
    left = [draft.name for draft in theirs if not (draft.gone or draft.discarded)]
    begin_ = f"Begin one: unghost draft {quote(person)}"
    remedy = f"Theirs: {', '.join(left)}. Say yes to the latest: unghost approve {left[-1]}" if left else begin_
    return BadUse(f"{person} is a person; a draft is approved by its name.", remedy)


def _with_letters(outbox: Outbox, versions: Sequence[Version]) -> Draft:
    letters = (letter for letter in outbox.named(versions[0].draft) if letter.draft == versions[0].draft)
    pairs = ((letter, outbox.standing(letter.id)) for letter in letters)
    stands = tuple((letter, standing) for letter, standing in pairs if standing is not None)
    return Draft(tuple(versions), stands, discarded_at(outbox.deeds(versions[0].draft)))


@dataclass(frozen=True, slots=True)
class Own:
    """Words in the place of those that were made: the user's own subject and body, each None where they gave none."""

    subject: str | None = None
    body: str | None = None


NOTHING_OWN = Own()


def begin(
    outbox: Outbox, view: View, made: Composed, at: datetime, own: Own = NOTHING_OWN, origin: Origin = Origin.TEMPLATE
) -> Proof:
    """Keep a letter as version 1 of a new draft; the very same words to the same person, not sent yet, are that draft still.

    ``origin`` says whose words were made. Raises BadUse where the user's own cannot stand in a letter.
    """
    made = replace(
        made,
        body=made.body if own.body is None else body_of(own.body),
        subject=made.subject if own.subject is None else subject_of(own.subject),
    )
    checked = check_words(view, made)
    for draft in drafts(outbox, made.person):
        if not (draft.gone or draft.discarded) and _same(draft.latest, made):
            return Proof(draft, draft.latest, checked, view, made.why, made.reason)
    origin = origin if own == NOTHING_OWN else Origin.PERSON
    version = outbox.decide(lambda desk: _keep(desk, made.version(_next_name(desk), 1, at, checked.shown, origin)))
    return Proof(Draft((version,)), version, checked, view, made.why, made.reason, new=True)


def _same(version: Version, made: Composed) -> bool:
    wrote, now = (version.to, version.play, version.subject, version.body), (made.to, made.play, made.subject, made.body)
    return wrote == now and version.seen == made.seen


def revise(outbox: Outbox, view: View, draft: Draft, at: datetime, own: Own, origin: Origin = Origin.PERSON) -> Proof:
    """Keep other words as a new version of a draft, whose words they are by ``origin``; where nothing differs, none is made.

    A version approved before stays what was approved. Raises BadUse where the words cannot stand in a letter or the letter has
    left, StoreBusy where somebody else wrote a version in the meantime.
    """
    if draft.gone:
        raise BadUse(f"{draft.name} has left already.", f"Begin another: unghost draft {draft.latest.person}")
    before = draft.latest
    words = before.body if own.body is None else body_of(own.body)
    title = before.subject if own.subject is None else subject_of(own.subject)
    if (words, title) == (before.body, before.subject):
        return shown(view, draft)
    known = seen(view.history, view.correspondence, before.to)
    version = replace(before, number=before.number + 1, at=at, subject=title, body=words, origin=origin, seen=known)
    checked = check_words(view, version)
    version = replace(version, shown=checked.shown)
    try:
        outbox.decide(lambda desk: _keep(desk, version))
    except NotSoError:
        remedy = f"Look at it first: unghost draft {draft.name}"
        raise StoreBusy(f"{draft.name} got another version in the meantime.", remedy) from None
    return Proof(replace(draft, versions=(*draft.versions, version), discarded=None), version, checked, view, new=True)


def discard(outbox: Outbox, draft: Draft, by: str, at: datetime) -> None:
    """Throw a draft away; raise CouldNot where a letter of it is on its way or has left."""
    if draft.under_way:
        raise CouldNot(f"A letter of {draft.name} is on its way.", f"Take it back first: unghost withdraw {draft.name}")
    if draft.gone:
        raise CouldNot(f"{draft.name} has left already.", "What was sent stays on record.")
    if draft.discarded is None:
        outbox.decide(lambda desk: desk.write(Deed(at, by, What.DISCARDED, draft.name)))


def take_back(outbox: Outbox, draft: Draft, by: str, at: datetime) -> None:
    """Bring back a draft that was thrown away."""
    if draft.discarded is not None:
        outbox.decide(lambda desk: desk.write(Deed(at, by, What.DISCARDED, draft.name, {BACK: True})))


def shown(view: View, draft: Draft, number: int | None = None, why: tuple[str, ...] = ()) -> Proof:
    """Return a draft as it stands now: its latest version or the one named; raise BadUse where there is none of that number."""
    version = version_of(draft, number)
    checked = check_words(view, version)
    reason = next((refusal.reason for refusal in checked.refusals if refusal.until is not None), "")
    return Proof(draft, version, checked, view, why, reason)


def version_of(draft: Draft, number: int | None = None) -> Version:
    """Return a version of a draft; raise BadUse where there is none of that number."""
    for version in draft.versions:
        if version.number == (draft.latest.number if number is None else number):
            return version
    raise BadUse(f"{draft.name} has no version {number}.", f"It has versions 1 to {draft.latest.number}.")


def beside(outbox: Outbox, found: Proof) -> tuple[Draft, ...]:
    """Return the other drafts about the same person that still matter: a letter is on its way, or words wait in which work lies.

    A draft as a template made it holds nothing that would be missed.
    """
    others = (draft for draft in drafts(outbox, found.version.person) if draft.name != found.draft.name)
    return tuple(draft for draft in others if draft.waits or _holds_work(draft))


def _holds_work(draft: Draft) -> bool:
    return draft.latest.origin is not Origin.TEMPLATE and not draft.gone and draft.discarded is None


def difference(one: Version, other: Version) -> tuple[str, ...]:
    """Return what is other between two versions, as a unified diff of subject and words, a line an entry."""
    before, after = (f"{version.draft} version {version.number}" for version in (one, other))
    return tuple(unified_diff(_lines(one), _lines(other), before, after, lineterm=""))


def _lines(version: Version) -> list[str]:
    return [f"Subject: {version.subject}", "", *version.body.split("\n")]


def _next_name(desk: Desk) -> str:
    """Return a name no draft and no letter has borne."""
    names = (*(version.draft for version in desk.versions()), *(letter.draft for letter in desk.letters()))
    return f"d{1 + max((int(found[1]) for name in names if (found := _NAME.fullmatch(name))), default=0)}"


def _keep(desk: Desk, version: Version) -> Version:
    """Keep a version with its line in the log; raise NotSoError where one of that number is there.

    The line is about the draft; its body holds ``version``, ``person``, ``to``, ``play`` and ``origin``.
    """
    about = {name: str(getattr(version, name)) for name in ("person", "to", "play", "origin")}
    desk.add_version(version)
    desk.write(Deed(version.at, version.by, What.DRAFTED, version.draft, {"version": version.number, **about}))
    return version
