"""What mends a whole sentence of a class, where no word of it can be saved; and which of its facts are the pressure itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

_DAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night|noon))?"
_MONTHS = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_DATE = (
    rf"(?:{_DAYS}(?: the \d+(?:st|nd|rd|th)?)?|\d+(?:st|nd|rd|th)?(?: of)? {_MONTHS}|{_MONTHS}(?: \d+(?:st|nd|rd"
    rf"|th)?)?|the \d+(?:st|nd|rd|th)?"
    r"|today|tonight|tomorrow|yesterday|noon|midnight|eod|cob|eow|(?:this|next|last) (?:week|month|quarter|year"
    r"|morning|afternoon|evening)"
    r"|(?:the )?(?:close|end) of (?:business|play|day|the (?:day|week|month|quarter|year)|(?:this|next) (?:week|month|quarter))"
    r"|\d+ ?(?:am|pm|o'clock)|\d+[:.]\d\d)"
)
_SPAN = (
    r"(?:(?:working |business |full |whole |long |straight )?(?:minutes?|hours?|days?|nights?|evenings?|weekends?"
    r"|weeks?|months?|years?|fortnights?|quarters?))"
)
_N = (
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty"
    r"|ninety|hundred|a dozen|dozens of)"
)
_NTH = r"(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))"
_TRIES = (
    r"(?:e-?mails?|mails?|messages?|notes?|calls?|voice ?mails?|texts?|letters?|follow[- ]?ups?|reminders?"
    r"|requests?|attempts?|try|tries|times?|touches|pings|nudges)"
)

DEADLINE = (
    rf"(?:(?:by|before|until|till|on|within|no later than|latest|for|from|at|after|starting)(?: the)?"
    rf" )?(?:{_DATE}|(?:the next )?{_N} (?:more )?{_SPAN})(?: (?:at the latest|evening|morning|noon))?"
)
COUNT = (
    rf"{_N} (?:[\w-]+ ){{0,2}}{_TRIES}|{_NTH} (?:(?:and \w+|[\w-]+) ){{0,2}}{_TRIES}|{_TRIES} (?:number |no\.? |#"
    rf" ?)?(?:{_N}|{_NTH})"
    rf"|{_N} (?:of (?:them|these|those)|now|already|in total)|(?:that's|that makes|makes) {_N}"
)
SINCE = (
    rf"(?:(?:on|of|from|dated|since|for|after|again on|and|again|,) ?(?:the )?)*(?:{_DATE}|\d+(?:st|nd|rd"
    rf"|th)?)(?:(?:,| and| &|,? and again)(?: on)?(?: the)? (?:{_DATE}|\d+(?:st|nd|rd|th)?))*"
    rf"|(?:nearly |almost |over |about |more than )?{_N} {_SPAN}(?: ago)?"
)
EFFORT = (
    rf"(?:until |till |from |at )?(?:{_N} (?:[\w-]+ )?{_SPAN}|{_N} (?:in the morning|at night|o'clock|am|pm)"
    rf"|{_DAYS}|(?:the )?whole (?:weekend|night|day|week|month)|weekends?|{_N} (?:versions?|drafts?|revisions?|trips?"
    rf"|visits?|meetings?)|{_N} (?:other )?(?:jobs|orders|customers|clients|offers|people))"
)
WATCHED = (
    rf"(?:(?:on|at|for|since) )?(?:{_DATE}|{_N} (?:\w+ )?(?:{_SPAN}|times|devices?|people|visits?|clicks?|opens"
    rf"|views|percent))|last night|this morning|\d+ ?%"
    r"|(?:whatsapp|linkedin|instagram|facebook|google analytics|strava|spotify)(?:'s)?"
)
NEED = rf"{DEADLINE}|{_N} [\w-]+ (?:short|shy|away|behind|off)|\d+ ?%"
PRIVATE = r"[\w'., ;:&-]+"


@dataclass(frozen=True, slots=True)
class Kind:
    """How sentences of one class are mended as a whole.

    ``ways`` are calm sentences, the best first, for mail and after `` || `` for a call; the empty way takes the sentence out.
    ``{topic}`` is what the sentence is about, ``{matter}`` the same where the sentence says so ("about the lease"); a way that
    names it is skipped where there is none. ``shed`` is a pattern of the facts that may go, ``because`` says why they may.
    ``keeps`` is a pattern of what no calm sentence may pass over in silence: where it is found, only a change within the
    sentence will do.
    """

    ways: tuple[str, ...]
    shed: str = ""
    because: str = ""
    keeps: str = ""


_NO_RUSH = "No rush at all on {topic}; whenever it suits you is fine. || There's no rush at all on {topic}."
_OPEN = "Nothing here needs an answer; whenever it suits you is fine. || There's nothing you need to decide."
_FREE = "If this is not for you, that is perfectly fine. || If this isn't for you, that's perfectly fine."
_FREE_OF = "If you no longer need {matter}, that is perfectly fine. || If you no longer need {matter}, that's perfectly fine."
_YOURS = "Whether and when to go ahead is entirely your call."
_JUDGE = "You know best whether this is right for you."
_ALL_ELSE = "A line in your own words is welcome, and so is none. || Whatever you would like to do is fine."
_WHO_ELSE = "Who else should know about this is for you to say."
_WISH = "I wish you all the best."
_OWN_CLOCK = "the deadline is our own, and it is the pressure"
_DEED = (
    r"\b(?:i|we)(?:'ve| have| had|'d)?(?: \w+){0,2} (?:copied|cc'?d|forwarded|informed|looped|included|added|wrote"
    r"|written|spoke|spoken|told"
    r"|called|contacted|involved|notified)\b|\bcc:|\bcopying\b|\bin copy\b|\bhas been (?:told|informed|copied)\b|took"
    r" the liberty"
)
_PRICE = (
    r"\b(?:expir\w+|ends?|ending|prices?|rates?|discounts?|fees?|offers?|codes?|coupons?|bonus|trial|deal|saving|savings)\b|%"
)
_OUTCOME = (
    r"^(?!.*\b(?:assum\w+|take it|taking it|take that|conclu\w+|presum\w+|guess|interest(?:ed)?|means?|clos(?:e|ing)"
    r"|file|move on|moving on|give up"
    r"|giv(?:e|ing)|stop|forget|leave it|consequences|look for|another|somebody|someone|out|off|remov\w+|drop|mark"
    r"|treat(?:ed)?|withdrawn|void|speak|call|pester|yes)\b)|\b(?:prices?|discounts?|fees?|rates?|charg\w+|invoic\w+"
    r"|cancel\w*|suspend\w*|downgrad\w*|terminat\w*|sell|sold|expires?|queue"
    r"|waiting list|deliver\w*|account|subscription|legal|lawyer|solicitor|court)\b"
)

_UNDOING = r"\b(?:withdr\w+|retract\w*|rescind\w*|revok\w*|cancel\w*|releas\w*|delet\w*|deactivat\w*)\b"
_LAPSE = r"\b(?:not made|late|wrong|broken|damaged|missing|delay\w*|failed|leak\w*|mistake in|error in)\b"
# What is private, and what is business: a wish is for the one, and must not pass over the other.
_BLOW = (
    r"ill\w*|sick|hospital\w*|clinic|surgery|cancer|diabet\w*|diagnos\w*|chemo\w*|radiation|treatment|heart|hip"
    r"|stroke|doctor\w*"
    r"|burn-?out|depress\w*|pregnan\w*|baby|birth|miscarriage|divorc\w*|separat\w*|marriage|husband\w*|wife\w*|ex|daughter\w*"
    r"|son|child\w*|boy|girl|mother\w*|father\w*|mum\w*|dad\w*|parents?|family|brother\w*|sister\w*|died|death|passed|funeral"
    r"|loss|lost|laid off|lay-?off|let go|fired|dismiss\w*|redundan\w*|sacked|bankrupt\w*|insolven\w*|debts?|bills|broke|credit"
    r"|mortgage|garnish\w*|religio\w*|faith|muslim|jewish|christian|hiv|adhd|asthma|disab\w*|special needs|therap\w*|rehab"
    r"|addict\w*|tablets|absence|medical|condition|accident|injur\w*|ambulance|investigated|bailiff|disorder|burnout"
    r"|warning letter"
)
_HEARD = (
    r"told|tells?|hear|heard|says?|said|know|knowing|learn\w*|understand|gather|gossip|bird|mentioned|saw|see|noticed|inform\w*|aware"
    r"|read|found out|confid\w+|given your|with your|since you\w*|as you|as a|after your|being|true"
)
_BUSINESS = (
    rf"^(?!.*\b(?:{_BLOW}|{_HEARD})\b)|\b(?:offers?|prices?|quotes?|contracts?|orders?|meetings?|invoices?|deliver\w+|dates?"
    rf"|demos?|calls?"
    r"|slots?|samples?|attached|next topic)\b"
)

KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "P01": Kind((_NO_RUSH, "", _OPEN), f"{COUNT}|{SINCE}", "counting and dating our own tries is the pressure"),
        "P02": Kind((_NO_RUSH, "", _OPEN)),
        "P03": Kind(("", _OPEN), EFFORT, "the bill for our own effort is the pressure"),
        "P04": Kind((_FREE_OF, _FREE, "", _OPEN), DEADLINE, "the date of the farewell is the pressure", _UNDOING),
        "P05": Kind((_FREE, _OPEN, ""), DEADLINE, _OWN_CLOCK, _OUTCOME),
        "P06": Kind(("", _YOURS), DEADLINE, "the clock is the pressure; if the date is real, say who set it", _PRICE),
        "P07": Kind(("How would you like to go on, if at all?", _YOURS, ""), DEADLINE, _OWN_CLOCK),
        "P08": Kind((_YOURS, ""), DEADLINE, _OWN_CLOCK, r"\b(?:unless|otherwise|or else|goes to|if you (?:don't|do not))\b"),
        "P09": Kind((_JUDGE, _YOURS, "")),
        "P10": Kind((_ALL_ELSE, ""), r"\b(?:\d|one|two|three|[abc])\b", "the code is the gimmick"),
        "P11": Kind((_WHO_ELSE, ""), DEADLINE, _OWN_CLOCK, _DEED),
        "P13": Kind(("", _OPEN), WATCHED, "what was watched is the pressure"),
        "P14": Kind(("", _YOURS), NEED, "our own figures and dates are the pressure"),
        "P15": Kind(("", _OPEN), "a thousand times|a (?:thousand|million) apologies", "begging is the pressure", _LAPSE),
        "P17": Kind((_WISH, ""), PRIVATE, "it is private", _BUSINESS),
        "P19": Kind(("", _OPEN), f"{COUNT}|{SINCE}|{_N} (?:lines?|words?|seconds?|minutes?)", "counting is the sting"),
    }
)
HEADING = "For whenever it suits you"  # a subject line about nothing but the pressure
