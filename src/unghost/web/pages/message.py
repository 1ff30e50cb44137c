"""One mail: what its writer said, the mails before and after it, and its original behind glass."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup
from starlette.responses import HTMLResponse, Response

from unghost.domain.message import Kind
from unghost.web.rendering.markup import plainly
from unghost.web.rendering.render import render
from unghost.web.route import Page, Route
from unghost.web.wire.problem import RefusedError

if TYPE_CHECKING:
    from unghost.app.original import Original
    from unghost.web.rendering.tongue import Tongue
    from unghost.web.visit import Visit

MOST_CHARS = 40_000
"""So much of a mail's words is shown at first; the rest has an address of its own."""
MOST_PEOPLE = 12
FRAME_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox"
)
KINDS = {
    Kind.AUTO_REPLY: "An automatic answer: no sign of life.",
    Kind.OUT_OF_OFFICE: "An automatic answer: they are away.",
    Kind.LEFT_COMPANY: "An automatic answer: they have left.",
    Kind.BOUNCE: "A server's report: a letter did not arrive.",
    Kind.DELAY: "A server's report: a letter is late.",
    Kind.MDN: "A receipt: it says that a program showed a letter, not that anybody read it.",
    Kind.ARF: "A complaint, passed on by a mail service.",
    Kind.CALENDAR: "A calendar's word on a meeting.",
    Kind.LIST: "Sent to many at once: no sign of life.",
}
"""What kind of mail it is, where no person wrote it to somebody."""


def _show(visit: Visit) -> Response:
    mail = visit.room.app.showing.mail(visit.named("id"))
    if mail is None:
        raise RefusedError(404, "No mail of that name is kept here.", "It may have been erased. Look for its words under Find.")
    message = mail.message
    whole = bool(visit.asked("whole"))
    return visit.page(
        "message.html",
        mail=mail,
        message=message,
        name=message.message_id or message.key,
        kind=KINDS.get(message.kind, ""),
        text=message.text if whole else message.text[:MOST_CHARS],
        longer=0 if whole else max(0, len(message.text) - MOST_CHARS),
        most=MOST_PEOPLE,
        original=visit.asked("original") != "",
        plainly=plainly,
    )


def _frame(visit: Visit) -> Response:
    """Return the original alone, for the frame: whatever it tries, its own policy lets it do nothing."""
    return behind_glass(visit.room.original(visit.named("id")), visit.tongue)


def behind_glass(found: Original | None, tongue: Tongue) -> Response:
    """Return an original as a page that is alone with itself."""
    shown = Markup(found.html) if found is not None else ""  # nothing but what ``markup.cleaned`` has left
    words = {"original": found, "shown": shown, "plainly": plainly, "size": _size}
    answer = HTMLResponse(render("original.html", words, tongue))
    answer.headers["Content-Security-Policy"] = FRAME_POLICY
    answer.headers["Cross-Origin-Resource-Policy"] = "same-origin"
    return answer


def _size(size: int) -> str:
    """Return a number of bytes as people say it: ``12 KB``."""
    return f"{size} B" if size < 1000 else f"{size / 1000:.0f} KB" if size < 1_000_000 else f"{size / 1_000_000:.1f} MB"


PAGE = Page(
    "message",
    (Route("/message/{id}", "message", _show), Route("/message/{id}/html", "message-original", _frame)),
)
