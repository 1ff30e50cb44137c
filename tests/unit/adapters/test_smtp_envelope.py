"""Addresses as a server is told them, and letters as they are written on the line."""

from __future__ import annotations

import pytest

from unghost.adapters.senders.envelope import envelope_of, stuffed


@pytest.mark.parametrize(
    ("to", "told", "wide"),
    [
        ("jo@acme.example", "jo@acme.example", False),
        ("Jo+x@ACME.example", "Jo+x@ACME.example", False),
        ("o'brien@acme.example", "o'brien@acme.example", False),
        ("jo@bücher.example", "jo@xn--bcher-kva.example", False),
        ("jürgen@bücher.example", "jürgen@bücher.example", True),
        ("jo@straße.example", "jo@straße.example", True),
        ("jo@日本.example", "jo@xn--wgv71a.example", False),
        ("jo@[192.0.2.1]", "jo@[192.0.2.1]", False),
    ],
)
def test_an_address_is_told_as_the_server_can_take_it(to: str, told: str, wide: bool) -> None:
    envelope = envelope_of("ann@harbour.example", to)
    assert envelope is not None
    assert (envelope.to, envelope.wide) == (told, wide)


@pytest.mark.parametrize(
    "address",
    [
        *("", "jo", "@acme.example", "jo@", "jo@@acme.example", "jo@a@b.example", "jo@acme..example", "jo@.example"),
        *("jo smith@acme.example", "<jo@acme.example>", "jo@acme.example>", "jo\r\nDATA@acme.example", "jo@acme.example\r\n"),
        *(
            "jo@acme.example\0",
            "jo@acme.example SIZE=1",
            "j" * 65 + "@acme.example",
            "jo@" + "a." * 130 + "example",
            "jo@ac\x85me.example",
        ),
        *("jo,eve@acme.example", "jo@acme.example,eve@acme.example", "jo;eve@acme.example", '"jo"@acme.example'),
    ],
)
def test_what_is_no_address_is_never_told(address: str) -> None:
    assert envelope_of("ann@harbour.example", address) is None
    assert envelope_of(address, "jo@acme.example") is None


@pytest.mark.parametrize(
    ("raw", "written"),
    [
        (b"", b"\r\n"),
        (b".", b"..\r\n"),
        (b".\r\n", b"..\r\n"),
        (b"a\r\n.\r\nb\r\n", b"a\r\n..\r\nb\r\n"),
        (b"a\r\n..b", b"a\r\n...b\r\n"),
    ],
)
def test_dots_are_doubled_and_the_last_line_is_ended(raw: bytes, written: bytes) -> None:
    assert stuffed(raw) == written
