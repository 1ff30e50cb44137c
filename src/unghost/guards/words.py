"""What the words of a proposal are held against: the record of this person, and everything that was said at their house."""

from __future__ import annotations

from collections.abc import Iterator

from unghost.causes.cause import View
from unghost.domain.proposal import Proposal
from unghost.domain.touch import Channel
from unghost.pressure.lint import Finding, lint
from unghost.pressure.record_of import record_of
from unghost.pressure.rule import Level

CLAIM = "P12"
"""The rule for contact or agreement that never was: the one that needs the record."""


def errors(view: View, proposal: Proposal) -> tuple[Finding, ...]:
    """Return the errors our linter finds in the words, held against the record; none where no words are given."""
    if not proposal.words.strip():
        return ()
    context = "call" if proposal.channel is Channel.CALL else "mail"
    found = lint(proposal.words, context=context, play=proposal.play, history=record_of(view.correspondence, view.history))
    return tuple(finding for finding in found if finding.level is Level.ERROR)


def known_text(view: View, proposal: Proposal) -> str:
    """Return everything a fact in the words may come from, as one text.

    What they, their colleagues and we wrote or noted; subjects, meetings, deals and notes; names, addresses and numbers of people
    there; the news, the user's library, and what the proposal says it draws on.
    """
    return "\n".join((*proposal.backed_by, *_known(view)))


def _known(view: View) -> Iterator[str]:
    history = view.history
    yield from (*history.settings.me, *history.settings.ours)
    local = view.correspondence.week.local
    for one in (view.correspondence, *history.colleagues(view.correspondence.person)):
        person = one.person
        yield from (person.id, person.name, person.account, person.title, *person.addresses, *person.phones)
        for touch in one.touches:
            yield from (f"{local(touch.at):%Y-%m-%d}", touch.by, touch.subject, touch.text, *touch.files)
        yield from (signal.text for signal in one.signals)
        yield from (note.text for note in one.notes)
        yield from (truth.reason for truth in one.truths)
        for meeting in one.meetings:
            yield from (f"{local(meeting.start):%Y-%m-%d}", meeting.summary, *(who for who, _ in meeting.attendees))
        for deal in one.deals:
            yield from (f"{day:%Y-%m-%d}" for day in (deal.opened, deal.expected_close) if day)
            yield from (deal.name, deal.account, deal.stage, deal.owner, deal.notes, str(deal.amount or ""), *deal.contacts)
    yield from history.companies.get(view.correspondence.person.account, ())
    for news in history.news:
        yield from (news.title, news.text, news.link)
    for item in history.items:
        yield from (item.title, item.place)
