"""Whatever a month brings: a play fits exactly where nothing speaks against it, and the library never gives a thing twice."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

from hypothesis import given, settings
from hypothesis import strategies as st

from mails import SETTINGS, at
from property.worlds import worlds
from unghost.causes.cause import Diagnosis, View
from unghost.causes.diagnose import diagnose
from unghost.domain.item import Item
from unghost.drafts.script import script
from unghost.history.history import Facts
from unghost.history.weave import weave
from unghost.plays.catalogue import library
from unghost.plays.play import Play
from unghost.plays.shelf.match import given_in, shelf
from unghost.testing.build import correspondence, ours, silent, theirs, view

ITEMS = (
    Item(at(0), "https://x.example/bearings", "A piece on bearings", ("bearings", "price")),
    Item(at(0), "https://x.example/blue", "Which blue one is it", ("blue",)),
    Item(at(0), "/papers/small.pdf", "The small one", ()),
)
NOW = at(45)


def views(facts: Facts) -> list[View]:
    history = weave(facts, NOW, SETTINGS)
    return [View(history, c, silent(c)) for c in history.people.values()]


def wrong_about(play: Play, seen: View, diagnosis: Diagnosis) -> bool:
    """Say whether a play breaks the law: it fits, and says why it does not; or neither."""
    return (play.fits(seen, diagnosis) is None) != bool(play.unfit(seen, diagnosis))


@settings(max_examples=40, deadline=None)
@given(worlds())
def test_a_play_fits_exactly_where_nothing_speaks_against_it(facts: Facts) -> None:
    for seen in views(facts):
        diagnosis = diagnose(seen)
        for play in library().values():
            assert not wrong_about(play, seen, diagnosis), play.name
            fit = play.fits(seen, diagnosis)
            assert fit is None or (0 < fit.score < 1 and fit.why)


def test_a_play_that_fits_nowhere_and_does_not_say_why_is_caught() -> None:
    @dataclass(frozen=True)
    class Mute(Play):
        """A wrong play: it is never open, and has nothing to say about it."""

        def unfit(self, view: View, diagnosis: Diagnosis) -> tuple[str, ...]:
            del view, diagnosis
            return ()

    ask, seen = library()["ask-why"], view(correspondence([theirs(50), ours(40, "Any news?", "Any news?")]))
    mute = Mute(**{field.name: getattr(ask, field.name) for field in fields(Play)})
    assert wrong_about(mute, seen, diagnose(seen))
    assert not wrong_about(ask, seen, diagnose(seen))


@settings(max_examples=30, deadline=None)
@given(worlds(), st.permutations(ITEMS))
def test_the_library_is_matched_alike_in_any_order_and_never_gives_twice(facts: Facts, items: list[Item]) -> None:
    told = replace(facts, items=ITEMS)
    for one, other in zip(views(told), views(replace(facts, items=tuple(items))), strict=True):
        assert shelf(one) == shelf(other)
        for match in shelf(one).matches:
            assert given_in(match.item, one.correspondence.ours) is None
            quoted = match.hits[0].care
            texts = [t.text for t in one.correspondence.touches] + [t.subject for t in one.correspondence.touches]
            assert any(quoted.text in text or quoted.text in text.replace("Re: ", "") for text in texts)


@settings(max_examples=30, deadline=None)
@given(worlds())
def test_no_play_leaves_a_place_unfilled(facts: Facts) -> None:
    for seen in views(facts):
        for name in library():
            assert "{" not in "\n".join(script(name, seen))
