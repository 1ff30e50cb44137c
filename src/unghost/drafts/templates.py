"""Letter templates: those of the plays, made from the words of the play itself, and the frame around them; a user's own go first.

A template is Jinja2 in a sandbox. What a prospect wrote comes in as a value and is never read as a template. The first line of a
play's template is its subject; the frame puts greeting, sign-off and the lines of identity around the body.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from unghost.drafts.wording import LONGEST_BODY, SUBJECT, forbidden, one_line, tidy
from unghost.errors import BadUse
from unghost.plays.play import Letter, Play
from unghost.reading.visible.signature import closing_kind

FRAME = "frame"
FRAME_SOURCE = """\
{{ greeting }}

{{ body }}

{% if sign_off %}
{{ sign_off }}
{% endif %}
{{ me }}
{% if identity %}

{{ identity | join("\\n") }}
{% endif %}
"""
VARIABLES = {
    "name": "what they are called, as your style has it",
    "contact": "the full name of the person the case is about",
    "topic": "what it is about: the deal, or the subject of the latest mail",
    "about": "the same as it stands within a sentence: a title in quotes",
    "item": "the item of your library that fits, with its link",
    "told": "a light thing they told you of their own accord",
    "me": "the name you sign with",
    "us": "what your side is called",
    "fault": "what you take back, as far as the record shows it",
    "asked": "what they wait for, behind you: their question as they put it, where it is on record",
}
FRAME_VARIABLES = {
    "greeting": "the greeting of your style, with their name in it",
    "body": "the words of the letter",
    "sign_off": "the line above your name; may be empty",
    "me": "the name you sign with",
    "identity": "the lines of who you are, where law wants them: a list, often empty",
}
_PLACE = re.compile(r"\{(name|contact|topic|about|item|told|me|us|fault|asked)\}")
_GREETS = re.compile(r"^(?:Hello|Dear) \{name\},$")


@dataclass(frozen=True, slots=True)
class Words:
    """A template filled: subject, body without greeting and name, and a closing of its own, empty where it has none."""

    subject: str
    body: str
    closing: str = ""


def shipped(letter: Letter) -> str:
    """Return the template of a letter: its subject and its paragraphs, without the greeting and the name the frame brings."""
    lines = list(letter.lines)
    if lines and _GREETS.match(lines[0]):
        del lines[0]
        lines[:1] = [_capital(line) for line in lines[:1]]
    if lines and lines[-1] == "{me}":
        del lines[-1]
    return "\n\n".join(map(_source, (f"{SUBJECT} {letter.subject}", *lines))) + "\n"


def _capital(line: str) -> str:
    return line[:1].upper() + line[1:]


def _source(line: str) -> str:
    """Return a line of a play as a template: its places as variables, all else as it stands."""
    pieces = _PLACE.split(line)
    return "".join(f"{{{{ {piece} }}}}" if n % 2 else _literal(piece) for n, piece in enumerate(pieces))


def _literal(text: str) -> str:
    return f"{{% raw %}}{text}{{% endraw %}}" if re.search(r"\{[{%#]", text) else text


def filled(play: Play, letter: Letter, places: Mapping[str, str], own: Mapping[str, str]) -> Words:
    """Fill a play's template, the user's own where there is one; raise BadUse with line and remedy where that is broken.

    ``own`` are the user's templates by name (a play, or ``frame``). A last line that is a closing is taken as such.
    """
    text = render(play.name, own.get(play.name) or shipped(letter), {name: places[name] for name in VARIABLES})
    head, _, rest = text.lstrip("\n").partition("\n")
    if not head.startswith(SUBJECT) or not rest.strip():
        raise _broken(play.name, 1, f"it does not begin with “{SUBJECT} …” and go on with the words of the letter")
    subject = one_line(head.removeprefix(SUBJECT))
    paragraphs = tidy(rest).split("\n\n")
    closing = paragraphs.pop() if len(paragraphs) > 1 and closing_kind(paragraphs[-1]) else ""
    return Words(_capital(subject), "\n\n".join(paragraphs), closing)


def framed(greeting: str, body: str, sign_off: str, me: str, identity: tuple[str, ...], own: Mapping[str, str]) -> str:
    """Put greeting, sign-off, name and identity around a body; raise BadUse where the user's frame is broken."""
    values = {"greeting": greeting, "body": body, "sign_off": sign_off, "me": me, "identity": list(identity)}
    return tidy(render(FRAME, own.get(FRAME) or FRAME_SOURCE, values))


def render(name: str, source: str, values: Mapping[str, object]) -> str:
    """Fill one template; raise BadUse, with its line and what to do, where it cannot be filled."""
    try:
        text = _environment().from_string(source).render(values)
    except TemplateSyntaxError as error:
        raise _broken(name, error.lineno, error.message or "it cannot be read") from None
    except UndefinedError as error:
        known = ", ".join(FRAME_VARIABLES if name == FRAME else VARIABLES)
        raise _broken(name, _line_of(error), f"{error.message}. There are: {known}") from None
    except SecurityError as error:
        raise _broken(name, _line_of(error), f"it reaches for what a letter has no business with ({error})") from None
    except (TemplateError, ArithmeticError, LookupError, TypeError, ValueError, RecursionError) as error:
        raise _broken(name, _line_of(error), str(error) or type(error).__name__) from None
    if len(text) > LONGEST_BODY:
        raise _broken(name, 0, f"it makes a letter of {len(text)} characters")
    found = forbidden(tidy(text))
    if found is not None:
        raise _broken(name, 0, f"it holds a control character (U+{ord(found[0]):04X})")
    return text


def _broken(name: str, line: int, why: str) -> BadUse:
    where = f", line {line}" if line else ""
    remedy = f"Mend templates/{name}.j2 in your home, or move it away: then ours is used. See: unghost style --templates"
    return BadUse(f"The template {name}.j2{where}: {why.rstrip('.')}.", remedy)


def _line_of(error: BaseException) -> int:
    """Return the line of the template that an error came from; 0 where that cannot be told."""
    line, trace = 0, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "<template>":
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


class _Sandbox(ImmutableSandboxedEnvironment):
    """A sandbox without the operators by which a few letters become more text than a machine can hold."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:  # noqa: ARG002 - the signature is jinja2's
        """Refuse the operator."""
        raise SecurityError(f"{operator} is not for letters")


@cache
def _environment() -> ImmutableSandboxedEnvironment:
    """Return the sandbox: no loader, nothing random, and a name that is not there is an error."""
    made = _Sandbox(undefined=StrictUndefined, autoescape=False, trim_blocks=True, lstrip_blocks=True)
    made.globals.clear()
    del made.filters["random"]
    return made
