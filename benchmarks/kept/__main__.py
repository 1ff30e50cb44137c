"""What keeping judgements saves: ``python -m benchmarks.kept [RELATIONSHIPS]`` lays an invented mailbox and writes results.md.

CPU seconds of one core: everything judged the first time; the whole command ``unghost today`` afterwards, process start included;
one more mail, from the stored message to the new case, in a program that runs; and the same list from scratch.
"""

from __future__ import annotations

import platform
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.kept.town import NORA, NOW, build, letter
from unghost.adapters.clock import SystemClock
from unghost.adapters.progress import NoProgress
from unghost.app.kept_judged import Day
from unghost.app.today import today
from unghost.domain.address import Address
from unghost.reading.read import READER_VERSION
from unghost.wiring import App

REPEATS = 5


class Stopped(SystemClock):
    """A clock that stands still."""

    def now(self) -> datetime:
        """Return the moment of the invented mailbox."""
        return NOW


COMMAND = (
    "import sys; from datetime import datetime; from unghost.adapters.clock import SystemClock; "
    "from unghost.cli.main import main; "
    "SystemClock.now = lambda self: datetime.fromisoformat(sys.argv[1]); sys.exit(main(sys.argv[2:]))"
)


def main(people: int) -> None:
    """Measure, print and write."""
    with TemporaryDirectory() as folder:
        home = Path(folder)
        build(home, people)
        app = App(home, Stopped())
        first = _cpu(lambda: app.keeper.today(NOW, NoProgress()))
        _cpu(lambda: app.keeper.today(NOW, NoProgress()))
        one = median(_one_mail(app, n) for n in range(REPEATS))
        app.keeper.today(NOW, NoProgress())
        app.close()
        command = median(_command(home) for _ in range(REPEATS))
        anew = App(home, Stopped())
        scratch = _cpu(lambda: today(anew.review(NOW)))
        anew.close()
    rows = [
        ("everything the first time (texts read, all groups laid)", first),
        ("`unghost today` afterwards, the whole command", command),
        ("one more mail, until its person is judged, in a running program", one),
        ("the same list from scratch (the texts' readings kept)", scratch),
    ]
    page = f"# Kept judgements\n\n{people:,} relationships, {people * 10:,} mails; `python -m benchmarks.kept {people}`, "
    page += "whose head says what "
    page += f"is measured.\n\n{time.strftime('%Y-%m-%d')} · {platform.system()} {platform.machine()} · Python "
    page += f"{platform.python_version()}\n\n| what | CPU seconds | of the list from scratch |\n| --- | ---: | ---: |\n"
    page += "".join(f"| {what} | {spent:.3f} | {spent / scratch:.4f} |\n" for what, spent in rows)
    Path(__file__).with_name("results.md").write_text(page, encoding="utf-8")
    print(page)


def _cpu(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def _one_mail(app: App, n: int) -> float:
    """Return how long one more mail takes from the store to the case."""
    who = next(person for person in app.keeper.people if person.startswith(f"person{n}@"))
    them = Address(who, "")
    new = letter(f"new-{n}", NOW - timedelta(minutes=REPEATS - n), them, NORA, "Could you send us the new price list?", f"m{n}-8")
    app.store.add_mail([new], ["town"], [], READER_VERSION)

    def judge(day: Day) -> object:
        return day.of(who)

    return _cpu(lambda: app.keeper.ask(NOW, judge))


def _command(home: Path) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    call = [sys.executable, "-c", COMMAND, NOW.isoformat(), "--home", str(home), "today"]
    subprocess.run(call, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
