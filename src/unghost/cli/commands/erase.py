"""``unghost erase``: take every trace of somebody out of this home."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from typing import TYPE_CHECKING

from unghost.cli.command import FOUND, OK, Command, Out
from unghost.errors import BadUse

if TYPE_CHECKING:
    from unghost.wiring import App
    from unghost.wiring.yours import Erased

_SAID = {
    "mails": ("mail", "mails"),
    "mails_kept_for_others": (
        "mail others are on too: it stays, without this person's address, name and number",
        "mails others are on too: they stay, without this person's address, name and number",
    ),
    "drafts": ("draft", "drafts"),
    "letters": ("letter", "letters"),
    "letters_cancelled": ("of them on its way: cancelled", "of them on their way: cancelled"),
    "ledger_lines": ("line of the frozen ledger, blanked", "lines of the frozen ledger, blanked"),
    "log_lines": ("line of the log, blanked", "lines of the log, blanked"),
    "calls": ("call", "calls"),
    "deals": ("deal", "deals"),
    "meetings": ("meeting", "meetings"),
    "told": ("thing you told about them", "things you told about them"),
    "links": ("link between addresses", "links between addresses"),
    "listed": ("line of your suppression list", "lines of your suppression list"),
    "items": ("item", "items"),
    "set_aside": ("mail set aside", "mails set aside"),
    "places": (
        "place you read that bears their name: forgotten, and read anew next time",
        "places you read that bear their name: forgotten, and read anew next time",
    ),
}
"""What went, as one and as several, in the order it is told; what is not named here follows, by its own name."""
_OTHERS = "_kept_for_others"
FILE = "unghost.db"


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("person", metavar="PERSON", help="an address, a telephone number or a full name")
    parser.add_argument("--yes", action="store_true", help="do it without asking; there is no way back")


def _run(app: App, args: Namespace, out: Out) -> int:
    now = app.now(None)
    whom = app.yours.whom(args.person, now)
    if not args.yes:
        taken = app.yours.would_erase(whom, now)
        if not app.somebody_there() or out.as_json:
            raise BadUse(f"This would erase {whom.title} for good: {_in_words(taken)}.", "If you mean it, add --yes.")
        out.line(out.strong(f"Erase {whom.title} for good?"))
        _show(taken, out)
        out.line("Press y to erase. Backups and exports you made keep what is in them.")
        if app.keystroke() != "y":
            out.line("Nothing was erased.")
            return OK
    done = app.yours.erase(whom, now)
    if out.as_json:
        out.json({"schema": 1, "erased": dict(done.counts), "swept": done.swept, "remaining": list(done.remaining)})
    elif not out.quiet:
        _tell(done, out)
    return OK if done.swept and not done.remaining else FOUND


def _tell(done: Erased, out: Out) -> None:
    out.line("Erased.")
    _show(done.counts, out)
    out.line("Mail of theirs that comes in again is left out, and no letter goes to them.")
    if not done.swept:
        out.line("Another unghost uses this home, or a letter to them is leaving right now.")
        out.line("The last bytes go once that has ended, at the next start of any command.")
    for path in done.remaining:
        what = "A setting or a mailbox's list of folders" if path.endswith(FILE) else path
        out.line(f"! {what} holds a trace of them still. Look at it, and take it out if it may go.")


def _show(counts: Mapping[str, int], out: Out) -> None:
    for name in _in_order(counts):
        out.line(f"  {counts[name]:>6}  {_said(name, counts[name])}")


def _in_order(counts: Mapping[str, int]) -> list[str]:
    """Return the names of what there is any of, each after what it is a part of."""
    known = [name for name in _SAID if counts.get(name)]
    return known + [name for name, number in counts.items() if number and name not in _SAID]


def _said(name: str, number: int) -> str:
    one, many = _SAID.get(name, (name.removesuffix(_OTHERS), name.removesuffix(_OTHERS)))
    others = " of others too: what it says stays, without this person" if name not in _SAID and name.endswith(_OTHERS) else ""
    return (one if number == 1 else many) + others


def _in_words(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{counts[name]} {_said(name, counts[name])}" for name in _in_order(counts)) or "nothing is kept yet"


COMMAND = Command("erase", "take every trace of somebody out of this home, for good", _add, _run)
