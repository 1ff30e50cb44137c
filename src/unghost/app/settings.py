"""Settings: read what a user chose, change one after the other, and keep the log of who changed what."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from difflib import get_close_matches
from ipaddress import ip_network
from math import isfinite
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from unghost.app.ports import Store
from unghost.app.ports_outbox import Desk, Outbox
from unghost.app.settings_table import BY_NAME, Row, Takes
from unghost.domain.countries import code_of
from unghost.domain.deed import Deed, What
from unghost.domain.settings import Settings
from unghost.errors import BadUse, NotInitialised
from unghost.outbox.one_to_one import TOKEN

_ADDRESS = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+")
_DOMAIN = re.compile(r"@?[\w-]+(?:\.[\w-]+)+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
LONGEST = 500
_SWITCH = {"yes": True, "on": True, "true": True, "1": True, "no": False, "off": False, "false": False, "0": False}


def row_of(name: str) -> Row:
    """Return the row of a setting; raise BadUse with the nearest names where there is none."""
    plain = name.strip().lower().replace("-", "_")
    if plain in BY_NAME:
        return BY_NAME[plain]
    near = get_close_matches(plain, BY_NAME, n=3, cutoff=0.5)
    raise BadUse(f"There is no setting {name!r}.", f"Did you mean {' or '.join(near)}?" if near else "See: unghost settings")


def changed(settings: Settings, name: str, values: Sequence[str], mailboxes: Collection[str] = ()) -> Settings:
    """Return settings with one of them set from what a user wrote; raise BadUse with a sentence where that cannot be."""
    row = row_of(name)
    value = _value(row, [v.strip() for v in values], mailboxes)
    chosen = replace(settings, **{row.name: value})
    if value is not None:
        chosen = replace(chosen, **{other: default_of(other) for other in row.excludes})
    if chosen.quiet_from_hour == chosen.quiet_to_hour:
        raise BadUse("The quiet hours would begin and end at once.", "Write for example: unghost settings quiet_from_hour 18")
    return chosen


def together(
    settings: Settings, written: Mapping[str, Sequence[str]], mailboxes: Collection[str] = ()
) -> tuple[Settings, Mapping[str, BadUse]]:
    """Return settings with several of them set at once, and what is wrong with which of the values; a wrong one changes nothing.

    Two that exclude each other cannot both be given. The quiet hours are looked at when both are known.
    """
    found: dict[str, Any] = {}
    wrong: dict[str, BadUse] = {}
    for name, values in written.items():
        try:
            found[row_of(name).name] = _value(row_of(name), [v.strip() for v in values], mailboxes)
        except BadUse as error:
            wrong[name] = error
    for name, other in _at_odds(found):
        wrong[other] = BadUse(f"Either {name} or {other}: not both.", "Leave one of them empty.")
    excluded = {other for name, value in found.items() if value is not None for other in BY_NAME[name].excludes}
    chosen = replace(
        settings, **{other: default_of(other) for other in excluded}, **{n: found[n] for n in found if n not in excluded}
    )
    if chosen.quiet_from_hour == chosen.quiet_to_hour and "quiet_to_hour" in found:
        wrong["quiet_to_hour"] = BadUse("The quiet hours would begin and end at once.", "Choose two hours.")
    return chosen, wrong


def _at_odds(found: Mapping[str, Any]) -> list[tuple[str, str]]:
    given = [name for name, value in found.items() if value is not None]
    return [
        (name, other)
        for name in given
        for other in BY_NAME[name].excludes
        if other in given and given.index(other) > given.index(name)
    ]


def reset(settings: Settings, name: str) -> Settings:
    """Return settings with one of them as it comes with the program; raise BadUse for those every home must name itself."""
    row = row_of(name)
    if row.name == "me":
        raise BadUse("Whose mail this is has no default.", "Write: unghost settings me you@your-company.example")
    return replace(settings, **{row.name: default_of(row.name)})


def default_of(name: str) -> Any:
    """Return what a setting is before anybody chose."""
    return getattr(Settings(), name)


def in_words(row: Row, value: Any) -> str:
    """Return the value of a setting as a person reads it."""
    if value is None or value in ("", ()):
        return row.never or "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return " · ".join(value)
    return f"{value:g}" if isinstance(value, float) else str(value)


def choose(store: Store, outbox: Outbox, change: Callable[[Settings], Settings], at: datetime) -> tuple[Deed, ...]:
    """Change the settings, with one line of the log for each that is another then; return the lines.

    Reading, changing and both kinds of writing are one transaction, so no change of somebody else's is lost. What is said when a
    home is made is no change. Of a line ``body`` holds ``old`` and ``new``. Raises NotInitialised where nobody is ``me`` then.
    """

    def work(desk: Desk) -> tuple[Deed, ...]:
        before = _known(store)
        chosen = change(before or Settings())
        if not chosen.me:
            store.settings()  # says what is missing
        store.save_settings(chosen)
        deeds = _changes(before, chosen, at) if before else ()
        for deed in deeds:
            desk.write(deed)
        return deeds

    return outbox.decide(work)


def _known(store: Store) -> Settings | None:
    try:
        return store.settings()
    except NotInitialised:
        return None


def _changes(before: Settings, chosen: Settings, at: datetime) -> tuple[Deed, ...]:
    old, new = asdict(before), asdict(chosen)
    return tuple(Deed(at, chosen.me[0], What.SETTING, n, {"old": old[n], "new": new[n]}) for n in new if new[n] != old[n])


def _value(row: Row, values: Sequence[str], mailboxes: Collection[str]) -> Any:
    """Return what was written as the value it means."""
    if row.never and [v.lower() for v in values] in ([row.never], ["none"], [""]):
        return default_of(row.name) if default_of(row.name) in ("", ()) else None
    for value in values:
        if not value or len(value) > LONGEST or _CONTROL.search(value):
            raise BadUse(f"A value of {row.name} is empty, too long, or holds characters no line has.", _remedy(row))
    if row.takes.several:
        return tuple(dict.fromkeys(_one(row, value) for value in values))
    if len(values) != 1:
        raise BadUse(f"{row.name} takes one value.", f"Put it between quotation marks. {_remedy(row)}")
    if row.takes is Takes.MAILBOX and values[0] not in mailboxes:
        known = ", ".join(sorted(mailboxes)) or "none yet"
        raise BadUse(f"There is no mailbox {values[0]!r}.", f"Yours are: {known}. Add one with: unghost account add NAME")
    return _one(row, values[0])


def _one(row: Row, text: str) -> Any:
    value = _READ[row.takes](text)
    if value is None:
        raise BadUse(f"{text!r} is no value for {row.name}.", _remedy(row))
    if row.high and not row.low <= value <= row.high:
        raise BadUse(f"{row.name} must lie between {row.low:g} and {row.high:g}.", _remedy(row))
    return value


def _remedy(row: Row) -> str:
    return f"It takes {row.range}: {row.meaning}."


def country(text: str) -> str:
    """Return the code of the country that is meant by a code or an English name; raise BadUse where there is none such."""
    found = code_of(text)
    if not found:
        raise BadUse(f"There is no country {text!r}.", "Write its two letters, such as GB or DE, or its English name.")
    return found


def _address(text: str) -> str | None:
    return text.lower() if _ADDRESS.fullmatch(text) else None


def _domain(text: str) -> str | None:
    return text.lower().removeprefix("@") if _DOMAIN.fullmatch(text) else None


def _network(text: str) -> str | None:
    try:
        return str(ip_network(text))
    except ValueError:
        return None


def _zone(text: str) -> str | None:
    return text if text in available_timezones() else None


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if isfinite(value) else None


def _whole(text: str) -> int | None:
    return int(text) if re.fullmatch(r"[0-9]{1,9}", text) else None


def _switch(text: str) -> bool | None:
    return _SWITCH.get(text.lower())


def _url(text: str) -> str | None:
    try:
        found = urlsplit(text)
        host = found.hostname
    except ValueError:
        return None
    plain = found.scheme in ("http", "https") and host and not re.search(r"[\s<>\"]", text)
    return text if plain and found.username is None else None  # a secret has its own place


def _stop_url(text: str) -> str | None:
    return _url(text) if text.startswith("https://") and TOKEN in text else None


_READ: dict[Takes, Callable[[str], Any]] = {
    Takes.ADDRESSES: _address,
    Takes.DOMAINS: _domain,
    Takes.LINES: str,
    Takes.NETWORKS: _network,
    Takes.LINE: str,
    Takes.ZONE: _zone,
    Takes.COUNTRY: country,
    Takes.SHARE: _number,
    Takes.NUMBER: _number,
    Takes.WHOLE: _whole,
    Takes.SWITCH: _switch,
    Takes.MAILBOX: str,
    Takes.URL: _url,
    Takes.STOP_URL: _stop_url,
}
