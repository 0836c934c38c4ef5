"""A program that works the heap, strings and tables hard. It prints what it finds, one line per part."""

from __future__ import annotations

from adder.typed import (
    U8,
    Array,
    Int,
    Object,
    Pointer,
    Ref,
    Struct,
    Text,
    Word,
    config,
    extern,
    frame_address,
    no_inline,
    pointer_at,
    text_byte,
    text_length,
)
from adder.vm.heap.heap import bytes_allocated, collect, compact, heap, initialise, pin
from adder.vm.heap.layout import GRANULE
from adder.vm.heap.roots import stack_roots
from adder.vm.heap.space import next_gap
from adder.vm.heap.texts import dynamic_texts
from adder.vm.heap.weak import WeakCell, register_finaliser, register_weak, take_finalisable
from adder.vm.keys import Instance, get_attribute, new_root, set_attribute
from adder.vm.runtime import conversions, errors  # noqa: F401  (hooks)
from adder.vm.strings import hash_of_string, intern_bytes, new_str, text_of
from adder.vm.table import Table, delete, lookup, store
from adder.vm.types.output import Console
from adder.vm.value import interned_number, small, small_value

SIZE = 1 << 18


@extern("put_int")
def put_int(value: Int) -> None:
    """Print an integer."""


@extern("put_text")
def put_text(text: Text) -> None:
    """Print a text."""


@extern("take_memory")
def take_memory(size: Word) -> Word:
    """Memory for the heap."""
    return size


@extern("put_bytes")
def put_bytes(start: Pointer[U8], length: Int) -> None:
    """Print bytes (what the runtime prints itself)."""


Console.write = put_bytes
Console.write_error = put_bytes


class Node(Object):
    """A node of a binary tree."""

    number: Int
    left: Node | None = None
    right: Node | None = None


class Kept(Struct):
    """What lives long."""

    tree: Node | None = None
    numbers: Array[Ref] | None = None
    table: Table | None = None


kept = Kept()


def make_tree(depth: Int, number: Int) -> Node:
    """A full binary tree whose nodes are numbered like a heap."""
    if depth == 0:
        return Node(number)
    left = make_tree(depth - 1, 2 * number)
    return Node(number, left, make_tree(depth - 1, 2 * number + 1))


def sum_of_tree(tree: Node | None) -> Int:
    """The sum of the numbers."""
    if tree is None:
        return 0
    return tree.number + sum_of_tree(tree.left) + sum_of_tree(tree.right)


def trees() -> None:
    """Many short-lived trees beside one that stays."""
    kept.tree = make_tree(8, 1)
    total = 0
    for _ in range(60):
        total += sum_of_tree(make_tree(6, 1))
    put_int(total)
    put_int(sum_of_tree(kept.tree))


def name_of(number: Int) -> Ref:
    """An interned name with a number in it."""
    text = new_str(8)
    for index in range(8):
        text.items[7 - index] = U8(97 + number % 26)
        number //= 26
    return intern_bytes(text.items.pointer(0), 8)


def names() -> None:
    """A table with interned names as keys; names that nobody needs any more lose their numbers."""
    table = Table()
    for number in range(700):
        store(table, name_of(number), small(number))
    kept.table = table
    largest = 0
    for number in range(3000):
        largest = max(largest, interned_number(name_of(10000 + number)))
        if number % 500 == 0:
            collect()
    wrong = 0
    for number in range(700):
        value = lookup(table, name_of(number))
        if value is None or small_value(value) != number:
            wrong += 1
    put_int(wrong)
    put_int(Int(largest - Int(dynamic_texts.rom_count) < 2500))
    for number in range(0, 700, 2):
        delete(table, name_of(number))
    put_int(Int(table.count))


def fragments() -> None:
    """Free memory in small pieces, and an object that needs them joined."""
    count = SIZE // 3 // (4 * GRANULE)
    numbers = Array[Ref](count)
    kept.numbers = numbers
    for index in range(count):
        node = Node(index)
        Node(-index)
        numbers[index] = node
    pinned = numbers[count // 2]
    pin(pinned)
    collect()
    free = Int(heap.end - heap.start) - Int(bytes_allocated())
    large = Array[U8](free // 4)
    large[len(large) - 1] = 77
    total = 0
    for index in range(count):
        entry = numbers[index]
        if isinstance(entry, Node):
            total += entry.number
    put_int(total - count * (count - 1) // 2)
    put_int(Int(large[len(large) - 1]))
    put_int(Int(numbers[count // 2] is pinned))
    kept.numbers = None


def exhaustion() -> None:
    """MemoryError leaves everything in order."""
    chain: Node | None = None
    made = 0
    try:
        while True:
            chain = Node(made, chain)
            made += 1
    except MemoryError:
        put_text("MemoryError")
    length = 0
    while chain is not None:
        length += 1
        chain = chain.left
    put_int(length - made)
    try:
        Array[Ref](0xFFFFFFF0)
    except MemoryError:
        put_text("MemoryError")


@no_inline
def drop_something() -> None:
    """Make an object with a finaliser and a weak reference to another, and forget both."""
    register_finaliser(Node(4711))


@no_inline
def clean_stack(depth: Int) -> Int:
    """Overwrite old frames."""
    if depth == 0:
        return 0
    return clean_stack(depth - 1) + 1


def weak() -> None:
    """Finalisers and weak references."""
    cell = WeakCell(Word(0), None)
    register_weak(cell)
    for _ in range(20):
        drop_something()
    clean_stack(100)
    collect()
    seen = 0
    value = take_finalisable()
    while value is not None:
        if isinstance(value, Node) and value.number == 4711:
            seen += 1
        value = take_finalisable()
    put_int(Int(seen >= 18))


def instances() -> None:
    """Instances with shared keys, moved about."""
    root = new_root()
    many = Array[Ref](50)
    for index in range(50):
        instance = Instance(3, root)
        many[index] = instance
        for attribute in range(12):
            set_attribute(instance, name_of(attribute), small(index * 100 + attribute))
    compact()
    wrong = 0
    for index in range(50):
        entry = many[index]
        if isinstance(entry, Instance):
            for attribute in range(12):
                value = get_attribute(entry, name_of(attribute))
                if value is None or small_value(value) != index * 100 + attribute:
                    wrong += 1
    put_int(wrong)


def texts() -> None:
    """Interned strings of the image are found by their bytes."""
    text = "append"
    memory = new_str(text_length(text))
    for index in range(text_length(text)):
        memory.items[index] = text_byte(text, index)
    found = intern_bytes(memory.items.pointer(0), text_length(text))
    put_int(Int(hash_of_string(found) == hash_of_string(memory) and text_of(found).length == 6))


def in_one_piece() -> None:
    """Nothing is pinned any more: compaction leaves few gaps."""
    kept.tree = None
    kept.table = None
    compact()
    gaps = 0
    start, end = next_gap(heap.start)
    while start < end:
        gaps += 1
        start, end = next_gap(end)
    put_int(Int(gaps < 12))


@no_inline
def run() -> None:
    """All parts."""
    try:
        trees()
        names()
        fragments()
        exhaustion()
        clean_stack(100)
        weak()
        instances()
        texts()
        in_one_piece()
    except MemoryError:
        put_text("unexpected MemoryError")


def main() -> None:
    """Set the heap up and run."""
    memory = take_memory(Word(SIZE))
    filler = pointer_at(U8, memory)
    for index in range(SIZE):
        filler[index] = 0 if config.growing_heap else 0xA5
    initialise(memory, Word(SIZE), Word(SIZE))
    stack_roots.c_stack_end = frame_address()
    run()
