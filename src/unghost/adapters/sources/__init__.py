"""The catalogue of sources: one kind of place that facts come from a file."""
