"""Which language somebody reads, and how it writes days and numbers; and that no word is left out of German."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from site_of import Tab, sample_home, tab
from unghost.web.rendering.render import environment
from unghost.web.rendering.tongue import language_of, tongue

ROOT = Path(__file__).parents[3]
MIDDAY = datetime(2026, 6, 17, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def seller(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    with tab(sample_home(tmp_path_factory.mktemp("tongue"))) as opened:
        yield opened


@pytest.mark.parametrize(
    ("chosen", "accepted", "speaks"),
    [
        ("", "", "en"),
        ("", "de-AT,de;q=0.9,en;q=0.8", "de"),
        ("", "fr, en;q=0.5, de;q=0.7", "de"),
        ("", "de;q=0", "en"),
        ("", "de;q=nonsense, fr", "en"),
        ("en", "de", "en"),
        ("de", "", "de"),
        ("xx", "de", "de"),
        ("../../etc", ",,;;=,", "en"),
        ("", "x" * 100_000 + ",de", "de"),
        ("", "fr," * 50 + "de", "en"),
    ],
)
def test_a_choice_goes_before_what_the_browser_accepts(chosen: str, accepted: str, speaks: str) -> None:
    assert language_of(chosen, accepted) == speaks


def test_days_are_written_as_the_language_writes_them() -> None:
    assert tongue("en").day(MIDDAY, "Europe/London") == "17 June 2026"
    assert tongue("de").day(MIDDAY, "Europe/London") == "17. Juni 2026"
    assert tongue("en").long_day(MIDDAY, "Europe/London") == "Wednesday 17 June 2026"
    assert tongue("de").long_day(MIDDAY, "Europe/London") == "Mittwoch, 17. Juni 2026"
    assert tongue("de").clock(MIDDAY, "Asia/Tokyo") == "21:00"


def test_the_day_is_the_users_own() -> None:
    late = datetime(2026, 6, 17, 23, 30, tzinfo=UTC)
    assert tongue("en").day(late, "Asia/Tokyo") == "18 June 2026"


def test_numbers_are_written_as_the_language_writes_them() -> None:
    assert tongue("en").number(1234567.25, 2) == "1,234,567.25"
    assert tongue("de").number(1234567.25, 2) == "1.234.567,25"
    assert tongue("en").percent(0.456) == "46\N{NO-BREAK SPACE}%"


def test_a_text_nobody_translated_stays_as_it_is() -> None:
    assert tongue("de").text("no such text %(n)s", n=3) == "no such text 3"
    assert tongue("de").text("") == ""


def test_each_language_has_words_of_its_own_at_the_same_time() -> None:
    source = '{{ _("Settings") }}'
    said = [environment(language).from_string(source).render() for language in ("de", "en", "de")]
    assert said == ["Einstellungen", "Settings", "Einstellungen"]


def test_a_browser_that_asks_for_german_gets_it(seller: Tab) -> None:
    page = seller.get("/settings", headers={"Accept-Language": "de"}).text
    assert '<html lang="de"' in page
    assert "<h1>Einstellungen</h1>" in page
    assert '<html lang="en"' in seller.get("/settings", headers={"Accept-Language": "fr"}).text


def test_the_language_chosen_is_remembered_without_scripts(seller: Tab) -> None:
    answer = seller.post("/looks", {"language": "de", "back": "/settings"})
    assert answer.url.path == "/settings"
    assert "<h1>Einstellungen</h1>" in answer.text
    assert "<h1>Settings</h1>" in seller.post("/looks", {"language": "en", "back": "/settings"}).text


def test_light_and_dark_are_remembered_and_forgotten_again(seller: Tab) -> None:
    assert 'data-theme="dark"' in seller.post("/looks", {"theme": "dark", "back": "/settings"}).text
    assert "data-theme" not in seller.post("/looks", {"theme": "", "back": "/settings"}).text
    assert "data-theme" not in seller.post("/looks", {"theme": '"><script>', "back": "/settings"}).text


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example/", "/\\evil.example/", "", "/a\nSet-Cookie: x=1"])
def test_nobody_is_led_elsewhere(seller: Tab, elsewhere: str) -> None:
    answer = seller.client.post("/looks", data={"csrf": seller.token(), "theme": "", "back": elsewhere}, follow_redirects=False)
    assert answer.headers["location"] == "/"


def test_every_word_of_the_page_is_told_in_german() -> None:
    done = subprocess.run([sys.executable, ROOT / "scripts/words", "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
