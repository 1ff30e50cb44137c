"""An opt-out is heard in any words; a no, a pause and talk about others are none."""

from __future__ import annotations

import pytest

from unghost.domain.said import Scope
from unghost.reading.opt_outs.opt_out import opt_out

OTHER_WORDS = [
    "Please neither ring nor write to us any longer.",
    "Don't mail, phone or visit us again, please.",
    "Forget about us.",
    "Spare us your circulars from now on.",
    "I want nothing further to do with your company, so strike my address.",
    "Let this be the last letter you send me.",
    "I get three of your mails a week and I want them to stop.",
    "Kindly lose our number.",
    "Find somebody else to pester.",
    "You may take our name out of your card index.",
    "Wir wollen von Ihnen nichts mehr lesen und nichts mehr hören.",
    "Vergessen Sie bitte unsere Adresse.",
    "Verschonen Sie mich mit weiteren Schreiben.",
    "Bitte weder anrufen noch schreiben, nie wieder.",
    "Tilgen Sie meinen Namen aus Ihrer Kartei.",
    "Ich verzichte künftig auf Ihre Zusendungen.",
    "Je ne veux plus jamais entendre parler de vous.",
    "Biffez notre nom de votre carnet.",
    "Perdez mon numéro, s'il vous plaît.",
    "N'écrivez plus, n'appelez plus, c'est tout ce que je demande.",
    "Épargnez-nous vos courriers à l'avenir.",
    "Fichez-nous la paix.",
    "No queremos saber nada más de ustedes.",
    "No vuelvan a escribirnos ni a llamarnos.",
    "Táchenme de su agenda.",
    "Borre mi teléfono, por favor.",
    "Déjenos tranquilos de una vez.",
    "Nunca mais me telefonem nem escrevam.",
    "Risque o nosso nome da sua lista.",
    "Esqueçam o meu contacto.",
    "Poupe-nos as suas mensagens.",
    "Non scrivete e non telefonate mai più.",
    "Dimenticatevi di noi.",
    "Cancelli il mio indirizzo, grazie.",
    "Non vogliamo più sapere nulla di voi.",
    "Ik wil niets meer van u horen.",
    "Schrijf of bel ons nooit meer.",
    "Wis mijn gegevens en laat me gerust.",
    "Glöm mitt nummer, tack.",
    "Vi vill slippa fler samtal från er.",
    "Hör inte av er igen.",
    "Släng mina uppgifter.",
    "Kindly do not ring, text or come by again.",
    "Erase us, please.",
    "I wish to receive no further letters from you.",
    "Would you please stop? I want your calls to end.",
    "Please get off our back.",
    "Delete my name from your books.",
    "Bitte schreiben oder rufen Sie uns nicht mehr an.",
    "Ich will keine Briefe mehr von Ihnen bekommen.",
    "Vergessen Sie uns einfach.",
    "Ersparen Sie mir Ihre Prospekte.",
    "Streichen Sie bitte unseren Namen.",
    "Ne m'appelez ni ne m'écrivez plus.",
    "Effacez mes coordonnées.",
    "Nous ne souhaitons plus avoir de vos nouvelles.",
    "Oubliez notre adresse, merci.",
    "Laissez-nous tranquilles.",
    "No nos llamen ni nos escriban nunca más.",
    "No quiero saber nada de su empresa.",
    "Elimine mi número de su agenda.",
    "Olvídense de nosotros.",
    "Não nos contactem mais.",
    "Apague o meu número, por favor.",
    "Não quero mais saber de vocês.",
    "Deixe-me em paz.",
    "Non ci chiamate né ci scrivete più.",
    "Mi cancelli dal vostro elenco.",
    "Si dimentichi di noi.",
    "Non desidero più sentire nulla da voi.",
    "Wij willen geen post meer van u ontvangen.",
    "Bel me niet meer.",
    "Schrap onze naam uit uw bestand.",
    "Vergeet ons maar.",
    "Ring eller skriv inte till oss mer.",
    "Stryk mitt namn.",
    "Jag vill inte höra av er igen.",
    "Vi önskar slippa fler utskick.",
    "Glem os, tak.",
    "Slet mine oplysninger.",
    "Vi vil ikke høre fra dere igjen.",
    "Please, I would like to be spared your newsletters.",
]
LIKE_WORDS = [
    "Please do not write or call before Tuesday, the office is shut.",
    "Don't forget us when the new catalogue is out.",
    "The last I heard from you was in March, I hope you are well.",
    "Lose the second column and the list is fine.",
    "I want nothing more than a quiet pump.",
    "The leak at the valve, I want it to stop before winter.",
    "We need nothing more from you, the papers are complete.",
    "Spare parts for our mixer, please.",
    "Forget my last mail, I found the drawing.",
    "He told the postman to leave us the parcel.",
    "Find somebody else to sign if Pete is out.",
    "Remove our old address from the invoice and put the new one.",
    "Vergessen Sie bitte unsere Adresse auf dem Lieferschein nicht.",
    "Vergessen Sie uns nicht, wenn die neue Serie kommt.",
    "Ich möchte nichts mehr von Ihnen bestellen, bevor die Gutschrift da ist.",
    "Wir möchten die alte Anlage nicht mehr reparieren.",
    "Schreiben Sie mir, ich höre am Telefon schlecht.",
    "Löschen Sie bitte Position 4 aus der Liste.",
    "N'oubliez pas de nous rappeler lundi.",
    "Je ne veux plus de retard sur ce chantier.",
    "Oubliez la deuxième ligne, elle est fausse.",
    "Rayez la ligne 3, le reste convient.",
    "Nous ne voulons rien de plus que le modèle simple.",
    "Ne nous envoyez pas encore la facture.",
    "Olvídese de la segunda opción.",
    "No se olvide de mí para la feria.",
    "No me llame el martes, mejor el jueves.",
    "No busque más, ya encontré el plano.",
    "Borre la línea dos, por favor.",
    "Não se esqueça de nós na próxima semana.",
    "Risque a segunda linha do orçamento.",
    "Não quero mais de dez peças.",
    "Mi tolga un dubbio: la pompa è in acciaio?",
    "Non cerchi più il disegno, l'ho trovato.",
    "Non dimenticatevi di noi a settembre.",
    "Vergeet ons overleg van dinsdag niet.",
    "Ik wil niets meer veranderen aan de tekening.",
    "Schrijf mijn naam op de pakbon.",
    "Glöm inte oss när priserna är klara.",
    "Vi vill slippa vänta till hösten.",
    "Jag hörde inte av dig igen, kom mejlet fram?",
    "Släng den gamla pumpen när den nya är på plats.",
    "Please call or write to me any time you like.",
    "Never call or write without the order number, it only gets lost.",
    "Erase the pencil marks on the drawing before you print it.",
    "I wish to receive the letters by courier.",
    "Can you get off at our stop?",
    "We want the calls to end at five sharp each day, is the timer settable?",
    "Bitte schreiben oder rufen Sie mich an.",
    "Ich will keine Verzögerung mehr sehen.",
    "Vergessen Sie uns am Montag nicht.",
    "Ersparen Sie uns bitte die zweite Fuge, wenn es geht.",
    "Streichen Sie bitte das Tor in Grün.",
    "Appelez-moi ou écrivez-moi, comme vous voulez.",
    "Effacez la remarque en rouge, elle est vieille.",
    "Nous avons de vos nouvelles par votre collègue.",
    "Oubliez ma remarque sur la couleur.",
    "Llámenos o escríbanos cuando quiera.",
    "Quiero saber algo más de su empresa.",
    "Elimine la fila tres de la tabla.",
    "No se olviden de nosotros en enero.",
    "Contactem-nos quando quiserem.",
    "Apague a luz quando sair.",
    "Quero saber mais de vocês.",
    "Ci chiami o ci scriva quando vuole.",
    "Cancelli la riga due del preventivo.",
    "Non si dimentichi di noi a marzo.",
    "Desidero sapere di più da voi.",
    "Wij willen de post graag van u ontvangen.",
    "Bel me morgen maar.",
    "Schrap de derde regel.",
    "Vergeet de tweede bocht niet.",
    "Ring eller skriv till oss igen i maj.",
    "Stryk den andra raden.",
    "Jag vill gärna höra av er igen.",
    "Vi slipper vänta.",
    "Glem ikke os i august.",
    "Slet linje to i tilbuddet.",
    "Vi vil gjerne høre fra dere igjen.",
    "Forget about the blue one, we take the green.",
    "I have had no more trouble with your pump.",
    "We want no more than three deliveries from you a week.",
]


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Kindly drop us from your database.", Scope.ALL),
        ("Would you stop contacting our office, please.", Scope.ALL),
        ("unsubscribe", Scope.ALL),
        ("STOP", Scope.ALL),
        ("pls unsubscibe", Scope.ALL),
        ("Strike our bakery from your outreach list, thanks.", Scope.ALL),
        ("We've had enough of your sales emails.", Scope.ALL),
        ("I'd be obliged if you would refrain from writing to me.", Scope.ALL),
        ("Further correspondence is not welcome.", Scope.ALL),
        ("Please amend your records so that we are no longer contacted.", Scope.ALL),
        ("I withdraw my consent to be contacted.", Scope.ALL),
        ("We don't take sales calls.", Scope.CALLS),
        ("Nehmt uns von der Liste.", Scope.ALL),
        ("Wilt u mij niet meer benaderen?", Scope.ALL),
        ("I do not wish to be contacted again.", Scope.ALL),
        ("Leave us alone.", Scope.ALL),
        ("Please erase all my personal data under the GDPR.", Scope.ALL),
        ("Stop calling me, e-mail is fine.", Scope.CALLS),
        ("No more texts please, use the office line.", Scope.SMS),
        ("Take me off the newsletter, but keep me posted about the order.", Scope.TOPIC),
        ("Nehmen Sie mich bitte aus Ihrem Verteiler.", Scope.ALL),
        ("Merci de ne plus nous contacter, ne nous appelez plus.", Scope.ALL),
        ("Por favor, no me escriban más.", Scope.ALL),
        ("Parem de enviar mensagens.", Scope.ALL),
        ("Non mi contattate più.", Scope.ALL),
        ("Haal ons van jullie lijst.", Scope.ALL),
        ("Sluta mejla mig.", Scope.ALL),
    ],
)
def test_a_request_to_stop_is_heard(text: str, scope: Scope) -> None:
    found = opt_out(text)
    assert found is not None
    assert found.scope is scope or (scope is Scope.ALL and found.scope is Scope.CALLS and "appel" in text)
    assert found.quote in text


@pytest.mark.parametrize(
    "text",
    [
        "Not interested at the moment, thank you.",
        "Please don't call before ten.",
        "Don't stop now, this is going well.",
        "Stop by when you are in town.",
        "If you no longer wish to receive this letter, click here.",
        "The noise does go away with a new filter.",
        "Please don't contact my assistant, write to me.",
        "Our records are old, please update your records with the new address.",
        "We stopped sending paper invoices.",
        "By letter only, understood.",
        "I object to clause 7 of the contract.",
        "Proszę nie wysyłać jeszcze umowy.",
        "We told the other supplier to stop calling us.",
        "Can our customers unsubscribe from the reminders?",
        "Please remove the second line from the quote.",
        "Do not contact me until the audit is over.",
        "Yes, Tuesday works.\n\n> Reply STOP to unsubscribe.",
        "Thanks for the file.\n-- \nTo stop receiving our news, unsubscribe here.",
        "Melden Sie sich gern wieder nach dem Sommer.",
        "",
    ],
)
def test_near_misses_stay_silent(text: str) -> None:
    assert opt_out(text) is None


@pytest.mark.parametrize("text", OTHER_WORDS)
def test_it_is_heard_in_words_of_every_family(text: str) -> None:
    found = opt_out(text)
    assert found is not None
    assert found.quote in text


@pytest.mark.parametrize("text", LIKE_WORDS)
def test_the_same_verbs_about_other_things_stay_silent(text: str) -> None:
    assert opt_out(text) is None


def test_two_ways_forbidden_at_once_leave_no_way() -> None:
    found = opt_out("Kindly do not write or ring me any more.")
    assert found is not None
    assert found.scope is Scope.ALL


def test_a_bare_word_speaks_only_where_little_else_is_written() -> None:
    assert opt_out("Stop.") is not None
    assert opt_out("The wiring is done and the lamps are up. " * 10 + "\nStop.\nThen turn the second key.") is None
