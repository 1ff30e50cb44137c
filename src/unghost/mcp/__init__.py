"""The server for assistants: who is quiet, why, what next, a text checked, a draft. It cannot approve, send or erase anything."""
