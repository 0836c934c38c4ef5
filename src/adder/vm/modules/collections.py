"""The module collections."""

from __future__ import annotations

from adder.vm.modules.named_tuple import namedtuple
from adder.vm.types.deque import Deque
from adder.vm.types.module import BuiltinModule
from adder.vm.types.ordered_dict import OrderedDict

module = BuiltinModule("collections")

module.constant("deque", Deque.type_object)
module.constant("OrderedDict", OrderedDict.type_object)
module.function(namedtuple)
