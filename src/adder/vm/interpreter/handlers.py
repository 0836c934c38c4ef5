"""Exceptions in the interpreter: finding handlers, unwinding frames, tracebacks, raising."""

from __future__ import annotations

from adder.typed import Int, Pointer, Raised, Ref, address_of, cast, caught, cold, config
from adder.vm.interpreter.code import Code
from adder.vm.interpreter.frames import caller_frame, function_of, go_to, resume_caller
from adder.vm.interpreter.opcodes import Op
from adder.vm.interpreter.resuming import end_generator
from adder.vm.interpreter.tables import handler_at, line_at, u16_at
from adder.vm.interpreter.tracing import is_traced, trace_exception, trace_left
from adder.vm.runtime.errors import errors, exception_to_raise, handled_exception, set_cause
from adder.vm.runtime.traceback import add_traceback
from adder.vm.stack import GENERATOR, LINK, RESUME, SEGMENT, TO_C, frame_pointer, leave_segment, release
from adder.vm.types.exceptions import STOP_ITERATION, ExceptionObject, set_context
from adder.vm.types.protocol import is_subtype, type_of
from adder.vm.value import NONE, small_value

HANDLER_TARGET = 4
HANDLER_REGISTER = 6


@cold
def unwind(raised: Ref, next_offset: Int) -> Ref | None:
    """The innermost frame has raised an exception, at the instruction that ends at or after `next_offset`.

    The frame with the handler becomes the innermost one. If there is none up to the frame that returns to native code,
    the result is the exception to be raised there.
    """
    error = raised
    offset = next_offset
    registers = frame_pointer()
    release(address_of(registers + function_of(registers).frame_words))
    if not raises_again(function_of(registers).code, offset):
        if cast(ExceptionObject, error).traceback is None:
            note_context(error)
        note(error, function_of(registers).code, offset)
        if config.tracing and is_traced():
            error = trace_exception(registers, offset, error)
    while not handle(registers, error, offset):
        link = small_value(registers[LINK])
        if config.tracing and is_traced():
            error = trace_left(registers, error)
        if link & GENERATOR != 0:
            end_generator(registers)
            error = error_of_generator(error)
        if link & TO_C != 0:
            return error
        offset = small_value(registers[RESUME])
        registers = caller_frame(registers, link)
        if link & SEGMENT != 0:
            leave_segment()
        resume_caller(registers, offset)
        note(error, function_of(registers).code, offset)
        if config.tracing and is_traced():
            error = trace_exception(registers, offset, error)
    return None


def handle(registers: Pointer[Ref], error: Ref, offset: Int) -> bool:
    """Go on at the innermost handler, if there is any, for the instruction that ends at or after `offset`."""
    function = function_of(registers)
    handlers = function.code.handlers
    entry = handler_at(handlers, offset)
    if handlers is None or entry < 0:
        return False
    registers[handlers[entry + HANDLER_REGISTER]] = error
    release(address_of(registers + function.frame_words))
    go_to(registers, u16_at(handlers, entry + HANDLER_TARGET))
    return True


def raises_again(code: Code, offset: Int) -> bool:
    """Whether the instruction raises an exception that has been in this frame before."""
    opcode = code.bytecode[offset - 1]
    return opcode == Op.RERAISE or opcode == Op.RAISE_AGAIN


def note(error: Ref, code: Code, offset: Int) -> None:
    """Note in the exception that it passed through the instruction that ends at or after `offset`."""
    add_traceback(error, code.filename, line_at(code.lines, code.first_line, offset - 1), code.name)


def note_context(error: Ref) -> None:
    """Note in an exception raised for the first time, and without context, which one is being handled."""
    handled = handled_exception()
    exception = cast(ExceptionObject, error)
    if config.exception_context and handled is not None and exception.context is None:
        set_context(exception, cast(ExceptionObject, handled))


def error_of_generator(error: Ref) -> Ref:
    """What an exception that leaves a generator becomes: StopIteration means something else outside."""
    if not is_subtype(type_of(error), STOP_ITERATION):
        return error
    try:
        raise RuntimeError("generator raised StopIteration")
    except RuntimeError as replaced:
        exception = cast(ExceptionObject, caught(replaced))
        exception.cause = error
        exception.context = error
        return exception


def raise_value(value: Ref) -> None:
    """`raise value`: an exception, or a class of exceptions."""
    error = exception_to_raise(value)
    if config.exception_context:
        handled = handled_exception()
        if handled is not None:
            set_context(cast(ExceptionObject, error), cast(ExceptionObject, handled))
    raise Raised(error)


def raise_from(value: Ref, cause: Ref) -> None:
    """`raise value from cause`."""
    error = exception_to_raise(value)
    set_cause(error, cause)
    raise_value(error)


def raise_again() -> None:
    """`raise`: what is being handled."""
    handled = handled_exception()
    if handled is None:
        raise RuntimeError("no active exception to reraise")
    raise Raised(handled)


def reraise(error: Ref) -> None:
    """Raise an exception object that has been raised before; None stands for none, which only code that was not made
    by the compiler asks for."""
    if error is NONE:
        raise RuntimeError("no active exception to reraise")
    raise Raised(error)


def enter_handler(registers: Pointer[Ref]) -> None:
    """The first register holds an exception, or None: it is handled now; the second gets what was handled before."""
    handled = errors.handled
    registers[1] = NONE if handled is None else handled
    if registers[0] is not NONE:
        errors.handled = registers[0]


def leave_handler(registers: Pointer[Ref]) -> None:
    """What was being handled before `enter_handler` is again."""
    previous = registers[1]
    errors.handled = None if previous is NONE else previous


def exception_info(registers: Pointer[Ref], error: Ref) -> None:
    """Type, value and traceback of an exception, for `__exit__`."""
    registers[0] = type_of(error)
    registers[1] = error
    registers[2] = NONE
