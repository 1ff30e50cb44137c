"""``unghost worker``: sync, review, dispatch and feeds, for ever."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Any

from unghost.app.worker_words import STATES
from unghost.cli.command import COULD_NOT, FOUND, OK, Command, Out
from unghost.domain.hours import zone

if TYPE_CHECKING:
    from unghost.app.worker import Health
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--health", action="store_true", help="say how the worker of this home is: exit code 0 well, 1 troubled, 3 none works"
    )


def _run(app: App, args: Namespace, out: Out) -> int:
    if args.health:
        return _health(app, out)
    here = zone(app.store.settings().timezone)  # whose side we are on must be known before anything is judged
    out.remark(f"Working at {app.home}. End it with Ctrl-C; nothing is lost.")
    app.working.run(_Teller(out, here))
    out.remark("Ended; what was done is kept.")
    return OK


class _Teller:
    """Prints what changed since the last round: what a duty did, what stops it, that it goes again."""

    def __init__(self, out: Out, here: tzinfo) -> None:
        self._out = out
        self._here = here
        self._told: dict[str, tuple[datetime | None, str]] = {}
        self._warning = ""

    def __call__(self, health: Health) -> None:
        """Tell of one round."""
        stamp = f"{health.at.astimezone(self._here):%Y-%m-%d %H:%M:%S}"
        for name, course in health.courses:
            did_before, trouble_before = self._told.get(name, (None, ""))
            if course.trouble and course.trouble != trouble_before:
                self._line(f"{stamp}  {name}: {course.trouble} {course.remedy}")
            elif trouble_before and not course.trouble:
                self._line(f"{stamp}  {name}: goes again")
            if course.did_at != did_before:
                self._line(f"{stamp}  {name}: {course.did}")
            self._told[name] = course.did_at, course.trouble
        if health.warning != self._warning:
            self._line(f"{stamp}  {health.warning or 'The machine is all right again.'}")
            self._warning = health.warning

    def _line(self, text: str) -> None:
        if not self._out.as_json:
            self._out.line(text.rstrip())
            sys.stdout.flush()


def _health(app: App, out: Out) -> int:
    found = app.working.health()
    if out.as_json:
        from unghost.app.contract_worker import NO_HEALTH

        out.json(found or NO_HEALTH)
    elif found is None:
        out.line(f"{STATES['never']} Start one: unghost worker")
    else:
        _show(found, zone(app.store.settings().timezone), out)
    if found is None or found["state"] in ("gone", "ended"):
        return COULD_NOT
    return FOUND if found["state"] == "troubled" else OK


def _show(found: Mapping[str, Any], here: tzinfo, out: Out) -> None:
    """Print how the worker is; moments as the user's clock shows them."""
    seen = datetime.fromisoformat(found["at"]).astimezone(here)
    out.line(f"{STATES[found['state']]} Last seen {seen:%Y-%m-%d %H:%M:%S}, process {found['pid']}.")
    if found["warning"]:
        out.line(f"  {found['warning']}")
    for duty in found["duties"]:
        last = f"{datetime.fromisoformat(duty['last']).astimezone(here):%H:%M}" if duty["last"] else "not yet"
        out.line(f"  {duty['duty']}: {last}  {duty['did']}".rstrip())
        if duty["trouble"]:
            out.line(f"    {duty['trouble']} {duty['remedy']} Tried {duty['failures']} times.".replace("  ", " "))


COMMAND = Command("worker", "sync, review, dispatch and feeds, for ever", _add, _run)
