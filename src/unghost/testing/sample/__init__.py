"""The project's own sample correspondence: a small seller, half a year, some forty people who do not exist."""
