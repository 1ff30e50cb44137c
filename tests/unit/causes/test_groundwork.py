"""Groundwork and strength, from the record and with its passages."""

from __future__ import annotations

from unghost.causes.groundwork import groundwork
from unghost.causes.strength import FAIR, strength
from unghost.testing.build import correspondence, ours, theirs, view, warm


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
    assert set(parts) == {"exchanges", "met", "warmth", "initiative", "recency"}
    assert all(0 <= part <= 1 for part in parts.values())


def test_nobody_is_no_relationship() -> None:
    assert strength(view(correspondence()))[0] == 0.0
