"""The figures of the lint rules: measured on what is in the repository, published with each finding, and what they decide."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from benchmarks.pressure.ledger import OUT, Evidence, entries, evidence, judged, measured

from unghost.errors import CatalogueError
from unghost.pressure import ledger as figures
from unghost.pressure.ledger import BARS, HEAD, LEAST, PHRASES, SURE, Entry, at_best, held, level, parse, precision
from unghost.pressure.lint import lint, rules
from unghost.pressure.rule import Level, Precision, Rule

STALE = "make ledger measures the rules anew"
PUSH = "The offer expires on Friday."


def entry(right: int, innocent: int, other: int = 0, name: str = "planted") -> Entry:
    return Entry("P99", name, PHRASES, right, other, innocent, 0.0, 0.0)


def planted(**more: object) -> Rule:
    facts: dict[str, object] = {
        "name": "planted",
        "code": "P99",
        "why": "Because.",
        "instead": "Nothing.",
        "source": "R6.",
        "phrases": (r"\bplanted words\b",),
        "fires_on": ("Planted words.",),
        "quiet_on": ("Other words.",),
    }
    return Rule(**{**facts, **more})  # type: ignore[arg-type]  # the fields differ from test to test


def test_the_published_figures_are_those_of_the_rules_as_they_are() -> None:
    now = entries(judged(evidence()), Counter(), Counter(), (1, 1))
    told = {key: one for key, one in parse(OUT.read_text(encoding="utf-8")).items() if one.n or one.by == PHRASES}
    assert {(one.name, one.by): (one.right, one.other, one.innocent) for one in now} == {
        key: (one.right, one.other, one.innocent) for key, one in told.items()
    }, STALE


@pytest.mark.usefixtures("shared")
def test_the_published_false_alarms_are_those_of_the_rules_as_they_are() -> None:
    assert measured() == OUT.read_text(encoding="utf-8"), STALE


def test_no_rule_that_stops_anybody_was_shown_to_speak_up_wrongly_too_often() -> None:
    for rule in rules():
        for context in rule.level:
            for by in (PHRASES, SURE):
                one = figures.ledger().get((rule.name, by))
                if level(rule, context, by) is Level.ERROR and one is not None and one.n >= LEAST:
                    assert at_best(one.right + one.other, one.n) >= BARS[Level.ERROR], (rule.name, by)


def test_no_rule_is_wrong_more_often_than_right() -> None:
    for one in figures.ledger().values():
        if one.by == PHRASES and one.n >= LEAST:
            assert one.right + one.other >= BARS[Level.NOTE] * one.n, f"{one.name} must be mended or go"


@pytest.mark.parametrize(
    ("one", "now"),
    [
        (entry(95, 5), Level.ERROR),
        (entry(92, 8), Level.ERROR),
        (entry(90, 10), Level.WARN),
        (entry(90, 5, other=5), Level.ERROR),
        (entry(75, 25), Level.WARN),
        (entry(70, 30), Level.NOTE),
        (entry(1, 99), Level.NOTE),
        (entry(0, LEAST - 1), Level.ERROR),
        (entry(0, LEAST), Level.NOTE),
        (None, Level.ERROR),
    ],
)
def test_a_rule_is_taken_down_level_by_level_until_it_is_over_a_bar(one: Entry | None, now: Level) -> None:
    assert held(Level.ERROR, one) is now


def test_praise_and_notes_are_never_taken_down() -> None:
    assert held(Level.PRAISE, entry(0, 50)) is Level.PRAISE
    assert held(Level.NOTE, entry(0, 50)) is Level.NOTE


def test_a_planted_rule_with_poor_figures_stops_nobody_in_any_context(monkeypatch: pytest.MonkeyPatch) -> None:
    rule = planted()
    assert [one.level for one in lint("Planted words.", rules=(rule,))] == [Level.ERROR]
    poor = {("planted", PHRASES): entry(170, 30)}
    monkeypatch.setattr(figures, "ledger", lambda: poor)
    figures._held.cache_clear()
    try:
        for context in ("mail", "call"):
            (found,) = lint("Planted words.", context=context, rules=(rule,))
            assert found.level is Level.WARN
            assert found.precision is not None
            assert (found.precision.value, found.precision.n) == (0.85, 200)
    finally:
        figures._held.cache_clear()


def test_what_a_record_says_is_not_held_to_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    rule = planted(check=lambda _words, _record: Level.ERROR)
    monkeypatch.setattr(figures, "ledger", lambda: {("planted", PHRASES): entry(6, 4)})
    figures._held.cache_clear()
    try:
        assert [one.level for one in lint("Planted words.", rules=(rule,))] == [Level.ERROR]
    finally:
        figures._held.cache_clear()


def test_every_finding_says_how_right_its_rule_has_been_where_enough_is_known() -> None:
    (found,) = [one for one in lint(PUSH) if one.rule == "P06"]
    rule = next(rule for rule in rules() if rule.code == "P06")
    assert found.precision == precision(rule)
    assert found.precision is not None
    assert found.precision.n >= LEAST


def test_a_share_is_never_a_certainty_and_never_of_too_few() -> None:
    assert [one and one.value for one in (entry(30, 0).precision, entry(0, 30).precision)] == [0.99, 0.01]
    assert entry(LEAST - 1, 0).precision is None


def test_what_a_judge_could_also_have_named_is_not_counted() -> None:
    texts = [
        Evidence(PUSH, "mail", "", None, labels, maybe, learnt=False)
        for labels, maybe in (
            (frozenset({"P06"}), frozenset[str]()),
            (frozenset[str](), frozenset({"P06"})),
            (frozenset({"P01"}), frozenset[str]()),
            (frozenset[str](), frozenset[str]()),
        )
    ]
    result = judged(texts)
    key = ("false-urgency", PHRASES)
    assert (result.right[key], result.other[key], result.innocent[key]) == (1, 1, 1)


def test_a_table_with_other_columns_is_refused() -> None:
    with pytest.raises(CatalogueError):
        parse("code\tname\n")
    assert parse("\t".join(HEAD) + "\n") == {}


def test_a_house_rule_says_of_itself_what_it_knows() -> None:
    said = Precision(0.9, 40)
    assert precision(planted(precision=said)) == said


def test_the_figures_are_part_of_the_package() -> None:
    assert Path(figures.__file__).with_name("ledger.tsv") == OUT
