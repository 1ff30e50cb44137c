import pytest

from mails import JIM, ME, SETTINGS, at, history, mail
from unghost.domain.record import Bond, Link
from unghost.history.history import Facts, History
from unghost.history.identity import clean_name
from unghost.history.weave import weave


def told(*links: Link) -> History:
    messages = (mail(1, "a@acme.example", ME), mail(2, "b@other.example", ME))
    return weave(Facts(messages=messages, links=links), at(9), SETTINGS)


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
    ours = mail(1, ME, "Jim Doe <jim@acme.example>", ident="a")
    theirs = mail(2, "Jim Doe <jim.doe@gmail.com>", ME, ident="b", answers="a")
    assert list(history(ours, theirs).people) == ["jim.doe@gmail.com"]


def test_a_stranger_who_borrows_a_name_and_a_subject_is_nobody_we_know() -> None:
    ours = mail(1, ME, "Jim Doe <jim@acme.example>", ident="a")
    stranger = mail(2, "Jim Doe <j1m@evil.example>", ME, ident="b", subject="Re: The second pump")
    found = history(ours, stranger)
    assert found.by_address["jim@acme.example"] != found.by_address["j1m@evil.example"]


def test_namesakes_at_a_mail_provider_are_two() -> None:
    found = history(mail(1, "Max Roe <max.roe@yahoo.de>", ME), mail(2, "Max Roe <m.roe77@yahoo.de>", ME, subject="Else"))
    assert len(found.people) == 2


def test_a_first_name_alone_joins_nobody() -> None:
    found = history(mail(1, "Jim <jim@acme.example>", ME), mail(2, "Jim <jimmy@acme.example>", ME))
    assert len(found.people) == 2


def test_a_function_address_is_nobodys_second_address() -> None:
    found = history(mail(1, "Jim Doe <jim@acme.example>", ME), mail(2, "Jim Doe <info@acme.example>", ME))
    assert len(found.people) == 2


def test_the_user_can_say_that_two_are_one() -> None:
    assert len(told(Link(at(3), "a@acme.example", "b@other.example", Bond.SAME)).people) == 1


def test_a_later_word_of_the_user_replaces_an_earlier_one() -> None:
    same = Link(at(3), "a@acme.example", "b@other.example", Bond.SAME)
    assert len(told(same, Link(at(4), "b@other.example", "a@acme.example", Bond.DIFFERENT)).people) == 2


def test_what_the_user_says_later_does_not_change_what_was_known_before() -> None:
    assert len(told(Link(at(10), "a@acme.example", "b@other.example", Bond.SAME)).people) == 2


def test_the_user_can_say_that_namesakes_are_two() -> None:
    facts = Facts(
        messages=(mail(1, "Jim Doe <jim@acme.example>", ME), mail(2, "Jim Doe <j.doe@acme.example>", ME)),
        links=(Link(at(3), JIM, "j.doe@acme.example", Bond.DIFFERENT),),
    )
    assert len(weave(facts, at(9), SETTINGS).people) == 2


def test_a_third_address_does_not_bring_together_whom_the_user_set_apart() -> None:
    names = ("jim@acme.example", "j.doe@acme.example", "doe@acme.example")
    facts = Facts(
        messages=tuple(mail(n, f"Jim Doe <{address}>", ME) for n, address in enumerate(names, 1)),
        links=(Link(at(5), names[0], names[1], Bond.DIFFERENT),),
    )
    found = weave(facts, at(9), SETTINGS)
    assert found.by_address[names[0]] != found.by_address[names[1]]


def test_a_branch_of_the_company_is_the_company() -> None:
    found = history(mail(1, "Jim Doe <jim@acme.example>", ME), mail(2, "Jim Doe <jim@uk.acme.example>", ME))
    assert len(found.people) == 1


def test_one_top_level_domain_is_no_company() -> None:
    found = history(mail(1, "Jim Doe <jim@com.br>", ME), mail(2, "Jim Doe <jim@other.com.br>", ME, subject="Else"))
    assert len(found.people) == 2


def test_colleagues_are_nobodys_prospect() -> None:
    assert not history(mail(1, ME, "max@brightwell.example"), mail(2, "max@brightwell.example", ME)).people


def test_somebody_is_found_by_address_and_by_name() -> None:
    found = history(mail(1, "Jim Doe <jim@acme.example>", ME))
    assert found.find("JIM@acme.example") is found.find("jim doe") is found.people[JIM]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ('"Doe, Jim"', "Jim Doe"),
        ("Jim Doe (Acme)", "Jim Doe"),
        ("jim@acme.example", ""),
        ("Jim Doe via Board", "Jim Doe"),
        ("Bob O'Neil", "Bob O'Neil"),
        ("Bob O’Neil", "Bob O’Neil"),
        ("O'Neil, Bob", "Bob O'Neil"),
        ("D'Angelo Roe", "D'Angelo Roe"),
        ("Layla Al-Sa'id", "Layla Al-Sa'id"),
        ("Awa N'Diaye", "Awa N'Diaye"),
        ("Gerard 't Hooft", "Gerard 't Hooft"),
        ("'Bob Neil'", "Bob Neil"),
        ("‘Bob Neil’", "Bob Neil"),
        ("“Bob Neil”", "Bob Neil"),
        ("'Bob O'Neil'", "Bob O'Neil"),
        ("'Bob O'Neil' via Board", "Bob O'Neil"),
        ("\"'O'Neil, Bob'\"", "Bob O'Neil"),
        ("Robert 'Bob' Neil", "Robert Bob Neil"),
    ],
)
def test_names_are_read_as_people_say_them(written: str, meant: str) -> None:
    assert clean_name(written) == meant


def test_two_ways_to_write_an_apostrophe_are_one_name() -> None:
    found = history(mail(1, "Bob O'Neil <bob@acme.example>", ME), mail(2, "Bob O’Neil <b.oneil@acme.example>", ME))
    assert list(found.people) == ["b.oneil@acme.example"]
    assert found.find("bob o'neil") is found.find("Bob O’Neil") is found.people["b.oneil@acme.example"]
