"""Notices of networks are news about people, and never anybody's sign of life."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mails import JIM, ME, SETTINGS, at, mail
from unghost.causes.cause import View
from unghost.causes.diagnose import diagnose
from unghost.causes.events.event import Event
from unghost.causes.events.find import events
from unghost.domain.message import Kind, Message, Signature
from unghost.domain.news import News
from unghost.history.history import Facts
from unghost.history.weave import weave
from unghost.reading.careers import careers
from unghost.testing.build import silent

NETWORK = "Network <notifications-noreply@network.example>"
HELLO = (mail(0, f"Jim Doe <{JIM}>", ME, "We look at it."), mail(2, ME, f"Jim Doe <{JIM}>", "Does it suit you?"))


def notice(subject: str, text: str = "See more of your network.", kind: Kind = Kind.LIST, sender: str = NETWORK) -> Message:
    return mail(10, sender, ME, text, subject=subject, kind=kind, ident="n1@network.example")


def found(*messages: Message, news: tuple[News, ...] = ()) -> tuple[View, tuple[Event, ...]]:
    history = weave(Facts(messages=(*HELLO, *messages), news=news), at(30), SETTINGS)
    jim = history.people[JIM]
    seen = View(history, jim, silent(jim))
    return seen, events(seen)


@pytest.mark.parametrize("kind", [Kind.LIST, Kind.AUTO_REPLY, Kind.HUMAN])
def test_a_new_post_elsewhere_is_a_departure_whatever_kind_of_mail_tells_it(kind: Kind) -> None:
    seen, (event,) = found(notice("Congratulate Jim Doe on his new position as Buyer at Globex", kind=kind))
    assert (event.kind.value, event.cause, event.message) == ("new_job", "contact_left", None)
    assert event.origin == "notice n1@network.example"
    assert event.quote == "Congratulate Jim Doe on his new position as Buyer at Globex"
    left = {w.cause: w for w in diagnose(seen).causes}["contact_left"]
    assert [e.quote for e in left.supports] == [event.quote]
    assert diagnose(seen).top() == "contact_left"


@pytest.mark.parametrize("kind", [Kind.LIST, Kind.AUTO_REPLY, Kind.HUMAN])
def test_a_notice_is_nobody_s_sign_of_life_and_makes_nobody(kind: Kind) -> None:
    seen, _ = found(notice("Jim Doe started a new position as Buyer at Globex", kind=kind))
    assert seen.history.people[JIM].last_sign_of_life == found()[0].history.people[JIM].last_sign_of_life
    assert set(seen.history.people) == {JIM}


def test_it_is_quoted_from_the_text_of_the_mail_where_that_tells_it() -> None:
    _, (event,) = found(notice("Congratulate Jim Doe on his new position at Globex", "Jim Doe has a new job. Say hello."))
    assert (event.quote, event.message, event.share) == ("Jim Doe has a new job", "n1@network.example", 1.0)


def test_a_new_post_at_home_is_a_promotion_and_explains_no_silence() -> None:
    _, (event,) = found(notice("Congratulate Jim Doe on his new role as Head of Buying at ACME"))
    assert (event.kind.value, event.cause) == ("promotion", "")


@pytest.mark.parametrize(
    "subject",
    [
        "Congratulate Jim Doe on his work anniversary at Acme",
        "Jim Doe is celebrating 5 years at Acme",
        "Wish Jim Doe a happy birthday",
        "Jim Doe viewed your profile",
        "New jobs for you: Buyer at Globex",
        "Congratulate Jane Roe on her new position at Globex",
        "Has Jim Doe started a new position?",
    ],
)
def test_an_anniversary_a_birthday_and_somebody_else_are_none(subject: str) -> None:
    assert found(notice(subject))[1] == ()


def test_a_person_who_says_the_same_is_no_notice() -> None:
    seen, _ = found(mail(10, "Pia Roe <pia@acme.example>", ME, "Jim Doe started a new position at Globex.", ident="p1"))
    assert "pia@acme.example" in seen.history.people


def test_a_word_of_theirs_after_it_leaves_little_of_it() -> None:
    subject = "Congratulate Jim Doe on his new position as Buyer at Globex"
    before, _ = found(notice(subject))
    after, _ = found(notice(subject), mail(20, f"Jim Doe <{JIM}>", ME, "Still looking at it.", ident="j9"))
    weights = [next(w.supports[0].weight for w in diagnose(v).causes if w.cause == "contact_left") for v in (before, after)]
    assert weights[1] < 0.5 * weights[0]


def test_a_signature_tells_what_the_company_is_called() -> None:
    signed = replace(HELLO[0], signature=Signature("Jim Doe", "Buyer", (), "Jim Doe\nBuyer | ACME Pumps GmbH\njim@acme.example"))
    history = weave(Facts(messages=(signed,)), at(30), SETTINGS)
    assert history.companies == {"acme.example": ("ACME Pumps",)}


def test_news_later_than_now_are_not_known() -> None:
    item = News("k", at(40), "Acme Pumps files for insolvency", "", "", "paper")
    assert weave(Facts(messages=HELLO, news=(item,)), at(30), SETTINGS).news == ()


@pytest.mark.parametrize(
    ("line", "name", "firm"),
    [
        ("Jim Doe has a new job", "Jim Doe", ""),
        ("Say congrats to Ana de la Cruz on her new role at Initech", "Ana de la Cruz", "Initech"),
        ("Gratulieren Sie Jan Müller zur neuen Position als Einkäufer bei Globex", "Jan Müller", "Globex"),
        ("Félicitez Anne Petit pour son nouveau poste chez Globex", "Anne Petit", "Globex"),
        ("Parabenize Rui Costa pelo novo cargo na Globex", "Rui Costa", "Globex"),
        ("Feliciteer Jan de Vries met zijn nieuwe functie bij Globex", "Jan de Vries", "Globex"),
    ],
)
def test_notices_are_read_in_several_languages(line: str, name: str, firm: str) -> None:
    (career,) = careers(line)
    assert (career.name, career.firm) == (name, firm)
    assert career.quote in line
