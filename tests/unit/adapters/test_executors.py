"""Pools: the same results in the same order, whoever does the work and whoever dies of it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from unghost.adapters.executors.anywhere import over
from unghost.adapters.executors.processes import CRASHED, processes
from unghost.adapters.executors.serial import Serial
from unghost.app.ports import Pool, RawMail, SetAside
from unit.adapters.workers import obey, shout


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


def test_workers_leave_interrupts_to_the_parent() -> None:
    assert [len(result) for result in processes(1).map(obey, batches("a", "b"))] == [2]


def test_a_reading_can_be_abandoned() -> None:
    found = processes(1).map(shout, batches(*"abcdefgh"))
    next(found)
    assert hasattr(found, "close")
    found.close()


SHARED_BY_COPIES = """
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
