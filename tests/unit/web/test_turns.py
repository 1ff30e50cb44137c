"""Turns: however much one home asks at once, the pages of the others are answered."""

from __future__ import annotations

import threading
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from starlette.testclient import TestClient

from access_world import PASSWORD, csrf_of, place
from site_of import sample_home
from unghost.app.roles import Role
from unghost.errors import BadUse
from unghost.web.homes.rooms import MOST_TELLING
from unghost.wiring.trying import Trying

MANY = 60
TYPED = {"host": "mail.example", "port": "993", "security": "tls", "password": "p", "silent": "yes"}


def test_the_slow_tries_of_one_seller_keep_nobody_elses_page_waiting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    go_on, under_way, most = threading.Event(), [0], [0]
    counting = threading.Lock()

    def slow(*_: Any) -> None:
        with counting:
            under_way[0] += 1
            most[0] = max(most[0], under_way[0])
        go_on.wait(60)
        with counting:
            under_way[0] -= 1
        raise BadUse("It says nothing.", "Try another.")

    monkeypatch.setattr(Trying, "try_out", slow)
    with place(sample_home(tmp_path)) as where:
        where.add("ada", Role.ADMIN)
        where.add("sam")
        with TestClient(where.program, base_url=where.host, follow_redirects=False) as browser:

            def signed_in(name: str) -> dict[str, str]:
                browser.cookies.clear()
                assert browser.post("/sign-in", data={"name": name, "password": PASSWORD}).status_code == 303
                cookies = "; ".join(f"{key}={value}" for key, value in browser.cookies.items())
                browser.cookies.clear()
                return {"Cookie": cookies}

            sam, ada = signed_in("sam"), signed_in("ada")
            csrf = csrf_of(browser.get("/account", headers=sam).text)
            answers: list[int] = []

            def tried(number: int) -> None:
                form = {**TYPED, "csrf": csrf, "address": f"a{number}@mail.example"}
                answers.append(browser.post("/mailbox", data=form, headers=sam).status_code)

            tries = [threading.Thread(target=tried, args=(number,)) for number in range(MANY)]
            for one in tries:
                one.start()
            while most[0] < MOST_TELLING:
                assert any(one.is_alive() for one in tries)
            begun = monotonic()
            assert browser.get("/account", headers=ada).status_code == 200
            assert browser.get("/account", headers=sam).status_code == 200
            waited = monotonic() - begun
            go_on.set()
            for one in tries:
                one.join(60)
            assert waited < 20  # nothing let the tries end before; on an idle machine it is some tenths of a second
            assert answers == [422] * MANY
            assert most[0] == MOST_TELLING
