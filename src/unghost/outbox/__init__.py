"""Where an approved letter stands, and what may happen to it next: pure, from the log of what was done."""
