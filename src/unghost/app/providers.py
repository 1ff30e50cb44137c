"""Where the mail of well-known providers is read, and where Google and Microsoft ask for consent: facts as published."""

from __future__ import annotations

from dataclasses import dataclass

from unghost.domain.account import Security


@dataclass(frozen=True, slots=True)
class Provider:
    """How a provider is reached over IMAP. ``oauth`` names whose consent it takes, ``hint`` what a user must know first.

    ``password`` is false where the provider takes no password at all; an empty ``host`` means that there is no way in from here.
    """

    host: str
    hint: str = ""
    oauth: str = ""
    password: bool = True
    port: int = 993
    security: Security = Security.TLS


@dataclass(frozen=True, slots=True)
class Consent:
    """Where a provider asks for consent and hands out tokens; ``{tenant}`` is filled in."""

    host: str
    scope: str
    token_url: str
    device_url: str
    authorize_url: str


_APP_PASSWORD = "It wants a password made for this program alone (an app password), not the one of the web page."
_SWITCH_ON = "Reading by IMAP must first be switched on in the settings of its web page."
_GMAIL = Provider("imap.gmail.com", _APP_PASSWORD, oauth="google")
_MICROSOFT = Provider("outlook.office365.com", "It takes no passwords any more, only consent.", oauth="microsoft", password=False)
_YAHOO = Provider("imap.mail.yahoo.com", _APP_PASSWORD)
_AOL = Provider("imap.aol.com", _APP_PASSWORD)
_ICLOUD = Provider("imap.mail.me.com", _APP_PASSWORD)
_FASTMAIL = Provider("imap.fastmail.com", _APP_PASSWORD)
_GMX = Provider("imap.gmx.net", _SWITCH_ON)
_GMX_COM = Provider("imap.gmx.com", _SWITCH_ON)
_PROTON = Provider(
    "", "Its mail is read through Proton Mail Bridge on your machine: name what the bridge shows: --host H --port N --security S"
)
_NO_IMAP = Provider("", "It offers no IMAP; export your mail and read the file instead.")

_KNOWN: dict[Provider, str] = {
    _GMAIL: "gmail.com googlemail.com",
    _MICROSOFT: "outlook.com outlook.de outlook.fr outlook.es outlook.it hotmail.com hotmail.co.uk hotmail.de hotmail.fr "
    "hotmail.es hotmail.it hotmail.nl live.com live.co.uk live.de live.fr live.nl live.it msn.com office365.com",
    _YAHOO: "yahoo.com yahoo.co.uk yahoo.de yahoo.fr yahoo.es yahoo.it yahoo.ca yahoo.com.br ymail.com rocketmail.com",
    _AOL: "aol.com aim.com",
    _ICLOUD: "icloud.com me.com mac.com",
    _FASTMAIL: "fastmail.com fastmail.fm",
    _GMX: "gmx.net gmx.de gmx.at gmx.ch",
    _GMX_COM: "gmx.com gmx.co.uk gmx.us gmx.fr gmx.es",
    Provider("imap.web.de", _SWITCH_ON): "web.de",
    Provider("imap.zoho.com", _SWITCH_ON): "zoho.com zohomail.com",
    Provider("imap.zoho.eu", _SWITCH_ON): "zoho.eu zohomail.eu",
    Provider("imap.mailbox.org"): "mailbox.org",
    Provider("posteo.de"): "posteo.de posteo.net posteo.org posteo.at posteo.ch posteo.eu",
    Provider("secureimap.t-online.de", "It wants the separate mail password (Passwort für E-Mail-Programme)."): "t-online.de",
    Provider("mx.freenet.de"): "freenet.de",
    Provider("imap.orange.fr"): "orange.fr wanadoo.fr",
    Provider("imap.free.fr"): "free.fr",
    Provider("imap.laposte.net"): "laposte.net",
    Provider("imapmail.libero.it"): "libero.it",
    Provider("imaps.bluewin.ch"): "bluewin.ch",
    Provider("imap.seznam.cz"): "seznam.cz",
    Provider("imap.yandex.com", _APP_PASSWORD): "yandex.com",
    Provider("imap.yandex.ru", _APP_PASSWORD): "yandex.ru",
    Provider("imap.mail.ru", _APP_PASSWORD): "mail.ru",
    Provider("imap.qq.com", _APP_PASSWORD): "qq.com",
    Provider("mail.btinternet.com"): "btinternet.com",
    Provider("mail.runbox.com"): "runbox.com",
    _PROTON: "proton.me protonmail.com protonmail.ch pm.me",
    _NO_IMAP: "tuta.com tutanota.com tutanota.de tutamail.com hey.com",
}
DOMAINS = {domain: provider for provider, domains in _KNOWN.items() for domain in domains.split()}

CONSENTS = {
    # https://developers.google.com/identity/protocols/oauth2/native-app; its device flow has no scope for mail (decision 0007).
    "google": Consent(
        "imap.gmail.com",
        "https://mail.google.com/",
        "https://oauth2.googleapis.com/token",
        "",
        "https://accounts.google.com/o/oauth2/v2/auth",
    ),
    # https://learn.microsoft.com/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth
    "microsoft": Consent(
        "outlook.office365.com",
        "https://outlook.office.com/IMAP.AccessAsUser.All offline_access",
        "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token",
        "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/devicecode",
        "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/authorize",
    ),
}


def provider_of(address: str) -> Provider | None:
    """Return how the mail of an address is read, by its domain; None where the domain tells nothing."""
    domain = address.rpartition("@")[2].lower().rstrip(".")
    if domain.endswith(".onmicrosoft.com"):
        return _MICROSOFT
    return DOMAINS.get(domain)
