"""What real servers write: Postfix's delivery and delay reports, Dovecot's refusals and vacation replies, each read as it is."""

from __future__ import annotations

import smtplib
from email.message import EmailMessage

import pytest

from servers import dovecot_delivery, mailbox, postfix
from unghost.domain.message import Kind
from unghost.reading.read import read

US = "al@shop.example"
THEM = "ann@acme.example"
SENT = "offer-1@shop.example"


def letter(to: str) -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = f"Al <{US}>"
    mail["To"] = to
    mail["Subject"] = "Offer for twelve doors"
    mail["Message-ID"] = f"<{SENT}>"
    mail["Date"] = "Mon, 01 Jun 2026 09:00:00 +0200"
    mail.set_content("Dear Ann,\n\nhere is the offer. The mailbox of the old one was full.\n\nAl\n")
    return mail


def send(port: int, to: str) -> None:
    with smtplib.SMTP("127.0.0.1", port, timeout=20) as smtp:
        smtp.send_message(letter(to))


@pytest.mark.parametrize(
    ("local", "reply", "permanent", "status"),
    [
        (
            "gone",
            "550 5.1.1 <gone@acme.example>: Recipient address rejected: User unknown in virtual mailbox table",
            True,
            "5.1.1",
        ),
        ("full", "552 5.2.2 The mailbox is over its quota", False, "5.2.2"),
        ("blocked", "554 5.7.1 Service unavailable; Client host blocked using a list", False, "5.7.1"),
    ],
)
def test_a_refusal_comes_back_as_a_bounce(local: str, reply: str, permanent: bool, status: str) -> None:
    with (
        mailbox() as ours,
        mailbox({local: reply}) as theirs,
        postfix({"shop.example": ours.port, "acme.example": theirs.port}) as port,
    ):
        send(port, f"{local}@acme.example")
        (raw,) = ours.wait()
    message = read(raw)
    assert message.kind is Kind.BOUNCE
    (failed,) = message.failed
    assert (failed.address, failed.permanent, failed.status) == (f"{local}@acme.example", permanent, status)
    assert reply.split(" ", 2)[2][:20] in failed.reason
    assert message.failed_message_id == SENT
    assert read(raw.replace(b"\r\n", b"\n")).failed == message.failed


def test_a_greylisted_letter_is_only_late() -> None:
    with (
        mailbox() as ours,
        mailbox({"ann": "451 4.7.1 Greylisted, try again later"}) as theirs,
        postfix({"shop.example": ours.port, "acme.example": theirs.port}) as port,
    ):
        send(port, THEM)
        (raw,) = ours.wait()
    message = read(raw)
    assert message.kind is Kind.DELAY
    assert [(f.address, f.permanent) for f in message.failed] == [(THEM, False)]
    assert message.failed_message_id == SENT


AWAY = """require ["vacation"];
vacation :days 1 :addresses ["ann@acme.example"] :mime "MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Ich bin bis zum 30. Juni nicht im Büro. Bei Fragen: Bo Kern, bo@acme.example
";
"""


def test_a_vacation_reply_names_the_day_and_the_delegate() -> None:
    with mailbox() as ours, dovecot_delivery(ours.port, THEM, AWAY) as port:
        with smtplib.LMTP("127.0.0.1", port) as lmtp:
            lmtp.send_message(letter(THEM))
        (raw,) = ours.wait()
    message = read(raw)
    assert message.kind is Kind.OUT_OF_OFFICE
    assert message.in_reply_to == SENT
    assert message.return_date is not None
    assert (message.return_date.date.month, message.return_date.date.day) == (6, 30)
    assert [d.address for d in message.delegates] == ["bo@acme.example"]


def test_a_refusal_by_sieve_is_a_bounce() -> None:
    script = 'require ["reject"];\nreject "This mailbox takes no letters from outside.";\n'
    with mailbox() as ours, dovecot_delivery(ours.port, THEM, script) as port:
        with smtplib.LMTP("127.0.0.1", port) as lmtp:
            lmtp.send_message(letter(THEM))
        (raw,) = ours.wait()
    message = read(raw)
    assert message.kind is Kind.BOUNCE
    assert [(f.address, f.permanent) for f in message.failed] == [(THEM, False)]
    assert message.variety == "deleted"
