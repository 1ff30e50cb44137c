"""A real CalDAV server on loopback for tests: Radicale, with one user and a password, in a folder of its own."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from imap_server import free_ports
from servers import running

USER, PASSWORD = "kim", "a word for the calendar"


@dataclass(frozen=True, slots=True)
class Radicale:
    """A server under way; another client of the same user speaks to it through ``other``."""

    port: int

    @property
    def url(self) -> str:
        """The address of the calendar the tests use."""
        return f"http://127.0.0.1:{self.port}/{USER}/plan/"

    def other(self, verb: str, name: str = "", content: str = "", **headers: str) -> httpx.Response:
        """Ask something as another client of the same user would."""
        with httpx.Client(auth=(USER, PASSWORD), trust_env=False) as client:
            return client.request(verb, self.url + name, content=content, headers=headers)

    def made(self) -> Radicale:
        """Make the calendar and return the server."""
        assert self.other("MKCALENDAR").status_code == 201
        return self

    def names(self) -> list[str]:
        """Return the names of all entries in the calendar."""
        text = self.other("PROPFIND", Depth="1").text
        return sorted(
            part.partition("</href>")[0].rpartition("/")[2] for part in text.split("<href>")[1:] if ".ics</href>" in part
        )


@contextmanager
def radicale(folder: Path, port: int = 0) -> Iterator[Radicale]:
    """Run Radicale until the test is over; ``port`` where it is to be found again at the same place."""
    port = port or free_ports(1)[0]
    folder.mkdir(exist_ok=True)
    (folder / "users").write_text(f"{USER}:{PASSWORD}\n")
    auth = ["--auth-type", "htpasswd", "--auth-htpasswd-filename", str(folder / "users"), "--auth-htpasswd-encryption", "plain"]
    auth += ["--auth-delay", "0"]
    kept = ["--storage-filesystem-folder", str(folder / "kept"), "--web-type", "none"]
    command = [sys.executable, "-m", "radicale", "--config", "", "--server-hosts", f"127.0.0.1:{port}", *auth, *kept]
    with running(command, port):
        yield Radicale(port)
