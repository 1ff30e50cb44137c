"""A small real model server on loopback, OpenAI-compatible, which obeys whatever it is scripted to, or told in a mail."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from time import sleep
from typing import Any

Question = dict[str, Any]
KIND = "Has the plan changed, or only the timing? Either answer is fine with me, and a no is as welcome as a yes."


@dataclass(frozen=True)
class Answer:
    """One answer as it goes over the line: ``wait`` seconds before the first byte, ``drip`` seconds between each."""

    body: bytes
    status: int = 200
    wait: float = 0.0
    drip: float = 0.0
    headers: dict[str, str] = field(default_factory=dict)


def words(text: str) -> Answer:
    """Return what a model that behaves would answer."""
    return Answer(json.dumps({"choices": [{"message": {"role": "assistant", "content": text}}]}).encode())


def told(question: Question) -> str:
    """Return everything a model is shown in one question."""
    return "\n".join(str(message["content"]) for message in question["messages"])


def obedient(question: Question) -> Answer:
    """Obey whatever the last instruction between two marks (``SAY: ... :YAS``) in the mail says; else behave."""
    found = re.findall(r"SAY:\s*(.*?)\s*:YAS", told(question), re.DOTALL)
    return words(found[-1] if found else KIND)


@dataclass
class ModelServer:
    """What it knows: ``answer`` makes each answer, ``asked`` are the questions it got, ``keys`` the keys they bore."""

    url: str = ""
    answer: Callable[[Question], Answer] = obedient
    asked: list[Question] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)


@contextmanager
def model_server() -> Iterator[ModelServer]:
    """Serve until the block ends."""
    state = ModelServer()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            question = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            state.asked.append(question)
            state.keys.append(self.headers.get("Authorization", ""))
            state.paths.append(self.path)
            answer = state.answer(question)
            sleep(answer.wait)
            try:
                self.send_response(answer.status)
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(answer.body)))
                self.end_headers()
                if not answer.drip:
                    self.wfile.write(answer.body)
                for byte in answer.body if answer.drip else b"":
                    self.wfile.write(bytes([byte]))
                    self.wfile.flush()
                    sleep(answer.drip)
            except OSError:  # whoever asked has gone
                self.close_connection = True

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    state.url = f"http://127.0.0.1:{server.server_address[1]}/v1"
    try:
        yield state
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
