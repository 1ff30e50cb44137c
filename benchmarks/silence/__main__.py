"""``python -m benchmarks.silence [audit | speed]``: see run.py, audit.py and speed.py."""

from __future__ import annotations

import sys

from benchmarks.silence import audit, run, speed

if __name__ == "__main__":
    others = {"audit": audit.main, "speed": speed.main}
    if len(sys.argv) > 1 and sys.argv[1] in others:
        others[sys.argv[1]](sys.argv[2:])
    else:
        run.main()
