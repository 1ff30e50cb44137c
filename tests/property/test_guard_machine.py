"""No sequence of events makes a guard let through what it must not; and wrong guards are caught at it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from property.account import CALM, JIM, ME, PHONES, PIA, PRESSES, PUSHY, SAM, SORRY, Account, Happened, opened, reordered
from unghost.causes.cause import View
from unghost.causes.ways import delivered_since
from unghost.domain.listed import Listed, ListScope
from unghost.domain.record import Park, Truth, TruthState
from unghost.domain.touch import Channel, Disposition
from unghost.guards.check import check, guards
from unghost.guards.counts import attempts
from unghost.guards.guard import Guard, Proposal, Refusal
from unghost.history.history import Correspondence
from unghost.pressure.lint import dose

MOMENT = timedelta(microseconds=1)
PEOPLE = st.sampled_from((JIM, PIA))
PLAYS = st.sampled_from(("ask-why", "value", "apology-call", "release", "answer-first", "compassion"))
CHANNELS = st.sampled_from((Channel.CALL, Channel.CALL, Channel.MAIL, Channel.MAIL, Channel.LETTER))
MISSED = st.sampled_from((Disposition.VOICEMAIL, Disposition.VOICEMAIL, Disposition.NO_ANSWER, Disposition.GATEKEEPER))
HOURS = st.integers(7, 20)
Wrong = Callable[[View, Proposal], Refusal | None]


class Week(RuleBasedStateMachine):
    """A few weeks of one account: others do as they like, and we do whatever the guards allow.

    Where only some guards are asked, only what they stand for must not get through: the fewer, the more happens.
    """

    among: tuple[Guard, ...] = ()

    def __init__(self) -> None:
        super().__init__()
        self.account: Account = opened()

    # -- what others do ---------------------------------------------------------------------------------------------------

    @rule(days=st.integers(0, 6), hour=HOURS)
    def time_passes(self, days: int, hour: int) -> None:
        self.account.until_hour(hour, days)

    @rule(hours=st.integers(1, 30))
    def the_clock_is_put_back(self, hours: int) -> None:
        self.account.now = max(self.account.now - timedelta(hours=hours), min(self.account.now, opened().now))

    @rule(who=PEOPLE, by=st.sampled_from((ME, SAM)), says=st.sampled_from((CALM, PUSHY, SORRY)))
    def somebody_of_us_writes(self, who: str, by: str, says: str) -> None:
        self.account.tick()
        self.account.write(who, by, says)

    @rule(who=PEOPLE, by=st.sampled_from((ME, SAM)), how=MISSED, says=st.sampled_from((SORRY, "")))
    def somebody_of_us_rings(self, who: str, by: str, how: Disposition, says: str) -> None:
        self.account.tick()
        self.account.ring(who, by, how, says)

    @rule(who=PEOPLE, how=st.sampled_from(("mail", "call", "answered", "meeting")))
    def they_give_a_sign_of_life(self, who: str, how: str) -> None:
        self.account.tick()
        if how == "mail":
            self.account.answer(who)
        elif how == "call":
            self.account.rings_us(who)
        else:
            self.account.ring(who, ME, Disposition(how))

    @rule(who=PEOPLE, days=st.integers(1, 20), sensitive=st.booleans())
    def they_are_away(self, who: str, days: int, sensitive: bool) -> None:
        self.account.tick()
        self.account.away(who, (self.account.now + timedelta(days)).date(), sensitive=sensitive)

    @rule(who=PEOPLE, sure=st.integers(0, 3))
    def they_ask_us_to_stop(self, who: str, sure: int) -> None:
        if sure == 0:  # one in four: afterwards hardly anything can happen to them
            self.account.tick()
            self.account.answer(who, "Please stop contacting me.", "opt-out")

    # -- what the user does -----------------------------------------------------------------------------------------------

    @rule(who=PEOPLE)
    def the_truth_is_recorded(self, who: str) -> None:
        self.account.tick()
        self.account.truths.append(Truth(self.account.now, who, TruthState.NO))
        self.account.log.append(Happened(self.account.now, who, "closed"))

    @rule(who=PEOPLE, days=st.integers(1, 5))
    def they_are_let_rest(self, who: str, days: int) -> None:
        self.account.tick()
        day = (self.account.now + timedelta(days)).date()
        self.account.parks.append(Park(self.account.now, who, day, "busy season"))
        self.account.log.append(Happened(self.account.now, who, "parked", until=day))

    @rule(who=st.sampled_from((JIM, "acme.example", PHONES[PIA])), scope=st.sampled_from(("all", "calls", "mail", "do_not_call")))
    def a_list_is_imported(self, who: str, scope: str) -> None:
        self.account.tick()
        self.account.listed.append(Listed(who, self.account.now, ListScope(scope)))

    @rule(
        name=st.sampled_from(("max_attempts", "max_delivered", "max_account", "quiet_from_hour", "quiet_to_hour")),
        by=st.sampled_from((-1, 1)),
    )
    def a_setting_is_changed(self, name: str, by: int) -> None:
        changed: dict[str, Any] = {name: max(1, getattr(self.account.settings, name) + by)}
        self.account.settings = replace(self.account.settings, **changed)

    @rule(name=st.sampled_from(("voicemail", "known_callers", "casl")))
    def a_setting_is_turned(self, name: str) -> None:
        turned: dict[str, Any] = {name: not getattr(self.account.settings, name)}
        self.account.settings = replace(self.account.settings, **turned)

    # -- what we do -------------------------------------------------------------------------------------------------------

    @rule(
        who=PEOPLE,
        case=PEOPLE,
        play=PLAYS,
        channel=CHANNELS,
        days=st.integers(0, 5),
        hour=HOURS,
        machine=st.booleans(),
        missed=MISSED,
    )
    def we_do_what_is_allowed(
        self, who: str, case: str, play: str, channel: Channel, days: int, hour: int, machine: bool, missed: Disposition
    ) -> None:
        account = self.account
        account.until_hour(hour, days)
        account.tick()
        seen = account.view(case)
        proposal = Proposal(play, channel, who, account.now, voicemail=machine and channel is Channel.CALL)
        refusals = check(seen, proposal, self.among)
        assert all((r.until is None) == bool(r.needs) for r in refusals)
        assert not [r.guard for r in refusals if not self.exact(seen, proposal, r)]
        if refusals:
            return
        assert not account.objections(proposal) & {guard.name for guard in self.among}
        says = SORRY if play == "apology-call" else CALM
        if channel is not Channel.CALL:
            account.write(who, ME, says)
        else:
            account.ring(who, ME, Disposition.VOICEMAIL if proposal.voicemail else _no_message(missed), says)

    # Rules are drawn alike; what is judged is to be drawn most often.
    we_go_on = we_try_again = we_try_once_more = we_keep_trying = we_do_what_is_allowed
    we_have_rung = we_have_called = somebody_of_us_rings
    they_rest_again = they_are_let_rest

    def exact(self, seen: View, proposal: Proposal, refusal: Refusal) -> bool:
        """Say whether a refusal holds up to its end and no further."""
        if refusal.until is None:
            return True
        (guard,) = (g for g in self.among if g.name == refusal.guard)
        until = refusal.until.astimezone(UTC)
        halfway = proposal.at + (until - proposal.at) / 2
        before = (check(seen, replace(proposal, at=at), (guard,)) for at in (proposal.at, halfway, until - MOMENT))
        return until > proposal.at and all(before) and not check(seen, replace(proposal, at=until), (guard,))

    @rule(who=PEOPLE, play=PLAYS, channel=CHANNELS)
    def the_order_of_the_facts_does_not_matter(self, who: str, play: str, channel: Channel) -> None:
        proposal = Proposal(play, channel, who, self.account.now)
        turned_round = self.account.view(who, reordered(self.account.facts()))
        assert check(self.account.view(who), proposal, self.among) == check(turned_round, proposal, self.among)


def _no_message(missed: Disposition) -> Disposition:
    return Disposition.NO_ANSWER if missed is Disposition.VOICEMAIL else missed


def run(among: tuple[Guard, ...], examples: int) -> None:
    """Play so many runs with these guards; the same runs every time."""
    machine = type("Run", (Week,), {"among": among})
    few = settings(
        max_examples=examples,
        stateful_step_count=30,
        deadline=None,
        derandomize=True,
        database=None,
        phases=(Phase.generate,),
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(machine, settings=few)


def test_no_sequence_of_events_lets_through_what_must_not_be() -> None:
    run(guards(), 40)


JUDGED = opened().judged()


@pytest.mark.parametrize("name", JUDGED)
def test_no_guard_alone_lets_through_what_it_stands_for(name: str) -> None:
    run(tuple(guard for guard in guards() if guard.name == name), 25)


def test_the_words_of_the_machine_press_as_much_as_it_believes() -> None:
    assert (dose(PUSHY).pressure, dose(CALM).pressure, dose(SORRY).pressure) == (PRESSES, 0, 0)


# -- wrong versions -----------------------------------------------------------------------------------------------------------


def _no(guard: str) -> Refusal:
    return Refusal(guard, "wrong", needs="another version")


def _sent_by_me(here: Correspondence) -> int:
    return sum(t.by == ME for t in delivered_since(here)[1:])


def forgets_colleagues(view: View, p: Proposal) -> Refusal | None:
    spent = _sent_by_me(view.correspondence) >= view.history.settings.max_delivered
    return (
        _no("delivered-cap") if spent and p.channel is not Channel.CALL and p.play not in ("answer-first", "compassion") else None
    )


def forgets_voicemail(view: View, p: Proposal) -> Refusal | None:
    got = [t for t in view.correspondence.since_sign_of_life() if t.reached][1:]
    spent = len(got) >= view.history.settings.max_delivered
    return (
        _no("delivered-cap") if spent and p.channel is not Channel.CALL and p.play not in ("answer-first", "compassion") else None
    )


def one_call_too_many(view: View, p: Proposal) -> Refusal | None:
    spent = len(attempts(view.correspondence)) > view.history.settings.max_attempts
    return _no("attempts-cap") if spent and p.channel is Channel.CALL and p.play not in ("answer-first", "compassion") else None


def an_automatic_reply_starts_afresh(view: View, p: Proposal) -> Refusal | None:
    machine = max((s.at for s in view.correspondence.signals), default=view.history.now - timedelta(999))
    rang = [t for t in attempts(view.correspondence) if t.at > machine]
    spent = len(rang) >= view.history.settings.max_attempts
    return _no("attempts-cap") if spent and p.channel is Channel.CALL and p.play not in ("answer-first", "compassion") else None


def our_own_clock(view: View, p: Proposal) -> Refusal | None:
    here = replace(view.correspondence.week, zone=view.history.settings.timezone)
    opening = here.next_opening(p.at, view.history.settings.quiet_to_hour, view.history.settings.quiet_from_hour)
    shut = opening > p.at and p.channel is not Channel.LETTER
    return Refusal("quiet-hours", "wrong", opening) if shut else None


def lasts_a_second_longer(view: View, p: Proposal) -> Refusal | None:
    last = view.correspondence.last_sign_of_life
    until = last.at + timedelta(days=3) if last else p.at
    late = p.at < until + timedelta(seconds=1) and p.play not in ("answer-first", "compassion")
    return Refusal("recent-reply", "wrong", max(until, p.at + MOMENT)) if late else None


def counts_days_from_now_on(view: View, p: Proposal) -> Refusal | None:
    last = view.correspondence.last_sign_of_life
    fresh = last is not None and p.at - last.at < timedelta(days=3) and p.play not in ("answer-first", "compassion")
    return Refusal("recent-reply", "wrong", p.at + timedelta(days=3)) if fresh else None


def asks_whose_case_it_is(view: View, p: Proposal) -> Refusal | None:
    case = view.history.people[JIM]
    return _no("opted-out") if any(t.said.opt_out for t in case.theirs) and p.person in case.person.addresses else None


def knows_no_domains(view: View, p: Proposal) -> Refusal | None:
    listed = any(e.scope is ListScope.ALL for e in view.history.listed.get(p.person, ()))
    return _no("suppression-list") if listed else None


def weighs_the_last_message_only(view: View, p: Proposal) -> Refusal | None:
    last = delivered_since(view.correspondence)[-1:]
    pressed = sum(dose(t.text).pressure for t in last) >= view.history.settings.max_dose
    return _no("dose-cap") if pressed and p.play not in ("answer-first", "compassion", "apology-call", "release") else None


def rests_by_our_calendar(view: View, p: Proposal) -> Refusal | None:
    wake = view.silence.wake
    waits = wake is not None and view.silence.absence is None and p.play not in ("answer-first", "compassion")
    midnight = datetime(wake.year, wake.month, wake.day, tzinfo=UTC) - timedelta(days=1) if wake else p.at
    return Refusal("asked-to-wait", "wrong", midnight) if waits and p.at < midnight else None


def forgets_an_apology_after_a_day(view: View, p: Proposal) -> Refusal | None:
    said = any(SORRY in t.text and p.at - t.at < timedelta(days=1) for t in delivered_since(view.correspondence))
    return _no("once-per-episode") if said and p.play == "apology-call" else None


def knows_this_person_only(view: View, p: Proposal) -> Refusal | None:
    full = len(delivered_since(view.correspondence)) >= view.history.settings.max_account
    return _no("account-cap") if full and p.play not in ("answer-first", "compassion") else None


WRONG: tuple[tuple[str, Wrong], ...] = (
    ("delivered-cap", forgets_colleagues),
    ("delivered-cap", forgets_voicemail),
    ("attempts-cap", one_call_too_many),
    ("attempts-cap", an_automatic_reply_starts_afresh),
    ("quiet-hours", our_own_clock),
    ("recent-reply", lasts_a_second_longer),
    ("recent-reply", counts_days_from_now_on),
    ("opted-out", asks_whose_case_it_is),
    ("suppression-list", knows_no_domains),
    ("dose-cap", weighs_the_last_message_only),
    ("asked-to-wait", rests_by_our_calendar),
    ("once-per-episode", forgets_an_apology_after_a_day),
    ("account-cap", knows_this_person_only),
)


@pytest.mark.parametrize(("name", "wrong"), WRONG, ids=lambda value: getattr(value, "__name__", value))
def test_a_wrong_guard_is_caught(name: str, wrong: Wrong) -> None:
    among = tuple(replace(guard, check=wrong) for guard in guards() if guard.name == name)
    assert among
    with pytest.raises(AssertionError):
        run(among, 300)
