"""A server to measure: the real command, at a home whose kept judgements stay whatever is edited meanwhile."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

RUN = """
import sys
import unghost.adapters.stores.kept as kept
from unghost.cli.main import main

kept.version = lambda: "bench"
if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
"""
"""What is kept of judgements is another program's once a file of it has changed: here it is one program from first to last."""


@contextmanager
def served(home: Path, now: datetime) -> Iterator[tuple[str, int]]:
    """Serve a home whose clock begins at a moment; yield its link and its process."""
    file = home.parent / "serve_bench.py"
    file.write_text(RUN, encoding="utf-8")
    call = [sys.executable, str(file), "--home", str(home), "serve", "--port", "0", "--now", now.isoformat()]
    with subprocess.Popen(call, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONUNBUFFERED": "1"}) as server:
        assert server.stdout is not None
        found = next(m for line in server.stdout if (m := re.search(r"http://\S+", line)))
        try:
            yield found[0], server.pid
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait(30)


def memory(pid: int) -> list[int]:
    """Return the resident megabytes of a process and of those it started, the largest first (Linux)."""
    found = []
    for folder in Path("/proc").iterdir():
        try:
            words = (folder / "status").read_text(encoding="utf-8")
        except (OSError, NotADirectoryError):
            continue
        fields = dict(line.split(":\t", 1) for line in words.splitlines() if ":\t" in line)
        if str(pid) in (fields.get("Pid", ""), fields.get("PPid", "")) and "VmRSS" in fields:
            found.append(int(fields["VmRSS"].split()[0]) // 1024)
    return sorted(found, reverse=True)
