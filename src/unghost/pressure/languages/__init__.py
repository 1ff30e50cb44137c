"""How other languages than English press and free, one a file; found by the scan of this folder."""
