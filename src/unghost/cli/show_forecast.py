"""The forecast for a person to read."""

from __future__ import annotations

from collections.abc import Sequence

from unghost.app.forecast import Forecast, Open
from unghost.app.forecast_words import calibration_lines, hope_words, limbo_line, next_lines, score_lines, total_lines
from unghost.app.words import long_day, odd_figures, one_line, percent, short_day, wrapped
from unghost.cli.command import Out
from unghost.domain.hours import zone
from unghost.domain.money import money

MOST_DEALS = 30


def show_forecast(found: Forecast, out: Out) -> None:
    """Print the open deals, what they may bring, limbo, and how right it was."""
    here = found.now.astimezone(zone(found.history.settings.timezone))
    out.line(out.strong(long_day(here.date())))
    if not found.deals:
        out.line("No deal is open. A table of deals is read by: unghost sync deals FILE")
    for one in found.deals[:MOST_DEALS]:
        _deal(one, found, out)
    left = len(found.deals) - MOST_DEALS
    if left > 0:
        out.line(f"and {left} more deals (all of them: unghost forecast --json)")
    for total in found.totals:
        out.line()
        _lines(out, total_lines(total))
    if len(found.totals) > 1:
        out.line("Amounts of different currencies are never added.")
    out.line()
    _lines(out, [limbo_line(found.limbo)])
    if found.next:
        out.line("Where time that comes back would go:")
        _lines(out, next_lines(found), 2)
    out.line()
    _lines(out, score_lines(found))
    answers = found.scores.answers.get(14)
    if answers is not None and answers.enough:
        _lines(out, calibration_lines(answers), 2)


def _deal(one: Open, found: Forecast, out: Out) -> None:
    """Print one deal in two lines, or three where something is known of it."""
    deal = one.deal
    mark = "▪" if one.silent else " "
    out.line(f"{mark} {one_line(deal.name)} · {deal.account}{_amount(one)}")
    stated = "none" if deal.stated is None else percent(deal.stated)
    backed = _backed(one)
    quiet = " · silent" if one.silent else ""
    wake = f" · until {short_day(one.wake, found.now)}" if one.wake else ""
    truth = f" · {one.truth.state.value.replace('_', ' ')}" if one.truth else ""
    out.line(f"    stated {stated} · supported {backed} · {hope_words(one)}{quiet}{truth}{wake}")


def _backed(one: Open) -> str:
    if one.supported is None:
        return "not known"
    odd = one.supported.odd
    return percent(odd.p) if odd.low == odd.high else odd_figures(odd)


def _amount(one: Open) -> str:
    return f" · {money(one.deal.amount, one.deal.currency)}" if one.deal.amount is not None else ""


def _lines(out: Out, lines: Sequence[str], indent: int = 0) -> None:
    for text in lines:
        for line in wrapped(text, indent):
            out.line(line)
