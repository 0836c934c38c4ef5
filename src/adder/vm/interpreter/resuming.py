"""Generators in the interpreter loop: their frames come and go without using the C stack.

The instructions that resume a generator (FOR_EACH, FOR_RANGE, SEND) have the same operands. The frame of a resumed
generator returns to what follows that instruction, so the operands are found right before that place.
"""

from __future__ import annotations

from adder.typed import (
    U16,
    Int,
    Object,
    Pointer,
    Ref,
    cast,
    config,
    inline_function,
    is_object,
    type_object,
    unlikely,
)
from adder.vm.interpreter.frames import caller_frame, function_of, go_to, resume_caller, set_linkage
from adder.vm.interpreter.generators import FINISHED, RUNNING, SUSPENDED, Coroutine, Generator
from adder.vm.interpreter.opcodes import Op
from adder.vm.interpreter.operands import jump_operand
from adder.vm.runtime.errors import errors
from adder.vm.stack import (
    CALLEE,
    GENERATOR,
    HELD,
    LINKAGE,
    RESUME,
    SEGMENT,
    clear,
    continue_in_new_segment,
    copy_words,
    fits,
    is_unbound,
    leave_segment,
    set_top,
    top_pointer,
)
from adder.vm.value import NONE, small_value

RESUMER_LENGTH = 5
VALUE_OPERAND = 3
"""How far before the end of the resuming instruction the register of the value is."""
DISTANCE_OPERAND = 2


@inline_function
def as_generator(value: Ref) -> Generator | None:
    """The generator or coroutine if a value is one."""
    if is_object(value):
        kind = cast(Object, value).type
        if kind is type_object(Generator) or kind is type_object(Coroutine):
            return cast(Generator, value)
    return None


def push_generator(generator: Generator, value: Ref, resume: Int, flags: Int) -> None:
    """Put the frame of a suspended generator back on the stack; `value`, unless unbound, is what `yield` returns."""
    check_resumable(generator, value)
    held = top_pointer()
    needed = 1 + LINKAGE + Int(generator.length)
    if unlikely(not fits(held + needed)):
        held = continue_in_new_segment(held, 0, needed, 0)
    registers = held + 1 + LINKAGE
    registers[HELD] = generator
    registers[CALLEE] = generator.function
    copy_words(registers, generator.registers.pointer(), Int(generator.live))
    set_top(held + needed)
    set_linkage(registers, resume, flags | GENERATOR)
    if generator.resume != 0 and not is_unbound(value):
        registers[generator.function.code.bytecode[generator.resume - 1]] = value
    generator.state = RUNNING
    enter_handled(generator)
    go_to(registers, generator.resume)


@inline_function
def is_resumable(generator: Generator) -> bool:
    """Whether `push_generator` alone will do to go on in a generator."""
    return generator.state == SUSPENDED and generator.thrown is None


def check_resumable(generator: Generator, value: Ref) -> None:
    """The errors of resuming a generator that is not suspended."""
    if unlikely(generator.state == RUNNING):
        raise ValueError("generator already executing")
    if unlikely(generator.resume == 0 and value is not NONE):
        raise TypeError("can't send non-None value to a just-started generator")


@inline_function
def enter_handled(generator: Generator) -> None:
    """A generator that goes on handles the exception that it handled when it was suspended."""
    own = generator.handled
    outer = errors.handled
    if config.exception_context:
        if own is None and outer is None and errors.outer is None:
            return
        generator.thrown = errors.outer
        if outer is not None:
            errors.outer = outer
    generator.handled = outer
    errors.handled = own


@inline_function
def leave_handled(generator: Generator) -> None:
    """The reverse of `enter_handled`."""
    own = errors.handled
    if config.exception_context:
        if own is None and generator.handled is None and errors.outer is None:
            return
        errors.outer = generator.thrown
        generator.thrown = None
    errors.handled = generator.handled
    generator.handled = own


def suspend(registers: Pointer[Ref], resume: Int) -> None:
    """Save the innermost frame in its generator. The register of `yield` is the highest one in use."""
    generator = cast(Generator, registers[HELD])
    live = function_of(registers).code.bytecode[resume - 1] + 1
    copy_words(generator.registers.pointer(), registers, live)
    generator.live = U16(live)
    generator.resume = U16(resume)
    generator.state = SUSPENDED
    leave_handled(generator)


def give_value(registers: Pointer[Ref], link: Int, value: Ref) -> None:
    """Go on in the frame that resumed the generator whose frame this is: it has yielded a value."""
    resume = small_value(registers[RESUME])
    caller = caller_frame(registers, link)
    if link & SEGMENT != 0:
        leave_segment()
    bytecode = function_of(caller).code.bytecode
    caller[bytecode[resume - VALUE_OPERAND]] = value
    resume_caller(caller, resume)


def end_generator(registers: Pointer[Ref]) -> None:
    """The innermost frame, a generator's, has returned or raised."""
    generator = cast(Generator, registers[HELD])
    generator.state = FINISHED
    clear(generator.registers.pointer(), generator.length)
    leave_handled(generator)
    generator.handled = None


def give_result(registers: Pointer[Ref], link: Int, value: Ref) -> None:
    """Go on in the frame that resumed the generator whose frame this is: it has returned a value."""
    resume = small_value(registers[RESUME])
    caller = caller_frame(registers, link)
    if link & SEGMENT != 0:
        leave_segment()
    bytecode = function_of(caller).code.bytecode
    if bytecode[resume - RESUMER_LENGTH] == Op.SEND:
        caller[bytecode[resume - VALUE_OPERAND]] = value
    resume_caller(caller, resume + jump_operand(bytecode.pointer(resume - DISTANCE_OPERAND)))
