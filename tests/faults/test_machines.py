"""Never to a machine (promise P22): whatever only machines wrote leads to no case, no draft and no letter."""

from __future__ import annotations

from pathlib import Path

import pytest

from mails import ME
from program import as_json, unghost
from unghost.adapters.stores.sqlite import SqliteStore

HUMAN = "ida@harbour.example"
REPLIED = "Auto-Submitted: auto-replied"


def report(kind: str, part: str, *fields: str) -> str:
    """Return the rest of a mail that is a report of a server (RFC 6522)."""
    told = "\n".join(fields)
    return (
        f'Content-Type: multipart/report; report-type={kind}; boundary="b"\n\n--b\nContent-Type: text/plain\n\nA report.\n\n'
        f"--b\nContent-Type: message/{part}\n\n{told}\n\n--b--"
    )


def delivery(action: str, status: str) -> str:
    """Return the rest of a report on a delivery (RFC 3464)."""
    fields = ("Final-Recipient: rfc822; nobody@reports.example", f"Action: {action}", f"Status: {status}")
    return report("delivery-status", "delivery-status", "Reporting-MTA: dns; mx.reports.example\n", *fields)


MACHINES: dict[str, tuple[str, str]] = {
    "a vacation": ("jo@vacation.example", f"{REPLIED} (vacation)\nSubject: Away\n\nI am away until 30 March. Is it urgent?"),
    "an absence": (
        "jo@exchange.example",
        "X-Auto-Response-Suppress: All\nAuto-Submitted: auto-generated\n\nI am not in the office.",
    ),
    "an absence without a mark": (
        "jo@silent.example",
        "Subject: Automatic reply: Lamps\n\nThank you for your message. I am out of the office until Monday.",
    ),
    "a ticket": ("help@desk.example", f"{REPLIED}\nSubject: [#4711] received\n\nWe have received your request."),
    "a departure": ("jo@gone.example", f"{REPLIED}\n\nI no longer work at Gone. Please write to our office."),
    "a challenge": ("jo@guard.example", f"{REPLIED}\n\nTo deliver your mail, please confirm that you are a person."),
    "a newsletter": (
        "news@weekly.example",
        "List-Id: <news.weekly.example>\nList-Unsubscribe: <mailto:leave@weekly.example>\n\nOur news. What do you think?",
    ),
    "bulk mail": ("offers@bulk.example", "Precedence: bulk\n\nHave you seen our new catalogue? Shall we talk?"),
    "a group": ("members@garden.example", "List-Id: <members.garden.example>\nPrecedence: list\n\nWho brings the cake?"),
    "a robot": ("no-reply@shop.example", "Auto-Submitted: auto-generated\n\nYour order has been shipped. Any questions?"),
    "a robot without a mark": ("noreply@bank.example", "Subject: Your statement\n\nYour statement for March is ready."),
    "a bounce": ("mailer-daemon@bounce.example", delivery("failed", "5.1.1")),
    "a delay": ("mailer-daemon@delay.example", delivery("delayed", "4.4.1")),
    "a receipt": (
        "jo@receipt.example",
        report(
            "disposition-notification",
            "disposition-notification",
            "Final-Recipient: rfc822; jo@receipt.example",
            "Disposition: automatic-action/MDN-sent-automatically; displayed",
        ),
    ),
    "a complaint": (
        "fbl@complaint.example",
        report(
            "feedback-report", "feedback-report", "Feedback-Type: abuse", "Version: 1", "Original-Rcpt-To: jo@complaint.example"
        ),
    ),
}


def written(number: int, sender: str, to: str, rest: str, day: int) -> str:
    """Return one mail as it stands in an mbox; ``rest`` is what follows the first lines of its head."""
    head = f"From x Mon Mar  2 09:00:00 2026\nFrom: {sender}\nTo: {to}\nDate: {day:02} Mar 2026 09:00:00 +0000\n"
    return f"{head}Message-ID: <m{number}.{day}@mail.example>\nMIME-Version: 1.0\n{rest}\n\n"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home in which we wrote to everybody and only machines wrote back."""
    folder = tmp_path_factory.mktemp("machines")
    ours = "Subject: Lamps\n\nWhich of the lamps would suit you?"
    everybody = {**MACHINES, "a person": (HUMAN, "Subject: Re: Lamps\n\nThe small one. What would ten of them cost?")}
    mails: list[str] = []
    for number, (sender, rest) in enumerate(everybody.values()):
        mails += [written(number, ME, sender, ours, 2), written(number, sender, ME, rest, 3)]
    box = folder / "all.mbox"
    box.write_text("".join(mails), encoding="utf-8")
    assert unghost(folder / "home", "init", "--me", ME, "--timezone", "UTC").returncode == 0
    counts = as_json(folder / "home", "sync", "mbox", str(box))
    assert (counts["new"], counts["quarantined"]) == (len(mails), 0)
    return folder / "home"


NOW = ("--now", "2026-03-24T10:00:00+00:00")


def test_only_the_person_among_them_is_on_the_day_s_list_and_has_a_case_with_a_move(home: Path) -> None:
    assert [case["person"] for case in as_json(home, "today", *NOW)["cases"]] == [HUMAN]
    assert [case["person"] for case in as_json(home, "cases", *NOW) if case["move"]["channel"] != "none"] == [HUMAN]
    assert as_json(home, "draft", HUMAN, *NOW)["to"] == HUMAN


@pytest.mark.parametrize(("machine", "_rest"), MACHINES.values(), ids=MACHINES)
@pytest.mark.parametrize("play", [(), ("--play", "fresh-start")], ids=["as advised", "by name"])
def test_there_is_no_draft_to_a_machine(home: Path, machine: str, _rest: str, play: tuple[str, ...]) -> None:
    done = unghost(home, "draft", machine, *play, *NOW)
    assert done.returncode in (2, 3)
    assert done.stderr.count("\n") >= 1
    store = SqliteStore(home)
    try:
        assert {version.to for version in store.outbox.versions()} <= {HUMAN}
        assert store.outbox.letters() == ()
    finally:
        store.close()
