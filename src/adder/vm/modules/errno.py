"""The module errno."""

from __future__ import annotations

from adder.typed import Ref, interned
from adder.vm.table import store
from adder.vm.types.errnos import NUMBERS
from adder.vm.types.fixed_dict import FixedDict
from adder.vm.types.module import BuiltinModule
from adder.vm.value import small

module = BuiltinModule("errno")

for _name, _number in NUMBERS.items():
    module.constant(_name, _number)
module.constant("ENOTSUP", NUMBERS["EOPNOTSUPP"])

CODES = tuple((small(number), interned(name)) for name, number in NUMBERS.items())


@module.getter
def errorcode(owner: Ref) -> Ref:
    """The dict of names by number, made anew each time."""
    names = FixedDict()
    for number, name in CODES:
        store(names, number, name)
    return names
