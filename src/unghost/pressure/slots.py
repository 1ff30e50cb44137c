"""Word lists that phrases share, and the way from a written phrase to a pattern.

Two forms of one phrase exist: the exact one finds the span; the coarse one, in which every bounded gap is an unbounded one,
accepts at least as much and keeps the automaton over all phrases small.
"""

from __future__ import annotations

import re

_NUMBERS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|dozens of|a couple of|a few|several|multiple"
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"

SLOTS: dict[str, str] = {
    "i": "(?:i|we)",
    "ihave": "(?:(?:i|we)(?:'ve|'d| have| had)?)",
    "will": "(?:(?:i|we)(?:'ll| will| shall| would|'d|'m going to| am going to|'re going to| are going to| must| have to))",
    "my": "(?:my|our)",
    "me": "(?:me|us)",
    "n": rf"(?:{_NUMBERS}|many|numerous|countless|\d+)",
    "nth": r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth|2nd|3rd|\d+th)",
    "msg": "(?:e-?mails?|mails?|messages?|notes?|calls?|voice ?mails?|texts?|letters?|follow[- ]?ups?|reminders?"
    "|requests?|inquiry"
    "|inquiries|enquiry|enquiries|attempts?|tries|invitations?|invites?|lines)",
    "paper": "(?:proposals?|quotes?|quotations?|offers?|drafts?|documents?|contracts?|estimates?|decks?|files?"
    "|links?|samples?|pdfs?"
    "|agreements?|attachments?|brochures?|reports?|price lists?|presentations?|demos?|videos?|pages?|slides)",
    "reply": "(?:reply|replies|answers?|response|responses|reaction|feedback|word|acknowledge?ment|sign of life"
    "|confirmation|news|peep)",
    "replied": "(?:replied|answered|responded|reacted|written back|got back|gotten back|come back|called back|returned"
    "|acknowledged|confirmed|reply|answer|respond|react|get back|come back|call back|return|acknowledge)",
    "span": "(?:(?:working |business |full |whole |long )?(?:days?|weeks?|months?|fortnights?|quarters?))",
    "day": rf"(?:{_DAYS}|today|tonight|tomorrow|noon|midnight|(?:close|end) of (?:business|play|day|the (?:day|week"
    r"|month|quarter|year))"
    rf"|eod|cob|eow|(?:this|next) (?:week|month)|the \d+(?:st|nd|rd|th)?|\d+(?:st|nd|rd|th)?(?: of)? (?:{_MONTHS})"
    rf"|(?:{_MONTHS})(?: \d+(?:st|nd|rd|th)?)?|\d+ ?(?:am|pm|o'clock|:\d\d))",
    "when": rf"(?:{_DAYS}|{_MONTHS}|\d)",
    "boss": "(?:boss|bosses|manager|managers|director|directors|ceo|cfo|coo|cto|cio|md|managing director|board"
    "|chief|head|superiors?|supervisor"
    "|vp|vice president|president|management|leadership|leaders|executives?|chair|chairman|chairwoman|owner"
    "|owners|partners"
    "|headquarters|head office|parent company|purchasing|procurement|finance|principal|dean|investors"
    "|shareholders|legal|compliance)",
    "few": r"(?:[\w'-]+ ){0,3}",
    "gap": ".{0,40}",
}

_SLOT = re.compile(r"<(\w+)>")
_START = re.compile(r"(?<![\[\\])\^")
_BOUNDED = re.compile(r"\.\{0,\d+\}")


def exact(phrase: str) -> str:
    """Return the pattern of a phrase: slots filled in, each blank standing for a run of blanks."""
    return blanks(_fill(phrase))


def coarse(phrase: str) -> str:
    """Return a pattern that matches wherever the exact one does, with no counting in it."""
    loose = phrase.replace("<few>", ".*").replace("<gap>", ".*")
    return blanks(_BOUNDED.sub(".*", _fill(loose)))


def _fill(phrase: str) -> str:
    return _SLOT.sub(lambda m: SLOTS[m.group(1)], phrase)


def blanks(pattern: str) -> str:
    """Return a pattern in which each blank stands for a run of blanks, and lines begin and end with sentences."""
    spaced = pattern.replace(" ?", "\0").replace(" ", " +").replace("\0", " *")
    return "(?m)" + _START.sub("^ *", spaced)
