"""The world: places facts come from, the store, the clock, the holidays, the processes. Each fills a port of ``app``."""
