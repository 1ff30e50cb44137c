"""The languages causes are told in besides English, one a file; found by the scan of this folder."""
