"""Our entries in a CalDAV collection (RFC 4791), in four verbs: PROPFIND, REPORT, PUT, DELETE; MKCALENDAR where asked for.

Only objects whose name begins with our prefix are read, and only those whose UID does are changed or removed, each on the
condition that it is still the one that was read (RFC 9110, If-Match).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from urllib.parse import quote, unquote, urljoin, urlsplit
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from unghost.adapters.calendars.ics import read, shown_of, single
from unghost.adapters.line import AGAIN, UNTRUSTED, Question, ask, host_of, within
from unghost.app.agenda import Entry
from unghost.app.endpoint import require_safe
from unghost.app.ports_calendar import ChangedMeanwhileError, Lying
from unghost.errors import BadUse, CouldNot, LineBroken, LoginRefused, MissingPlace

STEP_SECONDS = 15.0
WHOLE_SECONDS = 60.0
LARGEST_ANSWER = 2**24
"""Bytes: a list of 50,000 names, or a thousand entries of ours."""
MOST_REDIRECTS = 3
AT_A_TIME = 50
"""So many entries are asked for in one question."""
_DAV, _CAL = "{DAV:}", "{urn:ietf:params:xml:ns:caldav}"
_NAMES = '<?xml version="1.0"?><d:propfind xmlns:d="DAV:"><d:prop><d:getetag/><d:resourcetype/></d:prop></d:propfind>'
_MULTIGET = (
    '<?xml version="1.0"?><c:calendar-multiget xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">'
    "<d:prop><d:getetag/><c:calendar-data/></d:prop>{places}</c:calendar-multiget>"
)
_MAKE = (
    '<?xml version="1.0"?><c:mkcalendar xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:set><d:prop>'
    "<d:displayname>unghost</d:displayname></d:prop></d:set></c:mkcalendar>"
)
_ENTITIES = re.compile(rb"<!(?:DOCTYPE|ENTITY)|\x00", re.IGNORECASE)  # nor an encoding in which they would not be seen
_AS_THE_CALENDAR = "Name the address of the calendar itself, as its settings show it."


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered, read to its end."""

    status: int
    body: bytes
    etag: str


class CalDav:
    """One collection on a server, reached over TLS (or on this very machine), with a name and a password."""

    def __init__(self, url: str, user: str, password: str) -> None:
        self._url = require_safe(url.rstrip("/") + "/", "the address of a calendar")
        self._user = user
        self._password = password

    def __repr__(self) -> str:
        return f"CalDav({self._url!r})"

    def lying(self, prefix: str) -> Mapping[str, Lying]:
        """Return our entries by UID; see CalendarServer."""
        answer = self._ask("PROPFIND", self._url, _NAMES, {"Depth": "1"})
        if answer.status == 404:
            raise MissingPlace(
                f"There is no calendar at {self._url[:200]}.",
                "Check its address, or let it be made: unghost calendar --sync --create",
            )
        places = [place for place, _, _ in self._parts(answer, 207) if _name(place).startswith(prefix)]
        found: dict[str, Lying] = {}
        for first in range(0, len(places), AT_A_TIME):
            hrefs = "".join(f"<d:href>{escape(place)}</d:href>" for place in places[first : first + AT_A_TIME])
            report = self._ask("REPORT", self._url, _MULTIGET.format(places=hrefs), {"Depth": "1"})
            found |= {one.uid: one for one in self._read(report, prefix)}
        return found

    def create(self) -> None:
        """Make the collection."""
        answer = self._ask("MKCALENDAR", self._url, _MAKE, {})
        if answer.status not in (200, 201):
            raise CouldNot(
                f"{host_of(self._url)} does not let a calendar be made there (HTTP {answer.status}).",
                "Make one yourself, and name its address in the settings.",
            )

    def shows(self, entry: Entry) -> tuple[str, ...]:
        """Return what an entry would show there."""
        return shown_of(entry)

    def put(self, entry: Entry, over: Lying | None) -> None:
        """Write an entry; see CalendarServer."""
        condition = {"If-Match": over.mark} if over is not None else {"If-None-Match": "*"}
        place = self._at(over.place) if over is not None else urljoin(self._url, quote(f"{entry.uid}.ics"))
        headers = {"Content-Type": "text/calendar; charset=utf-8", **condition}
        self._changed(self._ask("PUT", place, single(entry).decode(), headers), (200, 201, 204), "take an entry")

    def remove(self, one: Lying) -> None:
        """Remove an entry of ours; see CalendarServer."""
        answer = self._ask("DELETE", self._at(one.place), "", {"If-Match": one.mark})
        if answer.status not in (404, 410):  # gone already
            self._changed(answer, (200, 204), "remove an entry")

    def _changed(self, answer: Answer, good: tuple[int, ...], what: str) -> None:
        if answer.status in (409, 412):
            raise ChangedMeanwhileError
        if answer.status not in good:
            raise CouldNot(
                f"{host_of(self._url)} does not {what} (HTTP {answer.status}).", "Check that this calendar may be written to."
            )

    def _read(self, report: Answer, prefix: str) -> Iterator[Lying]:
        for place, mark, data in self._parts(report, 207):
            found = read(data.encode()) if data else None
            if found is not None and mark and found.uid.startswith(prefix):
                yield Lying(found.uid, place, mark, found.plan, found.edited, found.shown)

    def _parts(self, answer: Answer, status: int) -> Iterator[tuple[str, str, str]]:
        """Yield place, mark and data of each object a server tells of."""
        if answer.status != status or _ENTITIES.search(answer.body):
            what = f"{host_of(self._url)} does not answer as a calendar server (HTTP {answer.status})."
            raise LineBroken(what, _AS_THE_CALENDAR)
        try:
            tree = ElementTree.fromstring(answer.body)
        except ElementTree.ParseError:
            raise LineBroken(f"{host_of(self._url)} answers with something that is no list.", _AS_THE_CALENDAR) from None
        for response in tree.iter(f"{_DAV}response"):
            place = response.findtext(f"{_DAV}href", "").strip()
            if place and response.find(f".//{_CAL}calendar") is None:
                yield (
                    place,
                    response.findtext(f".//{_DAV}getetag", "").removeprefix("W/"),
                    response.findtext(f".//{_CAL}calendar-data", ""),
                )

    def _at(self, place: str) -> str:
        """Return the address of an object the server named; raise where it leads to another server."""
        target = urljoin(self._url, place)
        if _origin(target) != _origin(self._url):
            raise LineBroken(f"{host_of(self._url)} names entries on another server, {host_of(target)}.", _AS_THE_CALENDAR)
        return target

    def _ask(self, verb: str, url: str, body: str, headers: Mapping[str, str]) -> Answer:
        """Ask one question; raise LoginRefused or LineBroken where there is no answer to go on with."""
        for _ in range(MOST_REDIRECTS + 1):
            answer, onward = within(WHOLE_SECONDS, url, partial(self._once, verb, url, body, headers))
            if answer.status in (401, 403):
                raise LoginRefused(
                    f"{host_of(url)} does not let {self._user or 'you'} in (HTTP {answer.status}).",
                    "Check calendar_user; give the password anew: unghost calendar --sync --new-password",
                )
            if answer.status >= 500 or answer.status == 429:
                raise LineBroken(f"{host_of(url)} has a trouble of its own (HTTP {answer.status}).", AGAIN)
            if not onward:
                return answer
            url = self._at(urljoin(url, onward))
        raise LineBroken(f"{host_of(url)} leads from one address to the next without end.", _AS_THE_CALENDAR)

    def _once(self, verb: str, url: str, body: str, headers: Mapping[str, str]) -> tuple[Answer, str]:
        sent = {"Content-Type": "application/xml; charset=utf-8", "Accept-Encoding": "identity", **headers}
        too_much = LineBroken(
            f"{host_of(self._url)} answers with more than {LARGEST_ANSWER >> 20} MB, which is no calendar of ours.",
            "Name a calendar that holds little else.",
        )
        bounds = (STEP_SECONDS, LARGEST_ANSWER, too_much, f"Nothing was sent to it. {UNTRUSTED}")
        found = ask(Question(verb, url, sent, body.encode(), *bounds, self._auth()))
        onward = found.headers.get("location", "") if found.status in (301, 302, 307, 308) else ""
        return Answer(found.status, found.body, found.headers.get("etag", "")), onward

    def _auth(self) -> tuple[str, str] | None:
        return (self._user, self._password) if self._user else None


def calendar_at(url: str, user: str, password: str) -> CalDav:
    """Return the collection at an address; raise BadUse where none is named or it may not be spoken to."""
    if not url:
        raise BadUse("No calendar is named.", "Name one: unghost settings calendar_url ADDRESS; and calendar_user NAME.")
    return CalDav(url, user, password)


def _name(place: str) -> str:
    return unquote(urlsplit(place).path.rstrip("/").rpartition("/")[2])


def _origin(url: str) -> tuple[str, str, int | None]:
    parts = urlsplit(url)
    return parts.scheme, (parts.hostname or "").lower(), parts.port
