"""The page as it is really served: a link from another terminal, https with a certificate, and what is refused at the start."""

from __future__ import annotations

import re
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import HTTPCookieProcessor, HTTPSHandler, OpenerDirector, Request, build_opener

import pytest
import trustme

from program import unghost

PASSWORD = "slow green lifts in camden"


@contextmanager
def serving(home: Path, *words: str) -> Iterator[str]:
    """Serve a home in a process of its own; yield the address that it prints."""
    command = [sys.executable, "-m", "unghost.cli.main", "--home", str(home), "serve", "--port", "0", *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            yield next(found[0] for line in server.stdout if (found := re.search(r"https?://\S+", line)))
        finally:
            server.terminate()
            server.wait(20)


def status(browser: OpenerDirector, address: str, fields: bytes | None = None) -> int:
    """Open an address, following where it leads; return the last status."""
    try:
        with browser.open(Request(address, fields), timeout=30) as answer:
            return int(answer.status)
    except HTTPError as error:
        with error:
            return error.code


def test_another_terminal_prints_a_link_that_works_once(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with serving(home) as first:
        origin, port = "/".join(first.split("/")[:3]), first.split(":")[2].split("/")[0]
        link = unghost(home, "serve", "--link", "--port", port).stdout.split()[1]
        assert link.startswith(f"{origin}/open/")
        browser = build_opener(HTTPCookieProcessor())
        assert status(build_opener(), f"{origin}/account") == 200, "which is the page for signing in"
        browser.open(Request(link), timeout=30).close()
        assert status(build_opener(HTTPCookieProcessor()), link) == 403
        with browser.open(f"{origin}/account", timeout=30) as page:
            assert "Where you are signed in" in page.read().decode()


def test_with_a_certificate_it_is_served_by_https_to_whoever_has_an_account(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, authority = tmp_path / "home", trustme.CA()
    issued = authority.issue_cert("localhost")
    issued.private_key_pem.write_to_path(tmp_path / "key.pem")
    issued.cert_chain_pems[0].write_to_path(tmp_path / "cert.pem")
    files = ("--cert", str(tmp_path / "cert.pem"), "--key", str(tmp_path / "key.pem"))
    refused = unghost(home, "serve", "--host", "0.0.0.0", "--name", "localhost", *files)
    assert (refused.returncode, "without an account" in refused.stderr) == (2, True)
    swapped = unghost(home, "serve", "--cert", files[3], "--key", files[1])
    assert (swapped.returncode, "do not make a certificate" in swapped.stderr) == (3, True)
    monkeypatch.setattr("sys.stdin", StringIO(f"{PASSWORD}\n"))
    added = unghost(home, "team", "add", "Anna", "--role", "admin", "--password-stdin")
    assert added.returncode == 0, added.stderr
    context = ssl.create_default_context()
    authority.configure_trust(context)
    with serving(home, "--host", "0.0.0.0", "--name", "localhost", *files) as address:
        assert re.fullmatch(r"https://localhost:\d+/sign-in", address)
        browser = build_opener(HTTPSHandler(context=context), HTTPCookieProcessor())
        fields = f"name=anna&password={PASSWORD.replace(' ', '+')}&to=/account".encode()
        with browser.open(Request(address, fields), timeout=30) as page:
            assert page.url.endswith("/account")
            assert page.headers["Strict-Transport-Security"]
            assert "Anna" in page.read().decode()
