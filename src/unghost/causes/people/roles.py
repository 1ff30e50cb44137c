"""What somebody seems to be in this matter: from their title, what others say of them, and what they do. Never a bare guess."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from unghost.causes.people.contact import Reason, Relation, Role, Tie
from unghost.causes.people.deed_words import CHAMPION, CONTRACT, MONEY, PASSES, TECHNICAL, USER
from unghost.causes.people.sightings import Trace
from unghost.causes.people.titles import roles_in
from unghost.domain.touch import Touch
from unghost.history.history import Correspondence
from unghost.history.namesakes import ROLE
from unghost.reading.tables import later

ENOUGH = 1.5
"""Points from which on a role is named: one plain statement, or two hints. Policy, not a fit."""

_R = Role
_SAID: dict[Tie, tuple[Role, float]] = {
    Tie.CAME_AFTER: (_R.SUCCESSOR, 4.0),
    Tie.BOSS_OF: (_R.BOSS, 3.5),
    Tie.WRITES_FOR: (_R.ASSISTANT, 3.0),
    Tie.DECIDES_FOR: (_R.DECIDER, 3.0),
    Tie.STANDS_IN: (_R.DELEGATE, 2.5),
    Tie.ASKED_BY: (_R.DECIDER, 1.5),
}
_SHARED = (
    (_R.PROCUREMENT, later(r"^(?:einkauf|purchasing|procurement|compras|achats|acquisti|inkoop|ink[oö]p|orders?)\b")),
    (_R.FINANCE, later(r"^(?:billing|invoices?|accounts?|accounting|rechnung|buchhaltung|comptabilite|facturacion|fakturor?)\b")),
    (_R.TECHNICAL, later(r"^(?:it|support|helpdesk|edv|service)\b")),
    (_R.GATEKEEPER, later(r"^(?:info|office|reception|empfang|zentrale|sekretariat|contact|kontakt|contacto|hello|mail|team)\b")),
)
_RECENT = 40


def reasons_of(
    trace: Trace, member: Correspondence | None, about: Iterable[Relation], called: Callable[[str], str], *, shared: bool
) -> tuple[Reason, ...]:
    """Return every reason for a role, those of the likeliest role first; ``about`` are the relations this person has part in."""
    found = [*_titled(trace), *_told(trace.person, about), *(_mailbox(trace.person) if shared else ())]
    if member is not None:
        found += [*_asking(member), *_behaving(member)]
    found += _copied(trace, called)
    points: dict[Role, float] = defaultdict(float)
    for reason in found:
        points[reason.role] += reason.points
    return tuple(sorted(found, key=lambda r: (-points[r.role], r.role, -r.points, r.says)))


def role_of(reasons: Iterable[Reason]) -> Role:
    """Return the role the reasons speak for, ``UNKNOWN`` where they are too weak; ``reasons`` as ``reasons_of`` gives them."""
    points: dict[Role, float] = defaultdict(float)
    for reason in reasons:
        points[reason.role] += reason.points
    best = next(iter(points), Role.UNKNOWN)
    return best if points.get(best, 0.0) >= ENOUGH else Role.UNKNOWN


def is_shared(address: str) -> bool:
    """Say whether an address is a mailbox of several people by its name."""
    return ROLE.match(address) is not None


def _titled(trace: Trace) -> Iterator[Reason]:
    for role, points, _ in roles_in(trace.title):
        yield Reason(role, points, f"Their signature says “{' '.join(trace.title.split())[:80]}”.")


def _told(person: str, about: Iterable[Relation]) -> Iterator[Reason]:
    for relation in about:
        if relation.one == person and relation.tie in _SAID:
            role, points = _SAID[relation.tie]
            yield Reason(role, points, relation.says, relation.quote, relation.message)


def _mailbox(person: str) -> Iterator[Reason]:
    for role, names in _SHARED:
        if names.search(person):
            yield Reason(role, ENOUGH, f"{person.partition('@')[0]}@ is a mailbox that several people read.")
            return


def _asking(member: Correspondence) -> Iterator[Reason]:
    """Yield what they ask about, where it is at least two questions and half of all."""
    asks = [(touch, ask) for touch in member.theirs[-_RECENT:] for ask in touch.said.asks]
    kinds = (
        (_R.PROCUREMENT, MONEY, "money"),
        (_R.LEGAL, CONTRACT, "the contract"),
        (_R.TECHNICAL, TECHNICAL, "technical matters"),
    )
    for role, words, matter in kinds:
        here = [(touch, ask) for touch, ask in asks if words.search(ask)]
        if len(here) >= 2 and 2 * len(here) >= len(asks):
            touch, ask = here[-1]
            says = f"{len(here)} of {len(asks)} questions of theirs are about {matter}."
            yield Reason(role, ENOUGH, says, ask, touch.message)


def _behaving(member: Correspondence) -> Iterator[Reason]:
    kinds = (
        (_R.CHAMPION, 2.0, CHAMPION, "They spoke up for it at their place."),
        (_R.USER, ENOUGH, USER, "They work with it themselves."),
        (_R.GATEKEEPER, ENOUGH, PASSES, "They pass messages on."),
    )
    latest = tuple(reversed(member.theirs[-_RECENT:]))
    for role, points, words, says in kinds:
        found = next(((t, m) for t in latest if t.text and (m := words.search(t.text))), None)
        if found is not None:
            yield Reason(role, points, says, _line(found[0], found[1].start()), found[0].message)


def _line(touch: Touch, at: int) -> str:
    """Return the line of a text around a place, cut to a readable length: a slice of it."""
    start = touch.text.rfind("\n", 0, at) + 1
    end = touch.text.find("\n", at)
    line = touch.text[start : end if end >= 0 else len(touch.text)]
    return line[max(0, at - start - 100) :][:220].strip()


def _copied(trace: Trace, called: Callable[[str], str]) -> list[Reason]:
    """Return that several colleagues copy somebody who hardly writes: a hint that what is said must reach them."""
    copiers = sorted(p for p, times in trace.by.items() if times >= 2)
    if len(copiers) < 2 or trace.written > min(trace.by[p] for p in copiers):
        return []
    names = " and ".join(called(p) for p in copiers[:2])
    return [Reason(Role.DECIDER, ENOUGH, f"{names} copy them, and they seldom write themselves.")]
