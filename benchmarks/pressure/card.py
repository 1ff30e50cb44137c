"""Write the scorer's card, docs/reference/scorer.md: what it learnt from, what it is for, how often it is wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.pressure.lines import Line
from benchmarks.pressure.neutral import Neutral

PAGE = Path(__file__).parents[2] / "docs/reference/scorer.md"

_HEAD = """# The learnt scorer

<!-- Written by `make scorer` (benchmarks/pressure/card.py); edit that. -->

Where no phrase of a rule speaks, a small linear model may: it adds up what words, pairs and triples of words, and pieces of
words say for and against each class, sentence by sentence. It runs without any numerical library, and every finding of it
names the words that weighed most (`because` in the JSON). It is part of `unghost lint`; `scorer = false` in the
configuration turns it off.

It speaks only over a threshold. Where it is *sure*, its finding is as grave as the rule's own; otherwise it warns at most.
It never speaks of P12, which only a record can judge, nor of P16, which is counted. In a note it speaks of P18 alone.

Trained on {date} by `make scorer`; the weights are `src/unghost/pressure/scorer/weights.tsv`, a table one can read.

## What it learnt from

| what | sentences | licence |
|---|---|---|
{sources}

Neutral sentences held back for counting false alarms, never trained on: {unseen:,}. Nothing was learnt from data marked
"measure only".

## How often it is right, on lines held out

Each fifth of the lines was judged by a model that had seen none of it nor its neighbours; the thresholds were then set for a
precision of {likely:.0%} (likely) and {sure:.0%} (sure), and for few false alarms on neutral sentences. So the precision is
an aim, not a finding; what it reaches on other people's words is in `benchmarks/pressure/results.md`, and per rule in the
[catalogue](../catalogue/rules.md).

| class | likely: found | of | innocent flagged | sure: found | innocent flagged |
|---|---|---|---|---|---|
{rows}

Together it finds {found:.1%} of the pressing lines by itself (without any phrase), flags {clean:.1f} of 1,000 innocent ones,
most of them written to look like pressure, and {neutral:.1f} of 1,000 neutral sentences.

## Where it is weak

- Irony, stories of effort and what "everybody knows": P03, P09 and P19 are mostly left to the phrases.
- Pressure without a pressing word, told by what it implies. On lines written to be indirect it finds about one in ten.
- English only. A text in another language is left alone, as none of its words are known.
- A sentence is all it sees: what the one before said is lost on it.
"""


def write(date: str, chosen: Sequence[Line], text: Neutral, figures: Mapping[str, float], rows: Sequence[str]) -> None:
    """Write the page. ``figures`` are likely, sure, found, clean and neutral; ``rows`` those of the second table."""
    authors = Counter("own" if line.author.startswith("author") else line.author for line in chosen)
    sources = [
        (
            "lines written for this project, pressing, near misses and neutral (`benchmarks/pressure/data/`)",
            authors["own"],
            "ours, Apache-2.0",
        ),
        ("the rules' own examples and the words of the plays", authors["rules"] + authors["plays"], "ours, Apache-2.0"),
        ("urgency and scarcity in shops (ecdp)", authors["shops"], "Apache-2.0"),
        (
            "neutral: half of the business sentences of enron-intent, sentences of ordinary mail (sa), shop texts (ecdp)",
            len(text.trained),
            "MIT, CC0, Apache-2.0",
        ),
    ]
    table = "\n".join(f"| {what} | {count:,} | {licence} |" for what, count, licence in sources)
    PAGE.write_text(
        _HEAD.format(date=date, sources=table, unseen=len(text.unseen), rows="\n".join(rows), **figures), encoding="utf-8"
    )
