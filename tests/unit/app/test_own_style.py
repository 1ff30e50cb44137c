"""The user's own word on their style is a small file they can read."""

from __future__ import annotations

import pytest

from unghost.app.own_style import changed, read_style, write_style
from unghost.app.own_templates import shipped_templates, templates_json
from unghost.errors import BadUse
from unghost.plays.catalogue import library

TOLD = {"greeting": 'Hi "{name}" \\ ü,', "sign_off": "", "words": "80", "names": "full"}


def test_what_is_written_is_read_again() -> None:
    assert read_style(write_style(TOLD)) == TOLD
    assert read_style(write_style({})) == {}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("greeting = ", "cannot be read"),
        ("greeting = 'Hi {nam},'", "no greeting"),
        ("greeting = '{name} {name}'", "no greeting"),
        ("greeting = ''", "no greeting"),
        ("sign_off = 'a\\u0007'\nsign_off = 'b'", "cannot be read"),
        ('sign_off = "a\\u0007"', "control characters"),
        ('name = "Kim\\nBcc: x"', "one line"),
        ("colour = 'red'", "nothing called 'colour'"),
        ("names = 'nick'", "no way to name"),
        ("words = -3", "no number of words"),
        ("words = 'many'", "no number of words"),
        ("[table]\ngreeting = 'x'", "nothing called 'table'"),
    ],
)
def test_what_cannot_be_read_or_meant_is_said(text: str, says: str) -> None:
    with pytest.raises(BadUse) as told:
        read_style(text)
    assert says in told.value.sentence
    assert told.value.remedy


def test_a_setting_is_put_beside_the_others_and_taken_back() -> None:
    after = changed({"name": "Kim"}, ["greeting=Hi {name},", "sign_off="])
    assert after == {"name": "Kim", "greeting": "Hi {name},", "sign_off": ""}
    assert changed(after, ["greeting="]) == {"name": "Kim", "sign_off": ""}
    assert changed({}, ["name="]) == {}
    for wrong in ("greeting", "colour=red", "colour=", "words=x"):
        with pytest.raises(BadUse):
            changed({}, [wrong])


def test_there_is_a_template_for_the_frame_and_for_every_play_with_a_letter() -> None:
    letters = {name for name, play in library().items() if play.letter is not None}
    assert set(shipped_templates()) == letters | {"frame"}
    told = templates_json("/x", {"ask-why": "Subject: mine", "typo": "x"})
    assert told["unused"] == ["typo"]
    assert [one["name"] for one in told["templates"] if one["own"]] == ["ask-why"]
