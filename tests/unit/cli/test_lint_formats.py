from __future__ import annotations

import json

import pytest

from unghost.cli.lint_formats import FORMATS, render, worst
from unghost.pressure.lint import lint
from unghost.pressure.rule import Level

TEXT = "Hello,\nI've called you four times.\nNo answer needed."
FOUND = {"a,b.txt": lint(TEXT)}
TEXTS = {"a,b.txt": TEXT}


def test_text_shows_place_rule_words_reason_and_remedy() -> None:
    lines = render(FOUND, TEXTS, "text", colour=False).splitlines()
    assert lines[0] == 'a,b.txt:2:1  P01 blaming-reference  "I\'ve called you four times"'
    assert lines[1].startswith("    why      ")
    assert lines[2].startswith("    instead  ")


def test_colour_is_asked_for() -> None:
    assert "\x1b[" not in render(FOUND, TEXTS, "text", colour=False)
    assert "\x1b[31m" in render(FOUND, TEXTS, "text", colour=True)


def test_json_words_a_finding_as_the_contract_does() -> None:
    first = json.loads(render(FOUND, TEXTS, "json", colour=False))[0]
    assert first["rule"] == "P01"
    assert first["precision"] is None
    assert TEXT[first["start"] : first["end"]] == first["quote"]


def test_sarif_says_where_a_region_ends() -> None:
    run = json.loads(render(FOUND, TEXTS, "sarif", colour=False))["runs"][0]
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["endLine"], region["endColumn"]) == (2, 1, 2, 27)
    assert {rule["id"] for rule in run["tool"]["driver"]["rules"]} == {"P01", "C05"}


def test_github_escapes_its_separators_and_leaves_praise_out() -> None:
    (line,) = render(FOUND, TEXTS, "github", colour=False).splitlines()
    assert line.startswith("::error file=a%2Cb.txt,line=2,col=1,title=P01 blaming-reference::")


@pytest.mark.parametrize("fmt", FORMATS)
def test_nothing_found_is_rendered_too(fmt: str) -> None:
    assert render({}, {}, fmt, colour=False).strip() != "null"


def test_a_hostile_text_reaches_no_terminal() -> None:
    text = "I've called\x1b[2J you four times."
    found = {"x\x1b.txt": lint(text)}
    assert "\x1b" not in render(found, {}, "text", colour=False)


def test_the_worst_level_decides() -> None:
    assert worst(lint(TEXT)) is Level.ERROR
    assert worst(lint("No answer needed.")) is Level.PRAISE
    assert worst([]) is None
