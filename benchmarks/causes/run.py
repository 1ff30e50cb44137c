"""How rightly causes are read from texts: ``python -m benchmarks.causes`` writes results.md and results.svg beside this file.

--sealed         our own judged set by its sealed half, which nobody looks at while building; without it by the open half
--gold FILE      the development set of ../shared (default: where it is); our phrases were written with it in view
--output FILE    where to write the page
"""

from __future__ import annotations

import argparse
import json
import platform
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.causes.curve import curve_picture, points
from benchmarks.causes.judge import Answer, Figures, figures, macro_f1, read
from benchmarks.causes.lines import Line, judged, lines
from benchmarks.causes.sample import other_mail
from unghost.causes.catalogue import causes
from unghost.causes.phrases import FOR, hear
from unghost.causes.scorer.table import NONE

HERE = Path(__file__).resolve().parent
GOLD = HERE.parents[2] / "shared" / "data" / "gold" / "causes_dev.jsonl"
PEER = HERE.parents[1] / ".work" / "peers-causes" / "bin" / "python"
HALVES = {False: HERE / "data" / "judged-open.jsonl", True: HERE / "data" / "judged-sealed.jsonl"}
HEAD = """# Why is it quiet? What is read from a text, beside what its author meant

Made by `python -m benchmarks.causes` (`make bench-causes`). The measure is macro-F1 over twelve causes, a text that denies its
cause counting as one that tells none; intervals are 95 %, bootstrapped over texts. The judged set was written by an author who
saw neither the program nor its training texts. The development set was in view when the English phrases were written: an upper
limit.
The picture of the same name draws precision against what is found.
"""


def by_phrases(text: str) -> Answer:
    """Return what the phrases alone read: the first that is heard, by the weight of its cause."""
    heard = [(c.weight, c.name, h.quote) for c in causes() for h in hear(text, c) if h.polarity == FOR]
    _, name, quote = max(heard, default=(0.0, NONE, ""))
    return Answer(name, 1.0, quote)


def bag_of_words(chosen: Sequence[Line]) -> list[Answer] | None:
    """Return what a bag of words learnt from our texts reads; None where its library is not installed."""
    if not PEER.is_file():
        return None
    given = [[[line.text, line.label] for line in lines()], [line.text for line in chosen]]
    run = subprocess.run(
        [PEER, HERE / "bag.py"], input=json.dumps(given), capture_output=True, text=True, check=True, timeout=900
    )
    return [Answer(label, 1.0, "") for label in json.loads(run.stdout)]


def main() -> None:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sealed", action="store_true")
    parser.add_argument("--gold", type=Path, default=GOLD)
    parser.add_argument("--output", type=Path, default=HERE / "results.md")
    args = parser.parse_args()
    sets = {f"our judged set, {'sealed' if args.sealed else 'open'} half": judged(HALVES[args.sealed])}
    if args.gold.is_file():
        sets["the development set"] = judged(args.gold)
    blocks, curves = [], []
    for name, chosen in sets.items():
        answers = [read(line.text) for line in chosen]
        blocks.append(_block(name, chosen, answers))
        pairs = [(line.label, found.cause, found.p) for line, found in zip(chosen, answers, strict=True)]
        curves.append((name, points(pairs, NONE)))
    blocks.append(_alarms())
    when = f"{time.strftime('%Y-%m-%d')} · {platform.system()} {platform.machine()} · Python {platform.python_version()}"
    page = "\n\n".join([HEAD + "\n" + when, *blocks]) + "\n"
    args.output.write_text(page, encoding="utf-8")
    args.output.with_suffix(".svg").write_text(curve_picture(curves), encoding="utf-8")
    print(page)


def _block(name: str, chosen: Sequence[Line], answers: Sequence[Answer]) -> str:
    ours = figures(chosen, answers)
    rows = [f"## {name}: {ours.n} texts", "", "| | macro-F1 | precision when it speaks | spoke |", "| --- | ---: | ---: | ---: |"]
    rows.append(_row("unghost", ours))
    rows.append(_row("its phrases alone", figures(chosen, [by_phrases(line.text) for line in chosen])))
    bag = bag_of_words(chosen)
    if bag is not None:
        rows.append(_row("bag of words, same training texts", figures(chosen, bag)))
    rows += [
        "",
        f"Raised what the text denies: {ours.denied}. Quotes verbatim: {ours.verbatim}; in the right place: {ours.placed}.",
    ]
    rows += ["", "| cause | meant | precision | recall |", "| --- | ---: | ---: | ---: |"]
    rows += [f"| {cause} | {meant} | {p:.2f} | {r:.2f} |" for cause, (p, r, meant) in ours.per_cause.items()]
    rows += ["", "| language | texts | macro-F1 | right | precision when it speaks |", "| --- | ---: | ---: | ---: | ---: |"]
    return "\n".join([*rows, *_languages(chosen, answers)])


def _row(name: str, of: Figures) -> str:
    precision = "–" if of.precision is None else f"{of.precision:.2f}"
    return f"| {name} | {of.f1:.2f} ({of.low:.2f} to {of.high:.2f}) | {precision} | {of.spoke} |"


def _languages(chosen: Sequence[Line], answers: Sequence[Answer]) -> list[str]:
    rows = []
    for language in ("en-US", "en-GB", "en-IN", "en-AU", "en, others", "de", "fr", "es", "pt", "nl"):
        mine = [(line, a) for line, a in zip(chosen, answers, strict=True) if _of(line.language) == language]
        if mine:
            pairs = [(line.label, a.cause) for line, a in mine]
            spoke = [a == b for a, b in pairs if b != NONE]
            precision = f"{sum(spoke) / len(spoke):.2f}" if spoke else "–"
            right = sum(a == b for a, b in pairs) / len(pairs)
            rows.append(f"| {language} | {len(mine)} | {macro_f1(pairs):.2f} | {right:.2f} | {precision} |")
    return rows


def _of(language: str) -> str:
    known = ("en-US", "en-GB", "en-IN", "en-AU")
    return language if language in known or not language.startswith("en") else "en, others"


def _alarms() -> str:
    try:
        _, unseen = other_mail()
    except FileNotFoundError:
        return "## Other mail\n\nThe public sentences are not here."
    begun = time.process_time()
    told = sum(read(text).cause != NONE for text in unseen)
    pace = len(unseen) / (time.process_time() - begun)
    return (
        f"## Other mail\n\nOf {len(unseen):,} public sentences never learnt from, most of which explain nothing, a cause is read"
        f" in {told} ({1000 * told / len(unseen):.0f} of 1,000), at {pace:,.0f} sentences a CPU second."
    )


if __name__ == "__main__":
    main()
