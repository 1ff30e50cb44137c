"""Laws of learning from moves, each with a wrong version that it catches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from offered import PRIORS, chat, history, no, offer, rest, stop
from unghost.domain.ledger import Entry
from unghost.domain.touch import Channel, Disposition, Touch
from unghost.domain.worth import Grade, Worth
from unghost.history.history import History
from unghost.learning.choices import choices
from unghost.learning.days import Ran, took
from unghost.learning.moves import WINDOW, Try, tries
from unghost.learning.offer import Offer, entry_of
from unghost.learning.outcome import Shown
from unghost.learning.safe import DEFAULT_PLAY, MOST_TILT, beats, safe
from unghost.learning.worth import LEAST_TRIES, MOST_TRIES, records
from unghost.testing.build import NOW, THEM, at, call, ours

PLAYS = ("ask-why", "value", "wait", "pigeon")
Judge = Callable[[Sequence[Try]], dict[str, Worth]]


def worths(made: Sequence[Try]) -> dict[str, Worth]:
    return {r.worth.play: r.worth for r in records(made, NOW, PRIORS)}


def a_try(play: str, *, truth: bool, ago: float = 100) -> Try:
    start = at(ago)
    return Try(play, THEM, start, start + WINDOW, start + WINDOW, truth=Shown(start, "no") if truth else None)


logs = st.lists(st.builds(a_try, st.sampled_from(PLAYS), truth=st.booleans()), max_size=60)


def more_truths_never_hurt(judge: Judge, made: Sequence[Try], play: str) -> None:
    """Fail where a failed try that had brought the truth, or one more try that brings it, makes a play look worse."""
    before = judge(made)[play].p if play in judge(made) else PRIORS.get(play, 0.25)
    assert judge([*made, a_try(play, truth=True)])[play].p >= before - 1e-12
    failed = next((n for n, t in enumerate(made) if t.play == play and not t.success), None)
    if failed is not None:
        turned = [*made[:failed], a_try(play, truth=True), *made[failed + 1 :]]
        assert judge(turned)[play].p >= before - 1e-12


@given(logs, st.sampled_from(PLAYS))
@settings(max_examples=80, deadline=None)
def test_more_truths_never_lower_the_worth_of_a_play(made: list[Try], play: str) -> None:
    more_truths_never_hurt(worths, made, play)


def test_a_worth_that_forgets_a_try_it_liked_is_caught() -> None:
    def forgetful(made: Sequence[Try]) -> dict[str, Worth]:
        """The wrong version: only the last three tries of all are remembered."""
        return worths(made[-3:])

    made = [a_try("value", truth=True)] * 3
    with pytest.raises(AssertionError):
        more_truths_never_hurt(lambda log: forgetful([*log, *[a_try("wait", truth=False)] * (len(log) - 3)]), made, "value")


def same_in_any_order(judge: Judge, made: Sequence[Try], mixed: Sequence[Try]) -> None:
    """Fail where the order of the tries matters."""
    assert judge(mixed) == judge(made)


@given(logs, st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_the_order_of_the_tries_does_not_matter(made: list[Try], chance: object) -> None:
    mixed = list(made)
    chance.shuffle(mixed)  # type: ignore[attr-defined]  # hypothesis types its drawn generator as an object
    same_in_any_order(worths, made, mixed)


def test_a_worth_that_weighs_the_last_tries_it_was_given_is_caught() -> None:
    made = [a_try("value", truth=n < 3) for n in range(6)]
    with pytest.raises(AssertionError):
        same_in_any_order(lambda log: worths(log[-3:]), made, made[::-1])


def running_changes_nothing(judge: Judge, made: Sequence[Try], running: Sequence[Try]) -> None:
    """Fail where a move that still runs changes a count or a worth."""
    before, after = judge(made), judge([*made, *running])
    for play, worth in before.items():
        now = after[play]
        assert (now.tried, now.truths, now.p, now.low, now.high) == (worth.tried, worth.truths, worth.p, worth.low, worth.high)


@given(logs, st.lists(st.builds(a_try, st.sampled_from(PLAYS), truth=st.booleans(), ago=st.floats(0, 29)), max_size=10))
@settings(max_examples=40, deadline=None)
def test_an_unfinished_move_changes_no_count(made: list[Try], running: list[Try]) -> None:
    running_changes_nothing(worths, made, running)


def test_a_worth_that_counts_a_quick_truth_at_once_is_caught() -> None:
    def hasty(made: Sequence[Try]) -> dict[str, Worth]:
        """The wrong version: a truth settles a try, whatever its window; silence does not."""
        return worths([replace(t, due=t.start) if t.success else t for t in made])

    with pytest.raises(AssertionError):
        running_changes_nothing(hasty, [], [a_try("value", truth=True, ago=5), a_try("value", truth=False, ago=5)])


def only_through_the_pool(judge: Judge, made: Sequence[Try], more: Sequence[Try]) -> None:
    """Fail where tries of one play move another further than the concentration can, between its two bounds."""
    before, after = judge(made), judge([*made, *more])
    moved = {t.play for t in more}
    for play in before.keys() - moved:
        worth = before[play]
        by_bounds = [
            (k * worth.prior + worth.truths) / (k + worth.tried) if k + worth.tried else worth.prior
            for k in (LEAST_TRIES, MOST_TRIES)
        ]
        assert min(by_bounds) - 1e-9 <= after[play].p <= max(by_bounds) + 1e-9
        assert (after[play].tried, after[play].truths) == (worth.tried, worth.truths)


@given(logs, st.lists(st.booleans(), min_size=1, max_size=80))
@settings(max_examples=60, deadline=None)
def test_tries_of_one_play_move_another_only_through_the_pool_and_within_bounds(made: list[Try], more: list[bool]) -> None:
    only_through_the_pool(worths, made, [a_try("release", truth=t) for t in more])


def test_a_worth_that_borrows_the_mean_of_all_plays_is_caught() -> None:
    def borrowing(made: Sequence[Try]) -> dict[str, Worth]:
        """The wrong version: the share over all plays is every play's prior."""
        share = sum(t.success for t in made) / max(1, len(made))
        return {r.worth.play: r.worth for r in records(made, NOW, dict.fromkeys((*PRIORS, "pigeon"), share))}

    made = [a_try("value", truth=False)] * 10
    with pytest.raises(AssertionError):
        only_through_the_pool(borrowing, made, [a_try("release", truth=True)] * 80)


@given(st.lists(st.builds(Ran, st.floats(0, 30), st.booleans()), max_size=40))
def test_half_of_the_truths_never_take_longer_than_all_of_them(ran: list[Ran]) -> None:
    found = took(ran)
    days = [r.days for r in ran if r.truth]
    assert (found is None) == (not days)
    if found is not None:
        assert min(days) <= found.median <= max(days)
        assert found.interval is None or found.interval[0] <= found.interval[1]


# ── From the record ────────────────────────────────────────────────────────────────────────────────────────────────────

days = st.integers(1, 90).map(float)
offers = st.one_of(
    st.builds(offer, days, st.sampled_from(("ask-why", "value"))),
    st.builds(lambda d: offer(d, "apology-call", Channel.CALL, others={"wait": 0.5}), days),
    st.builds(rest, days),
)
touches = st.one_of(
    st.builds(ours, days),
    st.builds(no, days),
    st.builds(chat, days),
    st.builds(stop, days),
    st.builds(call, days, st.sampled_from((Disposition.NO_ANSWER, Disposition.ANSWERED))),
)
worlds = st.builds(
    lambda made, said: history(made, *said), st.lists(offers, max_size=6), st.lists(touches, max_size=8, unique_by=lambda t: t.at)
)


@given(worlds, st.randoms(use_true_random=False))
@settings(max_examples=80, deadline=None)
def test_the_order_of_the_log_lines_does_not_matter(known: History, chance: object) -> None:
    mixed = list(known.ledger)
    chance.shuffle(mixed)  # type: ignore[attr-defined]  # hypothesis types its drawn generator as an object
    other = replace(known, ledger=tuple(mixed))
    assert tries(other) == tries(known)
    assert choices(other) == choices(known)


@given(worlds)
@settings(max_examples=80, deadline=None)
def test_a_truth_is_put_down_to_one_move_at_most(known: History) -> None:
    made = tries(known)
    for one in made:
        assert one.start <= one.end <= one.due
        assert one.truth is None or one.start <= one.truth.at < one.end
    truths = [t.truth for t in made if t.truth is not None]
    assert len({(t.at, t.says) for t in truths}) == len(truths)


@given(worlds, st.integers(0, 60))
@settings(max_examples=80, deadline=None)
def test_what_has_settled_stays_as_it_is(known: History, later: int) -> None:
    """What settles is what settled, whenever one asks: nothing later than its window speaks."""
    then = replace(known, now=NOW + timedelta(days=later))
    settled = [t for t in tries(known) if t.counts(NOW)]
    assert all(t in tries(then) for t in settled)


# ── Safety ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


@st.composite
def a_worth(draw: st.DrawFn, play: str) -> Worth:
    low, p, high, prior = (*sorted(draw(st.tuples(*[st.floats(0.01, 0.99)] * 3))), draw(st.floats(0.05, 0.6)))
    tried = draw(st.integers(0, 60))
    return Worth(play, tried, 0, None, p, low, high, prior, draw(st.sampled_from(list(Grade))), draw(st.integers(0, tried)))


@given(a_worth(DEFAULT_PLAY), a_worth("value"))
@settings(max_examples=200)
def test_nothing_rises_beyond_the_little_unless_it_beats_the_default(default: Worth, one: Worth) -> None:
    found = safe({default.play: default, one.play: one})[one.play]
    assert found.low <= found.p <= found.high
    if found.p > one.prior + MOST_TILT + 1e-12:
        assert beats(one, default)
        assert one.evidence in (Grade.SOME, Grade.GOOD)
    if one.evidence in (Grade.NONE, Grade.WEAK):
        assert found.p == one.prior


def test_a_line_of_the_ledger_stays_small() -> None:
    mixed = {play: 1.0 / len(PRIORS) for play in PRIORS if play != "ask-why"}
    line: Entry = entry_of(offer(1, others=mixed, day=NOW, to="someone-with-a-long-name@a-long-domain.example"))
    assert len(str(dict(line.body))) < 1000
    assert isinstance(offer(1), Offer)
    assert isinstance(ours(1), Touch)
