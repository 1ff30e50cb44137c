"""What every answer has whatever goes wrong: a sentence, a number, and nothing of what was going on inside."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import anyio
import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import Message

from access_world import Place, place
from unghost.errors import BadUse
from unghost.web.route import Route, pages
from unghost.web.visit import Visit
from unghost.web.wire import body
from unghost.web.wire.body import bounded
from unghost.web.wire.problem import RefusedError

SECRET = "what Jim wrote to us"


def _breaks(_visit: Visit) -> Response:
    raise KeyError(SECRET)


def _refuses(_visit: Visit) -> Response:
    raise BadUse("That cannot be.", "Do the other thing.")


def _takes(visit: Visit) -> Response:
    return PlainTextResponse(f"{len(visit.field('text'))} {'long ' * 1_000}")


TABLE = (
    Route("/breaks", "breaks", _breaks, roles=None),
    Route("/refuses", "refuses", _refuses, roles=None),
    Route("/takes", "takes", _takes, "POST", roles=None, form_bytes=1_000),
    Route("/takes", "takes-get", _takes, roles=None),
    *(route for page in pages() if page.name == "sign-in" for route in page.routes),
)


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Place]:
    with place(tmp_path / "home", table=TABLE) as found:
        yield found


def test_a_fault_is_told_by_a_number_and_nothing_of_it_leaves(served: Place, capsys: pytest.CaptureFixture[str]) -> None:
    answer = served.browser().get("/breaks")
    noted = capsys.readouterr().err
    assert answer.status_code == 500
    assert answer.headers["X-Request-Id"] in answer.text
    assert answer.headers["X-Request-Id"] in noted
    assert "_breaks" in noted
    assert not any(word in answer.text for word in (SECRET, "Traceback", "KeyError", "_breaks", ".py"))
    assert SECRET not in noted, "it may be somebody's mail"


def test_where_a_page_is_asked_to_say_what_went_wrong_it_says_it(served: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = served.browser().get("/refuses")
    assert (answer.status_code, "That cannot be." in answer.text, "Do the other thing." in answer.text) == (422, True, True)
    monkeypatch.setattr(Visit, "page", _breaks)
    bare = served.browser().get("/refuses")
    assert (bare.status_code, bare.text) == (422, "That cannot be. Do the other thing.\n")


def test_more_than_a_form_may_be_is_not_read(served: Place) -> None:
    browser = served.browser()
    assert browser.post("/takes", data={"text": "x" * 900}).text.startswith("900 ")
    assert browser.post("/takes", data={"text": "x" * 1_000}).status_code == 413

    def pieces() -> Iterator[bytes]:
        yield b"text="
        yield from (b"x" * 500 for _ in range(10))

    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    assert browser.post("/takes", content=pieces(), headers=kind).status_code == 413


@pytest.mark.parametrize(
    ("kind", "content", "status"),
    [
        ("application/json", b"{}", 415),
        ("text/plain", b"text=1", 415),
        ("multipart/form-data; boundary=x; charset=punycode", b"--x\r\n", 415),
        ("multipart/form-data; boundary=x; charset=unicode_escape", b"--x\r\n", 415),
        ("multipart/form-data", b"nothing", 400),
        ("multipart/form-data; boundary=x", b"--x\r\nbroken\r\n\r\n--x--", 400),
        ("application/x-www-form-urlencoded", b"&".join(b"a=" for _ in range(200)), 200),
        ("application/x-www-form-urlencoded", b"text=%ff%00%zz", 200),
    ],
)
def test_what_is_no_form_gets_a_sentence(served: Place, kind: str, content: bytes, status: int) -> None:
    answer = served.browser().post("/takes", content=content, headers={"Content-Type": kind})
    assert answer.status_code == status
    assert "Traceback" not in answer.text


def test_too_many_fields_are_refused(served: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("unghost.web.site.MOST_FIELDS", 10)
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    assert served.browser().post("/takes", content=b"&".join(b"a=1" for _ in range(20)), headers=kind).status_code == 400


def receiving(pauses: list[float], most: int = 10_000) -> list[bytes]:
    """Receive a body whose pieces come after so many seconds each."""

    async def pieces() -> AsyncIterator[Message]:
        for number, pause in enumerate(pauses):
            await anyio.sleep(pause)
            yield {"type": "http.request", "body": b"x", "more_body": number < len(pauses) - 1}

    async def work() -> list[bytes]:
        coming = pieces()
        request = Request({"type": "http", "headers": []}, lambda: coming.__anext__())
        receive = bounded(request, most)
        return [(await receive())["body"] for _ in pauses]

    return anyio.run(work)


def test_somebody_who_only_holds_the_line_is_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(body, "PATIENCE", 0.05)
    assert receiving([0, 0.01, 0.01]) == [b"x"] * 3
    for slow in ([0.2], [0.02] * 10):
        with pytest.raises(RefusedError) as refused:
            receiving(slow)
        assert refused.value.status == 408


def test_the_head_of_a_page_has_no_body_and_another_method_is_not_taken(served: Place) -> None:
    browser = served.browser()
    head = browser.head("/takes")
    assert (head.status_code, head.content) == (200, b"")
    wrong = browser.put("/refuses")
    assert (wrong.status_code, wrong.headers["Allow"]) == (405, "GET, HEAD") or set(wrong.headers["Allow"].split(", ")) == {
        "GET",
        "HEAD",
    }


def test_a_slash_too_many_leads_to_the_page(served: Place) -> None:
    answer = served.browser().get("/takes/?a=1")
    assert (answer.status_code, answer.headers["location"]) == (307, "http://127.0.0.1/takes?a=1")


def test_long_answers_are_packed_for_whoever_can_unpack_them(served: Place) -> None:
    assert served.browser().get("/takes", headers={"Accept-Encoding": "gzip"}).headers["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in served.browser().get("/takes", headers={"Accept-Encoding": "identity"}).headers
