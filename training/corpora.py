"""Reads the treebanks: one sentence a record, heads counted from 0 with -1 for the root."""

from dataclasses import dataclass
from pathlib import Path


@dataclass
class Sentence:
    forms: list[str]
    tags: list[str]
    heads: list[int]
    deps: list[str]
    names: list[str]


def read_tsv(path: Path) -> list[Sentence]:
    """FORM UPOS HEAD DEPREL NER, a blank line between sentences, `_` where a layer is missing."""
    out: list[Sentence] = []
    rows: list[list[str]] = []
    for line in [*path.read_text(encoding="utf-8").split("\n"), ""]:
        if line:
            rows.append(line.split("\t"))
        elif rows:
            out.append(_sentence(rows))
            rows = []
    return out


def _sentence(rows: list[list[str]]) -> Sentence:
    columns = list(zip(*rows))
    heads = [int(h) - 1 if h != "_" else -1 for h in columns[2]]
    return Sentence(list(columns[0]), list(columns[1]), heads, list(columns[3]), list(columns[4]))
