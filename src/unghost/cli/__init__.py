"""The command line: parse, call the app, show. Nothing is decided here."""
