"""A real browser on the real page: Debian's Chromium, driven by Playwright, and the program served on a port of loopback."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Dialog, Page, Request, expect, sync_playwright

from servers import required

expect.set_options(timeout=20_000)  # milliseconds; a busy machine is given time, a right page takes none of it
FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
)  # fmt: skip


@contextmanager
def served(home: Path, *words: str) -> Iterator[str]:
    """Serve a home; yield the link that opens it once. ``words`` go behind ``serve``."""
    command = [sys.executable, "-m", "unghost.cli.main", "--home", str(home), "serve", "--port", "0", *words]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as server:
        try:
            assert server.stdout is not None
            found = next((m for line in server.stdout if (m := re.search(r"http://\S+", line))), None)
            assert found is not None, "the page was not served"
            yield found[0]
        finally:
            server.terminate()
            server.wait(20)


@dataclass
class Watched:
    """What a page did that it must not: dialogs it opened, requests to elsewhere, errors of its scripts."""

    dialogs: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def on(self, page: Page, origin: str) -> Page:
        """Watch a page whose own address begins with ``origin``."""

        def seen(request: Request) -> None:
            if not request.url.startswith((origin, "data:", "blob:", "about:")):
                self.foreign.append(request.url)

        def asked(dialog: Dialog) -> None:
            self.dialogs.append(dialog.message)
            dialog.dismiss()

        page.on("request", seen)
        page.on("dialog", asked)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        return page


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start the browser; in CI it must be there."""
    required("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=list(FLAGS))
        try:
            yield browser
        finally:
            browser.close()


def origin_of(link: str) -> str:
    """Return the scheme, host and port of an address."""
    return "/".join(link.split("/")[:3])


_AXE = Path(__file__).parent.parent / ".work" / "axe" / "node_modules" / "axe-core" / "axe.min.js"


def faults_of_access(page: Page) -> list[str]:
    """Return what axe finds on a page, a line each: which rule, and where. The page's context must bypass its policy (CSP)."""
    if not _AXE.exists():
        reason = "axe-core is not here: make test brings it"
        pytest.fail(reason) if os.environ.get("CI") == "true" else pytest.skip(reason)
    page.add_script_tag(path=_AXE)
    found = page.evaluate("async () => (await axe.run(document)).violations")
    return [f"{one['id']}: {', '.join(str(node['target']) for node in one['nodes'][:5])}" for one in found]
