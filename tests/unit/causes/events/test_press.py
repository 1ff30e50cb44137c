"""What the news tell of a company: only what happened to it, only where it is meant, only where it is sure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

import pytest

from unghost.causes.cause import View
from unghost.causes.diagnose import diagnose
from unghost.causes.events.event import Event, Whom
from unghost.causes.events.find import events
from unghost.domain.news import News
from unghost.testing.build import NOW, correspondence, ours, person, theirs, view

JO = "jo@contoso.example"


def told(
    *items: str, text: str = "", who: str = JO, days: float = 20, names: Mapping[str, tuple[str, ...]] | None = None
) -> View:
    """Return a view of Jo of Contoso, quiet for forty days, with some headlines in the news."""
    known = correspondence(
        (ours(40, "How is the plan?", "How is the plan?"), theirs(60, "Good.", person=who)),
        who=replace(person(who), name="Jo Brandon"),
    )
    news = tuple(News(f"k{n}", NOW - timedelta(days), title, text, "", f"paper/{n}") for n, title in enumerate(items))
    seen = view(known)
    return replace(seen, history=replace(seen.history, news=news, companies=names or {}))


def kinds(seen: View) -> list[str]:
    return [event.kind.value for event in events(seen)]


@pytest.mark.parametrize(
    ("headline", "kind"),
    [
        ("Contoso files for insolvency", "insolvency"),
        ("Contoso GmbH meldet Insolvenz an", "insolvency"),
        ("Lamp maker Contoso enters administration", "insolvency"),
        ("Contoso, the lamp maker, goes bust", "insolvency"),
        ("Fabrikam to acquire Contoso", "acquisition"),
        ("Fabrikam buys lamp maker Contoso for 30 million", "acquisition"),
        ("Contoso has been sold to Fabrikam", "acquisition"),
        ("Fabrikam übernimmt Contoso", "acquisition"),
        ("Fabrikam rachète Contoso", "acquisition"),
        ("Fabrikam compra Contoso", "acquisition"),
        ("Fabrikam neemt Contoso over", "acquisition"),
        ("Contoso and Fabrikam merge", "merger"),
        ("Contoso to merge with Fabrikam", "merger"),
        ("Contoso cuts 200 jobs in Leeds", "layoffs"),
        ("Layoffs at Contoso", "layoffs"),
        ("Contoso streicht 300 Stellen", "layoffs"),
        ("Contoso supprime 120 emplois", "layoffs"),
        ("Contoso despide a 90 trabajadores", "layoffs"),
        ("Contoso schrapt 80 banen", "layoffs"),
        ("Contoso demite 50 funcionários", "layoffs"),
        ("Contoso freezes hiring", "freeze"),
        ("Contoso relocates its headquarters to Leeds", "office_move"),
        ("Contoso announces restructuring", "reorganisation"),
        ("Contoso closes its Leeds plant", "reorganisation"),
        ("Contoso hit by ransomware attack", "disruption"),
        ("Fire at Contoso factory", "disruption"),
        ("Contoso's CFO Jane Roe resigns", "resignation"),
        ("Contoso appoints new managing director", "departure"),
        ("Contoso's Jo Brandon retires", "retirement"),
        ("Jo Brandon of Contoso joins Fabrikam", "new_job"),
    ],
)
def test_a_headline_about_the_account_is_an_event(headline: str, kind: str) -> None:
    (event,) = events(told(headline))
    assert event.kind.value == kind
    assert event.quote == headline
    assert event.message is None
    assert event.origin == "paper/0"


@pytest.mark.parametrize(
    "headline",
    [
        "Contoso was acquired by Fabrikam in 2011",
        "Ten years after Contoso was acquired",
        "Contoso denies merger talks",
        "Contoso could be sold",
        "Fabrikam drops bid for Contoso",
        "Was Contoso acquired?",
        "Contoso avoids insolvency",
        "Initech, a supplier of Contoso, files for insolvency",
        "Contoso supplier Initech files for insolvency",
        "Fabrikam acquires Contoso's rival Initech",
        "Contoso Energy files for insolvency",
        "Contosoft files for insolvency",
        "Contoso's parent company files for bankruptcy",
        "Contoso buys new trucks",
        "Contoso sold 3000 lamps",
        "Contoso wins an award",
        "Fabrikam files for insolvency",
    ],
)
def test_what_is_old_denied_guessed_or_another_s_is_none(headline: str) -> None:
    assert events(told(headline)) == ()


@pytest.mark.parametrize(
    ("account", "headline", "meant"),
    [
        ("jo@summit.example", "Summit files for insolvency", False),
        ("jo@summit.example", "Summit Ltd files for insolvency", True),
        ("jo@abc.example", "ABC files for insolvency", False),
        ("jo@gmail.com", "Gmail is sold to Fabrikam", False),
        ("jo@blueheron.example", "Blue Heron files for insolvency", True),
        ("jo@mail.contoso.co.uk", "Contoso files for insolvency", True),
    ],
)
def test_a_name_must_be_distinctive(account: str, headline: str, meant: bool) -> None:
    assert bool(events(told(headline, who=account))) is meant


def test_a_common_name_is_meant_where_the_item_spells_out_the_domain() -> None:
    assert kinds(told("Summit files for insolvency", text="More at summit.example.", who="jo@summit.example")) == ["insolvency"]


def test_a_name_two_accounts_share_means_neither() -> None:
    seen = told("Contoso files for insolvency")
    other = correspondence((theirs(50, "Hi.", person="al@contoso.test"),), who=replace(person("al@contoso.test"), name="Al Hill"))
    history = replace(
        seen.history,
        people={**seen.history.people, "al@contoso.test": other},
        by_account={"contoso.example": (JO,), "contoso.test": ("al@contoso.test",)},
    )
    assert events(replace(seen, history=history)) == ()


def test_the_names_in_signatures_and_deals_count_too() -> None:
    names = {"ctso.example": ("Contoso Lighting",)}
    assert kinds(told("Contoso Lighting GmbH cuts 80 jobs", who="jo@ctso.example", names=names)) == ["layoffs"]


def test_the_company_means_the_one_the_title_is_about() -> None:
    assert kinds(told("Hard times at Contoso", text="Sales fell. The company will cut 200 jobs by May.")) == []
    assert kinds(told("Contoso sees hard times", text="Sales fell. The company will cut 200 jobs by May.")) == ["layoffs"]


def test_somebody_of_the_same_name_elsewhere_is_not_meant() -> None:
    assert events(told("Jo Brandon of Initech resigns")) == ()


def test_one_item_in_two_feeds_is_one_event() -> None:
    assert len(events(told("Contoso cuts 200 jobs", "Contoso cuts 200 jobs"))) == 1


def test_news_are_evidence_quoted_verbatim() -> None:
    found = {w.cause: w for w in diagnose(told("Fabrikam to acquire Contoso")).causes}["company_event"]
    assert [(e.quote, e.message) for e in found.supports] == [("Fabrikam to acquire Contoso", None)]
    assert found.p > 0.4
    assert diagnose(told("Fabrikam to acquire Contoso")).top() == "company_event"


def test_the_acquirer_is_less_in_upheaval_than_the_acquired() -> None:
    bought, buys = (
        next(w.p for w in diagnose(told(headline)).causes if w.cause == "company_event")
        for headline in ("Initech acquires Contoso", "Contoso acquires Initech")
    )
    assert bought > buys


def test_news_expire() -> None:
    assert kinds(told("Contoso freezes hiring", days=179)) == ["freeze"]
    assert kinds(told("Contoso freezes hiring", days=181)) == []
    assert kinds(told("Contoso freezes hiring", days=-1)) == []


def test_who_left_above_them_is_the_decider() -> None:
    event: Event = events(told("Contoso's CFO Jane Roe resigns"))[0]
    assert (event.about, event.who, event.cause) == (Whom.DECIDER, "CFO Jane Roe", "decider_left")
