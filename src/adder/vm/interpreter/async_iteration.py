"""The built-in functions aiter and anext."""

from __future__ import annotations

from adder.typed import Object, Ref, config, interned
from adder.vm.interpreter.delegating import get_awaitable, send
from adder.vm.interpreter.sending import close_iterator, exception_thrown, throw_at, yielded
from adder.vm.runtime.attributes import invoke0
from adder.vm.runtime.lookup import lookup_special
from adder.vm.runtime.namespaces import BUILTINS
from adder.vm.types.protocol import end_iteration
from adder.vm.types.type import builtin_type, method
from adder.vm.value import NONE


@builtin_type("anext_awaitable", final=True, known=False)
class NextOr(Object):
    """What `anext(iterator, default)` returns: `awaited` is the iterator of what `__anext__` returned."""

    awaited: Ref
    default: Ref

    @method(name="__await__")
    def get_awaitable(self) -> Ref:
        """What is iterated over by `await`."""
        return self

    def __iter__(self) -> Ref:
        return self

    def __next__(self) -> Ref | None:
        return send_or_default(self, NONE)

    @method
    def send(self, value: Ref) -> Ref:
        """Go on with the result of what is being awaited."""
        return yielded(send_or_default(self, value))

    @method
    def throw(self, kind: Ref, value: Ref = NONE, traceback: Ref = NONE) -> Ref:
        """Go on with an exception."""
        return yielded(throw_or_default(self, exception_thrown(kind, value)))

    @method
    def close(self) -> None:
        """Give up."""
        close_iterator(self.awaited)


def send_or_default(step: NextOr, value: Ref) -> Ref | None:
    """Go on; the default is the result if there is no next item."""
    try:
        return send(step.awaited, value)
    except StopAsyncIteration:
        end_iteration(step.default)
        return None


def throw_or_default(step: NextOr, error: Ref) -> Ref | None:
    """The same with an exception."""
    try:
        return throw_at(step.awaited, error)
    except StopAsyncIteration:
        end_iteration(step.default)
        return None


def special_of(value: Ref, name: Ref) -> Ref:
    """The result of a special method without arguments; TypeError if there is none."""
    special = lookup_special(value, name)
    if special is None:
        raise TypeError("'%t' object has no %s method", value, name)
    return invoke0(special, value)


def aiter(iterable: Ref, /) -> Ref:
    """`aiter(iterable)`"""
    iterator = special_of(iterable, interned("__aiter__"))
    if lookup_special(iterator, interned("__anext__")) is None:
        raise TypeError("aiter() returned not an async iterator of type '%t'", iterator)
    return iterator


def anext(iterator: Ref, default: Ref | None = None, /) -> Ref:
    """`anext(iterator[, default])`"""
    awaitable = special_of(iterator, interned("__anext__"))
    return awaitable if default is None else NextOr(get_awaitable(awaitable), default)


if config.async_generators:
    BUILTINS.function(aiter)
    BUILTINS.function(anext)
