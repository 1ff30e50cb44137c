"""What was prepared for everybody is told from an answer by weighing it, in whatever words and language."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from unghost.domain.message import Kind, Message
from unghost.reading.dates.loose_days import loose_days
from unghost.reading.machines.everybody import Writer, is_for_everybody
from unghost.reading.machines.own_return import own_return
from unghost.reading.read import read

_SENT = datetime(2026, 3, 4, 9, tzinfo=UTC)


def _read(
    text: str, *, sender: str = "Kim Ode <kim@works.example>", subject: str = "Re: Oak for the stairs", more: str = ""
) -> Message:
    head = (
        f"From: {sender}\nTo: Tim <tim@seller.example>\nSubject: {subject}\n{more}"
        "Date: Wed, 04 Mar 2026 09:00:00 +0000\nMessage-ID: <a@works.example>\n"
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
    )
    return read((head + text + "\n").encode())


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("Gone sailing. Planes and chisels rest until we open again on 16 March.", "2026-03-16"),
        ("Laden zu, Familie im Schnee. Ab 23.3. wird wieder gehobelt.", "2026-03-23"),
        ("Vi har sportlov! Verkstan öppnar igen måndag 9 mars.", "2026-03-09"),
        ("Máme zavřeno, jsme na horách. Řežeme zase od 16. března.", "2026-03-16"),
        ("Nuestra oficina permanece cerrada por fiestas. Abrimos el 16 de marzo.", "2026-03-16"),
        ("In ferie. Leggo la posta dal 13 marzo.", "2026-03-13"),
        ("On the road this week, reading mail again Tue.", "2026-03-10"),
        ("9日まで出張で不在にしております。返信は10日以降となります。", "2026-03-10"),
        ("This is Kim's autoresponder. Kim is in Norway and reads mail again on 16 March.", "2026-03-16"),
    ],
)
def test_an_absence_in_words_of_its_own_is_out_of_office(text: str, back: str) -> None:
    message = _read(text)
    assert message.kind is Kind.OUT_OF_OFFICE
    assert message.return_date is not None
    assert message.return_date.date.isoformat() == back


@pytest.mark.parametrize(
    "text",
    [
        "You have reached an automated assistant. Nobody types here.",
        "I read mail at 9 and at 4. If it burns, phone.",
        "If your return is due on 15 March, ring us. All other mail is answered in turn.",
        "Year end! Finance answers take until the 10th.",
        "Su mensaje ha llegado correctamente. Le contestaremos por riguroso orden de llegada.",
        "Studievägledningen har många ärenden just nu. Räkna med upp till tre veckors väntetid.",
    ],
)
def test_a_standing_note_is_an_automatic_answer_without_a_return(text: str) -> None:
    message = _read(text)
    assert (message.kind, message.return_date) == (Kind.AUTO_REPLY, None)


@pytest.mark.parametrize(
    "text",
    [
        "Hung up my apron for good at Christmas! Pat has the keys now: pat@works.example",
        "Ich genieße meinen Ruhestand. Um alles kümmert sich jetzt Lotte, pat@works.example.",
        "The position held by Kim Ode has been discontinued. Messages may be sent to pat@works.example.",
    ],
)
def test_a_departure_in_words_of_its_own_names_who_follows(text: str) -> None:
    message = _read(text)
    assert message.kind is Kind.LEFT_COMPANY
    assert [d.address for d in message.delegates] == ["pat@works.example"]


@pytest.mark.parametrize(
    "text",
    [
        "Kurz vom Handy: Maße stimmen. Ab 14.3. bin ich wieder im Büro.",
        "Min chef är bortrest till den 16 mars.",
        "Our carpenter has retired and the new one starts in May. Nothing before that.",
        "The museum reopens on 20 March, the steps must be in by then.",
        "I work Mondays and Thursdays, so Thursday 12 March is the earliest for a call.",
        "Deme de baja de su lista, por favor.",
        "On hold until 1 April.",
        "I got your autoresponder. Happy holidays!",
        "We reopen in April and until then every cent goes into the roof.",
    ],
)
def test_a_person_who_mentions_such_things_stays_one(text: str) -> None:
    assert _read(text).kind is Kind.HUMAN


def test_the_writer_in_the_third_person_speaks_for_a_prepared_text() -> None:
    text = "Kim no longer reads this box as she left us in February."
    assert is_for_everybody(text, Writer(frozenset({"kim", "ode"})))
    assert not is_for_everybody(text, Writer(frozenset({"bo"})))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ab 14.3. bin ich wieder im Büro.", date(2026, 3, 14)),
        ("Je pars demain au ski, retour le 16 mars.", date(2026, 3, 16)),
        ("Estoy de viaje hasta el 16, vuelvo el 17.", date(2026, 3, 17)),
        ("Mon collègue est absent jusqu'au 20 mars, c'est lui qui décide.", None),
        ("Thank you, we will get back to you within a week.", None),
        ("I was away until Monday and am catching up.", None),
    ],
)
def test_a_persons_own_return_is_told_from_anybody_elses(text: str, day: date | None) -> None:
    named = own_return(text, _SENT)
    assert (named.date if named else None) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("back on the 10th", date(2026, 3, 10)),
        ("again Tue.", date(2026, 3, 10)),
        ("we open again 12/5", date(2026, 5, 12)),
        ("Wracam 16 marca.", date(2026, 3, 16)),
        ("vraćam se 17. ožujka", date(2026, 3, 17)),
        ("the 31st", date(2026, 3, 31)),
    ],
)
def test_a_day_named_shortly_is_the_next_such_day(text: str, day: date) -> None:
    assert [item.date for item in loose_days(text, _SENT.date())] == [day]


@pytest.mark.parametrize("text", ["the 32nd", "45/99", "at 10:30", "12 %"])
def test_other_numbers_are_no_days(text: str) -> None:
    assert loose_days(text, _SENT.date()) == []


def test_whoever_runs_the_mail_may_answer_from_the_machines_address() -> None:
    text = (
        "Hi Tim,\n\nI looked at our logs: the message could not be delivered because the disk was full. It is fixed now.\n\nNils"
    )
    assert _read(text, sender="Nils Ek <postmaster@works.example>", subject="Re: delivery failure").kind is Kind.HUMAN


def test_what_a_role_tells_a_list_is_no_discussion() -> None:
    more = (
        "List-Id: Members <members.garden.example>\nList-Unsubscribe: <mailto:leave@garden.example>\n"
        "List-Post: <mailto:m@garden.example>\n"
    )
    assert (
        _read("Dear members,\n\nwe tidy up on 14 March.", sender="Garden Club <info@garden.example>", more=more).kind is Kind.LIST
    )
    assert _read("Who has a ladder?", sender="Jo Kern <jo@kern.example>", more=more).kind is Kind.HUMAN
