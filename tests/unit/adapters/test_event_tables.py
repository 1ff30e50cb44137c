from __future__ import annotations

import gzip
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb
import numpy as np
import pytest

from unghost.adapters.event_tables.duck import DuckTables
from unghost.adapters.stores.sql import queries
from unghost.app.predict import Asked
from unghost.errors import BadTable, BadUse, CouldNot, MissingPlace, UnghostError, UnreadablePlace
from unghost.silence.landmark.asked import Answers

EVENTS = """ts,sender,recipient,n_rcpt,msg_id,kind,chars,asks,is_re
1600000300,bo,ann,1,m3,msg,10,0,1
1600000000,ann,bo,2,m1,msg,10,1,0
1600000000,ann,cy,2,m1,msg,10,1,0
1600000100,cy,ann,1,m2,auto,10,,1
"""
ROWS = """spell_id,s,L,owner,contact,t0
0,0.0,1600000000,ann,bo,1600000000
x7,2.5,1600216000.0,ann,nobody,1600000000
"""
PEOPLE = ["ann", "bo", "cy"]  # in the order of their first messages; at one moment in that of their names


@pytest.fixture
def lay(tmp_path: Path) -> Callable[[str | bytes, str], str]:
    """Write a file and return its place."""

    def lay(content: str | bytes, name: str) -> str:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return str(path)

    return lay


Lay = Callable[[str | bytes, str], str]


@contextmanager
def tables(lay: Lay, events: str | bytes = EVENTS, rows: str | bytes = ROWS, **places: str) -> Iterator[DuckTables]:
    """Open tables of these contents."""
    out = places.get("out") or str(Path(lay("", "here")).with_name("odds.csv"))
    named = lay(events, places.get("events_name", "events.csv")), lay(rows, places.get("rows_name", "rows.csv"))
    opened = DuckTables(*named, out, places.get("unseen"), full=bool(places.get("full")))
    try:
        yield opened
    finally:
        opened.close()


def read(lay: Lay, events: str | bytes = EVENTS, rows: str | bytes = ROWS, **places: str) -> Asked:
    with tables(lay, events, rows, **places) as opened:
        return opened.read()


def parquet(sql: str, place: Path) -> bytes:
    with duckdb.connect() as base:
        base.execute(f"COPY ({sql}) TO '{place}' (FORMAT parquet)")
    return place.read_bytes()


def same(one: Asked, other: Asked) -> bool:
    pairs = [
        (getattr(one.events, n), getattr(other.events, n)) for n in ("at", "sender", "recipient", "recipients", "machine", "asks")
    ]
    pairs += [(getattr(one.questions, n), getattr(other.questions, n)) for n in ("owner", "contact", "opened", "at", "days")]
    return all(np.array_equal(a, b, equal_nan=a.dtype == np.float64) for a, b in pairs)


def test_messages_come_in_order_of_time_with_people_as_numbers(lay: Lay) -> None:
    e = read(lay).events
    assert e.at.tolist() == [1_600_000_000, 1_600_000_000, 1_600_000_100, 1_600_000_300]
    assert [PEOPLE[n] for n in e.sender] == ["ann", "ann", "cy", "bo"]
    assert [PEOPLE[n] for n in e.recipient] == ["bo", "cy", "ann", "ann"]
    assert e.recipients.tolist() == [2, 2, 1, 1]
    assert e.machine.tolist() == [False, False, True, False]
    assert np.array_equal(e.asks, [1, 1, np.nan, 0], equal_nan=True)
    assert (e.people, e.account.tolist()) == (3, [-1, -1, -1])
    assert {array.dtype.str for array in (e.sender, e.recipient, e.recipients)} == {"<i8"}


def test_questions_keep_their_order_and_name_people_nobody_knows(lay: Lay) -> None:
    q = read(lay).questions
    assert (q.owner.tolist(), q.contact.tolist()) == ([0, 0], [1, -1])
    assert (q.opened.tolist(), q.at.tolist(), q.days.tolist()) == ([1.6e9, 1.6e9], [1.6e9, 1_600_216_000.0], [0.0, 2.5])


def test_without_a_moment_of_asking_it_follows_from_the_days(lay: Lay) -> None:
    q = read(lay, rows="s,spell_id,t0,contact,owner\n2.5,1,1600000000,bo,ann\n").questions
    assert q.at.tolist() == [1_600_216_000.0]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("events.csv", EVENTS.replace("\n", "\r\n")),
        ("events.csv", EVENTS.replace("\n", "\r\n", 2)),
        ("events.csv", "\ufeff" + EVENTS),
        ("events.csv", EVENTS.replace(",", ";")),
        ("events.csv", EVENTS.replace(",", "\t")),
        ("events.csv", EVENTS.encode("utf-16")),
        ("events.csv", EVENTS.replace("\n", "\n\n")),
        ("events.csv", EVENTS.upper().replace("ANN", "ann").replace("BO", "bo").replace("CY", "cy")),
        ("events.csv.gz", gzip.compress(EVENTS.encode())),
        ("called.csv", gzip.compress(EVENTS.encode())),
        ("called.gz", EVENTS),
        ("called.parquet", EVENTS),
        ("with [some] *signs* and 'quotes'?.csv", EVENTS),
    ],
)
def test_a_table_is_known_by_what_is_in_it(lay: Lay, name: str, content: str | bytes) -> None:
    assert same(read(lay, content, events_name=name), read(lay))


def test_parquet_says_the_same_as_csv(lay: Lay, tmp_path: Path) -> None:
    plain = parquet(f"SELECT * FROM read_csv('{lay(EVENTS, 'e.csv')}')", tmp_path / "p")
    moments = parquet(
        f"SELECT * REPLACE (make_timestamp(ts * 1000000) AS ts) FROM read_csv('{lay(EVENTS, 'e.csv')}')", tmp_path / "p"
    )
    asked = parquet(f"SELECT * FROM read_csv('{lay(ROWS, 'r.csv')}')", tmp_path / "p")
    for content in (plain, moments):
        assert same(read(lay, content, asked, events_name="whatever", rows_name="rows.parquet"), read(lay))


@pytest.mark.parametrize(
    "name", ["001", "NA", "nan", "NULL", "None", "1e5", "Ünï «客» \u202e🙂", 'a,"b"', "two\nlines", "x" * 100_000]
)
def test_a_name_is_taken_letter_by_letter(lay: Lay, name: str) -> None:
    cell = '"' + name.replace('"', '""') + '"'
    found = read(lay, f"ts,sender,recipient\n5,1,{cell}\n6,{cell},1\n", f"spell_id,s,L,owner,contact,t0\n1,0,5,1,{cell},5\n")
    assert (found.events.people, len(found.events), found.left_out) == (2, 2, {})
    assert found.questions.contact[0] == found.events.recipient[0]


def test_names_in_another_encoding_stay_apart(lay: Lay) -> None:
    found = read(lay, "ts,sender,recipient\n5,bj\xf6rn,bj\xe4rn\n6,a,b\n".encode("latin-1"))
    assert (found.events.people, found.left_out) == (4, {})


def test_a_message_that_does_not_tell_its_recipients_has_them_counted(lay: Lay) -> None:
    rows = [("5", "a", "b", "m"), ("5", "a", "c", "m"), ("5", "a", "d", "n"), ("5", "b", "a", "m"), ("5", "a", "a", "m")]
    bare = "ts,sender,recipient\n" + "".join(f"{t},{s},{r}\n" for t, s, r, _ in rows)
    named = "ts,sender,recipient,msg_id\n" + "".join(",".join(row) + "\n" for row in rows)
    assert read(lay, bare).events.recipients.tolist() == [3, 3, 3, 1]
    assert read(lay, named).events.recipients.tolist() == [2, 2, 1, 1]


@pytest.mark.parametrize(
    ("told", "meant"), [("", 2), ("0", 2), ("-3", 2), ("many", 2), ("nan", 1_000_000), ("inf", 1_000_000), ("2.5", 3)]
)
def test_an_impossible_number_of_recipients_is_counted_anew(lay: Lay, told: str, meant: int) -> None:
    found = read(lay, f"ts,sender,recipient,n_rcpt\n5,a,b,{told}\n5,a,c,7\n").events
    assert found.recipients.tolist() == [meant, 7]


@pytest.mark.parametrize(
    ("told", "meant"),
    [("1", 1), ("1.0", 1), ("true", 1), ("0", 0), ("False", 0), ("", None), ("long", None), ("inf", None), ("-5", None)],
)
def test_what_asks_is_yes_no_or_not_known(lay: Lay, told: str, meant: float | None) -> None:
    (found,) = read(lay, f"ts,sender,recipient,asks\n5,a,b,{told}\n").events.asks
    assert found == meant or (meant is None and np.isnan(found))


def test_only_auto_is_a_machine(lay: Lay) -> None:
    kinds = ("auto", " AUTO", "msg", "", "carrier pigeon")
    rows = "".join(f"{i},a,b,{kind}\n" for i, kind in enumerate(kinds))
    assert read(lay, "ts,sender,recipient,kind\n" + rows).events.machine.tolist() == [True, True, False, False, False]


def test_rows_that_cannot_be_used_are_counted_by_reason(lay: Lay) -> None:
    table = """ts,sender,recipient
        yesterday,a,b\nnan,a,b\n,a,b\ninf,a,b\n-1,a,b\n1e300,a,b\n1600000000000,a,b\n5,,b\n5,a,  \n5,a,a\n5,a,b,c\n5,a\n5,a,b\n"""
    found = read(lay, table.replace("\n        ", "\n"))
    assert len(found.events) == 1
    assert found.left_out == {
        "no readable time": 3,
        "time outside 1970 to 2200": 4,
        "no sender": 1,
        "no recipient": 1,
        "to themselves": 1,
        "damaged line": 2,
    }


def test_a_table_of_nothing_usable_is_refused_and_an_empty_one_is_not(lay: Lay) -> None:
    with pytest.raises(BadTable, match=r"2 × time outside 1970 to 2200"):
        read(lay, "ts,sender,recipient\n1600000000000,a,b\n1600000000001,b,a\n")
    assert len(read(lay, "ts,sender,recipient\n").events) == 0


def test_what_comes_later_changes_nobodys_number(lay: Lay) -> None:
    later = EVENTS + "1700000000,aaa,bo,1,m9,msg,1,0,0\n"
    assert read(lay, later).events.until(1.65e9).sender.tolist() == read(lay).events.sender.tolist()


def test_people_never_seen_are_not_trusted(lay: Lay) -> None:
    names = lay("\ufeffbo\r\n\r\nnobody\r\ncy", "unseen.txt")
    assert read(lay, unseen=names).trusted.tolist() == [True, False, False]
    assert read(lay).trusted.all()


@pytest.mark.parametrize(
    ("content", "error"),
    [
        ("", BadTable),
        ("\n\n", BadTable),
        ("ts,sender\n5,a\n", BadTable),
        (bytes(range(256)) * 40, BadTable),
        ("ts,sender,recipient\n5,a\0,b\n", BadTable),
        (b"PAR1", UnreadablePlace),
        (gzip.compress(EVENTS.encode() * 900)[:400], UnreadablePlace),
        (gzip.compress(EVENTS.encode() * 900)[:200] + bytes(900), UnreadablePlace),
        (gzip.compress(EVENTS.encode())[:-8] + bytes(8), UnreadablePlace),
        ('ts,sender,recipient\n5,"a,b\n6,a,b\n', UnreadablePlace),
    ],
)
def test_what_is_no_table_is_refused_in_a_sentence(lay: Lay, content: str | bytes, error: type[UnghostError]) -> None:
    for places in ({"events": content}, {"rows": content}):
        with pytest.raises(error) as refused:
            read(lay, **places)  # type: ignore[arg-type]  # one of the two contents
        assert refused.value.sentence.endswith(".")
        assert refused.value.remedy


def test_a_parquet_file_cut_short_is_refused(lay: Lay, tmp_path: Path) -> None:
    whole = parquet(f"SELECT * FROM read_csv('{lay(EVENTS, 'e.csv')}')", tmp_path / "p")
    with pytest.raises(UnreadablePlace, match="damaged or no table"):
        read(lay, whole[: len(whole) // 2])


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("1,five,5,a,b,5", "'five' as s"),
        ("1,nan,5,a,b,5", "'nan' as s"),
        ("1,inf,5,a,b,5", "'inf' as s"),
        ("1,-0.001,5,a,b,5", "'-0.001' as s"),
        ("1,,5,a,b,5", "'' as s"),
        ("1,0,5,a,b,", "t0"),
        ("1,0,5,a,b,1e300", "t0"),
        ("1,0,nan,a,b,5", "L"),
        ("1,0,inf,a,b,5", "L"),
        ("1,0,5,a,b,86400", "before its silence began"),
    ],
)
def test_a_question_whose_numbers_make_no_sense_is_named(lay: Lay, row: str, says: str) -> None:
    with pytest.raises(BadTable, match=r"Question 2 .*\(its line 3\)") as refused:
        read(lay, rows=f"spell_id,s,L,owner,contact,t0\n1,0,5,a,b,5\n{row}\n1,x,x,a,b,x\n")
    assert says in refused.value.sentence
    assert refused.value.exit_code == 2


def test_a_damaged_question_is_not_left_out_in_silence(lay: Lay) -> None:
    with pytest.raises(BadTable, match="1 damaged line"):
        read(lay, rows=ROWS + "1,2\n")


def answers(number: int) -> Answers:
    return Answers(np.linspace(0.1, 0.9, number * 4).reshape(number, 4), np.full(number, 0.5))


@pytest.mark.parametrize(("full", "columns"), [("", 7), ("yes", 15)])
def test_answers_stand_beside_identifier_and_day_as_they_were_written(lay: Lay, tmp_path: Path, full: str, columns: int) -> None:
    with tables(lay, full=full) as opened:
        opened.read()
        opened.write(answers(2))
    lines = (tmp_path / "odds.csv").read_text(encoding="utf-8").splitlines()
    assert [line.split(",")[:2] for line in lines] == [["spell_id", "s"], ["0", "0.0"], ["x7", "2.5"]]
    assert lines[0].startswith("spell_id,s,p_7,p_14,p_30,p_60")
    assert {len(line.split(",")) for line in lines} == {columns}
    assert [float(cell) for cell in lines[2].split(",")[2:6]] == answers(2).p[1].tolist()
    assert not list(tmp_path.glob(".odds*"))


def test_parquet_answers_keep_whole_identifiers_as_numbers(lay: Lay, tmp_path: Path) -> None:
    out = tmp_path / "odds.parquet"
    for rows, type_name in ((ROWS, "VARCHAR"), (ROWS.replace("x7", "7"), "BIGINT"), (ROWS.replace("x7", "07"), "VARCHAR")):
        with tables(lay, rows=rows, out=str(out)) as opened:
            opened.read()
            opened.write(answers(2))
        with duckdb.connect() as base:
            described = base.execute(f"DESCRIBE SELECT * FROM '{out}'").fetchall()
        assert [row[1] for row in described] == [type_name] + ["DOUBLE"] * 6


def test_many_answers_keep_their_order(lay: Lay, tmp_path: Path) -> None:
    number = 300_000
    rows = "spell_id,s,L,owner,contact,t0\n" + "".join(f"{i},0,5,a,b,5\n" for i in range(number))
    with tables(lay, rows=rows) as opened:
        opened.read()
        opened.write(Answers(np.repeat(np.arange(number)[:, None] / number, 4, axis=1), np.zeros(number)))
    found = np.loadtxt(tmp_path / "odds.csv", delimiter=",", skiprows=1)
    assert np.array_equal(found[:, 0], np.arange(number))
    assert np.array_equal(found[:, 2], np.arange(number) / number)


def test_where_answers_cannot_go_is_told_before_anything_is_read(lay: Lay, tmp_path: Path) -> None:
    places = {
        str(tmp_path / "none" / "odds.csv"): MissingPlace,
        str(tmp_path / "odds.xlsx"): BadUse,
        str(tmp_path / "events.csv"): BadUse,
        "/dev/full": BadUse,
    }
    (tmp_path / "folder.csv").mkdir()
    places[str(tmp_path / "folder.csv")] = BadUse
    for out, error in places.items():
        with pytest.raises(error) as refused, tables(lay, out=out):
            pass
        assert refused.value.remedy


def test_a_disk_that_takes_nothing_more_leaves_what_was_there(lay: Lay, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "odds.csv").write_text("before", encoding="utf-8")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with tables(lay) as opened:
        opened.read()
        monkeypatch.setattr(Path, "replace", full)
        with pytest.raises(CouldNot, match="No space left"):
            opened.write(answers(2))
    assert (tmp_path / "odds.csv").read_text(encoding="utf-8") == "before"
    assert not list(tmp_path.glob(".odds*"))


def test_every_query_is_used_and_described() -> None:
    folder = Path(__file__).resolve().parents[3] / "src/unghost/adapters/event_tables"
    code = "".join(path.read_text(encoding="utf-8") for path in folder.glob("*.py"))
    for name, query in queries("queries.sql", "unghost.adapters.event_tables").items():
        assert query.purpose.endswith("."), name
        assert f'"{name}"' in code, name
