"""Long patterns wait until somebody needs them, and are then as good as any."""

import re

import pytest

from unghost.reading.tables import entries, later


def test_a_later_pattern_matches_like_one_made_at_once() -> None:
    pattern = later(r"\bpump\b", re.IGNORECASE)
    assert pattern.search("The PUMP stands") is not None
    assert pattern.match("The pump") is None
    assert pattern.sub("lamp", "one pump") == "one lamp"
    assert pattern.pattern == r"\bpump\b"


def test_a_later_pattern_is_compiled_when_first_used_and_not_before() -> None:
    broken = later("(")
    with pytest.raises(re.error):
        broken.search("")


def test_entries_are_divided_and_trimmed() -> None:
    assert entries("best|kind regards |br", "|") == ("best", "kind regards", "br")
