"""What a printed page looks like: its frame and its styles. One file, nothing from anywhere else, safe with any text in it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

_STYLE = """
:root { --ink: #1d1f21; --soft: #5d6166; --line: #b9bdc1; --accent: #2f5d50; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 11pt/1.5 Georgia, "Times New Roman", serif; }
body { overflow-wrap: anywhere; }
main { margin: 0 auto; }
p { margin: 0 0 .7em; }
h1 { font-size: 15pt; line-height: 1.25; margin: 0 0 .2em; font-weight: normal; }
h2 { font: bold 8.5pt/1.3 Helvetica, Arial, sans-serif; letter-spacing: .06em; text-transform: uppercase; color: var(--accent);
     margin: 1.1em 0 .35em; }
.soft, .direction { color: var(--soft); }
.direction { font-style: italic; }
.blank { border-bottom: 1px dotted var(--ink); padding: 0 2.4em; }
@media screen { body { background: #eceeed; padding: 8mm; } main { background: #fff; box-shadow: 0 1px 6px #0003; } }

.card { width: 210mm; min-height: 148mm; padding: 24mm 30mm; display: flex; flex-direction: column; justify-content: center;
        font-size: 15pt; text-align: center; }
.card p { margin: 0 0 .8em; text-wrap: balance; }

.letter { width: 210mm; min-height: 297mm; padding: 27mm 25mm 25mm; }
.letter .from { text-align: right; color: var(--soft); margin-bottom: 18mm; }
.letter .to { margin-bottom: 12mm; }
.letter .subject { font-weight: bold; margin-bottom: 1.4em; }

.call { width: 210mm; min-height: 296mm; padding: 12mm 15mm 10mm; font-size: 9pt; line-height: 1.33; }
.call h2 { margin: .9em 0 .25em; }
.call header { display: flex; justify-content: space-between; gap: 8mm; border-bottom: 1.5pt solid var(--ink); }
.call header p { margin: 0 0 2mm; }
.call .number { font: 17pt/1.2 Helvetica, Arial, sans-serif; text-align: right; white-space: nowrap; }
.call .number { font-variant-numeric: tabular-nums; }
.call .number small { display: block; font-size: 8.5pt; color: var(--soft); }
.call .say p { font-size: 11.5pt; line-height: 1.36; margin: 0 0 .3em; }
.call table { width: 100%; border-collapse: collapse; }
.call th { font: 8.5pt/1.3 Helvetica, Arial, sans-serif; text-align: left; color: var(--soft); padding: 0 3mm 1mm 0; }
.call td { border-top: .5pt solid var(--line); padding: 1mm 3mm 1mm 0; vertical-align: top; }
.call td:first-child { width: 29%; font-weight: bold; }
.call td:last-child { width: 22%; padding-right: 0; color: var(--soft); }
.call tr { break-inside: avoid; }
.call .box { display: inline-block; width: 3mm; height: 3mm; border: .6pt solid var(--ink); margin-right: 1.6mm; }
.call .notes { border: .5pt solid var(--line); height: 18mm; }
.call .facts p, .call .next p { margin: 0 0 .25em; }
"""

_SIZES = {"card": "A5 landscape", "letter": "A4", "call": "A4"}
_BRACKETS = re.compile(r"(\([^()]*\))")
_ALONE = "default-src 'none'; style-src 'unsafe-inline'"  # a page may load nothing, whatever stands in it


def sheet(kind: str, title: str, body: Iterable[str]) -> str:
    """Return a whole page: ``kind`` is card, letter or call; ``body`` are pieces of HTML that are safe already."""
    return "\n".join(
        (
            "<!DOCTYPE html>",
            '<html lang="en">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{_ALONE}">',
            f"<title>{_safe(title)}</title>",
            f"<style>@page {{ size: {_SIZES[kind]}; margin: 0; }}{_STYLE}</style>",
            "</head>",
            "<body>",
            f'<main class="{kind}">',
            *body,
            "</main>",
            "</body>",
            "</html>",
            "",
        )
    )


def element(tag: str, text: str, css: str = "") -> str:
    """Return an element with a text in it; what stands in brackets is set as a direction, "…" as a blank to fill by hand."""
    shown = _BRACKETS.sub(r'<span class="direction">\1</span>', _safe(text))
    return section(tag, css, (shown.replace("…", '<span class="blank">&nbsp;</span>'),))


def _safe(text: str) -> str:
    """Return a text as HTML, without the signs nobody sees: some of them turn a line round."""
    return escape("".join(letter if letter.isprintable() else " " for letter in text))


def section(tag: str, css: str, pieces: Iterable[str]) -> str:
    """Return an element with pieces of safe HTML in it."""
    return f'<{tag} class="{css}">{"".join(pieces)}</{tag}>' if css else f"<{tag}>{''.join(pieces)}</{tag}>"
