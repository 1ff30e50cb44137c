"""Findings held against a judge: what is right, what is not counted, and how far figures can be trusted."""

from __future__ import annotations

import json
import runpy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from benchmarks.pressure.contestants import ours
from benchmarks.pressure.judged import JUDGED, Found, Item, at_level, items, score


def item(name: str = "1", text: str = "Just checking in on my mail.", **more: Any) -> Item:
    facts: dict[str, Any] = {
        "context": "mail",
        "play": "",
        "record": None,
        "labels": frozenset(),
        "maybe": frozenset(),
        "spans": (),
        "near": "",
        "half": "",
    }
    return Item(name, text, **{**facts, **more})


PRESSING = item("1", labels=frozenset({"P02"}), spans=((0, 16, "P02"),))
CLEAN = item("2", near="P02")
UNSURE = item("3", maybe=frozenset({"P01"}))


def test_a_finding_is_right_where_its_class_was_named_and_its_place_overlaps() -> None:
    found = {"1": [Found(5, 20, "P02")]}
    result = score([PRESSING], found, draws=0)
    assert (result.recall.right, result.of_class.value, result.of_span.value, result.pressing.value) == (1, 1.0, 1.0, 1.0)


def test_a_finding_of_another_class_finds_the_text_but_is_not_right() -> None:
    result = score([PRESSING], {"1": [Found(0, 4, "P01")]}, draws=0)
    assert (result.recall.value, result.of_class.value, result.pressing.value) == (1.0, 0.0, 1.0)


def test_a_finding_elsewhere_in_the_text_is_right_by_class_and_wrong_by_place() -> None:
    result = score([PRESSING], {"1": [Found(20, 24, "P02")]}, draws=0)
    assert (result.of_class.value, result.of_span.value) == (1.0, 0.0)


def test_a_class_a_fair_judge_could_name_is_neither_right_nor_wrong() -> None:
    result = score([UNSURE], {"3": [Found(0, 4, "P01")]}, draws=0)
    assert (result.false.right, result.of_class.of, result.of_span.of) == (0, 0, 0)


def test_a_clean_text_with_any_finding_is_a_false_alarm_and_a_near_miss_that_was_flagged() -> None:
    result = score([CLEAN], {"2": [Found(0, 4, "P02")]}, draws=0)
    assert (result.false.value, result.near.value) == (1.0, 1.0)


@pytest.mark.parametrize("ignored", [Found(0, 4, "P16"), Found(0, 4, "P20"), Found(0, 4, "P12"), Found(0, 4, "P02", "praise")])
def test_what_nobody_judged_is_not_counted(ignored: Found) -> None:
    assert score([CLEAN], {"2": [ignored]}, draws=0).false.right == 0


def test_a_claim_is_counted_where_it_is_said_what_the_record_knows() -> None:
    assert score([item("2", record="none")], {"2": [Found(0, 4, "P12")]}, draws=0).false.right == 1


def test_levels_are_told_apart() -> None:
    found = {"1": [Found(0, 4, "P02", "warn"), Found(0, 4, "P01", "error")]}
    assert [one.code for one in at_level(found, "error")["1"]] == ["P01"]


def test_an_interval_holds_its_figure_and_narrows_with_more_texts() -> None:
    def share(times: int) -> tuple[float, float]:
        judged = [item(f"{n}", labels=frozenset({"P02"})) for n in range(4 * times)]
        found = {f"{n}": [Found(0, 1, "P02")] for n in range(3 * times)}
        recall = score(judged, found).recall
        assert recall.low is not None
        assert recall.high is not None
        assert recall.low <= 0.75 <= recall.high
        return recall.low, recall.high

    few, many = share(5), share(50)
    assert many[1] - many[0] < few[1] - few[0]


def test_our_judged_set_has_two_halves_and_spans_that_hold_words() -> None:
    judged = items(JUDGED)
    assert len(items(JUDGED, "a")) == len(items(JUDGED, "b")) == len(judged) / 2
    assert len({one.id for one in judged}) == len(judged)
    for one in judged:
        assert {code for _, _, code in one.spans} == one.labels
        assert all(one.text[start:end].strip() == one.text[start:end] != "" for start, end, _ in one.spans)


def test_the_shared_scorer_comes_to_the_same_figures(shared: Path) -> None:
    gold = shared / "gold" / "pressure_dev.jsonl"
    shared_score: Callable[..., dict[str, Any]] = runpy.run_path(str(shared / "gold" / "score_pressure.py"))["score"]
    judged = items(gold)
    found = {one.id: ours(one) for one in judged}
    rows = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines()]
    said = [
        {"id": name, "findings": [{"start": one.start, "end": one.end, "label": one.code} for one in ones]}
        for name, ones in found.items()
    ]
    theirs, mine = shared_score(rows, said, True), score(judged, found, draws=0)
    assert (mine.recall.right, mine.recall.of) == (theirs["any"]["tp"], theirs["any"]["pos"])
    assert (mine.false.right, mine.false.of) == (theirs["any"]["fp"], theirs["any"]["neg"])
    assert (mine.of_span.right, mine.of_span.of) == (theirs["span"]["right"], sum(theirs["span"].values()))
    for code, one in mine.classes.items():
        assert (one.precision or 0.0, one.recall or 0.0) == (theirs["classes"][code]["p"], theirs["classes"][code]["r"])
