"""A hundred users at once on one home: nobody's word is lost, and two approvals of one draft are one letter."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from browser import origin_of, served
from posting_world import JIM, drafted, posting_home
from unghost.web.rendering import paths
from unghost.wiring import App

USERS = 100
CSRF = re.compile(r'name="csrf" value="([^"]+)"')


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    home = posting_home(tmp_path_factory.mktemp("many"))
    drafted(home)
    with served(home) as link:
        yield home, link


def links(home: Path, number: int) -> list[str]:
    """Return the paths of more links that open a session."""
    app = App.at(str(home))
    found = [f"/open/{app.team.door.link(app.team.now())}" for _ in range(number)]
    app.close()
    return found


async def opened(client: httpx.AsyncClient, link: str) -> str:
    """Open a session and return the token of its forms."""
    await client.get(link)
    token = CSRF.search((await client.get("/keys")).text)
    assert token is not None
    return token[1]


async def there(client: httpx.AsyncClient, path: str) -> str:
    """Return a page, which may have to be worked out first."""
    for _ in range(240):
        answer = await client.get(path)
        if answer.status_code != 503:
            assert answer.status_code == 200, answer.text
            return answer.text
        await asyncio.sleep(0.5)
    raise AssertionError(path)


def test_a_hundred_users_read_and_write_and_nothing_is_lost(place: tuple[Path, str]) -> None:
    home, link = place
    doors = [link, *links(home, USERS - 1)]

    async def user(number: int) -> None:
        async with httpx.AsyncClient(base_url=origin_of(link), follow_redirects=True, timeout=120) as client:
            token = await opened(client, doors[number])
            if number % 5:  # four in five look, one in five writes
                await there(client, "/outbox" if number % 2 else paths.person(JIM))
                return
            sent = {"csrf": token, "text": f"note of user {number}"}
            answer = await client.post(paths.person(JIM, "note"), data=sent, follow_redirects=False)
            assert answer.status_code == 303, answer.text

    async def everybody() -> None:
        await asyncio.gather(*(user(number) for number in range(USERS)))

    asyncio.run(everybody())
    app = App.at(str(home))
    kept = [note.text for note in app.store.beside().notes]
    app.close()
    assert sorted(kept) == sorted(f"note of user {number}" for number in range(0, USERS, 5))


def test_two_approvals_of_one_draft_at_once_are_one_letter(place: tuple[Path, str]) -> None:
    home, link = place
    doors = links(home, 2)
    approve = paths.draft("jim-1", "approve")

    async def yes(door: str, both: asyncio.Barrier) -> int:
        async with httpx.AsyncClient(base_url=origin_of(link), timeout=120) as client:
            token = await opened(client, door)
            digest = re.search(r'name="digest" value="([^"]+)"', await there(client, approve))
            assert digest is not None
            await both.wait()
            return (await client.post(approve, data={"csrf": token, "digest": digest[1]})).status_code

    async def two() -> list[int]:
        both = asyncio.Barrier(2)
        return list(await asyncio.gather(*(yes(door, both) for door in doors)))

    answers = asyncio.run(two())
    app = App.at(str(home))
    letters = app.store.outbox.standings()
    approvals = [deed for deed in app.store.outbox.deeds() if deed.what.value == "approved"]
    app.close()
    assert all(status in (303, 422) for status in answers)
    assert len(letters) == 1
    assert len(approvals) == 1
