"""The module string.templatelib: the types of template strings."""

from __future__ import annotations

from adder.typed import Ref, interned, type_object
from adder.vm.runtime.formatting import ascii_of
from adder.vm.types.module import BuiltinModule
from adder.vm.types.protocol import equals, repr_of, str_of
from adder.vm.types.template import Interpolation, Template
from adder.vm.value import NONE

module = BuiltinModule("string.templatelib")
module.constant("Template", type_object(Template))
module.constant("Interpolation", type_object(Interpolation))


@module.function
def convert(value: Ref, conversion: Ref) -> Ref:
    """`convert(value, conversion)`: the value as `!s`, `!r` or `!a` convert it, or itself for None."""
    if conversion is NONE:
        return value
    if equals(conversion, interned("s")):
        return str_of(value)
    if equals(conversion, interned("r")):
        return repr_of(value)
    if equals(conversion, interned("a")):
        return ascii_of(value)
    raise ValueError("invalid conversion specifier: %s", conversion)
