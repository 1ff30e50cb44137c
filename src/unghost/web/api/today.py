"""The day's list, the calls of the day, and the agenda."""

from __future__ import annotations

from typing import Any

from unghost.web.operations.call import Call
from unghost.web.operations.resource import ICS, NOW, Operation, Reply, Resource
from unghost.web.roles import Scope
from unghost.web.wire.given import Flag, Given

ALL = Given("all", "All cases that need a person, whatever the limit of the list.", Flag())


def _today(call: Call) -> Any:
    from dataclasses import replace

    from unghost.app.contract import today_json
    from unghost.app.today import today
    from unghost.app.today_letters import with_letters
    from unghost.app.unread import nothing_read

    listed = today(call.review(), 0 if call.get("all") else None)
    listed = replace(listed, unread=nothing_read(call.app.store))
    return today_json(with_letters(listed, call.app.posting.under_way(call.get("now"))))


def _calls(call: Call) -> Any:
    from unghost.app.calling import calls
    from unghost.app.contract_calls import calls_json
    from unghost.app.today import today
    from unghost.app.today_letters import with_letters

    review = call.review()
    listed = with_letters(today(review, 0 if call.get("all") else None), call.app.posting.under_way(call.get("now")))
    return calls_json(calls(((case, review.history) for case in listed.cases), review.now))


def _calendar(call: Call) -> Any:
    from unghost.app.agenda import agenda
    from unghost.app.contract_agenda import agenda_json

    review = call.review()
    return agenda_json(agenda(review, call.app.posting.under_way(call.get("now"))), review.now)


def _feed(call: Call) -> Reply:
    return Reply(raw=call.app.agenda.feed(call.get("now")))


RESOURCE = Resource(
    "today",
    "Today",
    "The few people worth one's time, whom to call, and what is planned.",
    (
        Operation(
            "today",
            "/today",
            "The few cases that need a person, best first",
            _today,
            Scope.READ,
            "today",
            says="As `unghost today --json`: with who is not shown and why, and how much time is lost in limbo.",
            query=(ALL, NOW),
            example={"now": "2026-06-17T09:00:00+01:00"},
        ),
        Operation(
            "calls",
            "/calls",
            "The calls worth making today",
            _calls,
            Scope.READ,
            "calls",
            says="Each with its number, their best hours, and why.",
            query=(ALL, NOW),
            example={},
        ),
        Operation(
            "calendar",
            "/calendar",
            "Calls, wake dates and what is due",
            _calendar,
            Scope.READ,
            "calendar",
            query=(NOW,),
            example={},
        ),
        Operation(
            "calendar-feed",
            "/calendar.ics",
            "The same as a calendar to subscribe to",
            _feed,
            Scope.READ,
            media=ICS,
            query=(NOW,),
            example={},
        ),
    ),
    1,
)
