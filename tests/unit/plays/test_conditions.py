"""A play has a place where its needs hold and nothing bars it, and says in sentences why it has none."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from unghost.causes.cause import Diagnosis, View
from unghost.causes.diagnose import diagnose
from unghost.domain.said import Said
from unghost.domain.touch import Disposition
from unghost.plays.conditions import EVENT, OURS_TO_MEND, QUIET, REAL
from unghost.plays.play import Condition, Play
from unghost.plays.recommend import library
from unghost.plays.told import told
from unghost.silence.assessment import State
from unghost.testing.build import NOW, call, correspondence, ours, silent, theirs, view, warm

OPEN = ours(60, "How is the plan?", "How is the plan?")
CASES = (
    view(warm(OPEN)),
    view(warm()),
    view(correspondence([theirs(70, "Hello."), OPEN])),
    view(warm(OPEN), silent(warm(OPEN), State.EXPECTED)),
    view(warm(OPEN, call(30), call(20), call(10))),
)


def conditions(play: Play) -> tuple[Condition, ...]:
    return (*play.needs, *play.never)


@pytest.mark.parametrize("play", library().values(), ids=lambda play: play.name)
@pytest.mark.parametrize("number", range(len(CASES)))
def test_a_play_fits_exactly_where_nothing_speaks_against_it(play: Play, number: int) -> None:
    seen = CASES[number]
    diagnosis = diagnose(seen)
    assert (play.fits(seen, diagnosis) is None) == bool(play.unfit(seen, diagnosis))


def test_a_bar_overrides_every_need() -> None:
    def always(_view: View, _diagnosis: Diagnosis) -> bool:
        return True

    seen, ask = CASES[0], library()["ask-why"]
    barred = replace(ask, never=(Condition("barred", "It is barred.", "It is not.", always),))
    assert ask.fits(seen, diagnose(seen)) is not None
    assert barred.fits(seen, diagnose(seen)) is None
    assert barred.unfit(seen, diagnose(seen)) == ("It is barred.",)


def test_the_sentences_are_those_of_the_case() -> None:
    waiting = CASES[3]
    assert QUIET.otherwise in library()["ask-why"].unfit(waiting, diagnose(waiting))
    thin = CASES[2]
    assert library()["ask-why"].unfit(thin, diagnose(thin)) == (REAL.otherwise,)


def test_our_own_doing_comes_before_every_question() -> None:
    pressed = warm(ours(90, "You owe me an answer!"), OPEN)
    seen = view(pressed)
    diagnosis = diagnose(seen)
    mended = replace(diagnosis, lapses=())
    assert not OURS_TO_MEND.holds(seen, replace(mended, break_=None))
    assert not EVENT.holds(seen, mended)


def test_bold_is_the_last_letter_after_a_month_and_never_before_the_calls() -> None:
    bold = library()["bold"]
    tried = [call(80), call(75), call(70)]
    last = view(warm(ours(90, "Shall we?", "Shall we?"), ours(60, "A thought on lamps."), *tried))
    assert bold.fits(last, diagnose(last)) is not None
    assert bold.approvals == 2
    for touches in (
        (ours(90, "Shall we?", "Shall we?"), *tried),
        (ours(90, "Shall we?", "Shall we?"), ours(60, "A thought on lamps.")),
        (ours(90, "Shall we?", "Shall we?"), ours(10, "A thought on lamps."), *tried),
        (ours(90, "Shall we?", "Shall we?"), ours(70, "A thought."), ours(60, "Another."), *tried),
    ):
        seen = view(warm(*touches))
        assert bold.fits(seen, diagnose(seen)) is None


def test_a_light_thing_they_told_us_is_come_back_to_once() -> None:
    light = theirs(90, "We were sailing off Skye all last week. The lamps held.")
    seen = view(warm(light, OPEN))
    found = told(seen)
    assert found is not None
    assert found.word == "sailing"
    assert found.evidence.quote in light.text
    assert library()["personal"].fits(seen, diagnose(seen)) is not None
    assert told(view(warm(light, ours(80, "How was the sailing?")))) is None


@pytest.mark.parametrize(
    "text",
    [
        "I had to cancel my holiday, my father died.",
        "Our garden centre needs light. They sell a dog lead.",
        "The marathon takes place in May.",
        "I cannot come to the concert because of my surgery.",
    ],
)
def test_what_is_sad_or_no_word_of_theirs_is_never_come_back_to(text: str) -> None:
    seen = view(warm(theirs(90, text), OPEN))
    found = told(seen)
    assert found is None or found.word not in ("holiday", "concert", "marathon", "dog")


def test_what_they_told_in_a_sensitive_mail_or_long_ago_stays_untouched() -> None:
    light = theirs(90, "We were sailing all week.")
    assert told(view(warm(replace(light, said=Said(sensitive=True)), OPEN))) is None
    old = replace(light, at=NOW - timedelta(days=500))
    assert told(view(correspondence([old, OPEN]))) is None


def test_a_call_that_found_nobody_leaves_calls_to_be_tried() -> None:
    seen = view(warm(OPEN, call(20, Disposition.NO_ANSWER)))
    fit = library()["apology-call"].fits(seen, diagnose(seen))
    assert fit is not None
    assert fit.channel is library()["apology-call"].channels[0]
