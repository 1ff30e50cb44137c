"""The forecast: deals, sums by currency, what silence takes away, and the letter of the week."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from mails import JIM, ME, SETTINGS, at, mail
from schemas import validate
from unghost.app.case import Review
from unghost.app.contract_forecast import forecast_json
from unghost.app.forecast import Forecast, forecast
from unghost.app.forecast_words import hope_words, limbo_line, rows, score_lines
from unghost.app.freeze import frozen
from unghost.app.letter import NO_LEDGER, letter
from unghost.app.review import review
from unghost.domain.ledger import Entry
from unghost.domain.record import Deal, Truth, TruthState
from unghost.history.history import Facts
from unghost.history.weave import no_holidays
from unghost.pictures.pipeline import MOST_ROWS, pipeline_picture, pipeline_table
from unghost.silence.kaplan_meier import learn_kaplan_meier

PIA = "pia@other.example"
PUMPS = Deal("Pumps", "acme.example", (JIM,), "offer", Decimal(1200), "GBP", 0.8, date(2026, 2, 1))
FILTERS = Deal("Filters", "other.example", (PIA,), "offer", Decimal(500), "GBP", 0.5, date(2026, 2, 1))
LAMPS = replace(FILTERS, name="Lamps", currency="EUR", amount=Decimal(90))
TALK = (
    mail(1, ME, JIM, "Which pump runs hottest?", ident="a1"),
    mail(1.9, JIM, ME, "The one by the door.", ident="a2", answers="a1"),
    mail(3, ME, JIM, "Which of the two should come first?", ident="a3", answers="a2"),
    mail(38, ME, PIA, "Which filter fits?", ident="p1"),
    mail(38.5, PIA, ME, "The small one. What would ten cost?", ident="p2", answers="p1"),
)
FACTS = Facts(messages=TALK, deals=(PUMPS, FILTERS, LAMPS))


def seen(days: float = 40, facts: Facts = FACTS) -> Review:
    return review(facts, at(days), SETTINGS, no_holidays, learn_kaplan_meier)


def made(days: float = 40, facts: Facts = FACTS) -> Forecast:
    return forecast(seen(days, facts))


def test_a_silent_deal_is_in_the_sum_and_out_of_the_one_without_silent_deals() -> None:
    pounds = made().totals[0]
    by_name = {one.deal.name: one for one in made().deals}
    assert (by_name["Pumps"].silent, by_name["Filters"].silent) == (True, False)
    pumps = by_name["Pumps"].supported
    assert pumps is not None
    assert pounds.stated == pytest.approx(1200 * 0.8 + 500 * 0.5)
    assert pounds.supported - pounds.without_silent == pytest.approx(1200 * pumps.odd.p)
    assert pounds.span.worst <= pounds.span.likely <= pounds.span.best


def test_currencies_are_never_added() -> None:
    found = made()
    assert [(t.currency, t.deals) for t in found.totals] == [("GBP", 2), ("EUR", 1)]
    told = forecast_json(found)
    validate("forecast", told)
    assert told["totals"] == told["by_currency"][0]
    assert any("never added" in sentence for sentence in told["says"])


def test_a_deal_without_people_or_amount_is_counted_and_said_to_be_unsupported() -> None:
    bare = Deal("Bare", "none.example", (), stated=0.9)
    found = made(facts=replace(FACTS, deals=(bare,)))
    (one,) = found.deals
    assert (one.supported, one.silent) == (None, False)
    assert (found.totals[0].unsupported, found.totals[0].without_amount) == (1, 1)
    assert "says nothing" in hope_words(one)


def test_no_deal_at_all_is_a_forecast_too() -> None:
    told = forecast_json(made(facts=Facts(messages=TALK)))
    validate("forecast", told)
    assert (told["deals"], told["totals"]["deals"], told["score"]) == ([], 0, None)


def test_a_known_no_in_an_open_deal_is_nearly_all_hope() -> None:
    known = made(facts=replace(FACTS, truths=(Truth(at(39), JIM, TruthState.NO),)))
    pumps = next(one for one in known.deals if one.deal.name == "Pumps")
    assert pumps.hope is not None
    assert pumps.hope > 0.7
    assert not pumps.silent


def test_two_deals_with_one_person_are_told_apart() -> None:
    second = replace(PUMPS, name="Valves", amount=Decimal(100))
    told = (Truth(at(39), JIM, TruthState.NO, deal="Pumps"),)
    found = {o.deal.name: o for o in made(facts=replace(FACTS, deals=(PUMPS, second), truths=told)).deals}
    pumps, valves = found["Pumps"].supported, found["Valves"].supported
    assert pumps is not None
    assert valves is not None
    assert pumps.odd.p < 0.05 < valves.odd.p
    assert found["Valves"].silent


def test_time_that_comes_back_goes_to_a_living_deal_that_waits_for_us() -> None:
    (first, *_) = made().next
    assert first.person == PIA
    assert "with you" in first.why


def test_the_order_of_facts_does_not_matter() -> None:
    mixed = replace(FACTS, messages=TALK[::-1], deals=FACTS.deals[::-1])
    assert forecast_json(made()) == forecast_json(made(facts=mixed))


def year(*days: float, facts: Facts = FACTS) -> tuple[Entry, ...]:
    ledger: tuple[Entry, ...] = ()
    for day in days:
        ledger = (*ledger, *frozen(seen(day, replace(facts, ledger=ledger)), ledger))
    return ledger


def test_the_letter_says_what_changed_since_last_week() -> None:
    assert NO_LEDGER in letter(seen(), made()).text
    answered = replace(FACTS, messages=(*TALK, mail(39, JIM, ME, "The blue one.", ident="a4", answers="a3")))
    later = replace(answered, ledger=year(26, 33, 40, facts=answered))
    text = letter(seen(40.5, later), made(40.5, later)).text
    assert "in touch again" in text
    raised = replace(later, deals=(replace(PUMPS, stated=0.9), FILTERS, LAMPS))
    raised = replace(raised, ledger=(*later.ledger, *frozen(seen(41, raised), later.ledger)))
    assert "from 80 % to 90 %" in " ".join(letter(seen(42, raised), made(42, raised)).text.split())


def test_the_letter_says_what_became_known_and_what_limbo_costs() -> None:
    known = replace(FACTS, truths=(Truth(at(39), PIA, TruthState.YES),))
    text = letter(seen(40, known), made(40, known)).text
    assert "pia@other.example (Filters): yes." in text
    assert "in limbo" in text
    assert max(map(len, text.splitlines())) <= 76


def test_the_letter_as_a_page_escapes_what_others_wrote() -> None:
    wicked = replace(PUMPS, name="<script>alert(1)</script>")
    page = letter(seen(40, replace(FACTS, deals=(wicked,))), made(40, replace(FACTS, deals=(wicked,)))).html
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert page.count("<svg") == 1


def test_the_words_never_scold_and_never_promise() -> None:
    assert "Nobody is quiet" in limbo_line(made(facts=Facts()).limbo)
    assert "begins when it does" in score_lines(made())[0]


def test_the_picture_and_its_table_hold_the_same_deals() -> None:
    deals = rows(made())
    assert len(pipeline_table(deals, "").rows) == len(deals) == 3
    picture = pipeline_picture(deals * 80, "Many.")
    assert f"{len(deals) * 80 - MOST_ROWS} more deals" in picture
