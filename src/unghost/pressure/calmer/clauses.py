"""Take a pressing clause out of a sentence whose other clause stands on its own, and tell a sentence from a stump."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

# A break between clauses. \x02 stands for a long dash.
_BREAK = re.compile(
    r", +(?P<link>but|and|so|yet) +|; +(?:but |and |so )?| +- +(?:but |and |so )?| *\x02 *(?:but |and |so )?|, +(?P<bare>)"
)
_CONDITION = re.compile(
    r"(?:(?:but|and|so|then|just|only|even) )?(?:if|when|unless|until|once|in case|should|whether|where|before|after|while"
    r"|whenever|provided|without|failing)\b"
)
_SUBORDINATE = re.compile(r"(?:as|since|because|given|although|though|considering|seeing|knowing|per)\b")
_DEPENDENT = re.compile(
    r"(?:as|since|because|given|although|though|considering|with|now that|ever since|to|not|per|after|before)\b"
)
_FINITE = (
    r"(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|stays?|stands?|fits?|costs?|runs?|takes?"
    r"|comes?|works?|includes?|starts?|shows?|holds?|lasts?|opens?|closes|goes|came|went|ran|took|held|\w{3,}ed"
    r"|\w{3,}s(?= (?:at|to|in|on|for|with|by|from|the|a|an|up|down|out|off|over)\b))"
)
# A statement about a thing, a wish or thanks: what a pressing sentence may say besides.
_THING = re.compile(
    rf"(?:(?:the|our|all|both|each|every|this|these|those|a|an) (?:[\w'/-]+ ){{1,9}}?{_FINITE}\b"
    r"|(?:attached|enclosed|below) (?:is|are|you)\b|here(?:'s| is| are)\b|thank(?:s| you)\b|good luck\b|all the best\b"
    r"|best of luck\b|please find\b)"
)
_WISH = re.compile(r"(?:(?:i |we )?hope\b|thank(?:s| you)\b)")
_PRONOUN = re.compile(r"(?:i|we|you|there)(?:'\w+)? \w+")
_QUESTION = re.compile(
    r"(?:could|can|would|will|do|did|does|is|are|was|have|has|may|shall|what|how|when|where|which|who|why) (?:\w+ ){0,3}?"
    r"(?:i|we|you|it|they|there|that|this|the|a|an|my|our|your|he|she|is|are|would|will|do|does)\b"
)
_OPEN_END = re.compile(
    r"\b(?:that|this|to|of|for|with|and|but|or|so|because|if|the|a|an|my|our|your|as|than|not|know|think|sure|like|love|want"
    r"|need|takes?|wish|hope|able|trying|going|have|has|is|are|was|were|be|we|i|you|it|would|could|can|will|should|must|here"
    r"|just|only|please|ought|us|me|option|choice|alternative|at|in|on|by|wanted|meant|used)$"
)
# A clause that would still press, though no rule knows it: our own tries, needs and feelings, clocks, oaths.
_SMELLS = re.compile(
    r"\b(?:contacted|unanswered|remind\w*|chas\w+|follow(?:ed|ing)? up|needs?|afford|targets?|quota|measured"
    r"|commission|friends?"
    r"|silence|believe me|deadline|asap|urgent\w*|drops? out|expires?|disappoint\w*|hoped|thought|trust|waiting"
    r"|waited|still (?:no|not|nothing|waiting|here|open)"
    r"|guessing|buried|have i been|you must|reached out|got in touch|got lost|admit|left|sliver|third|fourth|fifth"
    r"|sixth|everyone"
    r"|everybody|leave (?:you|u|it)|writing again|confirmation|silly|idiot|missing)\b"
    r"|\b(?:i|we)(?:'ve| have)? (?:sent|wrote|written|called|talked|spoke|e-?mailed|rang|left|mailed|tried|asked|messaged)\b"
    r"|\b(?:in|of|with|for|about) it\W*$"
)
_SHORTEST = 4  # words below which what is left is a stump

# Classes of pressure beside which a clause that follows, or that goes before, is mostly the business itself.
_FOLLOWED = frozenset(("P01", "P02", "P03", "P13", "P15", "P19"))
_PRECEDED = frozenset(("P01", "P02", "P03", "P06", "P15"))
_ASKING = frozenset(("P15",))  # after these, a question may stay
_TURN = re.compile(r", but |, and (?=thank|good luck|all the best)")


def marked(words: str, low: str) -> str:
    """Return the flat form with long dashes told from hyphens; the same length."""
    return "".join("\x02" if letter in "—–―" else flat for letter, flat in zip(words, low, strict=True))


def kept_clauses(words: str, low: str, spans: Sequence[tuple[int, int]], codes: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield spans of the clauses that can stand without the pressing ones, the longest first.

    Strict on purpose: a clause left behind must be a statement about a thing, a wish or thanks. What speaks of us or of them
    beside a pressing clause mostly presses, too.
    """
    flat = marked(words, low)
    first, last = min(start for start, _ in spans), max(end for _, end in spans)
    turn = _TURN.search(flat)
    whole = first == 0 and last >= len(flat.rstrip(" .!?"))
    if whole and (turn is None or not {"P03", "P04", "P15", "P19"}.issuperset(codes)):
        return
    if whole and turn is not None:
        last = turn.end()  # all of it is flagged: what follows the turn may still be innocent
    found = [*_after(flat, last, frozenset(codes), whole=whole), *_before(flat, first, frozenset(codes))]
    yield from sorted(set(found), key=lambda span: (span[0] - span[1], span))


def _after(flat: str, last: int, codes: frozenset[str], *, whole: bool) -> Iterator[tuple[int, int]]:
    """Yield what follows the pressing words, where the pressing part is no condition of it."""
    if _CONDITION.match(flat) or not (whole or codes <= _FOLLOWED):
        return
    for gap in _BREAK.finditer(flat):
        right = flat[gap.end() :]
        leads = gap.group("bare") is None or _SUBORDINATE.match(flat) is not None
        asks = codes <= _ASKING and gap.group("link") == "but" and _QUESTION.match(right) is not None and right.endswith("?")
        if gap.end() >= last and leads and not _SMELLS.search(right) and (asks or _says(right)):
            yield gap.end(), len(flat)


def _before(flat: str, first: int, codes: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Yield what precedes the pressing words, where they are no condition of it."""
    if not codes <= _PRECEDED:
        return
    for gap in _BREAK.finditer(flat):
        left, right = flat[: gap.start()], flat[gap.end() :]
        if gap.end() > first + 1:
            return
        whole = gap.group("bare") is None and not _CONDITION.match(right)
        if whole and not _SMELLS.search(left) and (_says(left) or _WISH.match(left)) and not _OPEN_END.search(left):
            yield 0, gap.start()


def _says(clause: str) -> bool:
    return _THING.match(clause) is not None and len(clause.split()) >= _SHORTEST


def reads(sentence: str) -> bool:
    """Say whether what is left of a flat sentence, when words were taken out, still reads as one and presses no more."""
    bare = re.sub(r"^(?:(?:so|and|then|but|now|also|anyway|in short|meanwhile|by the way),? )+", "", sentence)
    stump = len(bare.split()) < _SHORTEST or _OPEN_END.search(bare.rstrip(" .!?,;:-")) is not None
    if stump or _DEPENDENT.match(bare) or _CONDITION.match(bare) or _SMELLS.search(bare):
        return False
    return any(pattern.match(bare) for pattern in (_THING, _PRONOUN, _QUESTION, _WISH))
