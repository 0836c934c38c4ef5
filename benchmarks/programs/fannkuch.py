"""Pancake flips over all permutations: list indexing, slices, reversal."""

import sys


def fannkuch(size):
    permutation = list(range(size))
    counts = [0] * size
    sign = 1
    checksum = 0
    most = 0
    while True:
        first = permutation[0]
        if first:
            flips = 0
            stack = permutation[:]
            while first:
                low = 0
                high = first
                while low < high:
                    stack[low], stack[high] = stack[high], stack[low]
                    low += 1
                    high -= 1
                flips += 1
                first = stack[0]
            if flips > most:
                most = flips
            checksum += sign * flips
        # The next permutation: each differs from the one before by a rotation of a prefix.
        sign = -sign
        position = 1
        while True:
            if position == size:
                return checksum, most
            carried = permutation[0]
            for i in range(position):
                permutation[i] = permutation[i + 1]
            permutation[position] = carried
            counts[position] += 1
            if counts[position] <= position:
                break
            counts[position] = 0
            position += 1


def main(size):
    checksum, most = fannkuch(size)
    print("checksum", checksum)
    print("flips", size, most)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 9)
