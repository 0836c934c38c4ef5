"""Laying out text: wrapping, justification, tables."""

from .containers import Stack

WIDTH = 40


def wrap(text, width=WIDTH):
    lines = []
    line = ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = line + " " + word if line else word
    if line:
        lines.append(line)
    return lines


def centred(text, width=WIDTH):
    space = width - len(text)
    return " " * (space // 2) + text + " " * (space - space // 2)


def table(rows):
    widths = [max([len(str(row[column])) for row in rows]) for column in range(len(rows[0]))]
    lines = []
    for row in rows:
        cells = []
        for cell, width in zip(row, widths):
            cells.append(str(cell) + " " * (width - len(str(cell))))
        lines.append("|".join(cells))
    return "\n".join(lines)


def balanced(text):
    pairs = {")": "(", "]": "[", "}": "{"}
    stack = Stack()
    for character in text:
        if character in "([{":
            stack.push(character)
        elif character in pairs:
            if len(stack) == 0 or stack.pop() != pairs[character]:
                return False
    return len(stack) == 0
