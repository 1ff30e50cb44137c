"""A session with the language server as an editor has it: a process, its standard input and output, and nothing else."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

PATIENCE = 20  # seconds, on a machine that does other things
PRESSING = "I've called you four times"


class Editor:
    """Speaks the protocol as an editor does."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        command = [str(Path(sys.executable).parent / "unghost"), "lsp", "--stdio"]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=folder
        )
        self.heard: queue.Queue[dict[str, Any]] = queue.Queue()
        self.kept: list[dict[str, Any]] = []
        self.number = 0
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        while head := self.process.stdout.readline():
            length = int(head.split(b":")[1])
            while self.process.stdout.readline().strip():
                pass
            self.heard.put(json.loads(self.process.stdout.read(length)))

    def _send(self, message: dict[str, Any]) -> None:
        assert self.process.stdin is not None
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def tell(self, method: str, **params: Any) -> None:
        self._send({"method": method, "params": params})

    def ask(self, method: str, params: Any) -> Any:
        self.number += 1
        self._send({"id": self.number, "method": method, "params": params})
        answer = self._next(lambda message: message.get("id") == self.number and "method" not in message)
        assert "error" not in answer, answer
        return answer["result"]

    def hear(self, method: str) -> dict[str, Any]:
        found: dict[str, Any] = self._next(lambda message: message.get("method") == method)["params"]
        return found

    def _next(self, wanted: Any) -> dict[str, Any]:
        for message in self.kept:
            if wanted(message):
                self.kept.remove(message)
                return message
        while True:
            message = self.heard.get(timeout=PATIENCE)
            if wanted(message):
                return message
            self.kept.append(message)

    def start(self, **capabilities: Any) -> dict[str, Any]:
        root = self.folder.as_uri()
        found: dict[str, Any] = self.ask("initialize", {"processId": os.getpid(), "rootUri": root, "capabilities": capabilities})
        self.tell("initialized")
        return found

    def open(self, name: str, text: str, language: str = "plaintext", version: int = 1) -> str:
        uri = (self.folder / name).as_uri()
        self.tell("textDocument/didOpen", textDocument={"uri": uri, "languageId": language, "version": version, "text": text})
        return uri

    def change(self, uri: str, version: int, *changes: dict[str, Any]) -> None:
        self.tell("textDocument/didChange", textDocument={"uri": uri, "version": version}, contentChanges=list(changes))

    def underlined(self, version: int) -> list[dict[str, Any]]:
        """Wait for what is found in a version."""
        while True:
            told = self.hear("textDocument/publishDiagnostics")
            if told.get("version") == version:
                found: list[dict[str, Any]] = told["diagnostics"]
                return found

    def leave(self) -> int:
        self.ask("shutdown", None)
        self._send({"method": "exit"})
        return self.process.wait(timeout=PATIENCE)


@pytest.fixture
def editor(tmp_path: Path) -> Iterator[Editor]:
    one = Editor(tmp_path)
    yield one
    if one.process.poll() is None:
        one.process.kill()
    one.process.wait()
    for stream in (one.process.stdin, one.process.stdout, one.process.stderr):
        if stream is not None:
            stream.close()


def span(first: tuple[int, int], last: tuple[int, int]) -> dict[str, dict[str, int]]:
    return {
        "start": {"line": first[0], "character": first[1]},
        "end": {"line": last[0], "character": last[1]},
    }


def test_a_session_from_opening_to_goodbye(editor: Editor) -> None:
    able = editor.start()["capabilities"]
    assert able["textDocumentSync"]["change"] == 2  # incremental
    assert able["hoverProvider"] is True

    uri = editor.open("letter.txt", f"Hello,\n{PRESSING}.\n")
    (found,) = editor.underlined(1)
    assert found["range"] == span((1, 0), (1, 26))
    assert (found["code"], found["severity"], found["source"]) == ("P01", 1, "unghost")

    told = editor.ask("textDocument/hover", {"textDocument": {"uri": uri}, "position": {"line": 1, "character": 5}})
    assert told["contents"]["value"].startswith("**P01 blaming-reference** (error)")
    assert "**Instead:**" in told["contents"]["value"]
    nothing = editor.ask("textDocument/hover", {"textDocument": {"uri": uri}, "position": {"line": 0, "character": 1}})
    assert nothing is None

    offered = editor.ask(
        "textDocument/codeAction",
        {"textDocument": {"uri": uri}, "range": found["range"], "context": {"diagnostics": [found], "only": ["quickfix"]}},
    )
    (allow,) = [action for action in offered if action["title"].startswith("Allow P01")]
    (edit,) = allow["edit"]["changes"][uri]
    assert edit == {"range": span((1, 0), (1, 0)), "newText": "# unghost: allow P01 \n"}

    editor.change(uri, 2, {"range": edit["range"], "text": edit["newText"]})
    assert [one["code"] for one in editor.underlined(2)] == ["A02", "P01"]  # a reason is missing still
    editor.change(uri, 3, {"range": span((1, 21), (1, 21)), "text": "he counts them himself"})
    assert editor.underlined(3) == []

    editor.tell("textDocument/didClose", textDocument={"uri": uri})
    assert editor.hear("textDocument/publishDiagnostics")["diagnostics"] == []
    assert editor.leave() == 0


def test_places_are_right_beside_emoji_and_with_every_kind_of_line_end(editor: Editor) -> None:
    editor.start(workspace={"workspaceEdit": {"documentChanges": True}})
    uri = editor.open("letter.txt", f"Hi \U0001f600\x0c\u2028 you,\r\n\U0001f600\U0001f680 {PRESSING}.\r\nBye\rAnn\r\n")
    (found,) = editor.underlined(1)
    assert found["range"] == span((1, 5), (1, 31))

    # Typing behind the emoji, and several changes at once: each is counted in the text the one before it left.
    editor.change(
        uri,
        2,
        {"range": span((1, 4), (1, 4)), "text": "\U0001f642 see"},
        {"range": span((0, 0), (0, 2)), "text": "Hello"},
        {"range": span((3, 0), (3, 3)), "text": "Bo"},
    )
    (found,) = editor.underlined(2)
    assert found["range"] == span((1, 11), (1, 37))

    offered = editor.ask(
        "textDocument/codeAction", {"textDocument": {"uri": uri}, "range": found["range"], "context": {"diagnostics": []}}
    )
    allow = next(action for action in offered if action["title"].startswith("Allow P01"))
    (change,) = allow["edit"]["documentChanges"]
    assert change["textDocument"] == {"uri": uri, "version": 2}
    assert change["edits"][0]["newText"].endswith("\r\n")
    assert editor.leave() == 0


def test_settings_hold_and_are_read_anew_when_they_change(editor: Editor) -> None:
    (editor.folder / ".unghost.toml").write_text('[lint.levels]\nP01 = "note"\n', encoding="utf-8")
    editor.start(workspace={"didChangeWatchedFiles": {"dynamicRegistration": True}})
    assert "**/.unghost.toml" in json.dumps(editor.hear("client/registerCapability"))
    editor.open("letter.html", f"<p>{PRESSING}.</p>\n", "html")
    assert [(one["code"], one["severity"]) for one in editor.underlined(1)] == [("P01", 3)]

    (editor.folder / ".unghost.toml").write_text('[lint]\nexclude = ["*.html"]\n', encoding="utf-8")
    editor.tell("workspace/didChangeWatchedFiles", changes=[{"uri": (editor.folder / ".unghost.toml").as_uri(), "type": 2}])
    assert editor.underlined(1) == []

    (editor.folder / ".unghost.toml").write_text('[lint]\nlevel = "x"\n', encoding="utf-8")
    editor.tell("workspace/didChangeConfiguration", settings={})
    assert "there is no setting 'level'" in editor.hear("window/showMessage")["message"]
    assert editor.leave() == 0


def test_only_the_last_of_many_quick_changes_is_linted(editor: Editor) -> None:
    editor.start()
    uri = editor.open("letter.txt", "")
    assert editor.underlined(1) == []
    for number, letter in enumerate(PRESSING):
        editor.change(uri, number + 2, {"range": span((0, number), (0, number)), "text": letter})
    told = editor.hear("textDocument/publishDiagnostics")
    assert told["version"] == len(PRESSING) + 1
    assert [one["code"] for one in told["diagnostics"]] == ["P01"]
    assert editor.leave() == 0


def test_a_text_of_megabytes_is_linted_too(editor: Editor) -> None:
    editor.start()
    uri = editor.open("long.txt", "The drawings \U0001f600 are at the office now.\n" * 50_000 + f"{PRESSING}.\n")
    assert [one["range"]["start"]["line"] for one in editor.underlined(1) if one["code"] == "P01"] == [50_000]
    editor.change(uri, 2, {"range": span((0, 0), (1, 0)), "text": ""})
    assert [one["range"]["start"]["line"] for one in editor.underlined(2) if one["code"] == "P01"] == [49_999]
    assert editor.leave() == 0


@pytest.mark.skipif(not Path("/proc/self/net/tcp").exists(), reason="looks at the sockets of a Linux process")
def test_it_opens_no_socket(editor: Editor) -> None:
    editor.start()
    editor.open("letter.txt", PRESSING)
    editor.underlined(1)
    inodes = {
        line.split()[9] for table in ("tcp", "tcp6") for line in Path(f"/proc/self/net/{table}").read_text().splitlines()[1:]
    }
    opened = {os.readlink(link) for link in Path(f"/proc/{editor.process.pid}/fd").iterdir()}
    assert opened & {f"socket:[{inode}]" for inode in inodes} == set()
    assert editor.leave() == 0
