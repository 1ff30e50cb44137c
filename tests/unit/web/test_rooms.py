"""Rooms: nobody waits for judging twice, what was told is seen, what another process writes is noticed."""

from __future__ import annotations

import os
import pickle
import signal
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from shutil import copytree
from time import monotonic
from typing import Any

import pytest

from site_of import sample_home
from unghost.app.case import Review
from unghost.app.contract import case_json
from unghost.app.people import case_of
from unghost.app.today import today
from unghost.domain.hours import zone
from unghost.domain.record import Note, Truth, TruthState
from unghost.errors import UnknownPerson
from unghost.silence.kaplan_meier import fit_kaplan_meier
from unghost.silence.model import Fitted
from unghost.testing.sample.plant import SAMPLE_NOW
from unghost.web.homes import answers
from unghost.web.homes.answers import MOST_KEPT, NotYetError, as_of
from unghost.web.homes.bench import Bench, OneOf, Todays, Work
from unghost.web.homes.judging import Elsewhere, Here
from unghost.web.homes.parted import One, Parted
from unghost.web.homes.rooms import Room
from unghost.web.wire.problem import RefusedError
from unghost.wiring import App

COLIN = "colin.prentice@harrowgate-leisure.example"


class Held:
    """A judge whose answers come when a test says so."""

    apart = False

    def __init__(self) -> None:
        self.asked: list[tuple[Future[Any], Any]] = []

    def submit(self, _app: App, work: Work[Any], *, deep: bool) -> Future[Any]:  # noqa: ARG002 - one judge for both
        self.asked.append((Future(), work))
        return self.asked[-1][0]

    def answer(self, found: Any) -> None:
        self.asked.pop(0)[0].set_result(found)

    def close(self) -> None:
        """Nothing is open."""


def counted(app: App, _now: object) -> int:
    """Return how many notes there are."""
    return len(app.store.beside().notes)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample_home(tmp_path_factory.mktemp("rooms"))


@pytest.fixture(autouse=True)
def one_request() -> Iterator[None]:
    """What a test saw that was behind is forgotten after it, as after a request."""
    before = answers._BEHIND.set(None)
    yield
    answers._BEHIND.reset(before)


@pytest.fixture
def room(home: Path) -> Iterator[Room]:
    found = Room(lambda: App.at(str(home)).from_moment(SAMPLE_NOW))
    yield found
    found.close()


@pytest.fixture
def quick(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Room, Held]]:
    """Yield a room where nobody waits, and its judge."""
    monkeypatch.setattr("unghost.web.homes.answers.FIRST", 0.01)
    judge = Held()
    found = Room(lambda: App.at(str(home)).from_moment(SAMPLE_NOW), judge, patient=False)
    yield found, judge
    found.close()


def told(room: Room, text: str) -> None:
    room.write(lambda app: app.store.add_note(Note(app.now(None), COLIN, text)))


def test_the_list_is_the_one_a_review_of_everybody_gives(room: Room, home: Path) -> None:
    app = App.at(str(home)).from_moment(SAMPLE_NOW)
    expected = today(app.review(app.now(None)))
    app.close()
    found = room.today()
    assert [c.correspondence.person.id for c in found.cases] == [c.correspondence.person.id for c in expected.cases]
    assert found.not_shown == expected.not_shown


def test_one_person_costs_one_judgement_and_strangers_are_told_apart(room: Room) -> None:
    assert room.case(COLIN) is room.case(COLIN)
    with pytest.raises(UnknownPerson, match="Nobody called"):
        room.case("nobody@nowhere.example")


def test_a_review_that_travelled_says_what_it_said_where_it_was_made(room: Room, home: Path) -> None:
    app = App.at(str(home)).from_moment(SAMPLE_NOW)
    expected, found = app.review_of(None, COLIN), room.review_of(COLIN)
    app.close()
    assert case_json(case_of(found, COLIN)) == case_json(case_of(expected, COLIN))
    assert (found.history.by_address, found.history.deals) == (expected.history.by_address, expected.history.deals)
    assert found.history.everybody == expected.history.everybody
    assert found.fitted.silences == expected.fitted.silences


def test_what_everybody_shares_travels_once_and_nothing_where_nothing_is_new(home: Path) -> None:
    bench = Bench(home, timedelta(0))
    bench.app = bench.app.from_moment(SAMPLE_NOW)
    try:
        first = OneOf(COLIN)(bench)
        assert first.shared is not None
        again = OneOf(COLIN).after(first, first.shared)(bench)
        assert (again.mark, again.review, again.shared) == (first.mark, None, None)
        bench.app.store.add_note(Note(SAMPLE_NOW, COLIN, "what is new"))
        then = OneOf(COLIN).after(first, first.shared)(bench)
        assert then.mark != first.mark
        assert isinstance(then.review, Parted)
        assert then.shared is None
        assert len(pickle.dumps(then)) < len(pickle.dumps(first)) / 2
    finally:
        bench.close()


def test_the_list_travels_again_only_when_it_says_something_else(home: Path) -> None:
    bench = Bench(home, timedelta(0))
    bench.app = bench.app.from_moment(SAMPLE_NOW)
    try:
        first = Todays()(bench)
        assert first.today is not None
        assert Todays().after(first, None)(bench).today is None
        listed = first.today.cases[0].correspondence.person.id
        bench.app.store.add_truth(Truth(SAMPLE_NOW, listed, TruthState.NO))
        then = Todays().after(first, None)(bench).today
        assert then is not None
        assert listed not in {case.correspondence.person.id for case in then.cases}
    finally:
        bench.close()


def test_whoever_writes_leaves_judging_to_the_judge(room: Room) -> None:
    def work(app: App) -> tuple[str, bool]:
        found = case_of(app.review_of(None, COLIN), COLIN)
        return found.correspondence.person.id, app._keeper is None  # nothing was judged in this thread

    assert room.write(work) == (COLIN, True)
    with pytest.raises(UnknownPerson):
        room.write(lambda app: app.review_of(None, "nobody@nowhere.example"))


def test_the_next_page_waits_for_what_was_just_told(quick: tuple[Room, Held], monkeypatch: pytest.MonkeyPatch) -> None:
    room, judge = quick
    with pytest.raises(NotYetError):
        room.review_of(COLIN)
    judge.answer(One("first", Review(SAMPLE_NOW, room.app.history(SAMPLE_NOW), (), Fitted(fit_kaplan_meier(())))))
    before = room.review_of(COLIN)
    monkeypatch.setattr("unghost.web.homes.rooms.TOLD", 30.0)
    told(room, "a word that counts")
    room.told(COLIN)
    seen: list[Any] = []
    page = threading.Thread(target=lambda: seen.append(room.review_of(COLIN)))
    page.start()
    page.join(0.5)
    assert page.is_alive()  # it would show what it knew long before, were it not for what was told
    judge.answer(One("second", replace(before, now=SAMPLE_NOW + timedelta(1))))
    page.join(10)
    assert [one.now for one in seen] == [SAMPLE_NOW + timedelta(1)]


def test_what_was_told_is_seen_by_whoever_asks_next(room: Room) -> None:
    before = room.judged("notes", counted)
    told(room, "one more")
    assert room.judged("notes", counted) == before + 1


def test_what_another_process_writes_is_noticed(room: Room, home: Path) -> None:
    before = room.judged("notes", counted)
    other = App.at(str(home))
    other.store.add_note(Note(SAMPLE_NOW, COLIN, "from elsewhere"))
    other.close()
    assert room.judged("notes", counted) == before + 1


def test_what_nobody_judged_yet_is_said_and_comes_back_by_itself(quick: tuple[Room, Held]) -> None:
    room, judge = quick
    with pytest.raises(NotYetError) as raised:
        room.judged("notes", counted)
    assert raised.value.status == 503
    assert raised.value.headers["Refresh"]
    judge.answer(7)
    assert room.judged("notes", counted) == 7
    assert as_of() is None


def test_while_a_better_answer_is_made_the_last_one_is_shown_with_its_moment(quick: tuple[Room, Held]) -> None:
    room, judge = quick
    with pytest.raises(NotYetError):
        room.judged("notes", counted)
    judge.answer(7)
    told(room, "something new")

    def looked() -> None:
        seen.append((room.judged("notes", counted), as_of()))

    seen: list[tuple[int, Any]] = []
    page = threading.Thread(target=looked)
    page.start()
    page.join(5)
    (answer, at), (under_way, _) = seen[0], judge.asked[0]
    assert answer == 7
    assert at is not None
    assert abs(at - SAMPLE_NOW) < timedelta(minutes=5)
    assert len(judge.asked) == 1
    under_way.set_result(8)
    judge.asked.clear()
    assert room.judged("notes", counted) == 8
    assert judge.asked == []


def test_many_who_ask_for_the_same_are_answered_by_one_work(quick: tuple[Room, Held]) -> None:
    room, judge = quick
    for _ in range(20):
        with pytest.raises(NotYetError):
            room.judged("notes", counted)
    assert len(judge.asked) == 1


def test_only_so_many_answers_are_remembered(quick: tuple[Room, Held]) -> None:
    room, judge = quick
    for number in range(MOST_KEPT + 20):
        with pytest.raises(NotYetError):
            room.judged(number, counted)
        judge.answer(number)
    assert room.judged(MOST_KEPT + 19, counted) == MOST_KEPT + 19
    with pytest.raises(NotYetError):
        room.judged(0, counted)


def test_that_nobody_is_of_a_name_is_said_until_the_record_changes(
    quick: tuple[Room, Held], monkeypatch: pytest.MonkeyPatch
) -> None:
    room, judge = quick
    with pytest.raises(NotYetError):
        room.review_of("nobody")
    judge.asked.pop()[0].set_exception(UnknownPerson("Nobody.", "Ask for somebody."))
    for _ in range(3):
        with pytest.raises(UnknownPerson):
            room.review_of("nobody")
    monkeypatch.setattr("unghost.web.homes.answers.LONG", 0.0)  # as if it had taken long: that is no reason to say it again
    told(room, "somebody new")
    with pytest.raises(NotYetError):
        room.review_of("nobody")
    assert len(judge.asked) == 1


def test_a_fault_is_told_instead_of_an_old_answer_and_tried_again_after_a_while(
    quick: tuple[Room, Held], monkeypatch: pytest.MonkeyPatch
) -> None:
    room, judge = quick
    with pytest.raises(NotYetError):
        room.judged("notes", counted)
    judge.answer(7)
    told(room, "something new")
    assert room.judged("notes", counted) == 7
    judge.asked.pop()[0].set_exception(MemoryError())
    for _ in range(3):
        with pytest.raises(MemoryError):
            room.judged("notes", counted)
    assert judge.asked == []
    monkeypatch.setattr("unghost.web.homes.answers.FAULTY", timedelta(0))
    with pytest.raises(NotYetError):
        room.judged("notes", counted)
    judge.answer(8)
    assert room.judged("notes", counted) == 8


def test_after_an_erasure_nothing_older_is_shown(quick: tuple[Room, Held]) -> None:
    room, judge = quick
    with pytest.raises(NotYetError):
        room.judged("notes", counted)
    judge.answer(7)
    told(room, "something new")
    assert room.judged("notes", counted) == 7
    room.erased()
    with pytest.raises(NotYetError):
        room.judged("notes", counted)
    before, after = judge.asked
    before[0].set_result(7)  # of the record as it was
    with pytest.raises(NotYetError):
        room.judged("notes", counted)
    after[0].set_result(6)
    assert room.judged("notes", counted) == 6


def test_whoever_waited_in_vain_is_shown_the_last_answer_at_once(
    quick: tuple[Room, Held], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A work begun before something was told, which takes longer than a page waits: the page does not go round and round."""
    room, judge = quick
    with pytest.raises(NotYetError):
        room.judged(("person", COLIN), counted)
    judge.answer(7)
    told(room, "one")
    assert room.judged(("person", COLIN), counted) == 7
    monkeypatch.setattr("unghost.web.homes.rooms.TOLD", 0.2)
    told(room, "two")
    room.told(COLIN)
    begun = monotonic()
    assert room.judged(("person", COLIN), counted) == 7
    assert monotonic() - begun < 2.0
    assert len(judge.asked) == 1


def test_a_new_day_where_the_user_is_has_everything_judged_anew(home: Path) -> None:
    app = App.at(str(home))
    here = zone(app.known_settings().timezone)
    before = datetime(2026, 6, 17, 23, 59, tzinfo=here)
    days = []
    for moment in (before, before + timedelta(minutes=2)):
        room = Room(partial(app.from_moment, moment))
        days.append(room.stands())
        room.close()
    app.close()
    assert days[0] != days[1]


def test_nothing_is_written_into_a_home_that_was_put_away(home: Path, tmp_path: Path) -> None:
    copy = tmp_path / "home"
    copytree(home, copy)
    room = Room(lambda: App.at(str(copy)).from_moment(SAMPLE_NOW))
    told(room, "this is kept")
    copy.rename(tmp_path / "moved")
    copytree(home, copy)
    with pytest.raises(RefusedError, match="moved, removed or replaced"):
        told(room, "this is not")
    room.close()
    with pytest.raises(RefusedError, match="put away"):
        told(room, "nor is this")
    kept = App.at(str(copy))
    assert {note.text for note in kept.store.beside().notes} & {"this is not", "nor is this"} == set()
    kept.close()


def test_writes_of_many_go_one_after_the_other_and_none_is_lost(room: Room, home: Path) -> None:
    threads = [threading.Thread(target=told, args=(room, f"note {n}")) for n in range(40)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    app = App.at(str(home))
    kept = {note.text for note in app.store.beside().notes}
    app.close()
    assert {f"note {n}" for n in range(40)} <= kept


def pid(_bench: Bench) -> int:
    """Return which process works."""
    return os.getpid()


def worked(future: Future[Any]) -> Any:
    """Return what a work found, None where its process was killed."""
    return None if future.exception(60) is not None else future.result()


def moment(bench: Bench) -> datetime:
    """Return what its clock shows."""
    return bench.now


def test_judging_is_done_in_another_process_with_the_same_clock_and_a_killed_one_is_replaced(home: Path) -> None:
    app, judge = App.at(str(home)).from_moment(SAMPLE_NOW), Elsewhere()
    try:
        first = judge.submit(app, pid, deep=False).result(60)
        assert first != os.getpid()
        now = judge.submit(app, moment, deep=False).result(60)
        assert abs(now - app.now(None)) < timedelta(seconds=5)
        os.kill(first, signal.SIGKILL)
        broken = judge.submit(app, pid, deep=False)
        assert broken.exception(60) is not None or broken.result() != first
        later = next(found for _ in range(20) if (found := worked(judge.submit(app, pid, deep=False))))
        assert later != first
    finally:
        judge.close()
        app.close()


def test_a_work_that_cannot_travel_is_done_here(home: Path) -> None:
    app, judge = App.at(str(home)).from_moment(SAMPLE_NOW), Elsewhere()
    try:
        assert judge.submit(app, lambda _bench: os.getpid(), deep=True).result(60) == os.getpid()
    finally:
        judge.close()
        app.close()


def test_a_judge_in_a_thread_lets_its_homes_go(home: Path) -> None:
    app, judge = App.at(str(home)), Here()
    assert judge.submit(app, lambda bench: bench.app.home, deep=False).result(10) == home
    judge.close()
    app.close()
