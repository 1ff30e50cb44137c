"""When a letter is a mailing, and what stops one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from unghost.domain.letter import Shown, Version
from unghost.domain.settings import Settings
from unghost.errors import BadUse
from unghost.outbox.one_to_one import MANY, not_one_to_one, unsubscribe_headers, unsubscribe_line

AT = datetime(2026, 6, 17, 9, 0, tzinfo=UTC)
SETTINGS = Settings(me=("me@us.example",), unsubscribe_url="https://us.example/stop/{token}")
WORDS = """Hi {name},

our new lanterns run on half the power of the old ones, and “{title}” shows how that was measured. It is {n} pages long, and the
figures on the third are from a house like yours. If it is of use to you, keep it. No answer is needed.

https://us.example/{n}
"""


def draft(number: int, words: str = WORDS, to: str = "") -> Version:
    text = words.format(name=f"Name{number}", title=f"Report number {number} on lanterns", n=number + 10)
    return Version(f"d{number}", 1, AT, "me@us.example", "p", to or f"p{number}@house.example", "value", "Lanterns", text)


def test_the_same_words_to_many_are_a_mailing_whatever_is_filled_in() -> None:
    earlier = [draft(n) for n in range(1, MANY + 1)]
    assert not_one_to_one(draft(0), earlier)
    assert not not_one_to_one(draft(0), earlier[1:])


def test_to_the_same_person_again_is_no_mailing() -> None:
    earlier = [draft(n, to="P0@house.example") for n in range(1, 20)]
    assert not not_one_to_one(draft(0, to="p0@house.example"), earlier)


def test_other_words_are_no_mailing() -> None:
    own = "Hi Pia,\n\nyou asked on Tuesday whether the frame is steel. It is not, it is ash, and I should have said so at once.\n"
    assert not not_one_to_one(draft(0, own), [draft(n) for n in range(1, 20)])


def test_facts_that_are_shown_are_not_the_words() -> None:
    tail = " is what you told me, and so I looked again and found that we were wrong about the price of the frame.\n"
    facts = [
        "the audit in March ends late",
        "your director left us in May",
        "a move to the new house",
        "the budget is cut by half",
        "a second shift is planned",
        "the old stock is sold",
    ]
    drafts = [replace(draft(n, f"{fact}{tail}"), shown=(Shown(0, len(fact), "m", fact),)) for n, fact in enumerate(facts)]
    assert not_one_to_one(drafts[0], drafts[1:])


def test_empty_drafts_are_no_mailing() -> None:
    assert not not_one_to_one(draft(0, "\n"), [draft(n, "\n") for n in range(1, 20)])


def test_a_mailing_bears_the_pair_of_headers_and_says_so() -> None:
    headers = dict(unsubscribe_headers(SETTINGS, "a/b c"))
    assert (
        headers["List-Unsubscribe"]
        == "<https://us.example/stop/a%2Fb%20c>, <mailto:me@us.example?subject=unsubscribe%20a%2Fb%20c>"
    )
    assert headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert unsubscribe_line(SETTINGS, "t").endswith("https://us.example/stop/t")


@pytest.mark.parametrize("where", ["", "http://us.example/{token}", "https://us.example/stop"])
def test_without_an_address_that_takes_the_click_a_mailing_is_refused_with_a_remedy(where: str) -> None:
    with pytest.raises(BadUse) as refused:
        unsubscribe_headers(replace(SETTINGS, unsubscribe_url=where), "t")
    assert "unsubscribe_url" in refused.value.remedy
