"""Which words of a file somebody will read: passages of text, every character traced back to its place in the file."""
