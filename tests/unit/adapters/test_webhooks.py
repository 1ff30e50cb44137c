"""Webhooks reach only outside, whatever the address looks like and whatever its name turns into."""

from __future__ import annotations

import hmac
import json
import socket
import time
from base64 import b64decode, b64encode
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from ipaddress import ip_address, ip_network
from pathlib import Path
from typing import Any

import pytest

from hook_server import HookServer, hook_server, say
from unghost.adapters.webhooks import post
from unghost.adapters.webhooks.guard import Resolve, is_outside, networks, pinned, target
from unghost.adapters.webhooks.post import new_secret, send
from unghost.app.ports_outside import Event, Note, Webhook
from unghost.errors import BadUse, LineBroken

NOW = datetime(2026, 6, 17, 8, 0, tzinfo=UTC)
OWN = (ip_network("127.0.0.0/8"),)
REFUSED = (
    "http://hooks.stillwater.example/",
    "ftp://hooks.stillwater.example/",
    "file:///etc/passwd",
    "gopher://hooks.stillwater.example/",
    "https://",
    "https:///in",
    "//hooks.stillwater.example/",
    "https://localhost/",
    "https://LOCALHOST/",
    "https://localhost./",
    "https://a.localhost/",
    "https://127.0.0.1/",
    "https://127.1/",
    "https://127.0.1/",
    "https://2130706433/",
    "https://0x7f000001/",
    "https://0x7f.0.0.1/",
    "https://0177.0.0.1/",
    "https://017700000001/",
    "https://127.0.0.1./",
    "https://127.0.0.01/",
    "https://0/",
    "https://0.0.0.0/",
    "https://10.1.2.3/",
    "https://172.16.0.1/",
    "https://192.168.1.1/",
    "https://100.64.0.1/",
    "https://100.100.100.200/latest/meta-data/",
    "https://169.254.169.254/latest/meta-data/",
    "https://2852039166/latest/meta-data/",
    "https://168.63.129.16/",
    "https://metadata.google.internal/computeMetadata/v1/",
    "https://224.0.0.1/",
    "https://240.0.0.1/",
    "https://255.255.255.255/",
    "https://[::1]/",
    "https://[::]/",
    "https://[0:0:0:0:0:0:0:1]/",
    "https://[::ffff:127.0.0.1]/",
    "https://[::ffff:7f00:1]/",
    "https://[::ffff:8.8.8.8]/",
    "https://[::127.0.0.1]/",
    "https://[2002:7f00:1::]/",
    "https://[64:ff9b::7f00:1]/",
    "https://[64:ff9b:1::a00:1]/",
    "https://[2001:0:7f00:1::]/",
    "https://[fd00:ec2::254]/",
    "https://[fe80::1]/",
    "https://[fe80::1%25eth0]/",
    "https://[fec0::1]/",
    "https://[ff02::1]/",
    "https://me:secret@hooks.stillwater.example/",
    "https://hooks.stillwater.example@127.0.0.1/",
    "https://@127.0.0.1/",
    "https://hooks.stillwater.example\\@127.0.0.1/",
    "https://hooks.stillwater.example#@127.0.0.1/",
    "https://hooks.stillwater.example /",
    "https://hooks.stillwater.example\t.evil.example/",
    "https://hooks.stillwater.example\r\nHost: x/",
    "https://１２７.０.０.１/",
    "https://①②⑦.⓪.⓪.①/",
    "https://127。0。0。1/",
    "https://ｌocalhost/",
    "https://münchen.example/",
    "https://%6c%6f%63%61%6c%68%6f%73%74/",
    "https://hooks.stillwater.example:22/",
    "https://hooks.stillwater.example:80/",
    "https://hooks.stillwater.example:0/",
    "https://hooks.stillwater.example:99999/",
    "https://hooks.stillwater.example:/",
    "https://intranet/",
    "https://printer.local/",
    "https://db.internal/",
    "https://router.home.arpa/",
    "https://" + "a" * 2_100 + ".example/",
)


@pytest.mark.parametrize("url", REFUSED)
def test_an_address_that_may_lead_inside_is_refused_with_a_sentence(url: str) -> None:
    with pytest.raises(BadUse, match=r"A webhook cannot go there: .+") as refused:
        target(url)
    assert refused.value.remedy


@pytest.mark.parametrize(
    "url",
    [
        "https://hooks.stillwater.example/unghost",
        "https://hooks.stillwater.example:8443/a?b=c",
        "https://xn--mnchen-3ya.example/",
        "https://93.184.215.14/",
        "https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/",
    ],
)
def test_an_address_outside_is_taken(url: str) -> None:
    assert target(url).secure


def numbers(*found: str) -> Resolve:
    return lambda _host, _port: found


@pytest.mark.parametrize(
    "found",
    [
        ("127.0.0.1",),
        ("93.184.215.14", "10.0.0.5"),
        ("10.0.0.5", "93.184.215.14"),
        ("::ffff:127.0.0.1",),
        ("64:ff9b::a00:1",),
        ("fe80::1%eth0",),
        ("169.254.169.254",),
        ("2002:c0a8:101::1",),
    ],
)
def test_every_number_a_name_stands_for_must_be_outside(found: tuple[str, ...]) -> None:
    with pytest.raises(BadUse, match="is not outside"):
        pinned(target("https://hooks.stillwater.example/"), (), numbers(*found))


def test_a_name_nobody_knows_breaks_the_line() -> None:
    def nobody(_host: str, _port: int) -> list[str]:
        raise socket.gaierror(-2, "not known")

    where = target("https://hooks.stillwater.example/")
    for resolve in (nobody, numbers()):
        with pytest.raises(LineBroken, match=r"Nobody knows where hooks\.stillwater\.example is"):
            pinned(where, (), resolve)


def test_what_the_registries_reserve_is_shut_and_the_rest_is_open() -> None:
    for inside in ("192.0.0.8", "198.18.0.1", "203.0.113.9", "192.88.99.1", "100::1", "2001:db8::1", "fc00::1", "::", "5f00::1"):
        assert not is_outside(ip_address(inside)), inside
    for outside in ("1.1.1.1", "93.184.215.14", "2606:4700::1111", "223.255.255.254", "100.128.0.1", "172.32.0.1"):
        assert is_outside(ip_address(outside)), outside


def test_networks_of_ones_own_are_named_one_by_one() -> None:
    own = networks(["10.20.0.0/16"])
    where = target("http://10.20.1.2:9000/", own)
    assert pinned(where, own, numbers("10.20.1.2")) == "10.20.1.2"
    with pytest.raises(BadUse):
        target("http://10.21.1.2:9000/", own)
    with pytest.raises(BadUse, match="only https"):
        pinned(target("http://hooks.stillwater.example/", own), own, numbers("93.184.215.14"))
    with pytest.raises(BadUse, match="is no network"):
        networks(["10.20.0.1/16"])


# -- sending --------------------------------------------------------------------------------------------------------------


@pytest.fixture
def hooks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HookServer]:
    with hook_server(tmp_path) as (server, authority):
        monkeypatch.setenv("SSL_CERT_FILE", str(authority))
        yield server


def hook(url: str) -> Webhook:
    return Webhook("w1", NOW, url, (Event.CASE_CHANGED,), new_secret())


def note() -> Note:
    body = json.dumps({"type": "case.changed", "data": {"person": "jürgen@acme.example"}}, ensure_ascii=False)
    return Note("msg_1", "w1", Event.CASE_CHANGED, "jürgen@acme.example", body, NOW, NOW)


def test_a_note_arrives_signed_under_the_servers_own_name(hooks: HookServer) -> None:
    told, sent = hook(hooks.url), note()
    send(told, sent, NOW, OWN, numbers("127.0.0.1"))
    ((headers, body),) = hooks.came
    assert body.decode() == sent.body
    assert headers["Host"] == f"hooks.stillwater.example:{hooks.port}"
    assert headers["webhook-timestamp"] == str(int(NOW.timestamp()))
    signed = b"msg_1." + headers["webhook-timestamp"].encode() + b"." + body
    key = b64decode(told.secret.removeprefix("whsec_"))
    assert headers["webhook-signature"] == "v1," + b64encode(hmac.digest(key, signed, sha256)).decode()


def test_a_server_with_another_name_is_not_trusted(hooks: HookServer) -> None:
    other = hooks.url.replace("hooks.stillwater.example", "hooks.acme.example")
    with pytest.raises(LineBroken, match="certificate"):
        send(hook(other), note(), NOW, OWN, numbers("127.0.0.1"))
    assert hooks.came == []


def test_a_name_that_means_another_machine_a_moment_later_is_looked_up_once(
    hooks: HookServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    looked_up: list[Any] = []
    genuine = socket.getaddrinfo

    def rebinding(host: str, _port: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"] if len(asked) == 1 else ["127.0.0.2"]

    def spying(host: Any, *rest: Any, **more: Any) -> Any:
        looked_up.append(host.decode() if isinstance(host, bytes) else host)
        return genuine(host, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", spying)
    send(hook(hooks.url), note(), NOW, OWN, rebinding)
    assert asked == ["hooks.stillwater.example"]
    assert set(looked_up) <= {"127.0.0.1"}, "the name was looked up again when the line was opened"
    assert len(hooks.came) == 1


def test_a_name_that_turns_inward_after_it_was_added_is_refused(hooks: HookServer) -> None:
    public_then_loopback = iter([["93.184.215.14"], ["127.0.0.1"]])

    def rebinding(_host: str, _port: int) -> list[str]:
        return next(public_then_loopback)

    where = target("https://hooks.stillwater.example/")
    assert pinned(where, (), rebinding) == "93.184.215.14"
    with pytest.raises(BadUse, match="is not outside"):
        send(hook("https://hooks.stillwater.example/"), note(), NOW, (), rebinding)
    assert hooks.came == []


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_server_that_leads_elsewhere_is_not_followed(hooks: HookServer, status: int) -> None:
    hooks.answer = lambda request: say(request, status, Location=f"https://127.0.0.1:{hooks.port}/inside")
    with pytest.raises(LineBroken, match="leads elsewhere"):
        send(hook(hooks.url), note(), NOW, OWN, numbers("127.0.0.1"))
    assert len(hooks.came) == 1


@pytest.mark.parametrize("status", [400, 401, 404, 410, 429, 500, 503])
def test_a_no_is_told_with_its_status(hooks: HookServer, status: int) -> None:
    hooks.answer = lambda request: say(request, status, b"<script>alert(1)</script>")
    with pytest.raises(LineBroken, match=str(status)) as broken:
        send(hook(hooks.url), note(), NOW, OWN, numbers("127.0.0.1"))
    assert "script" not in broken.value.sentence


def test_an_endless_answer_is_cut_off(hooks: HookServer) -> None:
    hooks.answer = lambda request: say(request, 200, b"x" * 1_000_000)
    with pytest.raises(LineBroken, match="more than a yes"):
        send(hook(hooks.url), note(), NOW, OWN, numbers("127.0.0.1"))


def test_a_slow_server_is_not_waited_for(hooks: HookServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(post, "WHOLE_SECONDS", 0.4)
    hooks.answer = lambda _request: time.sleep(1)
    begun = time.monotonic()
    with pytest.raises(LineBroken, match="in time"):
        send(hook(hooks.url), note(), NOW, OWN, numbers("127.0.0.1"))
    assert time.monotonic() - begun < 0.9


def test_no_proxy_of_the_surroundings_is_asked(hooks: HookServer, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTPS_PROXY", "ALL_PROXY", "https_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    send(hook(hooks.url), note(), NOW, OWN, numbers("127.0.0.1"))
    assert len(hooks.came) == 1


def test_a_secret_is_never_represented() -> None:
    told = hook("https://hooks.stillwater.example/")
    assert told.secret not in repr(told)
    assert len(b64decode(told.secret.removeprefix("whsec_"))) == 32
