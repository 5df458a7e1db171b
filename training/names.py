"""Trains the name recogniser: `python names.py [--without-gmb]`.

Needs work/stream.npy (stream.py). The first round reads the class P corpora; the second goes on from there at half the
rate, with running text that the first round's net labelled (names_silver.py). Of each round the mean of the weights over
the last steps is kept. Prints exact-span F1 on the development sets; writes work/names.pt, which names_export.py packs.
"""
import argparse
import copy
import pickle
import random
import sys
import time
from dataclasses import dataclass

import numpy as np
import torch

import names_silver
import names_vectors
from common import DATA, SEED, WORK, lower, seed_everything
from names_augment import Substitutes, exchange_all
from names_batch import Batcher, Encoded, cut_batches, cut_documents
from names_evaluate import print_scores, read_development
from names_features import Forms
from names_lists import Lists
from names_net import NamesNet
from names_text import Sentence, read_training

OPEN = ['ewt', 'gum-permissive', 'redocred', 'wikigold', 'crossner-politics']
SILVER_NEWS = 'gmb-norm'
GMB_SENTENCES = 16000
"""Sentences of GMB in an epoch, drawn anew each time."""
LOWERED = 0.2
"""Share of the web sentences whose twin is the sentence in lower case, as people type."""
WARM_UP, BATCH_WORDS = 200, 2500


@dataclass(frozen=True)
class Round:
    epochs: int
    rate: float
    exchanged: float
    """Share of documents read with other names in them."""


FIRST, SECOND = Round(5, 3e-3, 0.4), Round(2, 1.5e-3, 0.25)


def load_vectors():
    """The quantised word vectors as they ship, capital habits, and the vocabulary."""
    if not (WORK / 'names_vectors.npz').exists():
        names_vectors.main()
    data = np.load(WORK / 'names_vectors.npz')
    vectors = np.concatenate([centre[code] for centre, code in zip(data['centres'], data['codes'].T)], axis=1)
    return vectors, data['habit'], (WORK / 'names_vocab.txt').read_text(encoding='utf-8').split('\n')


def lowered(sentence):
    return Sentence([lower(word) for word in sentence.words], sentence.masks, corpus=sentence.corpus)


def read_corpus(name, forms, lists, substitutes):
    """A corpus, each sentence with its twin."""
    rng = random.Random(SEED)
    sentences = list(read_training(DATA, [name], lists))
    twins = exchange_all(sentences, substitutes)
    if name == 'ewt':
        twins = [lowered(s) if rng.random() < LOWERED else twin for s, twin in zip(sentences, twins)]
    return [Encoded(forms, s, Encoded(forms, twin)) for s, twin in zip(sentences, twins)]


def read_corpora(vocabulary):
    """Forms and all corpora, read once and kept in work/names_corpora.pkl: delete it where the data or the features change."""
    path = WORK / 'names_corpora.pkl'
    if not path.exists():
        lists = Lists(DATA)
        forms, substitutes = Forms(lists, vocabulary), Substitutes(DATA, lists)
        corpora = {name: read_corpus(name, forms, lists, substitutes) for name in OPEN + [SILVER_NEWS]}
        path.write_bytes(pickle.dumps((forms, corpora), protocol=4))
    return pickle.loads(path.read_bytes())


def draw_documents(sentences, rng, exchanged, limit=None):
    """Cut anew, some of them with other names; at most about `limit` sentences."""
    documents = cut_documents(sentences, rng)
    rng.shuffle(documents)
    kept, size = [], 0
    for document in documents:
        if limit is not None and size >= limit:
            break
        size += len(document)
        kept.append([s.twin for s in document] if rng.random() < exchanged else document)
    return kept


def epoch_documents(corpora, silver, exchanged, rng):
    documents = [d for name, corpus in corpora.items()
                 for d in draw_documents(corpus, rng, exchanged, GMB_SENTENCES if name == SILVER_NEWS else None)]
    return documents + cut_documents(silver, rng)


def train(net, batcher, corpora, silver, plan, report):
    """Adam with a straight descent of the rate; returns the running mean of the weights."""
    rng = random.Random(SEED)
    mean = copy.deepcopy(net)
    optimiser = torch.optim.Adam(net.parameters(), lr=plan.rate, betas=(0.9, 0.98))
    words = sum(len(s.numbers) for d in epoch_documents(corpora, silver, plan.exchanged, rng) for s in d)
    steps, step = 1.01 * plan.epochs * words / BATCH_WORDS, 0
    for epoch in range(plan.epochs):
        start, total, count = time.time(), 0.0, 0
        net.train()
        for documents in cut_batches(epoch_documents(corpora, silver, plan.exchanged, rng), rng, BATCH_WORDS):
            step += 1
            for group in optimiser.param_groups:
                group['lr'] = plan.rate * min(step / WARM_UP, 1) * max(0.02, 1 - step / steps)
            batch = batcher.batch(documents)
            loss = net.loss(net(batch), batch['starts'], batch['lengths'], batch['masks'])
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
            optimiser.step()
            keep_mean(mean, net, min(0.998, 1 - 1 / (step + 1)))
            total, count = total + float(loss), count + 1
        print(f'epoch {epoch} loss {total / count:.4f} {time.time() - start:.0f} s', file=sys.stderr, flush=True)
        report(mean)
    return mean


def keep_mean(mean, net, share):
    for old, new in zip(mean.parameters(), net.parameters()):
        if old.requires_grad:
            old.data.mul_(share).add_(new.data, alpha=1 - share)


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument('--without-gmb', action='store_true', help='train without the labels of the Groningen Meaning Bank')
    options.add_argument('--out', default=str(WORK / 'names.pt'))
    options = options.parse_args()
    seed_everything()
    vectors, habit, vocabulary = load_vectors()
    forms, corpora = read_corpora(vocabulary)
    if options.without_gmb:
        corpora.pop(SILVER_NEWS)
    documents = names_silver.read_documents(forms)
    development = read_development(DATA, forms)
    batcher = Batcher(forms)
    print(f'{len(forms)} forms', file=sys.stderr, flush=True)
    report = lambda mean: print_scores(mean, batcher, development)
    first = train(NamesNet(vectors, habit), batcher, corpora, [], FIRST, report)
    silver = names_silver.label(first, batcher, documents)
    second = train(copy.deepcopy(first), batcher, corpora, silver, SECOND, report)
    torch.save(second.state_dict(), options.out)


if __name__ == '__main__':
    main()
