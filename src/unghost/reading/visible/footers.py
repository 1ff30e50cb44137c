"""What stands at the foot of a mail and is not its writer's: lists, virus scanners, advertising, references of ticket systems."""

from __future__ import annotations

import re

import re2

from unghost.reading.visible import footer_words, markers

_REACH = 40  # lines at the end among which a footer may begin
_TAIL = 4000  # characters they are looked for in
_FEW = 7  # filled lines an advertisement has at most
_RULE = re.compile(r"^[-_=*‐–—](?:\s?[-_=*‐–—]){1,200}\s*$")
_SIGNS = frozenset("-_=*‐–—[{r")
_PROGRAM = re2.compile("(?m)" + footer_words.FOOTER)
_REFERENCE = re2.compile(footer_words.REFERENCE)
STEMS = (
    "|".join(map(re.escape, markers.FOOTER_STEMS))
    + "|virus|vírus|вирус|virüs|avast|viren|virů|wirus|mailscanner|malware|yahoo|msn|hotmail|juno|freemail|sdm[.]link|ref:_"
    "|[{]#hs|[a-z0-9]-[a-z0-9][a-z0-9][a-z0-9][a-z0-9][]]|____________|------------|==========|zendesk|freshdesk"
    "|helpscout|a service from|powered by"
)
"""Parts of words, in lower case, without one of which no footer is (for RE2)."""


def footer(lines: list[str]) -> int:
    """Return the line at which what programs put under a mail begins; the number of lines where there is nothing of the kind.

    The first paragraph is never a footer.
    """
    end = len(lines)
    first = max(0, end - _REACH)
    tail = "\n".join(lines[first:]).lower()
    spoken = _PROGRAM.search(tail)
    program = first + tail.count("\n", 0, spoken.start()) if spoken else end
    listed = any(map(tail.__contains__, markers.FOOTER_STEMS))
    seen = False
    for i in range(first, end):
        text = lines[i].strip()
        if text and seen and (i == program or listed or text[0] in _SIGNS) and _begins(lines, i, text, program):
            return i
        seen = seen or bool(text)
    return end


def _begins(lines: list[str], i: int, text: str, program: int) -> bool:
    if text[0] in "-_=*‐–—" and _RULE.match(text):
        return _under_rule(lines, i, len(text), program)
    if len(text) > 200:
        return False
    if text[0] in "[{r" and _REFERENCE.search(text.lower()):
        return not any(lines[i + 1 :])
    if any(map(text.lower().__contains__, markers.FOOTER_STEMS)) and markers.LIST_FOOTER.search(text):
        return True
    return i == program and sum(map(bool, lines[i:])) <= 2 * _FEW


def _under_rule(lines: list[str], i: int, width: int, program: int) -> bool:
    """Say whether what stands under a rule is a program's: it names a list, a scanner or a provider, or advertises something."""
    below = [line.strip() for line in lines[i + 1 :] if line.strip()]
    if not below:
        return width > 2
    head = below[:_FEW]
    if i < program <= i + 4 or _list_words(head[:4]):
        return True
    if width < 20 or len(below) > 4 * _FEW or _RULE.match(head[0]):
        return False
    few = len(below) <= 4 or any(_RULE.match(line) for line in head)
    loud = any("!" in line or "http" in line or "www." in line for line in head)
    return few and loud and not any("@" in line for line in head[:3])


def _list_words(lines: list[str]) -> bool:
    low = " ".join(lines).lower()
    return "mailing list" in low or "listinfo" in low or "unsubscribe" in low or "mailman" in low or "subscribed to" in low
