"""Signing in with a password: who is let in, for how long, and how guessing is made slow."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from access_world import PASSWORD, Place, place, send
from unghost.adapters.passwords import Argon2id
from unghost.app import attempts
from unghost.app.roles import Role
from unghost.errors import BadUse

NEW = "another row of quiet words"


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Place]:
    with place(tmp_path / "home") as served:
        served.add("Anna", Role.ADMIN)
        served.add("Ben")
        yield served


def refusal(served: Place, name: str, password: str) -> tuple[int, str]:
    answer = served.browser().post("/sign-in", data={"name": name, "password": password})
    return answer.status_code, answer.text.replace(name, "NAME")


@pytest.mark.parametrize("name", ["Ben", "BEN", " ben "])
def test_a_name_and_its_password_open_the_door(team: Place, name: str) -> None:
    assert team.signed_in(name).get("/account").status_code == 200


def test_a_wrong_password_and_a_name_nobody_bears_are_answered_alike(team: Place) -> None:
    assert refusal(team, "ben", "wrong words altogether") == refusal(team, "xyz", "wrong words altogether")


def test_a_name_nobody_bears_costs_as_much_work(team: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []
    known = Argon2id.matches

    def looking(own: Argon2id, kept: str, given: str) -> bool:
        looked.append(given)
        return known(own, kept, given)

    monkeypatch.setattr(Argon2id, "matches", looking)
    for name in ("ben", "nobody at all"):
        refusal(team, name, "wrong words altogether")
    assert looked == ["wrong words altogether"] * 2


@pytest.mark.parametrize("password", ["", " " * 20, "x" * 7_000, "\x00" * 12, "ü" * 600])
def test_odd_passwords_are_refused_like_wrong_ones(team: Place, password: str) -> None:
    assert refusal(team, "ben", password)[0] == 403


def test_waits_grow_and_name_nobody(team: Place) -> None:
    waits = []
    for _ in range(9):
        known, unknown = (team.browser().post("/sign-in", data={"name": n, "password": "wrong words"}) for n in ("ben", "xyz"))
        assert known.status_code == unknown.status_code
        assert known.headers.get("Retry-After") == unknown.headers.get("Retry-After")
        if known.status_code == 429:
            waits.append(int(known.headers["Retry-After"]))
            team.clock.pass_(seconds=waits[-1])
    assert waits == sorted(waits)
    assert len(waits) >= 2


def test_while_one_waits_not_even_the_right_password_is_looked_at(team: Place) -> None:
    for _ in range(attempts.BY_NAME.free):
        refusal(team, "ben", "wrong words altogether")
    assert refusal(team, "ben", PASSWORD)[0] == 429
    team.clock.pass_(minutes=5)
    team.signed_in("ben")
    assert refusal(team, "ben", "wrong words altogether")[0] == 403, "a sign-in begins the count anew"


def test_waits_outlive_a_restart(team: Place, tmp_path: Path) -> None:
    for _ in range(attempts.BY_NAME.free):
        refusal(team, "ben", "wrong words altogether")
    with place(tmp_path / "home") as restarted:
        assert refusal(restarted, "ben", PASSWORD)[0] == 429


def test_an_address_that_tries_many_names_waits_too(team: Place) -> None:
    statuses = [refusal(team, f"name {n}", "wrong words altogether")[0] for n in range(attempts.BY_ADDRESS.free + 1)]
    assert statuses == [403] * attempts.BY_ADDRESS.free + [429]


def test_many_at_once_count_as_many(team: Place) -> None:
    store, now = team.team.store, team.clock.at
    waits = [attempts.begin(store, "ben", "192.0.2.1", now).total_seconds() for _ in range(8)]
    assert waits[: attempts.BY_NAME.free] == [0.0] * attempts.BY_NAME.free
    assert all(wait > 0 for wait in waits[attempts.BY_NAME.free :])


def test_an_address_of_the_new_kind_counts_by_its_network() -> None:
    assert attempts.by_address("2001:db8::1") == attempts.by_address("2001:db8::ffff:2") != attempts.by_address("2001:db8:0:1::1")
    assert attempts.by_address("::ffff:192.0.2.1") == attempts.by_address("192.0.2.1")
    assert attempts.by_address("no address\n") == attempts.by_address("no address\n")


def test_a_sign_in_changes_the_name_of_the_session(team: Place) -> None:
    browser = team.signed_in("ben")
    before = dict(browser.cookies)
    browser.post("/sign-in", data={"name": "ben", "password": PASSWORD})
    assert dict(browser.cookies) != before
    old = team.browser()
    old.cookies.update(before)
    assert old.get("/account").status_code == 303, "what was there before is over"


def test_a_session_somebody_else_made_up_is_not_taken_on(team: Place) -> None:
    browser = team.browser()
    browser.cookies.set("unghost_session", "chosen-by-somebody-else")
    browser.post("/sign-in", data={"name": "ben", "password": PASSWORD})
    stranger = team.browser()
    stranger.cookies.set("unghost_session", "chosen-by-somebody-else")
    assert stranger.get("/account").status_code == 303


@pytest.mark.parametrize(("hours", "status"), [(11, 200), (13, 303)])
def test_a_session_ends_where_nobody_uses_it(team: Place, hours: int, status: int) -> None:
    browser = team.signed_in("ben")
    team.clock.pass_(hours=hours)
    assert browser.get("/account").status_code == status


def test_a_session_ends_after_two_weeks_however_much_it_is_used(team: Place) -> None:
    browser = team.signed_in("ben")
    for _ in range(14 * 2):
        assert browser.get("/account").status_code == 200
        team.clock.pass_(hours=12)
    team.clock.pass_(minutes=1)
    assert browser.get("/account").status_code == 303


def test_signing_out_everywhere_ends_all_of_them_and_nobody_elses(team: Place) -> None:
    one, two, anna = team.signed_in("ben"), team.signed_in("ben"), team.signed_in("anna")
    send(one, "/account/everywhere", {})
    assert [client.get("/account").status_code for client in (one, two, anna)] == [303, 303, 200]


def test_a_new_password_needs_the_old_one_and_ends_every_other_session(team: Place) -> None:
    one, two = team.signed_in("ben"), team.signed_in("ben")
    wrong = send(one, "/account/password", {"old": "not it at all", "new": NEW, "again": NEW})
    assert (wrong.status_code, "not your present password" in wrong.text) == (422, True)
    before = dict(one.cookies)
    assert send(one, "/account/password", {"old": PASSWORD, "new": NEW, "again": NEW}).status_code == 303
    assert dict(one.cookies) != before
    assert (one.get("/account").status_code, two.get("/account").status_code) == (200, 303)
    team.signed_in("ben", NEW)
    assert refusal(team, "ben", PASSWORD)[0] == 403


def test_guessing_the_old_password_is_slow_as_well(team: Place) -> None:
    browser = team.signed_in("ben")
    for _ in range(attempts.BY_NAME.free):
        send(browser, "/account/password", {"old": "not it at all", "new": NEW, "again": NEW})
    assert "too many attempts" in send(browser, "/account/password", {"old": PASSWORD, "new": NEW, "again": NEW}).text


@pytest.mark.parametrize("new", ["short", "password1234", "Ben Ben Ben Ben", "x" * 1_100, "123456789012", "qwertyuiop12"])
def test_a_password_everybody_tries_first_is_refused(team: Place, new: str) -> None:
    browser = team.signed_in("ben")
    assert send(browser, "/account/password", {"old": PASSWORD, "new": new, "again": new}).status_code == 422
    team.signed_in("ben")


@pytest.mark.parametrize(
    "password", ["  spaces at both ends  ", "日本語のパスワードです長い", "x!" + "ab cd ef " * 100, "é" * 3 + " öffnet die Tür"]
)
def test_whatever_is_long_and_ones_own_is_taken_as_it_was_typed(team: Place, password: str) -> None:
    account = team.team.store.named("ben")
    assert account is not None
    team.team.accounts.set_password(account, password, team.clock.at)
    team.signed_in("ben", password)
    if password != password.strip():
        assert refusal(team, "ben", password.strip())[0] == 403


def test_an_invitation_lets_somebody_choose_their_password_once(team: Place) -> None:
    team.team.accounts.add("Mia", Role.MANAGER, team.clock.at)
    secret = team.team.accounts.invite("mia", team.clock.at)
    browser = team.browser()
    assert "Welcome, Mia" in browser.get(f"/welcome/{secret}").text
    assert browser.post(f"/welcome/{secret}", data={"new": "short", "again": "short"}).status_code == 422
    assert browser.post(f"/welcome/{secret}", data={"new": NEW, "again": NEW + "x"}).status_code == 422
    assert browser.post(f"/welcome/{secret}", data={"new": NEW, "again": NEW}).status_code == 303
    assert "Mia" in browser.get("/account").text
    assert team.browser().post(f"/welcome/{secret}", data={"new": PASSWORD, "again": PASSWORD}).status_code == 403
    team.signed_in("mia", NEW)


def test_an_invitation_ends_after_two_days_or_with_the_next_one(team: Place) -> None:
    team.team.accounts.add("Mia", Role.MANAGER, team.clock.at)
    first = team.team.accounts.invite("mia", team.clock.at)
    second = team.team.accounts.invite("mia", team.clock.at)
    assert team.browser().get(f"/welcome/{first}").status_code == 403
    team.clock.pass_(days=2)
    assert team.browser().get(f"/welcome/{second}").status_code == 403


def test_where_there_are_accounts_no_link_opens_the_door(tmp_path: Path) -> None:
    with place(tmp_path / "home") as served:
        link, browser = served.gate.link(), served.let_in()
        served.add("Anna", Role.ADMIN)
        assert browser.get("/account").status_code == 303, "the one user is one user no more"
        assert served.browser().get(f"/open/{link}").status_code == 403
        with pytest.raises(BadUse, match="has accounts"):
            served.gate.link()


def test_what_happened_at_the_door_is_told_to_whom_it_concerns(team: Place) -> None:
    refusal(team, "ben", "wrong words altogether")
    text = team.signed_in("ben").get("/account").text
    assert "sign-in refused" in text
    assert "wrong words" not in text
    assert "sign-in refused" not in team.signed_in("anna").get("/account").text
