"""The word table that ships, for parser and name recogniser alike, and what the names' vectors are made from.

Rows stand in five runs, each sorted by its 24-bit keys: words with a vector of their own in both nets, in the parser
alone, in neither; then words that only the names know, with and without a vector of their own. The parser reads the
first three. The names read a word of those by a linear map of the parser's vector, any other by codes of its own.
"""

import numpy as np

from common import WORK
from form_features import OWN_ROWS
from model_file import Tensor, float32, int8_rows
from names_features import word_key
from names_net import FREQUENT_WORDS
from quantise import product_quantise
from word_table import SCALE, WordTable

PART = 8  # columns of a names' vector under one code
HABIT_STEPS = 31
SEED = 8


class SharedWords:
    """`parser_rows` and `frequent_rows`: rows of the nets' own tables in the order that ships."""

    def __init__(self) -> None:
        self.table = WordTable()
        self.names = np.load(WORK / "names_vectors.npz")
        vocabulary = (WORK / "names_vocab.txt").read_text(encoding="utf-8").split("\n")
        parser = {key: rank for rank, key in enumerate(self.table.keys)}
        names = {key: rank for rank, key in reversed(list(enumerate(vocabulary)))}
        own, frequent = set(self.table.keys[:OWN_ROWS]), set(vocabulary[: FREQUENT_WORDS - 1])
        if not parser.keys() <= names.keys():
            raise ValueError("the names must know every word of the parser")
        if not (frequent & parser.keys()) <= own:
            raise ValueError("a frequent word of the names needs a row of its own in the parser")
        runs = [[], [], [], [], []]
        for key in names:
            run = (0 if key in frequent else 1 if key in own else 2) if key in parser else 3 if key in frequent else 4
            runs[run].append(key)
        self.runs = [sorted(run, key=lambda key: (word_key(key), names[key])) for run in runs]
        keys = [key for run in self.runs for key in run]
        self.known = len(parser)  # rows that the parser reads
        self.parser_rows = np.array([parser[key] for key in keys[: self.known]])
        self.names_rows = np.array([names[key] for key in keys])
        self.frequent_rows = np.array([names[key] + 1 for key in self.runs[0] + self.runs[3]])

    def keys(self) -> np.ndarray:
        """Within each run the steps from key to key: all low bytes, all middle ones, all high ones."""
        steps = np.concatenate([np.diff([word_key(key) for key in run], prepend=0) for run in self.runs])
        return np.concatenate([steps & 255, steps >> 8 & 255, steps >> 16]).astype(np.uint8)

    def vectors(self) -> np.ndarray:
        """The names' vectors as they ship, in the order of names_vocab.txt."""
        fit, centres, codes = self.fit()
        known = np.c_[self.table.vectors()[self.parser_rows], np.ones(self.known)] @ fit
        rest = np.concatenate([centre[codes[:, part]] for part, centre in enumerate(centres)], axis=1)
        out = np.empty((len(self.names_rows), fit.shape[1]), np.float32)
        out[self.names_rows] = np.concatenate([known, rest])
        return out

    def fit(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """The map from the parser's vectors to the names', by least squares; centres and codes for the words beyond it."""
        target = self.names["vectors"][self.names_rows]
        weight = self.names["counts"][self.names_rows[: self.known]] ** 0.25
        known = np.c_[self.table.vectors()[self.parser_rows], np.ones(self.known)]
        fit = np.linalg.lstsq(known * weight[:, None], target[: self.known] * weight[:, None], rcond=None)[0]
        rest = target[self.known :].astype(np.float32)
        return fit, *product_quantise(rest, np.ones(len(rest)), PART, SEED, 8)

    def vector_part(self) -> dict[str, Tensor]:
        fit, centres, codes = self.fit()
        return {
            **int8_rows("names.shared", fit[:-1].T),
            **float32("names.shared.bias", fit[-1]),
            **int8_rows("names.centres", centres.reshape(-1, PART)),
            "names.codes": Tensor(codes),
        }

    def part(self) -> tuple[list[int], dict[str, Tensor]]:
        """Lengths of the runs, and the tensors."""
        habits = np.round(HABIT_STEPS * self.names["habit"][self.names_rows]).astype(np.int8)
        return [len(run) for run in self.runs], {
            "words.keys": Tensor(self.keys()),
            "words.codes": Tensor(self.table.codes[self.parser_rows]),
            "words.centres": Tensor(self.table.centres.reshape(-1, self.table.centres.shape[2]), float(SCALE)),
            "words.habits": Tensor(self.table.habits[self.parser_rows].astype(np.int8)),
            "names.habits": Tensor(habits),
            **self.vector_part(),
        }
