"""The model file: magic, version, header length, JSON header, then tensors at multiples of 16 bytes (src/model/file.ts).

Tensors of small numbers (-32 to 31) stand last: in the text form they take one letter a number, so that gzip can see
how often each number comes; the bytes before them are base64.

Header: {"labels": {...}, "info": {...}, "tensors": {name: {"type", "shape", "at", "scale"?}}, "bytes", "crc32"}.
`at` counts from the first tensor. `scale`: one number for all of an int8 tensor; else rows have one each in `name.scale`.
"""

import base64
import json
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np

MAGIC = b"ALGY"
VERSION = 2
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"  # of base64; the first stands for -32
TABLE_BITS, LAYER_BITS = 5, 6  # numbers of embedding tables, of layers
TYPES = {"int8": np.int8, "uint8": np.uint8, "float32": np.float32}


@dataclass
class Tensor:
    array: np.ndarray  # int8, uint8 or float32
    scale: float | None = None


def int8_rows(name: str, weights: np.ndarray, columns: int = 8, rows: int = 4, bits: int = 8) -> dict[str, Tensor]:
    """A matrix in `bits` bits with a scale for each row; padded to multiples of `rows` and `columns` for the kernel."""
    weights = np.asarray(weights, dtype=np.float32)
    padded = np.zeros((-(-weights.shape[0] // rows) * rows, -(-weights.shape[1] // columns) * columns), np.float32)
    padded[: weights.shape[0], : weights.shape[1]] = weights
    most = 2 ** (bits - 1) - 1
    scale = np.maximum(np.abs(padded).max(1), 1e-8) / most
    codes = np.clip(np.round(padded / scale[:, None]), -most, most).astype(np.int8)
    return {name: Tensor(codes), f"{name}.scale": Tensor(scale.astype(np.float32))}


def int8_table(name: str, weights: np.ndarray, bits: int = TABLE_BITS) -> dict[str, Tensor]:
    """An embedding table in `bits` bits under one scale, clipped at five standard deviations."""
    weights = np.asarray(weights, dtype=np.float32)
    top = min(float(np.abs(weights).max()), 5 * float(weights.std()))
    most = 2 ** (bits - 1) - 1
    scale = float(np.float32(max(top, 1e-8) / most))
    return {name: Tensor(np.clip(np.round(weights / scale), -most, most).astype(np.int8), scale)}


def float32(name: str, weights: np.ndarray) -> dict[str, Tensor]:
    return {name: Tensor(np.asarray(weights, dtype=np.float32))}


def is_small(array: np.ndarray) -> bool:
    return array.dtype == np.int8 and array.min() >= -32 and array.max() < 32


def model_bytes(labels: dict, info: dict, tensors: dict[str, Tensor]) -> tuple[bytes, int]:
    """The file, and where in it the small numbers begin (a multiple of 48, so that base64 needs no padding there)."""
    body, table, first = bytearray(), {}, None
    for name, tensor in sorted(tensors.items(), key=lambda item: is_small(item[1].array)):
        kind = str(tensor.array.dtype)
        if kind not in TYPES:
            raise ValueError(f"{name}: no tensors of type {kind}")
        if first is None and is_small(tensor.array):
            body += bytes(-len(body) % 48)
            first = len(body)
        table[name] = {"type": kind, "shape": list(tensor.array.shape), "at": len(body)}
        if tensor.scale is not None:
            table[name]["scale"] = tensor.scale
        body += np.ascontiguousarray(tensor.array).tobytes()
        body += bytes(-len(body) % 16)
    header = {"labels": labels, "info": info, "tensors": table, "bytes": len(body), "crc32": zlib.crc32(body)}
    head = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    head += b" " * (-(12 + len(head)) % 48)
    return MAGIC + struct.pack("<II", VERSION, len(head)) + head + bytes(body), 12 + len(head) + first


def model_text(data: bytes, first: int) -> tuple[str, str]:
    """The two strings of src/model/weights.ts: base64, and a letter for each small number."""
    small = np.frombuffer(data, np.int8, offset=first).astype(int) + 32
    return base64.b64encode(data[:first]).decode(), "".join(LETTERS[number] for number in small)


def read_model(path: Path) -> tuple[dict, dict[str, np.ndarray]]:
    """The header, and the tensors as they are stored."""
    data = path.read_bytes()
    version, size = struct.unpack("<II", data[4:12])
    if data[:4] != MAGIC or version != VERSION:
        raise ValueError(f"{path} is no model file of version {VERSION}")
    header = json.loads(data[12 : 12 + size])
    body = data[12 + size :]
    out = {}
    for name, entry in header["tensors"].items():
        count = int(np.prod(entry["shape"]))
        out[name] = np.frombuffer(body, TYPES[entry["type"]], count, entry["at"]).reshape(entry["shape"])
    return header, out
