"""Events in the news: what items of folders and feeds, and notices of networks, tell of the accounts and people we know."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta

from unghost.causes.cause import View
from unghost.causes.events import headlines
from unghost.causes.events.event import RULES, Event, EventKind, Whom
from unghost.causes.events.headlines import P, X
from unghost.causes.events.heard import is_old
from unghost.causes.events.names import Names, Place, names_of, people_in, places
from unghost.causes.latest import latest
from unghost.domain.news import News
from unghost.history.companies import squeezed
from unghost.history.history import History
from unghost.reading.careers import Career, careers
from unghost.reading.sentences import sentences

READ_CHARS = 4_000
MOST_SENTENCES = 24
_LONGEST_SENTENCE = 600
_BEFORE = re.compile(r"([\w-]+)[\s\"“(]*$")
_CAUSES = {
    EventKind.DEATH: "life_event",
    EventKind.PROMOTION: "",
    EventKind.OFFICE_MOVE: "",
}
UNNAMED_FIRM = 0.6
"""What is left of a notice of a new post that does not say where: it may be one within the house."""


@dataclass(frozen=True, slots=True)
class Press:
    """What the news tell, by account and by person."""

    accounts: Mapping[str, tuple[Event, ...]]
    people: Mapping[str, tuple[Event, ...]]


@dataclass(slots=True)
class _Reader:
    """The reading of all news of one history."""

    names: Names
    history: History
    accounts: dict[str, list[Event]] = field(default_factory=lambda: defaultdict(list))
    people: dict[str, list[Event]] = field(default_factory=lambda: defaultdict(list))


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence as written, and with private letters for the one account and the one person it is read for."""

    quote: str
    shape: str
    item: News


def press_events(view: View) -> tuple[Event, ...]:
    """Return what the news tell of one person and their account, expired or not."""
    press = press_of(view.history)
    person = view.correspondence.person
    return (*press.accounts.get(person.account, ()), *press.people.get(person.id, ()))


@latest
def press_of(history: History) -> Press:
    """Return what the news of a history tell of everybody, read once for the history at hand."""
    if not history.news:
        return Press({}, {})
    reader = _Reader(names_of(history), history)
    for item in history.news:
        _item(reader, item)
    return Press(
        {account: tuple(found) for account, found in reader.accounts.items()},
        {person: tuple(found) for person, found in reader.people.items()},
    )


def _item(reader: _Reader, item: News) -> None:
    if item.message is not None:
        _notice(reader, item)
    elif reader.names.may_name(f"{item.title}\n{item.text[:READ_CHARS]}"):
        texts = _texts(item)
        _of_accounts(reader, item, texts)
        _of_people(reader, item, texts)


def _of_accounts(reader: _Reader, item: News, texts: list[str]) -> None:
    """Read what the item tells of accounts: each kind of event once."""
    spelt_out = reader.names.in_domains(" ".join((item.link, item.title, item.text[:READ_CHARS])))
    title = next(_subjects(texts[0], reader.names, spelt_out), None) if item.title else None
    told: set[tuple[EventKind, str]] = set()
    shaped = (pair for text in texts for pair in _shaped(text, item, reader.names, spelt_out, title))
    for root, sentence in shaped:
        for event in _of_account(sentence):
            if (event.kind, root) not in told:
                told.add((event.kind, root))
                for account in reader.names.domains[root]:
                    reader.accounts[account].append(replace(event, who=event.who or account))


def _texts(item: News) -> list[str]:
    """Return the title and the first sentences of the text."""
    body = [s.text for s in sentences(item.text[:READ_CHARS])[:MOST_SENTENCES]]
    return [text[:_LONGEST_SENTENCE] for text in ([item.title] if item.title else []) + body] or [""]


def _subjects(text: str, names: Names, spelt_out: frozenset[str]) -> Iterator[str]:
    """Yield the accounts that a title is about: named as a subject."""
    for place in places(text, names, spelt_out):
        if _can_lead(text, place):
            yield place.who


def _can_lead(text: str, place: Place) -> bool:
    before = _BEFORE.search(text[: place.start])
    return before is None or before[1].casefold() not in headlines.NOT_SUBJECT


def _shaped(text: str, item: News, names: Names, spelt_out: frozenset[str], title: str | None) -> Iterator[tuple[str, _Sentence]]:
    """Yield, for each account a sentence is about, its registered domain and the sentence with the name as ``X``."""
    found = list(places(text, names, spelt_out))
    for place in found:
        shape = text[: place.start] + X + text[place.end :]
        yield place.who, _Sentence(text, shape, item)
    opening = headlines.THE_COMPANY.match(text)
    if not found and opening and title is not None:
        yield title, _Sentence(text, X + text[opening.end() :], item)


def _of_account(sentence: _Sentence) -> Iterator[Event]:
    """Yield what one sentence tells of the company in it, the first kind that fits."""
    if _doubtful(sentence):
        return
    at = sentence.shape.index(X)
    leads = _can_lead(sentence.shape, Place(at, at + 1, ""))
    if leads or re.search(r"\b(?:and|und|et|y|en|e|&) $", sentence.shape[:at]):
        for kind, share, shape in headlines.SUBJECT:
            if (leads or kind is EventKind.MERGER) and shape.search(sentence.shape):
                yield _event(sentence, kind, Whom.ACCOUNT, "", share)
                return
    for kind, share, shape in headlines.OBJECT:
        if shape.search(sentence.shape):
            yield _event(sentence, kind, Whom.ACCOUNT, "", share)
            return
    yield from _of_decider(sentence)


def _of_decider(sentence: _Sentence) -> Iterator[Event]:
    for kind, share, shape in headlines.DECIDER:
        match = shape.search(sentence.shape)
        if match:
            who = next((words for name, words in match.groupdict().items() if name.startswith("who") and words), "")
            yield _event(sentence, kind, Whom.DECIDER, who.strip(" ,"), share)
            return


def _doubtful(sentence: _Sentence) -> bool:
    """Say whether a sentence asks, denies, guesses, or tells of long ago."""
    text = sentence.quote
    return text.rstrip(" \"”'").endswith("?") or headlines.UNSURE.search(text) is not None or is_old(text, sentence.item.at)


def _of_people(reader: _Reader, item: News, texts: list[str]) -> None:
    """Read what the item tells of people we write to; it must name their company as well, for names are shared."""
    for text in texts:
        for place in people_in(text, reader.names):
            person = reader.history.people[place.who].person
            if not _names_firm(reader, item, person.account):
                continue
            event = _personal(_Sentence(text, _both(text, place, reader, item), item), person.id)
            if event is not None and not any(e.kind is event.kind and e.origin == event.origin for e in reader.people[person.id]):
                reader.people[person.id].append(event)


def _both(text: str, person: Place, reader: _Reader, item: News) -> str:
    """Return the sentence with the person as ``P`` and companies as ``X``."""
    spots = [(person.start, person.end, P)]
    spots += [(p.start, p.end, X) for p in places(text, reader.names, reader.names.in_domains(item.link))]
    for start, end, letter in sorted(spots, reverse=True):
        text = text[:start] + letter + text[end:]
    return text


def _names_firm(reader: _Reader, item: News, account: str) -> bool:
    whole = f"{item.title}\n{item.text[:READ_CHARS]}"
    spelt_out = reader.names.in_domains(f"{item.link} {whole}")
    return any(account in reader.names.domains[place.who] for place in places(whole, reader.names, spelt_out))


def _personal(sentence: _Sentence, person: str) -> Event | None:
    if _doubtful(sentence):
        return None
    for kind, share, shape in headlines.PERSONAL:
        if shape.search(sentence.shape):
            return _event(sentence, kind, Whom.PERSON, person, share)
    return None


def _notice(reader: _Reader, item: News) -> None:
    """Take a notice about people we write to: a new post elsewhere is a departure, one at home is none.

    It is quoted from the text of the mail where that tells it, for a subject is no message's own text.
    """
    told: dict[str, list[Career]] = defaultdict(list)
    for career in (*careers(item.text), *careers(item.title)):
        person = reader.names.people.get(squeezed(career.name))
        if person is not None and not is_old(career.quote, item.at):
            told[person].append(career)
    for person, found in told.items():
        clear = next((c for c in found if c.firm), found[0])
        kind, share = _post(reader, person, clear)
        event = _event(_Sentence(found[0].quote, "", item), kind, Whom.PERSON, person, share)
        in_text = found[0].quote in item.text
        reader.people[person].append(replace(event, message=item.message if in_text else None, origin=f"notice {item.origin}"))


def _post(reader: _Reader, person: str, career: Career) -> tuple[EventKind, float]:
    """Return what a new post is, and how surely it takes them from us."""
    kind = EventKind(career.kind)
    account = reader.history.people[person].person.account
    if kind is not EventKind.NEW_JOB:
        return kind, 1.0
    if career.firm and account in reader.names.of_firm(career.firm):
        return EventKind.PROMOTION, 1.0
    return kind, 1.0 if career.firm else UNNAMED_FIRM


def _event(sentence: _Sentence, kind: EventKind, about: Whom, who: str, share: float) -> Event:
    item, rule = sentence.item, RULES[kind]
    usual = {Whom.ACCOUNT: "company_event", Whom.DECIDER: "decider_left", Whom.PERSON: "contact_left"}[about]
    return Event(
        kind=kind,
        at=item.at,
        about=about,
        who=who.replace(X, "").replace(P, ""),
        cause=_CAUSES.get(kind, usual),
        quote=sentence.quote.strip(),
        message=item.message,
        origin=item.link or item.origin,
        expires=item.at + timedelta(days=rule.days),
        sensitive=rule.sensitive,
        share=share,
    )
