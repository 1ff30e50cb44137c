"""Consent and tokens of OAuth 2.0: asked for once in a browser, refreshed by themselves, never shown."""
