"""The page called as a browser calls it, but within this process, and the sample laid down once for whoever wants to try it."""

from __future__ import annotations

import asyncio
import re
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from starlette.testclient import TestClient

from program import unghost
from unghost.testing.sample.plant import SAMPLE_NOW
from unghost.web.access.gate import OneUser
from unghost.web.homes.jobs import State
from unghost.web.homes.rooms import Room
from unghost.web.roles import Role
from unghost.web.site import site
from unghost.wiring import App

HOST = "http://127.0.0.1"


@cache
def _planted() -> Path:
    folder = Path(mkdtemp(prefix="unghost-sample-"))
    done = unghost(folder, "demo", "--no-serve")
    assert done.returncode == 0, done.stderr
    return folder / "demo"


def sample_home(folder: Path) -> Path:
    """Return a home of its own with the sample in it, synced; judged at ``SAMPLE_NOW``."""
    home = folder / "home"
    shutil.copytree(_planted(), home)
    return home


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab of a browser whose user is known. ``room`` is their home as the page sees it."""

    client: TestClient
    room: Room

    def get(self, path: str, **more: Any) -> Any:
        """Open a page; a redirect is followed."""
        return self.client.get(path, **more)

    def post(self, path: str, fields: Mapping[str, str], **more: Any) -> Any:
        """Send a form with the token its page carries."""
        return self.client.post(path, data={"csrf": self.token(), **fields}, **more)

    def token(self) -> str:
        """Return the token that forms of this session carry."""
        found = re.search(r'name="csrf" value="([^"]+)"', self.get("/keys").text)
        assert found is not None
        return found[1]


@contextmanager
def tab(home: Path, *, role: Role = Role.ADMIN, now: Any = SAMPLE_NOW) -> Iterator[Tab]:
    """Open a tab at a home, whose clock shows ``now`` and runs on from there; None for the real one."""

    app = App.at(str(home))
    clock = app.clock if now is None else app.from_moment(now).clock  # one for all threads, as where it is served

    def make() -> App:
        return App(home, clock)

    room = Room(make)
    gate = OneUser(room, role)
    with TestClient(site(gate), base_url=HOST) as client:
        client.get(f"/open/{gate.link()}")
        yield Tab(client, room)
    room.close()


def finished(seller: Tab, patience: float = 60.0) -> State:
    """Wait some seconds for what is being read, and return how it ended."""

    async def ended() -> State:
        for job in seller.room.jobs.under_way():
            async for _ in job.sights(-1):
                pass
        return seller.room.jobs.ended()[0].sight.state

    return asyncio.run(asyncio.wait_for(ended(), patience))
