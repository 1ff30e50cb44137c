"""How much of one message is read. Mail is hostile input: beyond these bounds it is cut, and the cut is recorded.

The bounds are those of PROMISES P11: generous against every real mail seen in public corpora, small enough that no message can
take more than a fraction of a second.
"""

from __future__ import annotations

MESSAGE_BYTES = (
    64 * 1024 * 1024
)  # above the size any public provider accepts (Gmail 25 MB, Exchange Online 150 MB at most by choice)
HEADER_BYTES = 100 * 1024  # Postfix header_size_limit is 102,400
HEADER_SEARCH = 2 * 1024 * 1024  # of headers longer than that, searched for those a mail cannot be read without
FIELD_BYTES = 16 * 1024  # of one header where the headers together are too long
UNKNOWN_FIELD_BYTES = 1_000  # of one that nobody reads; RFC 5322 allows lines of 998
FIELDS = 1_000  # header lines of such a head
NESTING = 100
PARTS = 1_000
SEARCHED_BYTES = (
    32 * 1024 * 1024
)  # for boundaries, over all levels, or eight times the message: real mail nests five deep at most
BODY_BYTES = 2 * 1024 * 1024  # of one text part, decoded; half as many again before: twice what HTML_CHARS lets through
REFERENCES = 1_000  # RFC 5537 lets software trim References; longer ones are attacks
ADDRESS_BYTES = 64 * 1024  # of one address header
ADDRESSES = 1_000
TEXT_CHARS = 200_000  # of visible text: a novel of 35,000 words
HTML_CHARS = 1_000_000  # of markup, before its text is taken
HTML_TAGS = 40_000
HTML_NESTING = 500
QUOTED_LEVELS = 20
QUOTED_CHARS = 20_000  # of each earlier message recovered
SCAN_CHARS = 4_000  # of the newest own words, where a machine says that it is one
REPORT_CHARS = 60_000  # of a bounce, where a server explains itself
CALENDAR_BYTES = 256 * 1024
