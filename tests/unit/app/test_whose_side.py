"""Whose mail it is, as the mail itself tells it."""

from __future__ import annotations

from given_files import ME, letter, letters
from unghost.app.whose_side import house_of, side_of
from unghost.reading.read import read


def test_the_owner_stands_on_nearly_every_mail() -> None:
    side = side_of([read(raw) for raw in letters()])
    assert (side.me, side.ours) == ((ME,), ("lindqvist-doors.example",))
    assert side.addresses[0].address == ME
    assert side.timezone == "Europe/Berlin"


def test_another_address_of_the_same_name_is_proposed_too() -> None:
    other = "Ida Lindqvist <ida.lindqvist@gmail.com>"
    more = [letter(100 + n, other, "Tom Ashe <tom@ashe-hall.example>", 30 + n, "A word from home.") for n in range(4)]
    side = side_of([read(raw) for raw in [*letters(), *more]])
    assert side.me == (ME, "ida.lindqvist@gmail.com")
    assert side.ours == ("lindqvist-doors.example",)  # a provider's domain is nobody's house


def test_of_no_mail_nothing_is_said() -> None:
    side = side_of([])
    assert (side.addresses, side.me, side.ours, side.timezone, side.country) == ((), (), (), "", "")


def test_a_providers_domain_is_nobodys_house() -> None:
    assert (house_of("x@gmail.com"), house_of("x@acme.example"), house_of("root@localhost")) == ("", "acme.example", "")


def test_a_clock_that_one_country_keeps_tells_it_without_a_house() -> None:
    me = "Ida Rao <ida.rao@gmail.com>"
    raws = [letter(n, me, "Tom Ashe <tom@ashe-hall.example>", n + 1, "A word.").replace(b"+0100", b"+0530") for n in range(4)]
    side = side_of([read(raw) for raw in raws])
    assert (side.ours, side.timezone, side.country) == ((), "Asia/Kolkata", "IN")
