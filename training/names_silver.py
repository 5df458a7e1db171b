"""Labels running text with a trained model, for training the next: `python names_silver.py work/names.pt [more.pt] -o work/silver.pkl`.

Whole paragraphs are read with the memory over the document on. A word keeps its tag where the model is sure of it,
and counts for nothing where it is not.
"""
import argparse
import gzip
import pickle
import random
import sys

import numpy as np
import torch

from common import DATA, SEED, WORK, seed_everything
from names_batch import Batcher, Encoded
from names_evaluate import STYLE
from names_text import ANY, CORPORA, Sentence, split_word
from tokenise import sentences as cut_sentences
from tokenise import words as tokenise

WORDS = {
    'wikinews-2019-2020': 200000, 'voice-of-america-tokenised': 120000, 'state-department-human-rights-reports': 120000,
    'un-general-debates': 60000, 'white-house-briefings': 60000, 'australian-pm': 30000,
    'wikipedia-fewnerd-tokenised': 80000, 'wikipedia-sentences': 30000,
}
"""How many words of each file of raw/ are labelled: news and the like before all."""
PARAGRAPHS = 12
SURE, SURE_OF_NONE = 0.97, 0.95


def read_paragraphs(path, words, rng):
    """Stretches of consecutive paragraphs, drawn at random, as sentences of words."""
    lines = gzip.open(path, 'rt', encoding='utf-8', errors='replace').read().split('\n')
    size = 1 if path.name.startswith('wikipedia') else PARAGRAPHS
    starts = list(range(0, len(lines), size))
    rng.shuffle(starts)
    for start in starts:
        pieces = ([p for word in tokenise(line) for p in split_word(word)] for line in lines[start:start + size])
        document = [s for piece in pieces for s in cut_sentences(piece) if 2 < len(s) < 90]
        if document:
            words -= sum(map(len, document))
            yield document
        if words < 0:
            return


def marginals(scores, moves, first, last):
    """Probability of each tag at each word of one sentence."""
    emit = np.exp(scores - scores.max(1, keepdims=True))
    ahead, behind = np.zeros_like(emit), np.zeros_like(emit)
    ahead[0] = emit[0] * first
    behind[-1] = last
    for at in range(1, len(emit)):
        row = (ahead[at - 1] / ahead[at - 1].sum() @ moves) * emit[at]
        ahead[at] = row / row.sum()
    for at in range(len(emit) - 2, -1, -1):
        row = moves @ (behind[at + 1] * emit[at + 1])
        behind[at] = row / row.sum()
    both = ahead * behind
    return both / both.sum(1, keepdims=True)


def sure_masks(chances):
    """The tag's bit where it is sure, else all bits."""
    tags = chances.argmax(1)
    sure = chances.max(1) > np.where(tags > 0, SURE, SURE_OF_NONE)
    return [1 << int(tag) if known else ANY for tag, known in zip(tags, sure)]


def label(nets, batcher, documents):
    """(words, masks) of each sentence by the mean of the nets' scores."""
    moves = np.exp(np.mean([(net.moves + net.barred).detach().numpy() for net in nets], axis=0))
    first, last = np.exp(nets[0].first.numpy()), np.exp(nets[0].last.numpy())
    for at in range(0, len(documents), 30):
        batch = batcher.batch(documents[at:at + 30])
        with torch.no_grad():
            scores = (sum(net(batch) for net in nets) / len(nets)).numpy()
        for start, length in zip(batch['starts'].tolist(), batch['lengths'].tolist()):
            yield sure_masks(marginals(scores[start:start + length], moves, first, last))


def read(path):
    """The labelled sentences of a file that main wrote."""
    with open(path, 'rb') as file:
        return [Sentence(words, masks, corpus='silver') for words, masks in pickle.load(file)]


def main():
    import names

    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument('models', nargs='+')
    options.add_argument('-o', '--out', default=str(WORK / 'silver.pkl'))
    options = options.parse_args()
    seed_everything()
    rng = random.Random(SEED)
    vectors, habit, vocabulary = names.load_vectors()
    forms = names.Forms(names.Lists(DATA), vocabulary)
    raw = [d for name, words in WORDS.items() for d in read_paragraphs(DATA / 'raw' / f'{name}.txt.gz', words, rng)]
    documents = [[Encoded(forms, Sentence(words)) for words in document] for document in raw]
    nets = []
    for path in options.models:
        net = names.NamesNet(vectors, habit)
        net.load_state_dict(torch.load(path, weights_only=True))
        net.style.weight.data[:] = net.style.weight.data[[CORPORA.index(name) for name in STYLE]].mean(0)
        nets.append(net.eval())
    masks = label(nets, Batcher(forms), documents)
    out = [(words, next(masks)) for document in raw for words in document]
    sure = sum(mask & (mask - 1) == 0 for _, row in out for mask in row) / sum(len(row) for _, row in out)
    print(f'{len(out)} sentences, {100 * sure:.1f} % of words sure', file=sys.stderr)
    with open(options.out, 'wb') as file:
        pickle.dump(out, file)


if __name__ == '__main__':
    main()
