"""Exact-span F1 of a net in Python, on the development sets; those without documents are read ten sentences at a time."""
import copy
import sys

import torch

from names_batch import Encoded
from names_net import best_path, path_spans
from names_text import CORPORA, TYPES, read_test

STYLE = ('ewt', 'wikigold', 'crossner-politics')
"""The corpora whose marking is nearest to ours: the mean of their style vectors ships."""
SETS = {'worldwide': 10, 'ewt': 10, 'crossner-politics': 1}
SHOWN = [0, 1, 2]


def read_development(data, forms):
    """Documents of each set at hand, encoded."""
    return {name: [[Encoded(forms, s) for s in document] for document in read_test(data / 'dev' / 'ner' / f'{name}.tsv', size)]
            for name, size in SETS.items() if (data / 'dev' / 'ner' / f'{name}.tsv').exists()}


def find_spans(net, batcher, documents, style=STYLE):
    """Predicted spans of each sentence, in order."""
    net = copy.deepcopy(net).eval()
    net.style.weight.data[:] = net.style.weight.data[[CORPORA.index(name) for name in style]].mean(0)
    moves, first, last = (net.moves + net.barred).detach().numpy(), net.first.numpy(), net.last.numpy()
    for at in range(0, len(documents), 40):
        with torch.no_grad():
            batch = batcher.batch(documents[at:at + 40])
            scores = net(batch).numpy()
        for start, length in zip(batch['starts'].tolist(), batch['lengths'].tolist()):
            yield path_spans(best_path(scores[start:start + length], moves, first, last))


def score(net, batcher, documents, style=STYLE):
    """F1 over people, places and organizations, and by type."""
    right, found, gold = ([0] * len(TYPES) for _ in range(3))
    sentences = [s for document in documents for s in document]
    for sentence, spans in zip(sentences, find_spans(net, batcher, documents, style)):
        for span in spans:
            found[span[2]] += 1
            right[span[2]] += span in sentence.spans
        for span in sentence.spans:
            gold[span[2]] += 1
    f1 = lambda kinds: 200 * sum(right[k] for k in kinds) / max(1, sum(found[k] + gold[k] for k in kinds))
    return f1(SHOWN), [f1([kind]) for kind in range(4)]


def print_scores(net, batcher, development):
    for name, documents in development.items():
        whole, types = score(net, batcher, documents)
        print(f'{name:20} {whole:5.1f}  ' + '  '.join(f'{TYPES[k]} {types[k]:.1f}' for k in range(4)), file=sys.stderr, flush=True)
