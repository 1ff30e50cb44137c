"""The pipeline: stated beside supported, silent deals together, sums by currency, limbo, the score, and the weekly letter."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from program import unghost
from site_of import Tab, sample_home, tab
from unghost.web.pages import pipeline


@pytest.fixture(scope="module")
def seller(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    with tab(sample_home(tmp_path_factory.mktemp("pipeline"))) as opened:
        yield opened


def test_every_deal_has_a_line_in_words_and_leads_to_its_people(seller: Tab) -> None:
    page = seller.get("/pipeline")
    assert page.status_code == 200
    rows = re.findall(r"<li data-item><div>.*?</li>", page.text, re.DOTALL)
    assert len(rows) == 43
    assert all('<svg xmlns="http://www.w3.org/2000/svg" class="ug" role="img"' in row for row in rows)
    (three,) = (row for row in rows if "Three pools" in row)
    assert re.search(r'<a class="person" href="/person/[^"]+">Colin Prentice</a>', three)
    assert "points of hope" in three
    assert '<span class="state state-silent">silent</span>' in three


def test_silent_deals_stand_together_and_the_sums_are_told_with_and_without_them(seller: Tab) -> None:
    page = seller.get("/pipeline").text
    before, _, after = page.partition("Silent, and nobody knows yet")
    assert "Three pools" in after
    assert "Three pools" not in before.partition("In touch")[2]
    assert "14 open deals in EUR: stated €121,710" in page
    assert "without the silent ones" in page
    assert "never added" in page
    assert len(re.findall(r'<th scope="row">[A-Z]{3}</th>', page)) == 8


def test_limbo_and_the_score_are_below_and_say_so_where_there_is_too_little(seller: Tab) -> None:
    page = seller.get("/pipeline").text
    assert "12 deals are in limbo" in page
    assert "the score begins when it does" in page
    assert "<style" not in page
    assert len(re.findall(r"<h1", page)) == 1


def test_many_deals_stand_on_several_pages(seller: Tab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "A_PAGE", 20)
    first, last = seller.get("/pipeline").text, seller.get("/pipeline?page=3").text
    assert (first.count("<li data-item><div>"), last.count("<li data-item><div>")) == (20, 3)
    assert 'rel="next" href="?page=2"' in first
    assert 'rel="prev" href="?page=2"' in last
    for strange in ("0", "-1", "99999999999", "x", "٣"):
        assert seller.get("/pipeline", params={"page": strange}).status_code == 200


def test_the_weekly_letter_is_a_page_and_two_files(seller: Tab) -> None:
    page = seller.get("/pipeline/letter")
    assert "Your week to Wednesday 17 June 2026" in page.text
    assert "<style" not in page.text
    html, text = (seller.get(f"/pipeline/letter.{ending}") for ending in ("html", "txt"))
    assert html.headers["Content-Disposition"] == 'attachment; filename="unghost-week-2026-06-17.html"'
    assert "sandbox" in html.headers["Content-Security-Policy"]
    assert text.headers["Content-Type"].startswith("text/plain")
    assert text.text.startswith("Your week to Wednesday 17 June 2026")
    assert seller.get("/pipeline/letter.exe").status_code == 404


def test_a_home_without_deals_says_what_to_do(tmp_path_factory: pytest.TempPathFactory) -> None:
    home = tmp_path_factory.mktemp("empty") / "home"
    assert unghost(home, "init", "--me", "kim@studio.example").returncode == 0
    with tab(home) as opened:
        page = opened.get("/pipeline")
        assert page.status_code == 200
        assert "No deal is open" in page.text
        assert 'href="/sources"' in page.text
        assert opened.get("/picture/pipeline").status_code == 200
        assert opened.get("/picture/years").status_code == 200
        assert opened.get("/pipeline/letter").status_code == 200
