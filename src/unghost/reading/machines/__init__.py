"""What no person wrote: automatic replies, absences, standing notices, calendar answers."""
