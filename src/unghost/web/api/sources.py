"""Where mail and tables are read from, and how the program is."""

from __future__ import annotations

from time import perf_counter
from typing import Any

from unghost.web.operations.call import Call
from unghost.web.operations.resource import NOW, Operation, Resource
from unghost.web.roles import Scope
from unghost.web.wire.given import Given, Text
from unghost.web.wire.problem import RefusedError
from unghost.wiring import App


def _sources(call: Call) -> Any:
    from unghost.app.contract_read import sources_json

    return sources_json(call.app.store.beside().sources)


def _sync(call: Call) -> Any:
    from unghost.app.contract_read import synced_json

    kind, place = call["kind"], call["place"]

    def told(app: App) -> Any:
        known = app.place(kind, place) if kind in app.sources() else place
        if known not in app.places(kind):
            raise RefusedError(
                404, "That place was never read.", "Read it once from the page or the command line; see /api/sources."
            )
        begun = perf_counter()
        synced = app.sync(kind, [place], jobs=1, quiet=True)
        app.watching.take_answers(app.now(None))
        return synced_json(synced, round(perf_counter() - begun, 3), None)

    return call.write(told)


def _health(call: Call) -> Any:
    from unghost.app.contract_worker import NO_HEALTH

    return call.app.working.health() or NO_HEALTH


def _doctor(call: Call) -> Any:
    from unghost.app.contract_read import doctor_json
    from unghost.app.doctor import examine

    known = call.app.known(call.now)
    report = examine(call.app.store, known, known.learnt(call.app.learner()))
    return doctor_json(report, str(call.app.home), known.history.ended)


RESOURCE = Resource(
    "sources",
    "Sources and health",
    "The places that are read, what has stopped, and whether everything is well.",
    (
        Operation("sources", "/sources", "The places that were read", _sources, Scope.READ, "sources", example={}),
        Operation(
            "sync",
            "/sources/sync",
            "Read a known place again",
            _sync,
            Scope.ACT,
            "sync",
            "POST",
            says="Answers when it is read, which takes as long as there is new mail. A new place is named elsewhere.",
            body=(
                Given("kind", "Its kind: `imap`, `mbox`, `maildir` ...", Text(most=40), must=True),
                Given("place", "The place, as `/api/sources` names it.", Text(most=4_000), must=True),
            ),
            records=True,
            may=(404, 502),
        ),
        Operation("health", "/health", "How the worker is", _health, Scope.READ, "worker_health", example={}),
        Operation(
            "doctor",
            "/doctor",
            "Whether everything is well, and how much there is",
            _doctor,
            Scope.READ,
            "doctor",
            query=(NOW,),
            example={},
        ),
    ),
    11,
)
