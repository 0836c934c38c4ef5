"""Generators: plain, pipelines, `yield from` through a tree, `send`, expressions, own iterators."""

import sys


class Node:
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None

    def insert(self, key):
        node = self
        while True:
            if key < node.key:
                if node.left is None:
                    node.left = Node(key)
                    return
                node = node.left
            else:
                if node.right is None:
                    node.right = Node(key)
                    return
                node = node.right

    def __iter__(self):
        if self.left is not None:
            yield from self.left
        yield self.key
        if self.right is not None:
            yield from self.right


class Countdown:
    def __init__(self, start):
        self.value = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.value == 0:
            raise StopIteration
        self.value -= 1
        return self.value


def numbers(count):
    i = 0
    while i < count:
        yield i
        i += 1


def squares(source):
    for value in source:
        yield value * value


def without_multiples(source, divisor):
    for value in source:
        if value % divisor:
            yield value


def averager():
    total = 0
    count = 0
    average = 0
    while True:
        value = yield average
        total += value
        count += 1
        average = total // count


def main(size):
    print("pipeline", sum(without_multiples(squares(numbers(size * 8)), 3)))
    root = Node(5000)
    key = 1
    for _ in range(400):
        key = key * 7919 % 10007
        root.insert(key)
    total = 0
    for _ in range(size // 2000):
        for value in root:
            total += value
    print("tree", total)
    print("countdown", sum(Countdown(size * 4)))
    average = averager()
    next(average)
    last = 0
    for i in range(size * 4):
        last = average.send(i)
    print("average", last)
    print("expression", sum(x * y for x in range(size // 400) for y in range(300) if x != y))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 180000)
