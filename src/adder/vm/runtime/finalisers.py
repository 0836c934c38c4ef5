"""`__del__`: called some time after the last reference to an object has gone."""

from __future__ import annotations

from adder.typed import Ref, interned
from adder.vm.heap.weak import take_finalisable
from adder.vm.runtime.attributes import invoke0
from adder.vm.runtime.lookup import lookup_special


def run_finalisers() -> None:
    """Call `__del__` of the objects that the last collections found unreachable. Errors in it are dropped."""
    value = take_finalisable()
    while value is not None:
        finalise(value)
        value = take_finalisable()


def finalise(value: Ref) -> None:
    """Call `__del__` of an object."""
    method = lookup_special(value, interned("__del__"))
    if method is not None:
        try:
            invoke0(method, value)
        except Exception:
            return
