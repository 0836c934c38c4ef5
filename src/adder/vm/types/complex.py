"""The type complex: the object, its arithmetic and its text."""

from __future__ import annotations

from adder.typed import Float, Int, Object, Ref, float_to_int
from adder.vm.types import operators
from adder.vm.types.binary_float import NAN, is_finite, is_infinite, is_negative_float
from adder.vm.types.float import new_float
from adder.vm.types.float_arithmetic import WITHOUT_MATH, hash_of_float
from adder.vm.types.float_format import print_plain
from adder.vm.types.float_functions import c_atan2, c_cos, c_exp, c_floor, c_hypot, c_log, c_pow, c_sin
from adder.vm.types.output import Output
from adder.vm.types.type import builtin_type, getter, method

MOST_MULTIPLICATIONS = 100
"""Integral exponents up to this are powers by multiplication."""


@builtin_type("complex")
class Complex(Object):
    """A complex number."""

    real_part: Float
    imaginary_part: Float

    @getter(name="real")
    def get_real(self) -> Ref:
        """The real part."""
        return new_float(self.real_part)

    @getter(name="imag")
    def get_imaginary(self) -> Ref:
        """The imaginary part."""
        return new_float(self.imaginary_part)

    @method
    def conjugate(self) -> Ref:
        """The number with the other sign of the imaginary part."""
        return Complex(self.real_part, -self.imaginary_part)

    def __bool__(self) -> bool:
        return self.real_part != 0.0 or self.imaginary_part != 0.0

    def __hash__(self) -> Int:
        if self.imaginary_part == 0.0:
            return hash_of_float(self.real_part)
        return (hash_of_float(self.real_part) >> 1) + (hash_of_float(self.imaginary_part) >> 2)

    def print(self, out: Output, mode: Int) -> None:
        if self.real_part == 0.0 and not is_negative_float(self.real_part):
            print_plain(out, self.imaginary_part, False)
            out.byte(ord("j"))
            return
        out.byte(ord("("))
        print_plain(out, self.real_part, False)
        print_plain(out, self.imaginary_part, True)
        out.text("j)")


def new_complex(real: Float, imaginary: Float) -> Complex:
    """A complex number."""
    return Complex(real, imaginary)


def imaginary(number: Float) -> Ref:
    """number * 1j."""
    return Complex(0.0, number)


def is_complex(value: Ref) -> bool:
    """Whether a value is a complex number."""
    return isinstance(value, Complex)


# Arithmetic


def complex_arithmetic(op: Int, a: Complex, b: Complex) -> Ref:
    """`a op b` for `+`, `-`, `*`, `/` and `**`."""
    match op:
        case operators.ADD:
            return Complex(a.real_part + b.real_part, a.imaginary_part + b.imaginary_part)
        case operators.SUB:
            return Complex(a.real_part - b.real_part, a.imaginary_part - b.imaginary_part)
        case operators.MUL:
            return product(a, b)
        case operators.TRUE_DIV:
            return quotient(a, b)
    return power(a, b)


def product(a: Complex, b: Complex) -> Complex:
    """a * b."""
    return Complex(
        a.real_part * b.real_part - a.imaginary_part * b.imaginary_part,
        a.real_part * b.imaginary_part + a.imaginary_part * b.real_part,
    )


def quotient(a: Complex, b: Complex) -> Complex:
    """a / b by the method that avoids overflow: divide by the larger part of b first."""
    if b.real_part == 0.0 and b.imaginary_part == 0.0:
        raise ZeroDivisionError("complex division by zero")
    if abs(b.real_part) >= abs(b.imaginary_part):
        ratio = b.imaginary_part / b.real_part
        divisor = b.real_part + b.imaginary_part * ratio
        return Complex(
            (a.real_part + a.imaginary_part * ratio) / divisor,
            (a.imaginary_part - a.real_part * ratio) / divisor,
        )
    if not abs(b.imaginary_part) >= abs(b.real_part):
        return Complex(NAN, NAN)
    ratio = b.real_part / b.imaginary_part
    divisor = b.real_part * ratio + b.imaginary_part
    return Complex(
        (a.real_part * ratio + a.imaginary_part) / divisor,
        (a.imaginary_part * ratio - a.real_part) / divisor,
    )


def power(a: Complex, b: Complex) -> Complex:
    """a ** b."""
    exponent = b.real_part
    if b.imaginary_part == 0.0 and c_floor(exponent) == exponent and abs(exponent) <= MOST_MULTIPLICATIONS:
        return checked_power(integral_power(a, float_to_int(exponent)), a)
    if a.real_part == 0.0 and a.imaginary_part == 0.0:
        if exponent < 0.0 or b.imaginary_part != 0.0:
            raise ZeroDivisionError("0.0 to a negative or complex power")
        return Complex(0.0, 0.0)
    if WITHOUT_MATH:
        raise ValueError("the power of a complex number must be a small integer")
    length = c_hypot(a.real_part, a.imaginary_part)
    angle = c_atan2(a.imaginary_part, a.real_part)
    result_length = c_pow(length, exponent)
    result_angle = angle * exponent
    if b.imaginary_part != 0.0:
        result_length /= c_exp(angle * b.imaginary_part)
        result_angle += b.imaginary_part * c_log(length)
    return checked_power(Complex(result_length * c_cos(result_angle), result_length * c_sin(result_angle)), a)


def checked_power(result: Complex, a: Complex) -> Complex:
    """A power of a; OverflowError if it is infinite although a is not."""
    if is_infinite(result.real_part) or is_infinite(result.imaginary_part):
        if is_finite(a.real_part) and is_finite(a.imaginary_part):
            raise OverflowError("complex exponentiation")
    return result


def integral_power(a: Complex, exponent: Int) -> Complex:
    """a ** exponent by multiplication."""
    if exponent < 0:
        if a.real_part == 0.0 and a.imaginary_part == 0.0:
            raise ZeroDivisionError("0.0 to a negative or complex power")
        return quotient(Complex(1.0, 0.0), integral_power(a, -exponent))
    result = Complex(1.0, 0.0)
    square = a
    while exponent > 0:
        if exponent & 1 != 0:
            result = product(result, square)
        exponent >>= 1
        if exponent > 0:
            square = product(square, square)
    return result
