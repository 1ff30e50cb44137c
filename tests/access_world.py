"""A team at one home, reached in process as browsers and programs reach it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from starlette.testclient import TestClient

from unghost.adapters.passwords import Argon2id
from unghost.app.roles import Role, Scope
from unghost.app.team import ALONE, Account
from unghost.web.access.entrance import Entrance
from unghost.web.access.gate import Gate
from unghost.web.homes.house import House
from unghost.web.route import Route
from unghost.web.site import site
from unghost.wiring import App
from unghost.wiring.team import Team

HOST = "http://127.0.0.1"
SECURE = Entrance(frozenset({"crm.acme.example"}), secure=True, open=True)
PASSWORD = "slow green lifts in camden"


@dataclass
class Clock:
    """A clock the test moves."""

    at: datetime = field(default_factory=lambda: datetime(2026, 6, 17, 8, 0, tzinfo=UTC))

    def pass_(self, **span: float) -> None:
        """Let time pass."""
        self.at += timedelta(**span)


class TimedTeam(Team):
    """A team whose clock is the test's, and whose passwords are hashed in no time."""

    def __init__(self, home: Path, clock: Clock) -> None:
        super().__init__(home, Argon2id(memory_kib=64, rounds=1))
        self._clock = clock

    def now(self) -> datetime:
        """Return what the test's clock shows."""
        return self._clock.at


@dataclass
class Place:
    """A place that is served: its gate, its program, its clock."""

    gate: Gate
    program: Any
    clock: Clock
    host: str

    @property
    def team(self) -> Team:
        """Who may come in."""
        return self.gate.team

    def add(self, name: str, role: Role = Role.SELLER) -> Account:
        """Add an account with PASSWORD."""
        account = self.team.accounts.add(name, role, self.clock.at)
        return self.team.accounts.set_password(account, PASSWORD, self.clock.at)

    def browser(self) -> TestClient:
        """Return a browser nobody is signed in with."""
        return TestClient(self.program, base_url=self.host, follow_redirects=False, raise_server_exceptions=False)

    def signed_in(self, name: str, password: str = PASSWORD) -> TestClient:
        """Return a browser somebody is signed in with."""
        client = self.browser()
        answer = client.post("/sign-in", data={"name": name, "password": password})
        assert answer.status_code == 303, answer.text
        return client

    def let_in(self) -> TestClient:
        """Return the browser of the one user."""
        client = self.browser()
        assert client.get(f"/open/{self.gate.link()}").status_code == 303
        return client

    def token(self, who: Account | None, *scopes: Scope, agent: bool = False, until: datetime | None = None) -> str:
        """Return a token of somebody."""
        account = who.id if who else ALONE
        name = f"{len(self.team.store.tokens(account))}"
        return self.team.door.new_token(account, name, scopes, self.clock.at, agent=agent, until=until)


@contextmanager
def place(home: Path, *, entrance: Entrance | None = None, table: tuple[Route, ...] | None = None) -> Iterator[Place]:
    """Serve a home in process."""
    clock = Clock()
    house = House(TimedTeam(home, clock), lambda: App.at(str(home)))
    gate = Gate(house, entrance or Entrance())
    host = HOST if entrance is None else f"{entrance.scheme}://{min(entrance.names)}"
    yield Place(gate, site(gate, table), clock, host)
    house.close()


def csrf_of(text: str) -> str:
    """Return the token that the forms of a page carry."""
    found = re.search(r'name="csrf" value="([^"]+)"', text)
    assert found is not None, text[:500]
    return found[1]


def send(client: TestClient, path: str, fields: Mapping[str, Any], page: str = "/account", **more: Any) -> Any:
    """Send a form with the token that a page of this browser carries."""
    return client.post(path, data={"csrf": csrf_of(client.get(page).text), **fields}, **more)
