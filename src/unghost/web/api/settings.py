"""What the user chose."""

from __future__ import annotations

from typing import Any

from unghost.app.settings_table import BY_NAME, ROWS
from unghost.web.operations.call import Call
from unghost.web.operations.resource import Operation, Resource
from unghost.web.roles import Scope
from unghost.web.wire.given import Given, Text, Texts
from unghost.web.wire.problem import RefusedError
from unghost.wiring import App

NAME = Given("name", "The name of a setting.", Text(one_of=tuple(BY_NAME)))


def _all(call: Call) -> Any:
    from unghost.app.contract_yours import settings_json

    return settings_json(ROWS, call.app.known_settings())


def _one(call: Call) -> Any:
    from unghost.app.contract_yours import settings_json

    return settings_json((BY_NAME[call["name"]],), call.app.known_settings())


def _set(call: Call) -> Any:
    from unghost.app.contract_yours import changed_json
    from unghost.app.settings import changed

    _require_theirs(call)

    def told(app: App) -> Any:
        mailboxes = [account.name for account in app.store.accounts()]
        return changed_json(app.yours.choose(lambda chosen: changed(chosen, call["name"], list(call["values"]), mailboxes)))

    return call.write(told)


def _reset(call: Call) -> Any:
    from unghost.app.contract_yours import changed_json
    from unghost.app.settings import reset

    _require_theirs(call)

    return call.write(lambda app: changed_json(app.yours.choose(lambda chosen: reset(chosen, call["name"]))))


def _require_theirs(call: Call) -> None:
    seat = call.visit.seat
    if seat is None or not seat.may_choose(call["name"]):
        raise RefusedError(403, "Where this machine itself asks is for an admin to choose.", "Ask an admin of this place.")


RESOURCE = Resource(
    "settings",
    "Settings",
    "What you chose, what it means, and what it may be.",
    (
        Operation("settings", "/settings", "Every setting", _all, Scope.READ, "settings", example={}),
        Operation(
            "setting",
            "/settings/{name}",
            "One setting",
            _one,
            Scope.READ,
            "settings",
            within=(NAME,),
            example={"name": "daily_hour"},
        ),
        Operation(
            "set",
            "/settings/{name}",
            "Choose otherwise",
            _set,
            Scope.ACT,
            "setting_changed",
            "PUT",
            says="`values` as they are written on the command line: one text, or several where it takes several.",
            within=(NAME,),
            body=(Given("values", "What it shall be.", Texts(Text(0, 500), 1), must=True),),
            example={"name": "undo_minutes", "values": ["10"]},
        ),
        Operation(
            "reset",
            "/settings/{name}",
            "Set one back to how it comes with the program",
            _reset,
            Scope.ACT,
            "setting_changed",
            "DELETE",
            within=(NAME,),
        ),
    ),
    9,
)
