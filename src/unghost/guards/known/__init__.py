"""The catalogue of guards: one rule a file."""
