"""Built-in functions and bound methods as values."""

from __future__ import annotations

from adder.typed import Int, Object, Pointer, Ref, cast, is_object
from adder.vm.types.operators import EQ
from adder.vm.types.output import REPR, Output
from adder.vm.types.protocol import call_prepended, equals, hash_of, identity, print_value
from adder.vm.types.structure import BINDS_SELF, BuiltinFunction
from adder.vm.types.type import builtin_type, getter, slot_of
from adder.vm.value import NOT_IMPLEMENTED, truth


@builtin_type("method", final=True)
class BoundMethod(Object):
    """A function together with its first argument."""

    function: Ref
    instance: Ref

    @getter(name="__self__")
    def get_self(self) -> Ref:
        return self.instance

    @getter(name="__func__")
    def get_function(self) -> Ref:
        return self.function

    def __call__(self, args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
        return call_prepended(self.function, self.instance, args, positional, keywords)

    def binary(self, op: Int, other: Ref) -> Ref:
        if op != EQ or not isinstance(other, BoundMethod):
            return NOT_IMPLEMENTED
        return truth(self.instance is other.instance and equals(self.function, other.function))

    def __hash__(self) -> Int:
        return hash_of(self.function) ^ Int(identity(self.instance) >> 4)

    def print(self, out: Output, mode: Int) -> None:
        out.text("<bound_method ")
        print_value(out, self.function, REPR)
        out.text(" of ")
        print_value(out, self.instance, REPR)
        out.text(">")


@slot_of(BuiltinFunction, "print")
def print_function(function: BuiltinFunction, out: Output, mode: Int) -> None:
    """Print a built-in function."""
    out.text("<function>" if function.owner == 0 else "<method>")


def binds_self(value: Ref) -> bool:
    """Whether a value is a function that becomes a method as attribute of a class."""
    if not is_object(value):
        return False
    kind = cast(Object, value).type
    if kind is BUILTIN_FUNCTION:
        return cast(BuiltinFunction, value).owner != 0
    return kind.flags & BINDS_SELF != 0


BUILTIN_FUNCTION = BuiltinFunction.type_object
