"""Questions that bear a key: asked again within a day they are answered as before, and nothing is done twice."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from threading import Lock
from typing import TYPE_CHECKING

from starlette.responses import Response

from unghost.web.wire.problem import RefusedError

if TYPE_CHECKING:
    from unghost.web.operations.call import Call

KEY = "Idempotency-Key"
AGAIN = "Idempotency-Replayed"
_FORM = re.compile(r"[\x21-\x7e]{1,200}")
_UNDER_WAY: set[tuple[int, str]] = set()
_LOCK = Lock()


def once(key: str, call: Call, work: Callable[[], Response]) -> Response:
    """Return what a work answers, or what it answered when the same was asked with this key.

    Raises RefusedError where the key is none, stood with another question before, or where that question is still under way.
    """
    if _FORM.fullmatch(key) is None:
        raise RefusedError(422, f"The header {KEY} takes 1 to 200 signs without spaces.", "A random UUID does well.")
    seat, request = call.visit.seat, call.visit.request
    mark = _digest(seat.name if seat is not None else "", key)
    question = _digest(request.method, request.url.path, request.url.query, call.raw.hex())
    with _alone(id(call.room), mark):
        kept = call.app.outside.answered(mark, call.room.now)
        if kept is not None and kept[0] != question:
            raise RefusedError(409, f"This {KEY} stood with another question.", "Take a new key for a new question.")
        if kept is not None:
            return Response(kept[2], kept[1], {AGAIN: "true"}, "application/json")
        answer = work()
        if answer.status_code < 300:
            text = bytes(answer.body).decode()
            call.write(lambda app: app.outside.keep_answer(mark, app.now(None), question, answer.status_code, text))
        return answer


@contextmanager
def _alone(room: int, mark: str) -> Iterator[None]:
    with _LOCK:
        if (room, mark) in _UNDER_WAY:
            raise RefusedError(409, "The same question is being answered already.", "Wait, and ask again.")
        _UNDER_WAY.add((room, mark))
    try:
        yield
    finally:
        with _LOCK:
            _UNDER_WAY.discard((room, mark))


def _digest(*parts: str) -> str:
    return sha256("\x00".join(parts).encode()).hexdigest()
