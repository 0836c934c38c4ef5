"""The parts of a node, whatever its class: the layout of its type tells where its references are."""

from __future__ import annotations

from adder.typed import Int, Ref, address_of, config, pointer_at, reference_values
from adder.vm.compiler.nodes import Node
from adder.vm.heap.layout import field_references, layout_of, lowest_field, other_fields


def part_count(node: Node) -> Int:
    """How many fields of a node are references: to nodes, lists, names or constants."""
    if config.hosted:
        return len(reference_values(node))
    count = 0
    fields = field_references(layout_of(address_of(node)))
    while fields != 0:
        fields = other_fields(fields)
        count += 1
    return count


def part(node: Node, index: Int) -> Ref | None:
    """What such a field refers to; absent if there is nothing."""
    if config.hosted:
        return reference_values(node)[index]  # type: ignore[no-any-return]
    fields = field_references(layout_of(address_of(node)))
    for _ in range(index):
        fields = other_fields(fields)
    return pointer_at(Ref, lowest_field(address_of(node), fields))[0]
