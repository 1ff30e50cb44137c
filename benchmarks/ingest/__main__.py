"""``python -m benchmarks.ingest``: see run.py."""

from __future__ import annotations

from benchmarks.ingest.run import main

main()
