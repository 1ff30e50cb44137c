"""Where a person lives, as far as the clock of their own mails and their address tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from unghost.domain.hours import zone

LONDON = "Europe/London"

# One zone for each rule of the clock, those with most business mail first: a tie goes to the first.
ZONES = (
    LONDON,
    "Europe/Berlin",
    "America/New_York",
    "America/Los_Angeles",
    "America/Chicago",
    "America/Denver",
    "Asia/Kolkata",
    "Asia/Shanghai",
    "Asia/Tokyo",
    "Australia/Sydney",
    "Europe/Athens",
    "Europe/Moscow",
    "America/Sao_Paulo",
    "Asia/Dubai",
    "Asia/Jerusalem",
    "Asia/Bangkok",
    "Africa/Johannesburg",
    "Africa/Lagos",
    "America/Bogota",
    "America/Mexico_City",
    "America/Phoenix",
    "America/Halifax",
    "America/Caracas",
    "America/Santiago",
    "America/St_Johns",
    "America/Anchorage",
    "Pacific/Honolulu",
    "Pacific/Auckland",
    "Australia/Brisbane",
    "Australia/Adelaide",
    "Australia/Darwin",
    "Asia/Karachi",
    "Asia/Dhaka",
    "Asia/Kathmandu",
    "Asia/Yangon",
    "Asia/Tehran",
    "Asia/Kabul",
    "Africa/Cairo",
    "Asia/Beirut",
    "Africa/Casablanca",
    "Atlantic/Azores",
    "Atlantic/Cape_Verde",
    "America/Nuuk",
    "America/Noronha",
    "Pacific/Noumea",
    "Pacific/Fiji",
    "Pacific/Tongatapu",
    "Pacific/Pago_Pago",
    "UTC",
)

# Zones whose clock only one country of any size keeps; of the others the country cannot be told.
COUNTRY_OF_ZONE = {
    "Asia/Kolkata": "IN",
    "Asia/Kathmandu": "NP",
    "Asia/Yangon": "MM",
    "Asia/Tehran": "IR",
    "Asia/Kabul": "AF",
    "Asia/Jerusalem": "IL",
    "Africa/Cairo": "EG",
    "Africa/Casablanca": "MA",
    "America/St_Johns": "CA",
    "America/Halifax": "CA",
    "America/Anchorage": "US",
    "America/Santiago": "CL",
    "America/Nuuk": "GL",
    "Atlantic/Azores": "PT",
    "Australia/Sydney": "AU",
    "Australia/Adelaide": "AU",
    "Australia/Darwin": "AU",
    "Pacific/Auckland": "NZ",
}

# Country codes that are sold to the world for their look: they say nothing of where somebody lives.
_WORLDLY = """
    ac ag ai am as bz cc cd cf co cx dj eu fm ga gg gl gq gs im io ki la ly me ml ms nu pm pn pw re sc sh so st su
    tc tf tk tm to tv vc vg vu ws yt
"""
WORLDLY = frozenset(_WORLDLY.split())
_CODE = {"uk": "GB"}

LATEST = 120
"""How many of the latest stamps are asked: people move."""


def infer_zone(stamps: Sequence[datetime], home: str) -> str:
    """Return the zone whose clock explains most of a person's own stamps, aware moments that kept the writer's offset.

    ``home`` is the user's own zone: the answer where there are no stamps, and on a tie. Stamps at +00:00 are set aside where
    there are others, as many mail programs write UTC; where there are no others they tell of Greenwich in winter, and of nothing
    in summer. Offsets that no zone keeps come back as they are, such as ``+05:20``.
    """
    told = sorted((stamp for stamp in stamps if stamp.utcoffset() is not None), key=lambda stamp: stamp.timestamp())
    local = [stamp for stamp in told if stamp.utcoffset()][-LATEST:]
    if not local:
        return _from_utc(told[-LATEST:], home)
    offsets = Counter(stamp.utcoffset() for stamp in local)
    commonest, most = min(offsets.items(), key=lambda item: (-item[1], item[0] or timedelta()))
    best, explained = max(((name, _explains(name, local)) for name in _candidates(home)), key=lambda pair: pair[1])
    return best if explained and explained >= most else _as_text(commonest or timedelta())


def _from_utc(stamps: Sequence[datetime], home: str) -> str:
    """Return the zone of somebody whose every stamp is at +00:00: London from winter alone, nothing new from summer alone."""
    in_winter = _explains(LONDON, stamps)
    if not in_winter or (home and _explains(home, stamps) == len(stamps)):
        return home
    return LONDON if in_winter == len(stamps) else "UTC"


def country_of(address_domain: str, zone: str, home_zone: str, home_country: str, dialled: str = "") -> str:
    """Return the country (ISO 3166, upper case) a person seems to live in, empty where nothing tells.

    The country code of their mail domain first; then ``dialled``, the country of the telephone numbers in their signature; then
    our own country where they keep our clock; then the country of a zone that is one country's alone.
    """
    last = address_domain.rpartition(".")[2].lower()
    if len(last) == 2 and last.isascii() and last.isalpha() and last not in WORLDLY and "." in address_domain:
        return _CODE.get(last, last.upper())
    if dialled:
        return dialled
    if zone == home_zone:
        return home_country.upper()
    return COUNTRY_OF_ZONE.get(zone, "")


def _candidates(home: str) -> Iterable[str]:
    return (home, *(name for name in ZONES if name != home)) if home else ZONES


def _explains(name: str, stamps: Sequence[datetime]) -> int:
    clock = zone(name)
    return sum(1 for stamp in stamps if stamp.astimezone(clock).utcoffset() == stamp.utcoffset())


def _as_text(offset: timedelta) -> str:
    minutes = round(offset.total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours:02}:{rest:02}"
