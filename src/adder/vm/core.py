"""What every image has: importing this module registers all built-in types, their methods and the builtins."""

from __future__ import annotations

import importlib

for _name in (
    "types.bytes",
    "modules.builtins",
    "runtime.mappings",
    "runtime.finalisers",
    "interpreter.descriptor_methods",
    "interpreter.sending",
    "interpreter.async_generators",
    "interpreter.async_iteration",
):
    importlib.import_module(f"adder.vm.{_name}")
