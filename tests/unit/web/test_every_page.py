"""What every page has, whatever it shows: one heading, a title, words in order, and nothing that only a script can do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from itertools import pairwise
from urllib.parse import urlsplit

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode
from starlette.routing import Match

from site_of import Tab, sample_home, tab
from site_pages import all_paths, plain_paths

Pages = dict[str, LexborHTMLParser]


@pytest.fixture(scope="module")
def seller(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    with tab(sample_home(tmp_path_factory.mktemp("every"))) as opened:
        yield opened


@pytest.fixture(scope="module")
def shown(seller: Tab) -> Pages:
    answers = {path: seller.get(path) for path in all_paths(seller)}
    assert {path: answer.status_code for path, answer in answers.items() if answer.status_code != 200} == {}
    return {path: LexborHTMLParser(answer.text) for path, answer in answers.items()}


def _each(shown: Pages, selector: str) -> Iterator[tuple[str, LexborNode]]:
    return ((path, node) for path, page in shown.items() for node in page.css(selector))


def test_the_table_of_routes_names_the_pages_there_are() -> None:
    assert {"/today", "/settings", "/find", "/keys", "/lint"} <= set(plain_paths())


def test_every_page_has_one_heading_and_a_title_of_its_own(shown: Pages) -> None:
    for path, page in shown.items():
        assert len(page.css("h1")) == 1, path
        title = page.css_first("title")
        assert title is not None, path
        assert not title.text().strip().startswith(("·", "unghost ·")), path
        assert len(page.css("main")) == 1, path


def test_headings_go_down_one_step_at_a_time(shown: Pages) -> None:
    for path, page in shown.items():
        levels = [int(str(node.tag)[1]) for node in page.css("main h1, main h2, main h3, main h4, main h5")]
        assert all(after - before <= 1 for before, after in pairwise(levels)), (path, levels)


def test_nothing_is_written_where_the_policy_would_stop_it(shown: Pages) -> None:
    for path, node in _each(shown, "*"):
        named = [name for name in node.attributes if name == "style" or name.startswith(("on", "hx-on"))]
        assert not named, (path, node.tag, named)
        assert node.tag != "style", path
        assert node.tag != "script" or node.attributes.get("src"), path


def test_nothing_is_fetched_from_elsewhere(shown: Pages) -> None:
    for path, node in _each(shown, "[src], link[href]"):
        asked = node.attributes.get("src") or node.attributes.get("href") or ""
        assert re.match(r"/(?!/)|data:", asked), (path, asked)


def test_whatever_a_script_does_a_form_or_a_link_does_too(shown: Pages) -> None:
    for path, node in _each(shown, "[hx-get], [hx-post]"):
        plain = node.attributes.get("href") or node.attributes.get("action") or node.attributes.get("formaction")
        alone = node.tag in ("textarea", "input", "select", "form") or plain
        assert alone or "hx-trigger" in node.attributes, (path, node.html)
    for path, form in _each(shown, "form"):
        if form.attributes.get("method") != "dialog" and form.css("input:not([type=hidden]), textarea, select"):
            assert form.css("button, input[type=submit]") or form.attributes.get("role") == "search", (path, form.html)


def test_every_form_that_changes_something_carries_its_token(shown: Pages) -> None:
    for path, form in _each(shown, 'form[method="post"]'):
        assert form.css('input[name="csrf"]') or "csrf=" in (form.attributes.get("action") or ""), (path, form.attributes)


def test_every_link_leads_to_a_page_and_every_form_to_an_answer(shown: Pages, seller: Tab) -> None:
    asked = {("GET", node.attributes.get("href") or "", path) for path, node in _each(shown, "a[href]")}
    for path, form in _each(shown, "form"):
        method = (form.attributes.get("method") or "get").upper()
        if method != "DIALOG":
            asked.add((method, form.attributes.get("action") or path, path))
    lost = {(method, to, path) for method, to, path in asked if not _answered(seller, method, to)}
    assert lost == set()


def _answered(seller: Tab, method: str, to: str) -> bool:
    path = urlsplit(unescape(to)).path
    if to.startswith(("#", "mailto:", "tel:")) or not path:
        return True
    scope = {"type": "http", "path": path, "method": method, "headers": [], "root_path": ""}
    return any(route.matches(scope)[0] is Match.FULL for route in seller.client.app.routes)  # type: ignore[attr-defined]  # a Starlette


def test_every_control_has_a_name_one_can_say(shown: Pages) -> None:
    for path, page in shown.items():
        labelled = {node.attributes.get("for") for node in page.css("label[for]")}
        for node in page.css("input:not([type=hidden]), textarea, select"):
            said = (
                node.attributes.get("aria-label")
                or node.attributes.get("aria-labelledby")
                or node.attributes.get("id") in labelled
            )
            assert said or _within_label(node), (path, node.html)


def _within_label(node: LexborNode) -> bool:
    parent = node.parent
    while parent is not None and parent.tag != "label":
        parent = parent.parent
    return parent is not None


def test_ids_are_given_once(shown: Pages) -> None:
    for path, page in shown.items():
        ids = [node.attributes.get("id") for node in page.css("[id]")]
        assert sorted(name for name in set(ids) if ids.count(name) > 1) == [], path  # type: ignore[type-var]  # an id is a text


def test_a_german_page_says_it_is_german_and_a_form_keeps_working(seller: Tab) -> None:
    for path in ("/today", "/settings", "/lint", "/keys"):
        page = seller.get(path, headers={"Accept-Language": "de"}).text
        assert re.search(r'<html lang="de"', page), path
