"""A small assembler of WebAssembly with SIMD: instructions as bytes, functions, one module. Needs no toolchain."""

I32, V128 = 0x7F, 0x7B


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


def simd(op: int) -> bytes:
    return b"\xfd" + leb(op)


ADD, SUB, MUL, SHIFT_LEFT, LESS = b"\x6a", b"\x6b", b"\x6c", b"\x74", b"\x48"


def memory(op: bytes, align: int):
    """An access with the given alignment (power of two), `offset` bytes behind the address."""
    return lambda offset=0: op + bytes([align]) + leb(offset)


LOAD = memory(simd(0x00), 4)  # v128.load
LOAD_HALF = memory(simd(0x5D), 3)  # v128.load64_zero
LOAD_LOWEST = memory(simd(0x5C), 2)  # v128.load32_zero
LOAD_FLOAT = memory(b"\x2a", 2)  # f32.load
LOAD_INTEGER = memory(b"\x28", 2)  # i32.load
STORE = memory(simd(0x0B), 4)  # v128.store


def store_half(offset: int = 0) -> bytes:
    """v128.store64_lane, the low half"""
    return memory(simd(0x5B), 3)(offset) + b"\x00"


def load_second(offset: int = 0) -> bytes:
    """v128.load32_lane, the second quarter"""
    return memory(simd(0x56), 2)(offset) + b"\x01"


ZERO = simd(0x0C) + bytes(16)
DOT = simd(0xBA)  # i32x4.dot_i16x8_s
IADD, ISUB, IMIN, IMAX = (simd(op) for op in (0xAE, 0xB1, 0xB6, 0xB8))  # i32x4, signed
SHIFT_LANES, SPLAT = simd(0xAB), simd(0x11)  # i32x4.shl, i32x4.splat
NARROW = simd(0x85)  # i16x8.narrow_i32x4_s, saturating
ADD_SHORTS = simd(0x8F)  # i16x8.add_sat_s
FADD = simd(0xE4)  # f32x4.add
DADD, DSUB, DMUL, DMAX = (simd(op) for op in (0xF0, 0xF1, 0xF2, 0xF7))  # f64x2; max is pmax
CEIL, GREATER, AND = simd(0x74), simd(0x4A), simd(0x4E)  # f64x2.ceil, f64x2.gt, v128.and
TO_DOUBLE, OF_INTEGER = simd(0x5F), simd(0xFE)  # f64x2.promote_low_f32x4, f64x2.convert_low_i32x4_s
TO_FLOAT, TO_INTEGER = simd(0x5E), simd(0xFC)  # f32x4.demote_f64x2_zero, i32x4.trunc_sat_f64x2_s_zero


def integers(n: int) -> bytes:
    return simd(0x0C) + n.to_bytes(4, "little", signed=True) * 4


def doubles(x: float) -> bytes:
    import struct

    return simd(0x0C) + struct.pack("<d", x) * 2


def lane(local: int, which: int) -> bytes:
    """i32x4.extract_lane"""
    return get(local) + simd(0x1B) + bytes([which])


def shuffle(*lanes: int) -> bytes:
    """Picks 32-bit lanes, 0 to 3 of the first operand and 4 to 7 of the second."""
    return simd(0x0D) + bytes(4 * at + i for at in lanes for i in range(4))


def step(local: int, by: bytes) -> bytes:
    return get(local) + by + ADD + put(local)


def loop(body: bytes, counter: int, by: int, limit: bytes) -> bytes:
    """do body while (counter += by) < limit"""
    return b"\x03\x40" + body + step(counter, const(by)) + get(counter) + limit + LESS + b"\x0d\x00\x0b"


def when(condition: bytes, body: bytes, other: bytes = b"") -> bytes:
    return condition + b"\x04\x40" + body + (b"\x05" + other if other else b"") + b"\x0b"


class Function:
    """A function without results; locals are made as they are asked for, addresses and counts first."""

    def __init__(self, name: str, parameters: int):
        self.name, self.parameters, self.integers, self.vectors = name, parameters, 0, 0
        self.body = b""

    def define(self, integers: int, vectors: int) -> tuple[list[int], list[int]]:
        self.integers, self.vectors = integers, vectors
        first = self.parameters + integers
        return list(range(self.parameters, first)), list(range(first, first + vectors))

    def code(self) -> bytes:
        kinds = [(n, kind) for n, kind in ((self.integers, I32), (self.vectors, V128)) if n]
        code = leb(len(kinds)) + b"".join(leb(n) + bytes([kind]) for n, kind in kinds) + self.body + b"\x0b"
        return leb(len(code)) + code


def section(number: int, content: bytes) -> bytes:
    return bytes([number]) + leb(len(content)) + content


def name(text: str) -> bytes:
    return leb(len(text)) + text.encode()


def module(functions: list[Function]) -> bytes:
    """The functions on the memory `m.m`, each exported under its name."""
    count = leb(len(functions))
    types = b"".join(b"\x60" + leb(f.parameters) + bytes([I32] * f.parameters) + b"\x00" for f in functions)
    exports = b"".join(name(f.name) + b"\x00" + leb(i) for i, f in enumerate(functions))
    return (
        b"\0asm\x01\0\0\0"
        + section(1, count + types)
        + section(2, b"\x01" + name("m") + name("m") + b"\x02\x00\x01")
        + section(3, count + b"".join(leb(i) for i in range(len(functions))))
        + section(7, count + exports)
        + section(10, count + b"".join(f.code() for f in functions))
    )
