"""``python -m benchmarks.reading``: see run.py."""

from __future__ import annotations

from benchmarks.reading.run import main

main()
