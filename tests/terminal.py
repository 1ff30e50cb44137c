"""The program at a terminal of its own, where a person waits for what they see and then types."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """Wait until ``sees`` is shown (after what was waited for before), then type ``keys``, or send a signal."""

    sees: str
    keys: str = ""
    signal: signal.Signals | None = None


def at_a_terminal(command: Sequence[str], steps: Sequence[Step], surroundings: Mapping[str, str]) -> tuple[int, str]:
    """Run a command on a terminal of its own, step by step; return the exit code and what was shown."""
    terminal, inside = os.openpty()
    running = subprocess.Popen(command, stdin=inside, stdout=inside, stderr=inside, env=surroundings, start_new_session=True)
    os.close(inside)
    shown, seen, waiting, latest = "", 0, list(steps), time.monotonic() + 60
    while time.monotonic() < latest and select.select([terminal], [], [], 15)[0]:
        try:
            chunk = os.read(terminal, 4096)
        except OSError:
            break
        if not chunk:
            break
        shown += chunk.decode(errors="replace")
        while waiting and (place := shown.find(waiting[0].sees, seen)) >= 0:
            step = waiting.pop(0)
            seen = place + len(step.sees)
            time.sleep(0.3)
            if step.signal is not None:
                running.send_signal(step.signal)
            os.write(terminal, step.keys.encode())
    os.close(terminal)
    if waiting:
        running.kill()
    code = running.wait(timeout=10)
    assert not waiting, f"never shown: {waiting[0].sees!r}\n{shown}"
    return code, shown
