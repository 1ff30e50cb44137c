"""The HTTP API: what is asked is answered as the command line answers it; what is refused is refused with a sentence."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

import schemas
from site_of import Tab, sample_home, tab
from unghost.app.team import ALONE
from unghost.cli.main import main
from unghost.testing.sample.plant import SAMPLE_NOW
from unghost.web.access.gate import OneUser
from unghost.web.homes.answers import NotYetError
from unghost.web.homes.rooms import Room
from unghost.web.operations import door
from unghost.web.operations.rate import Rate
from unghost.web.operations.reference import example_of
from unghost.web.operations.resource import JSON, Operation, operations
from unghost.web.roles import Scope
from unghost.web.wire.problem import PROBLEM

WHO = "colin.prentice@harrowgate-leisure.example"
GONE = "dale.kowalski@lakeshore-bottling.example"
MATTEO = "matteo@cantina-brandolini.example"
NOW = SAMPLE_NOW.isoformat()
_NAMES = count()


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample_home(tmp_path_factory.mktemp("api"))


@pytest.fixture(scope="module")
def seller(home: Path) -> Iterator[Tab]:
    with tab(home) as opened:
        yield opened


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    """A home that is written to; each test there is about something else."""
    with tab(sample_home(tmp_path_factory.mktemp("told"))) as opened:
        yield opened


@cache
def _secret(room: Room, scopes: frozenset[Scope], agent: bool) -> str:
    team = OneUser(room).team
    return team.door.new_token(ALONE, f"test {next(_NAMES)}", scopes, team.now(), agent=agent)


def token(tab: Tab, *scopes: Scope, agent: bool = False) -> dict[str, str]:
    """Return the header of a token; it may do everything where no scope is named."""
    return {"Authorization": f"Bearer {_secret(tab.room, frozenset(scopes or Scope), agent)}"}


def ask(tab: Tab, method: str, path: str, body: Any = None, **headers: str) -> Any:
    """Ask as a program with a token for everything."""
    return tab.client.request(method, path, json=body, headers={**token(tab), **headers})


def refused(answer: Any, status: int) -> Any:
    assert answer.status_code == status, answer.text
    assert answer.headers["Content-Type"] == PROBLEM
    found = answer.json()
    schemas.validate("problem", found)
    assert found["status"] == status
    return found


EXAMPLES = [one for one in operations() if one.example is not None]


def test_every_example_of_the_reference_works_on_the_sample(fresh: Tab) -> None:
    headers = token(fresh)
    for one in EXAMPLES:
        asked = example_of(one)
        assert asked is not None
        answer = fresh.client.request(asked.method, asked.path, json=asked.body, headers=headers)
        assert answer.status_code == one.status, f"{one.name}: {answer.text[:500]}"
        assert answer.headers["Content-Type"].startswith(one.media), one.name
        if one.media == JSON:
            schemas.validate(one.schema, answer.json())


SAME: tuple[tuple[str, tuple[str, ...]], ...] = (
    (f"/api/today?now={NOW}", ("today", "--now", NOW)),
    (f"/api/cases/{WHO}?now={NOW}", ("show", WHO, "--now", NOW)),
    (f"/api/cases/{WHO}/script?channel=call&now={NOW}", ("script", WHO, "--channel", "call", "--now", NOW)),
    (f"/api/forecast?now={NOW}", ("forecast", "--now", NOW)),
    (f"/api/plays?now={NOW}", ("plays", "--now", NOW)),
    (f"/api/calendar?now={NOW}", ("calendar", "--now", NOW)),
    (f"/api/people?now={NOW}", ("people", "list", "--now", NOW)),
    ("/api/mail?words=pump", ("find", "pump")),
    ("/api/settings", ("settings",)),
    ("/api/audit", ("audit",)),
    ("/api/webhooks", ("webhook", "list")),
)


@pytest.mark.parametrize(("path", "command"), SAME, ids=lambda value: value if isinstance(value, str) else "")
def test_the_answer_is_what_the_command_prints(
    seller: Tab, home: Path, capsys: pytest.CaptureFixture[str], path: str, command: tuple[str, ...]
) -> None:
    assert main(["--home", str(home), "--json", *command]) == 0
    answer = ask(seller, "GET", path.replace("+", "%2B"))
    assert answer.json() == json.loads(capsys.readouterr().out)


def test_cases_come_a_page_at_a_time(seller: Tab) -> None:
    whole = [case["person"] for case in ask(seller, "GET", "/api/cases").json()]
    found, path = [], "/api/cases?limit=7"
    while path:
        answer = ask(seller, "GET", path)
        found += [case["person"] for case in answer.json()]
        path = answer.headers.get("Link", "").partition(">")[0].removeprefix("<")
    assert found == whole
    assert len(whole) > 14


def test_what_was_read_costs_nothing_where_nothing_changed(seller: Tab) -> None:
    first = ask(seller, "GET", f"/api/today?now={NOW.replace('+', '%2B')}")
    again = ask(seller, "GET", f"/api/today?now={NOW.replace('+', '%2B')}", **{"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


# -- what is refused ------------------------------------------------------------------------------------------------------


def test_a_stranger_is_told_to_send_a_token(seller: Tab) -> None:
    seller.client.cookies.clear()
    for headers in ({}, {"Authorization": "Bearer ung_wrong"}, {"Authorization": "Basic eA=="}):
        answer = seller.client.get("/api/today", headers=headers)
        refused(answer, 401)
        assert answer.headers["WWW-Authenticate"] == "Bearer"


@pytest.mark.parametrize("one", operations(), ids=lambda one: one.name)
def test_a_token_without_the_scope_is_refused_at_every_operation(seller: Tab, one: Operation) -> None:
    others = [scope for scope in Scope if scope is not one.scope]
    path = f"/api{one.path}".replace("{person}", WHO).replace("{", "").replace("}", "")
    answer = seller.client.request(one.method, path, headers=token(seller, *others))
    assert one.scope.value in refused(answer, 403)["detail"]


def test_an_agents_token_neither_records_nor_acts(seller: Tab) -> None:
    headers = token(seller, Scope.READ, Scope.LINT, Scope.DRAFT, agent=True)
    assert seller.client.get("/api/today", headers=headers).status_code == 200
    for one in operations():
        if one.scope in (Scope.RECORD, Scope.ACT):
            path = f"/api{one.path}".replace("{", "").replace("}", "")
            refused(seller.client.request(one.method, path, headers=headers), 403)


def test_a_browser_shows_the_token_of_its_session_for_what_changes_something(fresh: Tab) -> None:
    note = {"text": "calls back on Mondays"}
    refused(fresh.client.post(f"/api/cases/{WHO}/notes", json=note), 403)
    seat = fresh.client.post(f"/api/cases/{WHO}/notes", json=note, headers={"X-CSRF-Token": fresh.token()})
    assert seat.status_code == 200


def test_nobody_of_that_name_is_a_404_with_the_nearest_names(seller: Tab) -> None:
    found = refused(ask(seller, "GET", "/api/cases/colin.prentis@harrowgate-leisure.example"), 404)
    assert "colin.prentis" in found["detail"]
    assert found["remedy"]
    for path in ("/api/drafts/d99", "/api/outbox/beef0000", "/api/nothing", "/api/cases/x/y/z"):
        refused(ask(seller, "GET", path), 404)


BAD_BODIES: tuple[tuple[Any, str, str], ...] = (
    ({}, "body text", "is missing"),
    ({"text": "x", "whom": "y"}, "body whom", "is not known here"),
    ({"text": 7}, "body text", "is no text"),
    ({"text": ""}, "body text", "takes 1 to"),
    ({"text": "   "}, "body text", "says nothing"),
    ({"text": "a\x00b"}, "body text", "holds signs that are no words"),
    ({"text": "\ud800"}, "body text", "holds signs that are no words"),
    ({"text": "x" * 20_001}, "body text", "takes 1 to"),
    ({"text": "x", "at": "yesterday"}, "body at", "is no moment"),
    ({"text": "x", "at": "2026-02-30T09:00:00Z"}, "body at", "is no moment"),
    ({"text": "x", "at": "2026-06-17T09:00:00"}, "body at", "is no moment"),
    ([], "body", "is no JSON object"),
    (None, "body", "is no JSON"),
)


@pytest.mark.parametrize(("body", "where", "says"), BAD_BODIES, ids=lambda value: str(value)[:30])
def test_a_bad_body_is_refused_with_what_and_where(seller: Tab, body: Any, where: str, says: str) -> None:
    raw = json.dumps(body).encode() if body is not None else b"{"
    headers = {**token(seller), "Content-Type": "application/json"}
    found = refused(seller.client.post(f"/api/cases/{WHO}/notes", content=raw, headers=headers), 422)
    assert any(fault["where"] == where and says in fault["says"] for fault in found["errors"]), found


@pytest.mark.parametrize(
    "raw", [b'{"text": "a", "text": "b"}', b'{"text": NaN}', b"[" * 100_000, b"\xff\xfe", b'{"text": "a"} x']
)
def test_json_that_two_readers_would_read_as_two_things_is_refused(seller: Tab, raw: bytes) -> None:
    headers = {**token(seller), "Content-Type": "application/json"}
    refused(seller.client.post(f"/api/cases/{WHO}/notes", content=raw, headers=headers), 422)


def test_a_bad_query_is_refused_with_what_and_where(seller: Tab) -> None:
    for query, where in (
        ("now=soon", "query now"),
        ("al=true", "query al"),
        ("all=yes", "query all"),
        ("all=true&all=true", "query all"),
    ):
        found = refused(ask(seller, "GET", f"/api/today?{query}"), 422)
        assert found["errors"][0]["where"] == where


def test_too_much_and_of_another_kind_are_refused(seller: Tab) -> None:
    headers = {**token(seller), "Content-Type": "application/json"}
    refused(seller.client.post("/api/lint", content=b" " * 1_000_001, headers=headers), 413)
    refused(seller.client.post("/api/lint", data={"text": "x"}, headers=token(seller)), 415)


def test_what_does_not_fit_what_is_known_is_a_conflict(seller: Tab) -> None:
    past = {"until": "2020-01-01", "reason": "holidays"}
    assert "no day to come" in refused(ask(seller, "POST", f"/api/cases/{WHO}/park", past), 409)["detail"]
    late = {"text": "x", "at": "2031-01-01T00:00:00Z"}
    assert "still to come" in refused(ask(seller, "POST", f"/api/cases/{WHO}/notes", late), 409)["detail"]


def test_another_method_is_told_which_are_taken(seller: Tab) -> None:
    answer = ask(seller, "PATCH", "/api/settings/daily_hour")
    refused(answer, 405)
    assert answer.headers["Allow"] == "DELETE, GET, HEAD, PUT"


def test_whoever_asks_too_often_is_told_to_wait(seller: Tab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "RATE", Rate(a_second=0.001, at_once=2))
    assert [ask(seller, "GET", "/api/health").status_code for _ in range(3)] == [200, 200, 429]
    assert int(ask(seller, "GET", "/api/health").headers["Retry-After"]) > 0


# -- what is done ---------------------------------------------------------------------------------------------------------


def test_a_question_asked_twice_with_one_key_is_done_once(fresh: Tab) -> None:
    path, body = f"/api/cases/{WHO}/notes", {"text": "has a new number", "at": "2026-06-17T07:00:00Z"}
    first, second = (ask(fresh, "POST", path, body, **{"Idempotency-Key": "k-1"}) for _ in range(2))
    assert first.json() == second.json()
    assert second.headers["Idempotency-Replayed"] == "true"
    assert sum(note.text == body["text"] for note in fresh.room.app.store.facts().notes) == 1
    refused(ask(fresh, "POST", path, {"text": "another"}, **{"Idempotency-Key": "k-1"}), 409)
    refused(ask(fresh, "POST", path, body, **{"Idempotency-Key": "k 1"}), 422)


def test_a_refusal_is_not_repeated_by_its_key(fresh: Tab) -> None:
    path, key = f"/api/cases/{WHO}/park", {"Idempotency-Key": "k-2"}
    refused(ask(fresh, "POST", path, {"until": "2020-01-01", "reason": "x"}, **key), 409)
    assert ask(fresh, "POST", path, {"until": "2026-12-01", "reason": "x"}, **key).status_code == 200


def test_a_letter_goes_from_draft_to_the_outbox_and_back(fresh: Tab) -> None:
    begun = ask(fresh, "POST", "/api/drafts", {"person": MATTEO, "subject": "Your question", "body": BODY})
    assert begun.status_code == 201, begun.text
    draft = begun.json()
    schemas.validate("draft", draft)
    revised = ask(fresh, "POST", f"/api/drafts/{draft['draft']}/versions", {"subject": "Your question of May"}).json()
    assert (revised["version"], revised["subject"]) == (2, "Your question of May")
    lines = ask(fresh, "GET", f"/api/drafts/{draft['draft']}/difference").json()["lines"]
    assert any("Your question of May" in line for line in lines)
    assert ask(fresh, "GET", f"/api/drafts/{draft['draft']}?version=1").json()["subject"] == "Your question"
    stale = ask(fresh, "POST", f"/api/drafts/{draft['draft']}/approval", {"version": 1})
    refused(stale, 409)
    refused(ask(fresh, "GET", f"/api/drafts/{draft['draft']}?version=9"), 404)


MESSAGE = b"""From: Ann <ann@acme.example>
To: me@ours.example
Subject: Re: offer
Message-ID: <1@acme.example>

Not now, please.
"""
BODY = "Dear Matteo,\n\nthe pump may run dry for half a minute; after that it stops by itself.\n\nKind regards\nNora"


def test_a_hold_stops_everything_until_it_is_resumed(fresh: Tab) -> None:
    held = ask(fresh, "POST", "/api/outbox/holds", {"reason": "holiday"}).json()
    schemas.validate("held", held)
    assert [one["what"] for one in ask(fresh, "GET", "/api/outbox").json()["held"]] == ["*"]
    assert ask(fresh, "POST", "/api/outbox/resumed", {}).json()["was"] == "holiday"
    refused(ask(fresh, "POST", "/api/outbox/resumed", {}), 409)


def test_a_message_is_read_and_nothing_is_kept(seller: Tab) -> None:
    raw = MESSAGE
    before = seller.room.app.store.counts()
    headers = {**token(seller), "Content-Type": "message/rfc822"}
    found = seller.client.post("/api/read", content=raw, headers=headers).json()
    schemas.validate("message", found)
    assert found["visible_text"].strip() == "Not now, please."
    assert seller.room.app.store.counts() == before


def test_two_addresses_are_made_one_person_and_two_again(fresh: Tab) -> None:
    def known_by(path: str) -> list[set[str]]:
        return [{address["address"] for address in one["addresses"]} for one in ask(fresh, "GET", path).json()]

    pair = {"one": WHO, "other": MATTEO}
    refused(ask(fresh, "POST", "/api/people/links", {**pair, "action": "split"}), 409)
    schemas.validate("link", ask(fresh, "POST", "/api/people/links", {**pair, "action": "merge"}).json())
    assert {WHO, MATTEO} in known_by(f"/api/people?person={WHO}")
    assert {WHO, MATTEO} in known_by("/api/people")
    refused(ask(fresh, "POST", "/api/people/links", {**pair, "action": "merge"}), 409)
    schemas.validate("link", ask(fresh, "POST", "/api/people/links", {**pair, "action": "split"}).json())
    assert {WHO, MATTEO} not in known_by("/api/people")
    refused(ask(fresh, "POST", "/api/people/links", {"one": WHO, "other": "nobody@nowhere.example", "action": "merge"}), 404)


def test_an_export_is_a_zip_and_an_erasure_is_seen_before_it_is_done(fresh: Tab) -> None:
    packed = ZipFile(BytesIO(ask(fresh, "POST", "/api/export", {"person": GONE}).content))
    assert "README.txt" in packed.namelist()
    would = ask(fresh, "GET", f"/api/people/{GONE}/erasure").json()
    assert would["would_erase"]["mails"] > 0
    refused(ask(fresh, "POST", f"/api/people/{GONE}/erasure", {"really": False}), 409)
    keyed = {"Idempotency-Key": "k-3"}
    ask(fresh, "POST", f"/api/cases/{GONE}/notes", {"text": "x"}, **keyed)
    done = ask(fresh, "POST", f"/api/people/{GONE}/erasure", {"really": True}).json()
    assert done["erased"] == would["would_erase"] | {"told": done["erased"]["told"]} | {"log_lines": done["erased"]["log_lines"]}
    refused(ask(fresh, "GET", f"/api/cases/{GONE}"), 404)


def test_a_known_place_is_read_again_and_no_other(seller: Tab) -> None:
    places = ask(seller, "GET", "/api/sources").json()["sources"]
    mbox = next(one for one in places if one["kind"] == "mbox")
    again = ask(seller, "POST", "/api/sources/sync", {"kind": "mbox", "place": mbox["place"]}).json()
    schemas.validate("sync", again)
    assert again["new"] == 0
    refused(ask(seller, "POST", "/api/sources/sync", {"kind": "mbox", "place": "/etc/passwd"}), 404)
    refused(ask(seller, "POST", "/api/sources/sync", {"kind": "carrier-pigeon", "place": "x"}), 404)


def test_names_that_look_like_paths_are_names(seller: Tab) -> None:
    for who in ("..%252f..%252fetc", "%2500", "a%252Fb", "<script>alert(1)</script>", "x" * 400):
        refused(ask(seller, "GET", f"/api/cases/{who}"), 404)


def test_what_is_not_worked_out_yet_says_when_to_ask_again(seller: Tab, monkeypatch: pytest.MonkeyPatch) -> None:
    def not_yet(_room: Room) -> None:
        raise NotYetError

    monkeypatch.setattr(Room, "review", not_yet)
    answer = ask(seller, "GET", "/api/cases")
    assert "ask again" in refused(answer, 503)["remedy"].lower()
    assert int(answer.headers["Retry-After"]) > 0
    assert "Refresh" not in answer.headers  # nothing shows by itself to a program
