"""Choose one way for each sentence of a text, so that what stays reads well together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from unghost.pressure.calmer.edit import Edit
from unghost.pressure.calmer.frame import Frame, alone, removal
from unghost.pressure.calmer.mend import Way
from unghost.pressure.fold import Flat

# A sentence that begins so leans on the one before it, which then cannot be taken out.
_LEANS = re.compile(
    r" *(?:that|this|these|those|it|they|he|she|so|then|otherwise|after that|but|and|or|which|because|instead|therefore|hence"
    r"|again|anyway|such|same|the same|if so|if not|in that case|or else|you get the idea|just saying|that said)\b"
)


_GOES_ON = re.compile(r"[ \t]+(?:[a-z]|\d{1,2}[.)] )")
_SHOWN = 40  # characters of what was left out that are shown


@dataclass(frozen=True, slots=True)
class Mended:
    """A sentence and the ways to mend it that passed, the best first."""

    frame: Frame
    ways: tuple[Way, ...]


def edits_of(text: str, flat: Flat, mended: Sequence[Mended]) -> tuple[tuple[Mended, Edit], ...]:
    """Return one edit for each sentence that can be mended here, ascending."""
    chosen = list(_chosen(flat, mended))
    out = [n for n, (one, way) in enumerate(chosen) if way is not None and not way.words]
    if out and alone(flat, tuple((chosen[n][0].frame.start, chosen[n][0].frame.end) for n in out)):
        chosen = _with_one_kept(chosen, out)
    edits: list[tuple[Mended, Edit]] = []
    done = gone = 0  # where the last edit ended; where what was taken out right before begins
    for one, way in chosen:
        if way is not None:
            gone = gone if edits and not edits[-1][1].text else done
            edit = _edit(text, one.frame, way, done, gone)
            gone = gone if edit.start == done else edit.start
            edits.append((one, edit))
            done = edit.end
    return tuple(edits)


def _chosen(flat: Flat, mended: Sequence[Mended]) -> Iterator[tuple[Mended, Way | None]]:
    starts = {one.frame.start for one in mended}
    used: set[str] = set()
    for one in mended:
        fits = _fitting(flat, one, starts)
        fresh = [way for way in fits if not (way.whole and way.words.lower() in used)]
        way = next(iter(fresh or fits), None)
        if way is not None and way.words:
            used.add(way.words.lower())
        yield one, way


def _fitting(flat: Flat, one: Mended, mended: set[int]) -> list[Way]:
    """Leave out the ways that what stands around the sentence forbids."""
    if _goes_on(one.frame):
        return [way for way in one.ways if way.words and not way.whole]
    leant_on = _leant_on(flat, one.frame, mended)
    if leant_on and one.ways and not one.ways[0].words:
        return []
    may_go = not (leant_on or one.frame.subject or (one.frame.greeted and "[" in one.frame.head))
    return [way for way in one.ways if way.words or may_go]


def _goes_on(place: Frame) -> bool:
    """Say whether the next sentence begins in lower case or as a list on the same line, and so belongs to this one."""
    return _GOES_ON.match(place.text, place.end) is not None and place.words[:1].isupper()


def _with_one_kept(chosen: list[tuple[Mended, Way | None]], out: list[int]) -> list[tuple[Mended, Way | None]]:
    """Let a calm sentence stand for the first of those that go, because the message would be empty without it."""
    for n in out:
        kept = next((way for way in chosen[n][0].ways if way.words), None)
        if kept is not None:
            return [*chosen[:n], (chosen[n][0], kept), *chosen[n + 1 :]]
    return [(one, way if way is None or way.words else None) for one, way in chosen]


def _leant_on(flat: Flat, place: Frame, mended: set[int]) -> bool:
    """Say whether the sentence that follows hangs on this one, and stays as it is."""
    after = place.end
    while after < len(flat.text) and flat.text[after] in b" \n\x01":
        after += 1
    apart = b"\n\n" in flat.text[place.end : after]
    return after not in mended and not apart and _LEANS.match(flat.text[after : after + 20].decode("ascii")) is not None


def _edit(text: str, place: Frame, way: Way, done: int, gone: int) -> Edit:
    reason = f"{way.reason} {_shed_note(place, way)}".strip()
    if way.words:
        return Edit(place.core, place.end, way.words, reason)
    first = place.core if place.greeted else place.start
    start, end = removal(text, gone if first == done else first, place.end)  # what goes together leaves no blank line either
    return Edit(max(done, start), max(done, end), "", reason)


def _shed_note(place: Frame, way: Way) -> str:
    gone = dict.fromkeys(place.words[start:end].strip(" ,;") for start, end in way.shed)
    named = ", ".join(f"“{words}”" for words in gone if len(words) <= _SHOWN)
    return f"Left out: {named}, because {way.because}." if named else ""
