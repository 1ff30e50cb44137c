"""An account and a case's people as JSON, as the schemas promise, and by whichever name the user has."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from mails import JIM, ME, SETTINGS, address, at, mail
from schemas import validate
from unghost.app.account import account_at, account_json
from unghost.app.case import Review
from unghost.app.contract import case_json
from unghost.app.people import case_of
from unghost.app.review import review
from unghost.causes.people.doors import Doors
from unghost.cli.show_people import account_lines, short_lines, strength_lines
from unghost.errors import UnknownPerson
from unghost.history.history import Facts
from unghost.history.weave import no_holidays
from unghost.silence.kaplan_meier import learn_kaplan_meier

ANN = "Ann Bell <ann@acme.example>"
MESSAGES = (
    mail(0, ME, "Jim Doe <jim@acme.example>", ident="q"),
    mail(1, "Jim Doe <jim@acme.example>", ME, "My boss Tom Ray has to sign.", ident="a", answers="q"),
    replace(mail(2, ANN, ME, "Hello, I look after the pumps."), cc=(address("Tom Ray <tom@acme.example>"),)),
    mail(3, ME, "Jim Doe <jim@acme.example>", "Does Friday suit you?"),
)


@pytest.fixture(scope="module")
def found() -> Review:
    return review(Facts(messages=MESSAGES), at(30), SETTINGS, no_holidays, learn_kaplan_meier)


def test_a_case_holds_its_people_relations_and_reasons(found: Review) -> None:
    told = case_json(case_of(found, JIM))
    validate("case", told)
    people: dict[str, dict[str, Any]] = {one["person"].partition("@")[0]: one for one in told["people"]}
    assert set(people) == {"jim", "ann", "tom"}
    assert (people["tom"]["role"], people["tom"]["only_copied"]) == ("boss", True)
    assert (people["jim"]["door"], people["jim"]["not_a_door"]) == (None, None)
    assert people["ann"]["door"]["rank"] == 1
    assert {r["tie"] for r in told["relations"]} >= {"boss_of", "decides_for"}
    strength = told["relationship_strength"]
    assert [s["part"] for s in strength["says"]] == list(strength["parts"])


@pytest.mark.parametrize(("who", "about"), [("acme.example", None), ("ACME.example", None), (JIM, JIM), ("Jim Doe", JIM)])
def test_an_account_is_found_by_its_name_or_by_somebody_of_it(found: Review, who: str, about: str | None) -> None:
    account = account_at(found, who)
    told = account_json(account)
    validate("account_people", told)
    assert (told["account"], told["about"], len(told["people"])) == ("acme.example", about, 3)


def test_nobody_is_told_with_the_nearest_names(found: Review) -> None:
    with pytest.raises(UnknownPerson):
        account_at(found, "nowhere.example")


def test_the_lines_say_who_is_there_and_who_could_be_asked(found: Review) -> None:
    account = account_at(found, JIM)
    sections = dict(account_lines(account.house, account.doors, found.now))
    assert sections["Who is at acme.example"][0] == "3 people are known there; 2 wrote or spoke to us."
    assert any("boss: Tom Ray is the boss of Jim Doe." in line for line in sections["Who is at acme.example"])
    assert sections["Who could be asked, in the open"][0].startswith("1. Ann Bell: They have written")
    short = short_lines(account.house, case_doors(found), JIM, found.now)
    assert any("To be asked, if need be: Ann Bell." in line for line in short)


def case_doors(found: Review) -> Doors:
    return case_of(found, JIM).doors


def test_a_person_alone_has_no_section(found: Review) -> None:
    account = account_at(found, "acme.example")
    alone = replace(account.house, contacts=account.house.contacts[:1])
    assert short_lines(alone, case_doors(found), account.house.contacts[0].person, found.now) == []


def test_strength_is_never_a_bare_number(found: Review) -> None:
    lines = strength_lines(case_of(found, JIM).bond)
    assert lines[0].startswith("relationship 0.")
    assert "too little to be sure" in lines[0]
    assert len(lines) >= 8
