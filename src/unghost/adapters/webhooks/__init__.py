"""Webhooks: what is signed and sent outside, and what keeps it there."""
