"""Event files, simple columns, generated files, the audit, and the page that is written."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from benchmarks.silence import audit, generate, our_columns, stages, training
from benchmarks.silence.contestants import Peers, baselines, peers, predict
from benchmarks.silence.mail_events import Events, from_columns, read_events
from benchmarks.silence.protocol import landmark_rows, spells
from benchmarks.silence.run import figures, main
from benchmarks.silence.scores import scores
from benchmarks.silence.simple_features import counts, features
from benchmarks.silence.table import Result, written
from benchmarks.silence.world import SUBSETS, World, read_odds, world

from unghost.silence.landmark.spells import spells_of

ROOT = Path(__file__).resolve().parents[3]
HONEST = """
import csv, sys
with open(sys.argv[2]) as source, open(sys.argv[3], "w") as sink:
    sink.write("spell_id,s,p_7,p_14,p_30,p_60\\n")
    last = max(float(row["ts"]) for row in csv.DictReader(open(sys.argv[1])))
    for row in csv.DictReader(source):
        p = LEAK or 1 / (2 + float(row["s"]))
        sink.write(f"{row['spell_id']},{row['s']},{p},{p},{p},{p}\\n")
"""


def predictor(tmp_path: Path, leak: str) -> str:
    """Return the command of a predictor that looks at nothing but the days, or at the end of the file."""
    script = tmp_path / "predictor.py"
    script.write_text(HONEST.replace("LEAK", leak), encoding="utf-8")
    return "{python} " + f"{script} {{events}} {{rows}} {{out}}"


def test_an_event_file_may_have_any_columns_in_any_order(tmp_path: Path) -> None:
    path = tmp_path / "events.csv"
    path.write_text("list,recipient,ts,sender,chars\nx,b,2,a,7\nx,a,1,b,\nx,c,3,c,1\n", encoding="utf-8")
    events = read_events(path)
    assert events.ts.tolist() == [1, 2]
    assert [events.people[k] for k in events.sender] == ["b", "a"]
    assert np.array_equal(events.chars, [np.nan, 7], equal_nan=True)


def test_an_event_file_without_the_columns_it_needs_is_refused() -> None:
    with pytest.raises(ValueError, match="recipient"):
        from_columns({"ts": [1], "sender": ["a"]})


def test_the_same_seed_gives_the_same_file_and_another_another() -> None:
    one, same, other = generate.columns(10, 1), generate.columns(10, 1), generate.columns(10, 2)
    assert all(np.array_equal(one[name], same[name]) for name in one)
    assert not np.array_equal(one["ts"][:50], other["ts"][:50])


def test_a_generated_file_has_what_makes_silences_hard(events: Events) -> None:
    of = spells(events)
    assert 0.4 < of.answered.mean() < 0.9
    assert 0.001 < events.auto.mean() < 0.05
    assert 0.01 < (events.n_rcpt > 10).mean() < 0.1
    weekday = np.floor(events.ts / 86400 + 3) % 7
    assert (weekday >= 5).mean() < 0.15
    waits = np.log10((of.end - of.t0)[of.answered])
    assert np.quantile(waits, 0.95) - np.quantile(waits, 0.05) > 1.5


def test_nothing_after_a_row_changes_its_columns(events: Events) -> None:
    moment = float(np.quantile(events.ts, 0.7))
    known = events.ts <= moment
    early = replace(events, **{name: getattr(events, name)[known] for name in Events.__slots__ if name != "people"})
    whole, part = spells(events), spells(early)
    rows = landmark_rows(part, moment - 30 * 86400, moment)
    assert len(rows) > 50
    for known_then, known_later in (
        (features(early, part, rows)[0], features(events, whole, rows)[0]),
        (counts(early, part, rows), counts(events, whole, rows)),
        (our_columns.features(early, part, rows)[0], our_columns.features(events, whole, rows)[0]),
    ):
        assert np.allclose(known_then, known_later, rtol=0, atol=1e-9)


@pytest.mark.parametrize("whose", training.COLUMNS)
def test_columns_are_numbers_and_have_names(small: World, whose: str) -> None:
    found, names = training.COLUMNS[whose](small.events, small.spells, small.rows)
    assert found.shape == (len(small.rows), len(set(names)))
    assert np.all(np.isfinite(found))


def test_the_program_and_the_protocol_find_the_same_silences(events: Events) -> None:
    ours, theirs = spells_of(our_columns.table(events)), spells(events)
    assert np.array_equal(ours.opened, theirs.t0)
    assert np.array_equal(ours.event, theirs.opener)
    assert np.array_equal(ours.answered, theirs.answered)
    assert np.array_equal(np.nan_to_num(ours.closed, nan=np.inf), theirs.end)


def test_lessons_end_at_the_split_and_leave_out_who_is_held_out(small: World) -> None:
    lesson = training.taught(small)
    spell = lesson.rows.spell
    assert not small.unseen[small.spells.contact[spell]].any()
    assert np.all(lesson.rows.at + lesson.days * 86400 <= small.when.split + 1e-3)
    came = small.spells.answered[spell] & (small.spells.end[spell] <= lesson.rows.at + lesson.days * 86400 + 1e-3)
    assert np.array_equal(lesson.answered > 0, came)


def test_an_honest_predictor_passes_the_audit_and_one_that_looks_ahead_does_not(tmp_path: Path) -> None:
    events = generate.write(tmp_path / "events.csv", 20)
    honest = audit.audit(events, tmp_path, predictor(tmp_path, "None"), 2)
    assert [apart for _, rows, apart in honest if rows] == [0.0, 0.0]
    leaking = audit.audit(events, tmp_path, predictor(tmp_path, "last % 1e6 / 1e6"), 2)
    assert max(apart for _, _, apart in leaking) > audit.TOLERANCE


def test_a_predictor_that_fails_or_forgets_rows_is_told_so(tmp_path: Path, small: World) -> None:
    events = generate.write(tmp_path / "events.csv", 20)
    with pytest.raises(SystemExit, match="ended with"):
        predict(small, events, small.rows.take(np.arange(3)), tmp_path / "x", "{python} -c 'raise SystemExit(3)'")
    (tmp_path / "out.csv").write_text("spell_id,s,p_7,p_14,p_30,p_60\n0,0.0,.1,.1,.1,.1\n", encoding="utf-8")
    with pytest.raises(ValueError, match="have no prediction"):
        read_odds(tmp_path / "out.csv", small, small.rows)


def test_odds_that_are_none_are_refused(tmp_path: Path, small: World) -> None:
    row = small.rows.take(np.arange(1))
    (tmp_path / "out.csv").write_text(
        f"spell_id,s,p_7,p_14,p_30,p_60\n{row.spell[0]},{row.s[0]},nan,.1,.1,.1\n", encoding="utf-8"
    )
    with pytest.raises(ValueError, match="are no odds"):
        read_odds(tmp_path / "out.csv", small, row)


def test_the_page_says_too_few_where_little_can_be_judged() -> None:
    tiny = world(generate.events(3, 1))
    entries = baselines(tiny)
    found = {part: scores(tiny, entries, tiny.subset(part), 5, 1) for part in SUBSETS}
    page = written([Result("generated", "", synthetic=True, entries=entries, scores=found)], "today", 5)
    assert "nan" not in page
    assert "too few" in page
    assert "generated: it shows that everything runs" in page


def test_a_whole_run_without_peers_writes_the_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    events = generate.write(tmp_path / "made.csv", 30)
    ours = predictor(tmp_path, "None")
    empty = str(tmp_path / "nowhere")
    main(
        [str(events), "--peers", "--boot", "5", "--jobs", "1", "--ours", ours, "--output", str(tmp_path), "--environment", empty]
    )
    page = (tmp_path / "results.md").read_text(encoding="utf-8")
    assert page in capsys.readouterr().out
    assert "| **unghost** |" in page
    assert re.search(r"\| warm \| Kaplan-Meier by history \| [+−]\.\d{3} ± \.\d{3} \|", page)


def test_a_peer_learns_and_predicts(tmp_path: Path, small: World) -> None:
    who = Peers(Path(sys.executable), ["BG/NBD"], cache=tmp_path / "kept")
    (one,), (again,) = peers(small, who, tmp_path), peers(small, replace(who, python=Path("nobody")), tmp_path)
    assert one.fit == again.fit
    assert one.odds is not None
    assert all(np.all((p > 0) & (p < 1)) for p in one.odds.values())
    assert np.all(one.odds[7] <= one.odds[60])


def test_plots_show_the_warm_rows(small: World) -> None:
    entries = baselines(small)
    found = {part: scores(small, entries, small.subset(part), 0, 1) for part in SUBSETS}
    shown = figures(Result("x", "", synthetic=True, entries=entries, scores=found), small)
    assert set(shown) == {"reliability", "alarms"}


def test_saved_events_are_the_events(tmp_path: Path) -> None:
    columns = generate.columns(5)
    loaded = stages.load(stages.save(columns, tmp_path / "events.npz"))
    assert np.array_equal(spells(loaded).end, spells(from_columns(columns)).end)


def test_the_lock_of_the_peers_records_no_host_and_pins_everything_by_hash() -> None:
    text = (ROOT / "benchmarks/silence/peers.txt").read_text(encoding="utf-8")
    assert not re.search(r"https?:|file:|--index|--extra-index|--find-links|--trusted-host|@", text)
    blocks = [block for block in re.split(r"\n(?=\S)", text.strip()) if not block.startswith("#")]
    assert [block.split()[0] for block in blocks if "==" not in block.split("\n")[0] or "--hash=sha256:" not in block] == []
