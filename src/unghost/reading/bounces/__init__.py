"""Reports of mail servers: what failed for whom, and whether for good."""
