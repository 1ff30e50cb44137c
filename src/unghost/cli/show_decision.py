"""How a move was decided, in numbers: the rows that were read, and what each play was worth, part by part."""

from __future__ import annotations

from collections.abc import Iterator

from unghost.app.case import Case
from unghost.app.words import percent, title_of, wrapped
from unghost.plays.recommendation import Recommendation, Score
from unghost.plays.table import TABLE


def decision_lines(case: Case) -> list[str]:
    """Return the decision of a case: each row with hit or miss and why, then the plays that were weighed, the best first."""
    found = case.recommendation
    rows = {row.name: row.says for row in TABLE}
    lines = ["The decision, row by row. The first row that hits ends it."]
    for traced in found.trace:
        mark = "✓" if traced.hit else "·"
        head = f"  {mark} {traced.row:<15}"
        first, *rest = wrapped(traced.why, len(head), 0)
        lines += [head + first.strip(), *rest]
    decided = next((traced.row for traced in found.trace if traced.hit), "")
    lines += wrapped(rows.get(decided, ""), 4, 0) if decided else []
    if found.scores:
        lines += ["", *_weighing(found)]
    return lines


def _weighing(found: Recommendation) -> Iterator[str]:
    yield "What each play is worth here. 1 is the truth about a middling deal; the parts add up to the worth."
    for score in found.scores:
        yield ""
        yield f"{score.total:+6.2f}  {title_of(score.play)}{_chosen(score, found)}"
        for part in score.parts:
            head = f"        {part.name:<9} {part.value:+6.2f}  "
            first, *rest = wrapped(part.says, len(head), 0)
            yield head + first.strip()
            yield from rest


def _chosen(score: Score, found: Recommendation) -> str:
    drawn = found.chances.get(score.play)
    if drawn is not None and drawn < 1.0:
        taken = "drawn" if score.play == found.move.play else "not drawn"
        return f" ({taken} among {len(found.chances)} as good, chance {percent(drawn)})"
    return " (the move)" if score.play == found.move.play else ""
