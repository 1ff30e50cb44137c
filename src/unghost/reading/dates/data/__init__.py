"""The words for time, one language a module (``en.py`` holds ``WORDS``)."""
