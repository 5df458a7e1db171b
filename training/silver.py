"""Tags and parses news with a trained net, for training the next; writes work/silver.tsv.

What the net is not sure of stays open: tag and relation `_`, head -1 (0 is the root).
"""

import argparse
import gzip
import random
import sys

import numpy as np
import torch

from common import DATA, SEED, WORK, seed_everything
from corpora import Sentence
from form_features import FormFeatures
from parser_net import ParserNet
from tokenise import sentences, words
from train_parser import Batches
from tree import best_tree
from word_table import WordTable

SOURCES = ("voice-of-america-tokenised", "wikinews-2019-2020", "state-department-human-rights-reports")
SURE = 0.85


def news(count: int, rng: random.Random) -> list[list[str]]:
    """Sentences of 6 to 60 words, the same number of each source as far as they go."""
    out: list[list[str]] = []
    for name in SOURCES:
        with gzip.open(DATA / "raw" / f"{name}.txt.gz", "rt", encoding="utf-8") as lines:
            kept = rng.sample(lines.readlines(), k=min(count, 11000) if "wikinews" not in name else 3000)
        found = [s for text in kept for s in sentences(words(text)) if 6 <= len(s) <= 60]
        rng.shuffle(found)
        out += found[: count // len(SOURCES)]
    return out


@torch.no_grad()
def label(net: ParserNet, batches: Batches, group: list[list[str]]) -> list[list[str]]:
    """Lines of .tsv for each sentence."""
    empty = [Sentence(s, ["_"] * len(s), [-1] * len(s), ["_"] * len(s), ["O"] * len(s)) for s in group]
    forms, lengths, *_ = batches.tensors(empty)
    matrix = torch.from_numpy(batches.features.matrix())
    types, places = np.unique(forms, return_inverse=True)
    places = torch.from_numpy(places.reshape(forms.shape))
    x = net.context(matrix[torch.from_numpy(types)], places, torch.tensor(lengths))
    arcs = net.arcs(x)
    n = x.shape[1]
    trees = np.full(forms.shape, n)
    sure = np.zeros(forms.shape, bool)
    for row, m in enumerate(lengths):
        scores = torch.cat([arcs[row, :m, :m], arcs[row, :m, n:]], 1)
        found = best_tree(scores.numpy())
        trees[row, :m] = np.where(found == m, n, found)
        sure[row, :m] = scores.softmax(1).numpy()[np.arange(m), found] > SURE
    tags, relations = net.tag(x).softmax(2).max(2), net.labels(x, torch.from_numpy(trees)).softmax(2).max(2)
    tag_names, label_names = list(batches.tags), list(batches.labels)
    out = []
    for row, s in enumerate(group):
        lines = []
        for i, form in enumerate(s):
            head = 0 if trees[row, i] == n else trees[row, i] + 1
            tag = tag_names[tags[1][row, i]] if tags[0][row, i] > SURE else "_"
            dep = label_names[relations[1][row, i]] if sure[row, i] and relations[0][row, i] > SURE else "_"
            lines.append(f"{form}\t{tag}\t{head if sure[row, i] else -1}\t{dep}\tO")
        out.append(lines)
    return out


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--parser", default="parser.pt")
    options.add_argument("--sentences", type=int, default=30000)
    options = options.parse_args()
    seed_everything()
    saved = torch.load(WORK / options.parser, weights_only=True)
    table = WordTable()
    batches = Batches(FormFeatures(table), saved["tags"], saved["labels"], 3000)
    net = ParserNet(torch.from_numpy(table.vectors()), len(saved["tags"]), len(saved["labels"]), **saved["widths"])
    net.load_state_dict(saved["state"], strict=False)
    net.eval()
    text = sorted(news(options.sentences, random.Random(SEED)), key=len)
    with (WORK / "silver.tsv").open("w", encoding="utf-8") as out:
        for first in range(0, len(text), 60):
            for lines in label(net, batches, text[first : first + 60]):
                out.write("\n".join(lines) + "\n\n")
    print(len(text), "sentences", sum(map(len, text)), "words", file=sys.stderr)


if __name__ == "__main__":
    main()
