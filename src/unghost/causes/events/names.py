"""Who a piece of news names: accounts by what they call themselves, people by their full name. A name must be distinctive."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from unghost.history.companies import LEGAL, squeezed, without_form
from unghost.history.history import History

LEAST = 4
"""Letters a name needs to be told from a word or an abbreviation."""
_MOST_WORDS = 5
_START = 3
_BEGINNING = re.compile(rf"(?<![^\W_])[A-ZÀ-Þ0-9][^\W_]{{0,{_START - 1}}}")
_WORD = re.compile(r"[^\W_]+(?:['’&][^\W_]+)*")
_DOMAIN = re.compile(r"\b[a-z0-9][a-z0-9-]{1,62}(?:\.[a-z0-9-]{2,63}){1,4}\b", re.IGNORECASE)
_BETWEEN = re.compile(r"(?: |-| & | and | und |\.)")
_FORM = re.compile(rf"[ ,]{{1,2}}(?:{LEGAL})\b\.?", re.IGNORECASE)
_OWNED = re.compile(r"['’]s\b|['’](?=\s)")
# Second-level names under which whole countries register: the name of a company stands before them.
_SHARED = frozenset(["co", "com", "org", "net", "ac", "gov", "edu", "ltd", "plc", "me", "ne", "or", "go", "gob", "gouv"])
# Words that many companies are called by, or that a text uses without meaning any.
_COMMON = """
    about access account action active advance advanced agency alliance alpha alpine amber america american anchor angel
    apex apple arch area arrow asia associates atlas atom aurora avenue baker bank basic beacon berlin best beta better blue
    board bold bond book boston bridge bright british broad brook build builders building business cable camp canada canyon
    capital card care castle cell center central centre century chain chance change channel charter chase choice circle city
    class clean clear click clinic cloud club coast code coffee college color comfort commerce common community compass
    complete concept connect consult consulting contact content control cool core corner cosmos country court craft creative
    credit cross crown crystal current custom data dawn deal delta demo design desk development diamond digital direct
    discover dragon dream drive dynamic eagle earth east echo eclipse edge education electric element elite empire energy
    engine engineering enterprise equity essential europe european event everest everyone evolution excel exchange expert
    express factory falcon family farm fashion fast field figure film finance financial fire first fish fleet flex flow
    focus food force forest forge form fortune forum forward foundation fox france freedom fresh friend front fuel future
    galaxy game gamma garden gate gateway general genesis germany giant global globe gold golden good grace grand granite
    graph great green grid ground group grove growth guardian guide harbor harbour harmony harvest haven hawk head health
    heart heritage high hill home honest horizon host hotel house human hunter icon idea impact impulse independent index
    india industrial industries industry infinity info initiative inn insight inspire institute insurance integral
    interactive international invest iron island italy jet journey jump junction just justice kernel keystone kind king
    knight labs lake land laser launch law leader leap learn legacy legal legend level liberty library life light lighthouse
    lightning line link lion little live local logic logistics london loop lotus lunar machine magic magnet mail main major
    manufacturing map marine mark market marketing master matrix matter max media medical memory mercury mercy metal metro
    micro mill mind mirror mission mobile model modern moment momentum monday money monument moon motion motor mountain move
    music national native nature navigator nest network neutral next nexus nice nile noble nordic north northern note nova
    oak oasis ocean office olympic omega omni open optimum orange orbit orchard order origin pacific palm panda paper
    paradise paragon paris park partner partners path peak pearl people perfect performance phoenix phone pilot pine pioneer
    pixel place plan planet platform play plaza point polar port portal post power practice precision premier press prestige
    prime print private process product products professional profile progress project promise property public pulse pure
    quality quantum quest quick radar radio rain rainbow range rapid reach real record red reflex regal relay reliable
    remote research reserve resource result retail ridge right ring rise river road robin rock rocket rose route royal safe
    sail sales salt sand sapphire scale science scout screen search season second secure security select senior sense series
    service services seven shape share shell shield shine ship shop sierra sigma sign signal silver simple sister site sky
    small smart smith snow social soft software solar solid solution solutions sonic source south southern space spain spark
    spectrum speed sphere spirit split sport spring square stage standard star start state station steel stella step
    sterling stone store storm strategy stream street strong studio studios style success summit sun super supply support
    supreme sure surge swift switch symbol synergy system systems table talent target task team tech technical technologies
    technology tele temple terra test text theory thunder tiger time titan today tool tools total touch tower town track
    trade trading trail train transport travel tree trend triangle trident trinity triple true trust tube turbine turn twin
    ultra union unique unison unit united unity universal university urban valley value vanguard vector velocity venture
    ventures venus vertex verve victor victory video view village vision vista vital vivid voice volt voyage wall water wave
    way wealth web west western wheel white wide wild wind window wine wing winter wire wise wonder wood word work works
    world yellow york young zenith zero zone
"""
COMMON = frozenset(_COMMON.split())


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text names an account or a person: characters ``start`` to ``end``, the legal form included."""

    start: int
    end: int
    who: str


@dataclass(frozen=True, slots=True)
class Names:
    """Everybody the news may name: accounts by squeezed name and by domain, people by squeezed full name, each only if one."""

    accounts: Mapping[str, str]
    weak: Mapping[str, str]
    domains: Mapping[str, tuple[str, ...]]
    people: Mapping[str, str]
    starts: frozenset[str] = frozenset()

    def may_name(self, text: str) -> bool:
        """Say whether any word of a text begins like a name that is known; where none does, nobody is named."""
        return any(m.group().casefold() in self.starts for m in _BEGINNING.finditer(text))

    def of_firm(self, name: str) -> tuple[str, ...]:
        """Return the accounts a name by itself stands for, whatever it is made of."""
        bare = squeezed(without_form(name))
        root = self.accounts.get(bare) or self.weak.get(bare)
        return self.domains.get(root, ()) if root else ()

    def in_domains(self, text: str) -> frozenset[str]:
        """Return the registered domains of accounts that a text spells out."""
        return frozenset(root for found in _DOMAIN.findall(text) if (root := registered(found.lower())) in self.domains)


def names_of(history: History) -> Names:
    """Return the names of all accounts and people of a history. Of two that share a name, neither is meant by it."""
    domains: dict[str, list[str]] = defaultdict(list)
    called: dict[str, set[str]] = defaultdict(set)
    for account in sorted(history.by_account):
        if account and "@" not in account and "." in account:
            root = registered(account)
            domains[root].append(account)
            for name in (root.partition(".")[0], *history.companies.get(account, ())):
                called[squeezed(name)].add(root)
    alone = {name: next(iter(roots)) for name, roots in called.items() if len(roots) == 1 and len(name) >= LEAST}
    spelt = {squeezed(n): n for names in history.companies.values() for n in names}
    strong = {name: root for name, root in alone.items() if _distinctive(name, spelt.get(name, name))}
    people: dict[str, set[str]] = defaultdict(set)
    for person in history.people.values():
        if len(person.person.name.split()) > 1:
            people[squeezed(person.person.name)].add(person.person.id)
    return Names(
        strong,
        {name: root for name, root in alone.items() if name not in strong},
        {root: tuple(accounts) for root, accounts in domains.items()},
        {name: next(iter(ids)) for name, ids in people.items() if len(ids) == 1},
        frozenset(name[:k] for name in (*alone, *people) for k in range(1, _START + 1)),
    )


def registered(domain: str) -> str:
    """Return the part of a domain that somebody registered: ``acme.co.uk`` of ``mail.acme.co.uk``."""
    labels = domain.split(".")
    shared = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SHARED
    return ".".join(labels[-3:] if shared else labels[-2:])


def _distinctive(bare: str, name: str) -> bool:
    words = [w.casefold() for w in _WORD.findall(name)]
    if len(words) > 1:
        return any(len(w) >= LEAST and w not in COMMON for w in words) or len(words) > 2
    return bare not in COMMON and not bare.isdigit()


def places(text: str, names: Names, spelt_out: frozenset[str] = frozenset()) -> Iterator[Place]:
    """Yield where a text names an account; ``spelt_out`` are the domains the whole item names, which make a common name clear.

    A common word is a name only then, or with a legal form behind it.
    """
    for start, end, bare in _candidates(text, names, (names.accounts, names.weak)):
        form = _FORM.match(text, end)
        stop = form.end() if form else end
        root = names.accounts.get(bare)
        if root is None:
            weak = names.weak[bare]
            root = weak if form or weak in spelt_out else None
        if root is not None:
            yield Place(start, stop, root)


def people_in(text: str, names: Names) -> Iterator[Place]:
    """Yield where a text names a person by the full name."""
    yield from (Place(start, end, names.people[bare]) for start, end, bare in _candidates(text, names, (names.people,)))


def _candidates(text: str, names: Names, known: Iterable[Mapping[str, str]]) -> Iterator[tuple[int, int, str]]:
    """Yield the runs of capitalised words that spell a known name, the longest at each place."""
    if not names.may_name(text):
        return
    words = [(m.start(), m.end(), m.group()) for m in _WORD.finditer(text)]
    tables = tuple(known)
    n = 0
    while n < len(words):
        taken = next((k for k in range(_MOST_WORDS, 0, -1) if _spells(text, words[n : n + k], k, tables)), 0)
        if taken:
            start, end = words[n][0], words[n + taken - 1][1]
            owned = _OWNED.search(text[start:end])
            yield start, start + owned.start() if owned else end, _bare(words[n : n + taken])
        n += taken or 1


def _bare(run: list[tuple[int, int, str]]) -> str:
    return squeezed(re.sub(r"['’]s$", "", "".join(word for _, _, word in run)))


def _spells(text: str, run: list[tuple[int, int, str]], wanted: int, tables: tuple[Mapping[str, str], ...]) -> bool:
    if len(run) < wanted or not (run[0][2][0].isupper() or run[0][2][0].isdigit()):
        return False
    bare = _bare(run)
    if not any(bare in table for table in tables):
        return False
    joined = all(_BETWEEN.fullmatch(text[a[1] : b[0]]) for a, b in pairwise(run))
    return joined and all(not word[0].islower() or len(word) <= 3 for _, _, word in run)
