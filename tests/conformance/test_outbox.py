"""The outbox of the store and the one in memory keep the same promises."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from dispatch_world import ME, START, approval, letter
from unghost.adapters.stores.sqlite import SqliteStore
from unghost.app.ports_outbox import Desk, Outbox
from unghost.domain.deed import Deed, What
from unghost.domain.letter import Letter, Version
from unghost.outbox.standing import NotSoError, Step
from unghost.testing.outbox import MemoryOutbox


@pytest.fixture(params=["in memory", "in the store"])
def outbox(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Outbox]:
    if request.param == "in memory":
        yield MemoryOutbox()
        return
    with closing(SqliteStore(tmp_path / "home")) as store:
        yield store.outbox


def approved(outbox: Outbox, *letters: Letter, at: datetime = START) -> None:
    def work(desk: Desk) -> None:
        for one in letters:
            desk.add_letter(one)
            desk.write(approval(one, at))

    outbox.decide(work)


def version(number: int, draft: str = "draft1") -> Version:
    return Version(draft, number, START + timedelta(minutes=number), ME, "jim", "jim@house1.example", "new-thread", "s", "b")


def test_what_is_decided_is_there(outbox: Outbox) -> None:
    approved(outbox, letter(2), letter(1))
    assert outbox.letter("letter1") == letter(1)
    assert outbox.letter("letter3") is None
    assert [one.id for one in outbox.letters()] == ["letter1", "letter2"]
    assert [one.id for one in outbox.letters(["letter2", "letter9"])] == ["letter2"]
    assert {name: standing.step for name, standing in outbox.standings().items()} == {
        "letter1": Step.APPROVED,
        "letter2": Step.APPROVED,
    }
    assert [(deed.number, deed.what) for deed in outbox.deeds("letter2")] == [(1, What.APPROVED)]


def test_a_decision_that_fails_leaves_nothing(outbox: Outbox) -> None:
    def work(desk: Desk) -> None:
        desk.add_letter(letter(1))
        desk.write(approval(letter(1), START))
        desk.add_version(version(1))
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        outbox.decide(work)
    assert (outbox.letters(), outbox.deeds(), outbox.versions()) == ((), (), ())


def test_a_decision_sees_what_it_wrote(outbox: Outbox) -> None:
    approved(outbox, letter(1))
    end = (START + timedelta(minutes=30)).isoformat()

    def work(desk: Desk) -> Step:
        desk.write(Deed(START, "worker", What.CLAIMED, "letter1", {"claim": "a", "lease_until": end}))
        standing = desk.standings()["letter1"]
        assert desk.standing("letter1") == standing
        return standing.step

    assert outbox.decide(work) is Step.CLAIMED


def test_a_step_that_may_not_follow_is_refused(outbox: Outbox) -> None:
    approved(outbox, letter(1))
    with pytest.raises(NotSoError):
        outbox.decide(lambda desk: desk.write(Deed(START, "worker", What.HANDING, "letter1", {"claim": "a"})))
    assert len(outbox.deeds()) == 1


def test_what_is_over_is_left_out_of_what_was_since(outbox: Outbox) -> None:
    approved(outbox, letter(1), letter(2))
    outbox.decide(lambda desk: desk.write(Deed(START, ME, What.WITHDRAWN, "letter1", {"why": "no"})))
    later = START + timedelta(days=1)
    assert set(outbox.standings(since=START)) == {"letter1", "letter2"}
    assert set(outbox.standings(since=later)) == {"letter2"}
    assert outbox.decide(lambda desk: set(desk.standings(since=later))) == {"letter2"}


def test_versions_are_only_added_to(outbox: Outbox) -> None:
    def work(desk: Desk) -> None:
        for one in (version(1), version(2), version(1, "draft2")):
            desk.add_version(one)

    outbox.decide(work)
    assert [one.number for one in outbox.versions("draft1")] == [1, 2]
    assert len(outbox.versions(person="jim")) == 3
    assert outbox.decide(lambda desk: [one.number for one in desk.versions("draft1")]) == [1, 2]
    with pytest.raises(NotSoError):
        outbox.decide(lambda desk: desk.add_version(version(2)))


def test_a_hold_is_in_force_until_it_is_lifted(outbox: Outbox) -> None:
    outbox.decide(lambda desk: desk.write(Deed(START, ME, What.HELD, "account work", {"why": "a fair"})))
    assert list(outbox.held()) == ["account work"] == outbox.decide(lambda desk: list(desk.held()))
    outbox.decide(lambda desk: desk.write(Deed(START, ME, What.RESUMED, "account work", {})))
    assert not outbox.held()
