"""The command ``unghost``."""

from __future__ import annotations

import io
import os
import sys
from argparse import SUPPRESS, ArgumentParser, Namespace
from collections.abc import Sequence
from typing import NoReturn, cast

from unghost import __version__
from unghost.catalog import members
from unghost.cli.command import BAD_USE, COULD_NOT, FOUND, Command, Out, clean
from unghost.errors import UnghostError

DEBUG = "UNGHOST_DEBUG"
DESCRIPTION = "Which prospects have really gone quiet, how sure that is, why, and the one pressure-free move."


def commands() -> dict[str, Command]:
    """Return every command by its name."""
    return cast(dict[str, Command], members("unghost.cli.commands", "COMMAND"))


class _Parser(ArgumentParser):
    """Explains a wrong call in one sentence and a remedy, on standard error, with exit code 2."""

    def error(self, message: str) -> NoReturn:
        sys.stderr.write(f"unghost: {message}.\nTry: {self.prog} --help\n")
        raise SystemExit(BAD_USE)


def parser() -> ArgumentParser:
    """Return the parser of the whole command line."""
    top = _Parser(prog="unghost", description=DESCRIPTION, allow_abbrev=False)
    top.add_argument("--version", action="version", version=f"unghost {__version__}")
    top.add_argument("--home", metavar="DIR", help="where all state lives (default: your data folder)")
    _shared(top, default=False)
    which = top.add_subparsers(dest="command", metavar="COMMAND", required=True, parser_class=_Parser)
    for command in commands().values():
        sub = which.add_parser(command.name, help=command.help, description=command.help, allow_abbrev=False)
        _shared(sub, default=None)
        command.add(sub)
    return top


def _shared(parser: ArgumentParser, *, default: bool | None) -> None:
    """Add the options that may stand before the command and after it."""
    value = SUPPRESS if default is None else default
    parser.add_argument("--json", action="store_true", default=value, help="print JSON for programs")
    parser.add_argument("--quiet", action="store_true", default=value, help="print nothing but the result")
    parser.add_argument("--no-color", action="store_true", default=value, help="print without colours")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 found something or partly done, 2 bad use, 3 could not."""
    try:
        args = parser().parse_args(argv)
        return _run(args)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else BAD_USE
    except UnghostError as error:
        _complain(error.sentence, error.remedy)
        return error.exit_code
    except KeyboardInterrupt:
        sys.stderr.write("\nunghost: stopped by you. What was done is kept; run the same command to go on.\n")
        return FOUND
    except BrokenPipeError:
        return _nobody_reads()
    except Exception as fault:
        if DEBUG in os.environ:
            raise
        what = f"a fault of the program itself ({type(fault).__name__}: {fault}). Nothing was half done."
        _complain(what, f"Run it again with {DEBUG}=1 to see where, and please report that.")
        return COULD_NOT


def _complain(sentence: str, remedy: str) -> None:
    sys.stderr.write(clean(f"unghost: {sentence}\n" + (f"{remedy}\n" if remedy else "")))


def _nobody_reads() -> int:
    """Whoever read our output has gone (``| head``): that is no fault."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _run(args: Namespace) -> int:
    from unghost.wiring import App

    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that knows no umlauts is no reason to stop
    colour = not args.no_color and "NO_COLOR" not in os.environ and sys.stdout.isatty()
    app = App.at(args.home)
    try:
        code = commands()[args.command].run(app, args, Out(args.json, args.quiet, colour))
        sys.stdout.flush()
        return code
    except (OSError, MemoryError) as error:
        if isinstance(error, BrokenPipeError):
            raise
        _complain(f"the system refused: {error}", "Check the folder, its permissions and free space.")
        return COULD_NOT
    finally:
        app.close()


if __name__ == "__main__":
    raise SystemExit(main())
