"""Pools: the same results in the same order, whoever does the work and whoever dies of it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest

from unghost.adapters.executors import bounds
from unghost.adapters.executors.anywhere import over
from unghost.adapters.executors.bounds import TOO_LONG, TOO_MUCH, Bounds
from unghost.adapters.executors.processes import CRASHED, processes
from unghost.adapters.executors.serial import Serial
from unghost.app.ports import Pool, RawMail, SetAside
from unit.adapters.workers import obey, shout, strain


def batches(*words: str, size: int = 2) -> list[list[RawMail]]:
    mails = [RawMail(word.encode(), str(n)) for n, word in enumerate(words)]
    return [mails[n : n + size] for n in range(0, len(mails), size)]


def results(pool: Pool, work: Sequence[Sequence[RawMail]]) -> list[str]:
    return [item.reason for result in pool.map(shout, work) for item in result if isinstance(item, SetAside)]


@pytest.fixture(scope="module")
def executor() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(2) as threads:
        yield threads


def test_every_pool_keeps_the_order(executor: ThreadPoolExecutor) -> None:
    words = [f"w{n}" for n in range(30)]
    for pool in (Serial(), over(executor), over(executor, window=1), processes(2)):
        assert results(pool, batches(*words)) == [word.upper() for word in words]
        assert results(pool, []) == []


def test_few_batches_are_under_way(executor: ThreadPoolExecutor) -> None:
    taken = 0

    def count() -> Iterator[list[RawMail]]:
        nonlocal taken
        for batch in batches(*"abcdefghijklmnopqrst", size=1):
            taken += 1
            yield batch

    found = over(executor, window=3).map(shout, count())
    next(found)
    assert taken == 3


def test_an_error_of_the_work_is_raised_where_its_batch_is_due(executor: ThreadPoolExecutor) -> None:
    for pool in (Serial(), over(executor), processes(1)):
        found = pool.map(shout, batches("a", "b", "fail", "d"))
        assert len(next(found)) == 2
        with pytest.raises(RuntimeError, match="as asked"):
            next(found)


def test_a_mail_that_kills_its_reader_costs_itself_only() -> None:
    words = ["a", "b", "c", "die", "e", "f", "g", "h"]
    assert results(processes(2), batches(*words)) == ["A", "B", "C", CRASHED, "E", "F", "G", "H"]


def test_two_killers_in_different_batches_cost_two_mails() -> None:
    assert results(processes(1), batches("die", "b", "c", "d", "e", "die")) == [CRASHED, "B", "C", "D", "E", CRASHED]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot bound a process from within")
@pytest.mark.parametrize(("poison", "why"), [("loop", TOO_LONG), ("library", CRASHED), ("memory", TOO_MUCH)])
def test_a_mail_that_takes_too_much_is_set_aside_and_the_others_are_read(poison: str, why: str) -> None:
    pool = processes(1, Bounds(mail_seconds=0.2, last_seconds=0.5, more_bytes=256 * 2**20))
    found = [item for result in pool.map(strain, batches("a", poison, "c")) for item in result]
    assert [item.reason for item in found if isinstance(item, SetAside)] == ["A", why, "C"]


def test_workers_leave_interrupts_to_the_parent() -> None:
    assert [len(result) for result in processes(1).map(obey, batches("a", "b"))] == [2]


def test_a_reading_can_be_abandoned() -> None:
    found = processes(1).map(shout, batches(*"abcdefgh"))
    next(found)
    assert hasattr(found, "close")
    found.close()


SHARED_BY_COPIES = """
from unghost.adapters.executors.bounds import TOO_LONG, TOO_MUCH, Bounds
from unghost.adapters.executors.processes import _method, processes
from unghost.app.ports import RawMail
from unit.adapters.workers import shout
batches = [[RawMail(word.encode(), word)] for word in ("a", "die", "c", "d")]
print(_method(), [result[0].reason for result in processes(2).map(shout, batches)])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only on Linux is a copy of a process sound")
def test_a_process_without_threads_is_copied_and_a_death_costs_no_more() -> None:
    here = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", SHARED_BY_COPIES], cwd=here, capture_output=True, text=True, check=True)
    assert done.stdout.split(maxsplit=1) == ["fork", f"{['A', CRASHED, 'C', 'D']}\n"]


LEFT_ALONE = """
import sys, threading, time
from unghost.adapters.executors.processes import _method, processes
from unghost.app.ports import RawMail
from unit.adapters.workers import shout
if __name__ == "__main__":
    if sys.argv[1] == "spawn":
        threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
    method = _method()
    found = processes(2).map(shout, [[RawMail(b"a", "a")]] * 100)
    next(found)
    print(method, flush=True)
    time.sleep(60)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such end there")
@pytest.mark.parametrize("method", ["fork", "spawn"] if sys.platform == "linux" else ["spawn"])
@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM])
def test_workers_do_not_outlive_a_parent_that_was_killed(tmp_path: Path, method: str, end: signal.Signals) -> None:
    here = Path(__file__).parents[2]
    script = tmp_path / "parent.py"
    script.write_text(LEFT_ALONE, encoding="utf-8")
    surroundings = {**os.environ, "PYTHONPATH": str(here)}
    command = [sys.executable, str(script), method]
    parent = subprocess.Popen(command, env=surroundings, stdout=subprocess.PIPE, text=True, start_new_session=True)
    assert parent.stdout is not None
    try:
        begun_with = parent.stdout.readline()
        parent.send_signal(end)
        assert parent.communicate(timeout=8)[0] == ""  # comes back when the last of them has let go of it
        assert begun_with == f"{method}\n"
    finally:
        with suppress(ProcessLookupError):
            os.killpg(parent.pid, signal.SIGKILL)
        parent.stdout.close()


def test_a_time_that_runs_out_while_the_watch_is_ended_costs_one_mail(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[float] = []

    def watch(soft: float, _hard: float) -> None:
        calls.append(soft)
        if len(calls) == 2:
            raise bounds._TooLong

    monkeypatch.setattr(bounds, "_watch", watch)
    found = bounds.bounded(shout, [RawMail(b"a", "a"), RawMail(b"b", "b")])
    assert [item.reason for item in found if isinstance(item, SetAside)] == [TOO_LONG, "B"]
    assert calls[2] == 0
