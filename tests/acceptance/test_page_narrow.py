"""A narrow screen: whatever people are called and write from, no page scrolls sideways and nothing is cut off at its edge."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from browser import chromium, faults_of_access, origin_of, served
from program import unghost
from site_of import tab
from site_pages import begun_draft_to, plain_paths
from unghost.testing.sample.plant import SAMPLE_NOW
from unghost.web.rendering import paths

ME = "nora-with-a-long-name.harcastle@brightwellpumpsandvalvesofsheffield.example"
THEM = "christophermontgomery.featherstonehaughton@southhampshirewaterandsewerageworks.example"
NAME = "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewis"
SUBJECT = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft_2026_final.pdf"
DEAL = "Hochdruckkreiselpumpenersatzteillieferungsrahmenvertragsverlängerung"
DAYS = (("02 Mar", THEM, "Yes, we should like an offer for two pumps."), ("04 Mar", ME, "Here is our offer for two pumps."),
        ("05 Mar", THEM, f"Thank you, I ask the board. See {SUBJECT} please."), ("09 Mar", ME, "Did the board like our offer?"),
        ("16 Mar", ME, "Just checking in. I need your decision by Friday."),
        ("20 Mar", THEM, f"{SUBJECT * 3} is what we need. Could you send it?"))  # fmt: skip


def _mail(number: int, day: str, sender: str, text: str) -> str:
    to = ME if sender == THEM else THEM
    name = {ME: "Nora Harcastle", THEM: NAME}
    head = f"From {sender} Fri May  1 10:00:00 2026\nFrom: {name[sender]} <{sender}>\nTo: {name[to]} <{to}>\n"
    kind = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\nMIME-Version: 1.0\n"
    ids = f"Message-ID: <{number}@mail.example>\n" + (f"In-Reply-To: <{number - 1}@mail.example>\n" if number else "")
    return f"{head}Date: {day} 2026 10:00:00 +0000\nSubject: {'Re: ' if number else ''}{SUBJECT}\n{ids}{kind}\n{text}\n\n"


@dataclass(frozen=True, slots=True)
class Narrow:
    """A page 320 px wide, and the way to every page there is."""

    page: Page
    origin: str
    everywhere: tuple[str, ...]

    def go(self, path: str) -> Page:
        """Open a page; one that is worked out is waited for."""
        for _ in range(90):
            answer = self.page.goto(self.origin + path)
            if answer is None or answer.status != 503:
                break
            self.page.wait_for_timeout(1_000)
        return self.page


def _mailbox(folder: Path) -> Path:
    box = folder / f"{'a' * 60}.mbox"
    box.write_text("".join(_mail(n, *one) for n, one in enumerate(DAYS)), encoding="utf-8")
    return box


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


@pytest.fixture(scope="module")
def narrow(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[Narrow]:
    folder = tmp_path_factory.mktemp("narrow")
    home, deals = folder / "home", folder / f"{'d' * 60}.csv"
    deals.write_text(
        f"deal,account,contacts,value,currency,stated\n{DEAL},{THEM.partition('@')[2]},{THEM},12000,EUR,0.8\n", encoding="utf-8"
    )
    assert unghost(home, "init", "--me", ME).returncode == 0
    for words in (("mbox", str(_mailbox(folder))), ("deals", str(deals))):
        done = unghost(home, "sync", *words)
        assert done.returncode == 0, done.stderr
    with tab(home) as seller:
        mail = seller.room.app.store.find("board", 1)[0][0]
        person = paths.person(THEM)
        everywhere = (*plain_paths(), f"/find?q={NAME}", f"/settings/erase?who={THEM}", "/today?waiting=1", person,
                      f"{person}/call", f"{person}/mails", paths.message(mail), begun_draft_to(seller, THEM),
                      *(f"/picture/{kind}?person={THEM}" for kind in ("answers", "thread", "causes", "account", "year")),
                      *(f"/picture/{kind}" for kind in ("pipeline", "limbo", "plays", "reliability", "years")))  # fmt: skip
    with served(home, "--now", SAMPLE_NOW.isoformat()) as link:
        context = browser.new_context(bypass_csp=True, viewport={"width": 320, "height": 800}, reduced_motion="reduce")
        page = context.new_page()
        page.goto(link)
        yield Narrow(page, origin_of(link), everywhere)


_WIDE = """() => {
  document.querySelectorAll("details:not(.menu)").forEach((one) => { one.open = true; });
  const own = ".scroll, pre, svg, .unseen, thead, iframe, textarea, select, input, .menu, dialog, .lint-mirror";
  const kept = (one) => one.closest(own);
  const out = (one) => [...one.getClientRects()].some((box) => box.right > innerWidth + 1 || box.left < -1);
  const over = [...document.querySelectorAll("main *, header *, footer *")].filter((one) => !kept(one) && out(one));
  const page = document.documentElement.scrollWidth;
  return [...(page > innerWidth ? [`the page is ${page} wide`] : []),
          ...over.slice(0, 3).map((one) => `${one.tagName}.${one.className}: ${one.textContent.trim().slice(0, 40)}`)];
}"""


def test_no_page_scrolls_sideways_however_long_a_name_is(narrow: Narrow) -> None:
    wide = {path: narrow.go(path).evaluate(_WIDE) for path in narrow.everywhere}
    assert {path: found for path, found in wide.items() if found} == {}
    assert NAME in narrow.go("/today").inner_text("main"), "they are on the list, so it was tried"


def test_whose_mail_it_is_fits_a_narrow_screen(tmp_path: Path, browser: Browser) -> None:
    home = tmp_path / "home"
    assert unghost(home, "sync", "mbox", str(_mailbox(tmp_path))).returncode == 0
    with served(home, "--now", SAMPLE_NOW.isoformat()) as link:
        page = browser.new_page(viewport={"width": 320, "height": 800})
        page.goto(link)
        page.get_by_role("heading", name="Whose mail is this?").wait_for()
        assert page.evaluate(_WIDE) == []


def test_what_scrolls_within_a_page_is_reached_by_keyboard(narrow: Narrow) -> None:
    for path in ("/api", paths.person(THEM), "/sources", "/audit", "/pipeline"):
        page = narrow.go(path)
        page.evaluate("document.querySelectorAll('details:not(.menu)').forEach((one) => { one.open = true; })")
        assert faults_of_access(page) == [], path


def test_the_words_of_pictures_can_be_read_on_a_phone(narrow: Narrow) -> None:
    for path in (f"/picture/answers?person={THEM}", paths.person(THEM), "/picture/plays"):
        page = narrow.go(path)
        words = "[...document.querySelectorAll('.picture > svg text')]"
        tall = page.evaluate(f"{words}.map((one) => 12 * one.getScreenCTM().a).filter((one) => one > 0)")
        assert tall, path
        assert min(tall) >= 11.0, path
