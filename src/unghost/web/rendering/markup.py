"""HTML that came by mail becomes HTML that can do nothing: no script, no request, no link, no form, no picture."""

from __future__ import annotations

import re

import nh3

_TAGS_WORDS = (
    "a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del dfn div dl dt em "
    "figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i ins kbd li main mark nav ol p pre q s samp section small span "
    "strike strong sub sup table tbody td tfoot th thead tr tt u ul var wbr"
)
_TAGS = frozenset(_TAGS_WORDS.split())
_GONE_WORDS = (
    "applet audio base canvas dialog embed form frame frameset head iframe input link map math meta noembed noframes noscript "
    "object picture plaintext script select slot source style svg template textarea title track video xml xmp"
)
_GONE = frozenset(_GONE_WORDS.split())
_ATTRIBUTES = {
    "*": {"dir", "lang", "style"},
    "td": {"colspan", "rowspan", "align", "valign"},
    "th": {"colspan", "rowspan", "align", "valign"},
    "col": {"span"},
    "colgroup": {"span"},
    "ol": {"start", "type"},
    "p": {"align"},
    "div": {"align"},
    "font": {"color", "size"},
}
_STYLES_WORDS = (
    "border border-bottom border-collapse border-color border-left border-right border-spacing border-style border-top "
    "border-width color direction font-size font-style font-weight letter-spacing line-height list-style-type margin-bottom "
    "margin-left margin-right margin-top padding padding-bottom padding-left padding-right padding-top text-align "
    "text-decoration text-indent text-transform vertical-align white-space background-color"
)
_STYLES = frozenset(_STYLES_WORDS.split())
"""What a style may set: nothing that names an address, nothing that leaves its place."""
_CALLS = re.compile(r"[\\@]|\((?!\s*\d)|url|image|expression|script|behaviou?r|-moz-binding", re.IGNORECASE)
_HIDDEN = (*range(32), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF)
_UNSEEN = dict.fromkeys(_HIDDEN, "\N{REPLACEMENT CHARACTER}")
_UNSEEN |= {ord("\n"): "\n", ord("\t"): "\t", ord("\r"): ""}
_DEEPEST = 200
_NOT_DEEPER_WORDS = "area base br col dd dt embed hr img input li link meta p param source td th track tr wbr"
_NOT_DEEPER = frozenset(_NOT_DEEPER_WORDS.split())
"""Elements that hold nothing, or that end where the next of their kind begins."""
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,30})[^<>]{0,20000}>")


def cleaned(html: str) -> str:
    """Return what of a mail's HTML is shown. Links keep their words and lose where they lead; pictures are gone.

    The nesting is bounded first: what is deeper than a person would lay it, is laid flat.
    """
    return nh3.clean(
        _flat(html),
        tags=set(_TAGS),
        clean_content_tags=set(_GONE),
        attributes={tag: set(names) for tag, names in _ATTRIBUTES.items()},
        attribute_filter=_kept,
        filter_style_properties=set(_STYLES),
        url_schemes=set(),
        link_rel=None,
    )


def plainly(text: str) -> str:
    """Return a text of somebody else's as it may stand in a page: control characters and overrides of direction are made visible,
    and halves of characters that no page can hold.
    """
    return text.translate(_UNSEEN).encode("utf-8", "replace").decode("utf-8")


def _kept(_tag: str, name: str, value: str) -> str | None:
    if name == "style" and _CALLS.search(value):
        return None
    return value[:500]


def _flat(html: str) -> str:
    """Return HTML without the tags that open deeper than ``_DEEPEST``: a parser's time grows with the square of the depth."""
    depth = 0

    def seen(tag: re.Match[str]) -> str:
        nonlocal depth
        if tag[2].lower() in _NOT_DEEPER:
            return tag[0]
        depth = max(0, depth - 1) if tag[1] else depth + 1
        return tag[0] if depth <= _DEEPEST else ""

    return _TAG.sub(seen, html)
