"""Groundwork and strength, from the record and with its passages."""

from __future__ import annotations

from unghost.causes.groundwork import groundwork
from unghost.causes.strength import FAIR, strength
from unghost.domain.said import OptOut, Said, Scope
from unghost.domain.touch import Side
from unghost.testing.build import correspondence, ours, theirs, touch, view, warm


def thin() -> tuple[float, object]:
    return strength(
        view(
            correspondence(
                [
                    ours(90, "Thank you for your note. Which colours?", "Which colours?"),
                    theirs(85, "Red."),
                    ours(80, "Here they are. Shall I price them?", "Shall I price them?"),
                    theirs(72, "Price, yes."),
                    ours(60, "190 a year.", "Suits?"),
                ]
            )
        )
    )


def test_a_good_relationship_has_its_groundwork() -> None:
    ground = groundwork(view(warm(ours(40, "Any news?", "Any news?"))))
    assert {name for name, (met, _) in ground.items() if met} >= {"need", "relationship", "interest", "meetings", "information"}


def test_evidence_is_verbatim() -> None:
    known = view(warm(ours(40, "Any news?", "Any news?")))
    texts = {t.message: t.text for t in known.correspondence.touches}
    for _, proofs in groundwork(known).values():
        assert all(proof.quote in texts[proof.message] for proof in proofs)


def test_what_nothing_tells_is_not_known() -> None:
    ground = groundwork(view(correspondence([ours(10, "Hello?")])))
    assert [ground[name][0] for name in ("need", "interest", "meetings", "information")] == [None] * 4
    assert ground["relationship"][0] is False


def test_a_question_of_theirs_left_open_is_a_gap_in_the_information() -> None:
    ask = "Are the brackets galvanised against salt?"
    known = view(warm(theirs(40, ask, ask), ours(39, "Contract attached, please sign.")))
    assert groundwork(known)["information"][0] is False


def test_few_short_mails_without_a_meeting_are_a_thin_relationship() -> None:
    assert thin()[0] < FAIR


def test_exchanges_and_meetings_make_a_real_one() -> None:
    score, parts = strength(view(warm(ours(40, "Any news?", "Any news?"))))
    assert score >= 0.6
    assert set(parts) == {"exchanges", "met", "length", "warmth", "initiative", "others", "recency"}
    assert all(0 <= part <= 1 for part in parts.values())


def test_nobody_is_no_relationship() -> None:
    assert strength(view(correspondence()))[0] == 0.0


def test_a_wish_that_we_stop_is_no_groundwork() -> None:
    wish = "Please leave us be, we need no more of this."
    said = Said(asks=(wish,), opt_out=OptOut(Scope.ALL, wish))
    known = view(correspondence([ours(30, "Shall we talk?", "Shall we talk?"), touch(20, wish, side=Side.THEIRS, said=said)]))
    ground = groundwork(known)
    assert (ground["need"], ground["interest"]) == ((None, ()), (None, ()))
    assert not any(evidence for _, evidence in ground.values())


def test_what_stands_beside_such_a_wish_still_counts() -> None:
    text = "We need new lamps by May. Do not ring me again."
    said = Said(opt_out=OptOut(Scope.CALLS, "Do not ring me again."))
    known = view(correspondence([ours(30, "Which ones?", "Which ones?"), touch(20, text, side=Side.THEIRS, said=said)]))
    assert groundwork(known)["need"][1][0].quote == "We need new lamps by May."
