"""``unghost demo``: the sample correspondence, synced, judged and served, in a home of its own."""

from __future__ import annotations

import contextlib
import os
import shutil
from argparse import ArgumentParser, Namespace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out
from unghost.cli.served import HERE, PORT, announce, at, left_behind
from unghost.errors import BadUse, CouldNot

if TYPE_CHECKING:
    from unghost.wiring import App

OURS = ("outbox.witness", "worker.json", "worker.lock", "style.toml", "templates", "serve.log")
"""What else the program, or whoever tries it, may have put into the demo's home."""


IDLE_MINUTES = 15


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("--no-serve", action="store_true", help="print only, and end")


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.contract import today_json
    from unghost.app.today import today
    from unghost.cli.show_today import show_today
    from unghost.testing.sample.plant import SAMPLE_NOW, SAMPLE_SETTINGS

    demo = app.elsewhere(app.home / "demo")
    make_room(demo.home)
    try:
        _lay_down(demo, out)
        listed = today(demo.review(SAMPLE_NOW))
    finally:
        demo.close()
    if out.as_json:
        out.json(today_json(listed))
        return OK
    show_today(listed, SAMPLE_SETTINGS, out)
    out.remark(f"\nLook closer:  unghost --home {demo.home} show PERSON --now {SAMPLE_NOW.isoformat()}")
    out.remark(f"The page:     unghost --home {demo.home} serve --now {SAMPLE_NOW.isoformat()}")
    if not args.no_serve and os.environ.get("CI") != "true":
        _serve(demo, SAMPLE_NOW, out)
    return OK


def _serve(demo: App, now: datetime, out: Out) -> None:
    """Serve the page on the sample until the person at the terminal ends it; without one, until nobody comes."""
    if not demo.somebody_there():
        out.line(f"Open {left_behind(demo.home, now, IDLE_MINUTES)}")
        out.remark(f"It ends by itself when nobody has come for {IDLE_MINUTES} minutes.")
        return
    from unghost.web.access.entrance import Asked
    from unghost.web.serve import serve

    for port in (PORT, 0):
        with contextlib.suppress(CouldNot):
            serve(at(demo, now), Asked(HERE), port, announce(out, browser=True))
            break


def make_room(home: Path) -> None:
    """Remove what an earlier demo left; refuse to touch anything else."""
    if not home.exists():
        return
    from unghost.testing.sample.plant import DEMO

    ours = {
        "sample",
        "fits",
        DEMO,
        *OURS,
        *(f"{name}.db{tail}" for name in ("unghost", "kept", "team") for tail in ("", "-wal", "-shm")),
    }
    foreign = sorted(entry.name for entry in home.iterdir() if entry.name not in ours)
    if foreign:
        raise BadUse(
            f"{home} holds something that is not the demo's: {foreign[0]}.", "Name another place: unghost --home DIR demo"
        )
    shutil.rmtree(home)


def _lay_down(demo: App, out: Out) -> None:
    """Write the sample correspondence beside the demo's home and sync every place of it."""
    from unghost.cli.counts import synced_line
    from unghost.testing.sample.plant import DEMO, SAMPLE_SETTINGS, plant

    demo.store.save_settings(SAMPLE_SETTINGS)
    for kind, place in plant(demo.home / "sample").places.items():
        synced = demo.sync(kind, [str(place)], jobs=1, quiet=out.quiet or out.as_json)
        if not out.as_json:
            out.remark(synced_line(synced))
    (demo.home / DEMO).touch()


COMMAND = Command("demo", "lay down the sample correspondence, print today's list, serve the page on it", _add, _run)
