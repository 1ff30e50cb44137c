"""The published JSON Schemas, for any test that has real output in its hands."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry, Resource

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "reference" / "schemas"


def names() -> list[str]:
    """Return the names of the published schemas."""
    return sorted(path.stem for path in FOLDER.glob("*.json"))


@cache
def schema(name: str) -> dict[str, object]:
    """Return one schema as published."""
    loaded: dict[str, object] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return loaded


def validate(name: str, value: object) -> None:
    """Fail, saying where and why, unless ``value`` (parsed JSON) is what the schema ``name`` promises.

    Cases are held to the laws of ``check_case`` as well, wherever they occur.
    """
    wrong = sorted(_validator(name).iter_errors(value), key=lambda error: list(map(str, error.absolute_path)))
    assert not wrong, "\n".join(f"{error.json_path}: {error.message[:300]}" for error in wrong)
    for case in _cases(name, value):
        check_case(case)


def check_case(case: Any) -> None:
    """Fail unless a case (valid by its schema) keeps what no schema can say: order of odds, a posterior, a clock that fits."""
    total = sum(cause["p"] for cause in case["causes"])
    assert abs(total - 1) < 1e-4, f"the causes sum to {total}"
    if case["odds"] is not None:
        odds = case["odds"]
        assert all(odd["low"] <= odd["p"] <= odd["high"] for odd in odds.values()), (
            f"an interval that does not hold its p: {odds}"
        )
        assert odds["7"]["p"] <= odds["14"]["p"] <= odds["30"]["p"], f"more time made an answer less likely: {odds}"
    assert case["attempts"] <= case["unanswered_touches"], "more attempts than touches"
    assert case["since"] is None or case["state"] != "ours", "a clock runs while the debt is ours"


def _cases(name: str, value: Any) -> list[Any]:
    by_schema: dict[str, Callable[[], list[Any]]] = {
        "case": lambda: [value],
        "cases": lambda: list(value),
        "today": lambda: list(value["cases"]),
    }
    return by_schema.get(name, list)()


@cache
def _validator(name: str) -> Draft202012Validator:
    published = Registry().with_resources((f"{n}.json", Resource.from_contents(schema(n))) for n in names())
    return Draft202012Validator(schema(name), registry=published)
