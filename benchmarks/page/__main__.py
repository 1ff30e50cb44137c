"""The page measured: ``python -m benchmarks.page [RELATIONSHIPS] [SECONDS]`` lays invented homes and writes results.md.

Alone: every page at a home of RELATIONSHIPS (10,000), ten mails each: its weight as sent with all it links to, the first byte of
the first visit after the start and of forty more. Together: a hundred users for SECONDS (60) at a home of a thousand, each doing
something every four seconds, four in five looking, one in five writing about whom they looked at last; then it is counted whether
anything written was lost, and drafts are approved by two at once.

The peer is the same program as a plain page would have it: whatever is shown is judged within the request, by the path of the
command line. What is kept of judgements is warm for both.
"""

from __future__ import annotations

import asyncio
import os
import platform
import re
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from html import unescape
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from urllib.parse import quote

import unghost.adapters.stores.kept as kept
from benchmarks.hidden_break.dice import Dice
from benchmarks.kept.town import NOW, build
from benchmarks.page.browser import Answer, Browser
from benchmarks.page.server import memory, served
from unghost.adapters.progress import NoProgress
from unghost.domain.account import MailAccount, Security, Submission
from unghost.wiring import App

USERS, PAUSE, WRITES = 100, 4.0, 0.2
VISITS = 40
BUDGET_BYTES, BUDGET_FIRST, BUDGET_MANY = 60_000, 0.100, 0.200


@dataclass
class Row:
    """One page: its address, bytes as sent, seconds to the first byte of the first visit and of the others."""

    path: str
    weight: int
    cold: float
    warm: list[float] = field(default_factory=list)


def main(people: int, seconds: float) -> None:
    """Measure, print and write."""
    kept.version = lambda: "bench"  # type: ignore[assignment]  # see benchmarks.page.server
    with TemporaryDirectory() as folder:
        large, town = Path(folder) / "large", Path(folder) / "town"
        whom = lay(large, people)
        rows, heap = asyncio.run(alone(large, whom))
        plain = peer(large, whom[0])
        some = lay(town, 1_000)
        told = asyncio.run(together(town, some, seconds))
    page = written(people, rows, heap, plain, told)
    Path(__file__).with_name("results.md").write_text(page, encoding="utf-8")
    print(page)


def lay(home: Path, people: int) -> list[str]:
    """Lay a home of so many, judge it once, and return some of its people."""
    if not (home / "unghost.db").exists():
        build(home, people)
    app = App.at(str(home)).from_moment(NOW + timedelta(minutes=5))
    out = Submission("localhost", 2525, Security.PLAIN)
    app.store.save_account(MailAccount("work", "localhost", 1143, Security.PLAIN, "nora@brightwell.example", submission=out))
    listed = app.keeper.today(app.now(None), NoProgress())
    assert listed is not None
    found = [case.correspondence.person.id for case in listed.cases]
    found += [who for who in app.keeper.people if who not in found][:: max(1, people // 200)]
    app.close()
    return found


async def alone(home: Path, whom: Sequence[str]) -> tuple[list[Row], list[int]]:
    """Visit every page, the first time and forty times more."""
    message = quote(quote(f"m{whom[0][6 : whom[0].index('@')]}-9", safe=""), safe="")
    paths = ["/today", *(f"/person/{who}" for who in whom[:1]), f"/message/{message}", "/find?q=pump", "/lint", "/outbox"]
    paths += ["/sources", "/settings", "/pipeline", "/plays", "/audit", "/keys"]
    rows = []
    with served(home, NOW + timedelta(minutes=10)) as (link, pid):
        me = Browser("/".join(link.split("/")[:3]))
        await me.open(link)
        for path in paths:
            first = await until_there(me, path)
            row = Row(path, await weight(me, path), first)
            for turn in range(VISITS):
                other = f"/person/{whom[1 + turn % (len(whom) - 1)]}" if path.startswith("/person/") else path
                row.warm.append(await until_there(me, other) if turn < 3 else (await me.ask("GET", other)).first)
            rows.append(row)
        return rows, memory(pid)


async def until_there(me: Browser, path: str) -> float:
    """Return the seconds until a page is there that may have to be worked out first."""
    begun = time.perf_counter()
    while (found := await me.ask("GET", path)).status == 503 and time.perf_counter() - begun < 600:
        await asyncio.sleep(0.5)
    return time.perf_counter() - begun if time.perf_counter() - begun > 0.5 else found.first


async def weight(me: Browser, path: str) -> int:
    """Return how many bytes a page costs somebody who comes for the first time: as sent, with all it links to."""
    plain = await me.ask("GET", path, packed=False)
    linked = set(re.findall(rb'(?:src|href)="(/static/[^"]+)"', plain.body))
    sizes = [len((await me.ask("GET", path)).body)]
    sizes += [len((await me.ask("GET", one.decode())).body) for one in linked]
    return sum(sizes)


def peer(home: Path, who: str) -> dict[str, list[float]]:
    """Return the seconds of Today and of a person where each request judges."""
    app = App.at(str(home)).from_moment(NOW + timedelta(minutes=30))
    app.today(app.now(None), quiet=True)
    spent: dict[str, list[float]] = {"/today": [], f"/person/{who}": []}
    for _ in range(5):
        begun = time.perf_counter()
        app.today(app.now(None), quiet=True)
        between = time.perf_counter()
        app.review_of(None, who)
        spent["/today"].append(between - begun)
        spent[f"/person/{who}"].append(time.perf_counter() - between)
    app.close()
    return spent


@dataclass
class Told:
    """What a hundred users saw and did."""

    reads: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    writes: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    behind: int = 0
    failed: list[str] = field(default_factory=list)
    notes: set[tuple[str, str]] = field(default_factory=set)
    drafts: int = 0
    lost: int = -1
    approved: tuple[int, int] = (0, 0)


async def together(home: Path, whom: Sequence[str], seconds: float) -> Told:
    """Let everybody in, and count."""
    told = Told()
    with served(home, NOW + timedelta(minutes=10)) as (link, _pid):
        door = App.at(str(home)).from_moment(NOW + timedelta(minutes=10)).team
        users = [Browser("/".join(link.split("/")[:3])) for _ in range(USERS)]
        for n, user in enumerate(users):
            await user.open(link if n == 0 else f"/open/{door.door.link(door.now())}")
        await until_there(users[0], "/today")
        end = time.perf_counter() + seconds
        await asyncio.gather(*(_user(user, n, whom, end, told) for n, user in enumerate(users)))
        told.approved = await _approved_twice(users, home, whom)
    app = App.at(str(home))
    stored = {(note.person, note.text) for note in app.store.beside().notes}
    told.lost = len(told.notes - stored)
    app.close()
    return told


async def _user(me: Browser, number: int, whom: Sequence[str], end: float, told: Told) -> None:
    dice, turn, who = Dice(number), 0, ""
    await asyncio.sleep(dice.uniform(0, PAUSE))
    while time.perf_counter() < end:
        turn += 1
        if who and dice.happens(WRITES):
            await _write(me, f"{number}-{turn}", who, dice, told)
        else:
            path = dice.one(["/today", "/person", "/person", "/find?q=pump", "/outbox", "/lint", "/draft"])
            name = path.partition("?")[0]
            if path == "/person":
                who = dice.one(list(whom))
                path = f"/person/{who}"
            answer = await me.ask("GET", path)
            told.reads[name].append(answer.first)
            told.behind += answer.status == 503
            if answer.status not in (200, 404, 503):
                told.failed.append(f"{path}: {answer.status}")
        await asyncio.sleep(dice.uniform(0, 2 * PAUSE))


async def _write(me: Browser, mark: str, who: str, dice: Dice, told: Told) -> None:
    kind = dice.one(["note", "note", "truth", "draft"])
    if kind == "note":
        answer = await me.post(f"/person/{who}/note", {"text": f"note {mark}"})
        if answer.status == 303:
            told.notes.add((who, f"note {mark}"))
    elif kind == "truth":
        answer = await me.post(f"/person/{who}/truth", {"state": "unknown", "seen": ""})
    else:
        answer = await me.post("/draft/new", {"person": who})
        told.drafts += answer.status == 303
    told.writes[kind].append(answer.first)
    if answer.status >= 500:
        told.failed.append(f"{kind}: {answer.status}")


async def _approved_twice(users: Sequence[Browser], home: Path, whom: Sequence[str]) -> tuple[int, int]:
    """Have ten drafts approved by two users at once; return how many were approved, and how many letters there are of them."""
    approved = 0
    for one, other, who in zip(users[::2], users[1::2], whom[:10], strict=False):
        begun = await one.post("/draft/new", {"person": who})
        place = begun.headers.get("location", "")
        await one.post(place, await _filled(one, place))
        fields = dict(_hidden(await one.ask("GET", f"{place}/approve", packed=False)))
        both = await asyncio.gather(one.post(f"{place}/approve", fields), other.post(f"{place}/approve", fields))
        approved += any(answer.status == 303 for answer in both) and bool(fields)
    app = App.at(str(home))
    letters = len(app.store.outbox.standings())
    app.close()
    return approved, letters


async def _filled(me: Browser, place: str) -> dict[str, str]:
    """Return the words of a draft, with what is ours to say filled in."""
    page = (await me.ask("GET", place, packed=False)).body.decode()
    held = {
        name: unescape(text) for name, text in re.findall(r'<textarea[^>]*name="(\w+)"[^>]*>\n?(.*?)</textarea>', page, re.DOTALL)
    }
    made_from = re.search(r'name="from" value="(\d+)"', page)
    words = held.get("body", "").replace("…", "yes, it fits.")
    return {"subject": held.get("subject", ""), "body": words, "from": made_from[1] if made_from else ""}


def _hidden(page: Answer) -> list[tuple[str, str]]:
    found = re.findall(rb'<input type="hidden" name="([^"]+)" value="([^"]*)"', page.body)
    return [(name.decode(), value.decode()) for name, value in found if name not in (b"csrf", b"back")]


def p(figures: Sequence[float], share: int) -> float:
    """Return a percentile."""
    return quantiles(figures, n=100, method="inclusive")[share - 1] if len(figures) > 1 else figures[0]


def written(people: int, rows: Sequence[Row], heap: Sequence[int], plain: dict[str, list[float]], told: Told) -> str:
    """Return the page of results."""
    load = os.getloadavg()[0]
    lines = [
        "# The page", "", "`python -m benchmarks.page`, whose head says what is measured.", "",
        f"{time.strftime('%Y-%m-%d')} · {platform.system()} {platform.machine()}, {os.cpu_count()} cores, load {load:.1f} · "
        f"Python {platform.python_version()}", "",
        f"## Alone, at {people:,} relationships and {people * 10:,} mails", "",
        f"Budget: {BUDGET_BYTES // 1000} KB as sent with all it links to, first byte in {BUDGET_FIRST * 1000:.0f} ms (p95).",
        f"Each page {VISITS} times; of people {VISITS} others, those of the list first. What is sought stands in every mail.", "",
        "| page | KB as sent | first visit, ms | p50, ms | p95, ms |", "| --- | ---: | ---: | ---: | ---: |",
    ]  # fmt: skip
    for row in rows:
        name = re.sub(r"(/person/|/message/).*", r"\1…", row.path)
        figures = (row.cold, p(row.warm, 50), p(row.warm, 95))
        lines.append(f"| {name} | {row.weight / 1000:.1f} | " + " | ".join(f"{1000 * one:.0f}" for one in figures) + " |")
    lines += [
        "",
        f"Memory (MB): {', '.join(map(str, heap))}: the page and its judges.",
        "",
        "The peer, judged within the request:",
        "",
    ]
    lines += ["| page | p50, ms | p95, ms |", "| --- | ---: | ---: |"]
    for path, spent in plain.items():
        name = re.sub(r"(/person/).*", r"\1…", path)
        lines.append(f"| {name} | {1000 * p(spent, 50):.0f} | {1000 * p(spent, 95):.0f} |")
    reads, writes = ([one for many in found.values() for one in many] for found in (told.reads, told.writes))
    each = [(f"of them {name}", spent) for name, spent in sorted({**told.reads, **told.writes}.items())]
    table = [("pages", reads), ("forms sent", writes), *each]
    lines += [
        "", f"## {USERS} users at once, at 1,000 relationships", "",
        f"Budget: p95 of a page under {BUDGET_MANY * 1000:.0f} ms, nothing lost, one letter for two approvals.", "",
        "| what | n | p50, ms | p95, ms |", "| --- | ---: | ---: | ---: |",
        *(f"| {name} | {len(spent)} | {1000 * p(spent, 50):.0f} | {1000 * p(spent, 95):.0f} |" for name, spent in table), "",
        f"Notes written {len(told.notes)}, lost {told.lost}; drafts begun {told.drafts}; being worked out {told.behind}; failed "
        f"{len(told.failed)}. Drafts approved by two at once: {told.approved[0]}, letters of them: {told.approved[1]}.", "",
    ]  # fmt: skip
    return "\n".join(lines)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000, float(sys.argv[2]) if len(sys.argv) > 2 else 60.0)
