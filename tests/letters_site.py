"""The sample with a mailbox that can send, for whatever is tried with drafts and letters on the page."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from pathlib import Path

from site_of import Tab, sample_home
from unghost.adapters.stores.sqlite import SqliteStore
from unghost.domain.account import MailAccount, Security, Submission

ME = "nora@brightwell-pumps.example"
PATRICK = "pdoyle@greenridge-creamery.example"
"""Somebody whose draft may go as it is."""
COLIN = "colin.prentice@harrowgate-leisure.example"
"""Somebody whose draft has a place to fill in."""
PRESSES = (
    "Patrick,\n\nJust checking in to see whether you got my last mail?\n\nThe pump costs 4,711 pounds 😀."
    "\n\nA no is fine as well.\n\nNora"
)


def sending_home(folder: Path) -> Path:
    """Return the sample with a way out; no server is behind it."""
    home = sample_home(folder)
    store = SqliteStore(home)
    out = Submission("localhost", 2525, Security.PLAIN)
    store.save_account(MailAccount(ME, "localhost", 1143, Security.PLAIN, ME, submission=out))
    store.save_settings(replace(store.settings(), name="Nora Wells", company="Brightwell Pumps"))
    store.close()
    return home


def begun(tab: Tab, who: str = PATRICK) -> str:
    """Begin a draft to somebody, and return where it is edited."""
    answer = tab.post("/draft/new", {"person": who})
    assert answer.status_code == 200, answer.text
    return str(answer.url.path)


def digest_on(page: str) -> str:
    """Return the hash that the form of an approval carries."""
    return value(page, "digest")


def value(page: str, name: str) -> str:
    """Return what a field of a form holds."""
    found = re.search(rf'name="{name}"[^>]*value="([^"]*)"', page)
    assert found is not None, f"no field {name}"
    return unescape(found[1])


def words(page: str) -> str:
    """Return the words of a page, without its marks, on one line."""
    main = page.partition("<main")[2].partition(">")[2].partition("</main>")[0]
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", main)).split())


def box(page: str, name: str) -> str:
    """Return what stands in a text box."""
    found = re.search(rf'<textarea id="{name}"[^>]*>\n?(.*?)</textarea>', page, re.DOTALL)
    assert found is not None, f"no box {name}"
    return unescape(found[1])
