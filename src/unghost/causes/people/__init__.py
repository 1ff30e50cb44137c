"""Who else is at an account: everybody seen there, their roles, who came after whom, and who might open a second door."""
