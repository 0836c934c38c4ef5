"""sys.settrace: what the tracing copy of the interpreter loop tells a function of the program.

Glossary: *trace function* — called when a frame is entered; what it returns is the frame's *local trace function*,
which is told of lines, exceptions and the end of the frame. While one of them runs nothing is traced.

The loop that traces is `run(..., traced=True)`. `sys.settrace` leaves the loop it was called from by raising
SWITCH_LOOP, so that `interpret` can go on in the other one.
"""

from __future__ import annotations

from adder.typed import (
    U8,
    Int,
    Object,
    Pointer,
    Ref,
    Struct,
    Word,
    address_of,
    cast,
    caught,
    cold,
    config,
    inline_function,
    interned,
    no_inline,
    pointer_at,
    static_ram,
)
from adder.vm.interpreter.code import CLASS_BODY, NEEDS_NAMESPACE
from adder.vm.interpreter.frames import caller_frame, function_of
from adder.vm.interpreter.function import Function
from adder.vm.interpreter.generators import Generator
from adder.vm.interpreter.local_variables import local_variables
from adder.vm.interpreter.opcodes import Op
from adder.vm.interpreter.tables import line_at, line_without_code, starts_line
from adder.vm.stack import GENERATOR, HELD, LINK, SEGMENT, clear, stack
from adder.vm.types.dict import Dict
from adder.vm.types.exceptions import ExceptionObject
from adder.vm.types.output import REPR, Output
from adder.vm.types.protocol import call3, identity, print_value, type_of
from adder.vm.types.tuple import EMPTY_TUPLE, tuple3
from adder.vm.types.type import builtin_type, getter
from adder.vm.value import NONE, small, small_value

SWITCH_LOOP = static_ram(ExceptionObject(EMPTY_TUPLE))
"""What `sys.settrace` raises to leave the loop, and what the loop then returns."""
NOT_BEGUN = 0
"""The line of a frame before the first instruction of a statement."""


@builtin_type("frame", final=True, known=False)
class Frame(Object):
    """A frame as trace functions see it. `registers` is its address, 0 when it has been left; `place` the offset of
    the instruction that runs, `line` that of which the trace function was told last. `cleared`: see
    `local_variables`."""

    function: Function
    back: Frame | None
    trace: Ref | None
    locals: Dict | None
    registers: Word
    place: Int
    line: Int
    cleared: bool = False

    @getter
    def f_code(self) -> Ref:
        return self.function.code

    @getter
    def f_globals(self) -> Ref:
        return self.function.globals

    @getter
    def f_locals(self) -> Ref:
        return variables_of(self)

    @getter
    def f_back(self) -> Ref:
        back = self.back
        return NONE if back is None else back

    @getter
    def f_lineno(self) -> Ref:
        return small(Int(self.function.code.first_line) if self.line == NOT_BEGUN else self.line)

    @getter
    def f_lasti(self) -> Ref:
        return small(self.place)

    if config.tracing:

        def print(self, out: Output, mode: Int) -> None:
            code = self.function.code
            out.text("<frame at 0x")
            out.hexadecimal(identity(self))
            out.text(": file " if config.reference_quirks else ", file ")
            print_value(out, code.filename, REPR)
            out.text(", line ")
            out.decimal(Int(code.first_line) if self.line == NOT_BEGUN else self.line)
            out.text(", code ")
            out.string(code.name)
            out.text(">")

    def get_attribute(self, name: Ref) -> Ref | None:
        """`f_trace`, the local trace function."""
        if name is not interned("f_trace"):
            return None
        trace = self.trace
        return NONE if trace is None else trace

    def set_attribute(self, name: Ref, value: Ref | None) -> bool:
        """`f_trace` may be set."""
        if name is not interned("f_trace"):
            return False
        self.trace = None if value is NONE else value
        return True


class Tracing(Struct):
    """`function` is the trace function, `frame` the innermost frame that is known. `inside` is true while a trace
    function runs."""

    function: Ref | None = None
    frame: Frame | None = None
    inside: bool = False


tracing = Tracing()


@inline_function
def is_traced() -> bool:
    """Whether what runs is to be traced."""
    return config.tracing and tracing.function is not None and not tracing.inside


# Frames


def set_trace_function(function: Ref | None) -> None:
    """Tell this function from now on of all frames that are entered; absent: nobody."""
    if function is None:
        tracing.frame = None
    elif tracing.function is None:
        tracing.frame = frames_in_use()
    tracing.function = function


def frames_in_use() -> Frame | None:
    """The innermost frame, which leads to those around it. They have no local trace functions."""
    registers = pointer_at(Ref, stack.frame)
    innermost = known_as(registers, None)
    frame = innermost
    link = small_value(registers[LINK])
    while link & SEGMENT == 0:
        registers = caller_frame(registers, link)
        outer = known_as(registers, None)
        frame.back = outer
        frame = outer
        link = small_value(registers[LINK])
    return innermost


def known_as(registers: Pointer[Ref], back: Frame | None) -> Frame:
    """A new `Frame` for a frame that was entered by the one before it."""
    function = function_of(registers)
    return Frame(function, back, None, None, address_of(registers), 0, Int(function.code.first_line))


def find_frame(registers: Pointer[Ref]) -> Frame | None:
    """The `Frame` of the innermost frame. Those above it have been left."""
    address = address_of(registers)
    frame = tracing.frame
    while frame is not None and frame.registers != address:
        frame = frame.back
    if frame is not None:
        tracing.frame = frame
    return frame


def forget_frame(frame: Frame) -> None:
    """The frame is left; it keeps its variables as they are now."""
    variables_of(frame)
    frame.registers = 0
    tracing.frame = frame.back


def variables_of(frame: Frame) -> Ref:
    """`f_locals`: the variables as they are now, or as they were when they were last asked for."""
    function = frame.function
    code = function.code
    if frame.registers != 0 and code.flags & (CLASS_BODY | NEEDS_NAMESPACE) != 0:
        return pointer_at(Ref, frame.registers)[0]
    if code.local_names is None:
        return function.globals
    variables = frame.locals
    if variables is None:
        variables = Dict()
        frame.locals = variables
    if frame.registers != 0:
        local_variables(pointer_at(Ref, frame.registers), function, frame.cleared, variables)
    return variables


# Events


def tell(function: Ref, frame: Frame, event: Ref, argument: Ref) -> Ref:
    """Call a trace function. When it raises an exception tracing ends."""
    tracing.inside = True
    try:
        return call3(function, frame, event, argument)
    except BaseException:
        set_trace_function(None)
        raise
    finally:
        tracing.inside = False


def tell_local(frame: Frame, event: Ref, argument: Ref) -> None:
    """Call the local trace function of a frame if there is one; it may name another one."""
    trace = frame.trace
    if trace is not None:
        following = tell(trace, frame, event, argument)
        if following is not NONE:
            frame.trace = following


@no_inline
def trace_step(registers: Pointer[Ref], place: Pointer[U8]) -> None:
    """An instruction is about to run: tell of a frame that has been entered, and of a line that begins here, or to
    which control jumps back. (A jump into a line, as past the handlers of a try statement, is none of the program.)"""
    function = tracing.function
    if function is None:
        return
    code = function_of(registers).code
    offset = place - code.bytecode.pointer()
    frame = find_frame(registers)
    if frame is None:
        frame = enter_frame(registers, offset, function)
    before = frame.place
    frame.place = offset
    line = line_at(code.lines, Int(code.first_line), offset)
    if line == 0:
        return
    back = offset <= before and place[0] != Op.SEND
    if tell_of_lines_without_code(frame, offset, back):
        back = False
    if frame.line == NOT_BEGUN:
        back = not is_preparation(Int(place[0]))
    if back or (frame.line != NOT_BEGUN and line != frame.line and starts_line(code.lines, offset)):
        frame.line = line
        tell_local(frame, interned("line"), NONE)


def tell_of_lines_without_code(frame: Frame, offset: Int, back: bool) -> bool:
    """Tell of the lines right before an instruction that have no code, and return whether there are any; `back`:
    control has jumped back to it."""
    code = frame.function.code
    number = 0
    while True:
        line = line_without_code(code.lines, Int(code.first_line), offset, number, back)
        if line == 0:
            return number != 0
        frame.line = line
        tell_local(frame, interned("line"), NONE)
        number += 1


def is_preparation(opcode: Int) -> bool:
    """Whether an instruction at the start of a function belongs to no statement."""
    return opcode == Op.UNBIND or opcode == Op.MAKE_CELL or opcode == Op.MAKE_SPILL


def enter_frame(registers: Pointer[Ref], offset: Int, function: Ref) -> Frame:
    """A frame is met for the first time. It has been called, or resumed, unless it was there before tracing began."""
    frame = known_as(registers, tracing.frame)
    tracing.frame = frame
    frame.place = offset - 1
    code = frame.function.code
    resumed = small_value(registers[LINK]) & GENERATOR != 0
    if offset == 0:
        frame.line = NOT_BEGUN
        parameters = len(code.parameters)
        clear(registers + parameters, Int(code.register_count) - parameters)
        frame.cleared = True
    if resumed:
        generator = cast(Generator, registers[HELD])
        if offset == 0:
            generator.cleared = True
        else:
            frame.line = line_at(code.lines, Int(code.first_line), offset - 1)
            frame.cleared = generator.cleared
    if offset == 0 or resumed:
        trace = tell(function, frame, interned("call"), NONE)
        frame.trace = None if trace is NONE else trace
    return frame


@no_inline
def trace_return(registers: Pointer[Ref], value: Ref) -> None:
    """The innermost frame is about to return or yield a value."""
    if tracing.function is None:
        return
    frame = find_frame(registers)
    if frame is not None:
        tell_local(frame, interned("return"), value)
        forget_frame(frame)


@cold
def trace_exception(registers: Pointer[Ref], offset: Int, error: Ref) -> Ref:
    """An exception has been raised in a frame, or has come to it, before `offset`; returns the one to go on with."""
    function = tracing.function
    if function is None:
        return error
    try:
        frame = find_frame(registers)
        if frame is None:
            frame = enter_frame(registers, offset, function)
        tell_local(frame, interned("exception"), tuple3(type_of(error), error, NONE))
        return error
    except BaseException as other:
        return caught(other)


@cold
def trace_left(registers: Pointer[Ref], error: Ref) -> Ref:
    """An exception leaves a frame; returns the one to go on with."""
    frame = find_frame(registers)
    if frame is None:
        return error
    try:
        tell_local(frame, interned("return"), NONE)
        return error
    except BaseException as other:
        return caught(other)
    finally:
        forget_frame(frame)
