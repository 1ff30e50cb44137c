"""Lists of whom not to contact: read in whatever dress, kept for good, and stricter where a cell is not understood."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from unghost.adapters.sources import suppress
from unghost.adapters.stores.sqlite import SqliteStore
from unghost.app.ports import Item, SetAside
from unghost.domain.listed import Listed, ListScope
from unghost.errors import BadTable
from unghost.history.history import NEVER, Facts
from unghost.history.weave import weave
from unghost.testing.build import NOW, SETTINGS

HEADER = "who,scope,since,reason\n"


def read(folder: Path, content: str) -> list[Item]:
    path = folder / "suppress.csv"
    path.write_text(content, encoding="utf-8")
    return list(suppress.read(str(path)))


def entries(items: list[Item]) -> list[Listed]:
    return [item for item in items if isinstance(item, Listed)]


def reasons(items: list[Item]) -> list[str]:
    return [f"{item.origin.rpartition(':')[2]} {item.reason}" for item in items if isinstance(item, SetAside)]


def test_a_row_is_an_entry(tmp_path: Path) -> None:
    items = read(tmp_path, HEADER + "Jo@Harbour.example,calls,2026-03-02,asked on the phone\n")
    since = datetime(2026, 3, 2, tzinfo=UTC)
    assert items == [Listed("jo@harbour.example", since, ListScope.CALLS, "asked on the phone")]


@pytest.mark.parametrize(
    ("written", "who"),
    [
        ("harbour.example", "harbour.example"),
        ("@Harbour.example", "harbour.example"),
        ("*@harbour.example", "harbour.example"),
        ("*.harbour.example", "harbour.example"),
        ("+44 20 7946 0000", "+442079460000"),
        ("0044 20 7946 0000", "+442079460000"),
        ("020 7946 0000", "2079460000"),
        ("Jo Brandon <jo@harbour.example>", "jo@harbour.example"),
    ],
)
def test_an_address_a_domain_or_a_number_is_understood_however_it_is_written(written: str, who: str, tmp_path: Path) -> None:
    assert [entry.who for entry in entries(read(tmp_path, HEADER + f'"{written}",all,,\n'))] == [who]


@pytest.mark.parametrize("written", ["", "Jo Brandon", "12345", "n/a"])
def test_a_row_that_names_nobody_is_set_aside_with_its_reason(written: str, tmp_path: Path) -> None:
    items = read(tmp_path, HEADER + f"{written},all,2026-03-02,why\n")
    assert reasons(items) == ["2 neither an address, a domain nor a telephone number"]
    assert not entries(items)


def test_without_scope_and_day_it_is_no_contact_from_the_beginning(tmp_path: Path) -> None:
    assert read(tmp_path, "E-Mail\njo@harbour.example\n") == [Listed("jo@harbour.example", NEVER, ListScope.ALL)]


def test_what_is_not_understood_is_kept_as_the_stricter_reading_and_counted(tmp_path: Path) -> None:
    items = read(tmp_path, HEADER + "jo@harbour.example,perhaps,someday,\n")
    assert entries(items) == [Listed("jo@harbour.example", NEVER, ListScope.ALL)]
    assert len(reasons(items)) == 2


@pytest.mark.parametrize("scope", ["do not call", "DO-NOT-CALL", "do_not_call"])
def test_a_scope_is_understood_in_any_spelling(scope: str, tmp_path: Path) -> None:
    assert entries(read(tmp_path, HEADER + f"+442079460000,{scope},,\n"))[0].scope is ListScope.DO_NOT_CALL


def test_a_table_that_names_nobody_is_no_list(tmp_path: Path) -> None:
    with pytest.raises(BadTable):
        read(tmp_path, "colour,size\nred,4\n")


def test_storing_a_list_twice_changes_nothing_and_a_new_reason_is_kept(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "home")
    listed = entries(list(suppress.read(suppress.plant(tmp_path))))
    assert store.add_listed(listed) == len(listed)
    assert store.add_listed(listed) == 0
    assert set(store.facts().listed) == set(listed)
    told = Listed(listed[0].who, listed[0].since, listed[0].scope, "asked again")
    assert store.add_listed([told]) == 1
    assert told in store.facts().listed
    store.close()


def test_an_entry_holds_from_its_day_on() -> None:
    later = Listed("jo@harbour.example", NOW.replace(year=2027))
    known = Listed("pia@harbour.example", NOW)
    history = weave(Facts(listed=(later, known)), NOW, SETTINGS)
    assert dict(history.listed) == {"pia@harbour.example": (known,)}
