"""Questions about tables of messages answered: beside any home and its record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unghost.wiring.home import absolute

if TYPE_CHECKING:
    from unghost.app.predict import Predicted


@dataclass(frozen=True, slots=True)
class Order:
    """What ``bench silence predict`` was asked: where the tables are and where the answers go, what may be learnt from.

    ``until`` (seconds since 1970) is None, ``unseen`` and ``prior`` are None or empty where the caller named none.
    """

    events: str
    rows: str
    out: str
    unseen: str | None
    until: float | None
    prior: str | None
    prior_alone: bool
    full: bool


def predict(order: Order, *, quiet: bool) -> Predicted:
    """Answer a table of questions from a table of messages, beside any home and its record."""
    from contextlib import ExitStack
    from time import perf_counter

    from unghost.adapters.event_tables.duck import DuckTables
    from unghost.adapters.event_tables.files import read_text
    from unghost.adapters.progress import progress_for_terminal
    from unghost.app import predict as answers
    from unghost.silence.landmark.prior import load_prior, shipped_prior

    prior = load_prior(read_text(order.prior, "a prior")) if order.prior else shipped_prior()
    with ExitStack() as stack:
        tables = DuckTables(order.events, order.rows, absolute(order.out), order.unseen, full=order.full)
        stack.callback(tables.close)
        progress = progress_for_terminal(quiet=quiet, doing="")
        return answers.predict(answers.Hands(tables, progress, perf_counter), prior, order.until, prior_alone=order.prior_alone)
