"""Laws of what stops a letter: one sign among any number of things is enough, whenever it came, in whatever order it is read."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mails import SETTINGS, at
from signs import DRAFTED, LEAVES, NONE_OF_LIFE, SIGNS, facts, letter, theirs, version
from unghost.app.review import review
from unghost.app.still import verdict
from unghost.app.verdict import Action, Verdict
from unghost.history.history import Facts
from unghost.history.weave import no_holidays
from unghost.silence.kaplan_meier import learn_kaplan_meier

QUIETLY = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
TOGETHER = [name for name in SIGNS if name not in ("the deal is lost",)]  # a table has one version of a deal


def all_of(*some: Facts) -> Facts:
    """Return facts put together."""
    kinds = [one.name for one in fields(Facts)]
    return Facts(**{kind: tuple(fact for one in some for fact in getattr(one, kind)) for kind in kinds})


def still(more: Facts, *, backwards: bool = False) -> Verdict:
    """Judge the letter by the record with this in it, read in one order or the other."""
    known = facts(more)
    if backwards:
        known = replace(known, messages=known.messages[::-1], truths=known.truths[::-1], calls=known.calls[::-1])
    return verdict(letter(), version(), review(known, at(LEAVES), SETTINGS, no_holidays, learn_kaplan_meier))


@QUIETLY
@given(
    st.lists(st.sampled_from(TOGETHER), min_size=1, max_size=3, unique=True),
    st.sets(st.sampled_from(list(NONE_OF_LIFE)), max_size=3),
)
def test_one_sign_among_anything_else_cancels_in_any_order(signs: list[str], beside: set[str]) -> None:
    come = all_of(*(SIGNS[name].facts() for name in signs), *(NONE_OF_LIFE[name]() for name in beside))
    assert still(come).action is Action.CANCEL
    assert still(come, backwards=True).action is Action.CANCEL


@QUIETLY
@given(st.floats(0.0, 1.0))
def test_a_word_of_theirs_cancels_at_whichever_moment_it_came(share: float) -> None:
    moment = at(DRAFTED) + timedelta(seconds=int(share * (at(LEAVES) - at(DRAFTED)).total_seconds()))
    (word,) = theirs().messages
    assert still(Facts(messages=(replace(word, date=moment),))).action is Action.CANCEL


@QUIETLY
@given(st.sets(st.sampled_from(list(NONE_OF_LIFE)), max_size=4))
def test_no_heap_of_what_is_no_sign_makes_one(beside: set[str]) -> None:
    assert still(all_of(*(NONE_OF_LIFE[name]() for name in beside))).action is Action.GO
