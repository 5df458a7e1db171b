"""Word vectors from running text: directional PPMI over two words each side, truncated SVD.

Keys are lower-cased normal forms; a form that lives two lives in mid-sentence ("us"/"US", "march"/"March")
has a key of its own for the capitalised one. Look-up: the form itself, else its lower case.
Writes work/vectors.npz (vectors, their shipped codes, counts, habit) and work/vocab.txt.
"""

import sys
import time

import numpy as np
from scipy import sparse

from common import SEED, WORK, lower
from quantise import product_quantise

WORDS = 30000
CONTEXTS = 12000
DIMS = 64
WINDOW = 2
SHIPPED = 24000  # words that the model file holds
PART = 4  # columns to a code
FREQUENT = 300


def capital_habit(stream: np.ndarray, forms: list[str]) -> tuple[np.ndarray, np.ndarray]:
    """How often each form stands in all, and in mid-sentence (after a lower-case word)."""
    counts = np.bincount(stream[stream >= 0], minlength=len(forms))
    small = np.array([f[:1].islower() or f == "," for f in forms] + [False])
    previous = np.concatenate([[-1], stream[:-1]])
    middle = stream[(stream >= 0) & small[previous]]
    return counts, np.bincount(middle, minlength=len(forms))


def choose_keys(forms: list[str], counts: np.ndarray, middle: np.ndarray) -> tuple[list[str], np.ndarray]:
    """The vocabulary, most frequent first, and the key of every form (-1: none)."""
    small = [lower(f) for f in forms]
    total: dict[str, int] = {}
    mid: dict[str, int] = {}
    for form, low, count, m in zip(forms, small, counts, middle):
        total[low] = total.get(low, 0) + int(count)
        if form == low:
            mid[low] = int(m)
    own = {
        f: int(c)
        for f, low, c, m in zip(forms, small, counts, middle)
        if f != low and m >= FREQUENT and mid.get(low, 0) >= FREQUENT and 0.15 < m / (m + mid[low]) < 0.95
    }
    for form, count in own.items():
        total[lower(form)] -= count
    ranked = sorted({**total, **own}.items(), key=lambda item: (-item[1], item[0]))[:WORDS]
    place = {key: i for i, (key, _) in enumerate(ranked)}
    print(len(own), "forms with a capitalised key of their own", file=sys.stderr)
    keys = np.array([place.get(f, place.get(low, -1)) if f in own else place.get(low, -1) for f, low in zip(forms, small)])
    return [key for key, _ in ranked], keys


def count_pairs(words: np.ndarray, contexts: np.ndarray, offset: int) -> sparse.csr_matrix:
    """How often context c stands at `offset` from word w."""
    left, right = (words[:-offset], contexts[offset:]) if offset > 0 else (words[-offset:], contexts[:offset])
    keep = (left >= 0) & (right >= 0)
    pairs, counts = np.unique(left[keep].astype(np.int64) * CONTEXTS + right[keep], return_counts=True)
    return sparse.csr_matrix((counts.astype(np.float32), (pairs // CONTEXTS, pairs % CONTEXTS)), shape=(WORDS, CONTEXTS))


def positive_pmi(counts: sparse.csr_matrix, smooth: float = 0.75, shift: float = 0.0) -> sparse.csr_matrix:
    """max(0, log p(w,c) / p(w) p(c)^0.75)."""
    counts = counts.tocoo()
    rows = np.bincount(counts.row, counts.data, minlength=counts.shape[0])
    columns = np.bincount(counts.col, counts.data, minlength=counts.shape[1]) ** smooth
    value = np.log(counts.data / rows[counts.row] / (columns / columns.sum())[counts.col]) - shift
    keep = value > 0
    return sparse.csr_matrix((value[keep].astype(np.float32), (counts.row[keep], counts.col[keep])), shape=counts.shape)


def truncated_svd(matrix: sparse.csr_matrix, dims: int, rounds: int = 4) -> np.ndarray:
    """Left singular vectors times the root of the singular values, by random projection."""
    rng = np.random.default_rng(SEED)
    basis = rng.standard_normal((matrix.shape[1], dims + 24), dtype=np.float32)
    for _ in range(rounds):
        left, _ = np.linalg.qr(matrix @ basis)
        basis, _ = np.linalg.qr(matrix.T @ left)
    u, s, _ = np.linalg.svd(matrix @ basis, full_matrices=False)
    return (u * np.sqrt(s))[:, :dims]


def main() -> None:
    start = time.time()
    stream = np.load(WORK / "stream.npy")
    forms = (WORK / "forms.txt").read_text(encoding="utf-8").split("\n")
    counts, middle = capital_habit(stream, forms)
    vocabulary, key_of = choose_keys(forms, counts, middle)
    words = np.concatenate([key_of, [-1]])[stream].astype(np.int32)
    contexts = np.where(words < CONTEXTS, words, -1)
    parts = [positive_pmi(count_pairs(words, contexts, o)) for o in range(-WINDOW, WINDOW + 1) if o]
    print("counted", round(time.time() - start), "s", file=sys.stderr)
    vectors = truncated_svd(sparse.hstack(parts).tocsr(), DIMS)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-6
    total = np.bincount(key_of[key_of >= 0], counts[key_of >= 0], minlength=WORDS)
    capital = np.array([f[:1].isupper() for f in forms])
    mid_all = np.bincount(key_of[key_of >= 0], middle[key_of >= 0], minlength=WORDS)
    mid_capital = np.bincount(key_of[(key_of >= 0) & capital], middle[(key_of >= 0) & capital], minlength=WORDS)
    habit = (mid_capital + 0.5) / (mid_all + 1)
    centres, codes = product_quantise(vectors[:SHIPPED], np.sqrt(total[:SHIPPED]), PART, SEED)
    kept = {"centres": centres, "codes": codes}
    np.savez(WORK / "vectors.npz", **kept, vectors=vectors.astype(np.float32), counts=total, habit=habit.astype(np.float32), middle=mid_all)
    (WORK / "vocab.txt").write_text("\n".join(vocabulary), encoding="utf-8")
    (WORK / "VECTORS_READY").touch()
    print("done", round(time.time() - start), "s", file=sys.stderr)


if __name__ == "__main__":
    main()
