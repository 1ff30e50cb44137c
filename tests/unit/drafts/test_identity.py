"""Who we are stands under a letter where law wants it, and nowhere else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from unghost.domain.settings import Settings
from unghost.drafts.identity import DUTIES, PRIVATE_PLAYS, identity

SETTINGS = Settings(me=("kim@studio.example",), name="Kim Poole", company="Studio Ltd", postal=("1 Pier", "Quayton"))


@pytest.mark.parametrize(
    ("sender", "reader", "answers", "lines"),
    [
        ("", "US", False, ("Kim Poole", "1 Pier", "Quayton")),
        ("", "US", True, ()),
        ("", "CA", False, ("Kim Poole", "Studio Ltd", "1 Pier", "Quayton")),
        ("", "CA", True, ()),
        ("", "DE", False, ("Kim Poole", "Studio Ltd")),
        ("", "DE", True, ()),
        ("", "GB", False, ("Kim Poole", "Studio Ltd")),
        ("DE", "", True, ("Studio Ltd", "1 Pier", "Quayton")),
        ("GB", "US", True, ("Studio Ltd", "1 Pier", "Quayton")),
        ("", "", False, ()),
        ("JP", "JP", False, ()),
    ],
)
def test_the_lines_follow_reader_sender_and_whether_it_answers(
    sender: str, reader: str, answers: bool, lines: tuple[str, ...]
) -> None:
    found = identity(replace(SETTINGS, country=sender), reader, "ask-why", answers=answers)
    assert (found.lines, found.missing) == (lines, "")


def test_what_is_not_set_is_said_with_how_to_set_it() -> None:
    found = identity(Settings(name="Kim Poole"), "US", "ask-why", answers=False)
    assert found.lines == ("Kim Poole",)
    assert "a postal address" in found.missing
    assert "unghost settings postal" in found.missing
    assert "CAN-SPAM" in found.missing
    assert "not legal advice" in found.missing


@pytest.mark.parametrize("play", sorted(PRIVATE_PLAYS))
def test_a_kind_line_bears_no_registered_office(play: str) -> None:
    found = identity(replace(SETTINGS, country="DE", postal=()), "CA", play, answers=False)
    assert (found.lines, found.missing) == ((), "")


def test_every_duty_names_its_law() -> None:
    for duty in DUTIES:
        assert any(character.isdigit() for character in duty.law)
        assert set(duty.wants) <= {"name", "company", "postal"}
        assert all(len(country) == 2 and country.isupper() for country in duty.countries)
