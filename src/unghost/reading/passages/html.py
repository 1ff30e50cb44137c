"""HTML to the words it shows, each traced back to the source: blocks become lines, what nobody sees is left out."""

from __future__ import annotations

import re
from html import unescape

from unghost.reading.passages.passage import Passage, Weaver

_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]{0,20})((?:\"[^\"<]*\"|'[^'<]*'|[^<>\"'])*)>|<[!?/A-Za-z][^<>]*>")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_UNREAD = frozenset(("script", "style", "head", "title", "template", "object", "noscript", "svg", "textarea", "code"))
_QUOTES = frozenset(("blockquote",))
_INLINE = re.compile(
    "a|abbr|acronym|b|bdi|bdo|big|cite|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr"
)
_HIDDEN = re.compile(r"display:\s{0,3}none|visibility:\s{0,3}hidden|mso-hide:\s{0,3}all|(?<![\w-])hidden(?![\w-])", re.IGNORECASE)
# Runs of white space with a line break in them, and characters without width: preheaders are filled with those.
_BREAKS = re.compile("[\\r\\n][ \\t\\r\\n]*|[\u200b\u200c\u2060\u00ad\ufeff\u034f]+")
_VOID = frozenset(("br", "img", "input", "hr", "meta", "link", "area", "base", "col", "embed", "source", "track", "wbr"))


def shown_by_html(source: str, outer: Passage | None = None) -> Passage:
    """Return the words HTML shows; ``outer`` says where ``source`` came from where it was itself read out of something.

    Linear in its length. Quotations (``blockquote``) are somebody else's words and left out.
    """
    reader = _Reader(source, Weaver(source, outer))
    at = 0
    while at < len(source):
        at = reader.step(at)
    return reader.weaver.passage()


class _Reader:
    def __init__(self, source: str, weaver: Weaver) -> None:
        self._source = source
        self.weaver = weaver
        self._unread = ""  # the element that hides what follows
        self._depth = 0
        self._no_comment_ends = len(source)  # from here on no comment is closed

    def step(self, at: int) -> int:
        """Read one tag, comment or stretch of words that begins at ``at``; return where it ends."""
        source = self._source
        if source[at] != "<":
            upto = source.find("<", at)
            upto = len(source) if upto < 0 else upto
            self._words(at, upto)
            return upto
        if source.startswith("<!--", at):
            return self._comment(at)
        tag = _TAG.match(source, at)
        if not tag:
            self._words(at, at + 1)
            return at + 1
        if tag[2]:
            self._element(tag)
        return tag.end()

    def _comment(self, at: int) -> int:
        if at >= self._no_comment_ends:
            return at + 4
        end = self._source.find("-->", at + 4)
        if end < 0:
            self._no_comment_ends = at
            return at + 4
        return end + 3

    def _element(self, tag: re.Match[str]) -> None:
        name, closes = tag[2].lower(), bool(tag[1])
        if self._unread:
            if name == self._unread:
                self._depth += -1 if closes else 1
                self._unread = self._unread if self._depth else ""
            return
        void = name in _VOID or tag[3].endswith("/")
        if not closes and not void and (name in _UNREAD or name in _QUOTES or _HIDDEN.search(tag[3])):
            self._unread, self._depth = name, 1
        if not _INLINE.fullmatch(name) and not self.weaver.ends_line():
            self.weaver.put(" " if name in ("td", "th", "img") else "\n", tag.start(), tag.end())

    def _words(self, start: int, end: int) -> None:
        if self._unread:
            return
        at = start
        for match in _ENTITY.finditer(self._source, start, end):
            self._plain(at, match.start())
            self.weaver.put(unescape(match[0]).replace("\xa0", " "), match.start(), match.end())
            at = match.end()
        self._plain(at, end)

    def _plain(self, start: int, end: int) -> None:
        """Copy words; a line break in the source is a blank on the page."""
        at = start
        for match in _BREAKS.finditer(self._source, start, end):
            self.weaver.copy(at, match.start())
            if not match[0].isspace():
                at = match.end()
                continue
            if not self.weaver.ends_line():
                self.weaver.put(" " * len(match[0]), match.start(), match.end())
            at = match.end()
        self.weaver.copy(at, end)
