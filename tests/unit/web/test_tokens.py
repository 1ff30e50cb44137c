"""Tokens: what a program carries, what it may do with it, and what it never may."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from starlette.responses import PlainTextResponse, Response
from starlette.testclient import TestClient

from access_world import Place, place, send
from unghost.app.roles import FOR_AGENTS, Role, Scope
from unghost.errors import BadUse
from unghost.web.route import Route, pages
from unghost.web.visit import Visit


def _reached(visit: Visit) -> Response:
    assert visit.seat is not None
    return PlainTextResponse(f"reached by {visit.seat.name}")


PROBES = (
    *(Route(f"/probe/{scope.value}", f"probe-{scope.value}", _reached, "POST", scope=scope) for scope in Scope),
    Route("/probe/browser", "probe-browser", _reached),
    *(route for page in pages() if page.name in ("sign-in", "account", "tokens") for route in page.routes),
)


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Place]:
    with place(tmp_path / "home", table=PROBES) as found:
        yield found


def ask(client: TestClient, token: str, scope: str, method: str = "POST") -> int:
    return client.request(method, f"/probe/{scope}", headers={"Authorization": f"Bearer {token}"}).status_code


@pytest.mark.parametrize("scope", Scope)
def test_a_token_opens_what_its_scope_names_and_nothing_else(served: Place, scope: Scope) -> None:
    token = served.token(None, scope)
    found = {other: ask(served.browser(), token, other.value) for other in Scope}
    assert found == {other: 200 if other is scope else 403 for other in Scope}
    assert ask(served.browser(), token, "browser", "GET") == 403


@pytest.mark.parametrize("scope", [scope for scope in Scope if scope not in FOR_AGENTS])
def test_a_token_for_an_agent_can_neither_record_nor_act(served: Place, scope: Scope) -> None:
    with pytest.raises(BadUse, match="can never hold"):
        served.token(None, Scope.READ, scope, agent=True)


def test_an_agents_token_that_holds_too_much_by_the_file_is_refused_all_the_same(served: Place, tmp_path: Path) -> None:
    token = served.token(None, *FOR_AGENTS, agent=True)
    with sqlite3.connect(tmp_path / "home" / "team.db") as db:  # somebody with the file in hand
        db.execute("UPDATE token SET scopes = 'read act record'")
    db.close()
    assert [ask(served.browser(), token, scope) for scope in ("read", "act", "record")] == [200, 403, 403]


def test_a_session_beside_a_token_adds_nothing(served: Place) -> None:
    browser = served.let_in()
    assert browser.get("/probe/browser").status_code == 200
    assert ask(browser, served.token(None, Scope.READ), "act") == 403
    assert ask(browser, "unghost_made-up", "act") == 401
    assert browser.get("/probe/browser", headers={"Authorization": "Basic eDp5"}).status_code == 401


def test_a_token_in_the_address_or_a_cookie_is_none(served: Place) -> None:
    token, browser = served.token(None, Scope.READ), served.browser()
    assert browser.post(f"/probe/read?access_token={token}").status_code == 401
    browser.cookies.set("unghost_session", token)
    assert browser.post("/probe/read").status_code == 401


def test_a_token_ends_when_it_said_or_when_it_is_revoked(served: Place) -> None:
    token = served.token(None, Scope.READ, until=served.clock.at + timedelta(days=1))
    other = served.token(None, Scope.READ)
    assert [ask(served.browser(), each, "read") for each in (token, other)] == [200, 200]
    served.clock.pass_(days=1)
    assert [ask(served.browser(), each, "read") for each in (token, other)] == [401, 200]
    assert send(served.let_in(), "/tokens/revoke", {"token": "1"}).status_code == 303
    assert ask(served.browser(), other, "read") == 401


def test_a_token_goes_with_its_account(served: Place) -> None:
    alone = served.token(None, Scope.READ)
    served.add("Anna", Role.ADMIN)
    ben = served.token(served.add("Ben"), Scope.READ)
    assert [ask(served.browser(), each, "read") for each in (alone, ben)] == [401, 200]
    served.team.accounts.remove("ben", served.clock.at)
    assert ask(served.browser(), ben, "read") == 401


def test_the_page_shows_a_token_once_and_the_file_never(served: Place, tmp_path: Path) -> None:
    browser = served.let_in()
    made = send(browser, "/tokens", {"name": "nightly", "scope": ["read", "act"]}, page="/tokens")
    assert (made.status_code, made.headers["Location"]) == (303, "/tokens")  # so a reload makes no other
    page = browser.get("/tokens").text
    secret = next(word for word in page.replace("<", " ").replace(">", " ").split() if word.startswith("unghost_"))
    assert ask(served.browser(), secret, "act") == 200
    assert secret not in browser.get("/tokens").text
    assert not any(secret.encode() in path.read_bytes() for path in (tmp_path / "home").glob("team.db*"))


ODD = [
    {"name": "", "scope": "read"},
    {"name": "x" * 81, "scope": "read"},
    {"name": "x"},
    {"name": "x", "scope": "everything"},
    {"name": "x", "scope": ["read", "act"], "agent": "yes"},
    {"name": "x", "scope": "read", "until": "2020-01-01"},
    {"name": "x", "scope": "read", "until": "soon"},
    {"name": "x", "scope": "read", "until": "9999-12-31"},
    {"name": "x\u202ey", "scope": "read"},
]


@pytest.mark.parametrize("fields", ODD, ids=str)
def test_a_token_that_cannot_be_says_why(served: Place, fields: dict[str, str]) -> None:
    answer = send(served.let_in(), "/tokens", fields, page="/tokens")
    assert answer.status_code == 422
    assert 'role="alert"' in answer.text
    assert not served.team.store.tokens("")


def test_what_was_typed_for_a_token_that_cannot_be_stays(served: Place) -> None:
    typed = {"name": "my script", "scope": ["read", "act"], "agent": "yes", "until": "2020-01-01"}
    page = send(served.let_in(), "/tokens", typed, page="/tokens").text
    assert 'name="name" value="my script"' in page
    assert 'value="2020-01-01"' in page
    assert re.findall(r'value="(\w+)" checked', page) == ["read", "act", "yes"]


def test_the_secret_is_shown_to_the_session_that_made_it_alone(served: Place) -> None:
    browser, other = served.let_in(), served.let_in()
    send(browser, "/tokens", {"name": "nightly", "scope": "read"}, page="/tokens")
    assert "Your new token" not in other.get("/tokens").text
    assert "Your new token" in browser.get("/tokens").text


def test_somebody_elses_token_cannot_be_revoked(served: Place) -> None:
    anna = served.add("Anna", Role.ADMIN)
    served.add("Ben")
    served.token(anna, Scope.READ)
    theirs = served.team.store.tokens(anna.id)[0]
    assert send(served.signed_in("ben"), "/tokens/revoke", {"token": theirs.id}).status_code == 422
    assert served.team.store.tokens(anna.id)
