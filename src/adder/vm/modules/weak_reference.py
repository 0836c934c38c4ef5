"""`weakref.ref`: refers to an object without keeping it alive."""

from __future__ import annotations

from adder.typed import Int, Pointer, Ref, Word, bits, cast, interned, is_object, ref_of_bits
from adder.vm.heap.weak import WeakCell, register_weak
from adder.vm.runtime.instances import as_instance_of
from adder.vm.types.operators import EQ
from adder.vm.types.output import Output
from adder.vm.types.protocol import equals, hash_of, identity, type_of
from adder.vm.types.structure import Class, Known, Type
from adder.vm.types.type import builtin_type, constructor, getter
from adder.vm.value import NONE, NOT_IMPLEMENTED, truth

NOT_REFERABLE = (
    Known.int,
    Known.float,
    Known.complex,
    Known.str,
    Known.bytes,
    Known.bytearray,
    Known.tuple,
    Known.list,
    Known.dict,
    Known.slice,
    Known.range,
    Known.bool,
    Known.ellipsis,
    Known.NoneType,
    Known.NotImplementedType,
)
"""Built-in types to whose own instances there are no weak references, only to those of classes derived from them."""


def is_referable(value: Ref) -> bool:
    """Whether there may be weak references to a value."""
    type_ = type_of(value)
    for other in NOT_REFERABLE:
        if type_ is other:
            return False
    return is_object(value)


def checked_target(value: Ref) -> Word:
    """The address of an object that shall be referred to weakly; TypeError."""
    if not is_referable(value):
        raise TypeError("cannot create weak reference to '%t' object", value)
    return bits(value)


def target_of(cell: WeakCell) -> Ref:
    """What a weak cell refers to; None when that has died."""
    return NONE if cell.target == 0 else ref_of_bits(cell.target)


def print_cell(out: Output, cell: WeakCell, kind: Ref, label: Ref) -> None:
    """Print a weak cell: `<kind at 0x...; label 'type' at 0x...>`."""
    out.text("<")
    out.string(kind)
    out.text(" at 0x")
    out.hexadecimal(identity(cell))
    target = target_of(cell)
    if target is NONE:
        out.text("; dead>")
        return
    out.text("; ")
    out.string(label)
    out.text(" '")
    out.string(type_of(target).name)
    out.text("' at 0x")
    out.hexadecimal(identity(target))
    out.text(">")


@builtin_type("ReferenceType", known=False)
class WeakReference(WeakCell):
    """A weak reference. `hash_value` is the hash of its target, if that has been asked for (`is_hashed`)."""

    hash_value: Int
    is_hashed: bool

    @constructor
    def create(cls: Type, target: Ref, callback: Ref = NONE) -> Ref:
        """ref(object[, callback]): the callback is called with the reference when the object has died."""
        address = checked_target(target)
        cell = WeakReference(address, None if callback is NONE else callback, 0, False)
        if cls is not WeakReference.type_object:
            cell = cast(WeakReference, as_instance_of(cell, cast(Class, cls)))
        cell.target = bits(target)
        register_weak(cell)
        return cell

    def __call__(self, args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
        if positional + keywords != 0:
            raise TypeError("function takes 0 positional arguments but %d were given", positional + keywords)
        return target_of(self)

    @getter(name="__callback__")
    def get_callback(self) -> Ref:
        callback = self.callback
        return NONE if callback is None else callback

    def __hash__(self) -> Int:
        if not self.is_hashed:
            target = target_of(self)
            if target is NONE:
                raise TypeError("weak object has gone away")
            self.hash_value = hash_of(target)
            self.is_hashed = True
        return self.hash_value

    def binary(self, op: Int, other: Ref) -> Ref:
        if op != EQ or not isinstance(other, WeakReference):
            return NOT_IMPLEMENTED
        mine = target_of(self)
        its = target_of(other)
        if mine is NONE or its is NONE:
            return truth(self is other)
        return truth(equals(mine, its))

    def print(self, out: Output, mode: Int) -> None:
        print_cell(out, self, interned("weakref"), interned("to"))
