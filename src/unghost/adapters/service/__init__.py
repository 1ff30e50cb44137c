"""What a program that runs for ever needs of its system: signals, a health file, word to its supervisor, mail that calls."""
