"""Prepare: the words of a play for one case where it has a place and no guard objects; else the reason in a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from unghost.app.case import Case, Review
from unghost.causes.cause import View
from unghost.domain.days import day_of
from unghost.domain.proposal import Proposal, Refusal
from unghost.domain.touch import Channel
from unghost.drafts.page import page
from unghost.drafts.script import Draft, draft
from unghost.errors import BadUse, CouldNot
from unghost.guards.check import check
from unghost.plays.catalogue import library
from unghost.plays.play import Fit, Play
from unghost.plays.shelf.match import Match, shelf

SOON = timedelta(days=3)
"""A guard that objects no longer than this moves the move; words can be prepared before they may go out."""
_WORDS = {Channel.CALL: "a call", Channel.MAIL: "a mail", Channel.LETTER: "a card"}


@dataclass(frozen=True, slots=True)
class Prepared:
    """Words ready for a person: the draft, the view it was made from, whom it is said to, why, and not before when.

    ``reason`` says why it may not go out at once, empty where it may; ``match`` is the item of the library in it.
    """

    draft: Draft
    view: View
    to: str
    why: tuple[str, ...]
    not_before: datetime | None
    reason: str
    match: Match | None = None

    @property
    def page(self) -> str:
        """The same as a page to print, in HTML."""
        return page(self.draft.play.name, self.view, self.draft.channel, self.to) or ""


def prepare(case: Case, review: Review, play: str | None = None, channel: Channel | None = None) -> Prepared:
    """Return the words of a play, the recommended one where none is named.

    Raises BadUse for a play there is not or a channel it has no words for, and CouldNot with the reason where nothing needs
    saying, the play has no place here, or a guard objects for longer than three days.
    """
    view = View(review.history, case.correspondence, case.silence)
    member = _recommended(case) if play is None else _named(play)
    fit = _fit(member, case, view)
    to = fit.person or case.correspondence.person.id
    way = channel or fit.channel
    found = draft(member.name, view, way, to)
    if found is None:
        has = ", ".join(_WORDS[c] for c in member.channels if c in _WORDS)
        raise BadUse(
            f"“{member.title}” has no words for {_WORDS.get(way, 'that') if way else 'that'}.", f"It has words for: {has}."
        )
    earliest = max(review.now, fit.not_before or review.now)
    at, reason = _admitted(view, Proposal(member.name, found.channel, to, earliest), case)
    match = shelf(view).best if member.name == "value" else None
    return Prepared(found, view, to, fit.why, at if at > review.now else None, reason, match)


def _recommended(case: Case) -> Play:
    move = case.move
    if move.channel is Channel.NONE:
        until = f" until {day_of(move.not_before)}" if move.not_before else ""
        title = library()[move.play].title if move.play in library() else move.play
        why = f" {move.why[0]}" if move.why else ""
        raise CouldNot(f"Nothing needs saying now; the move is: {title}{until}.{why}", _open_ones(case))
    return library()[move.play]


def _named(play: str) -> Play:
    found = library().get(play)
    if found is None:
        raise BadUse(f"There is no play called {play!r}.", f"The plays are: {', '.join(sorted(library()))}.")
    if not found.contacts:
        raise CouldNot(f"“{found.title}” is a move without words: {found.why}", "Nothing is said or sent for it.")
    return found


def _fit(play: Play, case: Case, view: View) -> Fit:
    """Return how the play fits: as it was recommended, where it was, else as it says itself."""
    move = case.move
    if play.name == move.play and move.channel is not Channel.NONE:
        return Fit(1.0, move.why, move.change_my_mind, move.channel, move.person, move.not_before)
    fit = play.fits(view, case.diagnosis)
    if fit is None:
        reasons = " ".join(play.unfit(view, case.diagnosis))
        raise CouldNot(f"“{play.title}” has no place here. {reasons}".rstrip(), _open_ones(case))
    if fit.channel is Channel.NONE:
        raise CouldNot(f"Nothing needs saying now. {' '.join(fit.why)}", _open_ones(case))
    return fit


def _open_ones(case: Case) -> str:
    """Return which plays with words are open, as a remedy."""
    moves = (case.move, *case.recommendation.alternatives)
    names = dict.fromkeys(move.play for move in moves if move.channel is not Channel.NONE)
    if not names:
        return f"Nothing else is open at present either. See: unghost show {case.correspondence.person.id}"
    return f"Open here: {', '.join(names)}. Take one with --play."


def _admitted(view: View, proposal: Proposal, case: Case) -> tuple[datetime, str]:
    """Return from when on every guard allows it, and the last objection; raise CouldNot where that is over three days away."""
    at, reason, latest = proposal.at, "", proposal.at + SOON
    for _ in range(6):
        wanted = Proposal(proposal.play, proposal.channel, proposal.person, at)
        found = check(view, wanted)
        if not found:
            return at, reason
        last = max(found, key=lambda refusal: (refusal.until is None, refusal.until or at))
        if last.until is None or last.until > latest:
            raise CouldNot(_refused(found), _open_ones(case))
        at, reason = max(at, last.until), last.reason
    raise CouldNot(_refused(found), _open_ones(case))


def _refused(found: list[Refusal]) -> str:
    """Return what the guards say, each reason once, with its end where it has one."""
    said = {r.reason: f" Until {day_of(r.until)}." if r.until else "" for r in found}
    return "Not now: " + " ".join(f"{reason}{until}" for reason, until in said.items())
