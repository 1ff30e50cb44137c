"""Peers, folds, texts of any length, and the page that is written."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import pytest
from benchmarks.pressure import contestants, practice, public, speed
from benchmarks.pressure.contestants import Answer, as_finds, naive, ours, peer
from benchmarks.pressure.judged import Item, Share
from benchmarks.pressure.run import Asked, Part, of_set, over, page, under
from benchmarks.pressure.table import Line, per_1000, share, written
from benchmarks.pressure.train import document

TEXT = "I've emailed you four times and the offer expires on Friday."
ITEM = Item("1", TEXT, "mail", "", None, frozenset({"P01"}), frozenset(), ((0, 27, "P01"),), "", "a")
FAKE = """
import json, sys
rows = [json.loads(line) for line in sys.stdin]
texts = [row for row in rows if "text" in row]
for row in texts:
    print(json.dumps({"id": row["id"], "found": len(row["text"]) % 2}))
print(json.dumps({"cpu": 0.5, "done": len(texts)}))
"""


def test_ours_names_class_and_level_and_leaves_praise_out() -> None:
    assert {one.code for one in ours(ITEM)} >= {"P01", "P06"}
    assert ours(Item("2", "No answer needed.", "mail", "", None, frozenset(), frozenset(), (), "", "a")) == []


def test_there_are_87_naive_phrases_and_they_are_found_whole() -> None:
    phrases = (contestants.HERE / "naive.txt").read_text(encoding="utf-8").splitlines()
    assert len(set(phrases)) == len(phrases) == 87
    assert naive(["JUST CHECKING IN, John", "The breakfast is asapphire"]).found == [1, 0]


def test_a_peer_that_is_not_installed_is_left_out(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(contestants, "PEERS", tmp_path)
    assert peer("proselint", [TEXT]) is None
    assert peer("alex", [TEXT]) is None


def test_a_peer_answers_from_a_process_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "fake.py").write_text(FAKE, encoding="utf-8")
    monkeypatch.setattr(contestants, "there", lambda _: True)
    monkeypatch.setattr(contestants, "command", lambda _: [sys.executable, str(tmp_path / "fake.py")])
    answer = peer("proselint", ["a", "bb"], learn=[("x", 1)], budget=5.0)
    assert answer == Answer([1, 0], 0.5, 2)
    assert answer.pace == 4.0
    assert as_finds([ITEM], Answer([1], 0.1, 1))["1"][0].end == len(TEXT)


def test_a_peer_that_never_ends_is_given_up(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "hangs.py").write_text("while True: pass", encoding="utf-8")
    monkeypatch.setattr(contestants, "there", lambda _: True)
    monkeypatch.setattr(contestants, "command", lambda _: [sys.executable, str(tmp_path / "hangs.py")])
    monkeypatch.setattr(contestants, "PATIENCE", 1)
    assert peer("proselint", ["a"]) is None


def test_folds_hold_each_class_alike_and_groups_whole() -> None:
    labels = np.array([1] * 50 + [0] * 100, dtype=np.int64)
    part = public.stratified(labels)
    assert [int(labels[part == n].sum()) for n in range(public.PARTS)] == [10] * 5
    groups = [f"g{n % 12}" for n in range(150)]
    dealt = public.grouped(groups)
    assert all(len({int(p) for p, g in zip(dealt, groups, strict=True) if g == name}) == 1 for name in set(groups))
    assert np.bincount(dealt).max() - np.bincount(dealt).min() <= 13


def test_a_fold_is_judged_by_a_fit_that_has_not_seen_it() -> None:
    urgent = [f"hurry up, only {n} left of lamp {n}" for n in range(20)]
    calm = [f"our lamp {n} ships from the warehouse in {n} boxes" for n in range(20)]
    labels = np.array([1] * 20 + [0] * 20, dtype=np.int64)
    documents = [document(text) for text in (*urgent, *calm)]
    assert public.f1(labels, public.unseen_odds(documents, labels, public.stratified(labels)) > 0) == 1.0


def test_texts_for_growth_are_as_long_as_asked() -> None:
    made = speed.texts_of(1000, ["Hello.\nHow are you?", "Fine."])
    assert {len(text) for text in made.values()} == {1000}
    assert "\n" not in made["no newline"]


def test_our_pace_counts_every_mail() -> None:
    pace = speed.our_pace([TEXT] * 4, rounds=1)
    assert pace.mails > 0
    assert pace.median is not None
    assert pace.p99 is not None


def test_a_cold_command_is_timed_by_its_own_process() -> None:
    cost = speed.cold([sys.executable, "-c", "pass"], runs=2)
    assert 0 < cost.median <= cost.worst


def test_our_own_plays_are_all_asked() -> None:
    assert len(practice.own()) >= 10
    assert list(practice.objections("Here is the drawing you asked for.")) == []
    assert any("P01" in said for said in practice.objections(TEXT))


def test_a_figure_says_whether_it_is_met() -> None:
    assert (over(0.96, 0.95), over(0.9, 0.95), over(None, 0.95), under(0.01, 0.02)) == (True, False, None, True)


def test_the_page_sets_targets_beside_figures_and_peers() -> None:
    lines = [Line("found", ".70", share(Share(9, 10, 0.8, 0.99)), {"alex": ".10"}, met=True), Line("more", "", "1")]
    text = written(lines, "today", ["### below"])
    assert "| found | .70 | .90 (.80 to .99), 9 of 10 | met | alex .10 |" in text
    assert text.endswith("### below\n")
    assert per_1000(Share(1, 200)) == "5.0, 1 of 200"
    assert share(Share(0, 0)) == "none"


def test_a_judged_set_is_scored_for_everybody() -> None:
    part = of_set("a set", [ITEM], Asked((), sealed=False, rounds=1, peers=False, only=()))
    assert any(line.what == "pressing texts found" and line.peers["87 naive phrases"].startswith("1.00") for line in part.lines)
    assert "| P01 | 1 |" in part.blocks[0]


def test_what_is_not_here_is_left_out_with_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(_: Asked) -> list[Part]:
        raise FileNotFoundError(2, "absent", "/nowhere/ecdp.jsonl")

    monkeypatch.setitem(sys.modules["benchmarks.pressure.run"].RUNS, "public", absent)
    text = page(Asked((), sealed=False, rounds=1, peers=False, only=("public",)), lambda _: None)
    assert "public was left out: ecdp.jsonl is not here." in text


def test_the_lock_of_the_javascript_peers_names_no_host_and_pins_everything() -> None:
    folder = contestants.HERE / "node"
    lock = (folder / "package-lock.json").read_text(encoding="utf-8")
    packages = json.loads(lock)["packages"]
    assert "://" not in lock
    assert all("integrity" in package for name, package in packages.items() if name)
    assert json.loads((folder / "package.json").read_text(encoding="utf-8"))["dependencies"] == packages[""]["dependencies"]
