"""Unread: a home where nothing has been read yet, of which nothing can be said; and how to read it."""

from __future__ import annotations

from unghost.app.ports import Store

_NOTHING = "Nothing has been read yet"
_READ = ("messages", "calls", "deals", "meetings", "told")


def nothing_read(store: Store) -> str:
    """Return a sentence with its remedy where a home knows of no mail, call, deal or meeting; empty where it does.

    What the user told counts as known, and so does a place that was read to its end and holds nothing.
    """
    counts = store.counts()
    if any(counts.get(name, 0) for name in _READ) or _read_empty(store):
        return ""
    accounts = [account.name for account in store.accounts()]
    return f"{_NOTHING}: unghost sync " + (f"imap {accounts[0]}" if accounts else "KIND PLACE (see unghost sync --help)")


def _read_empty(store: Store) -> bool:
    """Say whether a mailbox was read to its end once; another kind of place that holds nothing tells nothing."""
    found = (store.source("imap", place) for place in store.places("imap"))
    return any(state is not None and state[0].ever_read for state in found)
