"""What watches the odds: how many alarms to expect, whether calibration holds, and how well said and seen agree. Pure."""
