"""Check the words of a letter: the same boundary when they are drafted, rewritten by a model, and approved."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple, Protocol

from unghost.causes.cause import View
from unghost.domain.letter import Shown
from unghost.domain.proposal import Proposal, Refusal
from unghost.domain.touch import Channel
from unghost.drafts.shown import facts_shown
from unghost.drafts.wording import blanks, forbidden, headed, replies
from unghost.guards.check import check
from unghost.guards.words import CLAIM
from unghost.plays.catalogue import library
from unghost.pressure.lint import Finding, lint
from unghost.pressure.record_of import record_of
from unghost.pressure.rule import Level

FORM, BLANKS = "form", "blanks"
"""What stands in the place of a guard's name where the words themselves are not fit to go."""
LINTED, _CLAIMED = "lint-errors", "unbacked-claims"
"""The guards that speak for the linter."""
OF_THE_WORDS = frozenset({FORM, BLANKS, LINTED, _CLAIMED, "unbacked-facts"})
"""What other words would mend."""
_ORDER = {Level.ERROR: 0, Level.WARN: 1, Level.NOTE: 2, Level.PRAISE: 3}


class Wording(Protocol):
    """Words on their way to somebody: a ``Version`` of a draft, or what ``compose`` made before it is one."""

    @property
    def to(self) -> str:
        """The address it would go to."""

    @property
    def play(self) -> str:
        """The play it is."""

    @property
    def subject(self) -> str:
        """The subject."""

    @property
    def body(self) -> str:
        """The words."""

    @property
    def answers(self) -> str:
        """The Message-ID it answers, empty for a new thread."""

    @property
    def backed_by(self) -> tuple[str, ...]:
        """Texts beyond the record that the words draw on."""

    @property
    def not_before(self) -> datetime | None:
        """The earliest moment it may go, None for at once."""


class Checked(NamedTuple):
    """What the linter finds (errors first), what forbids the letter as it stands, and the facts in the body with what shows them.

    A finding counts characters of ``linted(words)``, where the subject stands above the body.
    """

    findings: tuple[Finding, ...]
    refusals: tuple[Refusal, ...]
    shown: tuple[Shown, ...]

    @property
    def errors(self) -> tuple[Finding, ...]:
        """What the linter finds that keeps the letter back."""
        return tuple(finding for finding in self.findings if finding.level is Level.ERROR)

    @property
    def barring(self) -> tuple[Refusal, ...]:
        """What forbids the letter for as long as it stays as it is; against the rest only time stands."""
        return tuple(refusal for refusal in self.refusals if refusal.until is None)

    @property
    def untold(self) -> tuple[Refusal, ...]:
        """What forbids the letter as it stands and is no finding of the linter's."""
        told = {LINTED, *((_CLAIMED,) if any(finding.rule == CLAIM for finding in self.findings) else ())}
        return tuple(refusal for refusal in self.barring if refusal.guard not in told)

    @property
    def fine(self) -> bool:
        """Whether nothing forbids it."""
        return not self.refusals


def linted(words: Wording) -> str:
    """Return what the linter and the guards read: the subject as a line of its own, and the body."""
    return headed(words.subject, words.body)


def check_words(view: View, words: Wording, at: datetime | None = None) -> Checked:
    """Check words for the case of ``view``; ``at`` is when they would go, None for as soon as they may.

    The refusals are those of every guard, asked with the words, and of the form: places still to fill, a control character, no
    words, a subject that claims an answer where nothing is answered.
    """
    history = view.history
    moment = at or max(history.now, words.not_before or history.now)
    play = library().get(words.play)
    backed = (*words.backed_by, *_ourselves(view))
    once = play is not None and play.once
    text = linted(words)
    wanted = Proposal(words.play, Channel.MAIL, words.to, moment, words=text, backed_by=backed, once=once)
    found = lint(text, context="mail", play=words.play, history=record_of(view.correspondence, history))
    return Checked(
        tuple(sorted(found, key=lambda finding: (_ORDER[finding.level], finding.start))),
        (*_form(words), *check(view, wanted)),
        facts_shown(view, words.body, to=words.to, backed_by=backed),
    )


def _ourselves(view: View) -> tuple[str, ...]:
    """Return what the user told of themself: a fact of theirs to tell."""
    settings = view.history.settings
    return tuple(text for text in (settings.name, settings.company, *settings.postal, settings.unsubscribe_url) if text)


def _form(words: Wording) -> Iterator[Refusal]:
    """Yield what is wrong with the words as such."""
    if not words.subject.strip() or not words.body.strip():
        yield Refusal(FORM, "A letter needs a subject and words.", needs="words")
    if forbidden(words.subject + words.body) or "\n" in words.subject:
        yield Refusal(FORM, "The letter holds a control character.", needs="words without it")
    open_ = blanks(words.subject) + blanks(words.body)
    if open_:
        places = "One place (“…”) is" if open_ == 1 else f"{open_} places (“…”) are"
        yield Refusal(BLANKS, f"{places} yours to fill in.", needs="your words there, or none")
    if replies(words.subject) and not words.answers:
        reason = "The subject says that it answers something, and it begins a new thread. Take the “Re:” away."
        yield Refusal(FORM, reason, needs="another subject")
