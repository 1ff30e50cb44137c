"""Why somebody may be quiet: a posterior over causes, each with its passages; the break; our own lapses. Pure."""
