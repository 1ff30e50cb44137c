"""Our headers are ours (promise P12): whatever a prospect wrote into a subject, a name or an identity, no header comes of it."""

from __future__ import annotations

import email.policy
from email import message_from_bytes
from pathlib import Path

import pytest

from posting_world import BODY, drafted, posting_home
from program import unghost
from unghost.adapters.stores.sqlite import SqliteStore

HARM = (
    "Re: =?utf-8?q?Lanterns=0D=0ABcc:_evil@thief.example?=",
    "Re: =?utf-8?b?TGFudGVybnMNCkJjYzogZXZpbEB0aGllZi5leGFtcGxl?=",
    "Re: =?utf-8?q?a=0A?= =?utf-8?q?Bcc:_evil@thief.example?=",
    "Re: =?us-ascii?q?=3D=3Futf-8=3Fq=3Fa=3D0D=3D0ABcc=3A_x=40y=2Ez=3F=3D?=",
    "Re: =?utf-16?b?AA0ACgBCAGMAYw==?=",
    "Re: =?utf-7?q?a+AA0ACg-Bcc:_x?=",
    "Lanterns\r\nBcc: evil@thief.example",
    "Lanterns\nBcc: evil@thief.example",
    "Lanterns\rBcc: evil@thief.example",
    "Lanterns\u2028Bcc: evil@thief.example",
    "Lanterns\x85Bcc: evil@thief.example",
    "Lanterns\x00",
)
IDENTITIES = (
    "a@b>\r\nBcc: evil@thief.example\r\nX: <c@d",
    "=?utf-8?q?a=0D=0ABcc:_evil@thief.example?=@b",
    "a b@c",
    "a@b> <c@d",
    "ä@b.example",
    "x" * 2000 + "@b",
)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with a mailbox that can send."""
    return posting_home(tmp_path_factory.mktemp("headers"))


def letters(home: Path) -> list[bytes]:
    """Return the bytes of every letter of a home."""
    store = SqliteStore(home)
    try:
        return [letter.raw for letter in store.outbox.letters()]
    finally:
        store.close()


@pytest.mark.parametrize("subject", HARM)
def test_a_subject_that_would_become_a_header_is_refused_with_a_sentence(home: Path, subject: str) -> None:
    name = f"harm-{abs(hash(subject))}"
    drafted(home, draft=name, subject=subject, answers="m1@mail.example")
    done = unghost(home, "approve", name, "--yes")
    assert done.returncode == 3
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) >= 2  # what is wrong, and what to do
    assert not letters(home)


def test_identities_that_are_none_are_left_out_and_the_letter_is_one_letter_to_one_person(tmp_path: Path) -> None:
    home = posting_home(tmp_path)
    drafted(home, subject="Re: Lanterns", answers="m1@mail.example", references=(*IDENTITIES, "m0@mail.example"))
    done = unghost(home, "approve", "jim-1", "--yes")
    assert done.returncode == 0, done.stderr
    (raw,) = letters(home)
    for policy in (email.policy.default, email.policy.compat32, email.policy.SMTP):
        found = message_from_bytes(raw, policy=policy)
        assert found.keys() == [
            *("From", "To", "Subject", "Message-ID", "In-Reply-To", "References"),
            *("MIME-Version", "Content-Type", "Content-Transfer-Encoding"),
        ]
        assert str(found["To"]) == "jim@acme.example"
        assert str(found["References"]).split() == ["<m0@mail.example>", "<m1@mail.example>"]


@pytest.mark.parametrize("sign", ["\x00", "\r", "\x1b", "\x9b"])
def test_a_body_with_a_control_character_is_refused(home: Path, sign: str) -> None:
    drafted(home, draft=f"body-{ord(sign)}", body=f"{BODY}{sign}\n")
    assert unghost(home, "approve", f"body-{ord(sign)}", "--yes").returncode == 3
    assert not letters(home)


@pytest.mark.parametrize(
    "to", ["jörg@acme.example", "jim@acme.example, evil@thief.example", "jim@acme.example\r\nBcc: x@y.example", "jim"]
)
def test_a_recipient_that_is_not_one_plain_address_is_refused(home: Path, to: str) -> None:
    name = f"to-{abs(hash(to))}"
    drafted(home, draft=name, to=to)
    done = unghost(home, "approve", name, "--yes")
    assert done.returncode == 3
    assert "Traceback" not in done.stderr
    assert not letters(home)
