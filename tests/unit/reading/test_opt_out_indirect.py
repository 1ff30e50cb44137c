"""Requests without a verb of stopping, and what only sounds like them."""

from __future__ import annotations

import pytest

from unghost.reading.opt_outs.opt_out import opt_out


@pytest.mark.parametrize(
    "text",
    [
        "No more mails from me until Monday, I'm travelling.",
        "Bel niet op dinsdag, woensdag kan wel.",
        "Nie dzwońcie w poniedziałek, we wtorek jestem w biurze.",
        "Не звоните сегодня, завтра я на месте.",
        "Unsubscribe us from the pro plan, the basic one will do.",
        "Our do-not-contact file has to be merged first.",
    ],
)
def test_what_only_sounds_like_a_request_stays_silent(text: str) -> None:
    assert opt_out(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Pretend you never had my mail.",
        "Let this be the final one.",
        "None of these for me any longer.",
        "How does one get off this?",
        "So no calling, please, write.",
        "Never dial this again.",
        "I can do without the weekly digest, the offer is fine.",
        "opting out",
        "Vær så venlig ikke at skrive til os.",
        "Deme de baja.",
    ],
)
def test_requests_without_a_verb_of_stopping_are_heard(text: str) -> None:
    assert opt_out(text) is not None
