"""Word vectors for the name recogniser: 50,000 words, product-quantised to 16 bytes each.

Names are rare words, so the table is wider than the parser's and coarser. Counting and SVD are those of
vectors.py. Needs work/stream.npy; writes work/names_vectors.npz and work/names_vocab.txt.
"""
import sys
import time

import numpy as np
from scipy import sparse

from common import SEED, WORK, lower
from vectors import capital_habit, positive_pmi, truncated_svd

WORDS, CONTEXTS, DIMS, WINDOW = 50000, 12000, 64, 2
PART, CODES = 4, 256
FREQUENT = 100


def choose_keys(forms, counts, middle):
    """The most frequent keys and the key of each form: lower case, but a capitalised form that lives a life
    of its own ("March", "Turkey") has a key of its own."""
    small = [lower(form) for form in forms]
    middle_of = {}
    for form, low, count in zip(forms, small, middle):
        if form == low:
            middle_of[low] = int(count)
    own = {form for form, low, count in zip(forms, small, middle)
           if form != low and count >= FREQUENT and middle_of.get(low, 0) >= FREQUENT}
    total = {}
    for form, low, count in zip(forms, small, counts):
        key = form if form in own else low
        total[key] = total.get(key, 0) + int(count)
    ranked = sorted(total, key=lambda key: (-total[key], key))[:WORDS]
    place = {key: at for at, key in enumerate(ranked)}
    return ranked, np.array([place.get(form, -1) if form in own else place.get(low, -1) for form, low in zip(forms, small)])


def count_pairs(words, contexts, offset):
    """How often context c stands at `offset` from word w."""
    left, right = (words[:-offset], contexts[offset:]) if offset > 0 else (words[-offset:], contexts[:offset])
    keep = (left >= 0) & (right >= 0)
    pairs, counts = np.unique(left[keep].astype(np.int64) * CONTEXTS + right[keep], return_counts=True)
    return sparse.csr_matrix((counts.astype(np.float32), (pairs // CONTEXTS, pairs % CONTEXTS)), shape=(WORDS, CONTEXTS))


def nearest(points, centres):
    return np.argmin((centres ** 2).sum(1)[None, :] - 2 * points @ centres.T, axis=1)


def quantise(vectors, weights, rounds=12):
    """Product quantisation: for each four columns 256 centres; returns centres and codes."""
    rng = np.random.default_rng(SEED)
    centres, codes = [], []
    for first in range(0, vectors.shape[1], PART):
        points = np.ascontiguousarray(vectors[:, first:first + PART])
        centre = points[rng.choice(min(20000, len(points)), CODES, replace=False)].copy()
        for _ in range(rounds):
            code = nearest(points, centre)
            mass = np.bincount(code, weights, minlength=CODES)
            for column in range(PART):
                mean = np.bincount(code, weights * points[:, column], minlength=CODES) / np.maximum(mass, 1e-9)
                centre[:, column] = np.where(mass > 0, mean, centre[:, column])
        centres.append(centre)
        codes.append(nearest(points, centre))
    return np.stack(centres).astype(np.float32), np.stack(codes, 1).astype(np.uint8)


def main():
    start = time.time()
    stream = np.load(WORK / 'stream.npy')
    forms = (WORK / 'forms.txt').read_text(encoding='utf-8').split('\n')
    counts, middle = capital_habit(stream, forms)
    vocabulary, key_of = choose_keys(forms, counts, middle)
    words = np.concatenate([key_of, [-1]])[stream].astype(np.int32)
    contexts = np.where(words < CONTEXTS, words, -1)
    parts = [positive_pmi(count_pairs(words, contexts, offset)) for offset in range(-WINDOW, WINDOW + 1) if offset]
    vectors = truncated_svd(sparse.hstack(parts).tocsr(), DIMS)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-6
    vectors *= np.sqrt(DIMS)
    known = key_of >= 0
    capital = np.array([form[:1].isupper() for form in forms])
    total = np.bincount(key_of[known], counts[known], minlength=WORDS)
    middle_all = np.bincount(key_of[known], middle[known], minlength=WORDS)
    middle_capital = np.bincount(key_of[known & capital], middle[known & capital], minlength=WORDS)
    habit = (middle_capital + 0.5) / (middle_all + 1)
    centres, codes = quantise(vectors, np.sqrt(total))
    back = np.concatenate([centres[p][codes[:, p]] for p in range(len(centres))], axis=1)
    print('kept', 1 - ((back - vectors) ** 2).sum() / (vectors ** 2).sum(), file=sys.stderr)
    np.savez(WORK / 'names_vectors.npz', vectors=vectors.astype(np.float32), centres=centres, codes=codes,
             counts=total, habit=habit.astype(np.float32))
    (WORK / 'names_vocab.txt').write_text('\n'.join(vocabulary), encoding='utf-8')
    print('names vectors', round(time.time() - start), 's', file=sys.stderr)


if __name__ == '__main__':
    main()
