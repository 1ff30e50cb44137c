"""An address that a server refuses while we speak to it is known as one that takes no letters."""

from __future__ import annotations

from mails import JIM, at
from signs import LEAVES, judged, letter
from unghost.app.dispatch.undeliverable import UNKNOWN_STATUS, report_of
from unghost.app.ports_door import Ended, Result
from unghost.history.history import Facts
from unghost.silence.assessment import State

NO_USER = Result(Ended.REFUSED, "There is no such mailbox.", "550 5.1.1 <jim@acme.example>: no such user", undeliverable=True)


def test_whoever_was_refused_cannot_be_reached() -> None:
    report = report_of(letter(), NO_USER, at(LEAVES))
    found = next(c for c in judged(Facts(messages=(report,)), LEAVES + 0.1).cases if c.correspondence.person.id == JIM)
    assert found.state is State.UNREACHABLE


def test_the_report_bears_the_servers_words_and_the_letter() -> None:
    report = report_of(letter(), NO_USER, at(LEAVES))
    assert [(f.address, f.permanent, f.status) for f in report.failed] == [(JIM, True, "5.1.1")]
    assert "no such user" in report.failed[0].reason
    assert report.failed_message_id == letter().message_id


def test_a_server_that_names_no_status_is_taken_at_its_word() -> None:
    bare = Result(Ended.REFUSED, "It was refused.", "550 go away", undeliverable=True)
    assert report_of(letter(), bare, at(LEAVES)).failed[0].status == UNKNOWN_STATUS
