"""How a thing is asked for behind the reason that is given for it, as calmer wordings know it: so I need your answer today."""

from __future__ import annotations

SO = r"[,;]? (?:and |- )?(?:so|therefore|hence|and|which is why),?"
ASKING = (
    r"(?:(?:please |kindly |do |just |then )?(?:you (?:should |must |need to |have to |had better |better )?)?(?:sign|confirm"
    r"|order|decide|reply|answer|respond|book|buy|act|let <me> know|get back to <me>|come back to <me>|send <me>|give <me>"
    r"|tell <me>|return|commit|accept|approve|choose|call <me>|make up your mind|make (?:a|your|the)|place your|go ahead|say yes)"
    r"|<i>(?:'ll|'d| will| would| must| now| just| really| only| do)* (?:need|want|expect|require|like|have to have|must have"
    r"|ask for|ask you|have to know|have to ask)|<i> (?:must|have to) (?:have|know|hear))\b"
    r"(?:(?! if | unless | or | because | by | before | until )[^,;:.!?]){0,50}?"
    r"(?:(?: by| before| until) then|(?P<lost1>,? <due>))?"
)
"""The asking clause; the date in it, ours, may go."""
