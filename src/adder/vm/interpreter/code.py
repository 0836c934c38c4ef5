"""Code objects: what the compiler makes and the interpreter runs.

A `Code` refers to nothing that moves or depends on the target, so it may live in ROM and be shared.
"""

from __future__ import annotations

from adder.typed import U8, U16, Array, Int, Ref
from adder.typed.objects import Object
from adder.vm.types.tuple import EMPTY_TUPLE, Tuple
from adder.vm.types.type import builtin_type, getter
from adder.vm.value import NONE, small

VARARGS = 1
"""The function has *args."""
VARKEYWORDS = 2
"""The function has **kwargs."""
GENERATOR = 4
"""A call makes a generator."""
COROUTINE = 8
"""A call makes a coroutine (`async def`); with GENERATOR, an asynchronous generator."""
CLASS_BODY = 16
"""Register 0 is the namespace of the class being built."""
NEEDS_NAMESPACE = 32
"""Register 0 is the namespace given to exec or eval (names are looked up there first)."""
UNBINDS_LOCALS = 64
"""All registers of locals are unbound at the start, so that those that hold a value can be told."""

UNNAMED = 255
"""The operand of CHECK_BOUND and CHECK_FREE when the constant that names the variable is too far back for a byte."""


@builtin_type("code", final=True, known=False)
class Code(Object):
    """Compiled code of one function, class body or module.

    `constants` holds constants, names and nested codes. `parameters` names the parameters in register order:
    positional ones (the first `positional_only` of them cannot be named in a call), keyword-only ones,
    *args, **kwargs. `captures` lists, for the code's closure, where the enclosing function finds each cell:
    pairs of bytes, (0, register) for a cell in a register of the enclosing function, (1, index) for one of
    its own closure. `local_names` names the registers of parameters and locals, None where there is none; it is absent
    for modules and classes, and on targets that cannot afford it. `lines` and `handlers` are the tables of
    `interpreter/tables.py`.
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
    local_names: Array[Ref] | None = None

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
        return small(0 if self.flags & (CLASS_BODY | NEEDS_NAMESPACE) != 0 else self.positional)

    @getter
    def co_posonlyargcount(self) -> Ref:
        return small(self.positional_only)

    @getter
    def co_kwonlyargcount(self) -> Ref:
        return small(self.keyword_only)

    @getter
    def co_varnames(self) -> Ref:
        if self.flags & (CLASS_BODY | NEEDS_NAMESPACE) != 0:
            return EMPTY_TUPLE
        names = self.local_names
        return tuple_of_array(self.parameters if names is None else names)


def tuple_of_array(items: Array[Ref]) -> Tuple:
    """The items of an array, without those that are None."""
    count = 0
    for item in items:
        if item is not NONE:
            count += 1
    made = Tuple(count)
    count = 0
    for item in items:
        if item is not NONE:
            made.items[count] = item
            count += 1
    return made


def parameter_count(code: Code) -> Int:
    """How many registers the parameters take, *args and **kwargs included."""
    return len(code.parameters)
