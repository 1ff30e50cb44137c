"""Starts workers in milliseconds: a process that has loaded everything forks for each order (``python -m faults.forker``)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import AbstractContextManager
from pathlib import Path
from select import select
from types import TracebackType

from faults.worker import Order, work

TESTS = Path(__file__).resolve().parents[1]
PATIENCE = 60.0


class Forker(AbstractContextManager["Forker"]):
    """The process that forks, and the talk with it: a line to start a worker, a line to wait for its end."""

    def __init__(self, state: Path) -> None:
        environment = {**os.environ, "PYTHONPATH": str(TESTS), "XDG_STATE_HOME": str(state)}
        command = [sys.executable, "-m", "faults.forker"]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment, cwd=TESTS
        )

    def start(self, order: Order) -> int:
        """Start a worker and return its pid."""
        return int(self._ask({"order": order.told()}))

    def wait(self, pid: int) -> int:
        """Wait for a worker to end, and return its exit code; below 0 the signal that ended it."""
        return int(self._ask({"wait": pid}))

    def _ask(self, told: dict[str, object]) -> str:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(told) + "\n")
        self._process.stdin.flush()
        if not select([self._process.stdout], [], [], PATIENCE)[0]:
            raise TimeoutError(f"no answer to {told}")
        return self._process.stdout.readline()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(PATIENCE)
        if self._process.stdout is not None:
            self._process.stdout.close()


def main() -> None:
    """Fork for each order that comes, and wait when asked to."""
    for line in sys.stdin:
        told = json.loads(line)
        if "wait" in told:
            print(os.waitstatus_to_exitcode(os.waitpid(told["wait"], 0)[1]), flush=True)
            continue
        pid = os.fork()
        if pid == 0:
            _be_a_worker(Order(**told["order"]))
        print(pid, flush=True)


def _be_a_worker(order: Order) -> None:
    code = 1
    try:
        os.close(0)
        work(order)
        code = 0
    finally:
        os._exit(code)  # a fork of a server must not go on as one


if __name__ == "__main__":
    main()
