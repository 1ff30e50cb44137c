"""The same figures as the shared harness gives, which knows nothing of this code.

Once on a generated file, against figures written down here (they were made by that harness), and once on a slice of shared data,
against the harness itself, where it and an interpreter that can run it are at hand.
"""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from benchmarks.silence import generate
from benchmarks.silence.contestants import DAYS, PLAIN, baselines
from benchmarks.silence.mail_events import read_events
from benchmarks.silence.run import ENVIRONMENT
from benchmarks.silence.scores import scores
from benchmarks.silence.world import SUBSETS, World, world, write_rows, write_unseen

WRITTEN_DOWN = Path(__file__).with_name("figures_of_the_shared_harness.json")
THEIR_NAMES = {
    "rule: N days": DAYS,
    "rule: k x contact mean": "k × the contact's usual time",
    "Kaplan-Meier": PLAIN,
    "KM by history": "Kaplan-Meier by history",
}
FIGURES = {"auc": "auc", "igain": "gain", "ece": "ece", "delay@0.05": "delay0.05", "delay@0.1": "delay0.1"}
SLICE = {"lists_dev": 12_000, "eu_dev": 25_000}


def differences(of: World, theirs: dict[str, list[dict[str, Any]]]) -> list[str]:
    """Return where our figures are not theirs to nine digits; by their default score, no answer within 60 days."""
    wrong: list[str] = []
    entries = [e if e.odds is None else replace(e, score=1 - e.odds[of.protocol.gone_days]) for e in baselines(of)]
    for subset in SUBSETS:
        ours = {score.name: score for score in scores(of, entries, of.subset(subset), 0, 1)}
        for row in theirs[subset]:
            mine = ours[THEIR_NAMES[row["model"]]]
            said = {**mine.figures, **(dict(zip(("said", "seen"), mine.tail[:2], strict=True)) if mine.tail else {})}
            for name, own in {**FIGURES, "tail_pred": "said", "tail_obs": "seen"}.items():
                expected = row.get(name)
                if expected is None or expected != expected:
                    continue  # where one of its cells has no ranking, that harness has no mean; ours is of the others
                if abs(said[own] - expected) > 1e-9:
                    wrong.append(f"{subset} {mine.name} {own}: {said[own]} and {expected}")
    return wrong


def test_a_generated_file_gets_the_figures_the_shared_harness_gave_it(small: World) -> None:
    theirs = json.loads(WRITTEN_DOWN.read_text(encoding="utf-8"))
    assert sum(len(rows) for rows in theirs.values()) == len(SUBSETS) * len(THEIR_NAMES)
    assert differences(small, theirs) == []


def harness() -> tuple[Path, Path]:
    """Return the shared harness and an interpreter that has what it needs."""
    root = Path(__file__).resolve().parents[3]
    script = Path(os.environ.get("UNGHOST_SHARED", root.parent / "shared")) / "bench/silence/silence_bench.py"
    python = ENVIRONMENT / "bin/python"
    if not script.exists() or not (ENVIRONMENT / ".ready").exists():
        pytest.skip("the shared harness, or an interpreter with pandas (make bench-silence), is not here")
    return script, python


@pytest.mark.parametrize("name", SLICE)
def test_a_slice_of_shared_data_gets_the_figures_of_the_shared_harness(shared: Path, name: str, tmp_path: Path) -> None:
    script, python = harness()
    part, said, prepared = tmp_path / "part.csv", tmp_path / "said.json", tmp_path / "prepared"
    take = "import sys, pandas; pandas.read_parquet(sys.argv[1]).head(int(sys.argv[2])).to_csv(sys.argv[3], index=False)"
    source = shared / "silence" / f"{name}.parquet"
    subprocess.run([str(python), "-c", take, str(source), str(SLICE[name]), str(part)], check=True)
    subprocess.run([str(python), "-B", str(script), "score", str(part), "--json", str(said)], check=True, capture_output=True)
    subprocess.run(
        [str(python), "-B", str(script), "prepare", str(part), "--out", str(prepared)], check=True, capture_output=True
    )
    of = world(read_events(part))
    assert differences(of, json.loads(said.read_text(encoding="utf-8"))) == []
    write_rows(of, of.rows, tmp_path / "rows.csv")
    write_unseen(of, tmp_path / "unseen.txt")
    assert (tmp_path / "unseen.txt").read_text() == (prepared / "unseen.txt").read_text()
    assert same_rows(tmp_path / "rows.csv", prepared / "rows.csv")


def same_rows(ours: Path, theirs: Path) -> bool:
    """Return whether two files of rows ask the same in the same order."""
    both = [path.read_text(encoding="utf-8").splitlines() for path in (ours, theirs)]
    return both[0][0] == both[1][0] and [line.split(",")[:2] for line in both[0]] == [line.split(",")[:2] for line in both[1]]


def test_the_written_down_file_can_be_made_again(tmp_path: Path, small: World) -> None:
    events = read_events(generate.write(tmp_path / "made.csv", 40, 3))
    assert len(events) == len(small.events)
    assert world(events).rows.at.tolist() == small.rows.at.tolist()
