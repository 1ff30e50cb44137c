from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from unghost.app.lint_text import Linted, Policy, lint_text
from unghost.cli.lint_formats import array, as_github, as_text, statistics
from unghost.cli.lint_sarif import Run, as_sarif
from unghost.cli.lint_summary import closing, worst
from unghost.errors import CouldNot
from unghost.pressure.lint import rules
from unghost.pressure.rule import Level

TEXT = "Hello,\nI've called you four times.\nNo answer needed."
SCHEMA = Path(__file__).resolve().parents[2] / "assets/sarif-2.1.0.json"


def linted(text: str = TEXT, name: str = "a,b.txt") -> list[Linted]:
    return [lint_text(name, text, Policy())]


def sarif(files: list[Linted], failed: tuple[tuple[str, CouldNot], ...] = ()) -> dict[str, object]:
    described = [(rule, rule.level.get("mail")) for rule in rules()]
    log: dict[str, object] = json.loads(as_sarif(Run(described, files, failed)))
    wrong = list(Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).iter_errors(log))
    assert wrong == []
    return log


def test_text_shows_place_rule_words_reason_and_remedy() -> None:
    lines = "\n".join(as_text(linted(), colour=False)).splitlines()
    assert lines[0] == 'a,b.txt:2:1  P01 blaming-reference  "I\'ve called you four times"'
    assert lines[1].startswith("    why      ")
    assert lines[2].startswith("    instead  ")


def test_a_cell_is_named_beside_its_place() -> None:
    (line, *_) = "\n".join(as_text(linted(f'name,body\nx,"{TEXT}"\n', "a.csv"), colour=False)).splitlines()
    assert line.startswith("a.csv:3:1 (row 2, column body)  P01")


def test_colour_is_asked_for() -> None:
    assert "\x1b[" not in "".join(as_text(linted(), colour=False))
    assert "\x1b[31m" in "".join(as_text(linted(), colour=True))


def test_json_words_a_finding_as_the_contract_does() -> None:
    first = json.loads(array(linted()))[0]
    assert first["rule"] == "P01"
    assert TEXT[first["start"] : first["end"]] == first["quote"]
    assert {"where", "rewrite", "precision"} <= first.keys()
    assert first["because"] == []


def test_json_says_which_words_weighed_where_no_phrase_spoke() -> None:
    found = json.loads(array(linted("My WhatsApp from the 9th still shows no response, sir.")))
    learnt = [one for one in found if one["because"]]
    assert learnt
    assert all(isinstance(word, str) and word for one in learnt for word in one["because"])


def test_a_calmer_wording_is_part_of_the_finding_and_can_be_put_in_its_place() -> None:
    for first in json.loads(array(linted())):
        if first["rewrite"] is not None:
            assert first["rewrite"].keys() == {"start", "end", "text"}
            assert 0 <= first["rewrite"]["start"] <= first["rewrite"]["end"] <= len(TEXT)


def test_sarif_is_valid_and_says_where_a_region_ends() -> None:
    run = sarif(linted())["runs"][0]  # type: ignore[index]  # parsed JSON, held to its schema above
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["endLine"], region["endColumn"]) == (2, 1, 2, 27)
    described = {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}
    assert {"P01", "C05", "A01"} <= described.keys()
    assert described["P01"]["defaultConfiguration"]["level"] == "error"
    assert "It is quiet on" in described["P01"]["help"]["markdown"]
    assert run["tool"]["driver"]["rules"][run["results"][0]["ruleIndex"]]["id"] == "P01"


def test_sarif_keeps_what_was_allowed_with_its_reason() -> None:
    files = linted("I've called you four times. # unghost: allow P01 he counts them himself\n")
    (result,) = sarif(files)["runs"][0]["results"]  # type: ignore[index]  # parsed JSON, held to its schema above
    assert result["suppressions"] == [{"kind": "inSource", "status": "accepted", "justification": "he counts them himself"}]
    assert worst(files) is None


def test_a_fingerprint_outlives_lines_added_above_and_tells_twins_apart() -> None:
    def prints(text: str) -> list[str]:
        results = sarif(linted(text))["runs"][0]["results"]  # type: ignore[index]  # parsed JSON, held to its schema above
        return [result["partialFingerprints"]["unghostWords/v1"] for result in results]

    apart = "The quick note about the harbour lamps and what they need from the office before June, as it happens. "
    letter = f"{apart}\nI've called you four times.\n{apart}\n"
    assert prints(letter) == prints("We write from the mill.\n\n" + letter)
    assert len(set(prints(letter + letter))) == 2


def test_sarif_names_the_files_that_could_not_be_read() -> None:
    log = sarif(linted("Thank you."), (("x y.txt", CouldNot("x y.txt is not linted. It is binary, not text.")),))
    (invocation,) = log["runs"][0]["invocations"]  # type: ignore[index]  # parsed JSON, held to its schema above
    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["message"]["text"].startswith("x y.txt")


def test_sarif_is_valid_for_names_and_texts_of_every_kind() -> None:
    sarif([*linted(name="-"), *linted(name="/tmp/ü b#.txt"), *linted(f"<p>{TEXT}</p>", "../a.html"), *linted("", "e.txt")])


def test_github_escapes_its_separators_and_leaves_praise_out() -> None:
    (line,) = as_github(linted())
    assert line.startswith("::error file=a%2Cb.txt,line=2,col=1,title=P01 blaming-reference::")


def test_nothing_found_is_shown_too() -> None:
    assert list(as_text([], colour=False)) == list(as_github([])) == []
    assert json.loads(array([])) == []
    assert sarif([])


def test_a_hostile_text_reaches_no_terminal() -> None:
    found = linted("I've called\x1b[2J you four times.", "x\x1b.txt")
    assert "\x1b" not in "".join(as_text(found, colour=False))


@pytest.mark.parametrize(("text", "level"), [(TEXT, Level.ERROR), ("No answer needed.", Level.PRAISE), ("Hello.", None)])
def test_the_worst_level_decides(text: str, level: Level | None) -> None:
    assert worst(linted(text)) is level


def test_the_last_line_counts() -> None:
    assert closing(linted(), 0) == "1 text: 1 error, 1 praise."
    assert closing([*linted("Hello."), *linted("Hi.")], 1) == "2 texts: nothing that presses; 1 file could not be read."


def test_statistics_count_by_rule_the_most_frequent_first() -> None:
    rows = statistics([*linted(), *linted("I've called you four times.")])
    assert [(row["rule"], row["count"]) for row in rows] == [("P01", 2), ("C05", 1)]
