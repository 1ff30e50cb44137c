"""``unghost alarms``: how many false alarms are welcome, and what to expect of that."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from math import isfinite
from typing import TYPE_CHECKING

from unghost.app.words import count, wrapped
from unghost.cli.command import OK, Command, Out, add_now
from unghost.errors import BadUse

if TYPE_CHECKING:
    from unghost.app.alarms import Alarms
    from unghost.silence.watch.level import Budget
    from unghost.wiring import App

LEAST_SHARE, MOST_SHARE, MOST = 0.01, 0.5, 1000.0


def _add(parser: ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--false-alarms-per-month", metavar="X", help="at most so many a month called silent who then answer")
    which.add_argument("--cases-per-day", metavar="N", help="at most so many people a day newly called silent")
    which.add_argument("--share", metavar="S", help="at most this share of answered silences called silent before, 0.01 to 0.5")
    add_now(parser)


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.alarms import alarms, under, with_budget
    from unghost.app.contract_watch import alarms_json

    budget = _budget(args)
    settings, known, learn = app.store.settings(), app.known(app.now(args.now)), app.learner()
    found, before = alarms(known, learn), None
    if budget is not None:
        chosen = with_budget(settings, budget)
        found, before = alarms(under(known, chosen), learn), found
        app.yours.choose(lambda now: with_budget(now, budget))
    if out.as_json:
        out.json(alarms_json(found, before))
    else:
        _show(found, before, out)
    return OK


def _budget(args: Namespace) -> Budget | None:
    """Return the budget that was named, None where none was."""
    from unghost.silence.watch.level import Allowed, Budget

    if args.share is not None:
        share = _number(args.share, "--share", "0.05")
        if not LEAST_SHARE <= share <= MOST_SHARE:
            raise BadUse(f"The share must lie between {LEAST_SHARE} and {MOST_SHARE}.", "Write for example --share 0.05")
        return Budget(Allowed.SHARE_OF_ANSWERED, share)
    if args.false_alarms_per_month is not None:
        return Budget(Allowed.FALSE_ALARMS_A_MONTH, _some(args.false_alarms_per_month, "--false-alarms-per-month"))
    if args.cases_per_day is not None:
        return Budget(Allowed.CASES_A_DAY, _some(args.cases_per_day, "--cases-per-day"))
    return None


def _some(text: str, option: str) -> float:
    number = _number(text, option, "2")
    if not 0.0 < number <= MOST:
        raise BadUse(f"{option} must be more than 0, and {MOST:g} at most.", f"Write for example {option} 2, or 0.5.")
    return number


def _number(text: str, option: str, example: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = float("nan")
    if not isfinite(number):
        raise BadUse(f"{text!r} is no number for {option}.", f"Write for example {option} {example}")
    return number


def _show(found: Alarms, before: Alarms | None, out: Out) -> None:
    if before is None:
        out.line(f"Your budget is {found.level.budget.says}.")
    else:
        out.line(f"Your budget is now {found.level.budget.says}; it was {before.level.budget.says}.")
    for sentence in found.says:
        for line in wrapped(sentence, 2):
            out.line(line)
    silent = count(found.silent, "person is", "people are").capitalize()
    was = "" if before is None else f" Under the budget before it: {count(before.silent, 'person', 'people')}."
    out.line(f"{silent} silent now.{was}")


COMMAND = Command("alarms", "how many false alarms are welcome, and what to expect of that", _add, _run)
