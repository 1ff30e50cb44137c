"""A coverage-guided fuzzer for the reader: ``python tests/fuzz/fuzz_read.py SECONDS [CORPUS]``; ``make fuzz`` calls it.

It begins with our nasty mails and what was found before. Whatever breaks a law is written to ``tests/fuzz/findings/``, from
where the test suite reads it for ever.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import atheris

TESTS = Path(__file__).resolve().parent.parent
FINDINGS = TESTS / "fuzz" / "findings"
sys.path[:0] = [str(TESTS)]
LARGEST = 8_192  # bytes: small mails are tried more often, and every law shows in them
ALL_SEEDS = 30  # seconds, from which on it is worth beginning with every nasty mail
WORDS = r"""
From:|To:|Subject:|Date:|Content-Type:|multipart/mixed; boundary=|text/html|message/rfc822|--xx|=?utf-8?q?|=?utf-8?b?|?=|wrote:
Content-Transfer-Encoding: base64|quoted-printable|charset=utf-16|BEGIN:VCALENDAR|-----Original Message-----|On Mon,|Status: 5.1.1
multipart/report; report-type=delivery-status|Final-Recipient: rfc822;|begin 644 a|-----BEGIN PGP SIGNED MESSAGE-----|{\\rtf1
Auto-Submitted: auto-replied|charset=utf-7|application/pkcs7-mime
"""

with atheris.instrument_imports(include=["unghost.reading", "unghost.domain", "unghost.app.read_file"]):
    from fuzz.laws import check


def test_one(data: bytes) -> None:
    """See that every law holds; the fuzzer keeps the bytes that break one, or that take seconds."""
    check(data)


def main() -> None:
    """Fuzz for so many seconds; leave with an error where something was found."""
    from nasty import CASES

    FINDINGS.mkdir(exist_ok=True)
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    with tempfile.TemporaryDirectory() as scratch:
        corpus = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(scratch) / "corpus"
        corpus.mkdir(parents=True, exist_ok=True)
        for number, case in enumerate(CASES if seconds >= ALL_SEEDS else CASES[::8]):
            if len(case.raw) <= LARGEST:
                (corpus / f"nasty-{number}").write_bytes(case.raw)
        words = Path(scratch) / "words"
        words.write_text("".join(f'"{word}"\n' for word in WORDS.replace("\n", "|").split("|") if word), encoding="ascii")
        flags = [f"-max_total_time={seconds}", f"-max_len={LARGEST}", f"-dict={words}", "-timeout=10", "-rss_limit_mb=1024"]
        quiet = ["-print_final_stats=1", "-verbosity=0"] if os.environ.get("CI") else ["-print_final_stats=1"]
        prefix = f"-artifact_prefix={FINDINGS}/"
        atheris.Setup([sys.argv[0], *flags, *quiet, prefix, str(corpus), str(FINDINGS)], test_one)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
