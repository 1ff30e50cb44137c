"""One question to a provider's server and its answer: over a safe line, of bounded size and time, and led nowhere else."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from unghost.adapters.line import UNTRUSTED, Question, ask, host_of, within
from unghost.app.endpoint import require_safe
from unghost.errors import LineBroken

LARGEST_ANSWER = 2**18
"""Bytes. The longest tokens in use have a few thousand characters."""
STEP_SECONDS = 10.0
WHOLE_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Reply:
    """What a server answered: its status and its JSON object. The object may hold tokens, so it is never represented."""

    status: int
    found: Mapping[str, Any]

    def __repr__(self) -> str:
        return f"Reply({self.status})"


Prepare = Callable[[str, dict[str, str], str], tuple[str, dict[str, str], str]]
"""Adds what tells a server who the application is: takes and returns address, headers and body."""


def post(url: str, form: Mapping[str, str], prepare: Prepare | None = None) -> Reply:
    """Post a form and return the answer, an OAuth error among them.

    Raises LineBroken where the server cannot be reached or trusted, fails, is too slow, leads elsewhere or answers with anything
    but a JSON object; BadUse where the address is none that may be spoken to.
    """
    require_safe(url, "an address of a provider")
    headers = {"Accept": "application/json", "Accept-Encoding": "identity", "Content-Type": "application/x-www-form-urlencoded"}
    body = urlencode(form)
    if prepare is not None:
        url, headers, body = prepare(url, headers, body)
    status, raw = within(WHOLE_SECONDS, url, lambda: _ask(url, headers, body.encode()))
    return _read(url, status, raw)


def _ask(url: str, headers: dict[str, str], body: bytes) -> tuple[int, bytes]:
    """Return status and bytes, read no further than allowed."""
    too_much = LineBroken(f"{host_of(url)} answers with more than any token needs.", "Check the address of the token server.")
    bounds = (STEP_SECONDS, LARGEST_ANSWER, too_much, f"Nothing was sent to it. {UNTRUSTED}")
    found = ask(Question("POST", url, headers, body, *bounds))
    return found.status, found.body


def _read(url: str, status: int, raw: bytes) -> Reply:
    where = host_of(url)
    if 300 <= status < 400:
        raise LineBroken(f"{where} leads elsewhere, and secrets are not sent after it.", "Name the address it really has.")
    if status >= 500 or status == 429:
        raise LineBroken(f"{where} has a trouble of its own (HTTP {status}).", "Run this again in a while.")
    try:
        found = json.loads(raw)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise LineBroken(f"{where} does not answer as a token server (HTTP {status}).", "Check its address.")
    return Reply(status, found)
