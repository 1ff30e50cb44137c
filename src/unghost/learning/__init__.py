"""What the moves so far have taught: the worth of each play, with intervals, or that there is no evidence yet."""
