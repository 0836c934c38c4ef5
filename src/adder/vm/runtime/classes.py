"""Making classes: the class statement and `type(name, bases, namespace)`."""

from __future__ import annotations

from adder.typed import U32, Array, Int, Pointer, Ref, Word, cast, config, interned, is_object
from adder.vm.heap.layout import EXTRA_REFERENCE
from adder.vm.heap.roots import stack_roots
from adder.vm.keys import new_root
from adder.vm.runtime.attributes import bind, find_attribute, invoke2
from adder.vm.runtime.instance_slots import INSTANCE_SLOTS
from adder.vm.runtime.instances import INSTANCE_TYPE
from adder.vm.runtime.lookup import find_in_order, lookup_special
from adder.vm.runtime.order import order_with_base, order_with_bases
from adder.vm.runtime.special_names import INHERITED, flags_of_namespace
from adder.vm.stack import release, reserve
from adder.vm.strings import intern, intern_name, is_str
from adder.vm.table import key_at, lookup_name, next_entry, store, value_at
from adder.vm.types.cell import Cell
from adder.vm.types.dict import Dict
from adder.vm.types.protocol import call1, call2, call_function, is_subtype, type_of
from adder.vm.types.structure import (
    IS_CLASS,
    IS_EXCEPTION,
    IS_FINAL,
    IS_PLAIN,
    Class,
    ClassMethod,
    Known,
    StaticMethod,
    Type,
)
from adder.vm.types.tuple import Tuple, tuple_of_run
from adder.vm.types.type import method_of
from adder.vm.value import NONE

METACLASS = interned("metaclass")


def build_class(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """`__build_class__(body, name, *bases, metaclass=type, **keywords)`: what a class statement calls."""
    if positional < 2:
        raise TypeError("__build_class__: not enough arguments")
    bases = tuple_of_run(args + 2, positional - 2)
    pairs = args + positional
    metaclass = most_derived(explicit_metaclass(pairs, keywords), bases)
    namespace = prepared_namespace(metaclass, args[1], bases, pairs, keywords)
    cell = call1(args[0], namespace)
    top = stack_roots.top
    arguments = reserve(3 + 2 * keywords)
    try:
        arguments[0] = args[1]
        arguments[1] = bases
        arguments[2] = namespace
        kept = copy_keywords(arguments + 3, pairs, keywords)
        cls = call_function(metaclass, arguments, 3, kept)
    finally:
        release(top)
    if isinstance(cell, Cell):
        cell.content = cls
    return cls


def explicit_metaclass(pairs: Pointer[Ref], keywords: Int) -> Ref:
    """The keyword argument `metaclass`, or type."""
    for index in range(keywords):
        if pairs[2 * index] is METACLASS:
            return pairs[2 * index + 1]
    return Known.type


def copy_keywords(target: Pointer[Ref], pairs: Pointer[Ref], keywords: Int) -> Int:
    """Copy all keyword arguments but `metaclass`; returns how many."""
    count = 0
    for index in range(keywords):
        if pairs[2 * index] is not METACLASS:
            target[2 * count] = pairs[2 * index]
            target[2 * count + 1] = pairs[2 * index + 1]
            count += 1
    return count


def most_derived(metaclass: Ref, bases: Tuple) -> Ref:
    """The metaclass of a class: the one given or that of a base, whichever derives from all others."""
    if not is_type(metaclass):
        return metaclass
    winner = cast(Type, metaclass)
    for base in bases.items:
        if not is_type(base):
            raise TypeError("type '%t' isn't an acceptable base type", base)
        candidate = type_of(base)
        if is_subtype(candidate, winner):
            winner = candidate
        elif not is_subtype(winner, candidate):
            raise TypeError("metaclass conflict")
    return winner


def is_type(value: Ref) -> bool:
    """Whether a value is a type of any kind."""
    return is_object(value) and type_of(value).native is Known.type


def prepared_namespace(metaclass: Ref, name: Ref, bases: Tuple, pairs: Pointer[Ref], keywords: Int) -> Ref:
    """The namespace for the body of a class: what `__prepare__` returns, or a new dict."""
    if metaclass is not Known.type:
        prepare = find_attribute(metaclass, interned("__prepare__"))
        if prepare is not None:
            if not config.rare_class_features:
                return call2(prepare, name, bases)
            top = stack_roots.top
            arguments = reserve(2 + 2 * keywords)
            arguments[0] = name
            arguments[1] = bases
            kept = copy_keywords(arguments + 2, pairs, keywords)
            try:
                return call_function(prepare, arguments, 2, kept)
            finally:
                release(top)
    return Dict()


def prepare(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """`type.__prepare__(name, bases, **keywords)`: an empty namespace."""
    return Dict()


if config.rare_class_features:
    method_of(Type, "static_method", name="__prepare__", raw=True)(prepare)


def create_class(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """`type.__new__(metaclass, name, bases, namespace, **keywords)`"""
    if positional != 4:
        raise TypeError("type() takes 1 or 3 arguments")
    name = args[1]
    bases = args[2]
    namespace = args[3]
    if not is_str(name) or not isinstance(bases, Tuple) or not isinstance(namespace, Dict):
        raise TypeError("type() arguments must be a string, a tuple and a dict")
    metaclass = cast(Type, most_derived(args[0], bases))
    cls = new_class(metaclass, intern_name(name), bases, interned_copy(namespace))
    announce_names(cls)
    announce_class(cls, args + positional, keywords)
    return cls


def interned_copy(namespace: Dict) -> Dict:
    """A copy of a namespace. Names of attributes are always interned."""
    made = Dict()
    position = next_entry(namespace, 0)
    while position >= 0:
        name = key_at(namespace, position)
        store(made, intern(name) if is_str(name) else name, value_at(namespace, position))
        position = next_entry(namespace, position + 1)
    return made


def new_class(metaclass: Type, name: Ref, bases: Tuple, namespace: Dict) -> Class:
    """A class with these bases (none: object)."""
    if bases.length == 0:
        bases = OBJECT_ONLY
    native = native_base(bases)
    base = cast(Type, bases.items[0])
    adapt_namespace(namespace)
    cls = Class(
        layout=instance_layout(native, bases),
        name=name,
        native=native,
        slots=INSTANCE_SLOTS,
        base=base,
        namespace=namespace,
        flags=U32(class_flags(bases, namespace) | (IS_PLAIN if native is INSTANCE_TYPE else 0)),
        bases=bases,
        mro=NO_ORDER,
        keys=new_root(),
        room=expected_room(base),
    )
    cls.type = metaclass
    cls.mro = order_with_base(cls, base) if bases.length == 1 else order_with_bases(cls, bases)
    return cls


OBJECT_ONLY = Tuple(1)
OBJECT_ONLY.items[0] = Known.object
NO_ORDER: Array[Ref] = Array[Ref](0)


def native_base(bases: Tuple) -> Type:
    """The built-in type whose struct the instances have: the one that the others are bases of."""
    native = INSTANCE_TYPE
    for item in bases.items:
        base = cast(Type, item)
        if base.flags & IS_FINAL:
            raise TypeError("type '%s' isn't an acceptable base type", base.name)
        candidate = base.native
        if candidate is Known.object or candidate is INSTANCE_TYPE or is_subtype(native, candidate):
            continue
        if native is not INSTANCE_TYPE and not is_subtype(candidate, native):
            raise TypeError("multiple bases have instance lay-out conflict")
        native = candidate
    return native


def instance_layout(native: Type, bases: Tuple) -> Word:
    """The layout word of instances: built-in structs get one more reference, for the attributes."""
    if native is INSTANCE_TYPE or native is Known.type or native.flags & IS_EXCEPTION:
        return native.layout
    return native.layout | EXTRA_REFERENCE


def class_flags(bases: Tuple, namespace: Dict) -> Int:
    """The flags of a class."""
    flags = IS_CLASS | flags_of_namespace(namespace)
    for item in bases.items:
        flags |= cast(Type, item).flags & INHERITED
    return flags


def expected_room(base: Type) -> U32:
    """For how many attributes new instances have room at first."""
    return cast(Class, base).room if base.flags & IS_CLASS else U32(1)


def adapt_namespace(namespace: Dict) -> None:
    """Methods that are always static or class methods, and `__hash__` of classes that define only `__eq__`."""
    new = lookup_name(namespace, interned("__new__"))
    if new is not None and type_of(new) is Known.function:
        store(namespace, interned("__new__"), StaticMethod(new))
    make_class_method(namespace, interned("__init_subclass__"))
    make_class_method(namespace, interned("__class_getitem__"))
    if lookup_name(namespace, interned("__eq__")) is not None:
        if lookup_name(namespace, interned("__hash__")) is None:
            store(namespace, interned("__hash__"), NONE)


def make_class_method(namespace: Dict, name: Ref) -> None:
    """Make a function in a namespace a class method."""
    function = lookup_name(namespace, name)
    if function is not None and type_of(function) is Known.function:
        store(namespace, name, ClassMethod(function))


def announce_names(cls: Class) -> None:
    """Call `__set_name__` of the attributes that have it."""
    namespace = cast(Dict, cls.namespace)
    position = next_entry(namespace, 0)
    while position >= 0:
        value = value_at(namespace, position)
        if type_of(value).flags & IS_CLASS:
            method = lookup_special(value, interned("__set_name__"))
            if method is not None:
                invoke2(method, value, cls, key_at(namespace, position))
        position = next_entry(namespace, position + 1)


def announce_class(cls: Class, pairs: Pointer[Ref], keywords: Int) -> None:
    """Call `__init_subclass__` of the bases with the keyword arguments of the class statement."""
    method = find_in_order(cls.mro, 1, interned("__init_subclass__"))
    if method is None:
        if keywords != 0:
            raise TypeError("__init_subclass__() takes no keyword arguments")
        return
    function = bind(method, cls, cls)
    call_function(function, pairs, 0, keywords)
