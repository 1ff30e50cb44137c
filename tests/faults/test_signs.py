"""Any sign of life cancels (promises P5 and P21): whatever it is, and however late it comes before the hand-over.

A real store, the real judges and the real pass over the outbox; only the server at the end is one in memory, which counts.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from dispatch_world import Watch
from mails import ME, SETTINGS, at
from signs import DEAL, LEAVES, LONDON, NONE_OF_LIFE, SIGNS, TALK, Sign, away, letter, version
from unghost.adapters.progress import NoProgress
from unghost.adapters.stores.sqlite import SqliteStore
from unghost.app.case import Review
from unghost.app.dispatch.hands import POINTS, Hands, nowhere
from unghost.app.dispatch.run import dispatch
from unghost.app.ports_outbox import Desk
from unghost.app.review import review
from unghost.app.still import verdict
from unghost.app.verdict import Action, Verdict
from unghost.domain.deed import Deed, What
from unghost.domain.letter import Letter, Version
from unghost.history.history import Facts
from unghost.history.weave import no_holidays
from unghost.outbox.standing import Standing, Step
from unghost.silence.kaplan_meier import learn_kaplan_meier
from unghost.testing.senders import Glance, SentFolder, Sink, SinkSender

IN_TIME = tuple(point for point in POINTS[: POINTS.index("handing")] if point not in ("claiming",))
"""The moments of a pass up to the line that lets the body leave; at the others the store is locked, or it is too late."""
DUE = at(LEAVES)


def put(store: SqliteStore, facts: Facts) -> None:
    """Put facts into a store, as the sources and commands do."""
    store.add_mail(facts.messages, ["here"] * len(facts.messages), [], 1)
    store.add_calls(facts.calls)
    store.add_deals(facts.deals)
    store.add_meetings(facts.meetings)
    store.add_listed(facts.listed)
    for truth in facts.truths:
        store.add_truth(truth)
    for park in facts.parks:
        store.add_park(park)
    for note in facts.notes:
        store.add_note(note)


@dataclass
class Post:
    """A home with one approved letter to Jim that is due, and the server it would go to."""

    store: SqliteStore
    sink: Sink = field(default_factory=Sink)
    clock: Watch = field(default_factory=lambda: Watch(DUE))
    comes: Callable[[], None] = lambda: None
    claims: Iterator[int] = field(default_factory=count)

    def look(self) -> Sequence[str]:
        """Read the mailbox: now what lies in it is known."""
        self.comes()
        return ()

    def review(self) -> Review:
        """Judge everybody at the moment of the clock."""
        return review(self.store.facts(), self.clock.now(), SETTINGS, no_holidays, learn_kaplan_meier)

    def judge(self, of: Letter, words: Version | None) -> Verdict:
        """Judge a letter as the program does."""
        return verdict(of, words, self.review())

    def hands(self, points: Callable[[str], None] = nowhere) -> Hands:
        """Return what a pass works with."""
        return Hands(
            outbox=self.store.outbox,
            sender=SinkSender(self.sink),
            copies=SentFolder(),
            looker=self,
            judge=self.judge,
            witnesses=self.store.naming,
            remember=lambda _letter, _raw: None,
            undeliverable=lambda _letter, _result: None,
            clock=self.clock,
            seconds=lambda: self.clock.seconds,
            new_claim=lambda: f"claim{next(self.claims)}",
            settings=SETTINGS,
            progress=NoProgress(),
            points=points,
        )

    def comes_at(self, point: str, facts: Facts) -> Hands:
        """Return what a pass works with into which facts come at a named moment, once."""
        waiting = [facts]

        def reached(now: str) -> None:
            if now == point and waiting:
                put(self.store, waiting.pop())

        return self.hands(reached)

    @property
    def standing(self) -> Standing:
        """Where the letter stands."""
        return self.store.outbox.standings()["l1"]


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Post]:
    store = SqliteStore(tmp_path)
    store.save_settings(SETTINGS)
    put(store, Facts(messages=TALK, deals=(DEAL,)))
    approve(store)
    yield Post(store)
    store.close()


def approve(store: SqliteStore) -> None:
    """Put the letter into the outbox, approved."""
    made = letter()
    moments = {"not_before": at(70).isoformat(), "expires": at(75).isoformat()}

    def work(desk: Desk) -> None:
        desk.add_version(version())
        desk.add_letter(made)
        desk.write(Deed(at(70), ME, What.APPROVED, made.id, {"digest": made.digest, "needed": 1, **moments}))

    store.outbox.decide(work)


def test_nothing_comes_and_it_goes_once(post: Post) -> None:
    dispatch(post.hands())
    dispatch(post.hands())
    assert (post.standing.step, post.sink.copies(letter().message_id)) == (Step.SENT, 1)


def _stopped_by(post: Post, sign: Sign) -> None:
    """Say that the letter stays for good, and why; and that no later pass changes that."""
    assert post.sink.arrived == {}
    assert post.standing.step is Step.CANCELLED
    assert sign.says in post.standing.why
    post.clock.go(timedelta(days=1))
    dispatch(post.hands())
    assert post.sink.arrived == {}


@pytest.mark.parametrize("sign", SIGNS.values(), ids=SIGNS)
def test_a_sign_that_lies_in_the_mailbox_is_seen_by_the_last_look(post: Post, sign: Sign) -> None:
    waiting = [sign.facts()]
    post.comes = lambda: put(post.store, waiting.pop()) if waiting else None
    dispatch(post.hands())
    _stopped_by(post, sign)


@pytest.mark.parametrize("sign", SIGNS.values(), ids=SIGNS)
def test_a_sign_between_the_judgement_and_the_hand_over_is_seen(post: Post, sign: Sign) -> None:
    dispatch(post.comes_at("before handing", sign.facts()))
    _stopped_by(post, sign)


@pytest.mark.parametrize("point", IN_TIME)
@pytest.mark.parametrize("name", ["a reply from another address", "an opt-out", "a call they answered"])
def test_a_sign_is_seen_at_whichever_moment_it_comes(post: Post, name: str, point: str) -> None:
    dispatch(post.comes_at(point, SIGNS[name].facts()))
    _stopped_by(post, SIGNS[name])


@pytest.mark.parametrize("come", NONE_OF_LIFE.values(), ids=NONE_OF_LIFE)
def test_what_is_no_sign_of_life_stops_nothing(post: Post, come: Callable[[], Facts]) -> None:
    dispatch(post.comes_at("before handing", come()))
    assert (post.standing.step, post.sink.copies(letter().message_id)) == (Step.SENT, 1)


@pytest.mark.parametrize("point", IN_TIME)
def test_an_out_of_office_moves_the_letter_to_the_morning_they_are_back(post: Post, point: str) -> None:
    dispatch(post.comes_at(point, away(at(77))))
    assert post.sink.arrived == {}
    assert post.standing.step is Step.APPROVED
    assert post.standing.not_before == datetime(2026, 5, 18, 9, 0, tzinfo=LONDON)
    assert post.standing.expires == post.standing.not_before + timedelta(days=SETTINGS.approval_days)
    post.clock.at = datetime(2026, 5, 18, 9, 1, tzinfo=LONDON)
    dispatch(post.hands())
    assert (post.standing.step, post.sink.copies(letter().message_id)) == (Step.SENT, 1)


def test_what_comes_after_the_line_that_lets_it_leave_is_too_late_and_it_still_goes_once(post: Post) -> None:
    dispatch(post.comes_at("handing is durable", SIGNS["a reply"].facts()))
    dispatch(post.hands())
    assert (post.standing.step, post.sink.copies(letter().message_id)) == (Step.SENT, 1)


def test_two_signs_at_two_moments_are_one_cancellation(post: Post) -> None:
    facts = {"looked": SIGNS["a call of a colleague of ours"].facts(), "ready": SIGNS["a reply"].facts()}

    def reached(now: str) -> None:
        if now in facts:
            put(post.store, facts.pop(now))

    dispatch(post.hands(reached))
    ends = [deed.what for deed in post.store.outbox.deeds("l1") if deed.what is What.CANCELLED]
    assert (len(ends), post.sink.arrived) == (1, {})


# -- wrong versions, each of which the tests above would catch ---------------------------------------------------------------


def test_a_pass_that_overlooks_a_change_of_the_record_would_send(post: Post) -> None:
    hands = post.comes_at("before handing", SIGNS["an opt-out"].facts())
    hands.outbox.record = lambda: "always the same"  # type: ignore[method-assign]  # the fault of this wrong version
    dispatch(hands)
    assert post.sink.copies(letter().message_id) == 1


def test_a_pass_that_does_not_look_would_send(post: Post) -> None:
    waiting = [SIGNS["a reply"].facts()]
    post.comes = lambda: put(post.store, waiting.pop()) if waiting else None
    dispatch(replace(post.hands(), looker=Glance()))
    assert post.sink.copies(letter().message_id) == 1


def test_a_pass_that_does_not_judge_would_send(post: Post) -> None:
    put(post.store, SIGNS["an opt-out"].facts())
    dispatch(replace(post.hands(), judge=lambda _letter, _version: Verdict(Action.GO)))
    assert post.sink.copies(letter().message_id) == 1


def test_bytes_that_are_not_those_that_were_approved_never_leave_and_the_log_names_them(post: Post, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "unghost.db")) as db:
        db.execute("UPDATE letter SET raw = CAST(raw || 'P.S. Order today.' AS BLOB)")
        db.commit()
    dispatch(post.hands())
    assert post.standing.step is Step.CANCELLED
    assert "not those that were approved" in post.standing.why
    assert post.sink.copies(letter().message_id) == 0
    assert any("changed from outside" in sentence for sentence in post.store.log_changed())
