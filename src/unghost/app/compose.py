"""Compose: the words of a play for one case as a letter that could go: in the user's style, in its thread, with who we are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType

from unghost.app.case import Case, Review
from unghost.app.matter import seen
from unghost.app.prepare import Prepared, prepare
from unghost.app.their_language import language_note
from unghost.causes.cause import View
from unghost.domain.letter import Origin, Shown, Version
from unghost.domain.touch import Channel
from unghost.drafts.identity import identity
from unghost.drafts.places import words
from unghost.drafts.style import Style
from unghost.drafts.templates import filled, framed
from unghost.drafts.thread import thread_of
from unghost.drafts.wording import LONGEST_SUBJECT, one_line
from unghost.errors import BadUse
from unghost.history.history import Correspondence, History
from unghost.plays.topic import plain

NO_TEMPLATES: Mapping[str, str] = MappingProxyType({})
PLAIN = Style()
NAMELESS = "Hello,"
_NOBODY = "there"
_LONG = 125  # words: no letter of a play is longer


@dataclass(frozen=True, slots=True)
class Composed:
    """A letter before it is a version of a draft; its fields are those of ``Version``.

    ``reason`` says why it may not go at once, empty where it may; ``why`` why this play; ``notes`` what its writer must know.
    ``words`` are those of the body between the greeting and the closing.
    """

    by: str
    person: str
    to: str
    play: str
    subject: str
    body: str
    answers: str = ""
    references: tuple[str, ...] = ()
    backed_by: tuple[str, ...] = ()
    not_before: datetime | None = None
    reason: str = ""
    why: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    words: str = ""
    seen: tuple[str, ...] | None = None

    def version(
        self, draft: str, number: int, at: datetime, shown: tuple[Shown, ...], origin: Origin = Origin.TEMPLATE
    ) -> Version:
        """Return it as a version of a draft; ``shown`` is what ``check_words`` says of it."""
        return Version(
            draft=draft,
            number=number,
            at=at,
            by=self.by,
            person=self.person,
            to=self.to,
            play=self.play,
            subject=self.subject,
            body=self.body,
            origin=origin,
            answers=self.answers,
            references=self.references,
            shown=shown,
            backed_by=self.backed_by,
            note="\n".join(self.notes),
            not_before=self.not_before,
            seen=self.seen,
        )


def view_of(case: Case, review: Review) -> View:
    """Return the view of a case, as guards and ``check_words`` take it."""
    return View(review.history, case.correspondence, case.silence)


def compose(
    case: Case,
    review: Review,
    play: str | None = None,
    channel: Channel | None = None,
    style: Style = PLAIN,
    templates: Mapping[str, str] = NO_TEMPLATES,
) -> Composed:
    """Return a play for one case as a letter, the recommended one where none is named. Pure: the same history, the same letter.

    ``style`` is the profile towards this person, ``templates`` the user's own by name (``drafts.templates``). Raises BadUse for a
    play there is not, another channel than mail, or a broken template; CouldNot where the play has no place or a guard objects.
    """
    if channel not in (None, Channel.MAIL):
        raise BadUse("A draft is a mail.", "For a call or a card: unghost script PERSON --channel call|card")
    prepared = prepare(case, review, play, Channel.MAIL)
    view, member = prepared.view, prepared.draft.play
    if member.letter is None:  # prepare has words for a mail only where there is a letter
        raise BadUse(f"“{member.title}” has no words for a mail.", "Name another play with --play.")
    thread = thread_of(member, view, prepared.to)
    who = identity(
        view.history.settings,
        country_of(view.history, prepared.to, view.correspondence),
        member.name,
        answers=bool(thread.answers),
    )
    places = _places(prepared, style)
    text = filled(member, member.letter, places, templates)
    body = framed(
        _greeting(style, prepared, places["name"]), text.body, text.closing or style.sign_off, places["me"], who.lines, templates
    )
    made = Composed(
        by=_sender(view),
        person=view.correspondence.person.id,
        to=prepared.to,
        play=member.name,
        subject=(thread.subject or text.subject)[:LONGEST_SUBJECT].rstrip(),
        body=body,
        answers=thread.answers,
        references=thread.references,
        backed_by=(plain(prepared.match.item.title), prepared.match.item.place) if prepared.match else (),
        not_before=prepared.not_before,
        reason=prepared.reason,
        why=prepared.why,
        words=text.body,
        seen=seen(view.history, view.correspondence, prepared.to),
    )
    return replace(made, notes=(*_notes(case, prepared, made, style), *filter(None, (who.missing,))))


def _places(prepared: Prepared, style: Style) -> dict[str, str]:
    """Return what stands in each place of the template, in the user's style."""
    view, to = prepared.view, prepared.to
    places = dict(words(view, to))
    last, found = style.towards(_addresses(prepared)), view.history.find(to)
    whole = plain(found.person.name) if found is not None else ""
    if last is not None:
        places["name"] = last.name
    elif style.names == "full" and whole:
        places["name"] = whole
    places["me"] = style.name or view.history.settings.name or places["me"]
    if prepared.match is not None and not prepared.match.item.link:
        places["item"] = plain(prepared.match.item.title)
    return {name: one_line(text) for name, text in places.items()}


def _addresses(prepared: Prepared) -> tuple[str, ...]:
    """Return every address of whoever it goes to."""
    found = prepared.view.history.find(prepared.to)
    return found.person.addresses if found is not None else (prepared.to.lower(),)


def _greeting(style: Style, prepared: Prepared, name: str) -> str:
    """Return the greeting: as they were greeted last, else as is usual; without a name it is the same for all."""
    last = style.towards(_addresses(prepared))
    form = last.greeting if last is not None else style.greeting
    return form.replace("{name}", name) if name != _NOBODY else NAMELESS


def _sender(view: View) -> str:
    """Return the address of the user that wrote to them last, else the first of the user's own."""
    me = view.history.settings.me
    return next((t.by for t in reversed(view.correspondence.ours) if t.by in me), next(iter(me), ""))


def country_of(history: History, to: str, about: Correspondence | None = None) -> str:
    """Return the country of whoever a letter goes to, or of whom it is about; empty where nothing tells."""
    found = history.find(to) or about
    return found.person.country if found is not None else ""


def who_we_are(history: History, version: Version) -> tuple[str, ...]:
    """Return the lines law wants under a version's words, whether it holds them or not (``drafts.identity``)."""
    country = country_of(history, version.to, history.find(version.person))
    return identity(history.settings, country, version.play, answers=bool(version.answers)).lines


def _notes(case: Case, prepared: Prepared, made: Composed, style: Style) -> Iterator[str]:
    """Yield what the user must know before they send it."""
    play, person = prepared.draft.play, made.person
    if case.move.channel is Channel.CALL and case.move.play == play.name:
        yield f"The move is a call, and a voice is better here; these are its words on paper. See: unghost script {person}"
    german = next((style.germans[one] for one in _addresses(prepared) if one in style.germans), "")
    if note := language_note(prepared.view, german):
        yield note
    if prepared.match is not None and not prepared.match.item.link:
        yield f"“{plain(prepared.match.item.title)}” is a file, and letters carry none: give it a link, or send it yourself."
    length = len(made.body.split())
    if style.words is not None and length > max(_LONG, 2 * style.words):
        yield f"It has {length} words; your letters usually have about {style.words}."
    if play.approvals > 1:
        yield "It goes out only after you have approved it twice."
