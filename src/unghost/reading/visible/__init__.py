"""The writer's own words: without quotations, signatures, banners and footers."""
