"""What becomes of a hand-over whose end nobody saw: the server keeps or loses the letter, and evidence comes or does not (P3)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from dispatch_world import ME
from faults.sink import Deal
from faults.trial import AT_THE_DOT, LATER, Stage, Story, laid, stage
from faults.worker import KILL, answer
from unghost.adapters.clock import SystemClock
from unghost.adapters.stores.sqlite import SqliteStore
from unghost.domain.deed import Deed, What
from unghost.domain.letter import Letter
from unghost.outbox.standing import Standing, Step
from unghost.reading.read import READER_VERSION, read


@pytest.fixture(scope="module")
def on(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with stage(tmp_path_factory.mktemp("homes")) as on:
        yield on


def hung_up(story: Story) -> None:
    """The server hangs up at the final dot: the worker lives, and knows that it does not know."""
    story.run(story.order())


def killed(story: Story) -> None:
    """The worker is killed when the server has read the final dot."""
    story.run(story.order(AT_THE_DOT, KILL))


def reply(letter: Letter) -> bytes:
    return answer(letter)


def own_copy(letter: Letter) -> bytes:
    return b"Date: Wed, 17 Jun 2026 09:00:00 +0000\r\n" + letter.raw


def report(letter: Letter) -> bytes:
    """Return a report of non-delivery (RFC 3464) that returns the headers of the letter."""
    head = letter.raw.partition(b"\r\n\r\n")[0]
    lines = (
        "From: MAILER-DAEMON@mx.example",
        f"To: {ME}",
        "Subject: Undelivered Mail Returned to Sender",
        "Date: Wed, 17 Jun 2026 10:00:00 +0000",
        f"Message-ID: <report.{letter.id}@mx.example>",
        "Auto-Submitted: auto-replied",
        "MIME-Version: 1.0",
        'Content-Type: multipart/report; report-type=delivery-status; boundary="cut"',
        "",
        "--cut",
        "Content-Type: text/plain",
        "",
        "It could not be delivered.",
        "--cut",
        "Content-Type: message/delivery-status",
        "",
        "Reporting-MTA: dns; mx.example",
        "",
        f"Final-Recipient: rfc822; {letter.to}",
        "Action: failed",
        "Status: 5.1.1",
        "--cut",
        "Content-Type: text/rfc822-headers",
        "",
    )
    return "\r\n".join(lines).encode() + b"\r\n" + head + b"\r\n--cut--\r\n"


def stands(story: Story) -> tuple[Standing, tuple[Deed, ...], int]:
    """Return where the one letter stands, what was done with it, and how many copies arrived."""
    (letter,) = story.letters
    with closing(SqliteStore(story.home)) as store:
        standing, deeds = store.outbox.standings()[letter.id], store.outbox.deeds(letter.id)
    return standing, deeds, story.stage.sink.copies(letter.message_id)


def arrives(story: Story, raw: bytes) -> None:
    with closing(SqliteStore(story.home)) as store:
        store.add_mail([read(raw)], ["mailbox"], [], READER_VERSION)


def again(story: Story) -> None:
    """A person says that it is to be sent again."""
    now = SystemClock().now() + timedelta(seconds=story.skew)
    word = Deed(now, ME, What.AGAIN, story.letters[0].id, {"expires": (now + timedelta(days=5)).isoformat()})
    with closing(SqliteStore(story.home)) as store:
        store.outbox.decide(lambda desk: desk.write(word))


ENDS = (hung_up, killed)
WITNESSES = {"reply": reply, "delivery report": report, "own copy": own_copy}


@pytest.mark.parametrize("how", WITNESSES)
@pytest.mark.parametrize("end", ENDS)
def test_a_letter_that_was_kept_is_found_by_its_evidence(end: Callable[[Story], None], how: str, on: Stage) -> None:
    story = laid(on, [Deal.KEEP_SILENTLY])
    end(story)
    story.skew += LATER
    story.run(story.order())
    assert stands(story)[0].step is Step.UNKNOWN
    arrives(story, WITNESSES[how](story.letters[0]))
    story.run(story.order())
    standing, deeds, copies = stands(story)
    assert (standing.step, copies) == (Step.SENT, 1)
    assert next(deed for deed in deeds if deed.what is What.SENT).body["how"] == how


@pytest.mark.parametrize("end", ENDS)
def test_a_copy_in_the_sent_folder_settles_it(end: Callable[[Story], None], on: Stage) -> None:
    story = laid(on, [Deal.KEEP_SILENTLY])
    end(story)
    Path(story.home, f"work {story.letters[0].message_id}").write_bytes(b"")
    story.skew += LATER
    story.run(story.order())
    standing, _, copies = stands(story)
    assert (standing.step, copies) == (Step.SENT, 1)


@pytest.mark.parametrize("deal", [Deal.KEEP_SILENTLY, Deal.LOSE])
@pytest.mark.parametrize("end", ENDS)
def test_without_evidence_it_stays_unknown_and_asks_a_person(end: Callable[[Story], None], deal: Deal, on: Stage) -> None:
    story = laid(on, [deal])
    end(story)
    for _ in range(4):
        story.skew += LATER
        story.run(story.order())
    standing, deeds, copies = stands(story)
    assert (standing.step, copies) == (Step.UNKNOWN, 1 if deal is Deal.KEEP_SILENTLY else 0)
    assert "may have arrived" in standing.why
    assert [deed.what for deed in deeds].count(What.HANDING) == 1


@pytest.mark.parametrize("end", ENDS)
def test_a_lost_letter_is_sent_again_by_a_persons_word_alone(end: Callable[[Story], None], on: Stage) -> None:
    story = laid(on, [Deal.LOSE])
    end(story)
    story.skew += LATER
    story.run(story.order())
    on.sink.deals[story.letters[0].to] = Deal.TAKE
    story.run(story.order())
    assert stands(story)[2] == 0
    again(story)
    story.run(story.order())
    standing, _, copies = stands(story)
    assert (standing.step, copies) == (Step.SENT, 1)


@pytest.mark.parametrize("end", ENDS)
def test_evidence_that_comes_after_that_word_keeps_it_from_leaving_twice(end: Callable[[Story], None], on: Stage) -> None:
    story = laid(on, [Deal.KEEP_SILENTLY])
    end(story)
    story.skew += LATER
    story.run(story.order())
    on.sink.deals[story.letters[0].to] = Deal.TAKE
    again(story)
    arrives(story, report(story.letters[0]))
    story.run(story.order())
    standing, _, copies = stands(story)
    assert (standing.step, copies) == (Step.SENT, 1)
