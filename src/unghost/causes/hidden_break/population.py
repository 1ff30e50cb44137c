"""How people vary of themselves: derived numbers, written by benchmarks/hidden_break."""

from unghost.causes.hidden_break.habit import Habit, Population, Share

POPULATION = Population(
    hours=Habit(mean=0.89, spread=1.28, weights=(0.211, 0.264, 0.011, 0.511, 0.003), shift=1.46),
    words=Habit(mean=4.21, spread=1.09, weights=(0.009, 0.505, 0.403, 0.059, 0.024), shift=0.48),
    asks=Share(mean=-0.10, spread=1.21, shift=0.78),
    warmth=Share(mean=-1.11, spread=1.32, shift=0.48),
    others=Share(mean=-0.50, spread=2.24, shift=0.60),
    never=0.182,
    change=0.0185,
)
