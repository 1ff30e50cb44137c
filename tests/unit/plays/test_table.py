"""The decision table: every row that was read is kept with its hit or miss, and ties are drawn for with a known chance."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

import unghost.plays.rank as rank
from unghost.causes.cause import View
from unghost.causes.diagnose import diagnose
from unghost.domain.days import day_of
from unghost.domain.proposal import Proposal, Refusal
from unghost.domain.record import Meeting, Truth, TruthState
from unghost.domain.said import OptOut, Scope
from unghost.domain.touch import Channel
from unghost.domain.worth import Grade, Worth
from unghost.guards.check import check
from unghost.plays.recommend import recommend
from unghost.plays.recommendation import Recommendation
from unghost.plays.table import TABLE
from unghost.silence.assessment import Debt, Silence, State
from unghost.testing.build import NOW, THEM, call, ours, silent, theirs, view, warm

OPEN = ours(60, "How is the plan?", "How is the plan?")


def advise(seen: View) -> Recommendation:
    return recommend(seen, diagnose(seen), lambda proposal: check(seen, proposal))


def decided(found: Recommendation) -> str:
    return found.trace[-1].row


def test_the_rows_are_read_in_order_and_the_first_hit_ends_it() -> None:
    found = advise(view(warm(OPEN)))
    assert [t.row for t in found.trace] == [row.name for row in TABLE]
    assert [t.hit for t in found.trace] == [False] * (len(TABLE) - 1) + [True]
    assert all(t.why for t in found.trace)


@pytest.mark.parametrize("state", [State.EXPECTED, State.PARKED, State.UNREACHABLE, State.CLOSED])
def test_each_state_has_its_row(state: State) -> None:
    known = warm(OPEN)
    truth = Truth(NOW, THEM, TruthState.NO) if state is State.CLOSED else None
    row = {
        State.EXPECTED: "ordinary-wait",
        State.PARKED: "known-reason",
        State.UNREACHABLE: "undeliverable",
        State.CLOSED: "known-truth",
    }[state]
    assert decided(advise(view(known, replace(silent(known, state), truth=truth)))) == row


def test_a_wish_to_be_left_alone_stands_before_what_we_owe_and_the_row_says_so() -> None:
    word = theirs(20, "Why do you write? Stop it.", "Why do you write?")
    wish = (OptOut(Scope.ALL, "Stop it"), word)
    found = advise(view(warm(word), Silence(State.OURS, debts=(Debt(word, "Why?"),), suppressed=wish)))
    assert decided(found) == "let-be"
    assert "against the usual order" in TABLE[0].says


def test_what_the_law_forbids_on_every_way_is_a_wait_for_them() -> None:
    seen = view(warm(OPEN))
    no = Refusal("do-not-call", "They are on the register.")
    found = recommend(seen, diagnose(seen), lambda proposal: [no] if proposal.contacts else [])
    assert (decided(found), found.move.play, found.move.channel) == ("lawful", "wait", Channel.NONE)
    assert [r.guard for r in found.refused] == ["do-not-call"]


def test_a_no_with_a_meeting_ahead_says_what_speaks_against_it() -> None:
    day = NOW + timedelta(days=3)
    meeting = Meeting("m1", NOW - timedelta(days=9), day, day + timedelta(hours=1), "Harbour lamps", ((THEM, "ACCEPTED"),))
    known = replace(warm(OPEN), meetings=(meeting,))
    seen = view(known, replace(silent(known, State.CLOSED), truth=Truth(NOW, THEM, TruthState.NO)))
    found = advise(seen)
    assert found.move.play == "let-go"
    assert any(day_of(day) in mind for mind in found.move.change_my_mind)


def test_a_named_day_that_has_passed_is_no_day_to_wait_for() -> None:
    known = warm(OPEN, ours(3, "The day has come. Shall we?", "Shall we?"))
    wake = (NOW - timedelta(days=9)).date()
    found = advise(view(known, replace(silent(known, State.PARKED), wake=wake, why_known="they said when")))
    assert found.move.not_before is None or found.move.not_before > NOW


def test_the_best_that_must_wait_is_waited_for() -> None:
    until = NOW + timedelta(days=9)

    def refuse(proposal: Proposal) -> list[Refusal]:
        held = proposal.channel is Channel.CALL and proposal.at < until
        return [Refusal("contact-gap", "Too soon.", until)] if held else []

    seen = view(warm(OPEN))
    found = recommend(seen, diagnose(seen), refuse)
    assert (found.move.play, found.move.not_before) == ("wait", until)
    assert any(day_of(until) in mind and "then:" in mind for mind in found.move.change_my_mind)


def test_without_a_tie_the_move_was_chosen_for_sure() -> None:
    found = advise(view(warm(OPEN)))
    assert found.chances == {found.move.play: 1.0}


def test_plays_as_good_are_drawn_for_and_the_chances_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rank, "HAIR", 10.0)
    found = advise(view(warm(OPEN)))
    contacts = {m.play for m in (found.move, *found.alternatives)} - {"wait"}
    assert contacts <= set(found.chances)
    assert found.chances[found.move.play] == pytest.approx(1 / len(found.chances))
    assert "wait" not in found.chances


def test_the_draw_differs_from_person_to_person(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rank, "HAIR", 10.0)
    drawn = set()
    for n in range(12):
        known = warm(OPEN)
        who = f"p{n}@harbour.example"
        known = replace(known, person=replace(known.person, id=who, addresses=(who,)))
        drawn.add(advise(view(known)).move.play)
    assert len(drawn) > 1


def test_alternatives_say_why_they_rank_lower() -> None:
    found = advise(view(warm(OPEN)))
    assert found.alternatives
    for move in found.alternatives:
        assert any(word in move.why[-1] for word in ("ranks lower", "as good as"))


def test_what_to_learn_for_another_play_is_said() -> None:
    found = advise(view(warm(OPEN)))
    assert any(mind.startswith("You learn that") for mind in found.move.change_my_mind)


def test_what_was_learnt_can_change_the_choice_and_no_evidence_cannot() -> None:
    seen = view(warm(OPEN))
    plain = advise(seen).move.play
    poor = Worth(plain, 60, 2, None, 0.03, 0.01, 0.08, prior=0.35, evidence=Grade.GOOD)
    for worth, same in ((poor, False), (replace(poor, evidence=Grade.WEAK), True)):
        found = recommend(seen, diagnose(seen), lambda p: check(seen, p), {plain: worth})
        assert (found.move.play == plain) is same


def test_every_score_explains_itself() -> None:
    found = advise(view(warm(OPEN, call(30))))
    assert {"wait", found.move.play} <= {score.play for score in found.scores}
    assert [s.total for s in found.scores] == sorted((s.total for s in found.scores), reverse=True)
