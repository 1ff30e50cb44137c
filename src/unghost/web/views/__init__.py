"""What pages lay out: one subject a file, for several pages at once, since pages may not see each other."""
