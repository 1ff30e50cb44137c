"""Lint one file: read what somebody will read of it, find the pressure, and say where in the file it stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from unghost.pressure.allow import Allowance, allowances, settle, without
from unghost.pressure.lint import Finding, examine, names_of, remarked, rules
from unghost.pressure.places import Places
from unghost.pressure.record import Record
from unghost.pressure.rule import Level, Rule
from unghost.reading.passages.kinds import Kind, comments_stand_outside, kind_of, passages
from unghost.reading.passages.passage import Passage

if TYPE_CHECKING:
    from unghost.pressure.calmer import Edit

_RANK = {Level.ERROR: 0, Level.WARN: 1, Level.NOTE: 2, Level.PRAISE: 3}
_LONGEST_MENDED = 200_000  # characters of one passage for which calmer wordings are looked for
# What a calmer wording may not hold, because the file writes it otherwise.
_WRITTEN_OTHERWISE = {
    Kind.HTML: re.compile(r"[<>&]"),
    Kind.TABLE: re.compile('["\r\n,;\t|]'),
    Kind.JSON: re.compile(r'["\\\x00-\x1f]'),
    Kind.YAML: re.compile(r"[\"'\n:#]"),
    Kind.MAIL: re.compile(r"[^\n\x20-\x7e]"),
}


@dataclass(frozen=True, slots=True)
class Policy:
    """How a file is linted. ``levels`` are by rule name, None for off; ``chosen`` and ``ignored`` are names of rules.

    ``chosen`` None means every rule; ``packs`` are rules beside our own; ``most`` findings of one file are shown, None for all;
    ``scorer`` says whether the learned scorer speaks where no phrase does, ``mend`` whether calmer wordings are looked for;
    ``history`` is what is known of the reader, for claims to be held against.
    """

    context: str = "mail"
    play: str = ""
    levels: Mapping[str, Level | None] = field(default_factory=lambda: MappingProxyType({}))
    chosen: frozenset[str] | None = None
    ignored: frozenset[str] = frozenset()
    packs: tuple[Rule, ...] = ()
    most: int | None = None
    scorer: bool = True
    mend: bool = True
    history: Record | None = None

    def speaks(self, name: str) -> bool:
        """Say whether findings of a rule are wanted."""
        return name not in self.ignored and (self.chosen is None or name in self.chosen) and self.levels.get(name, "") is not None

    def rules(self) -> tuple[Rule, ...] | None:
        """Return the rules to lint by, None for our own."""
        return (*rules(), *self.packs) if self.packs else None

    def mending(self) -> tuple[Rule, ...] | None:
        """Return the rules a calmer wording is held against: those that speak; None for all of our own."""
        if not self.packs and not self.ignored and self.chosen is None and None not in self.levels.values():
            return None
        return tuple(rule for rule in (*rules(), *self.packs) if self.speaks(rule.name))


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line says, which goes before any file. ``config`` names the file of settings, None: look for it."""

    context: str | None = None
    play: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    config: str | None = None
    no_config: bool = False
    most: int | None = None
    history: Record | None = None


@dataclass(frozen=True, slots=True)
class Located:
    """A finding whose places are those of the file. ``where`` names a cell; ``reason`` is why it was allowed, empty if it stands.

    ``rewrite`` is a calmer wording that can be written into the file as it is, None where there is none.
    """

    finding: Finding
    where: str = ""
    rewrite: Edit | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Linted:
    """A file and what was found in it, by place: ``found`` stands, ``allowed`` does not, ``unshown`` were more than asked for."""

    name: str
    source: str
    found: tuple[Located, ...]
    allowed: tuple[Located, ...] = ()
    unshown: tuple[Finding, ...] = ()


def lint_text(name: str, source: str, policy: Policy, raw: bytes | None = None) -> Linted:
    """Lint the text of a file; ``name`` tells its kind, ``raw`` are its bytes where the caller has them. Linear; never raises."""
    kind = kind_of(name, source)
    outside = allowances(source) if comments_stand_outside(kind) else ()
    bare = without(source, [(comment.start, comment.end) for comment in outside])
    found, allowed = _found(bare, source, raw, kind, policy)
    if outside:
        found, silenced = _settled(source, found, outside, policy)
        allowed += silenced
    stands = sorted(_weighed(found, policy), key=lambda raw: (raw.finding.start, raw.finding.end))
    shown = _heaviest(stands, policy.most)
    edits = _rewrites(stands, bare, kind, policy) if policy.mend else {}
    return Linted(
        name,
        source,
        tuple(_located(one, edits.get(id(one))) for one in stands if id(one) in shown),
        tuple(_located(one) for one in sorted(_weighed(allowed, policy), key=lambda one: one.finding.start)),
        tuple(one.finding for one in stands if id(one) not in shown),
    )


@dataclass(frozen=True, slots=True)
class _Raw:
    """A finding at its place in the file, and the same one within the passage it was found in."""

    finding: Finding
    passage: Passage | None = None
    within: Finding | None = None
    reason: str = ""


def _found(bare: str, source: str, raw: bytes | None, kind: Kind, policy: Policy) -> tuple[list[_Raw], list[_Raw]]:
    """Return what stands and what comments within the passages allow, in the places of the file."""
    written = source.encode("utf-8", "surrogatepass") if raw is None and kind is Kind.MAIL else raw or b""
    places = Places(source)
    found: list[_Raw] = []
    allowed: list[_Raw] = []
    for passage in passages(bare, written, kind):
        examined = examine(
            passage.text,
            context=policy.context,
            play=policy.play,
            history=policy.history,
            rules=policy.rules(),
            scorer=policy.scorer,
        )
        found += (_Raw(_moved(passage, one, places), passage, one) for one in examined.findings)
        allowed += (_Raw(_moved(passage, one, places), passage, one, reason) for one, reason in examined.allowed)
    return found, allowed


def _settled(source: str, found: Sequence[_Raw], comments: Sequence[Allowance], policy: Policy) -> tuple[list[_Raw], list[_Raw]]:
    """Hold findings against the comments of the file."""
    known = (*rules(), *policy.packs)
    asked = names_of(rule for rule in known if policy.context in rule.level and policy.speaks(rule.name))
    by_finding = {raw.finding: raw for raw in found}
    settled = settle(source, [raw.finding for raw in found], comments, names_of(known), asked)
    places = Places(source)
    remarks = (_Raw(remarked(remark, places)) for remark in settled.remarks)
    kept = [*(by_finding[finding] for finding in settled.kept), *remarks]
    return kept, [replace(by_finding[finding], reason=reason) for finding, reason in settled.allowed]


def _weighed(found: Iterable[_Raw], policy: Policy) -> Iterator[_Raw]:
    """Give findings the levels somebody chose, and leave out those they do not want."""
    for raw in found:
        level = policy.levels.get(raw.finding.name, raw.finding.level)
        if level is not None and policy.speaks(raw.finding.name):
            yield raw if level is raw.finding.level else replace(raw, finding=replace(raw.finding, level=level))


def _heaviest(found: Sequence[_Raw], most: int | None) -> set[int]:
    ranked = sorted(found, key=lambda raw: _RANK[raw.finding.level])
    return {id(raw) for raw in (ranked if most is None else ranked[:most])}


def _located(raw: _Raw, rewrite: Edit | None = None) -> Located:
    return Located(raw.finding, raw.passage.where if raw.passage else "", rewrite, raw.reason)


def _rewrites(found: Sequence[_Raw], bare: str, kind: Kind, policy: Policy) -> dict[int, Edit]:
    """Return the calmer wording of each finding (by its identity) that has one which can be written into the file as it is."""
    together: dict[int, list[_Raw]] = {}
    for raw in found:
        if raw.passage is not None and raw.finding.level is not Level.PRAISE and len(raw.passage.text) <= _LONGEST_MENDED:
            together.setdefault(id(raw.passage), []).append(raw)
    return {id(raw): edit for group in together.values() for raw, edit in _mended(group, bare, kind, policy)}


def _mended(group: Sequence[_Raw], bare: str, kind: Kind, policy: Policy) -> Iterator[tuple[_Raw, Edit]]:
    """Yield the findings of one passage whose sentence can be mended, each with its edit in the places of the file."""
    from unghost.pressure.calmer import calm  # a text without findings needs no wording
    from unghost.pressure.fold import fold

    passage = group[0].passage
    assert passage is not None
    words = passage.words(bare, 0, len(passage.text))
    if len(words) != len(passage.text):
        return
    flat = fold(words)
    within = [raw.within for raw in group if raw.within is not None]
    edits = {
        flat.sentence(edit.start): written
        for edit in calm(words, within, context=policy.context, play=policy.play, rules=policy.mending())
        if (written := _written(edit, passage, words, bare, kind))
    }
    for raw in group:
        edit = edits.get(flat.sentence(raw.within.start)) if raw.within else None
        if edit is not None:
            yield raw, edit


def _written(edit: Edit, passage: Passage, words: str, bare: str, kind: Kind) -> Edit | None:
    """Return an edit of a passage as one of its file, None where the file writes these words otherwise."""
    start, end = passage.span(edit.start, edit.end)
    old = words[edit.start : edit.end]
    if old.endswith("\n") and bare[start : end + 1] == old:  # a span leaves the end of its last line to the next one
        end += 1
    forbidden = _WRITTEN_OTHERWISE.get(kind)
    if bare[start:end] != old or (forbidden and forbidden.search(edit.text)):
        return None
    return replace(edit, start=start, end=end)


def _moved(passage: Passage, finding: Finding, places: Places) -> Finding:
    """Return a finding of a passage with the places of the file."""
    start, end = passage.span(finding.start, finding.end)
    line, column = places.of(start)
    quote = passage.words(places.text, finding.start, finding.end)
    return replace(finding, start=start, end=end, line=line, column=column, quote=quote)
