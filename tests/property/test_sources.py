"""Laws of the sources: what was written as an mbox is read back, and no bytes at all make a source stumble."""

from __future__ import annotations

import io
import re
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unghost.adapters import cells
from unghost.adapters.sources import calls, deals, eml, ics, mbox
from unghost.app.ports import Item, Source
from unghost.errors import UnghostError

LINE = b"From jo@harbour.example Mon Mar  2 09:05:00 2026\n"
PIECES = (
    b"From ",
    b">From ",
    b">>From ",
    b"\n",
    b"\n\n",
    b"\r\n",
    b"x",
    b": ",
    b"Mon Mar  2 09:05:00 2026",
    b"Subject: a",
    LINE,
    b"@",
)
SCRAPS = (
    *(
        b"at,who,direction,disposition\n",
        b"deal;account;contacts\n",
        b"Deal Name,Deal Stage\n",
        b'"',
        b",",
        b";",
        b"\xff\xfe",
        b"\0",
    ),
    *(
        b"BEGIN:VCALENDAR\n",
        b"BEGIN:VEVENT\n",
        b"END:VEVENT\n",
        b"UID:1\n",
        b"DTSTART:20260302T100000Z\n",
        b"DTSTART;TZID=X:2026\n",
    ),
    *(b"RRULE:FREQ=\n", b"ATTENDEE:mailto:", b"2026-03-02T10:00:00Z", b"+44", b"9" * 40, LINE, b"Subject: x\n", b"\n", b"\xc3"),
)

bodies = st.lists(st.sampled_from(PIECES), max_size=12).map(b"".join)
anything = st.lists(st.one_of(st.sampled_from(SCRAPS), st.binary(max_size=8)), max_size=25).map(b"".join)


def written(messages: list[bytes]) -> bytes:
    return b"".join(LINE + re.sub(rb"^(?=>*From )", b">", message, flags=re.MULTILINE) + b"\n" for message in messages)


@given(st.lists(bodies.map(lambda body: b"Subject: s\n\n" + body + b"\n"), max_size=5), st.integers(1, 300))
def test_what_was_written_as_an_mbox_is_read_back(messages: list[bytes], chunk: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(mbox, "CHUNK", chunk)
        assert [raw for _, _, raw in mbox.split(io.BytesIO(written(messages)), 10**6)] == messages


@pytest.mark.parametrize("source", [mbox.SOURCE, eml.SOURCE, calls.SOURCE, deals.SOURCE, ics.SOURCE], ids=lambda s: s.name)
@settings(deadline=None)
@given(content=anything)
def test_no_bytes_make_a_source_stumble(source: Source, content: bytes) -> None:
    with TemporaryDirectory() as folder:
        place = Path(folder) / "file"
        place.write_bytes(content)
        try:
            assert all(isinstance(item, Item) for item in source.read(str(place)))
        except UnghostError as error:
            assert error.remedy  # noqa: PT017 - either outcome is fine, an error without a way out is not


@given(st.text(max_size=60))
def test_no_text_makes_a_cell_stumble(text: str) -> None:
    for function in (cells.amount, cells.day, cells.moment, cells.addresses, cells.who, cells.number):
        function(text)
    cells.share(text, percent=True)
    cells.months_come_first([text])
