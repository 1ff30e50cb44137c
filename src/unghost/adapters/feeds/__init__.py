"""News as it is published: feeds (RSS, Atom, JSON Feed), pages, notes and newsletters, from a folder or over the web."""
