"""Assembles the WebAssembly kernel and writes src/model/kernel-bytes.ts.

The functions do what those of src/model/plain-kernel.ts do, to the last bit: sums of integers, and arithmetic in 64 bits
rounded to 32 where a value is stored.
"""

import base64

from common import HERE
from wasm import (
    ADD, ADD_SHORTS, AND, CEIL, DADD, DMAX, DMUL, DOT, DSUB, FADD, Function, GREATER, IADD, IMAX, IMIN, ISUB, LESS, LOAD,
    LOAD_FLOAT, LOAD_HALF, LOAD_INTEGER, LOAD_LOWEST, MUL, NARROW, OF_INTEGER, SHIFT_LANES, SHIFT_LEFT, SPLAT, STORE, TO_DOUBLE,
    TO_FLOAT, TO_INTEGER, ZERO, const, doubles, get, integers, lane, load_second, loop, module, put, shuffle, step, store_half,
    when,
)  # fmt: skip

TABLE_STEPS, TABLE_LIMIT = 512, 8  # as in src/model/activation.ts
TABLE_SIZE = 2 * TABLE_LIMIT * TABLE_STEPS
STATE_STEPS, HIDDEN_STEPS, NAME_STEPS = 8192, 1024, 2048  # as in src/model/plain-kernel.ts


def multiply() -> Function:
    """Blocks of four rows by eight columns, vectors by twos: four rows share each load of an input, two inputs each
    load of a row. dot_i16x8_s multiplies and adds pairs."""
    f = Function("multiply", 7)
    weights, inputs, stride, outputs, rows, columns, count = range(7)
    (row, p, x, x1, end, y1, vector), sums = f.define(7, 11)
    a, b, v, v1, w = sums[:4], sums[4:8], *sums[8:]

    def pair(s: int, t: int) -> bytes:
        """[s0 + s2, t0 + t2, s1 + s3, t1 + t3]"""
        return get(s) + get(t) + shuffle(0, 4, 1, 5) + get(s) + get(t) + shuffle(2, 6, 3, 7) + IADD

    def total(to: int, s: list[int]) -> bytes:
        """The four rows' sums to the address."""
        code = pair(s[0], s[1]) + put(s[0]) + pair(s[2], s[3]) + put(s[2]) + get(to)
        code += get(s[0]) + get(s[2]) + shuffle(0, 1, 4, 5) + get(s[0]) + get(s[2]) + shuffle(2, 3, 6, 7)
        return code + IADD + STORE() + step(to, const(16))

    def four_rows(two: bool) -> bytes:
        inner = get(x) + LOAD() + put(v) + (get(x1) + LOAD() + put(v1) if two else b"")
        for i in range(4):
            inner += get(p) + LOAD(16 * i) + put(w)
            for vector_local, s in ((v, a), (v1, b)) if two else ((v, a),):
                inner += get(w) + get(vector_local) + DOT + get(s[i]) + IADD + put(s[i])
        inner += step(p, const(64)) + (step(x1, const(16)) if two else b"")
        code = b"".join(ZERO + put(s) for s in (a + b if two else a))
        code += get(inputs) + put(x) + (get(inputs) + get(stride) + ADD + put(x1) if two else b"")
        code += loop(inner, x, 16, get(end))
        return code + total(outputs, a) + (total(y1, b) if two else b"")

    def all_rows(two: bool) -> bytes:
        code = get(weights) + put(p) + const(0) + put(row)
        code += get(inputs) + get(columns) + const(1) + SHIFT_LEFT + ADD + put(end)
        if two:
            code += get(outputs) + get(rows) + const(2) + SHIFT_LEFT + ADD + put(y1)
        return code + loop(four_rows(two), row, 4, get(rows))

    twos = all_rows(True) + step(inputs, get(stride) + const(2) + MUL) + get(y1) + put(outputs)
    f.body = const(1) + put(vector) + when(get(vector) + get(count) + LESS, loop(twos, vector, 2, get(count)))
    f.body += when(get(vector) + get(count) + const(1) + ADD + LESS, all_rows(False))
    return f


def scale() -> Function:
    """Sums times factors plus bias; the biases stand behind the factors."""
    f = Function("scale", 5)
    sums, layer, values, rows, count = range(5)
    (row, vector, at), _ = f.define(3, 0)

    def half(offset: int) -> bytes:
        code = get(sums) + LOAD_HALF(offset) + OF_INTEGER + get(at) + LOAD_HALF(offset) + TO_DOUBLE + DMUL
        bias = get(at) + get(rows) + const(2) + SHIFT_LEFT + ADD + LOAD_HALF(offset) + TO_DOUBLE
        return get(values) + code + bias + DADD + TO_FLOAT + store_half(offset)

    inner = half(0) + half(8) + step(sums, const(16)) + step(values, const(16)) + step(at, const(16))
    each = get(layer) + put(at) + const(0) + put(row) + loop(inner, row, 4, get(rows))
    f.body = const(0) + put(vector) + loop(each, vector, 1, get(count))
    return f


def gate() -> Function:
    """One step of a gated recurrent layer for `count` sentences side by side, four units at a time, two in a vector."""
    f = Function("gate", 8)
    gates, sums, layer, state, outputs, tables, units, count = range(8)
    (unit, sentence, g, g1, g2, s, s1, s2, at, bytes_), locals_ = f.define(10, 9)
    place, reset, reset1, update, update1, fresh, fresh1, old, old1 = locals_

    def share(gate_number: int, pair: int) -> tuple[bytes, bytes]:
        """sum * factor, and the bias, of two units"""
        sum_ = get((s, s1, s2)[gate_number]) + LOAD_HALF(8 * pair) + OF_INTEGER
        offset = 96 * pair + 32 * gate_number
        return sum_ + get(at) + LOAD(offset) + DMUL, get(at) + LOAD(offset + 16)

    def input_share(gate_number: int, pair: int) -> bytes:
        return get((g, g1, g2)[gate_number]) + LOAD_HALF(8 * pair) + TO_DOUBLE

    def look_up(table: int, inputs: tuple[bytes, bytes], to: tuple[int, int]) -> bytes:
        """Puts the values that four units' inputs have in a table."""
        code = b""
        for value in inputs:
            code += value + doubles(TABLE_LIMIT) + DADD + doubles(TABLE_STEPS) + DMUL + TO_INTEGER
        code += shuffle(0, 1, 4, 5) + integers(0) + IMAX + integers(TABLE_SIZE) + IMIN
        code += const(2) + SHIFT_LANES + get(tables) + SPLAT + IADD + put(place)
        offset = table * 4 * (TABLE_SIZE + 1)
        for pair, local in enumerate(to):
            code += lane(place, 2 * pair + 1) + lane(place, 2 * pair) + LOAD_LOWEST(offset)
            code += load_second(offset) + TO_DOUBLE + put(local)
        return code

    def sigmoid_input(gate_number: int, pair: int) -> bytes:
        product, bias = share(gate_number, pair)
        return input_share(gate_number, pair) + product + DADD + bias + DADD

    def tangent_input(pair: int) -> bytes:
        product, bias = share(2, pair)
        return input_share(2, pair) + get((reset, reset1)[pair]) + product + bias + DADD + DMUL + DADD

    inner = look_up(0, (sigmoid_input(0, 0), sigmoid_input(0, 1)), (reset, reset1))
    inner += look_up(0, (sigmoid_input(1, 0), sigmoid_input(1, 1)), (update, update1))
    inner += look_up(1, (tangent_input(0), tangent_input(1)), (fresh, fresh1))
    for pair, (new, share_, value) in enumerate(((fresh, update, old), (fresh1, update1, old1))):
        before = get(state) + LOAD_HALF(8 * pair) + TO_DOUBLE
        inner += get(new) + get(share_) + before + get(new) + DSUB + DMUL + DADD + put(value)
        inner += get(state) + get(value) + TO_FLOAT + store_half(8 * pair)
    for value in (old, old1):
        inner += get(value) + doubles(1) + DADD + doubles(STATE_STEPS) + DMUL + doubles(0.5) + DADD + TO_INTEGER
    inner += shuffle(0, 1, 4, 5) + integers(STATE_STEPS) + ISUB + put(place)
    inner += get(outputs) + get(place) + get(place) + NARROW + store_half()
    for pointer in (g, g1, g2, s, s1, s2, state):
        inner += step(pointer, const(16))
    inner += step(outputs, const(8)) + step(at, const(192))
    each = get(layer) + put(at) + const(0) + put(unit)
    for start, pointers in ((gates, (g, g1, g2)), (sums, (s, s1, s2))):
        each += get(start) + put(pointers[0])
        for before_, pointer in zip(pointers, pointers[1:]):
            each += get(before_) + get(bytes_) + ADD + put(pointer)
    each += loop(inner, unit, 4, get(units))
    each += step(gates, get(bytes_) + const(6) + MUL) + step(sums, get(bytes_) + const(3) + MUL)
    each += step(outputs, get(units) + const(2) + MUL)
    f.body = get(units) + const(2) + SHIFT_LEFT + put(bytes_) + const(0) + put(sentence)
    f.body += loop(each, sentence, 1, get(count))
    return f


def pair() -> Function:
    """Adds to the score of every pair its product, four left vectors at a time, columns by twos and in order."""
    f = Function("pair", 6)
    left, right, scores, lefts, rights, width = range(6)
    (i, j, k, p, x, to, bytes_), (a, b, c, d, r, r1, s, t, u) = f.define(7, 9)

    def pointer(base: int, rows: int) -> bytes:
        return get(base) + b"".join(get(bytes_) + ADD for _ in range(rows))

    def column(first: int, second: int, half: tuple[int, ...]) -> bytes:
        return get(first) + get(second) + shuffle(*half)

    inner = b""
    for row, local in enumerate((a, b, c, d)):
        inner += pointer(p, row) + LOAD_HALF() + TO_DOUBLE + put(local)
    inner += get(x) + LOAD_HALF() + TO_DOUBLE + put(u)
    inner += column(u, u, (0, 1, 0, 1)) + put(r) + column(u, u, (2, 3, 2, 3)) + put(r1)
    for low, high, total in ((a, b, s), (c, d, t)):
        for half, factor in (((0, 1, 4, 5), r), ((2, 3, 6, 7), r1)):
            inner += get(total) + column(low, high, half) + get(factor) + DMUL + DADD + put(total)
    inner += step(p, const(8)) + step(x, const(8))

    def load_pair(row: int) -> bytes:
        """Two scores below each other as doubles."""
        stride = get(rights) + const(2) + SHIFT_LEFT
        at = [get(to) + b"".join(stride + ADD for _ in range(row + n)) + LOAD_FLOAT() for n in (0, 1)]
        return at[0] + b"\xfd\x13" + at[1] + b"\xfd\x20\x01" + TO_DOUBLE

    def store_pair(row: int, local: int) -> bytes:
        stride = get(rights) + const(2) + SHIFT_LEFT
        code = get(local) + TO_FLOAT + put(local)
        for n in (0, 1):  # f32x4.extract_lane, f32.store
            code += get(to) + b"".join(stride + ADD for _ in range(row + n)) + get(local)
            code += b"\xfd\x1f" + bytes([n]) + b"\x38\x02\x00"
        return code

    each = get(left) + put(p) + const(0) + put(k) + load_pair(0) + put(s) + load_pair(2) + put(t)
    each += loop(inner, k, 2, get(width))
    each += store_pair(0, s) + store_pair(2, t) + step(to, const(4))
    four = get(right) + put(x) + get(scores) + put(to) + const(0) + put(j) + loop(each, j, 1, get(rights))
    four += step(left, get(bytes_) + const(2) + SHIFT_LEFT)
    four += step(scores, get(rights) + const(4) + SHIFT_LEFT)
    f.body = get(width) + const(2) + SHIFT_LEFT + put(bytes_) + const(0) + put(i)
    f.body += loop(four, i, 4, get(lefts))
    return f


def join() -> Function:
    """The positive part of the sum of two vectors, as 16-bit numbers."""
    f = Function("join", 4)
    left, right, outputs, width = range(4)
    (k,), (x, y) = f.define(1, 2)

    def half(offset: int) -> bytes:
        """Rounded as Math.round does it: up to the next integer, back by one where that is more than a half away."""
        code = get(left) + LOAD_HALF(offset) + TO_DOUBLE + get(right) + LOAD_HALF(offset) + TO_DOUBLE + DADD
        code += doubles(0) + DMAX + doubles(HIDDEN_STEPS) + DMUL + put(x) + get(x) + CEIL + put(y)
        code += get(y) + get(y) + doubles(0.5) + DSUB + get(x) + GREATER + doubles(1) + AND + DSUB
        return code + TO_INTEGER

    inner = get(outputs) + half(0) + half(8) + shuffle(0, 1, 4, 5) + put(x) + get(x) + get(x) + NARROW
    inner += store_half()
    for pointer, by in ((left, 16), (right, 16), (outputs, 8)):
        inner += step(pointer, const(by))
    f.body = const(0) + put(k) + loop(inner, k, 4, get(width))
    return f


def gather() -> Function:
    """The positive part of the sum of listed vectors as 16-bit numbers, cut off, added to other such numbers."""
    f = Function("gather", 5)
    addresses, rows, base, outputs, width = range(5)
    (k, at, end), (sum_,) = f.define(3, 1)

    add = get(sum_) + get(at) + LOAD_INTEGER() + get(k) + ADD + LOAD() + FADD + put(sum_)
    inner = get(addresses) + LOAD_INTEGER() + get(k) + ADD + LOAD() + put(sum_)
    inner += get(addresses) + const(4) + ADD + put(at)
    inner += when(get(at) + get(end) + LESS, loop(add, at, 4, get(end)))

    def half(local: bytes) -> bytes:
        return local + TO_DOUBLE + doubles(NAME_STEPS) + DMUL + doubles(0.5) + DADD + TO_INTEGER

    high = get(sum_) + get(sum_) + shuffle(2, 3, 2, 3)
    numbers = half(get(sum_)) + half(high) + shuffle(0, 1, 4, 5) + integers(0) + IMAX + put(sum_)
    inner += numbers
    inner += get(outputs) + get(sum_) + get(sum_) + NARROW + get(base) + LOAD_HALF() + ADD_SHORTS + store_half()
    inner += step(outputs, const(8)) + step(base, const(8))
    f.body = get(addresses) + get(rows) + const(2) + SHIFT_LEFT + ADD + put(end)
    f.body += get(width) + const(2) + SHIFT_LEFT + put(width) + const(0) + put(k) + loop(inner, k, 16, get(width))
    return f


def main() -> None:
    code = module([multiply(), scale(), gate(), pair(), join(), gather()])
    path = HERE / ".." / "src" / "model" / "kernel-bytes.ts"
    path.write_text(
        f"/** The {len(code)} bytes of WebAssembly behind `openKernel`, in base64, assembled by training/kernel.py. */\n"
        f"export const kernelBytes =\n  '{base64.b64encode(code).decode()}'\n"
    )
    print(len(code), "bytes")


if __name__ == "__main__":
    main()
