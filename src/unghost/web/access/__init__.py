"""Who comes in, and how the site is reached: sessions, tokens, hosts and the headers around every answer."""
