"""Whoever asks, in whatever order, sees their own room and nobody else's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.responses import PlainTextResponse, Response
from starlette.testclient import TestClient

from access_world import PASSWORD, Place, place
from unghost.app.roles import Role, Scope
from unghost.app.team import Account
from unghost.web.route import Route, pages
from unghost.web.visit import Visit

NAMES = {"Anna": Role.ADMIN, "Mia": Role.MANAGER, "Ben": Role.SELLER}


def _where(visit: Visit) -> Response:
    """Say in which home a request finds itself: all that a page can reach."""
    return PlainTextResponse(str(visit.room.app.home))


TABLE = (
    Route("/where", "where", _where, scope=Scope.READ),
    Route("/where/{name}", "where-of", _where, scope=Scope.READ),
    *(route for page in pages() if page.name == "sign-in" for route in page.routes),
)


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[Place, dict[str, Account], dict[str, str]]]:
    with TemporaryDirectory() as folder, place(Path(folder) / "home", table=TABLE) as found:
        accounts = {name: found.add(name, role) for name, role in NAMES.items()}
        yield found, accounts, {name: found.token(account, Scope.READ) for name, account in accounts.items()}


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["look", "token", "sign in", "sign out", "roles", "other's cookie"]),
        st.sampled_from(sorted(NAMES)),
        st.sampled_from(sorted(NAMES)),
        st.sampled_from(list(Role)),
    ),
    max_size=25,
)


@settings(max_examples=25, deadline=None)
@given(steps=STEPS)
def test_nobody_ever_finds_themselves_in_anothers_room(
    served: tuple[Place, dict[str, Account], dict[str, str]], steps: list[tuple[str, str, str, Role]]
) -> None:
    found, accounts, tokens = served
    browsers = {name: found.browser() for name in NAMES}
    for step, name, other, role in steps:
        match step:
            case "sign in":
                browsers[name].post("/sign-in", data={"name": name, "password": PASSWORD})
            case "sign out":
                browsers[name].cookies.clear()
            case "roles" if name != "Anna":
                found.team.accounts.set_role(name, role, found.clock.at)
            case "other's cookie":  # beside a token, a session counts for nothing
                assert where(browsers[other], tokens[name]) == home(found, accounts[name])
            case "token":
                assert where(browsers[name], tokens[name]) == home(found, accounts[name])
            case _:
                assert where(browsers[name], None, other) in ("", home(found, accounts[name]))


def where(browser: TestClient, token: str | None, named: str = "") -> str:
    """Return in which home a browser or a program finds itself, empty where it is not let in."""
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    words = {"account": named, "home": named, "user": named}
    answer = browser.get(f"/where/{named}" if named else "/where", headers=headers, params=words)
    return answer.text if answer.status_code == 200 else ""


def home(found: Place, account: Account) -> str:
    return str(found.team.folder(account))


def test_the_law_would_notice_a_house_that_mistakes_its_rooms(
    served: tuple[Place, dict[str, Account], dict[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    found, accounts, tokens = served
    house = found.gate.house
    enter = house.enter
    monkeypatch.setattr(house, "enter", lambda account: enter(accounts["Anna"] if account and account.name == "Ben" else account))
    assert where(found.browser(), tokens["Ben"]) != home(found, accounts["Ben"])
