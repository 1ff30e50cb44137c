"""A picture with its twin: what a page, a file or a terminal is given."""

from __future__ import annotations

from dataclasses import dataclass

from unghost.pictures import drawing
from unghost.pictures.drawing import Table


@dataclass(frozen=True, slots=True)
class Sheet:
    """A drawing and the same as a table. ``nothing`` says why there is nothing to draw yet, empty where there is something; the
    drawing then holds that sentence alone.
    """

    title: str
    svg: str
    table: Table
    nothing: str = ""


def blank(title: str, why: str, name: str) -> Sheet:
    """Return a sheet on which only stands why it is empty."""
    parts, top = drawing.heading(title, why)
    return Sheet(title, drawing.picture(name, title, why, top + 8.0, parts), Table(why, (), ()), why)
