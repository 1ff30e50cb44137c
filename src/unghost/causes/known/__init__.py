"""The catalogue of causes: one reason for a silence a file."""
