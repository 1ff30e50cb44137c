"""Measure how rightly and how fast texts are linted, and write results.md: ``python -m benchmarks.pressure``.

--gold FILE...   judged texts to score on besides our own (default: the shared development set, where it is there)
--sealed         our own judged set by its sealed half b; without it by half a
--rounds N       rounds of the speed figures; the best counts
--no-peers       leave the peers out
--only PART...   gold, alarms, public, practice, speed, growth
"""

from __future__ import annotations

import argparse
import platform
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.pressure import practice, public, speed
from benchmarks.pressure.alarms import flagged, unseen
from benchmarks.pressure.contestants import (
    NODE_PEERS,
    PYTHON_PEERS,
    Answer,
    as_finds,
    naive,
    ours,
    peer,
    there,
)
from benchmarks.pressure.judged import JUDGED, Found, Item, Score, at_level, items, score
from benchmarks.pressure.lines import lines
from benchmarks.pressure.neutral import neutral
from benchmarks.pressure.table import Line, classes, per_1000, share, written

HERE = Path(__file__).resolve().parent
DEVELOPMENT = HERE.parents[2] / "shared" / "data" / "gold" / "pressure_dev.jsonl"
PARTS = ("gold", "alarms", "public", "practice", "speed", "growth")
SEEN = "the shared development set (our rules were written with it in view)"
ERROR_PRECISION, RECALL, FALSE, NEAR = 0.95, 0.70, 10.0, 0.02
ALARMS = {"business": ("5", 5.0), "mail": ("2", 2.0)}
PUBLIC = {
    "dark patterns, as published": (".971 (published: LR .960, BERT-base .971, RoBERTa-large .975)", 0.971),
    "dark patterns, unseen pages": ("", None),
    "urgency": (".95", 0.95),
    "scarcity": (".95", 0.95),
    "confirm-shaming": (".95", 0.95),
    "face acts, counted on the same letters": ("", None),
    "face acts, counted on business sentences": (".75", 0.75),
    "face acts, told from business sentences alone": (".75", 0.75),
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What a run is asked for."""

    gold: tuple[Path, ...]
    sealed: bool
    rounds: int
    peers: bool
    only: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """Lines of the table, and blocks below it."""

    lines: tuple[Line, ...]
    blocks: tuple[str, ...] = ()


def gold(asked: Asked) -> Iterator[Part]:
    """Yield one part for each judged set."""
    for path in asked.gold:
        title = SEEN if path == DEVELOPMENT else path.stem
        yield of_set(title, items(path), asked)
    half = "b" if asked.sealed else "a"
    about = "sealed, for this one run" if asked.sealed else "one margin was settled on it"
    yield of_set(f"half {half} of our judged set ({about})", items(JUDGED, half), asked)


def of_set(title: str, judged: Sequence[Item], asked: Asked) -> Part:
    """Score everybody on one judged set."""
    found = {item.id: ours(item) for item in judged}
    every, grave = score(judged, found), score(judged, at_level(found, "error"))
    others = {name: score(judged, as_finds(judged, answer)) for name, answer in _others(judged, peers=asked.peers)}
    rows = (
        Line(f"{title}: texts", "", f"{len(judged)}, {every.recall.of} press, {every.near.of} near misses"),
        Line(
            "pressing texts found",
            ".70, aim .85",
            share(every.recall),
            _each(others, lambda s: share(s.recall)),
            over(every.recall.value, RECALL),
        ),
        Line(
            "flagged of 1,000 clean",
            "10",
            per_1000(every.false),
            _each(others, lambda s: per_1000(s.false)),
            under(every.false.value, FALSE / 1000),
        ),
        Line("error level: pressing texts found", "", share(grave.recall)),
        Line("error level: flagged of 1,000 clean", "", per_1000(grave.false)),
        Line("error level: right class", ".95", share(grave.of_class), met=over(grave.of_class.value, ERROR_PRECISION)),
        Line("error level: right class and place", ".95", share(grave.of_span), met=over(grave.of_span.value, ERROR_PRECISION)),
        Line(
            "error level: on a text that presses", ".95", share(grave.pressing), met=over(grave.pressing.value, ERROR_PRECISION)
        ),
        Line(
            "near misses flagged at error level",
            "2 %",
            share(grave.near),
            _each(others, lambda s: share(s.near)),
            under(grave.near.value, NEAR),
        ),
        Line("near misses flagged at any level", "", share(every.near)),
        Line("all levels: right class", "", share(every.of_class)),
        Line("found by the scorer alone: on a text that presses", "", share(score(judged, _scored(found)).pressing)),
    )
    return Part(rows, (classes(title, every, grave),))


def _scored(found: Mapping[str, Sequence[Found]]) -> dict[str, list[Found]]:
    return {name: [one for one in ones if one.scored] for name, ones in found.items()}


def _others(judged: Sequence[Item], *, peers: bool) -> Iterator[tuple[str, Answer]]:
    texts = [item.text for item in judged]
    yield "87 naive phrases", naive(texts)
    for name in (*PYTHON_PEERS, *NODE_PEERS) if peers else ():
        answer = peer(name, texts, learn=_taught() if name == "bag of words" else ())
        if answer is not None:
            yield name, answer


def _taught() -> list[tuple[str, int]]:
    """Return what the bag of words learns from: the same lines and neutral sentences as our scorer."""
    own = [(line.text, int(bool(line.labels))) for line in lines() if line.labels or line.clean]
    return own + [(text, 0) for text in neutral().trained]


def _each(others: Mapping[str, Score], figure: Callable[[Score], str]) -> dict[str, str]:
    return {name: figure(one) for name, one in others.items()}


def alarms(asked: Asked) -> Iterator[Part]:
    """Yield the false alarms on neutral sentences never learnt from."""
    sentences = unseen()
    for kind, texts in (("business", sentences.business), ("mail", sentences.mail)):
        found = flagged(texts)
        reach, most = ALARMS[kind]
        others = {"87 naive phrases": naive(texts)}
        answers = {name: peer(name, texts) for name in ("proselint", *NODE_PEERS) if asked.peers}
        others |= {name: answer for name, answer in answers.items() if answer is not None}
        named = {name: f"{1000 * sum(map(bool, answer.found)) / len(texts):.1f}" for name, answer in others.items()}
        title = "neutral business sentences" if kind == "business" else "sentences of other mail"
        yield Part(
            (
                Line(f"flagged of 1,000 {title}", reach, per_1000(found["any"]), named, under(found["any"].value, most / 1000)),
                *(Line(f"… as {level}", "", per_1000(found[level])) for level in ("error", "warn", "note")),
            )
        )


def public_sets(asked: Asked) -> Iterator[Part]:
    """Yield the public sets, each by its protocol."""
    for one in public.figures(peers=asked.peers):
        reach, least = PUBLIC[one.what]
        about = "recall" if one.what.startswith("face") else "F1"
        what = f"{one.what}, {about} ({one.positive:,} of {one.rows:,} rows)"
        named = {} if one.peer is None else {"logistic regression over words and pieces": three(one.peer)}
        yield Part((Line(what, reach, three(one.value), named, over(one.value, least)),))


def three(value: float) -> str:
    """Return three decimals without the leading nought."""
    return f"{value:.3f}".removeprefix("0")


def scripts(_: Asked) -> Iterator[Part]:
    """Yield what our linter says against the scripts of the practice and of our plays."""
    taught = practice.taught()
    against = [said for text in taught for said in practice.objections(text)]
    own = practice.own()
    ours_against = [said for play, text in own for said in practice.objections(text, play)]
    yield Part(
        (
            Line(f"findings on the practice's own scripts ({len(taught)})", "0", str(len(against)), met=not against),
            Line(f"findings on the scripts of our plays ({len(own)})", "0", str(len(ours_against)), met=not ours_against),
        ),
        tuple(f"- {said}" for said in (*against, *ours_against)),
    )


def speeds(asked: Asked) -> Iterator[Part]:
    """Yield mails per CPU second, a warm mail, and a cold command."""
    whole = speed.mails()
    for about, texts in ((f"cut to {speed.CUT} characters", [text[: speed.CUT] for text in whole]), ("whole", whole)):
        found = speed.paces(texts, asked.rounds, peers=asked.peers)
        ours_, rules = found.pop("unghost"), found.pop("unghost, rules only")
        named = {name: f"{pace.mails:,.0f}" for name, pace in found.items()}
        cut = texts is not whole
        yield Part(
            (
                Line(
                    f"mails per CPU second, {about}",
                    "4,000" if cut else "",
                    f"{ours_.mails:,.0f}",
                    named,
                    ours_.mails >= 4000 if cut else None,
                ),
                Line("… rules only", "20,000 with Hyperscan" if cut else "", f"{rules.mails:,.0f}"),
                Line(
                    "… one warm mail: median, 99 %",
                    "1 ms" if cut else "",
                    f"{ours_.median:.2f}, {ours_.p99:.2f} ms",
                    met=(ours_.p99 or 0) <= 1 if cut else None,
                ),
            )
        )
    cold = speed.colds(peers=asked.peers)
    mine = cold.pop("unghost")
    named = {name: f"{one.median:.2f} s" for name, one in cold.items()}
    what = f"CPU of one cold command: median, worst of {mine.runs}"
    yield Part((Line(what, "150 ms", f"{1000 * mine.median:.0f}, {1000 * mine.worst:.0f} ms", named, mine.median <= 0.15),))


def growth(asked: Asked) -> Iterator[Part]:
    """Yield how time grows with the text."""
    whole = speed.mails()
    for kind, one in speed.growths(whole, rounds=asked.rounds).items():
        value = f"{one.ratio:.2f}; {one.per_100_kb:.0f} ms"
        met = one.ratio < 2.6 and one.per_100_kb <= 50
        yield Part((Line(f"{kind}: time(2n)/time(n), per 100 KB", "under 2.6; 50 ms", value, met=met),))
    seconds, per = speed.large(whole)
    yield Part((Line("10 MB of ordinary text: all, per 100 KB", "50 ms", f"{seconds:.1f} s; {per:.0f} ms", met=per <= 50),))
    if asked.peers:
        rows = ["### Peers on 64 KB", "", "| peer | text | CPU |", "| --- | --- | ---: |"]
        yield Part((), ("\n".join([*rows, *(f"| {who} | {kind} | {took} |" for who, kind, took in speed.hanging(whole))]),))


RUNS: dict[str, Callable[[Asked], Iterator[Part]]] = {
    "gold": gold,
    "alarms": alarms,
    "public": public_sets,
    "practice": scripts,
    "speed": speeds,
    "growth": growth,
}


def over(value: float | None, least: float | None) -> bool | None:
    """Say whether a figure reaches what is asked; None where nothing is asked or known."""
    return None if value is None or least is None else value >= least


def under(value: float | None, most: float) -> bool | None:
    """Say whether a figure keeps under what is allowed; None where nothing is known."""
    return None if value is None else value <= most


def page(asked: Asked, said: Callable[[str], object]) -> str:
    """Run what is asked for, and return the page."""
    begun = time.perf_counter()
    parts: list[Part] = []
    for name in asked.only:
        try:
            for part in RUNS[name](asked):
                parts.append(part)
                for line in part.lines:
                    said(f"{line.what}: {line.measured} (reach {line.reach or '-'}) {dict(line.peers)}")
        except FileNotFoundError as missing:
            parts.append(Part((), (f"{name} was left out: {Path(str(missing.filename)).name} is not here.",)))
    absent = [name for name in (*PYTHON_PEERS, *NODE_PEERS) if asked.peers and not there(name)]
    took = f"{time.perf_counter() - begun:.0f} s"
    when = f"{time.strftime('%Y-%m-%d')} · {platform.system()} · {machine()} · Python {platform.python_version()} · {took}"
    notes = [f"Not installed, so not in the table: {', '.join(absent)}."] if absent else []
    return written(list(_lines(parts)), when, [*notes, *(block for part in parts for block in part.blocks)])


def _lines(parts: Iterable[Part]) -> Iterator[Line]:
    for part in parts:
        yield from part.lines


def machine() -> str:
    """Return the name of the processor, as far as the system tells."""
    told = Path("/proc/cpuinfo")
    names = told.read_text(encoding="utf-8").splitlines() if told.is_file() else []
    return next((line.partition(":")[2].strip() for line in names if line.startswith("model name")), platform.machine())


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, print, and write results.md."""
    ask = argparse.ArgumentParser(
        prog="python -m benchmarks.pressure", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    ask.add_argument("--gold", type=Path, nargs="+", default=[DEVELOPMENT] if DEVELOPMENT.is_file() else [])
    ask.add_argument("--sealed", action="store_true")
    ask.add_argument("--rounds", type=int, default=speed.ROUNDS)
    ask.add_argument("--no-peers", action="store_true")
    ask.add_argument("--only", choices=PARTS, nargs="+", default=list(PARTS))
    ask.add_argument("--output", type=Path, default=HERE / "results.md")
    given = ask.parse_args(arguments)
    asked = Asked(tuple(given.gold), given.sealed, given.rounds, not given.no_peers, tuple(given.only))
    text = page(asked, lambda line: print(line, file=sys.stderr, flush=True))
    given.output.write_text(text, encoding="utf-8")
    print(text)
