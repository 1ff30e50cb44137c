"""The weekly letter: what changed, what became known, what not knowing costs, and three things worth knowing. Short and calm."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from textwrap import wrap

from unghost.app.case import Case, Review
from unghost.app.forecast import Forecast, Open
from unghost.app.forecast_words import headline, limbo_line, next_lines, rows, score_lines, short_totals
from unghost.domain.hours import zone
from unghost.domain.ledger import Entry, Sort
from unghost.domain.money import about
from unghost.pictures.drawing import safe
from unghost.pictures.pipeline import pipeline_picture, pipeline_table

WEEK = timedelta(days=7)
MOST_LINES = 6
THINGS = 3
WIDTH = 76
NO_LEDGER = "Nothing was frozen a week ago, so there is nothing to compare with yet."
_QUIET = ("late", "silent")
_STYLE = """
body{font:16px/1.5 Georgia,"Times New Roman",serif;max-width:38rem;margin:2rem auto;padding:0 1rem;color:#30363d}
h1{font-size:1.4rem}h2{font-size:1.05rem;margin:1.6rem 0 .3rem}ul{padding-left:1.1rem;margin:.3rem 0}
table{border-collapse:collapse;font:13px/1.4 system-ui,sans-serif;width:100%}caption{text-align:left;padding:.3rem 0}
th,td{text-align:left;padding:.15rem .6rem .15rem 0;border-bottom:1px solid #e6e6e0;font-weight:400}
@media print{body{margin:0}h2{break-after:avoid}}"""


@dataclass(frozen=True, slots=True)
class Letter:
    """A title and its sections, each a heading with its sentences."""

    title: str
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    found: Forecast

    @property
    def text(self) -> str:
        """The letter as plain text of 76 letters a line."""
        blocks = [self.title]
        for heading, lines in self.sections:
            shown = ["\n".join(wrap(line, WIDTH, initial_indent="- ", subsequent_indent="  ")) for line in lines]
            blocks.append("\n".join([heading, *shown]))
        return "\n\n".join(blocks) + "\n"

    @property
    def html(self) -> str:
        """The letter as one page to print, nothing loaded, everything escaped; the picture with its table beside it."""
        body = "".join(_section(heading, lines) for heading, lines in self.sections)
        says, deals = headline(self.found), rows(self.found)
        drawn = f"{pipeline_picture(deals, says, 'letter-pipeline')}{pipeline_table(deals, says).html}" if deals else ""
        head = f'<meta charset="utf-8"><title>{safe(self.title)}</title><style>{_STYLE}</style>'
        return f'<!doctype html><html lang="en"><head>{head}</head><body><h1>{safe(self.title)}</h1>{body}{drawn}</body></html>\n'


def letter(review: Review, found: Forecast) -> Letter:
    """Write the letter of the week that ends at the review's moment, from the cases and from what the ledger held a week ago."""
    here = review.now.astimezone(zone(review.history.settings.timezone))
    known = tuple(_known(review)) or ("Nothing this week.",)
    sections = (
        ("The open deals", tuple(short_totals(found))),
        ("What changed since last week", tuple(_changed(review))[:MOST_LINES] or ("Nothing that matters.",)),
        ("What became known", _most(known)),
        ("What not knowing costs", _costs(found)),
        ("Most worth knowing", _worth_knowing(found)),
        ("How right it was", tuple(score_lines(found))),
    )
    return Letter(f"Your week to {here:%A} {here.day} {here:%B} {here.year}", sections, found)


def _most(lines: tuple[str, ...]) -> tuple[str, ...]:
    left = len(lines) - MOST_LINES
    return lines if left <= 0 else (*lines[:MOST_LINES], f"And {left} more.")


def _section(heading: str, lines: Iterable[str]) -> str:
    return f"<h2>{safe(heading)}</h2><ul>" + "".join(f"<li>{safe(line)}</li>" for line in lines) + "</ul>"


def _changed(review: Review) -> Iterator[str]:
    """Yield what is another than the ledger held a week ago: who went quiet, who is heard again, which stated odds moved."""
    then = review.now - WEEK
    before = _latest(review.history.ledger, Sort.PREDICTED, then)
    stated = _latest(review.history.ledger, Sort.STATED, then)
    if not before and not stated:
        yield NO_LEDGER
        return
    for case in review.cases:
        line = before.get(case.correspondence.person.id)
        if line is not None:
            yield from _of_case(case, str(line.body.get("state")))
    names = {e.subject: e for e in _latest(review.history.ledger, Sort.STATED, review.now).values()}
    for subject, old in sorted(stated.items()):
        was, now = old.body.get("stated"), names[subject].body.get("stated")
        if was is not None and now is not None and was != now:
            yield f"{subject.partition('/')[2]}: the odds you state went from {_percent(was)} to {_percent(now)}."


def _of_case(case: Case, was: str) -> Iterator[str]:
    if was not in _QUIET and case.silence.quiet:
        yield f"{_who(case)}: gone quiet."
    elif was in _QUIET and case.state.value in ("ours", "expected"):
        yield f"{_who(case)}: in touch again."


def _known(review: Review) -> Iterator[str]:
    since = review.now - WEEK
    for case in review.cases:
        truth = case.truth
        if truth is not None and truth.at >= since:
            sure = "" if truth.confirmed else ", in their own words; unghost truth confirms it"
            yield f"{_who(case)}: {truth.state.value.replace('_', ' ')}{sure}."
    for entry in review.history.ledger:
        if entry.sort is Sort.STATED and entry.at >= since and entry.body.get("outcome"):
            yield f"{entry.subject.partition('/')[2]}: {str(entry.body['outcome']).replace('_', ' ')}."


def _costs(found: Forecast) -> tuple[str, ...]:
    lines = [limbo_line(found.limbo)]
    if len(found.weeks) > 1:
        then, now = found.weeks[0], found.weeks[-1]
        weeks = len(found.weeks) - 1
        lines.append(f"{then.deals} deals were in limbo {weeks} week{'' if weeks == 1 else 's'} ago, {now.deals} are today.")
    alive = next_lines(found)
    return (*lines, *(f"Time that comes back would go to {line}" for line in alive[:1]))


def _worth_knowing(found: Forecast) -> tuple[str, ...]:
    """Return the silent deals of which knowing would change the forecast most: amount x p x (1 - p), within each currency."""
    silent = [one for one in found.deals if one.silent and one.supported is not None]
    ranked = sorted(silent, key=lambda one: (-_doubt(one), one.deal.account, one.deal.name))
    lines = tuple(_question(one) for one in ranked[:THINGS])
    return lines or ("Nothing is open that only they could tell you.",)


def _doubt(one: Open) -> float:
    p = one.supported.odd.p if one.supported else 0.0
    return one.amount * p * (1.0 - p)


def _question(one: Open) -> str:
    case = one.cases[0]
    amount = f", {about(one.amount, one.deal.currency)}" if one.amount else ""
    since = f", quiet since {_day(case.silence.since)}" if case.silence.since else ""
    move = case.move.play.replace("-", " ")
    return f"{one.deal.name} ({one.deal.account}{amount}){since}: where do they stand? The move: {move}."


def _latest(ledger: Iterable[Entry], sort: Sort, until: datetime) -> dict[str, Entry]:
    return {e.subject: e for e in ledger if e.sort is sort and e.at <= until}


def _who(case: Case) -> str:
    name = case.correspondence.person.name or case.correspondence.person.id
    return f"{name} ({case.deal.name})" if case.deal is not None else name


def _percent(p: float) -> str:
    return f"{100 * p:.0f} %"


def _day(at: datetime) -> str:
    return f"{at.day} {at:%B}"
