"""How a team lints: what one file of settings says."""

from __future__ import annotations

from dataclasses import dataclass, field

from unghost.app.lint_text import Policy


@dataclass(frozen=True, slots=True)
class PerFile:
    """What holds for the files of one pattern; empty where it says nothing."""

    files: tuple[str, ...]
    context: str
    play: str


@dataclass(frozen=True, slots=True)
class Config:
    """One file of settings as read: its folder, what it says of every text, of some, and of which to leave out."""

    folder: str
    policy: Policy = field(default_factory=Policy)
    exclude: tuple[str, ...] = ()
    per_file: tuple[PerFile, ...] = ()
    path: str = ""
