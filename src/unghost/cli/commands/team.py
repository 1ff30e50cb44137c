"""``unghost team``: the accounts of those who may come in where this home is served."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from unghost.app.roles import Role
from unghost.cli.command import OK, Command, Out, add_shared
from unghost.errors import BadUse

if TYPE_CHECKING:
    from unghost.app.team import Account
    from unghost.wiring import App
    from unghost.wiring.team import Team

ADDRESS = "http://127.0.0.1:8686"
LONGEST = 1_001
"""Bytes read of a password: one more than one may have, so that it is refused and not cut."""
_ACTIONS = {
    "add": "add somebody; the first account is yours, and what was read so far stays yours",
    "list": "the accounts there are",
    "password": "let somebody have another password; they are signed out everywhere",
    "role": "give somebody another role",
    "remove": "remove an account; the folder with its mail stays",
}


def _add(parser: ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="what", metavar="ACTION", required=True)
    for what, help_text in _ACTIONS.items():
        action = actions.add_parser(what, help=help_text, description=help_text, allow_abbrev=False)
        if what != "list":
            action.add_argument("name", metavar="NAME", help="what they are called, and sign in as")
        if what in ("add", "role"):
            action.add_argument("--role", choices=[role.value for role in Role], required=True, help="what they may do")
        if what in ("add", "password"):
            action.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
            action.add_argument("--invite", action="store_true", help="print a link by which they choose it themselves")
            action.add_argument("--address", default=ADDRESS, metavar="URL", help=f"where the page is served (default {ADDRESS})")
        add_shared(action)


def _run(app: App, args: Namespace, out: Out) -> int:
    does = {"add": _new, "list": _list, "password": _password, "role": _role, "remove": _remove}
    team = app.team
    try:
        return does[args.what](app, team, args, out)
    finally:
        team.close()


def _new(app: App, team: Team, args: Namespace, out: Out) -> int:
    from unghost.app.passwords import checked

    password = _chosen(app, args)
    if password is not None:
        checked(password, args.name)  # before there is an account that nobody can use
    account = team.accounts.add(args.name, Role(args.role), team.now())
    return _opened(team, account, password, args, out)


def _password(app: App, team: Team, args: Namespace, out: Out) -> int:
    account = team.accounts.known(args.name)
    return _opened(team, account, _chosen(app, args), args, out)


def _opened(team: Team, account: Account, password: str | None, args: Namespace, out: Out) -> int:
    """Give an account its password, or print by which link they choose one."""
    link = None
    if password is None:
        link = f"{args.address.rstrip('/')}/welcome/{team.accounts.invite(account.name, team.now(), anew=True)}"
    else:
        account = team.accounts.set_password(account, password, team.now())
    if out.as_json:
        out.json({"account": _as_json(team, account), "link": link})
        return OK
    if not out.quiet:
        out.line(f"{account.name}: {account.role.value}; mail in {team.folder(account)}.")
    if link:
        out.line(f"For {account.name} alone, once, within two days: {link}")
    elif not out.quiet:
        out.line("The password is kept as a hash. Everywhere else they are signed out.")
    return OK


def _chosen(app: App, args: Namespace) -> str | None:
    """Return the password: from standard input, or typed twice; None where they are to choose it themselves."""
    if args.invite:
        if args.password_stdin:
            raise BadUse("Either you give the password, or they choose it.", "Leave out --invite or --password-stdin.")
        return None
    if args.password_stdin:
        return sys.stdin.readline(LONGEST + 1).rstrip("\r\n")
    given = app.ask(f"Password for {args.name} (12 characters or more, not shown): ")
    if given is None:
        raise BadUse(f"No password for {args.name} was given.", "Run it on a terminal, or add --password-stdin or --invite.")
    if given != app.ask("The same once more: "):
        raise BadUse("The two passwords are not the same.", "Run it once more.")
    return given


def _list(_app: App, team: Team, _args: Namespace, out: Out) -> int:
    accounts = team.store.accounts()
    if out.as_json:
        out.json([_as_json(team, account) for account in accounts])
        return OK
    for account in accounts:
        shares = ", shows sums to managers" if account.shares else ""
        waits = "" if account.password else ", no password yet"
        out.line(f"{account.name}: {account.role.value}{waits}{shares}; mail in {team.folder(account)}")
    if not accounts:
        out.remark("There is no account: on this machine you come in by a link, and nobody else does.")
        out.remark("To let others in, make yours first: unghost team add YOUR-NAME --role admin")
    return OK


def _role(_app: App, team: Team, args: Namespace, out: Out) -> int:
    account = team.accounts.set_role(args.name, Role(args.role), team.now())
    return _told(team, account, f"{account.name} is {account.role.value} now, and signs in anew.", out)


def _remove(_app: App, team: Team, args: Namespace, out: Out) -> int:
    account = team.accounts.remove(args.name, team.now())
    return _told(team, account, f"Removed: {account.name}. Their mail lies in {team.folder(account)} still.", out)


def _told(team: Team, account: Account, sentence: str, out: Out) -> int:
    if out.as_json:
        out.json({"account": _as_json(team, account), "link": None})
    elif not out.quiet:
        out.line(sentence)
    return OK


def _as_json(team: Team, account: Account) -> dict[str, object]:
    return {
        "name": account.name,
        "role": account.role.value,
        "owner": account.owner,
        "home": str(team.folder(account)),
        "made": account.made.isoformat(),
        "password": bool(account.password),
        "shares": account.shares,
    }


COMMAND = Command("team", "the accounts of those who may come in where this home is served", _add, _run)
