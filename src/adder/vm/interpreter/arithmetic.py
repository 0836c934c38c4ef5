"""Fast paths of arithmetic and comparison: small integers and floats held in words; all else goes to the types.

The functions of operators are inlined into the interpreter loop. Comparisons with `condition` set return TRUE or FALSE
instead of a truth value, because 0 then says that an exception was raised, and nothing else has to be tested on the
fast path.
"""

from __future__ import annotations

from adder.typed import (
    Const,
    Float,
    Int,
    Ref,
    Word,
    bits,
    inline_function,
    int_to_float,
    likely,
    mul_overflows,
    no_inline,
    ref_of_bits,
    truncate,
    wrapping_shift_left,
)
from adder.vm.runtime.operators import binary, unary
from adder.vm.types import operators
from adder.vm.types.appending import appended
from adder.vm.types.float import new_float
from adder.vm.types.operators import EQ, GE, GT, LE, LT, NE, NEG
from adder.vm.types.protocol import compare, truth_of
from adder.vm.value import (
    FALSE,
    FLOATS_ARE_IMMEDIATE,
    NONE,
    SMALL_BITS,
    TRUE,
    both_small,
    fits_small,
    float_fits,
    immediate_float,
    immediate_float_value,
    is_immediate,
    is_immediate_float,
    is_small,
    small,
    small_difference,
    small_sum,
    small_value,
    truth,
)


@inline_function
def both_floats(left: Ref, right: Ref) -> bool:
    """Whether both values are floats held in the word."""
    return is_immediate_float(left) and is_immediate_float(right)


@inline_function
def float_result(number: Float) -> Ref:
    """The value for a float."""
    if likely(FLOATS_ARE_IMMEDIATE and float_fits(number)):
        return immediate_float(number)
    return new_float(number)


@inline_function
def add(left: Ref, right: Ref, op: Const[Int]) -> Ref:
    """left + right; `op` is ADD or INPLACE_ADD."""
    if likely(both_small(left, right)):
        total = small_sum(left, right)
        if likely(total is not None):
            return total  # type: ignore[return-value]
    elif both_floats(left, right):
        return float_result(immediate_float_value(left) + immediate_float_value(right))
    return other_binary(op, left, right)


@inline_function
def append(left: Ref, right: Ref) -> Ref:
    """left += right, where the result replaces what is then the only reference to `left`."""
    if likely(both_small(left, right)) or both_floats(left, right):
        return add(left, right, operators.INPLACE_ADD)
    return append_other(left, right)


@no_inline
def append_other(left: Ref, right: Ref) -> Ref:
    """`append` for what are no numbers."""
    longer = appended(left, right)
    return other_binary(operators.INPLACE_ADD, left, right) if longer is None else longer


@inline_function
def subtract(left: Ref, right: Ref, op: Const[Int]) -> Ref:
    """left - right."""
    if likely(both_small(left, right)):
        difference = small_difference(left, right)
        if likely(difference is not None):
            return difference  # type: ignore[return-value]
    elif both_floats(left, right):
        return float_result(immediate_float_value(left) - immediate_float_value(right))
    return other_binary(op, left, right)


@inline_function
def multiply(left: Ref, right: Ref, op: Const[Int]) -> Ref:
    """left * right."""
    if both_small(left, right):
        a = small_value(left)
        b = truncate(Int, bits(right) - 1)
        if likely(not mul_overflows(a, b)):
            return ref_of_bits(truncate(Word, a * b) | 1)
    elif both_floats(left, right):
        return float_result(immediate_float_value(left) * immediate_float_value(right))
    return other_binary(op, left, right)


@inline_function
def divide(left: Ref, right: Ref, op: Const[Int]) -> Ref:
    """left / right."""
    if both_floats(left, right):
        divisor = immediate_float_value(right)
        if likely(divisor != 0.0):
            return float_result(immediate_float_value(left) / divisor)
    return other_binary(op, left, right)


@inline_function
def floor_divide(left: Ref, right: Ref, op: Const[Int]) -> Ref:
    """left // right."""
    if both_small(left, right) and small_value(right) > 0:
        return small(small_value(left) // small_value(right))
    return other_binary(op, left, right)


@inline_function
def modulo(left: Ref, right: Ref, op: Const[Int]) -> Ref:
    """left % right."""
    if both_small(left, right) and small_value(right) > 0:
        return small(small_value(left) % small_value(right))
    return other_binary(op, left, right)


@inline_function
def bit_and(left: Ref, right: Ref, op: Const[Int]) -> Ref:
    """left & right."""
    if likely(both_small(left, right)):
        return ref_of_bits(bits(left) & bits(right))
    return other_binary(op, left, right)


@inline_function
def bit_or(left: Ref, right: Ref, op: Const[Int]) -> Ref:
    """left | right."""
    if likely(both_small(left, right)):
        return ref_of_bits(bits(left) | bits(right))
    return other_binary(op, left, right)


@inline_function
def bit_xor(left: Ref, right: Ref, op: Const[Int]) -> Ref:
    """left ^ right."""
    if likely(both_small(left, right)):
        return ref_of_bits((bits(left) ^ bits(right)) | 1)
    return other_binary(op, left, right)


@inline_function
def shift_left(left: Ref, right: Ref, op: Const[Int]) -> Ref:
    """left << right."""
    if both_small(left, right) and 0 <= small_value(right) < SMALL_BITS:
        count = small_value(right)
        number = small_value(left)
        shifted = wrapping_shift_left(Int, number, count)
        if shifted >> count == number and fits_small(shifted):
            return small(shifted)
    return other_binary(op, left, right)


@inline_function
def shift_right(left: Ref, right: Ref, op: Const[Int]) -> Ref:
    """left >> right."""
    if both_small(left, right) and small_value(right) >= 0:
        return small(small_value(left) >> min(small_value(right), SMALL_BITS))
    return other_binary(op, left, right)


@inline_function
def add_number(left: Ref, number: Int, op: Const[Int]) -> Ref:
    """left + number, where the number is small."""
    if likely(is_small(left)):
        total = small_sum(left, small(number))
        if likely(total is not None):
            return total  # type: ignore[return-value]
    return other_binary(op, left, small(number))


@inline_function
def subtract_number(left: Ref, number: Int, op: Const[Int]) -> Ref:
    """left - number, where the number is small."""
    if likely(is_small(left)):
        difference = small_difference(left, small(number))
        if likely(difference is not None):
            return difference  # type: ignore[return-value]
    return other_binary(op, left, small(number))


@no_inline
def other_binary(op: Int, left: Ref, right: Ref) -> Ref:
    """Operators on what the fast paths leave: small integers mixed with floats, and all other types."""
    if FLOATS_ARE_IMMEDIATE:
        if is_small(left):
            if is_immediate_float(right):
                return mixed(op, int_to_float(small_value(left)), immediate_float_value(right), left, right)
        elif is_small(right) and is_immediate_float(left):
            return mixed(op, immediate_float_value(left), int_to_float(small_value(right)), left, right)
    if op == operators.ADD or op == operators.INPLACE_ADD:
        # Counting by adding truth values.
        if is_small(left) and (right is TRUE or right is FALSE):
            return add(left, small(1 if right is TRUE else 0), operators.ADD)
    return binary(op, left, right)


def mixed(op: Int, a: Float, b: Float, left: Ref, right: Ref) -> Ref:
    """An operator on a small integer and a float, in either order; `a` and `b` are their values as floats."""
    match op:
        case operators.ADD | operators.INPLACE_ADD:
            return float_result(a + b)
        case operators.SUB | operators.INPLACE_SUB:
            return float_result(a - b)
        case operators.MUL | operators.INPLACE_MUL:
            return float_result(a * b)
        case operators.TRUE_DIV | operators.INPLACE_TRUE_DIV:
            if b != 0.0:
                return float_result(a / b)
        case _:
            pass
    return binary(op, left, right)


@inline_function
def is_equal(left: Ref, right: Ref, condition: Const[bool]) -> Ref:
    """left == right."""
    if (
        likely(both_small(left, right))
        or (is_immediate(left) and is_immediate(right))
        or both_floats(left, right)
    ):
        return truth(left is right)
    return other_compare(EQ, left, right) if condition else compare(EQ, left, right)


@inline_function
def is_different(left: Ref, right: Ref, condition: Const[bool]) -> Ref:
    """left != right."""
    if (
        likely(both_small(left, right))
        or (is_immediate(left) and is_immediate(right))
        or both_floats(left, right)
    ):
        return truth(left is not right)
    return other_compare(NE, left, right) if condition else compare(NE, left, right)


@inline_function
def is_less(left: Ref, right: Ref, condition: Const[bool]) -> Ref:
    """left < right."""
    if likely(both_small(left, right)):
        return truth(signed(left) < signed(right))
    if both_floats(left, right):
        return truth(immediate_float_value(left) < immediate_float_value(right))
    return other_compare(LT, left, right) if condition else compare(LT, left, right)


@inline_function
def is_less_or_equal(left: Ref, right: Ref, condition: Const[bool]) -> Ref:
    """left <= right."""
    if likely(both_small(left, right)):
        return truth(signed(left) <= signed(right))
    if both_floats(left, right):
        return truth(immediate_float_value(left) <= immediate_float_value(right))
    return other_compare(LE, left, right) if condition else compare(LE, left, right)


@inline_function
def is_greater(left: Ref, right: Ref, condition: Const[bool]) -> Ref:
    """left > right."""
    if likely(both_small(left, right)):
        return truth(signed(left) > signed(right))
    if both_floats(left, right):
        return truth(immediate_float_value(left) > immediate_float_value(right))
    return other_compare(GT, left, right) if condition else compare(GT, left, right)


@inline_function
def is_greater_or_equal(left: Ref, right: Ref, condition: Const[bool]) -> Ref:
    """left >= right."""
    if likely(both_small(left, right)):
        return truth(signed(left) >= signed(right))
    if both_floats(left, right):
        return truth(immediate_float_value(left) >= immediate_float_value(right))
    return other_compare(GE, left, right) if condition else compare(GE, left, right)


@inline_function
def signed(value: Ref) -> Int:
    """The word of a small reference as a signed number: ordered as the integers are."""
    return truncate(Int, bits(value))


@no_inline
def other_compare(op: Int, left: Ref, right: Ref) -> Ref:
    """Comparisons on what the fast paths leave, as TRUE or FALSE."""
    return truth_ref(compare(op, left, right))


@inline_function
def truth_ref(value: Ref) -> Ref:
    """`bool(value)` as TRUE or FALSE."""
    if likely(value is TRUE or value is FALSE):
        return value
    return other_truth(value)


@no_inline
def other_truth(value: Ref) -> Ref:
    """The truth of values other than True and False."""
    if value is NONE:
        return FALSE
    if is_small(value):
        return truth(value is not small(0))
    return truth(truth_of(value))


@inline_function
def negate(value: Ref) -> Ref:
    """-value."""
    if is_small(value):
        difference = small_difference(small(0), value)
        if likely(difference is not None):
            return difference  # type: ignore[return-value]
    return unary(NEG, value)
