"""Answers to invitations: from the calendar part wherever it hides, and from the subject where it was lost."""

from __future__ import annotations

import base64

import pytest

from unghost.domain.message import Kind, Message
from unghost.reading.read import read

HEAD = "From: Kim Ode <kim@works.example>\nTo: tim@seller.example\nDate: Mon, 1 Jun 2026 09:00:00 +0000\n"


def event(method: str, status: str, others: str = "") -> str:
    return (
        f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nMETHOD:{method}\nBEGIN:VEVENT\nUID:42\nDTSTAMP:20260601T080000Z\n"
        f"DTSTART:20260610T090000Z\nSUMMARY:Visit\n{others}ATTENDEE;PARTSTAT={status}:mailto:kim@works.example\n"
        "END:VEVENT\nEND:VCALENDAR\n"
    )


def answer(message: Message) -> tuple[str, str, str]:
    assert message.kind is Kind.CALENDAR
    assert message.invitation is not None
    return message.invitation.method, message.invitation.answer, message.invitation.summary


def test_an_attached_file_in_base64_is_the_answer_and_the_words_are_kept() -> None:
    data = base64.encodebytes(event("REPLY", "DECLINED").encode()).decode()
    raw = (
        f"{HEAD}Subject: Refusé : Visite\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
        "I am taken that day.\n--b\nContent-Type: application/octet-stream; name=invite.ics\n"
        f"Content-Disposition: attachment; filename=invite.ics\nContent-Transfer-Encoding: base64\n\n{data}\n--b--\n"
    )
    message = read(raw.encode())
    assert answer(message) == ("REPLY", "DECLINED", "Visit")
    assert message.text == "I am taken that day."


def test_utf_16_and_a_new_time_are_read() -> None:
    data = base64.encodebytes(event("COUNTER", "TENTATIVE").encode("utf-16"))
    raw = f"{HEAD}Subject: x\nContent-Type: text/calendar; charset=utf-16\nContent-Transfer-Encoding: base64\n\n".encode()
    assert answer(read(raw + data)) == ("COUNTER", "TENTATIVE", "Visit")


def test_the_answer_is_that_of_the_sender() -> None:
    text = event("REPLY", "DECLINED", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:zed@works.example\n")
    raw = f"{HEAD}Subject: x\nContent-Type: text/calendar; method=REPLY\n\n{text}"
    assert answer(read(raw.encode())) == ("REPLY", "DECLINED", "Visit")


def test_a_broken_calendar_still_tells_its_answer() -> None:
    text = event("REPLY", "ACCEPTED").partition("END:VEVENT")[0] + "END:VALARM\n"
    message = read(f"{HEAD}Subject: x\nContent-Type: text/calendar; method=REPLY\n\n{text}".encode())
    assert answer(message)[:2] == ("REPLY", "ACCEPTED")
    assert "calendar unreadable" in message.problems


@pytest.mark.parametrize(
    ("subject", "said"),
    [
        ("Accepted: Visit", "ACCEPTED"),
        ("Zugesagt: Besuch", "ACCEPTED"),
        ("Refusé : Visite", "DECLINED"),
        ("Mit Vorbehalt: Besuch", "TENTATIVE"),
        ("已接受: 会议", "ACCEPTED"),
    ],
)
def test_a_subject_alone_tells_the_answer(subject: str, said: str) -> None:
    raw = f"{HEAD}Subject: {subject}\nContent-Type: text/plain; charset=utf-8\n\nSee you then.\n"
    message = read(raw.encode())
    assert answer(message)[:2] == ("REPLY", said)
    assert message.text == "See you then."


@pytest.mark.parametrize("subject", ["Accepted: your offer of May", "Accepted", "Re: Accepted: Visit"])
def test_a_person_who_accepts_is_a_person(subject: str) -> None:
    assert read(f"{HEAD}Subject: {subject}\n\nWe take it.\n".encode()).kind is Kind.HUMAN
