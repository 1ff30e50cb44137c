"""Whether somebody asks that contact stop, in any words, and how far."""
