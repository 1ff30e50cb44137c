"""Who predicts: rules and curves, peers in their own environment, and ours through its outer command, as anybody would."""

from __future__ import annotations

import hashlib
import os
import shlex
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.silence import rules, training
from benchmarks.silence.mail_events import Floats
from benchmarks.silence.protocol import Rows
from benchmarks.silence.world import World, read_odds, write_rows, write_unseen

HERE = Path(__file__).resolve().parent
OURS = "unghost"
ALONE = "cold start: shipped prior alone"
ELSEWHERE = "unghost with the other files' prior"
ELSEWHERE_ALONE = "cold start: the other files' prior alone"
COMMAND = "{unghost} --home {home} bench silence predict {events} {rows} {out} --unseen {unseen} --train-until {split}"
PEERS = (
    "BG/NBD",
    "Cox (lifelines)",
    "log-normal AFT (lifelines)",
    "random survival forest (scikit-survival)",
    "XGBoost AFT",
    "LightGBM hazard",
)
PLAIN = "Kaplan-Meier"
DAYS = "N days"
ALARM_DAYS = 14
Odds = Mapping[int, Floats]


@dataclass(frozen=True, slots=True)
class Entry:
    """One contestant: odds by horizon (None for a rule), the score it alarms by, seconds to fit, rows predicted per second."""

    name: str
    odds: Odds | None
    score: Floats
    fit: float | None = None
    pace: float | None = None


def alarm(odds: Odds) -> Floats:
    """Return the score everybody with odds alarms by: no answer within a fortnight.

    The protocol leaves the score open. No answer within 60 days, its default, finds the gone later, whoever says it.
    """
    return 1 - odds[ALARM_DAYS]


def baselines(of: World) -> list[Entry]:
    """Return the rules and the Kaplan-Meier curves."""
    taught = of.taught
    begun = time.perf_counter()
    plain = rules.kaplan_meier(of.rows, of.spells, taught, of.when, of.protocol)
    one = time.perf_counter()
    classes = rules.by_history(of.rows, of.spells, taught, of.past, of.when, of.protocol)
    two = time.perf_counter()
    return [
        Entry(DAYS, None, rules.days_rule(of.rows)),
        Entry("k × the contact's usual time", None, rules.usual_rule(of.rows, of.past)),
        Entry(PLAIN, plain, alarm(plain), one - begun),
        Entry("Kaplan-Meier by history", classes, alarm(classes), two - one),
    ]


@dataclass(frozen=True, slots=True)
class Peers:
    """Which peers run, with whose interpreter, how many at once, on which columns, and where what they said is kept (or not)."""

    python: Path
    names: Sequence[str] = PEERS
    jobs: int = 1
    columns: str = "ours"
    cache: Path | None = None


def peers(of: World, who: Peers, scratch: Path) -> list[Entry]:
    """Return what each peer predicts; all learn from the same rows and columns."""
    if not who.names:
        return []
    lesson = scratch / "lesson.npz"
    many = training.write(of, lesson, who.columns)
    print(f"  {many:,} rows teach {len(who.names)} peers", file=sys.stderr)
    place = scratch
    if who.cache is not None:  # the same lesson and the same code: what they said then is what they would say now
        place = who.cache / hashlib.sha256(lesson.read_bytes() + (HERE / "peers.py").read_bytes()).hexdigest()[:16]
        place.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(who.jobs) as pool:
        return list(pool.map(lambda name: _peer(of, who.python, name, lesson, place / f"{PEERS.index(name)}.npz"), who.names))


def _peer(of: World, python: Path, name: str, lesson: Path, out: Path) -> Entry:
    if not out.exists():
        begun = time.perf_counter()
        part = out.with_suffix(".part.npz")
        subprocess.run([str(python), str(HERE / "peers.py"), name, str(lesson), str(part)], check=True, env=one_core())
        part.rename(out)
        print(f"  {name}: {time.perf_counter() - begun:.0f} s", file=sys.stderr)
    with np.load(out) as said:
        odds = dict(zip(of.protocol.all_horizons, said["odds"].T, strict=True))
        return Entry(name, odds, alarm(odds), float(said["fit"]), len(of.rows) / float(said["predict"]))


def ours(of: World, events: Path, scratch: Path, command: str, others: Sequence[Path] = ()) -> list[Entry]:
    """Return ours: with what it learnt, and with a prior alone. Its fit is a call for one row: start, read, fit.

    The shipped prior may know the training time of this very file; so it is also made anew from the ``others``, which are of
    other people.
    """
    kinds = {OURS: "", ALONE: " --prior-alone"}
    if others and command == COMMAND:
        prior = scratch / "prior.json"
        refit = [sys.executable, "-m", "benchmarks.silence.refit_landmark", *map(str, others), "--out", str(prior)]
        subprocess.run(refit, cwd=HERE.parent.parent, check=True, stdout=subprocess.DEVNULL)
        kinds |= {ELSEWHERE: f" --prior {prior}", ELSEWHERE_ALONE: f" --prior {prior} --prior-alone"}
    found = []
    for number, (name, more) in enumerate(kinds.items()):
        place = scratch / f"ours{number}"
        one = of.rows.take(np.arange(1))
        start = min(predict(of, events, one, place, command + more)[1] for _ in range(2))  # the first may compile bytecode
        odds, seconds = predict(of, events, of.rows, place, command + more)
        pace = len(of.rows) / (seconds - start) if seconds > 1.1 * start else None  # else the noise is larger than the pace
        print(f"  {name}: {start:.1f} s to start, read and fit, {seconds:.1f} s in all", file=sys.stderr)
        found.append(Entry(name, odds, alarm(odds), start, pace))
    return found


def predict(of: World, events: Path, rows: Rows, place: Path, command: str) -> tuple[dict[int, Floats], float]:
    """Run a predictor on some rows; return the odds in their order, and the seconds of the whole call."""
    place.mkdir(parents=True, exist_ok=True)
    files = {name: place / f"{name}.csv" for name in ("rows", "out")}
    write_rows(of, rows, files["rows"])
    write_unseen(of, place / "unseen.txt")
    words = {
        "unghost": str(Path(sys.executable).parent / "unghost"),
        "python": sys.executable,
        "home": str(place / "home"),
        "events": str(events),
        "unseen": str(place / "unseen.txt"),
        "split": repr(of.when.split),
        **{name: str(path) for name, path in files.items()},
    }
    begun = time.perf_counter()
    done = subprocess.run(shlex.split(command.format_map(words)), env=one_core(), capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - begun
    if done.returncode:
        sys.exit(f"{command.split()[0]} ended with {done.returncode}: {done.stderr.strip()[-2000:]}")
    return read_odds(files["out"], of, rows), seconds


def one_core() -> dict[str, str]:
    """Return the environment in which nobody computes on more than one core."""
    return {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}


def there(command: str) -> bool:
    """Return whether the default command knows `bench silence predict`; any other command is taken at its word."""
    if command != COMMAND:
        return True
    asked = [str(Path(sys.executable).parent / "unghost"), "bench", "silence", "predict", "--help"]
    return subprocess.run(asked, capture_output=True, check=False).returncode == 0
