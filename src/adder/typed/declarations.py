"""Decorators and markers that tell the translator how a function is to be made; under CPython they change nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from adder.typed.config import config

F = TypeVar("F", bound=Callable[..., Any])
T = TypeVar("T")


def _flag(function: F, **flags: Any) -> F:
    function.__dict__.setdefault("adder", {}).update(flags)
    return function


def inline_function(function: F) -> F:
    """Always inlined by the C compiler."""
    return _flag(function, inline="always")


def inline_if_large(function: F) -> F:
    """Always inlined, but never in images that are to be small (`config.small_code`)."""
    return _flag(function, inline="never" if config.small_code else "always")


def no_inline(function: F) -> F:
    """Never inlined: a slow path that must not grow its callers."""
    return _flag(function, inline="never")


def takes_message(function: F) -> F:
    """What is given for the parameter `message` becomes the text of an exception: constants may be compressed (see
    `config.packed_messages`), so the function only passes it on."""
    return _flag(function, takes_message=True)


def cold(function: F) -> F:
    """Rarely called: optimised for size, never inlined."""
    return _flag(function, inline="never", cold=True)


def keeps_pending(function: F) -> F:
    """The function, and what it calls, neither raises nor catches exceptions: a `finally` that only calls such
    functions need not put the pending exception aside."""
    return _flag(function, keeps_pending=True)


def threaded(function: F) -> F:
    """The innermost `while True: match <integer>` of this function becomes threaded code (computed goto)."""
    return _flag(function, threaded=True)


def extern(symbol: str) -> Callable[[F], F]:
    """The function is the C function `symbol`, linked from elsewhere; its Python body is its meaning under CPython."""
    return lambda function: _flag(function, extern=symbol)


def export(symbol: str, section: str = "") -> Callable[[F], F]:
    """The function is reachable and has this C name (entry points, interrupt handlers)."""
    return lambda function: _flag(_register_export(function), export=symbol, section=section)


def interrupt(symbol: str) -> Callable[[F], F]:
    """The function is an interrupt handler with this C name; it must neither allocate nor raise."""
    return lambda function: _flag(_register_export(function), export=symbol, interrupt=True)


def assembly(text: str, naked: bool = False) -> Callable[[F], F]:
    """The function's body is this inline assembly: `%0` is the result if there is one, then come the parameters.

    It is a barrier: the compiler keeps memory accesses on their side of it. With `naked`, it is the whole function,
    which finds its arguments and leaves its result where the calling convention says, and returns by itself.
    """
    return lambda function: _flag(function, assembly=text, naked=naked)


class LinkerSymbol:
    """A name that the link script defines. `address_of(symbol)` is its address, as a Word."""

    def __init__(self, name: str) -> None:
        self.name = name


class AddressTable:
    """Addresses in ROM in a section of their own (a vector table): functions, linker symbols, 0 for None."""

    def __init__(self, name: str, section: str, entries: Iterable[Any]) -> None:
        self.name = name
        self.section = section
        self.entries = tuple(entries)


address_tables: list[AddressTable] = []


def address_table(name: str, section: str, entries: Iterable[Any]) -> AddressTable:
    """Declare an address table. It is part of the image, and so are the functions in it, if the module that declares
    it is imported for the translation."""
    table = AddressTable(name, section, entries)
    address_tables.append(table)
    return table


exports: list[Any] = []


def _register_export(function: F) -> F:
    exports.append(function)
    return function


hooks: dict[str, Any] = {}


def runtime_hook(name: str) -> Callable[[F], F]:
    """The translator calls this function for a construct of the language; docs/typed-python.md lists the names."""

    def register(function: F) -> F:
        hooks[name] = function
        return function

    return register


finalizers: list[Callable[[Any], None]] = []


def finalizer(function: Callable[[Any], None]) -> Callable[[Any], None]:
    """`function(image)` runs in the translator when all reachable constants are known, and may fill in tables."""
    finalizers.append(function)
    return function


if TYPE_CHECKING:
    from typing import Annotated

    Const = Annotated[T, "constant"]
else:

    class Const(Generic[T]):
        """A parameter that is constant at translation time; the function is specialised for each value."""


class Raised(Exception):
    """`raise Raised(ref)` raises the Python exception object `ref` of the running program."""

    def __init__(self, value: Any) -> None:
        super().__init__(value)
        self.value = value


def caught(error: BaseException) -> Any:
    """The running program's exception object (a `Ref`) for `error`, inside `except ... as error:`."""
    if isinstance(error, Raised):
        return error.value
    return hooks["exception_object"](error)
