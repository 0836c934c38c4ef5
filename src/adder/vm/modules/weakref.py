"""The module weakref."""

from __future__ import annotations

from adder.vm.modules.weak_finalize import Finalizer
from adder.vm.modules.weak_reference import WeakReference
from adder.vm.types.module import BuiltinModule

module = BuiltinModule("weakref")

module.constant("ref", WeakReference.type_object)
module.constant("ReferenceType", WeakReference.type_object)
module.constant("finalize", Finalizer.type_object)
