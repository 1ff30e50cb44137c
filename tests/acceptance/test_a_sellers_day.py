"""The whole day of a seller from the command line: one home, real servers, and one step for each thing she does and sees.

Nora reads her mail the evening before, answers the day's list by mail, calls, writes, changes her mind, and looks back. The
clocks of all move on with her day, and real time goes on between: a step that needs a moment turns to it.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from mail_world import NORA, clock, command, mail
from program import unghost
from seller import CAL, DEE, ERIN, JIM, KIM, LONDON, NAMES, NUMBERS, OPAL, OTTO, PAT, UNA, US, VIC, Seller, first, parsed, seller
from terminal import Step

SHORT = "Hello {name},\n\nhere is one thought about the pier lamps. Would a short page help you?\n\nA no is fine, too.\n\nNora\n"
MENDED = "Hi Jim,\n\nyou asked what twelve of them would cost: 10,800 pounds. I am sorry that it took so long.\n\nNora\n"
DIAL, ENDED = Step("Enter when you dial", "\n"), "a answered"


def test_a_day_of_a_seller(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with seller(tmp_path, monkeypatch) as nora:
        the_evening_before(nora)
        the_morning(nora)
        her_letters(nora, monkeypatch)
        the_letters_leave(nora)
        what_comes_in_at_noon(nora)
        she_looks_things_over(nora)
        the_evening(nora)


# -- the evening before ---------------------------------------------------------------------------------------------------


def the_evening_before(nora: Seller) -> None:
    nora.at(17, 30, day=4)
    she_says_who_she_is(nora)
    she_connects_her_mailbox(nora)
    she_reads_her_mail_and_her_tables(nora)


def she_says_who_she_is(nora: Seller) -> None:
    told = nora.run("init", "--me", NORA, "--ours", "brightwell.example", "--timezone", "Europe/London", "--country", "GB")
    assert "unghost account add" in told
    nora.run("settings", "name", "Nora Reed")
    nora.run("settings", "company", "Brightwell Lamps Ltd")
    assert "1 Quay Road · Harwich CO12 3HH" in nora.run("settings", "postal", "1 Quay Road", "Harwich CO12 3HH")


def she_connects_her_mailbox(nora: Seller) -> None:
    imap = ("--host", "localhost", "--port", str(nora.world.mailboxes.tls_port))
    smtp = ("--smtp-host", "localhost", "--smtp-port", str(nora.world.submission), "--smtp-security", "starttls")
    told = nora.run("account", "add", NORA, *imap, *smtp)
    assert f"sends through localhost:{nora.world.submission} (starttls)" in told
    assert f"unghost sync imap {NORA}" in told
    checked = nora.run("account", "check", NORA)
    assert "INBOX Sent" in checked
    assert "which lets us in. Nothing was sent." in checked


def she_reads_her_mail_and_her_tables(nora: Seller) -> None:
    assert "51 read, 51 new" in nora.sync()
    assert " 0 new" in nora.sync()
    assert "10 new" in nora.run("sync", "deals", str(nora.folder / "deals.csv"))
    assert "1 new" in nora.run("sync", "calls", str(nora.folder / "calls.csv"))


# -- the morning ----------------------------------------------------------------------------------------------------------


def the_morning(nora: Seller) -> None:
    nora.at(8, 15)
    the_list_comes_by_mail_and_she_answers_it(nora)
    the_next_sync_records_her_answers(nora)
    nora.at(9, 5)
    she_looks_at_the_day(nora)
    a_call_that_nobody_answers_moves_on_by_itself(nora)
    a_call_brings_the_truth(nora)


def the_list_comes_by_mail_and_she_answers_it(nora: Seller) -> None:
    before = len(nora.world.mails())
    assert "It leaves with the next: unghost dispatch" in nora.run("daily")
    assert "Today's list was made already." in nora.run("daily")
    assert f"sent {NORA}" in nora.run("dispatch")
    came = nora.world.wait(before + 1)
    assert len(came) == before + 1
    listed = parsed(came[-1])
    words = listed.get_content()
    numbers = {who: re.findall(rf"^(\d+) · {NAMES[who]},", words, re.MULTILINE) for who in NAMES}
    assert sorted(int(one) for found in numbers.values() for one in found) == list(range(1, 11))
    assert numbers[JIM] == ["1"]  # what we owe comes first
    quoted = "".join(f"> {line}\n" for line in words.splitlines())
    typed = f"{numbers[UNA][0]} no, chose a cheaper one\n{numbers[VIC][0]} park until October\n{numbers[CAL][0]} perhaps\n"
    subject, ident = f"Re: {listed['Subject']}", str(listed["Message-ID"])
    answer = mail(US, NORA, clock(), f"{typed}\nOn Wed, 5 Jun 2030, unghost wrote:\n{quoted}", Subject=subject, In_Reply_To=ident)
    nora.world.send(answer)
    nora.world.lay({"Sent": [answer]})  # as her mail program keeps its copy
    nora.world.wait(before + 2)


def the_next_sync_records_her_answers(nora: Seller) -> None:
    assert "2 of your answers to the daily list were taken" in nora.sync()
    told = nora.run("daily", "--answers")
    assert f"recorded for {UNA}: no" in told
    assert f"{VIC} rests until 2030-10-01" in told
    assert re.search(r"“\d+ perhaps” → nothing was done", told)
    una, vic = nora.json("show", UNA), nora.json("show", VIC)
    assert (una["state"], una["truth"]["reason"]) == ("closed", "chose a cheaper one")
    assert (vic["state"], vic["wake"]) == ("parked", "2030-10-01")
    assert "a known no is almost as good as a yes" in nora.run("draft", UNA, code=3)


def she_looks_at_the_day(nora: Seller) -> None:
    assert nora.listed()[0] == JIM
    assert set(nora.listed()) == set(NAMES) - {UNA, VIC}
    told = nora.run("today")
    assert "What would twelve of them cost?" in told
    assert "1 × resting until a day that was named · 1 × the truth is known" in told
    calls = nora.json("calls")["calls"]
    assert [call["person"] for call in calls] == nora.listed()[1:]
    assert {call["person"]: call["number"]["shown"] for call in calls if call["number"]} == NUMBERS
    assert "tel:+442079460123" in nora.run("calls")


def a_call_that_nobody_answers_moves_on_by_itself(nora: Seller) -> None:
    shown = nora.sits("call", CAL, steps=[DIAL, Step(ENDED, "n"), Step("Anything to note", "\n")])
    assert "I am not calling to move anything forward." in shown
    assert f"Logged: call with {CAL}, no answer." in shown
    whole = nora.json("calls")
    assert CAL not in [call["person"] for call in whole["calls"]]
    (later,) = whole["later"]
    again = datetime.fromisoformat(later["not_before"]).astimezone(LONDON)
    assert later["person"] == CAL
    assert again.date() > clock().date()  # never again on the same day
    assert (again.weekday() < 5, 12 <= again.hour < 18) == (True, True)  # nor on a morning, as this one was
    assert "Cal Penn" in nora.run("calls").partition("Later:")[2]


def a_call_brings_the_truth(nora: Seller) -> None:
    note = [Step(ENDED, "t"), Step("Note:", "they chose the other yard\n")]
    answer = [Step("", "a"), Step("What did they say?", "1"), Step("Why?", "1"), Step("Anything to note", "since March\n")]
    shown = nora.sits("call", DEE, steps=[DIAL, *note, *answer])
    assert f"Logged: call with {DEE}, answered." in shown
    assert "Recorded: no." in shown
    case = nora.json("show", DEE)
    assert (case["state"], case["truth"]["state"], case["truth"]["reason"]) == ("closed", "no", "chose another")
    assert "[call, answered] “they chose the other yard since March”" in nora.run("show", DEE)
    assert DEE not in nora.listed()


# -- letters --------------------------------------------------------------------------------------------------------------


def her_letters(nora: Seller, monkeypatch: pytest.MonkeyPatch) -> None:
    nora.at(9, 15)
    draft = she_drafts_an_answer(nora)
    she_writes_with_pressure_and_is_refused(nora, draft, monkeypatch)
    she_mends_it(nora, draft)
    she_approves_and_changes_her_mind(nora, draft)
    for who in (KIM, OTTO):
        she_writes_to(nora, who)
    for who in (PAT, OPAL):
        she_writes_to(nora, who, "--not-before", "2030-06-05T15:00:00+01:00")
    she_writes_to(nora, ERIN, "--not-before", "2030-06-06T15:00:00+01:00")
    assert not {KIM, OTTO, PAT, OPAL, ERIN} & set(nora.listed())  # nobody is proposed while a letter is on its way to them
    nora.at(9, 18)
    somebody_answers_before_their_letter_has_gone(nora)


def she_drafts_an_answer(nora: Seller) -> str:
    told = nora.run("draft", JIM)
    assert "It answers their mail of 25 May: “The left one. What would twelve of them cost?”" in told
    assert "One place (“…”) only you can fill." in told
    assert "Harwich CO12 3HH" in told
    draft = str(nora.json("draft", JIM)["draft"])
    assert f"Next: unghost draft {draft} --edit" in told
    assert "…" in nora.run("approve", draft, "--yes", code=3)
    return draft


def she_writes_with_pressure_and_is_refused(nora: Seller, draft: str, monkeypatch: pytest.MonkeyPatch) -> None:
    pressing = "Twelve cost 10,800 pounds. The price only holds until Friday."
    editor = nora.write("editor", f"#!/bin/sh\nsed -i 's/^Here it is: …/{pressing}/' \"$1\"\n")
    Path(editor).chmod(0o755)
    monkeypatch.setenv("EDITOR", editor)
    told = nora.run("draft", draft, "--edit")
    assert "error Nothing on record shows “10,800”." in told
    assert "error P06 false-urgency “price only holds until Friday”" in told
    assert "instead Name a date only if somebody else set it" in told
    refused = nora.run("approve", draft, "--yes", code=3)
    assert "P06 false-urgency: “price only holds until Friday”" in refused
    assert "Name a date only if somebody else set it" in refused
    assert nora.json("outbox")["waiting"] == []


def she_mends_it(nora: Seller, draft: str) -> None:
    told = nora.run("draft", draft, "--body", nora.write("words.txt", MENDED))
    assert "Nothing on record shows “10,800”. It takes other words, or a message, note or deal that shows it." in told
    nora.run("note", JIM, "twelve of the small ones cost 10,800 pounds")
    told = nora.run("draft", draft)
    assert "“10,800”: your notes" in told
    assert "error" not in told
    assert f"Next: unghost approve {draft}" in told
    assert "-Twelve cost 10,800 pounds. The price only holds until Friday." in nora.run("draft", draft, "--diff")


def she_approves_and_changes_her_mind(nora: Seller, draft: str) -> None:
    shown = nora.sits("approve", draft, steps=[Step("y or n", "y\n")])
    assert f"To: {JIM} Subject: Re: Pier lamps" in shown
    assert "Harwich CO12 3HH" in shown  # who writes, as the law of the place wants it
    assert "minutes to change your mind" in shown
    once = nora.letter(JIM)
    assert "It will not go; its draft stays." in nora.run("withdraw", draft, "--reason", "one more thought")
    assert (nora.letter(JIM)["step"], nora.letter(JIM)["why"]) == ("cancelled", "one more thought")
    assert "It will not go" not in nora.run("withdraw", draft, code=3)
    assert "Approved" in nora.run("approve", draft, "--yes")
    assert (nora.letter(JIM)["step"], nora.letter(JIM)["letter"] == once["letter"]) == ("approved", False)
    assert f"waits {JIM}" in nora.run("dispatch")
    assert nora.world.mails(JIM) == []


def she_writes_to(nora: Seller, who: str, *more: str) -> None:
    draft = str(nora.json("draft", who)["draft"])
    nora.run("draft", draft, "--body", nora.write("words.txt", SHORT.format(name=first(who))))
    assert f"to {who}" in nora.run("approve", draft, "--yes", *more)


def somebody_answers_before_their_letter_has_gone(nora: Seller) -> None:
    nora.receives(KIM, "The left one first, please. I was at the yard all month.\n", answers="<kim-4@mail.example>")
    assert f"The letter to {KIM} will not go: Kim Lee wrote on Wednesday, 5 June." in nora.sync()
    letter = nora.letter(KIM)
    assert (letter["step"], letter["why"]) == ("cancelled", "Kim Lee wrote on Wednesday, 5 June.")
    assert "cancelled today 09:18: Kim Lee wrote on Wednesday, 5 June." in nora.run("outbox")


def the_letters_leave(nora: Seller) -> None:
    nora.at(9, 30)
    one_letter_leaves_in_its_thread_with_one_copy(nora)
    what_comes_back_makes_somebody_unreachable(nora)


def one_letter_leaves_in_its_thread_with_one_copy(nora: Seller) -> None:
    told = nora.run("dispatch")
    assert f"sent {JIM}" in told
    (raw,) = nora.world.wait(1, JIM)
    letter = parsed(raw)
    assert (letter["From"], letter["To"], letter["Subject"]) == (US, JIM, "Re: Pier lamps")
    assert letter["In-Reply-To"] == "<jim-5@mail.example>"
    assert str(letter["References"]).split() == [f"<jim-{number}@mail.example>" for number in range(6)]
    assert "10,800 pounds" in letter.get_content()
    assert f"sent {JIM}" not in nora.run("dispatch")
    copies = [one for one in nora.world.mails(NORA, "Sent") if parsed(one)["Message-ID"] == letter["Message-ID"]]
    assert (len(nora.world.mails(JIM)), len(copies), len(nora.world.mails(KIM))) == (1, 1, 0)
    assert nora.letter(JIM)["step"] == "sent"


def what_comes_back_makes_somebody_unreachable(nora: Seller) -> None:
    until = time.monotonic() + 20
    while not any(b"delivery-status" in one for one in nora.world.mails()):
        assert time.monotonic() < until, "no report came back"
        time.sleep(0.05)
    nora.sync()
    case = nora.json("show", OTTO)
    assert (case["state"], case["odds"]) == ("unreachable", None)
    assert "another address or number comes first" in nora.run("draft", OTTO, code=3)


# -- noon -----------------------------------------------------------------------------------------------------------------


def what_comes_in_at_noon(nora: Seller) -> None:
    nora.at(12, 0)
    nora.receives(OPAL, "Please do not contact me again about this.\n", answers="<opal-4@mail.example>")
    invoice = mail(US, PAT, clock(), "The invoice number is on page two.\n", Subject="Invoice")
    before = len(nora.world.mails())
    nora.world.send(invoice)
    nora.world.wait(before + 1)  # that Pat is away
    told = nora.sync()
    assert f"The letter to {OPAL} will not go: Opal Reyes asked that contact stop on Wednesday, 5 June." in told
    assert f"The letter to {PAT} will go later: Pat Lund is away until 17 June 2030" in told
    nothing_goes_to_whoever_asked_for_peace(nora)
    whoever_is_away_is_waited_for(nora)


def nothing_goes_to_whoever_asked_for_peace(nora: Seller) -> None:
    assert "They asked us to stop, and we do" in nora.run("draft", OPAL, code=3)
    draft = str(nora.letter(OPAL)["draft"])
    assert "asked that contact stop" in nora.run("approve", draft, "--yes", code=3)
    assert "“Please do not contact me again about this.”" in nora.run("suppress", "--list")
    assert OPAL not in {call["person"] for call in nora.json("calls")["calls"]}


def whoever_is_away_is_waited_for(nora: Seller) -> None:
    letter = nora.letter(PAT)
    again = datetime.fromisoformat(letter["not_before"]).astimezone(LONDON)
    assert (letter["step"], f"{again:%d %B}") == ("approved", "17 June")
    case = nora.json("show", PAT)
    assert (case["state"], case["wake"]) == ("parked", "2030-06-17")
    nora.at(15, 5)
    assert "sent" not in nora.run("dispatch")
    assert (len(nora.world.mails(OPAL)), len(nora.world.mails(PAT))) == (0, 1)  # the invoice alone


# -- the afternoon --------------------------------------------------------------------------------------------------------


def she_looks_things_over(nora: Seller) -> None:
    outbox = nora.json("outbox")
    assert {letter["to"] for letter in outbox["waiting"]} == {PAT, ERIN}
    assert [letter["to"] for letter in outbox["ended"] if letter["step"] == "sent"].count(JIM) == 1
    assert "Every line of the log is as it was written" in nora.run("audit", "--verify")
    assert "stopped a letter" in nora.run("audit")
    assert "Pier lamps 0 · acme.example · £3,000" in nora.run("forecast")
    she_has_it_in_her_calendar(nora)
    nora.run("suppress", "--export", str(nora.folder / "leave-alone.csv"))
    assert f"{OPAL},all," in (nora.folder / "leave-alone.csv").read_text(encoding="utf-8")
    assert "All is well." in nora.run("doctor")


def she_has_it_in_her_calendar(nora: Seller) -> None:
    file = nora.folder / "unghost.ics"
    nora.run("calendar", "--ics", str(file))
    entries = re.findall(r"^SUMMARY:(.*)\r?$", file.read_bytes().decode().replace("\r\n", "\n"), re.MULTILINE)
    assert "Call Cal Penn (gorse.example)" in entries
    assert "Look again: Vic Moor (fern.example)" in entries
    assert not [entry for entry in entries if "Opal" in entry or "Dee" in entry]


# -- the evening ----------------------------------------------------------------------------------------------------------


def the_evening(nora: Seller) -> None:
    nora.at(17, 30)
    the_worker_reads_what_comes_in_and_ends_when_told(nora)
    told = nora.run("backup", str(nora.folder / "unghost.db"))
    assert "It was opened again and is sound." in told
    she_forgets_somebody(nora)


def the_worker_reads_what_comes_in_and_ends_when_told(nora: Seller) -> None:
    surroundings = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with (nora.folder / "worker.log").open("w", encoding="utf-8") as log:
        worker = subprocess.Popen([*command(nora.home), "worker"], stdout=log, stderr=log, env=surroundings)
        try:
            _until(lambda: unghost(nora.home, "worker", "--health").returncode == 0, "the worker never was well")
            nora.receives(JIM, "Thank you, that is all I need.\n", answers="<jim-5@mail.example>")
            _until(lambda: "Thank you, that is all I need." in nora.run("show", JIM), "the worker did not read the mail")
            worker.send_signal(signal.SIGTERM)
            assert worker.wait(20) == 0
        finally:
            worker.kill()
            worker.wait(20)
    said = (nora.folder / "worker.log").read_text(encoding="utf-8")
    assert "Ended; what was done is kept." in said
    assert "Traceback" not in said


def she_forgets_somebody(nora: Seller) -> None:
    assert _traces(nora.home) != []
    assert "add --yes" in nora.run("erase", ERIN, code=2)
    told = nora.run("erase", ERIN, "--yes")
    assert "Erased." in told
    assert _traces(nora.home) == []
    nora.sync()
    nora.run("sync", "deals", str(nora.folder / "deals.csv"))
    assert _traces(nora.home) == []  # nor does she come back
    assert "Nobody called" in nora.run("show", ERIN, code=2)
    assert {letter["to"] for letter in nora.json("outbox")["waiting"]} == {PAT}
    assert "Every line of the log is as it was written" in nora.run("audit", "--verify")
    assert nora.listed() == [CAL]
    assert nora.world.mails(ERIN) == []


def _until(holds: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + 40
    while not holds():
        assert time.monotonic() < end, what
        time.sleep(0.3)


def _traces(home: Path) -> list[str]:
    """Return what is left of Erin in any file of the home, as grep would find it."""
    word = re.compile(rb"(?i).{0,30}\berin\b.{0,30}", re.DOTALL)
    files = [path for path in sorted(home.rglob("*")) if path.is_file()]
    return [f"{path.name}: {found!r}" for path in files for found in word.findall(path.read_bytes())]
