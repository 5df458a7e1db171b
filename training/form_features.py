"""What the type encoder sees of a form: its row and hashed affixes and shape (src/model/form-features.ts)."""

from dataclasses import dataclass

import numpy as np

from common import fnv, lower, normal
from word_table import WordTable

OWN_ROWS = 8192  # the most frequent words have trained vectors of their own beside the shared ones
UNKNOWN_HABIT = 7


@dataclass(frozen=True)
class Affix:
    name: str
    kind: str  # "prefix", "suffix" or "shape"
    length: int
    buckets: int
    dims: int
    salt: int


AFFIXES = (
    Affix("suffix2", "suffix", 2, 1024, 16, 1),
    Affix("suffix3", "suffix", 3, 4096, 24, 2),
    Affix("suffix4", "suffix", 4, 4096, 16, 3),
    Affix("prefix3", "prefix", 3, 2048, 16, 4),
    Affix("shape", "shape", 10, 256, 12, 5),
)


def shape(form: str) -> str:
    """`McDonald` -> XxXxx, `U.S.` -> X.X., `0000s` -> 00x: runs cut to two, ten signs at most."""
    out: list[str] = []
    for c in form:
        for sign in _signs(c):
            if len(out) < 2 or out[-1] != sign or out[-2] != sign:
                out.append(sign)
    return "".join(out[:10])


def _signs(c: str) -> str:
    if ord(c) > 0xFFFF:
        return "**"
    if c != c.lower():
        return "X"
    if c != c.upper():
        return "x"
    return c if ord(c) < 128 else "*"


def _cut(text: str, kind: str, length: int) -> str:
    units = text.encode("utf-16-le", "surrogatepass")
    part = units[: 2 * length] if kind == "prefix" else units[-2 * length :]
    return part.decode("utf-16-le", "surrogatepass")


def affix_bucket(affix: Affix, form: str) -> int:
    """`form` is normal but not lower-cased."""
    part = shape(form) if affix.kind == "shape" else _cut(lower(form), affix.kind, affix.length)
    return fnv(part, affix.salt) % affix.buckets


class FormFeatures:
    """Rows of features, one for each distinct normal form met so far."""

    def __init__(self, table: WordTable) -> None:
        self.table = table
        self.numbers: dict[str, int] = {}
        self.rows: list[list[int]] = []

    def number(self, form: str) -> int:
        """The number of a raw form; its features are computed on first sight."""
        form = normal(form)
        found = self.numbers.get(form)
        if found is None:
            found = self.numbers[form] = len(self.rows)
            row = self.table.row(form)
            habit = int(self.table.habits[row]) if row < len(self.table.keys) else UNKNOWN_HABIT
            self.rows.append([row, min(row, OWN_ROWS), habit, *(affix_bucket(a, form) for a in AFFIXES)])
        return found

    def matrix(self) -> np.ndarray:
        return np.array(self.rows, dtype=np.int64)
