"""The commands by which a user's data is theirs, as they are called."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from program import as_json, laid, unghost
from schemas import validate
from unghost.adapters.stores.sqlite import FILE, SqliteStore
from unghost.domain.deed import What
from unghost.wiring import App

ME, JIM, ANN = "me@us.example", "jim@acme.example", "ann@acme.example"
MAILS = [
    (ME, f"Jim Doe <{JIM}>", "01 May 2026", "Hi Jim, would Tuesday do?"),
    (f"Jim Doe <{JIM}>", ME, "02 May 2026", "Please remove me from your list and do not contact me again."),
    (ME, f"Jim Doe <{JIM}>, Ann Lee <{ANN}>", "03 May 2026", "Hi Jim, hi Ann, the plan is blue."),
    (f"Ann Lee <{ANN}>", ME, "04 May 2026", "Thanks, we look at it."),
]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return laid(tmp_path, ME, MAILS)


def deeds(home: Path, what: What) -> list[tuple[str, dict[str, object]]]:
    store = SqliteStore(home)
    found = [(deed.subject, dict(deed.body)) for deed in store.outbox.deeds() if deed.what is what]
    store.close()
    return found


# -- settings -------------------------------------------------------------------------------------------------------------


def test_a_setting_is_shown_set_and_set_back_and_each_change_is_in_the_log(home: Path) -> None:
    shown = as_json(home, "settings")
    validate("settings", shown)
    changed = as_json(home, "settings", "send-per-hour", "5")
    validate("setting_changed", changed)
    assert changed["changed"] == [{"name": "send_per_hour", "old": 20, "new": 5}]
    assert as_json(home, "settings", "send_per_hour", "5")["changed"] == []
    assert as_json(home, "settings", "send_per_hour")["settings"][0]["value"] == 5
    assert unghost(home, "settings", "--reset", "send_per_hour").stdout == "send_per_hour is now 20; it was 5.\n"
    assert deeds(home, What.SETTING) == [("send_per_hour", {"old": 20, "new": 5}), ("send_per_hour", {"old": 5, "new": 20})]


def test_a_bad_setting_is_refused_with_a_sentence_and_changes_nothing(home: Path) -> None:
    before = as_json(home, "settings")
    for words in (
        ["send_per_hour", "5000"],
        ["nme"],
        ["me", "x"],
        ["--reset", "me"],
        ["model", "a\nb"],
        ["name", "a", "b"],
        ["me"],
    ):
        done = unghost(home, "settings", *words)
        assert done.returncode == (0 if words == ["me"] else 2)
        assert "Traceback" not in done.stderr
    assert as_json(home, "settings") == before
    assert deeds(home, What.SETTING) == []


def test_one_alarm_budget_switches_the_other_off(home: Path) -> None:
    assert unghost(home, "settings", "cases_a_day", "3").returncode == 0
    unghost(home, "settings", "false_alarms_a_month", "4")
    found = {row["name"]: row["value"] for row in as_json(home, "settings")["settings"]}
    assert (found["cases_a_day"], found["false_alarms_a_month"]) == (None, 4)


# -- suppress -------------------------------------------------------------------------------------------------------------


def test_whoever_is_suppressed_is_listed_beside_those_who_asked_themselves(home: Path) -> None:
    validate("suppressed", as_json(home, "suppress", "Ann Lee", "--reason", "asked at the fair"))
    unghost(home, "suppress", "@rival.example", "--scope", "mail")
    unghost(home, "suppress", "+44 20 7946 0018", "--scope", "calls")
    found = as_json(home, "suppress", "--list")
    validate("suppression_list", found)
    assert [(e["who"], e["scope"]) for e in found["listed"]] == [
        ("+442079460018", "calls"),
        (ANN, "all"),
        ("rival.example", "mail"),
    ]
    assert [(one["person"], one["scope"]) for one in found["asked"]] == [(JIM, "all")]
    assert found["asked"][0]["quote"] in MAILS[1][3]
    assert [subject for subject, _ in deeds(home, What.SUPPRESSED)] == [ANN, "rival.example", "+442079460018"]
    validate("suppressed", as_json(home, "suppress", "--lift", "@rival.example", "--reason", "they wrote to us"))
    assert [e["who"] for e in as_json(home, "suppress", "--list")["listed"]] == ["+442079460018", ANN]
    assert f"{ANN}: taken off your list." in unghost(home, "suppress", "--lift", ANN, "--reason", "they wrote to us").stdout


def test_the_list_goes_out_and_comes_back_whole_and_no_cell_is_a_formula(home: Path, tmp_path: Path) -> None:
    for who, reason in ((ANN, "=cmd|' /C calc'!A0"), ("+442079460018", "+1"), ("rival.example", "'quoted'")):
        assert unghost(home, "suppress", f"@{who}" if who == "rival.example" else who, "--reason", reason).returncode == 0
    validate("list_exported", as_json(home, "suppress", "--export", str(tmp_path / "list.csv")))
    cells = [cell for row in csv.reader(io.StringIO((tmp_path / "list.csv").read_text(encoding="utf-8"))) for cell in row]
    assert not [cell for cell in cells if cell[:1] in ("=", "+", "-", "@", "\t", "\r")]
    other = tmp_path / "other"
    unghost(other, "init", "--me", ME)
    assert unghost(other, "sync", "suppress", str(tmp_path / "list.csv")).returncode == 0
    there, here = as_json(other, "suppress", "--list")["listed"], as_json(home, "suppress", "--list")["listed"]
    assert [e for e in there if e["who"] != JIM] == here
    assert [(e["who"], e["scope"]) for e in there if e["who"] == JIM] == [(JIM, "all")]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ([ME], "is one of you"),
        (["nobody at all"], "Nobody called"),
        ([], "Name whom to suppress"),
        (["--lift", ANN, "--reason", "r"], "says nothing of"),
        (["--lift", ANN], "needs its reason"),
    ],
)
def test_what_cannot_be_suppressed_is_said(home: Path, words: list[str], says: str) -> None:
    done = unghost(home, "suppress", *words)
    assert done.returncode == 2
    assert says in done.stderr


# -- erase ----------------------------------------------------------------------------------------------------------------


def test_an_erasure_says_what_it_takes_and_does_nothing_without_a_yes(home: Path) -> None:
    before = (home / FILE).read_bytes()
    done = unghost(home, "erase", JIM)
    assert done.returncode == 2
    assert "2 mails, 1 mail others are on too" in done.stderr
    assert "--yes" in done.stderr
    assert JIM.encode() in before
    done_json = as_json(home, "erase", JIM, "--yes")
    validate("erased", done_json)
    assert done_json == {"schema": 1, "erased": {"mails": 2, "mails_kept_for_others": 1}, "swept": True, "remaining": []}
    assert JIM.encode() not in (home / FILE).read_bytes()
    assert unghost(home, "suppress", JIM).returncode == 2


@pytest.mark.parametrize(("key", "mails"), [("y", 2), ("n", 4), (None, 4)])
def test_a_person_at_the_terminal_is_shown_what_goes_and_asked(
    home: Path, monkeypatch: pytest.MonkeyPatch, key: str | None, mails: int
) -> None:
    monkeypatch.setattr(App, "somebody_there", lambda _app: True)
    monkeypatch.setattr(App, "keystroke", lambda _app: key)
    done = unghost(home, "erase", "Jim Doe")
    assert done.returncode == 0
    assert "2  mails" in done.stdout
    assert ("Nothing was erased." in done.stdout) == (key != "y")
    assert as_json(home, "doctor")["counts"]["messages"] == mails


def test_somebody_unknown_can_be_kept_out_beforehand(home: Path, tmp_path: Path) -> None:
    assert unghost(home, "erase", "eve@later.example", "--yes").returncode == 0
    box = tmp_path / "later.eml"
    box.write_text("From: eve@later.example\nTo: me@us.example\nDate: Fri, 01 May 2026 10:00:00 +0000\nSubject: x\n\nhello\n")
    found = as_json(home, "sync", "eml", str(box))
    assert (found["read"], found["new"], found["reasons"]) == (1, 0, {"erased": 1})


def test_one_of_us_is_not_erased(home: Path) -> None:
    done = unghost(home, "erase", ME, "--yes")
    assert done.returncode == 2
    assert "one of us" in done.stderr


# -- export ---------------------------------------------------------------------------------------------------------------


def unpacked(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_an_export_holds_everything_the_same_each_time_and_no_key(home: Path, tmp_path: Path) -> None:
    unghost(home, "erase", "eve@later.example", "--yes")  # makes the key of this home
    one, two = tmp_path / "one.zip", tmp_path / "two.zip"
    validate("exported", as_json(home, "export", str(one)))
    files = unpacked(one)
    assert len(files["messages.jsonl"].splitlines()) == len(MAILS)
    assert all(json.loads(line) for name, text in files.items() if name.endswith(".jsonl") for line in text.splitlines())
    with sqlite3.connect(home / FILE) as db:
        key = bytes(db.execute("SELECT key FROM home_key").fetchone()[0])
    db.close()
    assert not any(key.hex() in text or repr(key) in text for text in files.values())
    as_json(home, "export", str(two))
    again = unpacked(two)
    assert {**files, "log.jsonl": ""} == {**again, "log.jsonl": ""}
    assert one.stat().st_mode & 0o077 == 0


def test_a_copy_for_one_person_holds_what_is_about_them_alone(home: Path, tmp_path: Path) -> None:
    unghost(home, "note", ANN, "likes tea")
    unghost(home, "note", JIM, "likes lanterns")
    as_json(home, "export", str(tmp_path / "jim.zip"), "--person", "Jim Doe")
    files = unpacked(tmp_path / "jim.zip")
    assert len(files["messages.jsonl"].splitlines()) == 3
    assert "likes lanterns" in files["notes.jsonl"]
    assert "likes tea" not in files["notes.jsonl"]
    assert JIM in files["thinks.json"]
    assert "settings.jsonl" not in files


def test_an_export_goes_to_standard_output_and_over_no_file(home: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "unghost.cli.main", "--home", str(home), "export", "-"]
    done = subprocess.run(command, capture_output=True, check=True)
    assert zipfile.ZipFile(io.BytesIO(done.stdout)).testzip() is None
    (tmp_path / "there.zip").write_text("mine", encoding="utf-8")
    assert unghost(home, "export", str(tmp_path / "there.zip")).returncode == 3
    assert (tmp_path / "there.zip").read_text(encoding="utf-8") == "mine"
    assert unghost(home, "export", str(tmp_path / "there.zip"), "--replace").returncode == 0


# -- backup and restore ---------------------------------------------------------------------------------------------------


def test_a_backup_comes_back_whole_and_holds_everything_back(home: Path, tmp_path: Path) -> None:
    unghost(home, "note", ANN, "likes tea")
    made = as_json(home, "backup", str(tmp_path / "b.db"))
    validate("backup", made)
    assert (tmp_path / "b.db").stat().st_mode & 0o077 == 0
    other = tmp_path / "other"
    unghost(other, "find", "x")  # looking for a home makes an empty one
    validate("restored", as_json(other, "restore", str(tmp_path / "b.db")))
    store = SqliteStore(other)
    assert [note.text for note in store.facts().notes] == ["likes tea"]
    assert "*" in store.outbox.held()
    store.close()
    assert [subject for subject, _ in deeds(other, What.RESTORED)] == ["*"]
    done = unghost(other, "restore", str(tmp_path / "b.db"))
    assert done.returncode == 2
    assert "already" in done.stderr
    assert sorted(path.name for path in other.iterdir() if path.name.startswith(".")) == []


def test_a_backup_is_refused_over_a_file_beside_the_home_and_of_nothing(home: Path, tmp_path: Path) -> None:
    (tmp_path / "b.db").write_text("mine", encoding="utf-8")
    assert unghost(home, "backup", str(tmp_path / "b.db")).returncode == 3
    assert (tmp_path / "b.db").read_text(encoding="utf-8") == "mine"
    assert unghost(home, "backup", str(home / "b.db")).returncode == 2
    assert unghost(tmp_path / "nowhere", "backup", str(tmp_path / "c.db")).returncode == 3
    assert unghost(home, "backup", str(tmp_path / "no folder" / "c.db")).returncode == 3
    assert unghost(home, "backup", str(tmp_path / "b.db"), "--replace").returncode == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b.db", "home", "mail.mbox"]


def test_what_is_no_whole_backup_of_ours_is_refused_with_a_sentence(home: Path, tmp_path: Path) -> None:
    good = tmp_path / "good.db"
    as_json(home, "backup", str(good))
    whole = good.read_bytes()
    with sqlite3.connect(tmp_path / "else.db") as db:
        db.execute("CREATE TABLE recipes (name TEXT)")
    db.close()
    newer = tmp_path / "newer.db"
    newer.write_bytes(whole)
    with sqlite3.connect(newer) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    changed = tmp_path / "changed.db"
    changed.write_bytes(whole.replace(b"Hi Jim, would Tuesday do?", b"Hi Jim, would Tuesday d\xff\xff"))
    cases = {
        "half.db": (whole[: len(whole) // 2], "only a part"),
        "letter.txt": (b"Dear Jim", "no backup"),
        "empty.db": (b"", "no backup"),
        "else.db": ((tmp_path / "else.db").read_bytes(), "no backup"),
        "newer.db": (newer.read_bytes(), "newer unghost"),
        "torn.db": (whole[:8192] + bytes(4096) + whole[12288:], "damaged"),
    }
    for name, (content, says) in cases.items():
        (tmp_path / name).write_bytes(content)
        done = unghost(tmp_path / f"home of {name}", "restore", str(tmp_path / name))
        assert (done.returncode, says in done.stderr) == (3, True), (name, done.stderr)
        assert not (tmp_path / f"home of {name}" / FILE).exists()
    assert unghost(tmp_path / "h", "restore", str(tmp_path / "absent.db")).returncode == 3


def test_a_backup_taken_while_another_writes_is_of_one_moment(home: Path, tmp_path: Path) -> None:
    code = f"""
import sys; sys.path.insert(0, "tests")
from pathlib import Path
from mails import at
from unghost.adapters.stores.sqlite import SqliteStore
from unghost.domain.record import Note
store = SqliteStore(Path({str(home)!r}))
print("begun", flush=True)
for n in range(10_000):
    store.add_note(Note(at(1), "{ANN}", f"one {{n}}"))
"""
    writer = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, cwd=Path(__file__).parents[3])
    try:
        assert writer.stdout is not None
        writer.stdout.readline()
        for n in range(5):
            assert unghost(home, "backup", str(tmp_path / f"{n}.db")).returncode == 0
    finally:
        writer.kill()
        writer.communicate()
    counts = []
    for n in range(5):
        with sqlite3.connect(tmp_path / f"{n}.db") as db:
            counts.append(db.execute("SELECT count(*), max(id) FROM told").fetchone())
        db.close()
    assert all(count == (last or 0) for count, last in counts)
    assert counts == sorted(counts)
