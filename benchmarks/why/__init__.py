"""How right the program is about why somebody is quiet, measured."""
