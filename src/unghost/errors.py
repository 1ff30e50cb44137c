"""Everything that can go wrong, as one tree. The docstring of a class is the sentence a user may see.

UnghostError
├── BadUse
│   ├── UnknownKind
│   ├── UnknownPerson
│   ├── NotInitialised
│   ├── BadTable
│   └── NoAccount
├── CouldNot
│   ├── MissingPlace
│   ├── UnreadablePlace
│   ├── SuddenlyEmpty
│   ├── LoginRefused
│   ├── LineBroken
│   ├── NoSecretStore
│   ├── NotSendable
│   ├── StoreBusy
│   ├── StoreNewer
│   ├── StoreBroken
│   ├── NotLetIn
│   └── TooOften
├── Unreadable
└── CatalogueError
"""

from __future__ import annotations


class UnghostError(Exception):
    """Something went wrong; the sentence says what, the remedy what to do about it."""

    exit_code = 3

    def __init__(self, sentence: str, remedy: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.remedy = remedy


class BadUse(UnghostError):
    """The call itself is off; the program did nothing."""

    exit_code = 2


class UnknownKind(BadUse):
    """There is no source of that kind."""


class UnknownPerson(BadUse):
    """Nobody of that address, name or telephone number is in the record."""


class NotInitialised(BadUse):
    """The program does not know yet whose side it is on."""


class BadTable(BadUse):
    """A table lacks a column it must have, or is no table at all."""


class NoAccount(BadUse):
    """Nobody of that name has an account at this home."""


class CouldNot(UnghostError):
    """The call was right but the world did not allow it."""


class MissingPlace(CouldNot):
    """There is nothing at that path."""


class UnreadablePlace(CouldNot):
    """The place is there but may not be read, or is not of the kind named."""


class SuddenlyEmpty(CouldNot):
    """A place that had mail has none now; the line stops until a person has looked."""


class LoginRefused(CouldNot):
    """The server does not let us in: a wrong password, an expired or withdrawn consent."""


class LineBroken(CouldNot):
    """A server cannot be reached, its certificate cannot be trusted, or the line broke again and again."""


class NoSecretStore(CouldNot):
    """There is no safe place for a secret, or it cannot be opened."""


class NotSendable(CouldNot):
    """Words, a name or an address cannot be made into a mail as they are."""


class StoreBusy(CouldNot):
    """Another unghost is writing to the same home."""


class StoreNewer(CouldNot):
    """The home was written by a newer version of the program."""


class StoreBroken(CouldNot):
    """The store of this home cannot be opened."""


class NotLetIn(CouldNot):
    """A name and a password do not belong together, or a link is no longer good."""


class TooOften(CouldNot):
    """Too much was asked or tried in too short a time; it says how long to wait."""

    def __init__(self, sentence: str, remedy: str, seconds: int) -> None:
        super().__init__(sentence, remedy)
        self.seconds = seconds


class Unreadable(UnghostError):
    """One message cannot be read as mail; it is set aside with its reason, and the rest goes on."""

    def __init__(self, reason: str, sentence: str = "") -> None:
        super().__init__(sentence or reason)
        self.reason = reason


class CatalogueError(UnghostError):
    """A catalogue has a member without a proof, or two members of one name."""
