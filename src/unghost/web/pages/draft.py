"""A draft: its words with live lint beside them, what shows each fact, its versions; and the yes to what will leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unghost.app.drafts import Own, draft_named
from unghost.errors import BadUse, CouldNot, StoreBusy, UnghostError
from unghost.web.rendering import paths
from unghost.web.roles import Scope
from unghost.web.route import Page, Route
from unghost.web.views.approval import approve, preview
from unghost.web.views.desk import desk_of, typed
from unghost.web.views.sheet import words

if TYPE_CHECKING:
    from starlette.responses import Response

    from unghost.app.drafts import Proof
    from unghost.web.visit import Visit
    from unghost.wiring import App

FORM_BYTES = 1_000_000


def _begin(visit: Visit) -> Response:
    """Begin a draft as asked, and go to it; with the very same words there already, that one is gone to."""
    from unghost.wiring.drafting import Asked

    who = visit.field("person")
    if not who:
        raise BadUse("Whom is it to?", "Begin it from the page of a person.")
    asked = Asked(who, visit.field("play") or None)
    found = visit.room.write(lambda app: app.drafting.begin(asked, lambda _line: None))
    said = visit.words("A draft is begun; nothing leaves before you approve it.") if found.new else ""
    return visit.back(paths.draft(found.version.draft), said)


def _list(visit: Visit) -> Response:
    from unghost.app.drafts import drafts
    from unghost.app.words import title_of

    found = [draft for draft in reversed(drafts(visit.room.app.store.outbox)) if draft.discarded is None]
    return visit.page("drafts.html", drafts=found, title_of=title_of)


def _show(visit: Visit) -> Response:
    desk = desk_of(visit)
    return visit.page("draft.html", desk=desk, conflict=None, wrong="")


def _live(visit: Visit) -> Response:
    """Return what is found in a draft's words as they are typed, to be put beside them."""
    desk = desk_of(visit)
    try:
        return visit.page("draft_found.html", desk=typed(desk, _subject(visit), words(visit, "body")), wrong="")
    except UnghostError as error:
        return visit.page("draft_found.html", desk=desk, wrong=f"{error.sentence} {error.remedy}")


def _save(visit: Visit) -> Response:
    """Keep what was typed as a new version; what cannot be kept is shown again with the reason, and nothing typed is lost."""
    name, subject, body = visit.named("name"), _subject(visit), words(visit, "body")
    pressed = visit.field("apply")
    if pressed:
        return _calmer(visit, pressed, subject, body)
    made_from = visit.field("from")
    try:
        kept = visit.room.write(lambda app: _kept(app, name, made_from, Own(subject, body)))
    except StoreBusy:
        kept = None
    except BadUse as error:
        desk = desk_of(visit)
        shown = desk.holding(subject, body)
        return visit.page("draft.html", 422, desk=shown, conflict=None, wrong=f"{error.sentence} {error.remedy}")
    if kept is None:
        return visit.page("draft.html", 409, desk=desk_of(visit).holding(subject, body), conflict=desk_of(visit), wrong="")
    if visit.field("then") == "approve":
        return visit.back(paths.draft(name, "approve"))
    number = kept.version.number
    said = visit.words("Kept as version %(number)s.", number=number) if kept.new else visit.words("Nothing was changed.")
    return visit.back(paths.draft(name), said)


def _kept(app: App, name: str, made_from: str, own: Own) -> Proof | None:
    """Return the draft with the words kept, None where somebody wrote another version since these were begun."""
    if made_from != str(draft_named(app.store.outbox, name).latest.number):
        return None
    return app.drafting.revise(name, None, own)


def _calmer(visit: Visit, pressed: str, subject: str, body: str) -> Response:
    """Write calmer words into what was typed, and show it; it is kept when they say so."""
    desk = typed(desk_of(visit), subject, body)
    there = pressed == "all" or desk.sheet.named(pressed) is not None
    changed = desk.sheet.applied(None if pressed == "all" else [pressed]) if there else {"subject": subject, "body": body}
    if there:
        visit.said.append(visit.words("It has the calmer words now. Save it to keep them."))
    else:
        visit.said.append(visit.words("The text is another by now. Here is what is in it."))
    return visit.page("draft.html", desk=typed(desk, changed["subject"], changed["body"]), conflict=None, wrong="")


def _subject(visit: Visit) -> str:
    return " ".join(words(visit, "subject").split("\n")).strip()


def _reword(visit: Visit) -> Response:
    """Have the language model word the draft anew, as a version of its own: the words before it stay.

    The model is waited for in this request's own thread: it may think for a minute, and nobody else's change should wait.
    """
    from unghost.domain.letter import Origin

    name = visit.named("name")
    try:
        own = visit.room.app.drafting.reworded(name)
    except CouldNot as error:
        return visit.back(paths.draft(name), f"{error.sentence} {error.remedy}")
    visit.room.write(lambda app: app.drafting.revise(name, None, own, Origin.MODEL))
    said = visit.words("The language model's words are a version of their own; yours are kept below.")
    return visit.back(paths.draft(name), said)


def _again(visit: Visit) -> Response:
    """Put the words of an older version back, as a new one."""
    from unghost.app.drafts import version_of

    name, number = visit.named("name"), visit.field("version")

    def work(app: App) -> Proof:
        if not number.isdecimal() or len(number) > 6:
            raise BadUse("Which version?", "Choose one from the list below the draft.")
        old = version_of(draft_named(app.store.outbox, name), int(number))
        return app.drafting.revise(name, None, Own(old.subject, old.body))

    visit.room.write(work)
    said = visit.words("The words of version %(number)s are back, as a new version.", number=number)
    return visit.back(paths.draft(name), said)


def _throw(visit: Visit) -> Response:
    name, back = visit.named("name"), bool(visit.field("back"))
    try:
        visit.room.write(lambda app: app.drafting.throw_away(name, back=back))
    except CouldNot as error:
        return visit.back(paths.draft(name), f"{error.sentence}")
    if back:
        return visit.back(paths.draft(name), visit.words("The draft is back."))
    return visit.back(paths.draft(name), visit.words("The draft is thrown away. Its words stay below, should you want it back."))


PAGE = Page(
    "draft",
    (
        Route("/draft", "drafts", _list),
        Route("/draft/new", "draft-new", _begin, "POST"),
        Route("/draft/{name}", "draft", _show),
        Route("/draft/{name}", "draft-save", _save, "POST", form_bytes=FORM_BYTES),
        Route("/draft/{name}/check", "draft-live", _live, "POST", form_bytes=FORM_BYTES),
        Route("/draft/{name}/reword", "draft-reword", _reword, "POST"),
        Route("/draft/{name}/again", "draft-again", _again, "POST"),
        Route("/draft/{name}/throw", "draft-throw", _throw, "POST"),
        Route("/draft/{name}/approve", "draft-preview", preview),
        Route("/draft/{name}/approve", "draft-approve", approve, "POST", scope=Scope.ACT),
    ),
)
