"""Findings in the words of the protocol: diagnostics, hovers, quick fixes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from lsprotocol import types

from unghost.app.lint_words import COMMENTS, allowable, measured
from unghost.pressure.rule import Level
from unghost.reading.passages.kinds import Kind, kind_of

if TYPE_CHECKING:
    from unghost.app.lint_text import Linted, Located
    from unghost.lsp.document import Document, Place
    from unghost.pressure.lint import Finding

SOURCE = "unghost"
FIX_ALL = "source.fixAll.unghost"
_SEVERITY = {
    Level.ERROR: types.DiagnosticSeverity.Error,
    Level.WARN: types.DiagnosticSeverity.Warning,
    Level.NOTE: types.DiagnosticSeverity.Information,
    Level.PRAISE: types.DiagnosticSeverity.Hint,
}
_SHORT = 60


def diagnostics(document: Document, linted: Linted) -> list[types.Diagnostic]:
    """Return the findings of a document as its editor underlines them."""
    places = document.places(at for one in linted.found for at in (one.finding.start, one.finding.end))
    return [_diagnostic(one.finding, places) for one in linted.found]


def _diagnostic(finding: Finding, places: dict[int, Place]) -> types.Diagnostic:
    advice = "" if finding.level is Level.PRAISE else f"\nInstead: {finding.instead}"
    return types.Diagnostic(
        range=_range(places[finding.start], places[finding.end]),
        message=f"{finding.why}{advice}",
        severity=_SEVERITY[finding.level],
        code=finding.rule,
        source=SOURCE,
        data={"rule": finding.rule, "name": finding.name},
    )


def hover(document: Document, linted: Linted, offset: int) -> types.Hover | None:
    """Return what is to be said of the words under the pointer, None where nothing was found there."""
    here = [one for one in linted.found if one.finding.start <= offset < max(one.finding.end, one.finding.start + 1)]
    if not here:
        return None
    text = "\n\n---\n\n".join(_explained(one) for one in here)
    span = _range(document.place(here[0].finding.start), document.place(here[0].finding.end))
    return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, text), span)


def _explained(located: Located) -> str:
    finding = located.finding
    lines = [f"**{finding.rule} {finding.name}** ({finding.level})", finding.why]
    if finding.level is not Level.PRAISE:
        lines.append(f"**Instead:** {finding.instead}")
    if located.rewrite is not None:
        lines.append(f"**Calmer:** {' '.join(located.rewrite.text.split()) or '(leave it out)'}")
    lines.append(f"*{measured(finding)}*")
    return "\n\n".join(lines)


def actions(document: Document, linted: Linted, first: int, last: int, name: str) -> list[types.CodeAction]:
    """Return what can be done about the findings between two places of a text: the calmer wording, or allowing it."""
    here = [one for one in linted.found if one.finding.start <= last and first <= one.finding.end]
    found = [*_calmer(document, here), *_allowing(document, here, kind_of(name, document.text))]
    edits = _edits(document, linted.found)
    if edits:
        found.append(types.CodeAction("Say all of it calmer", FIX_ALL, edit=_change(document, edits)))
    return found


def _calmer(document: Document, here: Sequence[Located]) -> Iterator[types.CodeAction]:
    seen: set[tuple[int, int]] = set()
    for one in here:
        if one.rewrite is None or (one.rewrite.start, one.rewrite.end) in seen:
            continue
        seen.add((one.rewrite.start, one.rewrite.end))
        words = " ".join(one.rewrite.text.split())
        short = words if len(words) <= _SHORT else words[: _SHORT - 1].rstrip() + "…"
        yield types.CodeAction(
            f"Say it calmer: {short}" if short else "Leave it out",
            types.CodeActionKind.QuickFix,
            diagnostics=_about(document, one),
            edit=_change(document, _edits(document, (one,))),
            is_preferred=True,
        )


def _allowing(document: Document, here: Sequence[Located], kind: Kind) -> Iterator[types.CodeAction]:
    comment = COMMENTS.get(kind)
    for one in here if comment else ():
        if not allowable(one.finding):
            continue
        line = document.place(one.finding.start)[0]
        words = f"{document.indent(line)}{str(comment).format(one.finding.rule)}{document.newline()}"
        edit = types.TextEdit(_range((line, 0), (line, 0)), words)
        yield types.CodeAction(
            f"Allow {one.finding.rule} {one.finding.name} here, with a reason",
            types.CodeActionKind.QuickFix,
            diagnostics=_about(document, one),
            edit=_change(document, [edit]),
        )


def _about(document: Document, one: Located) -> list[types.Diagnostic]:
    return [_diagnostic(one.finding, document.places((one.finding.start, one.finding.end)))]


def _edits(document: Document, found: Iterable[Located]) -> list[types.TextEdit]:
    """Return the calmer wordings as edits that do not overlap, each once."""
    edits: list[types.TextEdit] = []
    at = -1
    for edit in sorted({one.rewrite for one in found if one.rewrite is not None}, key=lambda edit: (edit.start, edit.end)):
        if edit.start >= at and edit.start > at - 1:
            edits.append(types.TextEdit(_range(document.place(edit.start), document.place(edit.end)), edit.text))
            at = max(edit.end, edit.start + 1)
    return edits


def _change(document: Document, edits: Sequence[types.TextEdit]) -> types.WorkspaceEdit:
    if not document.versioned:
        return types.WorkspaceEdit(changes={document.uri: list(edits)})
    versioned = types.OptionalVersionedTextDocumentIdentifier(document.uri, document.version)
    return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(versioned, list(edits))])


def _range(first: Place, last: Place) -> types.Range:
    return types.Range(types.Position(*first), types.Position(*last))
