"""Numbers and names as people say them. Odds are words first, figures second."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from textwrap import wrap

from unghost.app.case import Case
from unghost.domain.money import money
from unghost.domain.odds import Odd
from unghost.domain.touch import Channel
from unghost.plays.recommend import library
from unghost.silence.assessment import State
from unghost.silence.figures import span

STATE_WORDS = {
    State.OURS: "you owe them",
    State.EXPECTED: "an ordinary wait",
    State.LATE: "late",
    State.SILENT: "silent",
    State.PARKED: "resting",
    State.UNREACHABLE: "not reachable",
    State.CLOSED: "closed",
}
# Differ by shape first (pages sketch): solid, dot, half, hollow.
STATE_MARKS = {
    State.OURS: "●",
    State.EXPECTED: "·",
    State.LATE: "◐",
    State.SILENT: "○",
    State.PARKED: "◇",
    State.UNREACHABLE: "×",
    State.CLOSED: "■",
}
CAUSE_WORDS = {
    "undeliverable": "our mail does not reach them",
    "away": "away",
    "told_us_when": "they told us when",
    "life_event": "something in their life",
    "company_event": "something in their company",
    "contact_left": "they have left",
    "decider_left": "the one who decides has gone",
    "busy": "overloaded",
    "awaiting_others": "waiting for others",
    "indecision": "not decided",
    "priority_shift": "other things come first",
    "chose_other": "chose another way",
    "our_lapse": "we left something open",
    "our_pressure": "we pressed",
    "unknown": "not known",
}
SCOPE_WORDS = {
    "all": "no more contact",
    "calls": "no more calls",
    "mail": "no more mail",
    "sms": "no more text messages",
    "topic": "no more of one subject",
}
ANSWER_WORDS = {
    "accepted": "accepted",
    "declined": "declined",
    "tentative": "accepted, not for sure",
    "request": "invited",
    "cancel": "called off",
    "counter": "proposed another time",
}
CHANNEL_WORDS = {Channel.CALL: "a call", Channel.MAIL: "a mail", Channel.LETTER: "a letter", Channel.MEETING: "a meeting"}
SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_TENTHS = 10
WIDTH = 100
# A cause less likely than this is not worth a word in the list.
WORTH_SAYING = 0.05
# A fraction of one is said as "1 in n" up to here; rarer is said as hardly ever.
_RAREST = 30


def count(number: int, one: str, many: str) -> str:
    """Return a count with its noun: ``three people``."""
    word = SMALL[number] if 0 <= number < len(SMALL) else str(number)
    return f"{word} {one if number == 1 else many}"


def odds_words(p: float) -> str:
    """Return a probability in words: ``about 1 in 6``, ``about 7 in 10``, ``hardly ever``."""
    if p >= 0.95:
        return "almost surely"
    if p >= 0.35:
        return f"about {round(p * _TENTHS)} in 10"
    if p < 1 / _RAREST:
        return "hardly"
    return f"about 1 in {round(1 / p)}"


def percent(p: float) -> str:
    """Return a probability as whole per cent, never as certainty where it is none."""
    if 0.0 < p < 1.0 and not 1 <= round(100 * p) <= 99:
        return "<1 %" if p < 0.5 else ">99 %"
    return f"{round(100 * p)} %"


def odd_figures(odd: Odd) -> str:
    """Return a probability with its interval in per cent."""
    return f"{percent(odd.p)} ({round(100 * odd.low)} to {round(100 * odd.high)})"


def long_day(at: date) -> str:
    """Return a day with its name: ``Wednesday 17 June 2026``."""
    return f"{at:%A} {at.day} {at:%B} {at.year}"


def short_day(at: date | datetime, now: date | datetime) -> str:
    """Return a day as briefly as is clear: ``28 May``, with the year where it is another."""
    year = "" if at.year == now.year else f" {at.year}"
    return f"{at.day} {at:%B}{year}"


def name_of(case: Case) -> str:
    """Return what a person is called."""
    return case.correspondence.person.name or case.correspondence.person.id


def matter_of(case: Case) -> str:
    """Return account, deal and amount in one line."""
    deal = case.deal
    parts = [case.correspondence.person.account]
    if deal is not None:
        parts += [deal.name, money(deal.amount, deal.currency)]
    return " · ".join(part for part in parts if part)


def standing_of(case: Case) -> str:
    """Return the state in words, with how long: ``silent, 16 working days``."""
    word = STATE_WORDS[case.state]
    return f"{word}, {span(case.silence.waited)}" if case.silence.quiet else word


def wish_of(case: Case, now: datetime) -> str:
    """Return what they asked us to stop, with the day and their words; empty where they asked nothing of the kind."""
    if case.silence.suppressed is None:
        return ""
    wish, touch = case.silence.suppressed
    words = f": {quote(wish.quote)}" if wish.quote.strip() else ""
    return f"asked for {SCOPE_WORDS[wish.scope.value]} on {short_day(touch.at, now)}{words}"


def title_of(play: str) -> str:
    """Return what a play is called, from its own file."""
    found = library().get(play)
    return found.title if found is not None else play


def causes_line(case: Case, most: int = 3) -> str:
    """Return the likeliest causes with their odds; what is hardly possible is left out."""
    if not any(c.supports for c in case.diagnosis.causes[:most]):
        return "nothing on record says why"
    likely = [c for n, c in enumerate(case.diagnosis.causes[:most]) if n == 0 or c.p >= WORTH_SAYING]
    return ", ".join(f"{CAUSE_WORDS.get(c.cause, c.cause)} ({percent(c.p)})" for c in likely)


def odds_line(case: Case) -> str:
    """Return the odds in words, with how much history they rest on; empty where there are none."""
    odds = case.silence.odds
    if odds is None:
        return ""
    soon, never = odds.within[14], odds.never
    known = f"{case.history} answer{'' if case.history == 1 else 's'} known"
    return f"an answer within 14 days: {odds_words(soon.p)}; none at all: {odds_words(never.p)} ({known})"


def unusual_line(case: Case) -> str:
    """Return how unusual this wait is, in words; empty where there are no odds."""
    odds = case.silence.odds
    if odds is None or not case.history:
        return ""
    in_a_hundred = min(99, round(100 * odds.unusual))
    return f"{in_a_hundred} in 100 of their waits would be over by now; this one has lasted {span(case.silence.waited)}"


def wrapped(text: str, indent: int, hang: int = 2) -> list[str]:
    """Return a text as lines of at most 100 columns, set in by ``indent`` and further lines by ``hang`` more."""
    first, further = " " * indent, " " * (indent + hang)
    return wrap(one_line(text), WIDTH, initial_indent=first, subsequent_indent=further, break_on_hyphens=False) or [first]


def wrapped_all(texts: Iterable[str]) -> list[str]:
    """Return several texts as lines, each text beginning one, further lines of it set in."""
    return [line for text in texts for line in wrapped(text, 0)]


def one_line(text: str) -> str:
    """Return a text without its line breaks."""
    return " ".join(text.split())


def quote(text: str, most: int = 110) -> str:
    """Return a passage in quotation marks on one line, cut where it is long."""
    line = one_line(text)
    return f"“{line if len(line) <= most else line[: most - 1].rstrip() + '…'}”"
