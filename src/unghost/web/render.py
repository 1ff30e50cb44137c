"""Templates become pages: one environment, everything escaped, every word through the catalogue of words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from unghost.web.filters import FILTERS


@cache
def environment() -> Environment:
    """Return what templates are read with."""
    made = Environment(
        loader=PackageLoader("unghost.web"),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.install_gettext_callables(lambda text: text, lambda one, many, n: one if n == 1 else many, newstyle=True)  # type: ignore[attr-defined]  # added by the extension
    made.filters.update(FILTERS)
    return made


def render(template: str, words: Mapping[str, Any]) -> str:
    """Return a template's text; every word is escaped there."""
    return environment().get_template(template).render(words)
