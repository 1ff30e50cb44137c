from datetime import timedelta

from mails import JIM, ME, at, mail
from unghost.domain.message import Message
from unghost.history.dedup import bare_subject, distinct
from unghost.history.place import places


def kept(*messages: Message) -> list[str | None]:
    found, _ = distinct(messages, places(messages))
    return [m.message_id for m in found]


def test_the_same_words_at_the_same_time_are_one_mail_under_two_message_ids() -> None:
    assert kept(mail(1, JIM, ME, "Yes, the blue one.", ident="a"), mail(1, JIM, ME, "Yes, the blue one.", ident="b")) == ["a"]


def test_a_copy_keeps_pointing_to_the_one_that_stays() -> None:
    copies = (mail(1, JIM, ME, "Yes.", ident="a"), mail(1, JIM, ME, "Yes.", ident="b"))
    assert distinct(copies, places(copies))[1] == {"b": "a"}


def test_a_copy_with_a_wrong_time_zone_is_the_same_mail() -> None:
    assert len(kept(mail(1, JIM, ME, "Yes.", ident="a"), mail(1 + 5 / 24, JIM, ME, "Yes.", ident="b"))) == 1


def test_the_same_words_on_another_day_are_another_mail() -> None:
    assert len(kept(mail(1, ME, JIM, "Any news?", ident="a"), mail(3, ME, JIM, "Any news?", ident="b"))) == 2


def test_the_same_words_to_two_people_are_two_mails() -> None:
    assert len(kept(mail(1, ME, JIM, ident="a"), mail(1, ME, "pia@other.example", ident="b"))) == 2


def test_line_wrapping_does_not_make_another_mail() -> None:
    one, other = mail(1, JIM, ME, "The blue one,\nplease.", ident="a"), mail(1, JIM, ME, "The blue one, please.", ident="b")
    assert len(kept(one, other)) == 1


def test_one_message_id_from_two_senders_is_two_mails() -> None:
    assert len(kept(mail(1, JIM, ME, "Mine", ident="x"), mail(1, "eve@evil.example", ME, "Not mine", ident="x"))) == 2


def test_reply_marks_of_many_languages_are_no_part_of_a_subject() -> None:
    assert {bare_subject(s) for s in ("Pump", "RE: Pump", "AW: Re: Pump", "Fwd: pump", "SV:  Pump")} == {"pump"}


def test_a_reply_never_happens_before_what_it_answers() -> None:
    question, answer = mail(5, ME, JIM, ident="q"), mail(4, JIM, ME, "Yes.", ident="a", answers="q")
    assert places((question, answer))[answer.key] == at(5) + timedelta(seconds=1)


def test_an_arrival_vouched_for_by_a_server_is_believed() -> None:
    question, answer = mail(5, ME, JIM, ident="q"), mail(4, JIM, ME, "Yes.", ident="a", answers="q", received=True)
    assert places((question, answer))[answer.key] == at(4)


def test_a_mail_without_a_date_takes_its_place_behind_its_parent() -> None:
    question, answer = mail(5, ME, JIM, ident="q"), mail(None, JIM, ME, "Yes.", ident="a", answers="q")
    assert places((answer, question))[answer.key] == at(5) + timedelta(seconds=1)


def test_a_mail_that_nothing_dates_has_no_place() -> None:
    assert places((mail(None, JIM, ME, ident="a"),)) == {}
