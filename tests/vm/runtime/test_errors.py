"""The pending exception: making, matching and taking it, and what happens when there is no memory."""

from __future__ import annotations

import pytest
from value_stack import value_stack

from adder.typed import interned
from adder.vm.runtime import errors as module
from adder.vm.runtime.errors import (
    drop_pending,
    errors,
    exception_to_raise,
    make_exception,
    matches,
    pending,
    pending_matches,
    raise_object,
    raise_text,
    raise_value,
    take_pending,
)
from adder.vm.runtime.traceback import add_traceback, print_exception
from adder.vm.strings import text_of
from adder.vm.types.exceptions import (
    EXCEPTION_TYPES,
    LAST_RESORT,
    ExceptionObject,
    argument,
    argument_count,
)
from adder.vm.types.output import string_builder
from adder.vm.types.tuple import EMPTY_TUPLE, tuple2
from adder.vm.value import NONE, small

pytestmark = pytest.mark.usefixtures("value_stack")
__all__ = ["value_stack"]

VALUE_ERROR = EXCEPTION_TYPES["ValueError"]
KEY_ERROR = EXCEPTION_TYPES["KeyError"]
LOOKUP_ERROR = EXCEPTION_TYPES["LookupError"]


def taken() -> ExceptionObject:
    """The pending exception, which must be there and be gone afterwards."""
    assert pending()
    error = take_pending()
    assert not pending()
    assert isinstance(error, ExceptionObject)
    return error


def text(value: object) -> str:
    return bytes(text_of(value).items).decode()


def test_text_is_formatted() -> None:
    raise_text(VALUE_ERROR, "%d of %s, not %%: '%t'", small(7), interned("nine"), NONE)
    error = taken()
    assert error.type is VALUE_ERROR
    assert argument_count(error) == 1
    assert text(argument(error, 0)) == "7 of nine, not %: 'NoneType'"


def test_value_and_no_value() -> None:
    raise_value(KEY_ERROR, small(5))
    assert pending_matches(LOOKUP_ERROR)
    assert not pending_matches(VALUE_ERROR)
    assert argument(taken(), 0) is small(5)
    raise_value(KEY_ERROR, None)
    assert argument_count(taken()) == 0


def test_a_tuple_argument_stays_one_argument() -> None:
    raise_value(KEY_ERROR, tuple2(small(1), small(2)))
    error = taken()
    assert argument_count(error) == 1


def test_object_keeps_identity() -> None:
    error = make_exception(VALUE_ERROR, EMPTY_TUPLE)
    raise_object(error)
    assert take_pending() is error


def test_dropping() -> None:
    raise_text(VALUE_ERROR, "x", small(1), None, None)
    drop_pending()
    assert not pending()
    assert errors.a is None


def test_without_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(type_: object, value: object) -> None:
        raise MemoryError

    monkeypatch.setattr(module, "make_exception", fail)
    raise_text(VALUE_ERROR, "some text", None, None, None)
    assert taken() is LAST_RESORT
    assert LAST_RESORT.type is VALUE_ERROR
    assert argument_count(LAST_RESORT) == 0


def test_classes_and_instances_can_be_raised() -> None:
    error = make_exception(VALUE_ERROR, EMPTY_TUPLE)
    assert exception_to_raise(error) is error
    for wrong in (small(1), NONE, interned("text")):
        with pytest.raises(TypeError, match="derive from BaseException"):
            exception_to_raise(wrong)


def test_matching() -> None:
    error = make_exception(KEY_ERROR, EMPTY_TUPLE)
    assert matches(error, LOOKUP_ERROR)
    assert matches(error, tuple2(VALUE_ERROR, tuple2(VALUE_ERROR, KEY_ERROR)))
    assert not matches(error, tuple2(VALUE_ERROR, VALUE_ERROR))
    for wrong in (small(1), tuple2(VALUE_ERROR, small(1))):
        with pytest.raises(TypeError, match="not allowed"):
            matches(error, wrong)


def test_printing() -> None:
    error = make_exception(VALUE_ERROR, interned("bad"))
    add_traceback(error, interned("a.py"), 3, interned("inner"))
    add_traceback(error, interned("b.py"), 70, interned("outer"))
    out = string_builder()
    print_exception(out, error)
    assert text(out.result()) == (
        "Traceback (most recent call last):\n"
        '  File "b.py", line 70, in outer\n'
        '  File "a.py", line 3, in inner\n'
        "ValueError: bad\n"
    )


def test_repeated_entries_are_counted() -> None:
    error = make_exception(VALUE_ERROR, EMPTY_TUPLE)
    add_traceback(error, interned("a.py"), 1, interned("first"))
    for _ in range(1000):
        add_traceback(error, interned("a.py"), 5, interned("f"))
    add_traceback(error, interned("a.py"), 9, interned("last"))
    for _ in range(4):
        add_traceback(error, interned("a.py"), 5, interned("f"))
    out = string_builder()
    print_exception(out, error)
    line = '  File "a.py", line 5, in f\n'
    assert text(out.result()) == (
        "Traceback (most recent call last):\n"
        + line
        + "  [Previous line repeated 1 more times]\n"
        + 2 * line
        + '  File "a.py", line 9, in last\n'
        + line
        + "  [Previous line repeated 997 more times]\n"
        + 2 * line
        + '  File "a.py", line 1, in first\n'
        + "ValueError: \n"
    )
