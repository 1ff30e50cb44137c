"""A team at one place: who is who, what an admin may do, what a manager sees."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from access_world import PASSWORD, Place, place, send
from unghost.app.case import Review
from unghost.app.forecast import Total
from unghost.app.roles import Role, Scope
from unghost.app.shown_sums import FEWEST, shown
from unghost.app.team import Sums, sums_of
from unghost.errors import BadUse, NoAccount
from unghost.forecast.limbo import Limbo

SUMS = Sums(datetime(2026, 6, 17, tzinfo=UTC), (("EUR", 14, 121_710, 75_091),), 12, 511)


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Place]:
    with place(tmp_path / "home") as served:
        for name, role in (("Anna", Role.ADMIN), ("Mia", Role.MANAGER), ("Ben", Role.SELLER)):
            served.add(name, role)
        yield served


def test_the_first_account_owns_the_home_and_is_an_admin(tmp_path: Path) -> None:
    with place(tmp_path / "home") as served:
        with pytest.raises(BadUse, match="first account"):
            served.add("Ben", Role.SELLER)
        anna, ben = served.add("Anna", Role.ADMIN), served.add("Ben")
        assert (anna.owner, ben.owner) == (True, False)
        assert served.team.folder(anna) == tmp_path / "home"
        assert served.team.folder(ben) == tmp_path / "home" / "people" / ben.id


@pytest.mark.parametrize("name", ["", "  ", "x" * 81, "a\x00b", "a\u202eb", "ben", "BEN ", "\ud800"])
def test_a_name_that_is_none_or_taken_is_refused(team: Place, name: str) -> None:
    with pytest.raises(BadUse):
        team.team.accounts.add(name, Role.SELLER, team.clock.at)


def test_an_admin_adds_somebody_who_chooses_their_own_password(team: Place) -> None:
    page = send(team.signed_in("anna"), "/team", {"name": "<b>Zoë</b>", "role": "seller"}, page="/team").text
    assert "<b>Zoë" not in page
    link = page.split("<code>http://127.0.0.1")[1].split("<")[0]
    browser = team.browser()
    browser.post(link, data={"new": "four words of her own", "again": "four words of her own"})
    assert browser.get("/account").status_code == 200


def test_an_admin_cannot_come_in_as_somebody_who_has_a_password(team: Place) -> None:
    answer = send(team.signed_in("anna"), "/team/invite", {"name": "ben"}, page="/team")
    assert (answer.status_code, "/welcome/" in answer.text) == (422, False)
    team.signed_in("ben")


def test_another_role_holds_at_once_and_is_signed_in_to_anew(team: Place) -> None:
    ben, anna = team.signed_in("ben"), team.signed_in("anna")
    assert ben.get("/team").status_code == 403
    send(anna, "/team/role", {"name": "ben", "role": "manager"}, page="/team")
    assert ben.get("/team").status_code == 303
    assert team.signed_in("ben").get("/team").status_code == 200


def test_there_is_always_an_admin_and_always_an_owner(team: Place) -> None:
    accounts, now = team.team.accounts, team.clock.at
    with pytest.raises(BadUse, match="only admin"):
        accounts.set_role("anna", Role.SELLER, now)
    with pytest.raises(BadUse, match="owns this home"):
        accounts.remove("anna", now)
    accounts.set_role("mia", Role.ADMIN, now)
    accounts.set_role("anna", Role.SELLER, now)
    with pytest.raises(BadUse, match="only admin"):
        accounts.remove("mia", now)
    with pytest.raises(NoAccount):
        accounts.remove("nobody", now)


def test_a_removed_account_is_out_at_once_and_its_mail_stays_where_it_is(team: Place) -> None:
    ben = team.team.store.named("ben")
    assert ben is not None
    browser, folder = team.signed_in("ben"), team.team.folder(ben)
    browser.get("/settings")
    answer = send(team.signed_in("anna"), "/team/remove", {"name": "ben", "sure": "yes"}, page="/team")
    assert answer.status_code == 303
    assert browser.get("/account").status_code == 303
    again = team.add("Ben")
    assert team.team.folder(again) != folder, "who comes after finds nothing of who was before"


def test_removing_somebody_takes_a_second_thought(team: Place) -> None:
    assert send(team.signed_in("anna"), "/team/remove", {"name": "ben"}, page="/team").status_code == 422
    team.signed_in("ben")


def test_managers_see_what_sellers_chose_to_show_and_nothing_else(team: Place) -> None:
    store, mia = team.team.store, team.signed_in("mia")
    ben = store.named("ben")
    assert ben is not None
    store.save_sums(ben.id, SUMS)
    assert "121,710" not in mia.get("/team").text, "sums of somebody who does not share"
    team.team.accounts.share(ben, shares=True, now=team.clock.at)
    assert "€121,710" in mia.get("/team").text
    assert "121,710" not in team.signed_in("anna").get("/team").text, "an admin manages accounts"
    send(team.signed_in("ben"), "/account/sharing", {"share": "no"})
    assert store.sums() == ()
    assert "121,710" not in mia.get("/team").text


def test_nobody_can_share_for_somebody_else(team: Place) -> None:
    for other in ("anna", "mia"):
        send(team.signed_in(other), "/account/sharing", {"share": "no", "name": "ben", "account": "ben"})
    ben = team.team.store.named("ben")
    assert ben is not None
    assert not ben.shares


def test_what_is_shown_holds_no_name_and_no_small_sum(monkeypatch: pytest.MonkeyPatch) -> None:
    totals = (Total("EUR", deals=FEWEST, stated=10.4, supported=5.6), Total("GBP", deals=FEWEST - 1, stated=7.0, supported=6.0))
    found = SimpleNamespace(totals=totals, limbo=Limbo(4, 90, 7, 1.5), deals=("Lift 2 at Camden",))
    monkeypatch.setattr("unghost.app.shown_sums.forecast", lambda _review: found)
    kept = shown(cast(Review, SimpleNamespace(now=SUMS.at)))
    assert kept == Sums(SUMS.at, (("EUR", FEWEST, 10, 6),), 4, 90)
    assert sums_of(kept.as_json()) == kept
    assert "Camden" not in kept.as_json()


def test_where_the_machine_itself_asks_is_an_admins_to_choose(team: Place) -> None:
    """A seller's model address would be sent the key of the place, and their webhooks reach the network it stands in."""
    ben = next(one for one in team.team.store.accounts() if one.name == "Ben")
    headers = {"Authorization": f"Bearer {team.token(ben, Scope.ACT, Scope.READ)}"}
    browser = team.signed_in("ben")
    for name, value in (("model_url", "https://evil.example/v1"), ("webhook_networks", "127.0.0.0/8")):
        assert f'name="{name}"' not in browser.get("/settings").text
        sent = {"group": "helpers-you-may-have", name: value}
        assert send(browser, "/settings", sent, page="/settings").status_code == 403
        answer = team.browser().put(f"/api/settings/{name}", json={"values": [value]}, headers=headers)
        assert answer.status_code == 403
        assert f'name="{name}"' in team.signed_in("anna").get("/settings").text


def test_a_home_of_ones_own_is_made_for_its_owner_alone(team: Place) -> None:
    ben = team.team.store.named("ben")
    assert ben is not None
    room = team.gate.house.enter(ben)
    room.write(lambda app: app.store.marks())
    folder = team.team.folder(ben)
    assert (folder / "unghost.db").exists()
    assert os.stat(folder).st_mode & 0o077 == 0
    assert os.stat(folder.parent.parent / "team.db").st_mode & 0o077 == 0
    team.gate.house.leave(room)


def test_a_room_nobody_is_in_is_closed_after_a_while_and_opened_again(team: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    house = team.gate.house
    ben, mia = team.team.store.named("ben"), team.team.store.named("mia")
    first = house.enter(ben)
    monkeypatch.setattr("unghost.web.homes.house.IDLE_SECONDS", -1.0)
    house.leave(house.enter(mia))
    assert house.enter(ben) is first, "somebody is in it still"
    house.leave(first)
    house.leave(first)
    house.leave(house.enter(mia))
    assert house.enter(ben) is not first


def test_a_password_is_nowhere_in_the_files(team: Place, tmp_path: Path) -> None:
    team.signed_in("ben")
    held = b"".join(path.read_bytes() for path in sorted((tmp_path / "home").rglob("*")) if path.is_file())
    assert PASSWORD.encode() not in held
    assert b"$argon2id$" in held
