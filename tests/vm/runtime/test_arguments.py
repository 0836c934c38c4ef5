"""Binding of arguments: every kind of parameter and result, defaults, keywords, and the errors."""

from __future__ import annotations

import pytest
from value_stack import value_stack

from adder.typed import U32, Array, Int, Object, Pointer, Ref, Word, interned
from adder.vm.runtime import object_methods
from adder.vm.runtime.arguments import call_builtin
from adder.vm.runtime.errors import exception_object
from adder.vm.strings import text_of
from adder.vm.types.exceptions import argument
from adder.vm.types.module import BuiltinModule
from adder.vm.types.singletons import NoneType
from adder.vm.types.structure import BuiltinFunction, Type
from adder.vm.types.type import Declaration, builtin_type, constructor, method
from adder.vm.value import FALSE, NONE, TRUE, small, small_value

pytestmark = pytest.mark.usefixtures("value_stack")
__all__ = ["NoneType", "object_methods", "value_stack"]

module = BuiltinModule("test_arguments")


@module.function
def identity(value: Ref) -> Ref:
    return value


@module.function
def add(left: Int, right: Int = 10) -> Int:
    return left + right


@module.function
def is_odd(number: Word) -> bool:
    return number % 2 == 1


@module.function
def optional(value: Ref | None = None) -> Ref | None:
    return value


@module.function
def with_keywords(first: Ref, /, *, needed: Ref, key: Ref = NONE, reverse: bool = False) -> Ref:
    return key if reverse else first


@module.function(named=True)
def named(one: Int, two: Int) -> Int:
    return one * 10 + two


@module.function
def many(a: Int, b: Int, c: Int, d: Int, e: Int, f: Int, g: Int, h: Int = 8) -> Int:
    return int(f"{a}{b}{c}{d}{e}{f}{g}{h}")


@module.function(raw=True)
def count(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    return small(positional * 100 + keywords)


@builtin_type("Counter", known=False)
class Counter(Object):
    """A type with methods."""

    value: U32

    @constructor
    def create(cls: Type, value: Int = 0) -> Ref:
        return Counter(value)

    @method
    def step(self, by: Int = 1) -> None:
        self.value += by

    @method
    def join(self, other: Counter, third: Counter | None = None) -> Ref:
        return small(self.value + other.value + (0 if third is None else third.value))


def call(name: str, *args: Ref, **keywords: Ref) -> Ref:
    """Call a function of the module."""
    return call_function(module.attributes[name], *args, **keywords)


def call_function(function: Ref, *args: Ref, **keywords: Ref) -> Ref:
    assert isinstance(function, BuiltinFunction)
    pairs = [part for name, value in keywords.items() for part in (interned(name), value)]
    words = Array[Ref].of([*args, *pairs])
    return call_builtin(function, words.pointer(), len(args), len(keywords))


def message(name: str, *args: Ref, **keywords: Ref) -> str:
    """The text of the TypeError that a call raises."""
    with pytest.raises((TypeError, OverflowError)) as caught:
        call(name, *args, **keywords)
    text = text_of(argument(exception_object(caught.value), 0))
    return bytes(text.items).decode()


def numbers(*values: int) -> list[Ref]:
    return [small(value) for value in values]


def method_named(cls: type, name: str) -> BuiltinFunction:
    return Declaration.of_class[cls].attributes[name]


def test_results() -> None:
    assert call("identity", TRUE) is TRUE
    assert small_value(call("add", *numbers(2, 3))) == 5
    assert call("is_odd", small(3)) is TRUE
    assert call("is_odd", small(4)) is FALSE
    assert call("optional") is NONE
    assert call("optional", small(1)) is small(1)


def test_defaults_and_conversion() -> None:
    assert small_value(call("add", small(-12))) == -2
    assert small_value(call("add", TRUE, FALSE)) == 1
    assert call("with_keywords", small(1), needed=NONE) is small(1)
    assert call("with_keywords", small(1), key=small(2), reverse=small(7), needed=NONE) is small(2)
    assert call("with_keywords", small(1), key=small(2), reverse=small(0), needed=NONE) is small(1)


def test_named_parameters() -> None:
    assert small_value(call("named", small(4), two=small(2))) == 42
    assert small_value(call("named", two=small(2), one=small(4))) == 42
    assert small_value(call("add", small(1), right=small(2))) == 3


def test_eight_parameters() -> None:
    assert small_value(call("many", *numbers(1, 2, 3, 4, 5, 6, 7))) == 12345678
    assert small_value(call("many", *numbers(1, 2, 3, 4, 5, 6, 7), h=small(9))) == 12345679


def test_raw_functions_get_everything() -> None:
    assert small_value(call("count", NONE, NONE, x=NONE)) == 201


def test_methods() -> None:
    counter = Counter(5)
    step = method_named(Counter, "step")
    assert call_function(step, counter) is NONE
    assert call_function(step, counter, small(10)) is NONE
    assert counter.value == 16
    join = method_named(Counter, "join")
    assert small_value(call_function(join, counter, Counter(1))) == 17
    assert small_value(call_function(join, counter, Counter(1), Counter(2))) == 19
    assert small_value(call_function(join, counter, Counter(1), NONE)) == 17


@pytest.mark.parametrize(
    ("name", "args", "keywords", "expected"),
    [
        ("identity", (), {}, "function takes 1 positional arguments but 0 were given"),
        ("identity", (1, 2), {}, "function takes 1 positional arguments but 2 were given"),
        ("add", (), {}, "function missing 1 required positional arguments"),
        ("add", (1, 2, 3), {}, "function expected at most 2 arguments, got 3"),
        ("identity", (1,), {"x": 2}, "unexpected keyword argument 'x'"),
        ("identity", (), {"value": 2}, "unexpected keyword argument 'value'"),
        ("named", (1, 2), {"one": 3}, "function got multiple values for argument 'one'"),
        ("with_keywords", (1,), {}, "'needed' argument required"),
        ("with_keywords", (1, 2), {"needed": 1}, "function takes 1 positional arguments but 2 were given"),
        ("is_odd", (-1,), {}, "can't convert negative int to unsigned"),
    ],
)
def test_errors(name: str, args: tuple[int, ...], keywords: dict[str, int], expected: str) -> None:
    assert (
        message(name, *numbers(*args), **{key: small(value) for key, value in keywords.items()}) == expected
    )


def test_wrong_types() -> None:
    assert message("add", NONE) == "can't convert NoneType to int"
    with pytest.raises(TypeError, match="argument has wrong type"):
        call_function(method_named(Counter, "step"), small(1))
    with pytest.raises(TypeError, match="can't convert"):
        call_function(method_named(Counter, "join"), Counter(0), small(1))


def test_equal_signatures_are_shared() -> None:
    step = method_named(Counter, "step")
    again = builtin_type("Other", known=False)(
        type(Object)("Other", (Object,), {"step": Counter.step, "__module__": __name__})
    )
    assert Declaration.of_class[again].attributes["step"].signature == step.signature
