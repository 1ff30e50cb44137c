"""A disk that is full or fails at the n-th call: nothing leaves that could not be noted first, nothing noted is lost (P7)."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from faults.sink import Deal
from faults.trial import Stage, Story, check, laid, rest, stage
from faults.worker import STOP
from servers import required
from unghost.adapters.stores.sqlite import SqliteStore
from unghost.domain.deed import What

CALLS = ("pwrite64", "fdatasync", "fsync", "ftruncate", "write", "rename")
"""What the program asks of a disk while it hands a letter over."""
EVERY = 25 if os.environ.get("CI") == "true" else 12
"""How many calls of each kind are made to fail at most, one a story; a kind ends where there is no n-th call."""

THE_FOLDER = "place.write_bytes(raw)"
"""Where the folder of sent mail, which stands for a server here, lies on the same disk. An empty text found no room on it."""


def traced(story: Story, call: str, error: str, nth: int) -> bool:
    """Run a worker whose n-th call of a kind fails; return whether there was an n-th one."""
    order = story.order("started", STOP)
    pid = story.start(order)
    _wait_for(pid, "State:\tT")
    log = story.home.parent / "trace"
    with subprocess.Popen(
        ["strace", "-qq", "-p", str(pid), "-o", str(log), "-e", f"trace={call}", "-e", f"inject={call}:error={error}:when={nth}"],
        stderr=subprocess.DEVNULL,
    ) as tracer:
        _wait_for(pid, f"TracerPid:\t{tracer.pid}")
        os.kill(pid, signal.SIGCONT)
        story.wait(pid, order)
        tracer.wait(20)
    return "(INJECTED)" in log.read_text(encoding="utf-8", errors="replace")


def _wait_for(pid: int, word: str) -> None:
    until = time.monotonic() + 20
    while word not in Path(f"/proc/{pid}/status").read_text(encoding="ascii"):
        assert time.monotonic() < until, f"{pid} never came to {word!r}"
        time.sleep(0.005)


def unnoted(story: Story) -> list[str]:
    """Return which letters are at the sink without a durable line that their body leaves."""
    with closing(SqliteStore(story.home)) as store:
        handed = {deed.subject for deed in store.outbox.deeds() if deed.what is What.HANDING}
    return [one.id for one in story.letters if story.stage.sink.copies(one.message_id) and one.id not in handed]


def told_plainly(story: Story) -> None:
    """Take a worker's end for an error of ours with a sentence; whatever else ended one stays to be found."""
    for fault in story.home.glob("fault *"):
        text = fault.read_text(encoding="utf-8").strip()
        ours = text.rpartition("\n")[2].startswith(("unghost.errors.Store", "unghost.errors.CouldNot"))
        if ours or not text or THE_FOLDER in text:
            fault.unlink()


@pytest.mark.parametrize("error", ["EIO", "ENOSPC"])
@pytest.mark.parametrize("call", CALLS)
def test_whichever_call_fails_no_letter_is_sent_unnoted_sent_twice_or_lost(call: str, error: str, tmp_path: Path) -> None:
    required("strace")
    failed = 0
    with stage(tmp_path) as on:
        for nth in range(1, EVERY + 1):
            story = laid(on, [Deal.TAKE, Deal.TAKE])
            if not traced(story, call, error, nth):
                break
            failed += 1
            assert unnoted(story) == []
            told_plainly(story)
            rest(story)
            check(story, f"{error} at call {nth} of {call}")
            assert story.count.wrong == []
    assert failed or call in ("rename", "ftruncate", "fsync", "write"), f"{call} is never called"


@contextmanager
def small_disk(folder: Path, kilobytes: int) -> Iterator[Path]:
    """Mount a disk of that size on a folder until the test is over."""
    required("mount", "umount")
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder)], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def filled(disk: Path, left: int) -> Path:
    """Fill a disk but for so many bytes; return the file that does."""
    filler = disk / "filler"
    free = os.statvfs(disk)
    filler.write_bytes(b"\0" * max(0, free.f_bavail * free.f_bsize - left))
    return filler


@pytest.mark.parametrize("left", [0, 4096, 16384, 32768, 65536, 131072])
def test_a_full_disk_sends_nothing_unnoted_and_all_is_sent_once_there_is_room(left: int, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 4096) as disk, stage(tmp_path / "disk") as on:
        story = _on_the_disk(on)
        filler = filled(disk, left)
        story.run(story.order())
        with_room_for_the_log = story.stage.sink.copies(story.letters[0].message_id)
        filler.unlink()
        assert unnoted(story) == []
        assert with_room_for_the_log in (0, 1)
        told_plainly(story)
        rest(story)
        check(story, f"{left} bytes left")
        assert story.count.wrong == []
        assert story.count.ends["sent"] + story.count.ends["unknown"] == len(story.letters)


def _on_the_disk(on: Stage) -> Story:
    story = laid(on, [Deal.TAKE, Deal.TAKE])
    with closing(SqliteStore(story.home)) as store:
        assert store.check() == []
    return story
