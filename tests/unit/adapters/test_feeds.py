"""Feeds from a real server: read once, fetched only when changed, never led astray; hostile ones are refused."""

from __future__ import annotations

import gzip
import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from feed_server import ATOM, JSON, RSS, Exchange, Site, site
from unghost.adapters.feeds import fetch, parse
from unghost.adapters.feeds.parse import NoFeedError, news_of
from unghost.adapters.sources.news import news_source
from unghost.app.ports import Bookmark, Holds, Item, SetAside
from unghost.domain.news import News
from unghost.errors import BadUse, LineBroken, MissingPlace, UnreadablePlace


@pytest.fixture
def web() -> Iterator[Site]:
    with site() as found:
        yield found


def read(url: str, bookmarks: dict[str, str] | None = None) -> list[Item]:
    return list(news_source(lambda _place: bookmarks or {}).read(url))


def titles(items: list[Item]) -> list[str]:
    return [item.title for item in items if isinstance(item, News)]


def test_rss_is_read_with_its_words_links_and_moments(web: Site) -> None:
    first, second, *_ = read(web.serve("/rss", RSS))
    assert isinstance(first, News)
    assert isinstance(second, News)
    assert (first.title, first.text, first.link) == (
        "Contoso files for insolvency",
        "Contoso GmbH went to court.",
        "https://herald.example/1",
    )
    assert first.at == datetime(2026, 6, 8, 7, 30, tzinfo=UTC)
    assert first.origin == f"{web.url('/rss')}#h-1"


def test_atom_keeps_when_it_was_published_and_when_it_changed(web: Site) -> None:
    (entry,) = (item for item in read(web.serve("/atom", ATOM)) if isinstance(item, News))
    assert entry.at == datetime(2026, 6, 9, 8, 0, tzinfo=UTC)
    assert entry.updated == datetime(2026, 6, 10, 8, 0, tzinfo=UTC)
    assert entry.stamp == entry.updated


def test_json_feed_is_read_and_what_has_no_words_is_set_aside(web: Site) -> None:
    items = read(web.serve("/json", JSON))
    assert titles(items) == ["Contoso cuts 80 jobs"]
    assert [item.reason for item in items if isinstance(item, SetAside)] == ["news without words", "news without words"]


def test_what_has_not_changed_is_not_fetched_again(web: Site) -> None:
    def page(exchange: Exchange) -> None:
        fresh = exchange.request.headers.get("If-None-Match") == '"v1"'
        exchange.answer(304) if fresh else exchange.answer(
            200, RSS.encode(), ETag='"v1"', Last_Modified="Mon, 08 Jun 2026 08:00:00 GMT"
        )

    web.pages["/feed"] = page
    marks = {mark.name: mark.value for mark in read(web.url("/feed")) if isinstance(mark, Bookmark)}
    assert marks == {"etag": '"v1"', "modified": "Mon, 08 Jun 2026 08:00:00 GMT", "holds": "2"}
    assert read(web.url("/feed"), marks) == [Holds(2)]
    assert web.asked[-1][1]["if-modified-since"] == "Mon, 08 Jun 2026 08:00:00 GMT"


def test_an_item_without_a_date_bears_the_answer_s_and_else_is_set_aside() -> None:
    feed = b"<rss version='2.0'><channel><item><title>Undated</title></item></channel></rss>"
    moment = datetime(2026, 6, 1, tzinfo=UTC)
    assert [item.at for item in news_of(feed, "f", moment) if isinstance(item, News)] == [moment]
    assert [item.reason for item in news_of(feed, "f", None) if isinstance(item, SetAside)] == ["news without a date"]


def test_a_changed_item_is_a_new_version_of_the_same() -> None:
    before, after = (next(news_of(body.encode(), "f", None)) for body in (RSS, RSS.replace("to court", "to the court")))
    assert isinstance(before, News)
    assert isinstance(after, News)
    assert (before.origin, before.key != after.key) == (after.origin, True)


def test_redirects_are_followed_within_bounds(web: Site) -> None:
    web.serve("/there", RSS)
    web.pages["/moved"] = lambda exchange: exchange.answer(301, Location="/there")
    web.pages["/round"] = lambda exchange: exchange.answer(302, Location="/round")
    assert len(titles(read(web.url("/moved")))) == 2
    with pytest.raises(UnreadablePlace, match="without end"):
        read(web.url("/round"))
    assert len([path for path, _ in web.asked if path == "/round"]) == fetch.MOST_REDIRECTS + 1


@pytest.mark.parametrize(
    "onward",
    ["http://news.example/feed", "ftp://127.0.0.1/feed", "file:///etc/passwd", "http://user:pw@127.0.0.1/", "http://[::1"],
)
def test_no_redirect_leads_where_it_is_not_safe(web: Site, onward: str) -> None:
    web.pages["/led"] = lambda exchange: exchange.answer(302, Location=onward)
    with pytest.raises((UnreadablePlace, LineBroken)) as caught:
        read(web.url("/led"))
    assert caught.value.remedy
    assert len(web.asked) == 1


@pytest.mark.parametrize(
    "target",
    [
        "https://127.0.0.1/x",
        "https://localhost/x",
        "https://10.0.0.7/x",
        "https://169.254.169.254/meta",
        "https://[fd00::1]/x",
        "https://192.168.1.1",
    ],
)
def test_no_public_server_leads_into_a_private_network(target: str) -> None:
    with pytest.raises(UnreadablePlace, match="your own network"):
        fetch._led("https://93.184.215.14/feed", "https://93.184.215.14/feed", target)


@pytest.mark.parametrize("url", ["http://news.example/feed", "https://user:secret@news.example/", "https://news.example/#part"])
def test_an_address_that_is_not_safe_is_refused_unasked(url: str) -> None:
    with pytest.raises(BadUse) as caught:
        read(url)
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (404, MissingPlace),
        (410, MissingPlace),
        (401, UnreadablePlace),
        (403, UnreadablePlace),
        (500, LineBroken),
        (429, LineBroken),
        (204, UnreadablePlace),
    ],
)
def test_what_a_server_says_is_told_with_a_remedy(web: Site, status: int, error: type[Exception]) -> None:
    with pytest.raises(error) as caught:
        read(web.serve("/x", "", status))
    assert getattr(caught.value, "remedy", "")


def test_a_server_that_is_not_there_is_told_with_a_remedy() -> None:
    with pytest.raises(LineBroken, match="cannot be reached"):
        read("http://127.0.0.1:1/feed")


def test_a_page_that_names_its_feed_says_where_it_is(web: Site) -> None:
    page = '<html><head><link rel="alternate" type="application/rss+xml" href="/news.rss"></head><body>Hi</body></html>'
    with pytest.raises(UnreadablePlace) as caught:
        read(web.serve("/", page))
    assert web.url("/news.rss") in caught.value.remedy


def test_too_much_is_cut_off_and_refused(web: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parse, "LARGEST", 1 << 16)
    with pytest.raises(UnreadablePlace, match="more than"):
        read(web.serve("/big", "<rss>" + "x" * (1 << 20)))
    bomb = gzip.compress(b"<rss>" + b"x" * (1 << 22))
    with pytest.raises(UnreadablePlace, match="more than"):
        read(web.serve("/bomb", bomb, Content_Encoding="gzip"))


def test_a_server_that_drips_is_not_waited_for(web: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    def drip(exchange: Exchange) -> None:
        exchange.request.send_response(200)
        exchange.request.end_headers()
        for _ in range(100):
            exchange.request.wfile.write(b" ")
            time.sleep(0.05)

    web.pages["/drip"] = drip
    monkeypatch.setattr(fetch, "WHOLE_SECONDS", 0.3)
    with pytest.raises(LineBroken, match="in time"):
        read(web.url("/drip"))


LAUGHS = """<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><rss version="2.0"><channel><item><title>&c;</title></item></channel></rss>"""
OUTSIDE = """<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item>
<title>&x;</title></item></channel></rss>"""


@pytest.mark.parametrize(
    "bomb",
    [
        LAUGHS.encode(),
        OUTSIDE.encode(),
        LAUGHS.encode("utf-16"),
        LAUGHS.encode("utf-16-be"),
        LAUGHS.replace("?>", ' encoding="utf-7"?>', 1).encode("utf-7"),
        LAUGHS.replace("<!DOCTYPE", "<!doctype").encode(),
    ],
)
def test_a_feed_with_entities_of_its_own_is_refused(bomb: bytes) -> None:
    with pytest.raises(NoFeedError):
        list(news_of(bomb, "f", None))


@pytest.mark.parametrize(
    "raw",
    [
        b"<rss" + b"<a>" * 50_000,
        b"<rss version='2.0'><channel>" + b"<item>" * 20_000,
        b"<rss version='2.0'><channel><item><title>" + b"&amp;" * 100_000 + b"</title></item></channel></rss>",
        b"<rss version='2.0'><channel><item><title>\xff\xfe\x00 <b>x</title><pubDate>32 Foo 99999</pubDate></item>",
        b"<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>x</title><updated>0000-99-99T99:99:99Z</updated></entry></feed>",
        b"<rss " + b"a='b' " * 20_000 + b">",
        b"{" * 100_000,
        b'{"version": "https://jsonfeed.org/version/1", "items": {"a": 1}}',
    ],
)
def test_a_broken_feed_costs_its_own_place_and_little_time(raw: bytes) -> None:
    begun = time.perf_counter()
    try:
        items = list(news_of(raw, "f", datetime(2026, 6, 1, tzinfo=UTC)))
    except NoFeedError:
        items = []
    assert all(isinstance(item, News | SetAside) for item in items)
    assert time.perf_counter() - begun < 10
