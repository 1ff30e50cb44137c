"""The outbox: what waits, what needs you, what was sent; and the switch that stops everything."""

from __future__ import annotations

from typing import Any

from unghost.domain.letter import Letter
from unghost.outbox.standing import Standing
from unghost.web.operations.call import Call, there
from unghost.web.operations.resource import MAIL, Operation, Reply, Resource
from unghost.web.roles import Scope
from unghost.web.wire.given import Flag, Given, Text
from unghost.web.wire.problem import RefusedError
from unghost.wiring import App

LETTER = Given(
    "letter", "The letter, by its id, the beginning of it, or its draft.", Text(most=80, pattern=r"[A-Za-z0-9_-]{1,80}")
)
BY = Given("by", "Who does it, one of your addresses; the first where it is left out.", Text(most=320))
REASON = Given("reason", "Why, for the log.", Text(0, 500))
WHAT = Given(
    "what",
    "What is held: everything where it is left out, `account NAME`, `domain NAME` or `person ADDRESS`.",
    Text(most=400, pattern=r"(?:account|domain|person) [^\s\x00-\x1f\x7f-\x9f]{1,320}"),
)


def _outbox(call: Call) -> Any:
    from unghost.app.contract_outbox import queue_json

    return queue_json(call.app.posting.queue())


def _letter(call: Call) -> Any:
    from unghost.app.contract_outbox import whole_json
    from unghost.app.queue import Queued, newer_than

    letter, standing = _named(call)
    deeds, newer = call.app.posting.outbox.deeds(letter.id), newer_than(call.app.posting.outbox, letter)
    return whole_json(Queued(letter, standing, newer=newer if standing.step.open else None), deeds)


def _raw(call: Call) -> Reply:
    return Reply(raw=_named(call)[0].raw)


def _withdraw(call: Call) -> Any:
    from unghost.app.contract_outbox import letter_json
    from unghost.app.letters import withdraw

    letter, _ = _named(call)

    def told(app: App) -> Any:
        by = app.posting.who(call.get("by"))
        return letter_json(letter, withdraw(app.posting.outbox, letter, by, app.now(None), call.get("reason", "")))

    return call.write(told)


def _settle(call: Call) -> Any:
    from unghost.app.contract_outbox import letter_json
    from unghost.app.letters import again, settle

    letter, _ = _named(call)

    def told(app: App) -> Any:
        by, outbox, now = app.posting.who(call.get("by")), app.posting.outbox, app.now(None)
        if call["what"] == "again":
            return letter_json(letter, again(outbox, letter, by, now, app.store.settings()))
        return letter_json(letter, settle(outbox, letter, by, now, arrived=call["what"] == "sent"))

    return call.write(told)


def _hold(call: Call) -> Any:
    from unghost.app.letters import hold

    def told(app: App) -> Any:
        what, by = _whom(call, app), app.posting.who(call.get("by"))
        hold(app.posting.outbox, what, by, app.now(None), call.get("reason", ""))
        return {"held": what, "by": by}

    return call.write(told)


def _resume(call: Call) -> Any:
    from unghost.app.letters import resume

    def told(app: App) -> Any:
        what, by = _whom(call, app), app.posting.who(call.get("by"))
        was = resume(app.posting.outbox, what, by, app.now(None), call.get("reason", ""))
        return {"resumed": what, "by": by, "was": str(was.body.get("why", ""))}

    return call.write(told)


def _dispatch(call: Call) -> Any:
    from unghost.app.contract_dispatch import dispatched_json

    dry = call.get("dry_run", False)

    def told(app: App) -> Any:
        found = app.acting.rehearse() if dry else app.acting.dispatch(quiet=True)
        return dispatched_json(found, app.now(None), dry_run=dry)

    return call.write(told)


def _named(call: Call) -> tuple[Letter, Standing]:
    from unghost.app.letters import find_letter

    return there(lambda: find_letter(call.app.posting.outbox, call["letter"]))


def _whom(call: Call, app: App) -> str:
    """Return what a hold is kept under: a person by their first address."""
    from unghost.app.letters import scope_of

    what = scope_of(call.get("what", "").split(" ")) if call.get("what") else scope_of([])
    kind, _, who = what.partition(" ")
    if kind != "person":
        return what
    found = app.history(app.now(None)).find(who)
    if found is None and "@" not in who:
        raise RefusedError(404, f"Nobody is called {who!r}.", "Name an address, or somebody the record knows.")
    return f"person {found.person.id if found is not None else who}"


def _does(name: str, path: str, summary: str, does: Any, schema: str, fields: tuple[Given, ...], **more: Any) -> Operation:
    return Operation(name, path, summary, does, Scope.ACT, schema, "POST", body=fields, records=True, **more)


RESOURCE = Resource(
    "outbox",
    "Outbox",
    "Letters that were approved, on their way and after; what stops them, and what hands them over.",
    (
        Operation("outbox", "/outbox", "What waits, what needs you, what was sent", _outbox, Scope.READ, "outbox", example={}),
        _does("hold", "/outbox/holds", "Let nothing leave", _hold, "held", (WHAT, REASON, BY), may=(404,)),
        _does("resume", "/outbox/resumed", "Let it go on", _resume, "held", (WHAT, REASON, BY), may=(404,)),
        Operation("letter", "/outbox/{letter}", "One letter in full", _letter, Scope.READ, "outbox_letter", within=(LETTER,)),
        Operation(
            "letter-bytes",
            "/outbox/{letter}/message",
            "The exact bytes that were approved",
            _raw,
            Scope.READ,
            media=MAIL,
            within=(LETTER,),
        ),
        _does(
            "withdraw",
            "/outbox/{letter}/withdrawal",
            "Take an approval back before the letter leaves",
            _withdraw,
            "letter",
            (REASON, BY),
            within=(LETTER,),
        ),
        _does(
            "settle",
            "/outbox/{letter}/settlement",
            "Say what became of a letter where nobody knows, or let it go again",
            _settle,
            "letter",
            (
                Given(
                    "what",
                    "It arrived (`sent`), it did not (`not_sent`), or it may go once more at your risk (`again`).",
                    Text(one_of=("sent", "not_sent", "again")),
                    must=True,
                ),
                BY,
            ),
            within=(LETTER,),
        ),
        _does(
            "dispatch",
            "/dispatch",
            "Hand over the approved letters whose time has come",
            _dispatch,
            "dispatched",
            (Given("dry_run", "Only say what a pass would do.", Flag()),),
            may=(502,),
            example={"dry_run": True},
        ),
    ),
    8,
)
