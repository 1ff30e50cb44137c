"""A standing notice without any announcement: "we are closed until the 3rd", "we have received your message".

It is told from a person's answer by what it lacks. Each of its words must be one that such notices need (or name the house, its
place and the reason); nobody speaks of himself, greets by name, asks, agrees or concludes. One sentence about the matter in hand
makes the whole text a person's: calling a person automatic is the worse error.
"""

from __future__ import annotations

import re

from unghost.reading.machines import standing_words as words

_LONGEST = 900
_FEWEST_WORDS = 4
_SIGN_OFF_WORDS = 6
_WORDS_TO_ONE_OWN = 12  # in a sentence that closes or acknowledges; in others there is none
_SEGMENT = re.compile(r"[^.!:;\n]+[.!]?")
_WORD = re.compile(r"[^\W\d_]+")
_CONTRACTED = re.compile(r"[\w.+-]{1,64}@[\w.-]{1,80}|(?:https?://|www\.)\S{1,200}")
_NUMBER = re.compile(r"\d")
_DAY = re.compile(r"(?<!\d)(?:0?[1-9]|[12]\d|3[01])(?!\d)")
_DAY_AND_MONTH = re.compile(r"(?<!\d)[0-3]?\d[./][01]?\d(?!\d)|\d{4}-\d\d-\d\d")


def is_standing_notice(text: str) -> bool:
    """Say whether the text is a closure with an end, or an acknowledgement with a promise of an answer, and nothing besides."""
    if not text or len(text) > _LONGEST or "?" in text or "？" in text:
        return False
    said = _said(text)
    return said is not None and len(said) >= _FEWEST_WORDS and (_closes(said, text) or _acknowledges(said))


def is_acknowledgement(text: str) -> bool:
    """Say whether the text is such a notice and speaks of no closure."""
    if len(text) > _LONGEST:
        return False
    said = _said(text)
    return said is not None and words.CLOSED.isdisjoint(said) and _acknowledges(said)


def _said(text: str) -> set[str] | None:
    """Return the words of the text in lower case, or None as soon as one is a person's."""
    said: list[str] = []
    strange = 0
    clean = _CONTRACTED.sub(" ", text) if "@" in text or "://" in text or "www." in text else text
    segments = _SEGMENT.findall(clean)
    for number, segment in enumerate(segments):
        spoken = _WORD.findall(segment)
        named = number >= len(segments) - 3 and len(spoken) <= _SIGN_OFF_WORDS and segment[-1] not in ".!"
        found = _strange(spoken, named=named and not _NUMBER.search(segment))
        if found is None:
            return None
        strange += found
        said += (word.lower() for word in spoken)
    return set(said) if strange <= 1 + len(said) // 15 else None


def _strange(spoken: list[str], *, named: bool) -> int | None:
    """Return how many words of a sentence are none of a notice's, None where one betrays a person; a line of names is free."""
    lower = [word.lower() for word in spoken]
    count = unnamed = 0
    about: bool | None = None
    for place, word in enumerate(lower):
        before = lower[place - 1] if place else ""
        if _is_personal(before, word):
            return None
        if word in words.KNOWN:
            continue
        if named and spoken[place][0].isupper() and lower[0] not in words.GREETINGS:
            continue
        about = not words.CORE.isdisjoint(lower) if about is None else about
        if not about or lower[0] in words.GREETINGS:
            return None
        if before in words.BEFORE_A_NOUN and not words.CLOSED.isdisjoint(lower[max(0, place - 2) : place + 4]):
            continue
        count += not (before and before not in words.KNOWN and spoken[place][0].isupper())
        unnamed += not _may_name(spoken[place], before)
    return count if unnamed <= len(lower) // _WORDS_TO_ONE_OWN else None


def _may_name(word: str, before: str) -> bool:
    """Say whether an unlisted word may name the house or the reason."""
    return word[0].isupper() or before in words.BEFORE_A_NOUN


def _is_personal(before: str, word: str) -> bool:
    """Say whether two words in a row are a person's: "I have", "Hi Tom", and "so" where it draws a conclusion."""
    return (
        word in words.PERSONAL
        or (before in ("so", "så") and word not in words.SOON_AFTER_SO)
        or (before == "i" and word in words.ENGLISH_AFTER_I)
        or (before in words.GREETINGS and word in words.ALSO_NAMES)
    )


def _closes(said: set[str], text: str) -> bool:
    """A closure counts with its end: a date, not the weekday of somebody's week."""
    if words.CLOSED.isdisjoint(said) or words.UNTIL.isdisjoint(said):
        return False
    return _DAY_AND_MONTH.search(text) is not None or (not words.MONTHS.isdisjoint(said) and _DAY.search(text) is not None)


def _acknowledges(said: set[str]) -> bool:
    """Received and to be answered; or thanks, and handled or answered in working days. A day or a month is a person's plan."""
    if words.MESSAGES.isdisjoint(said) or not (
        words.WEEKDAYS.isdisjoint(said) and words.MONTHS.isdisjoint(said - {"mai", "may"})
    ):
        return False
    answered = not words.ANSWERED.isdisjoint(said)
    if answered and not words.RECEIVED.isdisjoint(said):
        return True
    if words.THANKS.isdisjoint(said):
        return False
    return not words.HANDLED.isdisjoint(said) or (answered and not words.OFFICE_TIME.isdisjoint(said))
