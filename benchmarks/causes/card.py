"""Write the scorer's card, docs/reference/cause-scorer.md: what it learnt from, how often it is right on authors never seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.causes.judge import macro_f1
from benchmarks.causes.lines import CAUSES, Line
from unghost.causes.scorer.table import NONE
from unghost.causes.telling import SPEAKS

PAGE = Path(__file__).parents[2] / "docs/reference/cause-scorer.md"

_HEAD = """# How the reasons people give are read

<!-- Written by `make cause-scorer` (benchmarks/causes/card.py); edit that. -->

People seldom say "I am busy". A linear model adds up what the words of a passage, pairs and triples of them, pairs further apart
and pieces of words say for each of the twelve causes that can be told, for its contrary ("the approval has come"), and for
"nothing of the kind". What a phrase of the [catalogue](../catalogue/causes.md) or of a [language](../catalogue/languages.md)
hears is added to that. It is pure Python, needs no numerical library, and speaks from a probability of {speaks:.0%}; what it
says then weighs as the logarithm of the likelihood ratio (`causes/telling.py`).

Trained on {date} by `make cause-scorer`; the weights are `src/unghost/causes/scorer/weights.tsv`, a table one can read:
{features:,} features. A phrase adds {hint:.2f} to its class; scores are divided by {warmth:.2f} to make their probabilities true.

## What it learnt from

| what | texts | licence |
|---|---|---|
{sources}

Where words stand in a space of meaning, so that a word never met weighs like its neighbours, comes from the static table of
wordllama (MIT), of which nothing but the resulting weights is shipped. Nothing was learnt from data marked "measure only", nor
from the judged set.

## How often it is right, on authors held out

Each group of authors was judged by a model that had seen nothing of theirs (words alone, no phrases), over {texts:,} texts:
macro-F1 {f1:.2f}, and {precision:.0%} right when it speaks. These texts are oblique on purpose. What the program reads from a set
by an author who saw nothing of this is in `benchmarks/causes/results.md`.

| cause | texts | found | right when it speaks |
|---|---|---|---|
{causes}

| language | texts | macro-F1 | right when it speaks |
|---|---|---|---|
{languages}

## Where it is weak

- Reasons shown rather than told ("Chemo Mondays"), and those that need two sentences to be understood.
- `priority_shift`, `undeliverable` and `busy` are mistaken for one another and for nothing more often than the rest.
- German, French, Spanish, Portuguese and Dutch have a fraction of the texts English has; other languages are left alone, as
  their words are not known.
- A long mail is read passage by passage, each with a higher bar the more there are; a passage is all it sees.
"""


@dataclass(frozen=True, slots=True)
class Held:
    """One text judged by a fit that saw nothing of its author: the class that was likeliest, and how likely it was."""

    line: Line
    said: str
    p: float

    @property
    def spoken(self) -> str:
        """The cause that would be told, "none" where none would."""
        return NONE if self.said.startswith("-") or self.p < SPEAKS else self.said


def write(
    date: str, features: int, tuned: tuple[float, float], sources: Sequence[tuple[str, int, str]], held: Sequence[Held]
) -> None:
    """Write the page; ``tuned`` are the hint and the warmth, ``sources`` what was learnt from: what, how many, licence."""
    pairs = [(one.line.label, one.spoken) for one in held]
    PAGE.write_text(
        _HEAD.format(
            date=date,
            speaks=SPEAKS,
            features=features,
            hint=tuned[0],
            warmth=tuned[1],
            sources="\n".join(f"| {what} | {count:,} | {licence} |" for what, count, licence in sources),
            texts=len(held),
            f1=macro_f1(pairs),
            precision=_precision(pairs),
            causes="\n".join(_cause(cause, pairs) for cause in CAUSES),
            languages="\n".join(_languages(held)),
        ),
        encoding="utf-8",
    )


def _precision(pairs: Sequence[tuple[str, str]]) -> float:
    spoke = [meant == said for meant, said in pairs if said != NONE]
    return sum(spoke) / max(1, len(spoke))


def _cause(cause: str, pairs: Sequence[tuple[str, str]]) -> str:
    meant = [said == cause for wanted, said in pairs if wanted == cause]
    right = [wanted == cause for wanted, said in pairs if said == cause]
    return f"| {cause} | {len(meant):,} | {sum(meant) / max(1, len(meant)):.0%} | {sum(right) / max(1, len(right)):.0%} |"


def _languages(held: Sequence[Held]) -> list[str]:
    rows = []
    for name in ("English, native", "English, of others", "de", "fr", "es", "pt", "nl"):
        pairs = [(one.line.label, one.spoken) for one in held if _tongue(one.line.language) == name]
        if pairs:
            rows.append(f"| {name} | {len(pairs):,} | {macro_f1(pairs):.2f} | {_precision(pairs):.0%} |")
    return rows


def _tongue(language: str) -> str:
    if not language.startswith("en"):
        return language
    return "English, native" if language in ("en", "en-US", "en-GB", "en-IN", "en-AU") else "English, of others"
