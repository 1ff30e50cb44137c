"""The strength of a relationship: named parts, a sentence each, and a word where there is too little to tell."""

from __future__ import annotations

import pytest

from unghost.causes.strength import FAIR, strength, strength_parts
from unghost.domain.touch import Channel, Disposition, Side
from unghost.testing.build import World, correspondence, ours, person, theirs, touch, view, warm

LONG = "Thank you, this is what we were looking for! The crews are glad, and we should talk about the other piers as well. " * 2


def test_every_part_has_a_value_a_weight_and_a_sentence() -> None:
    found = strength_parts(view(warm()))
    assert [p.name for p in found.parts] == ["exchanges", "met", "length", "warmth", "initiative", "others", "recency"]
    assert sum(p.weight for p in found.parts) == pytest.approx(1.0)
    assert all(0.0 <= p.value <= 1.0 and p.says.endswith((".", "”")) for p in found.parts)
    assert found.score == pytest.approx(sum(p.weight * p.value for p in found.parts), abs=1e-3)
    assert strength(view(warm())) == (found.score, {p.name: p.value for p in found.parts})


def test_too_little_says_so() -> None:
    assert "nothing to tell" in strength_parts(view(correspondence())).rests_on
    assert strength_parts(view(correspondence())).score == 0.0
    assert "too little" in strength_parts(view(correspondence([ours(9), theirs(8, "Yes.")]))).rests_on


def test_few_short_mails_without_a_talk_stay_below_one_half() -> None:
    mails = [m for n in range(3) for m in (ours(30 - 2 * n), theirs(29 - 2 * n, "Great, thanks! Why?", "Why?"))]
    assert strength(view(correspondence(mails)))[0] < FAIR


@pytest.mark.parametrize("n", [3, 4, 6])
def test_a_talk_makes_it_stronger_and_never_weaker(n: int) -> None:
    mails = [m for k in range(n) for m in (ours(60 - 2 * k), theirs(59 - 2 * k, LONG))]
    spoken = touch(20, "talked", channel=Channel.CALL, disposition=Disposition.ANSWERED)
    assert strength(view(correspondence([*mails, spoken])))[0] > strength(view(correspondence(mails)))[0]


def test_long_and_warm_mails_count_and_the_sentence_counts_them() -> None:
    short = strength_parts(view(correspondence([ours(9), theirs(8, "Red."), ours(7), theirs(6, "Blue.")])))
    long = strength_parts(view(correspondence([ours(9), theirs(8, LONG), ours(7), theirs(6, LONG)])))
    parts = {p.name: p for p in long.parts}
    assert long.score > short.score
    assert parts["warmth"].says == "A warm word in 2 of 2 mails of theirs."
    assert parts["exchanges"].says == "2 exchanges both ways; they answered 2 of 2 turns of ours."


def test_colleagues_who_know_us_and_several_of_us_count() -> None:
    alone = correspondence([ours(9), theirs(8, LONG)])
    bo = "bo@harbour.example"
    colleague = correspondence([theirs(5, "Hello.", person=bo)], who=person(bo, "Bo Reed"))
    with_others = strength_parts(view(alone, world=World(others=(colleague,))))
    parts = {p.name: p for p in with_others.parts}
    assert parts["others"].value > 0.0
    assert parts["others"].says.startswith("1 colleague of theirs")
    assert with_others.score > strength_parts(view(alone)).score


def test_what_is_nobodys_business_is_not_repeated() -> None:
    text = "Thanks for the visit to my husband in hospital after his stroke."
    found = strength_parts(view(correspondence([touch(9, text, side=Side.THEIRS)])))
    assert not any("stroke" in p.says for p in found.parts)
