"""The groundwork by its parts: what each reads in the record, and the words it reads, in eight languages."""
