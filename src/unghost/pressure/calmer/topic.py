"""What a pressing sentence is about: the thing that a calm one may name in its place."""

from __future__ import annotations

import re
from functools import cache

_WORD = r"[a-z0-9{\[](?:[\w'&/.{}\[\]-]*[\w}\]])?"
_OPENERS = (
    r"(?:\b(?:on|about|regarding|(?<!['\w])re|concerning|with|of|for|interested in"
    r"|look(?:ed|ing)? (?:at|over|into|through)|(?:go|gone|went|going) (?:over|through)|(?:reply|response|answer|reaction) to"
    r"|read|see|seen|review|reviewed|receive|received"
    r"|open|opened|consider|considered|considering|discuss|discussed|check|bump|bumping|resurface|resurfacing|revive"
    r"|float|push|move"
    r"|approve|approved|sign|signed|return|returned|confirm|confirmed|is|are|did|does|got|get|sent|put|bring|keep|left)"
    r"|subject:|:)"
)
_AFTER = (
    r"(?= *(?:[,.;:!?()\x01\x02]|$| - )| (?:to|and|but|so|that|which|who|in case|yet|from|i|we|you|it|they|since|as"
    r"|because|before"
    r"|if|when|while|where|at all|for (?:you|me|us|a)|on (?:your|my|our)|with (?:you|me|us|your|him|her)|is|are|was"
    r"|were|has|have|had"
    r"|a|an|some|about|will|would|can|could|did|does|do|went|got|still|not|now|again|yet|back|up|last|this|next|by"
    r"|until|of \d|without|or|after"
    r"|over|today|tomorrow"
    r"|two|three|four|five|six|seven|eight|nine|ten|several|many|few|some|any|all|about|regarding|concerning|tells?"
    r"|told|shows?|says|asks?|keeps?|then|already|been|sitting|waiting|going|coming|moving|stands?|reach\w*|on|at|in"
    r"|into|twice|once|come|came|go|make|happen|arrive|land|work|get"
    r"|three|two|four|several|many|through|any)\b)"
)
_NAMED = re.compile(
    rf"{_OPENERS} ?(?P<topic>(?:the|our|my|your|this|that|these|those)(?: {_WORD}){{1,5}}?)"
    rf"(?P<more>(?: (?:for|of|with|at|in) (?:the|our|my|your|hall|gate|line|bay|unit|plant)?(?: ?{_WORD}){{1,3}}?)?){_AFTER}"
)
_BARE = re.compile(
    rf"\b(?:about|regarding|concerning|(?<!['\w])re:?|on) (?P<topic>(?!(?:the|our|my|your|this|that|it"
    rf"|you|where|how|what)\b){_WORD}"
    rf"(?: {_WORD}){{0,2}}?){_AFTER}"
)
_ABOUT = re.compile(r"\b(?:about|regarding|concerning|re:?) $")
_LEADING = re.compile(
    rf"^(?:and |so |but |is |are |has |have )?(?P<topic>(?:the|our|my|your)(?: {_WORD}){{1,4}}?)(?= (?:is|are|was"
    rf"|were|has|have|will|still)\b)"
)
# Heads that name no thing: our own knocking, their silence, a figure of speech.
_HOLLOW = re.compile(
    r"\b(?:below|above|e-?mails?|mails?|messages?|notes?|in-?box|radar|top|lists?|end|side|times?|thoughts?"
    r"|questions?|updates?|status"
    r"|silence|voice ?mails?|calls?|lines?|loop|file|chance|moment|minutes?|one|ones|thing|things|stuff|way|day|days"
    r"|week|weeks|months?"
    r"|year|quarter|attempts?|follow-?ups?|reminders?|threads?|notice|book|books|chapter|door|desk|pile|stack|front"
    r"|cracks|void|spam"
    r"|team|boss|manager|director|board|ceo|cfo|colleagues?|people|company|record|reply|response|answer|feedback|news"
    r"|word|latest"
    r"|least|last|first|second|third|rest|other|others|same|moon|past|while|courtesy|interest|attention|mind|part"
    r"|hands?|schedule"
    r"|money|numbers?|quota|targets?|forecast|weekend|night|hint|towel|dark|relationship|trust|patience|effort"
    r"|efforts|work|hours"
    r"|worst|best|good|bad|kind|sort|matter|subject|conversation|talk|chat|phone|screen|screens|system|tool|tracker"
    r"|analytics|software"
    r"|radio|wall|air|person|place|ball|show|road|momentum|step|steps|hook|trigger|plate|point|market|competitors?|competition"
    r"|correspondence|exchange|finish|deal|loss|fact|name|names|family|wife|husband|mother|father|health|clock|truth"
    r"|world|favou?r"
    r"|heart|head|back|feelings?|understanding|honour|pleasure|page|future|present|moments?|reason|reasons|situation"
    r"|stage|issue"
    r"|link|links|opportunity|peers|bargain|life|others|limbo|surface|today|tomorrow"
    r"|two|three|four|five|six|seven|eight|nine|ten|several|many|few|some|any|all|about|regarding|concerning|tells?"
    r"|told|shows?|says|asks?|keeps?|opens|clicks|visit|visits|letters?|cart|lab|office|filters?|folder|them"
    r"|everything|everyone|anything|nothing|it|this|that|assistant|colleague)$"
)
_POINTING = re.compile(r"^(?:this|that|these|those) ")
_MINE = re.compile(r"^(?:(?:my|our) (?:recent|first|second|third|own)|(?:the|my|our|your) (?:last|previous|earlier|prior))\b")
_VERBS = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!')|january|february|march|april|may|june|july"
    r"|august|september|october"
    r"|november|december|\d+(?:st|nd|rd|th)|today|tomorrow"
    r"|two|three|four|five|six|seven|eight|nine|ten|several|many|few|some|any|all|about|regarding|concerning|tells?"
    r"|told|shows?|says|asks?|keeps?|e-?mails?|mails?|messages?|notes?|calls?|voice ?mails?|you|i|we|they|sent|asked"
    r"|told|said|isn't|don't|not|never|is|are|was|n't|to)\b|\x01"
)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return (_NAMED, _BARE, _LEADING)


def topic(low: str, *, named: bool = False) -> tuple[int, int] | None:
    """Return the span of the thing a flat sentence is about, or None where it names none that could be spoken of calmly.

    With ``named`` it counts only after a word that says as much ("about the lease").
    """
    for pattern in _patterns():
        at = 0
        while (match := pattern.search(low, at)) is not None:
            if _speaks(match.group("topic")) and not (named and _ABOUT.search(low, 0, match.start("topic")) is None):
                return match.start("topic"), _end(match)
            at = match.start("topic") + 1
    return None


def _end(match: re.Match[str]) -> int:
    more = match.groupdict().get("more") or ""
    return match.end("more") if more.strip() and _speaks("the" + more) else match.end("topic")


def _speaks(words: str) -> bool:
    return not (
        _HOLLOW.search(words)
        or _POINTING.match(words)
        or _MINE.match(words)
        or _VERBS.search(words)
        or words.endswith((".", "'"))
    )
