"""``unghost bench``: the project's own benchmarks, on anybody's tables."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from datetime import UTC, datetime
from math import isfinite
from typing import TYPE_CHECKING, Any

from unghost.cli.command import OK, Command, Out, add_shared, moment

if TYPE_CHECKING:
    from unghost.app.predict import Predicted
    from unghost.wiring import App

_PREDICT = "odds for the silences of any table of messages, each from nothing later than its own moment"


def _add(parser: ArgumentParser) -> None:
    subjects = parser.add_subparsers(dest="subject", metavar="SUBJECT", required=True)
    silence = subjects.add_parser("silence", help="the odds of silences", description="The odds of silences.", allow_abbrev=False)
    actions = silence.add_subparsers(dest="what", metavar="ACTION", required=True)
    predict = actions.add_parser("predict", help=_PREDICT, description=_PREDICT, allow_abbrev=False)
    predict.add_argument("events", metavar="EVENTS", help="messages: ts,sender,recipient[,...] (CSV or parquet)")
    predict.add_argument("rows", metavar="ROWS", help="questions: spell_id,s,L,owner,contact,t0 (CSV or parquet)")
    predict.add_argument("out", metavar="OUT", help="where the answers go; .csv or .parquet")
    predict.add_argument("--unseen", metavar="FILE", help="people never to learn from, one a line")
    predict.add_argument(
        "--train-until", type=_seconds, metavar="T1", help="learn from nothing later (default: the first question's moment)"
    )
    predict.add_argument("--prior", metavar="FILE", help="start from these weights instead of the shipped ones")
    predict.add_argument("--prior-alone", action="store_true", help="learn nothing: answer by the prior")
    predict.add_argument("--full", action="store_true", help="write the 90 %% bounds of each number too")
    add_shared(predict)


def _seconds(text: str) -> float:
    """Parse seconds since 1970, or a moment with its offset."""
    try:
        seconds = float(text)
    except ValueError:
        return moment(text).timestamp()
    if not isfinite(seconds):
        raise ArgumentTypeError(f"{text!r} is no moment; write seconds since 1970, or for example 2026-06-17T09:00:00+01:00")
    return seconds


def _run(_app: App, args: Namespace, out: Out) -> int:
    from unghost.wiring.predicting import Order, predict

    order = Order(args.events, args.rows, args.out, args.unseen, args.train_until, args.prior, args.prior_alone, args.full)
    done = predict(order, quiet=out.quiet or out.as_json)
    if out.as_json:
        out.json(_json(done))
        return OK
    for reason, number in done.left_out.items():
        out.remark(f"left out: {number:,} × {reason}")
    if done.fitted_until is not None and args.train_until is not None and done.fitted_until < args.train_until:
        out.remark(f"learnt only until {_day(done.fitted_until)}, when the first question is asked")
    if not out.quiet:
        out.line(f"{done.events:,} messages of {done.people:,} people, {done.spells:,} silences")
        out.line(f"{done.rows:,} questions answered, {_by(done)}, in {sum(done.seconds.values()):.1f} s: {args.out}")
    return OK


def _by(done: Predicted) -> str:
    if not done.fitted_on:
        return "by the prior alone"
    return f"after learning from {done.fitted_on:,} silences until {_day(done.fitted_until or 0.0)}"


def _day(seconds: float) -> str:
    """Return the day of a moment, or the moment itself where no calendar has it."""
    try:
        return datetime.fromtimestamp(seconds, UTC).date().isoformat()
    except (ValueError, OverflowError, OSError):
        return f"{seconds:g}"


def _json(done: Predicted) -> dict[str, Any]:
    return {
        "schema": 1,
        "events": done.events,
        "people": done.people,
        "left_out": dict(done.left_out),
        "spells": done.spells,
        "rows": done.rows,
        "fitted_on": done.fitted_on,
        "fitted_until": done.fitted_until,
        "seconds": {**{stage: round(s, 3) for stage, s in done.seconds.items()}, "all": round(sum(done.seconds.values()), 3)},
    }


COMMAND = Command("bench", "the project's own benchmarks, on anybody's tables", _add, _run)
