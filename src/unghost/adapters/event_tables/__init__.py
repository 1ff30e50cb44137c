"""Tables of messages and of questions about them, CSV or parquet of any size, read and written by DuckDB."""
