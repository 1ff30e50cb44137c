from __future__ import annotations

import pytest

from unghost.app.lint_text import Linted, Policy, lint_text

PRESSING = "I've called you four times"


def words(linted: Linted) -> list[str]:
    return [linted.source[one.finding.start : one.finding.end] for one in linted.found if one.finding.rule == "P01"]


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("a.txt", f"Hello,\r\n{PRESSING}.\r\n"),
        ("a.html", f"<p>Hello,</p>\n<p>{PRESSING}.</p>"),
        ("a.md", f"---\nx: 1\n---\n> quoted\n\n# Hi\n\n{PRESSING}.\n"),
        ("a.csv", f'name,body\nx,"Hello, {PRESSING}."\n'),
        ("a.json", f'{{"body": "Hello,\\n{PRESSING}."}}'),
        ("a.yaml", f"body: >\n  Hello,\n  {PRESSING}.\n"),
        ("a.eml", f"From: a@x.example\nSubject: Lamps\n\nHello,\n{PRESSING}.\n"),
        ("a.txt", f"Subject: Lamps\n\nHello {{{{ name }}}},\n\n{PRESSING}.\n"),
    ],
)
def test_every_kind_of_file_gives_places_of_the_file_itself(name: str, source: str) -> None:
    linted = lint_text(name, source, Policy())
    assert words(linted) == [PRESSING]
    one = next(one.finding for one in linted.found if one.finding.rule == "P01")
    assert source.split("\n")[one.line - 1][one.column - 1 :].startswith("I've called")
    assert one.quote == PRESSING


def test_words_within_marks_are_quoted_without_them() -> None:
    linted = lint_text("a.html", "<p>I've <b>called</b> you&nbsp;four times.</p>", Policy())
    assert words(linted) == ["I've <b>called</b> you&nbsp;four times"]
    assert linted.found[0].finding.quote == PRESSING


def test_a_placeholder_does_not_disturb_and_is_quoted_as_it_stands() -> None:
    linted = lint_text("a.txt", "I've called you {{ n_times }} times.", Policy())
    assert words(linted) == ["I've called you {{ n_times }} times"]
    assert linted.found[0].finding.quote == "I've called you {{ n_times }} times"


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("a.html", f"<!-- unghost: allow P01 he asked -->\n<p>{PRESSING}.</p>"),
        ("a.md", f"<!-- unghost: allow P01 he asked -->\n\n{PRESSING}."),
        ("a.html.j2", f"{{# unghost: allow P01 he asked #}}\n<p>{PRESSING}.</p>"),
        ("a.yaml", f"# unghost: allow P01 he asked\nbody: {PRESSING}.\n"),
        ("a.csv", f"name,body\nx,{PRESSING}. # unghost: allow P01 he asked\n"),
        ("a.txt", f"Subject: Lamps\n\n{PRESSING}. # unghost: allow P01 he asked\n"),
    ],
)
def test_a_comment_silences_in_every_kind_of_file(name: str, source: str) -> None:
    linted = lint_text(name, source, Policy())
    assert words(linted) == []
    assert [(one.finding.rule, one.reason) for one in linted.allowed] == [("P01", "he asked")]


def test_a_comment_for_a_rule_that_was_not_asked_for_is_no_news() -> None:
    source = "Thank you.  # unghost: allow P07 they asked\n"
    assert [one.finding.rule for one in lint_text("a.txt", source, Policy()).found] == ["A01"]
    assert lint_text("a.txt", source, Policy(ignored=frozenset({"forward-momentum"}))).found == ()


def test_a_cell_is_named() -> None:
    linted = lint_text("a.csv", f"name,body\nx,{PRESSING}.\n", Policy())
    assert linted.found[0].where == "row 2, column body"


@pytest.mark.parametrize("text", ["", "\x00" * 50, "\ud800", "x" * 100_000, "你好 привет שלום\u202e", "\r\r\r", "<" * 1000])
@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.md", "a.csv", "a.json", "a.yaml", "a.eml", "-"])
def test_any_text_is_linted_without_a_fault(name: str, text: str) -> None:
    lint_text(name, text, Policy())
