"""Read what a person's own words do: ask, promise, decide, name a time, free us, wish us well."""

from __future__ import annotations

from datetime import datetime

from unghost.domain.said import Said
from unghost.reading.acts.asks import asks
from unghost.reading.acts.courtesy import body, frees, is_courtesy
from unghost.reading.acts.decisions import NO_ABROAD, YES_ABROAD, decisions
from unghost.reading.acts.promises import ABROAD, promises
from unghost.reading.acts.sensitive import is_sensitive
from unghost.reading.acts.when import when
from unghost.reading.dates.find import find_dates
from unghost.reading.gated import Heard, Together
from unghost.reading.opt_outs.opt_out import opt_out
from unghost.reading.sentences import LIMIT, cut, unwrapped

# What an English text has no word of, found out in one pass.
_ABROAD = Together(NO_ABROAD.gate, YES_ABROAD.gate, ABROAD)


def said(text: str, sent: datetime, locale: str = "") -> Said:
    """Return what a text does in its writer's own words, as meant at the moment it was sent.

    ``text`` is the visible text without quotes and signature; ``locale`` ("de", "en-GB") helps with dates. Every quote is a slice
    of ``text``. Linear in its length; only the first 8,000 characters are read.
    """
    head = text[:LIMIT]
    flat = unwrapped(head)
    heard = Heard(flat, _ABROAD)
    pieces = cut(flat)
    found = find_dates(flat, sent, locale)
    own = body(pieces)
    asked = asks(head, own, heard)
    yes, no = decisions(head, own, heard)
    return Said(
        asks=asked,
        promises=promises(head, own, found, heard),
        yes=yes,
        no=no,
        when=when(head, own, found, heard),
        opt_out=opt_out(head, heard, pieces),
        frees=frees(head, own, heard),
        courtesy=not asked and yes is None and no is None and is_courtesy(own, heard),
        sensitive=is_sensitive(head, heard),
    )
