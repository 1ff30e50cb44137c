"""On a do-not-call register: no calls, but where the law lets an ongoing relationship go before it."""

from __future__ import annotations

from unghost.causes.cause import View
from unghost.domain.listed import ListScope
from unghost.domain.touch import Channel
from unghost.guards.basis import NEW_FACT, consented, entries, last_day_of_basis
from unghost.guards.guard import Guard, Proposal, Refusal

# Calendar months after an inquiry and after a purchase in which the register yields, by country.
# US: 16 CFR 310.2(q), "established business relationship". CA: Telecommunications Act, s. 41.7(2), "existing" one.
_RELATIONSHIP = {"US": (3, 18), "CA": (6, 18)}


def check(view: View, proposal: Proposal) -> Refusal | None:
    """Refuse a call to whoever is on an imported register, unless they have a relationship with us recent enough.

    In the United States and Canada a register yields for some months after an inquiry and after a purchase; elsewhere it does
    not, and not where the setting is off. Their consent on the user's list lifts it.
    """
    settings = view.history.settings
    if proposal.channel is not Channel.CALL or not settings.do_not_call or not _registered(view) or consented(view):
        return None
    country = view.correspondence.person.country.upper()
    months = _RELATIONSHIP.get(country) if settings.known_callers else None
    ended = last_day_of_basis(view, *months) if months else None
    if ended is not None and proposal.at < ended:
        return None
    reason = f"On the do-not-call list you imported, and {_lacks(months is not None, ended is not None)}; it takes {NEW_FACT}."
    return Refusal("do-not-call", reason, channel=Channel.CALL, needs=NEW_FACT)


def _registered(view: View) -> bool:
    return any(entry.scope is ListScope.DO_NOT_CALL for entry in entries(view))


def _lacks(yields: bool, ran: bool) -> str:  # noqa: FBT001  # two facts of one sentence
    if not yields:
        return "no relationship lifts that here"
    return "their last inquiry or purchase is too long ago" if ran else "the record shows no inquiry or purchase of theirs"


GUARD = Guard(
    name="do-not-call",
    title="On a do-not-call list",
    why="They had their number put on a register so that nobody would call it. A letter may still ask.",
    source="R14",
    check=check,
    ends="In the United States an inquiry of the last 3 months or a purchase of the last 18, in Canada 6 and 18; elsewhere only"
    " consent on your list. Those clocks run out by themselves, and then a call is refused again.",
    school="None: this is law.",
    law="United States: 16 CFR 310.2 and 310.4(b)(1)(iii)(B). Canada: Telecommunications Act, s. 41.7. Calls between businesses"
    " are exempt from some registers; this guard keeps to the list you gave it all the same. A table of deals has no day of"
    " closing, so the earlier of its days is counted from. Off: do_not_call; without the exception: known_callers. Not legal"
    " advice.",
)
