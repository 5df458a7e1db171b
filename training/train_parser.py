"""Trains the tagger and parser; writes work/parser.pt and prints tag, head and label accuracy."""

import argparse
import random
import sys
import time

import numpy as np
import torch
from torch import nn

from augment import drops_full_stop, recased, with_day
from common import DATA, SEED, WORK, seed_everything
from corpora import Sentence, read_tsv
from form_features import FormFeatures
from parser_net import ParserNet
from tree import best_tree
from word_table import WordTable

MERGED = {"obl:npmod": "obl:unmarked", "obl:tmod": "obl:unmarked", "nmod:npmod": "nmod:unmarked", "nmod:tmod": "nmod:unmarked"}
TREEBANKS = ("ewt", "gum-permissive")


def treebank(part: str, name: str) -> list[Sentence]:
    sentences = read_tsv(DATA / part / "ner" / f"{name}.tsv")
    for s in sentences:
        s.deps = [MERGED.get(d, d) for d in s.deps]
    return sentences


class Batches:
    """Sentences of like length together, about `size` words a batch, in a new order each epoch."""

    def __init__(self, features: FormFeatures, tags: list[str], labels: list[str], size: int) -> None:
        self.features, self.size = features, size
        self.tags = {t: i for i, t in enumerate(tags)}
        self.labels = {d: i for i, d in enumerate(labels)}

    def train(self, sentences: list[Sentence], rng: random.Random):
        order = sorted(range(len(sentences)), key=lambda i: (len(sentences[i].forms) + rng.random() * 4))
        sentences = [with_day(s, rng) if rng.random() < 0.3 else s for s in sentences]
        groups, group, longest = [], [], 0
        for i in order:
            n = len(sentences[i].forms)
            if group and max(longest, n) * (len(group) + 1) > self.size:
                groups.append(group)
                group, longest = [], 0
            group.append(sentences[i])
            longest = max(longest, n)
        groups.append(group)
        rng.shuffle(groups)
        for group in groups:
            yield self.tensors(group, rng)

    def tensors(self, group: list[Sentence], rng: random.Random | None = None):
        cuts = [rng is not None and drops_full_stop(s.tags, s.heads, rng) for s in group]
        lengths = [len(s.forms) - cut for s, cut in zip(group, cuts)]
        n = max(lengths)
        words = np.zeros((len(group), n), np.int64)
        tags, heads, labels = (np.full((len(group), n), -100, np.int64) for _ in range(3))
        for row, (s, m) in enumerate(zip(group, lengths)):
            forms = recased(s.forms, s.tags, rng) if rng else s.forms
            words[row, :m] = [self.features.number(f) for f in forms[:m]]
            tags[row, :m] = [self.tags.get(t, -100) for t in s.tags[:m]]
            heads[row, :m] = [n if h == -1 else -100 if h < 0 else h for h in s.heads[:m]]
            labels[row, :m] = [self.labels.get(d, -100) for d in s.deps[:m]]
        return words, lengths, torch.from_numpy(tags), torch.from_numpy(heads), torch.from_numpy(labels)


def loss_of(net: ParserNet, matrix: torch.Tensor, batch, forget_rate: float) -> torch.Tensor:
    words, lengths, tags, heads, labels = batch
    types, places = np.unique(words, return_inverse=True)
    features = matrix[torch.from_numpy(types)]
    forget = torch.rand(len(types)) < forget_rate
    x = net.context(features, torch.from_numpy(places.reshape(words.shape)), torch.tensor(lengths), forget)
    arcs = net.arcs(x)
    n = x.shape[1]
    pad = torch.arange(n)[None, :] >= torch.tensor(lengths)[:, None]
    arcs = arcs.masked_fill(torch.cat([pad, torch.zeros(len(pad), 1, dtype=torch.bool)], 1)[:, None, :], -1e4)
    known = heads >= 0
    cross = nn.functional.cross_entropy
    return (
        cross(net.tag(x).flatten(0, 1), tags.flatten())
        + cross(arcs.flatten(0, 1), heads.flatten())
        + cross(net.labels(x, heads.clamp(min=0))[known], labels[known])
    )


@torch.no_grad()
def predict(net: ParserNet, batches: Batches, sentences: list[Sentence], size: int = 3000):
    """Tags, heads (-1 the root) and labels of every sentence, in their order."""
    net.eval()
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i].forms))
    out: list = [None] * len(sentences)
    tag_names, label_names = list(batches.tags), list(batches.labels)
    while order:
        longest = len(sentences[order[-1]].forms)
        take = [order.pop() for _ in range(min(len(order), max(1, size // longest)))]
        words, lengths, *_ = batches.tensors([sentences[i] for i in take])
        matrix = torch.from_numpy(batches.features.matrix())
        types, places = np.unique(words, return_inverse=True)
        x = net.context(matrix[torch.from_numpy(types)], torch.from_numpy(places.reshape(words.shape)), torch.tensor(lengths))
        arcs = net.arcs(x)
        n = x.shape[1]
        heads = np.full(words.shape, n)
        for row, m in enumerate(lengths):
            scores = arcs[row, :m].numpy()
            found = best_tree(np.concatenate([scores[:, :m], scores[:, n:]], 1))
            heads[row, :m] = np.where(found == m, n, found)
        labels = net.labels(x, torch.from_numpy(heads))
        labels[..., batches.labels["root"]] = -1e4
        labels, tags = labels.argmax(2).numpy(), net.tag(x).argmax(2).numpy()
        for row, (i, m) in enumerate(zip(take, lengths)):
            root = heads[row, :m] == n
            deps = ["root" if r else label_names[d] for r, d in zip(root, labels[row, :m])]
            out[i] = ([tag_names[t] for t in tags[row, :m]], np.where(root, -1, heads[row, :m]).tolist(), deps)
    net.train()
    return out


def score(sentences: list[Sentence], predicted) -> dict[str, float]:
    """Per cent right: tags of all words; heads and labels of words that are not punctuation."""
    tags = heads = labels = total = words = 0
    for s, (t, h, d) in zip(sentences, predicted):
        for i, tag in enumerate(s.tags):
            total += 1
            tags += t[i] == tag
            if tag != "PUNCT":
                words += 1
                heads += h[i] == s.heads[i]
                labels += h[i] == s.heads[i] and d[i] == s.deps[i]
    return {"upos": 100 * tags / total, "uas": 100 * heads / words, "las": 100 * labels / words}


def line(name: str, scores: dict[str, float]) -> str:
    return f"{name} " + " ".join(f"{k} {v:.2f}" for k, v in scores.items())


def parse_options() -> argparse.Namespace:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--epochs", type=int, default=12)
    options.add_argument("--hidden", type=int, default=96)
    options.add_argument("--layers", type=int, default=2)
    options.add_argument("--width", type=int, default=128)
    options.add_argument("--rate", type=float, default=3e-3)
    options.add_argument("--drop", type=float, default=0.33)
    options.add_argument("--forget", type=float, default=0.1)
    options.add_argument("--batch", type=int, default=1500)
    options.add_argument("--seed", type=int, default=SEED)
    options.add_argument("--start", help="begin with the weights of this file in work/, as far as it has them")
    options.add_argument("--silver", type=int, default=0, help="sentences of work/silver.tsv in each epoch (silver.py)")
    options.add_argument("--out", default="parser.pt")
    return options.parse_args()


class Average:
    """The mean of the weights over the last some hundred steps, better than the last."""

    def __init__(self, net: ParserNet) -> None:
        self.kept = {k: v.detach().clone() for k, v in net.state_dict().items() if k != "encoder.vectors"}
        self.steps = 0

    @torch.no_grad()
    def add(self, net: ParserNet) -> None:
        self.steps += 1
        keep = min(0.998, (1 + self.steps) / (10 + self.steps))
        for k, v in net.state_dict().items():
            if k in self.kept:
                self.kept[k].mul_(keep).add_(v, alpha=1 - keep)

    def report(self, net: ParserNet, batches: Batches, dev: dict[str, list[Sentence]]) -> None:
        """Prints the scores of the mean; the net goes on from where it was."""
        now = {k: v.clone() for k, v in net.state_dict().items()}
        net.load_state_dict(self.kept, strict=False)
        for name, sentences in dev.items():
            print("  " + line(name, score(sentences, predict(net, batches, sentences))), file=sys.stderr, flush=True)
        net.load_state_dict(now)


def train_net(net: ParserNet, batches: Batches, train: list[Sentence], options: argparse.Namespace, dev: dict) -> Average:
    """All epochs; the rate rises over 200 steps and falls to nothing in a straight line."""
    rng = random.Random(options.seed)
    optimizer = torch.optim.AdamW(net.parameters(), lr=options.rate, betas=(0.9, 0.95), weight_decay=1e-4)
    size = sum(1 for _ in batches.train(train, random.Random(0)))
    steps = options.epochs * round(size * (1 + options.silver / len(train)))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda k: min(1, k / 200) * max(0.0, 1 - k / steps))
    silver = read_tsv(WORK / "silver.tsv") if options.silver else []
    average, began = Average(net), time.time()
    matrix = torch.zeros(0)
    for epoch in range(options.epochs):
        total = 0.0
        for batch in batches.train(train + rng.sample(silver, options.silver), rng):
            if len(matrix) != len(batches.features.rows):
                matrix = torch.from_numpy(batches.features.matrix())
            optimizer.zero_grad()
            loss = loss_of(net, matrix, batch, options.forget)
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            optimizer.step()
            schedule.step()
            average.add(net)
            total += float(loss.detach())
        mean = total / average.steps * (epoch + 1)
        print(f"epoch {epoch + 1} loss {mean:.3f} {time.time() - began:.0f} s", file=sys.stderr, flush=True)
        if epoch + 1 == options.epochs or epoch % 6 == 5:
            average.report(net, batches, dev)
    return average


def main() -> None:
    options = parse_options()
    seed_everything(options.seed)
    train = [s for name in TREEBANKS for s in treebank("train", name)]
    dev = {name: treebank("dev", name) for name in TREEBANKS}
    tags = sorted({t for s in train for t in s.tags})
    labels = sorted({d for s in train for d in s.deps})
    table = WordTable()
    batches = Batches(FormFeatures(table), tags, labels, options.batch)
    widths = {"width": options.width, "hidden": options.hidden, "layers": options.layers, "drop": options.drop}
    net = ParserNet(torch.from_numpy(table.vectors()), len(tags), len(labels), **widths)
    if options.start:
        net.load_state_dict(torch.load(WORK / options.start, weights_only=True)["state"], strict=False)
    average = train_net(net, batches, train, options, dev)
    torch.save({"state": average.kept, "tags": tags, "labels": labels, "widths": widths}, WORK / options.out)


if __name__ == "__main__":
    main()
