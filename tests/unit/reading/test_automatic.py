"""A notice without any announcement is told from a person who mentions a closure or says thanks."""

from __future__ import annotations

import pytest

from unghost.domain.message import Kind
from unghost.reading.machines.standing import is_standing_notice
from unghost.reading.read import read


def _mail(text: str) -> bytes:
    head = (
        "From: Kim Ode <kim@works.example>\nTo: me@seller.example\nSubject: Re: Twelve doors\n"
        "Date: Mon, 06 Jul 2026 09:00:00 +0000\nMessage-ID: <a@works.example>\nIn-Reply-To: <b@seller.example>\n"
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
    )
    return (head + text + "\n").encode()


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("Our office is closed from 10 July to 24 July for the summer break. We will be back on 27 July.", "2026-07-27"),
        ("Wir haben vom 3. bis 21. August Betriebsferien. In dieser Zeit werden keine E-Mails bearbeitet.", "2026-08-21"),
        ("Bonjour,\n\nnous serons fermés jusqu'au 17 août inclus pour congés annuels.", "2026-08-17"),
        ("Nuestras oficinas permanecerán cerradas. Volvemos el 1 de septiembre.", "2026-09-01"),
        ("Lo studio resterà chiuso per ferie fino al 30 agosto.", "2026-08-30"),
        ("Ons kantoor is gesloten wegens vakantie. Op 17 augustus zijn we weer open.", "2026-08-17"),
        ("A nossa empresa encontra-se encerrada para férias. Reabrimos no dia 24 de agosto.", "2026-08-24"),
        ("Hej!\n\nVi har semesterstängt och öppnar igen den 3 augusti.\n\nGlad sommar\nKim", "2026-08-03"),
        ("Nasze biuro jest nieczynne do 14 sierpnia. Wracamy 17 sierpnia.", "2026-08-17"),
        ("Toimistomme on suljettu. Avaamme jälleen 3.8.", "2026-08-03"),
    ],
)
def test_a_closure_with_its_end_is_an_absence(text: str, back: str) -> None:
    message = read(_mail(text))
    assert message.kind is Kind.OUT_OF_OFFICE
    assert message.return_date is not None
    assert message.return_date.date.isoformat() == back


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your message. We have received it and will answer within two working days.",
        "Vielen Dank für Ihre Nachricht. Wir bearbeiten Ihr Anliegen schnellstmöglich.",
        "Nous avons bien reçu votre message et vous répondrons dans les meilleurs délais.",
        "Hemos recibido su mensaje y le responderemos lo antes posible.",
        "Abbiamo ricevuto la Sua richiesta e Le risponderemo il prima possibile.",
        "Wij hebben uw bericht in goede orde ontvangen en nemen zo spoedig mogelijk contact met u op.",
        "Recebemos a sua mensagem e responderemos o mais brevemente possível.",
        "Vi har mottagit ditt meddelande och svarar inom två arbetsdagar.",
        "Otrzymaliśmy Państwa wiadomość. Odpowiemy w ciągu dwóch dni roboczych.",
    ],
)
def test_an_acknowledgement_is_no_sign_of_life(text: str) -> None:
    assert read(_mail(text)).kind is Kind.AUTO_REPLY


@pytest.mark.parametrize(
    "text",
    [
        "I'm away next week, but yes, send it over.",
        "We are closed on Friday, so Monday suits me better.",
        "Thanks for your message, I will look at it tomorrow.",
        "Back on Monday, let us talk then.",
        "We are closed until the 20th. Send the offer in the meantime and I will read it when we open.",
        "Closed for renovation until 20 July. The new counter you sold us looks splendid.",
        "Hi Tom, we have received your message and will answer as soon as possible.",
        "We have received the signed papers and will transfer the deposit within two days.",
        "Wir haben vom 3. bis 21. August Betriebsferien, danach rufen wir Sie an.",
        "Vielen Dank für Ihre Nachricht. Wir melden uns am Montag.",
        "Nous avons bien reçu votre message et votre prix nous convient.",
        "Cerramos por vacaciones del 3 al 31 de agosto, así que mejor lo vemos en septiembre.",
        "Siamo chiusi per ferie dall'8 al 23 agosto, quindi la consegna deve arrivare prima.",
        "We zijn tot 10 augustus op vakantie. Daarna beslissen we.",
        "Estamos fechados de 3 a 21 de agosto, por isso falamos em setembro.",
        "Vi har semesterstängt i juli, så vi tar beslutet i augusti.",
        "Otrzymaliśmy ofertę i wrócimy do niej po zarządzie.",
        "We have received your message and will answer as soon as possible. Is it urgent?",
        "Danke, ist eingegangen. Wir melden uns.",
        "Thank you. Happy holidays to all of you and a happy new year 2027.",
    ],
)
def test_a_person_who_mentions_it_stays_a_person(text: str) -> None:
    assert read(_mail(text)).kind is Kind.HUMAN


@pytest.mark.parametrize("text", ["", "closed", "closed " * 100_000, "Kim"])
def test_what_is_empty_or_endless_is_no_notice(text: str) -> None:
    assert not is_standing_notice(text)
