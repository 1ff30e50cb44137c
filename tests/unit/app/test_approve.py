"""Approving: which words, to whom, from when until when, by whom, and what else happens to letters of the same draft."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from posting_world import BODY, JIM, ME, drafted, mailbox, posting_home
from program import as_json, unghost
from unghost.adapters.clock import SystemClock
from unghost.adapters.stores.sqlite import SqliteStore
from unghost.app.approve import Approved, Ready, approve
from unghost.app.queue import superseded
from unghost.domain.deed import Deed, What
from unghost.errors import CouldNot
from unghost.outbox.standing import Step
from unghost.wiring import App


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with one draft for Jim."""
    home = posting_home(tmp_path)
    drafted(home)
    return home


def refused(home: Path, *words: str) -> str:
    """Return with which sentence an approval is refused."""
    done = unghost(home, "approve", *words, "--yes")
    assert done.returncode in (2, 3), done.stdout
    return done.stderr


def changed(home: Path, **settings: object) -> None:
    """Change settings of a home."""
    store = SqliteStore(home)
    store.save_settings(replace(store.settings(), **settings))  # type: ignore[arg-type]  # the fields are chosen by name
    store.close()


def told(home: Path, work: Callable[[SqliteStore], object]) -> None:
    """Do something with the store of a home."""
    store = SqliteStore(home)
    work(store)
    store.close()


def test_approving_binds_the_bytes_the_recipient_and_the_time(home: Path) -> None:
    before = SystemClock().now()
    found = as_json(home, "approve", "jim-1", "--yes")
    assert (found["to"], found["step"], found["version"], found["by"]) == (JIM, "approved", 1, ME)
    not_before, expires = datetime.fromisoformat(found["not_before"]), datetime.fromisoformat(found["expires"])
    assert not_before >= before + timedelta(minutes=5)
    assert expires == not_before + timedelta(days=5)
    store = SqliteStore(home)
    letter = store.outbox.letter(found["letter"])
    assert letter is not None
    assert letter.digest == found["digest"] == store.outbox.deeds(letter.id)[0].body["digest"]
    assert BODY.replace("\n", "\r\n").encode() in letter.raw
    assert b"\r\nDate:" not in letter.raw


def test_approving_twice_is_one_letter(home: Path) -> None:
    one, other = as_json(home, "approve", "jim-1", "--yes"), as_json(home, "approve", "jim-1", "--yes")
    assert one["letter"] == other["letter"]
    assert (one["approved"], other["approved"]) == (True, False)


def test_two_people_at_once_are_one_letter(home: Path) -> None:
    def ready() -> tuple[App, Ready]:
        app = App.at(str(home))
        return app, app.posting.prepare("jim-1", None, ME, None)

    found: list[Approved | CouldNot] = []
    start = threading.Barrier(4)

    def person() -> None:
        app, mine = ready()
        start.wait()
        try:
            found.append(approve(mine, ME, app.store.outbox, SystemClock().now()))
        except CouldNot as error:
            found.append(error)
        app.close()

    people = [threading.Thread(target=person) for _ in range(4)]
    for one in people:
        one.start()
    for one in people:
        one.join()
    yes = [one for one in found if isinstance(one, Approved)]
    assert len(found) == len(yes) == 4
    assert len({one.letter.id for one in yes}) == 1
    assert sum(one.new for one in yes) == 1


def test_an_edit_after_the_approval_withdraws_the_older_letter_when_it_is_approved(home: Path) -> None:
    first = as_json(home, "approve", "jim-1", "--yes")
    second = drafted(home, 2, subject="About the lanterns")
    store = SqliteStore(home)
    letter = store.outbox.letter(first["letter"])
    assert letter is not None
    assert superseded(letter, store.outbox.versions("jim-1")) == 2
    found = as_json(home, "approve", "jim-1", "--yes")
    assert found["withdrawn"] == [first["letter"]]
    assert found["version"] == second.number
    assert store.outbox.standings()[first["letter"]].step is Step.CANCELLED


def test_an_older_version_is_refused(home: Path) -> None:
    drafted(home, 2)
    assert "not its latest" in refused(home, "jim-1", "--version", "1")
    assert "no version 7" in refused(home, "jim-1", "--version", "7")
    assert "no draft" in refused(home, "nobody-1")


def test_a_draft_that_changed_while_it_was_read_is_not_approved(home: Path) -> None:
    app = App.at(str(home))
    ready = app.posting.prepare("jim-1", None, ME, None)
    drafted(home, 2)
    with pytest.raises(CouldNot, match="newer version"):
        app.posting.approve(ready, ME)
    app.close()


def test_a_record_that_changed_while_it_was_read_is_looked_at_again(home: Path) -> None:
    app = App.at(str(home))
    ready = app.posting.prepare("jim-1", None, ME, None)
    assert unghost(home, "note", JIM, "They are on a fair this week.").returncode == 0
    with pytest.raises(CouldNot, match="record has changed"):
        app.posting.approve(ready, ME)
    app.close()


def test_what_was_withdrawn_may_be_approved_anew_as_another_letter(home: Path) -> None:
    first = as_json(home, "approve", "jim-1", "--yes")
    assert unghost(home, "withdraw", first["letter"][:8]).returncode == 0
    second = as_json(home, "approve", "jim-1", "--yes")
    assert second["approved"]
    assert second["letter"] != first["letter"]


def test_a_second_letter_to_the_same_person_waits_for_the_first(home: Path) -> None:
    assert unghost(home, "approve", "jim-1", "--yes").returncode == 0
    drafted(home, draft="jim-2")
    assert "on its way already" in refused(home, "jim-2")


@pytest.mark.parametrize("ends", [What.SENT, What.UNKNOWN, What.FAILED])
def test_what_has_left_is_not_approved_again(home: Path, ends: What) -> None:
    name = as_json(home, "approve", "jim-1", "--yes")["letter"]
    store = SqliteStore(home)
    at = store.outbox.standings()[name].not_before
    claim = {"claim": "c", "lease_until": (at + timedelta(minutes=30)).isoformat()}
    for what in (What.CLAIMED, What.HANDING, ends):
        store.outbox.decide(lambda desk, what=what: desk.write(Deed(at, "worker", what, name, claim)))  # type: ignore[misc]  # bound in the loop on purpose
    store.close()
    assert f"is {ends.value} already" in refused(home, "jim-1")


def test_a_play_of_two_approvals_takes_two_looks_or_two_people(home: Path) -> None:
    changed(home, me=(ME, "ben@sender.example"))
    drafted(home, draft="bold-1", play="bold")
    done = unghost(home, "approve", "bold-1", "--yes")
    if done.returncode == 3:  # the guards hold this play back here; the rule itself is tested in the state machine
        pytest.skip("the play has no place here")
    assert as_json(home, "outbox")["asks"][0]["step"] == "pending"
    assert "second look" in refused(home, "bold-1")
    found = as_json(home, "approve", "bold-1", "--yes", "--by", "ben@sender.example")
    assert (found["step"], found["approvals"]) == ("approved", 2)


def test_it_says_what_is_missing_to_send(home: Path) -> None:
    told(home, lambda store: store.drop_account("work"))
    assert "unghost account add NAME --smtp-host HOST" in refused(home, "jim-1")
    told(home, lambda store: store.save_account(replace(mailbox(), submission=None)))
    assert "unghost account add work --smtp-host HOST" in refused(home, "jim-1")
    for name in ("one", "two"):
        told(home, lambda store, name=name: store.save_account(mailbox(name)))  # type: ignore[misc]  # bound in the loop on purpose
    assert "2 mailboxes" in refused(home, "jim-1")
    changed(home, send_from="two")
    assert as_json(home, "approve", "jim-1", "--yes")["account"] == "two"
    changed(home, send_from="three")
    assert "three" in refused(home, "jim-1")


def test_words_that_press_or_are_unfinished_or_to_a_machine_are_refused(home: Path) -> None:
    drafted(home, 2, body="Hello Jim,\n\nI have emailed you four times now.\n\nNora\n")
    assert "guilt" in refused(home, "jim-1") or "four times" in refused(home, "jim-1")
    drafted(home, 3, body="Hello Jim,\n\nis … still of use?\n\nNora\n")
    assert "fill in" in refused(home, "jim-1")
    drafted(home, 4, to="noreply@acme.example")
    assert "machine" in refused(home, "jim-1")


def test_a_refusal_tells_every_fault_and_leads_to_where_it_is_mended(home: Path) -> None:
    drafted(home, 2, body="Hello Jim,\n\nI have emailed you four times now.\n\nThe price only holds until Friday.\n\n…\n\nNora\n")
    said = refused(home, "jim-1")
    for fault in ("P01 blaming-reference", "P06 false-urgency", "say what stays possible afterwards", "yours to fill in"):
        assert fault in said
    assert said.rstrip().endswith("Change the words: unghost draft jim-1 --edit")


def test_what_other_words_do_not_mend_leads_to_the_case(home: Path) -> None:
    told(home, lambda store: store.save_settings(replace(store.settings(), quiet_to_hour=18, quiet_from_hour=18)))
    said = refused(home, "jim-1")
    assert "--edit" not in said
    assert f"unghost show {JIM}" in said


@pytest.mark.parametrize("yes", [(), ("--yes",)])
def test_whoever_names_a_person_is_led_to_the_draft(home: Path, yes: tuple[str, ...]) -> None:
    done = unghost(home, "approve", JIM, *yes)
    assert (done.returncode, done.stderr.count("jim-1")) == (2, 2)
    assert f"approve {JIM}" not in done.stderr
    assert "There is no draft called zoe" in unghost(home, "approve", "zoe", *yes).stderr


def test_whoever_is_none_of_us_can_neither_approve_nor_send(home: Path) -> None:
    assert "none of your addresses" in refused(home, "jim-1", "--by", "thief@other.example")
    drafted(home, 2, by="thief@other.example")
    assert "none of your addresses" in refused(home, "jim-1")


def test_not_before_is_heard(home: Path) -> None:
    later = SystemClock().now() + timedelta(days=20)
    found = as_json(home, "approve", "jim-1", "--yes", "--not-before", later.isoformat())
    assert datetime.fromisoformat(found["not_before"]) >= later


def test_without_a_terminal_a_yes_is_needed(home: Path) -> None:
    done = unghost(home, "approve", "jim-1")
    assert done.returncode == 2
    assert "--yes" in done.stderr
    assert not as_json(home, "outbox")["waiting"]
