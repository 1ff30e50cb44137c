"""The page and the HTTP API: thin rooms over the same use cases as the command line; routes are found by a scan."""
