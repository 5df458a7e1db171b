"""Joins word table, parser and names into one model file: work/model.bin and src/model/weights.ts."""

import argparse
import gzip
import json
from pathlib import Path

from common import HERE, SEED, WORK
from model_file import model_bytes, model_text
from names_export import names_part
from parser_export import parser_part
from shared_words import SharedWords

LICENCE = "CC-BY-SA-4.0"


def figures() -> dict:
    """The scores that evaluate.py left, if it ran."""
    path = WORK / "figures.json"
    return json.loads(path.read_text()) if path.exists() else {}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--parser", default=str(WORK / "parser.pt"))
    options.add_argument("--weights", default=str(HERE / ".." / "src" / "model" / "weights.ts"))
    options = options.parse_args()
    words = SharedWords()
    runs, word_tensors = words.part()
    labels, settings, tensors = parser_part(words, Path(options.parser))
    name_labels, name_settings, name_tensors = names_part(words)
    info = {
        "licence": LICENCE,
        "seed": SEED,
        "words": {"runs": runs},
        "parser": settings,
        "figures": figures(),
        "names": name_settings,
    }
    data, first = model_bytes({**labels, **name_labels}, info, {**word_tensors, **tensors, **name_tensors})
    (WORK / "model.bin").write_bytes(data)
    packed, small = model_text(data, first)
    Path(options.weights).write_text(
        "/** The model file as text, made by training/export.py. Licence: CC BY-SA 4.0, see ATTRIBUTION. */\n"
        f"export const weights = {{\n  packed:\n    '{packed}',\n  small:\n    '{small}',\n}}\n"
    )
    print(f"{len(data)} bytes, as text gzipped {len(gzip.compress((packed + small).encode(), 9))}")


if __name__ == "__main__":
    main()
