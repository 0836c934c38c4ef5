"""How long a program that allocates a lot waits for the collector: longest and total pause."""

import gc
import time


class Node:
    def __init__(self, left, right):
        self.left = left
        self.right = right


def build(depth):
    return Node(None, None) if depth == 0 else Node(build(depth - 1), build(depth - 1))


def main():
    kept = build(15)
    begin = time.ticks_us()
    for _ in range(200):
        build(11)
    duration = time.ticks_diff(time.ticks_us(), begin)
    count, total, longest = gc.pauses()
    print("pauses:", count, "longest:", longest, "us, total:", total, "us of", duration, "us")
    print("ok" if count > 0 and kept.left is not kept.right and longest <= total else "FAILED")


main()
