"""What was judged, drawn: SVG with a title, a description and a table that says the same. Pure strings."""
