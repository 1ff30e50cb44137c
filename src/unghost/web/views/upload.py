"""Files as they are sent: piece by piece from the line to the disk of the home, whatever their size."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Any

from anyio import to_thread
from python_multipart import MultipartParser
from python_multipart.exceptions import MultipartParseError
from python_multipart.multipart import parse_options_header
from starlette.requests import ClientDisconnect

from unghost.errors import BadUse

if TYPE_CHECKING:
    from collections.abc import Callable

    from unghost.web.visit import Visit
    from unghost.wiring.receiving import Arrival, Receiving

LONGEST_NAME = 1_000
LARGEST = 1 << 50
"""Bytes: more than any disk; what fits on this one is asked as they come."""
_AGAIN = BadUse("The file did not come through whole.", "Send it once more.")


async def receiving_of(visit: Visit) -> Receiving:
    """Return what takes the files of this home."""
    return await to_thread.run_sync(lambda: visit.room.app.receiving)


async def sent_file(visit: Visit) -> Path:
    """Return where the one file of a plain form lies now; raise BadUse where none was chosen or it broke off, CouldNot where it
    does not fit.
    """
    told = visit.request.headers.get("Content-Length", "")
    form = _Form(await receiving_of(visit), int(told) if told.isascii() and told.isdigit() and len(told) < 19 else 0)
    try:
        await form.take(visit.request.headers.get("Content-Type", ""), visit.request.stream())
    except (MultipartParseError, ClientDisconnect, UnicodeDecodeError):
        form.drop()
        raise _AGAIN from None
    except BaseException:
        form.drop()
        raise
    return await to_thread.run_sync(lambda: form.done(visit.room.app.receiving))


async def sent_piece(visit: Visit, arrival: Arrival, at: int) -> int:
    """Write the piece that is being sent behind what is here; return how much is here then. Raises BadUse and CouldNot."""
    with arrival.writing(at) as take:
        async for piece in visit.request.stream():
            take(piece)
    return arrival.at


@dataclass(slots=True)
class _Form:
    """A form with one file, read as it comes; other fields are left alone."""

    receiving: Receiving
    size: int
    arrival: Arrival | None = None
    _header: bytearray = field(default_factory=bytearray)
    _value: bytearray = field(default_factory=bytearray)
    _open: ExitStack = field(default_factory=ExitStack)
    _take: Callable[[bytes], None] | None = None
    _whole: bool = False

    async def take(self, content_type: str, pieces: AsyncIterator[bytes]) -> None:
        """Read the whole of it."""
        kind, options = parse_options_header(content_type)
        boundary = options.get(b"boundary", b"")
        if kind != b"multipart/form-data" or not boundary:
            raise BadUse("No file was sent.", "Choose a file, then send the form.")
        callbacks: Any = {
            "on_header_field": lambda data, start, end: self._header.extend(data[start:end]),
            "on_header_value": lambda data, start, end: self._value.extend(data[start:end]),
            "on_header_end": self._header_ends,
            "on_part_data": self._data,
            "on_part_end": self._part_ends,
        }
        parser = MultipartParser(boundary, callbacks)
        with self._open:
            async for piece in pieces:
                parser.write(piece)
        parser.finalize()

    def done(self, receiving: Receiving) -> Path:
        """Return where the file lies; raise BadUse where none was chosen, or its end is missing."""
        if self.arrival is None:
            raise BadUse("No file was chosen.", "Choose a file first, then send the form.")
        if not self._whole:
            self.drop()
            raise _AGAIN
        return receiving.take_in(self.arrival)

    def drop(self) -> None:
        """Let go of what came."""
        if self.arrival is not None:
            self.arrival.drop()

    def _header_ends(self) -> None:
        name, value = bytes(self._header).lower(), bytes(self._value)
        self._header.clear()
        self._value.clear()
        if name == b"content-disposition" and self.arrival is None:
            _, options = parse_options_header(value)
            called = options.get(b"filename", b"").decode("utf-8", "replace")[-LONGEST_NAME:]
            if called:
                self.arrival = self.receiving.arrival(called, self.size, token_hex(8))  # a plain form goes on from no earlier one
                self._take = self._open.enter_context(self.arrival.writing(0))

    def _data(self, data: bytes, start: int, end: int) -> None:
        if self._take is not None:
            self._take(data[start:end])

    def _part_ends(self) -> None:
        self._whole = self._whole or self._take is not None
        self._take = None
