"""The learnt table: what it looks at, how it adds up, and that it needs no numerical library."""

from __future__ import annotations

import subprocess
import sys

import pytest

from unghost.causes.scorer.features import chains, features, tokens
from unghost.causes.scorer.passages import MOST_PASSAGES, clauses, passages
from unghost.causes.scorer.score import Scorer, shipped_scorer
from unghost.causes.scorer.table import NONE, parse, shipped
from unghost.errors import CatalogueError
from unghost.pressure.scorer.sheet import UNIT

TABLE = (
    b"classes\tbusy -busy none\nstarts\t-1.0 -2.0 1.0\nwarmth\t1.0\nhint\t2.0\ngate\t-1.0 0.0\n"
    b"never\t\t1:100\nswamped\t200\t0:300 2:-100\n"
)


def test_words_are_told_without_case_accents_and_the_kind_of_number() -> None:
    assert tokens("Überlastet! C’est l’été, à 15 h") == [b"uberlastet", b"!", b"c'est", b"l'ete", b"a", b"0", b"h"]
    assert tokens("忙しい") == []


def test_a_passage_has_its_words_their_pieces_and_their_neighbours() -> None:
    found = list(features(tokens("too much to do")))
    assert {b"much", b"#muc", b"< too", b"too much", b"too * to", b"too much to", b"too ~ do", b"do >"} <= set(found)
    assert len(list(chains(tokens("one two")))) == len(set(chains(tokens("one two"))))


def test_the_probabilities_of_a_passage_add_up_to_one_and_a_phrase_moves_its_class() -> None:
    scorer = Scorer(parse(TABLE))
    scores = scorer.judge(tokens("we are swamped"))
    plain, heard = scores.odds(), scores.odds(["busy"])
    assert sum(plain.values()) == pytest.approx(1.0)
    assert plain["busy"] > plain["none"]
    assert heard["busy"] > plain["busy"]
    assert scores.odds(["busy"] * 2)["busy"] > heard["busy"]
    assert scores.odds(["busy"] * 9) == scores.odds(["busy"] * 2)
    assert set(plain) == {"busy", "-busy", NONE}


def test_a_step_of_the_table_is_a_fiftieth_of_log_odds() -> None:
    scorer = Scorer(parse(TABLE))
    assert pytest.approx(0.02) == UNIT
    before, after = scorer.judge(tokens("we are here")).scores, scorer.judge(tokens("we are swamped")).scores
    assert after[0] - before[0] == pytest.approx(300 * UNIT * 3 / 5**0.5)


def test_each_of_many_passages_must_say_more() -> None:
    scorer = Scorer(parse(TABLE))
    alone, of_many = (scorer.judge(tokens("we are swamped"), n).odds()["busy"] for n in (1, 20))
    assert of_many < alone


def test_only_suspicious_words_are_looked_at_closely() -> None:
    scorer = Scorer(parse(TABLE))
    assert scorer.suspect(tokens("we are swamped"))
    assert not scorer.suspect(tokens("the lamp is blue"))


def test_the_words_that_tell_are_the_clauses_that_speak_loudest() -> None:
    text = "Thank you for the drawing, we are swamped, the lamp is blue."
    start, end = Scorer(parse(TABLE)).words_that_tell(text, 0, len(text), "busy")
    assert text[start:end] == "we are swamped,"


def test_the_shipped_table_knows_every_cause_that_can_be_told() -> None:
    table = shipped()
    assert len(table.classes) == 25
    assert {f"-{name}" for name in table.classes if name != NONE and not name.startswith("-")} <= set(table.classes)
    assert 0.5 < table.warmth < 3
    assert table.hint > 0


def test_a_lost_table_is_an_error_with_a_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("unghost.causes.scorer.table.get_data", lambda *_: None)
    shipped.cache_clear()
    with pytest.raises(CatalogueError, match="weights"):
        shipped()
    shipped.cache_clear()


def test_a_short_paragraph_is_one_passage_a_long_one_several() -> None:
    assert len(passages("We are busy. Please wait.\n\nThe lamp is blue.")) == 2
    assert len(passages("The lamp is blue and bright. " * 20)) == 20
    assert len(passages("One more.\n\n" * 200)) == MOST_PASSAGES
    assert passages(" \n\n \n") == ()


def test_clauses_cover_their_passage_in_order() -> None:
    text = "Thanks, but no: we wait. Really (really)"
    spans = clauses(text, 0, len(text))
    assert "".join(text[a:b] for a, b in spans) == text


def test_words_without_end_do_not_fill_the_memory() -> None:
    scorer = Scorer(parse(TABLE))
    for n in range(25_000):
        scorer.suspect([b"w%d" % n])
    assert len(scorer._suspicion) <= 20_001


def test_no_numerical_library_is_loaded_to_read_a_text() -> None:
    code = "import sys; from unghost.causes.telling import tellings; tellings('We are swamped.'); print('numpy' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"


def test_the_shipped_scorer_is_made_once() -> None:
    assert shipped_scorer() is shipped_scorer()
