"""The tagger's and parser's tensors as the model file holds them."""

import numpy as np
import torch

from common import WORK
from form_features import AFFIXES, OWN_ROWS
from model_file import LAYER_BITS, Tensor, float32, int8_rows, int8_table
from parser_net import FAR
from shared_words import SharedWords


def parser_part(words: SharedWords, path=WORK / "parser.pt") -> tuple[dict, dict, dict[str, Tensor]]:
    """Label sets, settings and tensors, all named `parser...`."""
    saved = torch.load(path, weights_only=True)
    state = {k: v.numpy() for k, v in saved["state"].items()}
    tensors: dict[str, Tensor] = {}

    def linear(name: str, weights: np.ndarray, bias: np.ndarray) -> None:
        tensors.update(int8_rows(f"parser.{name}", weights, bits=LAYER_BITS))
        padded = np.zeros(tensors[f"parser.{name}"].array.shape[0], np.float32)
        padded[: len(bias)] = bias
        tensors.update(float32(f"parser.{name}.bias", padded))

    own = state["encoder.own.weight"]  # the last row is for all other words
    tensors.update(int8_table("parser.own", own[[*words.parser_rows[:OWN_ROWS], OWN_ROWS]]))
    tensors.update(int8_table("parser.habit", state["encoder.habit.weight"]))
    for i, affix in enumerate(AFFIXES):
        tensors.update(int8_table(f"parser.{affix.name}", state[f"encoder.affixes.{i}.weight"]))
    linear("mix", state["encoder.mix.weight"], state["encoder.mix.bias"])
    tensors.update(float32("parser.norm.gain", state["encoder.norm.weight"]))
    tensors.update(float32("parser.norm.bias", state["encoder.norm.bias"]))
    for layer in range(saved["widths"]["layers"]):
        ways = ("l0", "l0_reverse")
        inputs = np.concatenate([state[f"layers.{layer}.weight_ih_{w}"] for w in ways])
        linear(f"input{layer}", inputs, np.concatenate([state[f"layers.{layer}.bias_ih_{w}"] for w in ways]))
        for name, way in (("forward", ways[0]), ("backward", ways[1])):
            linear(f"{name}{layer}", state[f"layers.{layer}.weight_hh_{way}"], state[f"layers.{layer}.bias_hh_{way}"])
    for name in ("tag", "arc_dependent", "arc_head", "distance", "label_dependent", "label_head", "label"):
        linear(name, state[f"{name}.weight"], state[f"{name}.bias"])
    tensors.update(float32("parser.arc_root", state["arc_root"]))
    tensors.update(float32("parser.label_root", state["label_root"]))
    settings = {
        "hidden": saved["widths"]["hidden"],
        "layers": saved["widths"]["layers"],
        "ownRows": OWN_ROWS,
        "affixes": [{"name": a.name, "kind": a.kind, "length": a.length, "salt": a.salt} for a in AFFIXES],
        "distances": list(FAR[1:]),
    }
    return {"tags": saved["tags"], "relations": saved["labels"]}, settings, tensors
