"""One member is found without loading the others; what does not bear its module's name is left to the whole scan."""

import pytest

from unghost.catalog import member, members

SOURCES = ("unghost.adapters.sources", "SOURCE")


@pytest.mark.parametrize("name", ["mbox", "maildir", "eml"])
def test_a_member_alone_is_the_member_among_all(name: str) -> None:
    assert member(*SOURCES, name) is members(*SOURCES)[name]


@pytest.mark.parametrize("name", ["pigeon", "__init__", "", "../mbox", "mbox.SOURCE", "m box"])
def test_what_is_no_member_is_none(name: str) -> None:
    assert member(*SOURCES, name) is None
