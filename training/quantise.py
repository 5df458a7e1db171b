"""Product quantisation: a vector as one byte for each few columns, naming the nearest of 256 centres."""

import numpy as np

CODES = 256


def nearest(points: np.ndarray, centres: np.ndarray) -> np.ndarray:
    return np.argmin((centres**2).sum(1)[None, :] - 2 * points @ centres.T, axis=1)


def product_quantise(vectors: np.ndarray, weights: np.ndarray, part: int, seed: int, rounds: int = 12):
    """Centres [parts, 256, part] and codes [vectors, parts], by weighted k-means."""
    rng = np.random.default_rng(seed)
    centres, codes = [], []
    for first in range(0, vectors.shape[1], part):
        points = np.ascontiguousarray(vectors[:, first : first + part])
        centre = points[rng.choice(len(points), CODES, replace=False)].copy()
        for _ in range(rounds):
            code = nearest(points, centre)
            mass = np.bincount(code, weights, minlength=CODES)
            for column in range(part):
                mean = np.bincount(code, weights * points[:, column], minlength=CODES) / np.maximum(mass, 1e-9)
                centre[:, column] = np.where(mass > 0, mean, centre[:, column])
        centres.append(centre)
        codes.append(nearest(points, centre))
    return np.stack(centres).astype(np.float32), np.stack(codes, 1).astype(np.uint8)
