"""Arithmetic expressions: read, evaluate, print."""

from .text import balanced

PRECEDENCE = {"+": 1, "-": 1, "*": 2, "/": 2}


class Number:
    def __init__(self, value):
        self.value = value

    def evaluate(self):
        return self.value

    def __str__(self):
        return str(self.value)


class Operation:
    def __init__(self, operator, left, right):
        self.operator = operator
        self.left = left
        self.right = right

    def evaluate(self):
        left = self.left.evaluate()
        right = self.right.evaluate()
        if self.operator == "+":
            return left + right
        if self.operator == "-":
            return left - right
        if self.operator == "*":
            return left * right
        return left // right

    def __str__(self):
        return "(%s %s %s)" % (self.left, self.operator, self.right)


def split(text):
    parts = []
    number = ""
    for character in text + " ":
        if character.isdigit():
            number += character
            continue
        if number:
            parts.append(number)
            number = ""
        if character != " ":
            parts.append(character)
    return parts


def read(text):
    if not balanced(text):
        raise ValueError("unbalanced: " + text)
    parts = split(text)
    parts.reverse()
    return read_operation(parts, 0)


def read_operation(parts, least):
    left = read_operand(parts)
    while parts and PRECEDENCE.get(parts[-1], 0) > least:
        operator = parts.pop()
        left = Operation(operator, left, read_operation(parts, PRECEDENCE[operator]))
    return left


def read_operand(parts):
    part = parts.pop()
    if part == "(":
        inner = read_operation(parts, 0)
        parts.pop()
        return inner
    return Number(int(part))
