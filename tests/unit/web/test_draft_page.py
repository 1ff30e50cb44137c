"""A draft on the page: begun, linted, saved without losing anybody's words, thrown away; and approved once, as it was shown."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest

from letters_site import COLIN, PRESSES, begun, box, digest_on, sending_home, value, words
from site_of import Tab, tab
from unghost.domain.deed import What
from unghost.domain.letter import Version

OURS = "Patrick,\n\nIs this a good moment for the brine pumps, or is another one better?\n\nA no is fine as well.\n\nNora"

_WISHES = ("kind", "good", "warm", "best", "friendly", "fine", "sunny", "calm", "cheerful", "hearty", "bright")


@pytest.fixture(scope="module")
def seller(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    with tab(sending_home(tmp_path_factory.mktemp("draft"))) as opened:
        yield opened


def kept(seller: Tab, where: str, body: str, subject: str = "Re: Brine pumps") -> None:
    number = value(seller.get(where).text, "from")
    answer = seller.post(where, {"subject": subject, "body": body, "from": number})
    assert answer.status_code == 200, words(answer.text)


def versions(seller: Tab, where: str) -> tuple[Version, ...]:
    return seller.room.app.store.outbox.versions(draft=where.rpartition("/")[2])


def anew(seller: Tab, body: str = OURS) -> str:
    """Begin a draft to Patrick that no test before has touched: whatever was on its way is taken back."""
    outbox = seller.room.app.posting.outbox
    for letter, standing in ((one, outbox.standing(one.id)) for one in outbox.letters()):
        if standing is not None and standing.step.open:
            seller.post(f"/outbox/{letter.id}/withdraw", {})
    where = begun(seller)
    kept(seller, where, f"{body}\n\nWith {_WISHES[len(outbox.versions()) % len(_WISHES)]} wishes")
    return where


def test_a_draft_is_begun_and_shows_what_shows_its_facts(seller: Tab) -> None:
    page = seller.get(begun(seller)).text
    said = words(page)
    assert "To Patrick Doyle" in said
    assert "It answers their mail of 10 March" in said
    assert "Brine pumps their mail of 10 March" in said
    assert 'href="/message/' in page.partition("What shows it")[2]
    assert "Not before Wednesday 17 June" in said


def test_what_its_writer_must_know_stands_above_the_words(seller: Tab) -> None:
    begun_ = seller.post("/draft/new", {"person": "juergen.pfaff@rheintal-textil.example", "play": "apology-call"})
    page = seller.get(begun_.url.path).text
    assert page.index("You write to each other in German; these words are English.") < page.index('name="body"')
    assert page.count("these words are English") == 1


def test_what_keeps_it_back_stands_next_to_the_words(seller: Tab) -> None:
    where = begun(seller, COLIN)
    page = seller.get(where).text
    assert "It cannot go like this" in words(page)
    assert "One place (“…”) is yours to fill in." in words(page)
    live = seller.post(f"{where}/check", {"subject": "My apologies", "body": PRESSES}).text
    assert "empty ping" in live
    assert "Nothing on record shows" in words(f"<main>{live}</main>")
    assert "4,711" in words(f"<main>{live}</main>")
    assert 'data-field="body" data-level="error" data-start="10" data-end="26"' in live


def test_calmer_words_are_written_in_and_kept_only_when_they_are_saved(seller: Tab) -> None:
    where = begun(seller)
    before = len(versions(seller, where))
    page = seller.post(where, {"subject": "Re: Brine pumps", "body": PRESSES, "from": "1", "apply": "all"}).text
    assert "Just checking in" not in box(page, "body")
    assert "A no is fine as well." in box(page, "body")
    assert len(versions(seller, where)) == before


def test_of_two_tabs_that_save_neither_loses_a_word(seller: Tab) -> None:
    where = anew(seller)
    number = value(seller.get(where).text, "from")
    kept(seller, where, "Patrick,\n\nThe first tab wrote this.\n\nNora")
    answer = seller.post(
        where, {"subject": "Re: Brine pumps", "body": "Patrick,\n\nThe second tab wrote this.\n\nNora", "from": number}
    )
    assert answer.status_code == 409
    assert "The first tab wrote this." in words(answer.text)
    assert "The second tab wrote this." in box(answer.text, "body")
    newest = value(answer.text, "from")
    after = seller.post(where, {"subject": "Re: Brine pumps", "body": box(answer.text, "body"), "from": newest})
    assert after.status_code == 200
    assert [one.body.split("\n")[2] for one in versions(seller, where)[-2:]] == [
        "The first tab wrote this.",
        "The second tab wrote this.",
    ]


@pytest.mark.parametrize(
    ("body", "why"), [("", "no words"), ("word " * 5000, "a draft holds"), ("Hello\x07there", "control character")]
)
def test_what_cannot_be_kept_comes_back_with_the_reason(seller: Tab, body: str, why: str) -> None:
    where = begun(seller)
    number = value(seller.get(where).text, "from")
    answer = seller.post(where, {"subject": "Re: Brine pumps", "body": body, "from": number})
    assert answer.status_code == 422
    assert why in words(answer.text)
    assert box(answer.text, "body") == body


def test_an_older_version_shows_what_changed_and_comes_back(seller: Tab) -> None:
    where = anew(seller)
    kept(seller, where, "Patrick,\n\nOther words altogether.\n\nNora")
    page = seller.get(where).text
    assert "<ins>+Other words altogether.</ins>" in page
    seller.post(f"{where}/again", {"version": "1"})
    first, *_, last = versions(seller, where)
    assert last.body == first.body
    assert last.number > 2


def test_a_draft_is_thrown_away_and_taken_back(seller: Tab) -> None:
    where = anew(seller)
    assert "The draft is thrown away" in words(seller.post(f"{where}/throw", {}).text)
    assert where not in seller.get("/draft").text
    assert "was thrown away" in words(seller.get(f"{where}/approve").text)
    assert "The draft is back." in words(seller.post(f"{where}/throw", {"back": "1"}).text)
    assert f'href="{where}"' in seller.get("/draft").text


def test_a_draft_of_somebody_who_wrote_meanwhile_says_so_at_the_top(seller: Tab) -> None:
    where = begun(seller, COLIN)
    assert "since these words were written" not in words(seller.get(where).text)
    latest = versions(seller, where)[-1]
    stale = replace(latest, number=latest.number + 1, at=latest.at + timedelta(seconds=1), seen=())
    seller.room.write(lambda app: app.store.outbox.decide(lambda desk: desk.add_version(stale)))
    said = words(seller.get(where).text)
    assert "since these words were written" in said
    assert said.index("since these words were written") < said.index("Subject")


def test_the_yes_is_to_what_was_shown_and_to_nothing_else(seller: Tab) -> None:
    where = anew(seller)
    read = digest_on(seller.get(f"{where}/approve").text)
    kept(seller, where, OURS + "\n\nOne more line.")
    answer = seller.post(f"{where}/approve", {"digest": read})
    assert answer.status_code == 409
    assert "is another than the one you read" in words(answer.text)
    assert "One more line." in words(answer.text)
    assert digest_on(answer.text) != read
    assert not [one for one in seller.room.app.posting.outbox.letters() if one.draft == where.rpartition("/")[2]]


def test_two_approvals_at_once_are_one_letter(seller: Tab) -> None:
    where = anew(seller)
    digest, csrf = digest_on(seller.get(f"{where}/approve").text), seller.token()

    def yes(_: int) -> int:
        return int(seller.client.post(f"{where}/approve", data={"csrf": csrf, "digest": digest}).status_code)

    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(yes, range(8))) == {200}
    outbox = seller.room.app.posting.outbox
    letters = [one for one in outbox.letters() if one.draft == where.rpartition("/")[2]]
    assert len(letters) == 1
    assert [deed.what for deed in outbox.deeds(letters[0].id)] == [What.APPROVED]


def test_approve_and_undo(seller: Tab) -> None:
    where = anew(seller)
    page = seller.get(f"{where}/approve").text
    assert "5 minutes at least" in words(page)
    answer = seller.post(f"{where}/approve", {"digest": digest_on(page)})
    assert "Approved. You can take it back until it leaves." in words(answer.text)
    assert "Take it back" in words(seller.get("/outbox").text)
    taken = seller.post(f"{answer.url.path}/withdraw", {"from": "outbox"})
    assert "It will not go; its draft stays." in words(taken.text)
    again = seller.post(f"{answer.url.path}/withdraw", {"from": "outbox"})  # a second click
    assert "cancelled already" in words(again.text)


def test_a_letter_can_be_kept_until_a_later_moment(seller: Tab) -> None:
    where = anew(seller)
    page = seller.get(f"{where}/approve").text
    answer = seller.post(f"{where}/approve", {"digest": digest_on(page), "not_before": "2026-06-18T15:00"})
    assert "18 June 15:00" in words(answer.text)
    wrong = seller.post(f"{where}/approve", {"digest": digest_on(page), "not_before": "soon"})
    assert "is no moment" in words(wrong.text)


def test_nobody_who_is_not_there_gets_a_draft(seller: Tab) -> None:
    assert "Nobody called" in words(seller.post("/draft/new", {"person": "nobody@void.example"}).text)
    assert "Whom is it to?" in words(seller.post("/draft/new", {}).text)
    assert "There is no draft called d999" in words(seller.get("/draft/d999").text)


def test_a_discarded_line_of_the_log_is_told(seller: Tab) -> None:
    where = anew(seller)
    seller.post(f"{where}/throw", {})
    last = seller.room.app.posting.outbox.deeds(where.rpartition("/")[2])[-1]
    assert last.what is What.DISCARDED
    assert "threw a draft away" in words(seller.get("/audit").text)
