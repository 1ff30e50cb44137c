"""Who is one person, who writes for whom, and who is at an account."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Any

from unghost.domain.record import Bond, Link
from unghost.web.operations.call import Call
from unghost.web.operations.resource import AT, NOW, PERSON, Operation, Resource
from unghost.web.roles import Scope
from unghost.web.wire.given import Given, Text
from unghost.wiring import App

_BONDS = {"merge": Bond.SAME, "split": Bond.DIFFERENT, "assistant": Bond.WRITES_FOR}


def _people(call: Call) -> Any:
    from unghost.app.contract_read import persons_json
    from unghost.app.people import person_of, writes_for

    if call.get("person"):
        history = call.history_of(call["person"])
        return persons_json([history.people[person_of(history, call["person"])]], history, writes_for(history))
    return call.judged("people", _several)


def _several(app: App, now: datetime) -> Any:
    from unghost.app.contract_read import persons_json
    from unghost.app.people import writes_for

    history = app.history(now)
    assists = writes_for(history)
    several = [c for c in history.people.values() if len(c.person.addresses) > 1 or assists.keys() & set(c.person.addresses)]
    return persons_json(several, history, assists)


def _at(call: Call) -> Any:
    from unghost.app.account import account_at, account_json

    return account_json(account_at(call.review(), call["place"]))


def _link(call: Call) -> Any:
    from unghost.app.contract_record import linked_json

    def told(app: App) -> Any:
        said = Link(call.happened(app), call["one"], call["other"], _BONDS[call["action"]])
        kept = call.room.judged(("link", said), partial(_words, said), wait=True)
        for one in kept:
            app.store.add_link(one)
        return linked_json(call["action"], kept[-1])

    return call.write(told)


def _words(said: Link, app: App, _now: datetime) -> tuple[Link, ...]:
    from unghost.app.people import linked

    return linked(app.history(said.at), said)


RESOURCE = Resource(
    "people",
    "People",
    "Who is one person, who writes for whom, and who is at an account.",
    (
        Operation(
            "people",
            "/people",
            "Everybody with several addresses and why, and who writes for whom",
            _people,
            Scope.READ,
            "people",
            query=(Given("person", "Only this one, with however many addresses.", PERSON.kind), NOW),
            may=(404,),
            example={},
        ),
        Operation(
            "people-at",
            "/accounts/{place}",
            "Everybody known at an account, and who could be asked",
            _at,
            Scope.READ,
            "account_people",
            within=(Given("place", "Somebody there, or the account itself (a domain).", Text(most=320)),),
            query=(NOW,),
            example={"place": "harrowgate-leisure.example"},
        ),
        Operation(
            "link-people",
            "/people/links",
            "Say that two addresses are one person, or two, or that one writes for the other",
            _link,
            Scope.RECORD,
            "link",
            "POST",
            body=(
                Given("action", "What is so.", Text(one_of=tuple(_BONDS)), must=True),
                Given("one", "An address; of an assistant, whoever writes.", Text(most=320), must=True),
                Given("other", "Another address; of an assistant, the person they write for.", Text(most=320), must=True),
                AT,
            ),
            records=True,
            may=(404,),
        ),
    ),
    5,
)
