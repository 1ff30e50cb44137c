"""A reply without what it repeats, unmarked, of the mail it answers, where that mail is in the store."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from unghost.domain.message import Kind, Message
from unghost.reading.visible.against_parent import shares_a_line, without_parent

# A text of fewer characters can hardly hold both an answer and what it answers.
LEAST = 80


def apart(message: Message, originals: Mapping[str, Message]) -> Message:
    """Return the message with its own words only; the same object where it repeats nothing.

    ``originals`` are the stored messages by Message-ID. Cheap for ordinary mail: one look at the lines both have in common.
    """
    if message.kind is not Kind.HUMAN or len(message.text) < LEAST:
        return message
    parent = originals.get(message.in_reply_to or (message.references[-1] if message.references else ""))
    if parent is None or parent is message or not parent.text:
        return message
    text = _own(message.text, parent.text, parent.signature.text if parent.signature else "")
    return message if text == message.text else replace(message, text=text)


@lru_cache(maxsize=16384)
def _own(text: str, parent: str, signature: str) -> str:
    return without_parent(text, f"{parent}\n{signature}" if signature else parent) if shares_a_line(text, parent) else text
