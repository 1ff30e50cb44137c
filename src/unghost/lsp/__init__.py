"""The language server: the linter in an editor, over standard input and output. It opens no port."""
