"""From the little a user says a whole mailbox is made, or they are told what is lacking."""

from __future__ import annotations

import pytest

from unghost.app.mailbox import Told, describe, hint
from unghost.app.providers import CONSENTS, provider_of
from unghost.domain.account import Auth, Security
from unghost.errors import BadUse


@pytest.mark.parametrize(
    ("name", "host"),
    [
        ("jo@gmail.com", "imap.gmail.com"),
        ("Jo@GoogleMail.com", "imap.gmail.com"),
        ("jo@icloud.com", "imap.mail.me.com"),
        ("jo@fastmail.com", "imap.fastmail.com"),
        ("jo@gmx.de", "imap.gmx.net"),
        ("jo@gmx.com", "imap.gmx.com"),
        ("jo@web.de", "imap.web.de"),
        ("jo@yahoo.co.uk", "imap.mail.yahoo.com"),
        ("jo@aol.com", "imap.aol.com"),
        ("jo@zoho.eu", "imap.zoho.eu"),
        ("jo@mailbox.org", "imap.mailbox.org"),
        ("jo@posteo.de", "posteo.de"),
        ("jo@t-online.de", "secureimap.t-online.de"),
    ],
)
def test_the_server_of_a_well_known_provider_is_known(name: str, host: str) -> None:
    account = describe(Told(name))
    assert (account.host, account.port, account.security, account.user) == (host, 993, Security.TLS, name)
    assert account.auth is Auth.PASSWORD


@pytest.mark.parametrize("name", ["jo@harbour.example", "work", "jo@proton.me", "jo@tuta.com"])
def test_a_server_that_cannot_be_guessed_is_asked_for(name: str) -> None:
    with pytest.raises(BadUse) as refused:
        describe(Told(name))
    assert "--host" in refused.value.remedy or "IMAP" in refused.value.remedy


@pytest.mark.parametrize("name", ["jo@outlook.com", "jo@hotmail.co.uk", "jo@live.nl", "jo@harbour.onmicrosoft.com"])
def test_who_takes_no_password_is_asked_for_consent(name: str) -> None:
    with pytest.raises(BadUse, match="takes no password") as refused:
        describe(Told(name))
    assert "--provider microsoft" in refused.value.remedy
    account = describe(Told(name, client_id="abc"))
    assert account.auth is Auth.OAUTH
    assert account.oauth is not None
    assert account.oauth.provider == "microsoft"


@pytest.mark.parametrize(
    ("security", "port"), [(None, 993), (Security.TLS, 993), (Security.STARTTLS, 143), (Security.PLAIN, 143)]
)
def test_the_port_follows_the_protection(security: Security | None, port: int) -> None:
    account = describe(Told("jo@harbour.example", host="127.0.0.1", security=security))
    assert account.port == port
    assert describe(Told("jo@harbour.example", host="127.0.0.1", security=security, port=1143)).port == 1143


def test_what_was_said_counts_more_than_what_is_known() -> None:
    account = describe(Told("jo@gmail.com", host="imap.harbour.example", port=4993, user="kim", folders=("INBOX", "Sent")))
    assert (account.host, account.port, account.user, account.folders) == ("imap.harbour.example", 4993, "kim", ("INBOX", "Sent"))


@pytest.mark.parametrize("host", ["imap.harbour.example", "10.0.0.1", "localhost.harbour.example", "0.0.0.0"])
def test_no_other_machine_is_spoken_to_in_the_clear(host: str) -> None:
    with pytest.raises(BadUse, match="in the clear"):
        describe(Told("jo@harbour.example", host=host, security=Security.PLAIN))


@pytest.mark.parametrize(
    "told",
    [
        Told(""),
        Told("  "),
        Told("a\nb", host="h"),
        Told("\x1b[2J", host="h"),
        Told("x" * 300, host="h"),
        Told("imaps://jo@harbour.example"),
        Told("jo", host="imap harbour"),
        Told("jo", host="imaps://harbour.example"),
        Told("jo", host="harbour.example:993"),
        Told("jo", host="-harbour.example"),
        Told("jo", host="a" * 300),
        Told("jo", host="h", port=0),
        Told("jo", host="h", port=65_536),
        Told("jo", host="h", user="a\r\nb"),
        Told("jo", host="h", folders=("",)),
        Told("jo", host="h", folders=("a\nb",)),
    ],
    ids=str,
)
def test_what_cannot_be_is_refused_with_a_remedy(told: Told) -> None:
    with pytest.raises(BadUse) as refused:
        describe(told)
    assert refused.value.remedy
    assert "\n" not in refused.value.sentence


def test_google_is_asked_in_a_browser_and_microsoft_by_a_code_or_in_a_browser() -> None:
    google = describe(Told("jo@harbour.example", provider="google", client_id="abc")).oauth
    microsoft = describe(Told("jo@harbour.example", provider="microsoft", client_id="abc", tenant="harbour.example")).oauth
    assert google is not None
    assert microsoft is not None
    assert (google.device_url, google.scope) == ("", "https://mail.google.com/")
    assert google.authorize_url.startswith("https://accounts.google.com/")
    assert microsoft.device_url == "https://login.microsoftonline.com/harbour.example/oauth2/v2.0/devicecode"
    office = "https://outlook.office.com"
    assert microsoft.scope == f"{office}/SMTP.Send {office}/IMAP.AccessAsUser.All offline_access"
    assert "/common/" in CONSENTS["microsoft"].token_url.format(tenant="common")


def test_a_mailbox_of_a_company_lies_where_its_provider_says() -> None:
    assert describe(Told("jo@harbour.example", provider="google", client_id="abc")).host == "imap.gmail.com"
    assert describe(Told("jo@harbour.example", provider="microsoft", client_id="abc")).host == "outlook.office365.com"


def test_a_provider_of_ones_own_is_described_by_its_addresses() -> None:
    told = Told(
        "jo@harbour.example",
        host="h",
        client_id="abc",
        token_url="http://127.0.0.1:8/token",
        device_url="http://127.0.0.1:8/d",
        scope="  mail   offline ",
    )
    app = describe(told).oauth
    assert app is not None
    assert (app.provider, app.scope, app.authorize_url) == ("", "mail offline", "")


@pytest.mark.parametrize(
    "told",
    [
        Told("jo@gmail.com", auth=Auth.OAUTH),
        Told("jo@gmail.com", provider="google"),
        Told("jo@gmail.com", scope="mail"),
        Told("jo@gmail.com", device_url="https://x.example/d"),
        Told("jo@gmail.com", tenant="x.example"),
        Told("jo@gmail.com", provider="google", client_id="a b"),
        Told("jo@gmail.com", provider="yahoo", client_id="abc"),
        Told("jo@x.example", provider="microsoft", client_id="abc", tenant="a/../b"),
        Told("jo@x.example", host="h", client_id="abc"),
        Told("jo@x.example", host="h", client_id="abc", token_url="https://x.example/token"),
        Told("jo@x.example", host="h", client_id="abc", token_url="https://x.example/t", device_url="https://x.example/d"),
        Told(
            "jo@x.example", host="h", client_id="abc", token_url="http://x.example/t", device_url="https://x.example/d", scope="m"
        ),
        Told(
            "jo@x.example", host="h", client_id="abc", token_url="https://x.example/t", device_url="http://x.example/d", scope="m"
        ),
        Told("jo@gmail.com", provider="google", client_id="abc", authorize_url="file:///etc/passwd"),
        Told("jo@gmail.com", provider="google", client_id="abc", scope="a\x00b"),
    ],
    ids=str,
)
def test_a_consent_that_cannot_be_asked_for_is_refused_at_once(told: Told) -> None:
    with pytest.raises(BadUse) as refused:
        describe(told)
    assert refused.value.remedy


def test_naming_the_address_of_one_way_means_that_way() -> None:
    app = describe(Told("jo@x.example", provider="microsoft", client_id="a", authorize_url="https://x.example/a")).oauth
    assert app is not None
    assert (app.device_url, app.authorize_url) == ("", "https://x.example/a")


def test_an_app_password_is_hinted_at_where_one_is_needed() -> None:
    assert "app password" in hint(describe(Told("jo@icloud.com")))
    assert hint(describe(Told("jo@mailbox.org"))) == ""
    assert hint(describe(Told("jo@gmail.com", host="imap.harbour.example"))) == ""


def test_no_domain_is_known_twice_or_by_half() -> None:
    assert provider_of("jo@notgmail.com") is None
    assert provider_of("gmail.com.evil.example") is None
    assert provider_of("") is None
