"""Losing step: what their answers show while they still come. Pure."""
