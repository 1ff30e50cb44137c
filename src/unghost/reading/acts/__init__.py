"""What a text does: asks, promises, decides, names a time, keeps a courtesy."""
