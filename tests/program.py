"""The program called as a user calls it, but within this process, and a home with a few mails in it."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from unghost.cli.main import main


@dataclass(frozen=True, slots=True)
class Done:
    """What a call of the program left."""

    returncode: int
    stdout: str
    stderr: str


def unghost(home: Path, *words: str) -> Done:
    with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()) as err:
        code = main(["--home", str(home), *words])
    return Done(code, out.getvalue(), err.getvalue())


def as_json(home: Path, *words: str) -> Any:
    done = unghost(home, *words, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def mail(number: int, sender: str, to: str, day: str, text: str) -> str:
    """Return one mail as it stands in an mbox; ``day`` is written as ``01 May 2026``, its id is ``m<number>@mail.example``."""
    head = f"From {sender} Fri May  1 10:00:00 2026\nFrom: {sender}\nTo: {to}\nDate: {day} 10:00:00 +0000\n"
    return f"{head}Subject: Lanterns\nMessage-ID: <m{number}@mail.example>\n\n{text}\n\n"


def laid(folder: Path, me: str, mails: Sequence[tuple[str, str, str, str]]) -> Path:
    """Return a home in a folder that has read these mails: from whom, to whom, on which day, in which words."""
    place, home = folder / "mail.mbox", folder / "home"
    place.write_text("".join(mail(n, *fields) for n, fields in enumerate(mails)), encoding="utf-8")
    assert unghost(home, "init", "--me", me, "--timezone", "UTC").returncode == 0
    assert unghost(home, "sync", "mbox", str(place)).returncode == 0
    return home
