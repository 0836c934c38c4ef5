"""sys.settrace."""

from __future__ import annotations

from adder.typed import Int, Pointer, Raised, Ref, address_of
from adder.vm.interpreter.frames import function_of
from adder.vm.interpreter.tracing import SWITCH_LOOP, set_trace_function, tracing
from adder.vm.runtime.namespaces import SYS
from adder.vm.stack import frame_pointer, stack
from adder.vm.value import NONE


@SYS.function(raw=True)
def settrace(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """`settrace(function)`: have a function told of what runs; None for no function.

    The frame that calls this goes on in the loop that traces, or in the one that does not. A call from native code
    only affects what is called later.
    """
    if positional != 1 or keywords != 0:
        raise TypeError("settrace() takes exactly one argument")
    set_trace_function(None if args[0] is NONE else args[0])
    if is_in_frame(args):
        raise Raised(SWITCH_LOOP)
    return NONE


def is_in_frame(args: Pointer[Ref]) -> bool:
    """Whether arguments are in registers of the innermost frame: its loop has made the call."""
    if stack.frame == 0:
        return False
    registers = frame_pointer()
    end = address_of(registers + function_of(registers).frame_words)
    return stack.frame <= address_of(args) < end


@SYS.function
def gettrace() -> Ref:
    """What was given to `settrace`, None for nothing."""
    function = tracing.function
    return NONE if function is None else function
