"""The spectral norm of an infinite matrix by power iteration: floats in lists and small calls."""

import sys


def element(row, column):
    return 1.0 / ((row + column) * (row + column + 1) // 2 + row + 1)


def times_vector(vector, result):
    for row in range(len(result)):
        total = 0.0
        for column in range(len(vector)):
            total += element(row, column) * vector[column]
        result[row] = total


def times_vector_transposed(vector, result):
    for row in range(len(result)):
        total = 0.0
        for column in range(len(vector)):
            total += element(column, row) * vector[column]
        result[row] = total


def main(size):
    u = [1.0] * size
    v = [0.0] * size
    between = [0.0] * size
    for _ in range(10):
        times_vector(u, between)
        times_vector_transposed(between, v)
        times_vector(v, between)
        times_vector_transposed(between, u)
    dot_uv = 0.0
    dot_vv = 0.0
    for i in range(size):
        dot_uv += u[i] * v[i]
        dot_vv += v[i] * v[i]
    print("norm %.9f" % (dot_uv / dot_vv) ** 0.5)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 220)
