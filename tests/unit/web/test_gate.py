"""Who comes in on a machine of one's own, and what is refused before anything is looked at."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.requests import Request

from access_world import SECURE, Place, csrf_of, place, send
from unghost.app.roles import Role
from unghost.errors import BadUse
from unghost.web.access.entrance import Asked, Entrance, entrance, host_of
from unghost.web.access.frame import HEADERS
from unghost.web.rendering.assets import content_mark


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[Place]:
    with place(tmp_path / "home") as served:
        yield served


def test_a_link_opens_a_session_once(alone: Place) -> None:
    link = alone.gate.link()
    first, second = alone.browser(), alone.browser()
    assert first.get(f"/open/{link}").headers["location"] == "/"
    assert first.get("/account").status_code == 200
    assert second.get(f"/open/{link}").status_code == 403
    assert second.get("/account").status_code == 303


def test_a_link_is_good_for_ten_minutes(alone: Place) -> None:
    link = alone.gate.link()
    alone.clock.pass_(minutes=10)
    assert alone.browser().get(f"/open/{link}").status_code == 403


@pytest.mark.parametrize("looks", [{"method": "HEAD"}, {"method": "GET", "headers": {"Sec-Purpose": "prefetch;prerender"}}])
def test_a_browser_that_looks_ahead_does_not_use_up_the_link(alone: Place, looks: dict[str, object]) -> None:
    link = alone.gate.link()
    assert alone.browser().request(**{"url": f"/open/{link}", **looks}).status_code == 204  # type: ignore[arg-type]  # words of httpx
    assert alone.browser().get(f"/open/{link}").status_code == 303


def test_a_link_of_another_terminal_works_here_and_the_session_outlives_the_server(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with place(home) as other:
        link = other.gate.link()
    with place(home) as served:
        browser = served.browser()
        browser.get(f"/open/{link}")
        cookies = dict(browser.cookies)
    with place(home) as restarted:
        back = restarted.browser()
        back.cookies.update(cookies)
        assert back.get("/account").status_code == 200


def test_nothing_of_a_secret_lies_on_the_disk(alone: Place, tmp_path: Path) -> None:
    link = alone.gate.link()
    browser = alone.browser()
    browser.get(f"/open/{link}")
    held = b"".join(path.read_bytes() for path in sorted((tmp_path / "home").glob("team.db*")))
    assert held
    assert not any(secret.encode() in held for secret in (link, *browser.cookies.values()))


def test_a_stranger_is_led_to_signing_in_and_back(alone: Place) -> None:
    answer = alone.browser().get("/today?x=1")
    assert (answer.status_code, answer.headers["location"]) == (303, "/sign-in?to=/today%3Fx%3D1")
    part = alone.browser().get("/today", headers={"HX-Request": "true", "HX-Current-URL": "http://127.0.0.1/pipeline"})
    assert (part.status_code, part.headers["HX-Redirect"]) == (401, "/sign-in?to=/pipeline")
    assert alone.browser().post("/account/everywhere").status_code == 401


BROWSER = {"Accept": "text/html,*/*;q=0.8", "Sec-Fetch-Dest": "document", "Sec-Fetch-Site": "same-origin"}


def test_who_sends_a_form_after_the_session_ended_gets_a_page_that_says_what_to_do(alone: Place) -> None:
    sent = {"csrf": "x", "text": "my note"}
    answer = alone.browser().post("/person/jim@acme.example/note", data=sent, headers=BROWSER)
    assert (answer.status_code, "<h1>Sign in</h1>" in answer.text) == (401, True)
    assert "what you typed stands there" in answer.text
    assert "unghost serve --link" in answer.text
    asked = alone.browser().post("/lint/check", data=sent, headers={"Accept": "*/*", "Sec-Fetch-Dest": "empty"})
    assert (asked.status_code, "<" in asked.text) == (401, False)
    assert "Your session has ended." in asked.text
    assert "unghost serve --link" in asked.text


def test_where_there_are_accounts_the_page_signs_in_and_leads_back(tmp_path: Path) -> None:
    with place(tmp_path / "home") as served:
        served.add("Anna", Role.ADMIN)
        came = {**BROWSER, "Referer": "http://127.0.0.1/person/jim@acme.example"}
        answer = served.browser().post("/person/jim@acme.example/note", data={"text": "my note"}, headers=came)
        assert (answer.status_code, 'name="password"' in answer.text) == (401, True)
        assert 'name="to" value="/person/jim@acme.example"' in answer.text
        assert "--link" not in answer.text


@pytest.mark.parametrize("to", ["//evil.example", "https://evil.example", "/\\evil.example", "/\n/evil.example"])
def test_nobody_is_led_elsewhere(tmp_path: Path, to: str) -> None:
    with place(tmp_path / "home") as served:
        served.add("Anna", Role.ADMIN)
        answer = served.browser().post("/sign-in", data={"name": "anna", "password": "slow green lifts in camden", "to": to})
        assert (answer.status_code, answer.headers["location"]) == (303, "/")


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "", "localhost@evil.example", "[::2]"])
def test_a_name_that_is_not_ours_gets_nothing(alone: Place, host: str) -> None:
    browser = alone.let_in()
    for path in ("/account", "/static/css/unghost.css", "/sign-in"):
        assert browser.get(path, headers={"Host": host}).status_code == 421


@pytest.mark.parametrize("host", ["127.0.0.1:8686", "localhost:1", "LOCALHOST", "[::1]:8686"])
def test_the_names_of_this_machine_are_ours(host: str) -> None:
    assert Entrance().serves(host)


FOREIGN = [
    {"Origin": "https://evil.example"},
    {"Origin": "null"},
    {"Origin": "http://127.0.0.1:9999"},
    {"Origin": "https://127.0.0.1"},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
]


@pytest.mark.parametrize("headers", FOREIGN, ids=str)
def test_what_another_site_sends_is_refused_though_its_token_is_right(alone: Place, headers: dict[str, str]) -> None:
    browser = alone.let_in()
    token = csrf_of(browser.get("/account").text)
    answer = browser.post("/tokens", data={"csrf": token, "name": "x", "scope": "read"}, headers=headers)
    assert answer.status_code == 403
    assert not alone.team.store.tokens("")
    own = {"Origin": "http://127.0.0.1", "Sec-Fetch-Site": "same-origin"}
    assert browser.post("/tokens", data={"csrf": token, "name": "x", "scope": "read"}, headers=own).status_code == 303


def test_another_site_may_link_here_but_not_embed_us(alone: Place) -> None:
    browser = alone.let_in()
    link = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}
    assert browser.get("/account", headers=link).status_code == 200
    for embedded in ({"Sec-Fetch-Dest": "iframe"}, {"Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "script"}):
        assert browser.get("/account", headers={**link, **embedded}).status_code == 403


def test_a_form_without_the_token_of_its_session_is_refused(alone: Place) -> None:
    browser, other = alone.let_in(), alone.let_in()
    theirs = csrf_of(other.get("/account").text)
    for token in ("", "x", theirs, "é", "A" * 88):
        assert browser.post("/account/everywhere", data={"csrf": token}).status_code == 403
    assert send(browser, "/account/everywhere", {}).status_code == 303


def test_the_token_of_a_form_differs_in_each_answer_and_earlier_ones_hold(alone: Place) -> None:
    browser = alone.let_in()
    first, second = (csrf_of(browser.get("/account").text) for _ in range(2))
    assert first != second
    assert browser.post("/tokens", data={"csrf": first, "name": "x", "scope": "read"}).status_code == 303


ANSWERS = [
    ("/account", 200), ("/nowhere", 404), ("/static/css/unghost.css", 200), ("/static/nothing", 404), ("/api/nothing", 404),
]  # fmt: skip


@pytest.mark.parametrize(("path", "status"), ANSWERS)
def test_every_answer_carries_the_headers(alone: Place, path: str, status: int) -> None:
    answer = alone.let_in().get(path)
    assert answer.status_code == status
    assert {name.lower() for name in HEADERS} <= set(answer.headers)
    assert "unsafe" not in answer.headers["Content-Security-Policy"]
    assert answer.headers["X-Request-Id"]


def test_beyond_this_machine_nothing_is_kept_by_browsers_and_https_is_for_good(tmp_path: Path) -> None:
    with place(tmp_path / "home", entrance=SECURE) as served:
        served.add("Anna", Role.ADMIN)
        browser = served.browser()
        answer = browser.post("/sign-in", data={"name": "anna", "password": "slow green lifts in camden"})
        cookie = answer.headers["set-cookie"]
        assert cookie.startswith("__Host-unghost=")
        assert {"secure", "httponly", "samesite=lax", "path=/"} <= {part.strip().lower() for part in cookie.split(";")}
        assert "domain" not in cookie.lower()
        page = browser.get("/account")
        assert page.headers["Cache-Control"] == "no-store"
        assert "max-age=31536000" in page.headers["Strict-Transport-Security"]


def test_a_static_file_of_known_content_is_kept_for_a_year(alone: Place) -> None:
    browser, path = alone.browser(), "css/unghost.css"
    assert "immutable" in browser.get(f"/static/{path}?v={content_mark(path)}").headers["Cache-Control"]
    assert "immutable" not in browser.get(f"/static/{path}?v=other").headers["Cache-Control"]
    assert browser.get("/static/../gate.py").status_code == 404
    assert browser.get("/static/%2e%2e/gate.py").status_code == 404


def test_signing_out_ends_the_session_itself(alone: Place) -> None:
    browser = alone.let_in()
    cookies = dict(browser.cookies)
    assert send(browser, "/leave", {}).headers["location"] == "/sign-in"
    back = alone.browser()
    back.cookies.update(cookies)
    assert back.get("/account").status_code == 303


REFUSED = [
    (Asked(host="0.0.0.0"), False, "there is none"),
    (Asked(behind_proxy=True), False, "there is none"),
    (Asked(host="10.0.0.1"), True, "everybody to read"),
    (Asked(host="0.0.0.0", behind_proxy=True), True, "is not known"),
    (Asked(cert="c"), True, "go together"),
    (Asked(cert="c", key="k", behind_proxy=True), True, "the proxy that has"),
    (Asked(names=("https://crm.acme.example",)), False, "no name of a host"),
]


@pytest.mark.parametrize(("asked", "accounts", "why"), REFUSED)
def test_what_would_be_open_to_whoever_comes_by_is_refused_from_the_start(asked: Asked, accounts: bool, why: str) -> None:
    with pytest.raises(BadUse, match=why) as refused:
        entrance(asked, accounts=accounts)
    assert refused.value.remedy


def test_behind_a_proxy_its_word_counts_and_nobody_elses() -> None:
    behind = entrance(Asked(names=("crm.acme.example",), behind_proxy=True), accounts=True)
    assert (behind.secure, behind.proxied, behind.scheme) == (True, True, "https")
    scope = {"type": "http", "headers": [(b"x-forwarded-for", b"6.6.6.6, 203.0.113.7")], "client": ("127.0.0.1", 1)}
    assert behind.peer(Request(scope)) == "203.0.113.7"
    assert Entrance().peer(Request(scope)) == "127.0.0.1"


def test_behind_a_proxy_plain_http_is_refused(tmp_path: Path) -> None:
    behind = Entrance(frozenset({"crm.acme.example"}), secure=True, proxied=True, open=True)
    with place(tmp_path / "home", entrance=behind) as served:
        browser = served.browser()
        assert browser.get("/sign-in").status_code == 400
        assert browser.get("/sign-in", headers={"X-Forwarded-Proto": "http"}).status_code == 400
        assert browser.get("/sign-in", headers={"X-Forwarded-Proto": "https"}).status_code == 200


def test_a_host_header_is_taken_apart_as_browsers_do() -> None:
    assert [host_of(text) for text in ("A.example:1", "[::1]:2", "a.example.", "a/b", "a:x", "u@a")] == [
        "a.example", "[::1]", "a.example", "", "", "",
    ]  # fmt: skip
