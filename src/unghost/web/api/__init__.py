"""CATALOGUE: one resource of the HTTP API a file, ``RESOURCE = Resource(name, operations)``."""
