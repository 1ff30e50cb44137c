"""A small world of real mail on loopback: Postfix takes letters in, Dovecot holds everybody's mailbox, and all clocks agree.

What Postfix is given for one of the people it brings to Dovecot by LMTP; for anybody else at their houses it writes a genuine
report that nobody lives there. Whoever is away answers by a genuine vacation reply of Dovecot's Sieve. All of them, and the
program under test where it is told to, live at ``TUESDAY``: no night and no weekend of the day on which the tests run matters.
``World.turn_to`` moves the clocks of all of them on, as far into that day or the next as a test wants to be.
"""

from __future__ import annotations

import smtplib
import ssl
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

import pytest

from imap_server import PASSWORD, Dovecot, Kind, dovecot, free_ports
from servers import postfix, required
from unghost.adapters.clock import SystemClock

NORA = "nora@brightwell.example"
JIM = "jim@acme.example"
TUESDAY = datetime(2030, 6, 4, 10, 0, tzinfo=UTC)
"""When it is in this world as the tests begin: later than it is outside, so that no file bears a time to come."""
_OUTSIDE = SystemClock.now  # as it is before a test replaces it
OFFSET = TUESDAY - _OUTSIDE(SystemClock()).replace(microsecond=0)
PATIENCE = 20.0
_NEVER_KEPT = {"FAKETIME_NO_CACHE": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1", "NO_FAKE_STAT": "1"}


@dataclass
class _Hands:
    """How far this world is ahead of the one outside."""

    ahead: timedelta = OFFSET

    def written(self) -> str:
        """Return it as libfaketime reads it."""
        return f"{self.ahead.total_seconds():+.0f}s\n"


_HANDS = _Hands()


def clock() -> datetime:
    """Return what time it is in this world."""
    return _OUTSIDE(SystemClock()) + _HANDS.ahead


def _environment(file: str) -> str:
    """Return what makes the servers live at the time of this world, by the file that says how far it is ahead."""
    library = next(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))
    words = {"LD_PRELOAD": str(library), "FAKETIME_TIMESTAMP_FILE": file} | _NEVER_KEPT
    return " ".join(f"{name}={value}" for name, value in words.items())


def command(home: Path) -> list[str]:
    """Return the program at a home, to be run as a process of its own that lives at the time of this world."""
    return [sys.executable, "-c", _IN_THIS_WORLD, str(_HANDS.ahead.total_seconds()), "--home", str(home)]


_IN_THIS_WORLD = """
import sys
from datetime import timedelta
from unghost.adapters.clock import SystemClock
from unghost.cli.main import main

outside, ahead = SystemClock.now, timedelta(seconds=float(sys.argv[1]))
SystemClock.now = lambda clock: outside(clock) + ahead
raise SystemExit(main(sys.argv[2:]))
"""

_PEOPLE = """passdb {{
  driver = passwd-file
  args = {base}/people
}}
service auth {{
  inet_listener {{
    port = AUTH
  }}
}}
protocol lmtp {{
  mail_plugins = sieve
}}
import_environment = TZ ENVIRONMENT
submission_host = 127.0.0.1:SUBMISSION
hostname = mail.acme.example
postmaster_address = postmaster@acme.example
plugin {{
  sieve = file:{base}/sieve-%u
  sieve_vacation_send_from_recipient = yes
}}
"""

_SUBMISSION = """
transport_maps = inline:{{ {table} }}
smtpd_tls_chain_files = {certificate}
smtpd_tls_security_level = may
smtpd_tls_auth_only = yes
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:{auth}
import_environment = MAIL_CONFIG MAIL_DEBUG MAIL_LOGTAG TZ LANG=C {environment}
"""


@dataclass(frozen=True)
class World:
    """The running servers: mailboxes by address, and where letters are taken in, with whose certificate (a PEM file)."""

    mailboxes: Dovecot
    submission: int
    authority: Path

    def mails(self, who: str = NORA, folder: str = "INBOX") -> list[bytes]:
        """Return the mails in a folder, oldest first."""
        found = self.mailboxes.folder(folder, who)
        return [path.read_bytes() for path in sorted([*(found / "cur").iterdir(), *(found / "new").iterdir()])]

    def wait(self, number: int, who: str = NORA, folder: str = "INBOX") -> list[bytes]:
        """Return the mails in a folder as soon as there are so many; fail when they do not come."""
        until = time.monotonic() + PATIENCE
        while len(found := self.mails(who, folder)) < number:
            if time.monotonic() > until:
                pytest.fail(f"{len(found)} of {number} mails came to {folder} of {who}")
            time.sleep(0.05)
        return found

    def turn_to(self, moment: datetime) -> None:
        """Turn all clocks on to a moment; a clock that is turned back is another test's matter."""
        outside = _OUTSIDE(SystemClock()).replace(microsecond=0)
        assert moment >= outside + _HANDS.ahead, f"it is {clock()} already"
        _HANDS.ahead = moment - outside
        written = self.mailboxes.base / "ahead.new"
        written.write_text(_HANDS.written(), encoding="utf-8")
        written.replace(self.mailboxes.base / "ahead")

    def bring(self, mail: EmailMessage, who: str = NORA) -> None:
        """Bring a mail to somebody by LMTP, as their own server would."""
        self.mailboxes.deliver(mail.as_bytes(), who)

    def lay(self, mails: Mapping[str, list[EmailMessage]], who: str = NORA) -> None:
        """Lay a correspondence down in somebody's folders, as it has lain there for long."""
        for folder, those in mails.items():
            self.mailboxes.lay([mail.as_bytes() for mail in those], folder, who)

    def send(self, mail: EmailMessage) -> None:
        """Send a mail as somebody of this world would: over TLS, with a password, through Postfix."""
        context = ssl.create_default_context(cafile=str(self.authority))
        with smtplib.SMTP("localhost", self.submission, timeout=PATIENCE) as server:
            server.starttls(context=context)
            server.login(NORA, PASSWORD)
            server.send_message(mail)


def mail(sender: str, to: str, at: datetime, text: str, **more: str) -> EmailMessage:
    """Return a mail; ``more`` are further header lines, ``_`` in their names for ``-``."""
    made = EmailMessage()
    made["From"], made["To"], made["Date"] = sender, to, format_datetime(at)
    lines = {name.replace("_", "-"): value for name, value in more.items()}
    for name, value in ({"Subject": "Pier lamps"} | lines).items():
        made[name] = value
    if "Message-ID" not in made:
        made["Message-ID"] = f"<{at:%Y%m%d%H%M%S}.{len(text)}@{sender.rpartition('@')[2].rstrip('>')}>"
    made.set_content(text)
    return made


def away(until: str, address: str) -> str:
    """Return a Sieve script that answers for somebody who is away."""
    words = f"I am out of the office until {until} and will read your mail when I am back."
    return f'require ["vacation"];\nvacation :days 1 :subject "Out of office" :addresses ["{address}"] "{words}";\n'


@contextmanager
def mail_world(people: Mapping[str, str]) -> Iterator[World]:
    """Run a world of these people, by address, each with a Sieve script (empty for none); Nora is always there."""
    required("dovecot", "postfix", "faketime")
    people = {NORA: "", **people}
    auth, submission = free_ports(2)
    config = _PEOPLE.replace("AUTH", str(auth)).replace("ENVIRONMENT", _environment("{base}/ahead"))
    config = config.replace("SUBMISSION", str(submission))
    _HANDS.ahead = OFFSET
    files = {"ahead": _HANDS.written()}
    files |= {"people": "".join(f"{who}:{{PLAIN}}{PASSWORD}::::::\n" for who in people)}
    files |= {f"sieve-{who}": script for who, script in people.items() if script}
    domains = sorted({who.rpartition("@")[2] for who in people})
    with dovecot(Kind(tls=True, passdb=config, files=files)) as server:
        authority = server.base / "authority.pem"
        server.authority.cert_pem.write_to_path(authority)
        table = ", ".join(f"{{ {domain} = lmtp:inet:127.0.0.1:{server.lmtp_port} }}" for domain in domains)
        certificate = server.base / "cert.pem"
        environment = _environment(f"{server.base}/ahead")
        more = _SUBMISSION.format(table=table, certificate=certificate, auth=auth, environment=environment)
        with postfix({}, more, submission):
            yield World(server, submission, authority)
