"""They asked us to stop, and so we stop what they named, all of us: everything, one way of reaching them, or one subject."""

from __future__ import annotations

import re

from unghost.causes.cause import View
from unghost.domain.days import day_of
from unghost.domain.said import OptOut, Scope
from unghost.domain.touch import Channel, Touch
from unghost.guards.guard import Guard, Proposal, Refusal

_WAYS = {Scope.CALLS: (Channel.CALL, "calls"), Scope.MAIL: (Channel.MAIL, "mail")}
_UNASKED = frozenset({"value"})  # what is sent beside the matter itself, as a newsletter is
_SHOWN = 160
_NEEDS = "their own word that invites us again"
_WORD = re.compile(r"[^\W\d_]{4,}")
# Words by which a sentence about one subject lets another pass: then it cannot be told which is which by its words.
_PARTS = re.compile(
    r"\b(?:only|but|except|still|apart from|nur|aber|außer|seulement|mais|sauf|s[oó]lo|pero|salvo|solo|ma|però|alleen|maar"
    r"|behalve|apenas|mas|bara|men|utom)\b",
    re.IGNORECASE,
)


def check(view: View, proposal: Proposal) -> Refusal | None:
    """Refuse what their words forbid; towards them only, whoever of us asks.

    Everything; calls or mail where they named that way; of a subject what is sent unasked, and the case itself where its deal is
    what they named. A wish about text messages forbids nothing that is done here.
    """
    if view.silence.suppressed is None:
        return None
    wish, touch = view.silence.suppressed
    if wish.scope is Scope.ALL:
        return _refusal("contact", wish, touch, "We stop, on every side.")
    if wish.scope is Scope.TOPIC:
        return _about(view, proposal, wish, touch) or _named(view, proposal.channel)
    return _way(wish, touch, proposal.channel)


def _way(wish: OptOut, touch: Touch, asked: Channel) -> Refusal | None:
    channel, what = _WAYS.get(wish.scope, (Channel.NONE, ""))
    return _refusal(what, wish, touch, "Other ways stay open.", channel=channel) if asked is channel else None


def _named(view: View, asked: Channel) -> Refusal | None:
    """Refuse a way they forbade in other words than those about a subject: what they forbid adds up."""
    said = ((t.said.opt_out, t) for t in reversed(view.correspondence.touches))
    found = (_way(wish, touch, asked) for wish, touch in said if wish is not None)
    return next((refusal for refusal in found if refusal is not None), None)


def _about(view: View, proposal: Proposal, wish: OptOut, touch: Touch) -> Refusal | None:
    """Refuse what belongs to a subject they want to hear no more of; what we owe is still paid."""
    if proposal.play == "answer-first":
        return None
    if _is_the_matter(view, wish):
        return _refusal("of this subject", wish, touch, "It is what this is about, so we stop.")
    if proposal.play in _UNASKED:
        return _refusal("of this subject", wish, touch, "Nothing is sent unasked; the rest may go on.", play=proposal.play)
    return None


def _is_the_matter(view: View, wish: OptOut) -> bool:
    """Say whether they named our own matter: every word of the deal's name stands in their sentence, which lets nothing pass."""
    deal = view.correspondence.deal
    named = {word.casefold() for word in _WORD.findall(deal.name)} if deal else set()
    return bool(named) and named <= {w.casefold() for w in _WORD.findall(wish.quote)} and not _PARTS.search(wish.quote)


def _refusal(
    what: str, wish: OptOut, touch: Touch, then: str, *, channel: Channel | None = None, play: str | None = None
) -> Refusal:
    quote = " ".join(wish.quote.split())
    shown = quote if len(quote) <= _SHOWN else quote[: _SHOWN - 1].rstrip() + "…"
    asked = f"On {day_of(touch.at)} they asked for no more {what}" + (f" (“{shown}”)." if shown else ".")
    return Refusal("opted-out", f"{asked} {then} It takes {_NEEDS}.", play=play, channel=channel, needs=_NEEDS)


GUARD = Guard(
    name="opted-out",
    title="They asked us to stop",
    why="An opt-out in any words holds at once, for all of us, and without an end: for everything, or for what they named.",
    source="R14",
    check=check,
    ends="Only their own later words that invite us again; no moment does.",
    school="All three.",
    law="An objection ends direct marketing under GDPR Art. 21(2) and (3), and within ten business days under the anti-spam laws"
    " of the United States and Canada; here it holds from the moment it was read. Not legal advice.",
)
