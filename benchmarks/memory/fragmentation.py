"""Fill the heap with blocks of 960 bytes, free every second one, then ask for one block of 16000 bytes."""

import gc

BLOCK = 960


def filled_heap():
    blocks = []
    try:
        while True:
            block = bytearray(BLOCK)
            block[0] = block[BLOCK - 1] = len(blocks) & 0xFF
            blocks.append(block)
    except MemoryError:
        block = None
    return blocks


def main():
    blocks = filled_heap()
    count = len(blocks)
    for i in range(0, count, 2):
        blocks[i] = None
    gc.collect()
    print("blocks:", count, "free after dropping every second one:", gc.mem_free())
    large = bytearray(16000)
    for i in range(16000):
        large[i] = 0xAA
    intact = True
    for i in range(1, count, 2):
        block = blocks[i]
        if len(block) != BLOCK or block[0] != i & 0xFF or block[BLOCK - 1] != i & 0xFF:
            intact = False
    print("large block:", len(large), "others intact:", intact)
    print("ok" if intact and count > 30 else "FAILED")


main()
