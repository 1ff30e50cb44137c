"""Keys: the whole map on one page, for whoever reads it before, has no scripts, or wants no keys at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from starlette.responses import Response

from unghost.domain.record import TruthState
from unghost.web.rendering.tongue import mark
from unghost.web.route import Page, Route
from unghost.web.views.phone import ENDINGS
from unghost.web.views.truth_form import KEYS, TITLES
from unghost.web.visit import Visit


@dataclass(frozen=True, slots=True)
class Keys:
    """What each key does in one place; ``templates`` are those whose keys they are."""

    where: str
    does: Mapping[str, str]
    templates: tuple[str, ...] = ()


_TRUTHS: Mapping[str, str] = {key: TITLES[state] for state, key in KEYS.items()}
_OF_TODAY: Mapping[str, str] = {key: words for key, words in _TRUTHS.items() if key != KEYS[TruthState.UNKNOWN]}
_ENDINGS: Mapping[str, str] = {key: words for key, words, _ in ENDINGS}

MAP = (
    Keys(mark("Everywhere"), {
        "?": mark("the keys of the page you are on"), "/": mark("find a person or a mail"),
        "j": mark("the next in a list"), "k": mark("the one before"), "Enter": mark("open it"),
        "Esc": mark("leave a field, close what is open"),
    }, ("base.html", "top.html")),
    Keys(mark("Go to"), {
        "g t": mark("Today"), "g c": mark("Calls"), "g p": mark("Pipeline"), "g y": mark("Plays"), "g l": mark("Lint"),
        "g o": mark("Outbox"), "g s": mark("Sources"), "g a": mark("Audit"), "g e": mark("Settings"),
    }, ("top.html",)),
    Keys(mark("Today"), {
        "a": mark("begin the one move"), "c": mark("call"), "v": mark("confirm what it reads as"),
        "w": mark("see why"), "p": mark("let it rest until a day"), "t": mark("say how it ended"), **_OF_TODAY,
        "d": mark("tick off as done"), "s": mark("who is not shown, and why"),
    }, ("today.html", "today_parts.html")),
    Keys(mark("A person"), {
        "c": mark("call"), "d": mark("tick off as done"), "q": mark("why they are quiet"),
        "1 … 3": mark("answer the first question"), "t": mark("say how it ended"), **_TRUTHS,
        "a … h": mark("what else belongs to that answer"), "a": mark("write the draft, or record it"),
        "u": mark("take your latest word back"), "p": mark("let it rest until a day"),
        "n": mark("write a note"), "m": mark("their mails"), "[": mark("later mails"), "]": mark("earlier mails"),
    }, ("person/head.html", "person/move.html", "person/park.html", "person/truth.html", "person/parts.html",
        "person_mails.html", "person/ours.html")),
    Keys(mark("On the phone"), {
        "c": mark("begin with the first call, or the next"), "s": mark("I dial; I hung up"),
        "1 … 9": mark("what they said, as numbered"), "0": mark("none of the branches"), **_ENDINGS,
        "t": mark("write down what they said"), "x": mark("they want no more of it"), "q": mark("leave the call"),
    }, ("call.html", "calls.html", "called.html", "call_refused.html")),
    Keys(mark("Words: lint, a draft, a letter"), {
        "n": mark("the next finding"), "c": mark("say it calmer"), "a": mark("read it as it will leave, then approve it"),
        "e": mark("change the words"), "b": mark("take a version back"), "u": mark("take a letter back"),
        "s": mark("send what is due"), "v": mark("verify the log"),
    }, ("lint.html", "lint_parts.html", "draft.html", "approve.html", "letter.html", "outbox.html", "outbox_parts.html",
        "audit.html")),
    Keys(mark("Sources and mailboxes"), {
        "r": mark("read every source now"), "a": mark("add a source; try a mailbox, then keep it"),
        "b": mark("to the mailboxes; back to the draft"),
    }, ("sources.html", "mailbox.html")),
    Keys(mark("Other pages"), {
        "o": mark("a mail as it came"), "u": mark("all about who wrote it"), "p": mark("the mail before it in the thread"),
        "a": mark("make the first list"), "l": mark("the weekly letter"), "s": mark("save, or send"),
        "n": mark("the mail after it; a new one; or leave everything as it is"),
    }, ("message.html", "first.html", "pipeline.html", "picture.html", "webhooks.html", "team.html",
        "tokens.html", "erase.html")),
)  # fmt: skip
"""The whole map. Tests hold it against the templates, and against the keys of the pages as they are shown."""


def _show(visit: Visit) -> Response:
    return visit.page("keys.html", map=MAP)


PAGE = Page("keys", (Route("/keys", "keys", _show),))
