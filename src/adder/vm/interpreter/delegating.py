"""`yield from` and `await`: what is delegated to, and sending to iterators that are no suspended generators."""

from __future__ import annotations

from adder.typed import Ref, cast, caught, config, interned
from adder.vm.interpreter.generators import FINISHED, Coroutine, Generator
from adder.vm.interpreter.resuming import as_generator
from adder.vm.runtime.attributes import call_method0, call_method1, invoke0
from adder.vm.runtime.instance_slots import is_iterator
from adder.vm.runtime.lookup import lookup_special
from adder.vm.types.exceptions import ExceptionObject, argument
from adder.vm.types.protocol import begin_iteration, end_iteration, get_iterator, next_item, type_of
from adder.vm.types.structure import IS_CLASS
from adder.vm.value import NONE


def get_yield_from(value: Ref) -> Ref:
    """The iterator of `yield from value`."""
    if isinstance(value, Generator):
        return value
    return get_iterator(value)


def get_awaitable(value: Ref) -> Ref:
    """The iterator of `await value`. As in the reference, iterable objects of the program may be awaited as well."""
    if isinstance(value, Generator):
        if isinstance(value, Coroutine) and value.state == FINISHED:
            raise RuntimeError("cannot reuse already awaited coroutine")
        return value
    special = lookup_special(value, interned("__await__"))
    if special is not None:
        iterator = invoke0(special, value)
        if not is_iterator(iterator):
            raise TypeError("__await__() returned non-iterator of type '%t'", iterator)
        return iterator
    if type_of(value).flags & IS_CLASS == 0 or not config.reference_quirks:
        raise TypeError("object %t can't be used in 'await' expression", value)
    return get_iterator(value)


def send(iterator: Ref, value: Ref) -> Ref | None:
    """What an iterator yields when it is sent a value; absent at its end, with what it returned in the frame state."""
    begin_iteration()
    if as_generator(iterator) is None and value is NONE and type_of(iterator).flags & IS_CLASS == 0:
        return next_item(iterator)
    try:
        if value is NONE and as_generator(iterator) is None:
            return call_method0(iterator, interned("__next__"))
        return call_method1(iterator, interned("send"), value)
    except StopIteration as stop:
        end_iteration(argument(cast(ExceptionObject, caught(stop)), 0))
        return None
