"""The route table (P18): every row is tried for every role and kind of token, and what has no row is not there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import pytest
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount
from starlette.routing import Route as Path_
from starlette.testclient import TestClient

from access_world import HOST, PASSWORD, Place, csrf_of, place
from site_of import Tab, sample_home, tab
from unghost.app.roles import FOR_AGENTS, Role, Scope
from unghost.web.access.frame import SAFE
from unghost.web.operations.door import dead_ends
from unghost.web.route import Route
from unghost.web.site import site
from unghost.web.table import markdown, rows
from unghost.web.visit import Visit

DOCS = Path(__file__).resolve().parents[3] / "docs"
NAME = "nobody@there.example"


async def reached(_visit: Visit) -> Response:
    """Stand in for whatever answers: it must not matter to who is let in."""
    return JSONResponse({"reached": True}, 299)


@cache
def probes() -> tuple[Route, ...]:
    return tuple(replace(row, answer=reached) for row in rows())


def path_of(row: Route) -> str:
    return re.sub(r"\{[^}]+\}", NAME, row.path)


def ask(client: TestClient, row: Route, **more: object) -> Response:
    return client.request(row.method, path_of(row), **more)  # type: ignore[arg-type, return-value]  # the words of a test client


@dataclass(frozen=True)
class World:
    """The whole table with stand-ins, a browser for each role, and a token of each kind."""

    served: Place
    browsers: dict[Role, TestClient]
    csrf: dict[Role, str]
    tokens: dict[tuple[Role, Scope, bool], str]


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    home = tmp_path_factory.mktemp("routes") / "home"
    with place(home, table=probes()) as served:
        real = TestClient(site(served.gate), base_url=HOST, follow_redirects=False)
        accounts = {role: served.add(f"the {role.value}", role) for role in (Role.ADMIN, Role.MANAGER, Role.SELLER)}
        browsers, csrf, tokens = {}, {}, {}
        for role, account in accounts.items():
            real.cookies.clear()
            real.post("/sign-in", data={"name": account.name, "password": PASSWORD})
            browsers[role], csrf[role] = served.browser(), csrf_of(real.get("/account").text)
            browsers[role].cookies.update(real.cookies)
            for scope in Scope:
                tokens[role, scope, False] = served.token(account, scope)
                if scope in FOR_AGENTS:
                    tokens[role, scope, True] = served.token(account, scope, agent=True)
        yield World(served, browsers, csrf, tokens)


ROWS = [pytest.param(row, id=f"{row.method} {row.path}") for row in rows()]


def shown(role: Role, world: World, row: Route) -> dict[str, object]:
    """Return how a browser shows that it sends from a page of its session, for a way that changes something."""
    if row.method in SAFE:
        return {}
    token = world.csrf[role]
    return {"headers": {"X-CSRF-Token": token}, "params": {"csrf": token}}


@pytest.mark.parametrize("row", ROWS)
def test_a_row_lets_in_whom_it_names_and_nobody_else(world: World, row: Route) -> None:
    nobody = ask(world.served.browser(), row).status_code
    assert nobody == 299 if row.roles is None else nobody in (303, 401)
    for role, browser in world.browsers.items():
        wanted = 299 if row.roles is None or role in row.roles else 403
        assert ask(browser, row, **shown(role, world, row)).status_code == wanted, role


@pytest.mark.parametrize("row", [p for p in ROWS if p.values[0].roles is not None])  # type: ignore[union-attr]  # a row, as made above
def test_a_token_comes_the_ways_of_its_scope_alone_and_an_agents_no_other(world: World, row: Route) -> None:
    assert row.roles is not None
    for (role, scope, agent), token in world.tokens.items():
        found = ask(world.served.browser(), row, headers={"Authorization": f"Bearer {token}"}).status_code
        may = scope is row.scope and role in row.roles and (not agent or scope in FOR_AGENTS)
        assert found == (299 if may else 403), (role, scope, agent)
    made_up = {"Authorization": f"Bearer unghost_{'x' * 43}"}
    assert ask(world.browsers[Role.ADMIN], row, headers=made_up).status_code == 401, "beside a session that may"


@pytest.mark.parametrize("row", [p for p in ROWS if p.values[0].method not in SAFE])  # type: ignore[union-attr]  # a row, as made above
def test_what_changes_something_comes_from_a_page_of_the_session(world: World, row: Route) -> None:
    role = next(iter(row.roles or frozenset(Role)))
    browser, other = world.browsers[role], next(other for other in Role if other is not role)
    wanted = 403 if row.roles is not None else 299
    assert ask(browser, row).status_code == wanted, "without a token"
    foreign = {"headers": {"X-CSRF-Token": world.csrf[other]}, "params": {"csrf": world.csrf[other]}}
    assert ask(browser, row, **foreign).status_code == wanted, "with the token of another session"
    own = shown(role, world, row)
    for elsewhere in ({"Origin": "https://evil.example"}, {"Origin": "null"}, {"Sec-Fetch-Site": "cross-site"}):
        assert ask(browser, row, **{**own, "headers": {**elsewhere}}).status_code == 403, elsewhere


@pytest.mark.parametrize("row", ROWS)
def test_nobody_acts_by_a_link_and_an_agent_never_approves(row: Route) -> None:
    words = set(re.split(r"[/{}-]", row.path))
    acts = words & {"approve", "dispatch", "send", "erase", "settle", "again"} and row.method not in SAFE
    assert not acts or row.scope not in FOR_AGENTS
    assert row.scope is None or row.roles is not None, "a token is somebody's"
    assert row.form_bytes > 0


def test_the_rows_are_all_there_is(world: World) -> None:
    known = {(row.path, row.method) for row in rows()}
    ends = {end.path for end in dead_ends()}
    found = set()
    for route in site(world.served.gate).routes:
        if isinstance(route, Mount):
            assert route.path == "/static"
        else:
            assert isinstance(route, Path_)
            found |= {(route.path, method) for method in (route.methods or {"*"}) - {"HEAD"}}
    assert {one for one in found if one[1] != "*"} == known
    assert {path for path, method in found if method == "*"} <= ends, "what answers to anything only says that there is nothing"


def test_no_two_rows_are_the_same_and_none_hides_another() -> None:
    kept = [(row.path, row.method) for row in rows()]
    assert sorted(set(kept)) == sorted(kept)
    assert len({row.name for row in rows()}) == len(kept)


def test_where_there_is_nothing_there_is_nothing_for_anybody(world: World) -> None:
    for browser in (world.served.browser(), *world.browsers.values()):
        for path in ("/nowhere", "/static/nowhere", "/team/nowhere", "/api/nowhere", "/.git/config", "/team.db", "/person"):
            assert browser.get(path).status_code in (404, 303, 307), path
        assert browser.request("TRACE", "/today").status_code == 405
        assert browser.put("/today").status_code == 405


def test_the_table_of_the_documentation_is_the_table() -> None:
    written = (DOCS / "reference/routes.md").read_text(encoding="utf-8")
    assert written == markdown(), "scripts/route-table writes it anew"


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    with tab(sample_home(tmp_path_factory.mktemp("real"))) as opened:
        yield opened


STREAMS = {"/live", "/jobs/{name}/progress"}
"""What does not end by itself."""
SAFE_ROWS = [p for p in ROWS if p.values[0].method in SAFE and p.values[0].path not in STREAMS]  # type: ignore[union-attr]  # a row


@pytest.mark.parametrize("row", SAFE_ROWS)
def test_every_page_answers_in_words_whatever_name_is_asked_for(sample: Tab, row: Route) -> None:
    answer = sample.client.request(row.method, path_of(row), follow_redirects=False)
    assert answer.status_code < 500 or answer.status_code == 503, answer.text[:2_000]
    assert "Traceback" not in answer.text
