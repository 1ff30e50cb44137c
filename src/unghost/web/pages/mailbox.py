"""Mailboxes: added or changed with the server letters leave through, tried, and chosen among."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from starlette.responses import Response

from unghost.app.submission import add_submission
from unghost.app.ways_in import login_again
from unghost.domain.account import Auth
from unghost.errors import BadUse, UnghostError
from unghost.web.homes.sampled import refuse_in_sample
from unghost.web.route import Page, Route
from unghost.web.views.mailbox_form import (
    SERVER,
    WAY_OUT,
    described,
    fields_of,
    known_of,
    password_of,
    shown_to_others,
    wants_passphrase,
    way_back,
    way_out_of,
)
from unghost.web.views.telling import aloud

if TYPE_CHECKING:
    from unghost.domain.account import MailAccount
    from unghost.web.visit import Visit
    from unghost.wiring import App
    from unghost.wiring.trying import Tried

_FIELDS = ("address", *SERVER, *WAY_OUT)


def _show(visit: Visit) -> Response:
    changed = _kept(visit, visit.asked("name"))
    return _page(visit, changed=changed, typed=fields_of(changed) if changed else {})


def _page(
    visit: Visit,
    status: int = 200,
    *,
    changed: MailAccount | None = None,
    typed: dict[str, str] | None = None,
    error: UnghostError | None = None,
    tried: Tried | None = None,
) -> Response:
    """Show the mailboxes there are and the form of one; ``changed`` is the one whose form it is, None for a new one."""
    app = visit.room.app
    accounts = app.store.accounts()
    held = typed if typed is not None else {name: visit.field(name) or visit.asked(name) for name in _FIELDS}
    known = known_of(held.get("address", ""))
    consent = changed is not None and changed.auth is Auth.OAUTH
    return visit.page(
        "mailbox.html",
        status,
        accounts=accounts,
        able=sorted(one.name for one in accounts if one.submission is not None),
        lacks=visit.lacks_way_out,
        chosen=app.known_settings().send_from,
        changed=changed,
        typed={name: held.get(name, "") for name in _FIELDS},
        silent=visit.field("silent") == "yes" or (changed is not None and typed is not None and changed.submission is None),
        known=known,
        commands=_commands(changed) if changed is not None and consent else (),
        by_consent=Auth.OAUTH,
        error=error,
        keyless=wants_passphrase(error) or (tried is not None and wants_passphrase(tried.closed)),
        aloud=aloud,
        tried=tried,
        back=way_back(visit.field("back") or visit.asked("back")),
    )


def _commands(account: MailAccount) -> tuple[str, ...]:
    """Return what is typed once in a terminal for a mailbox opened by consent: where it sends, then the consent itself."""
    return (add_submission(account), login_again(account.name))


def _kept(visit: Visit, name: str) -> MailAccount | None:
    return next((one for one in visit.room.app.store.accounts() if one.name == name), None) if name else None


def _servers(visit: Visit) -> Response:
    """Return the fields of the servers, filled with what is known by the address; nothing where that tells nothing."""
    known = known_of(visit.asked("address"))
    if known is None:
        return Response(status_code=204)
    typed = {name: known.fields.get(name, "") for name in _FIELDS}
    return visit.page("mailbox_servers.html", typed=typed, known=known, silent=False)


def _keep(visit: Visit) -> Response:
    """Keep a mailbox as the form says, once it was tried; with the word ``untried`` at once, with ``fill`` not at all."""
    changed, do = _kept(visit, visit.field("name")), visit.field("do")
    if do == "fill":
        return _filled(visit, changed)
    try:
        refuse_in_sample(visit.room.app.home)
        wanted, password = _wanted(visit, changed)
        tried = None if do == "untried" else visit.room.app.trying.try_out(wanted, password)
        if tried is not None and not tried.well:
            return _page(visit, 422, changed=changed, tried=tried)
        _keep_it(visit, wanted, password)
    except UnghostError as error:
        return _page(visit, 422, changed=changed, error=error)
    return _done(visit, wanted, tried)


def _filled(visit: Visit, changed: MailAccount | None) -> Response:
    """Show the form again with what is known by the address: what a script does by itself."""
    known = known_of(visit.field("address"))
    typed = {name: visit.field(name) for name in _FIELDS} | (known.fields if known is not None else {})
    return _page(visit, changed=changed, typed=typed)


def _wanted(visit: Visit, changed: MailAccount | None) -> tuple[MailAccount, str]:
    """Return the mailbox a form means, and the password typed for it, empty where the one that is kept holds."""
    name = changed.name if changed is not None else visit.field("address")
    kept = changed or _kept(visit, name)
    wanted = described(visit, name, way_out_of(visit))
    if kept is not None:
        wanted = replace(wanted, folders=kept.folders)
    if kept is None or kept.auth is Auth.OAUTH or (visit.form is not None and visit.form.get("password")):
        return wanted, password_of(visit)
    if shown_to_others(kept, wanted):
        raise BadUse("Type the password once more.", "One that is kept is never shown to a server it was not given for.")
    return wanted, ""


def _keep_it(visit: Visit, account: MailAccount, password: str) -> None:
    app = visit.room.app
    if password:
        app.credentials.secrets.ready()
        app.credentials.keep_password(account, password)
    visit.room.write(lambda writer: writer.store.save_account(account))


def _done(visit: Visit, account: MailAccount, tried: Tried | None) -> Response:
    back, lacks = way_back(visit.field("back")), visit.lacks_way_out
    if tried is None:
        said = visit.words("%(name)s is kept; nothing was opened with it yet.", name=account.name)
    elif tried.sends:
        said = visit.words("%(name)s opens, and letters can leave through it. Nothing was sent.", name=account.name)
    else:
        said = visit.words("%(name)s opens. Nothing is sent from it.", name=account.name)
    return visit.back(back if back and not lacks else _here(back), said)


def _here(back: str, name: str = "") -> str:
    asked = urlencode({word: value for word, value in (("name", name), ("back", back)) if value})
    return f"/mailbox?{asked}" if asked else "/mailbox"


def _try(visit: Visit) -> Response:
    """Try a mailbox that is kept, with what is kept for it."""
    account = _known(visit)
    try:
        tried = visit.room.app.trying.try_out(account)
    except UnghostError as error:
        return _page(visit, 422, changed=account, typed=fields_of(account), error=error)
    return _page(visit, 200 if tried.well else 422, changed=account, typed=fields_of(account), tried=tried)


def _again(visit: Visit) -> Response:
    """Send whoever asks for the address of a form to the page it stands on."""
    return visit.back("/mailbox")


def _known(visit: Visit) -> MailAccount:
    found = _kept(visit, visit.field("name"))
    if found is None:
        raise BadUse("There is no mailbox of that name any more.", "Look at the list again.")
    return found


def _choose(visit: Visit) -> Response:
    """Choose the mailbox letters leave through."""
    account = _known(visit)
    if account.submission is None:
        raise BadUse(f"Nothing can be sent from {account.name}.", "Name its sending server first.")

    def work(app: App) -> Any:
        return app.yours.choose(lambda settings: replace(settings, send_from=account.name))

    visit.room.write(work)
    back = way_back(visit.field("back"))
    return visit.back(back or "/mailbox", visit.words("Letters leave through %(name)s.", name=account.name))


PAGE = Page(
    "mailbox",
    (
        Route("/mailbox", "mailboxes", _show),
        Route("/mailbox/servers", "servers of an address", _servers),
        Route("/mailbox", "keep a mailbox", _keep, "POST"),
        Route("/mailbox/try", "back to the mailboxes", _again),
        Route("/mailbox/try", "try a mailbox", _try, "POST"),
        Route("/mailbox/choose", "choose what is sent through", _choose, "POST"),
    ),
)
