"""The module array. The type is in types/array.py."""

from __future__ import annotations

from adder.typed import type_object
from adder.vm.types import array_methods
from adder.vm.types.array import ArrayObject
from adder.vm.types.module import BuiltinModule

METHODS = array_methods

module = BuiltinModule("array")
module.constant("array", type_object(ArrayObject))
module.constant("ArrayType", type_object(ArrayObject))
module.constant("typecodes", array_methods.CODES.decode())
