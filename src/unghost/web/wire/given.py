"""What may be sent to the HTTP API: values that are checked before anything is done, and described from the same words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol

Json = dict[str, Any]

_DAY = (
    r"(?:(?:19[7-9]\d|20\d\d|21\d\d)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)"
    r"|02-(?:0[1-9]|1\d|2[0-8]))|(?:19(?:7[26]|8[048]|9[26])|20(?:[02468][048]|[13579][26])|21(?:0[48]|[2468][048]|[13579][26]))-02-29)"
)
_CLOCK = r"T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)"
WORDS = r"[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f]*"
"""A text without control characters but line breaks and tabs."""

_HALVES = re.compile(r"[\ud800-\udfff]")
"""Halves of characters, which JSON can write and no text can hold."""


class Kind(Protocol):
    """What a value may be."""

    def schema(self) -> Json:
        """Return it as JSON Schema."""

    def read(self, value: Any) -> Any:
        """Return what a parsed JSON value means; raise ValueError with the end of a sentence that begins with its name."""

    def parse(self, text: str) -> Any:
        """Return what a text of an address means; raise ValueError likewise."""


@dataclass(frozen=True, slots=True)
class Text:
    """Words: so many characters, of these values alone where ``one_of`` names some. ``lines`` allows more than one line."""

    least: int = 1
    most: int = 500
    one_of: tuple[str, ...] = ()
    lines: bool = False
    pattern: str = ""
    takes: str = ""

    def schema(self) -> Json:
        """Return it as JSON Schema."""
        if self.one_of:
            return {"type": "string", "enum": list(self.one_of)}
        return {"type": "string", "minLength": self.least, "maxLength": self.most, "pattern": f"^{self._form}$"}

    def read(self, value: Any) -> str:
        """Return the words."""
        if not isinstance(value, str):
            raise ValueError("is no text")
        if self.one_of and value not in self.one_of:
            raise ValueError(f"is none of: {', '.join(self.one_of)}")
        if not self.one_of and not self.least <= len(value) <= self.most:
            raise ValueError(f"takes {self.least} to {self.most} characters, and has {len(value)}")
        if not self.one_of and (re.fullmatch(self._form, value) is None or _HALVES.search(value)):
            raise ValueError(self.takes or ("says nothing" if not value.strip() else "holds signs that are no words"))
        return value

    def parse(self, text: str) -> str:
        """Return the words."""
        return self.read(text)

    @property
    def _form(self) -> str:
        if self.pattern:
            return self.pattern
        one = WORDS if self.lines else r"[^\x00-\x1f\x7f]*"
        return f"{one}[^\\s\\x00-\\x1f\\x7f\\x85]{one}" if self.least else one


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number."""

    least: int = 0
    most: int = 1_000_000

    def schema(self) -> Json:
        """Return it as JSON Schema."""
        return {"type": "integer", "minimum": self.least, "maximum": self.most}

    def read(self, value: Any) -> int:
        """Return the number."""
        if isinstance(value, float) and value.is_integer():
            value = int(value)  # JSON knows one kind of number: 1.0 is whole
        if not isinstance(value, int) or isinstance(value, bool):
            raise ValueError("is no whole number")
        if not self.least <= value <= self.most:
            raise ValueError(f"takes {self.least} to {self.most}")
        return value

    def parse(self, text: str) -> int:
        """Return the number."""
        if re.fullmatch(r"-?[0-9]{1,12}", text) is None:
            raise ValueError("is no whole number")
        return self.read(int(text))


@dataclass(frozen=True, slots=True)
class Flag:
    """Yes or no."""

    def schema(self) -> Json:
        """Return it as JSON Schema."""
        return {"type": "boolean"}

    def read(self, value: Any) -> bool:
        """Return whether it is so."""
        if not isinstance(value, bool):
            raise ValueError("takes true or false")
        return value

    def parse(self, text: str) -> bool:
        """Return whether it is so."""
        if text not in ("true", "false"):
            raise ValueError("takes true or false")
        return text == "true"


@dataclass(frozen=True, slots=True)
class Day:
    """A date of the years 1970 to 2199."""

    def schema(self) -> Json:
        """Return it as JSON Schema."""
        return {"type": "string", "pattern": f"^{_DAY}$", "examples": ["2026-09-01"]}

    def read(self, value: Any) -> date:
        """Return the date."""
        if not isinstance(value, str) or re.fullmatch(_DAY, value, re.ASCII) is None:
            raise ValueError("is no date; write for example 2026-09-01")
        return date.fromisoformat(value)

    def parse(self, text: str) -> date:
        """Return the date."""
        return self.read(text)


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment with its offset, of the years 1970 to 2199."""

    def schema(self) -> Json:
        """Return it as JSON Schema."""
        return {"type": "string", "pattern": f"^{_DAY}{_CLOCK}$", "examples": ["2026-06-17T09:00:00+01:00"]}

    def read(self, value: Any) -> datetime:
        """Return the moment."""
        if not isinstance(value, str) or re.fullmatch(_DAY + _CLOCK, value, re.ASCII) is None:
            raise ValueError("is no moment with its offset; write for example 2026-06-17T09:00:00+01:00")
        return datetime.fromisoformat(value.replace("Z", "+00:00"))

    def parse(self, text: str) -> datetime:
        """Return the moment; the plus of an offset that an address turned into a space counts."""
        return self.read(text.replace(" ", "+"))


@dataclass(frozen=True, slots=True)
class Texts:
    """Several texts."""

    of: Text
    least: int = 0
    most: int = 50

    def schema(self) -> Json:
        """Return it as JSON Schema."""
        return {"type": "array", "items": self.of.schema(), "minItems": self.least, "maxItems": self.most}

    def read(self, value: Any) -> tuple[str, ...]:
        """Return the texts."""
        if not isinstance(value, list) or not self.least <= len(value) <= self.most:
            raise ValueError(f"takes a list of {self.least} to {self.most} texts")
        return tuple(self.of.read(one) for one in value)

    def parse(self, text: str) -> tuple[str, ...]:
        """Return the texts, which commas part."""
        return self.read(text.split(","))


@dataclass(frozen=True, slots=True)
class Given:
    """One value that may be sent: its name, what it means, what it may be, whether it must be there."""

    name: str
    says: str
    kind: Kind
    must: bool = False


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with what was sent, and where: ``query now``, ``body until``."""

    where: str
    says: str


def read_object(found: Any, fields: tuple[Given, ...]) -> tuple[dict[str, Any], list[Fault]]:
    """Return the values of a parsed JSON body by name, and everything that is wrong with it."""
    if not isinstance(found, dict):
        return {}, [Fault("body", "is no JSON object")]
    known = {one.name: one for one in fields}
    faults = [Fault(f"body {name[:80]}", _unknown(known)) for name in found if name not in known]
    return _values(found, fields, "body", faults, lambda kind, value: kind.read(value)), faults


def read_texts(found: Iterable[tuple[str, str]], fields: tuple[Given, ...], where: str) -> tuple[dict[str, Any], list[Fault]]:
    """Return the values of an address by name, and everything that is wrong with them; each may be there once."""
    known, values, faults = {one.name: one for one in fields}, dict[str, str](), list[Fault]()
    for name, text in found:
        if name not in known:
            faults.append(Fault(f"{where} {name[:80]}", _unknown(known)))
        elif name in values:
            faults.append(Fault(f"{where} {name}", "stands there twice"))
        else:
            values[name] = text
    return _values(values, fields, where, faults, lambda kind, value: kind.parse(value)), faults


def _unknown(known: Mapping[str, Given]) -> str:
    return f"is not known here; known are: {', '.join(known)}" if known else "is not known here; nothing is taken"


def _values(found: Mapping[str, Any], fields: tuple[Given, ...], where: str, faults: list[Fault], read: Any) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for one in fields:
        if one.name not in found:
            if one.must:
                faults.append(Fault(f"{where} {one.name}", "is missing"))
            continue
        try:
            values[one.name] = read(one.kind, found[one.name])
        except ValueError as wrong:
            faults.append(Fault(f"{where} {one.name}", str(wrong)))
    return values


def object_schema(fields: tuple[Given, ...]) -> Json:
    """Return a JSON body as JSON Schema."""
    found: Json = {
        "type": "object",
        "properties": {one.name: {**one.kind.schema(), "description": one.says} for one in fields},
        "additionalProperties": False,
    }
    must = [one.name for one in fields if one.must]
    return {**found, "required": must} if must else found
