"""Shared key tables of instances: which attribute names an instance has, and in which slot each value is.

Instances that got the same attributes in the same order share one `Keys`. The keys of a class form a tree whose root is
empty; setting a new attribute moves an instance to a child.
"""

from __future__ import annotations

from adder.typed import U32, Array, Inline, Int, Object, Ref, inline


class Keys(Object):
    """The names of slots 0 to count-1 are the first `count` of `names`, which relatives may share."""

    count: U32
    names: Array[Ref]
    children: Ref | None = None


class Instance(Object):
    """An instance of a class of the program. The first `keys.count` slots are values; when there are more than fit,
    the last item is an `Array[Ref]` with the values from that slot on."""

    length: U32
    keys: Keys
    items: Inline[Ref] = inline()


def find_slot(keys: Keys, name: Ref) -> Int:
    """The slot of an attribute, -1 if there is none."""
    raise NotImplementedError


def get_attribute(instance: Instance, name: Ref) -> Ref | None:
    """The value of an instance's own attribute."""
    raise NotImplementedError


def set_attribute(instance: Instance, name: Ref, value: Ref) -> None:
    """Set an instance's own attribute."""
    raise NotImplementedError


def delete_attribute(instance: Instance, name: Ref) -> bool:
    """Delete an instance's own attribute; False if there is none."""
    raise NotImplementedError
