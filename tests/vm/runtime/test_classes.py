"""Classes, instances and attributes, made without the interpreter: methods are built-in functions."""

from __future__ import annotations

import inspect
from collections.abc import Callable

import pytest
from value_stack import value_stack

from adder.typed import Array, Object, Ref, interned
from adder.vm.runtime import arguments, construction, object_methods, type_attributes
from adder.vm.runtime.attributes import (
    SELF,
    delete_attribute,
    find_attribute,
    load_attribute,
    load_method,
    store_attribute,
)
from adder.vm.runtime.classes import create_class, new_class
from adder.vm.runtime.operators import binary
from adder.vm.runtime.super_ import Super
from adder.vm.strings import text_of
from adder.vm.table import store
from adder.vm.types.dict import Dict
from adder.vm.types.function import BoundMethod
from adder.vm.types.operators import ADD, LT
from adder.vm.types.property import Property
from adder.vm.types.protocol import (
    call0,
    call1,
    compare,
    get_iterator,
    length_of,
    next_item,
    repr_of,
    truth_of,
)
from adder.vm.types.structure import ClassMethod, Known, StaticMethod, Type
from adder.vm.types.tuple import Tuple
from adder.vm.types.type import make_function
from adder.vm.value import FALSE, NONE, NOT_IMPLEMENTED, TRUE, small, small_value, truth

pytestmark = pytest.mark.usefixtures("value_stack")
__all__ = ["arguments", "construction", "object_methods", "type_attributes", "value_stack"]


def function(code: Callable[..., object]) -> Ref:
    """A method; its parameters and its result are references."""
    if not code.__annotations__:
        code.__annotations__ = dict.fromkeys([*inspect.signature(code).parameters, "return"], Ref)
    return make_function(code, Object, False, False)


def make_class(name: str, *bases: Type, **attributes: Ref) -> Type:
    """A class of the program."""
    namespace = Dict()
    for key, value in attributes.items():
        store(namespace, interned(key), value)
    tuple_ = Tuple(len(bases))
    for index, base in enumerate(bases):
        tuple_.items[index] = base
    words = Array[Ref].of([Known.type, interned(name), tuple_, namespace])
    cls = create_class(words.pointer(), 4, 0)
    assert isinstance(cls, Type)
    return cls


def get(value: Ref, name: str) -> Ref:
    return load_attribute(value, interned(name))


def has_attribute(value: Ref, name: str) -> bool:
    return find_attribute(value, interned(name)) is not None


def text(value: Ref) -> str:
    return bytes(text_of(value).items).decode()


def init(self: Ref, value: Ref) -> None:
    store_attribute(self, interned("value"), value)


def value_of(self: Ref) -> Ref:
    return get(self, "value")


def twice(self: Ref) -> Ref:
    return small(2 * small_value(get(self, "value")))


def test_instances_have_attributes() -> None:
    cls = make_class("A", __init__=function(init), twice=function(twice), shared=small(3))
    first, second = call1(cls, small(1)), call1(cls, small(2))
    assert get(first, "value") is small(1)
    assert get(second, "value") is small(2)
    assert call0(get(second, "twice")) is small(4)
    assert get(first, "shared") is small(3)
    store_attribute(first, interned("shared"), small(4))
    assert get(first, "shared") is small(4)
    assert get(second, "shared") is small(3)
    delete_attribute(first, interned("shared"))
    assert get(first, "shared") is small(3)
    assert not has_attribute(first, "nothing")
    with pytest.raises(AttributeError):
        delete_attribute(first, interned("nothing"))
    with pytest.raises(TypeError):
        call0(cls)


def test_changes_of_classes_are_seen_at_once() -> None:
    base = make_class("Base", value=small(1))
    derived = make_class("Derived", base)
    instance = call0(derived)
    for number in (1, 2):
        assert get(instance, "value") is small(number)
        store_attribute(base, interned("value"), small(number + 1))
    store_attribute(derived, interned("value"), small(10))
    assert get(instance, "value") is small(10)
    delete_attribute(derived, interned("value"))
    assert get(instance, "value") is small(3)
    assert get(derived, "value") is small(3)


def test_methods_of_calls_are_not_bound() -> None:
    cls = make_class("A", __init__=function(init), get=function(value_of))
    instance = call1(cls, small(5))
    window = Array[Ref](SELF + 1)
    load_method(window.pointer(), instance, interned("get"))
    assert window[SELF] is instance
    assert not isinstance(window[0], BoundMethod)
    store_attribute(instance, interned("get"), small(9))
    load_method(window.pointer(), instance, interned("get"))
    assert window[0] is small(9)


def test_descriptors() -> None:
    prop = Property(function(value_of), function(init), NONE, NONE)
    cls = make_class(
        "A", x=prop, c=ClassMethod(function(lambda c: c)), s=StaticMethod(function(lambda: small(1)))
    )
    instance = call0(cls)
    store_attribute(instance, interned("x"), small(7))
    assert get(instance, "x") is small(7)
    assert get(instance, "value") is small(7)
    with pytest.raises(AttributeError):
        delete_attribute(instance, interned("x"))
    assert get(cls, "x") is prop
    assert call0(get(instance, "c")) is cls
    assert call0(get(cls, "c")) is cls


def test_getattr_and_setattr() -> None:
    log: list[str] = []

    def getattr_(self: Ref, name: Ref) -> Ref:
        log.append(text(name))
        if text(name) == "missing":
            raise AttributeError("no %s", name)
        return name

    cls = make_class("A", __getattr__=function(getattr_))
    instance = call0(cls)
    assert text(get(instance, "anything")) == "anything"
    assert not has_attribute(instance, "missing")
    store_attribute(instance, interned("anything"), small(1))
    assert get(instance, "anything") is small(1)
    assert log == ["anything", "missing"]


def add(self: Ref, other: Ref) -> Ref:
    return small(100)


def add_reflected(self: Ref, other: Ref) -> Ref:
    return small(200)


def not_implemented(self: Ref, other: Ref) -> Ref:
    return NOT_IMPLEMENTED


def test_operators() -> None:
    left = make_class("Left", __add__=function(add))
    right = make_class("Right", __radd__=function(add_reflected))
    both = make_class("Both", left, __radd__=function(add_reflected))
    nothing = make_class("Nothing", __add__=function(not_implemented))
    assert binary(ADD, call0(left), call0(right)) is small(100)
    assert binary(ADD, call0(nothing), call0(right)) is small(200)
    assert binary(ADD, call0(left), call0(both)) is small(200)
    with pytest.raises(TypeError):
        binary(ADD, call0(right), call0(nothing))
    less = make_class("Less", __gt__=function(lambda self, other: TRUE))
    assert compare(LT, call0(nothing), call0(less)) is TRUE


def test_special_methods() -> None:
    cls = make_class(
        "Sequence",
        __len__=function(lambda self: small(2)),
        __getitem__=function(lambda self, index: index if small_value(index) < 2 else stop()),
        __repr__=function(lambda self: interned("<it>")),
    )
    instance = call0(cls)
    assert length_of(instance) == 2
    assert truth_of(instance)
    assert text(repr_of(instance)) == "<it>"
    iterator = get_iterator(instance)
    assert [next_item(iterator) for _ in range(3)] == [small(0), small(1), None]
    assert get(instance, "__len__") is not None


def stop() -> Ref:
    raise IndexError


def test_eq_without_hash() -> None:
    cls = make_class("Eq", __eq__=function(lambda self, other: truth(True)))
    assert get(cls, "__hash__") is NONE
    assert get(make_class("Plain"), "__hash__") is not NONE


def test_super() -> None:
    a = make_class("A", who=function(lambda self: interned("A")))
    b = make_class("B", a, who=function(lambda self: interned("B")))
    c = make_class("C", a, who=function(lambda self: interned("C")))
    d = make_class("D", b, c)
    instance = call0(d)
    assert text(call0(get(instance, "who"))) == "B"
    assert text(call0(get(Super(b, instance), "who"))) == "C"
    assert text(call0(get(Super(c, instance), "who"))) == "A"
    with pytest.raises(AttributeError):
        get(Super(a, instance), "who")


def test_descriptions() -> None:
    a = make_class("A", x=small(1))
    b = make_class("B", a)
    assert text(get(b, "__name__")) == "B"
    assert [entry.name.text for entry in get(b, "__mro__").items] == ["B", "A", "object"]
    assert get(b, "__bases__").items[0] is a
    assert get(call0(b), "__class__") is b
    assert text(repr_of(b)) == "<class 'B'>"


def test_bad_bases() -> None:
    with pytest.raises(TypeError, match="acceptable base type"):
        make_class("A", Known.NoneType)
    with pytest.raises(TypeError, match="acceptable base type"):
        make_class("A", small(1))  # type: ignore[arg-type]
    assert FALSE is not TRUE
    assert new_class is not None
