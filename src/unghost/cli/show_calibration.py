"""How well said and seen agree, for a person to read."""

from __future__ import annotations

from unghost.app.words import wrapped
from unghost.cli.command import Out
from unghost.pictures.reliability import reliability_table
from unghost.silence.watch.reliability import Reliability


def show_calibration(found: Reliability, out: Out) -> None:
    """Print the groups as a table, with what they come to."""
    for line in wrapped(found.says, 0):
        out.line(line)
    if not found.bins:
        return
    table = reliability_table(found)
    rows = [table.columns, *table.rows]
    widths = [max(len(row[n]) for row in rows) for n in range(len(table.columns))]
    out.line()
    for number, row in enumerate(rows):
        text = "   ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True))
        out.line(out.strong(text) if number == 0 else text)
    out.line()
    for sentence in _sums(found):
        for line in wrapped(sentence, 0):
            out.line(line)


def _sums(found: Reliability) -> list[str]:
    about = f"{found.about[:1].upper()}{found.about[1:]} with {found.people} people"
    sums = [f"{about}, each made by what was known before it, of an answer within 30 days."]
    if found.error is not None and found.by_chance is not None:
        value, low, high = (100.0 * x for x in (found.error.value, found.error.low, found.error.high))
        off = f"Said and seen differ by {value:.1f} points on average ({low:.1f} to {high:.1f})"
        sums.append(f"{off}; chance alone would show {100.0 * found.by_chance:.1f}.")
    if found.log_loss is not None and found.base_log_loss is not None:
        both = f"Log loss {found.log_loss:.3f}, beside {found.base_log_loss:.3f} of saying the same of everybody"
        sums.append(f"{both}; Brier score {found.brier:.3f} beside {found.base_brier:.3f}. Lower is better.")
    return sums
