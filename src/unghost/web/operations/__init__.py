"""What the HTTP API can do: its operations, its door, its description. The resources themselves lie in ``web/api``."""
