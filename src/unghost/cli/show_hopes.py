"""Hopes found in the user's own notes and deals, for people and for programs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from unghost.app.lint_notes import Hope
from unghost.app.words import count, quote, short_day, wrapped
from unghost.cli.command import Out
from unghost.cli.lint_formats import as_json

_CALM = "Hope is human; written down it reads like knowledge next month. Nothing here has to be changed today."


def show_hopes(found: Sequence[Hope], now: datetime, out: Out) -> None:
    """Print the hopes as paragraphs, each with why and what to write instead; a calm word where there is none."""
    if not found:
        out.line("Your notes and deals say no more than the record knows.")
        return
    for hope in found:
        out.line(f"{hope.person}  {place(hope, now)}  {quote(hope.finding.quote, 72)}")
        for label, text in (("why", hope.finding.why), ("instead", hope.finding.instead)):
            first, *further = wrapped(text, 13, 0)
            out.line(f"    {label:<9}{first.lstrip()}")
            for line in further:
                out.line(line)
    out.remark(f"{count(len(found), 'place', 'places').capitalize()}. {_CALM}")


def hopes_json(found: Iterable[Hope]) -> list[dict[str, object]]:
    """Return each hope as a lint finding with whom and what it is about."""
    return [
        {
            **as_json({hope.person: [hope.finding]})[0],
            "person": hope.person,
            "where": hope.where,
            "field": hope.field or None,
            "deal": hope.deal or None,
            "at": hope.at.isoformat() if hope.at else None,
        }
        for hope in found
    ]


def hope_lines(found: Sequence[Hope], now: datetime) -> list[str]:
    """Return one line a hope, for the page of one person; only a field of a deal needs its reason beside it."""
    return [
        f"{place(hope, now)}: {quote(hope.finding.quote, 60)}{f'  {hope.finding.why}' if hope.where == 'deal' else ''}"
        for hope in found
    ]


def place(hope: Hope, now: datetime) -> str:
    """Return where a hope stands, in words: ``note of 3 May``, ``deal Harbour lamps, stage``."""
    if hope.where == "deal":
        return f"deal {hope.deal}, {hope.field.replace('_', ' ')}"
    noted = f" of {short_day(hope.at, now)}" if hope.at else ""
    return f"{'note' if hope.where == 'note' else 'note on a call'}{noted}"
