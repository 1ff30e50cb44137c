"""What is left of a fact once somebody is taken out of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dispatch_world import ME
from erasure_world import ANN, JIM, JIM_TOO, READ
from unghost.adapters.stores.tombstones import mark_of
from unghost.app.erased import BLANK, Gone, Marked, Taking, Traces, name, number
from unghost.domain.address import Address
from unghost.domain.message import FailedRecipient, Kind
from unghost.domain.record import Deal

TRACES = Traces(frozenset({JIM, JIM_TOO}), frozenset({"+442079460018"}), frozenset({"jim doe"}))
KEY = b"k" * 32
_MARKS = {
    *(mark_of(KEY, "address", address) for address in TRACES.addresses),
    *(mark_of(KEY, "number", number(phone)) for phone in TRACES.phones),
    *(mark_of(KEY, "name", one) for one in TRACES.spellings),
}
MARKED = Marked(lambda kind, value: mark_of(KEY, kind, value) in _MARKS)
BOTH = pytest.mark.parametrize("gone", [TRACES, MARKED], ids=["in clear", "by tombstones"])


def taking(gone: Gone) -> Taking:
    return Taking(gone, lambda email: email == ME)


@BOTH
@pytest.mark.parametrize(
    "text",
    [
        "Write to JIM.DOE@acme.example.",
        "Ask Jim Doe!",
        "Jim\nDoe, too",
        "+44 20 7946 0018",
        "(020) 7946-0018",
        "<jd@freelance.example>",
    ],
)
def test_their_address_name_and_number_are_found_as_people_write_them(gone: Gone, text: str) -> None:
    blank = gone.blanked(text)
    assert BLANK in blank
    assert not any(trace in blank.lower() for trace in ("jim", "7946", "freelance"))


@BOTH
@pytest.mark.parametrize(
    "text",
    [
        "jim.doe@acme.example.org",
        "not.jim.doe@acme.example",
        "Jim Doerr",
        "Jim said so",
        "+44 20 7946 0019",
        "in 2026, 1,234 lanterns",
        "",
    ],
)
def test_what_only_looks_like_them_stays(gone: Gone, text: str) -> None:
    assert gone.blanked(text) == text


@BOTH
def test_what_they_wrote_and_what_only_they_got_goes_and_the_rest_stays_without_them(gone: Gone) -> None:
    left = [taking(gone).left(mail) for mail in READ]
    assert [mail is not None for mail in left] == [False, False, True, True, True, False]
    assert not any(JIM in repr(mail).lower() or "Jim" in repr(mail) for mail in left if mail is not None)
    assert all(mail.key == READ[at].key for at, mail in enumerate(left) if mail is not None)


@BOTH
def test_a_fact_without_them_is_itself(gone: Gone) -> None:
    innocent = replace(READ[4], text="The lanterns are in stock.")
    assert taking(gone).left(innocent) is innocent
    deal = Deal("Pumps", "acme.example", (ANN,))
    assert taking(gone).left(deal) is deal


@BOTH
def test_taking_out_twice_is_taking_out_once(gone: Gone) -> None:
    for mail in READ:
        once = taking(gone).left(mail)
        assert once is None or taking(gone).left(once) is once


@BOTH
def test_a_report_about_them_goes_and_one_about_several_keeps_the_others(gone: Gone) -> None:
    report = replace(
        READ[4],
        kind=Kind.BOUNCE,
        sender=Address("mailer-daemon@acme.example"),
        failed=(FailedRecipient(JIM, permanent=True, status="5.1.1", reason="gone"),),
    )
    assert taking(gone).left(report) is None
    both = replace(report, failed=(*report.failed, replace(report.failed[0], address=ANN)))
    left = taking(gone).left(both)
    assert left is not None
    assert [f.address for f in left.failed] == [ANN]


@BOTH
def test_an_identity_that_holds_their_address_is_dropped_and_never_shared(gone: Gone) -> None:
    mail = replace(READ[4], message_id=f"1.{JIM}", references=("a@b.example", f"<{JIM}>"), in_reply_to=f"{JIM}")
    left = taking(gone).left(replace(mail, message_id=JIM))
    assert left is not None
    assert (left.message_id, left.in_reply_to, left.references) == (None, None, ("a@b.example",))


def test_a_mark_tells_nothing_without_the_key() -> None:
    assert mark_of(KEY, "address", JIM) != mark_of(b"other", "address", JIM)
    assert mark_of(KEY, "address", JIM) != mark_of(KEY, "name", JIM)


def test_one_word_is_no_name_that_tells_anybody() -> None:
    assert [name("Jim"), name("Jim Doe"), name("Doe,  JIM"), name("a b c d e"), name("jim@x y")] == [
        "",
        "jim doe",
        "doe jim",
        "",
        "",
    ]
