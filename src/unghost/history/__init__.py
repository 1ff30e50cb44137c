"""Messages and tables become one History: who wrote what to whom, in order, once, as known at a moment. Pure."""
