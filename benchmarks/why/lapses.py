"""Run it: ``python -m benchmarks.why.lapses --mail ../shared/data/mail --cache CACHE --output FILE [--labels FILE]``.

Prints how many findings there are by kind and writes a sample of them, with what followed, to FILE for reading by eye. Labels are
one line a finding, ``NUMBER right|arguable|wrong``; with them it prints the tally by kind.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from benchmarks.why.findings import Found, counts, findings, sample, to_read, views

ROOT = Path(__file__).resolve().parents[2]
VERDICTS = ("right", "arguable", "wrong")


def main() -> None:
    """Print the counts, write the sample, print the tally where there are labels."""
    args = _arguments()
    if args.output.resolve().is_relative_to(ROOT):
        raise SystemExit("The sample holds people's own words: write it to a place outside the repository.")
    seen = list(views(args.mail, args.cache))
    found = findings(seen)
    print(f"{len(seen)} threads, {len(found)} findings")
    for kind, number in sorted(counts(found).items()):
        print(f"  {kind:<32} {number}")
    drawn = sample(found, args.seed, args.count)
    args.output.write_text("\n".join(to_read(n, x) for n, x in enumerate(drawn, 1)), encoding="utf-8")
    if args.labels:
        print(tally(drawn, args.labels.read_text(encoding="utf-8"), len(found), len(seen)))


def tally(drawn: Sequence[Found], labels: str, found: int, threads: int) -> str:
    """Return the tally by kind as a table in Markdown, and how many wrong ones that comes to in twenty threads."""
    said = {int(line.split()[0]): line.split()[1] for line in labels.splitlines() if line.strip()}
    table: dict[str, Counter[str]] = {}
    for number, verdict in said.items():
        table.setdefault(drawn[number - 1].kind, Counter())[verdict] += 1
    lines = ["| kind | read | right | arguable | wrong |", "|---|---|---|---|---|"]
    for kind, verdicts in sorted(table.items()):
        lines.append(f"| {kind} | {verdicts.total()} | {' | '.join(str(verdicts[v]) for v in VERDICTS)} |")
    whole = sum(table.values(), Counter[str]())
    lines.append(f"| all | {whole.total()} | {' | '.join(str(whole[v]) for v in VERDICTS)} |")
    wrong = whole["wrong"] / max(1, whole.total()) * found / max(1, threads) * 20
    return "\n".join([*lines, "", f"wrong findings in twenty threads: {wrong:.1f}"])


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mail", type=Path, required=True)
    parser.add_argument("--cache", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--labels", type=Path)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--count", type=int, default=100)
    return parser.parse_args()


if __name__ == "__main__":
    main()
