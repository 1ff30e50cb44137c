"""A play on paper, as HTML: a card, a letter, or a sheet to have beside the telephone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from unghost.causes.cause import View
from unghost.causes.events.care import private
from unghost.domain.hours import zone
from unghost.domain.person import Person
from unghost.domain.touch import Channel
from unghost.drafts.paper import element, section, sheet
from unghost.drafts.places import words
from unghost.drafts.script import Draft, draft
from unghost.plays.play import Branch
from unghost.plays.standing import open_asks
from unghost.plays.topic import plain

_LONGEST = 140
RECORDS = {
    "yes": "truth: yes",
    "no": "truth: no",
    "not_now": "truth: not_now --until …",
    "no_decision": "truth: no_decision",
    "someone_else": "truth: someone_else --who …",
    "contact_gone": "truth: contact_gone --who …",
    "answered": "call: answered",
    "no_answer": "call: no_answer",
    "voicemail": "call: voicemail",
    "gatekeeper": "call: gatekeeper",
    "busy": "call: busy",
    "meeting": "call: meeting",
}
"""What to note after a branch, by what it records: ``unghost truth`` and ``unghost log call`` take these very words."""


def page(play: str, view: View, channel: Channel | None = None, to: str | None = None) -> str | None:
    """Return a play for this case as a page to print, in HTML; None where it has no words on that channel.

    A call is one A4 sheet with its branches, a mail an A4 letter, a card A5. ``to`` is as in ``draft``. What is private is not
    restated, all text is escaped, and the page loads nothing.
    """
    found = draft(play, view, channel, to)
    if found is None:
        return None
    person = _who(view, to)
    if found.channel is Channel.CALL:
        return sheet("call", f"{found.play.title}: {person}", _call(found, view, to))
    if found.channel is Channel.LETTER:
        return sheet("card", f"Card: {person}", (element("p", line) for line in found.lines))
    return sheet("letter", found.subject, _letter(found, view, to))


def _letter(found: Draft, view: View, to: str | None) -> Iterator[str]:
    yield element(
        "p", f"{words(view, to)['us']}, {_day(view.history.now.astimezone(zone(view.history.settings.timezone)))}", "from"
    )
    yield element("p", _who(view, to), "to")
    yield element("p", found.subject, "subject")
    yield from (element("p", line) for line in found.lines)


def _call(found: Draft, view: View, to: str | None) -> Iterator[str]:
    yield section("header", "", (section("div", "", _whom(found, view, to)), section("div", "number", _number(view, to))))
    facts = tuple(element("p", fact) for fact in _facts(view, to))
    if facts:
        yield element("h2", "Good to know")
        yield section("div", "facts", facts)
    yield element("h2", "Say")
    yield section("div", "say", (element("p", line) for line in found.lines))
    yield element("h2", "What may come back")
    yield section("table", "", (_HEAD, *(_row(branch) for branch in found.branches)))
    yield element("h2", "What they said, in their words")
    yield '<div class="notes"></div>'
    yield element("h2", "What happens next")
    yield section("div", "next", (element("p", next_step(found)),))


_HEAD = "<tr><th>They say</th><th>You say</th><th>You note</th></tr>"


def _row(branch: Branch) -> str:
    note = "nothing yet" if branch.record is None else RECORDS[branch.record.value]
    box = '<span class="box"></span>'
    return section("tr", "", (element("td", branch.hears), element("td", branch.say), f"<td>{box}{element('span', note)}</td>"))


def next_step(found: Draft) -> str:
    """Return what happens after the words went out, with the rest in working days."""
    after = found.play.after
    rest = f"Rest for {after.days} of their working days. " if after.days is not None else ""
    return rest + after.then.replace("`", "")


def _whom(found: Draft, view: View, to: str | None) -> Iterator[str]:
    yield element("h1", _who(view, to))
    account = view.correspondence.person.account
    yield element("p", " · ".join(filter(None, (account, words(view)["topic"], found.play.title))), "soft")


def _number(view: View, to: str | None) -> Iterator[str]:
    person = _person(view, to)
    phones = person.phones if person is not None else ()
    yield element("span", phones[0] if phones else "number: …")
    local = view.correspondence.week.local(view.history.now)
    ours = view.history.now.astimezone(zone(view.history.settings.timezone))
    yield element("small", f"{local:%H:%M} there when it is {ours:%H:%M} here")


def _facts(view: View, to: str | None) -> Iterator[str]:
    """Yield what a caller should have in mind: their last word, our last ask, the calls so far; nothing that is private."""
    last = view.silence.last_sign_of_life
    if last is not None and to in (None, view.correspondence.person.id):
        yield f"Their last word came on {_day(last.at)}."
    asks = [ask for touch in open_asks(view) for ask in touch.said.asks if not private(ask)]
    if asks:
        yield f"What you asked last: “{_short(asks[-1])}” Do not ask it again."
    if view.silence.attempts:
        tried = [view.correspondence.week.local(touch.at) for touch in view.silence.attempts[-3:]]
        times = ", ".join(f"{at:%A} {at.day} {at:%B} at {at:%H:%M}" for at in tried)
        yield f"Calls that reached nobody: {times} (their time). Choose another hour."


def _day(at: datetime) -> str:
    return f"{at.day} {at:%B} {at.year}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"


def _who(view: View, to: str | None) -> str:
    person = _person(view, to)
    return (plain(person.name) if person is not None else "") or to or view.correspondence.person.id


def _person(view: View, to: str | None) -> Person | None:
    found = view.history.find(to) if to is not None else view.correspondence
    return found.person if found is not None else None
