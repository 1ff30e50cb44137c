"""Sign a note and send it to a webhook, as Standard Webhooks has it (webhook-id, webhook-timestamp, webhook-signature)."""

from __future__ import annotations

import hmac
from base64 import b64decode, b64encode
from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from secrets import token_bytes

from unghost.adapters.line import Question, ask, host_of, within
from unghost.adapters.webhooks.guard import Network, Resolve, pinned, target
from unghost.app.ports_outside import Note, Webhook
from unghost.errors import LineBroken

STEP_SECONDS, WHOLE_SECONDS = 10.0, 20.0
LARGEST_ANSWER = 2**16
SECRET_BYTES = 32
_BEGINS = "whsec_"


def new_secret() -> str:
    """Return a new secret, as both sides write it down."""
    return _BEGINS + b64encode(token_bytes(SECRET_BYTES)).decode()


def signature(secret: str, note: str, at: datetime, body: bytes) -> str:
    """Return what shows that a note is ours and new: HMAC-SHA256 over its id, its time in seconds since 1970, and its body."""
    key = b64decode(secret.removeprefix(_BEGINS))
    signed = b".".join([note.encode(), str(int(at.timestamp())).encode(), body])
    return "v1," + b64encode(hmac.digest(key, signed, sha256)).decode()


def send(webhook: Webhook, note: Note, at: datetime, own: Sequence[Network] = (), resolve: Resolve | None = None) -> None:
    """Send a note. Any answer of 200 to 299 is a yes.

    Raises BadUse where the address does not lead outside, and LineBroken where the server cannot be reached or trusted, takes too
    long, leads elsewhere or says no. Whatever it says is read no further than ``LARGEST_ANSWER`` and looked at by nobody.
    """
    where = target(webhook.url, own)
    body = note.body.encode()
    headers = {
        "Content-Type": "application/json",
        "Accept-Encoding": "identity",
        "User-Agent": "unghost",
        "webhook-id": note.id,
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": signature(webhook.secret, note.id, at, body),
    }
    too_much = LineBroken(f"{host_of(webhook.url)} answers with more than a yes.", "Let it answer with nothing.")

    def work() -> int:
        number = pinned(where, own, resolve)
        question = Question("POST", webhook.url, headers, body, STEP_SECONDS, LARGEST_ANSWER, too_much, pinned=number)
        return ask(question).status

    status = within(WHOLE_SECONDS, webhook.url, work)
    if 300 <= status < 400:
        raise LineBroken(
            f"{host_of(webhook.url)} leads elsewhere, and notes are not sent after it.", "Name the address it really has."
        )
    if not 200 <= status < 300:
        raise LineBroken(f"{host_of(webhook.url)} did not take it (HTTP {status}).", "Look at what it wants.")
