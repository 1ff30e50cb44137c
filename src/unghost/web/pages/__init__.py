"""CATALOGUE: one page a file, ``PAGE = Page(name, routes)``."""
