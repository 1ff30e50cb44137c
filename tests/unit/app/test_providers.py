"""Providers of mail, as two floors know them."""

from unghost.app import providers
from unghost.domain.address import FREEMAIL


def test_a_provider_of_mail_is_nobodys_account() -> None:
    assert set(providers.DOMAINS) - {"office365.com"} <= FREEMAIL
