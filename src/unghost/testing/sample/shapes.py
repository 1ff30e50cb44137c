"""The words of a mail in the shape of a mail program: wrapping, sign-off, signature, quoted history, plain and as HTML."""

from __future__ import annotations

import html as markup
import textwrap

from unghost.testing.sample.posts import Post
from unghost.testing.sample.stories import Writer
from unghost.testing.sample.tongues import attribution, header_block, tongue

DEPTH = 2
_CLOSINGS = {"en": "Best wishes,", "de": "Viele Grüße", "fr": "Bien cordialement,", "es": "Un saludo,"}
_WRAPPED = ("gmail", "plain")
_BLOCKS = ("outlook", "mobile")


def own(writer: Writer, client: str, language: str, text: str, footer: str = "") -> str:
    """Return what the writer adds: the words, a sign-off, a signature, and a footer where there is one."""
    pieces = [*(_fill(block, client) for block in text.split("\n\n")), _sign_off(writer, language)]
    pieces += [piece for piece in (_signature(writer, client), _fill(footer, client)) if piece]
    return "\n\n".join(pieces)


def plain(post: Post, depth: int = DEPTH) -> str:
    """Return the plain text of a mail with up to ``depth`` earlier mails quoted in it."""
    if post.previous is None or not depth:
        return post.own
    history = plain(post.previous, depth - 1)
    if post.client in _BLOCKS:
        rule = "\n\n________________________________\n" if post.client == "mobile" else "\n\n"
        return f"{post.own}{rule}{_block(post)}\n\n{history}"
    quoted = "\n".join(f"> {line}".rstrip() for line in history.split("\n"))
    if post.client == "plain":
        return f"{_attribution(post)}\n{quoted}\n\n{post.own}"
    return f"{post.own}\n\n{textwrap.fill(_attribution(post), 76, break_long_words=False, break_on_hyphens=False)}\n\n{quoted}"


def html(post: Post, depth: int = DEPTH) -> str:
    """Return the same as HTML, in the manner of the writer's program."""
    inner = _html_of(post, depth)
    if post.client == "outlook":
        return f'<html><head>\n<meta charset="utf-8"></head>\n<body lang="EN-GB">\n{inner}\n</body></html>\n'
    return f'<div dir="ltr">\n{inner}\n</div>\n'


def _html_of(post: Post, depth: int) -> str:
    words = _lines(post.own, post.client)
    if post.previous is None or not depth:
        return words
    history = _html_of(post.previous, depth - 1)
    if post.client == "outlook":
        top = _lines(_block(post), "outlook")
        return f'{words}\n<div style="border:none;border-top:solid #E1E1E1 1.0pt">\n{top}\n</div>\n{history}'
    line = markup.escape(_attribution(post))
    return (
        f'{words}\n<br>\n<div class="gmail_quote">\n<div dir="ltr" class="gmail_attr">{line}<br></div>\n'
        f'<blockquote class="gmail_quote" style="margin:0 0 0 .8ex;padding-left:1ex">\n{history}\n</blockquote></div>'
    )


def _lines(text: str, client: str) -> str:
    lines = markup.escape(text, quote=False).split("\n")
    if client == "outlook":
        return "\n".join(f'<p class="MsoNormal">{line or "&nbsp;"}</p>' for line in lines)
    return "<br>\n".join(lines)


def _attribution(post: Post) -> str:
    before = post.previous
    assert before is not None
    words = tongue(post.writer.language, post.writer.country, post.client)
    return attribution(words, before.mail.at.astimezone(post.mail.at.tzinfo), *before.sender)


def _block(post: Post) -> str:
    before = post.previous
    assert before is not None
    words = tongue(post.writer.language, post.writer.country)
    at = before.mail.at.astimezone(post.mail.at.tzinfo)
    who, to, cc = ("; ".join(f"{name} <{email}>" for name, email in pairs) for pairs in ((before.sender,), before.to, before.cc))
    return header_block(words, at, who, to, cc, before.subject)


def _fill(block: str, client: str) -> str:
    lines = " ".join(block.split())
    return textwrap.fill(lines, 72, break_long_words=False, break_on_hyphens=False) if client in _WRAPPED else lines


def _sign_off(writer: Writer, language: str) -> str:
    name = writer.name if language == "de" else writer.name.split()[0]
    closing = writer.closing or (_CLOSINGS.get(language, "") if writer.key == "me" else "")
    return "\n".join(line for line in (closing, writer.signs or name) if line)


def _signature(writer: Writer, client: str) -> str:
    if client == "mobile":
        return "Sent from my phone"
    lines = [line for line in (writer.name, writer.title, writer.org, writer.phone) if line]
    return ("-- \n" if client in _WRAPPED else "") + "\n".join(lines)
