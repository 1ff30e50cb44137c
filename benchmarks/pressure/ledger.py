"""How right each rule is on texts it was not written from: ``python -m benchmarks.pressure.ledger`` writes the published figures.

A finding is right where the judge of its text named its class, and not counted where a fair judge could also name it; findings
where the judge named another class are told apart from those on innocent texts, many of which were written to trap us.
The texts are half a of ``judged.jsonl`` and the lines of the last four authors, from which no phrase was written; the scorer,
which has learnt those lines, is judged on half a alone. P12 is judged only where it is said what the record knows, P16 and the
praise by nobody. Neutral sentences, none of them learnt from, give false alarms per 1,000.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.pressure.alarms import unseen
from benchmarks.pressure.judged import JUDGED, items
from benchmarks.pressure.lines import lines
from unghost.pressure.fold import fold
from unghost.pressure.found import Found, by_phrase, by_scorer, speaking
from unghost.pressure.ledger import HEAD, PHRASES, SCORER, SURE, Entry
from unghost.pressure.lint import rules
from unghost.pressure.record import Record
from unghost.pressure.record_of import as_record
from unghost.pressure.rule import Rule

AUTHORS = ("author-4", "author-5", "author-6", "author-7")
OUT = Path(__file__).parents[2] / "src/unghost/pressure/ledger.tsv"
Key = tuple[str, str]  # name of the rule, what found it


@dataclass(frozen=True, slots=True)
class Evidence:
    """A text and the classes a judge gave, and could have given. ``record`` None: nobody said what the record knows."""

    text: str
    context: str
    play: str
    record: Record | None
    labels: frozenset[str]
    maybe: frozenset[str]
    learnt: bool


@dataclass(frozen=True, slots=True)
class Judged:
    """The findings of each rule, by what found them: right, right that it presses but not how, or on an innocent text."""

    right: Counter[Key]
    other: Counter[Key]
    innocent: Counter[Key]


def evidence() -> Iterator[Evidence]:
    """Yield the texts that rules are judged on."""
    for item in items(JUDGED, "a"):
        yield Evidence(item.text, item.context, item.play, as_record(item.record), item.labels, item.maybe, learnt=False)
    for line in lines():
        if line.author in AUTHORS:
            yield Evidence(line.text, line.context, "", None, line.labels, line.maybe, learnt=True)


def found(text: str, context: str, play: str = "", record: Record | None = None) -> Iterator[tuple[Rule, str]]:
    """Yield each rule that speaks, once for what found it, whatever its level."""
    chosen, flat = speaking(rules(), context, play), fold(text)
    known = by_phrase(chosen, text, flat, context)
    ones = [*known, *by_scorer(chosen, flat, context, known)]
    yield from dict.fromkeys((one.rule, one.by) for one in ones if _stands(one, text, record))


def _stands(one: Found, text: str, record: Record | None) -> bool:
    return one.rule.check is None or one.rule.check(text[one.start : one.end].strip(), record) is not None


def judged(texts: Iterable[Evidence]) -> Judged:
    """Hold every rule against the judges."""
    result = Judged(Counter(), Counter(), Counter())
    for one in texts:
        for rule, by in found(one.text, one.context, one.play, one.record):
            unknown = (rule.code == "P12" and one.record is None) or (one.learnt and by != PHRASES)
            if not unknown and rule.code not in one.maybe:
                _column(result, rule.code, one)[rule.name, by] += 1
    return result


def _column(result: Judged, code: str, one: Evidence) -> Counter[Key]:
    if code in one.labels:
        return result.right
    return result.other if one.labels or one.maybe else result.innocent


def false(texts: Sequence[str]) -> Counter[Key]:
    """Return how many neutral sentences each rule flags."""
    return Counter((rule.name, by) for text in texts for rule, by in found(text, "mail"))


def entries(of: Judged, business: Counter[Key], mail: Counter[Key], many: tuple[int, int]) -> Iterator[Entry]:
    """Yield the entries of all rules that can be judged, by code; ``many`` neutral sentences of each kind were read."""
    for rule in sorted(rules(), key=lambda rule: rule.code):
        if not rule.code.startswith("P") or rule.code == "P16":
            continue
        for by in (PHRASES, SCORER, SURE):
            key = (rule.name, by)
            told = (of.right[key], of.other[key], of.innocent[key])
            per = [round(1000 * found[key] / n, 2) for found, n in zip((business, mail), many, strict=True)]
            if by == PHRASES or any((*told, *per)):
                yield Entry(rule.code, rule.name, by, *told, *per)


def table(rows: Iterable[Entry]) -> str:
    """Write entries as the package reads them."""
    written = (
        f"{row.code}\t{row.name}\t{row.by}\t{row.right}\t{row.other}\t{row.innocent}\t{row.business:g}\t{row.mail:g}"
        for row in rows
    )
    return "\n".join(["\t".join(HEAD), *written, ""])


def measured() -> str:
    """Return the ledger as it is today. Raises FileNotFoundError without the public data."""
    neutral = unseen()
    many = (len(neutral.business), len(neutral.mail))
    return table(entries(judged(evidence()), false(neutral.business), false(neutral.mail), many))


def main() -> None:
    """Write the ledger, and show it."""
    text = measured()
    OUT.write_text(text, encoding="utf-8")
    print(text.expandtabs(24))


if __name__ == "__main__":
    main()
