"""Mail to Canada needs consent, and consent that nobody spoke runs out."""

from __future__ import annotations

from unghost.causes.cause import View
from unghost.domain.touch import Channel
from unghost.guards.basis import NEW_FACT, consented, last_day_of_basis
from unghost.guards.calendar import day
from unghost.guards.guard import OWED, Guard, Proposal, Refusal

INQUIRY_MONTHS = 6
PURCHASE_MONTHS = 24


def check(view: View, proposal: Proposal) -> Refusal | None:
    """Refuse mail to somebody in Canada once the consent their inquiry or purchase implied has run out.

    Six calendar months after their last inquiry, two years after their last purchase, whichever is later (CASL, s. 10(10)). What
    they asked us for may be sent, and a line of compassion sells nothing. Calls and letters by post are outside that law.
    """
    person = view.correspondence.person
    if proposal.channel is not Channel.MAIL or proposal.play in OWED or person.country.upper() != "CA":
        return None
    if not view.history.settings.casl or consented(view):
        return None
    ended = last_day_of_basis(view, INQUIRY_MONTHS, PURCHASE_MONTHS)
    if ended is not None and proposal.at < ended:
        return None
    had = f"ran out on {day(ended)} {ended.year}" if ended else "is not on record"
    reason = (
        f"Lawful basis: mail to Canada needs consent (CASL); what an inquiry or a purchase implied {had}. It takes {NEW_FACT}."
    )
    return Refusal("lawful-basis", reason, channel=Channel.MAIL, needs=NEW_FACT)


GUARD = Guard(
    name="lawful-basis",
    title="Consent has run out",
    why="Under Canada's anti-spam law an inquiry lets you write for six months and a purchase for two years. After that, ask for"
    " consent in a call.",
    source="R14",
    check=check,
    ends="A new inquiry (any word they write, any call they make), a purchase, or an entry of scope consent on your list.",
    school="None: this is law.",
    law="Canada's Anti-Spam Legislation (S.C. 2010, c. 23), s. 6 and s. 10(9) and (10). Its other grounds (family, published"
    " addresses, two organisations already in a relationship) are not judged here; if one is yours, list the person with scope"
    " consent, or switch it off: casl. Not legal advice.",
)
