"""Seven languages say yes, no, later and in writing, with accents or without, in letters and as typed on a phone."""

from __future__ import annotations

import re
from dataclasses import fields
from datetime import UTC, datetime

import pytest

from unghost.domain.said import Said
from unghost.reading.acts.voices.voice import gate, voices
from unghost.reading.acts.written import wants_writing
from unghost.reading.words import said

NO = """
de wir machen das Projekt doch nicht
de Es tut mir leid, Ihr Angebot konnte leider nicht berücksichtigt werden.
de Wir haben den Auftrag inzwischen an die Firma Huber vergeben.
de Der Vorstand hat das Vorhaben abgelehnt.
fr on ne va pas continuer, désolé
fr Votre offre n'a pas été retenue.
fr Après mûre réflexion, nous préférons en rester là.
fr La direction a dit non.
es al final no lo vamos a hacer
es Nos hemos decantado por una empresa de aquí.
es Ya no lo necesitamos.
es La dirección ha dicho que no.
pt afinal não vamos fazer
pt A vossa proposta nao foi selecionada.
pt Lamentamos informar que não iremos avançar.
pt fechamos com outra empresa
nl De keuze is op een andere leverancier gevallen.
nl we hebben bij een ander getekend
nl Wij haken af.
nl We hebben het niet meer nodig.
it alla fine non lo facciamo
it La vostra offerta non è stata scelta.
it La direzione ha detto di no.
it abbiamo firmato con altri
sv det blir inget av det
sv Valet föll på ett lokalt företag.
sv Ledningen sa nej.
sv Vi behöver det inte längre.
"""
NOT_NO = """
de Falls der Vorstand ablehnt, sagen wir Ihnen Bescheid.
de Den Termin am Montag müssen wir leider absagen.
de Meine Schwester hat sich gegen eine Küche entschieden.
de Wir haben derzeit keinen Bedarf.
fr Ma sœur a choisi un autre fournisseur.
fr Nous devons annuler le rendez-vous de lundi.
fr Si le comité dit non, je vous le dirai.
es No hemos elegido la fecha todavía.
es No vamos a poder ir el martes.
es El año pasado descartamos el proyecto.
pt Não vamos avançar antes de maio.
pt Já não precisam?
nl De afspraak van maandag gaat niet door.
nl We hebben het niet voor mei nodig.
it Mia sorella ha scelto un altro fornitore.
it Dobbiamo annullare la riunione di lunedì.
sv Vi måste ställa in mötet på måndag.
sv Om ledningen säger nej hör jag av mig.
"""
YES = """
de Der Vertrag ist unterschrieben und kommt mit der Post.
de Sie können loslegen.
fr ok on y va, lancez la commande
fr Nous vous confions le chantier.
es vale, tira adelante con el pedido
es Tienen luz verde.
pt ok pode mandar vir
pt Negócio fechado.
nl U kunt aan de slag.
nl Het contract is getekend.
it Affare fatto.
it Avete il via libera.
sv Ni kan sätta igång.
sv Avtalet är påskrivet.
"""
NOT_YES = """
de Wir nehmen Ihr Angebot mit in die Sitzung.
de Wenn der Vorstand zustimmt, nehmen wir das Angebot an.
fr Vous pouvez y aller en train.
fr Le contrat n'est pas encore signé.
es La competencia se quedó con el pedido.
es Si el consejo lo aprueba, seguimos adelante.
pt O contrato ainda não está assinado.
nl De concurrent krijgt de opdracht.
it Presenteremo la vostra offerta al consiglio.
sv Konkurrenten fick uppdraget.
"""
PROMISED = """
de Am Dienstag, 5. Mai, rufe ich Sie an.
de ich geb ihnen bis donnerstag bescheid
fr Vous aurez de mes nouvelles cette semaine.
fr je vois avec mon chef et je te dis
es Tendrá noticias mías esta semana.
es Quedo en llamarle el jueves.
pt ligo-te na terça 5 de maio
pt Mantenho-o informado.
nl Je hebt de offerte vrijdag in huis.
nl Woensdag bel ik je terug.
it Le farò avere l'offerta questa settimana.
it Mi faccio sentire io lunedì.
sv Du hör från mig i veckan.
sv jag kollar med chefen och säger till
"""
NOT_PROMISED = """
de Ich melde mich nicht mehr.
fr Je vous écris au sujet de votre devis.
es No le voy a llamar más.
pt Escrevo-lhe por causa do orçamento.
nl U hoort bij de beste klanten.
it Non la chiamo più.
sv Du hör till våra bästa kunder.
"""
ASKED = """
de Was kostet das mit Montage
de Gibt es dafür auch eine Förderung
fr tu peux m'envoyer les tarifs
fr Quand pouvez-vous livrer
es me pasas los precios
es cuanto cuesta con instalacion
pt mandas-me os preços
pt Agradecia que me enviasse a ficha técnica.
nl stuur je me de prijzen
nl Ik hoor graag wat de levertijd is.
it Mi manda la scheda tecnica, per favore.
it quanto costa con il montaggio
sv När kan ni leverera
sv går det att få rabatt
"""
NOT_ASKED = """
de Wann wir liefern, steht im Vertrag.
de Bei Fragen können Sie sich gern melden.
fr Veuillez excuser ma réponse tardive.
es No dude en escribirme si tiene preguntas.
pt Não hesite em contactar-me se tiver dúvidas.
nl Excuses voor de late reactie.
it Ci serve prima la firma della direzione.
sv Ursäkta det sena svaret.
"""
FREE = """
de Es eilt nicht.
fr Rien ne presse.
fr Pas d'urgence.
es Sin prisa.
pt Sem pressa.
pt nao e urgente
nl Geen haast.
it Nessuna fretta.
it Con comodo.
sv Ingen brådska.
"""
NOT_FREE = """
de Es eilt, bitte antworten Sie heute.
fr Le temps presse.
es Tengo prisa.
pt Não tive resposta.
nl Het heeft haast, graag vandaag antwoord.
it Ho fretta.
sv Jag har inte fått något svar.
"""
WRITTEN = """
de Bitte lieber schriftlich.
de bitte nicht anrufen, mails sind mir lieber
fr Pas de téléphone, s'il vous plaît, écrivez-moi.
es Mejor por correo.
es No me llame, con un correo basta.
pt Prefiro e-mail.
nl Liever mailen dan bellen.
it Meglio per mail.
sv Skriv hellre än ring.
"""
NOT_WRITTEN = """
de Rufen Sie mich lieber an als zu mailen.
de Bitte schicken Sie mir das schriftlich.
fr Ne m'appelez pas avant dix heures.
es Mándeme el presupuesto por correo.
pt Não me ligue antes das dez.
nl Liever bellen dan mailen.
it Preferisco che mi chiami.
sv Ring mig inte före tio.
"""


def _said(text: str) -> Said:
    return said(text, datetime(2026, 2, 16, 9, tzinfo=UTC))


def _lines(table: str) -> list[str]:
    """Return the sentences of a table, without the language in front."""
    return [line[3:] for line in table.strip().split("\n")]


@pytest.mark.parametrize("text", _lines(NO))
def test_a_no_is_heard(text: str) -> None:
    heard = _said(text)
    assert heard.no == text
    assert heard.yes is None


@pytest.mark.parametrize("text", _lines(NOT_NO))
def test_what_is_open_or_about_others_is_no_no(text: str) -> None:
    assert _said(text).no is None


@pytest.mark.parametrize("text", _lines(YES))
def test_a_yes_is_heard(text: str) -> None:
    heard = _said(text)
    assert heard.yes == text
    assert heard.no is None


@pytest.mark.parametrize("text", _lines(NOT_YES))
def test_what_hangs_on_something_is_no_yes(text: str) -> None:
    assert _said(text).yes is None


@pytest.mark.parametrize("text", _lines(PROMISED))
def test_a_promise_is_heard(text: str) -> None:
    assert [promise.quote for promise in _said(text).promises] == [text]


@pytest.mark.parametrize("text", _lines(NOT_PROMISED))
def test_what_is_not_promised_is_no_promise(text: str) -> None:
    assert _said(text).promises == ()


@pytest.mark.parametrize("text", _lines(ASKED))
def test_an_ask_needs_no_question_mark(text: str) -> None:
    assert _said(text).asks == (text,)


@pytest.mark.parametrize("text", _lines(NOT_ASKED))
def test_what_only_sounds_like_an_ask_is_none(text: str) -> None:
    assert _said(text).asks == ()


@pytest.mark.parametrize("text", _lines(FREE))
def test_what_needs_no_answer_is_heard(text: str) -> None:
    assert _said(text).frees == text


@pytest.mark.parametrize("text", _lines(NOT_FREE))
def test_haste_frees_nobody(text: str) -> None:
    assert _said(text).frees is None


@pytest.mark.parametrize("text", _lines(WRITTEN))
def test_a_wish_for_writing_is_heard(text: str) -> None:
    words = wants_writing(text)
    assert words is not None
    assert words in text


@pytest.mark.parametrize("text", _lines(NOT_WRITTEN))
def test_what_is_to_be_sent_or_when_not_to_call_is_no_wish_for_writing(text: str) -> None:
    assert wants_writing(text) is None


def test_every_pattern_of_a_voice_can_be_compiled() -> None:
    for voice in voices():
        for field in fields(voice):
            if field.name != "name":
                assert all(re.compile(branch, re.IGNORECASE) for branch in gate(voice, field.name).branches)
