"""The type bool, whose two values are immediates."""

from __future__ import annotations

from adder.typed import Int, Object, Ref
from adder.vm.types.bigint import BigInt
from adder.vm.types.operators import AND, OR, XOR
from adder.vm.types.output import Output
from adder.vm.types.protocol import truth_of
from adder.vm.types.structure import Type
from adder.vm.types.tower import integer_binary, integer_hash, plain_operator
from adder.vm.types.type import builtin_type, constructor, slot_of
from adder.vm.value import FALSE, TRUE, truth


@builtin_type("bool", base=BigInt, final=True)
class Bool(Object):
    """The type of True and False. It has no instances on the heap."""

    @constructor
    def create(cls: Type, value: Ref = FALSE, /) -> Ref:
        """bool([value])"""
        return truth(truth_of(value))


def is_bool(value: Ref) -> bool:
    """Whether a value is True or False."""
    return value is TRUE or value is FALSE


@slot_of(Bool, "print")
def bool_print(value: Ref, out: Output, mode: Int) -> None:
    """`True` or `False`."""
    out.text("True" if value is TRUE else "False")


slot_of(Bool, "hash")(integer_hash)


@slot_of(Bool, "binary")
def bool_binary(left: Ref, op: Int, right: Ref) -> Ref:
    """`&`, `|` and `^` of two bools are bools; all else is as for int."""
    plain = plain_operator(op)
    if is_bool(left) and is_bool(right):
        if plain == AND:
            return truth(left is TRUE and right is TRUE)
        if plain == OR:
            return truth(left is TRUE or right is TRUE)
        if plain == XOR:
            return truth(left is not right)
    return integer_binary(left, op, right)
