"""Who speaks: a person, an absent person's machine, a server, a calendar, a list."""

from __future__ import annotations

import pytest

from unghost.domain.message import Kind
from unghost.reading.read import read


def mail(body: str, subject: str = "Re: Offer", sender: str = "Ann Lee <ann@acme.example>", **headers: str) -> bytes:
    extra = "".join(f"{name.replace('_', '-')}: {value}\n" for name, value in headers.items())
    return (
        f"From: {sender}\nTo: al@shop.example\nSubject: {subject}\nDate: Mon, 1 Jun 2026 09:00:00 +0200\n{extra}\n{body}".encode()
    )


REPLY = {"In_Reply_To": "<1@shop.example>"}

AUTOMATIC = [
    (mail("I am away until Monday.", "Automatic reply: Offer", Auto_Submitted="auto-generated", **REPLY), Kind.OUT_OF_OFFICE),
    (mail("Ich bin im Urlaub und ab 15. Juni wieder da.", "Abwesenheitsnotiz: Angebot"), Kind.OUT_OF_OFFICE),
    (mail("Je serai de retour le 15 juin.", "Réponse automatique : Offre"), Kind.OUT_OF_OFFICE),
    (mail("Estoy de vacaciones hasta el 15.", "Respuesta automática: Oferta"), Kind.OUT_OF_OFFICE),
    (mail("Estou de férias.", "Resposta automática: Proposta"), Kind.OUT_OF_OFFICE),
    (mail("Sono in ferie, rientro il 15.", "Risposta automatica: Offerta"), Kind.OUT_OF_OFFICE),
    (mail("Ik ben met vakantie.", "Automatisch antwoord: Offerte"), Kind.OUT_OF_OFFICE),
    (mail("Jag är på semester.", "Autosvar: Offert"), Kind.OUT_OF_OFFICE),
    (mail("Jeg er på ferie.", "Automatisk svar: Tilbud"), Kind.OUT_OF_OFFICE),
    (mail("Olen lomalla.", "Automaattinen vastaus: Tarjous"), Kind.OUT_OF_OFFICE),
    (mail("Jestem na urlopie.", "Automatyczna odpowiedź: Oferta"), Kind.OUT_OF_OFFICE),
    (mail("Jsem na dovolené.", "Automatická odpověď: Nabídka"), Kind.OUT_OF_OFFICE),
    (mail("Ann no longer works here.", "Offer", Auto_Submitted="auto-replied"), Kind.LEFT_COMPANY),
    (mail("Frau Lee ist nicht mehr bei uns tätig.", "Automatische Antwort: Angebot"), Kind.LEFT_COMPANY),
    (mail("Your request has been received under ticket 12.", Auto_Submitted="auto-replied"), Kind.AUTO_REPLY),
    (
        mail("I am out of the office until Monday. For urgent matters please contact Bo.", "Re: Offer"),
        Kind.OUT_OF_OFFICE,
    ),
]


@pytest.mark.parametrize(("raw", "kind"), AUTOMATIC)
def test_an_automatic_answer_is_known_with_or_without_headers(raw: bytes, kind: Kind) -> None:
    assert read(raw).kind is kind


HUMAN = [
    mail("Just back from my holiday. We take the blue one."),
    mail("I am out of the office on Friday, can we speak on Monday?", "Out of office next week"),
    mail("No, this is no automatic reply. Go ahead.", X_Auto_Response_Suppress="OOF"),
    mail("Yes.\n\nOn 1 Jun 2026 at 08:00, Al <al@x.example> wrote:\n> I am out of the office until May, please contact Bo.\n"),
    mail("It works with the second board.", List_Id="<users.lists.example>", List_Post="<mailto:u@lists.example>", **REPLY),
    mail("The log says: delivery failed, 5.1.1 user unknown.", "Re: setup", "somebody", Return_Path="<u@lists.example>"),
    mail("My server says: user unknown, delivery failed. Any idea?", "mail trouble"),
    mail("The left one first, please.", "Re: lamps", Precedence="bulk", **REPLY),
]


@pytest.mark.parametrize("raw", HUMAN)
def test_a_person_is_never_called_automatic(raw: bytes) -> None:
    assert read(raw).kind is Kind.HUMAN


LISTS = [
    mail("Our offers this week.", "News", List_Unsubscribe="<https://x.example>"),
    mail("Invoice 12.", "Your invoice", "noreply@shop.example"),
    mail("Today's topics", "Users Digest, Vol 3, Issue 4", List_Post="<mailto:u@lists.example>"),
    mail("Buy now", "Sale", Precedence="bulk"),
]


@pytest.mark.parametrize("raw", LISTS)
def test_what_a_machine_sends_to_many_is_list_mail(raw: bytes) -> None:
    assert read(raw).kind is Kind.LIST


def report(kind: str, part: str, text: str = "A report.", **headers: str) -> bytes:
    body = (
        f"--r\nContent-Type: text/plain\n\n{text}\n--r\nContent-Type: message/{part}\n--r\n"
        "Content-Type: message/rfc822\n\nMessage-ID: <sent@shop.example>\nSubject: Offer\n\nHello\n--r--\n"
    )
    content = f'multipart/report; report-type={kind}; boundary="r"'
    return mail(body, "Report", "MAILER-DAEMON@mx.example", Content_Type=content, Auto_Submitted="auto-replied", **headers)


STATUS = (
    "delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; ann@acme.example\n"
    "Action: {action}\nStatus: {status}\nDiagnostic-Code: smtp; {words}\n"
)


def test_a_delivery_report_is_a_bounce_whatever_its_headers_say() -> None:
    message = read(report("delivery-status", STATUS.format(action="failed", status="5.1.1", words="550 5.1.1 no such user")))
    assert message.kind is Kind.BOUNCE
    assert message.failed_message_id == "sent@shop.example"
    (failed,) = message.failed
    assert (failed.address, failed.permanent, failed.status) == ("ann@acme.example", True, "5.1.1")
    assert "no such user" in failed.reason


def test_a_full_mailbox_is_no_permanent_failure() -> None:
    (failed,) = read(report("delivery-status", STATUS.format(action="failed", status="5.2.2", words="552 mailbox full"))).failed
    assert not failed.permanent


def test_a_delayed_delivery_is_a_delay() -> None:
    assert read(report("delivery-status", STATUS.format(action="delayed", status="4.4.1", words="timed out"))).kind is Kind.DELAY


def test_receipts_and_complaints_are_told_apart() -> None:
    assert read(report("disposition-notification", "disposition-notification\n\nDisposition: x; displayed\n")).kind is Kind.MDN
    assert read(report("feedback-report", "feedback-report\n\nFeedback-Type: abuse\n")).kind is Kind.ARF


def test_a_bounce_in_free_text_names_who_and_why() -> None:
    text = (
        "Hi. This is the mail program at mx.example. I could not deliver your message.\n\n<ann@acme.example>:\n"
        "Remote host said: 550 5.1.1 no such user here\n\n--- Below this line is a copy of the message.\n\n"
        "Message-ID: <sent@shop.example>\nTo: ann@acme.example\n\nHello"
    )
    message = read(mail(text, "failure notice", "MAILER-DAEMON@mx.example", Return_Path="<>"))
    assert message.kind is Kind.BOUNCE
    assert [(f.address, f.permanent) for f in message.failed] == [("ann@acme.example", True)]
    assert message.failed_message_id == "sent@shop.example"


def test_an_invitation_and_its_answer_are_calendar_mail() -> None:
    event = (
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:42\nDTSTAMP:20260601T080000Z\n"
        "DTSTART:20260610T090000Z\nDTEND:20260610T100000Z\nSUMMARY:Visit\nATTENDEE;PARTSTAT=ACCEPTED:mailto:ann@acme.example\n"
        "END:VEVENT\nEND:VCALENDAR\n"
    )
    message = read(mail(event, "Accepted: Visit", Content_Type="text/calendar; method=REPLY"))
    assert message.kind is Kind.CALENDAR
    assert message.invitation is not None
    assert (message.invitation.uid, message.invitation.answer, message.invitation.summary) == ("42", "ACCEPTED", "Visit")
