"""Predict the benchmark's rows with the Kaplan-Meier model that ships.

predict_km.py EVENTS ROWS OUT --train-until T1 [--unseen FILE] [--prior-alone] [--prior FILE.json]
Writes spell_id,s,p_7,p_14,p_30,p_60 and, with --full, the 90 % bounds and the percentile. Fits on waits opened before T1 of
people not in FILE; for a row it uses what was known at its own moment.
"""

from __future__ import annotations

import argparse
import csv
from collections import defaultdict
from pathlib import Path

from benchmarks.silence.events import DAY, last_sent, read_events, silences, waits, weekday_hours
from benchmarks.silence.refit_prior import load_prior
from unghost.domain.wait import Wait
from unghost.silence.kaplan_meier import KaplanMeier, fit_kaplan_meier

HORIZONS = (7, 14, 30, 60)


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("events", "rows", "out"):
        ask.add_argument(name, type=Path)
    ask.add_argument("--train-until", type=float, required=True)
    ask.add_argument("--unseen", type=Path)
    ask.add_argument("--prior", type=Path)
    ask.add_argument("--prior-alone", action="store_true")
    ask.add_argument("--full", action="store_true")
    given = ask.parse_args()
    events = read_events(given.events)
    spells = silences(events)
    hidden = set(given.unseen.read_text().split()) if given.unseen else set()
    known = [
        wait
        for number, wait in waits(spells, given.train_until, last_sent(events, given.train_until))
        if spells[number].contact not in hidden
    ]
    model = fit_kaplan_meier([] if given.prior_alone else known, load_prior(given.prior) if given.prior else None)
    by_pair: defaultdict[str, list[tuple[float, Wait]]] = defaultdict(list)
    for _, wait in waits(spells, events[-1].ts):
        by_pair[wait.person].append((wait.closed.timestamp(), wait))
    _write(given.rows, given.out, model, by_pair, full=given.full)


def _write(rows: Path, out: Path, model: KaplanMeier, by_pair: dict[str, list[tuple[float, Wait]]], *, full: bool) -> None:
    with rows.open(newline="") as source, out.open("w", newline="") as target:
        writer = csv.writer(target)
        bounds = [f"{side}_{h}" for h in HORIZONS for side in ("low", "high")] + ["unusual", "history"] if full else []
        writer.writerow(["spell_id", "s", *(f"p_{h}" for h in HORIZONS), *bounds])
        for row in csv.DictReader(source):
            now, start = float(row["L"]), float(row["t0"])
            past = [w for end, w in by_pair[f"{row['owner']} {row['contact']}"] if end <= start]
            ahead = {h: weekday_hours(now, now + h * DAY) for h in HORIZONS}
            odds = model.odds(past, weekday_hours(start, now), ahead)
            more = [x for h in HORIZONS for x in (odds.within[h].low, odds.within[h].high)] + [odds.unusual, odds.history]
            writer.writerow([row["spell_id"], row["s"], *(odds.within[h].p for h in HORIZONS), *(more if full else [])])


if __name__ == "__main__":
    main()
