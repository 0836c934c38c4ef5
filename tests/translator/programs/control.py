"""Control flow: loops and their else, ranges, match, walrus, chained comparisons, order of evaluation."""

from __future__ import annotations

from miniature import put_int, put_text

from adder.typed import U8, Array, Const, Int, Struct, Text, Word, static_ram, threaded

TABLE = (3, 1, 4, 1, 5, 9, 2, 6)
NAMES = ("zero", "one", "two")
PAIRS = (("a", 1), ("b", 2), ("c", 3))


class Op:
    """Constants for patterns."""

    ADD = 1
    SUB = 2
    MUL = 3
    NEG = 4
    STOP = 5


class Trace(Struct):
    """Records the order of evaluation."""

    log: Int


trace = Trace(0)
program = static_ram(Array[U8].of(bytes([1, 5, 2, 3, 3, 7, 4, 0, 1, 100, 5, 0])))


def note(digit: Int) -> Int:
    """Record a digit."""
    trace.log = trace.log * 10 + digit
    return digit


def ranges() -> None:
    """All forms of range."""
    for i in range(3):
        put_int(i)
    for i in range(2, 5):
        put_int(i)
    for i in range(10, 0, -3):
        put_int(i)
    for _ in range(5, 2):
        put_text("never")
    n = 4
    for i in range(n):
        n = 2
        put_int(i * 100 + n)
    for i in range(5):
        j = i
        i += 10
        put_int(i + j)
    last = -1
    for last in range(7):
        if last == 3:
            break
    else:
        put_text("no break")
    put_int(last)
    size: Word = 3
    for index in range(size - 1, -1, -1):
        put_int(index)
    for index in range(size):
        put_int(Int(index))
    total = 0
    for i in range(4):
        for j in range(i, 4):
            if j == 2:
                continue
            if i == 3:
                break
            total += i * 10 + j
        else:
            total += 1000
    put_int(total)


def while_loops(n: Int) -> Int:
    """while, else, continue."""
    steps = 0
    while n != 1:
        steps += 1
        if n % 2 == 0:
            n //= 2
            continue
        n = 3 * n + 1
    else:
        steps += 1000
    while True:
        steps += 1
        if steps > 1200:
            break
        while steps % 7:
            steps += 1
    return steps


def unrolled() -> None:
    """Loops over constants."""
    for name, value in PAIRS:
        if value == 2:
            continue
        put_text(name)
        put_int(value)
    for x in TABLE:
        if x == 9:
            break
        put_int(x)
    else:
        put_text("never")
    for i in range(len(TABLE)):
        put_int(TABLE[i])
    for i in range(3):
        put_text(NAMES[i])
    for _ in range(2):
        put_text("twice")
    _, x, _ = NAMES[0], note(3), True
    put_int(x)


def arithmetic(op: Int, a: Int, b: Int) -> Int:
    """match on integers."""
    match op:
        case Op.ADD:
            return a + b
        case Op.SUB | Op.NEG:
            return a - b
        case 3:
            result = a * b
        case _ if op > 100:
            result = op
        case _:
            result = -1
    return result


def plain_switch(op: Int) -> Text:
    """match with breaks of an outer loop."""
    text = "none"
    while True:
        match op:
            case 1:
                text = "one"
                break
            case 2:
                op = 1
                continue
            case 7 | 8:
                text = "more"
        op -= 1
        if op < 0:
            break
    return text


def interpret(start: Int) -> Int:
    """A little interpreter, not threaded."""
    pc = start
    acc = 0
    while True:
        op = program[pc]
        arg = program[pc + 1]
        pc += 2
        match op:
            case Op.ADD:
                acc += arg
            case Op.SUB:
                acc -= arg
                continue
            case Op.MUL:
                acc *= arg
            case Op.NEG:
                acc = -acc
            case Op.STOP:
                return acc
        put_int(acc)


@threaded
def interpret_threaded(start: Int) -> Int:
    """The same as threaded code, in a try."""
    pc = start
    acc = 0
    failures = 0
    while True:
        try:
            while True:
                match program[pc]:
                    case Op.ADD:
                        acc = checked_sum(acc, program[pc + 1])
                    case Op.SUB:
                        acc -= program[pc + 1]
                        pc += 2
                        continue
                    case Op.MUL:
                        acc *= program[pc + 1]
                        if acc > 1000:
                            break
                    case Op.NEG:
                        acc = -acc
                        for i in range(3):
                            if i == 1:
                                continue
                            if i == 2:
                                break
                            acc -= i
                    case Op.STOP:
                        return acc * 10 + failures
                    case 0:
                        return -1
                    case _:
                        put_text("unknown")
                pc += 2
                put_int(acc)
        except ValueError:
            failures += 1
            pc += 2


@threaded
def direct_threaded(start: Int, limit: Int) -> Int:
    """Threaded code whose operation is fetched before the match."""
    pc = start
    acc = 0
    while True:
        op = Int(program[pc]) * 3
        pc += 1
        match op:
            case 3:
                acc += program[pc]
                pc += 1
            case 6:
                pc += 1
                if acc > limit:
                    break
            case 9 | 12:
                pc += 1
                acc *= 2
            case _:
                acc += 1000
                break
    return acc


def checked_sum(a: Int, b: Int) -> Int:
    """Raises for a large sum."""
    if a + b > 50:
        raise ValueError("too large")
    return a + b


def chained(a: Int, b: Int, c: Int) -> Int:
    """Chained comparisons, walrus, conditional values."""
    count = 0
    if a < b < c:
        count += 1
    if a <= note(b) == c:
        count += 10
    if (d := a + b) > c and (e := d * 2) != 8:
        count += d + e
    x = 1 if a > b else 2 if a == b else 3
    return count * 10 + x


def short_circuit() -> None:
    """and, or, not do not evaluate more than they must."""
    trace.log = 0
    if note(1) == 2 and note(2) == 2:
        put_text("never")
    if note(3) == 3 or note(4) == 4:
        put_int(trace.log)
    ok = note(5) == 5 and not (note(6) == 5 or note(7) == 8)
    put_text("ok" if ok else "not ok")
    put_int(trace.log)
    trace.log = 0
    put_int(note(1) + note(2) * note(3) - note(4))
    put_int(trace.log)
    values = program
    trace.log = 0
    i = 2
    put_int(values[note(0)] + i + (i := 5) + i * note(9))
    put_int(trace.log)
    trace.log = 7
    put_int(trace.log + note(3))
    put_int(max(note(3), note(4), note(1)) + min(note(8), 2))
    a, b = 1, 2
    a, b = b, a + b
    a, b = b, a + b
    put_int(a * 100 + b)
    x = y = note(6)
    put_int(x + y)


def traced(number: Int, flag: Const[bool], factor: Const[int]) -> Int:
    """One copy for each value of the constants."""
    if flag:
        put_int(number)
    return number * factor


def main() -> None:
    """Everything."""
    ranges()
    put_int(while_loops(27))
    unrolled()
    for op in range(6):
        put_int(arithmetic(op, 7, 5))
        put_text(plain_switch(op + 4))
    put_int(arithmetic(200, 0, 0))
    put_int(interpret(0))
    put_int(interpret_threaded(0))
    put_int(direct_threaded(0, 0))
    put_int(direct_threaded(0, 100))
    put_int(chained(1, 2, 3))
    put_int(chained(3, 2, 1))
    put_int(chained(2, 2, 2))
    short_circuit()
    put_int(traced(3, True, 5) + traced(4, False, 6) + traced(5, flag=True, factor=5))
