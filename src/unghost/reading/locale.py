"""Where a writer's words come from, as far as the order of day and month, the seasons and the festivals depend on it."""

from __future__ import annotations

from unghost.domain.address import Address

# Two-letter endings that everybody uses, or that differ from the country's code (ISO 3166).
_ELSEWHERE = {
    "uk": "GB",
    **dict.fromkeys(("eu", "io", "co", "me", "tv", "ai", "cc", "ly", "fm", "gg", "to", "sh", "so", "xyz"), ""),
}
_AMERICAN = frozenset(("edu", "gov", "mil"))


def country_of(address: Address | None) -> str:
    """Return the country (ISO 3166) that the domain of an address names, empty where it names none."""
    last = address.domain.rpartition(".")[2] if address else ""
    if last in _AMERICAN:
        return "US"
    return _ELSEWHERE.get(last, last.upper()) if len(last) == 2 else ""


def locale_of(declared: str, sender: Address | None, user: str = "") -> str:
    """Return the locale in which a mail names its dates, as "de-AT", "de", "-GB" or "" as far as anything tells.

    ``declared`` is its Content-Language, ``user`` the user's own country or locale. What the declared language leaves open, the
    country of the sender's domain says, else the user's. Without a declared language the reader of dates takes that of the text,
    which decides wherever it is not English: only English is written in both orders.
    """
    language, _, country = declared.replace("_", "-").partition("-")
    country = country.rpartition("-")[2]
    if len(country) != 2:
        country = country_of(sender) or user.replace("_", "-").rpartition("-")[2]
        country = country if len(country) == 2 and country.isupper() else ""
    return f"{language.lower()}-{country.upper()}" if country else language.lower()
