"""Warnings that mail servers write above a message that came from outside."""

from __future__ import annotations

import re

import re2

from unghost.reading.tables import entries

_LONGEST = 400
_TOP = 10  # lines a warning is looked for in
_SEEN = 6  # filled lines of them
# A warning speaks of the outside, of mail or its sender, and warns or says where it came from: three words of three lists.
_OUTSIDE = re2.compile(
    "extern|outside|außerhalb|extérieur|exterior|fuera de|fora d|dall.esterno|estern|buiten|utanför|utifrån|udefra"
    "|utenfor|ekstern"
    "|spoza|z zewnątrz|zewnętrzn|vnějš|ulkopuol|ulkoi|внешн|извне|зовнішн|外部|社外|외부|dışın|harici|unknown sender"
    "|untrusted|\\bext\\b"
)
_MAIL = re2.compile(
    "mail|message|sender|origin|nachricht|absender|courriel|expéditeur|correo|mensaje|remitente|mensagem|remetente"
    "|messaggio|mittente"
    "|bericht|afzender|mejl|meddel|avsändare|afsender|avsender|melding|wiadomo|nadawc|zpráv|odesílatel|viesti|sähköpost|lähettäj"
    "|письм|сообщ|отправител|邮件|郵件|メール|메일|posta|ileti|gönderen"
)
_WARNS = re2.compile(
    "caution|warning|careful|attention|do not|don.t|never|originat|came from|comes from|sent from|from outside|from an external"
    "|achtung|vorsicht|warnung|stammt|kommt|wurde|hinweis|provient|vient|prudence|ne cliquez|atención|aviso|se originó"
    "|proviene|procede"
    "|atenção|veio de|cuidado|attenzione|let op|afkomstig|komt van|varning|obs!|kommer|kom fra|advarsel|vær opmærksom"
    "|uwaga|pochodzi"
    "|pozor|pochází|varoitus|tämä|tuli|внимание|осторожн|от внешн|注意|请|から|주의"
    "|dikkat|gelmiştir|use caution|notice|think twice"
)
_BARE = re2.compile(
    r"^\W{0,8}(?:external|extern|externe|externo|esterno|ekstern|ext|外部|社外)(?:[ -]?(?:e-?mail|mail|sender|message|邮件"
    r"|メール))?\W{0,8}$"
    r"|^\W{0,3}\[(?:external|extern|externe|externo|esterno|ekstern|ext)(?: (?:e-?mail|sender|message))?\]"
    r"|^(?:external|externe?|externer) (?:e-?mail|sender|absender|message)\s?[:!-]|^zjqcmqr[a-z]+$"
    r"|^you don.?t often get e?-?mail|^some people who received this message don.?t often|^sie erhalten nicht oft"
    r"|^vous ne recevez pas souvent|^no suele recibir|^você não costuma receber|^u ontvangt niet vaak|^du får inte ofta"
    r"|^du får ikke ofte|^non si ricevono spesso|^nie otrzymujesz często|^be careful with this message$|^this sender is"
    r" unverified"
)
_MORE = re2.compile(
    r"(?:do not|don.?t|never|nicht|ne|no haga|não|non|niet|inte|ikke|nie|не) ?(?:click|open|reply|klicken|öffnen|cliquez|clic"
    r"|clique|abra|respond|klik|klicka|åbn|klikaj|переходите).{0,200}$"
    r"|learn why this is important|aka\.ms/learnabout|recogni[sz]e the sender|know the content is safe|report (?:this|suspicious)"
    r"|learn more|potential impersonation|^zjqcmqr[a-z]+$|links? (?:or|and|oder|und) (?:attachments?|anhänge)|powered"
    r" by .{2,30}$|came from outside"
)
# No warning is without one of these.
_HINT_WORDS = entries(
    "extern|exterior|extérieur|outside|außerhalb|fuera|fora |estern|esterno|buiten|utanför|utifrån|udefra|utenfor|spoza|zewn"
    "|vněj|ulko|внешн|извне|зовнішн|外部|社外|외부|dışın|harici|unknown|untrusted|often|oft |ofta|souvent|suele|costuma|vaak|ofte"
    "|spesso|często|careful|unverified|[ext|* ext|zjqcm",
    "|",
)
_HINTS = re2.compile("|".join(map(re.escape, _HINT_WORDS)))


def banners(lines: list[str]) -> None:
    """Remove warnings that a mail server wrote above the message. Never all there is."""
    if _HINTS.search("\n".join(lines[:_TOP])[:2000].lower()) is None:
        return
    seen = i = 0
    within = False
    for _ in range(2 * _TOP):
        if i >= min(len(lines), _TOP) or seen >= _SEEN:
            return
        text = lines[i].strip()
        low = text.lower()
        if not text:
            within = False
            i += 1
        elif (is_banner(low) or (within and _MORE.search(low) is not None)) and any(lines[i + 1 :]):
            del lines[i]
            within = True
        else:
            within = False
            seen += 1
            i += 1


def is_banner(low: str) -> bool:
    """Say whether a line, in lower case, is such a warning."""
    if len(low) > _LONGEST:
        return False
    if _BARE.search(low) is not None:
        return True
    return all(words.search(low) is not None for words in (_OUTSIDE, _MAIL, _WARNS)) and not low.endswith("?")
