"""The token a form carries. It is made from the secret of the session, which only the browser has, and masked anew in each
answer: nobody learns it from how well an answer compresses (the attack called BREACH).
"""

from __future__ import annotations

import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from secrets import token_bytes

BYTES = 32


def proof(secret: str) -> bytes:
    """Return what shows that a form comes from a page of the session with this secret."""
    return hmac.digest(secret.encode("utf-8", "surrogatepass"), b"unghost form", "sha256")


def masked(proven: bytes) -> str:
    """Return a proof as a form carries it: a mask, and the proof under it."""
    mask = token_bytes(BYTES)
    return urlsafe_b64encode(mask + _over(mask, proven)).decode()


def shows(token: str, proven: bytes) -> bool:
    """Say whether what a form carried is this proof."""
    try:
        found = urlsafe_b64decode(token.encode("ascii"))
    except ValueError:
        return False
    return len(found) == 2 * BYTES and hmac.compare_digest(_over(found[:BYTES], found[BYTES:]), proven)


def _over(mask: bytes, text: bytes) -> bytes:
    return bytes(one ^ other for one, other in zip(mask, text, strict=True))
