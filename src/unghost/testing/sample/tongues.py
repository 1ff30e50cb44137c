"""How mail programs of several languages announce a quoted mail."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Tongue:
    """The words of one language. ``wrote`` and ``sent`` are patterns over the fields of ``_fields``, ``who`` and ``email``."""

    days: tuple[str, ...]
    months: tuple[str, ...]
    wrote: str
    sent: str
    labels: tuple[str, str, str, str, str]
    reply: str = "Re: "
    short: int = 3
    mark: str = ""


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


ENGLISH = Tongue(
    _words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
    _words("January February March April May June July August September October November December"),
    "On {dd}, {d} {mm} {y} at {t}, {who} <{email}> wrote:",
    "{d} {month} {y} {t}",
    ("From", "Sent", "To", "Cc", "Subject"),
)
AMERICAN = Tongue(
    ENGLISH.days,
    ENGLISH.months,
    "On {dd}, {mm} {d}, {y} at {t12} {who} <{email}> wrote:",
    "{day}, {month} {d}, {y} {t12}",
    ENGLISH.labels,
)
APPLE = replace(ENGLISH, wrote="On {d} {mm} {y}, at {t}, {who} <{email}> wrote:")
TONGUES = {
    "en": ENGLISH,
    "de": Tongue(
        _words("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
        _words("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
        "Am {dd}, {d}. {mm} {y} um {t} Uhr schrieb {who} <{email}>:",
        "{day}, {d}. {month} {y} {t}",
        ("Von", "Gesendet", "An", "Cc", "Betreff"),
        "AW: ",
        2,
        ".",
    ),
    "fr": Tongue(
        _words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
        _words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
        "Le {dd} {d} {month} {y} à {t}, {who} <{email}> a écrit :",
        "{day} {d} {month} {y} {t}",
        ("De ", "Envoyé ", "À ", "Cc ", "Objet "),
        "RE: ",
        3,
        ".",
    ),
    "es": Tongue(
        _words("lunes martes miércoles jueves viernes sábado domingo"),
        _words("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
        "El {dd}, {d} {mm} {y} a las {t}, {who} (<{email}>) escribió:",
        "{day}, {d} de {month} de {y} {t}",
        ("De", "Enviado", "Para", "Cc", "Asunto"),
    ),
}


def tongue(language: str, country: str, client: str = "") -> Tongue:
    """Return the words of a language as a program uses them; English where there are none."""
    if language == "en" and client == "apple":
        return APPLE
    if language == "en" and country in ("US", "BR", "IN"):
        return AMERICAN
    return TONGUES.get(language, ENGLISH)


def attribution(words: Tongue, at: datetime, who: str, email: str) -> str:
    """Return the line over a quoted mail; ``at`` is on the clock of the one who quotes."""
    return words.wrote.format(**_fields(words, at), who=who, email=email)


def header_block(words: Tongue, at: datetime, who: str, to: str, cc: str, subject: str) -> str:
    """Return the block of headers that top-posting programs put over a quoted mail."""
    values = (who, words.sent.format(**_fields(words, at)), to, cc, subject)
    return "\n".join(f"{label}: {value}" for label, value in zip(words.labels, values, strict=True) if value)


def _fields(words: Tongue, at: datetime) -> dict[str, object]:
    day, month = words.days[at.weekday()], words.months[at.month - 1]
    half = "AM" if at.hour < 12 else "PM"
    return {
        "day": day,
        "dd": day[: words.short] + words.mark,
        "d": at.day,
        "month": month,
        "mm": month[:3] + words.mark,
        "y": at.year,
        "t": f"{at:%H:%M}",
        "t12": f"{(at.hour - 1) % 12 + 1}:{at:%M} {half}",
    }
