"""The language of a text is guessed from its small words."""

from __future__ import annotations

import pytest

from unghost.reading.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We are not sure yet, but thank you for the offer.", "en"),
        ("Wir sind noch nicht sicher, danke für das Angebot.", "de"),
        ("Nous ne sommes pas encore sûrs, merci pour votre offre.", "fr"),
        ("Todavía no estamos seguros, gracias por la oferta.", "es"),
        ("Ainda não temos certeza, obrigado pela proposta.", "pt"),
        ("We weten het nog niet, bedankt voor het aanbod.", "nl"),
        ("Non siamo ancora sicuri, grazie per la proposta.", "it"),
        ("Vi vet inte än, tack för erbjudandet och ha det bra.", "sv"),
        ("Kiitos, emme ole vielä päättäneet, palaan asiaan.", "fi"),
        ("ありがとうございます。", "ja"),
        ("Спасибо, мы ещё думаем.", "ru"),
        ("12345", ""),
        ("", ""),
    ],
)
def test_small_words_and_letters_tell_the_language(text: str, language: str) -> None:
    assert language_of(text) == language
