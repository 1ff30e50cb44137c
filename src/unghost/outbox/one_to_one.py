"""Is a letter one person's words to one other, or a mailing in disguise? A mailing must offer a way out in one click.

The rule is a judgement of ours: no law draws this line by number. A letter is one-to-one while nearly the same words have been
approved for fewer than ``MANY`` other people within ``LATELY``. What differs from one recipient to the next in any mailing does
not count as other words: the greeting, the facts that are shown, what stands in quotation marks, numbers, links and addresses.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from datetime import timedelta
from itertools import pairwise

from unghost.domain.letter import Version
from unghost.domain.settings import Settings
from unghost.errors import BadUse

MANY = 5
"""So many other people with the same words make a mailing."""
LATELY = timedelta(days=30)
ALIKE = 0.8
"""From this share of common pairs of words on (Dice's coefficient, 1 for the same text) two texts are the same words."""
TOKEN = "{token}"

_QUOTED = re.compile(r"[“„«\"][^“”„«»\"\n]{1,200}[”“»\"]")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LINK = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_GREETING = 60
"""Characters a first line may have to be taken for a greeting, where it ends as one does."""


def not_one_to_one(version: Version, earlier: Iterable[Version]) -> bool:
    """Say whether a draft is a mailing: the same words as drafts approved lately for many other people.

    ``earlier`` are the versions approved within ``LATELY``, whoever of us approved them; those to the same address do not count.
    """
    words = _pairs(version)
    others = {one.to.casefold() for one in earlier if one.to.casefold() != version.to.casefold() and _alike(words, _pairs(one))}
    return len(others) >= MANY


def unsubscribe_headers(settings: Settings, token: str) -> tuple[tuple[str, str], ...]:
    """Return the header lines that let a mailing be stopped with one click (RFC 8058) or one mail (RFC 2369).

    ``token`` is opaque and names the letter. Raises BadUse where the settings have no address that takes the click.
    """
    where = unsubscribe_link(settings, token)
    mailto = f"mailto:{_quoted(settings.me[0], '@')}?subject={_quoted(f'unsubscribe {token}')}"
    return (("List-Unsubscribe", f"<{where}>, <{mailto}>"), ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"))


def unsubscribe_line(settings: Settings, token: str) -> str:
    """Return the line that says so to whoever reads the letter; raises BadUse as ``unsubscribe_headers``."""
    return f"If you would rather not get mails like this: {unsubscribe_link(settings, token)}"


def unsubscribe_link(settings: Settings, token: str) -> str:
    """Return where one click stops these mails; raise BadUse where the settings name no https address with ``{token}`` in it."""
    where = settings.unsubscribe_url
    if not where.startswith("https://") or TOKEN not in where:
        raise BadUse(
            f"Much the same words went to {MANY} or more people within {LATELY.days} days, so this is a mailing:"
            " it needs a link that stops it, and there is none yet.",
            "Name one: unghost settings unsubscribe_url 'https://your-company.example/stop/{token}'; or write this letter anew.",
        )
    return where.replace(TOKEN, _quoted(token))


def _quoted(text: str, also: str = "") -> str:
    """Return a text as a part of an address on the web: all but unreserved characters as octets (RFC 3986, section 2.1)."""
    plain = _UNRESERVED | frozenset(also)
    return "".join(c if c in plain else "".join(f"%{octet:02X}" for octet in c.encode("utf-8", "replace")) for c in text)


def _alike(one: Counter[tuple[str, str]], other: Counter[tuple[str, str]]) -> bool:
    both = one.total() + other.total()
    return both > 0 and 2 * (one & other).total() >= ALIKE * both


def _pairs(version: Version) -> Counter[tuple[str, str]]:
    """Return the pairs of neighbouring words of a text, what differs by recipient taken out."""
    text = _without_shown(version)
    head, _, rest = text.lstrip().partition("\n")
    if len(head) <= _GREETING and head.rstrip().endswith((",", "!", ":")):
        text = rest
    words = [word.casefold() for word in _WORD.findall(_LINK.sub(" ", _QUOTED.sub(" ", text)))]
    return Counter(pairwise(words))


def _without_shown(version: Version) -> str:
    text = version.body
    for shown in sorted(version.shown, key=lambda s: s.start, reverse=True):
        text = text[: shown.start] + " " + text[shown.end :]
    return text
