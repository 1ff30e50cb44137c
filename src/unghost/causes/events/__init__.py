"""What happened in their life and in their company (R24): read from mail, machines, notes and news; each with an end. Pure."""
