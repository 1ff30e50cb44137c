"""English sentences of the core are recognised and said in German, and never somebody's own words."""

from __future__ import annotations

import sys
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest
from babel.messages.pofile import read_po
from markupsafe import Markup

from unghost.pictures.drawing import heading, picture, touch
from unghost.pictures.drawing import text as drawn_text
from unghost.web.rendering.drawn import told
from unghost.web.rendering.figures import figure
from unghost.web.rendering.sentences import HOLE, Sentences, split
from unghost.web.rendering.tongue import LOCALES, tongue

GERMAN = tongue("de")


def _templates() -> list[tuple[str, str]]:
    file = LOCALES / "de" / "LC_MESSAGES" / "sentences.po"
    with file.open("rb") as opened:
        return [(str(one.id), str(one.string)) for one in read_po(opened, locale="de") if one.id]


def _script() -> Any:
    """Return ``scripts/words`` as a module."""
    folder = Path(__file__).parents[3] / "scripts"
    sys.path.insert(0, str(folder))
    loader = SourceFileLoader("words", str(folder / "words"))
    found = module_from_spec(spec_from_loader("words", loader) or ModuleSpec("words", loader))
    loader.exec_module(found)
    return found


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("silent, 16 working days", "still, 16 Arbeitstage"),
        (
            "17 people are worth your time. 23 waits are ordinary.",
            "17 Personen sind Ihre Zeit wert. 23 Wartezeiten sind gewöhnlich.",
        ),
        ("One question of theirs from 7 May has no answer yet.", "Eine Frage vom 7. Mai: noch nicht beantwortet."),
        ("Answer what they asked, by mail", "Die Frage beantworten, per Mail"),
        ("Perhaps we pressed (99 %).", "Vielleicht: wir drängten (99 %)."),
        ("a deal of €11,200", "ein Geschäft über €11.200"),
        ("2026-02-11, they, mail, 16 words, after 2 working days", "11.02.2026, sie, Mail, 16 Wörter, Dauer: 2 Arbeitstage"),
        ("  about 1 in 6 ", "  etwa 1 von 6 "),
    ],
)
def test_a_sentence_is_said_with_its_values(english: str, german: str) -> None:
    assert GERMAN.text(english) == german


@pytest.mark.parametrize(
    "text",
    [
        "Could we rent the first pair for a month before buying?",
        "“Not now, we have two questions of our own.”",
        "Cherry Late Orchard",
        "stone-and-sons-laundry.example",
        "their answer took 3 working days and then some more of it",
        "Two of them do. The third lost its water years ago",
        "2026-05-01, Ann wrote: “this is how a quotation is cut …",
        "",
        "   ",
    ],
)
def test_what_nobody_of_us_said_stays_as_it_is(text: str) -> None:
    assert GERMAN.text(text) == text


def test_a_quotation_within_a_sentence_stays_whatever_it_says() -> None:
    said = GERMAN.text("They asked for mail, not a call: “not now”.")
    assert said == "Gewünscht ist Mail, kein Anruf: “not now”."


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("'no address' is no value for me.", "'no address' ist kein Wert für me."),
        ("my old mail.mbox is empty.", "my old mail.mbox ist leer."),
        ("my old mail.pdf is a PDF.", "my old mail.pdf is a PDF."),
        (
            "A password has at least 12 characters; this one has 3. Take the first few words of it.",
            "Ein Passwort hat mindestens 12 Zeichen; dieses hat 3. Nehmen Sie die ersten Wörter davon.",
        ),
        (
            "A calm sentence stands in its place. Left out: “six times”, “us”, because begging is the pressure.",
            "Ein ruhiger Satz steht an seiner Stelle. Weggelassen: “six times”, “us”. Der Grund: das Betteln ist der Druck.",
        ),
        ("/srv/mail cannot be read: Permission denied.", "/srv/mail lässt sich nicht lesen: Permission denied."),
    ],
)
def test_an_error_is_said_and_what_was_given_stays(english: str, german: str) -> None:
    assert GERMAN.text(english) == german


def test_a_sentence_is_never_said_by_half() -> None:
    known, unknown = "No deal is open.", "Perhaps {x} of it"
    sentences = Sentences("de", {"{a} and {b} meet": "{a} trifft {b}", "Anna": "Anna"}, lambda text: text)
    assert sentences.say("Anna and Ben meet") == "Anna trifft Ben"
    assert sentences.say("Anna and the other one meet") == "Anna and the other one meet"
    assert GERMAN.text(f"{known} {unknown}").startswith("Kein Geschäft ist offen.")


def test_every_template_is_found_again_when_it_is_filled() -> None:
    """Filled with names, each template is said: none is hidden by another that fits worse."""
    left = []
    for english, german in _templates():
        names = {hole: "7" if hole in {"n", "doses", "number", "days"} else "Zyx" for hole in HOLE.findall(english)}
        filled = HOLE.sub(lambda hole: names[hole[1]], english)  # noqa: B023  # used at once
        if GERMAN.text(filled) == filled and german != english and len(split(filled)) == 1:
            left.append(english)
    assert left == []


def test_a_hostile_text_cannot_make_it_slow() -> None:
    begin = perf_counter()
    for sign in (", ", "; ", ": ", " and ", " of ", " (", "“", ") "):
        GERMAN.text(sign.join(["working days"] * 100))
        GERMAN.text(f"They asked for mail, not a call: “{sign * 300}”.")
    GERMAN.text("No deal is open. " * 2000)
    assert perf_counter() - begin < 5.0


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("17 June 2026", "17. Juni 2026"),
        ("Wednesday 17 June", "Mittwoch, 17. Juni"),
        ("Thursday 15:00", "Donnerstag, 15:00"),
        ("March 2026", "März 2026"),
        ("Oct", "Okt"),
        ("2026-06-17", "17.06.2026"),
        ("£12,400.50", "£12.400,50"),
        ("+0.67", "+0,67"),
        ("46 %", "46 %"),
        ("June and July", None),
        ("12 people", None),
    ],
)
def test_days_and_numbers_are_written_anew(english: str, german: str | None) -> None:
    assert figure(english, "de") == german


def test_a_picture_is_said_and_what_is_quoted_in_it_is_not() -> None:
    parts, top = heading("The thread with Ann Late", "4 answers of theirs to us known.")
    label = "2026-05-05, we, mail, 15 words"
    note = drawn_text("note", (16, 90), f"{label}: “Two, not now”")
    parts += [
        touch((0, top), (9, 9), label, [note]),
        drawn_text("soft", (16, 130), "2026-05-05, you wrote: “Two, not now”"),
    ]
    svg = told(Markup(picture("thread", "The thread with Ann Late", "4 answers of theirs to us known.", 200, parts)), GERMAN.text)
    assert "Der Faden mit Ann Late" in svg
    assert "4 Antworten an uns bekannt." in svg
    assert 'aria-label="05.05.2026, wir, Mail, 15 Wörter"' in svg
    assert "05.05.2026, Sie schrieben: “Two, not now”" in svg
    assert svg.count("“Two, not now”") == 2
    assert "data-said" not in svg


def test_a_picture_whose_german_is_longer_grows_upwards() -> None:
    says = "Nothing is noted yet; the picture begins with the first week. " + "Nobody is quiet with an unknown truth. " * 3
    parts, top = heading("Limbo over time", says.strip())
    drawn = Markup(picture("limbo", "Limbo over time", says.strip(), top + 8.0, parts))
    german = told(drawn, GERMAN.text)
    assert german.count("<text") >= drawn.count("<text")
    assert 'y="-' in german or german.count("<text") == drawn.count("<text")
    assert told(drawn, lambda text: text).count("<text") == drawn.count("<text")


def test_what_the_catalogue_lacks_is_reported() -> None:
    words = _script()
    catalogue = words.updated("de", "sentences", words.said())
    assert words.untranslated(catalogue) == []
    catalogue["about 1 in {p}"].string = "etwa 1 von {q}"
    catalogue["no deal on record"].string = ""
    assert words.misfilled(catalogue) == ["about 1 in {p}"]
    assert words.untranslated(catalogue) == ["no deal on record"]
