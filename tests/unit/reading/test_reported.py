from datetime import UTC, date, datetime

import pytest

from unghost.reading.reported import reported

AT = datetime(2026, 3, 2, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    "note",
    [
        "She asked for a new quote with the longer hose.",
        "Wants to know whether we deliver on Saturdays",
        "Elle demande un nouveau devis.",
        "Er möchte ein Muster sehen.",
        "I'll send the drawings this week.",
        "Je lui envoie le plan.",
    ],
)
def test_what_they_asked_and_what_we_said_we_would_do_is_open(note: str) -> None:
    assert reported(note, AT).asks == (note,)


def test_what_they_will_do_is_their_promise_with_its_day() -> None:
    promise = reported("Friendly. She will call back on 12 March.", AT).promises[0]
    assert (promise.quote, promise.due) == ("She will call back on 12 March.", date(2026, 3, 12))


@pytest.mark.parametrize("note", ["Nice chat about the weather.", "", "They are happy with the pump."])
def test_small_talk_owes_nobody_anything(note: str) -> None:
    said = reported(note, AT)
    assert (said.asks, said.promises) == ((), ())


def test_a_note_decides_nothing() -> None:
    assert reported("He said they went with another supplier.", AT).no is None
