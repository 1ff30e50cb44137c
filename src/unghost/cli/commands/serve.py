"""``unghost serve``: the page."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.cli.command import OK, Command, Out, add_now
from unghost.cli.served import HERE, PORT, announce, at, worker_beside

if TYPE_CHECKING:
    from unghost.wiring import App


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("--port", type=int, default=PORT, metavar="N", help=f"the port to listen at (default {PORT}; 0: any)")
    parser.add_argument(
        "--link", action="store_true", help="print another link for the page that is served at that port, and end"
    )
    parser.add_argument("--open", action="store_true", help="open it in the browser, too")
    parser.add_argument("--worker", action="store_true", help="have the worker work as long as the page is served")
    parser.add_argument("--idle", type=float, default=0.0, metavar="MINUTES", help="end when nobody has come for so long")
    wide = parser.add_argument_group("for a team", "Beyond this machine nobody comes in without an account: unghost team add")
    wide.add_argument("--host", default=HERE, metavar="H", help=f"the address to listen at (default {HERE}: this machine alone)")
    wide.add_argument("--name", action="append", metavar="NAME", help="a name by which browsers reach it; may be repeated")
    wide.add_argument("--cert", default="", metavar="FILE", help="a certificate (PEM) for https")
    wide.add_argument("--key", default="", metavar="FILE", help="its key (PEM)")
    wide.add_argument("--behind-proxy", action="store_true", help="a proxy with https stands before it, and says who asks")
    add_now(parser)


def _run(app: App, args: Namespace, out: Out) -> int:
    if args.link:
        secret = app.team.door.link(app.team.now())
        out.line(f"Open http://{HERE}:{args.port}/open/{secret}")
        return OK
    from unghost.web.access.entrance import Asked
    from unghost.web.serve import serve

    asked = Asked(args.host, tuple(args.name or ()), args.cert, args.key, args.behind_proxy)
    told = announce(out, browser=args.open)
    with worker_beside(app, args.now, wanted=args.worker):
        serve(at(app, args.now), asked, args.port, told, idle=args.idle * 60.0)
    out.remark("Ended; what was done is kept.")
    return OK


COMMAND = Command("serve", "the page, on this machine", _add, _run)
