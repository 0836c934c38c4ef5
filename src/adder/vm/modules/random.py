"""The module random.

The generator is xoshiro128++ (D. Blackman, S. Vigna: Scrambled Linear Pseudorandom Number Generators, ACM TOMS 47,
2021),
seeded by splitmix-like mixing. Until the program seeds it, the clock has.
"""

from __future__ import annotations

from adder.typed import (
    U32,
    Float,
    Int,
    Ref,
    Struct,
    int_to_float,
    truncate,
    wrapping_add,
    wrapping_mul,
    wrapping_shift_left,
)
from adder.vm.modules.time import Clock
from adder.vm.types.bigint import integer_of_u64, is_negative, is_zero, magnitude_bits
from adder.vm.types.integer import (
    add_integers,
    compare_integers,
    divide_integers,
    multiply_integers,
    shift_integer_left,
    shift_integer_right,
    subtract_integers,
)
from adder.vm.types.module import BuiltinModule
from adder.vm.types.numbers import Numbers, to_integer, word_of
from adder.vm.types.protocol import get_item, length_of
from adder.vm.value import NONE, small

module = BuiltinModule("random")

WORD = 32
HIGH_BITS = 26
LOW_BITS = 27
"""A float takes so many bits from two outputs: 53 in all."""


class Generator(Struct):
    """The state of 128 bits; all zero until it is seeded."""

    a: U32 = 0
    b: U32 = 0
    c: U32 = 0
    d: U32 = 0

    def seed(self, number: U32) -> None:
        """Fill the state from one number."""
        self.a = mixed(number)
        self.b = mixed(self.a)
        self.c = mixed(self.b)
        self.d = mixed(self.c) | 1

    def next(self) -> U32:
        """The next 32 bits."""
        if self.d == 0 and self.a == 0 and self.b == 0 and self.c == 0:
            self.seed(truncate(U32, Clock.nanoseconds() >> 10))
        result = wrapping_add(U32, rotated(wrapping_add(U32, self.a, self.d), 7), self.a)
        shifted = wrapping_shift_left(U32, self.b, 9)
        self.c ^= self.a
        self.d ^= self.b
        self.b ^= self.c
        self.a ^= self.d
        self.c ^= shifted
        self.d = rotated(self.d, 11)
        return result


generator = Generator()


def rotated(word: U32, count: Int) -> U32:
    """A word rotated to the left."""
    return wrapping_shift_left(U32, word, count) | word >> (WORD - count)


def mixed(word: U32) -> U32:
    """The word that follows in the sequence of seeds."""
    word = wrapping_add(U32, word, 0x9E3779B9)
    word = wrapping_mul(U32, word ^ word >> 16, 0x85EBCA6B)
    word = wrapping_mul(U32, word ^ word >> 13, 0xC2B2AE35)
    return word ^ word >> 16


def random_bits(count: Int) -> Ref:
    """An integer of so many random bits."""
    made = small(0)
    left = count
    while left > 0:
        taken = min(left, WORD)
        word = integer_of_u64(generator.next() >> (WORD - taken), False)
        made = add_integers(shift_integer_left(made, taken), word)
        left -= taken
    return made


def below(limit: Ref) -> Ref:
    """A random integer from 0 to below a positive integer, every one equally likely."""
    bits = magnitude_bits(subtract_integers(limit, small(1)))
    while True:
        number = random_bits(bits)
        if compare_integers(number, limit) < 0:
            return number


@module.function
def getrandbits(count: Int) -> Ref:
    """An integer of `count` random bits."""
    if count < 0:
        raise ValueError("number of bits must be non-negative")
    return random_bits(count)


@module.function(name="seed")
def seed_generator(value: Ref = NONE) -> None:
    """Start the sequence that belongs to an integer; without one, an unpredictable sequence."""
    if value is NONE:
        generator.seed(truncate(U32, Clock.nanoseconds()))
        return
    number = to_integer(value)
    folded = U32(0)
    while not is_zero(number):
        folded = mixed(folded ^ low_word(number))
        number = shift_integer_right(number, WORD)
        if compare_integers(number, small(-1)) == 0:
            break
    generator.seed(folded)


def low_word(number: Ref) -> U32:
    """The lowest 32 bits of an integer."""
    high = shift_integer_left(shift_integer_right(number, WORD), WORD)
    return U32(word_of(subtract_integers(number, high)))


@module.function
def randrange(start: Ref, stop: Ref = NONE, step: Ref = NONE) -> Ref:
    """A random item of range(start, stop, step)."""
    first = to_integer(start)
    distance = small(1) if step is NONE else to_integer(step)
    width = first
    if stop is NONE:
        first = small(0)
    else:
        width = subtract_integers(to_integer(stop), first)
    if is_zero(distance):
        raise ValueError("zero step for randrange()")
    one = small(-1) if is_negative(distance) else small(1)
    count, _ = divide_integers(subtract_integers(add_integers(width, distance), one), distance)
    if is_zero(count) or is_negative(count):
        raise ValueError("empty range for randrange()")
    return add_integers(first, multiply_integers(below(count), distance))


@module.function
def randint(a: Ref, b: Ref) -> Ref:
    """A random integer from a to b, both included."""
    first = to_integer(a)
    count = add_integers(subtract_integers(to_integer(b), first), small(1))
    if is_zero(count) or is_negative(count):
        raise ValueError("empty range for randint()")
    return add_integers(first, below(count))


@module.function
def choice(sequence: Ref) -> Ref:
    """A random item of a sequence."""
    length = length_of(sequence)
    if length == 0:
        raise IndexError("cannot choose from an empty sequence")
    return get_item(sequence, below(small(length)))


def fraction() -> Float:
    """A float from 0 to below 1."""
    high = int_to_float(Int(generator.next() >> (WORD - HIGH_BITS)))
    low = int_to_float(Int(generator.next() >> (WORD - LOW_BITS)))
    value = (high * (1 << LOW_BITS) + low) / (1 << (HIGH_BITS + LOW_BITS))
    return value if value < 1.0 else 0.0


@module.function
def random() -> Ref:
    """A float from 0 to below 1."""
    return Numbers.new_float(fraction())


@module.function
def uniform(a: Ref, b: Ref) -> Ref:
    """A float between a and b."""
    first = Numbers.float_of(a)
    return Numbers.new_float(first + (Numbers.float_of(b) - first) * fraction())
