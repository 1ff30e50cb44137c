"""``python -m benchmarks.pressure``: see run.py; ``python -m benchmarks.pressure.ledger`` and ``.train`` are others."""

from __future__ import annotations

from benchmarks.pressure.run import main

if __name__ == "__main__":
    main()
