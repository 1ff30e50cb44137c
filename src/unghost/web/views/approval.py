"""The yes: a letter shown exactly as it will leave, and an approval that holds for those bytes and no others."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from unghost.app.approve import Wish, prepare
from unghost.app.drafts import draft_named
from unghost.app.outbox_words import headers, words_of
from unghost.domain.hours import zone
from unghost.errors import BadUse, CouldNot, UnghostError
from unghost.pressure.rule import Level
from unghost.web.rendering import paths
from unghost.web.views.desk import without_commands

if TYPE_CHECKING:
    from starlette.responses import Response

    from unghost.app.approve import Approved, Ready
    from unghost.web.visit import Visit
    from unghost.wiring import App

_REFUSED = "It may not go as it is."
_YEARS = range(1970, 2200)
"""Of which a moment may be: the same that the HTTP API takes."""
_FIRST = ("From", "To", "Subject")
"""The headers a reader's program shows above a mail."""


def preview(visit: Visit) -> Response:
    """Show what will leave, or what stands against it."""
    return _preview(visit)


def approve(visit: Visit) -> Response:
    """Write down the yes to what was shown, and nothing else; two at once are one letter."""
    name, digest = visit.named("name"), visit.field("digest")

    def work(app: App) -> Approved:
        by = app.posting.who(None)
        ready = app.posting.prepare(name, None, by, _wanted(visit))
        if ready.letter.digest != digest:
            raise CouldNot("The letter is another than the one you read, so it was not approved.", "Read it as it is now.")
        return app.posting.approve(ready, by)

    try:
        done = visit.room.write(work)
    except UnghostError as error:
        return _preview(visit, error)
    more = done.standing.needed - done.standing.approvals
    if not done.new:
        said = visit.words("It was approved before; it is still one letter.")
    elif more:
        said = visit.words("Noted. It needs another yes before it goes.")
    else:
        said = visit.words("Approved. You can take it back until it leaves.")
    return visit.back(paths.letter(done.letter.id), said)


def _preview(visit: Visit, error: UnghostError | None = None) -> Response:
    name, when = visit.named("name"), visit.field("not_before")

    try:
        ready = _ready(visit)
    except UnghostError as refused:
        why = error or refused
        return visit.page("approve.html", 422, name=name, ready=None, error=error, against=_reasons(why), remedy=_remedy(why))
    shown = headers(ready.letter)
    first = [(header, value) for header, value in shown if header in _FIRST]
    status = 200 if error is None else 409
    return visit.page(
        "approve.html",
        status,
        name=name,
        ready=ready,
        error=error,
        first=first,
        headers=[one for one in shown if one not in first],
        body=words_of(ready.letter),
        notes=without_commands(ready.version.note),
        warned=[f for f in ready.checks.findings if f.level in (Level.WARN, Level.NOTE)],
        given=ready.standing.approvals if ready.standing else 0,
        undo=visit.room.app.store.settings().undo_minutes,
        chosen=when,
    )


def _ready(visit: Visit) -> Ready:
    """Return the letter as it would leave; raise an UnghostError with what stands against it. Nothing is written down."""
    app, name = visit.room.app, visit.named("name")
    draft = draft_named(app.store.outbox, name)
    review = visit.room.review_of(draft.latest.person, wait=True)
    wish = Wish(name, app.posting.who(None), None, _wanted(visit))
    return prepare(wish, review, app.store.outbox, app.store.accounts(), visit.now)


def _reasons(error: UnghostError) -> list[str]:
    """Return what stands against a letter, a sentence each; the page's own buttons are the remedy."""
    lines = error.sentence.removeprefix(_REFUSED).splitlines()
    return [line.strip() for line in lines if line.strip()] or [error.sentence]


def _remedy(error: UnghostError) -> str:
    """Return what to do where other words would not help, as where no mailbox can send; empty where they would."""
    return "" if error.sentence.startswith(_REFUSED) else error.remedy


def _wanted(visit: Visit) -> datetime | None:
    """Return the moment before which it must not go, as the form says it in the user's own time; None where it says nothing."""
    text = visit.field("not_before")
    if not text:
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        found = None
    if found is None or found.year not in _YEARS:
        raise BadUse(f"{text[:40]!r} is no moment.", "Write it as 2026-06-18T15:00, or leave it empty.")
    return found.replace(tzinfo=zone(visit.timezone))
