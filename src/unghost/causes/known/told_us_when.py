"""They named the time for us to come back."""

from __future__ import annotations

from unghost.causes.cause import Cause, Finding, View
from unghost.causes.overheard import overheard
from unghost.domain.said import Role
from unghost.domain.span import Evidence
from unghost.domain.touch import Touch

_BACK = "(?:call|ring|phone|ping|contact|write|mail|e-?mail|text|reach|try|approach|catch|message|remind|chase|ask|nudge|bug)"
_DAY = "(?:monday|tuesday|wednesday|thursday|friday|tomorrow)"
_PERIOD = (
    "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|"
    "feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|q[1-4]|the week after|week after next"
    "|h[12]|spring|summer|autumn|fall|winter|easter|christmas|xmas|new year|ramadan|diwali|eid|"
    "thanksgiving|labor day|the (?:summer|holidays?|break|season"
    "|harvest|fair|show|budget|elections?|audit|move|fiscal|year|half|quarter|new|next|spring|"
    "winter|autumn|fall|first|second|end|middle|beginning|start"
    "|\\d+(?:st|nd|rd|th)?)|next (?:week|month|quarter|year|spring|summer|autumn|fall|winter|season|"
    "financial|fiscal)|(?:mid|early|late)[- ]\\S+"
    "|(?:tax|busy|high|peak) season|year[- ]end|(?:a|one|two|three|four|six|eight|few|couple) ?(?:of )?(?:weeks?|months?"
    "|years?)|\\d+ (?:days|weeks|months)|20\\d\\d|\\d{1,2}[/.]\\d{1,2})"
)


def look(view: View) -> Finding:
    """Return the dates they named for us to come back, and what they said of it; a date counts until it is long gone."""
    heard = overheard(view, CAUSE)
    seen = tuple(e for n, t in enumerate(reversed(view.correspondence.theirs[-6:])) for e in _dated(view, t, n))
    quoted = {(e.message, e.quote) for e in seen}
    loose = tuple(e for e in heard.supports if (e.message, e.quote) not in quoted)
    return Finding((*seen, *loose), heard.opposes)


def _dated(view: View, touch: Touch, later: int) -> tuple[Evidence, ...]:
    """Return the proof of a date they named, unless they have spoken since, or it is long gone."""
    when = touch.said.when
    if when is None or when.role is not Role.CONTACT_AGAIN or later > 0 or not when.quote:
        return ()
    gone = (view.history.now.date() - when.date).days
    weight = 5.5 if gone < 0 else 3.0 if gone < 30 else 0.5
    return (Evidence(touch.message, touch.at, when.quote, weight),)


CAUSE = Cause(
    name="told_us_when",
    title="They said when to come back",
    why="Somebody who names a time is not silent before it; our part is to keep the date.",
    source="R16",
    prior=0.03,
    look=look,
    question="As far as you know, does the time they named still hold?",
    weight=4.4,
    asks=True,
    phrases=(
        f"{_BACK} (?:me|us|back|him|her|out|again|in touch)(?: again| back| up| out)? (?:\\S+ )"
        f"{{0,3}}(?:in|after|on|at|around|from|about|early|mid|late|next|once|when|before) "
        f"~?{_PERIOD}",
        f"{_BACK} (?:me|us|him|her|back) (?:again )?(?:on |next )?(?:{_PERIOD}|{_DAY})",
        f"(?:get|come|circle|check|touch base|reach out|loop|follow up|report|revert|reconnect|"
        f"resume|talk|speak|touch base|reconvene|pick (?:it|this) up|revisit|meet|telephone|"
        f"regroup|recontacted?|contacted)(?: back| in| up| out| again| with (?:me|us|him|her))"
        f"? ?(?:it |this |then |to me |to us |again |please )?(?:in|after|on|around|from|early|"
        f"mid|late|next|about|the week) ~?{_PERIOD}",
        "(?:let's|let us|lets|we can|we could|we should|shall we|i suggest (?:that )?we|suggest we|"
        "can we|could we) (?:\\S+ )?(?:talk|speak|reconnect|revisit|do it|do this|meet|pick "
        "(?:it|this) (?:up|back up)|resume|regroup|look at (?:it|this)|telephone|discuss|touch "
        "base|circle back|park (?:it|this)|chat|continue|catch up)(?: again| about it| about "
        "this| back)? (?:in|after|on|around|from|early|mid|late|next|until|till|the week) ~?" + _PERIOD,
        "(?:put|set|make) (?:me|us|yourself|a|it) (?:\\S+ ){0,4}(?:calendar|diary|reminder|note) (?:for|on|in|to)",
        f"(?:not|nothing|no decision|no decisions|no news|no purchase) (?:before|until|till|this side of) {_PERIOD}",
        "(?:not|nothing) this side of ",
        f"(?:happy|glad|ready|good|able|open|free) to (?:talk|chat|meet|discuss|look|speak|revisit|"
        f"pick) (?:\\S+ ){{0,3}}(?:in|after|from|around) {_PERIOD}",
        f"{_PERIOD} (?:is|would be|'s|works|suits) (?:better|good|best|fine|ideal|when)",
        f"(?:better|best|easier|good) (?:time|moment)? ?(?:is|would be|will be|in|after|from) ?(?:in|after|from)? {_PERIOD}",
        f"(?:parked?|on hold|postponed?|pushed|deferred|delayed|wait|moved) (?:it |this |everything "
        f"|that )?(?:until|till|to|into|for) (?:after )?{_PERIOD}",
        f"(?:try|ask|ping|remind|chase) (?:me |us )?(?:again|later) (?:in|after|around) {_PERIOD}",
        "don't (?:expect|hope for) (?:anything|an answer|a reply|news|a decision) ~before",
        "(?:then we (?:can|will|shall) (?:talk|discuss|look|decide|see)|do come back to me then|"
        "we'll have a (?:real|proper) (?:talk|conversation))",
    ),
    over=(
        "(?:no need to wait|sooner than i said|earlier than (?:i said|planned)|don't wait (?:until|till|for))",
        "never said (?:to )?(?:call|come|write|ask)",
    ),
    speaks_on=(
        "Please call me again in October, then we can look at it.",
        "Let's revisit this after Easter.",
        "Nothing before Q3, I am afraid.",
    ),
    silent_on=(
        "We opened the third yard in March and it runs well.",
        "The drawing was good, thank you.",
        "No need to wait until May, we can talk now.",
    ),
)
