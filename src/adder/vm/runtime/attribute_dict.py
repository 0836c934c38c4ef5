"""`value.__dict__`: a dict of an instance's own attributes that passes changes of it on to the instance.

Instances have no dict of their own (see keys.py), so this one is made when it is asked for. What the instance gets
afterwards by assignment of attributes is not seen in it.
"""

from __future__ import annotations

from adder.typed import Int, Ref
from adder.vm.keys import attribute_at
from adder.vm.runtime.instances import delete_own, is_class, own_attributes, store_own
from adder.vm.strings import intern, is_str
from adder.vm.table import key_at, lookup, next_entry, store, value_at
from adder.vm.types.dict import Dict
from adder.vm.types.list import new_list
from adder.vm.types.protocol import type_of
from adder.vm.types.structure import Type
from adder.vm.types.type import builtin_type, method
from adder.vm.value import NONE


@builtin_type("dict", final=True, known=False)
class AttributeDict(Dict):
    """What changes it ends with `pass_on`."""

    owner: Ref = NONE

    @method(name="clear")
    def clear_all(self) -> None:
        Dict.clear_all(self)
        pass_on(self)

    @method
    def setdefault(self, key: Ref, default: Ref = NONE) -> Ref:
        value = Dict.setdefault(self, key, default)
        pass_on(self)
        return value

    @method
    def pop(self, key: Ref, default: Ref | None = None) -> Ref:
        value = Dict.pop(self, key, default)
        pass_on(self)
        return value

    @method
    def popitem(self) -> Ref:
        pair = Dict.popitem(self)
        pass_on(self)
        return pair

    def __setitem__(self, key: Ref, value: Ref) -> None:
        Dict.__setitem__(self, key, value)
        pass_on(self)

    def __delitem__(self, key: Ref) -> None:
        Dict.__delitem__(self, key)
        pass_on(self)


def attribute_dict(owner: Ref, type_: Type) -> Dict:
    """The dict for an instance of a class of the program."""
    made = AttributeDict(owner=owner)
    attributes = own_attributes(owner, type_)
    if attributes is not None:
        for slot in range(Int(attributes.keys.count)):
            value = attribute_at(attributes, slot)
            if value is not None:
                store(made, attributes.keys.names[slot], value)
    return made


def pass_on(changed: AttributeDict) -> None:
    """Give the instance the attributes that are in the dict, and no others."""
    replace_attributes(changed.owner, changed)


def replace_attributes(owner: Ref, source: Dict) -> None:
    """`owner.__dict__ = source`: all own attributes are replaced."""
    cls = type_of(owner)
    if not is_class(cls):
        return
    attributes = own_attributes(owner, cls)
    if attributes is not None:
        gone = new_list()
        for slot in range(Int(attributes.keys.count)):
            name = attributes.keys.names[slot]
            if attribute_at(attributes, slot) is not None and lookup(source, name) is None:
                gone.append(name)
        for index in range(Int(gone.length)):
            delete_own(owner, cls, gone.items[index])
    position = next_entry(source, 0)
    while position >= 0:
        key = key_at(source, position)
        if is_str(key):
            store_own(owner, cls, intern(key), value_at(source, position))
        position = next_entry(source, position + 1)
