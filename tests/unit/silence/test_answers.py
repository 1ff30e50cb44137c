import pytest

from mails import JIM, ME, history, mail
from unghost.silence.answers import answers


def replies(*texts: str):  # type: ignore[no-untyped-def]  # a list of touches, read at once below
    return history(*(mail(n, ME, JIM, text) for n, text in enumerate(texts, 1))).people[JIM].touches


@pytest.mark.parametrize(
    ("asked", "reply"),
    [
        ("What do 300 cost?", "300 cost 2,700."),
        ("Is it waterproof?", "Yes, to two metres."),
        ("Price please", "That would be 450 a month."),
        ("Can they start on Saturday?", "Hi Jim, they can."),
        ("Könnten Sie die Laufzeit nennen?", "Die Laufzeit beträgt zwei Jahre."),
    ],
)
def test_a_reply_that_touches_on_it_answers(asked: str, reply: str) -> None:
    assert answers(asked, replies(reply))


@pytest.mark.parametrize(
    ("asked", "reply"),
    [
        (
            "Does the insurer accept a used motor without a survey?",
            "Great news about the board! The contract is attached.",
        ),
        ("Who signs the warranty transfer on your side?", "Any thoughts?"),
    ],
)
def test_a_reply_that_passes_over_it_does_not(asked: str, reply: str) -> None:
    assert not answers(asked, replies(reply))


def test_a_later_reply_may_answer() -> None:
    assert answers("Does the insurer accept a used motor?", replies("Good to hear from you!", "About the motor: it passed."))


def test_a_question_of_ours_that_happens_to_share_a_word_answers_nothing() -> None:
    asked = "Before anything is signed my father wants to know whether the seals have a certificate."
    assert not answers(asked, replies("Lovely to hear. Shall I send the papers to your father?"))


def test_asking_back_about_the_very_thing_is_touching_on_it() -> None:
    assert answers("Does the insurer accept a used motor?", replies("Which insurer is it, and how old is the motor?"))
