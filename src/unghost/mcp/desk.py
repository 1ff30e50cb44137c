"""What an assistant may ask: five questions, answered with the contract's objects. Nothing else is in reach."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from unghost.errors import BadUse

if TYPE_CHECKING:
    from unghost.app.case import Case, Review
    from unghost.wiring import App

Json = dict[str, Any]
MOST_PEOPLE = 20
MOST_CAUSES = 5
LONGEST_TEXT = 50_000
CONTEXTS = ("mail", "call", "note")


class Desk:
    """Answers for one home, each as of the moment it is asked."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._thread = ThreadPoolExecutor(1, "desk")  # a store belongs to the thread that opened it

    def alone(self, ask: Callable[[], Json]) -> Json:
        """Answer one question after the other, whoever asks."""
        return self._thread.submit(ask).result()

    def who_is_quiet(self, most: int) -> Json:
        """Return the day's list: who is worth the user's time, best first, and what became of all others."""
        from unghost.app.contract import listed_case_json
        from unghost.app.today import today

        now = self._app.now(None)
        listed = self._app.today(now, quiet=True) or today(self._app.review(now))
        cases = listed.cases[: max(1, min(most, MOST_PEOPLE))]
        return {
            "now": now.isoformat(),
            "people": [_short(listed_case_json(case)) for case in cases],
            "more_today": len(listed.cases) - len(cases),
            "ordinary_waits": listed.waiting,
            "not_shown": [{"reason": reason, "count": count} for reason, count in listed.not_shown],
            "notice": listed.notice or None,
        }

    def why(self, person: str) -> Json:
        """Return why somebody is quiet: our own side first, readings with their passages, what is not known."""
        from unghost.app.contract_why import why_json
        from unghost.app.why import why

        case, review = self._case(person)
        told = why_json(why(case, review))
        readings = [{k: v for k, v in one.items() if k != "terms"} for one in told["readings"][:MOST_CAUSES]]
        return {**told, "readings": readings, "explanation": list(case.explanation)}

    def what_next(self, person: str) -> Json:
        """Return the one move, why, what it must not do, and the others that were weighed or refused."""
        from unghost.app.contract import case_json

        found = case_json(self._case(person)[0])
        kept = ("person", "name", "account", "deal", "state", "move", "alternatives", "refused", "handled_by", "truth")
        return {name: found[name] for name in kept}

    def lint(self, text: str, context: str) -> Json:
        """Return what in a text presses, and a calmer wording of it; nothing of it is kept."""
        from unghost.app.contract_lint import findings_json
        from unghost.app.lint_text import Asked

        if len(text) > LONGEST_TEXT:
            raise BadUse(f"The text has {len(text):,} characters.", f"Send at most {LONGEST_TEXT:,} at a time.")
        if context not in CONTEXTS:
            raise BadUse(f"There is no context {context!r}.", f"The contexts are: {', '.join(CONTEXTS)}.")
        return {"findings": findings_json([self._app.linter(Asked(context)).text("text.txt", "text.txt", text)])}

    def draft(self, person: str, body: str, subject: str) -> Json:
        """Begin a draft by the recommended play, in the user's style or in the words given; nobody has approved it."""
        from unghost.app.contract_draft import draft_json
        from unghost.app.drafts import Own
        from unghost.wiring.drafting import Asked

        if len(body) > LONGEST_TEXT:
            raise BadUse(f"The text has {len(body):,} characters.", f"Send at most {LONGEST_TEXT:,}.")
        own = Own(subject or None, body or None)
        found = draft_json(self._app.drafting.begin(Asked(person, own=own), lambda _line: None))
        return {**found, "approved": False, "next": "A person reads it and approves it: unghost approve, or the page."}

    def _case(self, person: str) -> tuple[Case, Review]:
        from unghost.app.people import case_of

        review = self._app.review_of(None, person)
        return case_of(review, person), review


def _short(case: Json) -> Json:
    """Return of a case what a list needs."""
    kept = ("person", "name", "account", "deal", "state", "since", "unanswered_touches", "odds", "move")
    causes = [{"cause": one["cause"], "p": one["p"]} for one in case["causes"][:MOST_CAUSES]]
    return {**{name: case[name] for name in kept}, "causes": causes, "explanation": case["explanation"]}
