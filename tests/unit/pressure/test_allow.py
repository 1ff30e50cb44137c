from __future__ import annotations

import pytest

from unghost.pressure.allow import allowances, settle, without
from unghost.pressure.lint import Finding, examine, lint

PRESSING = "I've called you four times."


def codes(text: str) -> list[str]:
    return [finding.rule for finding in lint(text) if finding.level != "praise"]


@pytest.mark.parametrize(
    "comment",
    [
        "# unghost: allow P01 he counts them himself",
        "# unghost: allow blaming-reference he counts them himself",
        "// unghost: allow P01 he counts them himself",
        "/* unghost: allow P01 he counts them himself */",
        "<!-- unghost: allow P01 he counts them himself -->",
        "{# unghost: allow P01 he counts them himself #}",
        "{{! unghost: allow P01 he counts them himself }}",
        "# unghost: allow P99, P01 he counts them himself",
        "#unghost:allow p01: he counts them himself",
    ],
)
def test_one_instance_is_silenced_with_a_reason_on_its_line_or_the_one_before(comment: str) -> None:
    for text in (f"{PRESSING} {comment}\n", f"{comment}\n{PRESSING}\n", f"  {comment}\n\n{PRESSING}\n"):
        assert "P01" not in codes(text)
        ((finding, reason),) = examine(text).allowed
        assert (finding.rule, reason) == ("P01", "he counts them himself")


def test_the_other_lines_are_not_silenced() -> None:
    text = f"{PRESSING} # unghost: allow P01 he counts them himself\n\n{PRESSING}\n"
    assert [(finding.rule, finding.line) for finding in lint(text)] == [("P01", 3)]


def test_two_comments_above_one_line_both_speak_for_it() -> None:
    text = f"# unghost: allow P01 he asked\n# unghost: allow P02 an inside joke\n{PRESSING} Just checking in.\n"
    assert codes(text) == []


def test_without_a_reason_the_finding_stays_and_a_note_says_so() -> None:
    found = lint(f"{PRESSING} <!-- unghost: allow P01 -->\n")
    assert [(finding.rule, str(finding.level)) for finding in found] == [("P01", "error"), ("A02", "note")]
    assert "reason" in found[1].why


def test_a_comment_that_silences_nothing_is_told() -> None:
    (found,) = lint("Thank you for the drawings.  # unghost: allow P07 they asked\n")
    assert (found.rule, found.name, str(found.level)) == ("A01", "unused-allow", "note")
    assert found.quote == "# unghost: allow P07 they asked"


def test_a_comment_for_a_rule_that_does_not_exist_is_told() -> None:
    (found,) = lint("Thank you.  # unghost: allow P98 they asked\n")
    assert found.name == "unknown-allow"
    (bare,) = lint("Thank you.  # unghost: allow\n")
    assert bare.name == "unknown-allow"


def test_a_comment_for_a_rule_that_is_silent_here_is_no_news() -> None:
    assert lint("Thank you.  # unghost: allow P18 our own note\n", context="mail") == []


def test_the_comment_itself_is_never_linted() -> None:
    assert codes("Thank you.\n# unghost: allow P01 I've called you four times, just checking in\n") == ["A01"]


def test_the_places_of_what_remains_are_those_of_the_text() -> None:
    text = f"# unghost: allow P02 a joke\nJust checking in.\n\n{PRESSING}\n"
    (finding,) = lint(text)
    assert text[finding.start : finding.end] == finding.quote == PRESSING.rstrip(".")
    assert (finding.line, finding.column) == (4, 1)


def test_a_word_with_a_hash_is_no_comment() -> None:
    assert allowances("Room#unghost: allow P01 whatever") == ()


def test_blanking_keeps_the_length() -> None:
    text = "a # unghost: allow P01 why\r\nb"
    (comment,) = allowances(text)
    bare = without(text, [(comment.start, comment.end)])
    assert len(bare) == len(text)
    assert bare.endswith("\r\nb")


def test_text_without_comments_costs_nothing() -> None:
    found: list[Finding] = lint(PRESSING)
    assert settle(PRESSING, found, (), (), ()).kept == tuple(found)


def test_many_comments_are_read_in_linear_time() -> None:
    text = "# unghost: allow P01 he asked\n" * 20_000 + PRESSING
    assert len(allowances(text)) == 20_000
