"""What ``unghost lsp`` does: diagnostics as one writes, the why on hovering, the calmer wording as a quick fix."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.protocol import LanguageServerProtocol, lsp_method
from pygls.uris import to_fs_path

from unghost import __version__
from unghost.errors import UnghostError
from unghost.lsp.document import Document, Place
from unghost.lsp.show import FIX_ALL, actions, diagnostics, hover

if TYPE_CHECKING:
    from unghost.app.lint_text import Linted
    from unghost.wiring import Linter

PAUSE = 0.25
"""Seconds without a key pressed after which a text is linted."""
_MENDED = 300_000  # characters
_MOST = 1000  # findings of one text that are underlined
_ENDINGS = {
    "markdown": "md",
    "html": "html",
    "csv": "csv",
    "json": "json",
    "yaml": "yaml",
    "handlebars": "html.hbs",
    "jinja-html": "html.j2",
}
_WATCHED = ("**/.unghost.toml", "**/pyproject.toml")


class _OwnTexts(LanguageServerProtocol):
    """Leaves the texts to us: the protocol's lines end with three things only, and positions must be right in every text."""

    @lsp_method(types.TEXT_DOCUMENT_DID_OPEN)
    def lsp_text_document__did_open(self, params: types.DidOpenTextDocumentParams) -> Generator[Any, Any, None]:
        """Hand an opened text on."""
        yield self.fm.features[types.TEXT_DOCUMENT_DID_OPEN], (params,), None

    @lsp_method(types.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: types.DidChangeTextDocumentParams) -> Generator[Any, Any, None]:
        """Hand a change on."""
        yield self.fm.features[types.TEXT_DOCUMENT_DID_CHANGE], (params,), None

    @lsp_method(types.TEXT_DOCUMENT_DID_CLOSE)
    def lsp_text_document__did_close(self, params: types.DidCloseTextDocumentParams) -> Generator[Any, Any, None]:
        """Hand a closed text on."""
        yield self.fm.features[types.TEXT_DOCUMENT_DID_CLOSE], (params,), None


@dataclass(slots=True)
class _Open:
    """An open text, what waits to be done with it, and what was last found (for which version, with calmer wordings or not)."""

    document: Document
    waiting: asyncio.Task[None] | None = None
    linted: dict[tuple[int, bool], Linted] = field(default_factory=dict)


class Editor:
    """What the server does for the texts an editor has open."""

    def __init__(self, server: LanguageServer, linter: Linter) -> None:
        self._server = server
        self._linter = linter
        self._open: dict[str, _Open] = {}
        self._said: set[str] = set()

    def opened(self, item: types.TextDocumentItem) -> None:
        """Take a text in, and lint it at once."""
        self.closed(item.uri)
        encoding = str(self._server.workspace.position_encoding or "utf-16")
        document = Document(item.uri, item.text, item.version, str(item.language_id), encoding)
        document.versioned = self._versioned()
        self._open[item.uri] = _Open(document)
        self.soon(item.uri, 0)

    def _versioned(self) -> bool:
        """Say whether the editor takes changes of a document with its version."""
        workspace = self._server.client_capabilities.workspace
        return bool(workspace and workspace.workspace_edit and workspace.workspace_edit.document_changes)

    def changed(self, params: types.DidChangeTextDocumentParams) -> None:
        """Make changes in the order given, and lint when the writer pauses."""
        one = self._open.get(params.text_document.uri)
        if one is None:
            return
        for change in params.content_changes:
            if isinstance(change, types.TextDocumentContentChangePartial):
                one.document.replace((_place(change.range.start), _place(change.range.end)), change.text)
            else:
                one.document.replace(None, change.text)
        one.document.version = params.text_document.version
        one.linted.clear()
        self.soon(params.text_document.uri, PAUSE)

    def closed(self, uri: str) -> None:
        """Forget a text, and take its underlines away."""
        one = self._open.pop(uri, None)
        if one is not None:
            if one.waiting is not None:
                one.waiting.cancel()
            self._publish(uri, None, [])

    def anew(self) -> None:
        """Read the settings anew and lint every open text again."""
        try:
            self._linter.forget()
        except UnghostError as error:
            self._complain(error)
        self._said.clear()
        for uri, one in self._open.items():
            one.linted.clear()
            self.soon(uri, 0)

    def soon(self, uri: str, pause: float) -> None:
        """Lint a text after a pause, unless it changes before."""
        one = self._open.get(uri)
        if one is None:
            return
        if one.waiting is not None:
            one.waiting.cancel()
        one.waiting = asyncio.get_running_loop().create_task(self._later(uri, one, pause))

    async def _later(self, uri: str, one: _Open, pause: float) -> None:
        if pause:
            await asyncio.sleep(pause)
        try:
            linted = await self._linted(one, mend=False)
        except Exception as fault:  # of the program itself: the editor is told, and the next change is linted again
            message = f"unghost could not lint {uri} ({type(fault).__name__}: {fault}). Please report that."
            self._server.window_log_message(types.LogMessageParams(types.MessageType.Error, message))
            return
        if linted is not None:
            found = diagnostics(one.document, linted)[:_MOST]
            self._publish(uri, one.document.version, found)

    async def _linted(self, one: _Open, *, mend: bool) -> Linted | None:
        """Return what is found in a text as it stands, None where it changed meanwhile or cannot be linted."""
        document = one.document
        version, text = document.version, document.text
        key = (version, mend)
        if key not in one.linted:
            name, path = _named(document)
            try:
                linted = await asyncio.to_thread(self._lint, name, path, text, mend=mend)
            except UnghostError as error:
                self._complain(error)
                return None
            if document.version != version or document.text is not text:
                return None
            one.linted[key] = linted
        return one.linted[key]

    def _lint(self, name: str, path: str, text: str, *, mend: bool) -> Linted:
        if self._linter.excluded(path):
            return self._linter.nothing(name, text)
        return self._linter.text(name, path, text, mend=mend)

    async def hover(self, params: types.HoverParams) -> types.Hover | None:
        """Say why the words under the pointer press."""
        one = self._open.get(params.text_document.uri)
        linted = await self._linted(one, mend=_mends(one.document)) if one else None
        if one is None or linted is None:
            return None
        return hover(one.document, linted, one.document.offset(_place(params.position)))

    async def actions(self, params: types.CodeActionParams) -> list[types.CodeAction]:
        """Offer what can be done about what is found in a range."""
        one = self._open.get(params.text_document.uri)
        linted = await self._linted(one, mend=_mends(one.document)) if one else None
        if one is None or linted is None:
            return []
        first, last = (one.document.offset(_place(at)) for at in (params.range.start, params.range.end))
        found = actions(one.document, linted, first, last, _named(one.document)[0])
        only = params.context.only
        return [one for one in found if not only or any(_word(one.kind or "").startswith(_word(kind)) for kind in only)]

    def _publish(self, uri: str, version: int | None, found: list[types.Diagnostic]) -> None:
        self._server.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, found, version))

    def _complain(self, error: UnghostError) -> None:
        """Say once what is wrong with the settings."""
        message = f"unghost: {error.sentence} {error.remedy}"
        if message not in self._said:
            self._said.add(message)
            self._server.window_show_message(types.ShowMessageParams(types.MessageType.Error, message))


def _mends(document: Document) -> bool:
    """Say whether calmer wordings are looked for: not in a text of megabytes while its writer waits."""
    return len(document.text) <= _MENDED


def _place(position: types.Position) -> Place:
    return position.line, position.character


def _word(kind: types.CodeActionKind | str) -> str:
    return kind.value if isinstance(kind, types.CodeActionKind) else kind


def _named(document: Document) -> tuple[str, str]:
    """Return the name and the path of a text; of one that was never saved, a name after its language."""
    path = to_fs_path(document.uri) or ""
    if not path or not document.uri.startswith("file:"):
        name = f"untitled.{_ENDINGS.get(document.language, 'txt')}"
        return name, name
    return path, path


def make(linter: Linter) -> LanguageServer:
    """Return a server that lints with this linter."""
    server = LanguageServer("unghost", __version__, protocol_cls=_OwnTexts)
    editor = Editor(server, linter)
    _listen(server, editor)
    return server


def _listen(server: LanguageServer, editor: Editor) -> None:
    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def _opened(params: types.DidOpenTextDocumentParams) -> None:
        editor.opened(params.text_document)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def _changed(params: types.DidChangeTextDocumentParams) -> None:
        editor.changed(params)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def _saved(params: types.DidSaveTextDocumentParams) -> None:
        editor.soon(params.text_document.uri, 0)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def _closed(params: types.DidCloseTextDocumentParams) -> None:
        editor.closed(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    async def _hover(params: types.HoverParams) -> types.Hover | None:
        return await editor.hover(params)

    kinds: list[types.CodeActionKind | str] = [types.CodeActionKind.QuickFix, FIX_ALL]

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(code_action_kinds=kinds))
    async def _actions(params: types.CodeActionParams) -> list[types.CodeAction]:
        return await editor.actions(params)

    _settings(server, editor.anew)


def _settings(server: LanguageServer, anew: Callable[[], None]) -> None:
    @server.feature(types.INITIALIZED)
    def _initialized(_params: types.InitializedParams) -> None:
        workspace = server.client_capabilities.workspace
        watched = workspace.did_change_watched_files if workspace else None
        if watched is not None and watched.dynamic_registration:
            watchers = [types.FileSystemWatcher(pattern) for pattern in _WATCHED]
            options = types.DidChangeWatchedFilesRegistrationOptions(watchers)
            wanted = types.Registration("unghost-settings", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
            server.client_register_capability(types.RegistrationParams([wanted]))

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def _files(_params: types.DidChangeWatchedFilesParams) -> None:
        anew()

    @server.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
    def _configuration(_params: types.DidChangeConfigurationParams) -> None:
        anew()


def serve(linter: Linter) -> None:
    """Serve one editor over standard input and output until it says goodbye."""
    # Copies of the streams: the server closes what it was given, and the command still flushes its own.
    with os.fdopen(os.dup(0), "rb") as read, os.fdopen(os.dup(1), "wb") as written:
        make(linter).start_io(read, written)
