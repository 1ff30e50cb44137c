"""Who outside is told when something happens."""

from __future__ import annotations

from typing import Any

from unghost.app.ports_outside import Event
from unghost.web.operations.call import Call, there
from unghost.web.operations.resource import Operation, Resource
from unghost.web.roles import Scope
from unghost.web.wire.given import Given, Text, Texts
from unghost.wiring import App

WEBHOOK = Given("webhook", "The webhook, by its id.", Text(most=40, pattern=r"[A-Za-z0-9_-]{1,40}"))
_EVENTS = tuple(event.value for event in Event if event is not Event.TEST)


def _list(call: Call) -> Any:
    from unghost.app.contract_outside import webhooks_json

    return webhooks_json(call.app.telling.all())


def _add(call: Call) -> Any:
    from unghost.app.contract_outside import webhook_json

    def told(app: App) -> Any:
        hook = app.telling.add(call["url"], call.get("events", ()), app.now(None))
        return {"schema": 1, **webhook_json(hook, secret=True)}

    return call.write(told)


def _test(call: Call) -> Any:
    from unghost.app.contract_outside import told_json

    there(lambda: call.app.telling.named(call["webhook"]))
    return told_json(call.app.telling.test(call["webhook"], call.now))


def _remove(call: Call) -> Any:
    def told(app: App) -> Any:
        hook = app.telling.remove(call["webhook"])
        return {"schema": 1, "removed": hook.id, "url": hook.url}

    there(lambda: call.app.telling.named(call["webhook"]))
    return call.write(told)


RESOURCE = Resource(
    "webhooks",
    "Webhooks",
    "Who outside is told when something happens: a small signed note, with ids and states and no word of any mail.",
    (
        Operation("webhooks", "/webhooks", "Who is told of what, and how that went", _list, Scope.READ, "webhooks", example={}),
        Operation(
            "add-webhook",
            "/webhooks",
            "Tell an address when something happens",
            _add,
            Scope.ACT,
            "webhook",
            "POST",
            says="Outside only: https, port 443 or 8443, and all numbers of its name on the open net. `secret` is shown once.",
            body=(
                Given("url", "A whole address.", Text(most=2_000), must=True),
                Given("events", "Only of these; of all where it is left out.", Texts(Text(one_of=_EVENTS))),
            ),
            status=201,
            example={"url": "https://hooks.stillwater.example/unghost", "events": ["case.changed", "sign_of_life"]},
        ),
        Operation(
            "test-webhook",
            "/webhooks/{webhook}/test",
            "Send a note that nothing has happened, at once",
            _test,
            Scope.ACT,
            "webhook_told",
            "POST",
            within=(WEBHOOK,),
            body=(),
        ),
        Operation(
            "remove-webhook",
            "/webhooks/{webhook}",
            "Tell an address no more",
            _remove,
            Scope.ACT,
            "webhook_removed",
            "DELETE",
            within=(WEBHOOK,),
        ),
    ),
    12,
)
