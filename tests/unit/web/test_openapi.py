"""The description of the HTTP API: it is current, it is whole, and what it shows works."""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema_rs
import pytest
from jsonschema import Draft202012Validator

from unghost.web.operations import openapi
from unghost.web.operations.reference import example_of, page
from unghost.web.operations.resource import operations, resources
from unghost.web.wire.given import Day, Flag, Given, Moment, Text, Texts, Whole, read_object

ROOT = Path(__file__).resolve().parents[3]
REFERENCE = ROOT / "docs" / "reference"
STALE = "run: make openapi"


def test_the_bundled_schemas_are_the_published_ones() -> None:
    published = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in (REFERENCE / "schemas").glob("*.json")}
    assert openapi.schemas() == published, STALE


def test_the_published_description_is_current() -> None:
    assert (REFERENCE / "openapi.json").read_text(encoding="utf-8") == openapi.text(), STALE


def test_the_reference_page_is_current() -> None:
    assert (REFERENCE / "api.md").read_text(encoding="utf-8") == page(), STALE


def test_every_reference_within_the_description_leads_somewhere() -> None:
    whole = openapi.document()
    for ref in set(re.findall(r'"\$ref": "([^"]+)"', json.dumps(whole))):
        found = whole
        for part in ref.removeprefix("#/").split("/"):
            found = found[part.replace("~1", "/")]
        assert isinstance(found, dict), ref


def test_every_schema_within_the_description_is_one() -> None:
    for schema in openapi.document()["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)


def test_every_pattern_is_one_wherever_it_is_read() -> None:
    """A stricter reader than Python's: halves of characters are nothing there, and a pattern it cannot read checks nothing."""
    patterns = set(re.findall(r'"pattern": ("(?:[^"\\\\]|\\\\.)*")', openapi.text()))
    assert len(patterns) > 5
    for pattern in map(json.loads, patterns):
        jsonschema_rs.validator_for({"pattern": pattern}, pattern_options=jsonschema_rs.RegexOptions())


def test_every_operation_may_say_that_it_is_not_ready() -> None:
    for path in openapi.document()["paths"].values():
        for one in path.values():
            assert one["responses"]["503"]["headers"]["Retry-After"], one["operationId"]


def test_every_operation_says_what_it_takes_and_gives() -> None:
    names = [one.name for one in operations()]
    assert len(names) == len(set(names))
    for one in operations():
        assert set(re.findall(r"{(\w+)}", one.path)) == {given.name for given in one.within}, one.name
        assert one.schema in openapi.schemas() or one.schema == "", one.name
        assert one.summary, one.name
        assert not one.summary.endswith("."), one.name
        assert one.method != "GET" or one.body is None, one.name
        named = [given.name for given in (*one.within, *one.query, *(one.body or ()))]
        assert len(named) == len(set(named)), one.name


def test_every_resource_has_an_example_to_try() -> None:
    for resource in resources():
        assert any(example_of(one) for one in resource.operations), resource.name


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        (Text(most=5), ["a", "äöü", "a b c"], ["", "abcdef", " ", "a\nb", "\x00", 7, None, True]),
        (Text(0, 3), ["", "   "], ["abcd", 1.5]),
        (Text(most=9, lines=True), ["a\nb"], ["\n", "a\x01"]),
        (Text(one_of=("x", "y")), ["x"], ["X", "", "xy"]),
        (Text(most=9, pattern=r"[a-z]+"), ["abc"], ["ABC", "a1"]),
        (Whole(1, 9), [1, 9, 2.0], [0, 10, "1", 1.5, True, None]),
        (Flag(), [True, False], [0, 1, "true", None]),
        (
            Day(),
            ["1970-01-01", "2024-02-29", "2000-02-29", "2199-12-31"],
            ["2023-02-29", "2100-02-29", "1969-12-31", "2200-01-01", "2026-13-01", "2026-04-31", "2026-6-1", "", 1],
        ),
        (
            Moment(),
            ["2026-06-17T09:00:00+01:00", "2026-06-17T09:00Z", "2026-06-17T09:00:00.123456-14:59"],
            ["2026-06-17T09:00:00", "2026-06-17", "2026-06-17T24:00:00Z", "2026-06-17T09:60:00Z", "2026-06-17 09:00:00Z", "now"],
        ),
        (Texts(Text(most=3), 1, 2), [["a"], ["a", "b"]], [[], ["a", "b", "c"], ["abcd"], "a", [1]]),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_is_described_is_what_is_taken(kind: object, good: list[object], bad: list[object]) -> None:
    """The schema that is published and the check that is made say the same."""
    given = Given("value", "", kind, must=True)  # type: ignore[arg-type]  # every kind of the table is one
    validator = Draft202012Validator(given.kind.schema())
    for value in good:
        assert read_object({"value": value}, (given,))[1] == [], value
        assert validator.is_valid(value), value
    for value in bad:
        assert read_object({"value": value}, (given,))[1] != [], value
        assert not validator.is_valid(value), value
