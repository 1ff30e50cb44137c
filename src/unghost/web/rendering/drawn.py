"""Pictures as a page holds them: the drawing without its own style, beside its table, in the reader's language."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import unescape

from markupsafe import Markup

from unghost.pictures.drawing import NAMED, Table, number, renamed, safe, shortened, text, wrapped

_STYLE = re.compile(r"<style>.*?</style>\n?", re.DOTALL)
_WORDS = re.compile(r"(?P<tag><[^<>]*>)(?P<words>[^<>]*[^<>\s][^<>]*)(?=<)")
_LABEL = re.compile(r'(?<=aria-label=")[^"]+(?=")')
_LINE = re.compile(
    r'<text class="ug-(?P<kind>head|soft)" x="16" y="(?P<y>[\d.]+)" text-anchor="start">(?P<words>[^<]*)</text>\n?'
)
_TALL = re.compile(r'viewBox="0 0 (?P<width>[\d.]+) (?P<height>[\d.]+)"')
_PAPER = re.compile(r'<rect class="ug-paper" width="[\d.]+" height="[\d.]+"')
_TOUCH = re.compile(
    r'(?P<open><(?:g|a) class="ug-touch"[^>]*aria-label="(?P<label>[^"]*)"[^>]*>)(?P<inside>.*?)(?=</(?:g|a)>)', re.DOTALL
)
_NOTE = re.compile(r'<text class="ug-note" x="(?P<x>[\d.]+)" y="(?P<y>[\d.]+)" text-anchor="start">(?P<words>[^<]*)</text>')
_QUOTED = re.compile(r'(?:<text class="ug-soft" x="16" y="[\d.]+" text-anchor="start">[^<]*</text>\n?){1,3}')
_SAID = ' data-said=""'
"""Stands in an element whose words are done, while a picture is worked on."""
_HEAD, _SAYS, _NOTES = (38, 18.0), (52, 16.0), (54, 16.0)
"""Letters of a line, and how far below each other lines stand: as ``unghost.pictures`` draws them."""
_NOTE_LINES = 3

Say = Callable[[str], str]
"""Puts a text into the reader's language."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture for a template: ``svg`` and its twin ``table``, both safe to stand in a page as they are."""

    svg: Markup
    table: Markup

    @property
    def name(self) -> str:
        """The picture's name, of which its ids begin; empty where it has none."""
        found = NAMED.search(self.svg)
        return found[1] if found is not None else ""


def inside(svg: str, table: Table, name: str = "") -> Drawn:
    """Return a picture of ``unghost.pictures`` to stand inside a page.

    The page's policy allows no style of the drawing's own: its colours are the classes ``ug-*`` of the page's style sheet. Two
    pictures of one kind on one page need a ``name`` each (letters, digits, dashes), for their ids must differ.
    """
    bare = _STYLE.sub("", svg, count=1)
    return Drawn(Markup(renamed(bare, name) if name else bare), Markup(table.html))  # both are escaped where they are made


def told(drawing: Markup, say: Say) -> Markup:
    """Return a picture or a table with all its words in another language.

    Its title and its sentence are broken into lines anew, and it grows upwards by the lines that takes; so do its notes, within
    their box. Names and quotations stay as they are, for ``say`` knows nothing of them.
    """
    found = _QUOTED.sub(lambda lines: _passage(lines[0], say), _headed(str(drawing), say))
    found = _WORDS.sub(lambda one: _word(one, say), found)
    found = _TOUCH.sub(lambda touch: _noted(touch, say), found)
    found = _LABEL.sub(lambda label: safe(say(unescape(label[0]))), found)
    return Markup(found.replace(_SAID, ""))  # escaped again, as it was where it was drawn


def _headed(drawing: str, say: Say) -> str:
    """Return a picture whose title and sentence are said anew, above the same drawing."""
    lines = _heading(drawing)
    tall, paper = _TALL.search(drawing), _PAPER.search(drawing)
    if not lines or tall is None or paper is None:
        return drawing
    parts = {kind: " ".join(unescape(one["words"]) for one in lines if one["kind"] == kind) for kind in ("head", "soft")}
    says = wrapped(say(parts["soft"]), _SAYS[0]) if parts["soft"] else []
    titles = wrapped(say(parts["head"]), _HEAD[0])
    y = 26.0 + _HEAD[1] * (sum(one["kind"] == "head" for one in lines) - 1) + 2.0
    more = sum(one["kind"] == "soft" for one in lines)
    bottom = y + 18.0 + _SAYS[1] * (more - 1) if more else y - 2.0
    first = bottom - _SAYS[1] * (len(says) - 1) if says else 0.0
    last = first - 20.0 if says else bottom
    made = [text("head", (16, last - _HEAD[1] * (len(titles) - 1 - n)), shortened(one, _HEAD[0])) for n, one in enumerate(titles)]
    made += [text("soft", (16, first + _SAYS[1] * n), shortened(one, _SAYS[0])) for n, one in enumerate(says)]
    up = 26.0 - (last - _HEAD[1] * (len(titles) - 1))
    height = number(float(tall["height"]) + up)
    begin, end = lines[0].start(), lines[-1].end()
    drawn = drawing[:begin] + "\n".join(made) + "\n" + drawing[end:]
    drawn = drawn.replace(paper[0], f'<rect class="ug-paper" y="{number(-up)}" width="{tall["width"]}" height="{height}"', 1)
    return drawn.replace(tall[0], f'viewBox="0 {number(-up)} {tall["width"]} {height}"', 1)


def _heading(drawing: str) -> list[re.Match[str]]:
    """Return the lines of a picture's title and sentence: those that follow each other at its head."""
    found: list[re.Match[str]] = []
    for line in _LINE.finditer(drawing):
        after = found[-1] if found else None
        if after is not None and (line.start() != after.end() or not _next(after, line)):
            break
        if after is None and line["kind"] != "head":
            break
        found.append(line)
    return found


def _next(one: re.Match[str], other: re.Match[str]) -> bool:
    """Say whether a line is the next of a heading: as far below the other as headings are set."""
    below = float(other["y"]) - float(one["y"])
    return below == {("head", "head"): 18.0, ("head", "soft"): 20.0, ("soft", "soft"): 16.0}.get((one["kind"], other["kind"]))


def _word(found: re.Match[str], say: Say) -> str:
    """Return an element's words said anew; those of notes, and those that are done, as they are."""
    tag, words = found["tag"], found["words"]
    if _SAID in tag or "ug-note" in tag:
        return found[0]
    was = unescape(words)
    said = say(was)
    return f"{tag}{safe(shortened(said, len(was)) if was.endswith('…') else said)}"


def _passage(lines: str, say: Say) -> str:
    """Return lines that hold a passage with what leads to it said anew: day, who, and never the words themselves."""
    found = list(_LINE.finditer(lines))
    words = " ".join(unescape(one["words"]) for one in found)
    lead, mark, quoted = words.partition("“")
    if not mark or not lead.strip():
        return lines
    said = "".join(part if part in (": ", ", ", ":") else say(part) for part in re.split(r"(: |, |:$)", lead.strip()))
    new = wrapped(f"{said} “{quoted}", _SAYS[0])
    new = new if len(new) <= len(found) else [*new[: len(found) - 1], f"{new[len(found) - 1]} …"]
    made = (text("soft", (16, float(one["y"])), shortened(line, _SAYS[0])) for one, line in zip(found, new, strict=False))
    return "\n".join(made).replace("<text ", f"<text{_SAID} ") + "\n"


def _noted(touch: re.Match[str], say: Say) -> str:
    """Return a touch whose note, shown on hover and focus, is said anew; the words quoted in it stay."""
    lines = list(_NOTE.finditer(touch["inside"]))
    label = touch["label"]
    words = " ".join(one["words"] for one in lines)
    if not lines or not words.startswith(label):
        return touch[0]
    new = wrapped(f"{say(unescape(label))}{unescape(words[len(label) :])}", _NOTES[0])
    if len(new) > _NOTE_LINES:
        new = [*new[: _NOTE_LINES - 1], f"{new[_NOTE_LINES - 1]} …"]
    x, y = float(lines[0]["x"]), float(lines[0]["y"])
    made = "".join(text("note", (x, y + _NOTES[1] * n), shortened(one, _NOTES[0] + 2)) for n, one in enumerate(new))
    inside = touch["inside"]
    return f"{touch['open']}{inside[: lines[0].start()]}{made}{inside[lines[-1].end() :]}"
