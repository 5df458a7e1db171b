"""The model file: magic, version, header length, JSON header, then tensors at multiples of 16 bytes (src/model/file.ts).

Header: {"labels": {...}, "info": {...}, "tensors": {name: {"type", "shape", "at", "scale"?}}, "bytes", "crc32"}.
`at` counts from the first tensor. `scale`: one number for all of an int8 tensor; else rows have one each in `name.scale`.
"""

import json
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np

MAGIC = b"ALGY"
VERSION = 1
TYPES = {"int8": np.int8, "uint8": np.uint8, "float32": np.float32}


@dataclass
class Tensor:
    array: np.ndarray  # int8, uint8 or float32
    scale: float | None = None


def int8_rows(name: str, weights: np.ndarray, columns: int = 8, rows: int = 4) -> dict[str, Tensor]:
    """A matrix in 8 bits with a scale for each row; padded to multiples of `rows` and `columns` for the kernel."""
    weights = np.asarray(weights, dtype=np.float32)
    padded = np.zeros((-(-weights.shape[0] // rows) * rows, -(-weights.shape[1] // columns) * columns), np.float32)
    padded[: weights.shape[0], : weights.shape[1]] = weights
    scale = np.maximum(np.abs(padded).max(1), 1e-8) / 127
    codes = np.clip(np.round(padded / scale[:, None]), -127, 127).astype(np.int8)
    return {name: Tensor(codes), f"{name}.scale": Tensor(scale.astype(np.float32))}


def int8_table(name: str, weights: np.ndarray) -> dict[str, Tensor]:
    """An embedding table in 8 bits under one scale, clipped at five standard deviations."""
    weights = np.asarray(weights, dtype=np.float32)
    top = min(float(np.abs(weights).max()), 5 * float(weights.std()))
    scale = float(np.float32(max(top, 1e-8) / 127))
    return {name: Tensor(np.clip(np.round(weights / scale), -127, 127).astype(np.int8), scale)}


def float32(name: str, weights: np.ndarray) -> dict[str, Tensor]:
    return {name: Tensor(np.asarray(weights, dtype=np.float32))}


def text(name: str, lines: list[str]) -> dict[str, Tensor]:
    """Strings as UTF-8 joined by line feeds."""
    return {name: Tensor(np.frombuffer("\n".join(lines).encode(), dtype=np.uint8))}


def model_bytes(labels: dict, info: dict, tensors: dict[str, Tensor]) -> bytes:
    body, table = bytearray(), {}
    for name, tensor in tensors.items():
        kind = str(tensor.array.dtype)
        if kind not in TYPES:
            raise ValueError(f"{name}: no tensors of type {kind}")
        table[name] = {"type": kind, "shape": list(tensor.array.shape), "at": len(body)}
        if tensor.scale is not None:
            table[name]["scale"] = tensor.scale
        body += np.ascontiguousarray(tensor.array).tobytes()
        body += bytes(-len(body) % 16)
    header = {"labels": labels, "info": info, "tensors": table, "bytes": len(body), "crc32": zlib.crc32(body)}
    head = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    head += b" " * (-(12 + len(head)) % 16)
    return MAGIC + struct.pack("<II", VERSION, len(head)) + head + bytes(body)


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
