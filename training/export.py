"""Joins word table, parser and names into one model file: work/model.bin and src/model/weights.ts."""

import argparse
import base64
import gzip
import json
from importlib.util import find_spec
from pathlib import Path

from common import HERE, SEED, WORK
from model_file import Tensor, model_bytes, text
from parser_export import parser_part
from word_table import SCALE, WordTable

LICENCE = "CC-BY-SA-4.0"


def word_part() -> dict[str, Tensor]:
    table = WordTable()
    return {
        **text("words.keys", table.keys),
        "words.codes": Tensor(table.codes),
        "words.centres": Tensor(table.centres.reshape(-1, table.centres.shape[2]), float(SCALE)),
        "words.habits": Tensor(table.habits),
    }


def figures() -> dict:
    """The scores that evaluate.py left, if it ran."""
    path = WORK / "figures.json"
    return json.loads(path.read_text()) if path.exists() else {}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--parser", default=str(WORK / "parser.pt"))
    options.add_argument("--weights", default=str(HERE / ".." / "src" / "model" / "weights.ts"))
    options = options.parse_args()
    labels, settings, tensors = parser_part(Path(options.parser))
    info = {"licence": LICENCE, "seed": SEED, "parser": settings, "figures": figures()}
    tensors = {**word_part(), **tensors}
    if find_spec("names_export"):
        import names_export

        part = names_export.names_part()  # the same triple, tensors named `names...`; None before training
        if part:
            labels = {**labels, **part[0]}
            info["names"] = part[1]
            tensors.update(part[2])
    data = model_bytes(labels, info, tensors)
    (WORK / "model.bin").write_bytes(data)
    Path(options.weights).write_text(
        "/** The model file in base64, made by training/export.py. Licence: CC BY-SA 4.0, see ATTRIBUTION. */\n"
        f"export const weights =\n  '{base64.b64encode(data).decode()}'\n"
    )
    print(f"{len(data)} bytes, {len(gzip.compress(data, 9))} gzipped")


if __name__ == "__main__":
    main()
