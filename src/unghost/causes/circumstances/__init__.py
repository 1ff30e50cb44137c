"""What the record shows without anybody saying it, one circumstance a file; found by the scan of this folder."""
