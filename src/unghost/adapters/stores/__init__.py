"""Where facts are kept. SQL lives in the .sql files beside the code: named blocks, each with its purpose."""
