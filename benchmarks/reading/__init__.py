"""How rightly mail is read, beside the libraries that do a part of it."""
