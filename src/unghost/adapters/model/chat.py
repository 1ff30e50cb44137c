"""One question to a language model behind an OpenAI-compatible address (``/v1/chat/completions``), and its words.

Ollama, vLLM, llama.cpp and most vendors speak it. Nothing but messages is sent: no tools, no functions, no identity of the
user. The answer is read no further than allowed, waited for no longer than allowed, and led nowhere else.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from time import sleep
from typing import Any
from urllib.parse import urlsplit

from unghost.adapters.line import Question, ask, host_of, within
from unghost.app.endpoint import is_loopback, require_safe
from unghost.errors import CouldNot, LineBroken

LARGEST_ANSWER = 2**18
"""Bytes: far more than a short letter takes, in any wrapping."""
LONGEST_PAUSE = 5.0
"""Seconds that a server may ask us to wait before the one other try."""
MOST_TOKENS = 700
_PATH = "/chat/completions"
_RIGHT_ADDRESS = "Check the address of the model: unghost settings model_url"


@dataclass(frozen=True, slots=True)
class ChatModel:
    """A model at an address. ``key`` never appears in a representation; empty where the server wants none."""

    url: str
    model: str
    key: str = field(default="", repr=False)
    step_seconds: float = 60.0
    whole_seconds: float = 120.0
    pause: Callable[[float], None] = field(default=sleep, repr=False)

    @property
    def name(self) -> str:
        """What it is called in a sentence."""
        return self.model

    @property
    def host(self) -> str:
        """Where what it is shown goes to, in words."""
        host = urlsplit(self.url).hostname or self.url
        return f"{host} (this machine)" if is_loopback(host) else host

    def complete(self, messages: Sequence[Mapping[str, str]]) -> str:
        """Return what the model writes; asked again once where the server has too much to do.

        Raises BadUse where the address is none that may be spoken to; LineBroken or CouldNot, with a sentence, for all else.
        """
        url = endpoint(self.url)
        body = {"model": self.model, "messages": list(messages), "temperature": 0.3, "max_tokens": MOST_TOKENS, "stream": False}
        status, wait, raw = self._asked(url, body)
        if status == 429 or status >= 500:
            self.pause(min(wait, LONGEST_PAUSE))
            status, _, raw = self._asked(url, body)
        return _words(url, status, raw)

    def _asked(self, url: str, body: Mapping[str, Any]) -> tuple[int, float, bytes]:
        raw = json.dumps(body).encode()
        return within(self.whole_seconds, url, lambda: _ask(url, raw, self.key, self.step_seconds))


def endpoint(url: str) -> str:
    """Return the whole address of a model server from what a user wrote: its root, ``…/v1``, or the whole of it."""
    require_safe(url, "the address of a language model")
    base = url.rstrip("/")
    if base.endswith(_PATH):
        return base
    return f"{base}{_PATH}" if base.rpartition("/")[2].startswith("v") else f"{base}/v1{_PATH}"


def _ask(url: str, body: bytes, key: str, seconds: float) -> tuple[int, float, bytes]:
    """Return status, the seconds the server asks us to wait, and bytes, read no further than allowed."""
    headers = {"Accept": "application/json", "Accept-Encoding": "identity", "Content-Type": "application/json"}
    if key:
        headers["Authorization"] = f"Bearer {key}"
    too_much = LineBroken(f"{host_of(url)} answers with more than any letter takes.", _RIGHT_ADDRESS)
    found = ask(Question("POST", url, headers, body, seconds, LARGEST_ANSWER, too_much))
    return found.status, _seconds(found.headers.get("retry-after", "")), found.body


def _seconds(text: str) -> float:
    return float(text) if text.isascii() and text.isdigit() and len(text) < 6 else 1.0


def _words(url: str, status: int, raw: bytes) -> str:
    where = host_of(url)
    if 300 <= status < 400:
        raise LineBroken(f"{where} leads elsewhere, and mail is not sent after it.", "Name the address it really has.")
    if status in (401, 403):
        raise CouldNot(
            f"{where} refuses the key (HTTP {status}).", "Give the right one: unghost model --key, or UNGHOST_MODEL_KEY."
        )
    if status == 404:
        raise CouldNot(f"{where} knows no such model or address (HTTP 404).", "Check: unghost settings model, model_url")
    if status == 429 or status >= 500:
        raise LineBroken(f"{where} has a trouble of its own (HTTP {status}).", "Run this again in a while.")
    if status != 200:
        raise CouldNot(f"{where} refuses the question (HTTP {status}).", "Check: unghost settings model, model_url")
    try:
        content = json.loads(raw)["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError, RecursionError):
        content = None
    if not isinstance(content, str):
        raise LineBroken(f"{where} does not answer as a language model.", _RIGHT_ADDRESS)
    return content
