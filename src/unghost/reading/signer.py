"""What a signature says of its writer: name, title, telephone numbers."""

from __future__ import annotations

import re
from functools import lru_cache

from unghost.domain.message import Signature
from unghost.reading import closings
from unghost.reading.signature import ENDS, closing_kind, is_name

_BARE_LINK = re.compile(r"<(?:https?|mailto|tel):[^<>\s]{0,500}>")
_PHONE = re.compile(r"\+?\(?\d[\d\s()./\xa0-]{5,22}\d")
_LABELLED = re.compile(r"^\s*(?:name|title|position)\s*:\s*", re.IGNORECASE)


def describe(lines: tuple[str, ...], region: str) -> Signature | None:
    """Return what a signature says of its writer; None where it says nothing beyond a closing."""
    useful = [_BARE_LINK.sub("", line).strip(" \t*|_") for line in lines]
    useful = [line for line in useful if line.strip(ENDS) and not closing_kind(line)]
    if not useful:
        return None
    names = [line.strip(ENDS + "/") for line in useful[:4] if is_name(line)]
    first, _, rest = useful[0].partition(" | ")
    name = max(names[:2], key=lambda n: len(n.split())) if names else (first.strip() if rest and is_name(first) else "")
    text = "\n".join(useful)
    return Signature(name, _title(useful, name), _phones(text, region), text)


def _title(lines: list[str], name: str) -> str:
    for line in lines[:6]:
        text = _LABELLED.sub("", line).removeprefix(name).strip(" ,|-–*\t") if name else line
        if text and len(text) < 80 and closings.TITLE.search(text) and "@" not in text and not _PHONE.search(text):
            return text.partition(" | ")[0]
    return ""


def _phones(text: str, region: str) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for match in _PHONE.finditer(text[:3000]):
        number = phone(match[0], region)
        if number:
            found[number] = None
        if len(found) >= 5:
            break
    return tuple(found)


@lru_cache(maxsize=4096)
def phone(text: str, region: str) -> str:
    """Return a telephone number in E.164, read as dialled in ``region`` (ISO 3166); empty where it cannot be one."""
    import phonenumbers  # heavy: only where a signature holds digits

    try:
        number = phonenumbers.parse(text, region or None)
    except phonenumbers.NumberParseException:
        return ""
    if phonenumbers.is_possible_number_with_reason(number) != phonenumbers.ValidationResult.IS_POSSIBLE:
        return ""
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
