"""Whom to ask instead: the addresses an automatic reply offers, and whose they are."""

from __future__ import annotations

import re

from unghost.domain.message import Delegate
from unghost.reading.sentences import sentences

_MINE = re.compile(
    r"\b(?:be|been|being) (?:sent|forwarded|delivered) (?:to|by)\b|\byour (?:message|e-?mail|mail) to\b"
    r"|\bsent (?:to|from)\b|\bfrom:|\bmessage-id\b|\bmailto:",
    re.I,
)
_ADDRESS = re.compile(r"(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9][\w-]{0,62}(?:\.[\w-]{1,62}){1,6}")
_FINE_PRINT = re.compile(
    r"\b(?:confidential\w*|disclaimer|privacy (?:policy|notice)|datenschutz\w*|vertraulich\w*|unsubscribe"
    r"|received (?:this .{0,30})?in error"
    r"|irrtümlich|par erreur|por error|por engano|per errore|registered (?:office|in england)|confidentiel\w*|confidencial\w*)\b",
    re.I,
)
_PASSED_ON = re.compile(
    r"\b(?:may|should|can|must|to) be (?:sent|addressed|directed|delivered) to\W[^@]{0,40}$|\b(?:forwarded|redirected"
    r"|re-?routed|passed(?: on)?|transferred|diverted|copied|handed over) (?:\w+ ){0,3}to\W[^@]{0,40}$",
    re.I,
)
_NOT_THERE = re.compile(
    r"\b(?:(?:do not|don['’]?t|never|nicht|ne|n['’]|pas|no|não|non|niet|inte|ikke|älä|nie|ne)\b[^.;@]{0,24}?\b(?:contact\w*"
    r"|writ\w+"
    r"|e-?mail\w*|us[ei]\w*|send\w*|repl\w+|schreib\w+|kontaktier\w+|écri\w+|escrib\w+|escrev\w+|utili[sz]\w+|scriv\w+|mailen"
    r"|stuur\w*"
    r"|skriv\w*|verwenden|nutzen)|instead of|statt|anstelle|au lieu de|en lugar de|em vez de|invece di|in plaats van"
    r"|i stället för"
    r"|i stedet for)\b[^.;@]{0,40}$",
    re.I,
)
_UNREAD = re.compile(
    r"\W{0,3}(?:(?:is|are|will be)(?: not| no longer)(?: \w+)? (?:monitored|active|in use|valid|read|checked|used|available)"
    r"|(?:is|has been) (?:deactivated|closed|disabled|discontinued)|wird nicht mehr|ist nicht mehr|n['’]est plus|ya no|já não"
    r"|non è più"
    r"|is niet meer|används inte|er ikke længere|er ikke lenger)\b",
    re.I,
)
_NAME = re.compile(r"(?:[^\W\d_][^\W\d_.'’-]*(?:['’-][^\W\d_]+)*\.?)")
_TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "prof",
        "herr",
        "frau",
        "herrn",
        "hr",
        "fr",
        "monsieur",
        "madame",
        "mme",
        "m",
        "señor",
        "señora",
        "sr",
        "sra",
        "sr.",
        "dra",
        "dra.",
        "eng",
        "ing",
        "sig",
        "signora",
        "dott",
        "dott.ssa",
        "de",
        "den",
        "der",
        "van",
        "von",
        "di",
        "da",
        "dr.",
        "mr.",
        "mrs.",
        "ms.",
        "prof.",
        "pani",
        "pan",
        "paní",
        "colleague",
        "meine",
        "kollegin",
        "kollegen",
    ]
)
_NOT_NAMES = frozenset(
    [
        "please",
        "contact",
        "email",
        "e-mail",
        "mail",
        "write",
        "call",
        "reach",
        "kindly",
        "for",
        "in",
        "the",
        "if",
        "urgent",
        "urgently",
        "matters",
        "until",
        "my",
        "our",
        "your",
        "i",
        "you",
        "we",
        "they",
        "at",
        "bitte",
        "kontaktieren",
        "wenden",
        "sie",
        "sich",
        "an",
        "in",
        "dringenden",
        "fällen",
        "meine",
        "unsere",
        "merci",
        "contacter",
        "cas",
        "d'urgence",
        "urgence",
        "pour",
        "vous",
        "pouvez",
        "contacte",
        "escriba",
        "urgencias",
        "asuntos",
        "urgente",
        "urgentes",
        "em",
        "caso",
        "assuntos",
        "rivolgersi",
        "per",
        "urgenze",
        "neem",
        "voor",
        "spoed",
        "vragen",
        "contacta",
        "hälsningar",
        "under",
        "kiireelliset",
        "asiat",
        "kontakta",
        "kontakt",
        "vid",
        "ved",
        "w",
        "sprawach",
        "proszę",
        "compras",
        "sales",
        "support",
        "this",
        "that",
        "these",
        "any",
        "all",
        "immediate",
        "assistance",
        "questions",
        "questions?",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "correspond",
        "voortaan",
        "note",
        "es",
        "le",
        "la",
        "el",
        "los",
        "il",
        "en",
        "no",
        "to",
        "of",
        "and",
        "or",
        "by",
        "is",
        "new",
    ]
)


def delegates(text: str, sender: str = "") -> tuple[Delegate, ...]:
    """Return the addresses an automatic reply offers instead of its ``sender``'s, in order, each once, with name and sentence.

    Addresses that nobody reads any more, that are not to be used, or that stand in fine print are none.
    """
    found: dict[str, Delegate] = {}
    for piece in sentences(text):
        if "@" not in piece.text or _FINE_PRINT.search(piece.text):
            continue
        own = bool(_MINE.search(piece.text))
        for match in _ADDRESS.finditer(text, piece.start, piece.end):
            address = match.group().rstrip(".").lower()
            before = text[max(piece.start, match.start() - 70) : match.start()]
            if address == sender or (own and not _PASSED_ON.search(before)) or _NOT_THERE.search(before):
                continue
            if _UNREAD.match(text, match.end()):
                continue
            found.setdefault(
                address, Delegate(address, _name_before(text, piece.start, match.start()), text[piece.start : piece.end])
            )
    return tuple(found.values())


def _name_before(text: str, start: int, end: int) -> str:
    """Return the last run of capitalised words in front of an address, without titles, or nothing."""
    runs: list[list[str]] = [[]]
    last = start
    for match in _NAME.finditer(text, max(start, end - 90), end):
        word = match.group()
        gap = text[last : match.start()]
        if gap.strip(" ") and runs[-1]:
            runs.append([])
        last = match.end()
        lower = word.lower()
        if lower in _TITLES:
            continue
        if word[0].isupper() and lower.rstrip(".") not in _NOT_NAMES:
            runs[-1].append(word)
        elif runs[-1]:
            runs.append([])
    named = [run for run in runs if run]
    return " ".join(named[-1][-4:]).strip(".,") if named else ""
