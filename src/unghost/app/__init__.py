"""Ports, and the use cases, one verb a file. Everything that happens to the world passes through here."""
