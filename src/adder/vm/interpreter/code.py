"""Code objects: what the compiler makes and the interpreter runs.

A `Code` refers to nothing that moves or depends on the target, so it may live in ROM and be shared.
"""

from __future__ import annotations

from adder.typed import U8, U16, Array, Int, Ref
from adder.typed.objects import Object
from adder.vm.types.tuple import Tuple
from adder.vm.types.type import builtin_type, getter
from adder.vm.value import small

VARARGS = 1
"""The function has *args."""
VARKEYWORDS = 2
"""The function has **kwargs."""
GENERATOR = 4
"""A call makes a generator."""
COROUTINE = 8
"""A call makes a coroutine (`async def`)."""
CLASS_BODY = 16
"""Register 0 is the namespace of the class being built."""
NEEDS_NAMESPACE = 32
"""Register 0 is the namespace given to exec or eval (names are looked up there first)."""

UNNAMED = 255
"""The operand of CHECK_BOUND and CHECK_FREE when the constant that names the variable is too far back for a byte."""


@builtin_type("code", final=True, known=False)
class Code(Object):
    """Compiled code of one function, class body or module.

    `constants` holds constants, names and nested codes. `parameters` names the parameters in register order:
    positional ones (the first `positional_only` of them cannot be named in a call), keyword-only ones,
    *args, **kwargs. `captures` lists, for the code's closure, where the enclosing function finds each cell:
    pairs of bytes, (0, register) for a cell in a register of the enclosing function, (1, index) for one of
    its own closure. `lines` and `handlers` are the tables of `interpreter/tables.py`.
    """

    bytecode: Array[U8]
    constants: Array[Ref]
    parameters: Array[Ref]
    captures: Array[U8] | None
    free_names: Array[Ref] | None
    lines: Array[U8] | None
    handlers: Array[U8] | None
    name: Ref
    qualified_name: Ref
    filename: Ref
    first_line: U16
    register_count: U16
    positional_only: U8
    positional: U8
    keyword_only: U8
    flags: U8

    @getter
    def co_name(self) -> Ref:
        return self.name

    @getter
    def co_qualname(self) -> Ref:
        return self.qualified_name

    @getter
    def co_filename(self) -> Ref:
        return self.filename

    @getter
    def co_firstlineno(self) -> Ref:
        return small(self.first_line)

    @getter
    def co_argcount(self) -> Ref:
        return small(self.positional)

    @getter
    def co_posonlyargcount(self) -> Ref:
        return small(self.positional_only)

    @getter
    def co_kwonlyargcount(self) -> Ref:
        return small(self.keyword_only)

    @getter
    def co_varnames(self) -> Ref:
        return parameter_names(self)


def parameter_names(code: Code) -> Tuple:
    """The names of all parameters in register order."""
    names = code.parameters
    result = Tuple(len(names))
    for index in range(len(names)):
        result.items[index] = names[index]
    return result


def parameter_count(code: Code) -> Int:
    """How many registers the parameters take, *args and **kwargs included."""
    return len(code.parameters)
