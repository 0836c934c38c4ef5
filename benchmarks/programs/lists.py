"""Lists: append, pop, insert, index, slices, comprehensions, concatenation, reversal, membership."""

import sys


def rotate(values, rounds):
    for _ in range(rounds):
        values.append(values.pop(0))
    return values[0]


def stack_machine(rounds):
    stack = []
    for i in range(rounds):
        stack.append(i)
        if i % 3 == 2:
            b = stack.pop()
            a = stack.pop()
            stack.append((a + b) % 1000)
    return len(stack), sum(stack)


def matrix_product(side):
    left = [[(i * j) % 7 for j in range(side)] for i in range(side)]
    right = [[(i + j) % 5 for j in range(side)] for i in range(side)]
    product = []
    for row in left:
        line = []
        for column in range(side):
            total = 0
            for k in range(side):
                total += row[k] * right[k][column]
            line.append(total)
        product.append(line)
    return sum([sum(line) for line in product])


def slices(rounds):
    values = list(range(100))
    total = 0
    for i in range(rounds):
        part = values[i % 50 : i % 50 + 25]
        part.reverse()
        part.extend(values[:5])
        part[2:4] = [i]
        total += part[0] + part[-1] + len(part) + (i in part)
        values[i % 100], values[(i * 7) % 100] = values[(i * 7) % 100], values[i % 100]
    return total


def main(size):
    print("rotate", rotate(list(range(300)), size * 20))
    print("stack", stack_machine(size * 100))
    print("matrix", matrix_product(size // 10))
    print("slices", slices(size * 50))
    evens = [value for value in range(size * 100) if value % 2 == 0]
    print("joined", len(evens + [0] * size), evens.index(size), evens.count(4), max(evens), min(evens))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000)
