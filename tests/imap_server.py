"""A real Dovecot on loopback for tests: its own folder, free ports, mail laid down as Maildir files or brought by LMTP."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import smtplib
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import trustme

PASSWORD = "correct horse 7"
USERS = ("ann", "bob")

_CONF = """
base_dir = {base}/base
state_dir = {base}/state
log_path = {base}/log
protocols = imap lmtp
listen = 127.0.0.1
disable_plaintext_auth = {only_encrypted}
auth_mechanisms = {mechanisms}
default_internal_user = dovecot
default_login_user = dovenull
default_internal_group = dovecot
first_valid_uid = 1
mail_location = maildir:{base}/mail/%u/Maildir{layout}
mail_fsync = never
maildir_stat_dirs = yes
login_log_format_elements = user=<%u> method=%m
imap_idle_notify_interval = 2 mins
mailbox_idle_check_interval = 1 secs
{tls}
{capability}
auth_failure_delay = 0
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    port = {lmtp}
  }}
}}
{passdb}
userdb {{
  driver = static
  args = uid=mail gid=mail home={base}/mail/%u
}}
namespace inbox {{
  inbox = yes
  separator = {separator}
  prefix = {prefix}
{mailboxes}
}}
"""

_PASSDB = """passdb {{
  driver = passwd-file
  args = {base}/users
}}"""


@dataclass(frozen=True)
class Kind:
    """How a server is to be: what it can, how it names folders, how it lets one in."""

    capabilities: str = ""
    separator: str = "/"
    prefix: str = ""
    layout: str = ""
    special_use: dict[str, str] = field(default_factory=lambda: {"Sent": "\\Sent", "Drafts": "\\Drafts", "Trash": "\\Trash"})
    tls: bool = False
    only_encrypted: bool = False
    mechanisms: str = "plain login"
    passdb: str = _PASSDB
    files: dict[str, str] = field(default_factory=dict)


PLAINEST = "IMAP4rev1 LITERAL+ ID"
"""A server of the old days: no CONDSTORE, no LIST-STATUS, no SPECIAL-USE, no IDLE."""


def is_here() -> bool:
    """Return whether the tests of Dovecot are to run: where it can be started, and always in CI, where they fail without it."""
    return os.environ.get("CI") == "true" or (shutil.which("dovecot") is not None and os.geteuid() == 0)


def free_ports(count: int) -> list[int]:
    """Return ports that nobody listens on."""
    sockets = [socket.socket() for _ in range(count)]
    try:
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]
    finally:
        for each in sockets:
            each.close()


class Dovecot:
    """One running server. Users are ``ann`` and ``bob``."""

    def __init__(self, base: Path, kind: Kind | None = None) -> None:
        self.base = base
        self.kind = kind or Kind()
        self.port, self.tls_port, self.lmtp_port = free_ports(3)
        self.authority = trustme.CA()
        self._process: subprocess.Popen[bytes] | None = None
        self._laid = self._set = 0
        self._write()

    def _write(self) -> None:
        for name in ("base", "state", "mail"):
            (self.base / name).mkdir(parents=True, exist_ok=True)
        self.set_password(PASSWORD)
        kind = self.kind
        tls = "ssl = no"
        if kind.tls:
            self.authority.issue_cert("localhost", "127.0.0.1").private_key_and_cert_chain_pem.write_to_path(
                self.base / "cert.pem"
            )
            tls = f"ssl = yes\nssl_cert = <{self.base}/cert.pem\nssl_key = <{self.base}/cert.pem"
        mailboxes = "".join(
            f'  mailbox "{name}" {{\n    auto = create\n{f"    special_use = {use}" if use else ""}\n  }}\n'
            for name, use in kind.special_use.items()
        )
        conf = _CONF.format(
            base=self.base,
            imap=self.port,
            imaps=self.tls_port if kind.tls else 0,
            lmtp=self.lmtp_port,
            tls=tls,
            only_encrypted="yes" if kind.only_encrypted else "no",
            mechanisms=kind.mechanisms,
            capability=f"imap_capability = {kind.capabilities}" if kind.capabilities else "",
            separator=kind.separator,
            prefix=kind.prefix,
            layout=kind.layout,
            mailboxes=mailboxes,
            passdb=kind.passdb.format(base=self.base),
        )
        (self.base / "dovecot.conf").write_text(conf, encoding="utf-8")
        shutil.chown(self.base / "mail", "mail", "mail")
        for name, text in kind.files.items():
            (self.base / name).write_text(text, encoding="utf-8")

    def set_password(self, password: str) -> None:
        """Let everybody in with this password and no other."""
        lines = "".join(f"{user}:{{PLAIN}}{password}::::::\n" for user in USERS)
        (self.base / "users").write_text(lines, encoding="utf-8")
        (self.base / "users").chmod(0o644)
        self._set += 1
        os.utime(self.base / "users", (1_772_442_300 + self._set,) * 2)
        if self._process is not None:
            time.sleep(1.1)  # Dovecot looks whether the file has changed at most once a second

    def start(self) -> None:
        """Start it and wait until it listens."""
        command = ["dovecot", "-F", "-c", str(self.base / "dovecot.conf")]
        silent = subprocess.DEVNULL
        self._process = subprocess.Popen(command, stdin=silent, stdout=silent, stderr=silent, start_new_session=True)
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline and self._process.poll() is None:
            try:
                with socket.create_connection(("127.0.0.1", self.port), 1) as line:
                    if line.recv(10):
                        return
            except OSError:
                time.sleep(0.03)
        raise RuntimeError(f"Dovecot did not start:\n{self.log()}")

    def stop(self) -> None:
        """Stop it at once, with all its processes."""
        if self._process is not None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
            self._process = None

    def log(self) -> str:
        """Return what it has logged."""
        log = self.base / "log"
        return log.read_text(encoding="utf-8", errors="replace") if log.exists() else ""

    # -- mail -----------------------------------------------------------------------------------------------------------

    def folder(self, name: str = "INBOX", user: str = "ann") -> Path:
        """Return the Maildir of a folder, made where it is not there. ``name`` is as Maildir++ has it, levels parted by dots."""
        root = self.base / "mail" / user / "Maildir"
        path = root if name == "INBOX" else root / f".{name}"
        for part in ("cur", "new", "tmp"):
            (path / part).mkdir(parents=True, exist_ok=True)
        self._own(self.base / "mail" / user)
        return path

    def _own(self, top: Path) -> None:
        subprocess.run(["chown", "-R", "mail:mail", str(top)], check=True)

    def lay(self, mails: Sequence[bytes], name: str = "INBOX", user: str = "ann", flags: str = "S") -> list[Path]:
        """Lay mails down as files, as another program would; return where they lie."""
        folder = self.folder(name, user)
        laid = []
        for mail in mails:
            self._laid += 1
            path = folder / "cur" / f"{1_772_442_300 + self._laid}.M{self._laid}P1.host,S={len(mail)}:2,{flags}"
            path.write_bytes(mail)
            os.utime(path, (1_772_442_300 + self._laid,) * 2)
            shutil.chown(path, "mail", "mail")
            laid.append(path)
        return laid

    def deliver(self, mail: bytes, user: str = "ann") -> None:
        """Bring a mail by LMTP, as a mail server would."""
        with smtplib.LMTP("127.0.0.1", self.lmtp_port) as door:
            door.sendmail("sender@brightwell.example", [user], mail)

    def admin(self, *arguments: str) -> str:
        """Run ``doveadm`` with some arguments and return what it printed."""
        command = ["doveadm", "-c", str(self.base / "dovecot.conf"), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        if done.returncode:
            raise RuntimeError(f"{' '.join(arguments)}: {done.stderr}")
        return done.stdout

    def save(self, mail: bytes, name: str, user: str = "ann") -> None:
        """Save a mail in a folder of any name, made where it is not there."""
        if name != "INBOX":
            with contextlib.suppress(RuntimeError):
                self.admin("mailbox", "create", "-u", user, name)
        source = self.base / "one.eml"
        source.write_bytes(mail)
        self.admin("save", "-u", user, "-m", name, str(source))

    def uids(self, user: str = "ann") -> str:
        """Return every mail's folder, UID, flags and date, for comparing."""
        return self.admin("fetch", "-u", user, "mailbox uid flags date.received", "ALL")


@contextmanager
def dovecot(kind: Kind | None = None) -> Iterator[Dovecot]:
    """Run a server for a while, in a folder of its own that its other users may enter."""
    with tempfile.TemporaryDirectory(prefix="unghost-dovecot-", ignore_cleanup_errors=True) as base:
        Path(base).chmod(0o755)
        server = Dovecot(Path(base), kind)
        server.start()
        try:
            yield server
        finally:
            server.stop()


def letter(number: int, text: str = "How is the pump?", size: int = 0) -> bytes:
    """Return a small mail that is unlike every other number's, of at least so many bytes."""
    head = (
        f"From: Jim <jim@acme.example>\r\nTo: nora@brightwell.example\r\nMessage-ID: <{number}@acme.example>\r\n"
        f"Date: Mon, 2 Mar 2026 09:{number // 60 % 60:02}:{number % 60:02} +0000\r\nSubject: Pump {number}\r\n"
    )
    body = f"{text} {number}\r\n"
    filler = "The pump is red and of iron, and it pumps.\r\n" * max(0, (size - len(head) - len(body)) // 44)
    return f"{head}\r\n{body}{filler}".encode()
