"""The hidden break, and the innocence of calm messages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from unghost.causes.cause import Break, Change, View
from unghost.causes.hidden_break.find import find_break, find_change, look
from unghost.causes.hidden_break.load import pressing
from unghost.domain.touch import Touch
from unghost.silence.assessment import State
from unghost.testing.build import correspondence, ours, silent, theirs, touch, view, warm

PUSH = (
    "This is my third email and I have heard nothing. The discount expires on Friday, this is your last chance."
    " I need your commitment today."
)
CALM = "How did the board like it?"
ANSWER = "One lamp lasts ten years, and a spare costs ten euros. How did the board like it?"
LONG = (
    "Hello Kim,\nthank you, that is really helpful! The crews tried them on the pier and like how steady the light is,"
    " even in the rain. Could you tell me how long one lasts, and what a spare would cost us?"
)
ASKS = ("Could you tell me how long one lasts, and what a spare would cost us?",)


def found(*touches: Touch) -> Break | None:
    return find_break(view(warm(*touches)))


def talk(pushed_at: int | None, *, cooler: bool = True, rounds: int = 9) -> View:
    """Return a talk of a round a week, pressed at one of them, after which answers come late and short where ``cooler``."""
    touches: list[Touch] = []
    for n in range(rounds):
        day = 200.0 - 14 * n
        cold = cooler and pushed_at is not None and n >= pushed_at
        touches.append(ours(day, f"{ANSWER} {PUSH}" if n == pushed_at else ANSWER, CALM))
        touches.append(theirs(day - 9, "We will see.") if cold else theirs(day - 1, LONG, *ASKS))
    about = correspondence(touches)
    return view(about, silent(about, State.EXPECTED))


def change(about: View) -> Change:
    seen = find_change(about)
    assert seen is not None
    return seen


def test_a_pushing_mail_followed_by_silence_is_the_break() -> None:
    broken = found(touch(60, PUSH))
    assert broken is not None
    assert broken.message == "ours-60@mail.example"
    assert broken.p >= 0.5
    assert broken.rule


def test_a_calm_mail_followed_by_silence_is_no_break() -> None:
    assert found(ours(60, CALM, CALM), ours(30, "If plans changed, that is fine.")) is None


def test_a_pushing_mail_answered_as_ever_is_no_break() -> None:
    assert (
        found(touch(60, PUSH), theirs(59, "Ha, calm down. It all looks really good and the crews love it, what comes next?"))
        is None
    )


def test_pressure_long_after_they_fell_quiet_is_not_what_silenced_them() -> None:
    broken = found(ours(90, CALM, CALM), touch(20, "Just following up, did you see my last mail?"))
    assert broken is None


def test_one_message_in_a_wait_that_is_still_ordinary_broke_nothing() -> None:
    about = warm(touch(3, PUSH))
    assert find_break(view(about, silent(about, State.EXPECTED))) is None


def test_pressing_passages_are_verbatim() -> None:
    assert pressing(touch(60, PUSH))
    assert all(quote in PUSH for quote in pressing(touch(60, PUSH)))


@pytest.mark.parametrize("place", [3, 4, 6])
def test_where_answers_turn_late_and_short_after_pressure_that_message_is_named(place: int) -> None:
    about = talk(place)
    broken = find_break(about)
    assert broken is not None
    assert broken.message == about.correspondence.ours[place].message
    assert "working day" in broken.why
    assert "words" in broken.why
    assert any(quote in broken.why for quote in pressing(about.correspondence.ours[place]))


def test_the_candidates_are_the_likeliest_first_and_add_up_to_the_break_at_most() -> None:
    broken = find_break(talk(4))
    assert broken is not None
    shares = [c.p for c in broken.candidates]
    assert shares == sorted(shares, reverse=True)
    assert sum(shares) <= broken.p + 1e-9
    assert broken.candidates[0].message == broken.message


def test_pressure_without_a_change_is_no_break() -> None:
    about = talk(4, cooler=False)
    assert find_break(about) is None
    assert "as they were" in change(about).says


def test_a_change_with_nothing_of_ours_is_told_as_that() -> None:
    pushed = talk(4)
    touches = tuple(replace(t, text=ANSWER) if PUSH in t.text else t for t in pushed.correspondence.touches)
    calm = correspondence(touches)
    about = view(calm, silent(calm, State.EXPECTED))
    assert find_break(about) is None
    assert change(about).p > 0.5
    assert change(about).p_break < 0.5
    assert "Nothing of ours" in change(about).says


def test_a_question_we_passed_over_goes_with_a_change_after_it() -> None:
    asked = "What would a spare cost us, and how long does one lamp last?"
    touches: list[Touch] = []
    for n in range(9):
        day = 200.0 - 14 * n
        touches.append(
            ours(
                day,
                "The weather has been kind to the pier." if n == 4 else "A spare costs ten euros, and a lamp lasts ten years.",
            )
        )
        touches.append(theirs(day - 9, "Well.") if n >= 4 else theirs(day - 1, f"{LONG} {asked}", asked))
    about = correspondence(touches)
    sight = look(view(about, silent(about, State.EXPECTED)))
    assert sight is not None
    assert [bool(load.lapses) for load in sight.loads].index(True) == 4
    assert sight.likeliest == 4
    assert sight.p_pressure == 0.0


def test_with_too_few_answers_there_is_nothing_to_say() -> None:
    assert find_change(view(correspondence([ours(60, PUSH)]))) is None
    once = correspondence([ours(60, CALM, CALM), theirs(59, LONG)])
    assert find_change(view(once, silent(once, State.EXPECTED))) is None


def test_the_first_message_of_all_breaks_nothing() -> None:
    about = correspondence([ours(60, PUSH), theirs(50, "No."), ours(40, CALM, CALM)])
    sight = look(view(about))
    assert sight is not None
    assert sight.broken[0] == 0.0


def test_the_probabilities_add_up_to_one() -> None:
    sight = look(talk(4))
    assert sight is not None
    assert sight.none + sum(sight.drift) + sum(sight.broken) == pytest.approx(1.0)
