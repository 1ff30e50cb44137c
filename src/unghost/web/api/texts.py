"""Texts checked for pressure, mails read, mails found."""

from __future__ import annotations

from typing import Any

from unghost.web.operations.call import Call
from unghost.web.operations.resource import ANY_MAIL, NOW, PERSON, Operation, Resource
from unghost.web.roles import Scope
from unghost.web.wire.given import WORDS, Given, Text, Texts, Whole
from unghost.web.wire.problem import RefusedError

LONGEST = 200_000
LARGEST_MAIL = 25_000_000
_TEXT = Given("text", "The text to check.", Text(0, LONGEST, lines=True, pattern=WORDS), must=True)
_CONTEXT = Given("context", "What the text is: a mail where it is left out.", Text(one_of=("call", "mail", "note")))
_PLAY = Given("play", "The play the text belongs to, for example `apology-call`.", Text(most=80))
_NAME = Given(
    "name", "What the text is called, which tells its kind: `letter.md`, `page.html`.", Text(most=200, pattern=r"[\w.-]{1,200}")
)
_SELECT = Given("select", "Only these rules, by code or name.", Texts(Text(most=60)))
_IGNORE = Given("ignore", "All rules but these.", Texts(Text(most=60)))
_MOST = Given("most", "At most so many findings, the gravest.", Whole(1, 10_000))
_LINT = (_TEXT, _CONTEXT, _PLAY, _NAME, _SELECT, _IGNORE, _MOST)


def _lint(call: Call, history: Any = None) -> Any:
    from unghost.app.contract_lint import findings_json
    from unghost.app.lint_text import Asked

    codes = (call.get("select", ()), call.get("ignore", ()))
    asked = Asked(call.get("context"), call.get("play"), *codes, no_config=True, most=call.get("most"), history=history)
    name = call.get("name", "text.txt")
    return findings_json([call.app.linter(asked).text(name, name, call["text"])])


def _lint_for(call: Call) -> Any:
    from unghost.app.people import person_of
    from unghost.pressure.record_of import record_of

    history = call.history_of(call["person"])
    return _lint(call, record_of(history.people[person_of(history, call["person"])], history))


def _read(call: Call) -> Any:
    from functools import partial

    from unghost.app.ports import RawMail, SetAside
    from unghost.app.read_file import read_batch, set_aside

    reason = call.app.no_single_message("message.eml", call.raw) if call.raw.startswith(b"From ") else ""
    if reason:
        raise RefusedError(422, "This is no single message.", "Send one message at a time.")
    work = partial(read_batch, settings=call.app.known_settings(), parent=b"")
    (found,) = next(iter(call.app.pool(1).map(work, iter([[RawMail(call.raw, "message.eml")]]))))
    return set_aside(found) if isinstance(found, SetAside) else found


def _find(call: Call) -> Any:
    from unghost.app.contract_read import found_json

    return found_json(call.app.store.find(call["words"], call.get("limit", 20)))


RESOURCE = Resource(
    "texts",
    "Texts and mails",
    "Any text checked for pressure; any mail read for what it says; the mails of the record searched.",
    (
        Operation(
            "lint",
            "/lint",
            "Find pressure in a text",
            _lint,
            Scope.LINT,
            "findings",
            "POST",
            says="Nothing is kept, and nothing of the record is told.",
            body=_LINT,
            may=(404,),
            example={"text": "Just bumping this to the top of your inbox. Did I do something wrong?"},
        ),
        Operation(
            "lint-for",
            "/cases/{person}/lint",
            "Find pressure in a text for somebody, its claims held against the record",
            _lint_for,
            Scope.READ,
            "findings",
            "POST",
            within=(PERSON,),
            query=(NOW,),
            body=_LINT,
            example={
                "person": "colin.prentice@harrowgate-leisure.example",
                "text": "As you asked on the phone, here is the offer.",
            },
        ),
        Operation(
            "read",
            "/read",
            "Read one message for what it says",
            _read,
            Scope.READ,
            "message",
            "POST",
            says="The message as it lies on a mail server. Nothing is kept.",
            body=(),
            takes=ANY_MAIL,
            body_bytes=LARGEST_MAIL,
        ),
        Operation(
            "find",
            "/mail",
            "Search the words of all mail",
            _find,
            Scope.READ,
            "found",
            query=(
                Given("words", "Words that must all occur.", Text(), must=True),
                Given("limit", "At most so many; 20 where it is left out.", Whole(1, 200)),
            ),
            example={"words": "flooring", "limit": 3},
        ),
    ),
    4,
)
