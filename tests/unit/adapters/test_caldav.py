"""What a calendar server may answer that none should: each ends in a sentence, and no secret goes astray."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from unghost.adapters.calendars import caldav
from unghost.adapters.calendars.caldav import CalDav
from unghost.errors import CouldNot, LineBroken, LoginRefused, MissingPlace, UnghostError

LIST = b"""<?xml version="1.0"?><multistatus xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">
<response><href>/kim/</href><propstat><prop><resourcetype><collection/><C:calendar/></resourcetype></prop></propstat></response>
<response><href>%s</href><propstat><prop><getetag>"1"</getetag></prop></propstat></response></multistatus>"""


@contextmanager
def answering(status: int, body: bytes = b"", **headers: str) -> Iterator[tuple[str, list[str]]]:
    """Run a server that gives one answer to everything; yields its address and what it was asked, with secrets it was shown."""
    asked: list[str] = []

    def answer(talk: BaseHTTPRequestHandler) -> None:
        talk.rfile.read(int(talk.headers.get("Content-Length", "0")))
        asked.append(f"{talk.command} {talk.path} {talk.headers.get('Authorization', '-')[:5]}")
        talk.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            talk.send_header(name, value)
        talk.end_headers()
        talk.wfile.write(body)

    verbs = {f"do_{verb}": answer for verb in ("PROPFIND", "REPORT", "PUT", "DELETE", "MKCALENDAR")}
    handler = type("Talk", (BaseHTTPRequestHandler,), {**verbs, "log_message": lambda *_: None})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}/kim/", asked
        finally:
            server.shutdown()
            thread.join(10)


def refused(status: int, body: bytes = b"", **headers: str) -> UnghostError:
    with answering(status, body, **headers) as (url, _), pytest.raises(UnghostError) as caught:
        CalDav(url, "kim", "pw").lying("unghost-")
    return caught.value


@pytest.mark.parametrize(
    ("status", "body", "kind", "words"),
    [
        (200, b"<html>hello</html>", LineBroken, "does not answer as a calendar server"),
        (207, b"<multistatus", LineBroken, "no list"),
        (207, b'<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>', LineBroken, "does not answer as a calendar server"),
        (207, '<?xml version="1.0" encoding="utf-16"?><x/>'.encode("utf-16"), LineBroken, "does not answer as a calendar server"),
        (401, b"", LoginRefused, "does not let kim in"),
        (403, b"", LoginRefused, "does not let kim in"),
        (404, b"", MissingPlace, "no calendar"),
        (500, b"", LineBroken, "trouble of its own"),
        (429, b"", LineBroken, "trouble of its own"),
    ],
)
def test_an_answer_that_is_none_is_said(status: int, body: bytes, kind: type[UnghostError], words: str) -> None:
    error = refused(status, body)
    assert isinstance(error, kind)
    assert words in error.sentence
    assert error.remedy


def test_an_answer_without_end_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(caldav, "LARGEST_ANSWER", 1000)
    assert "more than" in refused(207, b"x" * 5000).sentence


def test_the_password_is_not_carried_to_another_server() -> None:
    with answering(207, LIST) as (elsewhere, asked):
        error = refused(301, b"", Location=elsewhere)
        assert isinstance(error, LineBroken)
        assert asked == []


def test_a_redirect_on_the_same_server_is_followed_but_not_for_ever() -> None:
    with answering(308, b"", Location="/kim/again/") as (url, asked), pytest.raises(LineBroken, match="without end"):
        CalDav(url, "kim", "pw").lying("unghost-")
    assert len(asked) == caldav.MOST_REDIRECTS + 1


def test_entries_on_another_host_are_not_asked_for() -> None:
    with answering(207, LIST % b"https://elsewhere.example/kim/unghost-1.ics") as (url, asked):
        assert CalDav(url, "kim", "pw").lying("unghost-") == {}  # the very same list comes again, and holds no entry
        assert {line.split()[1] for line in asked} == {"/kim/"}


def test_a_calendar_that_may_not_be_made_or_written_is_said() -> None:
    with answering(405) as (url, _), pytest.raises(CouldNot, match="does not let a calendar be made"):
        CalDav(url, "kim", "pw").create()


def test_a_name_is_shown_to_nobody_where_none_is_asked_for() -> None:
    with answering(207, LIST % b"/kim/dentist.ics") as (url, asked):
        assert CalDav(url, "", "").lying("unghost-") == {}
    assert asked == ["PROPFIND /kim/ -"]
