"""Train the scorer and write src/unghost/pressure/scorer/weights.tsv: ``python -m benchmarks.pressure.train --date DAY``.

What it learns from: our own lines (``data/``), the rules' own examples and the plays' words, neutral business sentences of
enron-intent (MIT), sentences of ordinary mail from sa (CC0), and what shops write, neutral and hurried, from ecdp (Apache-2.0).
Thresholds are set on lines a fit has not seen and on neutral sentences never trained on, by precision and by false alarms per
1,000; a fit's own data says nothing about either.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.pressure.card import write
from benchmarks.pressure.lines import Line, lines, members_own
from benchmarks.pressure.neutral import hurried, neutral
from benchmarks.pressure.training import Floats, Weights, fit
from unghost.pressure.fold import fold
from unghost.pressure.scorer.features import features, pieces, scorable, tokens
from unghost.pressure.scorer.sheet import UNIT

CODES = tuple(f"P{n:02}" for n in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 17, 18, 19))
OUT = Path(__file__).parents[2] / "src/unghost/pressure/scorer/weights.tsv"
PRESSING = 3.0  # how often a pressing line counts, as most of the world is neutral
SHARED = 0.5  # how much of "presses somehow" is added to each class
LIKELY, SURE = 0.85, 0.97  # precision asked of a finding on lines never seen
PARTS, BREATH = 4, 12  # lines are held out a breath at a time
LIKELY_FALSE, SURE_FALSE = 0.4, 0.1  # false alarms per 1,000 neutral sentences, a class
FEWEST = 8  # right findings without which a threshold says nothing
SMALLEST, LEAST = 0.06, 0.12  # weights under the first, and features with none over the second, are left out (log odds)
MARGIN = 0.0  # log odds on top, for authors unlike ours; none was needed on one of whom nothing was learnt

KEPT_BY_GATE = 0.985  # share of what is found that must pass the gate


@dataclass(frozen=True, slots=True)
class Sample:
    """Documents with their labels: lines, then neutral sentences; ``labels`` and ``counts`` are n by k + 1, the last "any"."""

    documents: list[tuple[bytes, ...]]
    labels: Floats
    counts: Floats


def document(text: str) -> tuple[bytes, ...]:
    """Return the features of a text, all its sentences as one."""
    return tuple(features(tokens(fold(text).text)))


def sample(chosen: Sequence[Line], innocent: Sequence[str]) -> Sample:
    """Lay out lines and neutral sentences for a fit. P18 is learnt from notes, everything else from mails and calls."""
    notes = np.array([line.context == "note" for line in chosen] + [False] * len(innocent))
    marks = [(line.labels, line.maybe) for line in chosen] + [(frozenset(), frozenset())] * len(innocent)
    labels = np.array([[code in own for code in CODES] + [bool(own - {"P12"})] for own, _ in marks], dtype=float)
    counts = np.array(
        [[code not in maybe for code in CODES] + [bool(own - {"P12"}) or not (own or maybe)] for own, maybe in marks], dtype=float
    )
    of_notes = np.array([code == "P18" for code in CODES] + [False])
    neutral_rows = np.arange(len(marks)) >= len(chosen)
    counts *= np.where(notes[:, None] == of_notes[None, :], 1.0, np.where(neutral_rows[:, None], 1.0, 0.0))
    counts *= np.where((labels > 0) & (np.arange(len(CODES) + 1) < len(CODES)), PRESSING, 1.0)
    return Sample([document(line.text) for line in chosen] + [document(text) for text in innocent], labels, counts)


def odds(weights: Weights, documents: Sequence[Sequence[bytes]]) -> Floats:
    """Return the log odds of each class, with its share of "presses somehow" (not for notes)."""
    z = weights.logits(documents)
    return np.asarray(z[:, :-1] + SHARED * z[:, -1:] * np.array([code != "P18" for code in CODES]))


def unseen_odds(chosen: Sequence[Line], innocent: Sequence[str], strength: float) -> Floats:
    """Return the log odds of each line from a fit that saw neither it nor its neighbours, written in one breath with it."""
    out = np.full((len(chosen), len(CODES)), -np.inf)
    part = np.arange(len(chosen)) // BREATH % PARTS
    for held in range(PARTS):
        made = sample([line for n, line in enumerate(chosen) if part[n] != held], innocent)
        mine = np.flatnonzero(part == held)
        out[mine] = odds(fit(made.documents, made.labels, made.counts, strength), [document(chosen[int(n)].text) for n in mine])
        print(f"part {held + 1} of {PARTS}: {len(mine)} lines judged", flush=True)
    return out


def threshold(z: Floats, right: NDArray[np.bool_], wrong: Floats, neutral_z: Floats, precision: float, false: float) -> float:
    """Return the lowest log odds from which findings are right as often as asked and seldom false; else infinity."""
    order = np.argsort(-z, kind="stable")
    hits, misses = np.cumsum(right[order]), np.cumsum(wrong[order])
    good = (hits >= FEWEST) & (hits / np.maximum(hits + misses, 1e-9) >= precision)
    if not good.any():
        return float("inf")
    lowest = float(z[order][np.flatnonzero(good)[-1]])
    allowed = int(false * len(neutral_z) / 1000)
    return max(lowest, float(np.sort(neutral_z)[::-1][allowed]) + 1e-6)


def thresholds(chosen: Sequence[Line], z: Floats, neutral_z: Floats) -> tuple[list[float], list[float]]:
    """Return, for each class, where a finding is likely and where it is sure enough to block."""
    likely, sure = [], []
    for k, code in enumerate(CODES):
        use = np.array([(line.context == "note") == (code == "P18") and code not in line.maybe for line in chosen])
        right = np.array([code in line.labels for line in chosen])[use]
        wrong = np.array([0.0 if code in line.labels else 0.5 if line.labels else 1.0 for line in chosen])[use]
        found = [
            threshold(z[use, k], right, wrong, neutral_z[:, k], *asked) for asked in ((LIKELY, LIKELY_FALSE), (SURE, SURE_FALSE))
        ]
        likely.append(found[0])
        sure.append(max(found))
    return likely, sure


def gate(chosen: Sequence[Line], innocent: Sequence[str], strength: float) -> Weights:
    """Learn, from single words alone, which sentences are worth a second look."""
    made = sample(chosen, innocent)
    words = [_words(line.text) for line in chosen] + [_words(text) for text in innocent]
    pressing = made.labels.max(axis=1, keepdims=True)
    return fit(words, pressing, np.where(pressing > 0, PRESSING, 1.0), strength)


def _hurried(text: str) -> Line:
    return Line(text, "mail", frozenset({"P06"}), frozenset(), "", "shops")


def _words(text: str) -> tuple[bytes, ...]:
    found = tokens(fold(text).text)
    return tuple(feature for word in found for feature in (word, *pieces(word)))


def main() -> None:
    """Train, say what came out, and write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--strength", type=float, default=0.2)
    parser.add_argument("--margin", type=float, default=MARGIN, help="added to every threshold, for authors unlike ours")
    parser.add_argument("--date", required=True, help="today, for the card")
    parser.add_argument("--dry", action="store_true", help="write nothing")
    args = parser.parse_args()
    chosen, text = [*lines(), *members_own(), *map(_hurried, hurried())], neutral()
    z = unseen_odds(chosen, text.trained, args.strength)
    made = sample(chosen, text.trained)
    whole = fit(made.documents, made.labels, made.counts, args.strength)
    neutral_z = odds(whole, [document(sentence) for sentence in text.unseen])
    neutral_z[[not scorable(tokens(fold(sentence).text)) for sentence in text.unseen]] = -np.inf
    likely, sure = ([limit + args.margin for limit in limits] for limits in thresholds(chosen, z, neutral_z))
    watch = gate(chosen, text.trained, args.strength)
    suspicion = watch.logits([_words(line.text) for line in chosen])[:, 0]
    found = np.array([(z[n] >= likely).any() for n in range(len(chosen))])
    least = float(np.quantile(suspicion[found], 1 - KEPT_BY_GATE)) if found.any() else 0.0
    figures, rows = summary(chosen, z, neutral_z, likely, sure)
    print("\n".join(rows), json.dumps(figures), sep="\n")
    if not args.dry:
        OUT.write_bytes(table(whole, watch, least, likely, sure))
        write(args.date, chosen, text, {"likely": LIKELY, "sure": SURE, **figures}, rows)
        print(f"{OUT.name}: {OUT.stat().st_size / 1024:.0f} KB")


def summary(
    chosen: Sequence[Line], z: Floats, neutral_z: Floats, likely: list[float], sure: list[float]
) -> tuple[dict[str, float], list[str]]:
    """Return what all classes do together, and a row for each, on lines and sentences the fit has not seen."""
    rows = []
    for k, code in enumerate(CODES):
        own = np.array([code in line.labels for line in chosen])
        innocent = np.array([line.clean and (line.context == "note") == (code == "P18") for line in chosen])
        cells = []
        for limit in (likely[k], sure[k]):
            hit = np.asarray(z[:, k] >= limit)
            cells.append((f"{hit[own].mean():.0%}", f"{hit[innocent].sum()} of {innocent.sum():,}"))
        (found, flagged), (surely, surely_flagged) = cells
        rows.append(f"| {code} | {found} | {own.sum()} | {flagged} | {surely} | {surely_flagged} |")
    limits = np.array(likely)
    mail = np.array([line.context != "note" for line in chosen])
    any_hit = np.asarray((z >= limits).any(axis=1))
    pressing = mail & np.array([bool(line.labels - {"P12"}) for line in chosen])
    clean = mail & np.array([line.clean for line in chosen])
    return {
        "found": float(any_hit[pressing].mean()),
        "clean": 1000 * float(any_hit[clean].mean()),
        "neutral": 1000 * float((neutral_z >= limits).any(axis=1).mean()),
    }, rows


def table(whole: Weights, watch: Weights, least: float, likely: list[float], sure: list[float]) -> bytes:
    """Write the weights as the package reads them (``unghost.pressure.scorer.table``)."""
    shares = np.array([SHARED * (code != "P18") for code in CODES])
    rows = whole.weights[:, :-1] + whole.weights[:, -1:] * shares
    starts = whole.intercepts[:-1] + whole.intercepts[-1] * shares
    head = [
        f"codes\t{' '.join(CODES)}",
        "starts\t" + " ".join(f"{value:.3f}" for value in starts),
        "likely\t" + " ".join(f"{value:.3f}" for value in likely),
        "sure\t" + " ".join(f"{value:.3f}" for value in sure),
        f"gate\t{watch.intercepts[0]:.3f} {least:.3f}",
    ]
    body = [
        line
        for feature in sorted(whole.vocabulary.keys() | watch.vocabulary.keys())
        if (line := _entry(feature, whole, rows, watch))
    ]
    return "\n".join([*head, *body, ""]).encode()


def _entry(feature: bytes, whole: Weights, rows: Floats, watch: Weights) -> str:
    gate = watch.weights[watch.vocabulary[feature], 0] if feature in watch.vocabulary else 0.0
    row = rows[whole.vocabulary[feature]] if feature in whole.vocabulary else np.zeros(1)
    steps = str(round(gate / UNIT)) if abs(gate) >= SMALLEST else ""
    pairs = (
        " ".join(f"{k}:{round(w / UNIT)}" for k, w in enumerate(row) if abs(w) >= SMALLEST) if np.abs(row).max() >= LEAST else ""
    )
    return f"{feature.decode()}\t{steps}\t{pairs}" if steps or pairs else ""


if __name__ == "__main__":
    main()
