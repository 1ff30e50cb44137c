"""One pass over the outbox: what goes, what stays and why."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

import pytest

from dispatch_world import ME, START, World, letter
from unghost.app.dispatch.attempt import PAUSES, ROUNDS
from unghost.app.dispatch.hands import LEASE, POINTS
from unghost.app.dispatch.rehearse import rehearse
from unghost.app.dispatch.run import dispatch
from unghost.app.ports_door import Ended, Result
from unghost.app.ports_outbox import Desk
from unghost.app.verdict import Action, Verdict
from unghost.domain.deed import Deed, What
from unghost.domain.letter import DAILY, Version
from unghost.domain.message import Kind, Message
from unghost.errors import LineBroken, NotInitialised, StoreBroken, StoreBusy, Unreadable
from unghost.outbox.standing import Step
from unghost.testing.outbox import MemoryOutbox
from unghost.testing.senders import Behaviour

R = TypeVar("R")


@pytest.fixture
def world() -> World:
    world = World()
    world.approved(letter(1))
    return world


def test_an_approved_letter_leaves_once_and_is_remembered(world: World) -> None:
    result = dispatch(world.hands())
    assert [done.what for done in result.done] == [What.SENT]
    assert world.said() == ["approved", "claimed", "handing", "sent", "copied"]
    assert [m.message_id for m in world.record] == ["letter1@ours.example"]
    (copy,) = world.folder.held["letter1@ours.example"]
    assert copy == world.sink.arrived["letter1@ours.example"][0]
    assert copy.startswith(b"Date: Wed, 17 Jun 2026 09:00:00 +0000\r\n")

    assert dispatch(world.hands()).done == []
    assert world.sink.copies("letter1@ours.example") == 1


def test_the_date_is_the_users_own(world: World) -> None:
    world.settings = replace(world.settings, timezone="Asia/Kolkata")
    dispatch(world.hands())
    assert b"14:30:00 +0530" in world.sink.arrived["letter1@ours.example"][0]
    assert world.folder.held["letter1@ours.example"] == world.sink.arrived["letter1@ours.example"]


def test_every_named_point_is_passed_in_its_order(world: World) -> None:
    passed: list[str] = []
    dispatch(world.hands(passed.append))
    assert [point for point in POINTS if point in passed] == list(POINTS)
    assert tuple(dict.fromkeys(passed)) == POINTS


def test_nothing_leaves_without_a_last_look(world: World) -> None:
    world.looker.troubles = ("The mailbox work cannot be read.",)
    world.approved(letter(2))
    result = dispatch(world.hands())
    assert result.done == []
    assert len(result.waiting) == 2
    assert all("The mailbox work cannot be read." in waits.why for waits in result.waiting)
    assert world.said() == world.said("letter2") == ["approved"]  # a mailbox that is down does not fill the log


def test_a_look_that_fails_counts_as_none(world: World) -> None:
    class Broken:
        def look(self) -> list[str]:
            raise StoreBusy("Another unghost is writing to this home.")

    result = dispatch(replace(world.hands(), looker=Broken()))
    assert result.waiting[0].why.endswith("Another unghost is writing to this home.")
    assert world.standing().step is Step.APPROVED


def test_a_mailbox_that_breaks_down_after_the_claim_keeps_the_letter_for_longer_each_time(world: World) -> None:
    def points(point: str) -> None:
        world.looker.troubles = ("The mailbox work cannot be read.",) if point == "claimed" else ()

    rests = []
    for _ in range(5):
        result = dispatch(world.hands(points))
        rests.append(world.standing().not_before - world.clock.at)
        world.clock.go(rests[-1])
    assert "The mailbox work cannot be read." in result.waiting[0].why
    assert rests == [*PAUSES, PAUSES[-1], PAUSES[-1]]
    assert not world.sink.arrived


def test_the_days_list_to_oneself_needs_no_last_look() -> None:
    world = World(judge=lambda _letter, _version: Verdict(Action.CANCEL, "asked"))
    world.looker.troubles = ("The mailbox work cannot be read.",)
    world.approved(letter(1, person=ME, play=DAILY), letter(2, play=DAILY))
    result = dispatch(world.hands())
    assert [(done.letter.id, done.what) for done in result.done] == [("letter1", What.SENT)]
    assert world.record == []
    assert world.sink.copies("letter2@ours.example") == 0  # to anybody else it is a letter like any other


def test_a_days_list_nobody_knows_the_end_of_does_not_keep_the_next_one_back() -> None:
    world = World()
    world.sink.behaviour = Behaviour.LOSES
    world.approved(letter(1, person=ME, play=DAILY))
    dispatch(world.hands())
    world.sink.behaviour = Behaviour.TAKES
    world.approved(letter(2, person=ME, play=DAILY))
    assert [(done.letter.id, done.what) for done in dispatch(world.hands()).done] == [("letter2", What.SENT)]


def test_a_verdict_cancels_with_its_evidence(world: World) -> None:
    world.judge = lambda _letter, _version: Verdict(Action.CANCEL, "They answered.", evidence="m1@house1.example")
    assert dispatch(world.hands()).done[0].why == "They answered."
    assert world.outbox.deeds("letter1")[-1].body["evidence"] == "m1@house1.example"
    assert world.standing().step is Step.CANCELLED


def test_a_verdict_moves_the_letter_and_its_approval(world: World) -> None:
    back, end = START + timedelta(days=9), START + timedelta(days=12)
    world.judge = lambda _letter, _version: Verdict(Action.MOVE, "They are away.", back, end)
    (done,) = dispatch(world.hands()).done
    assert (done.what, done.why, done.until) == (What.MOVED, "They are away.", back)
    assert (world.standing().step, world.standing().not_before, world.standing().expires) == (Step.APPROVED, back, end)
    assert world.standing().why == "They are away."
    assert [waits.until for waits in dispatch(world.hands()).waiting] == [back]


def test_a_letter_is_told_of_once(world: World) -> None:
    world.sink.behaviour = Behaviour.BUSY
    result = dispatch(world.hands())
    assert ([done.what for done in result.done], result.waiting) == ([What.DEFERRED], [])


def test_what_comes_in_between_judging_and_handing_over_is_judged(world: World) -> None:
    answered: list[bool] = []

    def judge(*_: object) -> Verdict:
        return Verdict(Action.CANCEL, "They answered.") if answered else Verdict(Action.GO)

    def points(point: str) -> None:
        if point == "before handing" and not answered:
            answered.append(True)
            world.outbox.facts = "longer"

    world.judge = judge
    dispatch(world.hands(points))
    assert world.said() == ["approved", "claimed", "cancelled"]
    assert not world.sink.arrived


def test_a_record_that_never_settles_lets_nothing_leave(world: World) -> None:
    judged: list[int] = []

    def points(point: str) -> None:
        if point == "before handing":
            judged.append(1)
            world.outbox.facts += "."

    result = dispatch(world.hands(points))
    assert len(judged) == ROUNDS
    assert "keeps changing" in result.waiting[0].why
    assert world.standing().step is Step.APPROVED


def test_a_letter_that_cannot_be_judged_stays_and_keeps_nobody_back(world: World) -> None:
    def judge(of: object, _version: object) -> Verdict:
        if getattr(of, "id", "") == "letter1":
            raise TypeError("a fault")
        return Verdict(Action.GO)

    world.judge = judge
    world.approved(letter(2))
    result = dispatch(world.hands())
    assert [done.letter.id for done in result.done] == ["letter2"]
    assert "could not be judged" in result.waiting[0].why


def test_a_letter_whose_words_were_changed_is_cancelled(world: World) -> None:
    old = Version("draft1", 1, START, ME, "p", "p", "new-thread", "s", "b")
    world.outbox.words.extend([old, replace(old, number=2)])
    assert dispatch(world.hands()).done[0].what is What.CANCELLED
    assert "version 2 was written since" in world.standing().why


@pytest.mark.parametrize("when", ["started", "ready"])
def test_words_changed_or_a_hold_at_any_moment_before_the_hand_over_count(world: World, when: str) -> None:
    def points(point: str) -> None:
        if point == when:
            world.outbox.log.append(Deed(START, ME, What.HELD, "*", {"why": "a fair"}))

    result = dispatch(world.hands(points))
    assert "held back" in result.waiting[0].why
    assert not world.sink.arrived
    assert world.standing().step is Step.APPROVED


def test_a_withdrawal_after_the_claim_wins(world: World) -> None:
    def points(point: str) -> None:
        if point == "ready":
            world.outbox.decide(lambda desk: desk.write(Deed(START, ME, What.WITHDRAWN, "letter1", {})))

    result = dispatch(world.hands(points))
    assert "Somebody else was faster" in result.waiting[0].why
    assert world.standing().step is Step.CANCELLED
    assert not world.sink.arrived


def test_an_approval_runs_out(world: World) -> None:
    world.clock.go(timedelta(days=6))
    (done,) = dispatch(world.hands()).done
    assert (done.what, world.standing().step) == (What.EXPIRED, Step.EXPIRED)
    assert not world.sink.arrived


def test_trouble_of_ours_stops_the_account_and_fails_no_letter(world: World) -> None:
    world.sink.behaviour = Behaviour.DOWN
    world.approved(letter(2), replace(letter(3), account="other"))
    result = dispatch(world.hands())
    assert result.remarks == ["The server lets nobody in. Look at it."]
    assert [world.said(f"letter{n}")[-1] for n in (1, 2, 3)] == ["released", "approved", "released"]
    assert {waits.letter.id for waits in result.waiting} == {"letter1", "letter2", "letter3"}


def test_a_recipient_put_off_is_tried_later_each_time_until_five_days_are_over() -> None:
    world = World()
    world.sink.behaviour = Behaviour.BUSY
    world.approved(letter(1), days=30)
    waits = []
    while (standing := world.standing()).step is Step.APPROVED:
        waits.append(standing.not_before - world.clock.at)
        world.clock.go(standing.not_before - world.clock.at)
        dispatch(world.hands())
    assert waits[1:] == sorted(waits[1:])
    assert standing.step is Step.FAILED
    assert "five days" in standing.why
    assert timedelta(days=4) < world.clock.at - START <= timedelta(days=5)


@pytest.mark.parametrize(
    ("behaviour", "step"),
    [
        (Behaviour.NOBODY, Step.FAILED),
        (Behaviour.REFUSES, Step.FAILED),
        (Behaviour.LATER, Step.APPROVED),
        (Behaviour.KEEPS_SILENTLY, Step.UNKNOWN),
        (Behaviour.LOSES, Step.UNKNOWN),
    ],
)
def test_the_end_of_a_try_decides_where_the_letter_stands(world: World, behaviour: Behaviour, step: Step) -> None:
    world.sink.behaviour = behaviour
    dispatch(world.hands())
    assert world.standing().step is step
    assert world.standing().why


def test_a_letter_to_them_waits_while_nobody_knows_whether_another_arrived(world: World) -> None:
    world.sink.behaviour = Behaviour.LOSES
    dispatch(world.hands())
    world.sink.behaviour = Behaviour.TAKES
    world.approved(replace(letter(2), person="somebody", to="Jim@House1.example"))
    result = dispatch(world.hands())
    assert result.asks[0].letter.id == "letter1"
    assert "another letter to them" in result.waiting[0].why


def test_limits_keep_letters_back_until_the_window_is_free(world: World) -> None:
    world.settings = replace(world.settings, send_per_hour=1)
    world.approved(letter(2))
    result = dispatch(world.hands())
    assert [waits.until for waits in result.waiting] == [START + timedelta(hours=1)]
    world.clock.go(timedelta(hours=1))
    assert dispatch(world.hands()).done[0].letter.id == "letter2"


def test_a_worker_stopped_past_its_lease_before_the_body_sends_nothing(world: World) -> None:
    def points(point: str) -> None:
        if point == "before the body":
            world.clock.go(LEASE)
            dispatch(world.hands())

    dispatch(world.hands(points))
    assert world.said()[2:] == ["handing", "unknown", "deferred"]
    assert not world.sink.arrived
    dispatch(world.hands())
    assert world.sink.copies("letter1@ours.example") == 1


def test_a_worker_stopped_past_its_lease_while_the_clock_was_set_back_sends_nothing(world: World) -> None:
    def points(point: str) -> None:
        if point == "ready":
            world.clock.go(LEASE)
            world.clock.go(-LEASE)

    assert "run out" in dispatch(world.hands(points)).waiting[0].why
    assert not world.sink.arrived


def test_a_lease_from_before_the_clock_was_set_back_ends(world: World) -> None:
    class Killed(BaseException):
        pass

    def at(place: str) -> None:
        def points(point: str) -> None:
            if point == place:
                raise Killed

        with pytest.raises(Killed):
            dispatch(world.hands(points))
        world.clock.go(-timedelta(days=1))

    world.clock.go(timedelta(days=2))
    at("looked")
    dispatch(world.hands())
    assert world.said()[:3] == ["approved", "claimed", "released"]
    world.approved(letter(2))
    at("before the body")
    dispatch(world.hands())
    assert world.said("letter2")[-2:] == ["handing", "unknown"]


def test_what_was_accepted_after_the_lease_is_sent(world: World) -> None:
    def points(point: str) -> None:
        if point == "after the body":
            world.clock.go(LEASE)
            dispatch(world.hands())

    dispatch(world.hands(points))
    assert world.said()[2:5] == ["handing", "unknown", "sent"]
    assert world.sink.copies("letter1@ours.example") == 1


def test_a_pass_rehearsed_writes_nothing(world: World) -> None:
    world.approved(letter(2))
    world.outbox.log.append(Deed(START, ME, What.HELD, "domain house2.example", {"why": "a fair"}))
    before = list(world.outbox.log)
    result = rehearse(world.hands())
    assert world.outbox.log == before
    assert not world.sink.arrived
    assert [(done.letter.id, done.what) for done in result.done] == [("letter1", What.SENT)]
    assert [waits.letter.id for waits in result.waiting] == ["letter2"]


NAMED = "letter1@ours.example"


@pytest.mark.parametrize(
    ("message", "how"),
    [
        (Message("k", Kind.HUMAN, "r@house1.example", in_reply_to=NAMED), "reply"),
        (Message("k", Kind.HUMAN, "r@house1.example", references=("a@b.example", NAMED)), "reply"),
        (Message("k", Kind.OUT_OF_OFFICE, "r@house1.example", in_reply_to=NAMED), "reply"),
        (Message("k", Kind.BOUNCE, "r@mx.example", failed_message_id=NAMED), "delivery report"),
        (Message("k", Kind.DELAY, None, failed_message_id=NAMED), "delivery report"),
        (Message("k", Kind.HUMAN, NAMED), "own copy"),
    ],
)
def test_evidence_settles_what_nobody_knew(world: World, message: Message, how: str) -> None:
    world.sink.behaviour = Behaviour.KEEPS_SILENTLY
    dispatch(world.hands())
    assert dispatch(world.hands()).asks[0].letter.id == "letter1"
    world.record.append(message)
    (done,) = dispatch(world.hands()).done
    assert done.what is What.SENT
    assert world.outbox.deeds("letter1")[-2].body["how"] == how
    assert world.sink.copies(NAMED) == 1


def test_a_copy_in_the_sent_folder_is_evidence(world: World) -> None:
    world.sink.behaviour = Behaviour.KEEPS_SILENTLY
    dispatch(world.hands())
    world.folder.held[NAMED].append(b"")
    dispatch(world.hands())
    assert world.standing().step is Step.SENT


def test_without_evidence_it_stays_unknown_for_good(world: World) -> None:
    world.sink.behaviour = Behaviour.LOSES
    world.folder.trouble = "no line"
    for _ in range(5):
        result = dispatch(world.hands())
        world.clock.go(timedelta(days=10))
    assert world.said().count("unknown") == 1
    assert "twice" in result.asks[0].why


def test_evidence_that_comes_after_a_persons_word_keeps_it_from_leaving_again(world: World) -> None:
    world.sink.behaviour = Behaviour.KEEPS_SILENTLY
    dispatch(world.hands())
    again = Deed(world.clock.at, ME, What.AGAIN, "letter1", {"expires": (START + timedelta(days=5)).isoformat()})
    world.outbox.decide(lambda desk: desk.write(again))
    world.record.append(Message("k", Kind.HUMAN, "r@house1.example", in_reply_to=NAMED))
    dispatch(world.hands())
    assert world.standing().step is Step.SENT
    assert world.sink.copies(NAMED) == 1


def test_a_copy_that_cannot_be_kept_is_tried_again_for_a_week(world: World) -> None:
    world.folder.trouble = "The folder is full."
    assert dispatch(world.hands()).remarks == ["No copy could be put into the folder of sent mail of work. The folder is full."]
    world.clock.go(timedelta(days=8))
    assert dispatch(world.hands()).remarks == []
    world.folder.trouble = ""
    world.clock.go(-timedelta(days=3))
    dispatch(world.hands())
    assert world.standing().copied


def test_a_hand_over_that_could_not_be_noted_for_good_lets_nothing_leave(world: World) -> None:
    """The line may be in the log though its commit was told as a failure: the worker knows that nothing left, and says so."""

    class Doubtful(MemoryOutbox):
        def decide(self, work: Callable[[Desk], R]) -> R:
            before = len(self.log)
            found = super().decide(work)
            if any(deed.what is What.HANDING for deed in self.log[before:]):
                raise StoreBroken("The disk is full.")
            return found

    world.outbox = Doubtful(known=world.outbox.known, log=world.outbox.log)
    with pytest.raises(StoreBroken):
        dispatch(world.hands())
    assert world.said() == ["approved", "claimed", "handing", "deferred"]
    assert "nothing left" in world.standing().why
    assert not world.sink.arrived


def test_a_verdict_that_needs_something_of_the_user_says_so(world: World) -> None:
    def judge(_letter: object, _version: object) -> Verdict:
        raise NotInitialised("It is not known which addresses are yours.", "Run: unghost init")

    world.judge = judge
    assert dispatch(world.hands()).waiting[0].why.endswith("It is not known which addresses are yours. Run: unghost init")
    assert world.standing().step is Step.APPROVED


def test_a_store_that_cannot_be_written_ends_the_pass(world: World) -> None:
    def judge(_letter: object, _version: object) -> Verdict:
        raise StoreBusy("Another unghost is writing to this home.")

    world.judge = judge
    with pytest.raises(StoreBusy):
        dispatch(world.hands())
    assert not world.sink.arrived


def test_a_line_that_breaks_at_the_end_stops_the_account(world: World) -> None:
    class Breaking:
        def hand(self, _raw: bytes) -> Result:
            return Result(Ended.UNSURE, "The line broke.", stage="end", ours=True)

    class Door:
        @contextmanager
        def ready(self, *_: object) -> Iterator[Breaking]:
            yield Breaking()

    world.approved(letter(2))
    result = dispatch(replace(world.hands(), sender=Door()))
    assert world.standing().step is Step.UNKNOWN
    assert world.said("letter2") == ["approved"]
    assert result.remarks == ["The line broke."]


def test_a_letter_that_the_record_cannot_take_is_sent_all_the_same(world: World) -> None:
    def remember(_letter: object, _raw: bytes) -> None:
        raise Unreadable("too large")

    result = dispatch(replace(world.hands(), remember=remember))
    assert result.done[0].what is What.SENT
    assert "could not be put into the record: too large" in result.remarks[0]
    assert world.standing().copied


def test_a_sent_folder_that_raises_is_one_that_cannot_be_used(world: World) -> None:
    class Shut:
        def has(self, _account: str, _message_id: str) -> bool | None:
            raise LineBroken("The server cannot be reached.")

        def keep(self, _account: str, _raw: bytes, _message_id: str) -> str:
            raise LineBroken("The server cannot be reached.")

    result = dispatch(replace(world.hands(), copies=Shut()))
    assert result.done[0].what is What.SENT
    assert "The server cannot be reached." in result.remarks[0]
    world.sink.behaviour = Behaviour.LOSES
    world.approved(letter(2))
    dispatch(replace(world.hands(), copies=Shut()))
    assert [asks.letter.id for asks in dispatch(replace(world.hands(), copies=Shut())).asks] == ["letter2"]
