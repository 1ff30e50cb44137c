"""What is sent, checked before anything is done, and refusals in words."""
