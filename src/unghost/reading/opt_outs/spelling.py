"""Straighten how the words of contact are spelt in haste: chat forms, one slip of the finger, digits for letters, look-alikes.

Only the words by which people ask to be left alone are straightened, and only where what stands there is no other word.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from unghost.reading.tables import entries

_KEYS = entries(
    "unsubscribe unsubscribed remove removed removing contact contacting contacted email emails emailing mailing calling texting"
    " sending bothering messaging message messages please again anymore address number database delete deleted newsletter"
    " newsletters system spamming interested receive receiving further writing reaching pestering harassing annoying following"
    " immediately permanently interest marketing"
)
# Forms of chat and slips that are more than one letter off, or in words too short to guess at.
_FORMS = {
    "u": "you",
    "ur": "your",
    "yr": "your",
    "yur": "your",
    "yous": "you",
    "pls": "please",
    "plz": "please",
    "plse": "please",
    "pleez": "please",
    "pleaz": "please",
    "plx": "please",
    "plox": "please",
    "rmv": "remove",
    "rmve": "remove",
    "rm": "remove",
    "unsub": "unsubscribe",
    "unsubs": "unsubscribe",
    "unsubscibe": "unsubscribe",
    "unsuscribe": "unsubscribe",
    "unscribe": "unsubscribe",
    "unsubcribe": "unsubscribe",
    "unsubsribe": "unsubscribe",
    "unsubsrcibe": "unsubscribe",
    "unsubscirbe": "unsubscribe",
    "dont": "don't",
    "dnt": "don't",
    "donot": "do not",
    "dont't": "don't",
    "d'ont": "don't",
    "doesnt": "doesn't",
    "didnt": "didn't",
    "wont": "won't",
    "cant": "can't",
    "wanna": "want to",
    "nomore": "no more",
    "txt": "text",
    "txts": "texts",
    "txting": "texting",
    "txtin": "texting",
    "textin": "texting",
    "msg": "message",
    "msgs": "messages",
    "msging": "messaging",
    "msgin": "messaging",
    "callin": "calling",
    "emailin": "emailing",
    "mailin": "mailing",
    "sendin": "sending",
    "botherin": "bothering",
    "ph": "phone",
    "fone": "phone",
    "fones": "phone",
    "lst": "list",
    "lsit": "list",
    "lits": "list",
    "l1st": "list",
    "stpo": "stop",
    "sotp": "stop",
    "stp": "stop",
    "stopp": "stop",
    "st0p": "stop",
    "5top": "stop",
    "$top": "stop",
    "agn": "again",
    "agen": "again",
    "agin": "again",
    "thx": "thanks",
    "thks": "thanks",
    "tks": "thanks",
    "tnx": "thanks",
    "ty": "thanks",
    "cud": "could",
    "wud": "would",
    "luv": "love",
    "evar": "ever",
    "nvr": "never",
    "neva": "never",
    "neever": "never",
    "mee": "me",
    "0ff": "off",
    "y0ur": "your",
    "frm": "from",
    "tke": "take",
    "tkae": "take",
    "taek": "take",
    "ofd": "off",
    "contcat": "contact",
    "emials": "emails",
    "addy": "address",
    "eml": "email",
}
# Words that stand one letter from a key word and mean something else.
_OTHER_WORDS = frozenset(
    entries(
        "addressed addressee addresser addresses agains against bailing balling beaching bellowing bending biting"
        " brothering cabling caking calcing calking calming calving canning carling caulking coiling contacts content"
        " contract contracted contracting contrast culling databases deceive deceiving deletes depleted disinterested"
        " dress elected emailed exiting failing falling fallowing farther father fathering fending filling flowing"
        " furthers gain galling gathering hailing hexing hollowing imminently interesting interests interface leaching"
        " lease lending lumber mail mailings mails maiming malting marketings massage massages massaging mating mending"
        " messaged mothering moving nailing numbed numbers paling passage pending plead pleas pleased pleaser pleases"
        " pleat preaching railing rating reacting received receiver receives regain relented remaking remodel remote"
        " removal remover removes revoking riding sailing scamming sealing seconding slamming spending stamming swamming"
        " systemd systems tailing tailings taxing teaching tending testing texturing timber tolling umber vailing vending"
        " wailing waiting wallowing wanting whiting wiring writings"
    )
)
_LOOK_ALIKES = str.maketrans("аеорсухіјѕԁɡοаΑΕΟΡΤΥΧΙΜΝКМТНВРСЕОАХ", "aeopcyxijsdgoaAEOPTYXIMNKMTHBPCEOAX")
_EDGES = bytes.maketrans(b'.,;:!?()[]{}"*<>/|\n\t', b" " * 20)
_WORD = re.compile(r"[$@\w][\w@$]*(?:['’´`][\w]+)*")
_HIDDEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_SPACED = re.compile(r"(?<![\w'])(?:[A-Za-z][ .\-_*]){3,14}[A-Za-z](?![\w'])")
_APART = re.compile(r"[^A-Za-z]")
# Apostrophes, hidden marks, Greek and Cyrillic letters, full-width and mathematical ones.
_ODD = re.compile("[’‘\u00ad\u200b-\u200f\u2060\ufeff\u0370-\u04ff\uff01-\uff5e\U0001d400-\U0001d7ff]")
_MIXED = re.compile(r"\b[^\W\d_]*(?:[A-Za-z][\u0370-\u04ff]|[\u0370-\u04ff][A-Za-z])[^\W\d_]*")
_STRETCHED = re.compile(r"([a-z])\1{2,}", re.I)
# Words of languages in which "u" and its like are words.
_FOREIGN = frozenset(
    word.encode()
    for word in entries(
        "mijn niet ik wij mij geen van het een ons uw jullie nicht ich und ne pas je nous el que não os mig meg oss jeg jag og"
        " och non mi si nie się"
    )
)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_LEET = {"o": "0", "i": "1", "l": "1", "e": "3", "a": "4@", "s": "5$"}
_LONG = 800  # characters
_SHORT = 400  # characters: whoever spells words out or stretches them writes no more


@lru_cache(maxsize=1)
def _table() -> dict[str, str]:
    """Return the right form for each wrong one: all that are one slip or the digits away from a key word."""
    found: dict[str, str] = {}
    for key in _KEYS:
        for slip in _slips(key):
            found.setdefault(slip, key)
    for word in (*_KEYS, *_OTHER_WORDS):
        found.pop(word, None)
    return found | _FORMS


def _slips(word: str) -> set[str]:
    """Return what one slip makes of a word: a letter left out, twice, swapped, another one; or digits for letters."""
    cuts = [(word[:i], word[i:]) for i in range(1, len(word) + 1)]
    found = {a + b[1:] for a, b in cuts if b}
    found |= {a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1}
    found |= {a + c + b[1:] for a, b in cuts if b for c in _LETTERS}
    found |= {a + c + b for a, b in cuts for c in _LETTERS}
    found |= {word.replace(letter, digit) for letter, digits in _LEET.items() for digit in digits}
    found |= {"".join(_LEET.get(c, c)[0] for c in word)}
    return found


def straight(text: str, lower: bytes = b"") -> str:
    """Return the text with the words of contact spelt rightly; the same object where there is nothing to do. Linear.

    ``lower`` is the text in lower case as UTF-8, where it is there already. Long texts are left as they are: whoever writes in
    haste, or to slip past a filter, writes little.
    """
    if len(text) > _LONG:
        return text
    seen = text
    if not text.isascii() and _ODD.search(text):
        seen = _plain_letters(text)
    if len(seen) < _SHORT:
        seen = _STRETCHED.sub(r"\1", _SPACED.sub(_closed, seen))
    if seen is not text or not lower:
        lower = seen.lower().encode("utf-8", "replace")
    words = lower.translate(_EDGES).split()
    if _slipped().isdisjoint(words) or not _FOREIGN.isdisjoint(words):
        return seen
    table = _table()
    return _WORD.sub(lambda m: table.get(m.group().lower(), m.group()), seen)


@lru_cache(maxsize=1)
def _slipped() -> frozenset[bytes]:
    return frozenset(word.encode() for word in _table())


def _closed(match: re.Match[str]) -> str:
    return _APART.sub("", match.group())


def _plain_letters(text: str) -> str:
    """Return the text without hidden marks and typographic variants, and with Latin letters for look-alikes among Latin ones."""
    text = _HIDDEN.sub("", unicodedata.normalize("NFKC", text.replace("’", "'").replace("‘", "'")))
    return _MIXED.sub(lambda m: m.group().translate(_LOOK_ALIKES), text)
