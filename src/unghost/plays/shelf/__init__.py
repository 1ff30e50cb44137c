"""The user's own library against what somebody cares about: which item fits, by which words, and what they have already (R25)."""
