"""Frozen dataclasses as plain JSON values and back, by the types of their fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

Json = Any


def plain(value: object) -> Json:
    """Return a value made of dataclasses, tuples, dates, enumerations and plain values as JSON can hold it."""
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, str | int | float):
        return value
    if is_dataclass(value) and not isinstance(value, type):
        return [plain(getattr(value, field.name)) for field in fields(value)]
    return _plain_part(value)


def _plain_part(value: object) -> Json:
    if isinstance(value, tuple | list):
        return [plain(one) for one in value]
    if isinstance(value, Mapping):
        return {str(key): plain(one) for key, one in sorted(value.items())}
    if isinstance(value, frozenset):
        return sorted(plain(one) for one in value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    raise TypeError(f"{type(value).__name__} has no plain form")


def from_plain(kind: Any, value: Json) -> Any:  # Any: a type such as ``tuple[Said, ...]`` is no ``type``
    """Return what ``plain`` made of a value of that type. Raises ValueError, TypeError or LookupError where it is none."""
    return _reader(kind)(value)


def _same(value: Json) -> Json:
    return value


@cache
def _reader(kind: Any) -> Callable[[Json], Any]:
    """Return the function that reads values of a type."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        some = _reader(next(one for one in inner if one is not NoneType))
        return lambda value: None if value is None else some(value)
    if origin in (dict, Mapping):
        each = _reader(inner[1])
        return lambda value: {key: each(one) for key, one in value.items()}
    if origin in (tuple, frozenset):
        return _many(origin, inner)
    if isinstance(kind, type) and is_dataclass(kind):
        return _record(kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    return _READERS.get(kind, _same)


_READERS: dict[Any, Callable[[Json], Any]] = {datetime: datetime.fromisoformat, date: date.fromisoformat, Decimal: Decimal}


def _many(origin: Any, inner: tuple[Any, ...]) -> Callable[[Json], Any]:
    if origin is tuple and (len(inner) != 2 or inner[1] is not Ellipsis):
        parts = [_reader(one) for one in inner]
        return lambda value: tuple(part(one) for part, one in zip(parts, value, strict=True))
    each = _reader(inner[0])
    return lambda value: origin(map(each, value))


def _record(kind: Any) -> Callable[[Json], Any]:
    hints = get_type_hints(kind)
    parts = [_reader(hints[field.name]) for field in fields(kind)]
    return lambda value: kind(*(part(one) for part, one in zip(parts, value, strict=True)))
