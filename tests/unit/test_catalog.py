"""One member is found without loading the others; what does not bear its module's name is left to the whole scan."""

from pathlib import Path

import pytest

from unghost.catalog import member, members, offered

SOURCES = ("unghost.adapters.sources", "SOURCE")


@pytest.mark.parametrize("name", ["mbox", "maildir", "eml"])
def test_a_member_alone_is_the_member_among_all(name: str) -> None:
    assert member(*SOURCES, name) is members(*SOURCES)[name]


@pytest.mark.parametrize("name", ["pigeon", "__init__", "", "../mbox", "mbox.SOURCE", "m box"])
def test_what_is_no_member_is_none(name: str) -> None:
    assert member(*SOURCES, name) is None


def test_only_packages_that_offer_members_cost_a_closer_look(tmp_path: Path) -> None:
    told = tmp_path / "house-1.0.dist-info"
    told.mkdir()
    assert not offered("unghost.rules", (str(tmp_path), str(tmp_path / "nowhere")))
    (told / "entry_points.txt").write_text("[unghost.rules]\nsynergy = house:RULE\n", encoding="utf-8")
    offered.cache_clear()
    assert offered("unghost.rules", (str(tmp_path),))
    assert not offered("unghost.causes", (str(tmp_path),))
    (tmp_path / "archive.zip").write_bytes(b"PK")
    assert offered("unghost.causes", (str(tmp_path / "archive.zip"),))
