"""Pages without any defence, and a browser on them: what a payload does where nobody stops it."""

from __future__ import annotations

import os
import re
import signal
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Timer

from playwright.sync_api import Browser, Dialog, Error, Page, Route

import unghost.web
from browser import FLAGS
from payloads import EVIL, Payload

_HOST = "http://careless.example"
_AT_ONCE = 27
LONGEST = 60.0
"""Seconds a batch may take; it takes some three. A page may hang its browser so that not even a wait of the driver's ends."""
_HTMX = (Path(unghost.web.__file__).parent / "static" / "vendor" / "htmx.min.js").read_bytes()
_TRUSTS = (
    b"<meta name=htmx-config content='{\"selfRequestsOnly\":false}'><script src=/htmx.js></script>"
    b"<script>setTimeout(()=>{const it=window.unsafe;if(it&&!it.tried){"
    b"const to=String((it.src&&(it.src.value||it.src.href||it.src))||it.href||'');if(to){new Image().src=to}}},150)</script>"
)
"""What a careless page has besides: htmx that asks anywhere, and a script that believes a name it finds in the page."""
_ONCE = "const real=window.alert,said=new Set();window.alert=it=>{if(!said.has(String(it))){said.add(String(it));real(it)}}"
_TOUCH = """async () => {
  const kinds = [[PointerEvent, "pointerenter", "pointerover"], [WheelEvent, "wheel"],
    [ClipboardEvent, "copy"],
    [MouseEvent, "mousedown", "mouseover", "contextmenu"], [KeyboardEvent, "keydown"],
    [InputEvent, "input"], [DragEvent, "dragstart"]];
  const touch = (it) => {
    if (it.focus) it.focus();
    for (const [kind, ...names] of kinds) for (const name of names) it.dispatchEvent(new kind(name, { bubbles: true }));
    if (it.matches("a, area, button, input, label, summary, p, div, rect"))
      it.click ? it.click() : it.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  };
  for (const frame of document.querySelectorAll("iframe")) {
    let inside;
    try { inside = [...frame.contentDocument.querySelectorAll("body *")].slice(0, 40); } catch { continue; }
    for (const it of inside) try { touch(it); } catch { /* it is gone by now */ }
  }
}"""


def end_browsers() -> None:
    """End the browsers this process started: what waits for one that will never answer fails then, and goes on with another."""
    parents: dict[int, int] = {}
    names: dict[int, str] = {}
    for file in Path("/proc").glob("[0-9]*/stat"):
        try:
            pid, _, rest = file.read_text(encoding="utf-8", errors="replace").partition(" (")
        except OSError:  # it has ended meanwhile
            continue
        name, _, fields = rest.rpartition(") ")
        parents[int(pid)], names[int(pid)] = int(fields.split()[1]), name
    ours = {os.getpid()}
    while more := {pid for pid, parent in parents.items() if parent in ours} - ours:
        ours |= more
    for one in ours:
        if names.get(one) == "chromium":
            with suppress(ProcessLookupError):
                os.kill(one, signal.SIGKILL)


class Careless:
    """What acted, by number: by a dialog, or by asking elsewhere."""

    def __init__(self, payloads: Sequence[Payload]) -> None:
        self._by_number = {one.number: one for one in payloads}
        self.spoke: set[int] = set()
        self.asked: set[int] = set()

    @property
    def acted(self) -> set[int]:
        """Every payload that did anything."""
        return self.spoke | self.asked

    def try_all(self, browser: Browser) -> None:
        """Show every payload on a page of its own, touch whatever is there, and write down what acts.

        Those that did nothing have another try as long as that makes some of them act: a busy machine may have been too slow.
        """
        before = -1
        while len(self.acted) > before:
            before = len(self.acted)
            numbers = sorted(self._by_number.keys() - self.acted)
            for first in range(0, len(numbers), _AT_ONCE):
                browser = self._batch(browser, numbers[first : first + _AT_ONCE])

    def _batch(self, browser: Browser, numbers: Sequence[int]) -> Browser:
        """Show some, and return the browser they left behind: now and then they bring one down, and another goes on."""
        for _ in range(3):
            watch = Timer(LONGEST, end_browsers)
            watch.start()
            try:
                context = browser.new_context()
                context.add_init_script(_ONCE)
                context.route("**/*", self._answer)
                context.on("page", self._hear)
                context.on("dialog", self._heard)
                self._show(context.new_page(), numbers)
                context.close()
                break
            except Error:
                if not browser.is_connected():
                    browser = browser.browser_type.launch(executable_path="/usr/bin/chromium", args=list(FLAGS))
            finally:
                watch.cancel()
        return browser

    def _show(self, page: Page, numbers: Iterable[int]) -> None:
        page.goto(f"{_HOST}/batch/{'-'.join(map(str, numbers))}", wait_until="commit")
        page.wait_for_timeout(1_100)
        page.evaluate(_TOUCH)
        page.wait_for_timeout(500)
        page.close()

    def _hear(self, page: Page) -> None:
        page.on("websocket", lambda socket: self._elsewhere(socket.url))
        page.on("request", lambda request: self._elsewhere(request.url))

    def _heard(self, dialog: Dialog) -> None:
        self.spoke.update(number for number in map(int, re.findall(r"\d+", dialog.message)) if number in self._by_number)
        try:
            dialog.dismiss()
        except Error:  # its page is gone
            return

    def _elsewhere(self, url: str) -> None:
        found = re.match(rf"\w+:/*(?:[^/@]*@)?{re.escape(EVIL)}/?\W*(\d+)", url)
        if found is not None:
            self.asked.add(int(found[1]))

    def _answer(self, route: Route) -> None:
        url = route.request.url
        if not url.startswith(_HOST):
            self._elsewhere(url)
            return route.abort()
        kind, _, rest = url.removeprefix(_HOST + "/").partition("/")
        if kind == "batch":
            frames = "".join(f"<iframe src=/one/{number}></iframe>" for number in rest.split("-"))
            return route.fulfill(body=f"<!doctype html>{frames}", content_type="text/html")
        if kind == "htmx.js":
            return route.fulfill(body=_HTMX, content_type="text/javascript")
        if kind == "one" and rest.isdigit():
            one = self._by_number[int(rest)]
            trusts = b"" if one.charset.startswith(("utf-16", "cp037")) else _TRUSTS
            return route.fulfill(body=trusts + one.careless, content_type=f"text/html; charset={one.charset}")
        return route.fulfill(status=404, body="")
