"""Calmer words for what the linter finds: a rewrite of the sentence, or nothing where only advice is honest."""

from unghost.pressure.calmer.calm import calm, rewrite
from unghost.pressure.calmer.edit import Edit, apply

__all__ = ["Edit", "apply", "calm", "rewrite"]
