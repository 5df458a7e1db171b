"""Paths, seeds and the text conventions that training and the shipped TypeScript share."""

import os
import random
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np

SEED = 20240229
HERE = Path(__file__).resolve().parent
DATA = Path(os.environ.get("ALLEGEDLY_DATA", HERE / ".." / ".." / "shared" / "data")).resolve()
WORK = Path(os.environ.get("ALLEGEDLY_WORK", HERE / ".." / "out" / "training")).resolve()

# Punctuation that has several shapes in print but one meaning; digits count by their number only.
_ONE_FORM = {
    "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201b": "'", "\u2032": "'", "`": "'",
    "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u201f": '"', "\u00ab": '"', "\u00bb": '"', "\u2033": '"',
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2015": "-", "\u2212": "-",
    **{str(d): "0" for d in range(10)},
}
_TABLE = str.maketrans(_ONE_FORM)
_WHOLE = {"``": '"', "''": '"', "--": "-", "---": "-", "\u2026": "...", "[": "(", "]": ")", "-LRB-": "(", "-RRB-": ")"}


def normal(form: str) -> str:
    """The form as the model sees it: one kind of quotation mark and dash, digits as 0 (src/model/normal.ts)."""
    form = form.translate(_TABLE)
    return _WHOLE.get(form, form)


def lower(form: str) -> str:
    """Lower case, code unit by code unit as in src/model/normal.ts: a form that would grow stays."""
    low = form.lower()
    return low if len(low) == len(form) else form


def fnv(text: str, salt: int = 0) -> int:
    """FNV-1a over UTF-16 code units, 32 bits."""
    h = (2166136261 ^ salt) & 0xFFFFFFFF
    units = text.encode("utf-16-le", "surrogatepass")
    for i in range(0, len(units), 2):
        h = ((h ^ (units[i] | units[i + 1] << 8)) * 16777619) & 0xFFFFFFFF
    return h ^ (h >> 15)


def seed_everything(seed: int = SEED) -> None:
    """Fixes every generator in use; one thread, so that sums come out in one order."""
    import torch

    random.seed(seed)
    np.random.seed(seed % 2**32)
    torch.manual_seed(seed)
    torch.set_num_threads(1)
