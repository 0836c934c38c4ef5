"""Random functions of nested loops, conditions, try statements, raises and returns, which trace what they do."""

from __future__ import annotations

from random import Random

EXCEPTIONS = ["ValueError", "KeyError", "TypeError", "StopIteration"]
HANDLERS = ["ValueError", "KeyError", "(TypeError, KeyError)", "LookupError", "Exception", "BaseException"]

HEADER = """from __future__ import annotations
from miniature import box_int, put_int, show_failure
from adder.typed import Int, Object, Ref, Struct, caught


class State(Struct):
    fuel: Int

    def __enter__(self) -> Int:
        put_int(8000 + self.fuel)
        return self.fuel

    def __exit__(self, a: object, b: object, c: object) -> None:
        put_int(9000 + self.fuel)


class Box(Object):
    value: Int


state = State(0)


def tick() -> bool:
    state.fuel -= 1
    return state.fuel > 0


def risky(x: Int) -> Int:
    if x % 5 == 0:
        raise ValueError("%d", x)
    if x % 7 == 0:
        raise KeyError(box_int(x))
    return x + 1


def boxed(x: Int) -> Box:
    return Box(risky(x))


def maybe(x: Int) -> Box | None:
    return None if x % 3 == 0 else boxed(x)


def quiet(x: Int) -> None:
    risky(x)


def both(x: Int) -> tuple[Int, bool]:
    y = risky(x)
    return y, y > 50


def condition(x: Int) -> bool:
    return risky(x) % 2 == 0

"""


class Generator:
    """Makes one function."""

    def __init__(self, random: Random, functions: int) -> None:
        self.random = random
        self.functions = functions
        self.lines: list[str] = []
        self.loops = 0
        self.handlers = 0
        self.names = 0

    def function(self, name: str) -> str:
        """The text of the function."""
        self.lines = [f"def {name}(x: Int) -> Int:"]
        self.block(1, 3)
        self.lines.append("    return x")
        return "\n".join(self.lines) + "\n\n"

    def put(self, depth: int, text: str) -> None:
        """Add a line."""
        self.lines.append("    " * depth + text)

    def number(self) -> int:
        """A small number."""
        return self.random.randint(1, 100)

    def test(self) -> str:
        """A condition, which may raise."""
        tests = [
            "x % 2 == 0",
            "x > 40",
            "x % 3 == 1 and x < 90",
            "risky(x) % 2 == 0",
            "x > 10 and condition(x)",
        ]
        tests += [
            "condition(x) or x % 7 == 0",
            "not condition(x)",
            "x < risky(x + 1) < 60",
            "maybe(x) is None",
        ]
        return self.random.choice(tests)

    def block(self, depth: int, budget: int) -> None:
        """One to four statements; the last one may leave the block."""
        for _ in range(self.random.randint(1, 4)):
            kinds = [self.trace, self.change, self.change, self.call]
            if budget > 0:
                kinds += [
                    self.if_,
                    self.for_,
                    self.while_,
                    self.try_,
                    self.try_,
                    self.try_,
                    self.with_,
                    self.match,
                ]
            self.random.choice(kinds)(depth, budget - 1)
        if self.random.random() < 0.3:
            self.leave(depth)

    def trace(self, depth: int, budget: int) -> None:
        self.put(depth, f"put_int({self.number()})")

    def change(self, depth: int, budget: int) -> None:
        self.put(depth, f"x = (x * {self.random.randint(1, 9)} + {self.number()}) % 101")

    def call(self, depth: int, budget: int) -> None:
        calls = [
            "x = risky(x)",
            "x = boxed(x).value",
            "quiet(x)",
            "x = risky(x) * 2 - risky(x + 1)",
            "put_int(x)",
        ]
        calls += [
            "x, flag = both(x)",
            "x = x + risky(x) if condition(x) else -x",
            "x = max(risky(x), x % 11)",
        ]
        if self.functions:
            calls += [f"x = f{self.random.randrange(self.functions)}(x % 101)"] * 3
        self.put(depth, self.random.choice(calls))

    def if_(self, depth: int, budget: int) -> None:
        self.put(depth, f"if {self.test()}:")
        self.block(depth + 1, budget)
        if self.random.random() < 0.5:
            self.put(depth, "else:")
            self.block(depth + 1, budget)

    def loop(self, depth: int, budget: int) -> None:
        self.loops += 1
        self.block(depth + 1, budget)
        self.loops -= 1
        if self.random.random() < 0.4:
            self.put(depth, "else:")
            self.block(depth + 1, budget)

    def for_(self, depth: int, budget: int) -> None:
        self.names += 1
        self.put(depth, f"for i{self.names} in range({self.random.randint(1, 4)}):")
        self.put(depth + 1, f"put_int(i{self.names})")
        self.loop(depth, budget)

    def while_(self, depth: int, budget: int) -> None:
        self.put(depth, f"while tick(){' and ' + self.test() if self.random.random() < 0.5 else ''}:")
        self.loop(depth, budget)

    def match(self, depth: int, budget: int) -> None:
        self.put(depth, "match x % 4:")
        for case in ("0", "1 | 2", "_"):
            self.put(depth + 1, f"case {case}:")
            self.block(depth + 2, budget)

    def with_(self, depth: int, budget: int) -> None:
        self.put(depth, "with state as fuel:")
        self.put(depth + 1, "put_int(fuel)")
        self.block(depth + 1, budget)

    def try_(self, depth: int, budget: int) -> None:
        self.put(depth, "try:")
        self.block(depth + 1, budget)
        catches = self.random.random() < 0.7
        if catches:
            self.handler(depth, budget)
            if self.random.random() < 0.3:
                self.put(depth, "else:")
                self.block(depth + 1, budget)
        if not catches or self.random.random() < 0.4:
            self.put(depth, "finally:")
            self.put(depth + 1, f"put_int({1000 + self.number()})")
            handlers, self.handlers = self.handlers, 0
            self.block(depth + 1, budget)
            self.handlers = handlers

    def handler(self, depth: int, budget: int) -> None:
        types = self.random.sample(HANDLERS[:5], self.random.randint(1, 2))
        if self.random.random() < 0.3:
            types.append("BaseException")
        for kind in types:
            self.names += 1
            named = self.random.random() < 0.5
            self.put(depth, f"except {kind} as e{self.names}:" if named else f"except {kind}:")
            self.put(
                depth + 1,
                f"show_failure(caught(e{self.names}))" if named else f"put_int({2000 + self.number()})",
            )
            self.handlers += 1
            self.block(depth + 1, budget)
            self.handlers -= 1

    def leave(self, depth: int) -> None:
        """Leave the block in some way."""
        ways = [
            "return x + 1",
            f"raise {self.random.choice(EXCEPTIONS)}",
            'raise TypeError("%d", x)',
            "return risky(x)",
        ]
        if self.loops:
            ways += ["break", "continue"] * 2
        if self.handlers:
            ways += ["raise"] * 2
        self.put(depth, self.random.choice(ways))


def module_text(random: Random, count: int, calls: int) -> str:
    """A module of random functions and a `main` that calls them."""
    text = HEADER
    main = ["def main() -> None:"]
    for number in range(count):
        text += Generator(random, number).function(f"f{number}")
        for _ in range(calls):
            main += [
                "    state.fuel = 30",
                "    try:",
                f"        put_int(f{number}({random.randint(0, 60)}))",
                "    except BaseException as error:",
                "        show_failure(caught(error))",
            ]
    return text + "\n".join(main) + "\n"
