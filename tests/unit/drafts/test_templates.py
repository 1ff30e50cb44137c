"""Templates: made from the words of the plays, overridden by the user, and never by what a prospect wrote."""

from __future__ import annotations

import pytest

from unghost.drafts.templates import FRAME, VARIABLES, filled, framed, shipped
from unghost.drafts.wording import headed
from unghost.errors import BadUse
from unghost.plays.catalogue import library
from unghost.plays.play import Letter, Play
from unghost.pressure.lint import lint
from unghost.pressure.rule import Level

LETTERS = [play for play in library().values() if play.letter is not None]
PLACES = dict.fromkeys(VARIABLES, "pier four")


def fill(source: str, **places: str) -> str:
    play = library()["ask-why"]
    assert play.letter is not None
    return filled(play, play.letter, {**PLACES, **places}, {"ask-why": source}).body


@pytest.mark.parametrize("play", LETTERS, ids=lambda play: play.name)
def test_every_letter_of_a_play_makes_a_template_with_all_its_words(play: Play) -> None:
    assert play.letter is not None
    words = filled(play, play.letter, {name: f"[{name}]" for name in VARIABLES}, {})
    told = " ".join((words.body, words.closing)).casefold()
    for line in play.letter.lines[1:-1]:
        plain = line.replace("{", "[").replace("}", "]")
        assert " ".join(plain.split()).casefold() in " ".join(told.split())
    assert words.subject.casefold() == play.letter.subject.replace("{", "[").replace("}", "]").casefold()
    assert "Hello" not in words.body


@pytest.mark.parametrize("hostile", ["{{ 7*7 }}", "{% raw %}", "{# x #}", "{{ name.__class__ }}", "{topic}", "${x}", "%s"])
def test_what_a_prospect_wrote_is_never_read_as_a_template(hostile: str) -> None:
    for play in LETTERS:
        assert play.letter is not None
        words = filled(play, play.letter, dict.fromkeys(VARIABLES, hostile), {})
        whole = framed(f"Hello {hostile},", words.body, "", hostile, (hostile,), {})
        assert "49" not in whole
        assert hostile in whole


def test_braces_in_a_play_of_somebody_else_stand_as_they_are() -> None:
    assert "{{ x }} for {{ topic }}" in shipped(Letter("{topic}", ("Hello {name},", "{{ x }} for {topic}", "{me}"))).replace(
        "{% raw %}", ""
    ).replace("{% endraw %}", "")


def test_the_frame_puts_everything_in_its_place() -> None:
    assert framed("Hi Jo,", "One.\n\nTwo.", "Best,", "Kim", ("Studio Ltd", "1 Pier"), {}) == (
        "Hi Jo,\n\nOne.\n\nTwo.\n\nBest,\nKim\n\nStudio Ltd\n1 Pier"
    )
    assert framed("Hi Jo,", "One.", "", "Kim", (), {}) == "Hi Jo,\n\nOne.\n\nKim"


def test_a_template_of_the_users_own_goes_first() -> None:
    assert fill("Subject: Mine\n\nAbout {{ topic }}: {{ 'yes' if us else 'no' }}.") == "About pier four: yes."
    assert framed("Hi,", "One.", "Best,", "Kim", (), {FRAME: "{{ body }} -- {{ me }}"}) == "One. -- Kim"


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("Subject: x\n\n{{ nme }}", "line 3: 'nme' is undefined. There are: name, contact"),
        ("Subject: x\n\n{% if %}", "line 3: "),
        ("Subject: x\n\nfine\n\n{{ topic", "line 5: "),
        ("Subject: x\n\n{{ 'a' * 10 ** 9 }}", "it reaches for what a letter has no business with"),
        ("Subject: x\n\n{{ name.__class__.__mro__ }}", "line 3: it reaches for what a letter has no business with"),
        ("Subject: x\n\n{{ ''.__class__ }}", "line 3: it reaches"),
        ("Subject: x\n\n{{ 1 / 0 }}", "line 3: division by zero"),
        ("Subject: x\n\n{% include '/etc/passwd' %}", "no loader"),
        ("Subject: x\n\n{{ topic | random }}", "No filter named 'random'"),
        ("Subject: x\n\n{{ lipsum() }}", "'lipsum' is undefined"),
        ("Subject: x\n\n" + "a" * 99_999, "it makes a letter of"),
        ("Subject: x\n\n\x07", "control character"),
        ("Hello {{ name }}", "line 1: it does not begin with “Subject: …”"),
        ("Subject: x\n\n", "line 1: it does not begin"),
    ],
)
def test_a_broken_template_says_where_and_what_to_do(source: str, says: str) -> None:
    with pytest.raises(BadUse) as told:
        fill(source)
    assert told.value.sentence.startswith("The template ask-why.j2")
    assert says in told.value.sentence
    assert "move it away" in told.value.remedy


def test_a_closing_in_the_letter_takes_the_place_of_the_usual_one() -> None:
    play = library()["compassion"]
    assert play.letter is not None
    assert filled(play, play.letter, PLACES, {}).closing == "With kind wishes,"


@pytest.mark.parametrize("play", LETTERS, ids=lambda play: play.name)
def test_every_letter_in_its_frame_is_calm(play: Play) -> None:
    assert play.letter is not None
    words = filled(play, play.letter, {**PLACES, "me": "Kim", "told": "garden", "fault": "I pressed, and that is my fault."}, {})
    whole = framed("Hi Jo,", words.body, words.closing or "Best wishes,", "Kim", ("Studio Ltd", "1 Pier"), {})
    found = lint(headed(words.subject, whole), context="mail", play=play.name)
    assert [f"{f.rule} {f.quote}" for f in found if f.level in (Level.ERROR, Level.WARN)] == []
