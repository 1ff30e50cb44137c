"""Real mail servers on loopback for tests: Postfix, which writes genuine delivery reports, Dovecot, whose Sieve writes genuine
vacation replies, and a mailbox to receive what they send. Each keeps all of its files in a folder of its own.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import socketserver
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from imap_server import free_ports

_PATIENCE = 20.0  # seconds for a server to start or to answer


def required(*programs: str) -> None:
    """Skip the test where a program is missing or cannot be run as root; in CI that is a failure."""
    missing = [p for p in programs if shutil.which(p, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin") is None]
    if os.geteuid() != 0:
        missing.append("root")
    if missing and os.environ.get("CI") == "true":
        pytest.fail(f"needed in CI: {', '.join(missing)}")
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")


def wait_for_port(port: int, server: subprocess.Popen[bytes]) -> None:
    """Wait until a server listens; fail when it has ended or does not come."""
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        with socket.socket() as probe:
            probe.settimeout(1)
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        if server.poll() is not None:
            break
        time.sleep(0.05)
    pytest.fail(f"no server on port {port}")


@dataclass
class Mailbox:
    """An SMTP server that keeps what it is given. ``refusals`` maps a recipient's local part to the reply it gets."""

    refusals: dict[str, str] = field(default_factory=dict)
    port: int = 0
    _arrived: list[bytes] = field(default_factory=list)
    _news: threading.Condition = field(default_factory=threading.Condition)

    def keep(self, raw: bytes) -> None:
        """Take in one message."""
        with self._news:
            self._arrived.append(raw)
            self._news.notify_all()

    def wait(self, number: int = 1) -> list[bytes]:
        """Return what has arrived as soon as there are so many; fail when they do not come."""
        with self._news:
            if not self._news.wait_for(lambda: len(self._arrived) >= number, _PATIENCE):
                pytest.fail(f"{len(self._arrived)} of {number} messages came")
            return list(self._arrived)


class _Talk(socketserver.StreamRequestHandler):
    """One SMTP session, as much of it as Postfix and Dovecot speak."""

    def handle(self) -> None:
        self._say("220 sink.example ESMTP")
        mailbox: Mailbox = self.server.mailbox  # type: ignore[attr-defined]  # set where the server is made
        while line := self.rfile.readline():
            verb = line[:4].upper()
            if verb == b"DATA":
                self._say("354 go on")
                mailbox.keep(self._letter())
                self._say("250 2.0.0 kept")
            elif verb == b"RCPT":
                local = line.decode("latin-1").partition("<")[2].partition("@")[0]
                self._say(mailbox.refusals.get(local, "250 2.1.5 ok"))
            elif verb == b"QUIT":
                self._say("221 2.0.0 bye")
                return
            else:
                self._say("250 sink.example")

    def _letter(self) -> bytes:
        lines: list[bytes] = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line[1:] if line.startswith(b"..") else line)
        return b"".join(lines)

    def _say(self, reply: str) -> None:
        self.wfile.write(reply.encode() + b"\r\n")


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    mailbox: Mailbox


@contextmanager
def mailbox(refusals: dict[str, str] | None = None) -> Iterator[Mailbox]:
    """Run a mailbox on a free port."""
    kept = Mailbox(refusals or {})
    with _Server(("127.0.0.1", 0), _Talk) as server:
        server.mailbox = kept
        kept.port = int(server.server_address[1])
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield kept
        finally:
            server.shutdown()
            thread.join(_PATIENCE)


@contextmanager
def running(command: list[str], port: int) -> Iterator[None]:
    """Run a server of several processes until the test is over; end all of them, and only them."""
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL, start_new_session=True
    ) as server:
        try:
            wait_for_port(port, server)
            yield
        finally:
            server.terminate()
            try:
                server.wait(_PATIENCE)
            except subprocess.TimeoutExpired:
                os.killpg(server.pid, signal.SIGKILL)


@contextmanager
def postfix(routes: dict[str, int], more: str = "", port: int = 0) -> Iterator[int]:
    """Run Postfix; it hands mail for each domain of ``routes`` to a port of loopback. Yields its own port.

    ``more`` are further lines of its configuration; one that repeats a name replaces the line before. ``port`` is its own port,
    0 for any that is free.
    """
    required("postfix")
    with _short_folder() as base, _postfix(base, routes, more, port or free_ports(1)[0]) as own:
        yield own


@contextmanager
def _short_folder() -> Iterator[Path]:
    """Make a folder for a server: those of the test runner are too deep for the names of sockets (108 bytes)."""
    with tempfile.TemporaryDirectory(prefix="unghost-", ignore_cleanup_errors=True) as folder:
        yield Path(folder) / "server"


@contextmanager
def _postfix(base: Path, routes: dict[str, int], more: str, port: int) -> Iterator[int]:
    etc, queue, data = base / "etc", base / "queue", base / "data"
    for folder in (etc, queue, data):
        folder.mkdir(parents=True)
    shutil.chown(data, "postfix")
    _open_to_all(base)
    master = next(p for p in (Path("/etc/postfix/master.cf"), Path("/usr/share/postfix/master.cf.dist")) if p.is_file())
    (etc / "master.cf").write_text(_without_chroot(master.read_text(), port))
    for name in ("postfix-files", "dynamicmaps.cf"):
        if (source := Path("/etc/postfix") / name).is_file():
            shutil.copy(source, etc / name)
    if (maps := Path("/etc/postfix/dynamicmaps.cf.d")).is_dir():
        shutil.copytree(maps, etc / maps.name)
    table = ", ".join(f"{{ {domain} = smtp:[127.0.0.1]:{to} }}" for domain, to in routes.items())
    (etc / "main.cf").write_text(_MAIN.format(queue=queue, data=data, log=base / "mail.log", table=table) + more)
    with running(["/usr/sbin/postfix", "-c", str(etc), "start-fg"], port):
        try:
            yield port
        finally:  # its master leaves the group it was started in
            subprocess.run(["/usr/sbin/postfix", "-c", str(etc), "stop"], check=False, capture_output=True, timeout=_PATIENCE)


_MAIN = """compatibility_level = 3.6
queue_directory = {queue}
data_directory = {data}
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
myhostname = mx.shop.example
mydestination =
mynetworks = 127.0.0.0/8
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
smtp_dns_support_level = disabled
transport_maps = inline:{{ {table} }}
smtpd_recipient_restrictions =
smtpd_relay_restrictions = permit_mynetworks, reject
maillog_file = {log}
maillog_file_prefixes = /
alias_maps =
local_recipient_maps =
queue_run_delay = 1s
minimal_backoff_time = 1s
maximal_backoff_time = 1s
delay_warning_time = 1s
"""


def _without_chroot(master: str, port: int) -> str:
    lines: list[str] = []
    for line in master.splitlines():
        fields = line.split()
        if len(fields) > 7 and not line[:1].isspace() and not line.startswith("#"):
            if fields[:2] == ["smtp", "inet"]:
                fields[0] = f"127.0.0.1:{port}"
            fields[4] = "n"
            line = " ".join(fields)
        lines.append(line)
    return "\n".join(lines) + "\n"


def _open_to_all(base: Path) -> None:
    """Let the servers' own users walk down to a folder that the test runner made for itself."""
    for folder in (base, *base.parents):
        if folder.stat().st_mode & 0o005 != 0o005 and folder.stat().st_uid == os.geteuid():
            folder.chmod(folder.stat().st_mode | 0o055)


@contextmanager
def dovecot_delivery(submission: int, user: str, sieve: str) -> Iterator[int]:
    """Run Dovecot's LMTP for one user with a Sieve script; it sends through ``submission``. Yields the LMTP port."""
    required("dovecot")
    with _short_folder() as base, _dovecot_delivery(base, submission, user, sieve) as port:
        yield port


@contextmanager
def _dovecot_delivery(base: Path, submission: int, user: str, sieve: str) -> Iterator[int]:
    (port,) = free_ports(1)
    for name in ("base", "state", "mail"):
        (base / name).mkdir(parents=True)
    shutil.chown(base / "mail", "mail", "mail")
    _open_to_all(base)
    (base / "users").write_text(f"{user}:{{PLAIN}}pw::::::\n")
    (base / "away.sieve").write_text(sieve)
    config = base / "dovecot.conf"
    config.write_text(_DOVECOT.replace("BASE", str(base)).replace("SUBMISSION", str(submission)).replace("PORT", str(port)))
    with running(["/usr/sbin/dovecot", "-F", "-c", str(config)], port):
        yield port


_DOVECOT = """base_dir = BASE/base
state_dir = BASE/state
log_path = BASE/log
protocols = lmtp
listen = 127.0.0.1
ssl = no
default_internal_user = dovecot
default_login_user = dovenull
default_internal_group = dovecot
first_valid_uid = 1
mail_location = maildir:BASE/mail/%u/Maildir
service anvil {
  chroot =
}
service stats {
  chroot =
}
service lmtp {
  inet_listener lmtp {
    port = PORT
  }
}
passdb {
  driver = passwd-file
  args = BASE/users
}
userdb {
  driver = static
  args = uid=mail gid=mail home=BASE/mail/%u
}
protocol lmtp {
  mail_plugins = sieve
}
submission_host = 127.0.0.1:SUBMISSION
postmaster_address = postmaster@acme.example
plugin {
  sieve = file:BASE/away.sieve
  sieve_vacation_send_from_recipient = yes
}
namespace inbox {
  inbox = yes
  separator = /
  prefix =
}
"""
