"""The match statement: sequence, mapping and class patterns."""

from __future__ import annotations

from adder.typed import Int, Ref, interned
from adder.vm.runtime.attributes import find_attribute
from adder.vm.runtime.mappings import update_dict
from adder.vm.strings import intern, is_str, strings_equal
from adder.vm.table import delete, lookup
from adder.vm.types.dict import Dict
from adder.vm.types.protocol import get_item, is_instance, type_of
from adder.vm.types.structure import IS_MAPPING, IS_SEQUENCE, Known, Type
from adder.vm.types.tuple import Tuple
from adder.vm.value import NONE


def is_sequence(value: Ref) -> bool:
    """Whether a sequence pattern may match."""
    return type_of(value).flags & IS_SEQUENCE != 0


def is_mapping(value: Ref) -> bool:
    """Whether a mapping pattern may match."""
    return type_of(value).flags & IS_MAPPING != 0


def match_keys(mapping: Ref, keys: Tuple) -> Ref:
    """A tuple of the values of the keys, None if one is missing."""
    values = Tuple(keys.length)
    for index in range(keys.length):
        value = value_of_key(mapping, keys.items[index])
        if value is None:
            return NONE
        values.items[index] = value
    return values


def value_of_key(mapping: Ref, key: Ref) -> Ref | None:
    """The value of a key, absent if the mapping does not have it."""
    if isinstance(mapping, Dict):
        return lookup(mapping, key)
    try:
        return get_item(mapping, key)
    except KeyError:
        return None


def match_rest(mapping: Ref, keys: Tuple) -> Dict:
    """A dict of what a mapping has besides these keys."""
    rest = Dict()
    update_dict(rest, mapping)
    for key in keys.items:
        delete(rest, key)
    return rest


def match_class(value: Ref, cls: Ref, names: Tuple, positional: Int) -> Ref:
    """A tuple of attributes, first `positional` ones of those in `__match_args__`, then the named ones; None if the
    value is not an instance or lacks one."""
    if not isinstance(cls, Type):
        raise TypeError("called match pattern must be a class")
    if not is_instance(value, cls):
        return NONE
    found = Tuple(positional + names.length)
    if positional != 0 and not match_positional(value, cls, found, positional):
        return NONE
    for index in range(names.length):
        if positional != 0:
            check_unique(cls, names.items[index], positional)
        attribute = find_attribute(value, names.items[index])
        if attribute is None:
            return NONE
        found.items[positional + index] = attribute
    return found


def match_positional(value: Ref, cls: Type, found: Tuple, count: Int) -> bool:
    """Store the attributes for positional patterns; False if one is missing."""
    names = find_attribute(cls, interned("__match_args__"))
    if names is None:
        return match_itself(value, cls, found, count)
    if not isinstance(names, Tuple):
        raise TypeError("%s.__match_args__ must be a tuple (got %t)", cls.name, names)
    if names.length < count:
        raise TypeError(
            "%s() accepts %d positional sub-patterns (%d given)", cls.name, Int(names.length), count
        )
    for index in range(count):
        name = names.items[index]
        if not is_str(name):
            raise TypeError("__match_args__ elements must be strings (got %t)", name)
        check_unique(cls, name, index)
        attribute = find_attribute(value, intern(name))
        if attribute is None:
            return False
        found.items[index] = attribute
    return True


def check_unique(cls: Type, name: Ref, positional: Int) -> None:
    """TypeError if one of the first `positional` patterns is for the attribute already."""
    names = find_attribute(cls, interned("__match_args__"))
    if isinstance(names, Tuple):
        for index in range(positional):
            if strings_equal(names.items[index], name):
                raise TypeError("%s() got multiple sub-patterns for attribute '%s'", cls.name, name)


def match_itself(value: Ref, cls: Type, found: Tuple, count: Int) -> bool:
    """`case int(x)`: the only positional pattern of simple built-in types is matched against the value itself."""
    if not matches_itself(cls.native):
        raise TypeError("%s() accepts 0 positional sub-patterns (%d given)", cls.name, count)
    if count != 1:
        raise TypeError("%s() accepts 1 positional sub-pattern (%d given)", cls.name, count)
    found.items[0] = value
    return True


def matches_itself(native: Type) -> bool:
    """Whether instances of the type match themselves."""
    return (
        native is Known.int
        or native is Known.str
        or native is Known.float
        or native is Known.bool
        or native is Known.list
        or native is Known.tuple
        or native is Known.dict
        or native is Known.set
        or native is Known.frozenset
        or native is Known.bytes
        or native is Known.bytearray
    )
