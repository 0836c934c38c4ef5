# Memory is used up by one chain and by many small objects, again and again; each time all of it is free afterwards.

import gc


def chain():
    links = []
    try:
        while True:
            links = [links]
    except MemoryError:
        links = None
        return True


def heap_of_objects():
    items = []
    try:
        while True:
            items.append(([], {}, bytearray(10)))
    except MemoryError:
        items = None
        return True


for attempt in range(2):
    print(chain())
    gc.collect()
    print(heap_of_objects())
    gc.collect()
