"""What goes into the library: links, files, tables, folders, with titles and topics; nothing is fetched."""

from __future__ import annotations

from pathlib import Path

import pytest

from mails import at
from unghost.adapters.stores.sqlite import SqliteStore
from unghost.adapters.valuables import item_at, items_in, split_topics
from unghost.app.ports import SetAside
from unghost.domain.item import Item
from unghost.errors import BadTable, BadUse, MissingPlace, UnreadablePlace

NOW = at(3)
LINK = "https://www.lamps.example/articles/salt-water_lamps.html?x=1"


def test_a_link_is_called_after_its_last_word() -> None:
    assert item_at(LINK, NOW) == Item(NOW, LINK, "salt water lamps")
    assert item_at("https://lamps.example", NOW).title == "lamps.example"
    assert item_at(LINK, NOW, "  Salt\nwater ", ("corrosion", "corrosion", " ")) == Item(NOW, LINK, "Salt water", ("corrosion",))


@pytest.mark.parametrize("wrong", ["https://", "https://two words.example/a"])
def test_what_is_no_link_is_refused_with_a_remedy(wrong: str) -> None:
    with pytest.raises(BadUse) as refused:
        item_at(wrong, NOW)
    assert refused.value.remedy


def test_a_file_is_called_by_its_own_title(tmp_path: Path) -> None:
    for name, text, title in (
        ("a.html", "<html><TITLE>Lamps &amp; salt</TITLE>", "Lamps & salt"),
        ("b.md", "intro\n# Hygiene on piers\n", "Hygiene on piers"),
        ("running-costs_2026.pdf", "%PDF", "running costs 2026"),
    ):
        (tmp_path / name).write_text(text, encoding="utf-8")
        found = item_at(str(tmp_path / name), NOW)
        assert (found.title, found.place) == (title, str(tmp_path / name))
    with pytest.raises(MissingPlace):
        item_at(str(tmp_path / "none.pdf"), NOW)
    with pytest.raises(UnreadablePlace):
        item_at(str(tmp_path), NOW)


def test_a_folder_files_each_item_under_its_folders(tmp_path: Path) -> None:
    (tmp_path / "spare_parts" / "pier").mkdir(parents=True)
    (tmp_path / "spare_parts" / "pier" / "list.txt").write_text("x", encoding="utf-8")
    (tmp_path / ".hidden").write_text("x", encoding="utf-8")
    (found,) = items_in(str(tmp_path), NOW)
    assert isinstance(found, Item)
    assert found.topics == ("spare parts", "pier")


def test_a_table_brings_links_and_files_beside_it_and_sets_the_rest_aside(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_text("x", encoding="utf-8")
    table = tmp_path / "library.csv"
    table.write_text(f"Link;Title;Tags\n{LINK};Salt;corrosion|salt water\na.pdf;;costs\ngone.pdf;;x\n", encoding="utf-8")
    first, second, third = items_in(str(table), NOW)
    assert first == Item(NOW, LINK, "Salt", ("corrosion", "salt water"))
    assert second == Item(NOW, str(tmp_path / "a.pdf"), "a", ("costs",))
    assert isinstance(third, SetAside)
    assert third.origin.endswith("library.csv:4")
    table.write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(BadTable):
        items_in(str(table), NOW)


def test_topics_may_be_divided_in_three_ways() -> None:
    assert split_topics("a, b; c | a") == ("a", "b", "c")
    assert split_topics("") == ()


def test_the_store_keeps_the_library_and_when_it_began(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "home")
    item = Item(NOW, LINK, "Salt", ("corrosion",))
    assert store.save_items([item]) == 1
    assert store.save_items([item]) == 0
    later = Item(at(9), LINK, "Salt water", ())
    assert store.save_items([later]) == 1
    assert store.facts().items == (Item(NOW, LINK, "Salt water", ()),)
    assert store.counts()["items"] == 1
    assert store.drop_item(LINK)
    assert not store.drop_item(LINK)
    assert store.facts().items == ()
    store.close()
