from dataclasses import replace

import pytest

from mails import JIM, ME, SETTINGS, at, history, mail
from unghost.history.history import Facts
from unghost.history.identity import clean_name
from unghost.history.weave import weave


def test_two_addresses_of_one_name_at_one_account_are_one_person() -> None:
    found = history(mail(1, "Jim Doe <jim@acme.example>", ME), mail(2, "Jim Doe <j.doe@acme.example>", ME))
    assert list(found.people) == ["j.doe@acme.example"]


def test_the_identity_is_the_address_used_most_lately() -> None:
    found = history(mail(3, "Jim Doe <jim@acme.example>", ME), mail(2, "Jim Doe <j.doe@acme.example>", ME))
    assert list(found.people) == [JIM]


def test_namesakes_at_different_accounts_stay_two() -> None:
    found = history(mail(1, "Jim Doe <jim@acme.example>", ME), mail(2, "Jim Doe <jim@other.example>", ME, subject="Elsewhere"))
    assert len(found.people) == 2


def test_a_namesake_in_the_same_thread_is_the_same_person() -> None:
    first = mail(1, "Jim Doe <jim@acme.example>", ME, ident="a")
    second = mail(2, "Jim Doe <jim.doe@gmail.com>", ME, ident="b", answers="a")
    assert list(history(first, second).people) == ["jim.doe@gmail.com"]


def test_a_first_name_alone_joins_nobody() -> None:
    found = history(mail(1, "Jim <jim@acme.example>", ME), mail(2, "Jim <jimmy@acme.example>", ME))
    assert len(found.people) == 2


def test_a_function_address_is_nobodys_second_address() -> None:
    found = history(mail(1, "Jim Doe <jim@acme.example>", ME), mail(2, "Jim Doe <info@acme.example>", ME))
    assert len(found.people) == 2


def test_the_user_can_say_that_two_are_one() -> None:
    facts = Facts(messages=(mail(1, "a@acme.example", ME), mail(2, "b@other.example", ME)))
    joined = replace(SETTINGS, merges=(("a@acme.example", "b@other.example"),))
    assert len(weave(facts, at(9), joined).people) == 1


def test_colleagues_are_nobodys_prospect() -> None:
    assert not history(mail(1, ME, "max@brightwell.example"), mail(2, "max@brightwell.example", ME)).people


def test_somebody_is_found_by_address_and_by_name() -> None:
    found = history(mail(1, "Jim Doe <jim@acme.example>", ME))
    assert found.find("JIM@acme.example") is found.find("jim doe") is found.people[JIM]


@pytest.mark.parametrize(
    ("written", "meant"),
    [('"Doe, Jim"', "Jim Doe"), ("Jim Doe (Acme)", "Jim Doe"), ("jim@acme.example", ""), ("Jim Doe via Board", "Jim Doe")],
)
def test_names_are_read_as_people_say_them(written: str, meant: str) -> None:
    assert clean_name(written) == meant
