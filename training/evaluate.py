"""Scores work/parser.pt on the development sets, prints the table and leaves work/figures.json for the model file."""

import argparse
import json

import torch

from common import WORK
from form_features import FormFeatures
from parser_net import ParserNet
from train_parser import TREEBANKS, Batches, predict, score, treebank
from word_table import WordTable


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--parser", default=str(WORK / "parser.pt"))
    options = options.parse_args()
    saved = torch.load(options.parser, weights_only=True)
    table = WordTable()
    batches = Batches(FormFeatures(table), saved["tags"], saved["labels"], 1500)
    vectors = torch.from_numpy(table.vectors())
    net = ParserNet(vectors, len(saved["tags"]), len(saved["labels"]), **saved["widths"])
    net.load_state_dict(saved["state"], strict=False)
    figures = {}
    print("| development set | UPOS | UAS | LAS |\n|---|---|---|---|")
    for name in TREEBANKS:
        sentences = treebank("dev", name)
        scores = score(sentences, predict(net, batches, sentences))
        figures[name] = {k: round(v, 2) for k, v in scores.items()}
        print(f"| {name} | " + " | ".join(f"{v:.2f}" for v in scores.values()) + " |")
    (WORK / "figures.json").write_text(json.dumps(figures))


if __name__ == "__main__":
    main()
