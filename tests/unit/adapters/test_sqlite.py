import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from mails import JIM, ME, SETTINGS, at, call, mail
from unghost.adapters.stores.sql import migrations, queries
from unghost.adapters.stores.sqlite import FILE, SqliteStore
from unghost.app.ports import Quarantined
from unghost.domain.address import Address
from unghost.domain.message import Delegate, FailedRecipient, Invitation, NamedDate, Precision, Quoted, Signature
from unghost.domain.record import About, Deal, Meeting, Note, Park, Says, Tick, Truth, TruthState
from unghost.errors import NotInitialised, StoreBroken, StoreNewer
from unghost.history.history import SourceState


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    opened = SqliteStore(tmp_path / "home")
    yield opened
    opened.close()


FULL = replace(
    mail(1, "Jim Doe <jim@acme.example>", ME, "Grüße, 価格?"),
    received=at(1.001),
    signature=Signature("Jim", "Buyer", ("+44201234567",), "Jim\nBuyer"),
    quoted=(Quoted(Address(ME), at(0), "Hello"), Quoted(None, None, "older")),
    attachments=("offer.pdf",),
    failed=(FailedRecipient(JIM, permanent=True, status="5.1.1", reason="unknown"),),
    failed_message_id="gone",
    invitation=Invitation("u", "REPLY", "ACCEPTED", at(9), None, "Visit", ((JIM, "ACCEPTED"),)),
    return_date=NamedDate(date(2026, 4, 1), Precision.WEEK, "in April"),
    delegates=(Delegate("pia@acme.example", "Pia", "ask Pia"),),
    sensitive=True,
    problems=("broken boundary",),
)


def test_a_message_comes_back_as_it_went_in(store: SqliteStore) -> None:
    store.add_mail([FULL], ["here"], [], 1)
    assert store.facts().messages == (FULL,)


def test_adding_twice_changes_nothing(store: SqliteStore) -> None:
    assert [store.add_mail([FULL], ["here"], [], 1) for _ in range(2)] == [1, 0]
    assert len(store.facts().messages) == 1


def test_a_newer_reader_replaces_an_older_reading(store: SqliteStore) -> None:
    store.add_mail([FULL], ["here"], [], 1)
    assert store.known([FULL.key], 2) == frozenset()
    assert store.add_mail([replace(FULL, text="better")], ["here"], [], 2) == 0
    assert store.facts().messages[0].text == "better"
    assert store.known([FULL.key], 2) == {FULL.key}


def test_what_is_set_aside_is_known_and_counted(store: SqliteStore) -> None:
    store.add_mail([], [], [Quarantined("k", "here", "binary", at(0))], 1)
    assert store.known(["k", "other"], 1) == {"k"}
    assert store.quarantine() == {"binary": 1}


def test_a_failing_batch_leaves_nothing_half_stored(store: SqliteStore) -> None:
    with pytest.raises(ValueError, match="shorter"):
        store.add_mail([FULL, FULL], ["here"], [], 1)
    assert store.facts().messages == ()


def test_tables_come_back_and_count_what_is_new(store: SqliteStore) -> None:
    deal = Deal("Pumps", "acme.example", (JIM,), "offer", Decimal("1200.50"), "GBP", 0.5, date(2026, 1, 2), None, ME, "", "x: y")
    meeting = Meeting("m", at(1), at(9), at(9.1), "Visit", ((JIM, "ACCEPTED"),))
    assert [store.add_deals([deal]), store.add_deals([deal]), store.add_deals([replace(deal, stated=0.9)])] == [1, 0, 1]
    assert [store.add_calls([call(1)]), store.add_calls([call(1)])] == [1, 0]
    assert [store.add_meetings([meeting]), store.add_meetings([meeting])] == [1, 0]
    facts = store.facts()
    assert (facts.deals, facts.calls, facts.meetings) == ((replace(deal, stated=0.9),), (call(1),), (meeting,))


def test_every_version_of_a_meeting_is_kept(store: SqliteStore) -> None:
    meeting = Meeting("m", at(5), at(9), at(9.1), "Visit", ())
    older = replace(meeting, known_at=at(1), summary="Old")
    store.add_meetings([meeting])
    assert [store.add_meetings([older]), store.add_meetings([older])] == [1, 0]
    assert set(store.facts().meetings) == {meeting, older}


def test_a_damaged_store_says_so(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path)
    store.add_mail([FULL], ["here"], [], 1)
    store.close()
    with (tmp_path / FILE).open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 60_000)
    with pytest.raises(StoreBroken):
        SqliteStore(tmp_path).facts()


def test_a_call_noted_anew_keeps_the_latest_note(store: SqliteStore) -> None:
    store.add_calls([call(1)])
    assert store.add_calls([replace(call(1), note="rang back")]) == 1
    assert [c.note for c in store.facts().calls] == ["rang back"]


def test_a_forgotten_place_is_known_no_more(store: SqliteStore) -> None:
    store.save_source(SourceState("mbox", "m", at(1)), 10)
    assert [store.forget_source("mbox", "m"), store.forget_source("mbox", "m")] == [True, False]
    assert store.source("mbox", "m") is None


def test_what_the_user_tells_is_kept_in_order(store: SqliteStore) -> None:
    later = Truth(at(1), JIM, TruthState.NOT_NOW, date(2026, 6, 1), "later")
    told = (later, Park(at(2), JIM, date(2026, 7, 1), "rest"), Note(at(3), JIM, "kind"))
    store.add_truth(told[0])
    store.add_park(told[1])
    store.add_note(told[2])
    store.add_tick(Tick(at(4), JIM, About.GROUND, "need", Says.YES, "they said so at lunch"))
    facts = store.facts()
    assert (facts.truths, facts.parks, facts.notes) == ((told[0],), (told[1],), (told[2],))
    assert facts.ticks == (Tick(at(4), JIM, About.GROUND, "need", Says.YES, "they said so at lunch"),)


def test_a_stopped_source_keeps_its_last_good_reading(store: SqliteStore) -> None:
    store.save_source(SourceState("mbox", "m", at(1)), 10)
    store.save_source(SourceState("mbox", "m", at(5), "suddenly empty"), 0)
    assert store.source("mbox", "m") == (SourceState("mbox", "m", at(1), "suddenly empty"), 10)


def test_settings_come_back_and_are_asked_for_first(store: SqliteStore) -> None:
    with pytest.raises(NotInitialised):
        store.settings()
    store.save_settings(replace(SETTINGS, ours=("x.example", "y.example")))
    assert store.settings() == replace(SETTINGS, ours=("x.example", "y.example"))


@pytest.mark.parametrize("words", ["blue", "BLUE pump", 'blue"', "blue* OR", "NEAR(blue", "pump-blue"])
def test_a_search_never_takes_words_for_syntax(store: SqliteStore, words: str) -> None:
    store.add_mail([replace(FULL, text="The blue pump, or near enough.")], ["here"], [], 1)
    assert all(len(row) == 5 for row in store.find(words, 5))


def test_of_a_word_in_too_many_mails_those_stored_last_are_put_in_order(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = (
        ["pump pump pump"] + ["a pump among many words, and then some more"] * 3 + ["pump pump"] + ["a pump among many words"] * 2
    )
    for number, text in enumerate(said):
        one = replace(FULL, message_id=f"{number}@x.example", key=str(number), subject="", text=text)
        store.add_mail([one], [f"here {number}"], [], 1)
    assert store.find("pump", 1)[0][0] == "0@x.example"
    assert [row[0] for row in store.find("pump", 9)] == [f"{number}@x.example" for number in (0, 4, 6, 5, 3, 2, 1)]
    monkeypatch.setattr("unghost.adapters.stores.sqlite.WEIGHED", 3)
    assert [row[0] for row in store.find("pump", 2)] == ["4@x.example", "6@x.example"]
    assert len(store.find("pump", 5)) == 5  # as many as were asked for are looked at


def test_a_search_finds_words_without_their_accents(store: SqliteStore) -> None:
    store.add_mail([FULL], ["here"], [], 1)
    assert len(store.find("grusse", 5)) == len(store.find("Grüße", 5)) or store.find("Grüße", 5)


def test_the_home_is_readable_by_its_owner_only(tmp_path: Path) -> None:
    SqliteStore(tmp_path / "home").close()
    assert (tmp_path / "home").stat().st_mode & 0o077 == 0
    assert (tmp_path / "home" / FILE).stat().st_mode & 0o077 == 0


def test_a_newer_store_is_refused_with_a_remedy(tmp_path: Path) -> None:
    SqliteStore(tmp_path).close()
    with sqlite3.connect(tmp_path / FILE) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(StoreNewer) as error:
        SqliteStore(tmp_path)
    assert error.value.remedy


def test_a_file_that_is_no_store_is_refused_and_untouched(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"this is no database at all, but somebody's diary" * 50)
    with pytest.raises(StoreBroken):
        SqliteStore(tmp_path)
    assert b"diary" in (tmp_path / FILE).read_bytes()


def test_every_statement_is_described_and_used() -> None:
    stores = Path(__file__).parents[3].joinpath("src/unghost/adapters/stores")
    code = "".join(path.read_text(encoding="utf-8") for path in sorted(stores.glob("*.py")))
    for name, query in queries("queries.sql").items():
        assert query.purpose.endswith("."), f"{name} lacks a purpose"
        assert f'"{name}"' in code, f"{name} is not used"


def test_migrations_leave_the_store_at_their_number(tmp_path: Path) -> None:
    SqliteStore(tmp_path).close()
    with sqlite3.connect(tmp_path / FILE) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (len(migrations()),)
    db.close()
