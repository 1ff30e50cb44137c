"""Mailboxes on servers, read over IMAP and never changed."""
