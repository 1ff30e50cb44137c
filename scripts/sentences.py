"""The sentences of the core as templates, read from the code that makes them: what a page recognises them by (decision 0024).

A template is the text between the values of an f-string, each value named after what it is: ``{span} waited``. Where a value is
one of several texts, each makes a template of its own. A template is one sentence; several that follow each other are several.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from pathlib import Path

from errors_said import raised
from unghost.app.entry import BY
from unghost.app.ports import Source
from unghost.app.words import CAUSE_WORDS, CHANNEL_WORDS, SMALL
from unghost.catalog import members
from unghost.causes.catalogue import causes, circumstances
from unghost.causes.groundwork import PARTS
from unghost.causes.people.contact import Role, Tie
from unghost.domain.record import Says, TruthState
from unghost.domain.touch import Channel, Disposition
from unghost.domain.worth import Grade
from unghost.outbox.standing import Step
from unghost.pictures.account import TIE_WORDS
from unghost.plays.recommend import library
from unghost.pressure.allow import DESCRIBED
from unghost.pressure.calmer.kinds import KINDS
from unghost.pressure.calmer.mend import CLAUSE, GONE, INSTEAD, PAIR
from unghost.pressure.lint import rules
from unghost.web.rendering.sentences import HOLE, split

CORE = Path(__file__).parent.parent / "src/unghost"
SPOKEN = {
    "adapters": "kinds",
    "app": "alarms answer_curve askable called cause_bars discreet draft_words entry erase_words forecast_words kept_judged"
    " letter numbers outbox_words person_words pictures place play_words plays providers questions signs thread_course today"
    " their_language today_words told_case truth_question truths why words",
    "causes": "diagnose strength",
    "causes/circumstances": "*",
    "causes/hidden_break": "told",
    "causes/lapses": "late promised questions",
    "causes/people": "roles ties",
    "forecast": "hopeium",
    "guards": "calendar counts guard",
    "pictures": "account answer_times causes limbo pipeline reliability spark thread worth year",
    "plays": "conditions minds rank standing table vary",
    "silence": "assess explain figures talk truth",
    "silence/watch": "level reliability",
    "web/homes": "answers",
    "web/pages": "message person_told",
    "web/views": "phone portrait telling truth_form",
}
"""The modules, by folder, whose every text a page may show."""
WITHIN = {
    "app": "calling compose compose_check forecast lint_notes lint_words prepare",
    "drafts": "identity",
    "causes/known": "*",
    "guards/known": "*",
    "plays/library": "*",
    "pressure": "allow",
    "pressure/calmer": "choice",
    "web/access": "frame",
    "wiring": "trying working",
}
"""Modules of which only what their functions say is read: the fields of members are taken from the members themselves."""
WORDS = (
    *CAUSE_WORDS.values(),
    *SMALL,
    *(one.value for kind in (Channel, Grade, Role, Step, Tie) for one in kind),
    *(one.value.replace("_", " ") for kind in (Disposition, TruthState) for one in kind),
    *(f"{words} {{name}}" for words in TIE_WORDS.values()),
    *(f"{way} to {{person}}" for way in (*BY.values(), *CHANNEL_WORDS.values())),
    *(f"{{n}} {what}{s}" for what in ("working day", "working hour", "weekend day", "public holiday") for s in ("", "s")),
    *(f"{{n}} day{s} of their absence" for s in ("", "s")),
    *(f"{{weekday}} {part}" for part in ("morning", "early afternoon", "late afternoon")),
    *("{n} of {all}", "1 in {n}", "{n} in 10", "pressure {n}", "relief {n}"),
    *("{deal}: {stated}, {backed}", "{deal}: {stated}, {backed}.", "{deal} ({account}): {why}"),
    "Time that comes back would go to {deal} ({account}): {why}",
    *(f"Have you spoken with {{name}} {when}, in a way the record does not show?" for when in ("since {day}", "lately")),
    *(f"The move: {name.replace('-', ' ')}." for name in library()),
    "On {isoformat} they asked for no more {what} (“{quote}”).",
    *("calls", "contact", "text messages"),
    *(part.replace("_", " ") for part in PARTS),
    *("a postal address", "your company's name", "your company's name and a postal address"),
    *(
        "and",
        "early",
        "hardly",
        "has",
        "have",
        "in touch",
        "know",
        "knows",
        "late",
        "middle",
        "never",
        "none",
        "once",
        "or",
        "silent",
    ),
    *("{n} second", "{n} seconds", "{n} minute", "{n} minutes"),
    *(f"{{host_}} {what}: {{text_}}" for what in ("refuses", "says that a quota is used up", "wants a better protected line")),
    *("{what} of others too: what it says stays, without this person", "This could not be done", "your note", "Named by {name}."),
    *(f"{several} with {{name_}}." for several in ("More than one letter begins", "There is no letter whose name begins")),
    *(f"a question: {{key_}} {one.value}" for one in Says),
    *("{name_} is locked by a password.", "Nothing", "passphrase", "key file"),
    *(f"{{name}} rests until {{day}}{end}" for end in ("", ".")),
    *("Recorded already: {name} rests until {day}.", "asked for no further contact on the telephone"),
    "{who} is on your suppression list: no {what} ({note}).",
    *("account added", "account removed", "role changed", "password set", "invited", "sums shared", "sums no longer shared"),
    *("sign-in refused", "signed in", "old password refused", "link refused", "link opened", "token made", "token revoked"),
    *("answers and letters", "dispatch", "review", "webhooks: look", "webhooks", "calendar", "daily mail"),
    *("mails", "drafts", "letters", "calls", "deals", "meetings", "items", "draft", "meeting", "item"),
    *("they", "they called", "we called", "today", "tomorrow", "twice", "we", "yesterday"),
)
"""Words and turns that stand within sentences, and that no f-string shows whole: each from its own type where it has one."""

_WORD = re.compile(r"[A-Za-z]{2,}")
_NO_PROSE = re.compile(
    r"^\w+:$|^note ug|^person-$|[\\|<>_#*]|(?<! )=|\(\?|^--|^unghost |/|^[A-Z]{2,} [A-Z]{2,} |%s"
    r"|^(?:[\w-]+\.)+[a-z]{2,3}(?: |$)|default-src|^\(set |\n|^[MK]B$"
)
_LED = re.compile(r"^(?:\{\w+\} )+(?=[A-Z])")  # other sentences, which stand before this one
_MOST = 12  # texts a value may be one of: beyond that it stays a value
_LEAST = 6  # letters an error's template has of its own
_UNSPOKEN_CALLS = {"compile", "field", "getattr", "KeyError", "TypeError", "TypeVar", "ValueError"}
_SHAPES = {"round", "abs", "min", "max", "str", "int", "len", "one", "one_line"}  # a value in another shape is called as it was


def sentences() -> dict[str, str]:
    """Return every template of the core, each with the name of the file it comes from."""
    found: dict[str, str] = {}
    for file in _files(SPOKEN):
        _add(found, file, _said(ast.parse(file.read_text("utf-8"))))
    for file in _files(WITHIN):
        _add(found, file, (text for one in _functions(file) for text in _said(one)))
    for file, text in raised(_said):
        found |= {one: file.relative_to(CORE).as_posix() for one in split(text) if one not in found and _tells(one)}
    for place, texts in (
        ("plays/library", _plays()),
        ("causes/known", _causes()),
        ("adapters/sources", _sources()),
        ("pressure/rules", _lint()),
        ("", WORDS),
    ):
        found |= {one: place for text in texts for one in split(text) if one not in found}
    return found


def _files(places: dict[str, str]) -> list[Path]:
    return [
        file for place, names in places.items() for name in names.split() for file in sorted((CORE / place).glob(f"{name}.py"))
    ]


def _functions(file: Path) -> list[ast.stmt]:
    """Return the functions of a module, and the texts it gives a name."""
    body = ast.parse(file.read_text("utf-8")).body
    return [one for one in body if isinstance(one, ast.FunctionDef) or (isinstance(one, ast.Assign) and _texts_of([one.value]))]


def _add(found: dict[str, str], file: Path, texts: Iterable[str]) -> None:
    for one in (_LED.sub("", one.lstrip(",; ")) for text in texts for one in split(text)):
        bare = HOLE.sub("", one)
        if _WORD.search(bare) and not _NO_PROSE.search(bare):
            found.setdefault(one, file.relative_to(CORE).as_posix())


def _tells(text: str) -> bool:
    """Say whether an error's text says something of its own: more than a sign or two between its values."""
    return "://{" not in text and len("".join(_WORD.findall(HOLE.sub("", text)))) >= (_LEAST if HOLE.search(text) else 1)


def _plays() -> Iterator[str]:
    for play in library().values():
        yield from (play.title, play.why, play.after.then, play.disputed)
        yield from (one for need in play.needs for one in (need.says, need.otherwise))
        yield from (bar.says for bar in play.never)
        yield from (step.after for step in play.sequence)
        yield from (branch.hears for branch in play.branches)


def _causes() -> Iterator[str]:
    for cause in causes():
        yield from (cause.title, cause.question)
    for circumstance in circumstances():
        yield from (circumstance.title, circumstance.name)


def _sources() -> Iterator[str]:
    found = members("unghost.adapters.sources", "SOURCE", "").values()
    yield from (source.title for source in found if isinstance(source, Source))


def _lint() -> Iterator[str]:
    for rule in rules():
        yield from (rule.name.replace("-", " "), rule.why, rule.instead, rule.doubt)
    yield from (name.replace("-", " ") for name, _ in DESCRIBED.values())
    yield from (PAIR, CLAUSE, INSTEAD, GONE, *(kind.because for kind in KINDS.values()))


def _said(tree: ast.AST) -> Iterator[str]:
    """Yield what a piece of code says: its f-strings as templates, its texts of several words, its tables of words."""
    silent = {id(node) for node in _unspoken(tree)}
    stack: list[ast.AST] = [tree]
    while stack:
        node = stack.pop()
        if id(node) in silent:
            continue
        if isinstance(node, ast.JoinedStr):
            yield from _joined(node)
            stack += [part.value for part in node.values if isinstance(part, ast.FormattedValue) and not _known(part.value)]
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value.strip():
            yield node.value
        yield from _single(node)
        yield from _counted(node)
        stack += ast.iter_child_nodes(node)


def _counted(node: ast.AST) -> Iterator[str]:
    """Yield what ``count(number, one, many)`` says."""
    if isinstance(node, ast.Call) and _name(node.func) == "count" and len(node.args) == 3:
        yield from (f"{{n}} {text}" for text in _texts_of(node.args[1:]))


def _single(node: ast.AST) -> Iterator[str]:
    """Yield the single words that are said: values of a table of words, words in a picture and at its table's head."""
    if isinstance(node, (ast.Assign, ast.AnnAssign)) and isinstance(node.value, ast.Dict) and _assigned(node).isupper():
        yield from _texts_of(node.value.values)
    elif isinstance(node, ast.Call) and _name(node.func) == "text" and len(node.args) > 2:
        yield from _texts_of(node.args[2:3])
    elif (
        isinstance(node, ast.Call) and _name(node.func) == "table" and len(node.args) > 1 and isinstance(node.args[1], ast.Tuple)
    ):
        yield from _texts_of(node.args[1].elts)


def _texts_of(nodes: Iterable[ast.expr]) -> list[str]:
    return [one.value for one in nodes if isinstance(one, ast.Constant) and isinstance(one.value, str)]


def _assigned(node: ast.Assign | ast.AnnAssign) -> str:
    target = node.targets[0] if isinstance(node, ast.Assign) else node.target
    return target.id if isinstance(target, ast.Name) else ""


def _unspoken(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield what nobody reads: descriptions of the code, what errors of the code say, patterns, types."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node
        elif isinstance(node, ast.Call) and isinstance(node.func, (ast.Name, ast.Attribute)):
            called = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
            yield from [node] if called in _UNSPOKEN_CALLS else []
        elif isinstance(node, ast.AnnAssign):
            yield node.annotation
        elif isinstance(node, ast.FunctionDef):
            yield from (
                one for one in (*(arg.annotation for arg in ast.walk(node) if isinstance(arg, ast.arg)), node.returns) if one
            )


def _joined(node: ast.JoinedStr) -> list[str]:
    """Return an f-string as templates."""
    used: dict[str, int] = {}
    return ["".join(one) for one in product(*(_texts(part, used) for part in node.values))]


def _texts(part: ast.expr, used: dict[str, int]) -> Sequence[str]:
    if isinstance(part, ast.Constant):
        return [str(part.value)]
    value = part.value if isinstance(part, ast.FormattedValue) else part
    known = _known(value)
    if known and len(known) <= _MOST:
        return known
    name = _called(value)
    used[name] = used.get(name, 0) + 1
    return [f"{{{name}{used[name] if used[name] > 1 else ''}}}"]


def _known(value: ast.expr) -> Sequence[str]:
    """Return the texts a value is one of, none where they are not written there."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        return [value.value]
    if isinstance(value, ast.JoinedStr):
        return _joined(value)
    if isinstance(value, ast.IfExp):
        one, other = _known(value.body), _known(value.orelse)
        return [*one, *other] if one and other else []
    return []


def _called(value: ast.expr) -> str:
    """Return what a value is named after."""
    if isinstance(value, ast.Call):
        if isinstance(value.func, ast.Attribute) and value.func.attr in {"strip", "rstrip"}:
            return _called(value.func.value)
        name = _name(value.func)
        return _called(value.args[0]) if name in _SHAPES and value.args else name
    if isinstance(value, ast.Subscript):
        return _called(value.value)
    if isinstance(value, ast.Attribute) and value.attr == "name" and _name(value.value) == "deal":
        return "deal"
    return next((_name(node) for node in ast.walk(value) if isinstance(node, (ast.Name, ast.Attribute))), "value")


def _name(node: ast.AST) -> str:
    found = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else "value"
    return found.strip("_").lower() or "value"
