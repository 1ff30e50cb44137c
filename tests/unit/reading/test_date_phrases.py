"""How people all over the world name a time in business mail, and what only looks like one: a table of invented lines."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from unghost.reading.words import said

TABLE = Path(__file__).with_name("phrases") / "dates.txt"
ROWS = [tuple(part.strip() for part in line.split("|", 3)) for line in TABLE.read_text("utf-8").splitlines() if line[0] != "#"]


@pytest.mark.parametrize("locale", sorted({row[0] for row in ROWS}))
def test_the_day_meant_is_found_and_no_other(locale: str) -> None:
    wrong = []
    for _, sent, expected, text in (row for row in ROWS if row[0] == locale):
        found = said(text, datetime.fromisoformat(f"{sent}T10:00:00").replace(tzinfo=UTC), locale).when
        day = found.date.isoformat() if found else "-"
        first, _, last = expected.partition("..")
        if not first <= day <= (last or first):
            wrong.append((text, expected, day))
    assert not wrong


def test_a_text_of_nothing_but_dates_is_read_in_linear_time_and_only_so_far() -> None:
    from unghost.reading.dates.find import find_dates

    sent = datetime(2026, 6, 8, tzinfo=UTC)
    assert len(find_dates("in 3 weeks " * 2_000, sent, "en")) <= 100
