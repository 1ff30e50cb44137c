"""Consent on another device (RFC 8628): a person opens an address anywhere and types a code; the program asks now and then."""

from __future__ import annotations

from dataclasses import dataclass

from unghost.adapters.oauth.asking import Asking
from unghost.adapters.oauth.client import Application, Refused, told
from unghost.adapters.oauth.post import Reply
from unghost.app.endpoint import is_safe
from unghost.app.ways_in import login_again
from unghost.errors import LineBroken, LoginRefused

INTERVAL = 5.0
"""Seconds between two questions where the server names none, and what ``slow_down`` adds (RFC 8628 sections 3.2 and 3.5)."""
SHORTEST, LONGEST = 1.0, 60.0
PATIENCE = 900.0
"""Seconds a code lasts where the server does not say, and Microsoft's figure."""
MOST_PATIENCE = 1_800.0
LONGEST_CODE = 64


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a person is shown, and how long it stands."""

    address: str
    code: str
    device: str
    seconds: float
    interval: float

    def __repr__(self) -> str:
        return f"Invitation({self.address!r}, ***)"

    def sentence(self) -> str:
        """Return what to do, in a sentence."""
        return f"To let unghost into this mailbox, open {self.address} on any device and enter the code {self.code}"


def consent_on_device(application: Application, name: str, asking: Asking) -> Reply:
    """Show address and code, wait for consent and return what was granted. Raises LoginRefused or LineBroken."""
    try:
        invitation = _invited(application.start_device())
        asking.say(invitation.sentence())
        with asking.waiting():
            return _waited(application, invitation, asking)
    except Refused as refused:
        if refused.code in ("expired_token", "bad_verification_code"):
            raise _too_late(name) from None
        raise told(refused, name) from None


def _invited(reply: Reply) -> Invitation:
    found = reply.found
    address = found.get("verification_uri") or found.get("verification_url")  # the latter is Google's, older than the RFC
    code, device = found.get("user_code"), found.get("device_code")
    shown = isinstance(code, str) and 0 < len(code) <= LONGEST_CODE and code.isprintable()
    if not isinstance(address, str) or not is_safe(address) or not shown or not isinstance(device, str) or not device:
        raise LineBroken("The provider's device address does not answer with a code to type.", "Check the device address.")
    seconds = min(_number(found.get("expires_in"), PATIENCE), MOST_PATIENCE)
    interval = min(max(_number(found.get("interval"), INTERVAL), SHORTEST), LONGEST)
    return Invitation(address, str(code), device, seconds, interval)


def _waited(application: Application, invitation: Invitation, asking: Asking) -> Reply:
    """Ask until there is an answer. A broken line is none: the pause doubles (RFC 8628 section 3.5) and it is asked again."""
    latest = asking.clock() + invitation.seconds
    interval, broken = invitation.interval, None
    while asking.clock() < latest:
        asking.sleep(interval)
        try:
            return application.from_device(invitation.device)
        except LineBroken as error:
            interval, broken = min(interval * 2, LONGEST), error
        except Refused as refused:
            broken = None
            if refused.code == "slow_down":
                interval = min(interval + INTERVAL, LONGEST)
            elif refused.code != "authorization_pending":
                raise
    raise broken or Refused("expired_token")


def _too_late(name: str) -> LoginRefused:
    return LoginRefused("Nobody gave consent before the code ran out.", f"For a new code: {login_again(name)}")


def _number(found: object, otherwise: float) -> float:
    """Return a positive number a server names, else what is usual."""
    if isinstance(found, str) and found.isascii() and found.isdigit() and len(found) < 10:
        return float(found) or otherwise
    return float(found) if isinstance(found, int | float) and 0 < found < 1e9 else otherwise
