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
from adder.vm.strings import is_str
from adder.vm.table import delete, lookup, lookup_name, store
from adder.vm.types.dict import Dict
from adder.vm.types.output import Output
from adder.vm.types.protocol import identity
from adder.vm.types.structure import BINDS_SELF
from adder.vm.types.tuple import Tuple
from adder.vm.types.type import builtin_type, getter, method_of
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
        return self.own_or(interned("__name__"), self.code.name)

    @getter(name="__qualname__")
    def get_qualified_name(self) -> Ref:
        return self.own_or(interned("__qualname__"), self.code.qualified_name)

    @getter(name="__module__")
    def get_module(self) -> Ref:
        name = lookup_name(self.globals, interned("__name__"))
        return self.own_or(interned("__module__"), NONE if name is None else name)

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

    def own_or(self, name: Ref, default: Ref) -> Ref:
        """An attribute that the program has set, or a default."""
        if not config.function_attributes:
            return default
        found = self.get_attribute(name)
        return default if found is None else found

    def get_attribute(self, name: Ref) -> Ref | None:
        attributes = self.attributes
        if attributes is None:
            return None
        return lookup(attributes, name)

    def set_attribute(self, name: Ref, value: Ref | None) -> bool:
        if not config.function_attributes or is_fixed(name):
            return False
        if name is interned("__name__") or name is interned("__qualname__"):
            if value is None or not is_str(value):
                raise TypeError("%s must be set to a string object", name)
        if value is None:
            attributes = self.attributes
            return attributes is not None and delete(attributes, name) is not None
        store(cast(Dict, attributes_of(self)), name, value)
        return True

    def print(self, out: Output, mode: Int) -> None:
        out.text("<function ")
        out.string(self.get_qualified_name())
        out.text(" at 0x")
        out.hexadecimal(identity(self))
        out.text(">")


def documentation(function: Function) -> Ref:
    """`function.__doc__`: None, unless it has been set; the text in the source is not kept."""
    return function.own_or(interned("__doc__"), NONE)


def attributes_of(function: Function) -> Ref:
    """`function.__dict__`: what the program has set."""
    attributes = function.attributes
    if attributes is None:
        attributes = Dict()
        function.attributes = attributes
    return attributes


if config.function_attributes:
    method_of(Function, "getter", name="__doc__")(documentation)
    method_of(Function, "getter", name="__dict__")(attributes_of)


def is_fixed(name: Ref) -> bool:
    """Whether an attribute of functions says what they are made of, which cannot be changed."""
    return name in (
        interned("__code__"),
        interned("__globals__"),
        interned("__defaults__"),
        interned("__kwdefaults__"),
        interned("__dict__"),
    )


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
