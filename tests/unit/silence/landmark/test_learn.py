"""Learning may fail: the last good fit speaks then, else the prior, and both say so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

import numpy as np
import pytest

from mails import SETTINGS, at
from population import as_messages, letters
from unghost.app.known import Known, known_at
from unghost.domain.settings import Settings
from unghost.history.history import Facts
from unghost.history.weave import no_holidays
from unghost.silence.landmark import learn
from unghost.silence.landmark.kept import Kept
from unghost.silence.landmark.learn import LandmarkLearner, budget_of
from unghost.silence.landmark.look import LEAST_SCORE
from unghost.silence.landmark.prior import shipped_prior
from unghost.silence.model import Fitted
from unghost.silence.watch.level import Allowed, Budget
from unghost.silence.watch.tops import SHIPPED_TOPS


@dataclass
class Shelf:
    """Keeps fits in memory."""

    texts: dict[str, tuple[float, str]] = field(default_factory=dict)

    def get(self, name: str) -> str | None:
        return self.texts[name][1] if name in self.texts else None

    def before(self, until: float) -> Iterable[str]:
        return [text for at, text in sorted(self.texts.values(), reverse=True) if at <= until]

    def put(self, name: str, until: float, text: str) -> None:
        self.texts[name] = (until, text)


MAIL = as_messages(letters(20, 300))


def known(days: float = 300, settings: Settings = SETTINGS) -> Known:
    return known_at(Facts(messages=MAIL), at(days), settings, no_holidays)


def taught(kept: Kept, days: float = 300, settings: Settings = SETTINGS) -> Fitted:
    return known(days, settings).learnt(LandmarkLearner(shipped_prior(), SHIPPED_TOPS, kept))


def test_what_was_learnt_once_is_not_learnt_again() -> None:
    shelf = Shelf()
    first, second = taught(shelf), taught(shelf)
    assert (first.made, second.made) == (True, False)
    assert replace(first, made=False, model=None) == replace(second, model=None)  # type: ignore[arg-type]  # all but the model
    assert first.silences > 100


def test_another_budget_is_another_lesson() -> None:
    shelf = Shelf()
    little, much = (taught(shelf, settings=replace(SETTINGS, false_alarms_a_month=most)) for most in (0.01, 20.0))
    assert much.made
    assert little.silent_from is not None
    assert much.silent_from is not None
    assert much.silent_from <= little.silent_from


def test_no_budget_calls_anybody_silent_who_will_rather_answer_within_a_fortnight() -> None:
    generous = taught(Shelf(), settings=replace(SETTINGS, false_alarms_a_month=1000.0))
    assert generous.silent_from == LEAST_SCORE == 0.5


def broken(*_: object) -> object:
    raise ZeroDivisionError("a fault")


def test_where_learning_fails_the_last_good_fit_speaks_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = Shelf()
    good = taught(shelf, 280)
    monkeypatch.setattr(learn, "study", broken)
    found = taught(shelf, 300)
    assert (found.silences, found.silent_from, found.fine, found.made) == (good.silences, good.silent_from, True, False)
    assert found.notice.startswith("Learning from your record failed (ZeroDivisionError); the odds rest on what was learnt by ")
    assert found.says[0] == found.notice


def test_a_fit_of_later_days_is_not_used_for_earlier_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = Shelf()
    taught(shelf, 300)
    monkeypatch.setattr(learn, "study", broken)
    found = taught(shelf, 250)
    assert found.silences == 0
    assert "those that came with the program" in found.notice


def test_without_any_good_fit_the_prior_speaks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(learn, "study", broken)
    found = taught(Shelf())
    assert (found.silences, found.silent_from, found.fine) == (0, None, True)


def test_numbers_that_are_none_are_not_believed_nor_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    real = learn.study

    def lost(*told: object) -> object:
        found = real(*told)  # type: ignore[arg-type]  # passed on as they came
        return replace(found, weights=replace(found.weights, by_stage=np.full_like(found.weights.by_stage, np.nan)))

    monkeypatch.setattr(learn, "study", lost)
    shelf = Shelf()
    assert "it came to no numbers" in taught(shelf).notice
    assert shelf.texts == {}


@pytest.mark.parametrize("damaged", ["", "{}", "[1]", '{"by_stage": [[1.0]]}', "\x00", '"text"'])
def test_a_kept_fit_that_is_damaged_is_made_anew(damaged: str) -> None:
    shelf = Shelf()
    first = taught(shelf)
    for name, (until, _) in list(shelf.texts.items()):
        shelf.put(name, until, damaged)
    again = taught(shelf)
    assert again.made
    assert again.says == first.says


@pytest.mark.parametrize(
    ("settings", "budget"),
    [
        (Settings(), Budget(Allowed.SHARE_OF_ANSWERED, 0.05)),
        (Settings(false_alarms=0.2), Budget(Allowed.SHARE_OF_ANSWERED, 0.2)),
        (Settings(false_alarms_a_month=3.0), Budget(Allowed.FALSE_ALARMS_A_MONTH, 3.0)),
        (Settings(cases_a_day=0.5), Budget(Allowed.CASES_A_DAY, 0.5)),
    ],
)
def test_the_settings_say_the_budget(settings: Settings, budget: Budget) -> None:
    assert budget_of(settings) == budget


def test_forecasts_are_counted_and_so_are_the_silences_they_are_about() -> None:
    here = known()
    found = LandmarkLearner(shipped_prior(), SHIPPED_TOPS, Shelf()).look(here.told, here.past).reliability()
    assert found.silences is not None
    assert found.rows > found.silences > 20
    assert found.about.startswith(f"{found.rows} forecasts about {found.silences} closed silences")
    assert sum(b.seen.n for b in found.bins) == found.rows


def test_with_few_silences_reliability_says_that_it_cannot_say() -> None:
    here = known_at(Facts(messages=as_messages(letters(1, 60))), at(60), SETTINGS, no_holidays)
    found = LandmarkLearner(shipped_prior(), SHIPPED_TOPS, Shelf()).look(here.told, here.past).reliability()
    assert found.bins == ()
    assert found.says.startswith("There is too little to tell: ")
