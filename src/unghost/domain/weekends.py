"""On which days of the week a country rests."""

from __future__ import annotations

from unghost.domain.hours import WEEKEND

# The weekend as the Unicode CLDR (supplemental week data) and the countries' own labour law have it, where it is not Saturday
# and Sunday. India rests on Sundays by that table; Saturdays are left in peace there all the same.
_FRIDAY_SATURDAY = ("BD", "BH", "DZ", "EG", "IL", "IQ", "JO", "KW", "LY", "MV", "OM", "PS", "QA", "SA", "SD", "SY", "YE")
_WEEKENDS = {
    **dict.fromkeys(_FRIDAY_SATURDAY, frozenset({4, 5})),
    "AF": frozenset({3, 4}),
    "IR": frozenset({3, 4}),
    "BN": frozenset({4, 6}),
    "NP": frozenset({5}),
}


def weekend_of(country: str) -> frozenset[int]:
    """Return the weekdays (0 for Monday) on which a country rests, by ISO 3166 code; Saturday and Sunday where none is known."""
    return _WEEKENDS.get(country.upper(), WEEKEND)
