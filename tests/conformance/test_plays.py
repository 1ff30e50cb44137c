"""Every play says what it is, when and when not, and what comes after; its words are lint-clean and end in no ultimatum."""

from __future__ import annotations

import re

import pytest

from unghost.domain.record import TruthState
from unghost.domain.touch import Channel, Disposition
from unghost.drafts.script import Draft, draft, script
from unghost.plays.catalogue import library
from unghost.plays.play import Branch, Play
from unghost.pressure.lint import lint
from unghost.pressure.rule import Level
from unghost.testing.build import ours, theirs, view, warm

CONTRACT = frozenset(
    [
        "answer-first",
        "supply-missing",
        "apology-call",
        "ask-why",
        "release",
        "fresh-start",
        "smaller-ask",
        "value",
        "second-door",
        "successor",
        "champion-pack",
        "compassion",
        "personal",
        "bold",
        "wait",
        "park",
        "let-go",
    ]
)
PLACES = re.compile(r"\{(?:name|contact|topic|about|item|told|fault|asked|me|us)\}")
MOST_WORDS = 125  # EVIDENCE, V: 50 to 125 words are answered most
CALLED = tuple(play for play in library().values() if Channel.CALL in play.channels)
SEEN = view(warm(theirs(60, "Could we use it in the damp store?"), ours(40, "Any news?", "Any news?")))


@pytest.fixture(params=tuple(library().values()), ids=lambda play: play.name)
def play(request: pytest.FixtureRequest) -> Play:
    found = request.param
    assert isinstance(found, Play)
    return found


@pytest.fixture(params=CALLED, ids=lambda play: play.name)
def called(request: pytest.FixtureRequest) -> Play:
    found = request.param
    assert isinstance(found, Play)
    return found


def drafts(play: Play) -> list[Draft]:
    found = [draft(play.name, SEEN, channel) for channel in play.channels]
    return [one for one in found if one is not None]


def texts(play: Play) -> list[str]:
    """Return everything of a play that is said or sent at one time, the places filled, and each line and branch by itself."""
    made = drafts(play)
    wholes = [f"{one.subject}\n\n" * bool(one.subject) + "\n".join(one.lines) for one in made]
    branches = [f"{branch.hears}: {branch.say}" for one in made for branch in one.branches]
    return [*wholes, *branches, *play.words, *(line for one in made for line in one.lines)]


def faults(text: str, play: str) -> list[tuple[str, str, str]]:
    found = ((context, f) for context in ("mail", "call") for f in lint(text, context=context, play=play))
    return [(context, f.rule, f.quote) for context, f in found if f.level is not Level.PRAISE]


def test_the_plays_are_those_of_the_contract() -> None:
    assert set(library()) == CONTRACT


def test_a_play_says_what_it_is_why_it_helps_who_teaches_it_and_who_would_not(play: Play) -> None:
    assert play.title
    assert len(play.why) > 20
    assert re.fullmatch(r"R\d{1,2}", play.source)
    assert play.schools
    assert len(play.disputed) > 40
    assert len(play.after.then) > 40


def test_a_play_says_when_and_when_not_in_sentences(play: Play) -> None:
    held = (*play.needs, *play.never)
    assert held or play.name == "wait"
    names = [condition.name for condition in held]
    assert len(set(names)) == len(names)
    for condition in held:
        assert re.fullmatch(r"[a-z]+(?:-[a-z]+)*", condition.name)
        for sentence in (condition.says, condition.otherwise):
            assert re.fullmatch(r"[A-Z].{15,}[.)]", sentence), sentence
        assert condition.says != condition.otherwise


def test_a_play_that_contacts_has_words_for_every_way_it_takes(play: Play) -> None:
    assert play.contacts == bool(play.words) == bool(play.sequence)
    assert Channel.NONE not in play.channels
    assert {one.channel for one in drafts(play)} == set(play.channels)


def test_calls_come_first_wherever_the_truth_is_asked_for(play: Play) -> None:
    if play.name in ("apology-call", "ask-why", "release"):
        assert play.channels == (Channel.CALL, Channel.MAIL)
        assert "only when" in play.sequence[1].after
    for step in play.sequence:
        assert 1 <= step.most <= 3
        assert len(step.after) > 10


def test_the_words_of_a_play_are_clean_by_our_own_rules(play: Play) -> None:
    for text in texts(play):
        assert faults(text, play.name) == []
        assert faults(text, "") == []


def test_a_letter_is_short_asks_once_at_most_and_ends_without_an_ultimatum(play: Play) -> None:
    for one in drafts(play):
        if one.channel is Channel.CALL:
            continue
        words = " ".join(one.lines)
        assert len(words.split()) <= MOST_WORDS
        assert words.count("?") <= 1
        assert not re.search(r"\b(?:unless|otherwise|last chance|close (?:the|your) file|if I do(?: not|n't) hear)\b", words)


def test_a_letter_that_asks_leaves_a_way_out(play: Play) -> None:
    for one in drafts(play):
        words = " ".join((*one.lines, *(branch.say for branch in one.branches)))
        if "?" in words:
            assert re.search(r"\bno\b|\bnone\b|\bfine\b|leave it|all right|no harm", words), words


def test_what_gives_something_asks_nothing() -> None:
    for name in ("supply-missing", "value", "champion-pack", "compassion", "personal", "bold"):
        assert not any("?" in words for words in library()[name].words), name


def test_the_words_of_a_play_have_known_places_and_leave_none_unfilled(play: Play) -> None:
    for words in play.words:
        assert "{" not in PLACES.sub("", words)
    assert "{" not in "\n".join(script(play.name, SEEN))


def test_a_call_has_a_branch_for_a_no_a_gatekeeper_and_the_voicemail(called: Play) -> None:
    by_record: dict[object, list[Branch]] = {}
    for branch in called.branches:
        by_record.setdefault(branch.record, []).append(branch)
    assert any("no" in branch.hears.casefold() for branch in by_record[TruthState.NO])
    assert Disposition.GATEKEEPER in by_record
    voicemail = next(branch for branch in called.branches if "voicemail" in branch.hears)
    assert voicemail.record is Disposition.NO_ANSWER  # nothing is left there, so nothing was delivered
    assert "Hang up" in voicemail.say


def test_a_branch_that_hears_a_no_blames_nobody_and_holds_nobody(called: Play) -> None:
    for branch in called.branches:
        if branch.record is TruthState.NO:
            assert re.search(r"thank you|good to know|of course", branch.say, re.IGNORECASE), branch
            assert not re.search(r"\b(?:but|are you sure|reconsider|before you)\b", branch.say, re.IGNORECASE), branch


def test_a_time_they_name_is_asked_for_and_kept(called: Play) -> None:
    for branch in called.branches:
        if branch.record is TruthState.NOT_NOW:
            assert re.search(r"quiet until then|not before", branch.say), branch


def test_giving_rests_longer_than_asking() -> None:
    def rest(name: str) -> int:
        return library()[name].after.days or 0

    assert min(rest(name) for name in ("value", "release", "compassion", "champion-pack")) > max(
        rest(name) for name in ("ask-why", "apology-call", "answer-first")
    )


def test_interest_on_a_call_is_recorded_as_a_call_and_not_as_a_yes(play: Play) -> None:
    assert TruthState.YES not in [branch.record for branch in play.branches]
