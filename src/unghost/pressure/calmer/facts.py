"""What a sentence says that no calmer wording may lose: numbers, dates, names, links, files, blanks to be filled in."""

from __future__ import annotations

import re

_HARD = (
    r"https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+"
    r"|\{\{[^}\n]*\}\}|\{[^}\s]{1,40}\}|\[[^\]\n]{1,60}\]|<[^>\s]{1,40}>|%\w+%"
    r"|\b[\w-]+\.(?:pdf|docx?|xlsx?|pptx?|csv|zip|png|jpe?g|dwg|step|txt|html?)\b"
    r"|\"[^\"\n]{2,200}\"|“[^”\n]{2,200}”"
    r"|[€$£¥₹#]? ?[A-Za-z]*\d(?:[\w.,:/%-]*[\w%])?"
)
_COUNTED = (
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred"
    r"|thousand|million|dozen|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b"
)
_DATED = (
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|june|july|august|september|october"
    r"|november|december)\b|\b(?:today|tonight|tomorrow|yesterday|noon|midnight|weekend)\b"
    r"|\b(?:this|next|last) (?:week|month|quarter|year|spring|summer|autumn|fall|winter|morning|afternoon|evening|night)\b"
    r"|\b(?:end|close|beginning|start) of (?:business|play|day|the (?:day|week|month|quarter|year))\b"
)
_FACT = re.compile(f"(?P<hard>{_HARD})|(?i:{_COUNTED}|{_DATED})")
_NAME = re.compile(r"[A-Z][\w&]*(?:[-'’][\w&]+)*")
_WORD = re.compile(r"[A-Za-z][\w'’-]*")
_OPENING = re.compile(r"(?:^|[:!?.(—–\"“] ?|- )$")
_COMMON_ENDS = ("ing", "ly", "ed", "s", "tion", "ness", "ment")
# What follows a name at the beginning of a sentence: another capital, or what a person or a house does.
_ACTS = re.compile(
    r"['’]s\b| (?:[A-Z][a-z]+|says?|said|told|tells|wrote|mentioned|called|asked|is|has|had|was|will|would|can|needs"
    r"|wants|sent|and [A-Z])\b"
)
_TITLES = 0.6  # share of capitalised words from which a line is a heading, where capitals name nobody
_NO_NAMES_TEXT = (
    "i ceo cfo coo cto cio md vp hr po cc bcc crm fyi asap ok eod cob eow ps fomo tbh btw imo sir madam hi hello hey dear roi "
)
_NO_NAMES = frozenset(_NO_NAMES_TEXT.split())
# Words that often begin a sentence: there, a capital says nothing.
_STARTERS_TEXT = (
    "a about above according act actually after again ah all almost already also although always am an and another any "
    "anybody anyhow anyone anything anyway apart apologies apparently are as ask assuming at attempt back basically be "
    "because been before being believe below besides best better between blink book both bottom btw bump but buy by "
    "call can cannot check choose circling claim clearly click close come considering could cross dare days dear "
    "decide despite did didn do does don done due during each eager earlier easy either else email emails end even "
    "ever every everybody everyone everything evidently excuse fair farewell few final finally fine fingers first "
    "folks following for forgive frankly friendly from full further gentle get gently give given glad go going good "
    "goodbye grab great guess guys had half happy has hate have he hello help here hereby hey hi his hold honestly "
    "hope hopefully how however hurry i if imagine in indeed instead is isn it its join judging just keen keep kind "
    "kindly know last later least leaving less let like likely limited listen little lock look looks lots love luckily "
    "mail make many may maybe me mind more most move much must my naturally need neither never new next no nobody none "
    "nor not nothing now obviously of off offer offers oh ok okay on once one only oops or order other others "
    "otherwise our out over own pay people per perhaps personally pick places please plus pointing possibly presumably "
    "press price prices probably put question quick quickly quite rather reach read reading really recall regarding "
    "regrettably regards remember reminder reply respond right sad sadly same say seats second secure see seems send "
    "sent several shall she should show sign silence simply since sleep slots so some somebody somehow someone "
    "something soon sorry speaking spots start stay still stock stop such suppose sure surely take tell thank thanks "
    "that the their them then there therefore these they things think third this those though thought three through "
    "thus tick time times to today together tomorrow tonight too top totally touch truly trust try two type under "
    "understood unfortunately unless until up update upon us use usually very wait want warm was we well were what "
    "whatever when whenever where whether which while who whoever whose why will wish with within without wonder word "
    "would write yes yesterday yet you your yours i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll "
    "it's that's there's here's let's don't didn't can't haven't hasn't isn't aren't won't wouldn't couldn't what's "
    "how's he's she's they're who's doesn't wasn't "
)
STARTERS = frozenset(_STARTERS_TEXT.split())


def facts(words: str) -> tuple[tuple[int, int], ...]:
    """Return the spans of the facts in one sentence, ascending; they do not overlap."""
    spans = [match.span() for match in _FACT.finditer(words)]
    covered = bytearray(len(words))
    for start, end in spans:
        covered[start:end] = b"\x01" * (end - start)
    spans += [span for span in _names(words) if not covered[span[0]]]
    return tuple(sorted(_trimmed(words, span) for span in spans))


def lost(before: str, after: str) -> tuple[tuple[int, int], ...]:
    """Return the spans of those facts of ``before`` that ``after`` does not repeat verbatim."""
    said = _plain(after)
    return tuple((start, end) for start, end in facts(before) if _plain(before[start:end]) not in said)


def invented(before: str, after: str) -> bool:
    """Say whether ``after`` holds a fact that ``before`` does not."""
    known = _plain(before)
    return any(_plain(after[start:end]) not in known for start, end in facts(after))


def _names(words: str) -> list[tuple[int, int]]:
    written = _WORD.findall(words)
    capitals = sum(word[0].isupper() for word in written)
    if len(written) >= 3 and capitals >= _TITLES * len(written):
        return []
    return [match.span() for match in _NAME.finditer(words) if _is_name(words, match.start(), match.group())]


def _is_name(words: str, start: int, word: str) -> bool:
    low = word.lower().replace("’", "'")
    if low.split("'")[0] in _NO_NAMES or low in STARTERS or (start and words[start - 1].isalnum()):
        return False
    opens = _OPENING.search(words, max(0, start - 3), start) is not None if start else True
    return not opens or (
        low not in STARTERS and not low.endswith(_COMMON_ENDS) and _ACTS.match(words, start + len(word)) is not None
    )


def _trimmed(words: str, span: tuple[int, int]) -> tuple[int, int]:
    start, end = span
    while start < end and words[start].isspace():
        start += 1
    return start, end


def _plain(words: str) -> str:
    return words.lower().replace("’", "'")
