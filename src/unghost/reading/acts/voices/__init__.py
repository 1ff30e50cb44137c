"""How people say yes, no, later and in writing in other languages than English: a language a module."""
