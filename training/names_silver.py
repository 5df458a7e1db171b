"""Running text labelled by a trained net, for training it further.

Whole paragraphs are read with the memory over the document on. A word keeps its tag where the net is sure of it, and
counts for nothing where it is not.
"""
import copy
import gzip
import random
import sys

import numpy as np
import torch

from common import DATA, SEED
from names_batch import Encoded
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


def read_documents(forms):
    """The chosen stretches, encoded."""
    rng = random.Random(SEED)
    return [[Encoded(forms, Sentence(words, corpus='silver')) for words in document]
            for name, size in WORDS.items() for document in read_paragraphs(DATA / 'raw' / f'{name}.txt.gz', size, rng)]


def label(net, batcher, documents):
    """All sentences of the documents, with the tags that the net is sure of."""
    net = copy.deepcopy(net).eval()
    net.style.weight.data[:] = net.style.weight.data[[CORPORA.index(name) for name in STYLE]].mean(0)
    moves = np.exp((net.moves + net.barred).detach().numpy())
    first, last = np.exp(net.first.numpy()), np.exp(net.last.numpy())
    for at in range(0, len(documents), 30):
        batch = batcher.batch(documents[at:at + 30])
        with torch.no_grad():
            scores = net(batch).numpy()
        sentences = (s for document in documents[at:at + 30] for s in document)
        for sentence, start in zip(sentences, batch['starts'].tolist()):
            chances = marginals(scores[start:start + len(sentence.numbers)], moves, first, last)
            sentence.masks = np.array(sure_masks(chances), np.uint32)
    sentences = [s for document in documents for s in document]
    sure = sum((s.masks != ANY).sum() for s in sentences) / sum(len(s.numbers) for s in sentences)
    print(f'{len(sentences)} sentences, {100 * sure:.1f} % of words sure', file=sys.stderr)
    return sentences
