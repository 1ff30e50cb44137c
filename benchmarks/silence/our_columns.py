"""The program's own columns for rows of the benchmark: what our model looks at, given to the peers as well."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from benchmarks.silence.mail_events import Events, Floats
from benchmarks.silence.protocol import Rows, Spells
from unghost.silence.landmark.events import Events as Table
from unghost.silence.landmark.features import OF_MOMENT, OF_SPELL, Moments, of_moments, of_spells
from unghost.silence.landmark.known import Known, Openings
from unghost.silence.landmark.spells import spells_of

HOURS = 24.0


def table(events: Events) -> Table:
    """Return the events as the program's own table; nobody's organisation is known."""
    many = len(events.people)
    recipients = np.nan_to_num(events.n_rcpt, nan=1.0).astype(np.int64)
    nowhere = np.full(many, -1)
    return Table(events.ts, events.sender, events.recipient, recipients, events.auto, events.asks, many, nowhere)


def features(events: Events, of: Spells, rows: Rows) -> tuple[Floats, list[str]]:
    """Return the columns of our model by row, and their names. Only the openings that are asked about are described."""
    known = Known(table(events), spells_of(table(events)))
    spell, place = np.unique(rows.spell, return_inverse=True)
    asked = Openings(of.owner[spell], of.contact[spell], of.t0[spell])
    settled = of_spells(known, asked)
    changing = of_moments(known, asked, settled, Moments(place, rows.at, rows.s * HOURS))
    return np.column_stack([settled[place], changing]), [*OF_SPELL, *OF_MOMENT]


def mailboxes(events: Table) -> Table:
    """Return the same mail as it lies in each person's own mailbox: nobody sees what two others write to one another.

    Every message is there twice, in its sender's mailbox and in its recipient's; a correspondent is another person in each
    mailbox. The owners keep their numbers, correspondents come behind them.
    """
    many = np.int64(events.people)
    sent, got = events.sender * many + events.recipient, events.recipient * many + events.sender
    codes, place = np.unique(np.concatenate([sent, got]), return_inverse=True)
    contact_of_sender, contact_of_recipient = np.split(place + many, 2)
    sender = np.concatenate([events.sender, contact_of_recipient])
    recipient = np.concatenate([contact_of_sender, events.recipient])
    order = np.argsort(np.concatenate([np.arange(len(events))] * 2), kind="stable")
    twice = events.rows(np.concatenate([np.arange(len(events))] * 2)[order])
    people = int(many + len(codes))
    account = np.concatenate([events.account, events.account[codes % many]])
    return replace(twice, sender=sender[order], recipient=recipient[order], people=people, account=account)
