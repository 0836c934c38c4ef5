# What is computed from small values needs no memory.
from micropython import heap_lock, heap_unlock


def integers(a, b):
    return (
        a + b,
        a - b,
    ) if a is None else a * b + a // b - a % b + (a << 2) - (a >> 1) + (a & b | a ^ b) + ~a + -b + +a + a**2


def booleans(a, b):
    yes, no = True, False
    yes, no = no, yes
    yes &= True
    no |= False
    total = -no + ~yes + (no + 1) + (no << 2) + (a > b > 0) + (a if yes else b) + (not a) + (a and b) + (yes or no)
    return total + (a == b) + (a != b) + (a < b) + (a <= b) + (a is b) + bool(a) + int(no) + abs(-a)


def texts(text, other):
    found = text.find("l") + text.rfind("l") + text.count("l") + len(text) + ord(text[1]) + ord(chr(65))
    found += text.startswith("he") + text.endswith("lo") + ("ell" in text) + (text == other) + (text < other)
    return found + text.isalpha() + text.isdigit() + int("12") + int("-0x1f", 16) + (hash(text) == hash("hello"))


def binary(data, target):
    found = data[0] + data.find(b"c") + len(data) + (data == b"abc") + (data < target) + (97 in data)
    target[0] = 7
    return found + int.from_bytes(data, "big") + int.from_bytes(data, "little") + target[0] + target[-1]


def floats(a, b):
    return int((a + b) * 2.0 - a / b) + int(a < b) + int(a == 1.5) + (a > 1) + int(b)


def ordered(items):
    items.sort()
    items.reverse()
    first = items.pop()
    items.append(first)
    return items.index(first) + items.count(first) + items[0] + items[-1] + len(items)


result = None
for function, arguments in (
    (integers, (13, 5)),
    (booleans, (3, 4)),
    (texts, ("hello", "help")),
    (binary, (b"abc", bytearray(b"xyz"))),
    (floats, (1.5, 2.5)),
    (ordered, ([3, 1, 2],)),
):
    heap_lock()
    result = function(*arguments)
    heap_unlock()
    print(function.__name__, result)
