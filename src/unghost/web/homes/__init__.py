"""A home as the page sees it: who reads, who writes, who judges, and the long work done beside it."""
