"""The forecast in sentences, for the terminal, the letter and the picture alike. Calm, and never surer than the figures."""

from __future__ import annotations

from collections.abc import Iterator

from unghost.app.forecast import Forecast, Open, Total
from unghost.domain.money import about, money
from unghost.forecast.limbo import Limbo
from unghost.forecast.score import FEWEST, Score
from unghost.pictures.pipeline import Row

NOBODY = "Nobody is quiet with an unknown truth."
NO_SCORE = "Nothing that was predicted or stated has become true or untrue yet; the score begins when it does."


def total_lines(total: Total) -> list[str]:
    """Return the sums of one currency."""
    c = total.currency
    deals = f"{total.deals} open deal{'' if total.deals == 1 else 's'}{f' in {c}' if c else ''}"
    lines = [
        f"{deals}: stated {about(total.stated, c)}, supported {about(total.supported, c)},"
        f" without the silent ones {about(total.without_silent, c)}.",
    ]
    if total.deals > 1:
        lines.append(
            f"Worst {about(total.span.worst, c)}, likely {about(total.span.likely, c)}, best {about(total.span.best, c)}"
            " (reached nine times in ten, half the time, one time in ten)."
        )
    if total.hopeium > 0.5:
        lines.append(f"{about(total.hopeium, c)} of what is stated is hope the record does not support yet.")
    left = [(total.unsupported, "of which the record says nothing"), (total.without_amount, "without an amount")]
    aside = [f"{n} {what}" for n, what in left if n]
    return [*lines, *([f"Not in every sum: {', '.join(aside)}."] if aside else [])]


def short_totals(found: Forecast) -> list[str]:
    """Return the sums as a letter says them: in full for the first currency, in one sentence for each other."""
    if not found.totals:
        return ["No deal is open."]
    return [*total_lines(found.totals[0]), *(total_lines(total)[0] for total in found.totals[1:])]


def hope_words(one: Open) -> str:
    """Return how the stated odds of a deal stand to the supported ones, in a few words."""
    if one.hope is None:
        return "no odds stated" if one.deal.stated is None else "the record says nothing of it yet"
    points = round(100 * abs(one.hope))
    if points < 5:
        return "as stated"
    return f"{points} points of hope" if one.hope > 0 else f"{points} points better than stated"


def limbo_line(limbo: Limbo) -> str:
    """Return what not knowing costs."""
    if not limbo.deals:
        return NOBODY
    deals = f"{limbo.deals} deal{' is' if limbo.deals == 1 else 's are'}"
    cost = f"{limbo.days} days and {limbo.touches} touches so far"
    return f"{deals} in limbo, {cost}. Knowing, yes or no, would give back about {limbo.hours_got_back:g} hours."


def next_lines(found: Forecast) -> list[str]:
    """Return where time that comes back would go."""
    return [f"{n.open.deal.name} ({n.open.deal.account}): {n.why}" for n in found.next]


def score_lines(found: Forecast) -> list[str]:
    """Return how right predictions and statements were."""
    return list(_scores(found)) or [NO_SCORE]


def _scores(found: Forecast) -> Iterator[str]:
    scores = found.scores
    answers = scores.answers.get(14)
    if answers is not None:
        yield f"Our odds of an answer within 14 days: {_score_words(answers, 'silences')}"
    if scores.stated is not None:
        yield f"The odds you stated: {_score_words(scores.stated, 'deals')}"
    if scores.supported is not None:
        yield f"The odds the record supported: {_score_words(scores.supported, 'deals')}"


def _score_words(score: Score, what: str) -> str:
    figures = f"Brier {score.brier:.3f}, log {score.log:.2f}, over {score.subjects} {what if score.subjects != 1 else what[:-1]}"
    if not score.enough:
        return f"{figures}; too few to tell (fewer than {FEWEST})."
    between = f" ({score.low:.3f} to {score.high:.3f})" if score.low is not None and score.high is not None else ""
    return f"{figures}{between}. A coin scores 0.250, knowing 0."


def calibration_lines(score: Score) -> list[str]:
    """Return the calibration table of a score: what was said, what came, and how many."""
    return [
        f"said {100 * g.said:.0f} %  came {100 * g.came.p:.0f} % ({100 * g.came.low:.0f} to {100 * g.came.high:.0f})  n {g.n}"
        for g in score.groups
    ]


def rows(found: Forecast) -> list[Row]:
    """Return the open deals as the picture draws them."""
    return [
        Row(
            one.deal.name,
            money(one.deal.amount, one.deal.currency),
            one.deal.stated,
            one.supported.odd if one.supported else None,
            one.silent,
        )
        for one in found.deals
    ]


def headline(found: Forecast) -> str:
    """Return the sums of the currency with the most deals, and how many deals are in others."""
    if not found.totals:
        return "No deal is open."
    others = sum(total.deals for total in found.totals[1:])
    beside = f" {others} more in other currencies, never added to these." if others else ""
    return total_lines(found.totals[0])[0] + beside
