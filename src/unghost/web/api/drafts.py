"""Drafts: begun, read, revised, and approved by a person who has read them."""

from __future__ import annotations

from typing import Any

from unghost.plays.catalogue import library
from unghost.web.operations.call import Call, there
from unghost.web.operations.resource import NOW, PERSON, Operation, Resource
from unghost.web.roles import Scope
from unghost.web.wire.given import Given, Moment, Text, Whole
from unghost.wiring import App

DRAFT = Given("draft", "The draft, as it was named: `d3`.", Text(most=40, pattern=r"[A-Za-z0-9_-]{1,40}"))
BY = Given("by", "Who does it, one of your addresses; the first where it is left out.", Text(most=320))
SUBJECT = Given("subject", "Another subject.", Text(0, 500))
BODY = Given("body", "Other words.", Text(0, 100_000, lines=True))


def _list(call: Call) -> Any:
    from unghost.app.contract_draft import drafts_json
    from unghost.app.drafts import drafts

    who = call.get("person")
    return drafts_json(drafts(call.app.store.outbox, call.app.drafting.person(who) if who else None))


def _begin(call: Call) -> Any:
    from unghost.app.contract_draft import draft_json
    from unghost.app.drafts import Own
    from unghost.wiring.drafting import Asked

    asked = Asked(call["person"], call.get("play"), None, call.get("now"), Own(call.get("subject"), call.get("body")))
    return call.write(lambda app: draft_json(app.drafting.begin(asked, lambda _: None)))


def _show(call: Call) -> Any:
    from unghost.app.contract_draft import draft_json

    named(call)
    return there(lambda: draft_json(call.app.drafting.shown(call["draft"], call.get("now"), call.get("version"))))


def _revise(call: Call) -> Any:
    from unghost.app.contract_draft import draft_json
    from unghost.app.drafts import Own

    named(call)
    own = Own(call.get("subject"), call.get("body"))
    return call.write(lambda app: draft_json(app.drafting.revise(call["draft"], call.get("now"), own)))


def _difference(call: Call) -> Any:
    from unghost.app.contract_draft import difference_json
    from unghost.app.drafts import difference, version_of

    draft = named(call)
    number = call.get("version", draft.latest.number)
    one, other = there(lambda: (version_of(draft, max(1, number - 1)), version_of(draft, number)))
    return difference_json(one, other, difference(one, other))


def _approve(call: Call) -> Any:
    from unghost.app.contract_outbox import approved_json

    named(call)

    def told(app: App) -> Any:
        by = app.posting.who(call.get("by"))
        ready = app.posting.prepare(call["draft"], call["version"], by, call.get("not_before"))
        return approved_json(app.posting.approve(ready, by), ready)

    return call.write(told)


def named(call: Call) -> Any:
    """Return the draft that is asked about; raise RefusedError where there is none of that name."""
    from unghost.app.drafts import draft_named

    return there(lambda: draft_named(call.app.store.outbox, call["draft"]))


RESOURCE = Resource(
    "drafts",
    "Drafts",
    "Letters in your own style, to read, to change and to approve. A version is never changed: revising one adds another.",
    (
        Operation(
            "drafts",
            "/drafts",
            "The drafts there are",
            _list,
            Scope.DRAFT,
            "drafts",
            query=(Given("person", "Only those to this person.", PERSON.kind),),
            may=(404,),
            example={},
        ),
        Operation(
            "begin-draft",
            "/drafts",
            "Begin a letter for one case",
            _begin,
            Scope.DRAFT,
            "draft",
            "POST",
            body=(
                Given("person", PERSON.says, PERSON.kind, must=True),
                Given("play", "Which play; the recommended one where it is left out.", Text(one_of=tuple(sorted(library())))),
                SUBJECT,
                BODY,
                NOW,
            ),
            status=201,
            records=True,
            may=(404,),
            example={"person": "matteo@cantina-brandolini.example"},
        ),
        Operation(
            "draft",
            "/drafts/{draft}",
            "A draft with what checking it found",
            _show,
            Scope.DRAFT,
            "draft",
            within=(DRAFT,),
            query=(Given("version", "An older version.", Whole(1, 10_000)), NOW),
        ),
        Operation(
            "revise-draft",
            "/drafts/{draft}/versions",
            "Write a draft anew",
            _revise,
            Scope.DRAFT,
            "draft",
            "POST",
            says="What is left out stays. `new` is false where nothing changed.",
            within=(DRAFT,),
            body=(SUBJECT, BODY, NOW),
            status=201,
            records=True,
        ),
        Operation(
            "draft-difference",
            "/drafts/{draft}/difference",
            "What a version changed",
            _difference,
            Scope.DRAFT,
            "draft_difference",
            within=(DRAFT,),
            query=(Given("version", "The latest where it is left out.", Whole(1, 10_000)),),
        ),
        Operation(
            "approve",
            "/drafts/{draft}/approval",
            "Say yes to these very words",
            _approve,
            Scope.ACT,
            "approved",
            "POST",
            says="Only if `version` is the latest still: nobody approves words they have not read. It goes when its time comes.",
            within=(DRAFT,),
            body=(
                Given("version", "The version that was read.", Whole(1, 10_000), must=True),
                Given("not_before", "Not before this moment.", Moment()),
                BY,
            ),
            records=True,
        ),
    ),
    7,
)
