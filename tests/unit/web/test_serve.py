"""What is listened at: a page leaves at once, and is not kept back until its first part was confirmed."""

from __future__ import annotations

import asyncio
import socket

import pytest

from unghost.errors import CouldNot
from unghost.web.serve import _listening


def test_what_is_written_to_a_browser_leaves_at_once() -> None:
    async def delays() -> bool:
        told: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

        async def met(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            line = writer.get_extra_info("socket")
            told.set_result(not line.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
            writer.close()

        listener = _listening("127.0.0.1", 0)
        server = await asyncio.start_server(met, sock=listener)
        async with server:
            _, writer = await asyncio.open_connection(*listener.getsockname())
            found = await told
            writer.close()
        return found

    assert not asyncio.run(delays())


def test_a_port_in_use_is_said_with_a_way_out() -> None:
    with _listening("127.0.0.1", 0) as taken, pytest.raises(CouldNot, match="cannot be listened at") as raised:
        _listening("127.0.0.1", taken.getsockname()[1])
    assert "--port" in raised.value.remedy
