"""Figures as people say them. Each is rounded once, here, so that a sentence and the figure behind it cannot differ by more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from unghost.domain.hours import HOURS_A_DAY
from unghost.domain.odds import Odd

TENTHS = 10
# A chance is said as "1 in n" up to here; what is rarer is said to be below it.
RAREST = 30
_MOST = 0.95


def span(hours: float) -> str:
    """Return working hours as ``3 working days``, below one day as ``5 working hours``, below one as ``1 working hour``."""
    number, unit = _measured(hours)
    return f"{number} {unit}{'' if number == 1 else 's'}"


def spans(several: Sequence[float]) -> str:
    """Return several lengths with their unit said once where it is the same: ``5 and 9 working days``."""
    measured = [_measured(hours) for hours in several]
    units = {unit for _, unit in measured}
    if len(units) > 1 or len(measured) < 2:
        return listed([span(hours) for hours in several])
    return f"{listed([str(number) for number, _ in measured])} {units.pop()}s"


def _measured(hours: float) -> tuple[int, str]:
    if round(hours) < HOURS_A_DAY:
        return max(1, round(hours)), "working hour"
    return round(hours / HOURS_A_DAY), "working day"


def listed(words: Sequence[str]) -> str:
    """Return words as a list: ``a``, ``a and b``, ``a, b and c``."""
    return f"{', '.join(words[:-1])} and {words[-1]}" if len(words) > 1 else "".join(words)


def chance(p: float) -> str:
    """Return a probability in words that are never certain: ``about 3 in 10``, ``about 1 in 6``, ``less than 1 in 30``."""
    if p >= _MOST:
        return "more than 9 in 10"
    if p >= 0.35:
        return f"about {round(p * TENTHS)} in 10"
    return f"less than 1 in {RAREST}" if p < 1 / RAREST else f"about 1 in {round(1 / p)}"


def chance_between(odd: Odd) -> str:
    """Return a probability with its interval in words: ``about 1 in 5, perhaps 1 in 10 to 1 in 3``."""
    middle, low, high = (chance(p) for p in (odd.p, odd.low, odd.high))
    if low == high:
        return middle
    return f"{middle}, perhaps {_bare(low)} to {_bare(high)}"


def _bare(words: str) -> str:
    return words.removeprefix("about ")


def day_name(day: date) -> str:
    """Return a day with its name: ``Thursday 3 December``."""
    return f"{day:%A} {day.day} {day:%B}"
