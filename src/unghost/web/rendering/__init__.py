"""Templates, languages, addresses and pictures: how anything becomes a page. Knows of no request."""
