"""Where each thing of the site is found: the one place that spells addresses.

Names of people, messages and letters stand quoted twice in a path: a server unquotes a path once, before it is taken apart, and a
name may hold a slash.
"""

from __future__ import annotations

from urllib.parse import quote, unquote


def name_in_path(name: str) -> str:
    """Return a name as it stands in a path."""
    return quote(quote(name, safe="@"), safe="@")


def name_from_path(part: str) -> str:
    """Return the name that a part of a path holds, which the server has unquoted once."""
    return unquote(part)


def person(who: str, further: str = "") -> str:
    """Return where a person is found: ``/person/jim@acme.example``, and ``further`` below it (``call``, ``truth`` ...)."""
    return f"/person/{name_in_path(who)}" + (f"/{further}" if further else "")


def message(message_id: str) -> str:
    """Return where a mail is read."""
    return f"/message/{name_in_path(message_id)}"


def draft(name: str, further: str = "") -> str:
    """Return where a draft is edited."""
    return f"/draft/{name_in_path(name)}" + (f"/{further}" if further else "")


def letter(name: str, further: str = "") -> str:
    """Return where a letter under way is shown."""
    return f"/outbox/{name_in_path(name)}" + (f"/{further}" if further else "")


def picture(kind: str, who: str = "") -> str:
    """Return where a picture is drawn, of one person or of everybody."""
    return f"/picture/{kind}.svg" + (f"?person={quote(who)}" if who else "")
