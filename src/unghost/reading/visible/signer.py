"""What a signature says of its writer: name, title, telephone numbers."""

from __future__ import annotations

import re
from functools import lru_cache

from unghost.domain.message import Signature
from unghost.reading.visible import titles
from unghost.reading.visible.signature import ENDS, closing_kind, is_name
from unghost.reading.visible.surroundings import names_papers

_BARE_LINK = re.compile(r"<(?:https?|mailto|tel):[^<>\s]{0,500}>")
_PHONE = re.compile(r"(?<![\w/.-])\+?\(?\d[\d\s()./\xa0–-]{5,22}\d(?!\w)")
_LABEL = re.compile(r"^\s*(?:name|title|position|role|funktion|fonction|cargo|ruolo|functie)\s*[:：]\s*", re.IGNORECASE)
_CELLS = re.compile(r"\s*[|•·‖]\s*|\s+[/–—]\s+|\s{3,60}|\t+|\s-\s")
_ASIDE = re.compile(r"\s?\([^()]{1,24}\)\s*$")  # "(she/her)", "(ret.)"
_DEGREE = re.compile(r",\s?(?:[A-Z][A-Za-z.]{0,5}\.?(?:,\s?|\s)?){1,4}$")  # "Ann Moor, CPA", "Ann Moor, Ph.D."
# What stands before a number that is none of a telephone.
_OTHER_NUMBER = re.compile(
    r"(?:\b(?:no|nr|num|reg|id|order|ref|iva|vat|zip|hr[ab]|kvk|cp|c\.p|plz|cep|po|invoice|ust-?id|siret|nip|krs|inn"
    r"|box)\W{0,3}|[#№])$",
    re.IGNORECASE,
)
_HOUSE_AND_CODE = re.compile(r"^\d{1,4}\s?[-–]\s?\d{4,5}$")
_FIRST_LINES = 6
_LONGEST = 80
_SHORT = 1_000  # characters of a signature that is kept because it comes again and again


def describe(lines: tuple[str, ...], region: str) -> Signature | None:
    """Return what a signature says of its writer; None where it says nothing beyond a closing.

    ``region`` (ISO 3166) is where its numbers are dialled if neither an address in it nor another number tells the country.
    """
    return _often_seen(lines, region) if sum(map(len, lines)) < _SHORT else _described(lines, region)


def _described(lines: tuple[str, ...], region: str) -> Signature | None:
    useful = [_BARE_LINK.sub("", line).strip(" \t*|_") for line in lines]
    useful = [line for line in useful if line.strip(ENDS) and not closing_kind(line)]
    if not useful:
        return None
    cells = [_LABEL.sub("", cell).strip(" \t*_") for line in useful[:_FIRST_LINES] for cell in _CELLS.split(line)]
    name = _name(cells)
    text = "\n".join(useful)
    closing = next((line.strip() for line in lines if closing_kind(line)), "")
    return Signature(name, _title(cells, name), _phones(useful, region), text, closing)


# The same person signs in the same words, over and over.
_often_seen = lru_cache(maxsize=2048)(_described)


def _name(cells: list[str]) -> str:
    """Return the first cell that can be a person's name; a longer form of it right below is taken instead."""
    found = [name for name in map(_personal, cells[:8]) if name]
    if not found:
        return ""
    if len(found) > 1 and found[1].lower().startswith(found[0].lower()):
        return found[1]
    return found[0]


def _personal(cell: str) -> str:
    """Return a cell as a name, without degrees and asides; empty where it is none: a firm, a title, a place of a motto."""
    text = _DEGREE.sub("", _ASIDE.sub("", cell)).strip(ENDS + "/")
    if not is_name(text) or (titles.TITLE.search(text) and not text.lower().startswith("dr")):
        return ""
    return "" if titles.FIRM.search(text) or titles.MOTTO.search(text) else text


def _title(cells: list[str], name: str) -> str:
    """Return the first cell that says what the writer is; a motto, a firm's name or an address says nothing of it."""
    for cell in cells:
        text = cell.removeprefix(name).strip(" ,|-–*\t") if name else cell
        if not text or len(text) >= _LONGEST or "@" in text or _PHONE.search(text) or titles.MOTTO.search(text):
            continue
        found = titles.TITLE.search(text)
        if found and found[0].lower() != "dr" and not _is_firm(text, found.start()):
            return text
    return ""


def _is_firm(text: str, title_at: int) -> bool:
    firm = titles.FIRM.search(text)
    return (
        firm is not None and ("," not in text or firm.start() < title_at) and " of " not in text and " & " not in text[title_at:]
    )


def _phones(lines: list[str], region: str) -> tuple[str, ...]:
    text = "\n".join(lines)[:3000]
    if not any(map(str.isdigit, text)):
        return ()
    candidates = [match[0].strip() for line in text.split("\n") for match in _PHONE.finditer(line) if _may_dial(line, match)]
    if not candidates:
        return ()
    country = _country(text) or next((c for c in map(_dialled, candidates) if c), "") or region
    found = dict.fromkeys(number for number in (phone(one, country) for one in candidates) if number)
    return tuple(found)[:5]


def _may_dial(line: str, match: re.Match[str]) -> bool:
    if _OTHER_NUMBER.search(line[: match.start()]) or _HOUSE_AND_CODE.match(match[0].strip()):
        return False
    return match[0].lstrip()[0] == "+" or not names_papers(line.lower())


def _country(text: str) -> str:
    """Return the country an address in the text is in (ISO 3166), empty where none can be told."""
    named = titles.COUNTRY.search(text)
    if named:
        return titles.COUNTRIES[named[1].lower()]
    prefix = titles.POSTAL_PREFIX.search(text)
    if prefix:
        return titles.SHORT_PREFIXES.get(prefix[1], prefix[1])
    return next((country for country, form in titles.POSTAL_FORMS if form.search(text)), "")


def _dialled(text: str) -> str:
    """Return the country of a number written with its country code, empty where it is not."""
    if not text.startswith(("+", "00")):
        return ""
    import phonenumbers  # heavy: only where a signature holds a number

    number = phone(text.replace("00", "+", 1) if text.startswith("00") else text, "")
    return (phonenumbers.region_code_for_number(phonenumbers.parse(number)) or "") if number else ""


@lru_cache(maxsize=4096)
def phone(text: str, region: str) -> str:
    """Return a telephone number in E.164, read as dialled in ``region`` (ISO 3166); empty where it cannot be one."""
    import phonenumbers

    try:
        number = phonenumbers.parse(text, region or None)
    except phonenumbers.NumberParseException:
        return ""
    if phonenumbers.is_possible_number_with_reason(number) != phonenumbers.ValidationResult.IS_POSSIBLE:
        return ""
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
