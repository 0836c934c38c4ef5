"""Build and drop many binary trees: allocation and collection."""

import sys


class Node:
    def __init__(self, left, right):
        self.left = left
        self.right = right


def build(depth):
    if depth == 0:
        return Node(None, None)
    return Node(build(depth - 1), build(depth - 1))


def count(node):
    if node.left is None:
        return 1
    return 1 + count(node.left) + count(node.right)


def build_tuples(depth):
    if depth == 0:
        return None
    return (build_tuples(depth - 1), depth, build_tuples(depth - 1))


def depth_sum(tree):
    if tree is None:
        return 0
    left, depth, right = tree
    return depth_sum(left) + depth + depth_sum(right)


def main(size):
    kept = build(size)
    for depth in range(4, size + 1, 2):
        trees = 1 << (size - depth + 2)
        nodes = 0
        total = 0
        for _ in range(trees):
            nodes += count(build(depth))
            total += depth_sum(build_tuples(depth))
        print("depth", depth, "trees", trees, "nodes", nodes, "sum", total)
    print("kept", count(kept))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
