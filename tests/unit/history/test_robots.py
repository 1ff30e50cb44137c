from mails import JIM, ME, history, mail
from unghost.domain.message import Kind

ROBOT = "We have received your message and will look at it when the office is open again."


def test_the_same_words_at_once_twice_are_a_machine() -> None:
    asked = [mail(day, ME, JIM, f"Question {day}?") for day in (1, 5)]
    answers = [mail(day + 0.0006, JIM, ME, ROBOT) for day in (1, 5)]
    found = history(*asked, *answers).people[JIM]
    assert not found.theirs
    assert [s.kind for s in found.signals] == [Kind.AUTO_REPLY, Kind.AUTO_REPLY]


def test_once_is_not_enough() -> None:
    assert history(mail(1, ME, JIM), mail(1.0006, JIM, ME, ROBOT)).people[JIM].theirs


def test_somebody_who_writes_the_same_later_is_a_person() -> None:
    found = history(
        *(mail(day, ME, JIM, f"Question {day}?") for day in (1, 5)), *(mail(day + 0.5, JIM, ME, ROBOT) for day in (1, 5))
    )
    assert len(found.people[JIM].theirs) == 2


def test_a_quick_thank_you_may_be_repeated() -> None:
    found = history(
        *(mail(day, ME, JIM, f"Question {day}?") for day in (1, 5)), *(mail(day + 0.0006, JIM, ME, "Thanks!") for day in (1, 5))
    )
    assert len(found.people[JIM].theirs) == 2
