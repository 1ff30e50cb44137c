"""The sample that is read by eye is the same on every machine, and its tally adds up."""

from __future__ import annotations

from benchmarks.why.findings import Found, counts, sample, to_read
from benchmarks.why.lapses import tally

from unghost.testing.build import correspondence, ours, theirs, view

KNOWN = view(correspondence([theirs(40, "Is it blue?", "Is it blue?"), ours(39, "We are glad.")]))
FOUND = [Found("unanswered_question", "list.mbox.xz", KNOWN, "theirs-40@mail.example", f"Is it blue? {n}") for n in range(20)]


def test_the_same_seed_draws_the_same_findings_in_any_order() -> None:
    assert sample(FOUND, 7, 5) == sample(FOUND[::-1], 7, 5)
    assert sample(FOUND, 7, 5) != sample(FOUND, 8, 5)


def test_a_finding_is_shown_with_what_followed() -> None:
    shown = to_read(3, Found("unanswered_question", "list.mbox.xz", KNOWN, "theirs-40@mail.example", "Is it blue?"))
    assert shown.startswith("--- 3 list unanswered_question")
    assert shown.index("Is it blue?") < shown.index("We are glad.")


def test_the_tally_counts_by_kind_and_says_how_many_are_wrong_in_twenty_threads() -> None:
    assert counts(FOUND) == {"unanswered_question": 20}
    told = tally(FOUND, "1 right\n2 right\n3 arguable\n4 wrong\n", found=20, threads=100)
    assert "| unanswered_question | 4 | 2 | 1 | 1 |" in told
    assert told.endswith("wrong findings in twenty threads: 1.0")
