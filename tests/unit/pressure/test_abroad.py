"""Pressure and calm in other languages than English: found where it is, and not where it is taken back."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from unghost.causes.hidden_break.find import find_break
from unghost.pressure import abroad
from unghost.pressure.abroad import spoken
from unghost.pressure.calmer import calm
from unghost.pressure.fold import fold
from unghost.pressure.lint import dose, lint
from unghost.pressure.rule import Level
from unghost.pressure.trend import course
from unghost.testing.build import ours, touch, view, warm

ROWS = [line.split("\t") for line in (Path(__file__).parent / "languages.tsv").read_text(encoding="utf-8").splitlines()]
LANGUAGES = sorted({row[0] for row in ROWS})
GRAVE = (Level.ERROR, Level.WARN)
FAREWELL = "Sehr geehrte Frau Sander,\n\nich habe bis heute nichts von Ihnen gehört. Dies ist mein letzter Versuch.\n"


def grave(text: str) -> list[str]:
    return [f.rule for f in lint(text) if f.level in GRAVE]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nearly_every_sentence_that_presses_is_found(language: str) -> None:
    asked, found = Counter[str](), Counter[str]()
    for own, _, code, text in ROWS:
        if own == language and code != "-":
            asked[code] += 1
            found[code] += code in [f.rule for f in lint(text)]
    assert {code: found[code] / n for code, n in asked.items() if found[code] < 0.9 * n} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_plain_sentences_and_those_that_free_are_left_alone(language: str) -> None:
    assert [text for own, _, code, text in ROWS if own == language and (code == "-" or code[0] == "C") and grave(text)] == []


@pytest.mark.parametrize(
    ("pressing", "free"),
    [
        ("Das ist die letzte Mail, meine letzte Mail an Sie.", "Das ist keine letzte Mahnung von uns."),
        ("Ich schließe Ihre Akte.", "Ich schließe Ihre Akte nicht."),
        ("Vou encerrar o seu cadastro.", "Não vou encerrar o seu cadastro."),
        ("La oferta caduca el viernes.", "La oferta no caduca."),
        ("J'ai mis votre directeur en copie.", "Comme vous l'avez demandé, j'ai mis votre directeur en copie."),
        ("Jag har ringt dig flera gånger.", "Jag har ringt dig flera gånger, det var mitt fel."),
    ],
)
def test_a_denial_a_wish_of_theirs_or_taking_the_blame_takes_it_back(pressing: str, free: str) -> None:
    assert grave(pressing)
    assert grave(free) == []


def test_accents_may_be_missing_and_umlauts_written_out() -> None:
    assert "P04" in grave("Ich schliesse Ihre Akte.")
    assert "P01" in grave("Ich habe leider noch nichts von Ihnen gehoert.")
    assert "P01" in grave("Voce nao respondeu a minha proposta e ainda nao tive resposta.")


def test_a_quote_is_verbatim_and_stands_where_it_says() -> None:
    text = "Grüße aus Köln – schön, Sie zu lesen.\n\nIch schließe Ihre Akte."
    for finding in lint(text):
        assert text[finding.start : finding.end] == finding.quote
    assert [(f.quote, f.line, f.language) for f in lint(text)] == [("Ich schließe Ihre Akte", 3, "de")]


def test_what_the_other_side_wrote_is_nobodys_pressure_here() -> None:
    assert lint("Danke.\n\n> Ich habe bis heute nichts von Ihnen gehört.\n") == []
    assert grave("Sie schrieben: „Ich habe bis heute nichts von Ihnen gehört.“") == []


def test_a_comment_allows_it_as_in_english() -> None:
    assert grave("Ich schließe Ihre Akte. # unghost: allow P04 sie hat darum gebeten") == []


def test_no_calmer_words_are_offered_in_another_language() -> None:
    text = "Dies ist mein letzter Versuch, Sie zu erreichen."
    assert calm(text, lint(text)) == ()


def test_no_figures_are_claimed_that_nobody_measured() -> None:
    assert {f.precision for f in lint(FAREWELL)} == {None}


def test_english_is_not_tried_in_other_languages() -> None:
    assert not spoken(fold("I have not heard from you since we met, and the offer is still there for you.")).packs
    assert not spoken(fold("")).packs


def test_the_standard_library_finds_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [row[3] for row in ROWS[::7]]
    found = [[(f.rule, f.quote) for f in lint(text)] for text in texts]
    monkeypatch.setattr(abroad, "re2", None)
    abroad._reader.cache_clear()
    try:
        assert [[(f.rule, f.quote) for f in lint(text)] for text in texts] == found
    finally:
        abroad._reader.cache_clear()


def test_a_farewell_in_german_has_a_dose_and_stands_in_the_course_of_the_thread() -> None:
    assert dose(FAREWELL).pressure >= 2.0
    assert course([ours(5, FAREWELL)]).total.pressure >= 2.0


def test_a_farewell_in_german_followed_by_silence_is_the_hidden_break() -> None:
    broken = find_break(view(warm(touch(60, FAREWELL))))
    assert broken is not None
    assert broken.message == "ours-60@mail.example"
    assert broken.p >= 0.5
