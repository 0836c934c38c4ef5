"""super: attributes of the classes after a given one in the method resolution order of an instance."""

from __future__ import annotations

from adder.typed import Int, Object, Pointer, Ref, cast, interned
from adder.vm.runtime.attributes import SELF, bind, bind_to_class
from adder.vm.runtime.lookup import find_in_order
from adder.vm.runtime.order import order_of
from adder.vm.stack import unbound
from adder.vm.types.function import binds_self
from adder.vm.types.output import Output
from adder.vm.types.protocol import is_subtype, type_of
from adder.vm.types.structure import Known, Type
from adder.vm.types.type import builtin_type, constructor


@builtin_type("super", final=True)
class Super(Object):
    """`super(cls, instance)`; the instance may be a class (in class methods)."""

    cls: Type
    instance: Ref

    @constructor
    def create(cls: Type, start: Ref | None = None, instance: Ref | None = None) -> Ref:
        """`super(cls, instance)`; without arguments the compiler provides them, inside of methods."""
        if start is None or instance is None:
            raise RuntimeError("super(): no arguments")
        if type_of(start).native is not Known.type:
            raise TypeError("super() argument 1 must be type")
        owner_of(cast(Type, start), instance)
        return Super(cast(Type, start), instance)

    def get_attribute(self, name: Ref) -> Ref | None:
        if name is interned("__class__"):
            return Known.super
        stored = find_after(self.cls, self.instance, name)
        return None if stored is None else bind_above(stored, self.cls, self.instance)

    def print(self, out: Output, mode: Int) -> None:
        out.text("<super: <class '")
        out.string(self.cls.name)
        out.text("'>>")


def owner_of(cls: Type, instance: Ref) -> Type:
    """The type whose order is followed: the instance's, or the instance itself if it is a class below `cls`."""
    type_ = type_of(instance)
    if is_subtype(type_, cls):
        return type_
    if type_.native is Known.type and is_subtype(cast(Type, instance), cls):
        return cast(Type, instance)
    raise TypeError("super(type, obj): obj must be an instance or subtype of type")


def find_after(cls: Type, instance: Ref, name: Ref) -> Ref | None:
    """An attribute, as it is stored, of the types after `cls`."""
    order = order_of(owner_of(cls, instance))
    for index in range(len(order)):
        if order[index] is cls:
            return find_in_order(order, index + 1, name)
    return None


def bind_above(stored: Ref, cls: Type, instance: Ref) -> Ref:
    """The attribute of an instance, or class, for what is stored in a type above."""
    owner = owner_of(cls, instance)
    if owner is instance:
        return bind_to_class(stored, owner)
    return bind(stored, instance, owner)


def load_super(window: Pointer[Ref], pair: Pointer[Ref], name: Ref) -> None:
    """Prepare the call `super().name(...)`; `pair` is the instance and the class."""
    instance = pair[0]
    if type_of(pair[1]).native is not Known.type:
        raise TypeError("super() argument 1 must be type")
    cls = cast(Type, pair[1])
    stored = find_after(cls, instance, name)
    if stored is None:
        raise AttributeError("'super' object has no attribute '%s'", name)
    if binds_self(stored) and owner_of(cls, instance) is not instance:
        window[0] = stored
        window[SELF] = instance
    else:
        window[0] = bind_above(stored, cls, instance)
        window[SELF] = unbound()
