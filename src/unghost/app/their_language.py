"""The language that is usual between two people, and what is said where our words are in another."""

from __future__ import annotations

from unghost.causes.cause import View
from unghost.domain.touch import Channel, Touch
from unghost.drafts.style import OURS
from unghost.reading.language import language_of

LANGUAGES = {
    "de": "German", "fr": "French", "es": "Spanish", "pt": "Portuguese", "nl": "Dutch", "it": "Italian", "sv": "Swedish",
    "da": "Danish", "no": "Norwegian", "fi": "Finnish", "pl": "Polish", "cs": "Czech", "ja": "Japanese", "zh": "Chinese",
    "ko": "Korean", "ru": "Russian",
}  # fmt: skip
_LATEST = 3  # letters that tell which language is usual between two people


def language_note(view: View, german: str = "") -> str:
    """Return in a sentence that our words are in another language than theirs, empty where they are not.

    ``german`` is how the user addresses them in German, du or Sie, where that is known.
    """
    language = language_between(view)
    if language == OURS:
        return ""
    formal = f" You say “{german}” to them." if german and language == "de" else ""
    return f"You write to each other in {LANGUAGES.get(language, language)}; these words are English.{formal}"


def language_between(view: View) -> str:
    """Return the language that is usual between them and us (ISO 639-1): English where one side uses it, or nothing tells."""
    sides = (_language(view.correspondence.theirs), _language(view.correspondence.ours))
    told = [language for language in sides if language]
    return OURS if OURS in told or not told else told[0]


def _language(touches: tuple[Touch, ...]) -> str:
    mails = [touch.text for touch in touches if touch.channel is Channel.MAIL][-_LATEST:]
    return language_of("\n".join(mails))
