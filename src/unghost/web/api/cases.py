"""Every relationship: the case in full, why somebody is quiet, what to ask, what to say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

from unghost.plays.catalogue import library
from unghost.web.operations.call import Call
from unghost.web.operations.door import array
from unghost.web.operations.resource import API, AT, NOW, PERSON, Operation, Reply, Resource
from unghost.web.roles import Scope
from unghost.web.wire.given import Given, Text, Whole
from unghost.web.wire.problem import RefusedError

PLAY = Given("play", "A play of the library; the recommended one where it is left out.", Text(one_of=tuple(sorted(library()))))
LIMIT = Given("limit", "At most so many; all where it is left out. What follows is named in the header `Link`.", Whole(1, 1000))
AFTER = Given("after", "Only those behind this person, in the order of persons.", Text(most=320))
CHANNEL = Given("channel", "Words for a call, a mail or a card.", Text(one_of=("call", "mail", "card")))
QUESTION = Given("question", "Which question, as it was asked: `cause:busy`, `talk` ...", Text(most=200))
KEY = Given("key", "The key of the answer: `y`, `n`, `1` to `4`; `?` takes an answer back.", Text(most=20))


def _cases(call: Call) -> Reply:
    from unghost.app.contract import shown_json

    review = call.review()
    cases = sorted(review.cases, key=lambda case: case.correspondence.person.id)
    cases = [case for case in cases if case.correspondence.person.id > call.get("after", "")]
    most = call.get("limit", len(cases))
    headers = {}
    if len(cases) > most:
        told = {"now": call["now"].isoformat()} if call.get("now") else {}
        onward = urlencode({"after": cases[most - 1].correspondence.person.id, "limit": most, **told})
        headers["Link"] = f'<{API}/cases?{onward}>; rel="next"'
    shown: Iterator[Any] = (shown_json(case, review) for case in cases[:most])
    return Reply(pieces=array(shown), headers=headers)


def _case(call: Call) -> Any:
    from unghost.app.contract_outbox import letters_json
    from unghost.app.contract_why import show_json
    from unghost.app.today_letters import letter_to

    case, review = call.case(call["person"])
    under_way = call.app.posting.under_way(call.get("now"))
    letters = [one for one in under_way if letter_to(case, {one.letter.person.lower(): one, one.letter.to.lower(): one})]
    return {**show_json(case, review), "letters": letters_json(letters)}


def _why(call: Call) -> Any:
    from unghost.app.contract_why import why_json
    from unghost.app.why import why

    return why_json(why(*call.case(call["person"])))


def _script(call: Call) -> Any:
    from unghost.app.contract_script import script_json
    from unghost.app.prepare import prepare
    from unghost.domain.touch import Channel

    ways = {"call": Channel.CALL, "mail": Channel.MAIL, "card": Channel.LETTER}
    case, review = call.case(call["person"])
    return script_json(prepare(case, review, call.get("play"), ways.get(call.get("channel", ""))))


def _questions(call: Call) -> Any:
    from unghost.app.asking import Asking
    from unghost.app.contract_why import asked_json
    from unghost.app.today import today

    if call.get("person"):
        case, review = call.case(call["person"])
        return asked_json(review, Asking.about((case,), review).waiting)
    review = call.review()
    return asked_json(review, Asking.about(today(review).cases, review).waiting)


def _answer(call: Call) -> Any:
    from unghost.app.asking import answer, record_answer
    from unghost.app.contract_why import answered_json
    from unghost.app.people import case_of
    from unghost.app.questions import standing_of
    from unghost.wiring import App

    who = call["person"]

    def told(app: App) -> Any:
        at = call.happened(app) if call.get("at") else None
        review = app.review_of(at, who)
        answered = answer(standing_of(case_of(review, who), review), call["question"], call["key"])
        record_answer(app.store, review.history, answered.option)
        return answered_json(answered)

    return call.write(told)


def require_play(name: str) -> str:
    """Return the name of a play; raise RefusedError where there is none."""
    if name not in library():
        raise RefusedError(404, f"There is no play {name!r}.", f"The plays are: {', '.join(sorted(library()))}.")
    return name


RESOURCE = Resource(
    "cases",
    "Cases",
    "Every relationship with whoever we wrote with: how it stands, why, and the one move worth making.",
    (
        Operation(
            "cases",
            "/cases",
            "Every relationship, whatever its state",
            _cases,
            Scope.READ,
            "cases",
            says="In the order of persons, a page at a time where `limit` says so, or all in one stream.",
            query=(LIMIT, AFTER, NOW),
            example={"limit": 2},
        ),
        Operation(
            "case",
            "/cases/{person}",
            "One case in full",
            _case,
            Scope.READ,
            "show",
            within=(PERSON,),
            query=(NOW,),
            example={"person": "colin.prentice@harrowgate-leisure.example"},
        ),
        Operation(
            "why",
            "/cases/{person}/why",
            "Why somebody is quiet, with the passages",
            _why,
            Scope.READ,
            "why",
            within=(PERSON,),
            query=(NOW,),
            example={"person": "colin.prentice@harrowgate-leisure.example"},
        ),
        Operation(
            "script",
            "/cases/{person}/script",
            "The words of a play for one case",
            _script,
            Scope.DRAFT,
            "script",
            within=(PERSON,),
            query=(PLAY, CHANNEL, NOW),
            example={"person": "colin.prentice@harrowgate-leisure.example", "channel": "call"},
        ),
        Operation(
            "questions",
            "/questions",
            "What you could tell that would change the advice most",
            _questions,
            Scope.READ,
            "asked",
            says="At most three of today's cases, or those of one person.",
            query=(Given("person", PERSON.says, PERSON.kind), NOW),
            may=(404,),
            example={},
        ),
        Operation(
            "answer",
            "/cases/{person}/answers",
            "Answer one question about somebody",
            _answer,
            Scope.RECORD,
            "answered",
            "POST",
            within=(PERSON,),
            body=(
                Given(QUESTION.name, QUESTION.says, QUESTION.kind, must=True),
                Given(KEY.name, KEY.says, KEY.kind, must=True),
                AT,
            ),
            records=True,
        ),
    ),
    2,
)
