"""Every play says what it is; its own words pass our own linter; none ends with an ultimatum."""

from __future__ import annotations

import re

import pytest

from unghost.domain.touch import Channel
from unghost.drafts.script import script
from unghost.plays.play import Play
from unghost.plays.recommend import library
from unghost.pressure.lint import lint
from unghost.pressure.rule import Level
from unghost.testing.build import ours, view, warm

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
FAULTS = (Level.ERROR, Level.WARN)


@pytest.fixture(params=tuple(library().values()), ids=lambda play: play.name)
def play(request: pytest.FixtureRequest) -> Play:
    found = request.param
    assert isinstance(found, Play)
    return found


def test_the_plays_are_of_the_contract() -> None:
    assert set(library()) <= CONTRACT


def test_a_play_says_what_it_is_why_it_helps_and_where_it_comes_from(play: Play) -> None:
    assert play.title
    assert len(play.why) > 20
    assert re.fullmatch(r"R\d{1,2}", play.source)


def test_a_play_that_contacts_has_words_and_a_channel(play: Play) -> None:
    assert play.contacts == bool(play.script)
    assert not play.contacts or (play.channels and Channel.NONE not in play.channels)


def test_the_words_of_a_play_are_clean_by_our_own_rules(play: Play) -> None:
    context = "call" if play.channels[:1] == (Channel.CALL,) else "mail"
    text = "\n".join(script(play.name, view(warm(ours(40, "Any news?", "Any news?")))))
    assert not [f for f in lint(text, context=context, play=play.name) if f.level in FAULTS]
    assert not [f for f in lint(text, context="call", play=play.name) if f.level in FAULTS]


def test_the_words_of_a_play_leave_no_place_unfilled(play: Play) -> None:
    assert "{" not in "\n".join(script(play.name, view(warm())))


@pytest.mark.parametrize("name", ["apology-call", "ask-why", "release"])
def test_a_call_script_has_a_branch_for_voicemail_a_gatekeeper_and_an_easy_no(name: str) -> None:
    text = "\n".join(library()[name].script)
    assert "voicemail" in text
    assert "somebody else answers" in text
    assert re.search(r"\bno\b", text)
