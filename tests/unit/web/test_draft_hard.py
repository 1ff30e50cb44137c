"""A draft under attack: words of every awkward length and make, and a person who is erased while somebody writes to them."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import monotonic

import pytest

from letters_site import PATRICK, begun, digest_on, sending_home, value, words
from site_of import Tab, tab

LONGEST = 60.0
"""Seconds an answer may take at most, on a busy machine; what this was written for took 45."""
AWKWARD = {
    "100 KB on one line": "a" * 100_000,
    "100 KB without an end of a sentence": "just checking in " * 6_000,
    "10,000 lines": "Hello\n" * 10_000,
    "10,000 empty lines": "Hello" + "\n" * 10_000 + "Nora",
    "nothing but marks above": "\u0301" * 19_000,
    "nothing but marks above, and more than a draft holds": "\u0301" * 100_000,
    "one letter under a tower of marks": "Z" + "\u0300\u0336\u20dd" * 6_000,
    "marks and letters by turns": "e\u0301" * 9_900,
    "a line as long as a draft": "w" * 19_900,
    "as many lines as a draft holds": "a\n" * 9_900,
    "as many words that press as it holds": "bumping " * 2_400,
    "as many questions as it holds": "?!" * 9_900,
    "as many quotes as it holds": "> " * 9_900,
    "as many addresses as it holds": "http://a.b/ " * 1_600,
    "as many brackets as it holds": "([{<" * 4_900,
    "joined pictures": "\U0001f468\u200d\U0001f469\u200d\U0001f467 " * 3_300,
    "no width at all": "\u200b" * 19_000,
    "words from the right": "\u05d0\u05d1 " * 6_000,
    "wide spaces": "\u3000" * 19_000,
    "a dot on every line": ".\n" * 9_900,
    "a line of From": "From \n" * 3_000,
    "half a character": "a\ud800b",
    "a zero": "Hello\x00Nora",
    "an override of direction": "Hello \u202egnp.exe",
    "nothing": "",
}


@pytest.fixture(scope="module")
def seller(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    with tab(sending_home(tmp_path_factory.mktemp("hard"))) as opened:
        yield opened


def sent(seller: Tab, where: str, **fields: str) -> tuple[int, str]:
    """Send a form as a browser writes it, and return the answer's status and words; it must come soon and be no fault."""
    raw = "&".join(f"{name}={_quoted(text)}" for name, text in {"csrf": seller.token(), **fields}.items())
    begun_at = monotonic()
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = seller.client.post(where, content=raw.encode(), headers=kind)
    assert monotonic() - begun_at < LONGEST, (where, monotonic() - begun_at)
    assert answer.status_code < 500, (where, answer.status_code)
    return answer.status_code, words(answer.text) if "<main" in answer.text else answer.text


def _quoted(text: str) -> str:
    return "".join(f"%{byte:02X}" for byte in text.encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize("name", AWKWARD)
def test_awkward_words_are_answered_with_a_sentence(seller: Tab, name: str) -> None:
    body, where = AWKWARD[name], begun(seller)
    number = value(seller.get(where).text, "from")
    subject = body[:150].replace("\n", " ") or "Re: Brine pumps"
    for subject_too in ("Re: Brine pumps", subject):
        status, said = sent(seller, f"{where}/check", subject=subject_too, body=body)
        assert (status, bool(said.strip())) == (200, True)
        status, said = sent(seller, where, subject=subject_too, body=body, **{"from": number})
        assert status in (200, 409, 422)
        assert said.strip()
    sent(seller, where, subject="Re: Brine pumps", body=body, apply="all", **{"from": number})
    for way in (where, f"{where}/approve"):
        begun_at = monotonic()
        answer = seller.get(way)
        assert answer.status_code < 500, (way, answer.status_code)
        assert monotonic() - begun_at < LONGEST, way
    if 'name="digest"' in answer.text:  # nothing stands against it, so that it can be approved as it is
        status, said = sent(seller, f"{where}/approve", digest=value(answer.text, "digest"))
        assert status in (200, 409, 422)
        assert said.strip()


@pytest.mark.parametrize(
    "when", ["0001-01-01T00:00", "9999-12-31T23:59", "2026-06-18T15:00+99:00", "x" * 10_000, "2026-02-30", "\x00"]
)
def test_a_moment_that_cannot_be_is_answered_with_a_sentence(seller: Tab, when: str) -> None:
    where = begun(seller)
    status, said = sent(seller, f"{where}/approve", digest="x", not_before=when)
    assert status in (409, 422), said
    assert seller.get(f"{where}/approve", params={"not_before": when}).status_code < 500


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[Tab]:
    with tab(sending_home(tmp_path)) as opened:
        yield opened


def erased(seller: Tab) -> None:
    """Erase the person in another tab."""
    status, said = sent(seller, "/settings/erase", who=PATRICK, sure="yes")
    assert status == 200, said


def kept_of_them(seller: Tab) -> list[str]:
    """Return the words of drafts and letters that are still kept of the person."""
    outbox = seller.room.app.store.outbox
    return [one.body for one in outbox.versions() if one.person == PATRICK and one.body] + [
        one.id for one in outbox.letters() if one.person == PATRICK and one.raw
    ]


def test_whoever_is_erased_while_a_draft_to_them_is_written_stays_erased(alone: Tab) -> None:
    where = begun(alone)
    number = value(alone.get(where).text, "from")
    erased(alone)
    for way, fields in (
        (where, {"subject": "Re: Brine pumps", "body": "Patrick, a new word.", "from": number}),
        (f"{where}/check", {"subject": "Re: Brine pumps", "body": "Patrick, a new word."}),
        (where, {"subject": "Re: Brine pumps", "body": "Patrick, a new word.", "from": number, "apply": "all"}),
        (where, {"subject": "Re: Brine pumps", "body": "Patrick, a new word.", "from": number, "then": "approve"}),
        (f"{where}/again", {"version": number}),
        (f"{where}/throw", {}),
        (f"{where}/throw", {"back": "1"}),
        (f"{where}/reword", {}),
        (f"{where}/approve", {"digest": "x"}),
        ("/draft/new", {"person": PATRICK}),
    ):
        status, said = sent(alone, way, **fields)
        assert said.strip(), way
        assert status in (200, 404, 409, 422), (way, status)
    for way in (where, f"{where}/approve", "/draft", "/outbox", "/today", "/audit"):
        answer = alone.get(way)
        assert answer.status_code < 500, way
        assert "Patrick" not in words(answer.text), way
    assert kept_of_them(alone) == []


def test_whoever_is_erased_while_their_letter_is_read_gets_none(alone: Tab) -> None:
    where = begun(alone)
    digest = digest_on(alone.get(f"{where}/approve").text)
    erased(alone)
    status, said = sent(alone, f"{where}/approve", digest=digest)
    assert status in (404, 409, 422), status
    assert said.strip()
    assert alone.room.app.posting.under_way(None) == ()
    assert kept_of_them(alone) == []


def test_whoever_is_erased_after_the_yes_gets_none_either(alone: Tab) -> None:
    where = begun(alone)
    digest = digest_on(alone.get(f"{where}/approve").text)
    status, said = sent(alone, f"{where}/approve", digest=digest)
    assert status == 200, said
    assert len(tuple(alone.room.app.posting.under_way(None))) == 1
    erased(alone)
    status, said = sent(alone, f"{where}/approve", digest=digest)  # the other tab presses it once more
    assert status in (404, 409, 422), status
    assert tuple(alone.room.app.posting.under_way(None)) == ()
    assert kept_of_them(alone) == []
    assert alone.get("/outbox").status_code == 200


def test_both_at_once_leave_no_letter_behind(alone: Tab) -> None:
    where = begun(alone)
    page = alone.get(f"{where}/approve").text
    digest, number = digest_on(page), value(alone.get(where).text, "from")
    tries = [
        (f"{where}/approve", {"digest": digest}),
        ("/settings/erase", {"who": PATRICK, "sure": "yes"}),
        (where, {"subject": "Re: Brine pumps", "body": "Patrick, a new word.", "from": number}),
        (f"{where}/approve", {"digest": digest}),
        ("/draft/new", {"person": PATRICK}),
    ]
    with ThreadPoolExecutor(len(tries)) as pool:
        answers = list(pool.map(lambda one: sent(alone, one[0], **one[1]), tries))
    assert all(said.strip() for _, said in answers)
    assert tuple(alone.room.app.posting.under_way(None)) == ()
    assert kept_of_them(alone) == []
