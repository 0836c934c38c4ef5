"""The heap on simulated memory: random object graphs survive collection and compaction."""

from __future__ import annotations

import os
import subprocess
import sys
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from simulated_heap import KINDS, SLOTS, Node, World, interned_word

from adder.typed import Array, Word, config
from adder.typed.memory import memory
from adder.vm.heap import mark, space
from adder.vm.heap.heap import (
    allocate,
    bytes_allocated,
    bytes_free,
    collect,
    compact,
    heap,
    lock,
    set_threshold,
    unlock,
)
from adder.vm.heap.layout import GRANULE, WORD_BYTES, size_of
from adder.vm.heap.pins import pin_address
from adder.vm.heap.roots import stack_roots
from adder.vm.heap.stress import POISON, stress
from adder.vm.heap.texts import dynamic_texts
from adder.vm.heap.weak import DUE, finalisers, weak_cells

WEIGHTS = {
    "new": 30,
    "link": 30,
    "grow": 30,
    "walk": 8,
    "drop": 4,
    "type": 4,
    "pin": 1,
    "collect": 3,
    "compact": 3,
}


def random_operation(rng: Random) -> tuple:
    """One random step: a name, places of roots, and numbers."""
    [name] = rng.choices(list(WEIGHTS), list(WEIGHTS.values()))
    areas = [0, 0, 0, 1, 1, 1, 2]
    first = (rng.choice(areas), rng.randrange(SLOTS))
    second = (rng.choice(areas), rng.randrange(SLOTS))
    # Mostly small objects; now and then one of several blocks.
    length = rng.randrange(20) if rng.random() < 0.95 else rng.randrange(300)
    return name, first, second, rng.choice(KINDS), length, rng.randrange(1000)


@pytest.fixture
def world(monkeypatch) -> World:
    return World().start(monkeypatch)


def perform(world: World, operation: tuple) -> None:
    """Do one random step in memory and in the model."""
    match operation:
        case ["new", (area, slot), _, kind, length, number]:
            node, address = world.new(kind, length)
            world.set_root(area, slot, node, address, number)
        case ["drop", (area, slot), *_]:
            world.set_root(area, slot, None, 0)
        case ["collect", *_]:
            collect()
        case ["compact", *_]:
            compact()
            assert free_pieces(heap.gap_end) == free_pieces(heap.start), "allocation passes over free memory"
        case _:
            perform_on_object(world, operation)


def perform_on_object(world: World, operation: tuple) -> None:
    """Do a step that needs an object in its first place."""
    name, (area, slot), (other_area, other_slot), kind, length, number = operation
    node = world.areas()[area][1][slot]
    if node is None:
        return
    places = {id(found): address for found, address in world.reachable()}
    address = places[id(node)]
    offset = list(node.references)[number % len(node.references)] if node.references else 0
    other = world.areas()[other_area][1][other_slot]
    if name == "link" and offset:
        world.store(address + offset, places[id(other)] if other else 0)
        node.references[offset] = other
    elif name == "grow" and offset:
        child, at = world.new(kind, length, number & 255)
        world.store(world.object_address(node) + offset, at)
        node.references[offset] = child
    elif name == "walk" and offset and node.references[offset] is not None:
        world.set_root(other_area, other_slot, node.references[offset], world.load(address + offset), number)
    elif name == "type":
        give_type(world, node)
    elif name == "pin":
        pin_address(address)
        node.pinned_at = address


def give_type(world: World, node: Node) -> None:
    """Let an object have a type that is on the heap."""
    new_type, at = world.new("second")
    new_type.payload = world.load(world.types[node.kind] + WORD_BYTES).to_bytes(WORD_BYTES, "little")
    memory.write(at + WORD_BYTES, new_type.payload)
    world.store(world.object_address(node), at)
    node.type_node = new_type


def run_randomly(world: World, seed: int, steps: int) -> None:
    """Perform many random steps; when memory is used up, drop some roots."""
    rng = Random(seed)
    for _ in range(steps):
        try:
            perform(world, random_operation(rng))
        except MemoryError:
            for slot in range(SLOTS):
                world.set_root(rng.randrange(2), slot, None, 0)
        world.reachable()


@given(st.integers(0, 10**9), st.sampled_from([1, 2, 5, 100]), st.sampled_from([2000, 6000, 20000]))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_random_graphs_survive(monkeypatch, seed, depth, size):
    monkeypatch.setattr(mark, "MAX_DEPTH", depth)
    world = World(size, size // 3).start(monkeypatch)
    run_randomly(world, seed, 150)
    compact()
    live = world.reachable()
    assert bytes_allocated() == heap.live
    assert heap.live == sum(size_of(address) for _, address in live)


@given(st.integers(0, 10**9))
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_compaction_at_every_allocation(monkeypatch, seed):
    monkeypatch.setattr(config, "stress", True)
    run_randomly(World().start(monkeypatch), seed, 100)


def fill(world: World, kind: str = "pair", length: int = 0) -> int:
    """Allocate garbage until memory is used up without a collection; how many objects that were."""
    heap.enabled = False
    count = 0
    try:
        while True:
            world.new(kind, length)
            count += 1
    except MemoryError:
        heap.enabled = True
        return count


def chain(world: World, count: int, kind: str = "pair") -> list[Node]:
    """A linked list of `count` objects in the first static root, each followed by one that is garbage."""
    nodes: list[Node] = []
    for _ in range(count):
        node, address = world.new(kind)
        offset = min(node.references)
        node.references[offset] = world.statics[0]
        world.store(address + offset, world.address(0, 0))
        world.set_root(0, 0, node, address)
        nodes.append(node)
        world.new(kind)
    return nodes


def free_pieces(position: int) -> list[int]:
    """The sizes of all gaps from a position on."""
    sizes = []
    start, end = space.next_gap(position)
    while start < end:
        sizes.append(end - start)
        start, end = space.next_gap(end)
    return sizes


def test_everything_unreachable_is_freed(world):
    fill(world)
    collect()
    assert bytes_allocated() == 0
    assert free_pieces(heap.start) == [heap.end - heap.start]


def test_compaction_leaves_one_piece(world):
    nodes = chain(world, 30)
    collect()
    assert len(free_pieces(heap.start)) > 20
    compact()
    world.reachable()
    assert free_pieces(heap.start) == [bytes_free()]
    assert bytes_allocated() == len(nodes) * size_of(world.address(0, 0))


def test_fragmented_memory_is_compacted_for_a_large_object(monkeypatch):
    world = World(committed=10**6).start(monkeypatch)
    count = (heap.end - heap.start) // (2 * (4 * WORD_BYTES)) - 1
    chain(world, count)
    length = bytes_free() + count * 4 * WORD_BYTES // 2
    world.set_root(1, 0, *world.new("bytes", length))
    assert len(world.reachable()) == count + 1


def test_pinned_and_conservative_roots_do_not_move(world):
    nodes = chain(world, 12)
    pinned = nodes[3]
    pinned.pinned_at = world.object_address(pinned)
    pin_address(pinned.pinned_at)
    world.set_root(2, 0, nodes[7], world.object_address(nodes[7]), inside=WORD_BYTES + 3)
    nodes[7].pinned_at = world.object_address(nodes[7])
    compact()
    world.reachable()
    _, address = world.new("pair")
    assert address < pinned.pinned_at, "the gaps before what stays are used"


def test_objects_move_into_holes_before_what_stays(monkeypatch):
    """A pinned object in the middle: what is behind it moves before it, so that the memory behind it is one piece."""
    world = World(20000, 10**6).start(monkeypatch)
    nodes = chain(world, (heap.end - heap.start) // (16 * WORD_BYTES))
    middle = nodes[len(nodes) // 2]
    middle.pinned_at = world.object_address(middle)
    pin_address(middle.pinned_at)
    collect()
    free = bytes_free()
    compact()
    world.reachable()
    block = config.word_bits * GRANULE
    assert max(free_pieces(heap.start)) > free - 2 * block
    assert heap.end - middle.pinned_at > max(free_pieces(heap.start)) > heap.end - middle.pinned_at - block


def test_a_permanent_pin_dies_with_its_object(world):
    _, address = world.new("pair")
    pin_address(address)
    collect()
    assert bytes_allocated() == 0
    world.new("empty")
    world.set_root(0, 0, *world.new("pair"))
    before = world.address(0, 0)
    compact()
    assert world.address(0, 0) < before


def test_large_objects_leave_the_gap_in_use(world):
    chain(world, 8)
    collect()
    world.new("empty")
    gap = (heap.next, heap.gap_end)
    assert gap[1] < heap.end
    world.set_root(0, 1, *world.new("bytes", space.LARGE))
    assert (heap.next, heap.gap_end) == gap
    world.reachable()


def test_absurd_sizes_are_memory_errors(world):
    free = bytes_free()
    for size in (heap.limit - heap.start + 1, 1 << (config.word_bits - 1), (1 << config.word_bits) - 1):
        with pytest.raises(MemoryError):
            allocate(size)
        assert bytes_free() == free
    world.new("pair")


def test_memory_error_is_survivable(world):
    node, address = world.new("array", 1000 // WORD_BYTES)
    world.set_root(0, 0, node, address)
    for offset in node.references:
        try:
            child, at = world.new("bytes", 200)
        except MemoryError:
            break
        node.references[offset] = child
        world.store(world.address(0, 0) + offset, at)
    else:
        pytest.fail("memory should have been used up")
    world.reachable()
    world.set_root(0, 0, None, 0)
    world.new("bytes", 2000)


def test_lock_and_unlock(world):
    lock()
    lock()
    with pytest.raises(MemoryError):
        world.new("empty")
    unlock()
    with pytest.raises(MemoryError):
        world.new("empty")
    unlock()
    world.new("empty")


def test_collection_at_threshold(world):
    set_threshold(20 * GRANULE)
    for _ in range(15):
        world.new("empty")
        assert bytes_allocated() <= 20 * GRANULE + space.WINDOW
    for _ in range(3 * space.WINDOW // GRANULE):
        world.new("empty")
    assert bytes_allocated() < 2 * space.WINDOW + 20 * GRANULE


def test_disabled_collector(world):
    heap.enabled = False
    count = fill(world)
    heap.enabled = False
    with pytest.raises(MemoryError):
        world.new("pair")
    heap.enabled = True
    world.new("pair")
    assert count * size_of(heap.start) > bytes_free() // 2


@pytest.mark.skipif(not config.growing_heap, reason="the heap has a fixed size")
def test_without_collector_the_heap_grows_up_to_its_limit(world):
    """Gaps that are too small for an object do not keep the heap from growing."""
    chain(world, 25)
    collect()
    fill(world, "bytes", 700)
    assert max(free_pieces(heap.start)) < 700 + GRANULE
    assert heap.limit - heap.end < 700 + GRANULE


def test_fail_after(monkeypatch):
    monkeypatch.setattr(config, "stress", True)
    world = World().start(monkeypatch)
    stress.fail_after = 3
    world.new("empty")
    world.new("empty")
    with pytest.raises(MemoryError):
        world.new("empty")
    world.new("empty")


def test_free_memory_is_poisoned(monkeypatch):
    """Wherever something has been, and however the heap has grown: after a collection, free memory holds nothing."""
    monkeypatch.setattr(config, "stress", True)
    monkeypatch.setattr(stress, "interval", 0)
    world = World().start(monkeypatch)
    random = Random(3)
    for _ in range(60):
        world.set_root(0, 0, None, 0)
        chain(world, random.randrange(20))
        fill(world, "bytes", random.choice((1, 40, 700)))
        random.choice((collect, compact))()
        position = heap.start
        while position < heap.end:
            start, end = space.next_gap(position)
            assert memory.read(start, end - start) == bytes([POISON]) * (end - start)
            position = end


def test_value_stack_above_top_is_cleared(world):
    world.store(stack_roots.top, heap.start)
    collect()
    assert world.load(stack_roots.top) == 0


def test_interned_strings_are_weak(world):
    dynamic_texts.texts = Array[Word](4)
    nodes = [world.new("bytes", 8 + index) for index in range(3)]
    for index, (_, address) in enumerate(nodes):
        dynamic_texts.texts[index] = address
    holder, address = world.new("pair")
    world.set_root(0, 0, holder, address)
    world.store(address + WORD_BYTES, interned_word(dynamic_texts.rom_count + 1))
    world.store(stack_roots.base, interned_word(dynamic_texts.rom_count + 2))
    compact()
    assert dynamic_texts.texts[0] == 0
    for index in (1, 2):
        world.check_object(nodes[index][0], dynamic_texts.texts[index])
    assert dynamic_texts.texts[1] == heap.start


def test_finalisers_become_due_once(world):
    node, address = world.new("pair")
    world.set_root(0, 0, node, address)
    finalisers.entries = Array[Word](4)
    finalisers.entries[0] = address
    finalisers.count = 1
    collect()
    assert finalisers.due == 0
    world.set_root(0, 0, None, 0)
    compact()
    assert finalisers.due == 1
    entry = finalisers.entries[0]
    assert entry & DUE
    world.check_object(node, entry & ~DUE)
    finalisers.count, finalisers.due = 0, 0
    collect()
    assert bytes_allocated() == 0


def test_weak_cells(world):
    """A cell is cleared when its target dies, follows it when it moves, and is forgotten when it dies itself."""
    world.new("bytes", 100)
    cells = Array[Word](4)
    weak_cells.entries = cells
    targets = [world.new("pair") for _ in range(3)]
    for slot in range(3):
        node, address = world.new("second")
        world.store(address + WORD_BYTES, targets[slot][1])
        node.payload = b""
        if slot < 2:
            world.set_root(0, slot, node, address)
        cells[slot] = address
    weak_cells.count = 3
    world.set_root(1, 0, *targets[0])
    world.set_root(1, 1, *targets[2])
    compact()
    assert weak_cells.count == 1
    cell = world.address(0, 0)
    assert cells[0] == cell
    assert world.load(cell + WORD_BYTES) == world.address(1, 0)
    assert world.load(world.address(0, 1) + WORD_BYTES) == 0


@pytest.mark.skipif(config.word_bits == 32, reason="this is that run")
def test_all_that_with_32_bit_words():
    environment = os.environ | {"ADDER_WORD_BITS": "32"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", __file__]
    result = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=600)
    assert result.returncode == 0, result.stdout[-3000:]
