"""Products of large natural numbers: Karatsuba's method, three products of half the size instead of four."""

from __future__ import annotations

from adder.typed import Array, Int, Pointer, config, fill_items
from adder.vm.types.natural import Digit, add, multiply_plainly, significant, subtract

KARATSUBA_FROM = 40 if config.word_bits == 64 else 48
"""Digits of the smaller factor from which three half products are faster than one plain product."""


def multiply(out: Pointer[Digit], a: Pointer[Digit], a_count: Int, b: Pointer[Digit], b_count: Int) -> None:
    """All a_count + b_count digits of a * b, where a_count >= b_count. May raise MemoryError."""
    if b_count < KARATSUBA_FROM:
        multiply_plainly(out, a, a_count, b, b_count)
        return
    room: Array[Digit] = Array[Digit](6 * b_count)
    if a_count == b_count:
        karatsuba(out, a, b, b_count, room.pointer())
    else:
        multiply_slices(out, a, a_count, b, b_count, room)


def multiply_slices(
    out: Pointer[Digit], a: Pointer[Digit], a_count: Int, b: Pointer[Digit], b_count: Int, room: Array[Digit]
) -> None:
    """a * b for a longer a, in slices of a that are as long as b."""
    product: Array[Digit] = Array[Digit](2 * b_count)
    partial = product.pointer()
    fill_items(out, 0, a_count + b_count)
    place = 0
    while place < a_count:
        count = min(b_count, a_count - place)
        if count == b_count:
            karatsuba(partial, a + place, b, b_count, room.pointer())
        else:
            multiply(partial, b, b_count, a + place, count)
        add(out + place, out + place, a_count + b_count - place, partial, count + b_count)
        place += count


def karatsuba(
    out: Pointer[Digit], a: Pointer[Digit], b: Pointer[Digit], count: Int, room: Pointer[Digit]
) -> None:
    """All 2 * count digits of a * b, both of `count` digits. `room` has space for 6 * count digits.

    With a = a1 * B + a0 and b = b1 * B + b0, the middle part of the product is
    (a1 + a0) * (b1 + b0) - a1 * b1 - a0 * b0.
    """
    if count < KARATSUBA_FROM:
        multiply_plainly(out, a, count, b, count)
        return
    low = count - count // 2
    high = count // 2
    karatsuba(out, a, b, low, room)
    karatsuba(out + 2 * low, a + low, b + low, high, room)
    sum_a = room
    sum_b = room + (low + 1)
    middle = room + 2 * (low + 1)
    sum_a[low] = add(sum_a, a, low, a + low, high)
    sum_b[low] = add(sum_b, b, low, b + low, high)
    karatsuba(middle, sum_a, sum_b, low + 1, room + 4 * (low + 1))
    middle_count = 2 * (low + 1)
    subtract(middle, middle, middle_count, out, 2 * low)
    subtract(middle, middle, middle_count, out + 2 * low, 2 * high)
    add(out + low, out + low, 2 * count - low, middle, significant(middle, middle_count))
