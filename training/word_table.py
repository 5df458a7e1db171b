"""The shared word table as it ships: the most frequent keys, their vectors by codes, their capital habit."""

import numpy as np

from common import WORK, lower

SCALE = 0.6 / 127  # the vectors have length 1; few of their numbers pass 0.6


class WordTable:
    """`row(normal form)` is the form's row, or the number of rows where it has none."""

    def __init__(self) -> None:
        data = np.load(WORK / "vectors.npz")
        self.codes = data["codes"]  # [words, parts] uint8
        self.centres = np.clip(np.round(data["centres"] / SCALE), -127, 127).astype(np.int8)  # [parts, 256, columns]
        shipped = len(self.codes)
        self.keys = (WORK / "vocab.txt").read_text(encoding="utf-8").split("\n")[:shipped]
        self.place = {key: i for i, key in enumerate(self.keys)}
        self.habits = habit_classes(data["habit"][:shipped], data["middle"][:shipped])

    def row(self, form: str) -> int:
        found = self.place.get(form)
        return found if found is not None else self.place.get(lower(form), len(self.keys))

    def vectors(self) -> np.ndarray:
        """Float vectors exactly as the shipped codes give them, and a row of zeros for unknown words."""
        centres = self.centres.astype(np.float32) * np.float32(SCALE)
        known = np.concatenate([centre[self.codes[:, part]] for part, centre in enumerate(centres)], axis=1)
        return np.concatenate([known, np.zeros((1, known.shape[1]), dtype=np.float32)])


def habit_classes(habit: np.ndarray, middle: np.ndarray) -> np.ndarray:
    """0 (never a capital in mid-sentence) to 5 (always one), 6 where it was seen there less than five times."""
    classes = np.digitize(habit, [0.02, 0.1, 0.5, 0.9, 0.98])
    return np.where(middle < 5, 6, classes).astype(np.uint8)
