"""One command a file: each defines COMMAND."""
