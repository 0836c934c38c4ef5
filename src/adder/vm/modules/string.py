"""The module string: constants, and the module string.templatelib."""

from __future__ import annotations

import string

from adder.vm.modules import string_templatelib
from adder.vm.types.module import BuiltinModule

module = BuiltinModule("string")

CONSTANTS = (
    *("ascii_letters", "ascii_lowercase", "ascii_uppercase", "digits", "hexdigits", "octdigits"),
    *("printable", "punctuation", "whitespace"),
)
for _name in CONSTANTS:
    module.constant(_name, getattr(string, _name))
module.constant("templatelib", string_templatelib.module.module)
