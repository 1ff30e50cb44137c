"""A plain yes or no is heard wherever it stands in a sentence; a go-ahead is no request, and a need of third parties neither."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from unghost.domain.said import Said
from unghost.reading.words import said

TURNED_DOWN = [
    "Thank you for your patience, but after much thought we have decided against it.",
    "Sadly we have chosen the workshop that already services our lift.",
    "I am afraid it went to another firm.",
    "Hi Tom, we're not going ahead with it.",
    "Unfortunately my board has decided not to go ahead.",
    "Thanks, but we'll stay with our present supplier.",
    "After long discussion, we have decided to stay with what we have.",
    "Many thanks for the visit, but we won't be taking this any further.",
    "Decided against it, sorry.",
    "Liebe Frau Lang, wir haben uns dagegen entschieden.",
    "Nach langem Überlegen haben wir uns leider für einen anderen Anbieter entschieden.",
    "Danke für die Mühe, aber den Auftrag hat ein anderer Betrieb bekommen.",
    "Leider bleiben wir bei unserem bisherigen Lieferanten.",
    "Chère Madame, nous avons décidé de ne pas donner suite.",
    "Après réflexion, nous avons choisi une autre entreprise.",
    "Merci beaucoup, mais nous restons chez notre fournisseur actuel.",
    "Malheureusement nous avons retenu un confrère.",
    "Estimada Ana, hemos decidido no seguir adelante.",
    "Gracias por todo, pero al final nos quedamos con nuestro proveedor de siempre.",
    "Lamentablemente nos hemos decidido por otra empresa.",
    "Gentile Paola, abbiamo deciso di non procedere.",
    "Purtroppo abbiamo scelto un'altra ditta.",
    "Grazie, ma restiamo con il nostro fornitore.",
    "Beste Jan, we hebben besloten het niet te doen.",
    "Helaas hebben we voor een andere partij gekozen.",
    "Bedankt, maar we blijven bij onze huidige leverancier.",
    "Cara Rita, decidimos não avançar.",
    "Infelizmente optámos por outra empresa.",
    "Obrigado, mas ficamos com o nosso fornecedor atual.",
    "Hej Nora, vi har bestämt oss för att inte gå vidare.",
    "Tyvärr valde vi en annan leverantör.",
    "Tack, men vi stannar hos vår nuvarande leverantör.",
]
ORDERED = [
    "Dear Nora, please order the twelve.",
    "Please proceed with all four.",
    "Thanks, that price is fine, so please place the order.",
    "Go ahead with the larger one.",
    "Sign us up for the yearly plan.",
    "We'll have forty.",
    "Passt, bestellen Sie bitte die 40 Stück.",
    "Liebe Nora, wir nehmen die zwölf.",
    "Sie können die Bestellung auslösen.",
    "Sie haben den Auftrag.",
    "Parfait, passez la commande.",
    "Bonjour, nous prenons les douze.",
    "C'est d'accord, commandez les deux.",
    "De acuerdo, haga el pedido.",
    "Puede tramitar el pedido.",
    "Nos quedamos con los doce.",
    "Va bene, ordini pure i dodici.",
    "Proceda pure con l'ordine.",
    "Ne prendiamo dodici.",
    "Prima, bestel ze maar.",
    "We nemen er twaalf.",
    "Pode encomendar as doze.",
    "Ficamos com as doze.",
    "Vi tar tolv stycken.",
    "Okej, lägg beställningen.",
    "Ni kan beställa de tolv.",
]
OPEN = [
    "We may go with another firm in the end.",
    "If the bank agrees, we will take it.",
    "Did you go with another supplier?",
    "Last year we went with another supplier and regretted it.",
    "Our neighbours went with another installer.",
    "We have not decided against it.",
    "Nobody said that we went elsewhere.",
    "In principle yes, once the board agrees we go ahead with the order.",
    "Please go ahead with the survey.",
    "Please go ahead and send the quote.",
    "Go ahead with the draft, please.",
    "Go ahead with the sample and we will see.",
    "We usually order the small ones.",
    "Put me down for a call on Friday.",
    "You will need a ladder for the roof.",
    "Falls der Vorstand zustimmt, nehmen wir das Angebot an.",
    "Letztes Jahr haben wir uns für einen anderen Anbieter entschieden.",
    "Bestellen Sie Grüße an Ihre Frau.",
    "Wir haben uns noch nicht dagegen entschieden.",
    "Vous pouvez lancer l'échantillon.",
    "Si le conseil est d'accord, nous prenons les douze.",
    "L'an dernier nous avons choisi une autre entreprise.",
    "Adelante con la muestra.",
    "El año pasado nos quedamos con otro proveedor.",
    "Si el consejo aprueba, haga el pedido.",
    "Proceda pure con il campione.",
    "Se il consiglio approva, ordini pure.",
    "Ga maar door met de tekening.",
    "Vorig jaar hebben we voor een andere partij gekozen.",
    "Pode avançar com a amostra.",
    "No ano passado optámos por outra empresa.",
    "Om styrelsen säger ja tar vi tolv.",
    "Förra året valde vi en annan leverantör.",
    "We went with the blue one for the hall.",
    "We order from you every spring.",
]
ASKED = [
    "Please go ahead with the survey.",
    "Please go ahead and send the quote.",
    "Go ahead with the draft, please.",
    "Yes, go ahead with the 90 metres, and send me the invoice please.",
    "Please order it. What does delivery cost?",
    "I need the price by Friday.",
    "We need a new drawing from you.",
    "Hi Nora, can you send the price list.",
    "Ich brauche noch die Maße von Ihnen.",
    "J'ai besoin d'un devis.",
    "Necesito el precio.",
    "Mi serve il disegno.",
    "Ik heb de tekening nodig.",
    "Preciso de um orçamento.",
    "Jag behöver ett pris.",
]
UNASKED = [
    "We need an answer from the bank first.",
    "You need a longer hose for that.",
    "We still need the signature of our landlord.",
    "I need two more quotes from other firms before the board sits.",
    "Please come back to me in June.",
    "Do not send me anything any more.",
    "Ich brauche noch die Zahlen von unserem Steuerberater.",
    "Wir brauchen noch die Freigabe der Bank.",
    "Il me faut d'abord l'accord de mon associé.",
    "Necesito la firma de mi jefe.",
    "Mi serve prima il permesso del comune.",
    "Ik heb de cijfers van de boekhouder nodig.",
    "Preciso da assinatura do meu sócio.",
    "Jag behöver ett besked från banken.",
    "No me llame más, por favor.",
]


def _said(text: str) -> Said:
    return said(text, datetime(2026, 6, 1, 9, 0, tzinfo=UTC))


@pytest.mark.parametrize("text", TURNED_DOWN)
def test_a_plain_no_is_heard_anywhere_in_the_sentence(text: str) -> None:
    found = _said(text)
    assert found.no is not None
    assert found.no in text
    assert found.yes is None


@pytest.mark.parametrize("text", ORDERED)
def test_a_go_ahead_is_a_yes_and_asks_nothing(text: str) -> None:
    found = _said(text)
    assert found.yes is not None
    assert found.no is None
    assert found.asks == ()


@pytest.mark.parametrize("text", OPEN)
def test_hedges_steps_history_and_others_decide_nothing(text: str) -> None:
    assert (_said(text).yes, _said(text).no) == (None, None)


@pytest.mark.parametrize("text", ASKED)
def test_a_request_is_heard_beside_a_go_ahead_and_for_a_step(text: str) -> None:
    assert _said(text).asks


@pytest.mark.parametrize("text", UNASKED)
def test_what_others_must_give_and_an_end_of_contact_are_no_requests(text: str) -> None:
    assert _said(text).asks == ()


def test_a_gracious_consent_to_a_small_step_is_neither_a_request_nor_a_yes() -> None:
    found = _said("Please do, it saves the office some work.")
    assert (found.asks, found.yes) == ((), None)
