"""The module builtins: everything that programs see without importing anything."""

from __future__ import annotations

import importlib
import pkgutil

from adder.typed import config
from adder.vm import modules, runtime, types
from adder.vm.runtime.namespaces import BUILTINS
from adder.vm.types.exceptions import EXCEPTION_TYPES
from adder.vm.types.structure import Known
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

for _name, _type in EXCEPTION_TYPES.items():
    BUILTINS.constant(_name, _type)
BUILTINS.constant("IOError", EXCEPTION_TYPES["OSError"])

BUILTINS.constant("Ellipsis", ELLIPSIS)
BUILTINS.constant("NotImplemented", NOT_IMPLEMENTED)
