"""Answers in a colour: "see my answers in red", where the mail is HTML. Which elements have the colour the writer names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_NAMES = {
    "red": "red|rot|rouge|rojo|vermelho|rosso|rood|rött|rød|rødt",
    "blue": "blue|blau|bleu|azul|blu|blauw|blått|blå",
    "green": "green|grün|vert|verde|groen|grönt|grøn|grønt",
}
# Where one word says "in red", or the script has no spaces.
_ADVERBS = {
    "red": "punaisella|czerwono|czerwonym|červeně|красным|kırmızı|红色|赤字|赤",
    "blue": "sinisellä|niebiesko|niebieskim|modře|синим|mavi|蓝色|青字|青",
    "green": "vihreällä|zielono|zielonym|zeleně|зелёным|зеленым|yeşil|绿色|緑",
}
_FAMILY = {name: family for lists in (_NAMES, _ADVERBS) for family, names in lists.items() for name in names.split("|")}
_NAMED = re.compile(
    rf"\b(?:in|im|en|em|i|med|na|see|auf|het)\s(?:\w{{1,12}}\s)?({'|'.join(_NAMES.values())})\b|({'|'.join(_ADVERBS.values())})",
    re.IGNORECASE,
)
_SAID_WITHIN = 1500  # characters at the top in which a colour is named
_HEX = re.compile(r"#([0-9a-f]{6}|[0-9a-f]{3})\b", re.IGNORECASE)
_RGB = re.compile(r"rgba?\(\s?(\d{1,3})[,\s]{1,3}(\d{1,3})[,\s]{1,3}(\d{1,3})")
_COLOR = re.compile(r"(?:^|[;\s])color\s?:\s?([^;]{1,40})", re.IGNORECASE)


def named(text: str) -> str:
    """Return the colour ("red", "blue", "green") in which a text says that answers stand; empty where it names none."""
    match = _NAMED.search(text[:_SAID_WITHIN])
    return _FAMILY[(match[1] or match[2]).lower()] if match else ""


def in_colour(body: LexborNode, family: str) -> list[LexborNode]:
    """Return the elements of HTML whose own style has a colour of that family."""
    return [node for node in body.css("font[color],[style*='color']") if _family(node) == family]


def _family(node: LexborNode) -> str:
    style = _COLOR.search(node.attributes.get("style") or "")
    value = (style[1] if style else node.attributes.get("color") or "").strip().lower()
    if value in _NAMES:
        return value
    hexed, rgb = _HEX.match(value), _RGB.match(value)
    if hexed:
        digits = hexed[1] if len(hexed[1]) == 6 else "".join(c * 2 for c in hexed[1])
        red, green, blue = (int(digits[k : k + 2], 16) for k in (0, 2, 4))
    elif rgb:
        red, green, blue = int(rgb[1]), int(rgb[2]), int(rgb[3])
    else:
        return ""
    best = max(red, green, blue)
    if best - min(red, green, blue) < 60:
        return ""
    return "red" if red == best else "green" if green == best else "blue"
