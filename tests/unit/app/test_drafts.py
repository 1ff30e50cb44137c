"""Drafts: versions are only added, each with its line in the log; what was approved stays what it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from unghost.app.compose import Composed
from unghost.app.drafts import (
    Own,
    begin,
    difference,
    discard,
    draft_named,
    drafts,
    is_draft,
    revise,
    shown,
    take_back,
    version_of,
)
from unghost.causes.cause import View
from unghost.domain.deed import Deed, What
from unghost.domain.letter import DAILY, Letter, Origin
from unghost.errors import BadUse, CouldNot, StoreBusy
from unghost.outbox.standing import Step
from unghost.testing.build import NOW, THEM, US, view, warm
from unghost.testing.outbox import MemoryOutbox

MADE = Composed(US, THEM, THEM, "release", "Harbour lamps", "Hello Jo,\n\na no is fine.\n\nKim")


@pytest.fixture
def box() -> MemoryOutbox:
    return MemoryOutbox()


@pytest.fixture
def about() -> View:
    return view(warm())


def approve(box: MemoryOutbox, number: int = 1, *then: What) -> Letter:
    letter = Letter(f"l{number}", "d1", number, THEM, "release", "kim", US, THEM, f"l{number}@studio.example", b"x", NOW)
    box.decide(lambda desk: desk.add_letter(letter))
    dates = {"not_before": NOW.isoformat(), "expires": (NOW + timedelta(days=5)).isoformat(), "digest": letter.digest}
    claim = {"claim": "c", "lease_until": (NOW + timedelta(hours=1)).isoformat()}
    for what, body in ((What.APPROVED, dates), *((one, claim) for one in then)):
        box.decide(lambda desk, what=what, body=body: desk.write(Deed(NOW, US, what, letter.id, body)))  # type: ignore[misc]  # bound now
    return letter


def test_a_draft_is_begun_with_its_line_in_the_log(box: MemoryOutbox, about: View) -> None:
    found = begin(box, about, MADE, NOW)
    assert (found.version.draft, found.version.number, found.version.origin, found.new) == ("d1", 1, Origin.TEMPLATE, True)
    (deed,) = box.deeds("d1")
    assert (deed.what, deed.by) == (What.DRAFTED, US)
    assert deed.body == {"version": 1, "person": THEM, "to": THEM, "play": "release", "origin": "template"}


def test_the_very_same_words_are_the_same_draft(box: MemoryOutbox, about: View) -> None:
    assert begin(box, about, MADE, NOW).draft.name == "d1"
    again = begin(box, about, MADE, NOW + timedelta(days=1))
    assert (again.draft.name, again.new) == ("d1", False)
    assert begin(box, about, replace(MADE, subject="Lamps"), NOW).draft.name == "d2"
    assert len(box.words) == 2


def test_a_draft_is_thrown_away_by_a_line_of_the_log_and_comes_back(box: MemoryOutbox, about: View) -> None:
    begin(box, about, MADE, NOW)
    discard(box, draft_named(box, "d1"), US, NOW + timedelta(hours=1))
    assert draft_named(box, "d1").discarded == NOW + timedelta(hours=1)
    assert begin(box, about, MADE, NOW).draft.name == "d2"
    take_back(box, draft_named(box, "d1"), US, NOW)
    assert draft_named(box, "d1").discarded is None
    discard(box, draft_named(box, "d1"), US, NOW)
    revise(box, about, draft_named(box, "d1"), NOW, Own(body="Hello Jo,\n\na no is quite fine.\n\nKim"))
    assert draft_named(box, "d1").discarded is None


def test_a_draft_of_which_a_letter_is_on_its_way_is_not_thrown_away(box: MemoryOutbox, about: View) -> None:
    begin(box, about, MADE, NOW)
    approve(box)
    with pytest.raises(CouldNot, match="on its way"):
        discard(box, draft_named(box, "d1"), US, NOW)


def test_an_edit_is_a_new_version_and_the_old_one_stays(box: MemoryOutbox, about: View) -> None:
    begin(box, about, MADE, NOW)
    after = revise(box, about, draft_named(box, "d1"), NOW, Own(body="Hello Jo,\r\n\r\nforty cost 9,000 euros.\r\n\r\nKim\r\n"))
    assert (after.version.number, after.version.origin) == (2, Origin.PERSON)
    assert after.version.body == "Hello Jo,\n\nforty cost 9,000 euros.\n\nKim"
    assert [s.message for s in after.version.shown] == ["ours-107@mail.example"]
    assert version_of(draft_named(box, "d1"), 1).body == MADE.body
    assert [deed.body["version"] for deed in box.deeds("d1")] == [1, 2]


def test_an_edit_that_changes_nothing_makes_no_version(box: MemoryOutbox, about: View) -> None:
    begin(box, about, MADE, NOW)
    same = revise(box, about, draft_named(box, "d1"), NOW, Own(body=MADE.body + "\n\n", subject=" Harbour  lamps"))
    assert (same.new, same.version.number) == (False, 1)


def test_words_that_cannot_stand_in_a_letter_change_nothing(box: MemoryOutbox, about: View) -> None:
    begin(box, about, MADE, NOW)
    for wrong in (Own(body="\x00"), Own(body=" "), Own(subject="a\r\nBcc: b@x.example"), Own(subject="")):
        with pytest.raises(BadUse):
            revise(box, about, draft_named(box, "d1"), NOW, wrong)
        with pytest.raises(BadUse):
            begin(box, about, MADE, NOW, wrong)
    assert len(box.words) == 1


def test_two_who_edit_at_once_do_not_lose_each_others_words(box: MemoryOutbox, about: View) -> None:
    begin(box, about, MADE, NOW)
    before = draft_named(box, "d1")
    revise(box, about, before, NOW, Own(subject="Mine"))
    with pytest.raises(StoreBusy, match="another version"):
        revise(box, about, before, NOW, Own(subject="Yours"))
    assert [v.subject for v in box.words] == ["Harbour lamps", "Mine"]


def test_an_approved_version_goes_as_it_was_and_an_edit_is_beside_it(box: MemoryOutbox, about: View) -> None:
    begin(box, about, MADE, NOW)
    approve(box)
    after = revise(box, about, draft_named(box, "d1"), NOW, Own(subject="Lamps"))
    ((letter, standing),) = after.draft.under_way
    assert (letter.version, standing.step) == (1, Step.APPROVED)


@pytest.mark.parametrize(
    "then", [(What.CLAIMED, What.HANDING), (What.CLAIMED, What.HANDING, What.SENT), (What.CLAIMED, What.HANDING, What.UNKNOWN)]
)
def test_what_has_left_or_may_have_is_not_edited_any_more(box: MemoryOutbox, about: View, then: tuple[What, ...]) -> None:
    begin(box, about, MADE, NOW)
    approve(box, 1, *then)
    with pytest.raises(BadUse, match="has left"):
        revise(box, about, draft_named(box, "d1"), NOW, Own(subject="Lamps"))
    assert begin(box, about, MADE, NOW).draft.name == "d2"


def test_a_name_is_never_given_twice_even_where_only_a_letter_bears_it(box: MemoryOutbox, about: View) -> None:
    begin(box, about, MADE, NOW)
    approve(box)
    box.words.clear()
    assert begin(box, about, MADE, NOW).draft.name == "d2"


def test_letters_to_the_user_are_no_drafts(box: MemoryOutbox, about: View) -> None:
    begin(box, about, MADE, NOW)
    box.words.append(replace(box.words[0], draft="daily-1", play=DAILY))
    assert [draft.name for draft in drafts(box)] == ["d1"]


def test_drafts_and_versions_there_are_not_are_said(box: MemoryOutbox, about: View) -> None:
    with pytest.raises(BadUse, match="no draft called d1"):
        draft_named(box, "d1")
    begin(box, about, MADE, NOW)
    with pytest.raises(BadUse, match="no version 2"):
        shown(about, draft_named(box, "d1"), 2)


def test_what_is_other_between_versions_is_a_diff(box: MemoryOutbox, about: View) -> None:
    begin(box, about, MADE, NOW)
    draft = revise(box, about, draft_named(box, "d1"), NOW, Own(subject="Lamps")).draft
    lines = difference(*draft.versions)
    assert "-Subject: Harbour lamps" in lines
    assert "+Subject: Lamps" in lines


def test_only_d_and_a_number_names_a_draft() -> None:
    assert all(map(is_draft, ("d1", "d12")))
    assert not any(map(is_draft, ("d", "d0", "D1", "d1@x.example", "dan", "d1234567890", "+441")))
