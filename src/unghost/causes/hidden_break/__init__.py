"""The hidden break: where their answers changed, and what in our own words or lapses goes with it."""
