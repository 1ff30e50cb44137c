"""Rules that can forbid a move, asked at one boundary."""
