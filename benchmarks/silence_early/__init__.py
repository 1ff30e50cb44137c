"""What early warning is worth: measured on event tables, never taken for granted."""
