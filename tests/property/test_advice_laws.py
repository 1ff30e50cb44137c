"""Laws of the advice: what a dearer deal, more pressure and a stronger relationship may do to it, and what no refusal lets by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from functools import cache
from hashlib import blake2b

from hypothesis import given, settings
from hypothesis import strategies as st

from mails import SETTINGS as MINE
from mails import at as moment
from property.worlds import worlds
from unghost.app.review import review
from unghost.causes.catalogue import causes
from unghost.causes.diagnose import diagnose
from unghost.domain.odds import Odd, Odds
from unghost.domain.proposal import Proposal, Refusal
from unghost.domain.touch import Channel, Disposition
from unghost.guards.check import check
from unghost.history.history import Facts
from unghost.history.weave import no_holidays
from unghost.plays.catalogue import library
from unghost.plays.chances import CANDID, CHANCES
from unghost.plays.play import Move
from unghost.plays.recommend import recommend
from unghost.plays.recommendation import Part, Refuse, Score
from unghost.plays.stakes import Stakes, knowing
from unghost.plays.weigh import weigh
from unghost.silence.kaplan_meier import learn_kaplan_meier
from unghost.testing.build import NOW, call, correspondence, deal, ours, theirs, view

Weigh = Callable[[str, Channel, float, Stakes], Score]
HAIR = 2e-9
SHARE = st.floats(0.0, 1.0)
CONTACTS = sorted(set(CHANCES) - {"wait", "let-go"})
CHANNELS = st.sampled_from([Channel.CALL, Channel.MAIL])


@st.composite
def stakes(draw: st.DrawFn) -> Stakes:
    weights = [draw(st.floats(0.01, 1.0)) ** 3 for _ in causes()]
    posterior = {cause.name: weight / sum(weights) for cause, weight in zip(causes(), weights, strict=True)}
    alone = draw(st.floats(0.0, 0.98))
    return Stakes(draw(st.floats(0.05, 3.0)), alone, draw(SHARE), draw(SHARE), draw(st.integers(0, 8)), posterior)


def lead(one: str, other: str, channel: Channel, at: Stakes, how: Weigh = weigh) -> float:
    """Return by how much one play is worth more than another that fits as well."""
    quiet = Channel.NONE if other in ("wait", "let-go") else channel
    return how(one, channel, 0.7, at).total - how(other, quiet, 0.7, at).total


@settings(max_examples=150, deadline=None)
@given(stakes(), st.floats(1.0, 4.0), st.sampled_from(CONTACTS), st.sampled_from(["wait", "let-go"]), CHANNELS)
def test_a_dearer_deal_never_makes_a_contact_less_worthwhile(
    at: Stakes, times: float, play: str, rest: str, channel: Channel
) -> None:
    dearer = replace(at, knowing=at.knowing * times)
    assert lead(play, rest, channel, dearer) >= lead(play, rest, channel, at) - HAIR


def test_the_law_of_the_dearer_deal_catches_a_contact_that_is_not_given_what_comes_by_itself() -> None:
    def wrong(play: str, channel: Channel, fit: float, at: Stakes) -> Score:
        found = weigh(play, channel, fit, at)
        own = (found.chance - at.alone) / (1 - at.alone) if play != "wait" else at.alone
        return Score(play, (Part("truth", at.knowing * own, ""), *(p for p in found.parts if p.name != "truth")), own)

    at = Stakes(1.0, 0.6, 0.5, 0.0, 0, {"unknown": 1.0})
    dearer = replace(at, knowing=3.0)
    assert lead("value", "wait", Channel.MAIL, dearer, wrong) < lead("value", "wait", Channel.MAIL, at, wrong)


ODDS = Odds({7: Odd(0.1, 0.0, 0.2), 14: Odd(0.2, 0.1, 0.3), 30: Odd(0.3, 0.2, 0.4)}, Odd(0.5, 0.4, 0.6), 0.9, 4)


@given(st.decimals(0, 10**9, allow_nan=False), st.decimals(0, 10**9, allow_nan=False))
def test_the_truth_about_a_dearer_deal_is_worth_more_with_diminishing_returns(amount: Decimal, more: Decimal) -> None:
    first, second, third = (knowing(amount + n * more, ODDS) for n in range(3))
    assert first <= second <= third
    assert third - second <= second - first + HAIR


@settings(max_examples=150, deadline=None)
@given(stakes(), SHARE, st.sampled_from(CONTACTS), st.sampled_from([*CONTACTS, "wait"]), CHANNELS)
def test_more_pressure_of_ours_never_makes_a_bolder_play_rank_higher(
    at: Stakes, dose: float, one: str, other: str, channel: Channel
) -> None:
    bolder, milder = (one, other) if CHANCES[one].bold >= CHANCES[other].bold else (other, one)
    low, high = sorted((at.dose, dose))
    if bolder == "wait":
        return
    before, after = (lead(bolder, milder, channel, replace(at, dose=d)) for d in (low, high))
    assert after <= before + HAIR


def test_the_law_of_pressure_catches_a_harm_that_saturates() -> None:
    def wrong(play: str, _channel: Channel, _fit: float, at: Stakes) -> Score:
        hurts = min(0.3, CHANCES[play].bold + 0.3 * at.dose)
        return Score(play, (Part("harm", -hurts, ""),), 0.0)

    at = Stakes(1.0, 0.1, 0.5, 0.0, 0, {"unknown": 1.0})
    assert lead("bold", "value", Channel.MAIL, replace(at, dose=1.0), wrong) > lead("bold", "value", Channel.MAIL, at, wrong)


@settings(max_examples=150, deadline=None)
@given(stakes(), SHARE, st.sampled_from(sorted(CANDID)), st.sampled_from(sorted({*CHANCES} - CANDID)), CHANNELS)
def test_a_stronger_relationship_never_ranks_a_candid_play_lower(
    at: Stakes, strength: float, candid: str, other: str, channel: Channel
) -> None:
    weaker, stronger = sorted((at.strength, strength))
    before, after = (lead(candid, other, channel, replace(at, strength=s)) for s in (weaker, stronger))
    assert after >= before - HAIR


def test_the_law_of_candour_catches_a_harm_that_only_grows_with_what_there_is_to_lose() -> None:
    def wrong(play: str, _channel: Channel, _fit: float, at: Stakes) -> Score:
        return Score(play, (Part("harm", -at.strength * (0.3 if play in CANDID else 0.1), ""),), 0.0)

    at = Stakes(1.0, 0.1, 0.2, 0.0, 0, {"unknown": 1.0})
    strong = replace(at, strength=0.9)
    assert lead("ask-why", "value", Channel.MAIL, strong, wrong) < lead("ask-why", "value", Channel.MAIL, at, wrong)


@settings(max_examples=150, deadline=None)
@given(stakes(), st.sampled_from(sorted(CHANCES)), CHANNELS, SHARE)
def test_nothing_is_certain_and_every_score_is_the_sum_of_its_parts(at: Stakes, play: str, channel: Channel, fit: float) -> None:
    found = weigh(play, Channel.NONE if play in ("wait", "let-go") else channel, fit, at)
    assert at.alone - HAIR <= found.chance < 1.0
    assert abs(found.total - sum(part.value for part in found.parts)) < 1e-8
    assert all(part.says for part in found.parts)


def noes(seed: int) -> Refuse:
    """Return guards that forbid some plays on some channels for good, others for two days or for twenty, as the seed has it."""

    @cache
    def refuse(proposal: Proposal) -> tuple[Refusal, ...]:
        lot = blake2b(f"{seed}|{proposal.play}|{proposal.channel}".encode(), digest_size=1).digest()[0] % 4
        until = {0: None, 1: NOW + timedelta(days=2), 2: NOW + timedelta(days=20)}.get(lot, NOW)
        stands = until is None or proposal.at < until
        return (Refusal("a-guard", f"no {lot}", until, play=proposal.play),) if stands else ()

    return lambda proposal: list(refuse(proposal))


DAYS = st.integers(min_value=0, max_value=45)


@st.composite
def conversations(draw: st.DrawFn) -> tuple[object, ...]:
    made = [ours(draw(DAYS), "Shall we go on?", "Shall we go on?") for _ in range(draw(st.integers(1, 4)))]
    made += [theirs(50 + draw(DAYS), "Yes, great, thank you.") for _ in range(draw(st.integers(0, 5)))]
    made += [
        call(draw(DAYS), draw(st.sampled_from([Disposition.NO_ANSWER, Disposition.VOICEMAIL])))
        for _ in range(draw(st.integers(0, 3)))
    ]
    return tuple(made)


def allowed(move: Move, refuse: Refuse) -> bool:
    if move.channel is Channel.NONE:
        return True
    at = max(NOW, move.not_before or NOW)
    return not refuse(Proposal(move.play, move.channel, move.person, at, once=library()[move.play].once))


@settings(max_examples=60, deadline=None)
@given(conversations(), st.integers(0, 10_000))
def test_a_refused_play_is_never_recommended(touches: tuple[object, ...], seed: int) -> None:
    seen, refuse = view(correspondence(touches, deals=(deal(),))), noes(seed)  # type: ignore[arg-type]  # drawn as plain objects
    found = recommend(seen, diagnose(seen), refuse)
    assert all(allowed(move, refuse) for move in (found.move, *found.alternatives))
    assert found.trace[-1].hit
    assert not any(row.hit for row in found.trace[:-1])
    assert abs(sum(found.chances.values()) - 1.0) < HAIR
    assert found.move.play in found.chances


def test_the_law_of_refusals_catches_a_move_at_a_moment_that_is_refused() -> None:
    refuse = noes(next(seed for seed in range(99) if noes(seed)(Proposal("ask-why", Channel.CALL, "jo@harbour.example", NOW))))
    assert not allowed(Move("ask-why", Channel.CALL, "jo@harbour.example", None, ()), refuse)


@settings(max_examples=60, deadline=None)
@given(conversations(), st.integers(0, 6))
def test_the_draw_between_plays_as_good_stays_the_same_until_the_next_touch(touches: tuple[object, ...], hours: int) -> None:
    seen = view(correspondence(touches, deals=(deal(),)))  # type: ignore[arg-type]  # drawn as plain objects
    later = replace(seen, history=replace(seen.history, now=NOW + timedelta(hours=hours)))
    first, second = (recommend(one, diagnose(one), lambda p, one=one: check(one, p)) for one in (seen, later))  # type: ignore[misc]  # a lambda's default
    if set(first.chances) == set(second.chances):
        assert first.move.play == second.move.play


@settings(max_examples=25, deadline=None)
@given(worlds(), st.randoms(use_true_random=False))
def test_the_advice_is_the_same_whatever_order_the_facts_arrived_in(facts: Facts, shuffle: object) -> None:
    messages, calls = list(facts.messages), list(facts.calls)
    shuffle.shuffle(messages)  # type: ignore[attr-defined]  # hypothesis' own Random
    shuffle.shuffle(calls)  # type: ignore[attr-defined]  # as above
    other = replace(facts, messages=tuple(messages), calls=tuple(calls))
    first, second = (review(f, moment(60), MINE, no_holidays, learn_kaplan_meier) for f in (facts, other))
    assert [c.recommendation for c in first.cases] == [c.recommendation for c in second.cases]
