"""Templates become pages: everything escaped, every word through the catalogue of the reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from unghost.web.rendering.assets import address
from unghost.web.rendering.filters import filters
from unghost.web.rendering.tongue import Tongue, tongue


@cache
def environment(language: str = "en") -> Environment:
    """Return what templates are read with in a language; each language keeps its own, so two readers never mix."""
    speaks = tongue(language)
    made = Environment(
        loader=PackageLoader("unghost.web"),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.install_gettext_callables(speaks.words.gettext, speaks.words.ngettext, newstyle=True)  # type: ignore[attr-defined]  # added by the extension
    made.globals["_"] = speaks.text  # a plain text, escaped where it is put: what is asked for may be no constant of a template
    made.policies["ext.i18n.trimmed"] = True
    made.filters.update(filters(speaks))
    made.globals["static"] = address
    return made


def render(template: str, words: Mapping[str, Any], spoken: Tongue | None = None) -> str:
    """Return a template's text in a language, English where none is named; every word is escaped there."""
    return environment(spoken.language if spoken else "en").get_template(template).render(words)
