"""Derived numbers only, by benchmarks/silence/refit_landmark.py; docs/reference/prior.md says from what."""

from __future__ import annotations

from unghost.silence.watch.budget import ShippedTops

# fmt: off
SHIPPED_TOPS = ShippedTops(
    answered=(
        0.0000, 0.0000, 0.0000, 0.0000, 0.0000, 0.0000, 0.0000, 0.0000, 0.0000, 0.0345, 0.1810, 0.3787, 0.5438, 0.6749,
        0.7768, 0.8435, 0.8941, 0.9274, 0.9608, 0.9844,
    ),
    gone=(
        0.8612, 0.9239, 0.9529, 0.9702, 0.9780, 0.9827, 0.9856, 0.9875, 0.9892, 0.9914, 0.9927, 0.9934, 0.9940, 0.9946,
        0.9951, 0.9957, 0.9960, 0.9965, 0.9969, 0.9975,
    ),
    share_gone=0.6299,
    share_quick=0.5802,
    a_month=32.4,
)
# fmt: on
