"""What may stand in a subject and a body at all."""

from __future__ import annotations

from time import perf_counter

import pytest

from unghost.drafts.wording import blanks, body_of, headed, letter_of, one_line, replies, subject_of, tidy
from unghost.errors import BadUse


def test_a_place_to_fill_stands_alone_and_dots_that_end_a_word_are_none() -> None:
    assert blanks("Here it is: …") == 1
    assert blanks("what it was for … and where it stood …") == 2
    assert blanks("Well… perhaps. So…") == 0
    assert blanks("“…” is yours") == 0


def test_a_body_has_line_feeds_alone_and_one_empty_line_at_a_time() -> None:
    assert tidy("Hi Jo,\r\n\r\n\r\n\r\none\ttwo  \rthree\n\n") == "Hi Jo,\n\none two\nthree"


@pytest.mark.parametrize("sign", ["\x00", "\x07", "\x1b", "\x85", "\u2028", "\u202e", "\u2066", "\ud800"])
def test_a_sign_that_commands_a_machine_is_refused_with_its_line(sign: str) -> None:
    with pytest.raises(BadUse, match="Line 3 holds a control character"):
        body_of(f"Hi Jo,\n\none {sign} two")
    with pytest.raises(BadUse, match="subject holds a control character"):
        subject_of(f"Pier {sign} four")
    assert sign not in one_line(f"Pier {sign} four")


def test_letters_of_other_scripts_and_signs_within_them_are_let_through() -> None:
    text = "नमस्ते 👩‍🔧 – “später” × 3"
    assert body_of(text) == text


def test_a_subject_is_one_line_of_some_length() -> None:
    for wrong in ("", "   ", "two\nlines", "x" * 201, "Re: x\r\nBcc: all@x.example"):
        with pytest.raises(BadUse):
            subject_of(wrong)
    assert subject_of("  Pier   four ") == "Pier four"


def test_no_words_and_far_too_many_are_refused() -> None:
    for wrong in ("", " \n\n", "x" * 20_001):
        with pytest.raises(BadUse):
            body_of(wrong)


def test_what_claims_to_answer_is_known_in_any_language() -> None:
    assert all(replies(text) for text in ("Re: x", "RE:x", "AW: x", "Sv: x", "re[2]: x"))
    assert not any(replies(text) for text in ("Regarding x", "Rest: x", "Fwd: x"))


def test_the_linter_reads_a_claim_of_a_thread_as_a_subject_and_any_other_as_a_line() -> None:
    assert headed("Re: x", "Hi").startswith("Subject: Re: x\n\n")
    assert headed("Pier four", "Hi") == "Pier four\n\nHi"


def test_a_letter_as_one_text_gives_subject_and_body_back() -> None:
    assert letter_of("Subject: Pier four\n\nHi Jo,\n\nyes.\n") == ("Pier four", "\nHi Jo,\n\nyes.")
    assert letter_of("Hi Jo,\n\nyes.") == (None, "Hi Jo,\n\nyes.")


def test_tidying_takes_linear_time() -> None:
    def seconds(size: int) -> float:
        begun = perf_counter()
        for text in ("\n" * size, " \n" * size, "… " * size, "." * size, "\t" * size):
            tidy(text)
            blanks(text)
        return perf_counter() - begun

    seconds(20_000)
    assert seconds(200_000) < 30 * max(seconds(20_000), 0.01)
