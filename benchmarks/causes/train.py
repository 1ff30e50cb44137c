"""Train the scorer of causes: ``python -m benchmarks.causes.train --words OUT``, then ``... --places FILE --date DAY``.

What it learns from: our own texts (``data/``), the causes' own examples, and neutral sentences of enron-intent (MIT), sa (CC0)
and ecdp (Apache-2.0). Where words stand in a space of meaning comes from wordllama (MIT), so that a word never met weighs like
its neighbours. Authors are held out in turn to learn how warm the probabilities are; a fit's own data says nothing about that.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from benchmarks.causes import card
from benchmarks.causes.card import Held
from benchmarks.causes.lines import Line, lines, members_own
from benchmarks.causes.sample import CLASSES, document, other_mail, sample, vocabulary
from benchmarks.causes.training import Document, Floats, Meaning, Weights, fit, matrix, probabilities
from unghost.causes.catalogue import causes
from unghost.causes.phrases import FOR, hear
from unghost.causes.scorer.table import NONE
from unghost.pressure.scorer.features import pieces
from unghost.pressure.scorer.sheet import UNIT

OUT = Path(__file__).parents[2] / "src/unghost/causes/scorer/weights.tsv"
MEANING = 4.0 / 3.0  # how much meaning counts beside features
PARTS = 4  # groups of authors, each held out once
FEATURES = 30_000  # that are learnt for good
SMALLEST, LEAST = 0.05, 0.1  # weights under the first, and features with none over the second, are left out
QUICK = (3.2, 1.4)  # hint and warmth where nobody is held out
PACKS_SAW = frozenset({"author-3", "author-4", "members"})  # whose texts were in view when phrases were written
GATE_PASSES = 0.33  # share of the sentences of other mail that get a closer look; 97 of 100 reasons that are read do
NO_MEANING = Meaning({}, 1, 0.0)


def places(path: Path) -> Meaning:
    """Read where words stand."""
    found = np.load(path)
    rows = found["places"].astype(np.float64)
    return Meaning(dict(zip((word.encode() for word in found["words"]), rows, strict=True)), rows.shape[1], MEANING)


def learn(chosen: Sequence[Line], others: Sequence[str], meaning: Meaning) -> Weights:
    """Fit the scorer on texts: once with every feature, then again with those alone that said most."""
    made = sample(chosen, others)
    print(f"learning from {len(made.documents)} passages", flush=True)
    first = fit(made.documents, made.classes, made.counts, len(CLASSES), meaning, least=3, steps=40)
    often = np.asarray((matrix(made.documents, first.numbers) != 0).sum(axis=0)).ravel()
    loud = np.abs(first.weights).max(axis=1) * np.sqrt(often)
    least = np.sort(loud)[::-1][:FEATURES][-1]
    kept = {feature for feature, n in first.numbers.items() if loud[n] >= least}
    fewer = [(words, tuple(feature for feature in all_ if feature in kept)) for words, all_ in made.documents]
    return fit(fewer, made.classes, made.counts, len(CLASSES), meaning, steps=80)


def unseen(chosen: Sequence[Line], others: Sequence[str], meaning: Meaning) -> Floats:
    """Return the scores of every text from a fit that saw none of its author's."""
    authors = sorted({line.author for line in chosen})
    part = np.array([authors.index(line.author) % PARTS for line in chosen])
    out = np.zeros((len(chosen), len(CLASSES)))
    for held in range(PARTS):
        learnt = learn([line for n, line in enumerate(chosen) if part[n] != held], others, meaning)
        mine = np.flatnonzero(part == held)
        out[mine] = learnt.scores([document(chosen[int(n)].text) for n in mine], meaning)
        print(f"authors {held + 1} of {PARTS}: {len(mine)} texts judged by a fit that saw nothing of theirs", flush=True)
    return out


def tuned(scores: Floats, classes: NDArray[np.int64], hits: Floats) -> tuple[float, float]:
    """Return (hint, warmth): what a phrase adds to its class, and by what the sum is divided, for the best log score.

    ``scores`` are those of texts never seen by their fit, ``hits`` n by k: 1 where a phrase of the class was heard.
    """

    def loss(both: Floats) -> float:
        p = probabilities(scores + both[0] * hits, float(np.exp(both[1])))
        return float(-np.log(np.maximum(p[np.arange(len(p)), classes], 1e-12)).mean())

    hint, log_warmth = minimize(loss, np.array([1.0, 0.0]), method="Nelder-Mead").x
    return float(hint), float(np.exp(log_warmth))


def hits(chosen: Sequence[Line]) -> Floats:
    """Return, for each text and class, whether a phrase of the class is heard in it."""
    out = np.zeros((len(chosen), len(CLASSES)))
    for n, line in enumerate(chosen):
        for cause in causes():
            for heard in hear(line.text, cause):
                out[n, CLASSES.index(cause.name if heard.polarity == FOR else f"-{cause.name}")] = 1.0
    return out


def gate(chosen: Sequence[Line], others: Sequence[str], never_learnt: Sequence[str]) -> tuple[Weights, float]:
    """Learn, from single words alone, which passages are worth a second look: ``GATE_PASSES`` of other mail get one."""
    made = sample(chosen, others)
    tells = (made.classes != CLASSES.index(NONE)).astype(np.int64)
    found = fit([_singly(whole) for whole in made.documents], tells, made.counts, 2, NO_MEANING, strength=0.3, steps=60)
    scores = found.scores([_singly(document(text)) for text in never_learnt], NO_MEANING)
    return found, float(np.quantile(scores[:, 1] - scores[:, 0], 1 - GATE_PASSES))


def _singly(whole: Document) -> Document:
    words, _ = whole
    return words, tuple(feature for word in words for feature in (word, *pieces(word)))


def rows(learnt: Weights, meaning: Meaning) -> dict[bytes, Floats]:
    """Return the weight of each feature for each class, the meaning of a word added to its own."""
    found = {feature: learnt.weights[n] for feature, n in learnt.numbers.items()}
    for word, place in meaning.places.items():
        found[word] = found.get(word, np.zeros(len(CLASSES))) + meaning.weight * (place @ learnt.meanings)
    middle = {feature: row - row.mean() for feature, row in found.items()}  # a softmax does not feel what moves all classes alike
    return {feature: row for feature, row in middle.items() if np.abs(row).max() >= LEAST}


def write(learnt: Weights, meaning: Meaning, watch: tuple[Weights, float], hint: float, warm: float) -> int:
    """Write the table; return how many features it has."""
    gate_of, least = watch
    steps = {f: round(float(gate_of.weights[n, 1] - gate_of.weights[n, 0]) / UNIT) for f, n in gate_of.numbers.items()}
    kept = rows(learnt, meaning)
    start = gate_of.starts[1] - gate_of.starts[0]
    head = [
        "classes\t" + " ".join(CLASSES),
        "starts\t" + " ".join(f"{value:.3f}" for value in learnt.starts),
        f"warmth\t{warm:.3f}",
        f"hint\t{hint:.3f}",
        f"gate\t{start:.3f} {least:.3f}",
    ]
    body = []
    for feature in sorted({*kept, *(f for f, s in steps.items() if abs(s * UNIT) >= SMALLEST)}):
        pairs = (
            " ".join(f"{k}:{round(x / UNIT)}" for k, x in enumerate(kept[feature]) if abs(x) >= SMALLEST)
            if feature in kept
            else ""
        )
        suspect = steps.get(feature, 0)
        body.append(f"{feature.decode()}\t{suspect if abs(suspect * UNIT) >= SMALLEST else ''}\t{pairs}")
    fresh = OUT.with_suffix(".new")
    fresh.write_text("\n".join([*head, *body]) + "\n", encoding="ascii")
    fresh.replace(OUT)  # nobody reads half a table
    return len(body)


def main() -> None:
    """Train, say what came out, and write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--words", type=Path, help="only write the words whose meaning is wanted")
    parser.add_argument("--places", type=Path, help="where those words stand, as vectors.py wrote it")
    parser.add_argument("--date", default="", help="today, for the card")
    parser.add_argument("--quick", action="store_true", help="do not hold out authors: keep the warmth of 1")
    args = parser.parse_args()
    chosen = [*lines(), *members_own()]
    others, never_learnt = other_mail()
    if args.words is not None:
        args.words.write_text("\n".join(word.decode() for word in vocabulary(chosen, others)) + "\n", encoding="ascii")
        return
    if args.places is None:
        parser.error("say --words or --places")
    meaning = places(args.places)
    classes = np.array([CLASSES.index(line.name) for line in chosen])
    hint, warm = QUICK
    heard = hits(chosen)
    if not args.quick:
        scores = unseen(chosen, others, meaning)
        fair = np.array([line.author not in PACKS_SAW for line in chosen])
        hint, warm = tuned(scores[fair], classes[fair], heard[fair])
    count = write(learn(chosen, others, meaning), meaning, gate(chosen, others, never_learnt), hint, warm)
    print(f"{len(chosen)} texts; {count} features; a phrase adds {hint:.2f}, warmth {warm:.2f}")
    if not args.quick:
        card.write(args.date, count, (hint, warm), _sources(chosen, others), _held(chosen, probabilities(scores, warm)))


def _held(chosen: Sequence[Line], odds: Floats) -> list[Held]:
    best = odds.argmax(axis=1)
    return [
        Held(line, CLASSES[k], float(p[k])) for line, k, p in zip(chosen, best, odds, strict=True) if line.author != "members"
    ]


def _sources(chosen: Sequence[Line], others: Sequence[str]) -> list[tuple[str, int, str]]:
    own = sum(line.author != "members" for line in chosen)
    authors = len({line.author for line in chosen}) - 1
    return [
        (f"texts written for this project by {authors} authors (`benchmarks/causes/data/`)", own, "ours, Apache-2.0"),
        ("the causes' own examples", len(chosen) - own, "ours, Apache-2.0"),
        ("neutral sentences of enron-intent, sa and ecdp", len(others), "MIT, CC0, Apache-2.0"),
    ]


if __name__ == "__main__":
    main()
