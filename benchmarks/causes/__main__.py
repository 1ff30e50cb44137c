"""``python -m benchmarks.causes``: see run.py; ``python -m benchmarks.causes.train`` is another."""

from __future__ import annotations

from benchmarks.causes.run import main

if __name__ == "__main__":
    main()
