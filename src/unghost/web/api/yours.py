"""Your data is yours: whom not to contact, a copy of everything, erasure, the log."""

from __future__ import annotations

from collections.abc import Iterator
from tempfile import SpooledTemporaryFile
from typing import Any

from unghost.domain.listed import Listed, ListScope
from unghost.errors import BadUse
from unghost.web.operations.call import Call
from unghost.web.operations.resource import AT, CSV, PERSON, ZIP, Operation, Reply, Resource
from unghost.web.roles import Scope
from unghost.web.wire.given import Flag, Given, Text
from unghost.wiring import App

IN_MEMORY, PIECE = 8_000_000, 1 << 16
_SCOPES = tuple(scope.value for scope in ListScope if scope is not ListScope.NONE)
_WHO = Given("who", "A person, an address, `@domain` with all below it, or `+number`.", Text(most=320), must=True)


def _lists(call: Call) -> Any:
    from unghost.app.contract_yours import lists_json

    return lists_json(call.app.yours.lists(call.now), call.app.yours.erased)


def _table(call: Call) -> Reply:
    return Reply(raw=call.app.yours.list_table(call.now).encode())


def _suppress(call: Call) -> Any:
    return _listed(call, ListScope(call.get("scope", "all")), lift=False)


def _lift(call: Call) -> Any:
    return _listed(call, ListScope.NONE, lift=True)


def _listed(call: Call, scope: ListScope, *, lift: bool) -> Any:
    from unghost.app.contract_yours import listed_json

    def told(app: App) -> Any:
        at = call.happened(app)
        return listed_json(app.yours.suppress(Listed(call["who"], at, scope, call.get("reason", "")), at, lift=lift))

    return call.write(told)


def _export(call: Call) -> Reply:
    file = SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115 - it is read and closed by whoever sends it
    try:
        call.write(lambda app: app.yours.export_to(file, call.get("person")))
    except BaseException:
        file.close()
        raise
    return Reply(pieces=_pieces(file), headers={"Content-Disposition": 'attachment; filename="unghost.zip"'})


def _pieces(file: Any) -> Iterator[bytes]:
    with file:
        file.seek(0)
        while piece := file.read(PIECE):
            yield piece


def _would_erase(call: Call) -> Any:
    from unghost.app.contract_yours import would_erase_json

    def look(app: App) -> Any:  # it is done and taken back, which only the one who writes may do
        whom = app.yours.whom(call["person"], app.now(None))
        return would_erase_json(whom.title, app.yours.would_erase(whom, app.now(None)))

    return call.write(look)


def _erase(call: Call) -> Any:
    from unghost.app.contract_yours import erased_json

    if not call["really"]:
        raise BadUse("Nothing was erased.", "If you mean it, send really: true. There is no way back.")

    def told(app: App) -> Any:
        done = app.yours.erase(app.yours.whom(call["person"], app.now(None)), app.now(None))
        return erased_json(done.counts, done.remaining, swept=done.swept)

    found = call.write(told)
    call.room.erased()
    return found


def _audit(call: Call) -> Any:
    from unghost.app.contract_yours import audit_json
    from unghost.app.outbox_words import deeds_about

    deeds = call.app.posting.outbox.deeds()
    about = deeds_about(deeds, call["subject"]) if call.get("subject") else deeds
    return audit_json(about, call.app.posting.changed(), verify=call.get("verify", False))


RESOURCE = Resource(
    "yours",
    "Your data",
    "Whom not to contact, a copy of everything, erasure for good, and the log that nobody rewrites.",
    (
        Operation("suppression", "/suppression", "Whom not to contact", _lists, Scope.READ, "suppression_list", example={}),
        Operation(
            "suppression-table",
            "/suppression.csv",
            "The same as a table that can be read back",
            _table,
            Scope.READ,
            media=CSV,
            example={},
        ),
        Operation(
            "suppress",
            "/suppression",
            "Put somebody on the list",
            _suppress,
            Scope.RECORD,
            "suppressed",
            "POST",
            body=(
                _WHO,
                Given("scope", "What it says; no contact at all where it is left out.", Text(one_of=_SCOPES)),
                Given("reason", "Why, for whoever reads the list later.", Text(0, 500)),
                AT,
            ),
            records=True,
            may=(404,),
            example={"who": "@stillwater.example", "scope": "mail", "reason": "they buy through a tender"},
        ),
        Operation(
            "lift",
            "/suppression/lifted",
            "Take back what your list says of somebody",
            _lift,
            Scope.ACT,
            "suppressed",
            "POST",
            says="What they asked for in their own words stays: only they take that back.",
            body=(_WHO, Given("reason", "Why.", Text(), must=True), AT),
            records=True,
            may=(404,),
        ),
        Operation(
            "export",
            "/export",
            "Everything that is kept, or all about one person, as one zip",
            _export,
            Scope.ACT,
            "",
            "POST",
            body=(Given("person", "Only what is about this person.", PERSON.kind),),
            media=ZIP,
            may=(404,),
            example={"person": "colin.prentice@harrowgate-leisure.example"},
        ),
        Operation(
            "would-erase",
            "/people/{person}/erasure",
            "What an erasure would take",
            _would_erase,
            Scope.ACT,
            "would_erase",
            within=(PERSON,),
            example={"person": "colin.prentice@harrowgate-leisure.example"},
        ),
        Operation(
            "erase",
            "/people/{person}/erasure",
            "Take every trace of somebody out, for good",
            _erase,
            Scope.ACT,
            "erased",
            "POST",
            within=(PERSON,),
            body=(Given("really", "That you mean it: true. There is no way back.", Flag(), must=True),),
        ),
        Operation(
            "audit",
            "/audit",
            "The log of what was done, and whether anybody rewrote it",
            _audit,
            Scope.READ,
            "audit",
            query=(
                Given("subject", "Only what is about a letter, a draft, a person or a setting.", Text(most=320)),
                Given("verify", "Only whether each line is as it was written.", Flag()),
            ),
            example={"verify": True},
        ),
    ),
    10,
)
