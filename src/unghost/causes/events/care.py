"""Care with what is nobody's business: what may be said of an event, where, and for how long."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from unghost.causes.catalogue import causes
from unghost.causes.cause import Diagnosis, Finding, View
from unghost.causes.events.event import RULES, Event, EventKind, Whom
from unghost.causes.events.heard import heard_events
from unghost.causes.events.kinds import kind_of
from unghost.causes.phrases import hear
from unghost.domain.span import Evidence
from unghost.reading.acts.sensitive import is_sensitive
from unghost.reading.dates.find import named_dates

Ground = tuple[bool | None, tuple[Evidence, ...]]
BE_KIND = "Something in their life comes first: be kind, ask nothing."
BE_KIND_ABOUT = "Something in a colleague's life comes first there: be kind, ask nothing."


@dataclass(frozen=True, slots=True)
class Minimal:
    """What a list, an export, a draft or a mail to the user may say of an event: a note without the matter, and its day.

    ``kind`` and ``quote`` are None where the event is sensitive.
    """

    at: datetime
    about: Whom
    note: str
    kind: EventKind | None = None
    quote: str | None = None


def private(text: str) -> bool:
    """Say whether a text speaks of health, family or a death in any words we know: then no list and no draft repeats it."""
    return is_sensitive(text) or any(hear(text, cause) for cause in causes() if cause.name == "life_event")


def shareable(event: Event) -> bool:
    """Say whether an event may leave this home, in an export or a draft: nothing about health, family or death ever does."""
    return not event.sensitive


def minimal(event: Event) -> Minimal:
    """Return what may be said of an event outside the owner's own view of the case."""
    if shareable(event):
        return Minimal(event.at, event.about, RULES[event.kind].title, event.kind, event.quote)
    return Minimal(event.at, event.about, BE_KIND if event.about is Whom.PERSON else BE_KIND_ABOUT)


def in_lists(events: Iterable[Event]) -> tuple[Minimal, ...]:
    """Return what a list says of several events, the latest first: each note once, each fact once."""
    kept: dict[tuple[str, Whom], Minimal] = {}
    for event in sorted(events, key=lambda e: (e.at, e.kind, e.quote), reverse=True):
        note = minimal(event)
        kept.setdefault((note.note, note.about), note)
    return tuple(kept.values())


def unexpired(view: View, finding: Finding) -> Finding:
    """Return a finding about their life without what has been kept long enough: it neither shows nor weighs any more."""
    return Finding(_kept(view, finding.supports), _kept(view, finding.opposes))


def hushed(view: View, diagnosis: Diagnosis) -> Diagnosis:
    """Return a diagnosis that quotes nothing about their life that has expired, whatever cause it was quoted for."""
    gone = _gone(view)
    if not gone:
        return diagnosis
    return replace(
        diagnosis,
        causes=tuple(
            replace(w, supports=_without(gone, w.supports), opposes=_without(gone, w.opposes)) for w in diagnosis.causes
        ),
        lapses=tuple(x for x in diagnosis.lapses if not is_sensitive(x.quote) or x.message not in {e.message for e in gone}),
    )


def hushed_ground(view: View, parts: Mapping[str, Ground]) -> Mapping[str, Ground]:
    """Return the groundwork with the same care, and without what speaks of health, family or a death; what is met stays met."""
    gone = _gone(view)
    kept = {name: (met, _without(gone, proofs)) for name, (met, proofs) in parts.items()}
    return {name: (met, tuple(p for p in proofs if not is_sensitive(p.quote))) for name, (met, proofs) in kept.items()}


def _gone(view: View) -> tuple[Event, ...]:
    now = view.history.now
    return tuple(e for e in heard_events(view)[0] if e.sensitive and now >= e.expires)


def _without(gone: tuple[Event, ...], proofs: Iterable[Evidence]) -> tuple[Evidence, ...]:
    places = {(e.message, e.at) for e in gone}
    quotes = {e.quote for e in gone}
    return tuple(p for p in proofs if (p.message, p.at) not in places or not (p.quote in quotes or is_sensitive(p.quote)))


def _kept(view: View, proofs: Iterable[Evidence]) -> tuple[Evidence, ...]:
    ends = {(e.message, e.quote): e.expires for e in heard_events(view)[0] if e.sensitive}
    back = {s.message: s.return_date.date for s in view.correspondence.signals if s.return_date is not None}
    now = view.history.now
    kept = []
    for proof in proofs:
        if (expires := ends.get((proof.message, proof.quote))) is not None:
            kept += [proof] if now < expires else []
            continue
        kind = kind_of("life_event", proof.quote, proof.quote) or EventKind.FAMILY
        named = [n.date for n in named_dates(proof.quote, proof.at)]
        day = max([proof.at.date(), *([back[proof.message]] if proof.message in back else named)])
        if now.date() < min(day, proof.at.date() + timedelta(days=400)) + timedelta(days=RULES[kind].days):
            kept.append(proof)
    return tuple(kept)
