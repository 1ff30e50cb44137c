"""From findings to edits: every finding of a sentence mended at once, nothing lost, nothing new, or no edit at all."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate

from unghost.pressure.calmer import facts
from unghost.pressure.calmer.choice import Mended, edits_of
from unghost.pressure.calmer.edit import Edit, apply
from unghost.pressure.calmer.frame import Frame, frame
from unghost.pressure.calmer.kinds import KINDS
from unghost.pressure.calmer.mend import Pairs, Sentence, Way, instead, within
from unghost.pressure.calmer.wording import Voice, finished
from unghost.pressure.fold import Flat, fold
from unghost.pressure.lint import Finding, lint
from unghost.pressure.lint import rules as known_rules
from unghost.pressure.record_of import Dealings
from unghost.pressure.rule import Level, Rule

ENGLISH = "en"
_GRAVE = (Level.ERROR, Level.WARN)
_DEEP = 3  # changes upon each other in one sentence
_ROUNDS = 4  # checks of the whole text


@dataclass(frozen=True, slots=True)
class _Desk:
    """What an editor needs to know about the text as a whole."""

    text: str
    flat: Flat
    context: str
    play: str
    history: Dealings
    rules: tuple[Rule, ...]
    scorer: bool
    voice: Voice
    seen: dict[str, tuple[Finding, ...]] = field(default_factory=dict)

    def findings(self, text: str) -> tuple[Finding, ...]:
        """Return the grave findings of a short text."""
        if text not in self.seen:
            found = lint(text, context=self.context, play=self.play, history=self.history, rules=self.rules, scorer=self.scorer)
            self.seen[text] = tuple(finding for finding in found if finding.level in _GRAVE)
        return self.seen[text]

    def pairs(self, findings: Iterable[Finding]) -> Pairs | None:
        """Return the calmer words of the rules that found something, or None where one of them has nothing to offer."""
        found: dict[tuple[str, str], None] = {}
        for finding in findings:
            named = [rule for rule in self.rules if rule.name == finding.name]
            spoken = named or [rule for rule in self.rules if rule.code == finding.rule]
            if not any(rule.calmer for rule in spoken) and (spoken or finding.rule not in KINDS):
                return None
            found |= dict.fromkeys(pair for rule in spoken for pair in rule.calmer)
        return tuple(found)


def calm(
    text: str,
    findings: Sequence[Finding],
    *,
    context: str = "mail",
    play: str = "",
    history: Dealings = None,
    rules: Sequence[Rule] | None = None,
    scorer: bool = True,
) -> tuple[Edit, ...]:
    """Return edits that take the pressure out of a text, ascending and not overlapping, one for each sentence that can be mended.

    ``findings`` are those of ``lint`` for the same text, context, play, history, rules and scorer. A sentence is left as it
    is where it is not in English, where a calmer wording would lose a fact, where its rule offers none, or where the result would
    still press. Praise and notes change nothing. The same input gives the same edits; linear in the length of the text; never
    raises.
    """
    chosen = known_rules() if rules is None else tuple(rules)
    flat = fold(text)
    desk = _Desk(text, flat, context, play, history, chosen, scorer, Voice(context == "call", text.count("’") > text.count("'")))
    mended = [one for one in (_mended(desk, group) for group in _by_sentence(flat, findings)) if one is not None and one.ways]
    return _agreed(desk, findings, mended)


def rewrite(
    text: str,
    finding: Finding,
    *,
    context: str = "mail",
    play: str = "",
    history: Dealings = None,
    rules: Sequence[Rule] | None = None,
    scorer: bool = True,
) -> Edit | None:
    """Return the edit that mends the sentence of one finding, or None where only advice can be given."""
    around = lint(text, context=context, play=play, history=history, rules=rules, scorer=scorer)
    flat = fold(text)
    here = flat.sentence(finding.start)
    same = [other for other in around if flat.sentence(other.start) == here]
    found = [*same, *([] if finding in same else [finding])]
    edits = calm(text, found, context=context, play=play, history=history, rules=rules, scorer=scorer)
    return edits[0] if edits else None


def _by_sentence(flat: Flat, findings: Sequence[Finding]) -> Iterator[list[Finding]]:
    groups: dict[tuple[int, int], list[Finding]] = {}
    for finding in findings:
        if finding.level in _GRAVE and flat.sentence(finding.start)[1] >= finding.end - 1:
            groups.setdefault(flat.sentence(finding.start), []).append(finding)
    yield from groups.values()


def _mended(desk: _Desk, findings: list[Finding]) -> Mended | None:
    place = frame(desk.text, desk.flat, findings[0].start)
    pairs = desk.pairs(findings)
    if place is None or pairs is None or any(finding.language != ENGLISH for finding in findings):
        return None  # calmer words are known in English alone
    spans = tuple((max(0, finding.start - place.core), max(1, finding.end - place.core)) for finding in findings)
    sentence = Sentence(place.words, place.low, spans, tuple(dict.fromkeys(finding.rule for finding in findings)))
    return Mended(place, tuple(dict.fromkeys(_good(desk, place, sentence, pairs))))


def _good(desk: _Desk, place: Frame, sentence: Sentence, pairs: Pairs) -> Iterator[Way]:
    yield from _changed(desk, place, sentence, pairs, _DEEP)
    for way in instead(sentence, desk.voice, subject=place.subject):
        done = finished(way.words, place.words, subject=place.subject, greeted=place.greeted)
        if _sound(place.words, way) and (not done or _clean(desk, place, done)):
            yield _with_lost(sentence.words, replace(way, words=done))


def _changed(desk: _Desk, place: Frame, sentence: Sentence, pairs: Pairs, deep: int) -> Iterator[Way]:
    """Yield sound ways within the sentence; one that still presses is mended further."""
    for way in within(sentence, pairs, desk.voice, subject=place.subject):
        if not _sound(sentence.words, way):
            continue
        done = finished(way.words, place.words, subject=place.subject, greeted=place.greeted)
        if not done or _clean(desk, place, done):
            yield _with_lost(sentence.words, replace(way, words=done))
        elif deep > 1:
            yield from _further(desk, place, way, done, deep - 1)


def _further(desk: _Desk, place: Frame, way: Way, done: str, deep: int) -> Iterator[Way]:
    found = desk.findings(place.head + done)
    pairs = desk.pairs(found)
    low = fold(done).text.decode("ascii")
    if pairs is None or "\n" in low.strip():
        return
    at = len(place.head)
    spans = tuple((max(0, finding.start - at), max(1, finding.end - at)) for finding in found)
    left = Sentence(done, low, spans, tuple(dict.fromkeys(finding.rule for finding in found)))
    for second in _changed(desk, place, left, pairs, deep):
        yield Way(second.words, way.reason, because=way.because or second.because, whole=second.whole)


def _with_lost(words: str, way: Way) -> Way:
    """Keep only those spans in ``shed`` of which a fact is really lost."""
    gone = facts.lost(words, way.words)
    return replace(way, shed=tuple(span for span in way.shed if any(span[0] <= start and end <= span[1] for start, end in gone)))


def _sound(words: str, way: Way) -> bool:
    """Say whether a way keeps the facts of a sentence, but for those it says are the pressure, and brings no new ones."""
    gone = facts.lost(words, way.words)
    return all(any(s <= start and end <= e for s, e in way.shed) for start, end in gone) and not facts.invented(words, way.words)


def _clean(desk: _Desk, place: Frame, words: str) -> bool:
    return bool(words.strip()) and not desk.findings(place.head + words)


def _agreed(desk: _Desk, findings: Sequence[Finding], mended: list[Mended]) -> tuple[Edit, ...]:
    """Choose one way for each sentence so that they read well together, and prove it on the whole text."""
    if not mended:
        return ()
    known = {(finding.start, finding.rule) for finding in (*findings, *desk.findings(desk.text))}
    for _ in range(_ROUNDS):
        pairs = edits_of(desk.text, desk.flat, mended)
        edits = tuple(edit for _, edit in pairs)
        spoilt = set(_spoilt(desk, known, edits))
        if not spoilt:
            return edits
        kept = {one.frame.start for one, edit in pairs if edit not in spoilt}
        mended = [one for one in mended if one.frame.start in kept]
    return ()


def _spoilt(desk: _Desk, known: set[tuple[int, str]], edits: tuple[Edit, ...]) -> list[Edit]:
    """Return the edits after which something presses that did not press before."""
    if not edits:
        return []
    found = desk.findings(apply(desk.text, edits))
    shifted = _Shifted(edits)
    spoilt = []
    for finding in found:
        at, edit = shifted.before(finding.start)
        if edit is not None or (at, finding.rule) not in known:
            spoilt.append(edit or shifted.nearest(at))
    return spoilt


class _Shifted:
    """Leads from places of the edited text back to those of the old one."""

    def __init__(self, edits: tuple[Edit, ...]) -> None:
        self._edits = edits
        moved = list(accumulate((len(edit.text) - (edit.end - edit.start) for edit in edits), initial=0))
        self._starts = [edit.start + moved[n] for n, edit in enumerate(edits)]
        self._moved = moved

    def before(self, at: int) -> tuple[int, Edit | None]:
        """Return the old place of a new one, and the edit whose words stand there."""
        n = bisect_right(self._starts, at) - 1
        if n >= 0 and at < self._starts[n] + len(self._edits[n].text):
            return self._edits[n].start, self._edits[n]
        return at - self._moved[n + 1], None

    def nearest(self, at: int) -> Edit:
        """Return the edit that stands closest to an old place."""
        n = bisect_right(self._edits, at, key=lambda edit: edit.start)
        return min(self._edits[max(0, n - 1) : n + 1], key=lambda edit: min(abs(edit.start - at), abs(edit.end - at)))
