"""Mail that a group rewrote to its own address, so that the writer's domain does not refuse it (DMARC), is its writer's again."""

from __future__ import annotations

from dataclasses import replace

from unghost.domain.address import account_of
from unghost.domain.message import Message
from unghost.domain.settings import Settings


def as_written(message: Message, settings: Settings) -> Message:
    """Return the mail with the person a group replaced as its sender, where the group can be believed.

    Our own groups can, and so can a group of that person's own house. Of anybody else's, a service that shares files or a
    stranger, it is only a claim, and their word must not end a silence.
    """
    group, person = message.sender, message.replaced
    if group is None or person is None:
        return message
    trusted = settings.is_ours(group.email) or account_of(group.email) == account_of(person.email)
    return replace(message, sender=person) if trusted else message
