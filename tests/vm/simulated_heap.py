"""A heap on simulated memory beside a model of it in ordinary objects, and the check that the two agree."""

from __future__ import annotations

from dataclasses import dataclass, field

from adder.typed import INTERNED_FIRST, config
from adder.typed.memory import memory
from adder.vm.heap import heap as heap_module, roots, space
from adder.vm.heap.heap import allocate, heap
from adder.vm.heap.layout import GRANULE, WORD_BYTES, size_of
from adder.vm.heap.pins import pins
from adder.vm.heap.roots import stack_roots
from adder.vm.heap.stress import stress
from adder.vm.heap.texts import dynamic_texts
from adder.vm.heap.weak import finalisers, weak_cells

BASE = 0x10000
TYPES_AT = BASE
STATIC_AT = BASE + 0x400
VALUE_STACK_AT = BASE + 0x800
C_STACK_AT = BASE + 0xC00
HEAP_AT = BASE + 0x1008
SLOTS = 6
"""Words in each of the three root areas."""

REFERENCE_ITEMS, BYTE_ITEMS, EXTRA = 1 << 5, 2 << 5, 1 << 8
HEADER_AND_LENGTH = 2

LAYOUTS = {
    "meta": 2,
    "empty": 1,
    "pair": 3 | 0b11 << 9,
    "second": 3 | 0b10 << 9,
    "array": HEADER_AND_LENGTH | REFERENCE_ITEMS,
    "bytes": HEADER_AND_LENGTH | BYTE_ITEMS,
    "pair_extra": 3 | 0b11 << 9 | EXTRA,
    "array_extra": HEADER_AND_LENGTH | REFERENCE_ITEMS | EXTRA,
    "bytes_extra": HEADER_AND_LENGTH | BYTE_ITEMS | EXTRA,
}
KINDS = [kind for kind in LAYOUTS if kind != "meta"]


@dataclass(eq=False)
class Node:
    """The model of an object: where its references are, and what else it must still hold."""

    kind: str
    references: dict[int, Node | None]
    length: int = 0
    payload: bytes = b""
    payload_at: int = 0
    type_node: Node | None = None
    pinned_at: int | None = None


@dataclass
class World:
    """The simulated heap, its roots, and the model."""

    heap_size: int = 6000
    committed: int = 2000
    types: dict[str, int] = field(default_factory=dict)
    statics: list[Node | None] = field(default_factory=lambda: [None] * SLOTS)
    values: list[Node | None] = field(default_factory=lambda: [None] * SLOTS)
    c_stack: list[Node | None] = field(default_factory=lambda: [None] * SLOTS)

    def start(self, monkeypatch) -> World:
        """Begin with an empty heap."""
        memory.reset(BASE, 0x1100 + self.heap_size)
        if not config.growing_heap:
            memory.write(HEAP_AT, b"\xa5" * self.heap_size)
        monkeypatch.setattr(roots, "frame_address", lambda: C_STACK_AT)
        monkeypatch.setattr(roots, "root_count", lambda: SLOTS)
        monkeypatch.setattr(roots, "root_address", lambda index: STATIC_AT + index * WORD_BYTES)
        for index, (kind, layout) in enumerate(LAYOUTS.items()):
            address = TYPES_AT + index * 4 * WORD_BYTES
            self.types[kind] = address
            self.store(address, TYPES_AT)
            self.store(address + WORD_BYTES, layout)
        stack_roots.base = VALUE_STACK_AT
        stack_roots.top = VALUE_STACK_AT + SLOTS * WORD_BYTES
        stack_roots.limit = stack_roots.top + 8 * WORD_BYTES
        stack_roots.c_stack_end = C_STACK_AT + SLOTS * WORD_BYTES
        for registry in (weak_cells, finalisers):
            registry.entries, registry.count, registry.due = None, 0, 0
        pins.blocks = None
        dynamic_texts.texts = None
        stress.fail_after = 0
        heap_module.initialise(HEAP_AT, self.heap_size, self.committed)
        return self

    def load(self, address: int) -> int:
        """A word of memory."""
        return memory.load(address, WORD_BYTES)

    def store(self, address: int, word: int) -> None:
        """Store a word in memory."""
        memory.store(address, word, WORD_BYTES)

    def areas(self) -> list[tuple[int, list[Node | None]]]:
        """The root areas: address and model."""
        return [(STATIC_AT, self.statics), (VALUE_STACK_AT, self.values), (C_STACK_AT, self.c_stack)]

    def address(self, area: int, slot: int) -> int:
        """The address of the object that a root holds (C stack roots may point inside)."""
        base, nodes = self.areas()[area]
        word = self.load(base + slot * WORD_BYTES)
        return word if nodes is not self.c_stack else word - word % GRANULE

    def new(self, kind: str, length: int = 0, fill: int = 0x5A) -> tuple[Node, int]:
        """Make an object without references. Items of bytes are filled."""
        fixed = (LAYOUTS[kind] & 31) * WORD_BYTES
        items_size, count = 0, 0
        if LAYOUTS[kind] & REFERENCE_ITEMS:
            items_size, count = length * WORD_BYTES, length
        elif LAYOUTS[kind] & BYTE_ITEMS:
            items_size = -(-length // WORD_BYTES) * WORD_BYTES
        size = fixed + items_size + (WORD_BYTES if LAYOUTS[kind] & EXTRA else 0)
        address = allocate(size)
        assert address % GRANULE == 0
        assert memory.read(address, size) == bytes(size), "memory must be zero"
        self.store(address, self.types[kind])
        offsets = [(i + 1) * WORD_BYTES for i in range(22) if LAYOUTS[kind] >> 9 & 1 << i]
        offsets += [fixed + i * WORD_BYTES for i in range(count)]
        if LAYOUTS[kind] & EXTRA:
            offsets.append(fixed + items_size)
        node = Node(kind, dict.fromkeys(offsets))
        if items_size or LAYOUTS[kind] & (7 << 5):
            memory.store(address + WORD_BYTES, length, 4)
            node.length = length
        if LAYOUTS[kind] & BYTE_ITEMS:
            node.payload, node.payload_at = bytes([fill]) * length, fixed
            memory.write(address + fixed, node.payload)
        if kind == "second":
            node.payload, node.payload_at = (0x1230 | fill).to_bytes(2, "little"), WORD_BYTES
            memory.write(address + WORD_BYTES, node.payload)
        return node, address

    def set_root(self, area: int, slot: int, node: Node | None, address: int, inside: int = 0) -> None:
        """Let a root refer to an object; a C stack root may point `inside` bytes into it."""
        base, nodes = self.areas()[area]
        nodes[slot] = node
        if area == 2 and address:
            address += inside % size_of(address)
        self.store(base + slot * WORD_BYTES, address)

    def object_address(self, node: Node) -> int:
        """Where a reachable object is now."""
        return {id(found): address for found, address in self.reachable()}[id(node)]

    def reachable(self) -> list[tuple[Node, int]]:
        """All reachable objects of the model with their addresses; checks that memory agrees with the model."""
        found: dict[int, int] = {}
        result: list[tuple[Node, int]] = []
        work: list[tuple[Node | None, int]] = []
        for base, nodes in self.areas():
            for slot, node in enumerate(nodes):
                word = self.load(base + slot * WORD_BYTES)
                if node is not None and nodes is self.c_stack:
                    word = space.find_object(word)
                work.append((node, word))
        while work:
            node, address = work.pop()
            if node is None:
                assert address == 0
                continue
            if id(node) in found:
                assert found[id(node)] == address, "two places for one object"
                continue
            assert address not in found.values(), "one place for two objects"
            found[id(node)] = address
            result.append((node, address))
            self.check_object(node, address)
            for offset, child in node.references.items():
                work.append((child, self.load(address + offset)))
            if node.type_node is not None:
                work.append((node.type_node, self.load(address)))
        return result

    def check_object(self, node: Node, address: int) -> None:
        """Check header, length, payload and place of an object."""
        assert heap.start <= address < heap.end
        assert address % GRANULE == 0
        assert space.find_object(address) == address
        if node.type_node is None:
            assert self.load(address) == self.types[node.kind]
        if node.length:
            assert memory.load(address + WORD_BYTES, 4) == node.length
        assert memory.read(address + node.payload_at, len(node.payload)) == node.payload
        assert node.pinned_at is None or node.pinned_at == address, "a pinned object has moved"


def interned_word(number: int) -> int:
    """The word of the interned string with this number."""
    return (INTERNED_FIRST + number) << 3 | 2


assert config.word_bits == WORD_BYTES * 8
