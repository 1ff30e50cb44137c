"""What was known at the moment of a row, as numbers, in the view of the mailbox owner. Simple on purpose: sums, recencies.

Every column is computed from messages up to the row's moment by one merge of rows and messages in the order of time.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from benchmarks.silence.mail_events import Bools, Events, Floats, Ints
from benchmarks.silence.protocol import DAY, STANDARD, Protocol, Rows, Spells

LONG_AGO = 3650.0  # days; stands for never
A_PULL = 2.0  # an own mean is pulled towards one day, as if there were two such answers


@dataclass(frozen=True, slots=True)
class Stream:
    """Happenings by group and time, with running sums of a value."""

    group: Ints
    t: Floats
    total: Floats

    @classmethod
    def of(cls, group: Ints, t: Floats, value: Floats | None = None) -> Stream:
        """Return the stream of happenings in any order."""
        order = np.lexsort((t, group))
        total = np.cumsum(np.ones(len(t)) if value is None else value[order])
        return cls(group[order], t[order], np.append(0.0, total))

    def upto(self, group: Ints, t: Floats) -> tuple[Ints, Ints]:
        """Return the places where each group begins and where its happenings up to t end."""
        begin = np.searchsorted(self.group, group, side="left")
        many = len(self.t)
        both = np.lexsort(
            (
                np.append(np.zeros(many, bool), np.ones(len(t), bool)),
                np.append(self.t, t),
                np.append(self.group, group),
            )
        )
        asks = both >= many
        before = np.cumsum(~asks)[asks]
        end = np.empty(len(t), np.int64)
        end[both[asks] - many] = before
        return begin, end

    def seen(self, group: Ints, t: Floats) -> tuple[Floats, Floats, Floats]:
        """Return how many, the sum of their values, and days since the last (LONG_AGO if none)."""
        begin, end = self.upto(group, t)
        some = end > begin
        since = np.where(some, (t - self.t[np.maximum(end - 1, 0)]) / DAY, LONG_AGO) if len(self.t) else np.full(len(t), LONG_AGO)
        return (end - begin).astype(float), self.total[end] - self.total[begin], since


def features(events: Events, of: Spells, rows: Rows, protocol: Protocol = STANDARD) -> tuple[Floats, list[str]]:
    """Return a column for each feature by row, and their names. Nothing after a row's own moment goes in."""
    found: dict[str, Floats] = {}
    owner, contact, t0 = of.owner[rows.spell], of.contact[rows.spell], of.t0[rows.spell]
    many = len(events.people)
    found["log days silent"] = np.log1p(rows.s)
    _answers(found, of, rows, (of.owner * many + of.contact, of.owner, of.contact))
    sent = ~events.auto
    to_few, heard = sent & (events.n_rcpt <= protocol.max_rcpt), sent & (events.n_rcpt <= protocol.reply_max_rcpt)
    out = _stream(events, to_few, events.sender * many + events.recipient)
    back = _stream(events, heard, events.recipient * many + events.sender)
    pair = owner * many + contact
    sent_now, _, since_sent = out.seen(pair, rows.at)
    sent_then = out.seen(pair, t0)[0]
    heard_n, _, since_heard = back.seen(pair, rows.at)
    found["follow-ups"] = sent_now - sent_then
    found["log days since our last"] = np.log1p(since_sent)
    found["log sent before"] = np.log1p(sent_then)
    found["log heard before"] = np.log1p(heard_n)
    found["log days since theirs"] = np.log1p(since_heard)
    written = _stream(events, sent, events.sender)
    for who, person in (("contact", contact), ("owner", owner)):
        count, _, since = written.seen(person, rows.at)
        recent = count - written.seen(person, rows.at - 30 * DAY)[0]
        found[f"log {who} days since writing anybody"] = np.log1p(since)
        found[f"log {who} wrote in 30 days"] = np.log1p(recent)
    _opener(found, events, of.opener[rows.spell], t0)
    return np.column_stack(list(found.values())), list(found)


def _stream(events: Events, which: Bools, group: Ints) -> Stream:
    return Stream.of(group[which], events.ts[which])


def _answers(found: dict[str, Floats], of: Spells, rows: Rows, groups: tuple[Ints, Ints, Ints]) -> None:
    """Add answers so far, how many silences there were, and usual waits: of the pair, of the owner, of the contact."""
    log_wait = np.log(np.maximum((of.end - of.t0) / DAY, 1e-3))
    answered = of.answered
    for who, group in zip(("pair", "owner", "contact"), groups, strict=True):
        came = Stream.of(group[answered], of.end[answered], log_wait[answered])
        opened = Stream.of(group, of.t0)
        mine = group[rows.spell]
        n, total, _ = came.seen(mine, rows.at)
        asked = opened.seen(mine, of.t0[rows.spell] - 1e-3)[0]
        found[f"log answers, {who}"] = np.log1p(n)
        found[f"share answered, {who}"] = (n + 0.5) / (np.maximum(asked, n) + 1.0)
        found[f"log usual wait, {who}"] = total / (n + A_PULL)
    found["log wait over usual"] = np.log(np.maximum(rows.s, 0.1)) - found["log usual wait, pair"]


def _opener(found: dict[str, Floats], events: Events, at: Ints, t0: Floats) -> None:
    found["recipients"] = np.nan_to_num(events.n_rcpt[at], nan=1.0)
    found["log length"] = np.log1p(np.nan_to_num(events.chars[at]))
    found["asks"] = np.nan_to_num(events.asks[at])
    found["is an answer"] = np.nan_to_num(events.is_re[at])
    hour, week = (t0 / 3600) % 24, (t0 / DAY + 3) % 7
    found["hour sine"], found["hour cosine"] = np.sin(hour * np.pi / 12), np.cos(hour * np.pi / 12)
    found["day of the week"] = np.floor(week)


def counts(events: Events, of: Spells, rows: Rows, protocol: Protocol = STANDARD) -> Floats:
    """Return by row what BG/NBD knows: messages of the contact to the owner, their recency and the age of the pair, in days."""
    many = len(events.people)
    heard = ~events.auto & (events.n_rcpt <= protocol.reply_max_rcpt)
    pair = of.owner[rows.spell] * many + of.contact[rows.spell]
    back = _stream(events, heard, events.recipient * many + events.sender)
    n, _, since = back.seen(pair, rows.at)
    sender, recipient = events.sender[heard], events.recipient[heard]
    keys, first = np.unique(np.column_stack([sender * many + recipient, recipient * many + sender]).ravel(), return_index=True)
    age = (rows.at - events.ts[heard][first // 2][np.searchsorted(keys, pair)]) / DAY
    return np.column_stack([n, np.where(n > 0, age - since, 0.0), age])
