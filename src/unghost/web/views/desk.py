"""A draft laid out to be worked on: its words and what is found in them, the facts, the versions, what happened meanwhile."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unghost.app.compose import view_of
from unghost.app.compose_check import Checked, check_words, linted
from unghost.app.contract_draft import approvals, source_of
from unghost.app.draft_words import ORIGINS, earliest, thread, where
from unghost.app.drafts import Proof, difference, draft_named, shown
from unghost.app.lint_words import calmed, measured
from unghost.app.matter import LOOK_BACK, mark
from unghost.app.people import case_of
from unghost.app.words import title_of
from unghost.drafts.wording import LONGEST_BODY, LONGEST_SUBJECT
from unghost.errors import BadUse
from unghost.web.views.sheet import Field, Sheet, sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unghost.domain.letter import Shown, Version
    from unghost.domain.touch import Touch
    from unghost.web.visit import Visit


_COMMAND = re.compile(r"(?:(?<=[.!?])\s+|^)[^.!?]*\bunghost [a-z].*$")


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact in the words, which mail shows it (None where a table or a note does), and where that stands in a sentence."""

    text: str
    message: str | None
    where: str


@dataclass(frozen=True, slots=True)
class Earlier:
    """A version, and what it changed in the one before it, line by line with ``+`` or ``-`` before."""

    version: Version
    origin: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Desk:
    """A draft on the desk. ``subject`` and ``body`` are as in the form, which may be more than what is kept; ``sheet`` and
    ``checked`` speak of them. ``model`` is what a language model is shown and where, empty where none is set.
    """

    found: Proof
    subject: str
    body: str
    sheet: Sheet
    checked: Checked
    model: str = ""

    @property
    def version(self) -> Version:
        """The version that is kept."""
        return self.found.version

    @property
    def title(self) -> str:
        """What its play is called."""
        return title_of(self.version.play)

    @property
    def name(self) -> str:
        """What whoever it goes to is called; their address where nobody knows a name."""
        known = self.found.view.history.find(self.version.to)
        return (known.person.name if known is not None else "") or self.version.to

    @property
    def notes(self) -> tuple[str, ...]:
        """What its writer must know."""
        return without_commands(self.version.note)

    @property
    def thread(self) -> str:
        """Which thread it goes into."""
        return thread(self.found)

    @property
    def earliest(self) -> str:
        """From when on it may go, empty where at once."""
        return earliest(self.found)

    @property
    def origin(self) -> str:
        """Whose words they are."""
        return ORIGINS[self.version.origin]

    @property
    def approvals(self) -> int:
        """How often a person has to say yes."""
        return approvals(self.version)

    @property
    def barring(self) -> tuple[str, ...]:
        """What keeps it from going as it stands, beside what the linter says, in sentences."""
        return tuple(dict.fromkeys(refusal.reason for refusal in self.checked.untold))

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The facts in the words with what shows them, each once."""
        told = replace(self.found, version=replace(self.version, body=self.body))
        found = (Fact(self.body[one.start : one.end], _mail(told, one), where(told, one)) for one in self.checked.shown)
        return tuple(dict.fromkeys(found))

    @property
    def meanwhile(self) -> tuple[Touch, ...]:
        """What they wrote that nobody had seen when these words were written, the latest first."""
        version, theirs = self.version, self.found.view.correspondence.theirs
        if version.seen is None:
            return tuple(touch for touch in reversed(theirs) if touch.at > version.at)
        since = version.at - LOOK_BACK
        return tuple(touch for touch in reversed(theirs) if touch.at > since and mark(touch) not in version.seen)

    @property
    def versions(self) -> tuple[Earlier, ...]:
        """Its versions, the latest first, each with what it changed."""
        return tuple(self._versions())

    def _versions(self) -> Iterator[Earlier]:
        known = self.found.draft.versions
        for at in range(len(known) - 1, -1, -1):
            lines = difference(known[at - 1], known[at])[2:] if at else ()
            yield Earlier(known[at], ORIGINS[known[at].origin], tuple(line for line in lines if not line.startswith("@@")))

    @property
    def measured(self) -> object:
        """What says how precise a rule is."""
        return measured

    def holding(self, subject: str, body: str) -> Desk:
        """Return it with other words in the form, whatever they are; what was found is said of what is kept."""
        return replace(self, subject=subject, body=body)


def without_commands(note: str) -> tuple[str, ...]:
    """Return the lines of a note without the sentences that name a command: a page has buttons."""
    lines = (_COMMAND.sub("", line).strip() for line in note.splitlines())
    return tuple(line for line in lines if line)


def desk_of(visit: Visit, number: int | None = None) -> Desk:
    """Lay out the draft that a path names; raise BadUse where there is none."""
    from unghost.wiring.writing import leaves

    room = visit.room
    draft = draft_named(room.app.store.outbox, visit.named("name"))
    review = room.review_of(draft.latest.person, wait=True)
    case = case_of(review, draft.latest.person)
    why = case.move.why if case.move.play == draft.latest.play else ()
    found = shown(view_of(case, review), draft, number, why)
    settings = room.app.store.settings()
    host = room.app.writing.model().host if settings.model_url and settings.model else ""
    desk = _laid(found, found.version.subject, found.version.body, found.checked)
    return replace(desk, model=leaves(host) if host else "")


def typed(desk: Desk, subject: str, body: str) -> Desk:
    """Return a draft with what stands in the form, checked as it stands; raise BadUse where that is no letter any more."""
    if len(body) > LONGEST_BODY or len(subject) > LONGEST_SUBJECT * 5:
        raise BadUse(f"The letter has {len(body):,} characters; a draft holds {LONGEST_BODY:,}.", "Is it the right text?")
    wording = replace(desk.version, subject=subject, body=body)
    return replace(_laid(desk.found, subject, body, check_words(desk.found.view, wording)), model=desk.model)


def _laid(found: Proof, subject: str, body: str, checked: Checked) -> Desk:
    text = linted(replace(found.version, subject=subject, body=body))
    at = len(text) - len(body)
    fields = (Field("subject", subject, at - 2 - len(subject)), Field("body", body, at))
    laid = sheet(fields, calmed(text, checked.findings, "mail", found.version.play))
    return Desk(found, subject, body, laid, checked)


def _mail(found: Proof, fact: Shown) -> str | None:
    """Return the mail that shows a fact, where it can be opened."""
    return fact.message if source_of(found.view, fact) is not None else None
