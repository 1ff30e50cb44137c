"""Kinds of pressure, one a file. A file is found by its constant RULE; nothing else needs to know of it."""
