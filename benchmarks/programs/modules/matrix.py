"""Matrices as lists of rows."""


def identity(size):
    return [[1 if row == column else 0 for column in range(size)] for row in range(size)]


def transposed(matrix):
    return [list(row) for row in zip(*matrix)]


def product(left, right):
    columns = transposed(right)
    return [[sum([a * b for a, b in zip(row, column)]) for column in columns] for row in left]


def power(matrix, exponent):
    result = identity(len(matrix))
    while exponent:
        if exponent & 1:
            result = product(result, matrix)
        matrix = product(matrix, matrix)
        exponent >>= 1
    return result


def determinant(matrix):
    if len(matrix) == 1:
        return matrix[0][0]
    total = 0
    sign = 1
    for column in range(len(matrix)):
        minor = [row[:column] + row[column + 1 :] for row in matrix[1:]]
        total += sign * matrix[0][column] * determinant(minor)
        sign = -sign
    return total


FIBONACCI = [[1, 1], [1, 0]]
