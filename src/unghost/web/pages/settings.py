"""Settings: everything the user may choose, each with what it means; and what they may do with all that is kept."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from unghost.app.settings import default_of, in_words, together
from unghost.app.settings_table import BY_NAME, GROUPS, Row, Takes
from unghost.errors import BadUse
from unghost.web.rendering.countries import countries
from unghost.web.route import Page, Route
from unghost.web.visit import Visit
from unghost.web.wire.problem import RefusedError

if TYPE_CHECKING:
    from unghost.domain.settings import Settings
    from unghost.wiring import App

_CONTROLS = {Takes.SWITCH: "switch", Takes.MAILBOX: "mailbox", Takes.ZONE: "zone", Takes.COUNTRY: "country"}
_HOURS_AND_NUMBERS = (Takes.NUMBER, Takes.SHARE, Takes.WHOLE)


@dataclass(frozen=True, slots=True)
class Field:
    """One setting as a form shows it: ``text`` what stands in it, ``wrong`` what is wrong with that, None where nothing is."""

    row: Row
    text: str
    default: str
    wrong: BadUse | None = None

    @property
    def kind(self) -> str:
        """Which control it is: lines, switch, mailbox, zone, country, number, line."""
        if self.row.takes.several:
            return "lines"
        if self.row.takes in _HOURS_AND_NUMBERS:
            return "number"
        return _CONTROLS.get(self.row.takes, "line")


@dataclass(frozen=True, slots=True)
class Group:
    """Settings that are about the same: ``name`` is its word in an address; ``chosen`` of them are not as at first."""

    name: str
    title: str
    fields: tuple[Field, ...]
    chosen: int

    @property
    def wrong(self) -> bool:
        """Whether something in it cannot be so."""
        return any(field.wrong is not None for field in self.fields)


def _show(visit: Visit) -> Response:
    return _page(visit, visit.room.app.known_settings(), {}, {}, 200)


def _save(visit: Visit) -> Response:
    written = _written(visit)
    mailboxes = _mailboxes(visit.room.app)
    known = visit.room.app.known_settings()
    _, wrong = together(known, written, mailboxes)
    if wrong:
        return _page(visit, known, {name: visit.field(name) for name in written}, wrong, 422)
    deeds = visit.room.write(lambda app: app.yours.choose(lambda chosen: _chosen(chosen, written, mailboxes)))
    changes = [f"{deed.subject}: {in_words(BY_NAME[deed.subject], deed.body['new'])}" for deed in deeds]
    said = visit.words("Saved. %(changes)s", changes="; ".join(changes)) if changes else visit.words("It is so already.")
    return visit.back(f"/settings#{visit.field('group')}", said)


def _chosen(settings: Settings, written: Mapping[str, Sequence[str]], mailboxes: Sequence[str]) -> Settings:
    found, wrong = together(settings, written, mailboxes)
    for error in wrong.values():  # somebody chose otherwise between the look and the deed
        raise error
    return found


def _written(visit: Visit) -> dict[str, list[str]]:
    """Return the settings a form holds, as they were written; raise BadUse where it is of no group, RefusedError where one is
    not theirs to choose.
    """
    names = _groups().get(visit.field("group"))
    if names is None:
        raise BadUse("There is no such group of settings.", "Go back to the settings, and save there.")
    sent: Container[str] = visit.form or {}
    written = {name: _values(BY_NAME[name], visit.field(name)) for name in names if name in sent}
    if not all(_theirs(visit, name) for name in written):
        raise RefusedError(403, "Where this machine itself asks is for an admin to choose.", "Ask an admin of this place.")
    return written


def _theirs(visit: Visit, name: str) -> bool:
    return visit.seat is not None and visit.seat.may_choose(name)


def _values(row: Row, text: str) -> list[str]:
    if row.takes.several:
        return [line for line in text.splitlines() if line.strip()] or [""]
    if not text and row.never:
        return [row.never]
    return [text.replace(",", ".") if row.takes in _HOURS_AND_NUMBERS else text]


def _page(visit: Visit, settings: Settings, sent: Mapping[str, str], wrong: Mapping[str, BadUse], status: int) -> Response:
    groups = []
    for group, title in zip(_groups(), GROUPS, strict=True):
        names = [name for name in GROUPS[title] if _theirs(visit, name)]
        fields = tuple(_field(BY_NAME[name], settings, sent, wrong) for name in names)
        groups.append(Group(group, title, fields, sum(getattr(settings, name) != default_of(name) for name in names)))
    lists = {"zones": _zones(), "countries": countries(visit.tongue.language)}
    return visit.page("settings.html", status, groups=groups, wrong=wrong, mailboxes=_mailboxes(visit.room.app), **lists)


def _groups() -> dict[str, tuple[str, ...]]:
    """Return the names of each group's settings by the word that stands for it in an address."""
    return {title.lower().replace(",", "").replace(" ", "-"): names for title, names in GROUPS.items()}


def _field(row: Row, settings: Settings, sent: Mapping[str, str], wrong: Mapping[str, BadUse]) -> Field:
    text = sent.get(row.name, _text(getattr(settings, row.name)))
    default = "" if row.name == "me" else in_words(row, default_of(row.name))
    return Field(row, text, default, wrong.get(row.name))


def _text(value: Any) -> str:
    """Return a value as a field of a form holds it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return "\n".join(value)
    return f"{value:g}" if isinstance(value, float) else str(value)


def _mailboxes(app: App) -> list[str]:
    return sorted(account.name for account in app.store.accounts())


def _zones() -> list[str]:
    from zoneinfo import available_timezones

    return sorted(name for name in available_timezones() if "/" in name and not name.startswith(("Etc/", "posix/", "right/")))


PAGE = Page(
    "settings",
    (Route("/settings", "settings", _show), Route("/settings", "settings-save", _save, method="POST")),
    nav=(90, "Settings"),
)
