"""Replies to the day's list become facts, each once; what is no answer of the user's changes nothing and is counted."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from daily_home import JO, PIA, SENT, TAKEN, US, copied, delivered, laid_home, numbers, taken_of
from daily_replies import STYLES, html_reply, reply
from unghost.app.answers_take import Taken
from unghost.domain.deed import What
from unghost.domain.letter import Letter
from unghost.domain.record import Says, TruthState
from unghost.domain.touch import Disposition
from unghost.history.history import Facts
from unghost.wiring import App


@pytest.fixture(scope="module")
def laid(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return laid_home(tmp_path_factory.mktemp("daily"))


@pytest.fixture
def app(laid: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> App:
    key = tmp_path / "key"
    key.write_bytes(b"k" * 32)
    key.chmod(0o600)
    monkeypatch.setenv("UNGHOST_KEY_FILE", str(key))
    return copied(laid, tmp_path)


@pytest.fixture
def letter(app: App) -> Letter:
    return app.daily.queue(SENT).letter


def facts(app: App) -> tuple[Any, ...]:
    found: Facts = app.store.facts()
    return found.truths, found.parks, found.calls, found.notes, found.ticks


@pytest.mark.parametrize("style", STYLES)
def test_what_is_typed_is_done_whatever_program_wrote_the_reply(style: str, app: App, letter: Letter, tmp_path: Path) -> None:
    at = numbers(app, letter)
    typed = f"{at[JO]} done told him at the pier\n{at[PIA]} no chose a cheaper one"
    taken = taken_of(app, tmp_path, reply(typed, letter, STYLES[style]))
    assert (len(taken.done), taken.unclear, taken.refused) == (2, [], {})
    truths, _, _, _, ticks = facts(app)
    assert [(t.person, t.state, t.reason) for t in truths] == [(PIA, TruthState.NO, "chose a cheaper one")]
    assert [(t.person, t.says, t.note) for t in ticks] == [(JO, Says.DONE, "told him at the pier")]


def test_a_reply_in_html_alone_is_read(app: App, letter: Letter, tmp_path: Path) -> None:
    at = numbers(app, letter)
    taken = taken_of(app, tmp_path, html_reply(f"{at[PIA]} park until September\n{at[JO]} note likes green", letter))
    assert (len(taken.done), taken.unclear) == (2, [])
    _, parks, _, notes, _ = facts(app)
    assert [(p.person, p.until) for p in parks] == [(PIA, date(2026, 9, 1))]
    assert [(n.person, n.text) for n in notes] == [(JO, "likes green")]


def test_a_fact_bears_the_moment_the_reply_was_written(app: App, letter: Letter, tmp_path: Path) -> None:
    at = numbers(app, letter)
    taken_of(app, tmp_path, reply(f"{at[PIA]} called no answer", letter))
    _, _, calls, _, _ = facts(app)
    assert [(c.who, c.disposition) for c in calls] == [(PIA, Disposition.NO_ANSWER)]
    assert abs(calls[0].at - datetime(2026, 6, 17, 7, 30, tzinfo=UTC)) < timedelta(seconds=1)


@pytest.mark.parametrize(
    ("day", "least"), [("Wed, 17 Jun 2099 08:30:00 +0000", TAKEN), ("Thu, 01 Jan 1998 08:30:00 +0000", None)]
)
def test_a_clock_that_is_wrong_puts_nothing_into_the_future_or_before_the_list(
    day: str, least: datetime | None, app: App, letter: Letter, tmp_path: Path
) -> None:
    taken_of(app, tmp_path, reply(f"{numbers(app, letter)[PIA]} no", letter, date=day))
    truths = facts(app)[0]
    lowest = least - timedelta(seconds=1) if least else datetime(2026, 6, 17, tzinfo=UTC)
    assert lowest <= truths[0].at <= TAKEN


def test_taking_twice_and_a_copy_in_another_folder_change_nothing(app: App, letter: Letter, tmp_path: Path) -> None:
    typed = "1 note likes green\n2 note likes blue\n2 hm"
    first = taken_of(app, tmp_path, reply(typed, letter))
    before = facts(app)
    again = taken_of(app, tmp_path, reply(typed, letter, extra="Received: from a by b; Wed, 17 Jun 2026 08:31:00 +0100\n"))
    app.store.save_bookmarks("daily", "answers", {"row": "0"})
    third = app.daily.take(TAKEN)
    assert (len(first.done), len(first.unclear)) == (2, 1)
    assert (again.done, again.unclear, third.done, third.unclear) == ([], [], [], [])
    assert facts(app) == before


def test_a_reply_without_its_thread_is_known_by_the_line_it_quotes(app: App, letter: Letter, tmp_path: Path) -> None:
    assert len(taken_of(app, tmp_path, reply("1 note likes green", letter, threaded=False)).done) == 1


class _Killed(BaseException):
    """The process ends here."""


def _killed_at(point: int, app: App, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Take answers, and end the process at that statement of those that change the store; say whether it came so far."""
    seen = 0

    def trace(statement: str) -> None:
        nonlocal seen
        if statement.startswith(("INSERT", "UPDATE", "COMMIT")):
            seen += 1
            if seen == point + 1:
                raise _Killed

    kind = type(app.store._db)
    with monkeypatch.context() as patched:
        for name in ("execute", "executemany"):
            plain = getattr(kind, name)

            def wrapped(self: sqlite3.Connection, sql: str, *rest: Any, plain: Any = plain) -> Any:
                trace("\n".join(line for line in sql.splitlines() if not line.startswith("--")).lstrip())
                return plain(self, sql, *rest)

            patched.setattr(kind, name, wrapped)
        with contextlib.suppress(_Killed):
            app.daily.take(TAKEN)
    return seen == point + 1


def _four_answers(app: App, letter: Letter, tmp_path: Path) -> None:
    at = numbers(app, letter)
    delivered(app, tmp_path, reply(f"{at[PIA]} no\n{at[PIA]} note said so\n{at[JO]} done\n{at[JO]} what", letter))


def _taken_once(app: App) -> bool:
    """Say whether each of the four answers is there once, after another process has taken what was left."""
    later = App(app.home)
    later.daily.take(TAKEN)
    truths, _, _, notes, ticks = facts(later)
    told = sorted(bool(d.body.get("did")) for d in later.store.outbox.deeds() if d.what is What.ANSWERED)
    return (len(truths), len(notes), len(ticks), told) == (1, 1, 1, [False, True, True, True])


@pytest.mark.parametrize("point", range(12))
def test_a_kill_at_any_write_neither_loses_nor_doubles_an_answer(
    point: int, app: App, letter: Letter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every statement that changes the store is a point; the next process begins with what was there."""
    _four_answers(app, letter, tmp_path)
    assert _killed_at(point, app, monkeypatch), "no such point: the work was over before"
    assert _taken_once(app)


def test_the_same_kills_catch_a_fact_and_its_line_that_are_not_one_transaction(
    app: App, letter: Letter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _four_answers(app, letter, tmp_path)
    app.close()
    held = []
    for point in range(8):
        other = App(Path(shutil.copytree(app.home, tmp_path / f"trial{point}")))
        with monkeypatch.context() as patched:
            patched.setattr("unghost.adapters.stores.outbox.writing", lambda _db: contextlib.nullcontext())
            _killed_at(point, other, patched)
        held.append(_taken_once(other))
    assert not all(held)


def _refused(taken: Taken) -> list[str]:
    assert taken.done == []
    return list(taken.refused)


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"sender": JO}, "it did not come from you"),
        ({"sender": "kim@home.example"}, "it did not come from you"),
        ({"to": f"{US}, {JO}"}, "it went to others, too"),
        ({"to": JO}, "it went to others, too"),
        ({"extra": f"Cc: {JO}\n"}, "it went to others, too"),
        ({"extra": "Auto-Submitted: auto-replied\n"}, "a machine wrote it"),
    ],
)
def test_what_is_no_answer_of_the_user_does_nothing_and_is_counted(
    changed: dict[str, Any], reason: str, app: App, letter: Letter, tmp_path: Path
) -> None:
    before = facts(app)
    assert _refused(taken_of(app, tmp_path, reply("1 no\n2 no", letter, **changed))) == [reason]
    assert facts(app) == before
    assert app.daily.refusals() == {reason: 1}


def test_a_forged_token_does_nothing(app: App, letter: Letter, tmp_path: Path) -> None:
    last = "0" if letter.id[-1] != "0" else "1"
    raw = reply("1 no", letter).replace(letter.id.encode(), (letter.id[:-1] + last).encode())
    assert _refused(taken_of(app, tmp_path, raw)) == ["its token is not of this home, or the list is gone"]


def test_a_token_of_another_home_does_nothing(app: App, letter: Letter, laid: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    theirs = copied(laid, other).daily.queue(SENT).letter
    assert theirs.id != letter.id
    assert _refused(taken_of(app, tmp_path, reply("1 no", theirs))) == ["its token is not of this home, or the list is gone"]


def test_an_answer_to_an_old_list_is_left_alone_and_the_user_is_told(app: App, letter: Letter, tmp_path: Path) -> None:
    later = SENT + timedelta(days=15)
    taken = taken_of(app, tmp_path, reply("1 no", letter), now=later)
    assert _refused(taken) == ["its list is more than 14 days old"]
    assert "more than 14 days old" in " ".join(app.daily.preview(later).body.split())


def test_on_the_last_day_a_list_is_still_answered(app: App, letter: Letter, tmp_path: Path) -> None:
    taken = taken_of(app, tmp_path, reply("1 note x", letter), now=SENT + timedelta(days=14))
    assert len(taken.done) == 1


def test_the_list_itself_coming_back_is_no_answer(app: App, letter: Letter, tmp_path: Path) -> None:
    taken = taken_of(app, tmp_path, b"Date: Wed, 17 Jun 2026 07:00:00 +0100\r\n" + letter.raw)
    assert (taken.done, taken.unclear, dict(taken.refused)) == ([], [], {})


def test_what_was_not_understood_stands_in_the_next_list_once(app: App, letter: Letter, tmp_path: Path) -> None:
    taken_of(app, tmp_path, reply("1 no answer\n2 note fine", letter))
    tomorrow = SENT + timedelta(days=1)
    assert "“1 no answer”" in app.daily.preview(tomorrow).body
    app.daily.queue(tomorrow)
    assert "no answer”" not in app.daily.preview(tomorrow + timedelta(days=1)).body


def test_a_private_line_is_not_repeated_by_mail(app: App, letter: Letter, tmp_path: Path) -> None:
    taken_of(app, tmp_path, reply("1 hm she is in hospital with cancer", letter))
    body = app.daily.preview(SENT + timedelta(days=1)).body
    assert "hospital" not in body
    assert "a line about something private" in body


@pytest.mark.parametrize(
    ("word", "why"),
    [
        ("answered fine with her", "called answered"),
        ("confirm", "did not ask"),
        ("someone else Nobody Known", "someone_else"),
    ],
)
def test_what_could_mean_two_things_in_this_case_is_asked_again(
    word: str, why: str, app: App, letter: Letter, tmp_path: Path
) -> None:
    """Only where the case makes it so: to Jo an answer of ours is open."""
    before = facts(app)
    taken = taken_of(app, tmp_path, reply(f"{numbers(app, letter)[JO]} {word}", letter))
    if word.startswith("someone else"):
        assert len(taken.done) == 1  # a name nobody knows is kept as the reason, and no address is invented
        assert facts(app)[0][0].to == ""
        return
    assert [why in one.why for one in taken.unclear] == [True]
    assert facts(app) == before


def test_without_a_list_no_mail_is_looked_at(laid: Path, tmp_path: Path) -> None:
    app = copied(laid, tmp_path)
    assert app.daily.take(TAKEN) == Taken()
    assert not (app.home / "secrets").exists()


def test_where_the_key_cannot_be_had_answers_wait(
    app: App, letter: Letter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("UNGHOST_KEY_FILE")
    locked = App(app.home)
    waiting = taken_of(locked, tmp_path, reply("1 note x", letter))
    assert "wait" in waiting.trouble
    monkeypatch.setenv("UNGHOST_KEY_FILE", str(tmp_path / "key"))
    assert len(App(app.home).daily.take(TAKEN).done) == 1


def test_of_two_processes_that_take_the_same_reply_one_does_it(
    app: App, letter: Letter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    delivered(app, tmp_path, reply("1 note x\n2 no", letter))
    other, woven = App(app.home), app.history
    faster: list[Taken] = []

    def meanwhile(now: datetime) -> Any:
        faster.append(other.daily.take(TAKEN))
        return woven(now)

    monkeypatch.setattr(app, "history", meanwhile)
    slower = app.daily.take(TAKEN)
    assert (len(faster[0].done), slower.done, slower.unclear) == (2, [], [])
    truths, _, _, notes, _ = facts(app)
    assert (len(truths), len(notes)) == (1, 1)
