"""Calling a type: `__new__` makes the instance, `__init__` fills it."""

from __future__ import annotations

from adder.typed import Int, Object, Pointer, Ref, cast, config, interned, is_object
from adder.vm.heap.weak import register_finaliser
from adder.vm.runtime.attributes import bind
from adder.vm.runtime.classes import create_class, most_derived
from adder.vm.runtime.instances import as_instance_of, is_class, is_instance_object, new_instance
from adder.vm.runtime.lookup import has, lookup_in_type
from adder.vm.strings import is_str, text_of
from adder.vm.types.exceptions import ExceptionObject, value_of_arguments
from adder.vm.types.function import binds_self
from adder.vm.types.numbers import Numbers
from adder.vm.types.protocol import call1, call_function, call_prepended, is_instance, type_of
from adder.vm.types.signatures import takes_keywords
from adder.vm.types.structure import HAS_FINALIZER, HAS_INIT, HAS_NEW, IS_EXCEPTION, Class, Known, Type
from adder.vm.types.tuple import Tuple
from adder.vm.types.type import make_function, method_of, slot_of
from adder.vm.value import NONE


@slot_of(Type, "call")
def call_type(cls: Type, args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """`cls(*args, **keywords)`"""
    if is_class(cls):
        return instantiate(cls, args, positional, keywords)
    if cls is Known.type and positional == 1 and keywords == 0:
        return type_of(args[0])
    return construct_native(cls, cls, args, positional, keywords)


def construct_native(native: Type, cls: Type, args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """A complete instance of a built-in type, made for `cls`, the type itself or a class that derives from it."""
    slots = native.slots
    constructor = slots.construct
    assert constructor is not None
    initialiser = slots.initialise
    if initialiser is None:
        return call_prepended(constructor, cls, args, positional, keywords)
    made = call1(constructor, cls)
    call_prepended(initialiser, made, args, positional, keywords)
    return made


def instantiate(cls: Class, args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """A new instance of a class of the program."""
    if has(cls, HAS_NEW):
        new = lookup_in_type(cls, interned("__new__"))
        assert new is not None
        made = call_prepended(bind(new, NONE, cls), cls, args, positional, keywords)
        if not is_instance(made, cls):
            return made
        cls = cast(Class, type_of(made))
    else:
        made = new_object(cls, args, positional, keywords)
    initialise(made, cls, args, positional, keywords)
    return made


def new_object(cls: Class, args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """What `__new__` of the built-in type makes that a class derives from: an instance that is not yet initialised."""
    if is_instance_object(cls):
        return new_instance(cls)
    native = cls.native
    if native is Known.type:
        return call_prepended(TYPE_CONSTRUCTOR, cls, args, positional, keywords)
    slots = native.slots
    constructor = slots.construct
    assert constructor is not None
    if native.flags & IS_EXCEPTION:
        made = call_prepended(constructor, cls, args, positional, 0)
        if has(cls, HAS_FINALIZER):
            register_finaliser(made)
    elif slots.initialise is None:
        if config.rare_class_features and has(cls, HAS_INIT) and not takes_keywords(constructor):
            keywords = 0  # they are for `__init__`
        made = call_prepended(constructor, cls, args, positional, keywords)
    else:
        made = call1(constructor, cls)
    return made if type_of(made) is cls else as_instance_of(object_of(made), cls)


def object_of(value: Ref) -> Ref:
    """A value as an object: integers, floats and strings held in the word are put into one."""
    if is_object(value):
        return value
    return text_of(value) if is_str(value) else Numbers.as_object(value)


def initialise(made: Ref, cls: Class, args: Pointer[Ref], positional: Int, keywords: Int) -> None:
    """Call `__init__` of a new instance."""
    if has(cls, HAS_INIT):
        method = lookup_in_type(cls, interned("__init__"))
        assert method is not None
        if binds_self(method):
            result = call_prepended(method, made, args, positional, keywords)
        else:
            result = call_function(bind(method, made, cls), args, positional, keywords)
        if result is not NONE:
            raise TypeError("__init__() should return None, not '%t'", result)
        return
    native = cls.native.slots.initialise
    if native is not None:
        call_prepended(native, made, args, positional, keywords)
    elif cls.flags & IS_EXCEPTION:
        if keywords != 0:
            raise TypeError("%s doesn't take keyword arguments", cls.name)
        cast(ExceptionObject, made).value = value_of_arguments(args, positional)
    elif is_instance_object(cls) and positional + keywords != 0 and not has(cls, HAS_NEW):
        raise TypeError("function takes 0 positional arguments but %d were given", positional + keywords)


@method_of(Type, "constructor", raw=True)
def create_type(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """`type(value)`, `type(name, bases, namespace)`"""
    if positional == 2 and keywords == 0 and args[0] is Known.type:
        return type_of(args[1])
    if positional == 4 and args[0] is Known.type and isinstance(args[2], Tuple):
        metaclass = most_derived(args[0], cast(Tuple, args[2]))
        if metaclass is not Known.type:
            return call_function(metaclass, args + 1, 3, keywords)
    return create_class(args, positional, keywords)


TYPE_CONSTRUCTOR: Ref = cast(Ref, Type.type_object.slots.construct)


@method_of(Object, "static_method", name="__new__", raw=True)
def object_new(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """`object.__new__(cls, ...)`, and that of every other built-in type."""
    if positional == 0 or type_of(args[0]).native is not Known.type:
        raise TypeError("__new__ needs a type")
    cls = cast(Type, args[0])
    if is_class(cls):
        if not config.terse_errors and is_instance_object(cls) and positional + keywords > 1:
            if has(cls, HAS_NEW) or not has(cls, HAS_INIT):
                raise TypeError("object.__new__() takes one argument")
        return new_object(cls, args + 1, positional - 1, keywords)
    return construct_native(cls, cls, args + 1, positional - 1, keywords)


def plain_new(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """`object.__new__(cls, ...)` itself, which makes no instances of built-in types."""
    cls = args[0] if positional != 0 else NONE
    if cls is not Known.object and type_of(cls).native is Known.type:
        if not is_class(cast(Type, cls)) or not is_instance_object(cast(Class, cls)):
            raise TypeError("object.__new__() makes no instances of '%s'", cast(Type, cls).name)
    return object_new(args, positional, keywords)


PLAIN_NEW: Ref = cast(Ref, make_function(plain_new, None, raw=True, named=False))


@method_of(Object, "constructor")
def create_object(cls: Type) -> Ref:
    """`object()`; other types inherit this if they have no constructor of their own."""
    if cls is not Known.object:
        raise TypeError("cannot create '%s' instances", cls.name)
    return Object()
