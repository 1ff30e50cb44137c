"""Is this silence real? The clock, the seven states, and the odds behind them. Pure."""
