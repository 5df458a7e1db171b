"""The running text as one array of form numbers, read once and kept: work/stream.npz."""

import gzip
import sys

import numpy as np

from common import DATA, WORK, normal
from corpora import read_tsv
from tokenise import sentences, words

TRAIN_FILES = ["ewt", "gum-permissive", "redocred", "wikigold", "crossner-politics"]


def read_stream() -> tuple[np.ndarray, list[str]]:
    """Ids of the normalised forms of every sentence, -1 between sentences; and the forms."""
    ids: dict[str, int] = {}
    shapes: dict[str, int] = {}
    out: list[np.ndarray] = []

    def add(sentence: list[str]) -> None:
        row = []
        for form in sentence:
            number = shapes.get(form)
            if number is None:
                number = shapes[form] = ids.setdefault(normal(form), len(ids))
            row.append(number)
        row.append(-1)
        out.append(np.array(row, dtype=np.int32))

    for path in sorted((DATA / "raw").glob("*.txt.gz")):
        seen: set[int] = set()
        with gzip.open(path, "rt", encoding="utf-8", errors="replace") as lines:
            for line in lines:
                key = hash(line)
                if key in seen:
                    continue
                seen.add(key)
                for sentence in sentences(words(line)):
                    add(sentence)
        print(path.name, len(out), "sentences", file=sys.stderr)
    for name in TRAIN_FILES:
        for sentence in read_tsv(DATA / "train" / "ner" / f"{name}.tsv"):
            add(sentence.forms)
    return np.concatenate(out), list(ids)


def main() -> None:
    WORK.mkdir(parents=True, exist_ok=True)
    stream, forms = read_stream()
    np.save(WORK / "stream.npy", stream)
    (WORK / "forms.txt").write_text("\n".join(forms), encoding="utf-8")
    print(len(stream), "words", len(forms), "forms")


if __name__ == "__main__":
    main()
