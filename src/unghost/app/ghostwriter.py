"""Ghostwriter: a language model words the middle of a letter, and its words are checked like a stranger's. Off unless asked for.

To whom a letter goes, its subject, its thread and everything around its middle never come from the model. What it writes is
bounded, stripped, linted and fact-checked by the same check as any draft. Where that finds fault there is one other try; then the
template's words stand, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from unghost.app.case import Case
from unghost.app.compose import Composed
from unghost.app.compose_check import check_words
from unghost.app.ghostwriter_prompt import LONGEST_WORDS, again, as_text, contacts_in, harmless, messages
from unghost.causes.cause import View
from unghost.causes.events.care import private
from unghost.domain.letter import Origin
from unghost.domain.listed import ListScope, entries_for
from unghost.drafts.style import Style
from unghost.drafts.wording import blanks, tidy
from unghost.errors import UnghostError
from unghost.guards.facts import unbacked
from unghost.pressure.rule import Level

LONGEST = 2_000
"""Characters of an answer that may be a letter's middle."""
LONGEST_READ = 20_000
TRIES = 2
_SUPPRESSED = frozenset({ListScope.ALL, ListScope.MAIL, ListScope.CALLS})
_THOUGHT = re.compile(r"\A\s*<think>.{0,20000}?</think>", re.DOTALL)
_FENCED = re.compile(r"\A\s*```\w{0,20}\n(.{0,20000}?)\n```\s*\Z", re.DOTALL)
_CONTROL = re.compile(
    r"\x1b\[[0-9;]{0,20}[A-Za-z]|[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\U000e0000-\U000e007f]"
)
_GREETING = re.compile(r"(?:dear|hi|hello|hey|good (?:morning|day|afternoon))\b[^\n]{0,60}[,!.:]?", re.IGNORECASE)
_CLOSING = re.compile(
    r"(?:(?:best|kind|warm)(?: (?:regards|wishes))?|regards|sincerely|cheers|thanks|yours\w*)\b[^\n]{0,40}", re.IGNORECASE
)
_HEADER = re.compile(r"^(?:to|cc|bcc|from|subject|reply-to)\s*:", re.IGNORECASE | re.MULTILINE)
_MARKUP = re.compile(
    r"<{3}|>{3}|</?[a-z][^>\n]{0,200}>|\[[^\]\n]{1,200}\]\([^)\n]{1,200}\)|!\[|`{3}|\[(?:link|address|number)\]", re.IGNORECASE
)


class Model(Protocol):
    """Something that writes words for a list of messages."""

    @property
    def name(self) -> str:
        """What it is called in a sentence."""

    @property
    def host(self) -> str:
        """Where what it is shown goes to, in words."""

    def complete(self, messages: Sequence[Mapping[str, str]]) -> str:
        """Return what it writes; raise an UnghostError with a sentence where it cannot."""


@dataclass(frozen=True, slots=True)
class Written:
    """A letter after a model was asked, or was not: whose its words are, and the question as text, empty where none was asked."""

    made: Composed
    origin: Origin
    prompt: str = ""

    @property
    def by_model(self) -> bool:
        """Whether the words are the model's."""
        return self.origin is Origin.MODEL


def barred(case: Case, view: View, made: Composed) -> str:
    """Return why no model may be asked about this letter at all, empty where one may."""
    person = case.correspondence.person
    addresses = tuple(dict.fromkeys((made.to, person.id, *person.addresses)))
    entries = entries_for(view.history.listed, addresses, person.phones)
    if case.let_be or view.silence.suppressed is not None or any(e.scope in _SUPPRESSED for e in entries):
        return "they asked not to be contacted, and nothing of theirs is shown to a model"
    if any(event.sensitive for event in case.events) or private(made.words):
        return "something in their life comes first, and such words are yours"
    if not made.words or made.words not in made.body:
        return "the frame of your template leaves no words to write"
    if contacts_in(made.words) - contacts_in("\n".join(made.backed_by)):
        return "its words name a link, an address or a number that is not from your library"
    if blanks(made.words):
        return "places in it are yours to fill in"
    return ""


def improve(case: Case, view: View, made: Composed, style: Style, model: Model, nonce: str) -> Written:
    """Return the letter with its middle worded by the model, or as it was with the reason among its notes. Never raises for the
    model's sake.
    """
    reason = barred(case, view, made)
    if reason:
        return _as_it_was(made, f"No model was asked: {reason}.")
    first = messages(view, made, style, nonce)
    asked, wrong = first, []
    for _ in range(TRIES):
        try:
            answer = model.complete(asked)
        except UnghostError as error:
            return _as_it_was(made, f"The words are the template's: {error.sentence} {error.remedy}".rstrip(), as_text(first))
        words = cleaned(answer)
        wrong = faults(view, made, words, nonce)
        if not wrong:
            note = f"{model.name} at {model.host} wrote the words between greeting and name. Read them as you would a stranger's."
            after = replace(with_words(made, words), notes=(*made.notes, note))
            return Written(after, Origin.MODEL, as_text(first))
        asked = again(first, wrong)
    why = "; ".join(one[:1].lower() + one[1:].rstrip(".") for one in wrong[:3])
    return _as_it_was(made, f"The words are the template's, for those of {model.name} could not be used: {why}.", as_text(first))


def with_words(made: Composed, words: str) -> Composed:
    """Return a letter with other words between greeting and name; all else stays as it is."""
    return replace(made, body=made.body.replace(made.words, words, 1), words=words)


def cleaned(answer: str) -> str:
    """Return the words of an answer: without thoughts, wrapping, control characters, and a greeting or closing it added."""
    text = _THOUGHT.sub("", answer[:LONGEST_READ])
    unwrapped = _FENCED.match(text)
    text = _CONTROL.sub("", (unwrapped[1] if unwrapped else text).replace("\r\n", "\n").replace("\t", " "))
    paragraphs = [part.strip() for part in tidy(text).strip().strip('“”"').split("\n\n") if part.strip()]
    if len(paragraphs) > 1 and _GREETING.fullmatch(paragraphs[0]):
        del paragraphs[0]
    if len(paragraphs) > 1 and _CLOSING.fullmatch(paragraphs[-1]):
        del paragraphs[-1]
    return "\n\n".join(paragraphs)


def faults(view: View, made: Composed, words: str, nonce: str) -> list[str]:
    """Return why words of a model may not stand in a letter, in sentences; empty where they may."""
    found = _form(made, words, nonce, view.correspondence.week.local(view.history.now).date())
    if found:
        return found
    after = check_words(view, with_words(made, words))
    before = {(r.guard, r.reason) for r in check_words(view, made).refusals}
    refused = [r.reason for r in after.refusals if (r.guard, r.reason) not in before]
    return refused or [f"{f.name.replace('-', ' ')}: {f.why}" for f in after.findings if f.level is Level.ERROR]


def _form(made: Composed, words: str, nonce: str, today: date) -> list[str]:
    if not words.strip():
        return ["There are no words."]
    new = [harmless(fact) for fact in unbacked(words, f"{made.subject}\n{made.body}", today)]
    checks = {
        f"It is longer than {LONGEST_WORDS} words.": len(words) > LONGEST or len(words.split()) > LONGEST_WORDS * 1.2,
        "It names an address, a link or a telephone number that the template does not.": bool(
            contacts_in(words) - contacts_in(made.words)
        ),
        f"It tells what the template does not: {', '.join(new[:2])}.": bool(new),
        "It holds header lines of a mail.": _HEADER.search(words) is not None,
        "It holds markup.": _MARKUP.search(words) is not None,
        "It repeats the marks around the data.": nonce in words or "DATA" in words or "TEMPLATE" in words,
        "It speaks of health, family or a death.": private(words),
    }
    return [why for why, wrong in checks.items() if wrong]


def _as_it_was(made: Composed, note: str, prompt: str = "") -> Written:
    return Written(replace(made, notes=(*made.notes, note)), Origin.TEMPLATE, prompt)
