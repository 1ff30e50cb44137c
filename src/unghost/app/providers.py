"""Where well-known providers let mail be read and handed in, and where Google and Microsoft ask for consent, as published."""

from __future__ import annotations

from dataclasses import dataclass, replace

from unghost.domain.account import Security


@dataclass(frozen=True, slots=True)
class Provider:
    """How a provider is reached over IMAP, and at ``smtp`` for submission, written ``host:port`` (465 is TLS, 587 STARTTLS).

    ``oauth`` names whose consent it takes, ``hint`` what a user must know first. ``password`` is false where it takes no password
    at all; an empty ``host`` means that there is no way in from here. ``saves_sent`` says that it keeps a copy of what was handed
    in by itself.
    """

    host: str
    hint: str = ""
    oauth: str = ""
    password: bool = True
    port: int = 993
    security: Security = Security.TLS
    smtp: str = ""
    saves_sent: bool = False


@dataclass(frozen=True, slots=True)
class Consent:
    """Where a provider asks for consent and hands out tokens; ``{tenant}`` is filled in.

    ``scope`` is what reading asks for, ``sending`` the further scope that sending asks for, empty where the first covers it.
    """

    host: str
    scope: str
    token_url: str
    device_url: str
    authorize_url: str
    sending: str = ""


_APP_PASSWORD = "It wants a password made for this program alone (an app password), not the one of the web page."
_SWITCH_ON = "Reading by IMAP must first be switched on in the settings of its web page."
_NO_PASSWORDS = "It takes no passwords any more, only consent."
_GMAIL = Provider("imap.gmail.com", _APP_PASSWORD, oauth="google", smtp="smtp.gmail.com:465", saves_sent=True)
_MICROSOFT = Provider(
    "outlook.office365.com", _NO_PASSWORDS, oauth="microsoft", password=False, smtp="smtp.office365.com:587", saves_sent=True
)
_OUTLOOK = replace(_MICROSOFT, smtp="smtp-mail.outlook.com:587")
_YAHOO = Provider("imap.mail.yahoo.com", _APP_PASSWORD, smtp="smtp.mail.yahoo.com:465")
_AOL = Provider("imap.aol.com", _APP_PASSWORD, smtp="smtp.aol.com:465")
_ICLOUD = Provider("imap.mail.me.com", _APP_PASSWORD, smtp="smtp.mail.me.com:587")
_FASTMAIL = Provider("imap.fastmail.com", _APP_PASSWORD, smtp="smtp.fastmail.com:465")
_GMX = Provider("imap.gmx.net", _SWITCH_ON, smtp="mail.gmx.net:587")
_GMX_COM = Provider("imap.gmx.com", _SWITCH_ON, smtp="mail.gmx.com:587")
_PROTON = Provider(
    "",
    "Its mail is read through Proton Mail Bridge on your machine: name what the bridge shows: --host H --port N --security S",
    saves_sent=True,
)
_T_ONLINE = Provider(
    "secureimap.t-online.de",
    "It wants the separate mail password (Passwort für E-Mail-Programme).",
    smtp="securesmtp.t-online.de:465",
)
_NO_IMAP = Provider("", "It offers no IMAP; export your mail and read the file instead.")

_KNOWN: dict[Provider, str] = {
    _GMAIL: "gmail.com googlemail.com",
    _MICROSOFT: "office365.com",
    _OUTLOOK: "outlook.com outlook.de outlook.fr outlook.es outlook.it hotmail.com hotmail.co.uk hotmail.de hotmail.fr "
    "hotmail.es hotmail.it hotmail.nl live.com live.co.uk live.de live.fr live.nl live.it msn.com",
    _YAHOO: "yahoo.com yahoo.co.uk yahoo.de yahoo.fr yahoo.es yahoo.it yahoo.ca yahoo.com.br ymail.com rocketmail.com",
    _AOL: "aol.com aim.com",
    _ICLOUD: "icloud.com me.com mac.com",
    _FASTMAIL: "fastmail.com fastmail.fm",
    _GMX: "gmx.net gmx.de gmx.at gmx.ch",
    _GMX_COM: "gmx.com gmx.co.uk gmx.us gmx.fr gmx.es",
    Provider("imap.web.de", _SWITCH_ON, smtp="smtp.web.de:587"): "web.de",
    Provider("imap.zoho.com", _SWITCH_ON, smtp="smtp.zoho.com:465"): "zoho.com zohomail.com",
    Provider("imap.zoho.eu", _SWITCH_ON, smtp="smtp.zoho.eu:465"): "zoho.eu zohomail.eu",
    Provider("imap.mailbox.org", smtp="smtp.mailbox.org:465"): "mailbox.org",
    Provider("posteo.de", smtp="posteo.de:465"): "posteo.de posteo.net posteo.org posteo.at posteo.ch posteo.eu",
    _T_ONLINE: "t-online.de",
    Provider("mx.freenet.de", smtp="mx.freenet.de:587"): "freenet.de",
    Provider("imap.orange.fr", smtp="smtp.orange.fr:465"): "orange.fr wanadoo.fr",
    Provider("imap.free.fr", smtp="smtp.free.fr:465"): "free.fr",
    Provider("imap.laposte.net", smtp="smtp.laposte.net:465"): "laposte.net",
    Provider("imapmail.libero.it", smtp="smtp.libero.it:465"): "libero.it",
    Provider("imaps.bluewin.ch", smtp="smtpauths.bluewin.ch:465"): "bluewin.ch",
    Provider("imap.seznam.cz", smtp="smtp.seznam.cz:465"): "seznam.cz",
    Provider("imap.yandex.com", _APP_PASSWORD, smtp="smtp.yandex.com:465"): "yandex.com",
    Provider("imap.yandex.ru", _APP_PASSWORD, smtp="smtp.yandex.ru:465"): "yandex.ru",
    Provider("imap.mail.ru", _APP_PASSWORD, smtp="smtp.mail.ru:465"): "mail.ru",
    Provider("imap.qq.com", _APP_PASSWORD, smtp="smtp.qq.com:465"): "qq.com",
    Provider("mail.btinternet.com", smtp="mail.btinternet.com:465"): "btinternet.com",
    Provider("mail.runbox.com", smtp="mail.runbox.com:465"): "runbox.com",
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
        sending="https://outlook.office.com/SMTP.Send",
    ),
}


def provider_of(address: str) -> Provider | None:
    """Return how the mail of an address is read, by its domain; None where the domain tells nothing."""
    domain = address.rpartition("@")[2].lower().rstrip(".")
    if domain.endswith(".onmicrosoft.com"):
        return _MICROSOFT
    return DOMAINS.get(domain)


def provider_at(host: str) -> Provider | None:
    """Return whose IMAP server a host is, None where it is nobody's that is known."""
    name = host.lower().rstrip(".")
    return next((provider for provider in _KNOWN if provider.host == name), None) if name else None
