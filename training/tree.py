"""From head scores to one tree: greedy where that is a tree, else the maximum spanning tree (Chu-Liu, Edmonds)."""

import numpy as np


def best_tree(scores: np.ndarray) -> np.ndarray:
    """`scores` [n, n + 1], the last column the root's. Heads, n for the one root."""
    n = len(scores)
    full = np.full((n + 1, n + 1), -np.inf)
    full[:n] = scores
    full[np.arange(n), np.arange(n)] = -np.inf
    roots = full[:n].argmax(1) == n
    if roots.sum() != 1:
        full[:n] = _one_root(full[:n])
    heads = _span(full)
    if (heads[:n] == n).sum() != 1:
        full[:n] = _one_root(full[:n])
        heads = _span(full)
    return heads[:n]


def _one_root(scores: np.ndarray) -> np.ndarray:
    """Leaves the root to the word that gains most by it."""
    n = len(scores)
    if n == 1:
        return scores
    gain = scores[:, n] - scores[:, :n].max(1)
    root = int(gain.argmax())
    scores = scores.copy()
    scores[np.arange(n) != root, n] = -np.inf
    scores[root, :n] = -np.inf
    return scores


def _span(scores: np.ndarray) -> np.ndarray:
    """Maximum spanning tree over [n + 1, n + 1], the root last."""
    size = len(scores)
    heads = scores.argmax(1)
    heads[size - 1] = -1
    cycle = _cycle(heads)
    if cycle is None:
        return heads
    inside = np.zeros(size, bool)
    inside[cycle] = True
    outside = np.flatnonzero(~inside)  # the root stays last of them
    kept = scores[cycle, heads[cycle]]
    into = scores[np.ix_(cycle, outside)] - kept[:, None]
    out_of = scores[np.ix_(outside, cycle)]
    m = len(outside)
    small = np.full((m + 1, m + 1), -np.inf)
    order = np.r_[np.arange(m - 1), m]  # the cycle's node goes before the root
    small[np.ix_(order, order)] = scores[np.ix_(outside, outside)]
    small[m - 1, order] = into.max(0)
    small[order, m - 1] = out_of.max(1)
    small[m] = -np.inf
    found = _span(small)
    for place, node in zip(order[:-1], outside[:-1]):
        head = found[place]
        heads[node] = cycle[out_of[np.searchsorted(outside, node)].argmax()] if head == m - 1 else outside[min(head, m - 1)]
    enters = outside[min(found[m - 1], m - 1)]
    entered = cycle[into[:, np.searchsorted(outside, enters)].argmax()]
    heads[entered] = enters
    return heads


def _cycle(heads: np.ndarray) -> np.ndarray | None:
    state = np.zeros(len(heads), int)
    for start in range(len(heads) - 1):
        path, node = [], start
        while node != len(heads) - 1 and state[node] == 0:
            state[node] = start + 1
            path.append(node)
            node = heads[node]
        if node != len(heads) - 1 and state[node] == start + 1:
            return np.array(path[path.index(node) :])
    return None
