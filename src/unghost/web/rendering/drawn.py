"""Pictures as a page holds them: the drawing without its own style, beside its table."""

from __future__ import annotations

import re
from dataclasses import dataclass

from markupsafe import Markup

from unghost.pictures.drawing import Table, renamed

_STYLE = re.compile(r"<style>.*?</style>\n?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture for a template: ``svg`` and its twin ``table``, both safe to stand in a page as they are."""

    svg: Markup
    table: Markup


def inside(svg: str, table: Table, name: str = "") -> Drawn:
    """Return a picture of ``unghost.pictures`` to stand inside a page.

    The page's policy allows no style of the drawing's own: its colours are the classes ``ug-*`` of the page's style sheet. Two
    pictures of one kind on one page need a ``name`` each (letters, digits, dashes), for their ids must differ.
    """
    bare = _STYLE.sub("", svg, count=1)
    return Drawn(Markup(renamed(bare, name) if name else bare), Markup(table.html))  # both are escaped where they are made
