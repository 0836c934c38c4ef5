"""Where marking starts: static references, the value stack, and conservatively the C stack and registers."""

from __future__ import annotations

from adder.typed import Struct, Word


class StackRoots(Struct):
    """The stacks that hold references.

    The words in [base, top) of the value stack are references or 0; the interpreter keeps `top` up to date whenever
    something may be allocated. A collection clears the words in [top, limit), so what a frame finds in registers
    that it has not yet written is always 0 or a reference that was valid since the last collection.
    `c_stack_end` is the address where the C stack begins (its highest), set at start.
    """

    base: Word = 0
    top: Word = 0
    limit: Word = 0
    c_stack_end: Word = 0


stack_roots = StackRoots()
