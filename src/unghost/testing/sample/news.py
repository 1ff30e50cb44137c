"""A small folder of news for the sample: a note, a page and a feed about companies that do not exist."""

from __future__ import annotations

from pathlib import Path

_NOTE = """Title: Fernbrook Mills is taken over by Alder Group
Date: 2026-06-02
Link: https://herald.example/fernbrook

Fernbrook Mills has been acquired by the Alder Group. All orders are being reviewed.
"""
_PAGE = """<!doctype html><html><head><title>Ostrava Glass moves</title>
<meta property="article:published_time" content="2026-05-20T08:00:00+02:00"></head>
<body><nav>Home</nav><article><h1>Ostrava Glass moves its offices</h1>
<p>Ostrava Glass is relocating its headquarters to the harbour in July.</p></article></body></html>
"""
_FEED = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Harbour Herald</title><link>https://herald.example/</link><description>News</description>
<item><guid>h-1</guid><title>Quillon Yards cuts 80 jobs</title><link>https://herald.example/1</link>
<pubDate>Mon, 08 Jun 2026 07:30:00 +0000</pubDate>
<description>&lt;p&gt;Quillon Yards will lay off 80 people by autumn.&lt;/p&gt;</description></item>
</channel></rss>
"""


def plant_news(folder: Path) -> Path:
    """Write the folder ``news`` with a note, a page and a saved feed; return it."""
    place = folder / "news"
    place.mkdir(parents=True, exist_ok=True)
    for name, text in (("fernbrook.txt", _NOTE), ("ostrava.html", _PAGE), ("herald.rss", _FEED)):
        (place / name).write_text(text, encoding="utf-8")
    return place
