"""Exceptions: one struct for all of them, and the tree of built-in exception types.

An exception keeps its arguments in `value`: the argument itself if there is exactly one and it is no tuple, else a
tuple.
"""

from __future__ import annotations

from typing import Any, cast as _static_cast

from adder.typed import (
    Int,
    Object,
    Pointer,
    Ref,
    cast,
    config,
    copy_items,
    interned,
    is_object,
    runtime_hook,
    static_ram,
)
from adder.typed.objects import StructType
from adder.vm.heap.reserve import close_reserve, open_reserve
from adder.vm.keys import Instance
from adder.vm.types.errnos import errno_name
from adder.vm.types.list import List, new_list
from adder.vm.types.output import REPR, STR, Output
from adder.vm.types.protocol import is_subtype, print_value, truth_of, type_of
from adder.vm.types.structure import IS_EXCEPTION, Getter, Known, Type
from adder.vm.types.tuple import EMPTY_TUPLE, Tuple
from adder.vm.types.type import attribute, builtin_type, getter, method, raw_constructor
from adder.vm.value import NONE, is_small, small_value, truth


@builtin_type("BaseException", flags=IS_EXCEPTION)
class ExceptionObject(Object):
    """An exception of any type.

    `traceback` lists file name, line and function name for each frame, the innermost first. `cause` is absent unless
    `raise ... from` was used, NONE for `from None`. `attributes` belongs to instances of classes of the program.
    """

    value: Ref
    traceback: List | None = None
    cause: Ref | None = None
    context: Ref | None = None
    attributes: Instance | None = None

    @raw_constructor
    def create(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
        cls = cast(Type, args[0])
        if keywords != 0:
            raise TypeError("%s doesn't take keyword arguments", cls.name)
        open_reserve()
        try:
            made = ExceptionObject(EMPTY_TUPLE)
            made.type = cls
            fill_arguments(made, args + 1, positional - 1)
            return made
        except MemoryError:
            return last_resort(cls)
        finally:
            close_reserve()

    @staticmethod
    @method(name="__init__", raw=True)
    def initialise(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
        if keywords != 0:
            raise TypeError("%t doesn't take keyword arguments", args[0])
        cast(ExceptionObject, args[0]).value = value_of_arguments(args + 1, positional - 1)
        return NONE

    @getter
    def args(self) -> Ref:
        return arguments_of(self)

    @getter(name="__cause__")
    def get_cause(self) -> Ref:
        cause = self.cause
        return NONE if cause is None else cause

    @getter(name="__suppress_context__")
    def get_suppress_context(self) -> Ref:
        return truth(self.cause is not None)

    @getter(name="__traceback__")
    def get_traceback(self) -> Ref:
        return NONE

    @method
    def with_traceback(self, traceback: Ref, /) -> Ref:
        if traceback is not NONE:
            raise TypeError("__traceback__ must be a traceback or None")
        forget_traceback(self)
        return self

    def set_attribute(self, name: Ref, new: Ref | None) -> bool:
        if name is interned("__traceback__"):
            forget_traceback(self)
            return True
        if new is None or not config.exception_context:
            return False
        if name is interned("args"):
            self.value = value_of_sequence(new)
        elif name is interned("__cause__"):
            self.cause = checked_exception(new)
        elif name is interned("__context__"):
            self.context = None
            if new is not NONE:
                set_context(self, cast(ExceptionObject, checked_exception(new)))
        elif name is interned("__suppress_context__"):
            suppress(self, truth_of(new))
        else:
            return False
        return True

    @getter(name="__context__")
    def get_context(self) -> Ref:
        context = self.context
        return NONE if context is None else context

    def print(self, out: Output, mode: Int) -> None:
        count = argument_count(self)
        if mode == REPR:
            out.string(self.type.name)
            out.byte(ord("("))
            print_arguments(self, out)
            out.byte(ord(")"))
        elif count == 1:
            print_single(self, out)
        elif count > 1:
            if not (is_subtype(self.type, OS_ERROR) and print_os_error(self, out)):
                print_value(out, arguments_of(self), REPR)


def fill_arguments(error: ExceptionObject, args: Pointer[Ref], count: Int) -> None:
    """Set the arguments; the exception has none if there is no memory for them."""
    try:
        error.value = value_of_arguments(args, count)
    except MemoryError:
        error.value = EMPTY_TUPLE


LAST_RESORT = static_ram(ExceptionObject(EMPTY_TUPLE))
"""Becomes whatever exception there is no memory for."""


def last_resort(type_: Type) -> Ref:
    """The exception object that needs no memory."""
    LAST_RESORT.type = type_
    LAST_RESORT.value = EMPTY_TUPLE
    LAST_RESORT.traceback = None
    LAST_RESORT.cause = None
    LAST_RESORT.context = None
    LAST_RESORT.attributes = None
    return LAST_RESORT


def forget_traceback(error: ExceptionObject) -> None:
    """Forget the frames that an exception has passed, but keep the room for them: it can be raised again without
    memory."""
    entries = error.traceback
    if entries is not None:
        entries.length = 0


def set_context(error: ExceptionObject, handled: ExceptionObject) -> None:
    """`error` is raised while `handled` is being handled. No exception becomes part of its own context."""
    if error is handled:
        return
    earlier = handled
    while True:
        context = earlier.context
        if context is None:
            break
        if context is error:
            earlier.context = None
            break
        earlier = cast(ExceptionObject, context)
    error.context = handled


def suppress(error: ExceptionObject, wanted: bool) -> None:
    """Set whether the context is suppressed. It always is if there is a cause, be it None."""
    if wanted and error.cause is None:
        error.cause = NONE
    elif not wanted and error.cause is NONE:
        error.cause = None


def value_of_arguments(args: Pointer[Ref], count: Int) -> Ref:
    """What `value` is for these arguments."""
    if count == 0:
        return EMPTY_TUPLE
    if count == 1 and not is_tuple(args[0]):
        return args[0]
    made = Tuple(count)
    copy_items(made.items.pointer(), args, count)
    return made


def value_of_argument(argument: Ref) -> Ref:
    """What `value` is for a single argument."""
    if not is_tuple(argument):
        return argument
    made = Tuple(1)
    made.items[0] = argument
    return made


def value_of_sequence(arguments: Ref) -> Ref:
    """What `value` is for the items of a tuple, or of something else that can be iterated over."""
    items = new_list()
    items.extend(arguments)
    return value_of_arguments(items.items.pointer(), Int(items.length))


def checked_exception(value: Ref) -> Ref:
    """A value that is an exception or None; TypeError for anything else."""
    if value is NONE or type_of(value).flags & IS_EXCEPTION:
        return value
    raise TypeError("exception cause must be None or derive from BaseException")


def is_tuple(value: Ref) -> bool:
    """Whether a value is a tuple of any type."""
    return is_object(value) and cast(Object, value).type.native is Known.tuple


def arguments_of(error: ExceptionObject) -> Tuple:
    """The arguments of an exception as a tuple, which may come from the reserve as the exception may."""
    value = error.value
    if is_tuple(value):
        return cast(Tuple, value)
    open_reserve()
    try:
        made = Tuple(1)
    finally:
        close_reserve()
    made.items[0] = value
    return made


def argument_count(error: ExceptionObject) -> Int:
    """How many arguments an exception has."""
    value = error.value
    return Int(cast(Tuple, value).length) if is_tuple(value) else 1


def argument(error: ExceptionObject, index: Int) -> Ref:
    """An argument of an exception, None if there are fewer."""
    value = error.value
    if not is_tuple(value):
        return value if index == 0 else NONE
    arguments = cast(Tuple, value)
    return arguments.items[index] if index < arguments.length else NONE


def print_arguments(error: ExceptionObject, out: Output) -> None:
    """Print the arguments as a call would list them."""
    for index in range(argument_count(error)):
        if index != 0:
            out.text(", ")
        print_value(out, argument(error, index), REPR)


def print_single(error: ExceptionObject, out: Output) -> None:
    """Print the only argument, which is the message."""
    value = argument(error, 0)
    if is_subtype(error.type, KEY_ERROR) and not config.reference_quirks:
        print_value(out, value, REPR)
    elif not (is_subtype(error.type, OS_ERROR) and print_os_error(error, out)):
        print_value(out, value, STR)


def print_os_error(error: ExceptionObject, out: Output) -> bool:
    """Print `[Errno 2] ENOENT`, with the second argument if there are two; False if that is not how it is printed."""
    number = argument(error, 0)
    count = argument_count(error)
    if not is_small(number) or count > 2:
        return False
    name: Ref | None = None
    if config.reference_quirks:
        name = errno_name(small_value(number))
    if name is None and count == 1:
        return False
    out.text("[Errno ")
    out.decimal(small_value(number))
    out.text("]")
    if name is not None:
        out.text(" ")
        out.string(name)
    if count == 2:
        out.text(" " if name is None else ": ")
        print_value(out, argument(error, 1), STR)
    return True


TREE = """
SystemExit BaseException
KeyboardInterrupt BaseException
GeneratorExit BaseException
Exception BaseException
StopIteration Exception
StopAsyncIteration Exception
ArithmeticError Exception
OverflowError ArithmeticError
ZeroDivisionError ArithmeticError
FloatingPointError ArithmeticError
AssertionError Exception
AttributeError Exception
BufferError Exception
EOFError Exception
ImportError Exception
ModuleNotFoundError ImportError
LookupError Exception
IndexError LookupError
KeyError LookupError
MemoryError Exception
NameError Exception
UnboundLocalError NameError
OSError Exception
BlockingIOError OSError
ChildProcessError OSError
ConnectionError OSError
BrokenPipeError ConnectionError
ConnectionAbortedError ConnectionError
ConnectionRefusedError ConnectionError
ConnectionResetError ConnectionError
FileExistsError OSError
FileNotFoundError OSError
InterruptedError OSError
IsADirectoryError OSError
NotADirectoryError OSError
PermissionError OSError
ProcessLookupError OSError
TimeoutError OSError
ReferenceError Exception
RuntimeError Exception
NotImplementedError RuntimeError
RecursionError RuntimeError
SyntaxError Exception
IndentationError SyntaxError
TabError IndentationError
SystemError Exception
TypeError Exception
ViperTypeError TypeError
ValueError Exception
UnicodeError ValueError
UnicodeDecodeError UnicodeError
UnicodeEncodeError UnicodeError
UnicodeTranslateError UnicodeError
Warning Exception
DeprecationWarning Warning
RuntimeWarning Warning
UserWarning Warning
"""
"""Each exception type and its base."""

_classes: dict[str, type[ExceptionObject]] = {"BaseException": ExceptionObject}


def _declare_tree():  # type: ignore[no-untyped-def]
    for row in TREE.split("\n"):
        if row:
            name, base = row.split()
            made = StructType(name, (_classes[base],), {"__module__": __name__, "__doc__": f"{name}."})
            _classes[name] = builtin_type(name)(made)
            made.type_object.native = ExceptionObject.type_object


_declare_tree()

EXCEPTION_TYPES: dict[str, Type] = {name: cls.type_object for name, cls in _classes.items()}
"""Name -> type of every built-in exception."""
if config.reference_quirks:
    # The reference knows no RecursionError: what programs can catch as such calls itself as they expect.
    EXCEPTION_TYPES["RecursionError"].name = interned("RuntimeError")
EXCEPTION_CLASSES = _classes
"""Name -> class of every built-in exception."""

BASE_EXCEPTION = EXCEPTION_TYPES["BaseException"]
KEY_ERROR = EXCEPTION_TYPES["KeyError"]
OS_ERROR = EXCEPTION_TYPES["OSError"]
MEMORY_ERROR = EXCEPTION_TYPES["MemoryError"]
SYSTEM_EXIT = EXCEPTION_TYPES["SystemExit"]
STOP_ITERATION = EXCEPTION_TYPES["StopIteration"]


@runtime_hook("exception_type")
def exception_type(cls: Any) -> Any:
    """The type of the running program for an exception class of CPython (at translation time)."""
    for base in cls.__mro__:
        if base in MODULE_EXCEPTIONS:
            return MODULE_EXCEPTIONS[base]
        if base.__name__ in EXCEPTION_TYPES:
            return EXCEPTION_TYPES[base.__name__]
    raise KeyError(cls)


MODULE_EXCEPTIONS: dict[type, Type] = {}
"""Types of exceptions that are attributes of modules, by the class of CPython that typed Python raises."""


def module_exception(cls, name: str):  # type: ignore[no-untyped-def]
    """Declare the exception type `name` of a module; its base is that of `cls`, which typed Python raises."""
    base = _classes[cls.__base__.__name__]
    made = builtin_type(name, known=False)(
        StructType(name, (base,), {"__module__": cls.__module__, "__doc__": cls.__doc__})
    )
    made.type_object.native = ExceptionObject.type_object
    MODULE_EXCEPTIONS[cls] = made.type_object
    return cls


def is_system_exit(error: Ref) -> bool:
    """Whether an exception asks for the end of the program."""
    return is_subtype(type_of(error), SYSTEM_EXIT)


def first_argument(error: ExceptionObject) -> Ref:
    """`StopIteration.value`, `OSError.errno`, `SystemExit.code`."""
    return argument(error, 0)


def second_argument(error: ExceptionObject) -> Ref:
    """`OSError.strerror`."""
    return argument(error, 1)


def third_argument(error: ExceptionObject) -> Ref:
    """`OSError.filename`."""
    return argument(error, 2)


def fourth_argument(error: ExceptionObject) -> Ref:
    """`UnicodeDecodeError.end`."""
    return argument(error, 3)


def fifth_argument(error: ExceptionObject) -> Ref:
    """`UnicodeDecodeError.reason`."""
    return argument(error, 4)


FIRST, SECOND, THIRD, FOURTH, FIFTH = (
    Getter(_static_cast(Any, function))
    for function in (first_argument, second_argument, third_argument, fourth_argument, fifth_argument)
)

# The reference has `value` and `errno` on all exceptions.
_ANY = "BaseException"
for _name, _attribute, _getter in (
    (_ANY if config.reference_quirks else "StopIteration", "value", FIRST),
    (_ANY if config.reference_quirks else "OSError", "errno", FIRST),
    ("OSError", "strerror", SECOND),
    ("OSError", "filename", THIRD),
    ("SystemExit", "code", FIRST),
    ("SyntaxError", "msg", FIRST),
    ("UnicodeDecodeError", "encoding", FIRST),
    ("UnicodeDecodeError", "object", SECOND),
    ("UnicodeDecodeError", "start", THIRD),
    ("UnicodeDecodeError", "end", FOURTH),
    ("UnicodeDecodeError", "reason", FIFTH),
    ("UnicodeEncodeError", "encoding", FIRST),
    ("UnicodeEncodeError", "object", SECOND),
    ("UnicodeEncodeError", "start", THIRD),
    ("UnicodeEncodeError", "end", FOURTH),
    ("UnicodeEncodeError", "reason", FIFTH),
):
    attribute(_classes[_name], _attribute, _getter)
