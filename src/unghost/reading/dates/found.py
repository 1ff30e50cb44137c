"""The dates found in one text, and what they make of each other: ranges, corrections, the day that ends an absence."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import NamedTuple

from unghost.domain.message import Precision
from unghost.reading.dates.tokens import Token


class Found(NamedTuple):
    """A date in words with its place: characters ``start`` to ``end``; ``last`` is the last day of a named range or period.

    ``guess`` where it hangs on a custom of the country and yields to any other date; ``follows`` where it is told from the one
    named before it ("the week after").
    """

    start: int
    end: int
    date: dt.date
    precision: Precision
    last: dt.date
    until: bool = False
    is_range: bool = False
    guess: bool = False
    follows: bool = False


_NEAR = 80
_BREAK = dt.timedelta(10)
# "The 4th, no wait, the 11th".
_RATHER = re.compile(
    r"[\s,.;:!?()–—-]*(?:(?:no|nope|oops|sorry|i mean|rather|make that|wait|scratch that|actually|correction|nein|quatsch"
    r"|ach|moment"
    r"|sorry|besser gesagt|vielmehr|non|pardon|plutôt|enfin|perdón|digo|mejor dicho|quiero decir|não|desculpe|aliás"
    r"|quer dizer|digo"
    r"|anzi|scusi|scusa|volevo dire|nee|wacht|ik bedoel|pardon|nej|förresten|förlåt|jag menar|undskyld|jeg mener|unnskyld"
    r"|forresten"
    r"|nei|eikun|siis|anteeksi|nie|znaczy|przepraszam|ne|vlastně|totiž|promiňte|nem|bocsánat|illetve|nu|scuze|de fapt|hayır|yok"
    r"|pardon|yani|нет|точнее|вернее|простите|ні|точніше|όχι|συγγνώμη|μάλλον|いや|すみません|不对|不|아니|죄송)[\s,.;:!–—-]*){1,4}"
    r"(?:on|the|for|der|den|le|el|il|l['’]|o|dia|de|am|il)?\s*",
    re.I,
)


def settled(found: list[Found], text: str, tags: str, words: list[Token]) -> list[Found]:
    """Return the dates that count, in reading order: ranges made whole, without those that a later one sets right or ends."""
    joined = list(_joined(found, tags, words))
    kept = [one for one, two in zip(joined, [*joined[1:], None], strict=True) if two is None or not _is_over(one, two, text)]
    return [one for one in kept if not one.guess] or kept


def _is_over(one: Found, two: Found, text: str) -> bool:
    """Say whether the date behind takes the place of the one before: it corrects it, tells itself from it, or ends its days."""
    gap = two.start - one.end
    if gap > _NEAR:
        return False
    if two.follows:
        return True
    if one.is_range and not two.is_range and not two.until and dt.timedelta(0) < two.date - one.last <= _BREAK:
        return True
    if two.is_range and gap <= 3 and one.precision is not Precision.DAY and one.date <= two.date <= one.last:
        return True
    return 1 < gap < 36 and _RATHER.fullmatch(text, one.end, two.start) is not None


def _joined(found: list[Found], tags: str, words: list[Token]) -> Iterator[Found]:
    """Make one range of two dates with nothing but "to" between them; a range begins at its first day."""
    ends = {word.end: n for n, word in enumerate(words)}
    starts = {word.start: n for n, word in enumerate(words)}
    held: Found | None = None
    for item in found:
        if held is not None:
            between = tags[ends.get(held.end, 0) + 1 : starts.get(item.start, 0)]
            near = item.start - held.end <= 12
            link = between + ("B" if item.until else "")
            if near and item.date > held.date and re.fullmatch(r"[-BH]{1,2}", link) and not held.until:
                held = held._replace(end=item.end, last=item.last, is_range=True)
                continue
            yield held
        held = item
    if held is not None:
        yield held
