"""Growing heaps on simulated memory: budgets, rooms behind large arrays, free pages that go back."""

from __future__ import annotations

import pytest
from simulated_heap import World

from adder.typed import config
from adder.typed.memory import memory
from adder.vm.heap import compact as compaction, growth, release, rooms, space
from adder.vm.heap.bitmap import test_bit as is_set
from adder.vm.heap.growth import lengthen, want_room
from adder.vm.heap.heap import allocate, bytes_allocated, collect, compact, heap
from adder.vm.heap.layout import ARRAY_BYTES, size_of
from adder.vm.heap.pages import PAGE, PAGE_SHIFT, page_of, pages

pytestmark = pytest.mark.skipif(not config.growing_heap, reason="the heap has a fixed size")

LENGTH = 40_000
"""Bytes of an array large enough for a room."""


@pytest.fixture
def world(monkeypatch) -> World:
    monkeypatch.setattr(rooms, "ARRAYS", [0] * rooms.COUNT)
    for module in (compaction, growth, rooms):
        monkeypatch.setattr(module, "ARRAYS", rooms.ARRAYS)
    monkeypatch.setattr(release.PageHooks, "release", give_back)
    return World(heap_size=1 << 23, committed=1 << 12).start(monkeypatch)


def give_back(start: int, size: int) -> bool:
    """What an operating system does with pages: they are zero when they are used again."""
    assert start % PAGE == 0 and size % PAGE == 0
    memory.write(start, bytes(size))
    return True


def large_array(world: World, slot: int, length: int = LENGTH) -> int:
    """Keep a new array of bytes with a room in a root; returns its address."""
    want_room()
    node, address = world.new("bytes", length)
    world.set_root(0, slot, node, address)
    return address


def lengthened(world: World, slot: int, address: int, length: int) -> bool:
    """Try to lengthen an array; the model learns of it."""
    node = world.statics[slot]
    if not lengthen(address, length):
        return False
    new_length = memory.load(address + 8, 4)
    assert new_length >= length
    assert (
        memory.read(address + ARRAY_BYTES + node.length, new_length - node.length).count(0)
        == new_length - node.length
    )
    node.payload += bytes(new_length - node.length)
    node.length = new_length
    return True


def test_an_array_grows_where_it_is(world):
    address = large_array(world, 0)
    others = [allocate(64) for _ in range(600)]
    length = LENGTH
    while lengthened(world, 0, address, length + 1):
        length = world.statics[0].length
    assert length > LENGTH * 3 // 2
    end = address + size_of(address)
    assert all(not address <= other < end for other in others)
    world.reachable()
    collect()
    world.reachable()


def test_small_arrays_and_those_without_room_do_not_grow(world):
    node, small = world.new("bytes", 100)
    world.set_root(0, 0, node, small)
    assert not lengthen(small, 101)
    first, second = large_array(world, 1), large_array(world, 2)
    for _ in range(rooms.COUNT):
        large_array(world, 3)
    assert not lengthened(world, 1, first, 2 * LENGTH)
    assert not lengthened(world, 2, second, 10 * LENGTH)
    world.reachable()


def test_the_room_of_a_dead_array_is_a_gap(world):
    large_array(world, 0)
    before = [gap for gap in gaps() if gap[1] - gap[0] >= rooms.LARGE]
    world.set_root(0, 0, None, 0)
    collect()
    assert not any(rooms.ARRAYS)
    assert before == [] or sum(end - start for start, end in gaps()) >= LENGTH


def gaps() -> list[tuple[int, int]]:
    """All gaps."""
    found = []
    start, end = space.next_gap(heap.start)
    while start < end:
        found.append((start, end))
        start, end = space.next_gap(end)
    return found


def test_compaction_leaves_arrays_with_rooms_where_they_are(world):
    small, address = world.new("bytes", 20_000)
    world.set_root(0, 0, small, address)
    array = large_array(world, 1)
    behind, address = world.new("bytes", 5000)
    world.set_root(0, 2, behind, address)
    world.set_root(0, 0, None, 0)
    compact()
    assert world.object_address(world.statics[1]) == array
    room = next(number for number in range(rooms.COUNT) if rooms.ARRAYS[number] == array)
    address = world.object_address(behind)
    assert not rooms.STARTS[room] <= address < rooms.ENDS[room]
    assert lengthened(world, 1, array, 3 * LENGTH // 2)
    world.reachable()


def pages_noted(start: int, end: int) -> int:
    """How many pages between two addresses are noted as written to."""
    return sum(is_set(pages.map, page) for page in range(page_of(start), page_of(end)))


def test_pages_are_counted_and_zero_when_they_are_used(world):
    assert pages.used == pages_noted(heap.start, heap.limit)
    node, address = world.new("bytes", 50_000)
    world.set_root(0, 0, node, address)
    assert pages_noted(address, address + 50_000) >= 12
    assert pages.used == pages_noted(heap.start, heap.limit)
    world.set_root(0, 0, None, 0)
    collect()
    world.new("bytes", 60_000)
    assert pages.used == pages_noted(heap.start, heap.limit)


def test_free_pages_go_back_before_more_than_ever_are_used(world, monkeypatch):
    monkeypatch.setattr(growth, "LEAST_BUDGET", 1 << 12)
    for slot in range(3):
        node, address = world.new("bytes", 150_000)
        world.set_root(0, slot, node, address)
    most = space.policy.most = pages.used
    world.set_root(0, 1, None, 0)
    collect()
    assert pages.used == most, "nothing goes back as long as that is not needed"
    for slot in (3, 4):
        node, address = world.new("bytes", 140_000 + 20_000 * slot)
        world.set_root(0, slot, node, address)
    world.reachable()
    assert pages.used << PAGE_SHIFT < bytes_allocated() + 30_000
    assert space.policy.most >= pages.used == pages_noted(heap.start, heap.limit)


def test_memory_goes_back_when_little_is_left(world, monkeypatch):
    monkeypatch.setattr(growth, "LEAST_BUDGET", 1 << 14)
    for slot in range(4):
        node, address = world.new("bytes", 150_000)
        world.set_root(0, slot, node, address)
    for slot in range(4):
        world.set_root(0, slot, None, 0)
    node, address = world.new("pair")
    world.set_root(0, 4, node, address)
    collect()
    collect()
    assert pages.used < 20
    assert heap.end - heap.start < 1 << 17, "what is free at the end leaves the heap"
    node, address = world.new("bytes", 200_000)
    world.set_root(0, 0, node, address)
    world.reachable()


def test_moved_memory_is_not_taken_twice(world):
    node, source = world.new("bytes", 300_000, fill=7)
    world.set_root(0, 0, node, source)
    target = allocate(300_016)
    release.release_between(target, target + 300_016)
    space.policy.most = pages.used
    content = memory.read(source + ARRAY_BYTES, 290_000)
    release.move_memory(target + ARRAY_BYTES, source + ARRAY_BYTES, 290_000)
    assert memory.read(target + ARRAY_BYTES, 290_000) == content
    assert pages.used <= space.policy.most + release.PIECE // PAGE
    assert size_of(source) >= 300_000, "what is not part of the items stays as it is"
    assert memory.read(source + 2 * PAGE, 16 * PAGE).count(0) == 16 * PAGE


def test_compaction_takes_no_more_memory_than_there_was(world, monkeypatch):
    """Objects that move to pages that have been given back leave others, which are given back meanwhile."""
    monkeypatch.setattr(growth, "LEAST_BUDGET", 1 << 12)
    for slot in range(5):
        node, address = world.new("bytes", 90_000, fill=slot + 1)
        world.set_root(0, slot, node, address)
    for slot in (0, 2):
        world.set_root(0, slot, None, 0)
    collect()
    release.release_pages(1000, 0)
    space.policy.most = pages.used
    compact()
    world.reachable()
    assert space.policy.most <= pages.used + 1
    assert pages.used << PAGE_SHIFT < 3 * 90_000 + 100_000


def test_garbage_is_collected_when_the_budget_is_used_up(world, monkeypatch):
    monkeypatch.setattr(growth, "LEAST_BUDGET", 1 << 14)
    collect()
    for _ in range(5000):
        allocate(64)
        assert bytes_allocated() <= (1 << 14) + space.WINDOW + 64
    assert heap.end - heap.start < 1 << 17


def test_gaps_found_in_the_map_are_free(world):
    """After a collection allocation knows gaps from a map: it never gives out memory that is in use."""
    nodes = []
    for number in range(400):
        node, address = world.new("array" if number % 3 else "bytes", number % 40)
        if nodes:
            node.references = dict.fromkeys(node.references)
        nodes.append((node, address))
        if number % 100 == 7:
            world.set_root(0, number // 100, node, address)
    collect()
    for slot in range(6):
        node, address = world.new("bytes", 3000 * slot)
        world.set_root(1, slot, node, address)
        for _ in range(50):
            world.new("bytes", slot * 7)
        world.reachable()
