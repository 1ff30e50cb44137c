"""What they told us of the ways to reach them, and how fast they usually answer."""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta

from unghost.domain.hours import HOURS_A_DAY, WorkWeek, zone
from unghost.domain.said import Scope
from unghost.domain.span import Evidence
from unghost.domain.touch import Channel, Disposition, Side, Touch
from unghost.history.history import Correspondence
from unghost.reading.acts.written import wants_writing
from unghost.silence.waits import counts_from

_NO_ASK = re.compile(
    r"\b(?:no (?:need|reply|answer|response)|nothing to (?:answer|reply|do)|thought (?:of you|you "
    r"might|this might)|thinking of you|article|https?://"
    r"|for your (?:interest|information)|no rush|keine antwort|pas besoin de répondre|sin necesidad de responder"
    r"|artikel|artículo|artigo|articolo|zur (?:information|kenntnis)|pour information|para (?:su|tu|sua|tua) información"
    r"|para (?:sua|tua|vossa) informação|per conoscenza|ter info\w*|för kännedom|an sie gedacht|an dich gedacht|pensé à (?:vous"
    r"|toi)"
    r"|pens[éè]i? en (?:usted|ti|vosotros)|pens(?:ei|ámos) em (?:si|ti|vocês)|pensato a (?:lei|voi|te)|aan (?:u|je|jullie)"
    r" gedacht"
    r"|tänkte på (?:dig|er))",
    re.IGNORECASE,
)
_APOLOGY = re.compile(
    r"\b(?:apolog\w*|sorry|my fault|our fault|my mistake|our mistake|dropped the ball|"
    r"entschuldig\w*|tut mir leid|verzeih\w*|désolée?s?|excuses?|pardon|disculp\w*"
    r"|perd[óo]n|lo siento|mi (?:dispiace|scusi|scuso)|scus[aie]|het spijt|sorry|verontschuldig\w*|"
    r"desculp\w*|lament(?:o|amos)|förlåt|ursäkta|ber om ursäkt|bedau(?:re|ern)|(?:mein|unser) fehler|navrée?s?|regrett\w+"
    r"|(?:ma|notre) faute|(?:mi|nuestro) error|sentimos|(?:o|meu|nosso) erro|(?:colpa|errore) (?:mi[ao]|nostr[ao])"
    r"|(?:mi[ao]|nostr[ao]) (?:colpa|errore)|(?:mijn|onze) fout|spijt me|spijt ons|beklagar|(?:mitt|vårt) fel|ledsen)\b",
    re.IGNORECASE,
)
FEW = 3  # answered waits below which a habit is not known
USUAL_DAYS = 4.0  # working days within which people answer where their habit is not known


def written_only(correspondence: Correspondence) -> Evidence | None:
    """Return the passage in which they asked for writing rather than calls, or None; a later call of theirs takes it back."""
    for touch in reversed(correspondence.theirs):
        if touch.channel is Channel.CALL:
            return None
        wish = wants_writing(touch.text)
        if wish:
            return Evidence(touch.message, touch.at, wish)
        if touch.said.opt_out and touch.said.opt_out.scope is Scope.CALLS:
            return Evidence(touch.message, touch.at, touch.said.opt_out.quote)
    return None


def asks_nothing(touch: Touch) -> bool:
    """Say whether a mail of ours gave something and asked nothing: an article, an attachment, a line that needs no answer."""
    gave = touch.attachments > 0 or touch.said.frees is not None or bool(_NO_ASK.search(touch.text[:3000]))
    return touch.channel is Channel.MAIL and touch.side is Side.OURS and not touch.said.asks and gave


def apologises(touch: Touch) -> bool:
    """Say whether a touch of ours, or the note of a call, says sorry."""
    return touch.delivered and bool(_APOLOGY.search(touch.text[:3000]))


def delivered_since(correspondence: Correspondence) -> tuple[Touch, ...]:
    """Return what reached them since their last sign of life, the opening touch first."""
    return tuple(t for t in correspondence.since_sign_of_life() if t.delivered)


def extra_touches(correspondence: Correspondence) -> int:
    """Return the delivered touches of this episode beyond its opening one."""
    return max(0, len(delivered_since(correspondence)) - 1)


def reply_hours(correspondence: Correspondence) -> tuple[float, ...]:
    """Return the working hours they took to answer our open touches, sorted; a pause they announced counts for nothing."""
    waits: list[float] = []
    opened: datetime | None = None
    last: Touch | None = None
    for touch in correspondence.touches:
        if touch.sign_of_life:
            if opened is not None:
                waits.append(correspondence.week.between(opened, touch.at))
            opened, last = None, touch
        elif opened is None and touch.delivered:
            opened = counts_from(correspondence, touch, last)
    return tuple(sorted(waits))


def usual_hours(correspondence: Correspondence) -> float:
    """Return the working hours within which nine in ten of their answers come; four working days where the habit is not known."""
    waits = reply_hours(correspondence)
    if len(waits) < FEW:
        return max((USUAL_DAYS * HOURS_A_DAY, *waits))
    return waits[min(len(waits) - 1, int(0.9 * len(waits)))]


def after_hours(week: WorkWeek, start: datetime, hours: float) -> datetime:
    """Return the first working morning of theirs on which so many working hours have passed since ``start``."""
    day = week.local(start).date()
    left = hours / HOURS_A_DAY
    for _ in range(800):
        if left <= 0 and week.is_workday(day):
            break
        day += timedelta(1)
        left -= 1 if week.is_workday(day) else 0
    return datetime.combine(day, time(9), tzinfo=zone(week.zone))


def met(correspondence: Correspondence) -> tuple[Touch, ...]:
    """Return the calls they answered, the calls they made, and the meetings."""
    return tuple(
        t
        for t in correspondence.touches
        if t.channel in (Channel.CALL, Channel.MEETING) and t.sign_of_life and t.disposition is not Disposition.VOICEMAIL
    )
