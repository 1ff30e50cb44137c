"""A home into which every payload was told in every way there is, and what must never be found in a page."""

from __future__ import annotations

import csv
from datetime import datetime, timedelta
from pathlib import Path

from playwright.sync_api import Page

from browser import Watched
from hostile_mail import ME, Sent, as_mbox, in_line
from payloads import EVIL, PAYLOADS
from program import unghost
from unghost.app.drafts import Own
from unghost.domain.record import Note, Park, Truth, TruthState
from unghost.domain.settings import Settings
from unghost.errors import UnghostError
from unghost.wiring import App
from unghost.wiring.drafting import Asked

NOW = datetime.fromisoformat("2026-06-17T09:00:00+01:00")
SOME = tuple(one.number for one in PAYLOADS[::92])
"""Payloads whose person is opened, too, and of whom a fifth of all payloads is told; each stands on Today."""
INVENTORY = """() => {
  const bad = [], places = ["href", "src", "srcset", "action", "formaction", "data", "poster", "ping",
    "background", "xlink:href", "cite"];
  for (const it of document.querySelectorAll("*")) {
    const say = (what) => bad.push(`${what} on ${it.outerHTML.slice(0, 160)}`);
    for (const { name, value } of it.attributes) {
      if (/^on|^(data-)?hx-on|srcdoc|^x-|^@|^ng-|style$/i.test(name)) say(name);
      if (/^(data-)?hx-(get|post|put|patch|delete)$/.test(name) && !/^\\/(?!\\/)/.test(value)) say(name);
      if (!places.includes(name)) continue;
      const to = URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI) : { protocol: "none", host: "" };
      if (!["http:", "https:", "mailto:", "tel:"].includes(to.protocol) || to.host.includes("EVIL")) say(name);
    }
    if (/^(base|object|embed|math|applet|marquee|frame|font|style)$/i.test(it.localName)) say("element");
    if (it.localName === "script" && !it.src.startsWith(location.origin + "/static/")) say("script");
    if (it.localName === "iframe" && !it.src.startsWith(location.origin + "/message/")) say("frame");
    if (it.localName === "meta" && it.httpEquiv) say("meta");
    if (["unsafe", "__proto__"].includes(it.id) || ["unsafe", "getElementById"].includes(it.name)) say("name");
  }
  return bad;
}""".replace("EVIL", EVIL)


class Guarded(Watched):
    """Hears, too, what the browser itself refused, and looks a page through: then something that could act came that far."""

    def __init__(self) -> None:
        super().__init__()
        self.refused: list[str] = []
        self.found: list[str] = []
        self.pages = 0

    def on(self, page: Page, origin: str) -> Page:
        """Watch a page."""
        page.on("console", lambda said: self.refused.append(f"{page.url}: {said.text}") if _refusal(said.text) else None)
        return super().on(page, origin)

    def look(self, page: Page) -> None:
        """Look through everything a page holds."""
        self.pages += 1
        self.found += [f"{page.url}: {one}" for one in page.evaluate(INVENTORY)]

    def nothing_happened(self) -> None:
        """Fail where anything did."""
        assert self.dialogs == []
        assert self.foreign == []
        assert self.refused == []
        assert self.found == []


def _refusal(said: str) -> bool:
    return any(word in said for word in ("Refused to", "Blocked script", "violates the following", "sandboxed"))


def laid(folder: Path, sent: list[Sent]) -> Path:
    """Lay a home with these mails, and deals, calls, notes, drafts, rests and answers of the same payloads; return it."""
    home = folder / "home"
    box = folder / in_line("<img src=x onerror=alert(0)>.mbox").replace("/", "")
    box.write_bytes(as_mbox(sent))
    app = App.at(str(home))
    app.store.save_settings(Settings(me=(ME,), ours=("brightwell-pumps.example",), timezone="Europe/London", today_at_most=0))
    app.close()
    for kind, place in (("mbox", box), ("deals", _deals(folder)), ("calls", _calls(folder))):
        done = unghost(home, "sync", kind, str(place))
        assert done.returncode == 0, done.stderr
    moved = App.at(str(home)).from_moment(NOW)
    _tell(moved)
    _write(moved)
    moved.close()
    return home


def _deals(folder: Path) -> Path:
    first = ["deal", "account", "contacts", "stage", "amount", "currency"]
    columns = [*first, "stated_probability", "opened", "expected_close", "owner", "outcome"]
    path = folder / "deals.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(columns)
        for at, one in enumerate(PAYLOADS):
            text, number = in_line(one.text, 200), SOME[at % len(SOME)] if at % 3 else one.number
            who = f"person{number}@house{number}.example"
            table.writerow([f"{one.number} {text}", text, who, text, 100, "EUR", 0.5, "2026-05-01", "2026-07-01", text, ""])
    return path


def _calls(folder: Path) -> Path:
    path = folder / "calls.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["at", "who", "direction", "disposition", "duration_s", "note", "by"])
        for at, one in enumerate(PAYLOADS):
            number, when = SOME[at % len(SOME)], NOW - timedelta(days=30, minutes=at)
            text = in_line(one.text, 200)
            table.writerow([when.isoformat(), f"person{number}@house{number}.example", "out", "voicemail", 20, text, text])
    return path


def _tell(app: App) -> None:
    for at, one in enumerate(PAYLOADS):
        who = f"person{SOME[at % len(SOME)]}@house{SOME[at % len(SOME)]}.example"
        app.store.add_note(Note(NOW - timedelta(minutes=at + 1), who, one.text.replace("\x00", " ")[:5_000]))
    number = SOME[-1]
    who, words = f"person{number}@house{number}.example", PAYLOADS[0].text
    app.store.add_park(Park(NOW, who, NOW.date() + timedelta(days=9), words))
    number = SOME[-2]
    app.store.add_truth(Truth(NOW, f"person{number}@house{number}.example", TruthState.NOT_NOW, reason=words))


def _write(app: App) -> None:
    """Begin drafts that together hold all payloads; words that may stand in no letter are refused, which is as good."""
    for at, number in enumerate(SOME):
        lines = [in_line(one.text, 300) for one in PAYLOADS[at :: len(SOME)]]
        for body in ("\n".join(lines), *([lines[0]])):
            try:
                asked = Asked(f"person{number}@house{number}.example", own=Own(lines[0][:80], f"Hello\n\n{body}"))
                app.drafting.begin(asked, lambda _line: None)
                break
            except UnghostError:
                continue
