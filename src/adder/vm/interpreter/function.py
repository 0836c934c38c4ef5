"""Functions of the program and the cells through which they share variables."""

from __future__ import annotations

from adder.typed import (
    I16,
    U16,
    Array,
    Int,
    Object,
    Pointer,
    Ref,
    cast,
    config,
    inline_function,
    interned,
    is_object,
    type_object,
)
from adder.vm.interpreter.code import COROUTINE, GENERATOR, VARARGS, VARKEYWORDS, Code
from adder.vm.table import delete, lookup_name, store
from adder.vm.types.dict import Dict
from adder.vm.types.output import Output
from adder.vm.types.protocol import identity
from adder.vm.types.structure import BINDS_SELF
from adder.vm.types.tuple import Tuple
from adder.vm.types.type import builtin_type, getter
from adder.vm.value import NONE

NOT_PLAIN = -1


@builtin_type("function", final=True, flags=BINDS_SELF)
class Function(Object):
    """A function of the program.

    `arity` is the number of arguments of calls that need no binding: as many positional arguments as there are
    parameters, no others; NOT_PLAIN if the function has other kinds of parameters or makes generators.
    `frame_words` is the code's number of registers.
    """

    code: Code
    globals: Dict
    defaults: Tuple | None
    keyword_defaults: Dict | None
    closure: Array[Ref] | None
    attributes: Dict | None
    arity: I16
    frame_words: U16

    @getter(name="__name__")
    def get_name(self) -> Ref:
        return self.code.name

    @getter(name="__qualname__")
    def get_qualified_name(self) -> Ref:
        return self.code.qualified_name

    @getter(name="__module__")
    def get_module(self) -> Ref:
        name = lookup_name(self.globals, interned("__name__"))
        return NONE if name is None else name

    @getter(name="__code__")
    def get_code(self) -> Ref:
        return self.code

    @getter(name="__globals__")
    def get_globals(self) -> Ref:
        return self.globals

    @getter(name="__defaults__")
    def get_defaults(self) -> Ref:
        defaults = self.defaults
        return NONE if defaults is None else defaults

    @getter(name="__kwdefaults__")
    def get_keyword_defaults(self) -> Ref:
        defaults = self.keyword_defaults
        return NONE if defaults is None else defaults

    def get_attribute(self, name: Ref) -> Ref | None:
        attributes = self.attributes
        if attributes is None:
            return None
        return lookup_name(attributes, name)

    def set_attribute(self, name: Ref, value: Ref | None) -> bool:
        if not config.function_attributes:
            return False
        attributes = self.attributes
        if value is None:
            return attributes is not None and delete(attributes, name) is not None
        if attributes is None:
            attributes = Dict()
            self.attributes = attributes
        store(attributes, name, value)
        return True

    def print(self, out: Output, mode: Int) -> None:
        out.text("<function ")
        out.string(self.code.qualified_name)
        out.text(" at 0x")
        out.hexadecimal(identity(self))
        out.text(">")


@inline_function
def as_function(value: Ref) -> Function | None:
    """The function if a value is one."""
    if is_object(value) and cast(Object, value).type is type_object(Function):
        return cast(Function, value)
    return None


def make_function(
    code: Code,
    globals_: Dict,
    defaults: Tuple | None,
    keyword_defaults: Dict | None,
    closure: Array[Ref] | None,
) -> Function:
    """A function that runs `code`."""
    arity = Int(code.positional)
    if code.keyword_only != 0 or code.flags & (VARARGS | VARKEYWORDS | GENERATOR | COROUTINE) != 0:
        arity = NOT_PLAIN
    return Function(
        code, globals_, defaults, keyword_defaults, closure, None, I16(arity), code.register_count
    )


def capture(code: Code, registers: Pointer[Ref], outer: Function) -> Array[Ref] | None:
    """The closure of a function made in the frame `registers` of `outer`."""
    captures = code.captures
    if captures is None:
        return None
    closure = Array[Ref](len(captures) >> 1)
    for number in range(len(closure)):
        index = captures[number * 2 + 1]
        if captures[number * 2] == 0:
            closure[number] = registers[index]
        else:
            own = outer.closure
            assert own is not None
            closure[number] = own[index]
    return closure
