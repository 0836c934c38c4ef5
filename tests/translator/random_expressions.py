"""Random functions of typed Python whose values are known to fit their types."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from adder.translator.ir import types as t

KINDS = [t.INT, t.WORD, t.U8, t.U16, t.U32, t.U64, t.I8, t.I32, t.I64]
PARAMETERS = [(f"p{index}", kind) for index, kind in enumerate(KINDS)]


def samples(kind: t.Integer) -> list[int]:
    """Values to call functions with."""
    values = {kind.minimum, kind.maximum, 0, 1, 7, kind.maximum // 3}
    return sorted(values | ({-1, -8} if kind.signed else set()))


@dataclass
class Value:
    """An expression's text, type (None: a literal), and the range of its values."""

    text: str
    kind: t.Integer | None
    low: int
    high: int

    def fits(self, kind: t.Integer) -> bool:
        """Whether all values are in a type's range."""
        return kind.holds(self.low) and kind.holds(self.high)


def meeting(left: Value, right: Value) -> t.Integer | None:
    """The type of an operation on two values, as the reference says."""
    if left.kind is None and right.kind is None:
        return None
    if left.kind is not None and right.kind is not None:
        return t.promoted(t.common_integer(left.kind, right.kind))
    number, literal = (left, right) if left.kind is not None else (right, left)
    assert number.kind is not None
    kind = t.promoted(number.kind)
    return kind if literal.fits(kind) else None


def leaf(random: Random) -> Value:
    """A parameter, a part of one, or a literal."""
    name, kind = random.choice(PARAMETERS)
    match random.randint(0, 3):
        case 0:
            number = random.choice([0, 1, 2, 3, 10, 100, 255, 65535, -1, -7])
            return Value(f"({number})", None, number, number)
        case 1:
            mask = random.choice([1, 15, 127, 4095])
            if kind.signed:
                return Value(f"({name} & {mask & 127})", t.promoted(kind), 0, mask & 127)
            return Value(f"({name} & {mask})", t.promoted(kind), 0, min(mask, kind.maximum))
        case 2:
            return Value(f"({name} % 100)", t.promoted(kind), 0, min(99, kind.maximum))
    return Value(name, kind, kind.minimum, kind.maximum)


def corners(left: Value, right: Value, operation: str) -> tuple[int, int] | None:
    """The range of an operation, or None if it is not defined for all values."""
    a, b, c, d = left.low, left.high, right.low, right.high
    if operation in ("//", "%"):
        if c <= 0 <= d:
            return None
        if operation == "%":
            return (min(0, c + 1), max(0, d - 1))
    if operation in ("&", "|", "^"):
        if min(a, c) < 0:
            return None
        return (0, b & d if b == a and c == d else (1 << max(b.bit_length(), d.bit_length())) - 1)
    functions = {"+": int.__add__, "-": int.__sub__, "*": int.__mul__, "//": int.__floordiv__}
    results = [functions[operation](x, y) for x in (a, b) for y in (c, d)]
    if operation == "//":
        results += [x // y for x in (a, b) for y in (1 if c > 0 else c, -1 if d < 0 else d) if y]
    return min(results), max(results)


def expression(random: Random, depth: int) -> Value:
    """Any expression."""
    if depth == 0 or random.random() < 0.15:
        return leaf(random)
    return random.choice([arithmetic, arithmetic, shift, choice, modular])(random, depth - 1)


def arithmetic(random: Random, depth: int) -> Value:
    """`left op right` if that fits, else one of the two."""
    left, right = expression(random, depth), expression(random, depth)
    operation = random.choice(["+", "-", "*", "//", "%", "&", "|", "^"])
    kind = meeting(left, right)
    if operation == "-" and kind == t.U32:
        kind = t.INT
    bounds = corners(left, right, operation)
    if kind is None or bounds is None or not (left.fits(kind) and right.fits(kind)):
        return left
    result = Value(f"({left.text} {operation} {right.text})", kind, *bounds)
    return result if result.fits(kind) else left


def shift(random: Random, depth: int) -> Value:
    """Shifts by constants."""
    left = expression(random, depth)
    if left.kind is None:
        return left
    kind = t.promoted(left.kind)
    count = random.randint(0, 12)
    if random.random() < 0.5:
        return Value(f"({left.text} >> {count})", kind, left.low >> count, left.high >> count)
    result = Value(f"({left.text} << {count})", kind, left.low << count, left.high << count)
    return result if result.fits(kind) else left


def condition(random: Random, depth: int) -> str:
    """A condition."""
    left, right, third = (expression(random, depth) for _ in range(3))
    operator = random.choice(["<", "<=", ">", ">=", "==", "!="])
    text = f"{left.text} {operator} {right.text}"
    match random.randint(0, 4):
        case 0:
            text = f"not ({text})"
        case 1:
            text = f"({text} and {third.text} != {left.text})"
        case 2:
            text = f"({text} or {third.text} > {right.text})"
        case 3:
            text = f"{left.text} {operator} {right.text} <= {third.text}"
    return f"({text})"


def choice(random: Random, depth: int) -> Value:
    """Conditional values, min, max, and bools as integers."""
    left, right = expression(random, depth), expression(random, depth)
    kind = meeting(left, right)
    if random.randint(0, 3) == 0 or kind is None or not (left.fits(kind) and right.fits(kind)):
        return Value(f"Int({condition(random, depth)})", t.INT, 0, 1)
    low, high = min(left.low, right.low), max(left.high, right.high)
    form = random.choice(["if", "min", "max"])
    if form == "if":
        text = f"({kind}({left.text}) if {condition(random, depth)} else {kind}({right.text}))"
        return Value(text, kind, low, high)
    return Value(f"{kind}({form}({left.text}, {right.text}))", kind, low, high)


def modular(random: Random, depth: int) -> Value:
    """`truncate` of arithmetic that need not fit, and the wrapping functions."""
    kind = random.choice(KINDS)
    parts = [expression(random, depth) for _ in range(3)]
    typed = [
        part if part.kind is not None else Value("p0", t.INT, t.INT.minimum, t.INT.maximum) for part in parts
    ]
    a, b, c = (part.text for part in typed)
    first, second = random.choice("+-*&|^"), random.choice("+-*")
    forms = [
        f"truncate({kind}, {a} + 1)",
        f"truncate({kind}, {a} * {random.randint(2, 1000)})",
        f"truncate({kind}, ({a} << {random.randint(0, 7)}))",
        f"wrapping_add({kind}, {a}, {b})",
        f"wrapping_mul({kind}, {a}, {b})",
        f"wrapping_sub({kind}, {b}, {c})",
        f"truncate({kind}, ~{a})",
        f"truncate({kind}, -Int({a} & 65535))",
    ]
    same = [part for part in typed if part.kind == typed[0].kind]
    if len(same) >= 2:
        forms.append(f"truncate({kind}, {same[0].text} {first} {same[1].text} {second} {same[-1].text})")
    return Value(random.choice(forms), kind, kind.minimum, kind.maximum)


def function(random: Random) -> tuple[str, t.Integer]:
    """The body of a function over all parameters, and its result type."""
    first, second = expression(random, 3), expression(random, 3)
    kind = t.INT if second.kind is None else second.kind
    lines = []
    if first.kind is not None:
        lines.append(f"x = {first.text}")
        lines.append(f"if {condition(random, 2)}:")
        lines.append(f"    x = {first.kind}({max(first.low, 0) if first.fits(first.kind) else 0})")
        lines.append(f"    if x > {first.text}:")
        lines.append(f"        return {kind}({second.text if second.fits(kind) else 0})")
    lines.append(f"return {second.text}")
    return "\n".join(f"    {line}" for line in lines), kind
