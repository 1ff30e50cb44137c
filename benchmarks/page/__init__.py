"""How quick and how heavy the page is, alone and with a hundred users."""
