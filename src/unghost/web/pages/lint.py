"""Lint: a text, what presses in it, what frees, and calmer words one click away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unghost.app.lint_text import Asked
from unghost.app.lint_words import measured
from unghost.errors import BadUse, UnghostError
from unghost.plays.catalogue import library
from unghost.web.route import Page, Route
from unghost.web.views.sheet import Sheet, sheet_of, words

if TYPE_CHECKING:
    from starlette.responses import Response

    from unghost.pressure.record import Record
    from unghost.web.visit import Visit

LONGEST = 100_000
"""Characters of a text that the page takes."""
MENDED = 20_000
"""Characters up to which calmer wordings are looked for while somebody types."""
MOST = 200
"""Findings that are shown, the gravest."""
FORM_BYTES = 2_000_000  # a text of the longest size, every letter of it spelt out as a form spells it
CONTEXTS = ("mail", "call", "note")
NAME = "text.txt"


def _empty(visit: Visit) -> Response:
    return _page(visit, "", None)


def _check(visit: Visit) -> Response:
    """Show the text with what was found in it, after writing in what was chosen."""
    text = words(visit, "text")
    try:
        found = _linted(visit, text, mend=True)
        calmed = found.mendable if visit.field("apply") == "all" else 0
        said, text = _done(visit, found)
        if said:
            visit.said.append(said)
            found = _linted(visit, text, mend=True)
    except UnghostError as error:
        return _page(visit, text, None, error)
    return _page(visit, text, found, calmed=calmed)


def _live(visit: Visit) -> Response:
    """Return what is found in a text as it is typed, to be put beside it."""
    text = words(visit, "text")
    try:
        found = _linted(visit, text, mend=len(text) <= MENDED)
    except UnghostError as error:
        return visit.page("lint_found.html", sheet=None, error=error, measured=measured, unmended=False)
    return visit.page("lint_found.html", sheet=found, error=None, measured=measured, unmended=len(text) > MENDED)


def _linted(visit: Visit, text: str, *, mend: bool) -> Sheet:
    if len(text) > LONGEST:
        remedy = "Give it in parts; or from the command line as a file: unghost lint FILE"
        raise BadUse(f"This text has {len(text):,} characters, and the page reads up to {LONGEST:,} at once.", remedy)
    context = visit.field("context")
    play = visit.field("play")
    asked = Asked(
        context if context in CONTEXTS else "mail",
        play if play in library() else "",
        most=MOST,
        history=_known_of(visit, visit.field("person")),
    )
    app = visit.room.app
    return sheet_of(app.linter(asked, mend=mend).text(NAME, str(app.home / NAME), text))


def _known_of(visit: Visit, who: str) -> Record | None:
    """Return what is known of whoever the text is for, None where nobody is named; raise UnknownPerson."""
    if not who:
        return None
    from unghost.app.people import person_of
    from unghost.pressure.record_of import record_of

    history = visit.room.review_of(who, wait=True).history
    return record_of(history.people[person_of(history, who)], history)


def _done(visit: Visit, found: Sheet) -> tuple[str, str]:
    """Write in what a button chose; return a sentence about it, empty where none was pressed, and the text."""
    text, apply, allow = found.text("text"), visit.field("apply"), visit.field("allow")
    if not apply and not allow:
        return "", text
    if apply == "all":
        return visit.words("Everything that had calmer words has them now."), found.applied()["text"]
    note = found.named(apply or allow)
    if note is None:
        return visit.words("The text is another by now. Here is what is in it."), text
    if apply:
        return visit.words("It has the calmer words now."), found.applied([apply])["text"]
    why = " ".join(visit.field(f"why:{allow}").split())
    if not why or note.allow is None:
        return visit.words("A reason is missing: in a few words, why is it right as it stands?"), text
    at = note.allow.place.start
    return visit.words("It is allowed, with your reason beside it."), text[:at] + note.allow.text.replace("{}", why) + text[at:]


def _page(visit: Visit, text: str, found: Sheet | None, error: UnghostError | None = None, calmed: int = 0) -> Response:
    chosen = {name: visit.field(name) or visit.asked(name) for name in ("context", "play", "person")}
    plays = sorted(((name, play.title) for name, play in library().items()), key=lambda play: play[1])
    more = {"sheet": found, "error": error, "measured": measured, "unmended": False, "calmed": calmed}
    return visit.page("lint.html", 422 if error else 200, text=text, plays=plays, chosen=chosen, **more)


PAGE = Page(
    "lint",
    (
        Route("/lint", "lint", _empty),
        Route("/lint", "lint-check", _check, "POST", form_bytes=FORM_BYTES),
        Route("/lint/check", "lint-live", _live, "POST", form_bytes=FORM_BYTES),
    ),
    nav=(40, "Lint"),
)
