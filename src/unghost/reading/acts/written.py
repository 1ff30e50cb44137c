"""Hear the wish to be written to rather than called."""

from __future__ import annotations

from unghost.reading.acts.voices.voice import patterns
from unghost.reading.gated import Gated, Heard
from unghost.reading.sentences import cut, unwrapped

_WRITTEN = Gated(
    r"(?:only|just|strictly|solely) (?:by|via|through|per|in) (?:e-?mail|mail|writing)|(?:e-?mail|mail|writing) only"
    r"|(?:please |pls )?(?<!we )(?<!they )(?<!I )(?:do not|don't|dont|no need to)"
    r" (?:call|ring|phone)\b(?! (?:it|this|that|them|him|her|a|an|the)\b)"
    r"|no (?:phone )?calls"
    r"|(?:prefer|rather have|better|easier) (?:\w+ )?(?:by )?(?:e-?mail|writing)\b"
    r"|nur (?:per|schriftlich|via) ?(?:e-?mail|mail)?|uniquement par (?:e-?mail|mail|courriel|écrit)"
    r"|sólo por (?:correo|e-?mail)|solo (?:per|via) e-?mail"
    r"|alleen per (?:e-?mail|mail)|apenas por e-?mail|bara via mejl",
    *patterns("written"),
)
_NOT_WRITTEN = Gated(*patterns("no_written"))
_READ = 5_000  # characters


def wants_writing(text: str) -> str | None:
    """Return the words with which a text asks for writing rather than calls, a slice of it, or None."""
    head = unwrapped(text[:_READ])
    heard = Heard(head)
    if not heard.maybe(_WRITTEN):
        return None
    for piece in cut(head):
        match = heard.search(_WRITTEN, piece)
        if match and not piece.text.endswith("?") and not heard.search(_NOT_WRITTEN, piece):
            start = piece.start + match.start()
            return text[start : piece.start + match.end()].strip()
    return None
