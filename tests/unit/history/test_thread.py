from mails import JIM, ME, mail
from unghost.domain.message import Message
from unghost.history.place import places
from unghost.history.thread import threads


def number_of_threads(*messages: Message, aliases: dict[str, str] | None = None) -> int:
    return len(set(threads(messages, places(messages), aliases or {}).values()))


def test_a_reply_joins_its_parent() -> None:
    assert number_of_threads(mail(1, ME, JIM, ident="a"), mail(2, JIM, ME, ident="b", answers="a", subject="Something else")) == 1


def test_two_replies_to_a_mail_we_never_had_are_one_thread() -> None:
    assert number_of_threads(mail(1, JIM, ME, ident="a", answers="gone"), mail(2, JIM, ME, ident="b", answers="gone")) == 1


def test_the_same_subject_alone_is_no_thread() -> None:
    assert number_of_threads(mail(1, ME, JIM, ident="a"), mail(2, ME, JIM, ident="b")) == 2


def test_a_reply_without_references_joins_by_subject_and_people() -> None:
    assert number_of_threads(mail(1, ME, JIM, ident="a"), mail(2, JIM, ME, ident="b", subject="RE: The second pump")) == 1


def test_a_reply_from_strangers_does_not_join_by_subject() -> None:
    other = mail(2, "pia@other.example", "max@other.example", ident="b", subject="RE: The second pump")
    assert number_of_threads(mail(1, ME, JIM, ident="a"), other) == 2


def test_an_old_subject_no_longer_joins() -> None:
    assert number_of_threads(mail(1, ME, JIM, ident="a"), mail(90, JIM, ME, ident="b", subject="RE: The second pump")) == 2


def test_a_reply_to_a_dropped_copy_joins_the_copy_that_stayed() -> None:
    messages = (mail(1, ME, JIM, ident="a"), mail(2, JIM, ME, ident="c", answers="b"))
    assert number_of_threads(*messages, aliases={"b": "a"}) == 1


def test_references_in_a_circle_do_no_harm() -> None:
    assert number_of_threads(mail(1, ME, JIM, ident="a", answers="b"), mail(2, JIM, ME, ident="b", answers="a")) == 1
