import dataclasses

import pytest

from mails import JIM, ME, SETTINGS, at, history, mail
from unghost.domain.address import Address
from unghost.domain.record import Bond, Link
from unghost.history.history import Facts
from unghost.history.weave import weave

BOSS = "Jim Doe <jim@acme.example>"
OFFICE = "Ada Poe <office.poe@acme.example>"
ASKED = mail(2, ME, BOSS, ident="asked")
WROTE = mail(1, BOSS, ME, "We would like to see the pump.", ident="first")


def answer(text: str, sender: str = OFFICE) -> object:
    found = history(WROTE, ASKED, mail(3, sender, ME, text, ident="answer", answers="asked"))
    return found.people[JIM].theirs[-1].message


@pytest.mark.parametrize(
    "text",
    [
        "I am writing on behalf of Jim Doe: the board meets on Friday.",
        "Mr Doe has asked me to tell you that the board meets on Friday.",
        "Herr Doe lässt Ihnen ausrichten, dass der Vorstand am Freitag tagt.",
        "Monsieur Doe m'a demandé de vous dire que le conseil se réunit vendredi.",
        "De heer Doe heeft mij gevraagd u te laten weten dat het bestuur vrijdag vergadert.",
    ],
)
def test_an_assistant_who_hands_on_a_word_speaks_for_the_person_we_asked(text: str) -> None:
    assert answer(text) == "answer"


@pytest.mark.parametrize(
    "text",
    [
        "I shall pass this on to Mr Doe.",
        "Thanks, we have received your letter.",
        "On behalf of the whole team I wish you a good year.",
        "Mrs Roe has asked me to order some pencils.",
        "I cannot answer on behalf of Jim, he has not decided yet.",
        "Jim has not asked me to reply.",
        "Jim is well. My sister has asked me to dance.",
        "Jimmy asked me to order some pencils.",
    ],
)
def test_a_colleague_who_answers_for_themselves_is_no_sign_of_life_of_the_person(text: str) -> None:
    assert answer(text) == "first"


def test_somebody_of_another_house_speaks_for_nobody() -> None:
    assert answer("Jim Doe has asked me to answer.", "Ada Poe <ada@elsewhere.example>") == "first"


def test_whoever_sent_mail_in_their_name_before_speaks_for_them() -> None:
    typed = dataclasses.replace(WROTE, typist=Address("office.poe@acme.example"))
    found = history(typed, ASKED, mail(3, OFFICE, ME, "Friday suits.", ident="answer", answers="asked"))
    assert [(t.message, t.by) for t in found.people[JIM].theirs] == [
        ("first", "office.poe@acme.example"),
        ("answer", "office.poe@acme.example"),
    ]


def test_the_user_can_say_who_writes_for_whom() -> None:
    facts = Facts(
        messages=(WROTE, ASKED, mail(3, OFFICE, ME, "Friday suits.", ident="answer", answers="asked")),
        links=(Link(at(4), "office.poe@acme.example", JIM, Bond.WRITES_FOR),),
    )
    assert weave(facts, at(9), SETTINGS).people[JIM].theirs[-1].message == "answer"
    assert weave(facts, at(3.5), SETTINGS).people[JIM].theirs[-1].message == "first"


def test_the_users_latest_word_on_two_addresses_holds_whichever_is_named_first() -> None:
    messages = (WROTE, ASKED, mail(3, OFFICE, ME, "Friday suits.", ident="answer", answers="asked"))
    office, jim = "office.poe@acme.example", JIM
    first = Link(at(4), office, jim, Bond.WRITES_FOR)
    for later in (Link(at(5), jim, office, Bond.DIFFERENT), Link(at(5), jim, office, Bond.SAME)):
        found = weave(Facts(messages=messages, links=(first, later)), at(9), SETTINGS)
        touches = [t.message for t in found.people[found.by_address[jim]].theirs]
        assert len(touches) == len(set(touches))


def test_a_shared_mailbox_answers_through_whoever_reads_it() -> None:
    asked = mail(2, ME, "purchasing@acme.example", ident="asked")
    found = history(asked, mail(3, OFFICE, ME, "Friday suits.", ident="answer", answers="asked"))
    assert [t.message for t in found.people["purchasing@acme.example"].theirs] == ["answer"]
    assert [t.message for t in found.people["office.poe@acme.example"].theirs] == ["answer"]
