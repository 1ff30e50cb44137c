"""What the user tells: calls, truths, parks, notes, ticks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from unghost.domain.record import Call as PhoneCall
from unghost.domain.record import Note, Park, Says, Truth, TruthState
from unghost.domain.touch import Disposition, Side
from unghost.errors import BadUse
from unghost.plays.catalogue import library
from unghost.web.operations.call import Call
from unghost.web.operations.resource import AT, NOW, PERSON, Operation, Resource
from unghost.web.roles import Scope
from unghost.web.wire.given import Day, Flag, Given, Text, Whole
from unghost.wiring import App

if TYPE_CHECKING:
    from unghost.history.history import History

CONFIRM, UNDO = "confirm", "undo"
_NOTE = Text(0, 20_000, lines=True)
_TICKS = {"done": Says.DONE, "no_lapse": Says.NO, "open": Says.OPEN}


def _known(app: App, call: Call) -> History:
    """Return what was known of whoever is told of, when it happened."""
    return app.history_of(call.get("at"), call["person"])


def _call(call: Call) -> Any:
    from unghost.app.called import no_further_contact
    from unghost.app.contract_record import logged_json
    from unghost.app.record import log_call

    side = Side.THEIRS if call.get("direction") == "in" else Side.OURS

    def told(app: App) -> Any:
        at = call.happened(app)
        made = PhoneCall(at, call["person"], side, Disposition(call["disposition"]), call.get("seconds", 0), call.get("note", ""))
        if call.get("no_further_contact"):
            no_further_contact(app.store, app.store.outbox, _known(app, call), call["person"], at, made.note)
        return logged_json(log_call(app.store, _known(app, call), made, call.get("play", "")))

    return call.write(told)


def _truth(call: Call) -> Any:
    from unghost.app.contract_record import told_json
    from unghost.app.people import case_of
    from unghost.app.truths import confirm, tell, undo

    who, state = call["person"], call["state"]

    def told(app: App) -> Any:
        at = call.happened(app)
        if state == UNDO:
            return told_json(undo(app.store, _known(app, call), who, at), undone=True)
        if state == CONFIRM:
            review = app.review_of(call.get("at"), who)
            return told_json(confirm(app.store, review.history, case_of(review, who), at, call.get("deal", "")))
        said = (call.get("until"), call.get("reason", ""))
        truth = Truth(at, who, TruthState(state), *said, deal=call.get("deal", ""), to=call.get("who", ""))
        return told_json(tell(app.store, _known(app, call), truth))

    return call.write(told)


def _park(call: Call) -> Any:
    from unghost.app.contract_record import parked_json
    from unghost.app.record import park

    def told(app: App) -> Any:
        at = call.happened(app)
        if call["until"] <= at.date():
            raise BadUse(f"{call['until'].isoformat()} is no day to come.", "Name a later one, or tell the truth you know.")
        return parked_json(park(app.store, _known(app, call), Park(at, call["person"], call["until"], call["reason"])))

    return call.write(told)


def _note(call: Call) -> Any:
    from unghost.app.contract_record import noted_json
    from unghost.app.record import note

    def told(app: App) -> Any:
        at = call.happened(app)
        return noted_json(note(app.store, _known(app, call), Note(at, call["person"], call["text"])))

    return call.write(told)


def _open(call: Call) -> Any:
    from unghost.app.contract_record import open_json
    from unghost.app.ticks import view_of

    return open_json(view_of(call.history_of(call["person"]), call["person"]))


def _tick(call: Call) -> Any:
    from unghost.app.contract_record import ticked_json
    from unghost.app.ticks import tick_lapse, view_of

    def told(app: App) -> Any:
        at = call.happened(app)
        view = view_of(_known(app, call), call["person"])
        _, kept = tick_lapse(app.store, view, call["which"], _TICKS[call["says"]], at, call.get("note", ""))
        return ticked_json(kept, at)

    return call.write(told)


def _tells(name: str, path: str, summary: str, does: Any, schema: str, body: tuple[Given, ...], **more: Any) -> Operation:
    whole = (*body, AT)
    return Operation(name, path, summary, does, Scope.RECORD, schema, "POST", within=(PERSON,), body=whole, records=True, **more)


RESOURCE = Resource(
    "told",
    "What you tell",
    "What only you know, recorded as you tell it. Letters under way are held against it at once.",
    (
        _tells(
            "log-call",
            "/cases/{person}/calls",
            "Log a call",
            _call,
            "logged",
            (
                Given("disposition", "How the call ended.", Text(one_of=tuple(d.value for d in Disposition)), must=True),
                Given("direction", "Who called: `out` (we did) or `in`.", Text(one_of=("out", "in"))),
                Given("seconds", "How long it took.", Whole(0, 1_000_000)),
                Given("note", "What was said.", _NOTE),
                Given("play", "Which play it was, whatever was advised.", Text(one_of=tuple(sorted(library())))),
                Given("no_further_contact", "They want none: put them on the suppression list as well.", Flag()),
            ),
            example={"person": "colin.prentice@harrowgate-leisure.example", "disposition": "voicemail", "seconds": 40},
        ),
        _tells(
            "tell-truth",
            "/cases/{person}/truth",
            "Record where somebody stands",
            _truth,
            "told",
            (
                Given(
                    "state",
                    "What is so; `confirm` records what their words say, `undo` takes your latest word back.",
                    Text(one_of=(*(state.value for state in TruthState), CONFIRM, UNDO)),
                    must=True,
                ),
                Given("until", "For `not_now`: until when.", Day()),
                Given("reason", "Why, in their words if you can.", Text(0, 2_000)),
                Given("deal", "The one deal it is about, where there are several.", Text(0, 300)),
                Given("who", "For `someone_else` and `contact_gone`: who it is now.", Text(0, 320)),
            ),
            example={
                "person": "colin.prentice@harrowgate-leisure.example",
                "state": "not_now",
                "until": "2026-10-01",
                "reason": "after the audit",
            },
        ),
        _tells(
            "park",
            "/cases/{person}/park",
            "Let somebody rest until a day",
            _park,
            "parked",
            (
                Given("until", "The day to wake.", Day(), must=True),
                Given("reason", "Why they rest.", Text(most=2_000), must=True),
            ),
            example={"person": "colin.prentice@harrowgate-leisure.example", "until": "2026-09-01", "reason": "away all summer"},
        ),
        _tells(
            "note",
            "/cases/{person}/notes",
            "Add what you know, in your own words",
            _note,
            "noted",
            (Given("text", "What you know.", Text(most=20_000, lines=True), must=True),),
            example={"person": "colin.prentice@harrowgate-leisure.example", "text": "Prefers to be called before nine."},
        ),
        Operation(
            "open",
            "/cases/{person}/open",
            "What is open on our side, numbered",
            _open,
            Scope.READ,
            "done",
            within=(PERSON,),
            query=(NOW,),
            example={"person": "colin.prentice@harrowgate-leisure.example"},
        ),
        _tells(
            "tick",
            "/cases/{person}/ticks",
            "Tick off what was open on our side",
            _tick,
            "tick",
            (
                Given("which", "Its number in the list, or its message.", Text(most=1_000), must=True),
                Given(
                    "says",
                    "That it is done, that it is no lapse, or that it is open again.",
                    Text(one_of=tuple(_TICKS)),
                    must=True,
                ),
                Given("note", "How it was put right, or why it is none.", Text(0, 2_000)),
            ),
        ),
    ),
    3,
)
