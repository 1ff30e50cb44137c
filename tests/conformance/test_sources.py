"""One suite for every source: what the port promises, whatever the kind of place."""

from __future__ import annotations

import contextlib
import os
import pickle
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from unghost.app.ports import Item, SetAside, Source
from unghost.catalog import members
from unghost.errors import MissingPlace, UnghostError, UnreadablePlace

SOURCES = [
    source for source in members("unghost.adapters.sources", "SOURCE", "unghost.sources").values() if isinstance(source, Source)
]
every_source = pytest.mark.parametrize("source", SOURCES, ids=lambda s: s.name)


def test_the_kinds_of_the_contract_are_there() -> None:
    assert {"mbox", "maildir", "eml", "calls", "deals", "ics"} <= {source.name for source in SOURCES}


@every_source
def test_a_planted_place_reads_without_anything_set_aside(source: Source, tmp_path: Path) -> None:
    items = list(source.read(source.plant(tmp_path)))
    assert items
    assert not [item for item in items if isinstance(item, SetAside)]


@every_source
def test_reading_twice_gives_the_same(source: Source, tmp_path: Path) -> None:
    place = source.plant(tmp_path)
    assert list(source.read(place)) == list(source.read(place))


@every_source
def test_items_come_one_by_one(source: Source, tmp_path: Path) -> None:
    items = source.read(source.plant(tmp_path))
    assert isinstance(items, Iterator)
    assert isinstance(next(items), Item)


@every_source
def test_items_can_travel_to_another_process(source: Source, tmp_path: Path) -> None:
    items: list[Item] = list(source.read(source.plant(tmp_path)))
    assert pickle.loads(pickle.dumps(items)) == items


@every_source
def test_the_size_of_a_place_is_a_number_of_bytes(source: Source, tmp_path: Path) -> None:
    assert source.size(source.plant(tmp_path)) > 0


@every_source
def test_no_path_without_anything_there_is_read(source: Source, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for place in (tmp_path / "nothing here", tmp_path / "file" / "below", tmp_path / ("n" * 300)):
        with pytest.raises(MissingPlace) as caught:
            next(source.read(str(place)))
        assert caught.value.remedy
    for text in ("", "a\0b"):
        with pytest.raises(MissingPlace):
            next(source.read(text))


@every_source
def test_a_pipe_is_refused_and_never_waited_for(source: Source, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UnreadablePlace) as caught:
        next(source.read(str(tmp_path / "pipe")))
    assert caught.value.remedy


@every_source
def test_a_place_that_may_not_be_read_says_so(source: Source) -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        place = Path(source.plant(Path(folder)))
        place.chmod(0)
        try:
            with as_somebody_without_rights(), pytest.raises(UnreadablePlace):
                next(source.read(str(place)))
        finally:
            place.chmod(0o700)


@contextlib.contextmanager
def as_somebody_without_rights() -> Iterator[None]:
    """Root may read everything: do as nobody does meanwhile."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@every_source
@pytest.mark.parametrize(
    "content", [b"", b"\n\n", b"\0" * 3000, b"From ", b"\xff\xfe", b"%PDF-1.7\n\x93\x8c", b"a;b\n1;2\n", b"BEGIN:VEVENT\n"]
)
def test_a_file_of_any_content_gives_items_or_a_sentence(source: Source, content: bytes, tmp_path: Path) -> None:
    place = tmp_path / "file"
    place.write_bytes(content)
    items, complaint = tried(source, str(place))
    assert all(isinstance(item, Item) for item in items)
    assert complaint is None or complaint.remedy


@every_source
def test_a_folder_of_nothing_gives_nothing_or_a_sentence(source: Source, tmp_path: Path) -> None:
    items, complaint = tried(source, str(tmp_path))
    assert not items
    assert complaint is None or (isinstance(complaint, UnreadablePlace) and complaint.remedy)


def tried(source: Source, place: str) -> tuple[list[Item], UnghostError | None]:
    try:
        return list(source.read(place)), None
    except UnghostError as error:
        return [], error
