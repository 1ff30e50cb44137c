"""How a play is told on its page, from its own fields: when and when not, the words, what next, and who disagrees."""

from __future__ import annotations

from collections.abc import Iterator

from unghost.app.play_words import SCHOOLS
from unghost.domain.record import TruthState
from unghost.domain.touch import Channel
from unghost.drafts.page import RECORDS
from unghost.plays.play import Condition, Play

WAYS = {Channel.CALL: "call", Channel.MAIL: "mail", Channel.LETTER: "card by post"}
PLACES = {
    "{name}": "*Anita*",
    "{contact}": "*Anita Desai*",
    "{topic}": "*the lift controller*",
    "{about}": "“*the lift controller*”",
    "{asked}": "asked “*does it fit the old shaft?*”, and the answer is late",
    "{item}": "*an item of your library*",
    "{told}": "*sailing*",
    "{fault}": "*what the record shows of our own doing.*",
    "{me}": "*Kim*",
    "{us}": "*Studio*",
}
_ESCAPES = str.maketrans({"\\": "\\\\", "<": "&lt;", "*": "\\*", "_": "\\_"})


def play_section(play: Play) -> str:
    """Return the heading of one play and everything its fields say."""
    return "\n".join([f"## {play.name}\n", *(f"{block}\n" for block in _blocks(play))])


def _blocks(play: Play) -> Iterator[str]:
    yield f"**{play.title}.** {_text(play.why)}"
    yield _facts(play)
    yield from _listed("It has its place when all of this holds", play.needs)
    if not play.needs:
        yield "**It has its place** always: resting is open in every case."
    yield from _listed("Never when", play.never)
    if play.sequence:
        steps = "\n".join(f"{number}. {_step(play, number - 1)}" for number, _ in enumerate(play.sequence, 1))
        yield f"**In this order**\n\n{steps}"
    yield from _words(play)
    rest = f"Rest for {play.after.days} of their working days. " if play.after.days is not None else ""
    yield f"**What happens next.** {rest}{_text(play.after.then)}"
    yield f"**Where the schools disagree.** {_text(play.disputed)}"


def _facts(play: Play) -> str:
    facts = ["From " + " and ".join(SCHOOLS[school] for school in play.schools) + f", {play.source}"]
    facts += [] if play.contacts else ["nobody is contacted"]
    facts += ["once in a silence"] if play.once else []
    facts += [f"approved {play.approvals} times before it goes out"] if play.approvals > 1 else []
    facts += ["as a mail it answers theirs, in its thread"] if play.answers else []
    return "; ".join(facts) + "."


def _listed(title: str, conditions: tuple[Condition, ...]) -> Iterator[str]:
    if conditions:
        yield f"**{title}**\n\n" + "\n".join(f"- {_text(condition.says)} (`{condition.name}`)" for condition in conditions)


def _step(play: Play, number: int) -> str:
    step = play.sequence[number]
    most = f", {step.most} times at most" if step.most > 1 else ""
    return f"{WAYS[step.channel].capitalize()}, {_text(step.after)}{most}."


def _words(play: Play) -> Iterator[str]:
    if play.script:
        yield "**What to say**\n\n" + "\n>\n".join(f"> {_filled(line)}" for line in play.script)
    if play.branches:
        rows = (f"| {_text(b.hears)} | {_filled(b.say)} | {_record(b.record.value if b.record else '')} |" for b in play.branches)
        yield "\n".join(["| They say | You say | You note |", "|---|---|---|", *rows])
    if play.letter:
        lines = "\n>\n".join(f"> {_filled(line)}" for line in play.letter.lines)
        yield f"**In writing**, under “{_filled(_capital(play.letter.subject))}”\n\n{lines}"
    if play.card:
        yield "**On the card**\n\n" + "\n>\n".join(f"> {_filled(line)}" for line in play.card)


def _record(value: str) -> str:
    label = RECORDS.get(value, "nothing yet")
    return f"**{label}**" if value in {state.value for state in TruthState} else label


def _filled(line: str) -> str:
    shown = _text(line)
    for place, example in PLACES.items():
        shown = shown.replace(place, example)
    return shown


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _text(text: str) -> str:
    return " ".join(text.split()).translate(_ESCAPES)
