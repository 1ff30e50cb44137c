"""The linter has nothing against the words the practice teaches, nor does it overlook what is good in those of our own plays."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from unghost.plays.catalogue import library
from unghost.pressure.lint import lint
from unghost.pressure.rule import Level

TAUGHT_UNDER = ("apology-call", "ask-why", "value")
# What somebody is told to say stands in quotation marks and greets, or begins kindly; or it is a row of questions about the plan.
SPOKEN = re.compile(r"[“\"]((?:Hi|Hey|Hello|Just thinking)\b[^\n”\"]*)")
ASKED = re.compile(r"Has the [^?\n]+\?(?:[^?\n]+\?){1,2}")


def faults(text: str, play: str) -> list[tuple[str, str]]:
    """Return code and words of every finding in a mail and in a call that is no praise."""
    found = (f for context in ("mail", "call") for f in lint(text, context=context, play=play))
    return [(f.rule, f.quote) for f in found if f.level is not Level.PRAISE]


@pytest.mark.parametrize("name", ["apology-call", "ask-why", "release", "answer-first", "fresh-start"])
def test_a_call_that_frees_earns_praise(name: str) -> None:
    words = "\n".join(library()[name].script)
    assert any(f.level is Level.PRAISE for f in lint(words, context="call", play=name))


@pytest.mark.parametrize(
    "name",
    ["answer-first", "apology-call", "ask-why", "release", "value", "compassion", "champion-pack", "supply-missing", "personal"],
)
def test_a_letter_that_frees_or_gives_earns_praise(name: str) -> None:
    letter = library()[name].letter
    assert letter is not None
    assert any(f.level is Level.PRAISE for f in lint("\n".join(letter.lines), context="mail", play=name))


@pytest.mark.parametrize(
    "spoilt",
    [
        "Just checking in on {topic}.",
        "I have written to you three times about {topic}.",
        "If I do not hear from you by Friday, I will close your file.",
    ],
)
def test_a_spoilt_script_would_be_caught(spoilt: str) -> None:
    words = "\n".join((*library()["release"].script, spoilt))
    assert faults(words, "release")


def test_the_scripts_of_the_practice_lint_clean(shared: Path) -> None:
    texts = [place.read_text(encoding="utf-8") for place in sorted((shared.parent / "seeds").glob("*.txt"))]
    taught = [words for text in texts for words in (*SPOKEN.findall(text), *ASKED.findall(text))]
    assert len(taught) >= 5
    for words in taught:
        assert [faults(words, play) for play in ("", *TAUGHT_UNDER)] == [[]] * (1 + len(TAUGHT_UNDER))
        assert any(f.level is Level.PRAISE for f in lint(words)), words
