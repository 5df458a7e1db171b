"""The mean of nets of one line of training: `python3 mean.py second.pt third.pt --out parser.pt`, all in work/."""

import argparse

import torch

from common import WORK


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("nets", nargs="+")
    options.add_argument("--out", default="parser.pt")
    options = options.parse_args()
    saved = [torch.load(WORK / name, weights_only=True) for name in options.nets]
    state = {k: sum(net["state"][k] for net in saved) / len(saved) for k in saved[0]["state"]}
    torch.save({**saved[0], "state": state}, WORK / options.out)


if __name__ == "__main__":
    main()
