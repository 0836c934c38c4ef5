"""The decimal digits of floats: the shortest that are read back as the same float, or correctly rounded to a place.

All arithmetic is exact, on natural numbers. Glossary: the number is rest / scale times a power of ten; the *margins*
are the distances, on the same scale, to the borders of what is read back as this float.
"""

from __future__ import annotations

from adder.typed import U8, U64, Array, Float, Int, Object, Pointer, config, fill_items, static_ram
from adder.vm.types.binary_float import (
    FRACTION_BITS,
    IMPLICIT_BIT,
    LOWEST_EXPONENT,
    bit_length_of,
    exponent_of,
    mantissa_of,
)
from adder.vm.types.natural import (
    BASE,
    DIGIT_BITS,
    Digit,
    Double,
    add,
    compare,
    digit_bit_length,
    multiply_by_digit,
    shift_left,
    significant,
    subtract,
    subtract_product,
)

SHORTEST_ROOM = 17 if config.float_bits == 64 else 9
"""More decimal digits are never needed to tell two floats apart."""
EXACT_ROOM = 770 if config.float_bits == 64 else 115
"""More decimal digits no float has."""
POWER_PLACES = 18 if DIGIT_BITS == 64 else 4
ZERO = ord("0")
NINE = ord("9")


class Decimal(Object):
    """The number 0.ddd * 10 ** point, whose `count` digits are characters."""

    digits: Array[U8]
    count: Int
    point: Int

    def put(self, digit: Int) -> None:
        """Append a digit."""
        self.digits[self.count] = ZERO + digit
        self.count += 1

    def increment(self) -> None:
        """Add one at the last digit."""
        index = self.count - 1
        while index >= 0 and self.digits[index] == NINE:
            index -= 1
        if index < 0:
            self.digits[0] = ZERO + 1
            self.point += 1
            self.count = 1
        else:
            self.digits[index] += 1
            self.count = index + 1

    def digit(self, index: Int) -> Int:
        """The character of a digit, 0 behind the last one and before the first."""
        return Int(self.digits[index]) if 0 <= index < self.count else ZERO


class Fraction(Object):
    """rest / scale while its digits are made. All numbers have `length` digits in `room`, one after the other."""

    room: Array[Digit]
    length: Int

    def rest(self) -> Pointer[Digit]:
        return self.room.pointer()

    def scale(self) -> Pointer[Digit]:
        return self.room.pointer(self.length)

    def above(self) -> Pointer[Digit]:
        """The margin to the next larger float."""
        return self.room.pointer(2 * self.length)

    def below(self) -> Pointer[Digit]:
        """The margin to the next smaller float."""
        return self.room.pointer(3 * self.length)

    def multiply(self, number: Pointer[Digit], factor: Digit) -> None:
        """number *= factor."""
        multiply_by_digit(number, number, self.length, factor, 0)

    def order(self, a: Pointer[Digit], b: Pointer[Digit]) -> Int:
        """-1, 0 or 1 as a is below, equal to or above b."""
        return compare(a, significant(a, self.length), b, significant(b, self.length))


def shortest(number: Float) -> Decimal:
    """The shortest digits that are read back as this positive, finite float; of those, the nearest."""
    mantissa = mantissa_of(number)
    exponent = exponent_of(number)
    uneven = mantissa == IMPLICIT_BIT and exponent > LOWEST_EXPONENT
    fraction = new_fraction(mantissa, exponent, 2 if uneven else 1, 4)
    put_bit(fraction.below(), max(exponent, 0))
    put_bit(fraction.above(), max(exponent, 0) + (1 if uneven else 0))
    inclusive = mantissa & 1 == 0
    decimal = shortest_decimal()
    decimal.point = scaled(fraction, mantissa, exponent, True, inclusive)
    generate_shortest(fraction, decimal, inclusive)
    return decimal


def rounded(number: Float, places: Int, after_point: bool) -> Decimal:
    """The digits of a positive, finite float rounded to so many, or to so many after the point; ties to even."""
    mantissa = mantissa_of(number)
    exponent = exponent_of(number)
    fraction = new_fraction(mantissa, exponent, 0, 2)
    point = scaled(fraction, mantissa, exponent, False, False)
    wanted = places + point if after_point else places
    decimal = Decimal(Array[U8](max(min(wanted, EXACT_ROOM), 0) + 1), 0, point)
    if wanted >= 0:
        generate_rounded(fraction, decimal, wanted)
    return decimal


# The fraction

MOST_DIGITS = (1 - LOWEST_EXPONENT + FRACTION_BITS + 2 * DIGIT_BITS + 16) // DIGIT_BITS + 3
KEPT_DECIMAL = static_ram(Decimal(static_ram(Array[U8](SHORTEST_ROOM + 1)), 0, 0))
KEPT_FRACTION = static_ram(Fraction(static_ram(Array[Digit](4 * MOST_DIGITS)), 0))
"""Where memory is plentiful, these are used again for each float, so that printing one needs no memory."""


def shortest_decimal() -> Decimal:
    """Room for the shortest digits of a float, valid until they are asked for again."""
    if not config.growing_heap:
        return Decimal(Array[U8](SHORTEST_ROOM + 1), 0, 0)
    KEPT_DECIMAL.count = 0
    KEPT_DECIMAL.point = 0
    return KEPT_DECIMAL


def blank_fraction(numbers: Int, length: Int) -> Fraction:
    """A fraction of so many numbers of `length` digits, all 0."""
    if not config.growing_heap:
        return Fraction(Array[Digit](numbers * length), length)
    fill_items(KEPT_FRACTION.room.pointer(), Digit(0), numbers * length)
    KEPT_FRACTION.length = length
    return KEPT_FRACTION


def new_fraction(mantissa: U64, exponent: Int, extra_bits: Int, numbers: Int) -> Fraction:
    """rest = mantissa * 2 ** extra_bits, scale = 2 ** extra_bits, both times 2 ** abs(exponent) where that is due."""
    bits = abs(exponent) + FRACTION_BITS + extra_bits + 2 * DIGIT_BITS + 8
    if exponent > 0:
        bits += 8
    length = bits // DIGIT_BITS + 2
    fraction = blank_fraction(numbers, length)
    put_bits(fraction.rest(), mantissa, extra_bits + max(exponent, 0))
    put_bit(fraction.scale(), extra_bits + max(-exponent, 0))
    return fraction


def put_bit(number: Pointer[Digit], place: Int) -> None:
    """Set one bit of a number."""
    put_bits(number, 1, place)


def put_bits(number: Pointer[Digit], bits: U64, place: Int) -> None:
    """Store bits in a number that is 0, from a place on."""
    index = place // DIGIT_BITS
    shift = place % DIGIT_BITS
    while bits != 0:
        room = DIGIT_BITS - shift
        low = bits if room == 64 else bits & ((U64(1) << room) - 1)
        number[index] |= Digit(low << shift)
        bits = U64(0) if room == 64 else bits >> room
        shift = 0
        index += 1


def scaled(fraction: Fraction, mantissa: U64, exponent: Int, margins: bool, inclusive: bool) -> Int:
    """Multiply by powers of ten until 0.1 <= rest / scale < 1 (with the margin above, if there are any); the result is
    the power of ten that the number is larger by. The scale gets a top digit with its highest bit set."""
    binary_order = exponent + bit_length_of(mantissa) - 1
    estimate = binary_order * (30102 if binary_order >= 0 else 30103) // 100_000 + 1
    multiply_by_power(fraction, estimate, margins)
    if too_large(fraction, margins, inclusive):
        estimate += 1
        fraction.multiply(fraction.scale(), 10)
    top = significant(fraction.scale(), fraction.length)
    bits = DIGIT_BITS - digit_bit_length(fraction.scale()[top - 1])
    for index in range(4 if margins else 2):
        number = fraction.room.pointer(index * fraction.length)
        shift_left(number, number, fraction.length, bits)
    return estimate


def multiply_by_power(fraction: Fraction, power: Int, margins: bool) -> None:
    """Divide the fraction by 10 ** power."""
    while power > 0:
        step = min(power, POWER_PLACES)
        fraction.multiply(fraction.scale(), power_of_ten(step))
        power -= step
    while power < 0:
        step = min(-power, POWER_PLACES)
        factor = power_of_ten(step)
        fraction.multiply(fraction.rest(), factor)
        if margins:
            fraction.multiply(fraction.above(), factor)
            fraction.multiply(fraction.below(), factor)
        power += step


def power_of_ten(exponent: Int) -> Digit:
    """10 ** exponent for a result that fits a digit."""
    power = 1
    for _ in range(exponent):
        power *= 10
    return Digit(power)


def too_large(fraction: Fraction, margins: bool, inclusive: bool) -> bool:
    """Whether rest / scale, or the largest number that is read back as it, is 1 or more."""
    if not margins:
        return fraction.order(fraction.rest(), fraction.scale()) >= 0
    order = order_of_sum(fraction, fraction.rest(), fraction.above(), fraction.scale())
    return order > 0 or (inclusive and order == 0)


def order_of_sum(fraction: Fraction, a: Pointer[Digit], b: Pointer[Digit], c: Pointer[Digit]) -> Int:
    """-1, 0 or 1 as a + b is below, equal to or above c."""
    add(a, a, fraction.length, b, fraction.length)
    order = fraction.order(a, c)
    subtract(a, a, fraction.length, b, fraction.length)
    return order


def next_digit(fraction: Fraction) -> Int:
    """Multiply by ten and take away the digit before the point."""
    rest = fraction.rest()
    scale = fraction.scale()
    fraction.multiply(rest, 10)
    count = significant(scale, fraction.length)
    high = Double(rest[count]) * BASE + Double(rest[count - 1])
    digit = Int(high // (Double(scale[count - 1]) + 1))
    subtract_product(rest, scale, count, Digit(digit))
    while fraction.order(rest, scale) >= 0:
        subtract(rest, rest, fraction.length, scale, count)
        digit += 1
    return digit


# Digits


def generate_shortest(fraction: Fraction, decimal: Decimal, inclusive: bool) -> None:
    """Digits until what is left is within a margin; then the nearer of the two possible last digits."""
    while True:
        digit = next_digit(fraction)
        fraction.multiply(fraction.above(), 10)
        fraction.multiply(fraction.below(), 10)
        below = fraction.order(fraction.rest(), fraction.below())
        above = order_of_sum(fraction, fraction.rest(), fraction.above(), fraction.scale())
        low = below < 0 or (inclusive and below == 0)
        high = above > 0 or (inclusive and above == 0)
        decimal.put(digit)
        if low or high:
            if high and (not low or above_half(fraction, digit)):
                decimal.increment()
            return


def generate_rounded(fraction: Fraction, decimal: Decimal, wanted: Int) -> None:
    """So many digits, without the zeros at the end of an exact number, rounded."""
    digit = 0
    for _ in range(wanted):
        if significant(fraction.rest(), fraction.length) == 0:
            return
        digit = next_digit(fraction)
        decimal.put(digit)
    if above_half(fraction, digit):
        if wanted == 0:
            decimal.put(0)
            decimal.point += 1
        decimal.increment()


def above_half(fraction: Fraction, digit: Int) -> bool:
    """Whether the rest is more than half, or half after an odd digit. The rest is of no use after that."""
    fraction.multiply(fraction.rest(), 2)
    order = fraction.order(fraction.rest(), fraction.scale())
    return order > 0 or (order == 0 and digit & 1 != 0)
