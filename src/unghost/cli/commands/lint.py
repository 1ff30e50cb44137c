"""``unghost lint``: find pressure in any text."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from unghost.cli.command import COULD_NOT, FOUND, OK, Command, Out, add_now, at_least_one
from unghost.errors import BadUse, UnghostError

if TYPE_CHECKING:
    from unghost.app.lint_text import Linted
    from unghost.pressure.record import Record
    from unghost.wiring import App, Linter, Loaded

FORMATS = ("text", "json", "sarif", "github")
CONTEXTS = ("call", "mail", "note")


def _add(parser: ArgumentParser) -> None:
    parser.add_argument(
        "files", nargs="*", default=["-"], metavar="FILE", help="texts and folders of them; - or nothing for standard input"
    )
    parser.add_argument("--format", choices=FORMATS, help="how to print (default: text, or json with --json)")
    parser.add_argument("--play", metavar="PLAY", help="the play the text belongs to, for example apology-call")
    parser.add_argument("--context", choices=CONTEXTS, help="what the text is (default: mail)")
    parser.add_argument("--select", action="append", default=[], metavar="CODES", help="only these rules: P07,P08, or a name")
    parser.add_argument("--ignore", action="append", default=[], metavar="CODES", help="all rules but these")
    parser.add_argument("--config", metavar="FILE", help="settings to use instead of those found beside the texts")
    parser.add_argument("--no-config", action="store_true", help="use no settings at all")
    parser.add_argument("--fix", action="store_true", help="show calmer wordings as a diff")
    parser.add_argument("--apply", "--write", action="store_true", help="with --fix: write them into the files")
    parser.add_argument("--statistics", action="store_true", help="count by rule instead of listing")
    parser.add_argument("--exit-zero", action="store_true", help="end with 0 though errors remain")
    parser.add_argument("--max-findings", type=at_least_one, metavar="N", help="show at most N findings of one text, the gravest")
    parser.add_argument("--person", metavar="PERSON", help="hold the claims of the text against what is known of a person")
    parser.add_argument(
        "--notes", nargs="?", const="", metavar="PERSON", help="read your own notes and deals for hope, of one person or of all"
    )
    add_now(parser)
    parser.add_argument("--stdin-name", default="", metavar="NAME", help="what standard input is called, which tells its kind")


@dataclass(slots=True)
class _Run:
    """What one run has made so far."""

    linter: Linter
    files: list[tuple[Loaded, Linted]] = field(default_factory=list)
    failed: list[tuple[str, UnghostError]] = field(default_factory=list)

    @property
    def texts(self) -> list[Linted]:
        """What was linted."""
        return [linted for _, linted in self.files]


def _run(app: App, args: Namespace, out: Out) -> int:
    from unghost.app.lint_text import Asked

    shape = args.format or ("json" if out.as_json else "text")
    _check(args, shape)
    if args.notes is not None:
        return _notes(app, args, shape, out)
    codes = (_codes(args.select), _codes(args.ignore))
    asked = Asked(args.context, args.play, *codes, args.config, args.no_config, args.max_findings, _record(app, args))
    run = _Run(app.linter(asked, mend=not args.statistics and shape != "github", stdin_name=args.stdin_name))
    _lint(app, run, args.files, out)
    if args.fix:
        _fix(run, args, out)
    if not (args.fix and (not args.apply or args.files == ["-"])):
        _print(run, shape, args, out)
    _end(run, out)
    return _code(run, args)


def _record(app: App, args: Namespace) -> Record | None:
    """Return what is known of the person the text is for, None where none is named."""
    if args.person is None:
        return None
    from unghost.app.people import person_of
    from unghost.pressure.record_of import record_of

    history = app.history_of(args.now, args.person)
    return record_of(history.people[person_of(history, args.person)], history)


def _notes(app: App, args: Namespace, shape: str, out: Out) -> int:
    """Read the user's own notes and deals for hope stated as knowledge."""
    from unghost.app.lint_notes import lint_notes
    from unghost.app.people import person_of
    from unghost.cli.show_hopes import hopes_json, show_hopes

    review = app.review(app.now(args.now))
    found = lint_notes(review, person_of(review.history, args.notes) if args.notes else None)
    if shape == "json":
        out.json(hopes_json(found))
    else:
        show_hopes(found, review.now, out)
    return OK


def _codes(given: list[str]) -> tuple[str, ...]:
    return tuple(code.strip() for codes in given for code in codes.split(",") if code.strip())


def _check(args: Namespace, shape: str) -> None:
    if args.apply and not args.fix:
        raise BadUse("--apply goes with --fix.", "Say --fix to see what would change, then --fix --apply.")
    if args.fix and not args.apply and shape != "text":
        raise BadUse(f"--fix shows a diff, and --format {shape} has no place for one.", "Its findings name their calmer wording.")
    if args.fix and args.statistics:
        raise BadUse("--statistics and --fix do not go together.", "Run one after the other.")
    if args.notes is not None and (args.files != ["-"] or args.fix or args.person is not None or shape not in ("text", "json")):
        raise BadUse("--notes reads your notes and deals, and goes with no text.", "Say: unghost lint --notes, or --notes PERSON")
    if args.config and args.no_config:
        raise BadUse("--config and --no-config do not go together.", "Choose one.")


def _lint(app: App, run: _Run, places: list[str], out: Out) -> None:
    """Lint every file; what goes wrong with one is said at once and stops no other."""
    names = run.linter.names(places)
    progress = app.lint_progress(len(names), quiet=out.quiet)
    progress.start("", len(names))
    try:
        for name in names:
            try:
                run.files.append(run.linter.lint(name))
            except UnghostError as error:
                run.failed.append((name, error))
            progress.advance(1)
    finally:
        progress.finish()


def _fix(run: _Run, args: Namespace, out: Out) -> None:
    """Show what calmer wordings would change, or write them."""
    from unghost.app.lint_fix import diff, fix

    made = 0
    for number, (loaded, linted) in enumerate(run.files):
        fixed = fix(linted.source, [located.rewrite for located in linted.found if located.rewrite is not None])
        made += len(fixed.made)
        if not args.apply:
            sys.stdout.write(diff(linted.name, linted.source, fixed.made))
        elif loaded.name == "-" or args.files == ["-"]:
            sys.stdout.write(fixed.text)
        elif fixed.made:
            try:
                run.linter.write(loaded, fixed.text)
            except UnghostError as error:
                run.failed.append((loaded.name, error))
                continue
        if args.apply:
            run.files[number] = (loaded, run.linter.of(loaded, fixed.text))
    what = "wording is calmer now" if args.apply else "calmer wording; --fix --apply writes it"
    several = "wordings are calmer now" if args.apply else "calmer wordings; --fix --apply writes them"
    out.remark(f"{made} {what if made == 1 else several}.")


def _print(run: _Run, shape: str, args: Namespace, out: Out) -> None:
    from unghost.cli import lint_formats as formats

    if args.statistics:
        _count(formats.statistics(run.texts), shape, out)
    elif shape == "json":
        out.line(formats.array(run.texts))
    elif shape == "sarif":
        from unghost.cli.lint_sarif import Run, as_sarif

        rules = [(described.rule, described.level) for described in run.linter.rules()]
        out.line(as_sarif(Run(rules, run.texts, run.failed)))
    else:
        lines = formats.as_github(run.texts) if shape == "github" else formats.as_text(run.texts, colour=out.colour)
        for line in lines:
            sys.stdout.write(line + "\n")


def _count(rows: list[dict[str, object]], shape: str, out: Out) -> None:
    if shape == "json":
        out.json(rows)
        return
    for row in rows:
        out.line(f"{row['count']:>6}  {row['rule']:<4} {row['name']}  ({row['level']})")


def _end(run: _Run, out: Out) -> None:
    from unghost.cli.lint_summary import closing, passed_over

    for _, error in run.failed:
        sys.stderr.write(f"unghost: {error.sentence}\n{error.remedy}\n")
    over = passed_over(run.linter.skipped.kinds, run.linter.skipped.excluded)
    if over:
        out.remark(over)
    if run.files or not run.failed:
        out.remark(closing(run.texts, len(run.failed)))


def _code(run: _Run, args: Namespace) -> int:
    """Return 1 while an error remains; else 2 or 3 where a file could not be linted; else 0."""
    from unghost.cli.lint_summary import worst
    from unghost.pressure.rule import Level

    if worst(run.texts) is Level.ERROR and not args.exit_zero:
        return FOUND
    codes = {error.exit_code for _, error in run.failed}
    return min(codes, default=OK) if codes <= {2, COULD_NOT} else COULD_NOT


COMMAND = Command("lint", "find pressure in any text", _add, _run)
