"""The linter has nothing against the words the practice teaches, nor against those of our own plays, under any play or none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from unghost.drafts.script import script
from unghost.plays.play import Play
from unghost.plays.recommend import library
from unghost.pressure.lint import lint
from unghost.pressure.rule import Level
from unghost.testing.build import ours, theirs, view, warm

PLAYS = [play for play in library().values() if play.script]
TAUGHT_UNDER = ("apology-call", "ask-why", "value")
# What somebody is told to say stands in quotation marks and greets, or begins kindly; or it is a row of questions about the plan.
SPOKEN = re.compile(r"[“\"]((?:Hi|Hey|Hello|Just thinking)\b[^\n”\"]*)")
ASKED = re.compile(r"Has the [^?\n]+\?(?:[^?\n]+\?){1,2}")


def faults(text: str, play: str) -> list[tuple[str, str]]:
    """Return code and words of every finding in a mail and in a call that is no praise."""
    found = (f for context in ("mail", "call") for f in lint(text, context=context, play=play))
    return [(f.rule, f.quote) for f in found if f.level is not Level.PRAISE]


@pytest.mark.parametrize("play", PLAYS, ids=lambda play: play.name)
def test_our_own_scripts_lint_clean(play: Play) -> None:
    filled = view(warm(theirs(60, "Could we use it in the damp store?"), ours(40, "Any news?", "Any news?")))
    for words in ("\n".join(play.script), "\n".join(script(play.name, filled)), *play.script):
        assert faults(words, play.name) == []
        assert faults(words, "") == []


@pytest.mark.parametrize("name", ["apology-call", "ask-why", "release", "value", "compassion"])
def test_a_script_that_frees_earns_praise(name: str) -> None:
    assert any(f.level is Level.PRAISE for f in lint("\n".join(library()[name].script), context="call", play=name))


def test_the_scripts_of_the_practice_lint_clean(shared: Path) -> None:
    texts = [place.read_text(encoding="utf-8") for place in sorted((shared.parent / "seeds").glob("*.txt"))]
    taught = [words for text in texts for words in (*SPOKEN.findall(text), *ASKED.findall(text))]
    assert len(taught) >= 5
    for words in taught:
        assert [faults(words, play) for play in ("", *TAUGHT_UNDER)] == [[]] * (1 + len(TAUGHT_UNDER))
        assert any(f.level is Level.PRAISE for f in lint(words)), words
