"""Laws of reading words: every quote is the text's own, nothing raises, time grows in line with length."""

from __future__ import annotations

from datetime import UTC, datetime
from textwrap import fill
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unghost.reading.dates.find import named_dates
from unghost.reading.machines.absence import absence
from unghost.reading.opt_outs.opt_out import opt_out
from unghost.reading.words import said

SENT = datetime(2026, 2, 16, 9, 0, tzinfo=UTC)
PIECES = st.sampled_from(
    [
        "Please stop calling me",
        "I will let you know",
        "the day after",
        "on the 11th",
        "in Q3",
        "We went with another supplier",
        "What does it cost",
        "until 3.4.",
        "next",
        "Friday",
        "March",
        "31",
        "30 February",
        "No reply needed",
        "thanks",
        "?",
        ".",
        "\n",
        "\n\n",
        " ",
        "-",
        "ünïcode",
        "İ",
        "💡",
        "nora@mill.example",
        "back",
        "je reviens vers vous",
        "die Woche",
        "2026",
        "99/99",
        "6月31日",
        "after",
        "the week of",
        "W",
        "\u00a0",
        "'",
        '"',
    ]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=25).map(" ".join), st.lists(PIECES, max_size=25).map("".join))


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_every_quote_is_a_piece_of_the_text(text: str) -> None:
    found = said(text, SENT)
    quotes = [*found.asks, *(promise.quote for promise in found.promises), found.yes, found.no, found.frees]
    quotes += [found.when.quote if found.when else None, found.opt_out.quote if found.opt_out else None]
    quotes += [named.quote for named in named_dates(text, SENT)]
    away = absence(text, "", SENT)
    quotes += [delegate.quote for delegate in away.delegates] + [away.return_date.quote if away.return_date else None]
    assert all(quote in text for quote in quotes if quote is not None)


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_no_named_date_lies_in_the_past(text: str) -> None:
    assert all(named.date >= SENT.date() for named in named_dates(text, SENT))


@pytest.mark.parametrize(
    "piece", ["a ", "Please stop ", "on 3. ", "3.", "I will ", "\n", "(((", "next next ", "to to ", "who gave you ", "'x' "]
)
def test_time_grows_with_length_only(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        start = process_time()
        said(text, SENT)
        opt_out(text)
        return process_time() - start

    seconds(1000)
    assert seconds(16_000) < 1.0


CLAUSES = st.sampled_from(
    [
        "I will copy the readings out and send them to you by 5 June.",
        "Could you tell us what the second oven costs with the hood?",
        "We are up to our necks in the audit until the end of April, sorry.",
        "Please come back to us in the first week of October and we can talk.",
        "The harvest was good this year and the cellar is nearly full again.",
        "Wir melden uns nach der Sitzung am 8. April mit einer Entscheidung bei Ihnen.",
        "Könnten Sie uns bitte noch die Maße der kleinen Tür schicken?",
        "Je vous recontacte après le salon, vers le 12 mai, avec notre réponse.",
        "Estamos hasta arriba de trabajo hasta mediados de mayo, lo siento.",
        "Jag återkommer i augusti när alla är tillbaka från semestern.",
        "Ne parliamo dopo la fiera, adesso siamo sommersi fino al 20 aprile.",
        "Please do not write to me any more, I have asked you that before.",
    ]
)


def _heard(text: str) -> str:
    return " ".join(repr(said(text, SENT)).replace("\\n", " ").split())


@settings(max_examples=120, deadline=None)
@given(st.lists(CLAUSES, min_size=2, max_size=5, unique=True), st.sampled_from([40, 60, 70, 76]))
def test_a_wrapped_paragraph_says_what_it_says_unwrapped(clauses: list[str], width: int) -> None:
    whole = " ".join(clauses)
    assert _heard(fill(whole, width, break_long_words=False, break_on_hyphens=False)) == _heard(whole)
