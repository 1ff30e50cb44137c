"""Groups of people who belong together, inferred from who writes to whom: a stand-in for accounts where a file names none.

Louvain's method (Blondel and others, 2008, "Fast unfolding of communities in large networks"): people move to the neighbouring
group that raises modularity most, until none moves; then groups are taken for people, and so on. No chance is involved: people
are visited in the order of their numbers, so permuting them may change a group at its edges.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

import numpy as np

from unghost.silence.landmark.arrays import Ints
from unghost.silence.landmark.events import Events

LEAST_MESSAGES = 1.0
"""Two people are joined by at least so many messages, each shared between its recipients."""
_ROUNDS = 20

Graph = dict[int, dict[int, float]]


def with_accounts(events: Events, until: float, resolution: float = 1.0) -> Events:
    """Return the same table with groups as accounts, inferred only from what was known at ``until``; -1 for whoever is alone."""
    return replace(events, account=groups(events.until(until), resolution))


def permuted(events: Events, seed: int) -> Events:
    """Return the table with its accounts dealt out anew among the same people: groups of the same sizes that mean nothing."""
    account = events.account.copy()
    known = np.flatnonzero(account >= 0)
    account[known] = account[np.random.default_rng(seed).permutation(known)]
    return replace(events, account=account)


def groups(events: Events, resolution: float = 1.0) -> Ints:
    """Return the group of each person, (people,), -1 where nobody writes with them; a higher resolution makes smaller groups."""
    graph = traffic(events)
    of = {person: person for person in graph}
    while True:
        moved = _moved(graph, resolution)
        of = {person: moved[group] for person, group in of.items()}
        if len(set(moved.values())) == len(graph):
            break
        graph = _folded(graph, moved)
    found = np.full(events.people, -1, dtype=np.int64)
    for number, group in enumerate(dict.fromkeys(of[person] for person in sorted(of))):
        found[[person for person, its in of.items() if its == group]] = number
    return found


def traffic(events: Events) -> Graph:
    """Return how much each two people have written, both ways; a message to many counts as a part for each."""
    human = events.rows(~events.machine & (events.sender != events.recipient))
    low, high = np.minimum(human.sender, human.recipient), np.maximum(human.sender, human.recipient)
    codes, place = np.unique(low * np.int64(events.people) + high, return_inverse=True)
    weight = np.bincount(place, weights=1.0 / np.maximum(human.recipients, 1), minlength=len(codes))
    graph: Graph = defaultdict(dict)
    for code, w in zip(codes[weight >= LEAST_MESSAGES].tolist(), weight[weight >= LEAST_MESSAGES].tolist(), strict=True):
        a, b = divmod(code, events.people)
        graph[a][b] = graph[b][a] = w
    return dict(sorted(graph.items()))


def _moved(graph: Graph, resolution: float) -> dict[int, int]:
    """Return the group of each node once no single move raises modularity."""
    degree = {node: sum(near.values()) for node, near in graph.items()}
    total = sum(degree.values())
    group, size = {node: node for node in graph}, dict(degree)
    for _ in range(_ROUNDS):
        moves = 0
        for node, near in graph.items():
            best = _best(node, near, group, size, resolution * degree[node] / total, degree[node])
            moves += best != group[node]
            size[group[node]] -= degree[node]
            size[best] += degree[node]
            group[node] = best
        if not moves:
            break
    return group


def _best(node: int, near: dict[int, float], group: dict[int, int], size: dict[int, float], price: float, own: float) -> int:
    """Return the neighbouring group that raises modularity most; the present one on a tie."""
    here = group[node]
    pull: dict[int, float] = {here: 0.0}
    for other, weight in near.items():
        if other != node:
            pull[group[other]] = pull.get(group[other], 0.0) + weight
    gain = {its: weight - price * (size[its] - (own if its == here else 0.0)) for its, weight in pull.items()}
    best = max(gain, key=lambda its: (gain[its], -its))
    return best if gain[best] > gain[here] + 1e-12 else here


def _folded(graph: Graph, group: dict[int, int]) -> Graph:
    """Return the graph whose nodes are the groups; what stays within one is its loop."""
    folded: Graph = defaultdict(lambda: defaultdict(float))
    for node, near in graph.items():
        for other, weight in near.items():
            folded[group[node]][group[other]] += weight
    return {node: dict(near) for node, near in sorted(folded.items())}
