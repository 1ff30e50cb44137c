"""What the pages about accounts say of browsers, spans and sums."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from unghost.domain.money import about
from unghost.web.rendering.tongue import mark

if TYPE_CHECKING:
    from unghost.app.team import Sums
    from unghost.web.rendering.tongue import Tongue

_BROWSERS = (("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"))
_SYSTEMS = (
    ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"),
    ("CrOS", "ChromeOS"), ("Linux", "Linux"),
)  # fmt: skip
"""The first that is named counts: browsers name each other, and Android names Linux."""


def browser(agent: str, tongue: Tongue) -> str:
    """Return the browser and the system that a User-Agent header tells of, in a few words."""
    which = next((name for sign, name in _BROWSERS if sign in agent), "")
    system = next((name for sign, name in _SYSTEMS if sign in agent), "")
    if which and system:
        return tongue.text(mark("%(browser)s on %(system)s"), browser=which, system=system)
    return which or system or tongue.text(mark("A browser that does not say which"))


def span(time: timedelta, tongue: Tongue) -> str:
    """Return a span in hours, from two days on in days."""
    hours = round(time.total_seconds() / 3600)
    return (
        tongue.count("%(num)s hour", "%(num)s hours", hours)
        if hours < 48
        else tongue.count("%(num)s day", "%(num)s days", hours // 24)
    )


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a table of sums: ``who`` and what is of all currencies stand in the first line of somebody alone."""

    who: str
    deals: str
    stated: str
    supported: str
    quiet: str
    days: str
    at: datetime | None


def lines(shown: Iterable[tuple[str, Sums]], tongue: Tongue) -> list[Line]:
    """Return the table of what sellers show, a line for each currency."""
    return [line for who, sums in shown for line in _lines(who, sums, tongue)]


def _lines(who: str, sums: Sums, tongue: Tongue) -> list[Line]:
    found = [(tongue.number(deals), about(stated, c), about(supported, c)) for c, deals, stated, supported in sums.totals]
    rest = (tongue.number(sums.quiet), tongue.number(sums.days), sums.at)
    first, *others = found or [("–", "–", "–")]
    return [Line(who, *first, *rest), *(Line("", *other, "", "", None) for other in others)]
