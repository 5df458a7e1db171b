"""Assembles the WebAssembly kernel and writes src/model/kernel-bytes.ts; needs no toolchain.

multiply(weights, inputs, outputs, rows, columns, count): `count` vectors of `columns` int16 times a matrix of
`rows` x `columns` int8 into int32. Rows by fours, columns by eights. Four rows share each load of the input:
i16x8.load8x8_s widens eight weights, i32x4.dot_i16x8_s multiplies and adds pairs.
"""

import base64

from common import HERE

I32, V128 = 0x7F, 0x7B
W, X, Y, ROWS, COLUMNS, COUNT = range(6)  # parameters
ROW, K, P, P1, P2, P3, INPUT = range(6, 13)  # i32 locals
S0, S1, S2, S3, V = range(13, 18)  # v128 locals


def leb(n: int) -> bytes:
    out = bytearray()
    while True:
        byte = n & 0x7F
        n >>= 7
        out.append(byte | (0x80 if n else 0))
        if not n:
            return bytes(out)


def signed(n: int) -> bytes:
    out = bytearray()
    while True:
        byte = n & 0x7F
        n >>= 7
        done = (n == 0 and not byte & 0x40) or (n == -1 and byte & 0x40)
        out.append(byte if done else byte | 0x80)
        if done:
            return bytes(out)


def get(local: int) -> bytes:
    return b"\x20" + leb(local)


def put(local: int) -> bytes:
    return b"\x21" + leb(local)


def const(n: int) -> bytes:
    return b"\x41" + signed(n)


ADD, SUB, MUL, LESS = b"\x6a", b"\x6b", b"\x6c", b"\x48"


def simd(op: int) -> bytes:
    return b"\xfd" + leb(op)


LOAD = simd(0x00) + b"\x04\x00"  # v128.load, 16-byte aligned
LOAD8X8 = simd(0x01) + b"\x03\x00"  # v128.load8x8_s
STORE = simd(0x0B) + b"\x04\x00"
ZERO = simd(0x0C) + bytes(16)
VADD = simd(0xAE)  # i32x4.add
DOT = simd(0xBA)  # i32x4.dot_i16x8_s


def shuffle(*lanes: int) -> bytes:
    """Picks 32-bit lanes, 0 to 3 of the first operand and 4 to 7 of the second."""
    return simd(0x0D) + bytes(4 * lane + i for lane in lanes for i in range(4))


def step(local: int, by: bytes) -> bytes:
    return get(local) + by + ADD + put(local)


def loop(body: bytes, counter: int, by: int, limit: int) -> bytes:
    """do body while (counter += by) < limit"""
    return b"\x03\x40" + body + step(counter, const(by)) + get(counter) + get(limit) + LESS + b"\x0d\x00\x0b"


def pair(a: int, b: int) -> bytes:
    """[a0 + a2, b0 + b2, a1 + a3, b1 + b3]"""
    return get(a) + get(b) + shuffle(0, 4, 1, 5) + get(a) + get(b) + shuffle(2, 6, 3, 7) + VADD


def body() -> bytes:
    inner = get(X) + get(K) + const(2) + MUL + ADD + LOAD + put(V)
    for pointer, total in ((P, S0), (P1, S1), (P2, S2), (P3, S3)):
        inner += get(pointer) + get(K) + ADD + LOAD8X8 + get(V) + DOT + get(total) + VADD + put(total)
    four = b"".join(ZERO + put(s) for s in (S0, S1, S2, S3))
    four += get(P) + get(COLUMNS) + ADD + put(P1) + get(P1) + get(COLUMNS) + ADD + put(P2)
    four += get(P2) + get(COLUMNS) + ADD + put(P3) + const(0) + put(K)
    four += loop(inner, K, 8, COLUMNS)
    four += pair(S0, S1) + put(S0) + pair(S2, S3) + put(S2)
    four += get(Y)
    four += get(S0) + get(S2) + shuffle(0, 1, 4, 5) + get(S0) + get(S2) + shuffle(2, 3, 6, 7) + VADD + STORE
    four += step(Y, const(16)) + get(P3) + get(COLUMNS) + ADD + put(P)
    vector = get(W) + put(P) + const(0) + put(ROW) + loop(four, ROW, 4, ROWS)
    vector += step(X, get(COLUMNS) + const(2) + MUL)
    return loop(vector, INPUT, 1, COUNT) + b"\x0b"


def section(number: int, content: bytes) -> bytes:
    return bytes([number]) + leb(len(content)) + content


def name(text: str) -> bytes:
    return leb(len(text)) + text.encode()


def module() -> bytes:
    code = leb(2) + leb(7) + bytes([I32]) + leb(5) + bytes([V128]) + body()
    return (
        b"\0asm\x01\0\0\0"
        + section(1, b"\x01\x60\x06" + bytes([I32] * 6) + b"\x00")
        + section(2, b"\x01" + name("m") + name("m") + b"\x02\x00\x01")
        + section(3, b"\x01\x00")
        + section(7, b"\x01" + name("multiply") + b"\x00\x00")
        + section(10, b"\x01" + leb(len(code)) + code)
    )


def main() -> None:
    code = module()
    path = HERE / ".." / "src" / "model" / "kernel-bytes.ts"
    path.write_text(
        f"/** The {len(code)} bytes of WebAssembly behind `openKernel`, in base64, assembled by training/kernel.py. */\n"
        f"export const kernelBytes =\n  '{base64.b64encode(code).decode()}'\n"
    )
    print(len(code), "bytes")


if __name__ == "__main__":
    main()
