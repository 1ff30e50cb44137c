"""Passwords and tokens: kept where the system keeps secrets, or in an encrypted file; never in the store."""
