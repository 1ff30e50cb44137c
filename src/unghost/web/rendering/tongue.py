"""The page's language: which one somebody reads, its words, and its ways with days and numbers.

English is written in the templates and the code. ``locale/<language>/LC_MESSAGES/`` holds the others (``make words``): the page's
own words in ``unghost.po``, the sentences of the core in ``sentences.po``.
"""

from __future__ import annotations

import gettext
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

from unghost.domain.hours import zone
from unghost.web.rendering.figures import DAYS, MONTHS
from unghost.web.rendering.sentences import Catalogue, Sentences

LOCALES = Path(__file__).parent.parent / "locale"
NAMES = {"en": "English", "de": "Deutsch"}
"""The languages there are, each by its own name."""

_MOST_ASKED = 20  # languages of a browser's list that are looked at


def mark(text: str) -> str:
    """Return the text itself: it is put into a language later, where it is shown, and ``make words`` finds it here."""
    return text


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language: its words, and how it writes days and numbers."""

    language: str
    words: gettext.NullTranslations
    sentences: Sentences | None = None

    @property
    def names(self) -> tuple[tuple[str, str], ...]:
        """Every language there is: its code, and its own name."""
        return tuple(NAMES.items())

    def text(self, message: str, /, **values: object) -> str:
        """Return a text in this language, with ``%(name)s`` filled from the values.

        Without values it may be a finished sentence of the core; an unknown text stays as it is.
        """
        found = self.words.gettext(message) if message else ""
        if values:
            return found % values
        return self.sentences.say(message) if self.sentences is not None and found == message else found

    def count(self, one: str, many: str, number: int, /, **values: object) -> str:
        """Return the text that goes with a number, with ``%(num)s`` and the values filled in."""
        return self.words.ngettext(one, many, number) % {"num": self.number(number), **values}

    def day(self, at: datetime, timezone: str) -> str:
        """Return the day of a moment where the user is: ``17 June 2026``, ``17. Juni 2026``."""
        return f"{self.short_day(at, timezone)} {at.astimezone(zone(timezone)).year}"

    def short_day(self, at: datetime, timezone: str) -> str:
        """Return the same without its year: ``17 June``."""
        local = at.astimezone(zone(timezone))
        dot = "." if self.language == "de" else ""
        return f"{local.day}{dot} {MONTHS[self.language][local.month - 1]}"

    def weekday(self, at: datetime, timezone: str) -> str:
        """Return the weekday of a moment where the user is: ``Wednesday``."""
        return DAYS[self.language][at.astimezone(zone(timezone)).weekday()]

    def long_day(self, at: datetime, timezone: str) -> str:
        """Return weekday and day: ``Wednesday 17 June 2026``, ``Mittwoch, 17. Juni 2026``."""
        comma = "," if self.language == "de" else ""
        return f"{self.weekday(at, timezone)}{comma} {self.day(at, timezone)}"

    def clock(self, at: datetime, timezone: str) -> str:
        """Return the time of day of a moment where the user is: ``09:00``."""
        return f"{at.astimezone(zone(timezone)):%H:%M}"

    def number(self, value: float, places: int = 0) -> str:
        """Return a number as the language writes it: ``12,400.5``, ``12.400,5``."""
        found = f"{value:,.{places}f}"
        return found.translate(str.maketrans(",.", ".,")) if self.language == "de" else found

    def percent(self, share: float) -> str:
        """Return a share between 0 and 1 in whole hundredths: ``46 %``."""
        return f"{self.number(100 * share)}\N{NO-BREAK SPACE}%"


@cache
def tongue(language: str) -> Tongue:
    """Return a language of NAMES; English where there is no such."""
    known = language if language in NAMES else "en"
    words = gettext.translation("unghost", LOCALES, [known], fallback=True)
    said = gettext.translation("sentences", LOCALES, [known], class_=Catalogue, fallback=True)
    return Tongue(known, words, Sentences(known, said.told, words.gettext) if isinstance(said, Catalogue) else None)


def language_of(chosen: str, accepted: str) -> str:
    """Return which language to speak: the one chosen, else the best a browser accepts (RFC 9110, 12.5.4), else English."""
    if chosen in NAMES:
        return chosen
    asked = sorted((_asked(part) for part in accepted.split(",")[:_MOST_ASKED]), key=lambda one: -one[1])
    return next((name for name, weight in asked if weight > 0 and name in NAMES), "en")


def _asked(part: str) -> tuple[str, float]:
    name, _, weight = part.partition(";")
    wanted = weight.strip().removeprefix("q=")
    try:
        return name.strip().split("-")[0].lower(), float(wanted) if wanted else 1.0
    except ValueError:
        return "", 0.0
