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


def pick_sentences(count: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The stream, and starts and ends of some of its sentences of 5 to 60 words."""
    stream = np.load(WORK / "stream.npy")
    ends = np.flatnonzero(stream < 0)
    starts = np.r_[0, ends[:-1] + 1]
    size = ends - starts
    fit = np.flatnonzero((size >= 5) & (size <= 60))
    picked = np.sort(rng.choice(fit, min(count, len(fit)), replace=False))
    return stream, starts[picked], ends[picked]


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


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--sentences", type=int, default=300000)
    options.add_argument("--hidden", type=int, default=96)
    options.add_argument("--layers", type=int, default=2)
    options.add_argument("--width", type=int, default=128)
    options.add_argument("--batch", type=int, default=4000)
    options.add_argument("--rate", type=float, default=3e-3)
    options.add_argument("--seed", type=int, default=SEED)
    options.add_argument("--out", default="pretrained.pt")
    options = options.parse_args()
    seed_everything(options.seed)
    rng = np.random.default_rng(options.seed)
    stream, starts, ends = pick_sentences(options.sentences, rng)
    forms = (WORK / "forms.txt").read_text(encoding="utf-8").split("\n")
    table = WordTable()
    features = FormFeatures(table)
    used = np.unique(np.concatenate([stream[s:e] for s, e in zip(starts, ends)]))
    number = np.zeros(len(forms), np.int64)
    number[used] = [features.number(forms[i]) for i in used]
    matrix = torch.from_numpy(features.matrix())
    vectors = torch.from_numpy(table.vectors())
    net = ParserNet(vectors, 17, 54, width=options.width, hidden=options.hidden, layers=options.layers, drop=0.1)
    ahead, behind, blank = (Foretell(w, vectors) for w in (options.hidden, options.hidden, 2 * options.hidden))
    shared = [*net.encoder.parameters(), *net.layers.parameters(), *ahead.parameters(), *behind.parameters(), *blank.parameters()]
    optimizer = torch.optim.Adam(shared, lr=options.rate, betas=(0.9, 0.98))
    order = np.lexsort((rng.random(len(starts)), ends - starts))
    per = [max(1, options.batch // max(1, int(n))) for n in (ends - starts)[order]]
    groups, i = [], 0
    while i < len(order):
        groups.append(order[i : i + per[i]])
        i += per[i]
    rng.shuffle(groups)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda k: min(1, k / 300) * max(0.02, 1 - k / len(groups)))
    began, seen = time.time(), 0
    for step, group in enumerate(groups):
        lengths = (ends - starts)[group]
        words = np.zeros((len(group), lengths.max()), np.int64)
        for row, k in enumerate(group):
            words[row, : lengths[row]] = number[stream[starts[k] : ends[k]]]
        types, places = np.unique(words, return_inverse=True)
        places = torch.from_numpy(places.reshape(words.shape))
        lengths = torch.from_numpy(lengths)
        valid = torch.arange(words.shape[1])[None] < lengths[:, None]
        blanked = (torch.rand(valid.shape) < BLANK) & valid
        gold = matrix[torch.from_numpy(words)][..., 0]
        x = net.drop(net.encoder(matrix[torch.from_numpy(types)], torch.rand(len(types)) < 0.1))[places]
        x = x * ~blanked[..., None]
        states = []
        for layer in net.layers:
            packed = pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
            x = net.drop(pad_packed_sequence(layer(packed)[0], batch_first=True)[0])
            states.append(x)
        candidates = torch.unique(torch.cat([gold[valid], torch.randint(0, len(vectors) - 1, (SAMPLE,))]))
        candidates = candidates[candidates < len(vectors) - 1]
        place = torch.full((len(vectors),), -100)
        place[candidates] = torch.arange(len(candidates))
        known = valid & (gold < len(vectors) - 1)
        first = states[0]
        left, right = first[:, :-1, : options.hidden], first[:, 1:, options.hidden :]
        loss = (
            ahead.loss(left[known[:, 1:]], gold[:, 1:][known[:, 1:]], candidates, place)
            + behind.loss(right[known[:, :-1]], gold[:, :-1][known[:, :-1]], candidates, place)
            + blank.loss(states[-1][known & blanked], gold[known & blanked], candidates, place)
        )
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(shared, 5.0)
        optimizer.step()
        schedule.step()
        seen += int(valid.sum())
        if step % 100 == 0:
            print(f"{step}/{len(groups)} loss {float(loss.detach()):.3f} {seen / (time.time() - began):.0f} words/s", file=sys.stderr, flush=True)
    kept = {k: v for k, v in net.state_dict().items() if k.startswith(("encoder.", "layers.")) and k != "encoder.vectors"}
    torch.save({"state": kept}, WORK / options.out)


if __name__ == "__main__":
    main()
