"""Senders and recipients that are broken, hidden or hostile."""

from __future__ import annotations

from nasty.case import DATE, SAID, SUBJECT, TO, Nasty

REST = b"Content-Type: text/plain; charset=utf-8\n\n" + SAID.encode() + b"\n"


def sent(
    value: str | bytes,
    name: str,
    called: str = "Ann Lee",
    email: str | None = "ann@acme.example",
    problems: tuple[str, ...] = (),
    more: str = "",
) -> Nasty:
    """Return a case that is about the sender alone."""
    data = value.encode() if isinstance(value, str) else value
    raw = b"From: " + data + b"\n" + more.encode() + TO + SUBJECT + DATE + REST
    return Nasty(name, raw, sender=email, called=called, problems=problems)


def addressed(value: str, name: str, *to: str, problems: tuple[str, ...] = ()) -> Nasty:
    """Return a case that is about the recipients alone."""
    raw = b"From: Ann Lee <ann@acme.example>\nTo: " + value.encode() + b"\n" + SUBJECT + DATE + REST
    return Nasty(name, raw, to=to, problems=problems)


BROKEN = ("broken address",)
ABSENT = ("no sender",)
CASES = (
    sent("=?utf-8?Q?M=C3=BCller, Jan?= <ann@acme.example>", "a comma within an encoded name", "Müller, Jan"),
    sent("=?utf-8?Q?M=C3=BCller=2C_Jan?= <ann@acme.example>", "an encoded comma", "Müller, Jan"),
    sent("Müller, Jan <ann@acme.example>", "a comma in a raw name", "Müller, Jan", problems=BROKEN),
    sent("Lee, Ann <ann@acme.example>", "a comma that nobody quoted", "Lee, Ann", problems=BROKEN),
    sent('"Lee, Ann" <ann@acme.example>', "a comma that somebody quoted", "Lee, Ann"),
    sent('"Ann Lee <ann@acme.example>', "a quotation mark that is not closed", problems=BROKEN),
    sent('Ann Lee" <ann@acme.example>', "a quotation mark that is not opened", problems=BROKEN),
    sent('"Ann \\"Boss\\" Lee" <ann@acme.example>', "quotation marks within quotation marks", 'Ann "Boss" Lee'),
    sent("'Ann Lee' <ann@acme.example>", "single quotation marks"),
    sent("Ann Lee <ann@acme.example", "an angle that is not closed", problems=BROKEN),
    sent("Ann Lee ann@acme.example>", "an angle that is not opened", problems=BROKEN),
    sent("Ann Lee <<ann@acme.example>>", "two angles", problems=BROKEN),
    sent("Ann Lee ann@acme.example", "no angle at all", problems=BROKEN),
    sent("Ann Lee <ann@@acme.example>", "two at signs on end", problems=BROKEN),
    sent("Ann Lee <ann@acme.example@relay.example>", "two at signs", problems=BROKEN),
    sent("Ann Lee <ann @ acme.example>", "blanks within the address", problems=BROKEN),
    sent("Ann Lee <ann@acme.example.>", "a full stop behind the address"),
    sent("Ann Lee <ann@acme.example>, ", "a comma at the end"),
    sent("Ann Lee <ann@acme.example>;", "a semicolon at the end"),
    sent("Ann Lee <mailto:ann@acme.example>", "a link as address", problems=BROKEN),
    sent("Ann Lee [mailto:ann@acme.example]", "a link in square brackets", problems=BROKEN),
    sent("Ann Lee [ann@acme.example]", "square brackets", problems=BROKEN),
    sent("ann@acme.example (Ann Lee)", "the name as a comment"),
    sent("Ann Lee (Sales (North)) <ann@acme.example>", "comments within comments"),
    sent("(to be read) Ann Lee <ann@acme.example>", "a comment in front"),
    sent("<@relay.example,@mx.example:ann@acme.example>", "a route before the address", "", problems=BROKEN),
    sent("Sales: Ann Lee <ann@acme.example>;", "a group as sender"),
    sent("ann at acme dot example (Ann Lee)", "at and dot in words", problems=BROKEN),
    sent("Ann Lee <ann at acme.example>", "at in words within angles", problems=BROKEN),
    sent("ann(at)acme.example (Ann Lee)", "at in brackets", problems=BROKEN),
    sent("ann [at] acme [dot] example", "at and dot in square brackets", "", problems=BROKEN),
    sent("bank@trust.example <ann@acme.example>", "an address as name", "bank@trust.example", problems=BROKEN),
    sent('"bank@trust.example" <ann@acme.example>', "an address as quoted name", "bank@trust.example"),
    sent("=?utf-8?Q?Ann_Lee_=3Cann=40acme=2Eexample=3E?=", "everything in an encoded word", problems=BROKEN),
    sent("=?utf-8?Q?Ann_Lee?=<ann@acme.example>", "an encoded word glued to the address"),
    sent('"=?utf-8?Q?Ann_Lee?=" <ann@acme.example>', "an encoded name within quotation marks"),
    sent("=?utf-8?B?QW5uIExlZQ== <ann@acme.example>", "an encoded name that does not end"),
    sent("Jörg Weiß <ann@acme.example>", "a raw utf-8 name", "Jörg Weiß", problems=("unencoded header",)),
    sent("Jörg Weiß <ann@acme.example>".encode("latin-1"), "a raw latin-1 name", "Jörg Weiß", problems=("unencoded header",)),
    sent("JÃ¶rg WeiÃŸ <ann@acme.example>", "a name encoded twice", "Jörg Weiß"),
    sent("Ann\x1b[2J Lee\x00 <ann@acme.example>", "control characters in the name", "Ann [2J Lee"),
    sent("Ann Lee <ann@büro.example>", "a domain with an umlaut", email="ann@xn--bro-hoa.example"),
    sent("Ann Lee <ann@[192.0.2.7]>", "a number as domain", email="ann@[192.0.2.7]"),
    sent('"ann lee"@acme.example', "a blank within a quoted address", "", '"ann lee"@acme.example'),
    sent("Ann Lee <ann.@acme.example>", "a full stop before the at sign", email="ann.@acme.example"),
    sent("Ann Lee <ANN@ACME.EXAMPLE>", "capitals"),
    sent("Ann Lee\n <ann@acme.example>", "a fold before the address"),
    sent("Ann Lee", "a name without an address", more="Reply-To: ann@acme.example\n", problems=ABSENT),
    sent("Ann Lee <>", "empty angles", more="Return-Path: <ann@acme.example>\n", problems=ABSENT),
    sent("", "an empty sender", "", more="Sender: ann@acme.example\n", problems=ABSENT),
    sent("Ann Lee", "a name and no address anywhere", "", None, ABSENT),
    sent('"Ann Lee" </O=ACME/OU=EU/CN=RECIPIENTS/CN=ALEE>', "an address of a directory", "", None, ABSENT),
    Nasty("no sender at all", b"Return-Path: <ann@acme.example>\n" + TO + SUBJECT + DATE + REST, called="", problems=ABSENT),
    sent("Ann Lee <ann@acme.example>" + " (" * 10_000, "ten thousand comments opened"),
    sent("(" * 10_000 + ")" * 10_000 + " Ann Lee <ann@acme.example>", "comments nested ten thousand deep"),
    sent('"' + '\\"' * 30_000 + " <ann@acme.example>", "thirty thousand escaped quotation marks", "", problems=()),
    sent("; " * 7_000 + "Ann Lee <ann@acme.example>", "seven thousand semicolons"),
    sent("<" * 10_000 + "ann@acme.example", "ten thousand angles", "", problems=BROKEN),
    addressed("undisclosed-recipients:;", "an empty group"),
    addressed(
        "Team: me@ours.example, Jo <jo@ours.example>;, al@ours.example",
        "a group among others",
        "me@ours.example",
        "jo@ours.example",
        "al@ours.example",
    ),
    addressed(
        "Smith, Jo <jo@ours.example>, Doe, Al <al@ours.example>",
        "commas in two names",
        "jo@ours.example",
        "al@ours.example",
        problems=BROKEN,
    ),
    addressed("me@ours.example; jo@ours.example", "semicolons between", "me@ours.example", "jo@ours.example"),
    addressed("me@ours.example jo@ours.example", "blanks between", "me@ours.example", "jo@ours.example", problems=BROKEN),
    addressed("<me@ours.example> <jo@ours.example>", "nothing between", "me@ours.example", "jo@ours.example", problems=BROKEN),
    addressed("me@ours.example,,,jo@ours.example,", "empty places", "me@ours.example", "jo@ours.example"),
    addressed("me@ours.example, broken <, jo@ours.example", "a broken one among good ones", "me@ours.example", "jo@ours.example"),
)
