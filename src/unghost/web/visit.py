"""One request, as a page sees it: who asks, in which room, what they sent, and how to answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from starlette.responses import HTMLResponse, RedirectResponse, Response

from unghost.errors import CouldNot
from unghost.web.homes.answers import as_of
from unghost.web.rendering.paths import name_from_path
from unghost.web.rendering.render import render
from unghost.web.rendering.tongue import Tongue, language_of, tongue

if TYPE_CHECKING:
    from anyio import CapacityLimiter
    from starlette.datastructures import FormData
    from starlette.requests import Request

    from unghost.web.homes.rooms import Room
    from unghost.web.seat import Seat


@dataclass(slots=True)
class Visit:
    """One request. ``nav`` is the heading: words, and where they lead. ``seat`` says who asks, None where nobody need be known;
    ``form`` is what they sent.
    """

    request: Request
    nav: tuple[tuple[str, str], ...] = ()
    seat: Seat | None = None
    form: FormData | None = None
    said: list[str] = field(default_factory=list)
    _timezone: str = ""

    @property
    def room(self) -> Room:
        """The home of whoever asks: there is no way to another's."""
        if self.seat is None:
            raise PermissionError("nobody is signed in")  # a row of the route table without roles asked for a room
        return self.seat.room

    def turn(self, *, looks: bool) -> CapacityLimiter | None:
        """Return where requests of this home wait for their turn; None where nobody is known."""
        if self.seat is None:
            return None
        return self.room.looking if looks else self.room.telling

    @property
    def now(self) -> datetime:
        """The present moment."""
        return self.room.now

    @property
    def in_sample(self) -> bool:
        """Whether they look at the sample instead of mail of their own."""
        from unghost.web.homes.sampled import is_sample

        return self.seat is not None and is_sample(self.room.app.home)

    @property
    def in_demo(self) -> bool:
        """Whether they look at the demo of ``unghost demo``: made up as the sample is, in a home of its own."""
        from unghost.web.homes.sampled import is_demo

        return self.seat is not None and is_demo(self.room.app.home)

    @property
    def lacks_way_out(self) -> str:
        """Why no letter could leave from here: ``none`` where no mailbox can send, ``choice`` where it is not clear which one is
        to; empty where one can.
        """
        from unghost.app.approve import mailbox

        accounts = self.room.app.store.accounts()
        try:
            mailbox(accounts, self.room.app.known_settings())
        except CouldNot:
            return "choice" if any(one.submission is not None for one in accounts) else "none"
        return ""

    @property
    def timezone(self) -> str:
        """The name of the user's time zone."""
        if not self._timezone:
            self._timezone = self.room.app.known_settings().timezone
        return self._timezone

    def named(self, part: str) -> str:
        """Return the name that a part of the path holds: of a person, a mail, a letter."""
        return name_from_path(str(self.request.path_params[part]))

    def field(self, name: str) -> str:
        """Return a field of the form as text, empty where it is missing."""
        found = self.form.get(name, "") if self.form is not None else ""
        return found.strip() if isinstance(found, str) else ""

    def asked(self, name: str) -> str:
        """Return a value of the query, empty where it is missing."""
        return self.request.query_params.get(name, "").strip()

    @property
    def tongue(self) -> Tongue:
        """The language of whoever asks: the one they chose, else the best their browser accepts."""
        asked = self.request
        return tongue(language_of(asked.cookies.get("unghost_language", ""), asked.headers.get("Accept-Language", "")))

    def words(self, text: str, /, **values: object) -> str:
        """Return an English text of the code in the reader's language, ``%(name)s`` filled from the values."""
        return self.tongue.text(text, **values)

    def looks(self, what: str) -> str:
        """Return how they want the page, empty where they did not say: ``theme`` is light or dark, ``keys`` may be off."""
        found = self.request.cookies.get(f"unghost_{what}", "")
        return found if found in ("light", "dark", "off") else ""

    @property
    def partial(self) -> bool:
        """Whether htmx asks for a part of a page: with ``HX-Request``, and not to go back in the history."""
        return "HX-Request" in self.request.headers and "HX-History-Restore-Request" not in self.request.headers

    def page(self, template: str, status: int = 200, **words: Any) -> Response:
        """Return a page made from a template; what is in ``words`` is escaped there.

        What was just done is said by a page that shows something, not by one that is being worked out and comes back by itself.
        """
        heard = self.seat.listen() if self.seat is not None and status != 503 else ()
        said = [*heard, *self.said]
        known = {"visit": self, "path": self.request.url.path, "said": said, "status": status, "as_of": as_of()}
        return HTMLResponse(render(template, {**known, **words}, self.tongue), status)

    def back(self, to: str, said: str = "") -> Response:
        """Send the browser to a page after something was done (303), with a sentence to show there."""
        answer = RedirectResponse(to, 303)
        if said and self.seat is not None:
            self.seat.say(said)
        return answer
