"""Notices of networks ("Congratulate Jim Doe on his new position"): news about people, and nobody's sign of life."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime

from unghost.domain.message import Kind, Message
from unghost.domain.news import News
from unghost.domain.settings import Settings
from unghost.reading.careers import careers

_KINDS = frozenset({Kind.LIST, Kind.AUTO_REPLY, Kind.HUMAN})
_MACHINE = re.compile(
    r"(?:^|[._+-])(?:no-?reply|do-?not-?reply|notifications?|notify|updates?|alerts?|digest|news(?:letter)?|network|invitations?"
    r"|messages|mailer)(?:$|[._+-])"
)


def notices(messages: Sequence[Message], settings: Settings) -> frozenset[str]:
    """Return the keys of the mails that are such notices: sent by a machine, by its address or its kind, and told of a new post.

    A machine's mail of any other content is none, and neither is a person's mail that says the same.
    """
    return frozenset(m.key for m in messages if m.kind in _KINDS and _by_machine(m, settings) and _tells(m))


def news_of(messages: Sequence[Message], keys: frozenset[str], placed: Mapping[str, datetime]) -> tuple[News, ...]:
    """Return such notices as news, in order of time."""
    return tuple(
        News(m.key, placed[m.key], m.subject, m.text, "", m.message_id or m.key, message=m.message_id or m.key)
        for m in messages
        if m.key in keys
    )


def _by_machine(message: Message, settings: Settings) -> bool:
    if message.sender is None or settings.is_ours(message.sender.email):
        return False
    local = message.sender.email.partition("@")[0]
    return message.kind is Kind.LIST or _MACHINE.search(local) is not None


def _tells(message: Message) -> bool:
    return bool(careers(message.subject) or careers(message.text))
