"""Character sets that are wrong, missing, invented, or no character sets."""

from __future__ import annotations

import base64

from nasty.case import SAID, Nasty, mail

RUSSIAN = "Добрый день! Спасибо за ваше предложение, мы обсудим его на следующей неделе и напишем вам."
GREEK = "Καλημέρα σας, ευχαριστώ πολύ για την προσφορά, θα απαντήσουμε την επόμενη εβδομάδα."
CHINESE = "您好，谢谢您的报价，我们下周会讨论这个问题，然后给您答复。"
TAIWANESE = "您好，謝謝您的報價，我們下週會討論這個問題，然後給您答覆。"
JAPANESE = "お世話になっております。見積もりをありがとうございます。来週までにお返事いたします。"
KOREAN = "안녕하세요. 견적 감사합니다. 다음 주에 검토하고 연락드리겠습니다."
POLISH = "Dzień dobry, dziękuję za ofertę, odpowiemy w przyszłym tygodniu. Pozdrawiam serdecznie, żółć."
HEBREW = "שלום רב, תודה על ההצעה, נחזור אליכם בשבוע הבא בתשובה."
FRENCH = "C’est noté – à bientôt, « chère » équipe, 20 € l’unité."


def said(text: str, codec: str, label: str | None, *, kind: str = "text/plain") -> bytes:
    """Return a mail in one character set that calls itself another."""
    data = text.encode(codec)
    return mail(data, f"Content-Type: {kind}; charset={label}") if label is not None else mail(data)


def packed(data: bytes, label: str) -> bytes:
    """Return a mail of packed bytes under a label."""
    return mail(base64.encodebytes(data), f"Content-Type: text/plain; charset={label}", "Content-Transfer-Encoding: base64")


REPAIRED = ("charset repaired",)
CASES = (
    Nasty("utf-8 called us-ascii", said(SAID, "utf-8", "us-ascii"), problems=REPAIRED),
    Nasty("utf-8 called iso-8859-1", said(SAID, "utf-8", "iso-8859-1"), problems=REPAIRED),
    Nasty("utf-8 called windows-1251", said(SAID, "utf-8", "windows-1251"), problems=REPAIRED),
    Nasty("utf-8 called gb2312", said(SAID, "utf-8", "gb2312"), problems=REPAIRED),
    Nasty("utf-8 called unknown-8bit", said(SAID, "utf-8", "unknown-8bit")),
    Nasty("utf-8 under a nonsense name", said(SAID, "utf-8", "x-klingon"), problems=("unknown charset",)),
    Nasty("latin-1 under a nonsense name", said(SAID, "latin-1", "x-klingon"), problems=("unknown charset",)),
    Nasty("utf-8 without a label", said(SAID, "utf-8", None)),
    Nasty("latin-1 without a label", said(SAID, "latin-1", None), problems=REPAIRED),
    Nasty("latin-1 called utf-8", said(SAID, "latin-1", "utf-8"), problems=REPAIRED),
    Nasty("latin-1 called us-ascii", said(SAID, "latin-1", "us-ascii"), problems=REPAIRED),
    Nasty("windows-1252 called latin-1", said(FRENCH, "cp1252", "iso-8859-1"), (FRENCH,)),
    Nasty("windows-1252 called utf-8", said(FRENCH, "cp1252", "utf-8"), (FRENCH,), problems=REPAIRED),
    Nasty("mac-roman by its old name", said(SAID, "mac-roman", "x-mac-roman")),
    Nasty("iso-8859-15", said("Grüße für 20 €", "iso8859-15", "ISO-8859-15"), ("Grüße für 20 €",)),
    Nasty("utf-16 with its mark", packed(SAID.encode("utf-16"), "utf-16")),
    Nasty("utf-16 big-endian without a mark", packed(SAID.encode("utf-16-be"), "utf-16")),
    Nasty("utf-16 little-endian without a mark", packed(SAID.encode("utf-16-le"), "utf-16")),
    Nasty("utf-16 called utf-8", packed(SAID.encode("utf-16"), "utf-8"), problems=REPAIRED),
    Nasty("utf-16 without mark called latin-1", packed(SAID.encode("utf-16-le"), "iso-8859-1"), problems=REPAIRED),
    Nasty("utf-8 called utf-16", said(SAID, "utf-8", "utf-16"), problems=REPAIRED),
    Nasty(
        "plain letters called utf-16",
        said("See you on Monday then.", "ascii", "utf-16"),
        ("See you on Monday then.",),
        problems=REPAIRED,
    ),
    Nasty("utf-7", said(SAID, "utf-7", "utf-7")),
    Nasty("utf-8 with a mark in front", said("\ufeff" + SAID, "utf-8", "utf-8"), absent=("\ufeff",)),
    Nasty("gb2312 that is gb18030", said(CHINESE + "朱镕基", "gb18030", "gb2312"), (CHINESE, "朱镕基")),
    Nasty("chinese called us-ascii", said(CHINESE, "gbk", "us-ascii"), (CHINESE,), problems=REPAIRED),
    Nasty("chinese called iso-8859-1", said(CHINESE, "gbk", "iso-8859-1"), (CHINESE,), problems=REPAIRED),
    Nasty("chinese called utf-8", said(CHINESE, "gbk", "utf-8"), (CHINESE,), problems=REPAIRED),
    Nasty("big5 without a label", said(TAIWANESE, "big5", None), (TAIWANESE,), problems=REPAIRED),
    Nasty("shift_jis without a label", said(JAPANESE, "shift_jis", None), (JAPANESE,), problems=REPAIRED),
    Nasty("euc-jp called us-ascii", said(JAPANESE, "euc-jp", "us-ascii"), (JAPANESE,), problems=REPAIRED),
    Nasty("iso-2022-jp without a label", said(JAPANESE, "iso-2022-jp", None), (JAPANESE,), problems=REPAIRED),
    Nasty("iso-2022-jp called utf-8", said(JAPANESE, "iso-2022-jp", "utf-8"), (JAPANESE,), problems=REPAIRED),
    Nasty("shift_jis called iso-2022-jp", said(JAPANESE, "shift_jis", "iso-2022-jp"), (JAPANESE,), problems=REPAIRED),
    Nasty("euc-kr without a label", said(KOREAN, "euc-kr", None), (KOREAN,), problems=REPAIRED),
    Nasty("koi8-r called us-ascii", said(RUSSIAN, "koi8-r", "us-ascii"), (RUSSIAN,), problems=REPAIRED),
    Nasty("windows-1251 called iso-8859-1", said(RUSSIAN, "cp1251", "iso-8859-1"), (RUSSIAN,), problems=REPAIRED),
    Nasty("greek without a label", said(GREEK, "iso8859-7", None), (GREEK,), problems=REPAIRED),
    Nasty("hebrew called windows-1252", said(HEBREW, "cp1255", "windows-1252"), (HEBREW,), problems=REPAIRED),
    Nasty("polish with its label", said(POLISH, "iso8859-2", "iso-8859-2"), (POLISH,)),
    Nasty("a label in single quotation marks", said(SAID, "utf-8", "'utf-8'")),
    Nasty("a label with blanks", said(SAID, "latin-1", '" ISO-8859-1 "')),
    Nasty("a label that is not closed", said(SAID, "utf-8", '"utf-8')),
    Nasty("a label with a comment", said(SAID, "utf-8", "utf-8 (Unicode)")),
    Nasty("a label with an underscore", said(SAID, "utf-8", "UTF_8")),
    Nasty("a label twice", said(SAID, "utf-8", "utf-8; charset=koi8-r")),
    Nasty("a label that says charset twice", said(SAID, "utf-8", "charset=utf-8")),
    Nasty(
        "utf-8 encoded twice",
        mail(SAID.encode().decode("cp1252"), "Content-Type: text/plain; charset=utf-8"),
        problems=("text encoded twice",),
    ),
    Nasty(
        "french encoded twice",
        mail(FRENCH.encode().decode("cp1252", "ignore").replace("â€™", "â€™"), "Content-Type: text/plain; charset=utf-8"),
        ("à bientôt",),
        problems=("text encoded twice",),
    ),
    Nasty(
        "a capital A with tilde stays",
        mail("NÃO, a REUNIÃO É AMANHÃ.", "Content-Type: text/plain; charset=utf-8"),
        ("NÃO, a REUNIÃO É AMANHÃ.",),
    ),
    *(
        Nasty(f"the codec {codec} is no charset", said(SAID, "utf-8", codec), problems=("unknown charset",))
        for codec in ("idna", "punycode", "rot13", "hex", "zip", "base64", "bz2", "unicode_escape", "undefined", "mbcs")
    ),
    Nasty(
        "html whose meta disagrees with its label",
        said(f'<html><head><meta charset="utf-8"></head><p>{SAID}</p>', "utf-8", "iso-8859-1", kind="text/html"),
        problems=REPAIRED,
    ),
    Nasty(
        "html with its charset in meta alone",
        mail(
            f'<html><head><meta content="text/html; charset=windows-1251"></head><p>{RUSSIAN[:20]}</p>'.encode("cp1251"),
            "Content-Type: text/html",
        ),
        (RUSSIAN[:20],),
    ),
    Nasty("bytes zero in the text", mail(SAID.replace("aus", "a\x00us")), problems=("bytes zero",)),
    Nasty(
        "one broken letter among utf-8",
        mail(SAID.encode() + b"\xff " + SAID.encode(), "Content-Type: text/plain; charset=utf-8"),
        absent=(),
        problems=REPAIRED,
    ),
)
