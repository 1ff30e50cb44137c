"""News from folders and feeds go into the store once, whatever is read again."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from feed_server import RSS, site
from unghost.adapters.executors.serial import Serial
from unghost.adapters.progress import NoProgress
from unghost.adapters.sources.news import SOURCE, news_source
from unghost.adapters.stores.sqlite import SqliteStore
from unghost.app.ports import SetAside
from unghost.app.sync import Hands, Synced, bookmarks_of, sync
from unghost.cli.main import main
from unghost.domain.news import News
from unghost.errors import LineBroken
from unghost.history.window import as_known_at

NOW = datetime(2026, 6, 17, tzinfo=UTC)


def news(place: Path) -> list[News]:
    return [item for item in SOURCE.read(str(place)) if isinstance(item, News)]


def write(folder: Path, name: str, text: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    os.utime(path, (1_780_000_000, 1_780_000_000))
    return path


def test_a_note_has_its_title_date_and_link_at_the_top(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "Title: Contoso is sold\nDate: 2026-06-02\nLink: https://herald.example/1\n\nTo Fabrikam.\n")
    (found,) = news(tmp_path)
    assert (found.title, found.text, found.link) == ("Contoso is sold", "To Fabrikam.", "https://herald.example/1")
    assert found.at == datetime(2026, 6, 2, tzinfo=UTC)


def test_a_note_without_fields_has_its_first_line_as_title_and_the_moment_of_its_file(tmp_path: Path) -> None:
    write(tmp_path, "a.md", "# Contoso is sold\n\nTo Fabrikam, for **much**.\n")
    (found,) = news(tmp_path)
    assert (found.title, found.text) == ("Contoso is sold", "To Fabrikam, for **much**.")
    assert found.at == datetime.fromtimestamp(1_780_000_000, UTC)


def test_a_page_says_when_it_was_published_and_leaves_its_furniture(tmp_path: Path) -> None:
    page = (
        '<html><head><title>Herald</title><meta property="article:published_time" content="2026-05-20T08:00:00Z">'
        "</head><body><nav>Contoso files for insolvency</nav><article><h1>Fair opens</h1><p>Many came.</p></article>"
        "<script>x()</script></body></html>"
    )
    write(tmp_path, "a.html", page)
    (found,) = news(tmp_path)
    assert found.title == "Fair opens"
    assert "insolvency" not in found.text
    assert "x()" not in found.text
    assert found.at == datetime(2026, 5, 20, 8, tzinfo=UTC)


def test_a_newsletter_and_a_saved_feed_are_news(tmp_path: Path) -> None:
    write(
        tmp_path,
        "a.eml",
        "From: Herald <news@herald.example>\nTo: me@us.example\nSubject: Contoso is sold\nDate: Mon, 8 Jun 2026 10:00:00 +0200\n"
        "\nYes.\n",
    )
    write(tmp_path, "b.xml", RSS)
    assert [n.title for n in news(tmp_path)] == ["Contoso is sold", "Contoso files for insolvency", "A quiet week"]


def test_papers_of_other_programs_are_set_aside_with_what_to_do(tmp_path: Path) -> None:
    write(tmp_path, "a.pdf", b"%PDF-1.7")
    write(tmp_path, "b.jpg", b"\xff\xd8")
    write(tmp_path, "c.txt", b"\0\1\2")
    reasons = [item.reason for item in SOURCE.read(str(tmp_path)) if isinstance(item, SetAside)]
    assert reasons == ["PDF file: save it as text or HTML", "no text"]


def hands(store: SqliteStore) -> Hands:
    return Hands(store, Serial(), NoProgress(), NOW)


def take(store: SqliteStore, place: str) -> Synced:
    return sync(news_source(lambda where: bookmarks_of(store, "news", where)), [place], hands(store))


def test_reading_again_brings_nothing_new_and_a_changed_file_a_new_version(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "home")
    folder = tmp_path / "news"
    folder.mkdir()
    write(folder, "a.txt", "Contoso is sold\n\nPerhaps.")
    first, again = take(store, str(folder)), take(store, str(folder))
    assert (first.new, again.new, again.known) == (1, 0, 1)
    path = write(folder, "a.txt", "Contoso is sold\n\nSurely.")
    os.utime(path, (1_780_900_000, 1_780_900_000))
    assert take(store, str(folder)).new == 1
    facts = store.facts()
    assert len(facts.news) == 2
    later, earlier = datetime.fromtimestamp(1_781_000_000, UTC), datetime.fromtimestamp(1_780_100_000, UTC)
    assert [n.text for n in as_known_at(facts, later).news] == ["Surely."]
    assert [n.text for n in as_known_at(facts, earlier).news] == ["Perhaps."]
    store.close()


def test_a_feed_that_fails_stops_nobody_s_judgement_and_goes_on_the_next_time(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "home")
    with site() as web:
        url = web.serve("/feed", RSS)
        assert take(store, url).new == 2
        web.serve("/feed", "", 503)
        with pytest.raises(LineBroken):
            take(store, url)
        assert [s.stopped for s in store.facts().sources] == [""]
        web.serve("/feed", RSS.replace("h-2", "h-3"))
        again = take(store, url)
        assert (again.new, again.known) == (1, 1)
    store.close()


def test_sync_news_without_a_place_reads_those_of_before(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    home = str(tmp_path / "home")
    assert main(["--home", home, "init", "--me", "me@us.example"]) == 0
    assert main(["--home", home, "sync", "news"]) == 2
    assert "unghost sync news PLACE" in capsys.readouterr().err
    with site() as web:
        folder = tmp_path / "news"
        folder.mkdir()
        write(folder, "a.txt", "Contoso is sold")
        url = web.serve("/feed", RSS)
        assert main(["--home", home, "--json", "sync", "news", url, str(folder)]) == 0
        assert json.loads(capsys.readouterr().out)["new"] == 3
        assert main(["--home", home, "--json", "sync", "news"]) == 0
        again = json.loads(capsys.readouterr().out)
        assert (sorted(again["places"]), again["new"], again["known"]) == (sorted([url, str(folder)]), 0, 3)
        assert main(["--home", home, "sync", "news", url, "--forget"]) == 0
