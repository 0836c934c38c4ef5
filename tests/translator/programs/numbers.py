"""Numbers: mixed types, division, shifts, wrap-around, conversions, floats."""

from __future__ import annotations

from miniature import put_float, put_int, put_text

from adder.typed import (
    F32,
    I8,
    I64,
    U8,
    U16,
    U32,
    U64,
    U128,
    Float,
    Int,
    Struct,
    Word,
    add_overflows,
    bits,
    count_leading_zeros,
    count_trailing_zeros,
    float_bits,
    float_of_bits,
    float_to_int,
    int_to_float,
    mul_overflows,
    population_count,
    ref_of_bits,
    truncate,
    truncated_div,
    truncated_mod,
    wrapping_add,
    wrapping_mul,
    wrapping_shift_left,
    wrapping_sub,
)


class Fields(Struct):
    """Fields of every width."""

    a: U8
    b: U16
    c: U32
    d: U64
    e: I8
    f: Word
    g: Float
    h: F32
    i: bool


fields = Fields(200, 60000, 4000000000, 1 << 63, -100, 5, 1.5, 0.25, True)


def divisions(a: Int, b: Int) -> None:
    """Floor and truncated division."""
    put_int(a // b)
    put_int(a % b)
    put_int(truncated_div(a, b))
    put_int(truncated_mod(a, b))
    put_int(a // 8)
    put_int(a % 8)
    put_int(a // 7)
    put_int(a % 7)
    put_int(a // -3)
    put_int(a % -3)


def comparisons(a: Int, b: Word) -> Int:
    """Signed against unsigned."""
    result = 0
    if a < b:
        result += 1
    if a == b:
        result += 10
    if b > a:
        result += 100
    if b <= a:
        result += 1000
    if b != a:
        result += 10000
    if b >= 0 and a > -1:
        result += 100000
    if a in (1, 2, -5) or b in range(3, 6):
        result += 1000000
    return result


def small_fields() -> None:
    """U8 and U16 compute as Int."""
    x = fields.a + 100
    put_int(x)
    put_int(fields.a - fields.b)
    put_int(fields.e * 2)
    put_int(-fields.e)
    fields.a -= 50
    put_int(fields.a)
    fields.a = fields.a & ~6 | 1
    put_int(fields.a)
    fields.c = fields.c // 3
    put_int(Int(fields.c))
    put_int(Int(fields.d >> 60))
    put_int(fields.b >> 4 << 2)
    put_int(Int(fields.i))
    fields.i = fields.a > 1
    put_text("yes" if fields.i else "no")
    put_int(fields.e // 7)


def wrapping(a: U32, b: U64, c: Int) -> None:
    """Explicit wrap-around."""
    put_int(wrapping_add(U32, a, 4000000000))
    put_int(wrapping_mul(U32, a, a))
    put_int(wrapping_sub(U8, 3, 5))
    put_int(wrapping_shift_left(U16, 0x1234, 8))
    put_int(truncate(U8, c * 1000 + 77))
    put_int(truncate(I8, c * 1000 + 77))
    put_int(truncate(Int, b * b + 1))
    put_int(truncate(U32, ~a))
    put_int(truncate(U32, -c))
    put_int(truncate(U8, c << 7))
    put_int(truncate(I64, b << 3) >> 1)
    hash = 5381
    for i in range(20):
        hash = truncate(U32, hash * 33 ^ i)
    put_int(hash)
    put_int(truncate(Int, truncate(U64, c * 3) >> 2))


def wide(a: U64, b: U64, c: Int) -> None:
    """Twice the width of a word."""
    product = U128(a) * U128(b)
    put_int(Int(product >> 96))
    put_int(Int(product & 0xFFFF_FFFF))
    put_int(Int((product + (1 << 64)) >> 65))
    put_int(Int(product // 1_000_000_007 % 1_000_000_007))
    put_int(Int(product % U128(b + 1) >> 2))
    put_int(truncate(Int, truncate(U64, product)))
    put_int(Int(wrapping_sub(U128, 1, U128(a)) >> 70))
    put_int(Int(wrapping_shift_left(U128, product, 100) >> 101))
    put_text("above" if product > c else "not above")
    put_text("equal" if product == U128(a) else "different")
    put_text("below" if product < 1 << 100 else "not below")


def bit_counts(w: Word) -> None:
    """Bit counting and overflow tests."""
    put_int(count_leading_zeros(w))
    put_int(count_trailing_zeros(w))
    put_int(population_count(w))
    put_text("over" if add_overflows(1 << 62, 1 << 62) else "fits")
    put_text("over" if mul_overflows(1 << 30, 1 << 30) else "fits")
    put_int(Int(w & ~1))
    put_int(Int(w & -4))
    put_int(Int(bits(ref_of_bits(w << 1 | 1))))


def floats(x: Float, n: Int) -> None:
    """Floats, mixed with integers."""
    put_float(x * 2 + n)
    put_float(x / n)
    put_float(n / 4)
    put_float(x // 0.5)
    put_float(-x % 1.0)
    put_float(x**2)
    put_float(abs(-x))
    put_int(float_to_int(x * 100))
    put_float(int_to_float(n))
    put_int(Int(float_bits(x) >> 50))
    put_float(float_of_bits(float_bits(x) + 1))
    put_float(max(x, 1.0) + min(x, n))
    fields.h = 0.1
    put_text("rounded" if fields.h != 0.1 else "exact")
    if x < n:
        put_text("less")


def main() -> None:
    """Everything."""
    for a in (17, -17, 16, -16):
        for b in (5, -5):
            divisions(a, b)
    for a in (-5, -1, 0, 3, 7):
        put_int(comparisons(a, 0))
        put_int(comparisons(a, 3))
        put_int(comparisons(a, 1 << 63))
    small_fields()
    wrapping(3000000000, 0xFFFF_FFFF_FFFF_FFFF, 123456)
    wrapping(7, 12345, -3)
    wide(0xFFFF_FFFF_FFFF_FFFE, 0xFFFF_FFFF_FFFF_FFF0, -5)
    wide(12345, 1, 12344)
    wide(1 << 40, (1 << 61) + 12345, 1 << 62)
    bit_counts(40)
    floats(2.25, 3)
    floats(-1.75, -2)
    put_int(abs(-5) + abs(fields.e) + max(1, 2, fields.a))
