"""Delivery reports in the words of many servers, receipts, complaints, and the principle by which a failure is permanent."""

from __future__ import annotations

import pytest

from unghost.domain.message import Kind, Message
from unghost.reading.bounces.verdict import permanent
from unghost.reading.read import read

THEM = "kim@works.example"


def told(sender: str, subject: str, text: str) -> Message:
    return read(
        (
            f"Return-Path: <>\nFrom: {sender}\nTo: tim@seller.example\nSubject: {subject}\nDate: Mon, 1 Jun 2026 09:00:00 +0000\n"
            f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}\n"
        ).encode()
    )


@pytest.mark.parametrize(
    ("sender", "subject", "text", "dead"),
    [
        (
            "postmaster@works.example",
            "Unzustellbar: Angebot",
            "Fehler bei der Zustellung an folgende Empfänger:\n\nkim@works.example\nNicht gefunden.\n\n550 5.1.10 not found",
            True,
        ),
        (
            "postmaster@works.example",
            "No se puede entregar: Oferta",
            "No se pudo entregar el mensaje a:\n\nkim@works.example\nEl buzón del destinatario está lleno.",
            False,
        ),
        ("PostMaster@qq.example", "系统退信", "收件人：kim@works.example\n退信原因：host mx said: 550 User not found", True),
        (
            "MAILER-DAEMON@mx.example",
            "failure notice",
            "I wasn't able to deliver your message to the following addresses.\n\n<kim@works.example>:\nno such user\n\n"
            "--- Below this line is a copy of the message.\n\nTo: other@works.example",
            True,
        ),
        ("MAILER-DAEMON@mx.example", "**Message you sent blocked**", "Your message to: kim@works.example\nwas blocked.", False),
    ],
)
def test_the_words_of_many_servers_name_who_failed(sender: str, subject: str, text: str, dead: bool) -> None:
    message = told(sender, subject, text)
    assert message.kind is Kind.BOUNCE
    assert [(f.address, f.permanent) for f in message.failed] == [(THEM, dead)]


def test_a_delay_names_who_waits_and_nothing_is_lost() -> None:
    text = "There was a temporary problem delivering your message to kim@works.example. It will be retried for 46 hours."
    message = told("mailer-daemon@mx.example", "Delivery Status Notification (Delay)", text)
    assert message.kind is Kind.DELAY
    assert [(f.address, f.permanent) for f in message.failed] == [(THEM, False)]


@pytest.mark.parametrize(
    ("status", "words", "dead"),
    [
        ("5.1.1", "550 5.1.1 user unknown", True),
        ("4.1.1", "450 4.1.1 user unknown for the moment", False),
        ("5.1.1", "552 5.1.1 mailbox is full", False),
        ("5.2.1", "550 5.2.1 account disabled", False),
        ("5.7.1", "550 5.7.1 user unknown to our policy", False),
        ("5.7.1", "550 5.7.1 user unknown (in reply to RCPT TO command)", True),
        ("5.0.0", "550 user unknown (in reply to end of DATA command)", False),
        ("5.0.0", "550 user unknown", True),
        ("5.4.1", "550 5.4.1 Recipient address rejected: Access denied", True),
        ("5.0.0", "554 message refused as spam", False),
        ("", "host unknown", True),
    ],
)
def test_the_address_is_at_fault_or_something_in_between(status: str, words: str, dead: bool) -> None:
    assert permanent(status, words) is dead


def report(kind: str, part: str, body: str, text: str = "A report.") -> Message:
    return read(
        (
            "From: Mail System <MAILER-DAEMON@mx.example>\nTo: tim@seller.example\nSubject: Report\n"
            f'Content-Type: multipart/report; report-type={kind}; boundary="r"\n\n--r\nContent-Type: text/plain\n\n{text}\n'
            f"--r\nContent-Type: message/{part}\n\n{body}\n--r\nContent-Type: message/rfc822\n\n"
            "Message-ID: <sent@seller.example>\nTo: kim@works.example\nSubject: Offer\n\nHello\n--r--\n"
        ).encode()
    )


def test_the_address_we_wrote_to_counts_not_the_one_it_led_to() -> None:
    body = "Original-Recipient: rfc822; kim@works.example\nFinal-Recipient: rfc822; x@in.example\nAction: failed\nStatus: 5.1.1\n"
    (failed,) = report("delivery-status", "delivery-status", f"Reporting-MTA: dns; mx\n\n{body}").failed
    assert failed.address == THEM


def test_an_internationalised_address_is_read() -> None:
    body = "Reporting-MTA: dns; mx\n\nFinal-Recipient: utf-8; k\\x{ED}m@works.example\nAction: failed\nStatus: 5.1.1\n"
    (failed,) = report("delivery-status", "global-delivery-status", body).failed
    assert failed.address == "kím@works.example"


def test_a_receipt_tells_what_became_of_the_letter() -> None:
    body = "Final-Recipient: rfc822; kim@works.example\nDisposition: manual-action/MDN-sent-manually; displayed\n"
    message = report("disposition-notification", "disposition-notification", body)
    assert (message.kind, message.variety, message.failed) == (Kind.MDN, "displayed", ())


def test_a_mailbox_that_refuses_by_receipt_is_a_bounce() -> None:
    body = "Final-Recipient: rfc822; kim@works.example\nDisposition: automatic-action/MDN-sent-automatically; deleted\n"
    message = report("disposition-notification", "disposition-notification", body, "Your message was automatically rejected.")
    assert message.kind is Kind.BOUNCE
    assert [(f.address, f.permanent) for f in message.failed] == [(THEM, False)]


def test_a_complaint_names_who_complained() -> None:
    message = report("feedback-report", "feedback-report", "Feedback-Type: abuse\nOriginal-Rcpt-To: <kim@works.example>\n")
    assert (message.kind, message.variety, message.complained) == (Kind.ARF, "abuse", (THEM,))


def test_a_complaint_that_hides_the_name_takes_it_from_the_letter() -> None:
    assert report("feedback-report", "feedback-report", "Feedback-Type: abuse\n").complained == (THEM,)


def test_a_notification_service_is_understood() -> None:
    text = (
        '{"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bouncedRecipients":'
        '[{"emailAddress":"kim@works.example","status":"5.1.1","diagnosticCode":"smtp; 550 5.1.1 user unknown"}]}}'
    )
    message = told("no-reply@sns.example", "Notification", text)
    assert message.kind is Kind.BOUNCE
    assert [(f.address, f.permanent) for f in message.failed] == [(THEM, True)]
