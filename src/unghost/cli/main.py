"""The command ``unghost``."""

from __future__ import annotations

import contextlib
import io
import os
import signal
import sys
import threading
from argparse import ArgumentParser, HelpFormatter, Namespace
from collections.abc import Iterator, Sequence
from typing import Any, NoReturn, cast

from unghost import __version__
from unghost.catalog import member, members
from unghost.cli.command import BAD_USE, COULD_NOT, FOUND, Command, Out, add_shared, clean
from unghost.errors import UnghostError

DEBUG = "UNGHOST_DEBUG"
GOES_ON = ("sync", "demo")
"""The commands that keep what they have done, and go on from there."""
DESCRIPTION = "Which prospects have really gone quiet, how sure that is, why, and the one pressure-free move."


def commands() -> dict[str, Command]:
    """Return every command by its name."""
    return cast(dict[str, Command], members("unghost.cli.commands", "COMMAND"))


def named(argv: Sequence[str]) -> Command | None:
    """Return the command a call names, None where that cannot be told without knowing all of them."""
    words = iter(argv)
    for word in words:
        if word == "--home":
            next(words, None)
        elif not word.startswith("-"):
            return cast("Command | None", member("unghost.cli.commands", "COMMAND", word))
        elif word in ("-h", "--help", "--version", "--"):
            return None
    return None


def _help(prog: str) -> HelpFormatter:
    """Lay out help as wide as the terminal. argparse asks at every option, and its own way to the width is a slow import."""
    try:
        columns = int(os.environ.get("COLUMNS", "")) if "COLUMNS" in os.environ else os.get_terminal_size().columns
    except (OSError, ValueError):
        columns = 0
    return HelpFormatter(prog, width=(columns or 80) - 2)


class _Parser(ArgumentParser):
    """Explains a wrong call in one sentence and a remedy, on standard error, with exit code 2."""

    def __init__(self, **options: Any) -> None:
        super().__init__(formatter_class=_help, **options)

    def error(self, message: str) -> NoReturn:
        home = message.startswith("unrecognized arguments") and "--home" in message
        remedy = "--home DIR goes before the command: unghost --home DIR COMMAND ..." if home else f"Try: {self.prog} --help"
        sys.stderr.write(f"unghost: {message}.\n{remedy}\n")
        raise SystemExit(BAD_USE)


def parser(only: Command | None = None) -> ArgumentParser:
    """Return the parser of the whole command line, or of one command where it is known which: no other is then loaded."""
    top = _Parser(prog="unghost", description=DESCRIPTION, allow_abbrev=False)
    top.add_argument("--version", action="version", version=f"unghost {__version__}")
    top.add_argument("--home", metavar="DIR", help="where all state lives (default: your data folder)")
    add_shared(top, default=False)
    which = top.add_subparsers(dest="command", metavar="COMMAND", required=True, parser_class=_Parser, prog=top.prog)
    for command in commands().values() if only is None else (only,):
        sub = which.add_parser(command.name, help=command.help, description=command.help, allow_abbrev=False)
        add_shared(sub)
        command.add(sub)
    return top


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 found something or partly done, 2 bad use, 3 could not."""
    with _ended_as_interrupted():
        return _main(argv)


def _main(argv: Sequence[str] | None) -> int:
    command = ""
    # The model's matrices are small: threads of the linear algebra only wait for one another, for minutes on a busy machine.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        only = named(sys.argv[1:] if argv is None else argv)
        args = parser(only).parse_args(argv)
        command = args.command
        return _run(args, commands()[command] if only is None else only)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else BAD_USE
    except UnghostError as error:
        _complain(error.sentence, error.remedy)
        return error.exit_code
    except KeyboardInterrupt:
        kept = " What was done is kept; run the same command to go on." if command in GOES_ON else ""
        sys.stderr.write(f"\nunghost: stopped by you.{kept}\n")
        return FOUND
    except BrokenPipeError:
        return _nobody_reads()
    except Exception as fault:
        if DEBUG in os.environ:
            raise
        what = f"a fault of the program itself ({type(fault).__name__}: {fault}). Nothing was half done."
        _complain(what, f"Run it again with {DEBUG}=1 to see where, and please report that.")
        return COULD_NOT


@contextlib.contextmanager
def _ended_as_interrupted() -> Iterator[None]:
    """Let whoever ends the program (SIGTERM: a service manager, a shutdown) end it as Ctrl-C does, readers and all.

    Where somebody has said otherwise, or where no signal is heard, everything stays as it is.
    """
    ours = threading.current_thread() is threading.main_thread() and signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    if ours:
        signal.signal(signal.SIGTERM, _interrupt)
    try:
        yield
    finally:
        if ours:
            signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _interrupt(_number: int, _frame: object) -> NoReturn:
    raise KeyboardInterrupt


def _complain(sentence: str, remedy: str) -> None:
    sys.stderr.write(clean(f"unghost: {sentence}\n" + (f"{remedy}\n" if remedy else "")))


def _nobody_reads() -> int:
    """Whoever read our output has gone (``| head``): that is no fault."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _run(args: Namespace, command: Command) -> int:
    from unghost.cli.stopped import stop_letters
    from unghost.wiring import App

    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that knows no umlauts is no reason to stop
    colour = not args.no_color and "NO_COLOR" not in os.environ and sys.stdout.isatty()
    app = App.at(args.home)
    try:
        out = Out(args.json, args.quiet, colour)
        code = command.run(app, args, out)
        if command.tells:
            stop_letters(app, out)
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
