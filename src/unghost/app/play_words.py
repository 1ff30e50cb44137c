"""What the plays have been worth, and who teaches them, in words."""

from __future__ import annotations

from unghost.app.plays import Told
from unghost.plays.play import School

NO_EVIDENCE = "no evidence yet"
SCHOOLS = {
    School.G: "the school that takes the pressure out (G)",
    School.C: "the school that asks and stays (C)",
    School.M: "the school of patience and value (M)",
}


def remarks(told: Told) -> list[str]:
    """Return what may be built on a play, how soon its truths came, what harm it did, and what still runs."""
    found = [told.says]
    took = told.record.took
    if took is not None and took.interval is not None:
        low, high = map(days_words, took.interval)
        found.append(f"Half of its truths came within so many days: {days_words(took.median)} ({low} to {high}).")
    if told.worth.harmed:
        found.append(f"After {told.worth.harmed} of {told.worth.tried} they asked to be left alone, complained or turned colder.")
    if told.record.running:
        found.append(f"{told.record.running} still running, {told.record.soon} of them with the truth so far.")
    return found


def days_words(days: float) -> str:
    """Return a number of days, below one as ``<1``."""
    return "<1" if days < 1.0 else f"{days:.0f}"


def odds_in_figures(p: float, low: float, high: float) -> str:
    """Return a chance with its interval in per cent, never 0 or 100: nothing here is certain."""
    middle, least, most = (min(99, max(1, round(100 * x))) for x in (p, low, high))
    return f"{middle} % ({least} to {most})"
