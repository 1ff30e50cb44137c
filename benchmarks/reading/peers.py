"""What each peer makes of an item, run by the interpreter that has them: ``python peers.py TASK``, JSON lines in and out.

The last line is ``{"cpu": seconds}`` for the predictions alone.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

Item = dict[str, Any]


def dateparser_dates(item: Item) -> Item:
    import dateparser.search

    language = item["locale"].partition("-")[0]
    reference = datetime.fromisoformat(item["reference"])
    order = "MDY" if item["locale"] == "en-US" else "DMY"
    settings = {"RELATIVE_BASE": reference, "PREFER_DATES_FROM": "future", "DATE_ORDER": order}
    try:
        found = dateparser.search.search_dates(item["text"], languages=[language], settings=settings)
    except ValueError:  # a language it does not know
        found = dateparser.search.search_dates(item["text"], settings=settings)
    return {"date": found[0][1].date().isoformat() if found else None}


def parsedatetime_dates(item: Item) -> Item:
    import parsedatetime

    reference = datetime.fromisoformat(item["reference"])
    found, status = parsedatetime.Calendar().parseDT(item["text"], sourceTime=reference)
    return {"date": found.date().isoformat() if status else None}


def mailparser_trim(item: Item) -> Item:
    from mailparser_reply import EmailReplyParser

    known = ("en", "de", "fr", "it", "ja", "nl", "pl", "sv", "da", "es", "cs", "ko")
    language = item["lang"] if item["lang"] in known else "en"
    body = re.sub(r"<[^>]+>", "\n", item["body"]) if item["content_type"] == "text/html" else item["body"]
    return {"text": EmailReplyParser(languages=[language]).read(text=body).replies[0].body}  # the best of its three ways to ask


def quotequail_trim(item: Item) -> Item:
    import quotequail

    if item["content_type"] == "text/html":
        parts = quotequail.unwrap_html(item["body"]) or {}
        return {"text": re.sub(r"<[^>]+>", "\n", parts.get("html_top") or item["body"])}
    parts = quotequail.unwrap(item["body"]) or {}
    return {"text": parts.get("text_top") or item["body"]}


def keywords_optout(item: Item) -> Item:
    words = r"unsubscribe|opt.?out|remove me|stop (?:emailing|contacting|calling)|do(?: not|n't) contact|take me off"
    found = re.search(words, item["text"], re.IGNORECASE)
    return {"opt_out": bool(found), "scope": "all", "quote": found[0] if found else ""}


def flufl_bounces(item: Item) -> Item:
    from email import message_from_binary_file

    from flufl.bounce import all_failures

    with open(item["path"], "rb") as file:
        temporary, permanent = all_failures(message_from_binary_file(file))
    failed = [(a, False) for a in sorted(temporary)] + [(a, True) for a in sorted(permanent)]
    return {"failed": [[a.decode("utf-8", "replace").lower(), hard] for a, hard in failed]}


TASKS: dict[str, Callable[[Item], Item]] = {
    "dates:dateparser": dateparser_dates,
    "dates:parsedatetime": parsedatetime_dates,
    "trim:mail-parser-reply": mailparser_trim,
    "trim:quotequail": quotequail_trim,
    "optout:keyword phrases": keywords_optout,
    "bounces:flufl.bounce": flufl_bounces,
}


def predictions(task: str, lines: Iterator[str]) -> Iterator[Item]:
    """Yield what the peer makes of each item, then what that took."""
    predict, spent = TASKS[task], 0.0
    for line in lines:
        item = json.loads(line)
        begun = time.process_time()
        try:
            found = predict(item)
        except Exception as error:  # a peer that fails on an item has missed it; the others go on
            found = {"error": type(error).__name__}
        spent += time.process_time() - begun
        yield {"id": item["id"], **found}
    yield {"cpu": round(spent, 3)}


if __name__ == "__main__":
    for row in predictions(sys.argv[1], sys.stdin):
        print(json.dumps(row, ensure_ascii=False))
