"""Every picture there is, by kind: of one person, or of everybody. The page, files and terminals all take theirs from here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from unghost.app.answer_curve import answer_curve
from unghost.app.cause_bars import cause_bars
from unghost.app.forecast_words import headline, limbo_line, rows
from unghost.app.signs_of_life import year_of, years_of
from unghost.app.thread_course import thread_course
from unghost.app.why import why
from unghost.app.worth_bars import worth_bars
from unghost.pictures.account import account_picture, account_table
from unghost.pictures.answer_times import answer_times_picture, answer_times_table
from unghost.pictures.causes import causes_picture, causes_table
from unghost.pictures.limbo import NOTHING, limbo_picture, limbo_table
from unghost.pictures.limbo import TITLE as LIMBO
from unghost.pictures.pipeline import NO_DEALS, pipeline_picture, pipeline_table
from unghost.pictures.pipeline import TITLE as PIPELINE
from unghost.pictures.reliability import TITLE as RELIABILITY
from unghost.pictures.reliability import reliability_picture, reliability_table
from unghost.pictures.sheet import Sheet, blank
from unghost.pictures.thread import thread_picture, thread_table
from unghost.pictures.worth import TITLE as WORTH
from unghost.pictures.worth import worth_picture, worth_table
from unghost.pictures.year import year_picture, year_table, years_picture, years_table

if TYPE_CHECKING:
    from unghost.app.case import Case, Review
    from unghost.app.forecast import Forecast
    from unghost.app.plays import Plays
    from unghost.history.history import History
    from unghost.silence.watch.reliability import Reliability

Href = Callable[[str], str] | None
"""Makes the address of a mail from its Message-ID; None where a picture stands alone."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What a picture is called among the others, and what it shows."""

    name: str
    title: str
    shows: str


OF_A_PERSON: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind(
            "answers",
            "How long their answers take",
            "the share of their answers that had come by each day, and where this wait is",
        ),
        Kind("thread", "The thread", "their touches and ours in two lanes, how long theirs took, how ours sound, and the break"),
        Kind("causes", "Why they may be quiet", "each cause with what speaks for it and against it"),
        Kind("account", "Who is at their place", "the people there, and how they stand to each other"),
        Kind("year", "A year of signs of life", "on which days their account showed life, and on which we were in touch"),
    )
}
OF_EVERYBODY: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("pipeline", PIPELINE, "each open deal: what is stated, what the record supports, and the hope between"),
        Kind("limbo", LIMBO, "week by week how many deals were quiet with an unknown truth"),
        Kind("plays", WORTH, "what each play has been worth, with its interval"),
        Kind("reliability", RELIABILITY, "how well the odds agree with what came, on your own mail"),
        Kind("years", "A year of signs of life", "every account, the latest sign of life first"),
    )
}


def of_person(kind: str, case: Case, review: Review, href: Href = None) -> Sheet:
    """Return a picture of one person; raise KeyError for a kind that is none of OF_A_PERSON."""
    return _MAKERS[kind](case, review, href)


def pipeline_sheet(found: Forecast) -> Sheet:
    """Return the open deals."""
    says, deals = headline(found), rows(found)
    nothing = "" if deals else f"{NO_DEALS} A table of deals is read under Sources."
    return Sheet(PIPELINE, pipeline_picture(deals, says), pipeline_table(deals, says), nothing)


def limbo_sheet(found: Forecast) -> Sheet:
    """Return limbo week by week."""
    says = limbo_line(found.limbo)
    return Sheet(LIMBO, limbo_picture(found.weeks, says), limbo_table(found.weeks, says), "" if found.weeks else NOTHING)


def plays_sheet(found: Plays) -> Sheet:
    """Return what the plays have been worth."""
    if not found.told:
        return blank(WORTH, "There is no play to show.", "worth")
    bars = worth_bars(found)
    return Sheet(WORTH, worth_picture(bars), worth_table(bars))


def reliability_sheet(found: Reliability) -> Sheet:
    """Return how well said and seen agree."""
    return Sheet(RELIABILITY, reliability_picture(found), reliability_table(found), "" if found.bins else found.says)


def years_sheet(history: History) -> Sheet:
    """Return a year of every account."""
    years = years_of(history)
    return Sheet("A year of signs of life", years_picture(years), years_table(years), "" if years else "Nobody has written yet.")


def _answers(case: Case, review: Review, _href: Href) -> Sheet:
    curve = answer_curve(case, review.history)
    if curve is None:
        why_not = "No answer of theirs to us is known, so there is nothing to draw yet."
        return blank(f"How long answers of {_name(case)} take", why_not, "answer-times")
    return Sheet(OF_A_PERSON["answers"].title, answer_times_picture(curve), answer_times_table(curve))


def _thread(case: Case, review: Review, href: Href) -> Sheet:
    thread = thread_course(case, review.history)
    if thread is None:
        return blank(f"The thread with {_name(case)}", "Nothing has passed between you yet.", "thread")
    return Sheet(OF_A_PERSON["thread"].title, thread_picture(thread, href=href), thread_table(thread))


def _causes(case: Case, review: Review, _href: Href) -> Sheet:
    bars = cause_bars(why(case, review))
    return Sheet(OF_A_PERSON["causes"].title, causes_picture(bars), causes_table(bars))


def _account(case: Case, _review: Review, _href: Href) -> Sheet:
    drawn = account_picture(case.house, case.correspondence.person.id)
    return Sheet(OF_A_PERSON["account"].title, drawn, account_table(case.house))


def _year(case: Case, review: Review, _href: Href) -> Sheet:
    year = year_of(review.history, case.correspondence.person.account)
    return Sheet(OF_A_PERSON["year"].title, year_picture(year), year_table(year))


def _name(case: Case) -> str:
    return case.correspondence.person.name or case.correspondence.person.id


_MAKERS: Mapping[str, Callable[[Case, Review, Href], Sheet]] = {
    "answers": _answers,
    "thread": _thread,
    "causes": _causes,
    "account": _account,
    "year": _year,
}
