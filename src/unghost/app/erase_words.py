"""An erasure in words: how much of what goes."""

from __future__ import annotations

from collections.abc import Mapping

_SAID = {
    "mails": ("mail", "mails"),
    "mails_kept_for_others": (
        "mail others are on too: it stays, without this person's address, name and number",
        "mails others are on too: they stay, without this person's address, name and number",
    ),
    "drafts": ("draft", "drafts"),
    "letters": ("letter", "letters"),
    "letters_cancelled": ("of them on its way: cancelled", "of them on their way: cancelled"),
    "ledger_lines": ("line of the frozen ledger, blanked", "lines of the frozen ledger, blanked"),
    "log_lines": ("line of the log, blanked", "lines of the log, blanked"),
    "calls": ("call", "calls"),
    "deals": ("deal", "deals"),
    "meetings": ("meeting", "meetings"),
    "told": ("thing you told about them", "things you told about them"),
    "links": ("link between addresses", "links between addresses"),
    "listed": ("line of your suppression list", "lines of your suppression list"),
    "items": ("item", "items"),
    "webhook_notes": ("note to a webhook", "notes to webhooks"),
    "webhooks": ("webhook whose address bears their name", "webhooks whose address bears their name"),
    "set_aside": ("mail set aside", "mails set aside"),
    "places": (
        "place you read that bears their name: forgotten, and read anew next time",
        "places you read that bear their name: forgotten, and read anew next time",
    ),
}
"""What went, as one and as several, in the order it is told; what is not named here follows, by its own name."""
_OTHERS = "_kept_for_others"


def in_order(counts: Mapping[str, int]) -> list[str]:
    """Return the names of what there is any of, each after what it is a part of."""
    known = [name for name in _SAID if counts.get(name)]
    return known + [name for name, number in counts.items() if number and name not in _SAID]


def said(name: str, number: int) -> str:
    """Return what one count of an erasure is a count of."""
    one, many = _SAID.get(name, (name.removesuffix(_OTHERS), name.removesuffix(_OTHERS)))
    others = " of others too: what it says stays, without this person" if name not in _SAID and name.endswith(_OTHERS) else ""
    return (one if number == 1 else many) + others


def in_words(counts: Mapping[str, int]) -> str:
    """Return all counts in one line."""
    return ", ".join(f"{counts[name]} {said(name, counts[name])}" for name in in_order(counts)) or "nothing is kept yet"
