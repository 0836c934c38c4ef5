"""The module builtins: everything that programs see without importing anything."""

from __future__ import annotations

import importlib
import pkgutil

from adder.typed import config
from adder.vm import types
from adder.vm.modules import (
    builtin_code,
    builtin_input,
    builtin_iteration,
    builtin_numbers,
    builtin_objects,
    builtin_print,
)
from adder.vm.runtime import (
    arguments,
    construction,
    conversions,
    formatting,
    object_methods,
    str_format,
    super_,
    traceback,
    type_attributes,
)
from adder.vm.runtime.namespaces import BUILTINS
from adder.vm.types.exceptions import EXCEPTION_TYPES
from adder.vm.types.structure import Known
from adder.vm.value import ELLIPSIS, NOT_IMPLEMENTED

PARTS = (
    arguments,
    builtin_code,
    builtin_input,
    builtin_iteration,
    builtin_numbers,
    builtin_objects,
    builtin_print,
    construction,
    conversions,
    formatting,
    object_methods,
    str_format,
    super_,
    traceback,
    type_attributes,
)
"""Modules that are needed for what they register."""

for _module in pkgutil.iter_modules(types.__path__):
    importlib.import_module(f"{types.__name__}.{_module.name}")

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

for _name in TYPES:
    if hasattr(Known, _name):
        BUILTINS.constant(_name, getattr(Known, _name))

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
