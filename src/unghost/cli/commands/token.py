"""``unghost token``: what programs carry to come in by the HTTP API."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from unghost.app.roles import Scope
from unghost.cli.command import OK, Command, Out, add_shared, day

if TYPE_CHECKING:
    from unghost.app.team import Token
    from unghost.wiring import App
    from unghost.wiring.team import Team

_ACTIONS = {
    "add": "make a token and print it, this once",
    "list": "the tokens there are",
    "revoke": "take a token back; whatever carries it stays outside",
}


def _add(parser: ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="what", metavar="ACTION", required=True)
    for what, help_text in _ACTIONS.items():
        action = actions.add_parser(what, help=help_text, description=help_text, allow_abbrev=False)
        if what != "list":
            action.add_argument("name", metavar="NAME", help="which program it is for")
        if what == "add":
            scopes = [scope.value for scope in Scope]
            action.add_argument("--scope", action="append", choices=scopes, required=True, help="what it may do; may be repeated")
            action.add_argument(
                "--agent", action="store_true", help="no person writes what it asks: read, lint and draft at most"
            )
            action.add_argument("--until", type=day, metavar="D", help="the last day it holds (default: until you revoke it)")
        action.add_argument("--account", metavar="WHO", help="whose it is, where there are accounts (default: the owner's)")
        add_shared(action)


def _run(app: App, args: Namespace, out: Out) -> int:
    team = app.team
    try:
        return {"add": _new, "list": _list, "revoke": _revoke}[args.what](app, team, args, out)
    finally:
        team.close()


def _whose(team: Team, args: Namespace) -> str:
    """Return the id of the account a token is of; raise NoAccount."""
    from unghost.app.team import ALONE

    if args.account:
        return team.accounts.known(args.account).id
    return next((account.id for account in team.store.accounts() if account.owner), ALONE)


def _new(app: App, team: Team, args: Namespace, out: Out) -> int:
    whose, scopes = _whose(team, args), {Scope(scope) for scope in args.scope}
    secret = team.door.new_token(whose, args.name, scopes, team.now(), agent=args.agent, until=_end(app, args))
    token = next(token for token in team.store.tokens(whose) if token.name == " ".join(args.name.split()))
    if out.as_json:
        out.json({"token": _as_json(token), "secret": secret})
        return OK
    out.line(secret)
    out.remark("Copy it now: it is shown this once. Send it as: Authorization: Bearer TOKEN")
    return OK


def _end(app: App, args: Namespace) -> datetime | None:
    """Return the end of the last day, where the user is."""
    from unghost.domain.hours import zone

    if args.until is None:
        return None
    try:
        return datetime.combine(args.until + timedelta(days=1), time(), zone(app.known_settings().timezone))
    except OverflowError:
        return datetime.max.replace(tzinfo=UTC)


def _list(_app: App, team: Team, args: Namespace, out: Out) -> int:
    tokens = team.store.tokens(_whose(team, args))
    if out.as_json:
        out.json([_as_json(token) for token in tokens])
        return OK
    for token in tokens:
        who = " (agent)" if token.agent else ""
        until = f", until {token.until:%Y-%m-%d %H:%M %Z}" if token.until else ""
        used = f"last used {token.used:%Y-%m-%d}" if token.used else "never used"
        out.line(f"{token.id}  {token.name}{who}: {_scopes(token)}; made {token.made:%Y-%m-%d}, {used}{until}")
    if not tokens:
        out.remark("There is no token. Make one: unghost token add NAME --scope read")
    return OK


def _revoke(_app: App, team: Team, args: Namespace, out: Out) -> int:
    token = team.door.revoke(_whose(team, args), args.name, team.now())
    if out.as_json:
        out.json({"token": _as_json(token), "secret": None})
    elif not out.quiet:
        out.line(f"Revoked: {token.name}. Whatever carries it stays outside from now on.")
    return OK


def _scopes(token: Token) -> str:
    return ", ".join(scope.value for scope in Scope if scope in token.scopes)


def _as_json(token: Token) -> dict[str, object]:
    return {
        "id": token.id,
        "name": token.name,
        "scopes": [scope.value for scope in Scope if scope in token.scopes],
        "agent": token.agent,
        "made": token.made.isoformat(),
        "until": token.until.isoformat() if token.until else None,
        "used": token.used.isoformat() if token.used else None,
    }


COMMAND = Command("token", "tokens for programs that come in by the HTTP API", _add, _run)
