"""What a reply of a submission server means: every code at every stage has its class, its sentence and its remedy."""

from __future__ import annotations

import pytest

from unghost.outbox.replies import ROWS, SENSELESS, Class, Stage, class_of, enhanced_of, meaning_of

DETAILS = ["1.1", "1.2", "1.3", "1.8", "1.10", "2.1", "2.2", "2.3", "3.1", "3.4", "4.1", "4.4", "4.5", "5.1", "6.1"]
DETAILS += ["7.0", "7.1", "7.3", "7.8", "7.11", "7.12", "7.30", "7.57", "7.60", "7.139", "7.501", "7.708"]
ENHANCED = ["", *(f"{c}.{detail}" for c in (4, 5) for detail in DETAILS)]
CODES = [400, 421, 450, 451, 452, 454, 500, 504, 521, 530, 534, 535, 538, 550, 551, 552, 553, 554, 555, 556]


@pytest.mark.parametrize("stage", Stage)
def test_every_refusal_has_a_sentence_and_a_remedy(stage: Stage) -> None:
    for code in CODES:
        for enhanced in ("", f"{code // 100}.7.1", f"{code // 100}.9.9"):
            meaning = meaning_of(stage, code, f"{enhanced} no")
            assert meaning.why.endswith(".")
            assert meaning.remedy.format(name="mine", host="smtp.harbour.example").endswith(".") or "unghost " in meaning.remedy
            assert class_of(stage, code) is (Class.LATER if code < 500 else Class.NO)


def test_every_row_is_reached() -> None:
    reached = set()
    for stage in Stage:
        for code in CODES:
            for enhanced in ENHANCED:
                if not enhanced or int(enhanced[0]) == code // 100:
                    reached.add(next(n for n, row in enumerate(ROWS) if row.fits(stage, code, enhanced)))
    assert reached == set(range(len(ROWS)))


@pytest.mark.parametrize("stage", [Stage.RCPT, Stage.END])
@pytest.mark.parametrize("words", ["5.1.1 no such user", "5.1.10 null MX", "5.2.1 disabled", "5.1.6 moved"])
def test_an_address_that_is_no_good_is_told_from_one_that_is_full(stage: Stage, words: str) -> None:
    assert meaning_of(stage, 550, words).undeliverable
    assert not meaning_of(stage, 552, "5.2.2 full").undeliverable
    assert not meaning_of(stage, 550, words).ours


def test_what_is_said_of_the_recipient_is_never_believed_before_they_are_named() -> None:
    for stage in (Stage.GREETING, Stage.EHLO, Stage.TLS, Stage.AUTH, Stage.MAIL):
        for code in CODES:
            for enhanced in ENHANCED:
                assert not meaning_of(stage, code, enhanced).undeliverable


def test_a_recipient_put_off_is_never_called_undeliverable() -> None:
    assert not any(meaning_of(stage, code, e).undeliverable for stage in Stage for code in range(400, 460) for e in ENHANCED)


@pytest.mark.parametrize(
    ("stage", "code", "kind"),
    [
        (Stage.DATA, 354, Class.YES),
        (Stage.DATA, 250, Class.SENSELESS),
        (Stage.END, 250, Class.YES),
        (Stage.END, 354, Class.SENSELESS),
        (Stage.RCPT, 251, Class.YES),
        (Stage.RCPT, 199, Class.SENSELESS),
        (Stage.END, 600, Class.SENSELESS),
        (Stage.END, 0, Class.SENSELESS),
    ],
)
def test_a_code_says_yes_only_where_it_belongs(stage: Stage, code: int, kind: Class) -> None:
    assert class_of(stage, code) is kind
    if kind is Class.SENSELESS:
        assert meaning_of(stage, code) is SENSELESS


@pytest.mark.parametrize(
    ("code", "text", "found"),
    [
        (550, "5.1.1 unknown", "5.1.1"),
        (550, "  5.1.1", "5.1.1"),
        (550, "4.2.2 full", ""),
        (550, "5.1.1unknown", ""),
        (550, "see 5.1.1", ""),
        (550, "5.1", ""),
        (250, "2.0.0 ok", "2.0.0"),
        (550, "5.1234.1", ""),
    ],
)
def test_an_enhanced_code_stands_first_and_agrees_with_the_code(code: int, text: str, found: str) -> None:
    assert enhanced_of(code, text) == found
