"""Who takes part: for each program the steps before the clock starts, the step that is timed, and how to ask what it took in."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

UNGHOST = str(Path(sys.executable).with_name("unghost"))
_STDLIB = """
import email, mailbox, sys
kind, place = sys.argv[1:]
box = mailbox.mbox(place) if kind == "mbox" else mailbox.Maildir(place)
count = 0
for key in box.iterkeys():
    message = email.message_from_bytes(box.get_bytes(key))
    for part in message.walk():
        if part.get_content_maintype() == "text":
            part.get_payload(decode=True)
    count += 1
print(count)
"""


@dataclass(frozen=True, slots=True)
class Contestant:
    """``prepare`` are commands run before, ``timed`` the one that is measured, ``took_in`` reads the count from its output.

    All get (mail folder with mail.mbox and Maildir, an empty scratch folder). ``program`` must be on the path to take part.
    """

    name: str
    does: str
    program: str
    prepare: Callable[[Path, Path], list[list[str]]]
    timed: Callable[[Path, Path], list[str]]
    took_in: Callable[[str, Path, Mapping[str, str]], int]
    environ: Callable[[Path, Path], dict[str, str]] = lambda _mail, _scratch: {}

    def there(self) -> bool:
        """Say whether the program is installed."""
        return shutil.which(self.program) is not None


def _unghost(kind: str, jobs: int) -> Contestant:
    def timed(mail: Path, scratch: Path) -> list[str]:
        place = str(mail / ("mail.mbox" if kind == "mbox" else "Maildir"))
        more = ["--jobs", str(jobs)]
        return [UNGHOST, "--home", str(scratch / "home"), "--json", "sync", kind, place, *more]

    return Contestant(
        name=f"unghost sync {kind}, {jobs} reader{'s' if jobs > 1 else ''}",
        does="read, strip, classify, store, full-text index",
        program=UNGHOST,
        prepare=lambda _, scratch: [[UNGHOST, "--home", str(scratch / "home"), "init", "--me", "bench@example.org"]],
        timed=timed,
        took_in=lambda output, _scratch, _env: int(json.loads(output)["read"]),
    )


def _stdlib(kind: str) -> Contestant:
    return Contestant(
        name=f"standard library, {kind}",
        does="mailbox and email (compat32): parse, decode text; nothing is stored",
        program=sys.executable,
        prepare=lambda _mail, _scratch: [],
        timed=lambda mail, _: [sys.executable, "-c", _STDLIB, kind, str(mail / ("mail.mbox" if kind == "mbox" else "Maildir"))],
        took_in=lambda output, _scratch, _env: int(output),
    )


def _notmuch_environ(mail: Path, scratch: Path) -> dict[str, str]:
    config = scratch / "notmuch-config"
    if not config.exists():
        config.write_text(
            f"[database]\npath={scratch / 'db'}\nmail_root={mail / 'Maildir'}\n"
            "[user]\nname=Bench\nprimary_email=bench@example.org\n[new]\ntags=\n[maildir]\nsynchronize_flags=false\n"
        )
        (scratch / "db").mkdir()
    return {"NOTMUCH_CONFIG": str(config)}


def _lines(command: list[str], environ: Mapping[str, str]) -> int:
    done = subprocess.run(command, env={**os.environ, **environ}, capture_output=True, text=True, check=False)
    return len(done.stdout.splitlines())


NOTMUCH = Contestant(
    name="notmuch new",
    does="parse, thread, full-text index",
    program="notmuch",
    prepare=lambda _mail, _scratch: [],
    timed=lambda _mail, _scratch: ["notmuch", "new", "--quiet"],
    took_in=lambda _, _scratch, environ: _lines(["notmuch", "search", "--output=files", "*"], environ),
    environ=_notmuch_environ,
)

MU = Contestant(
    name="mu index",
    does="parse, thread, full-text index",
    program="mu",
    prepare=lambda mail, scratch: [["mu", "init", f"--muhome={scratch / 'mu'}", f"--maildir={mail / 'Maildir'}", "--quiet"]],
    timed=lambda _, scratch: ["mu", "index", f"--muhome={scratch / 'mu'}", "--quiet"],
    took_in=lambda _, scratch, environ: _lines(["mu", "find", f"--muhome={scratch / 'mu'}", "--fields=l", ""], environ),
)

ALL = (_unghost("mbox", 1), _unghost("maildir", 1), _unghost("mbox", 2), _stdlib("mbox"), _stdlib("maildir"), NOTMUCH, MU)
