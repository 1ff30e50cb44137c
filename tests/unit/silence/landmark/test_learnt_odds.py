"""A fit for the week: the same for the same record, kept or not. What happens when learning fails is in test_learn.py."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import rmtree

import pytest

from unghost.adapters.fits import FOLDER, KeptFits
from unghost.domain.odds import Odds
from unghost.silence.landmark.kept import Forgetful, Kept
from unghost.silence.landmark.learn import LandmarkLearner, week_start
from unghost.silence.landmark.prior import mailbox_prior
from unghost.silence.model import Fitted, Question
from unghost.silence.watch.tops import SHIPPED_TOPS
from unit.silence.landmark.tables import AHEAD, history, moment, past_of, theirs, town

TOUCHES = town(people=6, weeks=26)
WHOM = next(iter(TOUCHES))


@dataclass
class Counting:
    """Keeps fits in memory, and counts how many were made."""

    texts: dict[str, str] = field(default_factory=dict)
    made: int = 0

    def get(self, name: str) -> str | None:
        return self.texts.get(name)

    def before(self, until: float) -> Iterable[str]:  # noqa: ARG002 - nothing fails here
        return ()

    def put(self, name: str, until: float, text: str) -> None:  # noqa: ARG002 - found by name alone
        self.made += 1
        self.texts[name] = text


def taught(kept: Kept, now: float = 178.0, late_at: float = 0.8, extra: float | None = None) -> Fitted:
    touches = TOUCHES if extra is None else {**TOUCHES, WHOM: [*TOUCHES[WHOM], theirs(extra, WHOM)]}
    known = history({p: sorted(found, key=lambda t: t.at) for p, found in touches.items()}, now)
    known = replace(known, settings=replace(known.settings, late_at=late_at))
    return LandmarkLearner(mailbox_prior(), SHIPPED_TOPS, kept)(known, past_of(known))


def odds(fitted: Fitted) -> list[Odds]:
    return fitted.model.odds([Question(p, moment(170), moment(178), (), 48.0, AHEAD) for p in (*TOUCHES, "eve@x.example")])


def test_the_same_history_teaches_the_same_twice() -> None:
    assert odds(taught(Forgetful())) == odds(taught(Forgetful()))


def test_a_kept_fit_is_used_and_without_it_the_odds_are_the_same_to_the_last_digit() -> None:
    kept = Counting()
    first, second = odds(taught(kept)), odds(taught(kept))
    assert kept.made == 1
    kept.texts.clear()
    third = odds(taught(kept))
    assert kept.made == 2
    assert first == second == third


def test_deleting_the_kept_files_changes_no_odds(tmp_path: Path) -> None:
    first = odds(taught(KeptFits(tmp_path)))
    assert not taught(KeptFits(tmp_path)).made
    rmtree(tmp_path / FOLDER)
    again = taught(KeptFits(tmp_path))
    assert again.made
    assert odds(again) == odds(taught(KeptFits(tmp_path))) == first


def test_a_fit_holds_for_the_week_whatever_arrives_in_it() -> None:
    kept = Counting()
    taught(kept, now=175.1)
    assert not taught(kept, now=178.0, extra=177.0).made
    assert taught(kept, now=182.5).made


@pytest.mark.parametrize("change", [{"late_at": 0.9}, {"extra": 160.1}], ids=["another setting", "another record"])
def test_what_would_teach_something_else_is_learnt_anew(change: dict[str, float]) -> None:
    kept = Counting()
    taught(kept)
    assert taught(kept, late_at=change.get("late_at", 0.8), extra=change.get("extra")).made
    assert kept.made == 2


@pytest.mark.parametrize("hours", [0.0, 1.0, 24.0 * 6 + 23.9])
def test_a_week_begins_on_monday_at_midnight(hours: float) -> None:
    monday = datetime(2026, 3, 2, tzinfo=UTC)
    assert week_start(monday + timedelta(hours=hours)) == monday


def test_a_history_of_nobody_teaches_nothing_and_says_so() -> None:
    known = history({}, 10)
    fitted = LandmarkLearner(mailbox_prior(), SHIPPED_TOPS, Forgetful())(known, {})
    assert (fitted.silences, fitted.silent_from) == (0, None)
    assert any("too little" in sentence for sentence in fitted.says)
