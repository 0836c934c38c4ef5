"""The module builtins: everything that programs see without importing anything."""

from __future__ import annotations

import importlib
import pkgutil

from adder.typed import config
from adder.vm import modules, runtime, types
from adder.vm.runtime.namespaces import BUILTINS
from adder.vm.strings import Str
from adder.vm.types.bytearray import ByteArray
from adder.vm.types.bytes import Bytes
from adder.vm.types.exceptions import EXCEPTION_TYPES
from adder.vm.types.float import FloatObject
from adder.vm.types.structure import Known
from adder.vm.types.type import without_attributes
from adder.vm.value import ELLIPSIS, NOT_IMPLEMENTED

# Types, methods and functions register themselves when their modules are imported.
for _package, _prefix in ((types, ""), (runtime, ""), (modules, "builtin_")):
    for _module in pkgutil.iter_modules(_package.__path__):
        if _module.name.startswith(_prefix):
            importlib.import_module(f"{_package.__name__}.{_module.name}")

TYPES = (
    *("bool", "bytearray", "bytes", "classmethod", "complex", "dict", "float", "frozenset", "int", "list"),
    *(
        "memoryview",
        "object",
        "property",
        "range",
        "set",
        "slice",
        "staticmethod",
        "str",
        "super",
        "tuple",
        "type",
    ),
)

LEFT_OUT = {"complex": not config.complex_numbers, "memoryview": not config.memoryviews}

for _name in TYPES:
    if hasattr(Known, _name) and not LEFT_OUT.get(_name, False):
        BUILTINS.constant(_name, getattr(Known, _name))

RARE_METHODS = {
    Str: """capitalize casefold expandtabs format_map isalnum isascii isdecimal isidentifier isnumeric isprintable
        istitle maketrans removeprefix removesuffix swapcase title translate""",
    Bytes: """capitalize expandtabs fromhex isalnum isascii istitle maketrans removeprefix removesuffix swapcase title
        translate""",
    ByteArray: """capitalize expandtabs fromhex isalnum isascii istitle maketrans removeprefix removesuffix swapcase
        title translate""",
    FloatObject: "__ceil__ __floor__ __round__ __trunc__ as_integer_ratio conjugate fromhex hex imag is_integer real",
}
"""Methods that targets without `config.rare_methods` leave out."""

if not config.rare_methods:
    for _cls, _names in RARE_METHODS.items():
        without_attributes(_cls, _names.split())

RARE = {
    "BufferError",
    "ChildProcessError",
    "DeprecationWarning",
    "FloatingPointError",
    "ReferenceError",
    "RuntimeWarning",
    "SystemError",
    "UserWarning",
    "Warning",
}
"""Exceptions that small targets leave out."""

for _name, _type in EXCEPTION_TYPES.items():
    if _name not in RARE or not config.terse_errors:
        BUILTINS.constant(_name, _type)
BUILTINS.constant("IOError", EXCEPTION_TYPES["OSError"])

BUILTINS.constant("Ellipsis", ELLIPSIS)
BUILTINS.constant("NotImplemented", NOT_IMPLEMENTED)
