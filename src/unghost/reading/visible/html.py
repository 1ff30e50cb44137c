"""HTML of a mail to lines of text: blocks become lines, quotations are marked with ">", what nobody sees is dropped."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from unghost.reading import limits
from unghost.reading.visible import colours
from unghost.reading.visible.answers import COLOURED

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

# Marks put into the tree (private-use letters, removed from the input first): quotation begins and ends, signature begins,
# line break, edge of a block, gap below a paragraph.
_OPEN, _CLOSE, _SIGNATURE, _BREAK, _EDGE, _GAP = "\ue000", "\ue001", "\ue002", "\ue003", "\ue004", "\ue005"
_HIDE, _SHOW = "\ue006", "\ue007"
_OURS = re.compile("[\ue000-\ue008]")
_HIDING = re.compile("([\ue006\ue007])")
_NESTING = re.compile(r"<(/?)(?:div|table|tbody|tr|td|p|ul|ol|li|span|font|b|i|u|a|blockquote|center|section)\b", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_SPACE = re.compile(r"[ \t\r\n\f\xa0\u2007\u202f]+")
_UNSEEN = re.compile("[\u200b\u200c\u2060\u00ad\ufeff\u034f]+")  # characters without width: preheaders are filled with them
_PRE = re.compile(r"<(/?)pre\b[^<>]{0,500}>", re.IGNORECASE)
_UNREAD = "script,style,head,title,meta,template,object,noscript,svg"
_HIDDEN = (
    "[hidden],[style*='display:none'],[style*='display: none'],[style*='mso-hide:all'],[style*='mso-hide: all'],"
    "[style*='visibility:hidden'],[style*='visibility: hidden'],[style*='font-size:0px'],[style*='font-size: 0px'],"
    "[style*='font-size:0;'],[style*='max-height:0;'],[style*='max-height:0px'],[style*='max-height: 0px'],"
    "[style*='opacity:0;'],[style*='opacity: 0;']"
)
_BLOCKS = "div,p,tr,li,ul,ol,table,h1,h2,h3,h4,h5,h6,hr,section,article,header,footer,pre,center,address,dt,dd,form"
# How programs name the signature in their markup.
_SIGNATURES = (
    "#Signature,.gmail_signature,[data-smartmail=gmail_signature],.moz-signature,#ms-outlook-mobile-signature,"
    "#AppleMailSignature,.protonmail_signature_block,.front-signature,.hs-signature,.tutanota_signature,.zmail_signature,"
    ".missive_signature,.mailbird-signature,.superhuman-signature,.yahoo-signature,.signature,[id^=signature],"
    "[id^=x_Signature],[class^=ydp][class$=signature],[data-signature],[data-signatureid],[id^='Zm-_Id_-Sgn']"
)
_QUOTES = "blockquote"
# What stands in for a separator in any language: what a program puts around the mail it answers. An attribution (the line over
# a blockquote) belongs to the quotation.
_EARLIER = (
    "#divRplyFwdMsg,#x_divRplyFwdMsg,.yahoo_quoted,[id*=yahoo_quoted],.zmail_extra,.OutlookMessageHeader,"
    "#mail-editor-reference-message-container,#OLK_SRC_BODY_SECTION,.moz-forward-container,includetail,[name=quote],"
    "[style*='border-top:solid #E1E1E1'],[style*='border-top:solid #B5C4DF'],[style*='border-top:solid #b5c4df'],"
    "[style*='border-top: solid #E1E1E1'],[style*='border-top: 1pt solid rgb(225, 225, 225)'],"
    "[style*='border-top: solid #B5C4DF']"
)
_ATTRIBUTION = ".gmail_attr,.moz-cite-prefix,#reply-intro,.airmail_on"
_SEPARATOR = "-----Original Message-----"
_DEEPEST_MARK = 30


def text_of(html: str, problems: list[str]) -> str:
    """Return the visible text of HTML. Linear in its length; too much of it is cut, with the problem noted."""
    from selectolax.lexbor import LexborHTMLParser  # only mails without a plain part need it

    html = _bounded(html, problems)
    html = _OURS.sub("", html) if _OURS.search(html) else html
    if "<pre" in html or "<PRE" in html:
        html = _unset(html)
    if html.count("<") > limits.HTML_NESTING * 4 and _depth(html) > limits.HTML_NESTING:
        problems.append("html nested too deeply")
        return _SPACE.sub(" ", _TAG.sub(" ", html)).strip()
    tree = LexborHTMLParser(html)
    tree.strip_tags(_UNREAD.split(","))
    body = tree.body or tree.root
    if body is None:
        return ""
    if "color" in html and ("quote" in html or "order-top" in html or "divRply" in html):
        _mark_coloured(body)
    _mark(body)
    text = body.text(deep=True, separator="", strip=False)
    return _lines(_seen(text) if _HIDE in text else text)


def _unset(html: str) -> str:
    """Return HTML whose preformatted passages are ordinary blocks with their lines broken."""
    kept: list[str] = []
    at = depth = 0
    for match in _PRE.finditer(html):
        passage = html[at : match.start()]
        kept.append(passage.replace("\n", "<br>") if depth else passage)
        kept.append("</div>" if match[1] else "<div>")
        depth = max(0, depth - 1) if match[1] else depth + 1
        at = match.end()
    rest = html[at:]
    return "".join((*kept, rest.replace("\n", "<br>") if depth else rest))


def _seen(text: str) -> str:
    """Return the text without what is hidden."""
    depth = 0
    kept: list[str] = []
    for piece in _HIDING.split(text):
        if piece == _HIDE:
            depth += 1
        elif piece == _SHOW:
            depth -= 1
        elif depth <= 0:
            kept.append(piece)
    return "".join(kept)


def _mark_coloured(body: LexborNode) -> None:
    """Mark what stands in the colour of which the writer says that it is theirs."""
    family = colours.named(body.text(deep=True, separator=" ", strip=False))
    for node in colours.in_colour(body, family) if family else ():
        node.insert_before(COLOURED)


def _mark(body: LexborNode) -> None:
    """Put the marks of lines, blocks, quotations and signatures into the tree."""
    for node in body.css(_HIDDEN):
        node.insert_before(_HIDE)
        node.insert_after(_SHOW)
    for node in body.css("br"):
        node.replace_with(_BREAK)
    for node in body.css(_SIGNATURES):
        node.insert_before(f"{_EDGE}{_SIGNATURE}{_EDGE}")
    _mark_quotations(body)
    for node in body.css(_BLOCKS):
        wide = node.tag == "p" and "Mso" not in (node.attributes.get("class") or "")
        node.insert_before(_EDGE)
        node.insert_after(_EDGE + _GAP + _EDGE if wide else _EDGE)
    for node in body.css("td,th"):
        node.insert_after(" ")


def _mark_quotations(body: LexborNode) -> None:
    """Mark what a program put around the mail it answers: blocks, attributions, and where an unmarked one begins."""
    for node in body.css(_EARLIER):
        node.insert_before(f"{_EDGE}{_SEPARATOR}{_EDGE}")
    for node in body.css(_ATTRIBUTION):
        if not (node.text(deep=True) or "").lstrip().startswith("--"):
            node.insert_before(f"{_EDGE}{_OPEN}{_EDGE}")
            node.insert_after(f"{_EDGE}{_CLOSE}{_EDGE}")
    for node in body.css(_QUOTES):
        node.insert_before(f"{_EDGE}{_OPEN}{_EDGE}")
        node.insert_after(f"{_EDGE}{_CLOSE}{_EDGE}")


def _bounded(html: str, problems: list[str]) -> str:
    if len(html) > limits.HTML_CHARS:
        problems.append("html cut")
        html = html[: limits.HTML_CHARS]
    if html.count("<") > limits.HTML_TAGS:
        problems.append("html cut")
        html = "<".join(html.split("<", limits.HTML_TAGS)[:-1])
    return html


def _depth(html: str) -> int:
    """Return how deeply elements are nested; a parser needs time in the square of it."""
    depth = deepest = 0
    for match in _NESTING.finditer(html):
        depth += -1 if match[1] else 1
        deepest = max(deepest, depth)
    return deepest


def _lines(text: str) -> str:
    """Fold white space as a browser does and turn the marks into line ends and quotation depth."""
    out: list[str] = []
    depth = 0
    for piece in _SPACE.sub(" ", _UNSEEN.sub("", text)).split(_EDGE):
        block = piece.strip(" ")
        if block == _OPEN:
            depth += 1
        elif block == _CLOSE:
            depth = max(0, depth - 1)
        elif block == _SIGNATURE:
            out.append("> -- " if depth else "-- ")
        elif block == _GAP:
            out.append(">" * min(depth, _DEEPEST_MARK))
        elif block:
            _add(out, block.removesuffix(_BREAK).split(_BREAK), depth)
    return "\n".join(out).strip()


def _add(out: list[str], lines: list[str], depth: int) -> None:
    mark = ">" * min(depth, _DEEPEST_MARK)
    for line in lines:
        text = line.strip()
        if depth and COLOURED in text[:4]:
            out.extend(("", text.lstrip(" " + COLOURED), ""))
        else:
            out.append(f"{mark} {text}" if depth else text)
