"""The call log, in whatever shape spreadsheets save it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from unghost.adapters.sources import calls
from unghost.app.ports import Item, SetAside
from unghost.domain.record import Call
from unghost.domain.touch import Disposition, Side
from unghost.errors import BadTable

HEADER = "at,who,direction,disposition,duration_s,note\n"
ROW = "2026-03-02T10:00:00+01:00,Jo@Harbour.example,out,answered,340,Asked for a plan\n"
CALL = Call(
    datetime(2026, 3, 2, 10, tzinfo=timezone(timedelta(hours=1))),
    "jo@harbour.example",
    Side.OURS,
    Disposition.ANSWERED,
    340,
    "Asked for a plan",
)


def read(folder: Path, content: str | bytes) -> list[Item]:
    path = folder / "calls.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return list(calls.read(str(path)))


def reasons(items: list[Item]) -> list[str]:
    return [f"{item.origin.rpartition(':')[2]} {item.reason}" for item in items if isinstance(item, SetAside)]


def test_a_row_is_a_call(tmp_path: Path) -> None:
    assert read(tmp_path, HEADER + ROW) == [CALL]


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbf" + (HEADER + ROW).encode(),
        (HEADER + ROW).encode("utf-16"),
        (HEADER + ROW).replace(",", ";").encode(),
        (HEADER + ROW).replace(",", "\t").encode(),
        b"sep=;\r\n" + (HEADER + ROW).replace(",", ";").replace("\n", "\r\n").encode(),
        b"\n\n" + (HEADER + ROW).encode(),
        (HEADER + ROW + ",,,,,\n\n").encode(),
        (HEADER.upper() + ROW).encode(),
        (HEADER + '"' + '","'.join(ROW.strip().split(",")) + '"').encode(),
    ],
)
def test_it_is_the_same_call_in_every_dress(content: bytes, tmp_path: Path) -> None:
    assert read(tmp_path, content) == [CALL]


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16"])
def test_letters_survive_every_encoding(encoding: str, tmp_path: Path) -> None:
    (call,) = read(tmp_path, (HEADER + ROW.replace("a plan", "Müllers Maß – 5 €")).encode(encoding))
    assert isinstance(call, Call)
    assert call.note == "Asked for Müllers Maß – 5 €"


def test_columns_may_stand_in_any_order_and_unknown_ones_go_to_the_note(tmp_path: Path) -> None:
    content = "Mood,who,disposition,at,Direction,by\ngood,+44 1632 960455,No Answer,2026-03-02T09:00:00Z,IN,Kim@Studio.example\n"
    call = Call(
        datetime(2026, 3, 2, 9, tzinfo=UTC),
        "+441632960455",
        Side.THEIRS,
        Disposition.NO_ANSWER,
        0,
        "Mood: good",
        "kim@studio.example",
    )
    assert read(tmp_path, content) == [call]


def test_a_bad_row_costs_itself_only(tmp_path: Path) -> None:
    bad = [
        ROW.replace("+01:00", ""),
        ROW.replace("2026-03-02T10:00:00+01:00", "last Monday"),
        ROW.replace("Jo@Harbour.example", "Jo"),
        ROW.replace(",out,", ",sideways,"),
        ROW.replace(",answered,", ",shouted,"),
        ROW.replace(",340,", ",-3,"),
        "2026\n",
    ]
    items = read(tmp_path, HEADER + "".join(bad) + ROW)
    assert reasons(items) == [
        "2 time without offset",
        "3 time not understood",
        "4 neither an address nor a telephone number",
        "5 direction is neither out nor in",
        "6 unknown disposition",
        "7 duration not understood",
        "8 time not understood",
    ]
    assert items[-1] == CALL


def test_a_missing_column_is_named_with_the_header_seen(tmp_path: Path) -> None:
    with pytest.raises(BadTable, match=r"no column 'at', 'disposition'.*when,who,direction") as caught:
        read(tmp_path, "when,who,direction\n1,2,3\n")
    assert "at, who, direction, disposition" in caught.value.remedy


@pytest.mark.parametrize("content", [b"", b"\n\n", b"PK\x03\x04\0\0\0", b"sep=,\n"])
def test_what_is_no_table_is_refused(content: bytes, tmp_path: Path) -> None:
    with pytest.raises(BadTable) as caught:
        read(tmp_path, content)
    assert caught.value.remedy


def test_a_quote_never_closed_does_not_swallow_the_rest_of_a_long_file(tmp_path: Path) -> None:
    items = read(tmp_path, HEADER + '"open,' + "x" * 90 + "\n" + ROW * 4000)
    assert len(reasons(items)) < 10
    assert items.count(CALL) > 1000


def test_a_line_without_an_end_costs_no_memory(tmp_path: Path) -> None:
    items = read(tmp_path, HEADER + "x" * 3_000_000 + "\n" + ROW)
    assert items[-1] == CALL
