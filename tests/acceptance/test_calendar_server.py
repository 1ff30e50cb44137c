"""The agenda on a real CalDAV server: in step, idempotent, and never at the cost of anybody else's entry."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from calendar_server import PASSWORD, USER, Radicale, radicale
from program import as_json, laid, unghost
from schemas import validate
from unghost.adapters.calendars.caldav import CalDav
from unghost.app.agenda import Entry, Kind
from unghost.app.agenda_sync import Kept, sync_agenda
from unghost.errors import BadUse, LineBroken, LoginRefused, MissingPlace
from unghost.wiring import App

PREFIX = "unghost-0000-"
CHANGED = datetime(2026, 6, 17, 8, 0, tzinfo=UTC)
CALL = Entry(
    f"{PREFIX}call-1",
    Kind.CALL,
    "Call Jim Doe (ACME; “pumps”, 5 %)",
    "Why; what, and\nhow: \\ ünïcode",
    CHANGED,
    "plan-1",
    start=CHANGED + timedelta(hours=6),
    end=CHANGED + timedelta(hours=6, minutes=15),
)
WAKE = Entry(f"{PREFIX}wake-1", Kind.WAKE, "Look again: Pia Roe", "", CHANGED, "plan-2", day=date(2026, 10, 25))
FOREIGN = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//somebody//else//EN
BEGIN:VEVENT
UID:{uid}
DTSTAMP:20260101T000000Z
DTSTART:20260620T090000Z
DTEND:20260620T100000Z
SUMMARY:Dentist
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Radicale]:
    with radicale(tmp_path_factory.mktemp("radicale")) as server:
        yield server


@pytest.fixture
def server(running: Radicale) -> Iterator[Radicale]:
    yield running.made()
    running.other("DELETE")


def client(server: Radicale, password: str = PASSWORD) -> CalDav:
    return CalDav(server.url, USER, password)


def synced(server: Radicale, entries: Sequence[Entry], before: Mapping[str, str] | None = None) -> Kept:
    kept = Kept()
    sync_agenda(client(server), entries, PREFIX, before or {}, kept)
    return kept


def counts(kept: Kept) -> tuple[int, int, int, int, int, int]:
    return kept.written, kept.changed, kept.removed, kept.same, kept.respected, kept.left


def moved(text: str, old: str = "20260617T140000Z", new: str = "20260617T153000Z") -> str:
    assert old in text
    return text.replace(old, new)


def test_entries_are_written_once_and_the_second_time_nothing_is(server: Radicale) -> None:
    first = synced(server, [CALL, WAKE])
    assert counts(first) == (2, 0, 0, 0, 0, 0)
    marks = [server.other("GET", name).headers["etag"] for name in server.names()]
    assert counts(synced(server, [CALL, WAKE], first.plans)) == (0, 0, 0, 2, 0, 0)
    assert [server.other("GET", name).headers["etag"] for name in server.names()] == marks


def test_another_plan_changes_its_entry_and_a_reason_that_is_gone_removes_it(server: Radicale) -> None:
    first = synced(server, [CALL, WAKE])
    later = replace(CALL, plan="plan-3", start=CHANGED + timedelta(days=1), end=CHANGED + timedelta(days=1, minutes=15))
    assert counts(synced(server, [later], first.plans)) == (0, 1, 1, 0, 0, 0)
    assert server.names() == [f"{CALL.uid}.ics"]
    assert "20260618T080000Z" in server.other("GET", f"{CALL.uid}.ics").text


def test_entries_of_others_are_neither_changed_nor_removed(server: Radicale) -> None:
    for name, uid in (
        ("dentist", "dentist-1"),
        (f"{PREFIX}call-9", "theirs-under-our-name"),
        ("unghost-ffff-call-1", "unghost-ffff-call-1"),
    ):
        assert server.other("PUT", f"{name}.ics", FOREIGN.format(uid=uid).replace("\n", "\r\n")).status_code == 201
    before = {name: server.other("GET", name).text for name in server.names()}
    plans = synced(server, [CALL]).plans
    assert counts(synced(server, [], plans))[2] == 1
    assert {name: server.other("GET", name).text for name in server.names()} == before


def test_a_time_you_moved_stays_until_something_new_happens(server: Radicale) -> None:
    plans = synced(server, [CALL]).plans
    name = f"{CALL.uid}.ics"
    server.other("PUT", name, moved(server.other("GET", name).text))
    kept = synced(server, [CALL], plans)
    assert counts(kept) == (0, 0, 0, 0, 1, 0)
    assert "20260617T153000Z" in server.other("GET", name).text
    assert counts(synced(server, [replace(CALL, plan="plan-9")], kept.plans)) == (0, 1, 0, 0, 0, 0)
    assert "20260617T140000Z" in server.other("GET", name).text


def test_a_move_stays_where_the_other_client_threw_our_marks_away(server: Radicale) -> None:
    plans = synced(server, [CALL]).plans
    name = f"{CALL.uid}.ics"
    bare = "".join(x for x in moved(server.other("GET", name).text).splitlines(keepends=True) if not x.startswith("X-UNGHOST"))
    server.other("PUT", name, bare)
    assert counts(synced(server, [CALL], plans)) == (0, 0, 0, 0, 1, 0)


def test_an_entry_you_called_off_stays_called_off(server: Radicale) -> None:
    plans = synced(server, [CALL]).plans
    name = f"{CALL.uid}.ics"
    server.other("PUT", name, server.other("GET", name).text.replace("TRANSP:", "STATUS:CANCELLED\r\nTRANSP:"))
    assert counts(synced(server, [CALL], plans)) == (0, 0, 0, 0, 1, 0)


def test_an_entry_you_deleted_comes_back_only_with_another_plan(server: Radicale) -> None:
    plans = synced(server, [CALL]).plans
    server.other("DELETE", f"{CALL.uid}.ics")
    kept = synced(server, [CALL], plans)
    assert (counts(kept), server.names()) == ((0, 0, 0, 0, 1, 0), [])
    assert counts(synced(server, [replace(CALL, plan="plan-9")], kept.plans))[0] == 1


def test_a_reason_that_is_gone_removes_even_what_you_changed(server: Radicale) -> None:
    plans = synced(server, [CALL]).plans
    name = f"{CALL.uid}.ics"
    server.other("PUT", name, moved(server.other("GET", name).text))
    assert counts(synced(server, [], plans))[2] == 1
    assert server.names() == []


class Meddling(CalDav):
    """A client during whose sync another one changes the same entry."""

    def __init__(self, server: Radicale, deed: str) -> None:
        super().__init__(server.url, USER, PASSWORD)
        self._server, self._deed = server, deed

    def put(self, entry: Entry, over: object) -> None:
        name = f"{entry.uid}.ics"
        text = self._server.other("GET", name).text if over is not None else FOREIGN.format(uid=entry.uid)
        self._server.other(self._deed, name, text.replace("SUMMARY:", "SUMMARY:Mine. ") if self._deed == "PUT" else "")
        super().put(entry, over)  # type: ignore[arg-type]  # passed on as it came


@pytest.mark.parametrize(("deed", "there"), [("PUT", True), ("PUT", False), ("DELETE", True)])
def test_what_somebody_else_changes_in_that_very_moment_is_left_alone(server: Radicale, deed: str, *, there: bool) -> None:
    plans = synced(server, [CALL]).plans if there else {}
    kept = Kept()
    sync_agenda(Meddling(server, deed), [replace(CALL, plan="plan-3")], PREFIX, plans or {}, kept)
    assert counts(kept) == (0, 0, 0, 0, 0, 1)
    text = "".join(server.other("GET", name).text for name in server.names())
    assert ("Mine." in text) is (deed == "PUT")


def test_a_wrong_password_and_a_missing_calendar_are_said(server: Radicale, running: Radicale) -> None:
    with pytest.raises(LoginRefused):
        sync_agenda(client(server, "wrong"), [CALL], PREFIX, {}, Kept())
    elsewhere = CalDav(running.url.replace("/plan/", "/other/"), USER, PASSWORD)
    with pytest.raises(MissingPlace, match="no calendar"):
        sync_agenda(elsewhere, [CALL], PREFIX, {}, Kept())
    elsewhere.create()
    kept = Kept()
    sync_agenda(elsewhere, [CALL], PREFIX, {}, kept)
    assert kept.written == 1


@pytest.mark.parametrize(
    "url", ["http://calendar.example/kim/", "https://kim:pw@calendar.example/", "ftp://127.0.0.1/", "calendar"]
)
def test_only_a_safe_address_is_spoken_to(url: str) -> None:
    with pytest.raises(BadUse):
        CalDav(url, USER, PASSWORD)


def test_a_server_that_goes_in_the_middle_loses_nothing(tmp_path: Path) -> None:
    many = [replace(CALL, uid=f"{PREFIX}call-{n:02}", plan=f"p{n}") for n in range(8)]
    with radicale(tmp_path / "server") as server:
        server.made()
        port, kept = server.port, Kept()

        class Going(CalDav):
            def put(self, entry: Entry, over: object) -> None:
                if entry.uid.endswith("04"):
                    raise LineBroken("gone")
                super().put(entry, over)  # type: ignore[arg-type]  # passed on as it came

        with pytest.raises(LineBroken):
            sync_agenda(Going(server.url, USER, PASSWORD), many, PREFIX, {}, kept)
    assert kept.plans == {f"{PREFIX}call-{n:02}": f"p{n}" for n in range(4)}
    with pytest.raises(LineBroken, match="cannot be reached"):
        sync_agenda(client(Radicale(port)), many, PREFIX, kept.plans, Kept())
    with radicale(tmp_path / "server", port) as server:
        assert counts(synced(server, many, kept.plans)) == (4, 0, 0, 4, 0, 0)


def test_a_home_keeps_its_calendar_in_step_and_remembers(
    running: Radicale, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    me, jo = "kim@studio.example", "Jo Brandon <jo@harbour.example>"
    home = laid(tmp_path, me, [(me, jo, "01 Apr 2026", "Which lamp?"), (jo, me, "02 Apr 2026", "The small one, please.")])
    assert unghost(home, "calendar", "--sync").returncode == 2
    app = App.at(str(home))
    url = running.url.replace("/plan/", "/home/")
    app.store.save_settings(replace(app.store.settings(), calendar_url=url, calendar_user=USER))
    app.close()
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setenv("UNGHOST_CALDAV_PASSWORD", PASSWORD)
    assert unghost(home, "park", "jo@harbour.example", "--until", "2199-03-01", "--reason", "budget").returncode == 0
    missing = unghost(home, "calendar", "--sync")
    assert (missing.returncode, "--create" in missing.stderr) == (3, True)
    first = as_json(home, "calendar", "--sync", "--create")
    validate("calendar_synced", first)
    validate("calendar", as_json(home, "calendar"))
    assert first["new"] == 1
    assert as_json(home, "calendar", "--sync")["same"] == 1
    monkeypatch.setenv("UNGHOST_CALDAV_PASSWORD", "wrong")
    assert unghost(home, "calendar", "--sync").returncode == 3
    monkeypatch.setenv("UNGHOST_CALDAV_PASSWORD", PASSWORD)
    assert unghost(home, "truth", "jo@harbour.example", "no").returncode == 0
    assert as_json(home, "calendar", "--sync")["removed"] == 1
