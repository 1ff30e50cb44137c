"""Drafts at one home: the style they are written in, the templates, and the words in the user's own editor."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from unghost.app.drafts import NOTHING_OWN, Own
from unghost.errors import BadUse, CouldNot

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from unghost.app.case import Case, Review
    from unghost.app.compose import Composed
    from unghost.app.drafts import Proof
    from unghost.causes.cause import View
    from unghost.domain.letter import Origin
    from unghost.domain.touch import Channel
    from unghost.drafts.style import Style
    from unghost.wiring.home import Home

TEMPLATES = "templates"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a draft was asked for: about whom, by which play and channel, as of when (None: now), the user's own words, and
    whether a language model is to word it.
    """

    person: str
    play: str | None = None
    channel: Channel | None = None
    now: datetime | None = None
    own: Own = NOTHING_OWN
    model: bool = False


@dataclass(frozen=True, slots=True)
class Drafting:
    """What the user writes with, at one home."""

    home: Home

    def begin(self, asked: Asked, say: Callable[[str], None]) -> Proof:
        """Begin a draft; ``say`` tells the user what they must hear before anything goes to a model."""
        from unghost.app.compose import view_of
        from unghost.app.drafts import begin
        from unghost.domain.letter import Origin

        review, case, made, style = self._composed(asked)
        view, origin = view_of(case, review), Origin.TEMPLATE
        if asked.model:
            from unghost.wiring.writing import Writing

            written = Writing(self.home).improve(case, view, made, style, say)
            made, origin = written.made, written.origin
        return begin(self.home.store.outbox, view, made, self.home.now(asked.now), asked.own, origin)

    def prompt(self, asked: Asked) -> str:
        """Return what a language model would be shown for a draft; nothing is sent or kept."""
        from unghost.app.compose import view_of
        from unghost.wiring.writing import Writing

        review, case, made, style = self._composed(asked)
        return Writing(self.home).prompt(case, view_of(case, review), made, style)

    def _composed(self, asked: Asked) -> tuple[Review, Case, Composed, Style]:
        from unghost.app.compose import compose
        from unghost.app.people import case_of

        review = self.home.review_of(asked.now, asked.person)
        case = case_of(review, asked.person)
        style = self.style(review.now, [t.message for t in case.correspondence.ours if t.message])
        return review, case, compose(case, review, asked.play, asked.channel, style, self.templates()), style

    def shown(self, name: str, told: datetime | None, number: int | None = None) -> Proof:
        """Return a draft as it stands."""
        from unghost.app.drafts import draft_named, shown

        draft = draft_named(self.home.store.outbox, name)
        view, why = self._view(draft.latest.person, draft.latest.play, told)
        return shown(view, draft, number, why)

    def person(self, who: str) -> str:
        """Return the identity of whoever the user names."""
        from unghost.app.people import person_of

        return person_of(self.home.history_of(None, who), who)

    def revise(self, name: str, told: datetime | None, own: Own, origin: Origin | None = None) -> Proof:
        """Write a draft anew; whose words they are is said where they are not the user's."""
        from unghost.app.drafts import draft_named, revise
        from unghost.domain.letter import Origin

        draft = draft_named(self.home.store.outbox, name)
        view, _ = self._view(draft.latest.person, draft.latest.play, told)
        return revise(self.home.store.outbox, view, draft, self.home.now(told), own, origin or Origin.PERSON)

    def reworded(self, name: str) -> Own:
        """Return other words for a draft from the language model; nothing is kept. Raises CouldNot with the reason for none."""
        from unghost.app.compose import view_of
        from unghost.app.drafts import draft_named
        from unghost.wiring.writing import Writing

        latest = draft_named(self.home.store.outbox, name).latest
        review, case, made, style = self._composed(Asked(latest.person, latest.play))
        written = Writing(self.home).improve(case, view_of(case, review), made, style, lambda _told: None)
        if not written.by_model:
            reason = next(reversed(written.made.notes), "The model wrote nothing that could stand.")
            raise CouldNot(reason, "Your words are as they were.")
        return Own(body=written.made.body)

    def throw_away(self, name: str, *, back: bool = False) -> None:
        """Throw a draft away, or take it back; raise CouldNot where a letter of it is on its way or has left."""
        from unghost.app.drafts import discard, draft_named, take_back
        from unghost.wiring.posting import Posting

        outbox, by = self.home.store.outbox, Posting(self.home).who(None)
        (take_back if back else discard)(outbox, draft_named(outbox, name), by, self.home.now(None))

    def _view(self, person: str, play: str, told: datetime | None) -> tuple[View, tuple[str, ...]]:
        """Return the view of a case, and why the play is its move, where it is."""
        from unghost.app.compose import view_of
        from unghost.app.people import case_of

        review = self.home.review_of(told, person)
        case = case_of(review, person)
        return view_of(case, review), case.move.why if case.move.play == play else ()

    # -- style ------------------------------------------------------------------------------------------------------------

    def style(self, now: datetime, ids: Sequence[str] = ()) -> Style:
        """Return how the user writes, from their latest letters and those of these Message-IDs; their own word goes first."""
        from unghost.drafts.style import MOST, learn, sample_of, with_words

        store, me = self.home.store, self.home.store.settings().me
        mails = {mail.key: mail for mail in (*store.own_mails(me, now, MOST), *store.mails_named(ids))}
        ours = [mail for mail in mails.values() if mail.sender and mail.sender.email in me and (mail.date or now) <= now]
        return with_words(learn(one for mail in ours if (one := sample_of(mail))), self.own_style())

    @property
    def style_file(self) -> Path:
        """Where the user's own word on their style lies."""
        from unghost.app.own_style import FILE

        return self.home.home / FILE

    def own_style(self) -> dict[str, str]:
        """Return the user's own word on their style by field."""
        from unghost.adapters.editor import read_text
        from unghost.app.own_style import read_style

        place = self.style_file
        return read_style(read_text(place.read_bytes())) if place.exists() else {}

    def save_style(self, told: dict[str, str]) -> None:
        """Keep the user's own word on their style."""
        from unghost.app.own_style import write_style

        self._keep_style(write_style(told))

    def _keep_style(self, text: str) -> None:
        from unghost.adapters.whole_file import written

        with written(self.style_file, replace=True) as part:
            part.write_text(text, encoding="utf-8")

    def edit_style(self) -> bool:
        """Let the user change the file in their editor; return whether they did. A file that cannot be read is not kept."""
        from unghost.adapters.editor import edited, read_text
        from unghost.app.own_style import read_style, write_style

        place = self.style_file
        before = read_text(place.read_bytes()) if place.exists() else write_style({})
        after = edited(before, place.name)
        read_style(after)
        if after != before:
            self._keep_style(after)
        return after != before

    # -- templates --------------------------------------------------------------------------------------------------------

    @property
    def template_folder(self) -> Path:
        """Where the user's own templates lie."""
        return self.home.home / TEMPLATES

    def templates(self) -> dict[str, str]:
        """Return the user's own templates by name; raise BadUse where one cannot be read."""
        from unghost.adapters.editor import read_text

        found = {}
        for path in sorted(self.template_folder.glob("*.j2")):
            try:
                found[path.stem] = read_text(path.read_bytes())
            except (BadUse, OSError) as error:
                why = error.sentence if isinstance(error, BadUse) else f"{error.strerror}."
                raise BadUse(f"The template {path.name} cannot be read: {why}", f"Mend {path}, or move it away.") from None
        return found

    def lay_template(self, name: str) -> Path:
        """Put a shipped template into the user's folder, for them to change; raise BadUse where one lies there."""
        from unghost.app.own_templates import shipped_templates

        source = shipped_templates().get(name)
        if source is None:
            raise BadUse(f"There is no template called {name!r}.", f"There are: {', '.join(shipped_templates())}.")
        place = self.template_folder / f"{name}.j2"
        if place.exists():
            raise BadUse(f"{place} is there already.", "Change it, or move it away to have ours again.")
        self.home.store.settings()  # a home that was set up, so that nobody else can read what is laid there
        self.template_folder.mkdir(exist_ok=True, mode=0o700)
        place.write_text(source, encoding="utf-8")
        return place

    # -- words ------------------------------------------------------------------------------------------------------------

    def edited(self, subject: str, body: str) -> Own:
        """Let the user change a letter in their editor, and return what they saved."""
        from unghost.adapters.editor import edited
        from unghost.drafts.wording import SUBJECT, letter_of

        return Own(*letter_of(edited(f"{SUBJECT} {subject}\n\n{body}\n", "letter.txt")))

    def words(self, place: str) -> str:
        """Return the text of a file, ``-`` for standard input."""
        from unghost.adapters.editor import LONGEST, read_text

        if place == "-":
            return read_text(sys.stdin.buffer.read(LONGEST + 1))
        with open(place, "rb") as file:
            return read_text(file.read(LONGEST + 1))
