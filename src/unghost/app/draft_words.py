"""A draft in the words of a person: whose words, to whom, in which thread, from when on, and what shows each fact."""

from __future__ import annotations

from unghost.app.contract_draft import source_of
from unghost.app.drafts import Proof
from unghost.app.words import quote, short_day
from unghost.domain.hours import zone
from unghost.domain.letter import Origin, Shown
from unghost.domain.touch import Side, Touch

ORIGINS = {Origin.TEMPLATE: "from a template", Origin.MODEL: "by a language model", Origin.PERSON: "your words"}
_SHORT = 70


def whom(found: Proof) -> str:
    """Return who a draft goes to: their name and address."""
    known = found.view.history.find(found.version.to)
    name = known.person.name if known is not None else ""
    return f"{name} <{found.version.to}>" if name else found.version.to


def answered(found: Proof) -> Touch | None:
    """Return the mail a draft answers, None where it begins a thread or that mail is not known any more."""
    return source_of(found.view, Shown(0, 0, found.version.answers, "")) if found.version.answers else None


def thread(found: Proof) -> str:
    """Say which thread a draft goes into."""
    if not found.version.answers:
        return "A new thread."
    touch = answered(found)
    day = f" of {short_day(found.view.correspondence.week.local(touch.at), found.view.history.now)}" if touch else ""
    said = f": {quote(touch.text, _SHORT)}" if touch and touch.text.strip() else ""
    return f"It answers their mail{day}{said}"


def earliest(found: Proof) -> str:
    """Say from when on it may go, by what the play said and what a guard says now; empty where that is at once."""
    later = [refusal.until for refusal in found.checked.refusals if refusal.until is not None]
    first = max(filter(None, (found.version.not_before, *later)), default=None)
    if first is None or first <= found.view.history.now:
        return ""
    at = first.astimezone(zone(found.view.history.settings.timezone))
    return f"Not before {at:%A} {at.day} {at:%B}, {at:%H:%M} your time. {found.reason}".rstrip()


def where(found: Proof, shown: Shown) -> str:
    """Say what shows a fact: whose mail of which day, or which table or note, with its words where they say more."""
    touch = source_of(found.view, shown)
    text = found.version.body[shown.start : shown.end]
    words = f", {quote(shown.quote, _SHORT)}" if shown.quote and shown.quote.casefold() != text.casefold() else ""
    if touch is not None:
        day = short_day(found.view.correspondence.week.local(touch.at), found.view.history.now)
        ours = "your mail" if touch.by in found.view.history.settings.me else "our mail"
        return f"{'their mail' if touch.side is Side.THEIRS else ours} of {day}{words}"
    return f"an automatic mail{words}" if shown.message else f"{_table(found, shown)}{words}"


def _table(found: Proof, shown: Shown) -> str:
    history, here = found.view.history, found.view.correspondence
    if shown.quote in (history.settings.name, history.settings.company, *history.settings.postal):
        return "your settings"
    if any(shown.quote in (item.title, item.place) for item in history.items):
        return "your library"
    if any(shown.quote in (deal.name, str(deal.amount or "")) for deal in here.deals):
        return "your table of deals"
    return "your notes" if any(shown.quote in note.text for note in here.notes) else "what is on record"
