"""Whatever a server says, at whatever point: a try ends with a result, and a letter is called accepted only where it was."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smtp_server import Harm, Script, Step, scripted
from unghost.adapters.senders.envelope import stuffed
from unghost.adapters.senders.smtp import SmtpSender
from unghost.adapters.senders.wire import Times
from unghost.app.ports_door import Ended, NotTakenError, Result
from unghost.domain.account import Auth, Credential, MailAccount, Security, Submission

HASTY = Times(connect=1.0, answer=0.05, piece=0.5, end=0.05)
LETTER = b"Message-ID: <1@harbour.example>\r\n\r\nHello.\r\n..\r\n"

codes = st.sampled_from(["250", "250-", "354", "421", "450", "550", "199", "25", "2500", "235", "334", "", "\x00"])
words = st.text(st.characters(max_codepoint=0x2FF, exclude_characters="\r\n"), max_size=12)
lines = st.builds(lambda code, text, end: f"{code} {text}{end}".encode(), codes, words, st.sampled_from(["\r\n", "\n", ""]))
replies = st.lists(lines, min_size=1, max_size=3).map(b"".join) | st.binary(max_size=20)
harms = st.sampled_from([Harm.CLOSE, Harm.RESET])
points = st.sampled_from(["greeting", "EHLO", "AUTH", "MAIL", "RCPT", "DATA", ".", "QUIT"])


def tried(port: int) -> Result:
    out = Submission("127.0.0.1", port, Security.PLAIN)
    account = MailAccount("mine", "imap.harbour.example", 993, Security.TLS, "ann", submission=out)

    def credential(account: MailAccount, *, fresh: bool) -> Credential:
        del account, fresh
        return Credential(Auth.PASSWORD, "correct horse 7")

    try:
        sender = SmtpSender(lambda _: account, credential, HASTY)
        with sender.ready("mine", "ann@harbour.example", "jo@acme.example", len(LETTER)) as line:
            return line.hand(LETTER)
    except NotTakenError as error:
        return error.result


def _clear_yes(step: Step) -> bool:
    return isinstance(step, bytes) and step.startswith(b"2")


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(points, replies | harms, max_size=3))
def test_whatever_a_server_says_the_end_is_told_and_never_made_up(steps: dict[str, Step]) -> None:
    with scripted(Script(steps, features=("AUTH PLAIN",))) as server:
        result = tried(server.port)
    assert result.why
    assert len(server.seen.letters) <= 1
    assert result.ended is not Ended.UNSURE or result.stage in ("body", "end")
    if result.ended is Ended.ACCEPTED:
        assert server.seen.letters == [LETTER]
        assert "." not in steps or _clear_yes(steps["."])
    if result.ended in (Ended.LATER, Ended.REFUSED):
        assert not server.seen.letters or not _clear_yes(steps.get(".", b"2"))
    told = f"{result}"
    assert "correct horse 7" not in told


@given(st.binary(max_size=200).map(lambda raw: b"\r\n".join(raw.replace(b"\r", b"").split(b"\n"))))
def test_a_letter_as_written_never_holds_its_own_end_and_is_read_back_as_it_was(raw: bytes) -> None:
    written = stuffed(raw)
    assert written.endswith(b"\r\n")
    assert b"\r\n.\r\n" not in b"\r\n" + written
    read = b"\r\n".join(line.removeprefix(b".") for line in written.split(b"\r\n"))
    assert read in (raw, raw + b"\r\n")
