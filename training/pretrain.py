"""Starts the encoder on running text before it sees a tree; writes work/pretrained.pt.

Two tasks at once: the first layer's left and right states each foretell the next word; the top layer
foretells words blanked out of the input. Candidates are the batch's own words and a random sample.
"""

import argparse
import random
import sys
import time

import numpy as np
import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from common import SEED, WORK, seed_everything
from form_features import FormFeatures
from parser_net import ParserNet
from word_table import WordTable

BLANK = 0.2
SAMPLE = 800


class Text:
    """Some sentences of the stream, 5 to 60 words long, as numbers of forms with their features."""

    def __init__(self, count: int, features: FormFeatures, rng: np.random.Generator) -> None:
        self.stream = np.load(WORK / "stream.npy")
        forms = (WORK / "forms.txt").read_text(encoding="utf-8").split("\n")
        ends = np.flatnonzero(self.stream < 0)
        starts = np.r_[0, ends[:-1] + 1]
        fit = np.flatnonzero((ends - starts >= 5) & (ends - starts <= 60))
        picked = np.sort(rng.choice(fit, min(count, len(fit)), replace=False))
        self.starts, self.ends = starts[picked], ends[picked]
        used = np.unique(np.concatenate([self.stream[s:e] for s, e in zip(self.starts, self.ends)]))
        self.number = np.zeros(len(forms), np.int64)
        self.number[used] = [features.number(forms[i]) for i in used]
        self.matrix = torch.from_numpy(features.matrix())

    def groups(self, size: int, rng: np.random.Generator) -> list[np.ndarray]:
        """Sentences of one length together, about `size` words a group, in random order."""
        lengths = self.ends - self.starts
        order = np.lexsort((rng.random(len(lengths)), lengths))
        groups, i = [], 0
        while i < len(order):
            count = max(1, size // int(lengths[order[i]]))
            groups.append(order[i : i + count])
            i += count
        rng.shuffle(groups)
        return groups

    def words(self, group: np.ndarray) -> tuple[np.ndarray, torch.Tensor]:
        """Numbers of forms [sentences, words], and the sentences' lengths."""
        lengths = (self.ends - self.starts)[group]
        words = np.zeros((len(group), lengths.max()), np.int64)
        for row, k in enumerate(group):
            words[row, : lengths[row]] = self.number[self.stream[self.starts[k] : self.ends[k]]]
        return words, torch.from_numpy(lengths)


class Foretell(nn.Module):
    """Scores candidate words for a state."""

    def __init__(self, width: int, vectors: torch.Tensor) -> None:
        super().__init__()
        self.project = nn.Sequential(nn.Linear(width, 128), nn.ReLU(), nn.Linear(128, vectors.shape[1]))
        self.targets = vectors * 4
        self.bias = nn.Parameter(torch.zeros(len(vectors)))

    def loss(self, states: torch.Tensor, words: torch.Tensor, candidates: torch.Tensor, place: torch.Tensor) -> torch.Tensor:
        scores = self.project(states) @ self.targets[candidates].T + self.bias[candidates]
        return nn.functional.cross_entropy(scores, place[words])


def read_states(net: ParserNet, matrix: torch.Tensor, words: np.ndarray, lengths: torch.Tensor, blanked: torch.Tensor):
    """States of every layer; blanked words are zeros at the bottom."""
    types, places = np.unique(words, return_inverse=True)
    vectors = net.encoder(matrix[torch.from_numpy(types)], torch.rand(len(types)) < 0.1)
    x = net.drop(vectors)[torch.from_numpy(places.reshape(words.shape))] * ~blanked[..., None]
    states = []
    for layer in net.layers:
        packed = pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
        x = net.drop(pad_packed_sequence(layer(packed)[0], batch_first=True)[0])
        states.append(x)
    return states


def loss_of(net: ParserNet, tasks: nn.ModuleList, text: Text, group: np.ndarray, hidden: int) -> torch.Tensor:
    words, lengths = text.words(group)
    valid = torch.arange(words.shape[1])[None] < lengths[:, None]
    blanked = (torch.rand(valid.shape) < BLANK) & valid
    gold = text.matrix[torch.from_numpy(words)][..., 0]
    unknown = len(net.encoder.vectors) - 1
    first, *_, top = read_states(net, text.matrix, words, lengths, blanked)
    candidates = torch.unique(torch.cat([gold[valid], torch.randint(0, unknown, (SAMPLE,))]))
    candidates = candidates[candidates < unknown]
    place = torch.full((unknown + 1,), -100)
    place[candidates] = torch.arange(len(candidates))
    known = valid & (gold < unknown)
    ahead, behind, blank = tasks
    left, right = first[:, :-1, :hidden], first[:, 1:, hidden:]
    return (
        ahead.loss(left[known[:, 1:]], gold[:, 1:][known[:, 1:]], candidates, place)
        + behind.loss(right[known[:, :-1]], gold[:, :-1][known[:, :-1]], candidates, place)
        + blank.loss(top[known & blanked], gold[known & blanked], candidates, place)
    )


def parse_options() -> argparse.Namespace:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--sentences", type=int, default=300000)
    options.add_argument("--hidden", type=int, default=96)
    options.add_argument("--layers", type=int, default=2)
    options.add_argument("--width", type=int, default=128)
    options.add_argument("--batch", type=int, default=4000)
    options.add_argument("--rate", type=float, default=3e-3)
    options.add_argument("--seed", type=int, default=SEED)
    options.add_argument("--out", default="pretrained.pt")
    return options.parse_args()


def main() -> None:
    options = parse_options()
    seed_everything(options.seed)
    rng = np.random.default_rng(options.seed)
    table = WordTable()
    text = Text(options.sentences, FormFeatures(table), rng)
    vectors = torch.from_numpy(table.vectors())
    net = ParserNet(vectors, 1, 1, width=options.width, hidden=options.hidden, layers=options.layers, drop=0.1)
    tasks = nn.ModuleList(Foretell(w, vectors) for w in (options.hidden, options.hidden, 2 * options.hidden))
    weights = [*net.encoder.parameters(), *net.layers.parameters(), *tasks.parameters()]
    optimizer = torch.optim.Adam(weights, lr=options.rate, betas=(0.9, 0.98))
    groups = text.groups(options.batch, rng)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda k: min(1, k / 300) * max(0.02, 1 - k / len(groups)))
    began = time.time()
    for step, group in enumerate(groups):
        loss = loss_of(net, tasks, text, group, options.hidden)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(weights, 5.0)
        optimizer.step()
        schedule.step()
        if step % 100 == 0:
            print(f"{step}/{len(groups)} loss {float(loss.detach()):.3f} {time.time() - began:.0f} s", file=sys.stderr, flush=True)
    kept = {k: v for k, v in net.state_dict().items() if k.startswith(("encoder.", "layers.")) and k != "encoder.vectors"}
    torch.save({"state": kept}, WORK / options.out)


if __name__ == "__main__":
    main()
