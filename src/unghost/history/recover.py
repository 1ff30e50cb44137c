"""Touches known only because somebody quoted them: the original is missing, its words and its date are not."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from unghost.domain.address import Address
from unghost.domain.message import Message, Quoted
from unghost.history.dedup import essence

PREFIX = 80
SAME_DAY = timedelta(hours=26)
EARLIEST_YEAR = 1990


@dataclass(frozen=True, slots=True)
class Recovered:
    """One quoted message without an original: its writer, its time as attributed, and the mail that quotes it."""

    sender: Address
    at: datetime
    text: str
    quoted_in: Message


def recover(
    messages: Sequence[Message], placed: Mapping[str, datetime], resolve: Callable[[Address], Address | None]
) -> list[Recovered]:
    """Return the quoted messages that none of ``messages`` is the original of, each once, in order of time.

    A message whose parent is there is not asked: what it quotes, the parent is, or quotes. An original has the same writer and
    either the same beginning of its words or a time within 26 hours (attributions name no zone). A quote dated later than the
    mail it stands in, or before 1990, has a clock error and is not used. ``resolve`` turns an attribution's address or bare name
    into an address, or None where it cannot tell.
    """
    words: set[str] = {start_of_words(m.text) for m in messages if m.text}
    times = _sending_times(messages, placed)
    found: dict[tuple[str, str], Recovered] = {}
    there = {m.message_id for m in messages if m.message_id}
    for message in messages:
        if (message.in_reply_to or next(reversed(message.references), None)) in there:
            continue
        for quoted in message.quoted:
            one = _usable(quoted, message, placed[message.key], resolve)
            if one is None or start_of_words(one.text) in words or _near(one.at, times.get(one.sender.email, ())):
                continue
            key = (one.sender.email, start_of_words(one.text))
            if key not in found or one.at < found[key].at:
                found[key] = one
    return sorted(found.values(), key=lambda r: (r.at, r.sender.email, r.text))


def _sending_times(messages: Sequence[Message], placed: Mapping[str, datetime]) -> dict[str, list[datetime]]:
    """Return when each address wrote, in order."""
    times: dict[str, list[datetime]] = {}
    for message in sorted(messages, key=lambda m: placed[m.key]):
        if message.sender is not None:
            times.setdefault(message.sender.email, []).append(placed[message.key])
    return times


def _usable(quoted: Quoted, within: Message, at: datetime, resolve: Callable[[Address], Address | None]) -> Recovered | None:
    if quoted.date is None or quoted.sender is None or len(essence(quoted.text)) < 2:
        return None
    sender = resolve(quoted.sender)
    if sender is None or quoted.date >= at or quoted.date.year < EARLIEST_YEAR:
        return None
    return Recovered(sender, quoted.date, quoted.text, within)


def start_of_words(text: str) -> str:
    """Return the letters a text begins with: by them it is known again where it is quoted."""
    return essence(text)[:PREFIX]


def _near(at: datetime, times: Sequence[datetime]) -> bool:
    """Say whether any of the sorted times lies within a day of a moment."""
    place = bisect_left(times, at - SAME_DAY)
    return place < len(times) and times[place] <= at + SAME_DAY
