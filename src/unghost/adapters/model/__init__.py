"""Language models that write words for a person to read: asked over HTTP, given no tools."""
