"""Policies for people who went quiet, compared on simulated prospects with hidden reasons, tempers and patience."""
