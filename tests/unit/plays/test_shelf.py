"""The library against one person: what fits, by which words, what they have already, and what never counts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

from unghost.causes.cause import View
from unghost.causes.diagnose import diagnose
from unghost.domain.item import Item
from unghost.domain.touch import Touch
from unghost.plays.recommend import library
from unghost.plays.shelf.match import given_in, shelf
from unghost.plays.shelf.stems import same, stems
from unghost.testing.build import NOW, World, correspondence, deal, ours, theirs, view, warm

SALT = Item(NOW, "https://www.lamps.example/salt-water?utm_source=x", "Lamps that stand salt water", ("salt water", "corrosion"))
COSTS = Item(NOW, "/home/kim/papers/running-costs.pdf", "running costs", ("running costs", "electricity"))
ELSE = Item(NOW, "https://www.lamps.example/theatres", "Light for theatres", ("theatre",))
ASKED = theirs(70, "We worry about corrosion: the salt water eats everything on that pier.")
OPEN = ours(40, "Any news?", "Any news?")


def with_items(items: Iterable[Item], *touches: Touch) -> View:
    seen = view(warm(ASKED, OPEN, *touches))
    return replace(seen, history=replace(seen.history, items=tuple(items)))


def test_an_item_fits_by_its_topic_and_says_which_words_did_it() -> None:
    found = shelf(with_items((ELSE, COSTS, SALT)))
    assert [match.item for match in found.matches] == [SALT]
    assert "salt water" in found.matches[0].why
    assert "eats everything on that pier" in found.matches[0].why


def test_the_order_of_the_items_changes_nothing() -> None:
    assert shelf(with_items((SALT, ELSE))).matches == shelf(with_items((ELSE, SALT))).matches


@pytest.mark.parametrize(
    "text",
    [
        "See https://lamps.example/salt-water.",
        "See www.lamps.example/salt-water/ please",
        "LAMPS THAT STAND SALT WATER is a good read",
    ],
)
def test_what_they_were_given_is_never_given_again(text: str) -> None:
    found = shelf(with_items((SALT,), ours(80, text)))
    assert found.best is None
    assert [given.item for given in found.given] == [SALT]
    assert found.nothing_fits


@pytest.mark.parametrize("text", ["https://lamps.example/salt-water-tests", "kim@www.lamps.example/salt-water", "salt water"])
def test_another_page_of_the_same_place_is_not_the_same_item(text: str) -> None:
    assert given_in(SALT, [ours(80, text)]) is None


def test_a_file_that_was_attached_was_given() -> None:
    sent = replace(ours(80, "as promised"), files=("Running-Costs.pdf",), attachments=1)
    assert given_in(COSTS, [sent]) is sent
    assert given_in(COSTS, [replace(sent, files=("costs.pdf",))]) is None


def test_what_is_private_never_chooses_an_item() -> None:
    seen = view(correspondence([theirs(70, "My wife is in hospital with pneumonia. We will see."), OPEN]))
    items = (Item(NOW, "https://x.example/p", "Pneumonia", ("pneumonia", "hospital")),)
    assert shelf(replace(seen, history=replace(seen.history, items=items))).best is None


def test_a_word_of_our_own_name_tells_nothing_of_anybody() -> None:
    seen = with_items(
        (Item(NOW, "https://x.example/studio", "In the studio", ("studio",)),), theirs(60, "Your studio is lovely.")
    )
    assert shelf(seen).best is None


def test_inflection_and_other_scripts_are_one_word() -> None:
    assert same(*(stems(word)[0] for word in ("Batterien", "Batterie")))
    assert same(*(stems(word)[0] for word in ("Ersatzteile", "Ersatzteilpreise")))
    assert same(*(stems(word)[0] for word in ("lámparas", "lampara")))
    assert same("腐食", stems("塩水で腐食する")[0])
    assert not same(*(stems(word)[0] for word in ("lamp", "lampoon")))


def test_value_names_the_item_and_why_it_was_chosen() -> None:
    seen = with_items((SALT, ELSE))
    fit = library()["value"].fits(seen, diagnose(seen))
    assert fit is not None
    assert any(SALT.title in reason and SALT.place in reason for reason in fit.why)


def test_value_says_that_nothing_in_the_library_fits() -> None:
    seen = with_items((ELSE,))
    value = library()["value"]
    assert value.fits(seen, diagnose(seen)) is None
    assert any("Nothing in your library fits" in reason for reason in value.unfit(seen, diagnose(seen)))


def test_without_a_library_value_asks_the_user_for_the_item() -> None:
    seen = with_items(())
    fit = library()["value"].fits(seen, diagnose(seen))
    assert fit is not None
    assert any("the choice is yours" in reason for reason in fit.why)


def test_value_needs_a_topic() -> None:
    bare = [replace(theirs(50, "ok"), subject=""), replace(ours(40, "Any news?", "Any news?"), subject="")]
    seen = view(correspondence(bare))
    unfit = library()["value"].unfit(seen, diagnose(seen))
    assert any("not known" in reason for reason in unfit)
    known = view(correspondence(bare, deals=(deal(),)), world=World())
    assert not any("nothing can be chosen" in reason for reason in library()["value"].unfit(known, diagnose(known)))
