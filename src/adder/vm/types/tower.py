"""The numeric tower: what int, float and complex do with each operator, alone and with each other.

Each type answers for operands of its own kind and of the kinds before it in int, float, complex, in either order, and
says NOT_IMPLEMENTED to the rest. bool is an int. The arithmetic is in integer.py, float_arithmetic.py, complex.py.
"""

from __future__ import annotations

from adder.typed import Float, Int, Ref, cast, config
from adder.vm.types import operators
from adder.vm.types.bigint import (
    MOST_DIGITS,
    BigInt,
    copy_of,
    hash_of_big,
    integer_of,
    is_negative,
    is_zero,
    magnitude_bits,
)
from adder.vm.types.binary_float import is_finite, is_nan
from adder.vm.types.complex import Complex, complex_arithmetic, power as power_of_complex
from adder.vm.types.exact import compare_with_float
from adder.vm.types.float import FloatObject, float_value, is_float, new_float
from adder.vm.types.float_arithmetic import (
    checked_float,
    divide_floats,
    hash_of_float,
    is_complex_power,
    length_of,
    power_of_floats,
    ratio_of_integers,
)
from adder.vm.types.float_format import print_repr
from adder.vm.types.int_text import print_integer
from adder.vm.types.integer import (
    add_integers,
    bitwise,
    compare_integers,
    divide_integers,
    floor_divide,
    inverted,
    is_even,
    magnitude,
    modulo,
    multiply_integers,
    negated,
    power,
    shift_integer_left,
    shift_integer_right,
    subtract_integers,
)
from adder.vm.types.natural import DIGIT_BITS
from adder.vm.types.operators import BINARY_COUNT, EQ, GE, INPLACE, NE, swapped
from adder.vm.types.output import Output
from adder.vm.types.structure import Known
from adder.vm.types.tuple import tuple2
from adder.vm.types.type import slot_of
from adder.vm.value import NOT_IMPLEMENTED, is_small, small, small_value, truth

UNORDERED = 2
"""The order of a NaN and anything."""


def plain_operator(op: Int) -> Int:
    """The operator for its in-place form."""
    return op - INPLACE if INPLACE <= op < INPLACE + BINARY_COUNT else op


def is_comparison(op: Int) -> bool:
    """Whether an operator is one of == != < <= > >=."""
    return EQ <= op <= GE


def compared(op: Int, order: Int) -> Ref:
    """The result of a comparison of operands in an order (-1, 0, 1 or UNORDERED)."""
    match op:
        case operators.EQ:
            return truth(order == 0)
        case operators.NE:
            return truth(order != 0)
        case operators.LT:
            return truth(order == -1)
        case operators.LE:
            return truth(order <= 0)
        case operators.GT:
            return truth(order == 1)
    return truth(0 <= order <= 1)


# int


@slot_of(BigInt, "binary")
def integer_binary(left: Ref, op: Int, right: Ref) -> Ref:
    """`left op right` for an integer on the left."""
    a = integer_of(left)
    b = integer_of(right)
    if a is None or b is None:
        return NOT_IMPLEMENTED
    return integer_operation(plain_operator(op), a, b)


@slot_of(BigInt, "reflected")
def integer_reflected(right: Ref, op: Int, left: Ref) -> Ref:
    """`left op right` for an integer on the right."""
    return integer_binary(left, op, right)


def integer_operation(op: Int, a: Ref, b: Ref) -> Ref:
    """An operator on two integers."""
    match op:
        case operators.ADD:
            return add_integers(a, b)
        case operators.SUB:
            return subtract_integers(a, b)
        case operators.MUL:
            return multiply_integers(a, b)
        case operators.TRUE_DIV:
            return new_float(ratio_of_integers(a, b))
        case operators.FLOOR_DIV:
            return floor_divide(a, b)
        case operators.MOD:
            return modulo(a, b)
        case operators.DIVMOD:
            quotient, remainder = divide_integers(a, b)
            return tuple2(quotient, remainder)
        case operators.POW:
            return integer_power(a, b)
        case operators.AND | operators.OR | operators.XOR:
            return bitwise(op, a, b)
        case operators.LSHIFT | operators.RSHIFT:
            return shift(a, b, op == operators.LSHIFT)
        case operators.MATMUL:
            return NOT_IMPLEMENTED
    return compared(op, compare_integers(a, b))


def shift(a: Ref, b: Ref, to_left: bool) -> Ref:
    """a << b or a >> b."""
    if is_negative(b):
        raise ValueError("negative shift count")
    if is_small(b):
        return shift_integer_left(a, small_value(b)) if to_left else shift_integer_right(a, small_value(b))
    if to_left and not is_zero(a):
        raise OverflowError("too many digits in integer")
    return small(-1) if is_negative(a) and not to_left else small(0)


def integer_power(a: Ref, b: Ref) -> Ref:
    """a ** b of integers: a float if b is negative."""
    if is_negative(b):
        return new_float(power_of_floats(checked_float(a), checked_float(b)))
    if a is small(0) or a is small(1):
        return small(1) if is_zero(b) else a
    if a is small(-1):
        return small(1) if is_even(b) else a
    if not is_small(b) or (magnitude_bits(a) - 1) > MOST_DIGITS // max(small_value(b), 1) * DIGIT_BITS:
        raise OverflowError("too many digits in integer")
    return power(a, small_value(b))


@slot_of(BigInt, "unary")
def integer_unary(value: Ref, op: Int) -> Ref:
    """-value, +value, ~value, abs(value) of an integer."""
    a = integer_of(value)
    assert a is not None
    match op:
        case operators.NEG:
            return negated(a)
        case operators.INVERT:
            return inverted(a)
        case operators.ABS:
            return magnitude(integer_index(value))
    return integer_index(value)


@slot_of(BigInt, "index")
def integer_index(value: Ref) -> Ref:
    """The integer as int, also for bools and instances of derived classes."""
    a = integer_of(value)
    assert a is not None
    if is_small(a) or cast(BigInt, a).type is Known.int:
        return a
    return copy_of(a, is_negative(a))


@slot_of(BigInt, "hash")
def integer_hash(value: Ref) -> Int:
    """hash(value): that of a small integer is itself."""
    a = integer_of(value)
    assert a is not None
    return small_value(a) if is_small(a) else hash_of_big(cast(BigInt, a))


@slot_of(BigInt, "truth")
def integer_truth(value: Ref) -> bool:
    """Whether an integer is not 0."""
    a = integer_of(value)
    return a is not None and not is_zero(a)


@slot_of(BigInt, "print")
def integer_print(value: Ref, out: Output, mode: Int) -> None:
    """An integer in decimal."""
    a = integer_of(value)
    assert a is not None
    print_integer(out, a)


# float


def is_known_to_floats(op: Int) -> bool:
    """Whether floats have an operator."""
    return operators.ADD <= op <= operators.POW or op >= EQ


@slot_of(FloatObject, "binary")
def float_binary(left: Ref, op: Int, right: Ref) -> Ref:
    """`left op right` for a float on the left."""
    x = float_value(left)
    if is_float(right):
        return float_operation(plain_operator(op), x, float_value(right))
    b = integer_of(right)
    if b is None or not is_known_to_floats(plain_operator(op)):
        return NOT_IMPLEMENTED
    if is_comparison(op):
        return compared(swapped(op), UNORDERED if is_nan(x) else compare_with_float(b, x))
    return float_operation(plain_operator(op), x, checked_float(b))


@slot_of(FloatObject, "reflected")
def float_reflected(right: Ref, op: Int, left: Ref) -> Ref:
    """`left op right` for a float on the right."""
    if is_float(left):
        return float_binary(left, op, right)
    a = integer_of(left)
    if a is None or not is_known_to_floats(op):
        return NOT_IMPLEMENTED
    return float_operation(op, checked_float(a), float_value(right))


def float_operation(op: Int, x: Float, y: Float) -> Ref:
    """An operator on two floats."""
    match op:
        case operators.ADD:
            return new_float(x + y)
        case operators.SUB:
            return new_float(x - y)
        case operators.MUL:
            return new_float(x * y)
        case operators.TRUE_DIV:
            if y == 0.0:
                raise ZeroDivisionError("float division by zero")
            return new_float(x / y)
        case operators.POW:
            if config.complex_numbers and is_complex_power(x, y):
                return power_of_complex(Complex(x, 0.0), Complex(y, 0.0))
            return new_float(power_of_floats(x, y))
        case operators.FLOOR_DIV | operators.MOD | operators.DIVMOD:
            return float_division(op, x, y)
        case operators.EQ | operators.NE | operators.LT | operators.LE | operators.GT | operators.GE:
            return compared(op, float_order(x, y))
    return NOT_IMPLEMENTED


def float_division(op: Int, x: Float, y: Float) -> Ref:
    """x // y, x % y or both."""
    if y == 0.0:
        if op == operators.MOD:
            raise ZeroDivisionError("float modulo")
        raise ZeroDivisionError("float floor division by zero")
    quotient, remainder = divide_floats(x, y)
    if op == operators.FLOOR_DIV:
        return new_float(quotient)
    if op == operators.MOD:
        return new_float(remainder)
    return tuple2(new_float(quotient), new_float(remainder))


def float_order(x: Float, y: Float) -> Int:
    """-1, 0 or 1 as x is below, equal to or above y; UNORDERED if one is a NaN."""
    if x == y:
        return 0
    if x < y:
        return -1
    return 1 if x > y else UNORDERED


@slot_of(FloatObject, "unary")
def float_unary(value: Ref, op: Int) -> Ref:
    """-value, +value, abs(value) of a float."""
    number = float_value(value)
    match op:
        case operators.NEG:
            return new_float(-number)
        case operators.POS:
            return new_float(number)
        case operators.ABS:
            return new_float(abs(number))
    return NOT_IMPLEMENTED


@slot_of(FloatObject, "hash")
def float_hash(value: Ref) -> Int:
    """hash(value): that of an equal integer is the same."""
    return hash_of_float(float_value(value))


@slot_of(FloatObject, "truth")
def float_truth(value: Ref) -> bool:
    """Whether a float is not 0."""
    return float_value(value) != 0.0


@slot_of(FloatObject, "print")
def float_print(value: Ref, out: Output, mode: Int) -> None:
    """The shortest text that is read back as the same float."""
    print_repr(out, float_value(value))


# complex


def as_complex(value: Ref) -> Complex | None:
    """A number as a complex one; None for other values."""
    if isinstance(value, Complex):
        return cast(Complex, value)
    if is_float(value):
        return Complex(float_value(value), 0.0)
    a = integer_of(value)
    return None if a is None else Complex(checked_float(a), 0.0)


def is_known_to_complex(op: Int) -> bool:
    """Whether complex numbers have an operator (other than == and !=)."""
    return operators.ADD <= op <= operators.TRUE_DIV or op == operators.POW


@slot_of(Complex, "binary")
def complex_binary(left: Ref, op: Int, right: Ref) -> Ref:
    """`left op right` where one is a complex number."""
    if op == EQ or op == NE:
        return complex_equality(cast(Complex, left), op, right)
    if not is_known_to_complex(plain_operator(op)):
        return NOT_IMPLEMENTED
    a = as_complex(left)
    b = as_complex(right)
    if a is None or b is None:
        return NOT_IMPLEMENTED
    return complex_arithmetic(plain_operator(op), a, b)


@slot_of(Complex, "reflected")
def complex_reflected(right: Ref, op: Int, left: Ref) -> Ref:
    """`left op right` for a complex number on the right."""
    return complex_binary(left, op, right)


def complex_equality(a: Complex, op: Int, right: Ref) -> Ref:
    """`a == right` or `a != right`, exact also for large integers."""
    if isinstance(right, Complex):
        b = cast(Complex, right)
        same = a.real_part == b.real_part and a.imaginary_part == b.imaginary_part
        return truth(same == (op == EQ))
    if a.imaginary_part != 0.0 and (is_float(right) or integer_of(right) is not None):
        return truth(op == NE)
    return float_binary(new_float(a.real_part), op, right)


@slot_of(Complex, "unary")
def complex_unary(value: Ref, op: Int) -> Ref:
    """-value, +value, abs(value) of a complex number."""
    number = cast(Complex, value)
    match op:
        case operators.NEG:
            return Complex(-number.real_part, -number.imaginary_part)
        case operators.POS:
            return Complex(number.real_part, number.imaginary_part)
        case operators.ABS:
            return new_float(size_of(number))
    return NOT_IMPLEMENTED


def size_of(number: Complex) -> Float:
    """The absolute value of a complex number; OverflowError."""
    size = length_of(number.real_part, number.imaginary_part)
    if not is_finite(size) and is_finite(number.real_part) and is_finite(number.imaginary_part):
        raise OverflowError("absolute value too large")
    return size
