"""Derived numbers only, written by benchmarks/silence_early; docs/reference/early-warning.md says from what."""

from unghost.silence.early.signs import Habit
from unghost.silence.early.worth import Worth

HOURS = Habit(variance=2.514)
WORDS = Habit(variance=0.851)
LATER = 0.133
SHORTER = 0.185
CLEAR = 1.0
WORTH = Worth(
    warned=58,
    people=18,
    share=0.035,
    false_rate=0.029,
    gone=0.362,
    otherwise=0.215,
    ratio=(1.21, 0.71, 1.54),
)
