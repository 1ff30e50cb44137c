"""What stands in a text for a program, not for a reader: files in old encodings, signatures and ciphers of PGP."""

from __future__ import annotations

import re

# Full lines hold 45 bytes and begin with M; the last one is shorter. Some programs write zeros as blanks.
_UU = re.compile(
    r"^begin [0-7]{3,4} ([^\n]{1,200})\n(?=[!-`])(?:^M[ -`]{0,64}\n?)*(?:^[!-L][ -`]{0,64}(?:\n|\Z))?"
    r"(?:^[` ]?[ \t]*(?:\n|\Z))?(?:^end[ \t]*(?:\n|\Z))?",
    re.MULTILINE,
)
_YENC = re.compile(r"^=ybegin [^\n]{0,200}?name=([^\n]{1,200})\n.*?(?:^=yend[^\n]*(?:\n|\Z)|\Z)", re.MULTILINE | re.DOTALL)
_BINHEX = re.compile(
    r"^\(This file must be converted with BinHex[^\n]{0,40}\n\s{0,5}:.*?(?::[ \t]*$|\Z)", re.MULTILINE | re.DOTALL
)
_SIGNED = re.compile(
    r"^-----BEGIN PGP SIGNED MESSAGE-----[ \t]*\n(?:[A-Z][A-Za-z-]{1,30}:[^\n]*\n)*\n?(.*?)"
    r"(?:^-----BEGIN PGP SIGNATURE-----.*?(?:^-----END PGP SIGNATURE-----[^\n]*|\Z)|\Z)",
    re.MULTILINE | re.DOTALL,
)
_CIPHER = re.compile(r"^-----BEGIN PGP MESSAGE-----.*?(?:^-----END PGP MESSAGE-----[^\n]*|\Z)", re.MULTILINE | re.DOTALL)
_DASHED = re.compile(r"^- (?=-|From )", re.MULTILINE)


def without_armour(text: str, attachments: list[str], problems: list[str]) -> str:
    """Return a text without what only programs read; the names of files found are added to ``attachments``."""
    if "begin " in text:
        text = _without(_UU, "uuencoded file", text, attachments, problems)
        text = _without(_YENC, "encoded file", text, attachments, problems)
    if "(This file must be converted with BinHex" in text:
        text = _without(_BINHEX, "encoded file", text, attachments, problems)
    return _without_pgp(text, problems) if "-----BEGIN PGP " in text else text


def _without(pattern: re.Pattern[str], problem: str, text: str, attachments: list[str], problems: list[str]) -> str:
    for match in pattern.finditer(text):
        attachments.append(match[1].strip()[:255] if pattern.groups else "file.hqx")
        problems.append(problem)
    return pattern.sub("", text)


def _without_pgp(text: str, problems: list[str]) -> str:
    if _CIPHER.search(text):
        problems.append("encrypted")
        text = _CIPHER.sub("", text)
    if _SIGNED.search(text):
        problems.append("signed text")
        text = _SIGNED.sub(lambda match: _DASHED.sub("", match[1]), text)
    return text
