"""Hear that somebody who wanted no more of us invites us again, in so many words."""

from __future__ import annotations

import re

from unghost.reading.opt_outs.opt_out import opt_out
from unghost.reading.sentences import LIMIT, sentences

_AGAIN = re.compile(
    r"\b(?:(?:put|add|take|include) (?:me|us) back (?:on|in|to)|re-?add (?:me|us)|(?:re-?)?subscribe (?:me|us) again|resubscribe"
    r"|(?:you (?:can|may|are (?:welcome|free) to)|feel free to|please do|please|happy for you to"
    r"|glad if you) (?:\w+ )?(?:contact|call|e-?mail"
    r"|write|write to|mail|phone|ring|text|reach out|send|get in touch|follow up)(?: to)?(?: (?:me|us|with me|with us|your \w+"
    r"|the \w+))?"
    r" again|(?:ignore|disregard|forget|scrap|cancel) (?:my|our|that|the) (?:\w+ )?(?:opt[- ]?out|unsubscribe|unsubscription"
    r"|removal request"
    r"|request to (?:stop|be removed))|(?:unsubscribed|opted out)(?: \w+)? (?:by mistake|by accident|accidentally)"
    r"|(?:start|resume) (?:sending|writing|e-?mailing|calling)(?: \w+){0,3} again"
    r"|(?:dürfen|können) (?:sie )?(?:mir|mich|uns) (?:gern |gerne )?wieder|(?:nehmen|setzen) sie (?:mich|uns) wieder (?:auf|in)"
    r"|vous pouvez (?:à nouveau|de nouveau) (?:me|nous)|réinscri\w+[- ](?:moi|nous)|(?:pueden?|puedes) (?:volver a"
    r"|escribirme de nuevo"
    r"|llamarme de nuevo)|(?:pode|podem) voltar a|(?:può|potete) di nuovo|(?:u mag|je mag|jullie mogen) (?:me|mij|ons) weer)\b",
    re.I,
)
_NOT = re.compile(
    r"\b(?:do not|don['’]?t|never|not|no longer|if|when|until|unless|should|nicht|nie|pas|jamais|no|nunca|não|non|niet|nooit)\b",
    re.I,
)


def invites_again(text: str) -> bool:
    """Say whether a text takes an opt-out back: a plain invitation to write or call again, with no condition and no refusal.

    A question, an order or thanks is none: whoever asks whether their data are deleted has not asked for more.
    """
    head = text[:LIMIT]
    if not _AGAIN.search(head) or opt_out(head) is not None:
        return False
    return any(_AGAIN.search(s.text) and not _NOT.search(s.text) for s in sentences(head))
