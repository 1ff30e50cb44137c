"""``bench silence predict`` as somebody with a table of their own runs it."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from schemas import validate

DAY = 86400.0
START = 1_600_000_000
ODDS = ("p_7", "p_14", "p_30", "p_60")


def unghost(*words: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "unghost.cli.main", *map(str, words)]
    surroundings = {**os.environ, "OMP_NUM_THREADS": "1"}
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, encoding="utf-8", env=surroundings)


def predict(*words: object) -> subprocess.CompletedProcess[str]:
    return unghost("bench", "silence", "predict", *words)


def table(folder: Path, name: str, header: str, rows: list[str]) -> Path:
    path = folder / name
    path.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    return path


def odds(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def numbers(path: Path) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    return np.array([[float(row[name]) for name in ODDS] for row in odds(path)])


def letters() -> list[str]:
    """Return two years in which ann writes to twenty people every ten days, who answer the sooner the lower their number."""
    dice = np.random.default_rng(11)
    rows = []
    for day in range(0, 700, 10):
        for person in range(20):
            sent = START + day * DAY + person * 3600
            rows.append((sent, "ann", f"p{person}"))
            if dice.random() < 0.8:
                rows.append((sent + dice.exponential(1 + person / 4) * DAY, f"p{person}", "ann"))
    return [f"{at:.0f},{sender},{recipient}" for at, sender, recipient in sorted(rows)]


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("tables")
    events = table(folder, "events.csv", "ts,sender,recipient", letters())
    opened = [(START + day * DAY + person * 3600, person) for day in range(500, 690, 10) for person in range(20)]
    rows = [
        f"{number},{s},{t0 + s * DAY:.0f},ann,p{person},{t0:.0f}" for number, (t0, person) in enumerate(opened) for s in (0, 3, 9)
    ]
    return events, table(folder, "rows.csv", "spell_id,s,L,owner,contact,t0", rows)


def test_every_question_gets_lawful_odds_in_its_place(places: tuple[Path, Path], tmp_path: Path) -> None:
    out = tmp_path / "odds.csv"
    done = predict(*places, out, "--full", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    said = json.loads(done.stdout)
    validate("predicted", said)
    found, asked = odds(out), odds(places[1])
    assert said["rows"] == len(found) == len(asked)
    assert said["fitted_on"] > 500
    assert [(row["spell_id"], row["s"]) for row in found] == [(row["spell_id"], row["s"]) for row in asked]
    p = numbers(out)
    assert ((p > 0) & (p < 1)).all()
    assert (np.diff(p, axis=1) >= 0).all()
    assert all(
        float(row[f"low_{h}"]) <= float(row[f"p_{h}"]) <= float(row[f"high_{h}"]) for row in found for h in (7, 14, 30, 60)
    )


def test_what_comes_after_a_question_does_not_change_its_answer(places: tuple[Path, Path], tmp_path: Path) -> None:
    events, rows = places
    asked = rows.read_text(encoding="utf-8").splitlines()
    last = START + 560 * DAY
    early = table(tmp_path, "early.csv", asked[0], [row for row in asked[1:] if float(row.split(",")[2]) <= last])
    known = table(tmp_path, "known.csv", "ts,sender,recipient", [row for row in letters() if float(row.split(",")[0]) <= last])
    until = f"--train-until={START + 450 * DAY}"
    assert predict(events, early, tmp_path / "all.csv", until).returncode == 0
    assert predict(known, early, tmp_path / "cut.csv", until).returncode == 0
    assert np.allclose(numbers(tmp_path / "all.csv"), numbers(tmp_path / "cut.csv"), rtol=0, atol=1e-9)


def test_what_is_learnt_and_from_whom_is_the_callers_choice(places: tuple[Path, Path], tmp_path: Path) -> None:
    unseen = tmp_path / "unseen.txt"
    unseen.write_text("\n".join(["ann", *(f"p{n}" for n in range(20))]), encoding="utf-8")
    choices: list[list[object]] = [["--prior-alone"], ["--unseen", unseen], [f"--train-until={START}"], []]
    for number, words in enumerate(choices):
        done = predict(*places, tmp_path / f"{number}.csv", *words)
        assert done.returncode == 0, done.stderr
        assert ("by the prior alone" in done.stdout) == (number < 3)
    alone, nobody, never, learnt = (numbers(tmp_path / f"{n}.csv") for n in range(4))
    assert np.allclose(alone, nobody, rtol=0, atol=1e-9)
    assert np.allclose(alone, never, rtol=0, atol=1e-9)
    assert np.abs(learnt - alone).max() > 0.01


def test_the_shipped_prior_can_be_named_and_another_refused(places: tuple[Path, Path], tmp_path: Path) -> None:
    from unghost.silence.landmark.prior import dump_prior, shipped_prior

    same = tmp_path / "prior.json"
    same.write_text(dump_prior(shipped_prior()), encoding="utf-8")
    for words in (["--prior", same], []):
        assert predict(*places, tmp_path / f"{len(words)}.csv", *words).returncode == 0
    assert np.array_equal(numbers(tmp_path / "0.csv"), numbers(tmp_path / "2.csv"))
    same.write_text("{}", encoding="utf-8")
    done = predict(*places, tmp_path / "x.csv", "--prior", same)
    assert (done.returncode, len(done.stderr.strip().splitlines())) == (2, 2)


def test_what_was_left_out_is_said(places: tuple[Path, Path], tmp_path: Path) -> None:
    events = table(tmp_path, "events.csv", "ts,sender,recipient", [*letters(), "soon,ann,p1", "5,ann,ann", "6,ann,ann"])
    done = predict(events, places[1], tmp_path / "odds.csv")
    assert done.returncode == 0
    assert done.stderr.splitlines() == ["left out: 1 × no readable time", "left out: 2 × to themselves"]
    assert predict(events, places[1], tmp_path / "odds.csv", "--quiet").stderr == ""


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["none.csv", "rows.csv", "odds.csv"], 3),
        (["events.csv", "none.csv", "odds.csv"], 3),
        (["events.csv", "rows.csv", "none/odds.csv"], 3),
        (["events.csv", "rows.csv", "odds.csv", "--unseen", "none.txt"], 3),
        (["events.csv", "rows.csv", "events.csv"], 2),
        (["events.csv", "rows.csv", "odds.csv", "--train-until", "soon"], 2),
        (["events.csv", "rows.csv", "odds.csv", "--train-until", "nan"], 2),
        (["rows.csv", "events.csv", "odds.csv"], 2),
    ],
)
def test_a_call_that_is_off_ends_with_a_sentence_and_a_remedy(places: tuple[Path, Path], words: list[str], code: int) -> None:
    folder = places[0].parent
    done = predict(*(word if word.startswith("--") or word in ("soon", "nan") else folder / word for word in words))
    assert done.returncode == code, done.stderr
    assert done.stdout == ""
    assert 2 <= len(done.stderr.strip().splitlines()) <= 3
    assert "Traceback" not in done.stderr
    assert not (folder / "odds.csv").exists()


@pytest.mark.parametrize("words", [["lint", "-"], ["read", "-", "--json"], ["bench", "silence", "predict", "--help"]])
def test_what_needs_no_odds_loads_no_arrays(words: list[str], tmp_path: Path) -> None:
    code = (
        "import sys; from unghost.cli.main import main; main(sys.argv[1:]);"
        "print([name for name in ('numpy', 'duckdb', 'scipy') if name in sys.modules], file=sys.stderr)"
    )
    command = [sys.executable, "-c", code, "--home", str(tmp_path), *words]
    done = subprocess.run(command, capture_output=True, text=True, input="From: a@b.example\n\nHello.\n", timeout=60, check=False)
    assert done.stderr.splitlines()[-1] == "[]", done.stderr
