"""The form of a mailbox: what somebody types of its servers, what is known by the address, and the mailbox that is meant."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from shlex import quote
from typing import TYPE_CHECKING

from unghost.app.mailbox import Told, describe
from unghost.app.providers import provider_of
from unghost.app.submission import UNTOLD, Out
from unghost.domain.account import Security
from unghost.errors import BadUse, NoSecretStore
from unghost.web.access.reach import within_reach

if TYPE_CHECKING:
    from unghost.domain.account import MailAccount
    from unghost.errors import UnghostError
    from unghost.web.visit import Visit

SERVER = ("host", "port", "security", "user")
WAY_OUT = ("out_host", "out_port", "out_security", "out_user")
_LONGEST_PASSWORD = 4_096
_TO_A_DRAFT = re.compile(r"/draft/[\w.~-]{1,200}(?:/approve)?")


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the servers of an address: fields of the form by name, what must be known first (``hint``), and the
    command that gives consent where its provider takes no password, empty where it does.
    """

    fields: dict[str, str]
    hint: str = ""
    consent: str = ""


def known_of(address: str) -> Known | None:
    """Return what is known of an address by its domain, None where nothing is."""
    provider = provider_of(address)
    if provider is None:
        return None
    if provider.oauth and not provider.password:
        return Known({}, provider.hint, consent_command(address, provider.oauth))
    if not provider.host:
        return Known({}, "" if "--" in provider.hint else provider.hint)
    host, _, port = provider.smtp.rpartition(":")
    fields = {"host": provider.host, "port": str(provider.port), "security": provider.security.value}
    return Known({**fields, **_way_out(host, port, "starttls" if port == "587" else "tls" if port else "")}, provider.hint)


def fields_of(account: MailAccount) -> dict[str, str]:
    """Return a mailbox as the form holds it; nothing of it is a secret."""
    out = account.submission
    fields = {"address": account.name, "host": account.host, "port": str(account.port), "security": account.security.value}
    user = account.user if account.user != account.name else ""
    return {**fields, "user": user, **(_way_out(out.host, str(out.port), out.security.value, out.user) if out else {})}


def _way_out(*values: str) -> dict[str, str]:
    return dict(zip(WAY_OUT, values, strict=False))


def consent_command(address: str, provider: str) -> str:
    """Return the command that asks for consent once."""
    return f"unghost account add {quote(address)} --provider {provider} --client-id ID"


def described(visit: Visit, name: str, out: Out = UNTOLD) -> MailAccount:
    """Return the mailbox that a form means, letters leaving as ``out`` says; raise BadUse in the words of the page."""
    known = provider_of(name)
    if known is not None and known.oauth and not known.password and not visit.field("host"):
        command = consent_command(name, known.oauth)
        remedy = f"Give it once in a terminal, then read it under Sources: {command} (docs/mailboxes-consent.md tells of the ID)."
        raise BadUse(f"The provider of {name} takes no password, only your consent.", remedy)
    host, port, security, user = (visit.field(field) for field in SERVER)
    told = Told(name=name, host=host, port=_port(port), security=_security(security), user=user, out=out)
    try:
        found = describe(told)
    except BadUse as error:
        if "--" not in error.remedy:
            raise
        raise BadUse(error.sentence, "Write the name of its server, the port and how the line is protected, too.") from None
    return within_reach(visit, found)


def wants_passphrase(error: UnghostError | None) -> bool:
    """Say whether nothing is the matter but a passphrase that was not given: then a page says how to give it."""
    return isinstance(error, NoSecretStore) and "UNGHOST_PASSPHRASE" in error.remedy


def way_out_of(visit: Visit) -> Out:
    """Return where letters leave as a form says it: named, nowhere, or as the provider publishes."""
    if visit.field("silent") == "yes":
        return Out(none=True)
    host, port, security, user = (visit.field(field) for field in WAY_OUT)
    return Out(host, _port(port) if host else None, _security(security) if host else None, user)


def _port(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else None


def _security(text: str) -> Security | None:
    return Security(text) if text in tuple(Security) else None


def password_of(visit: Visit) -> str:
    """Return the password a form holds, as it was typed; raise BadUse where it is none that could be kept."""
    found = visit.form.get("password", "") if visit.form is not None else ""
    if not isinstance(found, str) or not 0 < len(found) <= _LONGEST_PASSWORD:
        raise BadUse("There is no password.", "Many providers want one made for this program alone: an app password.")
    return found


def shown_to_others(kept: MailAccount, wanted: MailAccount) -> bool:
    """Say whether the password that is kept would be shown to a server, or over a line, it was not given for."""
    as_kept = replace(wanted, submission=kept.submission, folders=kept.folders, oauth=kept.oauth, auth=kept.auth)
    new_way = wanted.submission is not None and wanted.submission != kept.submission
    return as_kept != kept or (new_way and not _published(wanted))


def _published(account: MailAccount) -> bool:
    """Say whether letters leave where the provider of the mailbox itself says, over the line it names."""
    known, out = known_of(account.user), account.submission
    said = known.fields if known is not None else {}
    if out is None or said.get("host") != account.host:
        return False
    return (out.host, str(out.port), out.security.value, out.user) == (*(said[field] for field in WAY_OUT[:3]), "")


def way_back(text: str) -> str:
    """Return the draft, or the page of its approval, that somebody came from; empty where it is none."""
    return text if _TO_A_DRAFT.fullmatch(text) else ""
