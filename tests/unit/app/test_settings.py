"""Every setting has its row, its page and its refusals."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from pathlib import Path

import pytest

from unghost.app.settings import changed, default_of, in_words, reset, row_of
from unghost.app.settings_table import ROWS, Takes
from unghost.domain.settings import Settings
from unghost.errors import BadUse

PAGE = Path(__file__).resolve().parents[3] / "docs/reference/settings.md"
MINE = Settings(me=("me@us.example",))
GOOD = {
    Takes.ADDRESSES: ["Me@Us.example"],
    Takes.DOMAINS: ["@us.example"],
    Takes.LINES: ["4 Mill Lane", "Oxford"],
    Takes.NETWORKS: ["10.20.0.0/16", "fd12::/16"],
    Takes.LINE: ["Nora Bright"],
    Takes.ZONE: ["Europe/London"],
    Takes.COUNTRY: ["gb"],
    Takes.SWITCH: ["on"],
    Takes.MAILBOX: ["work"],
    Takes.URL: ["http://127.0.0.1:11434/v1"],
    Takes.STOP_URL: ["https://us.example/stop/{token}"],
}
BAD = {
    Takes.ADDRESSES: "nobody",
    Takes.DOMAINS: "nowhere",
    Takes.LINES: "one\r\nBcc: all@us.example",
    Takes.NETWORKS: "10.20.0.1/16",
    Takes.LINE: "x" * 501,
    Takes.ZONE: "Mars/Olympus",
    Takes.COUNTRY: "Britain",
    Takes.SWITCH: "perhaps",
    Takes.MAILBOX: "nowhere",
    Takes.URL: "https://user:secret@host.example/",
    Takes.STOP_URL: "https://us.example/stop",
    Takes.SHARE: "nan",
    Takes.NUMBER: "inf",
    Takes.WHOLE: "1.5",
}


def test_every_field_of_the_settings_has_its_row_and_no_row_lacks_its_field() -> None:
    assert sorted(row.name for row in ROWS) == sorted(field.name for field in fields(Settings))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_every_row_stands_on_the_page_as_the_program_has_it(row: object) -> None:
    one = row_of(row.name)  # type: ignore[attr-defined]  # a row of the table
    default = "none, you name it" if one.name == "me" else in_words(one, default_of(one.name))
    assert f"| `{one.name}` | {default} | {one.range} | {one.meaning} |" in PAGE.read_text(encoding="utf-8").splitlines()


def test_the_page_has_no_row_too_many() -> None:
    named = re.findall(r"^\| `(\w+)` \|", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert named == [row.name for row in ROWS]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_every_setting_takes_what_it_should_keeps_its_type_and_goes_back(row: object) -> None:
    one = row_of(row.name)  # type: ignore[attr-defined]  # a row of the table
    written = GOOD.get(one.takes, [f"{one.high:g}"])
    chosen = changed(MINE, one.name, written, ["work"])
    assert (
        getattr(chosen, one.name) != default_of(one.name)
        or getattr(MINE, one.name) == getattr(chosen, one.name)
        or one.takes is Takes.SWITCH
    )
    before = default_of(one.name)
    assert before is None or isinstance(getattr(chosen, one.name), type(before))
    if one.name != "me":
        assert reset(chosen, one.name) == replace(MINE, **{other: default_of(other) for other in one.excludes})
    if one.never:
        assert getattr(changed(chosen, one.name, [one.never]), one.name) == before


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_every_setting_refuses_what_it_cannot_be_with_a_sentence_and_a_remedy(row: object) -> None:
    one = row_of(row.name)  # type: ignore[attr-defined]  # a row of the table
    bad = [BAD[one.takes], "", "\x00"] + ([f"{one.high + 1:g}", f"{one.low - 1:g}"] if one.high else [])
    for text in bad:
        if text == "" and one.never:
            continue
        with pytest.raises(BadUse) as refused:
            changed(MINE, one.name, [text], ["work"])
        assert refused.value.sentence.endswith(".")
        assert refused.value.remedy


def test_quiet_hours_cannot_begin_and_end_at_once() -> None:
    with pytest.raises(BadUse, match="at once"):
        changed(MINE, "quiet_from_hour", ["9"])


@pytest.mark.parametrize(("written", "near"), [("undo-minute", "undo_minutes"), ("send_per_hours", "send_per_hour")])
def test_a_setting_that_is_not_there_brings_the_nearest(written: str, near: str) -> None:
    with pytest.raises(BadUse) as refused:
        row_of(written)
    assert near in refused.value.remedy


@pytest.mark.parametrize("told", ["zz", "Britain", "Deutschlnd"])
def test_a_country_that_is_none_is_said_to_be_none(told: str) -> None:
    with pytest.raises(BadUse, match=f"There is no country '{told}'"):
        changed(MINE, row_of("country").name, [told])
