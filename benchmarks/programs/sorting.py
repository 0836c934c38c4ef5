"""Sorting: the built-in sort with and without keys, and quicksort, heapsort and mergesort in Python."""

import sys


def random_values(count):
    seed = 42
    values = []
    for _ in range(count):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        values.append(seed >> 8)
    return values


def quicksort(values, low, high):
    while low < high:
        pivot = values[(low + high) // 2]
        i = low
        j = high
        while i <= j:
            while values[i] < pivot:
                i += 1
            while values[j] > pivot:
                j -= 1
            if i <= j:
                values[i], values[j] = values[j], values[i]
                i += 1
                j -= 1
        quicksort(values, low, j)
        low = i


def sift(values, root, end):
    while 2 * root + 1 <= end:
        child = 2 * root + 1
        if child + 1 <= end and values[child] < values[child + 1]:
            child += 1
        if values[root] >= values[child]:
            return
        values[root], values[child] = values[child], values[root]
        root = child


def heapsort(values):
    last = len(values) - 1
    for root in range(last // 2, -1, -1):
        sift(values, root, last)
    for end in range(last, 0, -1):
        values[0], values[end] = values[end], values[0]
        sift(values, 0, end - 1)


def mergesort(values):
    if len(values) < 2:
        return values
    middle = len(values) // 2
    left = mergesort(values[:middle])
    right = mergesort(values[middle:])
    merged = []
    i = 0
    j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]


def checksum(values):
    total = 0
    for i in range(len(values)):
        total = (total + (i + 1) * values[i]) % 1000000007
    return total


def main(size):
    values = random_values(size)
    quick = values[:]
    quicksort(quick, 0, size - 1)
    heap = values[:]
    heapsort(heap)
    merged = mergesort(values)
    print("quick", checksum(quick))
    print("heap", checksum(heap))
    print("merge", checksum(merged))
    print("builtin", checksum(sorted(values)), quick == heap == merged == sorted(values))
    many = random_values(size * 6)
    many.sort()
    print("sort", checksum(many))
    many.sort(key=lambda value: value % 1000)
    print("by key", checksum(many))
    texts = [str(value) for value in values]
    texts.sort(reverse=True)
    print("texts", texts[0], texts[-1])


main(int(sys.argv[1]) if len(sys.argv) > 1 else 34000)
