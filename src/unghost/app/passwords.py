"""Which passwords are taken: long ones that are not on everybody's list. No rules about signs or digits, no expiry.

Source of the bounds: NIST SP 800-63B section 3.1.1 and OWASP ASVS 5.0, V6.2 (length above all, a list of common ones, no rules of
composition, pasting allowed, at least 64 characters taken).
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import product

from unghost.errors import BadUse

SHORTEST = 12
"""Characters."""
LONGEST = 1_000
"""Bytes as UTF-8."""
_WORDS = (
    "password", "passwort", "passw0rd", "p@ssword", "p@ssw0rd", "welcome", "willkommen", "letmein", "qwerty",
    "qwertz", "azerty", "qwertyuiop", "asdfghjkl", "zxcvbnm", "iloveyou", "sunshine", "princess", "football",
    "baseball", "superman", "batman", "dragon", "monkey", "master", "shadow", "michael", "jordan", "trustno1",
    "whatever", "starwars", "computer", "internet", "admin", "administrator", "changeme", "default", "secret",
    "geheim", "test", "guest", "login", "abc", "hello", "hallo", "freedom", "summer", "winter", "spring",
    "autumn", "sommer", "herbst", "fruehling", "company", "sales", "seller", "manager", "unghost", "ghost",
    "ghosting", "prospect", "pipeline", "1q2w3e4r", "1qaz2wsx", "q1w2e3r4", "zaq12wsx",
    "correcthorsebatterystaple", "mypassword", "thisismypassword", "passwordpassword", "letmeinplease",
)  # fmt: skip
"""What passwords are made of that everybody has: chosen by hand, words first and walks over a keyboard."""
_LEET = str.maketrans("@$0135!7", "asoiesit")
_WALKS = ("abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "qwertzuiopasdfghjklyxcvbnm", "01234567890123456789")


def checked(password: str, name: str) -> str:
    """Return a password as it is hashed (composed form, NFC); raise BadUse where it is too short, too long or everybody's.

    ``name`` is that of the account, which no password may be made of.
    """
    given = normal(password)
    if len(given) < SHORTEST:
        raise BadUse(
            f"A password has at least {SHORTEST} characters; this one has {len(given)}.",
            "Four or five words in a row are easy to keep in mind and hard to guess.",
        )
    if len(given.encode("utf-8", "surrogatepass")) > LONGEST:
        raise BadUse(f"A password has at most {LONGEST:,} bytes.", "Take the first few words of it.")
    if common(given, name):
        raise BadUse(
            "This password is one of those everybody tries first.", "Take four or five words that have nothing in common."
        )
    return given


def normal(password: str) -> str:
    """Return a password in one spelling: the same letters typed on another system are the same password."""
    return unicodedata.normalize("NFC", password)


def common(password: str, name: str = "") -> bool:
    """Say whether a password is one of the most common, or hardly more than one, or made of the name of the account."""
    folded = password.casefold()
    plain = folded.translate(_LEET)
    bare = [re.sub(r"[^a-z]+", "", text) for text in (folded, plain)]
    own = re.sub(r"[^a-z]+", "", name.casefold())
    if len(set(folded)) < 5 or _period(folded) <= len(folded) // 2 or any(_walk(text) for text in (folded, plain)):
        return True
    if folded in _listed() or plain in _listed():
        return True
    named = len(own) > 2 and any(text and not text.replace(own, "") for text in bare)
    return named or any(_made_of(text) for text in bare)


@cache
def _listed() -> frozenset[str]:
    """Return common words with what people hang on to reach a length: years, rows of digits, a sign at the end."""
    ends = ("1", "12", "123", "1234", "12345", "123456", "1234567", "12345678", "123456789", *(str(y) for y in range(1950, 2036)))
    ended = {f"{word}{end}{sign}" for word, end, sign in product(_WORDS, ("", *ends), ("", "!", ".", "?", "!!"))}
    return frozenset(ended)


def _made_of(letters: str) -> bool:
    """Say whether nothing is left of the letters once common words are taken out."""
    left = letters
    for word in sorted((re.sub(r"[^a-z]+", "", word) for word in _WORDS), key=len, reverse=True):
        left = left.replace(word, "") if len(word) > 3 else left
    return len(letters) > 3 and not left


def _period(text: str) -> int:
    """Return after how many characters a text repeats itself; its length where it does not."""
    return (text + text).find(text, 1)


def _walk(text: str) -> bool:
    """Say whether a text is a walk along a row: of the alphabet, of the keyboard, of the digits."""
    bare = re.sub(r"[^a-z0-9]", "", text)
    return 2 * len(bare) >= len(text) and any(bare in row * 2 or bare[::-1] in row * 2 for row in _WALKS)
