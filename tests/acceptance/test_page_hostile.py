"""Their mail cannot act: every payload in every place of a mail, read by the real reader, opened in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, Route

from browser import chromium, origin_of, served
from hostile_home import NOW, SOME, Guarded, laid
from hostile_mail import ME, PLACES, Sent, hostile_mails
from payloads import EVIL, PAYLOADS
from payloads.shapes import SHAPES
from unghost.app.original import original_batch
from unghost.app.ports import RawMail, SetAside
from unghost.web.pages.message import behind_glass
from unghost.web.rendering import paths
from unghost.web.rendering.markup import cleaned
from unghost.web.rendering.tongue import tongue

AT_ONCE = 30
FRAMES = """async (places) => {
  const ready = (frame) => new Promise((done) => frame.addEventListener("load", done, { once: true }));
  const frames = places.map((place) => Object.assign(document.createElement("iframe"), { src: place }));
  const all = frames.map(ready);
  document.body.replaceChildren(...frames);
  const late = new Promise((_, fail) => setTimeout(() => fail(new Error("a frame never came")), 20000));
  await Promise.race([Promise.all(all), late]);
}"""


def status_of(page: Page, address: str) -> int:
    """Open a page, and wait where it is still being worked out; it comes back by itself, which a test does not wait for."""
    for _ in range(60):
        answer = page.goto(address, wait_until="load")
        if answer is not None and answer.status != 503:
            return answer.status
        page.wait_for_timeout(500)
    raise AssertionError(address)


@pytest.fixture(scope="module")
def sent() -> list[Sent]:
    return list(hostile_mails(NOW))


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, sent: list[Sent]) -> Path:
    return laid(tmp_path_factory.mktemp("hostile"), sent)


@pytest.fixture(scope="module")
def opened(home: Path) -> Iterator[tuple[Page, str, Guarded]]:
    with served(home, "--now", NOW.isoformat()) as link, chromium() as browser:
        guarded = Guarded()
        page = guarded.on(browser.new_page(), origin_of(link))
        page.goto(link)
        page.wait_for_url("**/today", timeout=60_000)
        page.get_by_role("main").get_by_text("worth your time").first.wait_for(timeout=120_000)  # it comes back by itself
        yield page, origin_of(link), guarded


def test_there_are_two_hundred_of_them_and_many_more() -> None:
    names, words = [one.name for one in PAYLOADS], {one.raw for one in PAYLOADS}
    assert len(set(names)) == len(words) == len(PAYLOADS) > 400
    assert len(SHAPES) > 30
    assert len(PLACES) > 6


def test_no_mail_can_act_nor_its_original(opened: tuple[Page, str, Guarded], sent: list[Sent]) -> None:
    """Every payload is within the words of some mail here; a few originals come all the way from where they lie."""
    page, origin, guarded = opened
    theirs = [mail for mail in sent if mail.leads]
    for at, mail in enumerate(theirs):
        answer = page.goto(origin + paths.message(mail.id) + ("?original=1" if at % 8 == 0 else ""), wait_until="load")
        assert answer is not None
        assert answer.status == 200, mail.id
        guarded.look(page)
    assert len(theirs) > 100
    guarded.nothing_happened()


def test_no_original_can_act_behind_its_glass(opened: tuple[Page, str, Guarded], sent: list[Sent]) -> None:
    """Every original, taken apart as the page does but within this process, answered as the page answers, within our own page."""
    page, origin, guarded = opened
    raws = [RawMail(mail.raw, "") for mail in sent if mail.sender != ME]
    originals = [None if isinstance(one, SetAside) else one for one in original_batch(raws, cleaned)]
    asked: list[str] = []

    def answer(route: Route) -> None:
        number = int(route.request.url.rpartition("/")[2])
        shown = behind_glass(originals[number], tongue("en"))
        asked.append(bytes(shown.body).decode())
        route.fulfill(status=200, headers=dict(shown.headers), body=bytes(shown.body))

    page.route(f"{origin}/glass/*", answer)
    for first in range(0, len(raws), AT_ONCE):
        page.goto(f"{origin}/keys")
        page.evaluate(FRAMES, [f"/glass/{number}" for number in range(first, min(first + AT_ONCE, len(raws)))])
        page.wait_for_timeout(100)
        guarded.nothing_happened()
    assert len(asked) == len(raws) >= len(PAYLOADS)
    assert sum("What does the small one cost?" in text for text in asked) > len(PAYLOADS) * 0.95  # they were pages of theirs


def test_the_original_comes_with_a_policy_of_its_own(opened: tuple[Page, str, Guarded], sent: list[Sent]) -> None:
    page, origin, guarded = opened
    for mail in [mail for mail in sent if mail.sender != ME][::100]:
        answer = page.goto(f"{origin}{paths.message(mail.id)}/html", wait_until="load")
        assert answer is not None
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert policy.endswith("sandbox")
        assert "allow-scripts" not in policy
        text = page.content()
        assert EVIL not in text.replace("&lt;", "<").split("<footer>")[0] or "<a" not in text
    guarded.nothing_happened()


def test_no_list_and_no_person_lets_it_act(opened: tuple[Page, str, Guarded]) -> None:
    page, origin, guarded = opened
    places = [
        "/today",
        "/call",
        "/outbox",
        "/audit",
        "/settings",
        "/sources",
        "/pipeline",
        "/pipeline?page=2",
        "/pipeline/letter",
    ]
    places += ["/picture/pipeline", "/plays", "/lint", "/draft", "/tokens", "/webhooks", "/account", "/first", "/find?q=pump"]
    places += [place for at in range(1, 9) for place in (f"/draft/d{at}", f"/draft/d{at}/approve")]
    for number in SOME:
        place = paths.person(f"person{number}@house{number}.example")
        places += [place, f"/call/{place.rpartition('/')[2]}"]
    for place in places:
        assert status_of(page, origin + place) < 500, place
        guarded.look(page)
    guarded.nothing_happened()


def test_no_search_lets_it_act(opened: tuple[Page, str, Guarded]) -> None:
    page, origin, guarded = opened
    for payload in PAYLOADS[::6]:
        assert status_of(page, f"{origin}/find?q={quote(payload.text[:1_000])}") < 500, payload.name
        guarded.look(page)
    guarded.nothing_happened()


def test_the_linter_shows_them_as_words(opened: tuple[Page, str, Guarded]) -> None:
    page, origin, guarded = opened
    page.goto(f"{origin}/lint")
    texts = [payload.text.replace("\x00", "")[:2_000] for payload in PAYLOADS]
    page.get_by_role("main").locator("textarea").first.fill("\n".join(["Just bumping this up.", *texts]))
    page.get_by_role("main").locator("form button").first.click()
    page.wait_for_load_state("load")
    assert "bumping" in page.inner_text("main")
    guarded.look(page)
    guarded.nothing_happened()
