"""Tagger and parser in one net: type encoder, two-way GRU, softmax tags, biaffine heads, labels."""

import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from form_features import AFFIXES, OWN_ROWS

BUCKETS = 24  # signed distances: see distance_bucket
FAR = (1, 2, 3, 4, 5, 6, 8, 11, 15, 22, 34)


def distance_bucket(offset: torch.Tensor) -> torch.Tensor:
    """0 unused, 1..11 for a head to the right (near to far), 12 for the root, 13..23 to the left."""
    bounds = torch.tensor(FAR[1:])
    size = torch.bucketize(offset.abs(), bounds, right=True)
    return torch.where(offset > 0, 1 + size, 13 + size)


class TypeEncoder(nn.Module):
    """One vector for a form, whatever stands around it; at run time cached by form."""

    def __init__(self, vectors: torch.Tensor, width: int, own_dims: int = 32, habit_dims: int = 8) -> None:
        super().__init__()
        self.register_buffer("vectors", vectors)
        self.own = nn.Embedding(OWN_ROWS + 1, own_dims, padding_idx=OWN_ROWS)
        self.habit = nn.Embedding(8, habit_dims)
        self.affixes = nn.ModuleList(nn.Embedding(a.buckets, a.dims) for a in AFFIXES)
        dims = vectors.shape[1] + own_dims + habit_dims + sum(a.dims for a in AFFIXES)
        self.mix = nn.Linear(dims, 2 * width)
        self.norm = nn.LayerNorm(width)
        for table in [self.own, self.habit, *self.affixes]:
            nn.init.normal_(table.weight, std=0.1)
        with torch.no_grad():
            self.own.weight[OWN_ROWS] = 0

    def forward(self, features: torch.Tensor, forget: torch.Tensor | None = None) -> torch.Tensor:
        """`features` [types, 3 + affixes]; `forget` hides the words of some types, as if never seen."""
        row, own, habit = features[:, 0], features[:, 1], features[:, 2]
        if forget is not None:
            row = torch.where(forget, len(self.vectors) - 1, row)
            own = torch.where(forget, OWN_ROWS, own)
            habit = torch.where(forget, 7, habit)
        parts = [self.vectors[row] * 4, self.own(own), self.habit(habit)]
        parts += [table(features[:, 3 + i]) for i, table in enumerate(self.affixes)]
        first, second = self.mix(torch.cat(parts, 1)).chunk(2, 1)
        return self.norm(torch.maximum(first, second))


class ParserNet(nn.Module):
    """See docs/model.md for the widths."""

    def __init__(self, vectors, tags: int, labels: int, width=128, hidden=96, layers=2, arc=64, label=96, drop=0.33):
        super().__init__()
        self.encoder = TypeEncoder(vectors, width)
        self.layers = nn.ModuleList(
            nn.GRU(width if i == 0 else 2 * hidden, hidden, bidirectional=True, batch_first=True) for i in range(layers)
        )
        self.drop = nn.Dropout(drop)
        out = 2 * hidden
        self.tag = nn.Linear(out, tags)
        self.arc_dependent, self.arc_head = nn.Linear(out, arc), nn.Linear(out, arc)
        self.arc_root = nn.Parameter(torch.randn(arc) * 0.1)
        self.distance = nn.Linear(out, BUCKETS)
        self.label_dependent, self.label_head = nn.Linear(out, label), nn.Linear(out, label)
        self.label_root = nn.Parameter(torch.randn(label) * 0.1)
        self.label = nn.Linear(label, labels)

    def context(self, features, words, lengths, forget=None):
        """[sentences, words, 2 * hidden]. `words` index rows of `features`."""
        x = self.drop(self.encoder(features, forget))[words]
        for layer in self.layers:
            packed = pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
            x = self.drop(pad_packed_sequence(layer(packed)[0], batch_first=True)[0])
        return x

    def arcs(self, x: torch.Tensor) -> torch.Tensor:
        """Scores [sentences, dependents, heads + 1]; the last column is the root."""
        n = x.shape[1]
        heads = self.drop(torch.relu(self.arc_head(x)))
        heads = torch.cat([heads, self.arc_root.expand(len(x), 1, -1)], 1)
        scores = self.drop(self.arc_dependent(x)) @ heads.transpose(1, 2)
        places = torch.arange(n)
        buckets = distance_bucket(places[None, :] - places[:, None])
        buckets = torch.cat([buckets, torch.full((n, 1), 12)], 1)
        return scores + self.distance(x).gather(2, buckets.expand(len(x), -1, -1))

    def labels(self, x: torch.Tensor, heads: torch.Tensor) -> torch.Tensor:
        """Scores [sentences, words, labels] for given heads (n for the root)."""
        above = torch.cat([self.label_head(x), self.label_root.expand(len(x), 1, -1)], 1)
        chosen = above.gather(1, heads[..., None].expand(-1, -1, above.shape[2]))
        return self.label(self.drop(torch.relu(self.label_dependent(x) + chosen)))
