"""The pages of the lint rules, one each, for people who sell and do not program; ``catalogue-pages`` writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path

from unghost.pressure.calmer import apply, calm
from unghost.pressure.ledger import LEAST, PHRASES, SCORER, SURE, ledger, level
from unghost.pressure.lint import lint, rules
from unghost.pressure.rule import Level, Rule

DOCS = Path(__file__).resolve().parent.parent / "docs"
MADE = "<!-- Made by `make pages` from the rules' own fields and figures; edit those. -->"
PLACES = {"mail": "In a mail", "call": "In a call script", "note": "In your own notes"}
LOUD = {
    Level.ERROR: "stops you: an error",
    Level.WARN: "a warning, for you to weigh",
    Level.NOTE: "a note, in passing",
    Level.PRAISE: "praise",
}
SHORT = {Level.ERROR: "error", Level.WARN: "warning", Level.NOTE: "note", Level.PRAISE: "praise"}
TRIED = 3  # example sentences that are shown with calmer words
_ESCAPES = str.maketrans({"\\": "\\\\", "<": "&lt;", "*": "\\*", "_": "\\_", "`": "\\`", "[": "\\[", "]": "\\]"})

INTRO = f"""# Lint rules

{MADE}

Kinds of pressure `unghost lint` knows, and the calm it praises. Each has a page: what it is, why it makes people fall silent,
examples on both sides, calmer words, and how right it has been.

**How right** is measured on sentences by people who did not write the rules. Half of them are innocent, and most of those were
made to look guilty; so in everyday mail a rule is right more often than here. Fewer than {LEAST} findings say too little, and no
share is given. A rule that speaks up where nothing presses is turned down by its own figures: an error must be in place 95 times
in 100, a warning 80, a note 50. `make ledger` measures them anew."""


def pages() -> Iterator[tuple[str, str]]:
    """Yield (file below docs/catalogue, text) of the index and of every rule."""
    every = sorted(rules(), key=lambda rule: (rule.code.startswith("C"), rule.code))
    yield "rules.md", "\n\n".join([INTRO, *map(_entry, every)]) + "\n"
    for rule in every:
        yield f"rules/{_file(rule)}", page(rule)


def page(rule: Rule) -> str:
    """Return the page of one rule."""
    parts = [f"# {rule.code} {rule.name}", MADE, f"**{_sentence(what(rule))}**"]
    praise = Level.PRAISE in rule.level.values()
    parts += ["## Why it helps" if praise else "## Why it makes people fall silent", _plain(rule.why)]
    parts += ["## What earns the praise" if praise else "## What it catches", _list(rule.fires_on)]
    parts += ["## What it leaves alone", _list(rule.quiet_on)]
    parts += ["## What to do with it" if praise else "## What to say instead", _plain(rule.instead)]
    if not praise:
        parts += list(_calmer(rule))
    parts += ["## How right it has been", *_figures(rule, praise=praise)]
    parts += ["## How loud it is", _loudness(rule)]
    parts += ["## Where the idea comes from", _source(rule)]
    parts += [] if praise else ["## When you mean it all the same", _allow(rule)]
    parts += ["[All rules](../rules.md)"]
    return "\n\n".join(parts) + "\n"


def what(rule: Rule) -> str:
    """Return what a rule is about, as the first line of its module says."""
    folder = "praise" if Level.PRAISE in rule.level.values() else "rules"
    told = import_module(f"unghost.pressure.{folder}.{rule.name.replace('-', '_')}").__doc__ or ""
    return told.splitlines()[0].partition(": ")[2]


def _entry(rule: Rule) -> str:
    loud = ", ".join(f"{context} {SHORT[level(rule, context)]}" for context in PLACES if context in rule.level)
    return f"## {rule.code} {rule.name}\n\n{_sentence(what(rule))} {_right(rule)} *{loud}* · [page](rules/{_file(rule)})"


def _right(rule: Rule) -> str:
    entry = ledger().get((rule.name, PHRASES))
    if entry is None or entry.precision is None:
        return "Too little evidence yet."
    return f"Right in {_of_100(entry.precision.value)} of 100 findings (n = {entry.n})."


def _calmer(rule: Rule) -> Iterator[str]:
    context = next(iter(rule.level))
    tried = ((text, mended(text, context)) for text in rule.fires_on)
    shown = [(text, after) for text, after in tried if after][:TRIED]
    if not shown:
        yield "No words are offered in its place here: what to say depends on what is true, so there is only advice."
        return
    yield "`unghost lint --fix` offers, among others:"
    rows = ["| you wrote | calmer |", "| --- | --- |"]
    yield "\n".join(rows + [f"| {_cell(text)} | {_cell(after)} |" for text, after in shown])


def mended(text: str, context: str) -> str:
    """Return a text with all calmer words in place, or an empty one where none are offered."""
    edits = calm(text, lint(text, context=context), context=context)
    return apply(text, edits) if edits else ""


def _figures(rule: Rule, *, praise: bool) -> Iterator[str]:
    entry = ledger().get((rule.name, PHRASES))
    if entry is None:
        yield "Nobody has judged praise yet." if praise else "It counts words and questions; nobody has judged it yet."
        return
    if entry.precision is None:
        yield f"There is too little evidence yet: {_findings(entry.n)} on judged sentences; {LEAST} are the least."
    else:
        yield (
            f"A judge agreed with {_of_100(entry.precision.value)} of 100 of its findings. Of {_findings(entry.n)} on sentences"
            f" it was not written from, {entry.right} named what the judge named, {entry.other} stood where the judge saw another"
            f" kind of pressure, and {entry.innocent} on innocent words. Half of those sentences are innocent, and most of these"
            " were made to look guilty."
        )
    yield (
        f"In 1,000 neutral sentences of business letters it spoke up {_times(entry.business)}, in 1,000 of other mail"
        f" {_times(entry.mail)}."
    )
    yield from _scored(rule)


def _scored(rule: Rule) -> Iterator[str]:
    found = [entry for by in (SCORER, SURE) if (entry := ledger().get((rule.name, by)))]
    total = sum(entry.n for entry in found)
    if total:
        right = sum(entry.right for entry in found)
        few = "" if total >= LEAST else ", too few to say how right it is"
        yield f"Where no phrase speaks, the learnt scorer found it {total} more times, {right} of them as the judge did{few}."


def _loudness(rule: Rule) -> str:
    rows = ["| where | how loud |", "| --- | --- |"]
    for context, place in PLACES.items():
        declared = rule.level.get(context)
        if declared is None:
            rows.append(f"| {place} | silent |")
            continue
        now = level(rule, context)
        turned = "" if now is declared else f" (meant as {_article(SHORT[declared])}, turned down by its figures)"
        rows.append(f"| {place} | {LOUD[now]}{turned} |")
    under = f"\n\nIt has nothing to say under the plays {', '.join(sorted(rule.quiet_under))}." if rule.quiet_under else ""
    doubt = f"\n\nWhere it cannot know, it is a note only: {_plain(rule.doubt)}" if rule.doubt else ""
    return "\n".join(rows) + under + doubt


def _source(rule: Rule) -> str:
    known = practice()
    numbers = [number for number in re.findall(r"\bR\d+\b", rule.source) if number in known]
    listed = [f"- [{number}](../../practice.md): {known[number]}." for number in numbers]
    return "\n".join([_plain(rule.source), *(["", *listed] if listed else [])])


def _allow(rule: Rule) -> str:
    return (
        "Allow this one sentence, and say why; the reason is kept beside it:\n\n"
        f"```\n{rule.fires_on[0].splitlines()[0]}   # unghost: allow {rule.code} she asked me to put it so\n```\n\n"
        "[More about allowing](../../lint.md#allow-one-instance)"
    )


@cache
def practice() -> Mapping[str, str]:
    """Return what the practice says, by its number."""
    text = (DOCS / "practice.md").read_text(encoding="utf-8")
    return dict(re.findall(r"^\| (R\d+) \| [^|]+ \| ([^|]+?) \|", text, flags=re.MULTILINE))


def _file(rule: Rule) -> str:
    return f"{rule.code}-{rule.name}.md"


def _findings(n: int) -> str:
    return "one finding" if n == 1 else f"{n} findings"


def _times(per_1000: float) -> str:
    return "never" if not per_1000 else "once" if per_1000 == 1 else f"{per_1000:.1f} times"


def _of_100(value: float) -> str:
    return f"{min(99, max(1, round(100 * value)))}"


def _article(word: str) -> str:
    return f"an {word}" if word[0] in "aeiou" else f"a {word}"


def _sentence(text: str) -> str:
    return _plain(text[:1].upper() + text[1:])


def _list(texts: tuple[str, ...]) -> str:
    return "\n".join(f"- {_plain(text)}" for text in texts)


def _cell(text: str) -> str:
    return _plain(text).replace("|", "\\|")


def _plain(text: str) -> str:
    return " ".join(text.split()).translate(_ESCAPES)
