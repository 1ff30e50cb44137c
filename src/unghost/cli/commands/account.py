"""``unghost account``: the mailboxes on servers that may be read, where their mail goes out, and what opens them."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import replace
from shlex import quote
from typing import TYPE_CHECKING

from unghost.app.ways_in import PASSWORD
from unghost.cli.command import FOUND, OK, Command, Out, add_shared, at_least_one, clean
from unghost.domain.account import Auth, MailAccount, Security, Submission
from unghost.errors import BadUse, CouldNot

if TYPE_CHECKING:
    from unghost.app.submission import KeptOut
    from unghost.wiring import App

CLIENT_SECRET = "UNGHOST_OAUTH_CLIENT_SECRET"
LONGEST_PASSWORD = 4_096
_ACTIONS = {
    "add": "add a mailbox, or change one",
    "list": "the mailboxes there are",
    "check": "log in, name the folders that would be read, and try where mail goes out; nothing is sent",
    "login": "give the password or the consent of a mailbox anew",
    "remove": "forget a mailbox and its secrets; the mail read from it stays",
}


def _add(parser: ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="what", metavar="ACTION", required=True)
    for what, help_text in _ACTIONS.items():
        action = actions.add_parser(what, help=help_text, description=help_text, allow_abbrev=False)
        if what != "list":
            action.add_argument("name", metavar="NAME", help="what the mailbox is called, commonly its mail address")
        if what == "add":
            _add_description(action)
        if what in ("add", "login"):
            action.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
            action.add_argument("--browser", action="store_true", help="give consent in the browser of this machine")
        if what == "remove":
            action.add_argument("--keep-secrets", action="store_true", help="leave its secrets where they are")
        add_shared(action)


def _add_description(parser: ArgumentParser) -> None:
    parser.add_argument("--host", metavar="H", help="the IMAP server (known for the large providers)")
    parser.add_argument("--port", type=at_least_one, metavar="N", help="its port (default 993, else 143)")
    parser.add_argument("--security", choices=[s.value for s in Security], help="how the line is protected (default tls)")
    parser.add_argument("--user", metavar="U", help="the name to log in with (default: NAME)")
    parser.add_argument("--folder", nargs="+", metavar="F", help="the folders to read (default: all but drafts, junk and trash)")
    parser.add_argument("--auth", choices=[a.value for a in Auth], help="a password, or the provider's consent")
    parser.add_argument("--no-login", action="store_true", help="ask for no password or consent now")
    out = parser.add_argument_group("where mail goes out (SMTP)")
    out.add_argument("--smtp-host", metavar="H", help="the submission server (known for the large providers)")
    out.add_argument("--smtp-port", type=at_least_one, metavar="N", help="its port (default 465, else 587)")
    out.add_argument("--smtp-security", choices=[s.value for s in Security], help="how that line is protected (default tls)")
    out.add_argument("--smtp-user", metavar="U", help="the name to log in with there (default: that of the mailbox)")
    out.add_argument("--no-smtp", action="store_true", help="nothing is sent from this mailbox")
    consent = parser.add_argument_group("consent (OAuth 2.0)")
    consent.add_argument("--provider", choices=["google", "microsoft"], help="whose consent is asked for")
    consent.add_argument("--client-id", metavar="ID", help="the identifier of the registered application")
    consent.add_argument("--tenant", metavar="T", help="the organisation, at Microsoft (default: common)")
    consent.add_argument("--device-url", metavar="URL", help="where a code for another device is asked for")
    consent.add_argument("--token-url", metavar="URL", help="where tokens are asked for")
    consent.add_argument("--authorize-url", metavar="URL", help="where consent is given in a browser")
    consent.add_argument("--scope", metavar="S", help="what consent is asked for")


def _run(app: App, args: Namespace, out: Out) -> int:
    does: dict[str, Callable[[App, Namespace, Out], int]] = {
        "add": _new,
        "list": _list,
        "check": _check,
        "login": _login,
        "remove": _remove,
    }
    return does[args.what](app, args, out)


def _new(app: App, args: Namespace, out: Out) -> int:
    kept = next((one for one in app.store.accounts() if one.name == args.name.strip()), None)
    account = _described(args, kept)
    if args.password_stdin and (args.no_login or account.auth is Auth.OAUTH):
        raise BadUse("No password is asked for, so none can come from standard input.", "Leave --password-stdin out.")
    opened = kept is not None and account != kept == replace(account, submission=kept.submission)  # only the way out is another
    where = "" if args.no_login or (opened and not args.password_stdin) else _login_anew(app, account, kept, args, out)
    app.store.save_account(account)
    if out.as_json:
        out.json({"account": _as_json(account), "replaced": kept is not None, "kept_in": where or None})
    elif not out.quiet:
        out.line(f"{'Changed' if kept else 'Added'}: {_line(account)}.")
        if where:
            out.line(f"Its secret is kept in {where}; nothing was opened with it yet.")
            out.line(f"To try it: unghost account check {quote(account.name)}")
        elif kept and account.oauth != kept.oauth:
            out.line(f"Consent covers another thing now; give it anew: unghost account login {quote(account.name)}")
        out.line(f"Next: unghost sync imap {quote(account.name)}")
    return OK


def _login_anew(app: App, account: MailAccount, kept: MailAccount | None, args: Namespace, out: Out) -> str:
    """Ask for what opens a mailbox; where its application stays the same one, the secret of that stays, too."""
    same = kept is not None and kept.oauth is not None and account.oauth == replace(kept.oauth, scope=_scope(account))
    return _open(app, account, args, out, os.environ.get(CLIENT_SECRET) if same else _client_secret(app, account))


def _scope(account: MailAccount) -> str:
    return account.oauth.scope if account.oauth else ""


def _described(args: Namespace, kept: MailAccount | None) -> MailAccount:
    from unghost.app.mailbox import Told, describe
    from unghost.app.submission import Out as WayOut

    way_out = WayOut(
        args.smtp_host or "",
        args.smtp_port,
        Security(args.smtp_security) if args.smtp_security else None,
        args.smtp_user or "",
        args.no_smtp,
    )
    told = Told(
        name=args.name,
        host=args.host or "",
        port=args.port,
        security=Security(args.security) if args.security else None,
        user=args.user or "",
        auth=Auth(args.auth) if args.auth else None,
        provider=args.provider or "",
        client_id=args.client_id or "",
        tenant=args.tenant or "",
        device_url=args.device_url or "",
        token_url=args.token_url or "",
        authorize_url=args.authorize_url or "",
        scope=args.scope or "",
        folders=tuple(args.folder or ()),
        out=way_out,
    )
    return describe(told, kept)


def _list(app: App, _args: Namespace, out: Out) -> int:
    accounts = app.store.accounts()
    if out.as_json:
        out.json([_as_json(account) for account in accounts])
        return OK
    for account in accounts:
        out.line(_line(account))
    if not accounts:
        out.remark("No mailbox on a server is known. Add one: unghost account add you@your-company.example")
    return OK


def _login(app: App, args: Namespace, out: Out) -> int:
    account = _known(app, args.name)
    where = _open(app, account, args, out, os.environ.get(CLIENT_SECRET))
    if out.as_json:
        out.json({"account": account.name, "kept_in": where})
    elif not out.quiet:
        out.line(f"The new secret of {account.name} is kept in {where}; nothing was opened with it yet.")
        out.line(f"To try it: unghost account check {quote(account.name)}")
    return OK


def _remove(app: App, args: Namespace, out: Out) -> int:
    account = _known(app, args.name)
    if not args.keep_secrets:
        _forget_secrets(app, account.name)
    stopped = _stopped(app, account.name)
    app.store.drop_account(account.name)
    if out.as_json:
        out.json({"removed": account.name, "secrets_removed": not args.keep_secrets, "was_stopped": stopped or None})
    elif not out.quiet:
        out.line(f"Removed: {account.name}{'; its secrets were left' if args.keep_secrets else ' and its secrets'}.")
        out.line("What was read from it stays here, and everything stays on the server.")
        if account.auth is Auth.OAUTH:
            out.line("The consent itself is withdrawn in the settings of your account at the provider.")
    if stopped:
        out.remark(f"It had stopped ({stopped.rstrip('.')}). That no longer keeps anybody from being called silent.")
    return OK


def _forget_secrets(app: App, name: str) -> None:
    """Remove the secrets of a mailbox; where they cannot be, the mailbox stays too, so that they are not left unnoticed."""
    try:
        app.credentials.forget(name)
    except CouldNot as error:
        anyway = f"To leave them where they are: unghost account remove {quote(name)} --keep-secrets"
        raise CouldNot(
            f"{name} was not removed, for its secrets could not be. {error.sentence}", f"{error.remedy} {anyway}"
        ) from None


def _stopped(app: App, name: str) -> str:
    """Return why a mailbox has stopped, empty where it runs or was never read at all."""
    known = app.store.source("imap", name)
    return known[0].stopped if known else ""


def _check(app: App, args: Namespace, out: Out) -> int:
    account = _known(app, args.name)
    folders = app.folders(account)
    kept_out = app.sending.check(account.name) if account.submission else None
    if out.as_json:
        out.json({"account": account.name, "folders": list(folders), "submission": _sends(account, kept_out)})
        return FOUND if kept_out else OK
    out.line(f"{account.name} opens. It would read {len(folders)} {'folder' if len(folders) == 1 else 'folders'}:")
    for folder in folders:
        out.line(f"  {folder}")
    if kept_out:
        out.line(f"It cannot send: {kept_out.why}")
        if kept_out.reply:
            out.line(f"  {kept_out.reply}")
        out.line(f"  {kept_out.remedy}")
        return FOUND
    if account.submission:
        out.line(
            f"Mail goes out through {account.submission.host}:{account.submission.port}, which lets us in. Nothing was sent."
        )
    else:
        out.line(f"Nothing is sent from it. To change that: unghost account add {quote(account.name)} --smtp-host H")
    return OK


def _sends(account: MailAccount, kept_out: KeptOut | None) -> dict[str, object] | None:
    """Return how it went at the submission server, None where there is none."""
    if account.submission is None:
        return None
    why, reply, remedy = (kept_out.why, kept_out.reply, kept_out.remedy) if kept_out else ("", "", "")
    return {**_submission(account.submission), "opens": kept_out is None, "why": why, "reply": reply, "remedy": remedy}


def _known(app: App, name: str) -> MailAccount:
    accounts = {account.name: account for account in app.store.accounts()}
    if name not in accounts:
        there = f"There is: {', '.join(accounts)}." if accounts else "There is none yet."
        raise BadUse(f"No mailbox is called {name!r}.", f"{there} Add it: unghost account add {quote(name)}")
    return accounts[name]


def _open(app: App, account: MailAccount, args: Namespace, out: Out, client_secret: str | None) -> str:
    """Ask for what opens a mailbox and keep it; return where. Nobody is asked for what could not be kept."""
    app.credentials.secrets.ready()
    if account.auth is Auth.OAUTH:
        return app.credentials.ask_consent(account, client_secret, _show, browser=args.browser)
    return app.credentials.keep_password(account, _password(app, account, out, from_stdin=args.password_stdin))


def _show(text: str) -> None:
    """Show what a person must see, whatever was said of quiet; never among the results."""
    sys.stderr.write(clean(text) + "\n")
    sys.stderr.flush()


def _password(app: App, account: MailAccount, out: Out, *, from_stdin: bool) -> str:
    """Return the password: from standard input where so told, else from the surroundings, else typed and not shown."""
    from unghost.app.mailbox import hint

    if from_stdin:
        given = sys.stdin.readline(LONGEST_PASSWORD + 1).rstrip("\r\n")
    elif not (given := os.environ.get(PASSWORD, "")):
        if hint(account) and sys.stdin.isatty():
            out.remark(hint(account))
        given = app.ask(f"Password for {account.user} at {account.host} (not shown): ") or ""
    if not given or len(given) > LONGEST_PASSWORD:
        remedy = f"Run it on a terminal to be asked, set {PASSWORD}, or add --password-stdin; --no-login leaves it for later."
        raise BadUse(f"No password for {account.name} was given.", remedy)
    return given


def _client_secret(app: App, account: MailAccount) -> str:
    """Return the secret of the registered application, empty where it has none; Microsoft's desktop applications have none."""
    given = os.environ.get(CLIENT_SECRET, "")
    if given or account.oauth is None or account.oauth.provider == "microsoft":
        return given
    return (app.ask("Client secret of the application (not shown; empty if it has none): ") or "").strip()


def _line(account: MailAccount) -> str:
    way = f"consent of {account.oauth.provider or 'its provider'}" if account.oauth else account.auth.value
    folders = f", folders {', '.join(account.folders)}" if account.folders else ""
    user = f" as {account.user}" if account.user != account.name else ""
    sends = account.submission
    as_whom = f" as {sends.user}" if sends and sends.user else ""
    out = f", sends through {sends.host}:{sends.port} ({sends.security.value}){as_whom}" if sends else ", sends nothing"
    return f"{account.name}: {account.host}:{account.port} ({account.security.value}){user}, by {way}{folders}{out}"


def _as_json(account: MailAccount) -> dict[str, object]:
    return {
        "name": account.name,
        "host": account.host,
        "port": account.port,
        "security": account.security.value,
        "user": account.user,
        "auth": account.auth.value,
        "provider": account.oauth.provider or None if account.oauth else None,
        "client_id": account.oauth.client_id if account.oauth else None,
        "folders": list(account.folders),
        "submission": _submission(account.submission) if account.submission else None,
    }


def _submission(sends: Submission) -> dict[str, object]:
    return {
        "host": sends.host,
        "port": sends.port,
        "security": sends.security.value,
        "user": sends.user or None,
        "saves_sent": sends.saves_sent,
    }


COMMAND = Command("account", "say which mailboxes on servers to read, and open them", _add, _run)
